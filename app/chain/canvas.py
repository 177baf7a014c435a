"""The window onto the drawn chain: zoom, panning, pointer and keys handed to gestures and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from app.chain.editing import Editing
from app.chain.geometry import fitted
from app.chain.gestures import GESTURES, AddInPlace, DragAction, Drop, Gesture
from app.chain.in_place import LEAST_WIDTH
from app.chain.keyboard import KEYS, first
from app.chain.medium import Medium
from app.chain.scene import ChainScene
from app.chain.told import selection_text
from app.chain.why_card import WhyCard
from app.document import PlanDocument

STEP, LARGEST = 1.2, 6.0
HOVER_MS, MARK_MS = 600, 150
"""How long the pointer rests before a cell or a mark tells of itself."""
TIGHT = 1e-3
FIELD, LOW = 40, 90
"""Logical pixels: how high a field in place is, and the cells in which it has no room below the name."""
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QGraphicsView):
    """Shows a ChainScene. At zoom 1 the chain fills its room, whatever the size of the window."""

    def __init__(self, document: PlanDocument, editing: Editing, scene: ChainScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.document, self.editing, self.chain = document, editing, scene
        self.zoom = 1.0
        self._gesture: Gesture | None = None
        self._drop = Drop(self)
        self.why = WhyCard(document, self)
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self._tell_hovered)
        self._pointer = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setStyleSheet("QGraphicsView { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show_bars()
        document.selection_changed.connect(self._announce)

    @property
    def zoomed(self) -> bool:
        """Whether the chain is larger than its room."""
        return self.zoom > 1 + TIGHT

    @property
    def editable(self) -> bool:
        """Whether the plan can be edited."""
        return self.document.plan.read_only is None

    def activity_at(self, at: QPoint) -> str | None:
        """The activity whose cell is under a point of the viewport."""
        item = self.chain.item_under(self.mapToScene(at))
        return self.chain.activity_of(item) if item else None

    def pick(self, activity: str) -> None:
        """Focus and select an activity, and bring its cell into view."""
        self.chain.focus_on(activity)
        self.document.select("activity", activity)
        item = self.chain.item_of(activity)
        if item is not None and self.zoomed:
            self.ensureVisible(item, 20, 20)

    def place_of(self, activity: str | None) -> QRect:
        """Where an activity's cell is in the viewport; the focused one's for None."""
        wanted = activity or self.chain.focused
        rect = self.chain.cell_rect(wanted) if wanted else None
        if rect is None:
            return QRect(20, 20, 240, 30)
        return self.mapFromScene(QRectF(rect.x, rect.y, rect.width, rect.height)).boundingRect()

    def cell_box(self, activity: str | None) -> QRect | None:
        """The box around an activity's cell in the viewport; None when it has none."""
        item = self.chain.item_of(activity) if activity else None
        return self.mapFromScene(item.boundingRect()).boundingRect() if item else None

    def place_below_name(self, activity: str) -> QRect:
        """Where an action can be written into an activity's cell, its name left free: beside, below or above it."""
        item, cell = self.chain.item_of(activity), self.cell_box(activity)
        whole = self.place_of(activity)
        if item is None or cell is None:
            return whole
        names = [self.mapFromScene(box).boundingRect() for box in item.name_boxes()]
        if not names:
            return whole
        right, bottom = max(box.right() for box in names) + 10, max(box.bottom() for box in names) + 3
        beside = cell.right() - right - 10
        if cell.height() < LOW and beside >= LEAST_WIDTH:
            return QRect(right, cell.center().y() - FIELD // 2, beside, FIELD)
        if bottom + FIELD > self.viewport().height():
            bottom = min(box.top() for box in names) - FIELD - 3
        return QRect(whole.x(), bottom, whole.width(), FIELD)

    # Zoom
    def zoom_in(self) -> None:
        """Larger, around the middle."""
        self.zoom_by(STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom_by(1 / STEP)

    def fit(self) -> None:
        """The whole chain in its room again."""
        self.zoom = 1.0
        self.resetTransform()
        self._show_bars()
        self._fill_room()

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Larger or smaller around a point of the viewport that stays where it is; its middle for None.

        Never smaller than what fills the room.
        """
        wanted = min(self.zoom * factor, LARGEST)
        if wanted <= 1 + TIGHT:
            self.fit()
            return
        at = at or self.viewport().rect().center()
        before = self.mapToScene(at)
        self.zoom = wanted
        self._show_bars()
        self.resetTransform()
        self.scale(wanted, wanted)
        self.push(at - self.mapFromScene(before))

    def zoom_to(self, frame: QRect) -> None:
        """Fill the view with what a frame of the viewport holds."""
        room, wanted = self.viewport().rect(), self.mapToScene(frame).boundingRect()
        factor = min(room.width() / frame.width(), room.height() / frame.height())
        self.zoom_by(factor)
        self.centerOn(wanted.center())

    def push(self, by: QPoint) -> None:
        """Move what is shown by so many pixels."""
        for bar, distance in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - distance)

    def _show_bars(self) -> None:
        policy = Qt.ScrollBarPolicy
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(policy.ScrollBarAsNeeded if self.zoomed else policy.ScrollBarAlwaysOff)

    def _fill_room(self) -> None:
        """Lay the chain out for the room there is."""
        width, height = self.viewport().width(), self.viewport().height()
        reach = 2 * Medium.screen(width, height).overhang + 1
        room = fitted(width - reach, height - reach)
        self.chain.set_room(round(room.width), round(room.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.zoomed:
            self._fill_room()

    # Pointer
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hush()
        if self._gesture is None:
            begun = (gesture.begin(self, event) for gesture in GESTURES)
            self._gesture = next((gesture for gesture in begun if gesture is not None), None)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.move(event)
            return
        self._pointer = event.position().toPoint()
        self.chain.hover(self.activity_at(self._pointer))
        found = self.chain.action_under(self.mapToScene(self._pointer))
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if found else Qt.CursorShape.ArrowCursor)
        if (self.chain.hovered, found and found[0]) != (self.why.activity, self.why.action):
            self.why.leave()
            self._rest.start(MARK_MS if found else HOVER_MS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hush()
        AddInPlace.carry_out(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.hush()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
            event.accept()
        elif self.zoomed:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hush()
        self.chain.hover(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.hush()
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.place_of(None).center()
        else:
            self._select_under(at)
        menu = self.editing.menu(self)
        menu.popup(self.viewport().mapToGlobal(at))

    def _select_under(self, at: QPoint) -> None:
        found, activity = self.chain.action_under(self.mapToScene(at)), self.activity_at(at)
        if activity is None:
            self.document.select()
            return
        self.chain.focus_on(activity)
        self.document.select(*(("action", found[0]) if found else ("activity", activity)))

    # Drops from elsewhere
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drop.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.left()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.drop(event)

    # Keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._gesture is not None or self.why.isVisible()):
            self._cancel()
            return
        if isinstance(self._gesture, DragAction) and event.key() == Qt.Key.Key_Control:
            self._gesture.tell(Qt.KeyboardModifier.ControlModifier)
            return
        key = KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key is not None and plain:
            self.hush()
            self.chain.shows_focus = True
            key(self)
            self.chain.mark_states()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if isinstance(self._gesture, DragAction) and event.key() == Qt.Key.Key_Control:
            self._gesture.tell(Qt.KeyboardModifier.NoModifier)

    def _cancel(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        self.hush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chain.shows_focus = event.reason() in BY_KEY
        if self.chain.focused is None:
            self.chain.focus_on(first(self))
        self.chain.mark_states()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.chain.shows_focus = False
        self.chain.mark_states()

    # Why this colour, and which action this is
    def hush(self) -> None:
        """Take the card away."""
        self._rest.stop()
        self.why.leave()

    def _tell_hovered(self) -> None:
        if self.chain.hovered is None or self._gesture is not None:
            return
        found = self.chain.action_under(self.mapToScene(self._pointer))
        if found:
            self.why.tell_action(self.chain.hovered, found[0], self._pointer)
        else:
            self.why.tell(self.chain.hovered, self._pointer)

    def tell_why(self) -> None:
        """Say why the focused cell has its colour, by key."""
        if self.chain.focused is not None:
            at = self.place_of(None).center()
            said = self.why.tell(self.chain.focused, at)
            self._say(said)

    def _announce(self, _selection: object) -> None:
        """Tell a screen reader what was picked: to it, the drawing is one control."""
        if self.hasFocus():
            self._say(selection_text(self.document))

    def _say(self, text: str) -> None:
        if QAccessible.isActive() and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def scene_point(self, activity: str) -> QPointF:
        """The middle of an activity's cell, in the scene."""
        item = self.chain.item_of(activity)
        return item.boundingRect().center() if item else QPointF()
