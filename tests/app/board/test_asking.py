"""What the board asks when a test begins and ends: answered, refused, left out, one undo each."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.board.view import BoardView
from models.edits.rows import remove_rows, set_field
from models.vocabulary import Stage, Verdict
from tests.app.board.conftest import (
    ALT,
    SHIFT,
    START,
    ask_alumni,
    ask_film,
    card,
    decisions,
    ids,
    press,
    stage,
    write,
)
from tests.app.conftest import Desk


def test_a_test_asks_for_its_day_with_eight_weeks_proposed_and_enter_takes_all(
    board: BoardView, desk: Desk
) -> None:
    asking = ask_film(board, desk, start=dt.date(2099, 3, 1), hypothesis="They look")
    assert (stage(desk, "film"), "film" in ids(board, Stage.TEST)) == ("planned", True)
    assert asking.fields["date"].control.hasFocus()
    steps, before = desk.steps(), desk.everything()
    write("2099-06-01")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    write("They look twice")
    press(Qt.Key.Key_Tab)
    write("100 views")
    press(Qt.Key.Key_Return)
    row = desk.row("action", "film")
    assert (row["stage"], row["decide_by"]) == ("test", "2099-06-01")
    assert (row["hypothesis"], row["threshold"]) == ("They look twice", "100 views")
    assert desk.steps() == steps + 1
    assert board.columns[Stage.TEST].asking is None
    assert board.columns[Stage.TEST].list.hasFocus()
    assert card(board, "film").decision == "Decide by 01/06/2099"
    desk.document.undo()
    assert desk.everything() == before


def test_the_day_proposed_is_taken_by_enter_alone(board: BoardView, desk: Desk) -> None:
    ask_film(board, desk, start=dt.date(2099, 3, 1))
    press(Qt.Key.Key_Return)
    assert desk.row("action", "film")["decide_by"] == "2099-04-26"


def test_esc_puts_the_card_back_and_writes_nothing(board: BoardView, desk: Desk) -> None:
    ask_film(board, desk)
    steps = desk.steps()
    write("something")
    press(Qt.Key.Key_Escape)
    assert (desk.steps(), ids(board, Stage.PLANNED)) == (steps, ["open", "film"])
    assert (board.action, board.columns[Stage.PLANNED].list.hasFocus()) == ("film", True)


def test_a_test_without_a_day_says_on_its_card_that_it_is_missing(board: BoardView, desk: Desk) -> None:
    ask_film(board, desk)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert (stage(desk, "film"), desk.row("action", "film")["decide_by"]) == ("test", None)
    assert (card(board, "film").decision, card(board, "film").urgent) == ("Decision date missing", True)


@pytest.mark.parametrize(
    ("typed", "code"), [("soon", "date.unread"), ("2027-02-01", "decision.before_start")]
)
def test_a_day_that_cannot_be_stays_with_its_sentence_until_mended(
    board: BoardView, desk: Desk, typed: str, code: str
) -> None:
    asking = ask_film(board, desk, start=START)
    write(typed)
    press(Qt.Key.Key_Return)
    field = asking.fields["date"]
    assert field.fault is not None
    assert field.fault.code == code
    assert (field.control.text(), field.control.hasFocus()) == (typed, True)
    assert stage(desk, "film") == "planned"
    write("2027-05-01")
    press(Qt.Key.Key_Return)
    assert desk.row("action", "film")["decide_by"] == "2027-05-01"


def test_no_other_card_moves_while_a_question_waits(board: BoardView, desk: Desk) -> None:
    asking = ask_film(board, desk)
    board.columns[Stage.IDEA].list.setFocus()
    desk.document.select("action", "watch")
    press(Qt.Key.Key_Right, ALT)
    assert stage(desk, "watch") == "idea"
    assert asking.fields["date"].control.hasFocus()


def test_a_question_goes_when_its_action_does(board: BoardView, desk: Desk) -> None:
    ask_film(board, desk)
    desk.document.do(remove_rows, "action", ["film"])
    assert board.columns[Stage.TEST].asking is None
    assert board.held is None
    desk.document.undo()
    assert "film" in ids(board, Stage.PLANNED)


def test_a_question_goes_when_its_action_came_there_by_another_way(board: BoardView, desk: Desk) -> None:
    ask_film(board, desk)
    desk.document.do(set_field, "action", "film", "stage", Stage.TEST)
    assert board.columns[Stage.TEST].asking is None
    assert ids(board, Stage.TEST).count("film") == 1


def test_shift_and_enter_write_another_line_of_a_hypothesis(board: BoardView, desk: Desk) -> None:
    asking = ask_film(board, desk)
    asking.fields["hypothesis"].control.setFocus()
    write("one")
    press(Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "two")
    press(Qt.Key.Key_Return)
    assert desk.row("action", "film")["hypothesis"] == "one\ntwo"


def test_the_end_of_a_test_asks_for_a_decision_and_takes_it_in_one_step(board: BoardView, desk: Desk) -> None:
    before, steps = desk.everything(), desk.steps()
    asking = ask_alumni(board, desk)
    assert asking.fields["verdict"].control.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    write("Ask them by name")
    press(Qt.Key.Key_Tab)
    write("2027-05-04")
    press(Qt.Key.Key_Return)
    assert decisions(desk) == [("alumni", "2027-05-04", "scale", "Ask them by name")]
    assert (stage(desk, "alumni"), desk.steps()) == ("running", steps + 1)
    desk.document.undo()
    assert desk.everything() == before


@pytest.mark.parametrize(
    ("to", "verdict"),
    [(Stage.RUNNING, Verdict.CONTINUE), (Stage.DONE, Verdict.CONTINUE), (Stage.STOPPED, Verdict.STOP)],
)
def test_the_column_proposes_the_verdict(board: BoardView, desk: Desk, to: Stage, verdict: Verdict) -> None:
    ask_alumni(board, desk, to)
    press(Qt.Key.Key_Return)
    assert [row[2] for row in decisions(desk)] == [verdict.value]
    assert stage(desk, "alumni") == to.value


def test_a_decision_can_be_left_out_but_not_by_accident(board: BoardView, desk: Desk) -> None:
    asking = ask_alumni(board, desk)
    asking.skip()
    assert (stage(desk, "alumni"), decisions(desk)) == ("running", [])


def test_a_decision_before_the_test_began_is_refused_at_its_date(board: BoardView, desk: Desk) -> None:
    desk.document.do(set_field, "action", "alumni", "start", START)
    asking = ask_alumni(board, desk)
    asking.fields["date"].control.setFocus()
    write("1900-01-01")
    press(Qt.Key.Key_Return)
    fault = asking.fields["date"].fault
    assert fault is not None
    assert stage(desk, "alumni") == "test"
    press(Qt.Key.Key_Escape)
    assert ids(board, Stage.TEST) == ["alumni"]


def test_a_test_that_goes_back_to_a_plan_is_not_decided(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "alumni")
    press(Qt.Key.Key_Left, ALT)
    assert stage(desk, "alumni") == "planned"
    assert board.held is None


def test_a_decided_test_says_what_was_decided_and_an_overdue_one_says_so(
    board: BoardView, desk: Desk
) -> None:
    desk.document.do(set_field, "action", "alumni", "decide_by", dt.date(2020, 1, 31))
    assert (card(board, "alumni").decision, card(board, "alumni").urgent) == (
        "Overdue: decide by 31/01/2020",
        True,
    )
    ask_alumni(board, desk)
    press(Qt.Key.Key_Return)
    desk.document.do(set_field, "action", "alumni", "stage", Stage.TEST)
    assert card(board, "alumni").decision.endswith(": Continue")
    assert not card(board, "alumni").urgent


def test_another_view_puts_the_card_back_that_waits_for_an_answer(board: BoardView, desk: Desk) -> None:
    ask_alumni(board, desk, Stage.DONE)
    assert "alumni" in ids(board, Stage.DONE)
    steps = desk.steps()
    board.hide()
    assert board.held is None
    board.show()
    assert ("alumni" in ids(board, Stage.TEST), "alumni" in ids(board, Stage.DONE)) == (True, False)
    assert all(column.asking is None for column in board.columns.values())
    assert desk.steps() == steps
