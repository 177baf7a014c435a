from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.widgets.effort import EffortField, effort_source
from app.widgets.roles import RolesField, roles_source
from models.vocabulary import EffortPer, EffortSize, Role
from tests.app.conftest import Desk


@pytest.fixture
def effort(desk: Desk) -> EffortField:
    field = EffortField(desk.document, effort_source(desk.document, "watch"), "Work")
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    return field


def stored(desk: Desk) -> tuple[object, ...]:
    row = desk.row("action", "watch")
    return row["effort"], row["effort_per"], row["size"]


def test_a_number_of_hours_is_written_with_what_it_is_counted_per(desk: Desk, effort: EffortField) -> None:
    desk.bot.keyClicks(effort.control, "2,5")
    desk.bot.keyClick(effort.control, Qt.Key.Key_Return)
    assert stored(desk) == (2.5, "month", None)
    effort.per.setCurrentIndex(effort.per.findData(EffortPer.WEEK))
    assert stored(desk) == (2.5, "week", None)


def test_a_size_stands_for_hours_and_says_that_they_are_estimated(desk: Desk, effort: EffortField) -> None:
    desk.bot.mouseClick(effort.sizes[EffortSize.L], Qt.MouseButton.LeftButton)
    assert stored(desk) == (None, "month", "L")
    assert effort.control.placeholderText() == "16"
    assert effort._estimated.isVisible()


def test_hours_take_the_place_of_a_size(desk: Desk, effort: EffortField) -> None:
    desk.bot.mouseClick(effort.sizes[EffortSize.S], Qt.MouseButton.LeftButton)
    effort.control.setFocus()
    desk.bot.keyClicks(effort.control, "9")
    desk.bot.keyClick(effort.control, Qt.Key.Key_Return)
    assert stored(desk) == (9.0, "month", None)
    assert not effort._estimated.isVisible()
    assert not effort.sizes[EffortSize.S].isChecked()


def test_the_size_clicked_again_is_taken_away(desk: Desk, effort: EffortField) -> None:
    for _ in range(2):
        desk.bot.mouseClick(effort.sizes[EffortSize.M], Qt.MouseButton.LeftButton)
    assert stored(desk) == (None, "month", None)


def test_negative_hours_are_refused_in_their_place(desk: Desk, effort: EffortField) -> None:
    desk.bot.keyClicks(effort.control, "-4")
    desk.bot.keyClick(effort.control, Qt.Key.Key_Return)
    assert effort.fault is not None
    assert effort.control.text() == "-4"
    assert stored(desk) == (6.0, "month", None)


def test_roles_are_ticked(desk: Desk) -> None:
    field = RolesField(desk.document, roles_source(desk.document, "beatrice"), "Roles")
    desk.show(field)
    for role in (Role.COACH, Role.OWNER):
        field.boxes[role].click()
    assert roles_source(desk.document, "beatrice").read() == {Role.COACH, Role.OWNER}
    desk.document.undo()
    assert not field.boxes[Role.COACH].isChecked()
