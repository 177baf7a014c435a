"""The board driven by its keys: columns, moves that ask, answers that are refused, and one undo each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.board.asking import BeginTest
from app.board.cards import BadgeBy
from app.board.retitle import Retitle
from app.board.view import BoardView
from app.widgets.toast import Toast
from models.changes import Label
from models.edits.actions import add_action
from models.edits.rows import remove_rows, set_field
from models.edits.stages import set_limit
from models.entities import Action
from models.vocabulary import Stage
from tests.app.board.conftest import (
    ALT,
    ask_alumni,
    ask_film,
    card,
    ids,
    limit,
    press,
    read_only,
    stage,
    write,
)
from tests.app.conftest import Desk


def test_every_action_stands_in_the_column_of_its_stage(board: BoardView) -> None:
    assert {stage: ids(board, stage) for stage in Stage} == {
        Stage.IDEA: ["watch"],
        Stage.PLANNED: ["open", "film"],
        Stage.TEST: ["alumni"],
        Stage.RUNNING: ["page"],
        Stage.DONE: [],
        Stage.STOPPED: [],
    }


def test_arrows_go_from_card_to_card_and_every_view_knows(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "watch")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert desk.document.selection.id == "film"
    press(Qt.Key.Key_Right)
    assert desk.document.selection.id == "alumni"
    assert board.columns[Stage.TEST].list.hasFocus()


def test_what_another_view_selects_is_selected_here(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "page")
    assert (board.current, board.action) == (Stage.RUNNING, "page")
    desk.document.select()
    assert board.action is None


def test_alt_and_an_arrow_move_a_card_to_the_next_stage_and_back_by_one_undo_each(
    board: BoardView, desk: Desk
) -> None:
    before = desk.everything()
    desk.document.select("action", "watch")
    press(Qt.Key.Key_Right, ALT)
    assert stage(desk, "watch") == "planned"
    assert board.action == "watch"
    assert board.columns[Stage.PLANNED].list.hasFocus()
    desk.document.undo()
    assert desk.everything() == before
    assert ids(board, Stage.IDEA) == ["watch"]
    desk.document.redo()
    assert "watch" in ids(board, Stage.PLANNED)


def test_alt_up_and_down_order_the_cards_of_a_column(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    press(Qt.Key.Key_Up, ALT)
    assert ids(board, Stage.PLANNED) == ["film", "open"]
    steps = desk.steps()
    press(Qt.Key.Key_Up, ALT)
    assert desk.steps() == steps
    press(Qt.Key.Key_Down, ALT)
    assert (ids(board, Stage.PLANNED), board.action) == (["open", "film"], "film")


def test_the_keys_of_the_window_do_not_reach_past_the_board(board: BoardView, desk: Desk) -> None:
    called: list[str] = []
    holder = board.window()
    for command in ("edit.add", "edit.remove", "edit.up"):
        desk.commands.bind(command, lambda command=command: called.append(command))
        holder.addAction(desk.commands[command])
    desk.document.select("action", "film")
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Delete)
    assert called == []
    assert ids(board, Stage.PLANNED) == ["open"]


def test_a_limit_is_typed_at_the_head_and_one_card_too_many_is_said(board: BoardView, desk: Desk) -> None:
    column = board.columns[Stage.PLANNED]
    limit(board, Stage.PLANNED).setFocus()
    write("1")
    press(Qt.Key.Key_Return)
    assert [
        (row["stage"], row["most"]) for row in desk.document.plan.graph.tables["stage_limit"].values()
    ] == [("planned", 1)]
    assert (column.count.text(), column.over.isVisible()) == ("2 of", True)
    assert column.list.accessibleName() == "Planned · 2 of 1, over the limit"
    desk.document.undo()
    assert (column.count.text(), column.over.isVisible()) == ("2", False)


@pytest.mark.parametrize(
    ("typed", "code"), [("0", "limit.outside"), ("2.5", "limit.outside"), ("x", "number.unread")]
)
def test_a_limit_that_is_none_is_refused_at_its_field(board: BoardView, typed: str, code: str) -> None:
    limit(board, Stage.TEST).setFocus()
    write(typed)
    press(Qt.Key.Key_Return)
    fault = board.columns[Stage.TEST].limit.fault
    assert fault is not None
    assert fault.code == code
    press(Qt.Key.Key_Escape)


def test_a_card_that_waits_for_its_answer_does_not_count_yet(board: BoardView, desk: Desk) -> None:
    desk.document.do(set_limit, Stage.TEST, 1)
    ask_film(board, desk)
    assert board.columns[Stage.TEST].count.text() == "1 of"


def test_ins_writes_new_actions_in_the_current_column_until_esc(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Poster")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Sticker")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    titles = [one.title for one in board.columns[Stage.PLANNED].list.cards.cards]
    assert titles == ["Open day", "Film", "Poster", "Sticker"]
    assert board.columns[Stage.PLANNED].list.hasFocus()
    assert board.columns[Stage.PLANNED].adding is None


def test_a_new_test_asks_for_its_day(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "alumni")
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Poster")
    press(Qt.Key.Key_Return)
    assert isinstance(board.columns[Stage.TEST].asking, BeginTest)
    press(Qt.Key.Key_Return)
    new = next(one for one in board.columns[Stage.TEST].list.cards.cards if one.title == "Poster")
    assert desk.row("action", new.id)["decide_by"] is not None


def test_what_is_written_with_line_breaks_and_emoji_stays_one_card(board: BoardView, desk: Desk) -> None:
    title = "Ligne 1\nLigne 2 🎉 مرحبا"
    desk.document.do(set_field, "action", "film", "title", title)
    assert card(board, "film").title == title
    assert not board.grab().isNull()


def test_f2_writes_the_title_in_place_and_a_refused_one_stays(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    press(Qt.Key.Key_F2)
    write(" ")
    press(Qt.Key.Key_Return)
    retitle = board.findChild(Retitle)
    assert retitle is not None
    assert retitle.isVisible()
    assert retitle.field.fault is not None
    write("Long film")
    press(Qt.Key.Key_Return)
    assert card(board, "film").title == "Long film"
    assert board.columns[Stage.PLANNED].list.hasFocus()


def test_esc_brings_the_old_title_back(board: BoardView, desk: Desk) -> None:
    steps = desk.steps()
    desk.document.select("action", "film")
    press(Qt.Key.Key_F2)
    write("Other")
    press(Qt.Key.Key_Escape)
    assert (card(board, "film").title, desk.steps()) == ("Film", steps)


def test_del_removes_offers_undo_and_goes_to_the_next_card(desk: Desk) -> None:
    desk.document.do(add_action, "Film", None, {"id": "film"})
    window = QWidget()
    window.toast = Toast(window, desk.document.undo)  # type: ignore[attr-defined]
    view = BoardView(desk.document, desk.commands, window)
    QVBoxLayout(window).addWidget(view)
    desk.show(window, 1200, 700)
    view.setFocus()
    desk.document.select("action", "watch")
    press(Qt.Key.Key_Delete)
    assert (ids(view, Stage.IDEA), view.action) == (["film"], "film")
    assert window.toast.text == "Removed “Supplier watch”."  # type: ignore[attr-defined]
    desk.document.undo()
    assert ids(view, Stage.IDEA) == ["watch", "film"]
    window.hide()


def test_enter_opens_the_card_in_the_inspector(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    with desk.bot.waitSignal(board.opened):
        press(Qt.Key.Key_Return)


def test_enter_and_keys_do_nothing_bad_in_an_empty_column(board: BoardView, desk: Desk) -> None:
    board.enter(Stage.DONE)
    steps = desk.steps()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Up, Qt.Key.Key_Down):
        press(key)
    press(Qt.Key.Key_Right, ALT)
    assert desk.steps() == steps
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Past")
    press(Qt.Key.Key_Return)
    assert [one.title for one in board.columns[Stage.DONE].list.cards.cards] == ["Past"]
    press(Qt.Key.Key_Escape)


def test_badges_name_the_activity_or_the_department(board: BoardView) -> None:
    assert [badge.text for badge in card(board, "watch").badges] == ["Procurement"]
    QTest.mouseClick(board.bar.switches[BadgeBy.UNIT], Qt.MouseButton.LeftButton)
    assert [badge.text for badge in card(board, "page").badges] == ["Communication"]
    assert [badge.text for badge in card(board, "film").badges] == ["no department"]


def test_only_the_chosen_activity_is_shown_and_new_actions_serve_it(board: BoardView, desk: Desk) -> None:
    assert not board.bar.only.isEnabled()
    desk.document.select("activity", desk.codes["sales"])
    assert board.bar.only.text() == "Only Sales"
    board.bar.only.click()
    desk.document.select("action", "film")
    assert {stage: ids(board, stage) for stage in Stage if ids(board, stage)} == {
        Stage.PLANNED: ["open", "film"]
    }
    board.setFocus()
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Poster")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    new = board.columns[Stage.PLANNED].list.cards.cards[-1]
    assert desk.document.plan.graph.shares_of(new.id) == {desk.codes["sales"]: 1.0}
    desk.document.select("activity", desk.codes["procurement"])
    assert ids(board, Stage.IDEA) == ["watch"]


def test_a_filter_on_an_activity_that_is_gone_is_lifted(board: BoardView, desk: Desk) -> None:
    desk.document.select("activity", desk.codes["sales"])
    board.bar.only.click()
    desk.document.do(remove_rows, "activity", [desk.codes["sales"]])
    assert not board.bar.only.isChecked()
    assert ids(board, Stage.IDEA) == ["watch"]


def test_an_empty_board_says_what_to_do(board: BoardView, desk: Desk) -> None:
    desk.document.do(remove_rows, "action", list(desk.document.plan.graph.tables["action"]))
    assert "press Ins" in board.bar.told.text()


def test_the_last_columns_collapse_in_little_room_and_open_for_the_keyboard(
    board: BoardView, desk: Desk
) -> None:
    assert not board.columns[Stage.DONE].narrow
    board.resize(640, 600)
    QApplication.processEvents()
    assert board.columns[Stage.DONE].narrow
    assert board.columns[Stage.STOPPED].narrow
    assert board.area.horizontalScrollBar().maximum() == 0
    board.enter(Stage.STOPPED)
    QApplication.processEvents()
    column = board.columns[Stage.STOPPED]
    assert not column.narrow
    right = column.mapTo(board.area.viewport(), column.rect().topRight()).x()
    assert right <= board.area.viewport().width()
    board.enter(Stage.IDEA)
    assert column.narrow


def test_a_question_in_little_room_is_wholly_in_sight(board: BoardView, desk: Desk) -> None:
    board.resize(640, 600)
    QApplication.processEvents()
    asking = ask_alumni(board, desk)
    QApplication.processEvents()
    left = asking.mapTo(board.area.viewport(), asking.rect().topLeft()).x()
    assert left >= 0
    assert left + asking.width() <= board.area.viewport().width()


def test_the_board_follows_only_when_it_is_seen(desk: Desk) -> None:
    view = BoardView(desk.document, desk.commands)
    desk.bot.addWidget(view)
    desk.document.do(set_field, "action", "watch", "stage", Stage.DONE)
    assert ids(view, Stage.DONE) == []
    desk.show(view, 1200, 700)
    assert ids(view, Stage.DONE) == ["watch"]
    view.hide()


def test_a_plan_that_can_only_be_read_moves_nothing(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    steps = desk.steps()
    with read_only(desk):
        for key, modifier in ((Qt.Key.Key_Right, ALT), (Qt.Key.Key_Up, ALT)):
            press(key, modifier)
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Insert):
            press(key)
        assert board.findChild(Retitle) is None
    assert desk.steps() == steps


def test_some_hundreds_of_cards_are_one_list_a_column(board: BoardView, desk: Desk) -> None:
    before = len(board.findChildren(QWidget))
    with desk.document.plan.edit(Label("import", {"file": "many"})) as session:
        session.add_all(Action(title=f"Action {n}", stage=Stage.RUNNING, position=n) for n in range(600))
    desk.document.adopt(desk.document.plan.last_change)
    assert len(ids(board, Stage.RUNNING)) == 601
    assert len(board.findChildren(QWidget)) == before


def test_the_commands_of_the_window_can_be_carried_out_here(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    board.handlers["edit.up"]()
    assert ids(board, Stage.PLANNED) == ["film", "open"]
    board.handlers["edit.down"]()
    board.handlers["edit.remove"]()
    assert ids(board, Stage.PLANNED) == ["open"]
    assert {command for command in board.handlers if desk.commands[command] is None} == set()


def test_the_menu_offers_what_the_keys_do(board: BoardView, desk: Desk) -> None:
    desk.document.select("action", "film")
    menu = board.menu(Stage.PLANNED)
    to = next(entry.menu() for entry in menu.actions() if entry.menu() is not None)
    moves: dict[str, Callable[[], None]] = {entry.text(): entry.trigger for entry in to.actions()}  # type: ignore[union-attr]
    moves["Running"]()
    assert stage(desk, "film") == "running"
    menu.deleteLater()
