from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.readiness.view import ReadinessView
from models.edits.rows import add_row, set_field
from models.errors import Fault
from models.readiness import questions
from models.vocabulary import Answer
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> ReadinessView:
    view = ReadinessView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    return view


def plain(text: str) -> str:
    """With spaces that may break."""
    return text.replace("\u00a0", " ")


def said(desk: Desk, question: str) -> dict[str, object] | None:
    rows = desk.document.plan.graph.tables["readiness_answer"].values()
    return next((row for row in rows if row["question"] == question), None)


def choose(view: ReadinessView, question: str, answer: Answer | None) -> None:
    box = view.cards[question].answer.control
    box.setFocus()
    while box.currentData() != answer:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if answer else Qt.Key.Key_Up)
        assert box.currentIndex() != before


def note(view: ReadinessView, question: str, text: str) -> None:
    area = view.cards[question].note.control
    area.setFocus()
    area.selectAll()
    QTest.keyClick(area, Qt.Key.Key_Delete)
    QTest.keyClicks(area, text)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_every_question_stands_with_the_plans_own_answer_and_its_reason(view: ReadinessView) -> None:
    assert list(view.cards) == [one.code for one in questions()]
    card = view.cards["sponsor"]
    assert (card.own.text(), card.reason.text()) == ("No", "The plan names no sponsor")
    mechanism = view.cards["mechanism"]
    assert plain(mechanism.reason.text()) == "Actions that say how they serve an objective: 0 of 2"


def test_an_answer_is_chosen_by_keyboard_and_undone(desk: Desk, view: ReadinessView) -> None:
    choose(view, "sponsor", Answer.YES)
    row = said(desk, "sponsor")
    assert row is not None
    assert (row["answer"], row["note"]) == ("yes", "")
    before = view.summary.text()
    desk.document.undo()
    while said(desk, "sponsor") is not None:  # each step through the list was a choice
        desk.document.undo()
    assert view.cards["sponsor"].answer.control.currentData() is None
    assert view.summary.text() != before


def test_a_note_and_an_answer_share_one_row(desk: Desk, view: ReadinessView) -> None:
    note(view, "sponsor", "Asked on Monday")
    choose(view, "sponsor", Answer.PARTLY)
    assert len(desk.document.plan.graph.tables["readiness_answer"]) == 1
    row = said(desk, "sponsor")
    assert row is not None
    assert (row["answer"], row["note"]) == ("partly", "Asked on Monday")


def test_what_is_no_longer_said_leaves_no_empty_row(desk: Desk, view: ReadinessView) -> None:
    note(view, "sponsor", "Asked on Monday")
    view.cards["problem"].note.control.setFocus()
    note(view, "sponsor", "")
    assert said(desk, "sponsor") is None
    desk.document.undo()
    assert view.cards["sponsor"].note.control.toPlainText() == "Asked on Monday"


def test_peoples_answers_count_before_the_plans_in_the_sum(desk: Desk, view: ReadinessView) -> None:
    before = view.summary.text()
    desk.document.do(add_row, "readiness_answer", {"question": "sponsor", "answer": Answer.YES})
    assert view.summary.text() != before
    assert view.cards["sponsor"].own.text() == "No", "the plan's own answer stays"


def test_show_me_steps_through_what_is_missing(desk: Desk, view: ReadinessView) -> None:
    card = view.cards["mechanism"]
    assert card.show_me.text() == "Show me the 2 that are missing"
    seen = []
    for _ in range(3):
        card.show_me.setFocus()
        QTest.keyClick(card.show_me, Qt.Key.Key_Space)
        seen.append((desk.document.selection.table, desk.document.selection.id))
    assert {table for table, _ in seen} == {"action"}
    assert {row for _, row in seen} == {"page", "alumni"}
    assert seen[0] == seen[2]


def test_what_is_mended_elsewhere_is_seen_here(desk: Desk, view: ReadinessView) -> None:
    tie = {"action_id": "page", "objective_id": "shortage", "mechanism": "Suppliers answer there"}
    desk.document.do(add_row, "contribution", tie)
    assert (
        plain(view.cards["mechanism"].reason.text()) == "Actions that say how they serve an objective: 1 of 2"
    )
    assert view.cards["mechanism"].show_me.text() == "Show me what is missing"
    desk.document.do(set_field, "plan", str(desk.document.plan_row["id"]), "sponsor_id", "nadia")
    assert view.cards["sponsor"].reason.text() == "Nadia Ferrand sponsors the plan"
    assert not view.cards["sponsor"].show_me.isVisible()


def test_where_no_row_is_missing_the_view_is_offered(desk: Desk, view: ReadinessView) -> None:
    pressed: list[bool] = []
    desk.commands.bind("view.returns", lambda: pressed.append(True))
    card = view.cards["four_returns"]
    assert card.show_me.text() == "Where this is answered"
    QTest.mouseClick(card.show_me, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_a_hidden_view_is_brought_up_to_date_when_it_is_shown(desk: Desk, view: ReadinessView) -> None:
    view.hide()
    desk.document.do(set_field, "plan", str(desk.document.plan_row["id"]), "sponsor_id", "nadia")
    view.show()
    assert view.cards["sponsor"].own.text() == "Yes"


def test_fields_say_which_question_they_answer(view: ReadinessView) -> None:
    names = {card.answer.control.accessibleName() for card in view.cards.values()}
    assert len(names) == len(view.cards)
    assert "Our answer: Who sponsors it at the top?" in names


@pytest.mark.usefixtures("french")
def test_in_french_questions_and_reasons_are_french(desk: Desk) -> None:
    desk.document.speak("fr")
    view = ReadinessView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    assert view.cards["sponsor"].question.text() == "Qui le porte au sommet\u202f?"


def test_answers_stand_beside_their_question_where_there_is_room(view: ReadinessView) -> None:
    card = view.cards["sponsor"]
    assert card.answer.mapTo(card, card.answer.rect().topLeft()).x() < 100
    view.resize(1100, 900)
    QApplication.processEvents()
    assert card.answer.mapTo(card, card.answer.rect().topLeft()).x() > 500


def test_a_plan_that_can_only_be_read_shows_its_answers_and_takes_none(desk: Desk) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view = ReadinessView(desk.document, desk.commands)
        desk.show(view, 640, 900)
        card = view.cards["mechanism"]
        assert not card.answer.control.isEnabled()
        assert card.note.control.isReadOnly()
        assert card.show_me.isEnabled(), "looking is allowed"
    finally:
        store.read_only = None
