from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.find import MOST_IN_GROUP, FindField
from app.inspector.inspector import Inspector
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from tests.app.conftest import Desk


class Window(QMainWindow):
    """A window with the line, something else that can have the focus, and the inspector."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        middle = QWidget(self)
        self.other = QPushButton("other", middle)
        self.line = FindField(desk.document, desk.commands, middle)
        lines = QVBoxLayout(middle)
        lines.addWidget(self.other)
        lines.addWidget(self.line)
        self.setCentralWidget(middle)
        self.dock = QDockWidget("Inspector", self)
        self.dock.setObjectName("inspector")
        self.inspector = Inspector(desk.document, desk.commands, self.dock)
        self.dock.setWidget(self.inspector)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.addAction(desk.commands["edit.find"])


@pytest.fixture
def window(desk: Desk) -> Window:
    made = Window(desk)
    desk.show(made, 900, 600)
    made.other.setFocus()
    return made


def offered(window: Window) -> list[tuple[str, str, str]]:
    return [(hit.table, hit.id, hit.column) for hit in window.line.found]


def search(desk: Desk, window: Window, text: str) -> None:
    window.line.begin()
    desk.bot.keyClicks(window.line, text)


def enter(desk: Desk, window: Window) -> None:
    desk.bot.keyClick(window.line._list.popup(), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "table", "title"),
    [
        ("procure", "activity", "Procurement"),
        ("LINKED", "action", "LinkedIn page"),
        ("shortage", "objective", "Fewer shortages"),
        ("noel beatrice", "person", "Béatrice Noël"),
        ("procurement", "unit", "Procurement"),
        ("achats", "activity", "Procurement"),
    ],
)
def test_everything_with_a_name_is_found(
    desk: Desk, window: Window, text: str, table: str, title: str
) -> None:
    search(desk, window, text)
    assert (table, title) in [(hit.table, hit.text) for hit in window.line.found]
    window.line._list.popup().hide()


def test_the_command_gives_the_line_the_keyboard(desk: Desk, window: Window) -> None:
    desk.bot.keyClick(window.other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.line.hasFocus()


def test_enter_jumps_to_the_first(desk: Desk, window: Window) -> None:
    search(desk, window, "linked")
    enter(desk, window)
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "page")
    assert window.line.text() == ""
    assert window.other.hasFocus()


def test_arrows_choose_another_and_skip_the_headings(desk: Desk, window: Window) -> None:
    search(desk, window, "procurement")
    popup = window.line._list.popup()
    wanted = [(hit.table, hit.id) for hit in window.line.found].index(("unit", "procurement unit"))
    for _ in range(wanted + 1):
        desk.bot.keyClick(popup, Qt.Key.Key_Down)
    desk.bot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.document.selection.id == "procurement unit"
    desk.bot.waitUntil(lambda: window.line.text() == "")


def test_escape_goes_back_and_selects_nothing(desk: Desk, window: Window) -> None:
    search(desk, window, "linked")
    window.line._list.popup().hide()
    desk.bot.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.other.hasFocus()
    assert window.line.text() == ""
    assert desk.document.selection.id == ""


def test_words_that_nothing_holds_are_said(desk: Desk, window: Window) -> None:
    search(desk, window, "zzz")
    assert offered(window) == []
    assert "zzz" in window.line.said[0].title
    window.line._list.popup().hide()
    desk.bot.keyClick(window.line, Qt.Key.Key_Return)
    assert desk.document.selection.id == ""


def test_a_text_is_found_in_its_sentence_under_the_heading_of_its_kind(desk: Desk, window: Window) -> None:
    desk.document.do(set_field, "action", "page", "notes", "Seen. The Été campaign went well. Later.")
    search(desk, window, "ete camp")
    heading, line = window.line.said
    assert (heading.title, heading.heading) == ("Actions", True)
    assert (line.title, line.detail) == ("LinkedIn page", "Notes: The Été campaign went well.")
    assert [line.detail[a:b] for a, b in line.detail_marked] == ["Été", "camp"]
    window.line._list.popup().hide()


def test_a_hit_in_a_text_opens_its_field_with_the_words_selected(desk: Desk, window: Window) -> None:
    desk.document.do(set_field, "action", "page", "notes", "🙂 Ask the forum first")
    search(desk, window, "forum")
    enter(desk, window)
    assert desk.document.selection.id == "page"
    focused = window.focusWidget()
    assert isinstance(focused, QPlainTextEdit)
    assert focused.textCursor().selectedText() == "forum"
    assert focused.accessibleName() == "Notes"


def test_a_hit_in_a_row_that_belongs_to_another_jumps_to_that_one(desk: Desk, window: Window) -> None:
    desk.document.do(add_row, "relay", {"id": "on", "from_id": "page", "to_id": "watch", "how": "a QR code"})
    search(desk, window, "qr code")
    assert offered(window) == [("relay", "on", "how")]
    assert window.line.said[1].title == "LinkedIn page"
    enter(desk, window)
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "page")


def test_texts_follow_edits_removals_and_undo(desk: Desk, window: Window) -> None:
    search(desk, window, "page")
    window.line._list.popup().hide()
    desk.document.do(set_field, "action", "page", "title", "Film diary")
    for change, there in (
        (lambda: None, True),
        (lambda: desk.document.do(remove_rows, "action", ["page"]), False),
        (desk.document.undo, True),
    ):
        change()
        search(desk, window, "film")
        assert (("action", "page", "title") in offered(window)) is there
        window.line._list.popup().hide()


def test_a_row_that_is_gone_when_it_is_chosen_selects_nothing(desk: Desk, window: Window) -> None:
    search(desk, window, "linked")
    desk.document.do(remove_rows, "action", ["page"])
    enter(desk, window)
    assert desk.document.selection.id == ""


def test_a_large_group_is_cut_and_says_how_many_there_are(desk: Desk, window: Window) -> None:
    for number in range(9):
        desk.document.do(add_action, f"Newsletter {number}", desk.codes["service"])
    search(desk, window, "newsletter")
    assert window.line.said[0].title == "Actions: 6 of 9"
    assert len(window.line.found) == MOST_IN_GROUP
    window.line._list.popup().hide()


def test_groups_are_told_in_french(desk: Desk, french: None) -> None:
    line = FindField(desk.document, desk.commands)
    desk.bot.addWidget(line)
    line.setText("linked")
    line.textEdited.emit("linked")
    assert line.said[0].heading


@pytest.mark.parametrize("most", [1, 2, 8])
def test_the_list_has_room_for_eight_hits(desk: Desk, window: Window, most: int) -> None:
    for at in range(most):
        desk.document.do(add_action, f"Fair {at}", desk.codes["service"], {"description": "xylophone"})
    search(desk, window, "xylophone")
    popup = window.line._list.popup()
    model = popup.model()
    assert len(window.line.found) == min(most, MOST_IN_GROUP)
    last = popup.visualRect(model.index(model.rowCount() - 1, 0))
    assert popup.viewport().rect().contains(last)
    assert popup.verticalScrollBar().maximum() == 0
