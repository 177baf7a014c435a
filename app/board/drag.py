"""Dragging a card to another column, or to another place in its own; Alt and the arrows do the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel

from app.board.look import paint_card
from app.widgets.look import theme_in_force

if TYPE_CHECKING:
    from app.board.cardlist import CardList
    from app.board.view import BoardView

_EDGE, _STEP = 28, 24
_OPACITY = 0.9


@dataclass
class CardDrag:
    """From a card pulled off its place to its drop. It never writes: the board moves the card."""

    board: BoardView
    action: str
    grip: QPoint
    """Where in the card the pointer holds it."""
    card: QLabel
    line: QFrame

    @classmethod
    def begin(cls, board: BoardView, source: CardList, action: str, pressed: QPoint) -> CardDrag:
        """Pull the card out; its picture goes with the pointer."""
        index = source.cards.index(source.cards.place(action))
        place = source.visualRect(index)
        card = QLabel(board)
        card.setPixmap(_picture(board, source, place))
        card.adjustSize()
        line = QFrame(board)
        line.setStyleSheet(f"background: {theme_in_force().focus}; border-radius: 1px;")
        for widget in (card, line):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        board.setCursor(Qt.CursorShape.ClosedHandCursor)
        return cls(board, action, pressed - place.topLeft(), card, line)

    def move(self, at: QPoint) -> None:
        """The pointer is at a point of the board."""
        self._scroll(at)
        self.card.move(at - self.grip)
        self.card.show()
        self.card.raise_()
        column = self.board.column_at(at)
        self.board.aim_at(column)
        self.line.hide()
        if column is not None and not column.narrow:
            view = column.list.viewport()
            row = column.list.gap_at(view.mapFrom(self.board, at))
            top = max(0, min(view.height() - 3, column.list.gap_line(row)))
            self.line.setGeometry(QRect(view.mapTo(self.board, QPoint(4, top)), view.size()))
            self.line.setFixedSize(max(8, view.width() - 8), 3)
            self.line.show()
            self.line.raise_()

    def drop(self, at: QPoint) -> None:
        """Let go at a point of the board; beside every column the card goes back."""
        column = self.board.column_at(at)
        if column is not None:
            row = None
            if not column.narrow:
                row = column.list.gap_at(column.list.viewport().mapFrom(self.board, at))
            self.board.drop(self.action, column.stage, row)

    def cancel(self) -> None:
        """Put the picture away."""
        for widget in (self.card, self.line):
            widget.hide()
            widget.deleteLater()
        self.board.unsetCursor()
        self.board.aim_at(None)

    def _scroll(self, at: QPoint) -> None:
        """Near an edge, what is beyond it comes nearer."""
        area = self.board.area
        inside = area.mapFrom(self.board, at)
        bar = area.horizontalScrollBar()
        _push(bar, inside.x(), area.width())
        column = self.board.column_at(at)
        if column is not None and not column.narrow:
            view = column.list
            _push(view.verticalScrollBar(), view.mapFrom(self.board, at).y(), view.height())


def _push(bar: object, at: int, room: int) -> None:
    step = -_STEP if at < _EDGE else _STEP if at > room - _EDGE else 0
    bar.setValue(bar.value() + step)  # type: ignore[attr-defined]


def _picture(board: BoardView, source: CardList, place: QRect) -> QPixmap:
    ratio = board.devicePixelRatioF()
    picture = QPixmap(place.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setOpacity(_OPACITY)
    card = source.cards.cards[source.indexAt(place.center()).row()]
    paint_card(painter, QRect(QPoint(0, 0), place.size()), card, selected=True, focused=True)
    painter.end()
    return picture
