"""Cells read as values and values written as cells."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.closed_sets import CLOSED, closed_name
from models.exchange.efforts import Effort, read_cadence, read_effort, write_cadence, write_effort
from models.exchange.lists import join_list, join_pairs, split_list, split_pairs
from models.exchange.values import (
    Unreadable,
    read_boolean,
    read_closed,
    read_date,
    read_number,
    read_share,
    read_text,
    read_whole,
    text_of,
    write_boolean,
    write_number,
    write_share,
)
from models.vocabulary import EffortPer, EffortSize, Stage

LANGUAGES = st.sampled_from(["en", "fr"])


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1234.5", "en", 1234.5),
        ("1234.5", "fr", 1234.5),
        ("1 234,5", "fr", 1234.5),
        ("1\u00a0234,5", "en", 1234.5),
        ("1\u202f234,5", "fr", 1234.5),
        ("1,234.5", "fr", 1234.5),
        ("1.234,5", "en", 1234.5),
        ("1,234", "en", 1234.0),
        ("1,234", "fr", 1.234),
        ("6,5", "en", 6.5),
        ("1,234,567", "en", 1234567.0),
        ("12 000 €", "fr", 12000.0),
        ("€12,000", "en", 12000.0),
        ("12 k€", "fr", 12000.0),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, language: str, number: float) -> None:
    assert read_number(text, language) == number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("many", "number.unreadable"),
        ("1,2,3", "number.unreadable"),
        ("nan", "number.infinite"),
        ("-inf", "number.infinite"),
        ("1e999", "number.infinite"),
        ("-4", "number.negative"),
        ("1e13", "number.too_large"),
        ("٣", "number.unreadable"),
    ],
)
def test_what_is_no_number_is_refused_by_name(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_number(text)
    assert refused.value.code == code


@pytest.mark.parametrize("cell", [float("nan"), float("inf")])
def test_a_number_that_is_not_finite_is_refused_as_a_real_cell_too(cell: float) -> None:
    with pytest.raises(Unreadable, match="infinite"):
        read_number(cell)


@given(st.floats(-1e12, 1e12, allow_nan=False), LANGUAGES)
def test_a_number_written_reads_back_as_exactly_that_number(number: float, language: str) -> None:
    assert read_number(write_number(number, language), language, signed=True) == number


@given(st.floats(0, 1), LANGUAGES)
def test_a_share_written_reads_back_as_exactly_that_share(share: float, language: str) -> None:
    assert read_share(write_share(share, language), language) == share


def test_a_share_takes_its_percent_from_the_cell_or_the_header() -> None:
    assert [read_share("7 %"), read_share("0,07", "fr"), read_share("7", percent=True)] == [0.07, 0.07, 0.07]
    with pytest.raises(Unreadable, match="over_one"):
        read_share("7")


def test_whole_numbers_have_no_decimals() -> None:
    assert read_whole(3.0) == 3
    with pytest.raises(Unreadable, match="not_whole"):
        read_whole("3.5")


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("2027-12-31", None, dt.date(2027, 12, 31)),
        ("2027-12-31T08:00:00", None, dt.date(2027, 12, 31)),
        ("31/12/2027", "dmy", dt.date(2027, 12, 31)),
        ("31.12.27", "dmy", dt.date(2027, 12, 31)),
        ("12/31/2027", "mdy", dt.date(2027, 12, 31)),
        ("31/12/2027", None, dt.date(2027, 12, 31)),
        ("12/31/2027", None, dt.date(2027, 12, 31)),
        ("02/02/2027", None, dt.date(2027, 2, 2)),
        (46752.0, None, dt.date(2027, 12, 31)),
        (dt.datetime(2027, 12, 31, 9), None, dt.date(2027, 12, 31)),
    ],
)
def test_a_date_is_read_as_people_and_spreadsheets_write_it(cell: object, order: str, day: dt.date) -> None:
    assert read_date(cell, order) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "order", "code"),
    [
        ("01/02/2027", None, "date.ambiguous"),
        ("31/02/2027", "dmy", "date.impossible"),
        ("2027-02-30", None, "date.impossible"),
        ("12/31/2027", "dmy", "date.impossible"),
        ("soon", "dmy", "date.unreadable"),
        ("20271231999", "dmy", "date.unreadable"),
    ],
)
def test_what_is_no_date_is_refused_by_name(text: str, order: str | None, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_date(text, order)
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["yes", "OUI", "x", "1", "vrai", "✓", "True"])
def test_yes_is_read_in_both_languages(text: str) -> None:
    assert read_boolean(text) is True


@pytest.mark.parametrize("text", ["no", "Non", "0", "", "faux"])
def test_no_is_read_in_both_languages(text: str) -> None:
    assert read_boolean(text) is False


@given(st.booleans(), LANGUAGES)
def test_yes_and_no_written_read_back(value: bool, language: str) -> None:
    assert read_boolean(write_boolean(value, language)) is value


@given(LANGUAGES, st.data())
def test_every_closed_value_reads_back_in_both_languages(language: str, data: st.DataObject) -> None:
    closed = data.draw(st.sampled_from(list(CLOSED)))
    member = data.draw(st.sampled_from(list(closed)))
    assert read_closed(closed_name(member, language).upper(), closed) is member


def test_closed_values_are_read_without_accents_and_the_allowed_ones_are_named() -> None:
    assert read_closed("Prevue", Stage) is Stage.PLANNED
    with pytest.raises(Unreadable) as refused:
        read_closed("someday", Stage, "fr")
    assert "en cours" in str(refused.value.fields["allowed"])


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("6 h/month", Effort(6.0, EffortPer.MONTH)),
        ("6 h/mois", Effort(6.0, EffortPer.MONTH)),
        ("2 h/week", Effort(2.0, EffortPer.WEEK)),
        ("2 heures par semaine", Effort(2.0, EffortPer.WEEK)),
        ("40 h", Effort(40.0, EffortPer.TOTAL)),
        ("1.5 h/occurrence", Effort(1.5, EffortPer.OCCURRENCE)),
        ("1,5 h/fois", Effort(1.5, EffortPer.OCCURRENCE)),
        ("m", Effort(None, EffortPer.MONTH, EffortSize.M)),
        ("12", Effort(12.0, EffortPer.TOTAL, assumed=True)),
    ],
)
def test_an_effort_is_read_as_people_write_it(text: str, effort: Effort) -> None:
    assert read_effort(text) == effort


def test_a_bare_effort_takes_the_unit_it_is_given() -> None:
    assert read_effort(12.0, bare_per=EffortPer.WEEK) == Effort(12.0, EffortPer.WEEK)


@pytest.mark.parametrize(
    ("text", "code"),
    [("-4 h", "number.negative"), ("nan h/month", "number.infinite"), ("3 days", "effort.unreadable")],
)
def test_an_impossible_effort_is_refused_by_name(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_effort(text)
    assert refused.value.code == code


@given(
    st.none() | st.floats(0, 1e9),
    st.sampled_from(EffortPer),
    st.none() | st.sampled_from(EffortSize),
    LANGUAGES,
)
def test_an_effort_written_reads_back(
    hours: float | None, per: EffortPer, size: EffortSize | None, language: str
) -> None:
    effort = Effort(hours, EffortPer.MONTH if hours is None and size else per, size)
    written = write_effort(effort, language)
    assert (read_effort(written, language) if written else Effort(None, EffortPer.MONTH)) == effort


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("daily", "daily"),
        ("Hebdomadaire", "weekly"),
        ("3/week", "3/week"),
        ("2 fois par mois", "2/month"),
        ("1/jour", "1/day"),
        ("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO"),
    ],
)
def test_a_cadence_is_stored_in_one_way(text: str, stored: str) -> None:
    assert read_cadence(text) == stored
    assert read_cadence(write_cadence(stored, "fr")) == stored


def test_a_rhythm_that_cannot_be_counted_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"cadence\.unreadable"):
        read_cadence("when we feel like it")


VALUES = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).map(str.strip).filter(bool)
)


@given(st.lists(VALUES))
def test_several_values_in_a_cell_read_back(values: list[str]) -> None:
    assert split_list(join_list(values)) == values


@given(st.lists(st.tuples(VALUES, VALUES)))
def test_pairs_in_a_cell_read_back(pairs: list[tuple[str, str]]) -> None:
    assert split_pairs(join_pairs(pairs)) == pairs


def test_a_quoted_value_keeps_its_separators() -> None:
    assert split_pairs('"a; b: c": 70 %; d') == [("a; b: c", "70 %"), ("d", None)]


@pytest.mark.parametrize(
    ("text", "code"),
    [("a\x00b", "text.nul"), ("a\ud800b", "text.surrogate"), ("a" * 10_001, "text.too_long")],
)
def test_texts_that_cannot_be_stored_are_refused(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_text(text)
    assert refused.value.code == code


def test_a_cell_reads_as_a_person_would_say_it() -> None:
    cells = (2027.0, 1.5, True, dt.datetime(2027, 1, 2), dt.date(2027, 1, 2))
    assert [text_of(cell) for cell in cells] == ["2027", "1.5", "yes", "2027-01-02", "2027-01-02"]
