from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.widgets.flow_arrow import FlowField
from app.widgets.source import as_one_of, column
from models.vocabulary import Flow
from tests.app.conftest import Desk


@pytest.fixture
def field(desk: Desk) -> FlowField:
    source = column(desk.document, "action", "watch", "flow", as_one_of(Flow))
    made = FlowField(desk.document, source, "Flow", lambda: "Procurement")
    desk.show(made, 280, 90)
    made.setFocus()
    return made


def flow(desk: Desk) -> str | None:
    return desk.row("action", "watch")["flow"]


def words(field: FlowField) -> str:
    return field.findChild(QLabel).text()


def test_a_press_points_the_arrow_and_another_turns_it_round(desk: Desk, field: FlowField) -> None:
    assert "Not said" in words(field)
    desk.bot.mouseClick(field.control, Qt.MouseButton.LeftButton)
    assert flow(desk) == "networks_to_activity"
    assert words(field) == "The networks serve Procurement."
    desk.bot.mouseClick(field.control, Qt.MouseButton.LeftButton)
    assert flow(desk) == "activity_to_networks"
    assert words(field).startswith("Procurement serves the networks")


def test_arrow_keys_point_it_space_turns_it_and_delete_says_nothing(desk: Desk, field: FlowField) -> None:
    for key, expected in (
        (Qt.Key.Key_Left, "activity_to_networks"),
        (Qt.Key.Key_Right, "networks_to_activity"),
        (Qt.Key.Key_Space, "activity_to_networks"),
        (Qt.Key.Key_Delete, None),
    ):
        desk.bot.keyClick(field.control, key)
        assert flow(desk) == expected


def test_a_visit_is_one_undo_and_esc_brings_back_what_was_there(desk: Desk, field: FlowField) -> None:
    steps = desk.steps()
    desk.bot.keyClick(field.control, Qt.Key.Key_Left)
    desk.bot.keyClick(field.control, Qt.Key.Key_Right)
    assert desk.steps() == steps + 1
    desk.bot.keyClick(field.control, Qt.Key.Key_Escape)
    assert flow(desk) is None
    assert field.flow is None


def test_it_says_which_way_it_points_to_those_who_do_not_see_it(desk: Desk, field: FlowField) -> None:
    field.point(Flow.NETWORKS_TO_ACTIVITY)
    assert field.control.accessibleName() == "Flow: The networks serve Procurement."


def test_the_two_ways_and_none_are_drawn_differently(desk: Desk, field: FlowField) -> None:
    pictures = []
    for way in (None, *Flow):
        field.point(way)
        pictures.append(field.control.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
