from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.widgets.choice_chips import ChoiceChips
from app.widgets.source import as_one_of, column
from models.edits.rows import set_field
from models.vocabulary import Media, Purpose
from tests.app.conftest import Desk


@pytest.fixture
def purpose(desk: Desk) -> ChoiceChips:
    source = column(desk.document, "action", "watch", "purpose", as_one_of(Purpose))
    made = ChoiceChips(desk.document, source, "Purpose", Purpose)
    desk.show(made, 280, 220)
    made.setFocus()
    return made


def focused(made: ChoiceChips) -> Purpose | None:
    return next((Purpose(one) for one, chip in made.chips.items() if chip.hasFocus()), None)


def press(desk: Desk, key: Qt.Key) -> None:
    desk.bot.keyClick(QApplication.focusWidget(), key)


def test_a_press_chooses_and_another_chooses_no_longer(desk: Desk, purpose: ChoiceChips) -> None:
    desk.bot.mouseClick(purpose.chips[Purpose.LISTEN], Qt.MouseButton.LeftButton)
    assert desk.row("action", "watch")["purpose"] == "listen"
    desk.bot.mouseClick(purpose.chips[Purpose.BUY], Qt.MouseButton.LeftButton)
    assert desk.row("action", "watch")["purpose"] == "buy"
    assert not purpose.chips[Purpose.LISTEN].isChecked()
    desk.bot.mouseClick(purpose.chips[Purpose.BUY], Qt.MouseButton.LeftButton)
    assert desk.row("action", "watch")["purpose"] is None


def test_arrows_and_first_letters_lead_and_space_takes(desk: Desk, purpose: ChoiceChips) -> None:
    assert focused(purpose) is Purpose.LISTEN
    press(desk, Qt.Key.Key_Right)
    assert focused(purpose) is Purpose.PUBLISH
    press(desk, Qt.Key.Key_Left)
    press(desk, Qt.Key.Key_Left)
    assert focused(purpose) is Purpose.MEASURE
    press(desk, Qt.Key.Key_C)
    assert focused(purpose) is Purpose.CONVERSE
    press(desk, Qt.Key.Key_C)
    assert focused(purpose) is Purpose.COLLABORATE
    press(desk, Qt.Key.Key_Space)
    assert desk.row("action", "watch")["purpose"] == "collaborate"
    press(desk, Qt.Key.Key_Delete)
    assert desk.row("action", "watch")["purpose"] is None


def test_letters_typed_one_after_the_other_are_one_word(desk: Desk, purpose: ChoiceChips) -> None:
    press(desk, Qt.Key.Key_C)
    press(desk, Qt.Key.Key_O)
    press(desk, Qt.Key.Key_L)
    assert focused(purpose) is Purpose.COLLABORATE
    press(desk, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["purpose"] == "collaborate"


def test_tab_stops_once_at_what_is_chosen(desk: Desk, purpose: ChoiceChips) -> None:
    purpose.choose(Purpose.TRAIN)
    stops = [one for one, chip in purpose.chips.items() if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [Purpose.TRAIN]


def test_a_choice_is_one_undo_and_a_change_elsewhere_shows(desk: Desk, purpose: ChoiceChips) -> None:
    steps = desk.steps()
    purpose.choose(Purpose.BUY)
    purpose.choose(Purpose.SELL)
    assert desk.steps() == steps + 1
    desk.document.undo()
    assert not any(chip.isChecked() for chip in purpose.chips.values())
    desk.document.do(set_field, "action", "watch", "purpose", Purpose.TRAIN)
    assert purpose.chips[Purpose.TRAIN].isChecked()


def test_every_chip_says_its_field_and_is_large_enough(desk: Desk) -> None:
    source = column(desk.document, "action", "watch", "media", as_one_of(Media))
    made = ChoiceChips(desk.document, source, "Media", Media)
    desk.show(made, 280, 80)
    for chip in made.chips.values():
        assert chip.accessibleName().startswith("Media: ")
        assert chip.height() >= 24
        assert chip.width() < 200
