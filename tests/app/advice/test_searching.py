"""The search for the best advice, in the background, while somebody looks."""

from __future__ import annotations

import gc
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.advice.view import AdviceView
from models.advice import Source, Status
from models.advice.background import Solving
from tests.app.advice.conftest import card_of, focused, press, reading
from tests.app.conftest import Desk

Key = Qt.Key


def test_the_search_ends_with_the_same_cards_when_nothing_is_better(desk: Desk, view: AdviceView) -> None:
    assert view.search.running
    assert view.answer.progress.isVisible()
    first = view.answer.proposals.cards[0]
    desk.bot.waitUntil(lambda: not view.search.running, timeout=30_000)
    assert view.advice is not None
    assert view.advice.status is Status.BEST
    assert view.answer.sure.text() == "best possible"
    assert not view.answer.progress.isVisible()
    assert first in view.cards


def test_a_better_answer_takes_the_place_of_the_first_and_the_keyboard_stays(view: AdviceView) -> None:
    assert view.advice is not None
    view.answer.proposals.cards[2].setFocus()
    better = replace(view.advice, status=Status.BEST, proposals=view.advice.proposals[:2])
    view.search.found.emit(better)
    assert len(view.answer.proposals.cards) == 2
    assert focused() is view.answer.proposals.cards[1]


def test_without_a_proof_the_first_answer_stays_and_says_why(view: AdviceView) -> None:
    assert view.advice is not None
    cards, said = list(view.cards), set()
    for status in (Status.TIME_UP, Status.SOLVER_FAILED, Status.CANCELLED):
        view.search.found.emit(replace(view.advice, status=status))
        assert view.cards == cards
        assert view.answer.sure.text() == "good, not proven"
        said.add(view.answer.said.text())
    assert len(said) == 3


def test_a_search_is_cancelled_and_the_answer_stays(view: AdviceView) -> None:
    cards = list(view.cards)
    press(view.answer.stop)
    assert not view.search.running
    assert view.cards == cards
    assert view.answer.sure.text() == "good, not proven"
    assert view.answer.said.text() != ""


def test_a_plan_that_changes_ends_the_search(desk: Desk, view: AdviceView) -> None:
    assert view.search.running
    press(card_of(view, Source.CATALOGUE).take)
    assert not view.search.running
    assert view.answer.sure.text() == "good, not proven"


def proofs() -> list[Solving]:
    """Those whose process is at work."""
    return [one for one in gc.get_objects() if isinstance(one, Solving) and one.running]


def test_nobody_searches_while_nobody_looks(view: AdviceView) -> None:
    assert view.search.running
    assert len(proofs()) == 1
    view.hide()
    assert not view.search.running
    assert proofs() == []
    view.show()
    assert view.search.running
    view.window().close()
    assert proofs() == []


def test_escape_stops_the_search_and_the_question_has_the_keyboard(view: AdviceView) -> None:
    cards = list(view.cards)
    view.cards[0].setFocus()
    QTest.keyClick(view.cards[0], Qt.Key.Key_Escape)
    assert not view.search.running
    assert view.cards == cards
    assert focused() is view.body.again


def test_what_the_proposals_cost_stands_beside_what_they_change(view: AdviceView) -> None:
    today, then = reading(view, "total")
    assert today != then
    assert "h/month" in then
