"""Cards dragged with the pointer: to another column, to another place, beside every column, and let be by Esc."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.board.view import BoardView
from models.edits.actions import add_action
from models.vocabulary import Stage
from tests.app.conftest import Desk

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(desk: Desk) -> Iterator[BoardView]:
    for action in ("one", "two", "three"):
        desk.document.do(add_action, action.title(), None, {"id": action, "stage": Stage.PLANNED})
    view = BoardView(desk.document, desk.commands)
    desk.show(view, 1200, 600)
    QApplication.processEvents()
    yield view
    view.hide()


class Pointer:
    """A mouse that pulls a card off and carries it."""

    def __init__(self, board: BoardView, stage: Stage, action: str) -> None:
        self.board = board
        self.list = board.columns[stage].list
        place = self.list.visualRect(self.list.cards.index(self.list.cards.place(action)))
        self.pane: QWidget = self.list.viewport()
        QTest.mousePress(self.pane, LEFT, NONE, place.center())
        self.carry(self.pane.mapTo(board, place.center() + QPoint(0, 20)))

    def carry(self, at: QPoint) -> None:
        """Move to a point of the board."""
        self.at = self.pane.mapFrom(self.board, at)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(self.at),
            QPointF(self.pane.mapToGlobal(self.at)),
            Qt.MouseButton.NoButton,
            LEFT,
            NONE,
        )
        QApplication.sendEvent(self.pane, event)

    def carry_to(self, stage: Stage, row: int) -> None:
        """Move to just above a card of a column, or below its last."""
        view = self.board.columns[stage].list
        last = row >= len(view.cards.cards)
        place = view.visualRect(view.cards.index(min(row, max(0, len(view.cards.cards) - 1))))
        y = place.bottom() + 4 if last else place.top() + 2
        self.carry(view.viewport().mapTo(self.board, QPoint(30, y)))

    def let_go(self) -> None:
        QTest.mouseRelease(self.pane, LEFT, NONE, self.at)


def ids(board: BoardView, stage: Stage) -> list[str]:
    return [card.id for card in board.columns[stage].list.cards.cards]


def test_a_card_goes_where_it_is_dropped_by_one_undo(board: BoardView, desk: Desk) -> None:
    before, steps = desk.everything(), desk.steps()
    pointer = Pointer(board, Stage.PLANNED, "two")
    pointer.carry_to(Stage.RUNNING, 0)
    pointer.let_go()
    assert ids(board, Stage.RUNNING) == ["two", "page"]
    assert (desk.steps(), board.action) == (steps + 1, "two")
    desk.document.undo()
    assert desk.everything() == before


def test_a_card_is_put_in_another_place_of_its_column(board: BoardView) -> None:
    pointer = Pointer(board, Stage.PLANNED, "three")
    pointer.carry_to(Stage.PLANNED, 0)
    pointer.let_go()
    assert ids(board, Stage.PLANNED) == ["three", "one", "two"]


def test_a_card_dropped_where_it_was_changes_nothing(board: BoardView, desk: Desk) -> None:
    steps = desk.steps()
    pointer = Pointer(board, Stage.PLANNED, "one")
    pointer.carry_to(Stage.PLANNED, 1)
    pointer.let_go()
    assert (ids(board, Stage.PLANNED), desk.steps()) == (["one", "two", "three"], steps)


def test_a_card_dropped_beside_every_column_goes_back(board: BoardView, desk: Desk) -> None:
    steps = desk.steps()
    pointer = Pointer(board, Stage.PLANNED, "one")
    pointer.carry(QPoint(2, 2))
    pointer.let_go()
    assert (ids(board, Stage.PLANNED), desk.steps()) == (["one", "two", "three"], steps)


def test_esc_ends_a_drag_without_a_drop(board: BoardView, desk: Desk) -> None:
    steps = desk.steps()
    pointer = Pointer(board, Stage.PLANNED, "one")
    pointer.carry_to(Stage.RUNNING, 0)
    QTest.keyClick(pointer.list, Qt.Key.Key_Escape)
    pointer.let_go()
    assert (ids(board, Stage.PLANNED), desk.steps()) == (["one", "two", "three"], steps)


def test_a_card_dropped_on_test_asks_and_keeps_its_place(board: BoardView) -> None:
    pointer = Pointer(board, Stage.PLANNED, "one")
    pointer.carry_to(Stage.TEST, 0)
    pointer.let_go()
    assert ids(board, Stage.TEST) == ["one", "alumni"]
    asking = board.columns[Stage.TEST].asking
    assert asking is not None
    asking.confirm()
    assert ids(board, Stage.TEST) == ["one", "alumni"]


def test_a_card_can_be_dropped_on_a_collapsed_column(board: BoardView, desk: Desk) -> None:
    board.resize(640, 600)
    QApplication.processEvents()
    pointer = Pointer(board, Stage.PLANNED, "one")
    column = board.columns[Stage.DONE]
    pointer.carry(column.mapTo(board, column.rect().center()))
    pointer.let_go()
    assert desk.row("action", "one")["stage"] == "done"
    assert not column.narrow
