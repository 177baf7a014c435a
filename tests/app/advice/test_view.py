"""What next: the question, the answer with its headlines before and after, cards that are taken and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.advice.goals import Way
from app.advice.sources import Origin
from app.advice.taking import State
from app.advice.view import AdviceView
from models.advice import Source
from models.edits.activities import split_activity
from models.edits.rows import remove_rows, set_field
from models.errors import Fault
from models.measures import Scope, Weight
from models.vocabulary import Stage
from tests.app.advice.conftest import ask, card_of, focused, press, reading
from tests.app.conftest import Desk

Key = Qt.Key


# Asking
def test_three_actions_are_proposed_at_once_beside_todays_figures(view: AdviceView) -> None:
    assert view.goals.way is Way.ACTIONS
    assert len(view.answer.proposals.cards) == 3
    today, then = reading(view, "landing")
    assert today == "75\u202f%"
    assert then != today
    assert view.body.frame.text().endswith("out of 11 activities")


def test_nothing_is_asked_before_somebody_looks(desk: Desk) -> None:
    unseen = AdviceView(desk.document, desk.commands)
    desk.bot.addWidget(unseen)
    desk.document.do(set_field, "action", "page", "effort", 20.0)
    desk.document.look(scope=Scope.PLANNED)
    assert unseen.advice is None
    assert not unseen.search.running


def test_another_number_asks_again_by_enter(view: AdviceView) -> None:
    ask(view, Way.ACTIONS, "1")
    assert len(view.answer.proposals.cards) == 1
    assert view.goals.chip.after.text() == "action"


def test_hours_a_month_are_hours_of_the_period(view: AdviceView) -> None:
    ask(view, Way.HOURS, "10")
    assert view.advice is not None
    assert view.advice.goal.hours == pytest.approx(10 * view.document.period.months)
    added = sum(card.what.candidate.effort for card in view.answer.proposals.cards)
    assert 0 < added <= 10 * view.document.period.months + 1e-6


def test_communication_is_asked_for_in_percent(view: AdviceView) -> None:
    ask(view, Way.COMMUNICATION, "60 %")
    assert view.advice is not None
    assert view.advice.goal.communication_at_most == pytest.approx(0.6)


WRONG = (
    (Way.ACTIONS, ("", "many", "2.5", "0", "-1")),
    (Way.HOURS, ("", "-4", "0", "nan", "1e400")),
    (Way.COMMUNICATION, ("", "140", "-1", "half")),
)


def test_a_number_that_cannot_be_is_refused_below_and_the_answer_stays(view: AdviceView) -> None:
    for way, numbers in WRONG:
        chip = view.goals.chips[way]
        chip.radio.setChecked(True)
        before = [card.told.title for card in view.answer.proposals.cards]
        for typed in numbers:
            chip.field.setText(typed)
            chip.entered.emit()
            assert view.goals.below.isVisible(), typed
            assert view.goals.below.text() == chip.field.accessibleDescription() != ""
            assert "advice." not in view.goals.below.text()
            assert not view.search.running
            assert [card.told.title for card in view.answer.proposals.cards] == before
        QTest.keyClicks(chip.field, "3")
        assert not view.goals.below.isVisible()
        chip.field.setText("3")


def test_where_ideas_come_from_is_kept_to(view: AdviceView) -> None:
    ask(view, Way.ACTIONS, "3", Origin.PLAN)
    additions = [card for card in view.answer.proposals.cards if not card.what.candidate.hand_over]
    assert [card.what.candidate.action_id for card in additions] == ["watch"]
    ask(view, Way.ACTIONS, "3", Origin.CATALOGUE)
    assert {card.what.candidate.source for card in view.answer.proposals.cards} == {Source.CATALOGUE}


def test_another_period_or_scope_is_another_question(view: AdviceView) -> None:
    view.document.look(period="2027-Q1", scope=Scope.PLANNED)
    assert view.problem is not None
    assert (view.problem.figures.period, view.problem.figures.scope) == (view.document.period, Scope.PLANNED)
    view.hide()
    view.document.look(scope=Scope.LIVE)
    assert view.problem.figures.scope is Scope.PLANNED
    view.show()
    assert view.problem.figures.scope is Scope.LIVE


def test_what_the_window_counts_otherwise_is_said_beside_the_frame_and_asks_nothing_anew(
    view: AdviceView,
) -> None:
    cards, today = list(view.cards), view.answer.before_after.today
    assert "weighs hours" not in view.body.frame.text()
    for weight in (Weight.MONEY, Weight.ACTIONS):
        view.document.look(weight=weight)
        assert view.body.frame.text().endswith("\nAdvice weighs hours, whatever the figures above count.")
        assert today.text() == "Today, in hours"
    view.hide()
    view.document.look(weight=Weight.EFFORT)
    view.show()
    assert "weighs hours" not in view.body.frame.text()
    assert (today.text(), view.cards) == ("Today", cards)


def test_a_chip_left_for_another_looks_like_one_never_chosen(view: AdviceView) -> None:
    def colour(way: Way, part: str) -> str:
        return getattr(view.goals.chips[way], part).palette().windowText().color().name()

    for part in ("radio", "after"):
        never, chosen = colour(Way.HOURS, part), colour(Way.ACTIONS, part)
        assert never != chosen
    view.goals.chips[Way.HOURS].radio.click()
    for part in ("radio", "after"):
        assert (colour(Way.ACTIONS, part), colour(Way.HOURS, part)) == (never, chosen)


# Taking
def test_an_idea_of_the_catalogue_is_added_and_taken_back(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.CATALOGUE)
    before, steps = desk.everything(), desk.steps()
    press(card.take)
    row = desk.row("action", card.what.action_id)
    assert (row["stage"], row["idea_code"]) == ("idea", card.what.candidate.idea_code)
    assert row["unit_id"] == card.what.candidate.unit_id
    assert (card.state, card.take.isVisible(), card.back.isVisible()) == (State.TAKEN, False, True)
    assert focused() is card.back
    press(card.back)
    assert desk.everything() == before
    assert desk.steps() == steps
    assert (card.state, focused()) == (State.FREE, card.take)


def test_undo_and_redo_elsewhere_are_seen_on_the_card(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.CATALOGUE)
    press(card.take)
    desk.document.undo()
    assert card.state is State.FREE
    desk.document.redo()
    assert card.state is State.TAKEN
    assert not view.body.changed.isVisible()


def test_the_advice_is_not_renewed_under_ones_hands(view: AdviceView) -> None:
    cards = list(view.cards)
    press(card_of(view, Source.CATALOGUE).take)
    assert view.cards == cards
    assert not view.body.changed.isVisible()
    press(view.body.again)
    assert view.cards != cards


def test_all_are_taken_in_one_step(desk: Desk, view: AdviceView) -> None:
    before, steps = desk.everything(), desk.steps()
    assert view.answer.proposals.all.text() == "Take all 3"
    press(view.answer.proposals.all)
    assert {card.state for card in view.answer.proposals.cards} == {State.TAKEN}
    assert desk.steps() == steps + 1
    assert not view.answer.proposals.all.isVisible()
    desk.document.undo()
    assert desk.everything() == before
    assert {card.state for card in view.answer.proposals.cards} == {State.FREE}


def test_an_idea_that_went_on_is_taken_back_by_nobody(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.CATALOGUE)
    press(card.take)
    desk.document.do(set_field, "action", card.what.action_id, "stage", Stage.RUNNING)
    assert (card.state, card.said.text()) == (State.STANDING, "Already in the plan: running.")
    assert not card.back.isVisible()


def test_one_of_several_is_taken_back_whatever_was_done_since(desk: Desk, view: AdviceView) -> None:
    press(view.answer.proposals.all)
    desk.document.do(set_field, "action", "page", "title", "Page")
    first = view.answer.proposals.cards[0]
    press(first.back)
    assert first.state is State.FREE
    assert [card.state for card in view.answer.proposals.cards[1:]] == [State.TAKEN, State.TAKEN]
    assert desk.row("action", "page")["title"] == "Page"


def test_an_own_idea_is_planned_and_is_an_idea_again(desk: Desk, view: AdviceView) -> None:
    ask(view, Way.ACTIONS, "3", Origin.PLAN)
    card = card_of(view, Source.PLAN)
    assert card.told.origin == "the plan: idea"
    press(card.take)
    assert desk.row("action", "watch")["stage"] == "planned"
    assert card.state is State.TAKEN
    press(card.back)
    assert desk.row("action", "watch")["stage"] == "idea"


def test_planned_work_is_opened_rather_than_taken(desk: Desk, view: AdviceView) -> None:
    desk.document.do(set_field, "action", "watch", "stage", Stage.PLANNED)
    ask(view, Way.ACTIONS, "3", Origin.PLAN)
    card = card_of(view, Source.PLAN)
    assert (card.state, card.said.text()) == (State.STANDING, "Already in the plan: planned.")
    assert not card.take.isVisible()
    with desk.bot.waitSignal(view.opened) as opened:
        press(card.open)
    assert opened.args == ["action", "watch"]
    assert desk.document.selection.id == "watch"


def test_a_hand_over_changes_who_runs_it_and_leaves_the_owner(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.HAND_OVER)
    assert card.said.text() == "Nadia Ferrand stays its owner."
    running = desk.document.figures.running.communication_share
    press(card.take)
    assert (desk.row("action", "alumni")["unit_id"], desk.row("action", "alumni")["owner_id"]) == (
        "hr",
        "nadia",
    )
    assert card.said.text() == "✓ Handed over. Nadia Ferrand stays its owner."
    assert desk.document.figures.running.communication_share < running
    desk.document.do(set_field, "action", "page", "title", "Page")
    press(card.back)
    assert desk.row("action", "alumni")["unit_id"] is None


def test_cards_beyond_the_first_eight_are_folded_and_taken_with_the_others(
    desk: Desk, view: AdviceView
) -> None:
    ask(view, Way.ACTIONS, "12", Origin.CATALOGUE)
    cards, more = view.answer.proposals.cards, view.answer.proposals.more
    assert len(cards) > 8
    assert [card.isVisible() for card in cards] == [at < 8 for at in range(len(cards))]
    assert (more.isVisible(), more.text()) == (True, f"{len(cards) - 8} more")
    cards[7].setFocus()
    QTest.keyClick(cards[7], Key.Key_Down)
    assert focused() is more
    QTest.keyClick(more, Key.Key_Space)
    assert all(card.isVisible() for card in cards)
    assert (focused(), more.isVisible()) == (cards[8], False)
    ask(view, Way.ACTIONS, "11", Origin.CATALOGUE)
    assert more.isVisible()
    steps = desk.steps()
    press(view.answer.proposals.all)
    assert {card.state for card in view.answer.proposals.cards} == {State.TAKEN}
    assert desk.steps() == steps + 1
    ask(view, Way.ACTIONS, "2", Origin.CATALOGUE)
    assert not more.isVisible()


# Following the plan
def test_a_plan_that_changed_otherwise_is_said_and_asked_again(desk: Desk, view: AdviceView) -> None:
    desk.document.do(set_field, "action", "page", "effort", 60.0)
    assert view.body.changed.isVisible()
    assert reading(view, "landing")[0] == "75\u202f%"
    press(view.body.changed_again)
    assert not view.body.changed.isVisible()
    assert reading(view, "landing")[0] == "86\u202f%"


def test_what_changed_while_nobody_looked_is_asked_anew_unless_something_was_taken(
    desk: Desk, view: AdviceView
) -> None:
    press(card_of(view, Source.CATALOGUE).take)
    for effort, today in ((60.0, "75\u202f%"), (90.0, "75\u202f%")):
        view.hide()
        desk.document.do(set_field, "action", "page", "effort", effort)
        view.show()
        assert reading(view, "landing")[0] == today
    assert view.body.changed.isVisible()
    press(view.body.again)
    view.hide()
    desk.document.do(set_field, "action", "page", "effort", 30.0)
    view.show()
    assert reading(view, "landing")[0] == "75\u202f%"
    assert not view.body.changed.isVisible()


@pytest.mark.parametrize("gone", ["activity", "unit"])
def test_what_a_card_is_about_may_go_meanwhile(desk: Desk, view: AdviceView, gone: str) -> None:
    card = card_of(view, Source.CATALOGUE)
    candidate = card.what.candidate
    desk.document.do(remove_rows, gone, [candidate.activity_id if gone == "activity" else candidate.unit_id])
    assert card.state is State.GONE
    assert not card.take.isVisible()
    desk.document.undo()
    assert card.state is State.FREE


def test_an_activity_that_was_split_takes_no_idea(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.CATALOGUE)
    parts = [("one", "One", None), ("two", "Two", None)]
    desk.document.do(split_activity, card.what.candidate.activity_id, parts)
    assert card.state is State.GONE


def test_an_action_that_is_gone_is_handed_over_to_nobody(desk: Desk, view: AdviceView) -> None:
    card = card_of(view, Source.HAND_OVER)
    desk.document.do(remove_rows, "action", ["alumni"])
    assert (card.state, card.open.isVisible()) == (State.GONE, False)


def test_a_plan_that_can_only_be_read_is_advised_but_not_changed(desk: Desk) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view = AdviceView(desk.document, desk.commands)
        desk.show(view, 700, 900)
        card = view.answer.proposals.cards[0]
        assert not card.take.isEnabled()
        assert not view.answer.proposals.all.isEnabled()
        assert "Zoé" in card.said.text()
        card.setFocus()
        QTest.keyClick(card, Key.Key_Return)
        assert card.state is State.FREE
        view.close()
    finally:
        store.read_only = None
