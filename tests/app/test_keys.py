"""Keys that mean the same in every view, tried in the running program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app import languages
from app.palette.landing import land
from app.program import Program
from app.views import VIEWS
from tests.app.typing_in import called as called_so
from tests.app.typing_in import enter, focused, press, write


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The program on the sample plan, with the keyboard."""
    program = Program("en")
    program.start(None)
    qtbot.waitUntil(lambda: program.document is not None, timeout=20_000)
    program.window.activateWindow()
    yield program
    if program.document is not None:
        program.document.discard()
        program.document = None
    program.window.close()
    languages.install("en")


@pytest.mark.parametrize(
    ("called", "view"),
    [
        ("actions as a table", "actions"),
        ("channels and activities", "channels"),
        ("objectives", "objectives"),
        ("departments and people", "people"),
        ("crisis readiness", "crisis"),
    ],
)
def test_insert_leads_to_a_line_that_adds_and_escape_back(program: Program, called: str, view: str) -> None:
    press("Ctrl+K")
    enter(f">{called}")
    assert program.window.views.current == view
    press("Down")
    came_from = focused()
    press("Ins")
    line = focused()
    assert isinstance(line, QLineEdit)
    write("x")
    press("Escape")
    assert focused() is line
    assert line.text() == ""
    press("Escape")
    assert focused() is came_from


MOST_CONTROLS = 300


def _round(key: str) -> list[str]:
    """What a key leads through until it comes back to where it began."""
    begun, passed = focused(), [called_so(focused())]
    while press(key) or focused() is not begun:
        passed.append(called_so(focused()))
        assert len(passed) < MOST_CONTROLS, passed
    return passed


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_tab_comes_round_to_all_that_the_way_back_comes_to(program: Program, view: str) -> None:
    program.window.show_view(view)
    press("Down")
    forth, back = _round("Tab"), _round("Shift+Tab")
    assert sorted(forth) == sorted(back)
    assert "" not in forth
    assert len(forth) > 20


def test_a_new_plan_begins_at_its_first_chain_and_closing_at_the_first_offer(program: Program) -> None:
    press("Ctrl+N")
    assert focused().objectName() == "chain-card"
    press("Return")
    assert program.document is not None
    program.window.activateWindow()
    program.close_plan()
    program.window.activateWindow()
    QApplication.processEvents()
    assert called_so(focused()) == "Open the sample plan"


@pytest.mark.parametrize(
    ("before", "table", "after"),
    [
        ("people", "activity", "chain"),
        ("outline", "activity", "outline"),
        ("people", "action", "actions"),
        ("board", "action", "board"),
        ("chain", "objective", "objectives"),
        ("chain", "person", "people"),
        ("chain", "unit", "people"),
        ("chain", "channel", "channels"),
    ],
)
def test_the_palette_brings_up_a_view_that_shows_what_was_chosen(
    program: Program, before: str, table: str, after: str
) -> None:
    assert program.document is not None
    program.window.show_view(before)
    land(program.document, program.window.commands, program.window.views, table, _first(program, table))
    assert program.window.views.current == after


def _first(program: Program, table: str) -> str:
    assert program.document is not None
    graph = program.document.plan.graph
    return str(next(iter(graph.leaves() if table == "activity" else graph.tables[table].values()))["id"])
