"""The view What next over a small plan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.advice.card import ProposalCard
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
