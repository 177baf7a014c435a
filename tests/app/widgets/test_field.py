from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.widgets.numbers import NumberField
from app.widgets.source import column
from app.widgets.text import TextArea, TextField, TitleField
from models.edits.rows import remove_rows, set_field
from tests.app.conftest import Desk


class Bench(QWidget):
    """A title field with something else to go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.field = TextField(
            desk.document, column(desk.document, "action", "watch", "title"), "Title", self
        )
        self.number = NumberField(
            desk.document, column(desk.document, "action", "watch", "effort"), "Effort", self
        )
        self.other = QPushButton("other", self)
        lines = QVBoxLayout(self)
        for widget in (self.field, self.number, self.other):
            lines.addWidget(widget)

    @property
    def line(self) -> QLineEdit:
        return self.field.control


@pytest.fixture
def bench(desk: Desk) -> Bench:
    made = Bench(desk)
    desk.show(made)
    made.line.setFocus()
    made.line.selectAll()
    return made


def title(desk: Desk) -> str:
    return str(desk.row("action", "watch")["title"])


def test_enter_writes_what_was_typed(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClicks(bench.line, "Watch suppliers")
    assert title(desk) == "Supplier watch"
    desk.bot.keyClick(bench.line, Qt.Key.Key_Return)
    assert title(desk) == "Watch suppliers"


def test_leaving_the_field_writes_what_was_typed(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClicks(bench.line, "Watch suppliers")
    bench.other.setFocus()
    assert title(desk) == "Watch suppliers"


def test_a_second_of_rest_writes_what_was_typed_and_leaves_the_cursor_alone(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClicks(bench.line, "Watch ")
    desk.bot.waitUntil(lambda: title(desk) == "Watch", timeout=3000)
    assert bench.line.text() == "Watch "
    assert bench.line.cursorPosition() == 6


def test_one_visit_is_one_undo_however_often_it_was_written(desk: Desk, bench: Bench) -> None:
    steps = desk.steps()
    for text in ("W", "atch", " them"):
        desk.bot.keyClicks(bench.line, text)
        bench.field.commit()
    bench.other.setFocus()
    assert title(desk) == "Watch them"
    assert desk.steps() == steps + 1
    desk.document.undo()
    assert title(desk) == "Supplier watch"
    assert bench.line.text() == "Supplier watch"


def test_two_visits_are_two_undos(desk: Desk, bench: Bench) -> None:
    for text in ("One", "Two"):
        bench.line.setFocus()
        bench.line.selectAll()
        desk.bot.keyClicks(bench.line, text)
        bench.other.setFocus()
    desk.document.undo()
    assert title(desk) == "One"


def test_typing_a_value_back_by_hand_leaves_nothing_to_undo(desk: Desk, bench: Bench) -> None:
    steps, before = desk.steps(), desk.everything()
    for text in ("Something", "Supplier watch"):
        bench.line.selectAll()
        desk.bot.keyClicks(bench.line, text)
        bench.field.commit()
    assert desk.everything() == before
    assert desk.steps() == steps
    desk.bot.keyClicks(bench.line, " again")
    bench.other.setFocus()
    desk.document.undo()
    assert desk.everything() == before


def test_looking_at_a_field_changes_nothing(desk: Desk, bench: Bench) -> None:
    steps = desk.steps()
    bench.other.setFocus()
    assert desk.steps() == steps


def test_a_refused_value_stays_with_its_sentence_below_and_the_plan_as_it_was(
    desk: Desk, bench: Bench
) -> None:
    bench.number.control.setFocus()
    bench.number.control.selectAll()
    desk.bot.keyClicks(bench.number.control, "-3")
    bench.other.setFocus()
    assert desk.row("action", "watch")["effort"] == 6.0
    assert bench.number.control.text() == "-3"
    assert bench.number.fault is not None
    assert bench.number.fault.code == "number.negative"
    assert "number from 0 up" in bench.number.control.accessibleDescription()


def test_what_is_no_number_stays_too_and_a_good_one_takes_the_sentence_away(desk: Desk, bench: Bench) -> None:
    line = bench.number.control
    line.setFocus()
    line.selectAll()
    desk.bot.keyClicks(line, "many")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert bench.number.fault is not None
    assert line.text() == "many"
    line.selectAll()
    desk.bot.keyClicks(line, "12.5")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert bench.number.fault is None
    assert line.accessibleDescription() == ""
    assert desk.row("action", "watch")["effort"] == 12.5


def test_an_empty_title_is_refused(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClick(bench.line, Qt.Key.Key_Backspace)
    desk.bot.keyClick(bench.line, Qt.Key.Key_Return)
    assert title(desk) == "Supplier watch"
    assert bench.field.fault is not None


def test_escape_brings_back_what_was_there_even_after_it_was_written(desk: Desk, bench: Bench) -> None:
    before = desk.everything()
    desk.bot.keyClicks(bench.line, "Something")
    bench.field.commit()
    desk.bot.keyClicks(bench.line, " else")
    desk.bot.keyClick(bench.line, Qt.Key.Key_Escape)
    assert bench.line.text() == "Supplier watch"
    assert desk.everything() == before


def test_escape_leaves_alone_what_enter_took(desk: Desk, bench: Bench) -> None:
    steps = desk.steps()
    desk.bot.keyClicks(bench.line, "Watch")
    bench.field.commit()
    desk.bot.keyClicks(bench.line, " them")
    desk.bot.keyClick(bench.line, Qt.Key.Key_Return)
    assert desk.steps() == steps + 1
    desk.bot.keyClick(bench.line, Qt.Key.Key_Escape)
    assert title(desk) == bench.line.text() == "Watch them"
    desk.bot.keyClicks(bench.line, " all")
    desk.bot.keyClick(bench.line, Qt.Key.Key_Escape)
    assert title(desk) == bench.line.text() == "Watch them"
    desk.document.undo()
    assert title(desk) == "Supplier watch"


def test_a_change_from_elsewhere_shows(desk: Desk, bench: Bench) -> None:
    desk.document.do(set_field, "action", "watch", "title", "From the chain")
    assert bench.line.text() == "From the chain"


def test_a_change_from_elsewhere_does_not_disturb_who_is_typing(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClicks(bench.line, "Mine")
    desk.document.do(set_field, "action", "watch", "title", "Theirs")
    assert bench.line.text() == "Mine"
    bench.other.setFocus()
    assert title(desk) == "Mine"


def test_undo_reaches_the_plan_from_a_field_in_which_nothing_is_being_typed(desk: Desk, bench: Bench) -> None:
    undo = desk.commands.bind("edit.undo", desk.document.undo)
    bench.addAction(undo)
    desk.document.do(set_field, "action", "watch", "title", "From the chain")
    desk.bot.keyClick(bench.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title(desk) == "Supplier watch"


def test_a_field_whose_row_goes_away_stays_quiet(desk: Desk, bench: Bench) -> None:
    desk.bot.keyClicks(bench.line, "Mine")
    desk.document.do(remove_rows, "action", ["watch"])
    bench.other.setFocus()
    assert bench.field.fault is not None
    assert bench.field.fault.code == "row.gone"


def test_enter_is_a_line_break_in_a_text_and_a_commit_in_a_name(desk: Desk) -> None:
    source = column(desk.document, "action", "watch", "notes")
    area = TextArea(desk.document, source, "Notes")
    desk.show(area)
    area.control.setFocus()
    desk.bot.keyClicks(area.control, "one")
    desk.bot.keyClick(area.control, Qt.Key.Key_Return)
    desk.bot.keyClicks(area.control, "two")
    desk.bot.keyClick(area.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.row("action", "watch")["notes"] == "one\ntwo"
    name = TitleField(desk.document, column(desk.document, "action", "watch", "title"), "Title")
    desk.show(name)
    name.control.setFocus()
    name.control.selectAll()
    desk.bot.keyClicks(name.control, "Watch")
    desk.bot.keyClick(name.control, Qt.Key.Key_Return)
    assert title(desk) == "Watch"


def test_a_text_grows_with_its_lines(desk: Desk) -> None:
    area = TextArea(desk.document, column(desk.document, "action", "watch", "notes"), "Notes")
    desk.show(area)
    before = area.control.sizeHint().height()
    area.control.setPlainText("line\n" * 8)
    assert area.control.sizeHint().height() > before * 2
    area.commit()
