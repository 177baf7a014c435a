from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from app.inspector.inspector import Inspector
from app.palette.palette import Palette
from models.edits.actions import add_action, set_tags
from models.edits.rows import add_row, remove_rows, set_field
from tests.app.conftest import Desk


class Window(QMainWindow):
    """A window with something that has the focus, the inspector and the palette."""

    def __init__(self, desk: Desk, with_plan: bool = True) -> None:
        super().__init__()
        middle = QWidget(self)
        self.other = QPushButton("other", middle)
        QVBoxLayout(middle).addWidget(self.other)
        self.setCentralWidget(middle)
        if with_plan:
            self.dock = QDockWidget("Inspector", self)
            self.dock.setObjectName("inspector")
            self.dock.setWidget(Inspector(desk.document, desk.commands, self.dock))
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.hide()
        self.palette_ = Palette(desk.commands, self, desk.document if with_plan else None)
        desk.commands.bind("program.palette", self.palette_.begin)
        self.addActions(list(desk.commands))


@pytest.fixture
def window(desk: Desk) -> Window:
    made = Window(desk)
    desk.show(made, 1000, 700)
    made.other.setFocus()
    return made


def begin(desk: Desk, window: Window, text: str = "") -> Palette:
    desk.bot.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    if text:
        desk.bot.keyClicks(window.palette_.line, text)
    return window.palette_


def press(desk: Desk, palette: Palette, key: Qt.Key) -> None:
    desk.bot.keyClick(palette.line, key)


def keys(palette: Palette) -> list[tuple[str, str]]:
    return [choice.key for choice in palette.choices]


def test_a_key_brings_it_up_and_the_same_key_sends_it_away(desk: Desk, window: Window) -> None:
    palette = begin(desk, window)
    assert palette.isVisible()
    assert palette.line.hasFocus()
    begin(desk, window)
    assert not palette.isVisible()
    assert window.other.hasFocus()


def test_escape_gives_the_keyboard_back_and_selects_nothing(desk: Desk, window: Window) -> None:
    press(desk, begin(desk, window, "linked"), Qt.Key.Key_Escape)
    assert window.other.hasFocus()
    assert desk.document.selection.id == ""


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("linkedin", ("action", "page")),
        ("PAGE link", ("action", "page")),
        ("lp", ("action", "page")),
        ("shortages", ("objective", "shortage")),
        ("noel", ("person", "beatrice")),
        ("bn", ("person", "beatrice")),
        ("procurement", ("unit", "procurement unit")),
    ],
)
def test_rows_are_found_by_words_in_any_order_and_by_initials(
    desk: Desk, window: Window, text: str, key: tuple[str, str]
) -> None:
    assert key in keys(begin(desk, window, text))


def test_channels_tags_and_indicators_are_found(desk: Desk, window: Window) -> None:
    do = desk.document.do
    do(add_row, "channel", {"id": "forum", "name": "Makers forum"})
    do(set_tags, "page", ["makers"])
    do(add_row, "indicator", {"id": "many", "name": "Makers met", "objective_id": "shortage"})
    tables = {choice.table for choice in begin(desk, window, "makers").choices}
    assert tables == {"channel", "tag", "indicator"}


def test_enter_goes_to_a_row_and_opens_the_inspector(desk: Desk, window: Window) -> None:
    press(desk, begin(desk, window, "supplier watch"), Qt.Key.Key_Return)
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "watch")
    assert window.dock.isVisible()
    assert not window.palette_.isVisible()


def test_enter_runs_a_command_with_the_keyboard_back_where_it_was(desk: Desk, window: Window) -> None:
    focused: list[QWidget | None] = []
    desk.commands.bind("plan.template", lambda: focused.append(window.focusWidget()))
    press(desk, begin(desk, window, "excel"), Qt.Key.Key_Return)
    assert focused == [window.other]


def test_arrows_choose_another_and_go_round(desk: Desk, window: Window) -> None:
    palette = begin(desk, window, "procurement")
    press(desk, palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    press(desk, palette, Qt.Key.Key_Up)
    press(desk, palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.choices) - 1
    press(desk, palette, Qt.Key.Key_Tab)
    assert palette.list.currentIndex().row() == 0
    assert palette.line.hasFocus()


def test_a_click_chooses(desk: Desk, window: Window) -> None:
    palette = begin(desk, window, "supplier watch")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    desk.bot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert desk.document.selection.id == "watch"


def test_the_mark_of_commands_leaves_rows_out(desk: Desk, window: Window) -> None:
    tables = {choice.table for choice in begin(desk, window, ">a").choices}
    assert tables == {"command"}


def test_a_command_tells_its_key(desk: Desk, window: Window) -> None:
    palette = begin(desk, window, "find")
    line = palette.lines[[choice.id for choice in palette.choices].index("edit.find")]
    assert line.end == "Ctrl+F"


def test_a_command_that_needs_something_comes_last_and_says_what(desk: Desk, window: Window) -> None:
    desk.commands["edit.move"].setEnabled(False)
    desk.document.do(add_action, "Another move to…", desk.codes["service"])
    palette = begin(desk, window, "move to")
    assert palette.choices[-1].id == "edit.move"
    assert palette.lines[-1].end == "Select an action first"
    press(desk, palette, Qt.Key.Key_Up)
    press(desk, palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.hint.text() == "Select an action first"


def test_the_last_used_come_first_before_anything_is_typed(desk: Desk, window: Window) -> None:
    press(desk, begin(desk, window, "supplier watch"), Qt.Key.Key_Return)
    press(desk, begin(desk, window, "linkedin"), Qt.Key.Key_Return)
    assert keys(begin(desk, window))[:2] == [("action", "page"), ("action", "watch")]


def test_of_what_is_found_alike_the_last_used_comes_first(desk: Desk, window: Window) -> None:
    desk.document.do(add_action, "Alumni day", desk.codes["service"], {"id": "day"})
    assert keys(begin(desk, window, "alumni"))[:2] == [("action", "day"), ("action", "alumni")]
    press(desk, window.palette_, Qt.Key.Key_Escape)
    desk.document.select("action", "alumni")
    assert keys(begin(desk, window, "alumni"))[:2] == [("action", "alumni"), ("action", "day")]


def test_word_starts_come_before_insides(desk: Desk, window: Window) -> None:
    desk.document.do(add_action, "Unlinked", desk.codes["service"], {"id": "un"})
    found = [key for key in keys(begin(desk, window, "link")) if key[0] == "action"]
    assert found == [("action", "page"), ("action", "un")]


def test_it_follows_the_plan(desk: Desk, window: Window) -> None:
    desk.document.select("action", "page")
    desk.document.do(set_field, "action", "page", "title", "Zebra diary")
    assert keys(begin(desk, window, "zebra")) == [("action", "page")]
    press(desk, window.palette_, Qt.Key.Key_Escape)
    desk.document.do(remove_rows, "action", ["page"])
    assert keys(begin(desk, window, "zebra")) == []
    assert "zebra" in window.palette_.lines[0].title
    press(desk, window.palette_, Qt.Key.Key_Return)
    assert window.palette_.isVisible()
    window.palette_.line.clear()
    assert ("action", "page") not in keys(window.palette_)


def test_without_a_plan_it_offers_commands_and_says_what_needs_one(desk: Desk) -> None:
    window = Window(desk, with_plan=False)
    desk.show(window, 800, 600)
    window.other.setFocus()
    palette = begin(desk, window, "new")
    assert palette.choices[0].id == "plan.new"
    assert palette.lines[-1].end == "Open a plan first"


def test_what_is_typed_in_a_field_is_written_before_it_comes_up(desk: Desk, window: Window) -> None:
    press(desk, begin(desk, window, "supplier watch"), Qt.Key.Key_Return)
    title = window.dock.widget().page.fields["title"]  # type: ignore[attr-defined]
    title.setFocus()
    title.control.selectAll()
    desk.bot.keyClicks(title.control, "Watch them")
    begin(desk, window)
    assert desk.row("action", "watch")["title"] == "Watch them"


def test_it_stays_inside_a_narrow_window(desk: Desk, window: Window) -> None:
    palette = begin(desk, window)
    window.resize(520, 400)
    assert window.rect().contains(palette.geometry())
    assert isinstance(palette.line, QLineEdit)


def test_the_name_typed_in_full_stands_before_longer_ones_used_lately(desk: Desk, window: Window) -> None:
    service = desk.codes["service"]
    for title in ("Action 4", "Action 40"):
        desk.document.do(add_action, title, service, {"id": title})
    desk.document.select("action", "Action 40")
    palette = begin(desk, window, "action 4")
    assert keys(palette)[:2] == [("action", "Action 4"), ("action", "Action 40")]


def test_of_the_same_name_the_activity_stands_before_the_department(desk: Desk, window: Window) -> None:
    procurement = ("activity", desk.codes["procurement"])
    palette = begin(desk, window, "procurement")
    assert keys(palette)[:2] == [procurement, ("unit", "procurement unit")]
    palette.leave()
    desk.document.select("unit", "procurement unit")
    assert keys(begin(desk, window, "procurement"))[:2] == [procurement, ("unit", "procurement unit")]
