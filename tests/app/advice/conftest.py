"""The view What next over a small plan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.advice.card import ProposalCard
from app.advice.goals import Way
from app.advice.sources import Origin
from app.advice.view import AdviceView
from models.advice import Source
from models.edits.rows import add_row
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> Iterator[AdviceView]:
    """Two departments beside Communication, intended shares for two activities, one idea of the plan's own."""
    home = {"home_id": desk.codes["human_resources"]}
    desk.document.do(add_row, "unit", {"id": "hr", "name": "Human resources", **home})
    shown = AdviceView(desk.document, desk.commands)
    desk.show(shown, 700, 900)
    shown.setFocus()
    yield shown
    shown.close()


def card_of(view: AdviceView, source: Source) -> ProposalCard:
    return next(card for card in view.cards if card.what.candidate.source is source)


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ask(view: AdviceView, way: Way, number: str, origin: Origin = Origin.BOTH) -> None:
    """Choose a way and an origin, type a number, press Enter."""
    view.sources.chips[origin].setChecked(True)
    chip = view.goals.chips[way]
    chip.field.setFocus()
    chip.field.selectAll()
    QTest.keyClicks(chip.field, number)
    QTest.keyClick(chip.field, Qt.Key.Key_Return)


def reading(view: AdviceView, key: str) -> tuple[str, str]:
    """A headline today, and if these ran."""
    today, _shift, then = view.answer.before_after.values[key]
    return today.text(), then.text()


def focused() -> QWidget | None:
    return QApplication.focusWidget()
