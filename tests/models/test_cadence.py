"""Cadences: rates in both languages, and rules by their dates."""

from __future__ import annotations

import datetime as dt

import pytest

from models.cadence import Rate, Rule, occurrences, read_cadence


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("daily", Rate(7.0, "week")),
        ("weekly", Rate(1.0, "week")),
        ("Hebdomadaire", Rate(1.0, "week")),
        ("3/week", Rate(3.0, "week")),
        ("1/jour", Rate(7.0, "week")),
        ("2 / mois", Rate(2.0, "month")),
        ("2 fois par mois", Rate(2.0, "month")),
        ("1,5/semaine", Rate(1.5, "week")),
        ("6/year", Rate(0.5, "month")),
        ("3/trimestre", Rate(1.0, "month")),
    ],
)
def test_a_rate_is_read_in_both_languages(text: str, rate: Rate) -> None:
    assert read_cadence(text) == rate


@pytest.mark.parametrize(
    "text",
    [
        *("", "now and then", "3/fortnight", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-4"),
        *("FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;COUNT=3;UNTIL=20270401", "FREQ=DAILY;FREQ=DAILY"),
        *("DTSTART:20270101\nRRULE:FREQ=DAILY", "FREQ=DAILY;UNTIL=99999999", "FREQ=DAILY;BYHOUR=1,2"),
        *(
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;BYSETPOS=2",
            "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31",
        ),
    ],
)
def test_what_cannot_be_counted_is_none(text: str) -> None:
    assert read_cadence(text) is None


def _days(text: str, start: str, end: str) -> list[str]:
    rule = read_cadence(text)
    assert isinstance(rule, Rule)
    found = occurrences(rule, dt.date.fromisoformat(start), dt.date.fromisoformat(end))
    return [dt.date.fromordinal(day).isoformat() for day in found]


def test_a_rule_falls_on_its_days_both_ends_included() -> None:
    assert _days("RRULE:FREQ=WEEKLY;BYDAY=MO", "2027-03-01", "2027-03-15") == [
        *("2027-03-01", "2027-03-08", "2027-03-15")
    ]


def test_a_rule_ends_with_its_until_whatever_its_hour() -> None:
    text = "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270228T235959Z"
    assert _days(text, "2027-01-01", "2027-12-31") == ["2027-01-31", "2027-02-28"]


def test_a_day_that_comes_seldom_is_found() -> None:
    assert _days("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU", "2026-01-01", "2050-12-31") == ["2028-02-29"]
    assert _days("FREQ=YEARLY;INTERVAL=50;UNTIL=20300101", "2027-05-04", "2027-12-31") == ["2027-05-04"]


def test_a_count_is_kept() -> None:
    assert len(_days("FREQ=DAILY;COUNT=4", "2027-01-01", "2027-12-31")) == 4
