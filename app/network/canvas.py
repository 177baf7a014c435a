"""The drawn network on the screen: zoom, panning, walking from node to node, the focus on neighbours."""

from __future__ import annotations

from math import atan2, hypot, pi

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from app.chain.drawn import tone_of
from app.chain.medium import Medium, Tone
from app.chain.shapes import Rect
from app.document import PlanDocument
from app.network.composing import compose
from app.network.drawing import Drawing
from app.network.painter import Look, paint_network
from app.network.showing import Choice, Showing
from app.network.words import Telling, counts
from models.measures.network_parts import Kind, Node

STEP, LARGEST = 1.25, 8.0
REACH = 16
"""Logical pixels around a mark in which a click finds it: targets are 24 wide at least."""
_EDGE = 10
_READ = (900, 600)
"""Logical pixels: in a larger room not the text grows, but more of it finds room."""
_DRAG = 4
_FROM_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_WAYS = {
    Qt.Key.Key_Right: 0.0,
    Qt.Key.Key_Down: pi / 2,
    Qt.Key.Key_Left: pi,
    Qt.Key.Key_Up: -pi / 2,
}


class NetworkCanvas(QWidget):
    """Shows a Showing. At zoom 1 it fills its room; the selection of all views is its focus.

    `opened` asks for the inspector.
    """

    opened = Signal()

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.showing: Showing | None = None
        self.choice = Choice()
        self.zoom, self.offset = 1.0, QPointF()
        self.group: str | None = None
        """The group in focus: it has no row of its own that could be selected."""
        self._drawing: Drawing | None = None
        self._near: frozenset[str] | None = None
        self._telling: Telling | None = None
        self._pressed: QPointF | None = None
        self._moved = self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 220)
        self.setAccessibleName(self.tr("The network as a picture"))
        self.all = QPushButton(self.tr("Show all"), self)
        self.all.setToolTip(self.tr("Bring everything back to full ink (Esc)"))
        self.all.clicked.connect(self.let_go)
        self.all.hide()

    # -- what is drawn --------------------------------------------------------------------------------------

    def show_network(self, showing: Showing, choice: Choice) -> None:
        """Draw another network, or the same after an edit; zoom and selection stay."""
        self.showing, self.choice = showing, choice
        self._drawing = self._telling = None
        if self.group is not None and showing.shown.node(self.group) is None:
            self.group = None
        self.setAccessibleDescription(counts(showing.shown))
        self._tell()

    @property
    def medium(self) -> Medium:
        """Sizes and colours for this room; they stay when one zooms in."""
        dark = tone_of(self.palette()) is Tone.DARK
        return Medium.screen(min(self.width(), _READ[0]), min(self.height(), _READ[1]), dark)

    @property
    def drawing(self) -> Drawing | None:
        """What is drawn, in logical pixels before panning."""
        near = self.look.near
        if self.showing is not None and (self._drawing is None or near != self._near):
            room = Rect(_EDGE, _EDGE, max(1, self.width() - 2 * _EDGE), max(1, self.height() - 2 * _EDGE))
            shown = self.showing
            self._near = near
            self._drawing = compose(
                shown.shown, shown.places, room, self.medium, shown.words, self.zoom, near
            )
        return self._drawing

    @property
    def focused(self) -> Node | None:
        """The node whose neighbourhood stands out: the selected row's, or a group."""
        if self.showing is None:
            return None
        identity = self.group or self.document.selection.id
        return self.showing.shown.node(identity) if identity else None

    def told(self, node: Node) -> str:
        """A node with its ties as sentences."""
        if self._telling is None and self.showing is not None:
            self._telling = Telling(self.showing.shown)
        return self._telling.told(node) if self._telling is not None else ""

    @property
    def look(self) -> Look:
        """What stands out."""
        node = self.focused
        if node is None or self.showing is None:
            return Look()
        near = self.showing.shown.around(node.id, self.choice.distance)
        return Look(node.id, near, node.id if self.hasFocus() and self._by_keys else "")

    def sizeHint(self) -> QSize:
        return QSize(720, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.medium.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keyboard = self.hasFocus() and self._by_keys
        painter.setPen(QPen(QColor(palette.accent if keyboard else palette.line), 2.0 if keyboard else 1.0))
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        if self.drawing is not None:
            painter.setClipRect(self.rect().adjusted(3, 3, -3, -3))
            painter.translate(self.offset)
            paint_network(painter, self.drawing, self.medium, self.look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawing = None
        self.all.adjustSize()
        self.all.move(self.width() - self.all.width() - _EDGE, _EDGE)
        self._hold()

    # -- zoom -----------------------------------------------------------------------------------------------

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Larger or smaller around a point that stays where it is, the middle for None; never less than all."""
        around = around if around is not None else QPointF(self.width() / 2, self.height() / 2)
        wanted = min(LARGEST, max(1.0, self.zoom * factor))
        grown = wanted / self.zoom
        edge = QPointF(_EDGE, _EDGE)
        self.offset = around - edge - (around - edge - self.offset) * grown
        self.zoom, self._drawing = wanted, None
        self._hold()

    def fit(self) -> None:
        """All of it in the room again."""
        self.zoom, self.offset, self._drawing = 1.0, QPointF(), None
        self.update()

    def _hold(self) -> None:
        """Never push the picture out of its room."""
        for_x, for_y = (
            side * (1.0 - self.zoom) for side in (self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)
        )
        self.offset = QPointF(min(0.0, max(for_x, self.offset.x())), min(0.0, max(for_y, self.offset.y())))
        self.update()

    def reveal(self, node: Node) -> None:
        """Bring a node into view when the picture is larger than its room."""
        drawn = self.drawing.at(node.id) if self.drawing is not None else None
        if drawn is None:
            return
        at = QPointF(*drawn.middle) + self.offset
        if not self.rect().adjusted(30, 30, -30, -30).contains(at.toPoint()):
            self.offset = self.offset + QPointF(self.width() / 2, self.height() / 2) - at
            self._hold()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        elif self.zoom > 1:
            self.offset = self.offset + QPointF(event.angleDelta()) / 2
            self._hold()
        else:
            event.ignore()
            return
        event.accept()

    # -- pointer --------------------------------------------------------------------------------------------

    def node_at(self, at: QPointF) -> Node | None:
        """The node under a point of the widget."""
        if self.drawing is None:
            return None
        inside = at - self.offset
        found = self.drawing.under(inside.x(), inside.y(), REACH)
        return found.node if found is not None else None

    def place_of(self, identity: str) -> QPointF:
        """The middle of a node in the widget."""
        drawn = self.drawing.at(identity) if self.drawing is not None else None
        return QPointF(*drawn.middle) + self.offset if drawn is not None else QPointF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys, self._moved, self._pressed = False, False, event.position()
        if event.button() is not Qt.MouseButton.LeftButton:
            self._pressed = None
            return
        node = self.node_at(event.position())
        if node is not None:
            self.pick(node)
            self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._moved or way.manhattanLength() >= _DRAG:
            self._moved = True
            self.offset = self.offset + way
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hold()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside every node lets go; a drag moved what is seen."""
        self.unsetCursor()
        if self._pressed is not None and not self._moved:
            self.let_go()
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None and node.kind is not Kind.GROUP:
            self.pick(node)
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            node = self.node_at(QPointF(event.pos()))
            if node is not None:
                self.pick(node)
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.showing is not None:
            node = self.node_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(node) if node else "", self)
            return True
        return super().event(event)

    # -- focus and keys -------------------------------------------------------------------------------------

    def pick(self, node: Node) -> None:
        """Put a node in focus, and select its row in every view; say it."""
        self.group = node.id if node.kind is Kind.GROUP else None
        if self.group is not None:
            self.document.select()
        else:
            self.document.select(node.kind.value, node.id)
        self.follow_selection()
        if QAccessible.isActive() and self.showing is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told(node)))

    def let_go(self) -> None:
        """Nothing in focus: all in full ink."""
        self.group = None
        self.document.select()
        self.follow_selection()

    def follow_selection(self) -> None:
        """Bring the picture up to date with the selection."""
        node = self.focused
        if self.document.selection.id:
            self.group = None
        if node is not None and self.zoom > 1:
            self.reveal(node)
        self._tell()

    def _tell(self) -> None:
        """Paint anew; there is a way back while something is in focus."""
        focus = self.focused is not None
        if self.all.hasFocus() and not focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.all.setVisible(focus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        key, node = Qt.Key(event.key()), self.focused
        self._by_keys = True
        if plain and key in _WAYS:
            found = self._next(_WAYS[key])
            if found is not None:
                self.pick(found)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and node and node.kind is not Kind.GROUP:
            self.pick(node)
            self.opened.emit()
        elif plain and key is Qt.Key.Key_Escape and node is not None:
            self.let_go()
        else:
            event.ignore()

    def _next(self, way: float) -> Node | None:
        """The nearest node within 45° of a direction, what lies aside seeming further; the first without a focus."""
        if self.drawing is None or not self.drawing.nodes:
            return None
        here = self.drawing.at(self.focused.id) if self.focused is not None else None
        if here is None:
            return min(self.drawing.nodes, key=lambda one: (one.middle[1], one.middle[0])).node
        best, least = None, float("inf")
        for one in self.drawing.nodes:
            across, down = one.middle[0] - here.middle[0], one.middle[1] - here.middle[1]
            length = hypot(across, down)
            turn = abs((atan2(down, across) - way + pi) % (2 * pi) - pi)
            if length > 1e-6 and turn <= pi / 4 + 1e-9 and length * (1 + turn) < least:
                best, least = one.node, length * (1 + turn)
        return best

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in _FROM_KEYS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
