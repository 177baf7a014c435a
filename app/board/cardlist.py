"""The list of a column's cards: its keys, and what a pointer does on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from app.board.drag import CardDrag
from app.board.look import CardDelegate
from app.board.model import ColumnModel
from app.widgets.look import theme_in_force
from models.vocabulary import Stage

if TYPE_CHECKING:
    from app.board.view import BoardView

_EMPTY = 72
_ALT, _NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
_PLAIN = Qt.KeyboardModifier.KeyboardModifierMask & ~Qt.KeyboardModifier.KeypadModifier
KEYS: Mapping[tuple[Qt.KeyboardModifier, int], Callable[[BoardView], object]] = {
    (_NONE, Qt.Key.Key_Left): lambda board: board.go(-1),
    (_NONE, Qt.Key.Key_Right): lambda board: board.go(1),
    (_ALT, Qt.Key.Key_Left): lambda board: board.shift(-1),
    (_ALT, Qt.Key.Key_Right): lambda board: board.shift(1),
    (_ALT, Qt.Key.Key_Up): lambda board: board.reorder(-1),
    (_ALT, Qt.Key.Key_Down): lambda board: board.reorder(1),
    (_NONE, Qt.Key.Key_Return): lambda board: board.open_card(),
    (_NONE, Qt.Key.Key_Enter): lambda board: board.open_card(),
    (_NONE, Qt.Key.Key_Insert): lambda board: board.add(),
    (_NONE, Qt.Key.Key_Delete): lambda board: board.remove(),
    (_NONE, Qt.Key.Key_F2): lambda board: board.rename(),
}
"""What the keys do on a card; up and down are the list's own."""


class CardList(QListView):
    """Cards that are painted, not built: some hundreds of them stay smooth."""

    entered = Signal()
    """The keyboard came here."""

    def __init__(self, board: BoardView, stage: Stage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.board, self.stage = board, stage
        self.cards = ColumnModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QScrollBar:vertical { width: 9px; }"
            "QListView, QListView:focus { background: transparent; border: none; }"
            "QListView::item, QListView::item:hover, QListView::item:selected { background: transparent; }"
        )
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self._drag: CardDrag | None = None
        self.doubleClicked.connect(lambda _index: board.open_card())

    @property
    def current(self) -> str | None:
        """The action of the selected card."""
        chosen = self.selectionModel().selectedIndexes()
        return self.cards.cards[chosen[0].row()].id if chosen else None

    def pick(self, row: int) -> None:
        """Select a card and bring it into sight."""
        index = self.cards.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self.current is not None:
            self.board.picked(self.stage, self.current)

    def gap_at(self, at: QPoint) -> int:
        """Before which card something dropped at a point of the viewport would stand."""
        for row in range(len(self.cards.cards)):
            if at.y() < self.visualRect(self.cards.index(row)).center().y():
                return row
        return len(self.cards.cards)

    def gap_line(self, row: int) -> int:
        """Where, in the viewport, the gap before a card is."""
        if row < len(self.cards.cards):
            return self.visualRect(self.cards.index(row)).top() - 3
        if not self.cards.cards:
            return 2
        return self.visualRect(self.cards.index(row - 1)).bottom() - 2

    # Keys
    def event(self, event: QEvent) -> bool:
        """Keys of the board go before the commands of the window that have the same."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and (self._drag is not None or _of(event) in KEYS):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._end_drag()
            return
        handler = KEYS.get(_of(event))
        if handler is not None:
            handler(self.board)
        elif self.current is None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.cards.cards:
            self.pick(0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # cards are as high as their words in this width

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty column shows that it has the keyboard, and what to do with it."""
        super().paintEvent(event)
        if self.cards.cards or not self.hasFocus():
            return
        theme = theme_in_force()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus), 2))
        box = self.viewport().rect().adjusted(2, 2, -2, 0)
        box.setHeight(min(box.height() - 2, _EMPTY))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(QColor(theme.muted))
        words = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        hint = self.tr("Empty. Ins writes a new action.") if self.board.movable else self.tr("Empty.")
        painter.drawText(box.adjusted(6, 2, -6, -2), words, hint)
        painter.end()

    # Pointer
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._pressed = event.position().toPoint() if index.isValid() else None
        self._grabbed = self.cards.cards[index.row()].id if index.isValid() else ""

    _pressed: QPoint | None = None
    _grabbed = ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        begins = self._drag is None and self._pressed is not None and self.board.movable
        if begins and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._drag = CardDrag.begin(self.board, self, self._grabbed, self._pressed)
        if self._drag is not None:
            self._drag.move(self.viewport().mapTo(self.board, at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        self._pressed = None
        if drag is not None:
            self._end_drag()
            drag.drop(self.viewport().mapTo(self.board, event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    def _end_drag(self) -> None:
        if self._drag is not None:
            self._drag.cancel()
            self._drag, self._pressed = None, None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        self.board.menu(self.stage).popup(self.viewport().mapToGlobal(at))


def _of(event: QKeyEvent) -> tuple[Qt.KeyboardModifier, int]:
    return (event.modifiers() & _PLAIN, event.key())
