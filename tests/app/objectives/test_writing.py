from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from app.objectives.nodes import PROGRESS, WHEN
from app.objectives.view import ObjectivesView
from app.widgets.field import Field
from app.widgets.readings import ReadingLine
from models.edits.objectives import remove_objective
from models.edits.rows import set_field
from tests.app.conftest import Desk
from tests.app.objectives.seen import cell, lines, typed

KEY = Qt.Key


def test_insert_adds_under_the_chosen_activity_one_after_the_other(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("activity", aims.codes["service"])
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    line = view.adding.line.line
    assert line.hasFocus()
    typed(aims, line, "Half the complaints by June")
    line.setText("  An answer to each by May 🎉  ")
    aims.bot.keyClick(line, KEY.Key_Return)
    assert lines(view)[-3:] == [
        "  Answer in four hours",
        "  Half the complaints by June",
        "  An answer to each by May 🎉",
    ]
    assert line.text() == ""
    assert line.hasFocus()


def test_insert_on_an_objective_adds_under_it_and_alt_insert_an_indicator(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("objective", "answer")
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    typed(aims, view.adding.line.line, "Answer at lunchtime")
    view.tree.setFocus()
    aims.bot.keyClick(view.tree, KEY.Key_Insert, Qt.KeyboardModifier.AltModifier)
    typed(aims, view.adding.line.line, "First answer: 26 -> 4 hours")
    assert lines(view)[-3:] == ["  Answer in four hours", "    First answer", "    Answer at lunchtime"]
    row = next(
        row for row in aims.document.plan.graph.tables["indicator"].values() if row["name"] == "First answer"
    )
    assert (row["baseline"], row["target"], row["unit"], row["better"]) == (26.0, 4.0, "hours", "down")


def test_a_first_objective_is_written_beside_the_problem_of_its_activity(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("activity", aims.codes["procurement"])
    assert view.adding.problem.isVisible()
    assert view.adding.problem.text() == "Problem: Eight shortages a year"
    aims.document.select("objective", "answer")
    assert not view.adding.problem.isVisible()


def test_an_empty_or_endless_statement_is_refused_below_the_line_and_stays(
    aims: Desk, view: ObjectivesView
) -> None:
    before = aims.steps()
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    line = view.adding.line.line
    line.setMaxLength(20_000)
    line.setText("x" * 10_001)
    aims.bot.keyClick(line, KEY.Key_Return)
    assert view.adding.line.below.isVisible()
    assert len(line.text()) == 10_001
    assert aims.steps() == before


def editor(view: ObjectivesView) -> Field:
    assert view.tree.editor is not None
    held = view.tree.editor.held
    assert isinstance(held, Field)
    return held


def test_f2_writes_in_the_line_and_tab_goes_on_to_the_day(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("objective", "answer")
    steps = aims.steps()
    aims.bot.keyClick(view.tree, KEY.Key_F2)
    typed(aims, editor(view).control, "Answer in three hours", KEY.Key_Tab)  # type: ignore[arg-type]
    assert aims.row("objective", "answer")["statement"] == "Answer in three hours"
    typed(aims, editor(view).control, "31/12/2027")  # type: ignore[arg-type]
    assert aims.row("objective", "answer")["horizon"] == "2027-12-31"
    assert cell(view, "objective", "answer", WHEN) == "31/12/2027"
    assert view.tree.editor is None
    assert view.tree.hasFocus()
    assert aims.steps() == steps + 2
    aims.document.undo()
    aims.document.undo()
    assert lines(view)[-1] == "  Answer in four hours"


def test_escape_brings_back_what_was_and_a_refusal_stays_in_the_line(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("objective", "answer")
    before = aims.everything()
    aims.bot.keyClick(view.tree, KEY.Key_F2)
    field = editor(view)
    field.control.selectAll()  # type: ignore[attr-defined]
    aims.bot.keyClick(field.control, KEY.Key_Backspace)
    aims.bot.keyClick(field.control, KEY.Key_Return)
    assert field.fault is not None
    assert view.tree.editor is not None
    aims.bot.keyClick(field.control, KEY.Key_Escape)
    assert view.tree.editor is None
    assert aims.everything() == before


def test_a_day_that_is_none_is_refused_in_the_line(aims: Desk, view: ObjectivesView) -> None:
    view.tree.write(view.model.find("objective", "answer", WHEN))
    typed(aims, editor(view).control, "31/02/2027")  # type: ignore[arg-type]
    assert editor(view).fault is not None
    assert aims.row("objective", "answer")["horizon"] is None
    aims.bot.keyClick(editor(view).control, KEY.Key_Escape)


def reading_line(view: ObjectivesView) -> ReadingLine:
    assert view.tree.editor is not None
    held = view.tree.editor.held
    assert isinstance(held, ReadingLine)
    return held


def test_enter_on_an_indicator_notes_readings_one_after_the_other(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("indicator", "failures")
    aims.bot.keyClick(view.tree, KEY.Key_Return)
    line = reading_line(view)
    assert line.value.hasFocus()
    typed(aims, line.value, "5 failures")
    today = aims.document.today.isoformat()
    values = {row["date"]: row["value"] for row in aims.document.plan.graph.tables["reading"].values()}
    assert values[today] == 5.0
    assert reading_line(view) is line
    line.day.setText("")
    typed(aims, line.day, (aims.document.today - dt.timedelta(days=10)).isoformat(), KEY.Key_Tab)
    typed(aims, line.value, "5,5")
    assert len(aims.document.plan.graph.tables["reading"]) == 3
    assert cell(view, "indicator", "failures", PROGRESS) == "8 → 5, aim 3 (60\u202f%)"
    aims.bot.keyClick(line.value, KEY.Key_Escape)
    assert view.tree.editor is None
    assert view.tree.hasFocus()


@pytest.mark.parametrize(
    ("day", "value", "said"),
    [
        ("", "12 %", "counted in failures"),
        ("", "many", "no number"),
        ("01/01/1985", "5", "too long ago"),
        ("01/01/1900", "5", "1900"),
        ("31/12/2150", "5", "still to come"),
        ("31/12/9999", "5", "9999"),
        ("yesterday", "5", "yesterday"),
    ],
)
def test_a_reading_that_cannot_be_is_refused_where_it_is_typed(
    aims: Desk, view: ObjectivesView, day: str, value: str, said: str
) -> None:
    before = aims.everything()
    view.tree.write(view.model.find("indicator", "failures", PROGRESS))
    line = reading_line(view)
    if day:
        line.day.setText(day)
    typed(aims, line.value, value)
    assert said in line.below.text()
    assert line.value.text() == value
    assert aims.everything() == before
    aims.bot.keyClick(line.value, KEY.Key_Escape)
    assert not line.below.isVisible()


def test_a_double_click_writes_in_the_cell_that_was_hit(aims: Desk, view: ObjectivesView) -> None:
    index = view.model.find("objective", "answer", WHEN)
    place = view.tree.visualRect(index).center()
    aims.bot.mouseClick(view.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    aims.bot.mouseDClick(view.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(view).source.key == ("objective", "answer", "horizon")
    aims.bot.keyClick(editor(view).control, KEY.Key_Escape)


def test_a_field_in_a_line_goes_when_its_row_is_removed_elsewhere(aims: Desk, view: ObjectivesView) -> None:
    view.tree.write(view.model.find("objective", "answer"))
    aims.bot.keyClicks(editor(view).control, "half a ")
    aims.document.do(remove_objective, "answer")
    assert view.tree.editor is None
    assert "Service" not in lines(view)


def test_a_digit_typed_on_an_indicator_begins_its_reading(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("indicator", "failures")
    aims.bot.keyClick(view.tree, KEY.Key_4)
    assert view.tree.editor is not None
    line = view.tree.editor.held
    assert isinstance(line, ReadingLine)
    assert line.value.text() == "4"
    aims.bot.keyClicks(line.value, ",5")
    aims.bot.keyClick(line.value, KEY.Key_Return)
    readings = aims.document.plan.graph.tables["reading"].values()
    assert {row["value"] for row in readings if row["indicator_id"] == "failures"} == {6.0, 4.5}


def test_a_digit_on_an_objective_opens_nothing(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("objective", "shortage")
    aims.bot.keyClick(view.tree, KEY.Key_4)
    assert view.tree.editor is None


def test_f2_covers_the_old_words_and_selects_them(aims: Desk, view: ObjectivesView) -> None:
    text = "Two sources for each part that stops a line when it is late, and a third one for castings " * 2
    aims.document.do(set_field, "objective", "sources", "statement", text.strip())
    aims.document.select("objective", "sources")
    aims.bot.keyClick(view.tree, KEY.Key_F2)
    editor = view.tree.editor
    assert editor is not None
    field = editor.held
    assert isinstance(field, Field)
    assert field.control.selectedText() == text.strip()  # type: ignore[attr-defined]
    assert editor.geometry().contains(view.tree.visualRect(view.tree.currentIndex().siblingAtColumn(0)))
