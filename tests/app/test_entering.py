"""What is selected is not changed by merely looking at another view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.document import Selection
from app.program import Program
from app.views import VIEWS
from tests.app.test_keys import program as program

_TABLES = ("plan", "activity", "action", "objective", "person")


def _select(program: Program, table: str) -> Selection:
    document = program.document
    assert document is not None
    document.select(table, "" if table == "plan" else list(document.plan.graph.tables[table])[-1])
    return document.selection


@pytest.mark.parametrize("table", _TABLES)
def test_entering_a_view_never_changes_the_selection(program: Program, table: str) -> None:
    assert program.document is not None
    for view in (*VIEWS, *reversed(VIEWS)):
        chosen = _select(program, table)
        program.window.show_view(view.id)
        QApplication.processEvents()
        assert program.document.selection == chosen, view.id


@pytest.mark.parametrize("table", ["activity", "action"])
def test_the_tree_of_objectives_stands_nowhere_when_it_does_not_show_what_is_selected(
    program: Program, table: str
) -> None:
    assert program.document is not None
    window = program.window
    _select(program, "objective")
    window.show_view("objectives")
    tree = window.views.view("objectives").tree
    assert tree.current.key == ("objective", program.document.selection.id)
    window.show_view("chain")
    chosen = _select(program, table)
    window.show_view("objectives")
    assert tree.current.key in ((chosen.table, chosen.id), tree.objectives.node(tree.rootIndex()).key)
    assert not tree.selectionModel().hasSelection() or tree.current.key == (chosen.table, chosen.id)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current.key == (program.document.selection.table, program.document.selection.id)


def test_the_table_picks_no_action_when_an_activity_is_selected(program: Program) -> None:
    assert program.document is not None
    window = program.window
    _select(program, "action")
    window.show_view("actions")
    table = window.views.view("actions").table
    assert table.rows_picked() == [program.document.selection.id]
    window.show_view("chain")
    _select(program, "activity")
    window.show_view("actions")
    assert table.rows_picked() == []


@pytest.mark.parametrize(("view", "table"), [("actions", "action"), ("people", "unit")])
def test_a_click_on_the_line_one_stands_on_selects_it(program: Program, view: str, table: str) -> None:
    assert program.document is not None
    _select(program, "objective")
    program.window.show_view(view)
    shown = program.window.views.view(view).table
    place = shown.visualRect(shown.model().index(0, 1)).center()
    shown.setCurrentIndex(shown.model().index(0, 1))
    _select(program, "objective")
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.document.selection.table == table
