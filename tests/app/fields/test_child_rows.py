"""Rows that belong to a row: added by a line, edited in cards, removed, undone."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.fields.child_rows import ChildRows, ChildSpec
from app.fields.column import Column, Editor
from app.widgets.dates import DateField
from app.widgets.rows import RowField
from models.edits.rows import add_row
from models.vocabulary import CoachingLevel
from tests.app.conftest import Desk

COACHING = ChildSpec(
    "coaching",
    "person_id",
    (
        Column("activity_id", "Activity", Editor.ROW, to="activity", required=True),
        Column("level", "Level", Editor.CHOICE, closed=CoachingLevel, required=True),
        Column("since", "Since", Editor.DATE),
    ),
    first="activity_id",
    add="Add an activity…",
    also=lambda document, _owner: {"level": CoachingLevel.TRAINED, "since": dt.date(2027, 5, 1)},
)


@pytest.fixture
def coaching(desk: Desk) -> ChildRows:
    rows = ChildRows(desk.document, COACHING, "nadia")
    desk.show(rows)
    return rows


def add(rows: ChildRows, text: str) -> None:
    rows.add_line.line.setFocus()
    QTest.keyClicks(rows.add_line.line, text)
    QTest.keyClick(rows.add_line.line, Qt.Key.Key_Return)


def test_what_is_typed_in_the_line_adds_a_row_with_its_usual_values(desk: Desk, coaching: ChildRows) -> None:
    add(coaching, "procurement")
    (row_id,) = coaching.ids
    row = desk.row("coaching", row_id)
    assert row["activity_id"] == desk.codes["procurement"]
    assert (row["person_id"], row["level"], row["since"]) == ("nadia", "trained", "2027-05-01")
    assert list(coaching.cards) == [row_id]
    desk.document.undo()
    assert coaching.cards == {}
    desk.document.redo()
    assert list(coaching.cards) == [row_id]


def test_a_name_that_is_none_of_those_offered_is_refused_below_the_line_and_stays(
    desk: Desk, coaching: ChildRows
) -> None:
    before = desk.steps()
    add(coaching, "nowhere")
    assert desk.steps() == before
    assert "nowhere" in coaching.add_line.below.text()
    assert coaching.add_line.line.text() == "nowhere"


def test_a_card_edits_its_row_and_refuses_to_be_about_nothing(desk: Desk, coaching: ChildRows) -> None:
    add(coaching, "procurement")
    card = next(iter(coaching.cards.values()))
    since, activity = card.fields["since"], card.fields["activity_id"]
    assert isinstance(since, DateField)
    since.control.setFocus()
    since.control.selectAll()
    QTest.keyClicks(since.control, "2027-06-09")
    QTest.keyClick(since.control, Qt.Key.Key_Return)
    assert desk.row("coaching", coaching.ids[0])["since"] == "2027-06-09"
    assert isinstance(activity, RowField)
    activity.control.setFocus()
    activity.control.selectAll()
    QTest.keyClick(activity.control, Qt.Key.Key_Delete)
    QTest.keyClick(activity.control, Qt.Key.Key_Return)
    assert activity.fault is not None
    assert activity.fault.code == "required.empty"
    assert desk.row("coaching", coaching.ids[0])["activity_id"] == desk.codes["procurement"]


def test_removing_a_card_gives_the_keyboard_to_the_line_and_can_be_undone(
    desk: Desk, coaching: ChildRows
) -> None:
    add(coaching, "procurement")
    card = next(iter(coaching.cards.values()))
    card.remove.setFocus()
    QTest.keyClick(card.remove, Qt.Key.Key_Space)
    assert coaching.ids == []
    desk.bot.waitUntil(coaching.add_line.line.hasFocus)
    desk.document.undo()
    assert len(coaching.cards) == 1


def test_only_the_owner_s_rows_are_shown_in_order(desk: Desk, coaching: ChildRows) -> None:
    for id, person, since in (("late", "nadia", dt.date(2027, 9, 1)), ("other", "beatrice", None)):
        values = {"id": id, "person_id": person, "activity_id": desk.codes["service"], "since": since}
        desk.document.do(add_row, "coaching", {**values, "level": CoachingLevel.TOLD})
    assert coaching.ids == ["late"]
