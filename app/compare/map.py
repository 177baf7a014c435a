"""One side on a screen: its chain, drawn by the one painter, with a cell to point at, to pick and to walk from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.chain.drawn import tone_of
from app.chain.geometry import cell_at, fitted, lay_out, neighbour
from app.chain.medium import Medium, Tone
from app.chain.painter import paint_chain, paint_state
from app.chain.picture import CellState, ChainPicture
from app.chain.shapes import ChainLayout, Shape
from app.compare.marks import legible
from models.vocabulary import ChainForm

LEAST_HEIGHT = 220
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class SideMap(QWidget):
    """A chain that can be looked at, not edited. Its activities have the ids of its own side."""

    picked = Signal(str)
    """An activity was picked by pointer or key; "" for none."""
    pointed = Signal(str)
    """The pointer is over an activity; "" for none."""
    opened = Signal(str)
    """Enter or a double-click on an activity."""
    looked = Signal()
    """It shows something else, or in another size: its legend follows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone: Tone = tone_of(self.palette())
        self.medium = Medium.screen(600, 400)
        self.picture = ChainPicture()
        self.drawing: ChainLayout = lay_out((), 600, 400)
        self.told: Callable[[str], str] = lambda _activity: ""
        """What is said of an activity, for hovering and screen readers."""
        self.selected = self.hovered = ""
        self._shapes: tuple[Shape, ...] = ()
        self._form = ChainForm.ARROW
        self._whole = ChainPicture()
        self._marks: Mapping[str, str] = {}
        self._at = QPointF()
        self._drawn = QPixmap()
        self._by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chain(
        self, picture: ChainPicture, marks: Mapping[str, str], shapes: tuple[Shape, ...], form: ChainForm
    ) -> None:
        """Draw this chain with these marks in its cells."""
        self._whole, self._marks, self._shapes, self._form = picture, marks, shapes, form
        self._lay_out()

    def mark(self, selected: str, hovered: str) -> None:
        """Outline the activity that is picked, and the one that is pointed at, on either side."""
        if (selected, hovered) != (self.selected, self.hovered):
            self.selected, self.hovered = selected, hovered
            self.update()

    def activity_at(self, place: QPoint) -> str:
        """The activity whose cell is under a point of the widget; "" for none."""
        cell = cell_at(self.drawing, (place.x() - self._at.x(), place.y() - self._at.y()))
        return cell.id if cell is not None else ""

    # Drawing
    def _lay_out(self) -> None:
        edge = 2 * Medium.screen(self.width(), self.height()).overhang + 1
        room = fitted(max(1.0, self.width() - edge), max(1.0, self.height() - edge))
        self.medium = Medium.screen(room.width, room.height, self.tone is Tone.DARK)
        self.drawing = lay_out(self._shapes, room.width, room.height, self._form, self.medium.spacing)
        self.picture = legible(self._whole, self._marks, self.drawing, self.medium)
        self._at = QPointF(edge / 2 + room.x, edge / 2)
        self._drawn = QPixmap()
        self.looked.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn.isNull() or self._drawn.devicePixelRatio() != ratio:
            self._drawn = self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.translate(self._at)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.drawing.shown_as.get(self.selected, "")
        here = shown or (self.drawing.cells[0].id if self.drawing.cells else "")
        for cell in self.drawing.cells:
            state = CellState(
                selected=cell.id == shown,
                focused=cell.id == here and self.hasFocus() and self._by_key,
                hovered=cell.id == self.hovered,
            )
            paint_state(painter, cell, state, self.medium)
        painter.end()

    def _draw(self, ratio: float) -> QPixmap:
        """The chain without what is picked in it, as often as it changes and no more."""
        drawn = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(self._at)
        paint_chain(painter, self.drawing, self.picture, self.medium)
        painter.end()
        return drawn

    # Pointer
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.activity_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point("")
        super().leaveEvent(event)

    def _point(self, activity: str) -> None:
        if activity != self.hovered:
            self.pointed.emit(activity)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_key = False
        self.picked.emit(self.activity_at(event.position().toPoint()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        activity = self.activity_at(event.position().toPoint())
        if activity:
            self.opened.emit(activity)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the view has one for both sides

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            activity = self.activity_at(event.pos())
            QToolTip.showText(event.globalPos(), self.told(activity) if activity else "", self)
            return True
        return super().event(event)

    # Keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        cells = self.drawing.cells
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        here = self.drawing.shown_as.get(self.selected, "")
        if not plain or not cells:
            event.ignore()
        elif key in _STEPS:
            self._walk(neighbour(self.drawing, here, *_STEPS[key]) if here else cells[0].id)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(cells[0 if key == Qt.Key.Key_Home else -1].id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected:
            self.opened.emit(self.selected)
        elif key == Qt.Key.Key_Escape and self.selected:
            self.picked.emit("")
        else:
            event.ignore()

    def _walk(self, to: str | None) -> None:
        self._by_key = True
        if to:
            self.picked.emit(to)
            self.announce(self.told(to))
        self.update()

    def announce(self, text: str) -> None:
        """Tell a screen reader: to it, the drawing is one control."""
        if QAccessible.isActive() and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
