from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.find import Findable, FindField, find
from models.edits.rows import set_field
from tests.app.conftest import Desk

# said by the offscreen platform itself whenever a list or menu pops up


class Window(QWidget):
    """A window with the line and something else that can have the focus."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.other = QPushButton("other", self)
        self.line = FindField(desk.document, desk.commands, self)
        lines = QVBoxLayout(self)
        lines.addWidget(self.other)
        lines.addWidget(self.line)
        self.addAction(desk.commands["edit.find"])


@pytest.fixture
def window(desk: Desk) -> Window:
    made = Window(desk)
    desk.show(made, 460, 200)
    made.other.setFocus()
    return made


def offered(window: Window) -> list[tuple[str, str]]:
    return [(row.table, row.title) for row in window.line.found if row is not None]


def search(desk: Desk, window: Window, text: str) -> None:
    window.line.begin()
    desk.bot.keyClicks(window.line, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("procure", ("activity", "Procurement")),
        ("LINKED", ("action", "LinkedIn page")),
        ("shortage", ("objective", "Fewer shortages")),
        ("noel beatrice", ("person", "Béatrice Noël")),
        ("procurement", ("unit", "Procurement")),
        ("achats", ("activity", "Procurement")),
    ],
)
def test_everything_with_a_name_is_found(desk: Desk, window: Window, text: str, row: tuple[str, str]) -> None:
    search(desk, window, text)
    assert row in offered(window)
    window.line._list.popup().hide()


def test_the_command_gives_the_line_the_keyboard(desk: Desk, window: Window) -> None:
    desk.bot.keyClick(window.other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.line.hasFocus()


def test_enter_jumps_to_the_first(desk: Desk, window: Window) -> None:
    search(desk, window, "linked")
    desk.bot.keyClick(window.line._list.popup(), Qt.Key.Key_Return)
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "page")
    assert window.line.text() == ""
    assert window.other.hasFocus()


def test_arrows_choose_another(desk: Desk, window: Window) -> None:
    search(desk, window, "procurement")
    popup = window.line._list.popup()
    wanted = offered(window).index(("unit", "Procurement"))
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


def test_a_name_that_nothing_has_is_said(desk: Desk, window: Window) -> None:
    search(desk, window, "zzz")
    assert offered(window) == []
    assert "zzz" in window.line._found.item(0).text()
    window.line._list.popup().hide()
    desk.bot.keyClick(window.line, Qt.Key.Key_Return)
    assert desk.document.selection.id == ""


def test_new_names_are_found_after_a_change(desk: Desk, window: Window) -> None:
    search(desk, window, "page")
    window.line._list.popup().hide()
    desk.document.do(set_field, "action", "page", "title", "Film diary")
    search(desk, window, "film")
    assert ("action", "Film diary") in offered(window)
    window.line._list.popup().hide()


def test_names_that_begin_with_the_text_come_first() -> None:
    rows = [
        Findable("action", "1", "The film", "", ("the film",)),
        Findable("action", "2", "Film diary", "", ("film diary",)),
        Findable("activity", "3", "Operations", "", ("operations", "film making")),
    ]
    assert [row.id for row in find("Film", rows)] == ["2", "1", "3"]
