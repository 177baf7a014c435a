"""Periods: how they are written, and how many days and months they hold."""

from __future__ import annotations

import calendar
import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Fault
from models.periods import Period, calendar_year, months_between, year_month, year_quarter

SPAN = Period(dt.date(2026, 9, 1), dt.date(2027, 12, 31))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2027", "2027-01-01", "2027-12-31"),
        ("2027-Q1", "2027-01-01", "2027-03-31"),
        ("2027-q4", "2027-10-01", "2027-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        (" 2027-01-15..2027-04-30 ", "2027-01-15", "2027-04-30"),
        ("all", "2026-09-01", "2027-12-31"),
    ],
)
def test_a_period_is_read_as_it_is_written(text: str, start: str, end: str) -> None:
    period = Period.parse(text, SPAN)
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)


def test_only_all_is_all() -> None:
    assert Period.parse("all", SPAN).whole
    assert not Period.parse("2026-09-01..2027-12-31", SPAN).whole


@pytest.mark.parametrize(
    "text",
    ["2027-Q5", "2027-13", "27", "next year", "2027-01-15..", "2027-02-30..2027-03-01", "0000", "2027-Q"],
)
def test_an_unknown_period_is_a_fault_that_repeats_it(text: str) -> None:
    with pytest.raises(Fault) as caught:
        Period.parse(text, SPAN)
    assert (caught.value.code, caught.value.fields) == ("period.unknown", {"text": text})


def test_a_period_that_ends_before_it_starts_is_a_fault() -> None:
    with pytest.raises(Fault, match=r"period\.backwards"):
        Period.parse("2027-04-30..2027-01-15", SPAN)


@pytest.mark.parametrize("text", ["2027", "2027-Q1", "2027-03", "2027-01-15..2027-04-30", "all"])
def test_a_period_says_itself_the_shortest_way(text: str) -> None:
    assert str(Period.parse(text, SPAN)) == text


def test_whole_months_count_once_each_however_long() -> None:
    assert [year_month(2028, month).months for month in range(1, 13)] == [1.0] * 12
    assert year_quarter(2027, 0).months == 3.0
    assert calendar_year(2028).months == 12.0


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(0, 800))
def test_months_are_the_sum_over_days_of_one_over_the_month_s_days(start: dt.date, more: int) -> None:
    days = [start + dt.timedelta(n) for n in range(more + 1)]
    expected = sum(Fraction(1, calendar.monthrange(day.year, day.month)[1]) for day in days)
    assert months_between(start, days[-1]) == pytest.approx(float(expected), abs=1e-9)


def test_the_quarters_and_months_of_a_span_are_whole_and_in_order() -> None:
    assert [str(quarter) for quarter in SPAN.quarters()][:3] == ["2026-Q3", "2026-Q4", "2027-Q1"]
    assert len(SPAN.quarters()) == 6
    assert [str(month) for month in SPAN.calendar_months()][-1] == "2027-12"
    assert len(SPAN.calendar_months()) == 16


def test_a_period_that_ends_before_it_starts_holds_nothing() -> None:
    empty = Period(dt.date(2027, 2, 1), dt.date(2027, 1, 1))
    assert (empty.days, empty.months) == (0, 0.0)
