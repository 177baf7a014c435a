"""What a pointer does on the chain, one class per gesture. Each has a twin among the commands and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QRubberBand

from app.chain import mime
from models import catalogue
from models.edits.ideas import drop_idea
from models.entities import new_id

if TYPE_CHECKING:
    from app.chain.canvas import Canvas

translate = QCoreApplication.translate
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
LEAST_RUBBER = 16
LABEL_TEXT, OFF_BORDER = 13, 5
"""Logical pixels: the size of what a drag says, and how far it keeps from the border of the target."""


class Gesture(Protocol):
    """From a button pressed to its release. `begin` says whether the press is its own."""

    @classmethod
    def begin(cls, canvas: Canvas, event: QMouseEvent) -> Gesture | None: ...

    def move(self, event: QMouseEvent) -> None: ...

    def release(self, event: QMouseEvent) -> None: ...

    def cancel(self) -> None: ...


def _far(start: QPoint, now: QPoint) -> bool:
    return (now - start).manhattanLength() >= QApplication.startDragDistance()


def _both(modifiers: Qt.KeyboardModifier) -> bool:
    """Ctrl lets an action serve both activities."""
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)


class DragLabel(QLabel):
    """What is being dragged and what will come of it, beside the pointer."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        palette = canvas.chain.medium.palette
        self.setStyleSheet(
            f"background: {palette.ink}; color: {palette.paper}; border-radius: 6px;"
            f"padding: 5px 9px; font-size: {LABEL_TEXT}px; font-weight: 600;"
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def tell(self, text: str, at: QPoint, target: QRect | None) -> None:
        """Show the text near a point of the canvas, inside it and off the border of the target."""
        self.setText(text)
        self.adjustSize()
        places = [self._at(x, y) for x, y in self._places(at, target)]
        free = (place for place in places if target is None or _off_border(place, target))
        self.move(next(free, places[0]).topLeft())
        self.show()
        self.raise_()

    def _at(self, x: int, y: int) -> QRect:
        """Where the label comes to lie, pushed into the canvas."""
        room = self.parentWidget().rect()
        x, y = min(x, room.right() - self.width()), min(y, room.bottom() - self.height())
        return QRect(QPoint(max(0, x), max(0, y)), self.size())

    def _places(self, at: QPoint, target: QRect | None) -> list[tuple[int, int]]:
        """Beside the pointer where there is room, else below or above the target."""
        wide, high = self.width(), self.height()
        places = [(x, y) for y in (at.y() + 18, at.y() - high - 10) for x in (at.x() + 14, at.x() - wide - 8)]
        if target is not None:
            x = target.center().x() - wide // 2
            places += [(x, target.bottom() + OFF_BORDER + 1), (x, target.top() - high - OFF_BORDER - 1)]
        return places


def _off_border(place: QRect, target: QRect) -> bool:
    within = target.adjusted(OFF_BORDER, OFF_BORDER, -OFF_BORDER, -OFF_BORDER)
    around = target.adjusted(-OFF_BORDER, -OFF_BORDER, OFF_BORDER, OFF_BORDER)
    return within.contains(place) or not around.intersects(place)


class DragAction:
    """Drag the mark of an action to another activity: it serves that one instead, with Ctrl both."""

    def __init__(self, canvas: Canvas, action: str, source: str, start: QPoint) -> None:
        self._canvas, self.action, self.source, self._start = canvas, action, source, start
        self._label: DragLabel | None = None
        self._at = start

    @classmethod
    def begin(cls, canvas: Canvas, event: QMouseEvent) -> DragAction | None:
        at = event.position().toPoint()
        found = canvas.chain.action_under(canvas.mapToScene(at)) if event.button() == LEFT else None
        if found is None:
            return None
        canvas.chain.focus_on(canvas.activity_at(at))
        canvas.document.select("action", found[0])
        return cls(canvas, *found, at)

    def move(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        if self._label is None:
            if not _far(self._start, self._at) or not self._canvas.editable:
                return
            self._label = DragLabel(self._canvas)
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.tell(event.modifiers())

    def tell(self, modifiers: Qt.KeyboardModifier) -> None:
        """Light up the cell that would be dropped on, and say what would happen."""
        if self._label is None:
            return
        target = self._target()
        self._canvas.chain.aim_at(target)
        self._label.tell(self._words(target, _both(modifiers)), self._at, self._canvas.cell_box(target))

    def _target(self) -> str | None:
        activity = self._canvas.activity_at(self._at)
        return activity if activity != self.source and self._canvas.chain.takes_work(activity) else None

    def _words(self, target: str | None, both: bool) -> str:
        document = self._canvas.document
        title = document.plan.graph.tables["action"].get(self.action, {}).get("title", "")
        if target is None:
            return str(title)
        text = translate("Chain", "“{title}” → {activity} (Ctrl: serve both)")
        if both:
            text = translate("Chain", "“{title}” serves {activity} too")
        return text.format(title=title, activity=document.name_of(target))

    def release(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        dragged, target = self._label is not None, self._target()
        self.cancel()
        if dragged and target is not None:
            if _both(event.modifiers()):
                self._canvas.editing.share_with(self.action, self.source, target)
            else:
                self._canvas.editing.move_to(self.action, self.source, target)

    def cancel(self) -> None:
        if self._label is not None:
            self._label.hide()
            self._label.deleteLater()
            self._label = None
        self._canvas.viewport().unsetCursor()
        self._canvas.chain.aim_at(None)


class Pan:
    """Push the chain along: with the middle button, or with the left one on a cell while it is larger than its room."""

    def __init__(self, canvas: Canvas, start: QPoint, click: str | None) -> None:
        self._canvas, self._start, self._last, self._click = canvas, start, start, click
        self._moved = False

    @classmethod
    def begin(cls, canvas: Canvas, event: QMouseEvent) -> Pan | None:
        at = event.position().toPoint()
        if event.button() == MIDDLE:
            return cls(canvas, at, None)
        activity = canvas.activity_at(at)
        if event.button() == LEFT and canvas.zoomed and activity is not None:
            return cls(canvas, at, activity)
        return None

    def move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self._moved and not _far(self._start, at):
            return
        self._moved = True
        self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._canvas.push(at - self._last)
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        self.cancel()
        if not self._moved and self._click is not None:
            self._canvas.pick(self._click)

    def cancel(self) -> None:
        self._canvas.viewport().unsetCursor()


class PickActivity:
    """Click a cell: its activity is selected everywhere."""

    @classmethod
    def begin(cls, canvas: Canvas, event: QMouseEvent) -> PickActivity | None:
        activity = canvas.activity_at(event.position().toPoint())
        if event.button() != LEFT or activity is None:
            return None
        canvas.pick(activity)
        return cls()

    def move(self, event: QMouseEvent) -> None: ...

    def release(self, event: QMouseEvent) -> None: ...

    def cancel(self) -> None: ...


class Rubber:
    """Draw a frame from the ground beside the cells: what is in it fills the view. A click selects the plan."""

    def __init__(self, canvas: Canvas, start: QPoint) -> None:
        self._canvas, self._start = canvas, start
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas.viewport())

    @classmethod
    def begin(cls, canvas: Canvas, event: QMouseEvent) -> Rubber | None:
        at = event.position().toPoint()
        return cls(canvas, at) if event.button() == LEFT and canvas.activity_at(at) is None else None

    def _frame(self, event: QMouseEvent) -> QRect:
        return QRect(self._start, event.position().toPoint()).normalized()

    def move(self, event: QMouseEvent) -> None:
        self._band.setGeometry(self._frame(event))
        self._band.show()

    def release(self, event: QMouseEvent) -> None:
        frame = self._frame(event)
        self.cancel()
        if frame.size().expandedTo(QSize(LEAST_RUBBER, LEAST_RUBBER)) == frame.size():
            self._canvas.zoom_to(frame)
        else:
            self._canvas.document.select()

    def cancel(self) -> None:
        self._band.hide()
        self._band.deleteLater()


GESTURES: tuple[type[Gesture], ...] = (DragAction, Pan, PickActivity, Rubber)
"""In the order in which they are asked whether a press is theirs."""


class AddInPlace:
    """Double-click a cell to write an action right there; a mark to open its action."""

    @staticmethod
    def carry_out(canvas: Canvas, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.button() != LEFT:
            return False
        if canvas.chain.action_under(canvas.mapToScene(at)) is not None:
            canvas.editing.opened.emit()
            return True
        activity = canvas.activity_at(at)
        if activity is None:
            return False
        canvas.pick(activity)
        canvas.editing.add()
        return True


class Drop:
    """Something is dropped from elsewhere: an idea of the catalogue, or an action of another view."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def over(self, event: QDragMoveEvent) -> None:
        """Light up the cell below while it could take what is dragged."""
        target = self._target(event)
        self._canvas.chain.aim_at(target)
        if target is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def left(self) -> None:
        """The drag went elsewhere."""
        self._canvas.chain.aim_at(None)

    def _target(self, event: QDropEvent) -> str | None:
        data, source = event.mimeData(), None
        if not self._canvas.editable:
            return None
        idea, dropped = mime.idea_in(data), mime.action_in(data)
        if idea is not None:
            if idea not in (known.code for known in catalogue.ideas()):
                return None
        elif dropped is None:
            return None
        else:
            source = dropped.source
        activity = self._canvas.activity_at(event.position().toPoint())
        return activity if activity != source and self._canvas.chain.takes_work(activity) else None

    def drop(self, event: QDropEvent) -> None:
        """Carry the drop out."""
        target = self._target(event)
        self._canvas.chain.aim_at(None)
        if target is None:
            event.ignore()
            return
        event.acceptProposedAction()
        idea, dropped = mime.idea_in(event.mimeData()), mime.action_in(event.mimeData())
        if idea is not None:
            self._add(idea, target)
        elif dropped is not None and _both(event.modifiers()):
            self._canvas.editing.share_with(dropped.action, dropped.source, target)
        elif dropped is not None:
            self._canvas.editing.move_to(dropped.action, dropped.source, target)

    def _add(self, idea: str, activity: str) -> None:
        action, document = new_id(), self._canvas.document
        if document.attempt(drop_idea, action, idea, activity, document.language):
            document.select("action", action)
