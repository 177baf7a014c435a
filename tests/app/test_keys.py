"""Keys that mean the same in every view, tried in the running program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app import languages
from app.program import Program
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
