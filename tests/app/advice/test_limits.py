"""What next where there is little to say, by keyboard alone, and in words that agree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton

from app.advice.goals import Way
from app.advice.sources import Origin
from app.advice.taking import State
from app.advice.view import AdviceView
from app.widgets.toast import Toast
from models.advice import Source
from models.edits.bulk import set_for_all
from models.edits.rows import remove_rows, set_field
from models.vocabulary import Stage
from tests.app.advice.conftest import ask, card_of, focused, press
from tests.app.conftest import Desk

Key = Qt.Key


# What cannot be advised
def test_a_plan_without_work_is_told_what_to_do_and_no_figure(desk: Desk, view: AdviceView) -> None:
    desk.document.do(remove_rows, "action", ["page", "alumni", "watch"])
    press(view.body.again)
    assert view.body.refused.isVisible()
    assert view.body.refusal.text().endswith(".")
    assert "advice." not in view.body.refusal.text()
    assert not view.answer.isVisible()
    desk.document.undo()
    press(view.body.again)
    assert not view.body.refused.isVisible()
    assert view.answer.isVisible()


def test_what_is_mended_while_nothing_could_be_advised_is_advised_on_at_once(
    desk: Desk, view: AdviceView
) -> None:
    desk.document.do(set_for_all, ["page", "alumni"], "stage", Stage.IDEA)
    press(view.body.again)
    assert view.body.refused.isVisible()
    desk.document.do(set_field, "action", "page", "stage", Stage.RUNNING)
    assert not view.body.refused.isVisible()
    assert not view.body.changed.isVisible()
    assert view.answer.isVisible()


def test_without_intended_shares_no_gap_is_shown(desk: Desk, view: AdviceView) -> None:
    for code in ("communication", "procurement"):
        desk.document.do(set_field, "activity", desk.codes[code], "target", None)
    press(view.body.again)
    values = view.answer.before_after.values
    assert not values["gap"][0].isVisible()
    assert values["effective"][0].isVisible()
    assert "gap" not in {effect.key for effect in view.answer.proposals.cards[0].told.effects}


def test_without_hours_actions_are_counted_and_hours_cannot_be_asked_for(
    desk: Desk, view: AdviceView
) -> None:
    for action in ("page", "alumni", "watch"):
        desk.document.do(set_field, "action", action, "effort", None)
    press(view.body.again)
    assert "counted in actions" in view.body.frame.text()
    ask(view, Way.HOURS, "10")
    assert view.body.refused.isVisible()


# By keyboard alone


def test_everything_is_done_by_keyboard(desk: Desk, view: AdviceView) -> None:
    assert focused() is view.goals.chip.field
    view.goals.chip.field.selectAll()
    QTest.keyClicks(focused(), "2")
    QTest.keyClick(focused(), Key.Key_Return)
    first, second = view.answer.proposals.cards
    for _ in range(20):
        if focused() is first:
            break
        QTest.keyClick(focused(), Key.Key_Tab)
    assert focused() is first
    QTest.keyClick(first, Key.Key_Return)
    assert first.state is State.TAKEN
    first.setFocus()
    QTest.keyClick(first, Key.Key_Down)
    assert focused() is second
    QTest.keyClick(second, Key.Key_Up)
    assert focused() is first


def test_arrows_lead_from_one_way_and_one_origin_to_the_next(view: AdviceView) -> None:
    view.goals.chip.radio.setFocus()
    QTest.keyClick(focused(), Key.Key_Right)
    assert view.goals.way is Way.HOURS
    assert view.advice is not None
    assert view.advice.goal.hours is not None
    view.sources.chips[Origin.BOTH].setFocus()
    QTest.keyClick(focused(), Key.Key_Right)
    assert view.sources.origin is Origin.CATALOGUE


def test_a_toast_tells_what_was_taken(desk: Desk) -> None:
    window = QMainWindow()
    view = AdviceView(desk.document, desk.commands)
    window.setCentralWidget(view)
    window.toast = Toast(view, desk.document.undo)
    desk.show(window, 700, 900)
    before = desk.everything()
    press(view.answer.proposals.all)
    assert window.toast.text == "3 proposals are taken."
    press(window.toast.findChild(QPushButton))
    assert desk.everything() == before
    card = card_of(view, Source.CATALOGUE)
    press(card.take)
    assert window.toast.text == f"“{card.told.title}” is added as an idea."
    window.close()


def test_every_control_and_card_has_a_name(view: AdviceView) -> None:
    for card in view.cards:
        assert card.accessibleName() != ""
        assert card.told.facts in card.accessibleDescription()
    for chip in view.goals.chips.values():
        assert chip.radio.accessibleName() == chip.field.accessibleName() != ""
    assert "today" in view.answer.before_after.accessibleDescription()


@pytest.mark.usefixtures("french")
def test_the_words_around_a_number_agree_with_it(desk: Desk) -> None:
    view = AdviceView(desk.document, desk.commands)
    chip = view.goals.chips[Way.HOURS]
    for typed, many in (("1", False), ("1,5", False), ("2", True)):
        chip.field.setText(typed)
        assert ("heures" in chip.after.text() or "hours" in chip.after.text()) is many
    view.deleteLater()
