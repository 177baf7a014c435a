from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow, QPlainTextEdit, QToolButton

from app.inspector.inspector import Inspector
from app.palette.landing import land
from models.edits.rows import add_row, set_field
from tests.app.conftest import Desk


@pytest.fixture
def window(desk: Desk) -> QMainWindow:
    made = QMainWindow()
    dock = QDockWidget("Inspector", made)
    dock.setObjectName("inspector")
    dock.setWidget(Inspector(desk.document, desk.commands, dock))
    made.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.show(made, 700, 600)
    return made


def selected(window: QMainWindow) -> str:
    """What is selected in the field that has the keyboard."""
    control = window.focusWidget()
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    return control.selectedText() if isinstance(control, QLineEdit) else control.textCursor().selectedText()


@pytest.mark.parametrize(
    ("table", "row", "column", "text", "words", "marked"),
    [
        ("action", "page", "description", "For makers, by makers", "mak", "mak"),
        ("action", "page", "risk", "Someone asks 😀 why", "why", "why"),
        ("person", "nadia", "email", "nadia@vallier.example", "vallier", "vallier"),
        ("objective", "shortage", "kept_because", "The committee wants it", "committee", "committee"),
        ("activity", "procurement", "problem", "Suppliers fail", "FAIL", "fail"),
    ],
)
def test_the_field_of_a_text_gets_the_keyboard_with_the_words_selected(
    desk: Desk, window: QMainWindow, table: str, row: str, column: str, text: str, words: str, marked: str
) -> None:
    row = desk.codes.get(row, row)
    desk.document.do(set_field, table, row, column, text)
    assert land(desk.document, desk.commands, window, table, row, column, words)
    assert (desk.document.selection.table, desk.document.selection.id) == (table, row)
    assert selected(window) == marked


def test_a_card_of_a_row_that_belongs_to_another_gets_the_keyboard(desk: Desk, window: QMainWindow) -> None:
    desk.document.do(
        add_row,
        "crisis_scenario",
        {"id": "rumour", "activity_id": desk.codes["procurement"], "scenario": "A supplier is in the press"},
    )
    assert land(desk.document, desk.commands, window, "crisis_scenario", "rumour", "scenario", "press")
    assert desk.document.selection.id == desk.codes["procurement"]
    assert selected(window) == "press"


def test_folds_that_do_not_hold_the_field_stay_closed(desk: Desk, window: QMainWindow) -> None:
    assert not land(desk.document, desk.commands, window, "action", "page", "no such column")
    folds = [one for one in window.findChildren(QToolButton) if hasattr(one.parentWidget(), "inside")]
    assert folds
    assert not any(fold.isChecked() for fold in folds)


def test_a_row_that_is_gone_selects_nothing(desk: Desk, window: QMainWindow) -> None:
    assert not land(desk.document, desk.commands, window, "decision", "gone", "lesson")
    assert desk.document.selection.id == ""


def test_the_inspector_is_opened_when_it_was_closed(desk: Desk, window: QMainWindow) -> None:
    dock = window.findChild(QDockWidget, "inspector")
    dock.hide()
    land(desk.document, desk.commands, window, "action", "page")
    assert dock.isVisible()


def test_a_row_without_a_page_brings_its_view(desk: Desk, window: QMainWindow) -> None:
    shown: list[str] = []
    desk.commands.bind("view.channels", lambda: shown.append("channels"))
    desk.document.do(add_row, "channel", {"id": "forum", "name": "Forum"})
    land(desk.document, desk.commands, window, "channel", "forum")
    assert shown == ["channels"]
    assert (desk.document.selection.table, desk.document.selection.id) == ("channel", "forum")


def test_without_an_inspector_the_row_is_selected_all_the_same(desk: Desk) -> None:
    bare = QMainWindow()
    desk.show(bare)
    assert not land(desk.document, desk.commands, bare, "action", "page", "notes")
    assert desk.document.selection.id == "page"
