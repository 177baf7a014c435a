"""The graphics items of a chain: one per cell, one per cell's outline, the surroundings, the linkages."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.chain.compose import Composition, compose
from app.chain.lettering import ASCENT, LEADING, MEDIUM, font, text_width
from app.chain.marks import pitch
from app.chain.medium import Medium
from app.chain.painter import paint_cell, paint_state, paint_surroundings
from app.chain.picture import PLAIN, CellPicture, CellState, ChainPicture
from app.chain.shapes import Cell, ChainLayout, Point, Polygon

LEAST_TARGET = 24.0
"""Logical pixels: what a pointer must be able to hit (WCAG 2.2)."""


def _polygon(points: Polygon) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


class CellItem(QGraphicsItem):
    """The cell of one activity. It holds what it shows, never the plan; `paintings` counts how often it was drawn."""

    def __init__(self, cell: Cell, picture: CellPicture, medium: Medium) -> None:
        super().__init__()
        self.cell, self.picture, self.medium = cell, picture, medium
        self.paintings = 0
        self._composition: Composition | None = None
        box = cell.bounds
        self._bounds = QRectF(box.x, box.y, box.width, box.height)

    def show_picture(self, picture: CellPicture) -> bool:
        """Show something else; repaints only when it differs. Returns whether it does."""
        if picture == self.picture:
            return False
        self.picture, self._composition = picture, None
        self.update()
        return True

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(_polygon(self.cell.polygon))
        path.closeSubpath()
        return path

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        self.paintings += 1
        paint_cell(painter, self.cell, self.picture, self.medium)

    def mark_boxes(self) -> list[QRectF]:
        """Where the marks are that are drawn, high enough to be hit."""
        if self._composition is None:
            self._composition = compose(self.cell, self.picture, self.medium)
        done, size = self._composition, self.medium.mark
        x, middle = done.marks_at
        step, high = pitch(size), max(LEAST_TARGET, size)
        left = x - (step - size) / 2
        return [QRectF(left + at * step, middle - high / 2, step, high) for at in range(len(done.marks))]

    def mark_at(self, point: QPointF) -> int | None:
        """Which mark is under a point of the scene, counted from 0."""
        return next((at for at, box in enumerate(self.mark_boxes()) if box.contains(point)), None)


class OutlineItem(QGraphicsItem):
    """What tells that a cell is selected, focused, hovered or a drop target, and which of its actions is picked."""

    def __init__(self, item: CellItem) -> None:
        super().__init__()
        self._item = item
        self.state = PLAIN
        self.picked: int | None = None
        reach = item.medium.overhang
        self._bounds = item.boundingRect().adjusted(-reach, -reach, reach, reach)
        self.setZValue(1)
        self.setVisible(False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_state(self, state: CellState, picked: int | None) -> None:
        """Show another state; `picked` is the mark of the selected action."""
        if (state, picked) != (self.state, self.picked):
            self.state, self.picked = state, picked
            self.setVisible(state != PLAIN or picked is not None)
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_state(painter, self._item.cell, self.state, self._item.medium)
        boxes = self._item.mark_boxes()
        if self.picked is not None and self.picked < len(boxes):
            self._ring(painter, boxes[self.picked].center())

    def _ring(self, painter: QPainter, middle: QPointF) -> None:
        """A ring around a mark, on a halo so that it shows on every fill."""
        medium = self._item.medium
        radius = medium.mark * 0.5 + medium.stroke * 1.1
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((medium.palette.halo, 2.4), (medium.palette.accent, 1.2)):
            painter.setPen(QPen(QColor(colour), medium.stroke * width))
            painter.drawEllipse(middle, radius, radius)


class SurroundingsItem(QGraphicsItem):
    """The margin band, the arrows of a cycle, the outline of an empty chain."""

    def __init__(self, layout: ChainLayout, picture: ChainPicture, medium: Medium) -> None:
        super().__init__()
        self._layout, self._picture, self._medium = layout, picture, medium
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        reach = self._medium.stroke
        return QRectF(0, 0, self._layout.width, self._layout.height).adjusted(-reach, -reach, reach, reach)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_surroundings(painter, self._layout, self._picture, self._medium)


class LinkageItem(QGraphicsItem):
    """A linkage as a curved arrow from one cell to another, with its words; faint unless `near` the selection."""

    def __init__(self, start: Cell, end: Cell, words: str, medium: Medium, near: bool) -> None:
        super().__init__()
        self._medium, self._words, self._near = medium, words, near
        self._from, self._to = _ends(start, end)
        self._bend = _bend(self._from, self._to)
        self.setZValue(2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setToolTip(words)

    @property
    def words(self) -> str:
        return self._words

    def path(self) -> QPainterPath:
        """The curve, without its head."""
        path = QPainterPath(QPointF(*self._from))
        path.quadTo(QPointF(*self._bend), QPointF(*self._to))
        return path

    def _label_box(self) -> QRectF:
        size = self._medium.detail
        middle = self.path().pointAtPercent(0.5)
        wide = text_width(self._words, size, MEDIUM) + size
        return QRectF(middle.x() - wide / 2, middle.y() - size * 0.75, wide, size * 1.5)

    def boundingRect(self) -> QRectF:
        reach = self._medium.name
        box = self.path().boundingRect().adjusted(-reach, -reach, reach, reach)
        return box.united(self._label_box()) if self._words else box

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(self._medium.name * 0.5)
        return stroker.createStroke(self.path())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        palette, width = self._medium.palette, self._medium.stroke
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self._near else 0.45)
        path = self.path()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((palette.halo, 2.6), (palette.accent, 1.0)):
            painter.setPen(QPen(QColor(colour), width * wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
        self._paint_head(painter)
        if self._words:
            self._paint_words(painter)

    def _paint_head(self, painter: QPainter) -> None:
        (bx, by), (x, y) = self._bend, self._to
        length = hypot(x - bx, y - by) or 1.0
        along = QPointF((x - bx) / length, (y - by) / length)
        aside, head = QPointF(-along.y(), along.x()), self._medium.name * 0.7
        tip = QPointF(x, y) + along * self._medium.stroke
        painter.setPen(QPen(QColor(self._medium.palette.halo), self._medium.stroke * 0.6))
        painter.setBrush(QColor(self._medium.palette.accent))
        painter.drawPolygon(
            QPolygonF([tip, tip - along * head + aside * head * 0.5, tip - along * head - aside * head * 0.5])
        )

    def _paint_words(self, painter: QPainter) -> None:
        size, box = self._medium.detail, self._label_box()
        painter.setPen(QPen(QColor(self._medium.palette.accent), self._medium.stroke * 0.5))
        painter.setBrush(QColor(self._medium.palette.paper))
        painter.drawRoundedRect(box, size * 0.4, size * 0.4)
        painter.setPen(QColor(self._medium.palette.ink))
        painter.setFont(font(size, MEDIUM))
        baseline = box.center().y() + size * (ASCENT - LEADING / 2)
        painter.drawText(QPointF(box.x() + size / 2, baseline), self._words)


def _ends(start: Cell, end: Cell) -> tuple[Point, Point]:
    """Points inside both cells that face each other, off the names and values."""
    a, b = start.bounds, end.bounds
    low_x, high_x = max(a.x, b.x), min(a.right, b.right)
    low_y, high_y = max(a.y, b.y), min(a.bottom, b.bottom)
    if low_x < high_x:
        x = low_x + 0.5 * (high_x - low_x)
        up = b.y < a.y
        return (x, a.y + a.height * (0.3 if up else 0.7)), (x, b.y + b.height * (0.7 if up else 0.3))
    y = low_y + 0.6 * (high_y - low_y) if low_y < high_y else None
    left = b.x < a.x
    return (
        (a.x + a.width * (0.25 if left else 0.75), y if y is not None else a.y + a.height / 2),
        (b.x + b.width * (0.75 if left else 0.25), y if y is not None else b.y + b.height / 2),
    )


def _bend(start: Point, end: Point) -> Point:
    """The control point of the curve: aside of its middle, always to the left of its way, so that a pair parts."""
    (x, y), (to_x, to_y) = start, end
    length = hypot(to_x - x, to_y - y) or 1.0
    aside = min(0.22 * length + 18.0, 90.0)
    return (x + to_x) / 2 + aside * (to_y - y) / length, (y + to_y) / 2 - aside * (to_x - x) / length
