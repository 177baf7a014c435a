from __future__ import annotations

import datetime as dt

import pytest

from models.errors import Fault
from models.readings import IndicatorLine, check_day, read_indicator, read_reading, same_unit


@pytest.mark.parametrize(
    ("text", "unit", "language", "value"),
    [
        ("51", "days", "en", 51.0),
        ("51 days", "days", "en", 51.0),
        ("1 jour", "jours", "fr", 1.0),
        ("4 h", "hours", "en", 4.0),
        ("4h", "heures", "fr", 4.0),
        ("3,5 h", "heures ouvrées", "fr", 3.5),
        ("4 h", "working hours", "en", 4.0),
        ("12 %", "%", "en", 12.0),
        ("12\u00a0%", "pour cent", "fr", 12.0),
        ("1\u202f234,5", "abonnés", "fr", 1234.5),
        ("31 200 abonnés", "abonnés", "fr", 31200.0),
        ("1,234.5 €", "EUR", "en", 1234.5),
        ("-3", "points", "en", -3.0),
        ("−3 pts", "points", "en", -3.0),
        ("12 rendez-vous", "rendez-vous", "fr", 12.0),
    ],
)
def test_a_value_is_read_with_its_unit_or_without(text: str, unit: str, language: str, value: float) -> None:
    assert read_reading(text, unit, language) == value


@pytest.mark.parametrize(
    ("text", "unit", "code"),
    [
        ("12 %", "days", "reading.unit"),
        ("4 h", "days", "reading.unit"),
        ("4 days", "working hours", "reading.unit"),
        ("4 working hours", "hours", "reading.unit"),
        ("12 €", "%", "reading.unit"),
        ("12 %", "", "reading.unit_unsaid"),
        ("about ten", "days", "number.unread"),
        ("", "days", "number.unread"),
        ("1e400", "days", "reading.unit"),
        ("9" * 20, "days", "number.outside"),
        ("12 🎉", "days", "reading.unit"),
        ("12 ימים", "days", "reading.unit"),
    ],
)
def test_another_unit_or_no_number_is_refused(text: str, unit: str, code: str) -> None:
    with pytest.raises(Fault) as refused:
        read_reading(text, unit, "en")
    assert refused.value.code == code


def test_a_unit_of_signs_alone_is_not_the_same_as_another() -> None:
    assert not same_unit("€", "$")
    assert not same_unit("/", "%")


@pytest.mark.parametrize(
    ("day", "code"), [(dt.date(2027, 3, 2), "reading.future"), (dt.date(1900, 1, 1), "reading.past")]
)
def test_a_day_on_which_nothing_can_have_been_measured_is_refused(day: dt.date, code: str) -> None:
    with pytest.raises(Fault) as refused:
        check_day(day, dt.date(2027, 3, 1), dt.date(2027, 1, 1))
    assert refused.value.code == code


def test_a_day_before_the_plan_began_is_fine() -> None:
    check_day(dt.date(2019, 6, 1), dt.date(2027, 3, 1), dt.date(2027, 1, 1))


@pytest.mark.parametrize(
    ("text", "language", "line"),
    [
        ("Late deliveries", "en", IndicatorLine("Late deliveries")),
        ("Time to recruit: 62 → 45 days", "en", IndicatorLine("Time to recruit", 62.0, 45.0, "days")),
        ("Time to recruit 62 -> 45 days", "en", IndicatorLine("Time to recruit", 62.0, 45.0, "days")),
        ("Délai : 62 jours > 45", "fr", IndicatorLine("Délai", 62.0, 45.0, "jours")),
        ("Candidatures : 1 200,5 → 2 000", "fr", IndicatorLine("Candidatures", 1200.5, 2000.0, "")),
        ("Answers within 24 h", "en", IndicatorLine("Answers within 24 h")),
        ("Retours 2027 : 4 → 3 %", "fr", IndicatorLine("Retours 2027", 4.0, 3.0, "%")),
        ("Sales -> marketing", "en", IndicatorLine("Sales -> marketing")),
    ],
)
def test_an_indicator_is_read_from_one_line(text: str, language: str, line: IndicatorLine) -> None:
    assert read_indicator(text, language) == line
