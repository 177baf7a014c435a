from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.charts.chart import GuideKind
from app.road.view import RoadView
from app.widgets.field import Field
from models.edits.rows import set_field, set_plan
from models.vocabulary import Headline
from tests.app.conftest import Desk

LANDING, RUNNING, GAP, LINKED, SERVED = Headline


@pytest.fixture
def view(desk: Desk) -> Iterator[RoadView]:
    """A road of last year and this one, with eleven activities to serve."""
    today = desk.document.today
    desk.document.do(set_plan, {"start": dt.date(today.year - 1, 1, 1), "end": dt.date(today.year, 12, 31)})
    view = RoadView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    yield view
    view.kept.rest()


def typed(field: Field, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.control.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field.control, text) if text else QTest.keyClick(field.control, Qt.Key.Key_Delete)
    QTest.keyClick(field.control, key)


def rows(desk: Desk) -> list[tuple[str, float, str | None]]:
    found = desk.document.plan.graph.tables["intention"].values()
    return [(row["figure"], row["value"], row["by"]) for row in found]


@pytest.mark.parametrize("text", ["11", "11 of 11", "11 sur 11", "11/11", " 11 out of 11 "])
def test_activities_are_asked_for_as_a_number_of_them(desk: Desk, view: RoadView, text: str) -> None:
    field = view.intentions.values[SERVED]
    typed(field, text)
    assert rows(desk) == [("served", 1.0, None)]
    assert field.control.text() == "11"
    assert field.out_of.text() == "of 11"
    assert view.intentions.said[SERVED].text().startswith("Intended 11 of 11 by ")
    assert " 9 activities " in view.intentions.said[SERVED].text()


def test_the_line_of_activities_intended_is_a_number_of_them(desk: Desk, view: RoadView) -> None:
    typed(view.intentions.values[SERVED], "8")
    assert rows(desk) == [("served", pytest.approx(8 / 11), None)]
    chart = view.small[2].chart
    assert chart is not None
    level = next(guide for guide in chart.guides if guide.kind is GuideKind.INTENDED)
    assert level.name == "intended: 8 of 11"
    assert [value for _place, value in level.points] == pytest.approx([8.0, 8.0])
    assert "Intended 8 of 11 by " in chart.said


def test_the_number_stays_what_it_is_of_when_activities_count_no_more(desk: Desk, view: RoadView) -> None:
    field = view.intentions.values[SERVED]
    typed(field, "11")
    desk.document.do(set_field, "activity", desk.codes["sales"], "empty_on_purpose", True)
    assert (field.control.text(), field.out_of.text()) == ("10", "of 10")
    assert rows(desk) == [("served", 1.0, None)]


@pytest.mark.parametrize("text", ["12", "-3", "half", "2.5", "5 of 20", "of 11", "80 %"])
def test_a_number_that_cannot_be_is_refused_at_its_field(desk: Desk, view: RoadView, text: str) -> None:
    field = view.intentions.values[SERVED]
    typed(field, text)
    assert field.fault is not None
    assert rows(desk) == []
    typed(field, "")
    assert field.fault is None


@pytest.mark.parametrize("text", ["140", "-3", "half"])
def test_a_percentage_that_cannot_be_is_refused_at_its_field(desk: Desk, view: RoadView, text: str) -> None:
    field = view.intentions.values[LINKED]
    typed(field, text)
    assert field.fault is not None
    assert rows(desk) == []


@pytest.mark.parametrize(("figure", "text"), [(RUNNING, "40"), (SERVED, "9")])
def test_tab_leads_from_a_new_value_to_its_day(
    desk: Desk, view: RoadView, figure: Headline, text: str
) -> None:
    value, day = view.intentions.values[figure], view.intentions.days[figure]
    assert not day.isEnabled()
    typed(value, text, Qt.Key.Key_Tab)
    assert day.control.hasFocus()
    QTest.keyClicks(day.control, "31/12/2199")
    QTest.keyClick(day.control, Qt.Key.Key_Return)
    assert [(name, by) for name, _value, by in rows(desk)] == [(figure, "2199-12-31")]
    assert view.versions.add_line.line.text() == ""


def test_tab_passes_by_the_day_of_a_value_that_was_emptied(desk: Desk, view: RoadView) -> None:
    typed(view.intentions.values[RUNNING], "40")
    typed(view.intentions.values[RUNNING], "", Qt.Key.Key_Tab)
    assert rows(desk) == []
    assert not view.intentions.days[RUNNING].isEnabled()
    assert view.intentions.values[GAP].control.hasFocus()


def test_a_day_typed_for_a_value_that_was_refused_waits_for_one(desk: Desk, view: RoadView) -> None:
    value, day = view.intentions.values[RUNNING], view.intentions.days[RUNNING]
    typed(value, "140", Qt.Key.Key_Tab)
    typed(day, "31/12/2199")
    assert day.fault is not None
    assert rows(desk) == []
    typed(value, "40")
    desk.bot.waitUntil(lambda: rows(desk) == [("running", 0.4, "2199-12-31")])
    assert day.fault is None
