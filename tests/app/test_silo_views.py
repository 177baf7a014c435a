"""The ways to the views of the silo: from the headline, from an action, and to a version to keep and compare."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compare.view import CompareView
from app.program import Program
from app.road.view import RoadView
from app.views import VIEWS
from app.what_if.view import WhatIfView
from tests.app.running import ended, started


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The program on the sample plan."""
    running = started(qtbot, None)
    yield running
    ended(running)


def test_the_headline_leads_to_how_it_comes_about(program: Program) -> None:
    program.window.headline.sentence.click()
    assert program.window.views.current == "balance"


def test_only_an_action_can_be_tried(program: Program) -> None:
    assert program.document is not None
    command = program.window.commands["edit.try"]
    program.document.select()
    assert not command.isEnabled()
    action = next(iter(program.document.plan.graph.tables["action"]))
    program.document.select("action", action)
    command.trigger()
    assert isinstance(program.window.views.showing(), WhatIfView)
    assert program.window.views.showing().list.isAncestorOf(QApplication.focusWidget())


def test_a_version_is_kept_under_a_name_and_compared_with_today(program: Program) -> None:
    document = program.document
    assert document is not None
    program.window.commands["plan.keep_version"].trigger()
    road = program.window.views.showing()
    assert isinstance(road, RoadView)
    line = road.versions.add_line.line
    QTest.keyClicks(line, "After the workshop")
    QTest.keyClick(line, Qt.Key.Key_Return)
    kept = {row["name"]: row["id"] for row in document.plan.graph.tables["kept_version"].values()}
    assert set(kept) == {"Before the first workshop", "After the workshop"}
    road.compare_wanted.emit(kept["After the workshop"])
    compare = program.window.views.showing()
    assert isinstance(compare, CompareView)
    assert compare.choices is not None
    assert [choice.version for choice in compare.choices] == [kept["After the workshop"], ""]
    assert compare.moved.nothing
    document.undo()
    assert len(document.plan.graph.tables["kept_version"]) == 1


def test_the_map_offers_the_same_after_a_visit_to_any_view(program: Program) -> None:
    def offered() -> set[str]:
        return {action.objectName() for action in program.window.commands if action.isEnabled()}

    assert program.document is not None
    program.document.select()
    program.window.show_view("chain")
    at_first = offered()
    assert {"edit.add", "activity.add", "activity.link"} <= at_first
    for view in VIEWS:
        program.window.show_view(view.id)
        program.document.select()
        program.window.show_view("chain")
        assert offered() == at_first, view.id
