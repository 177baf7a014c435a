"""The graphics items of a chain: one per cell, one per cell's outline, the surroundings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.chain.compose import Composition, compose
from app.chain.lettering import SEMIBOLD
from app.chain.marks import pitch
from app.chain.medium import Medium
from app.chain.painter import paint_cell, paint_state
from app.chain.picture import PLAIN, CellPicture, CellState, ChainPicture
from app.chain.shapes import Cell, ChainLayout, Polygon
from app.chain.surroundings import paint_surroundings

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

    def mark_middles(self) -> list[QPointF]:
        """The middles of the marks that are drawn."""
        done, size = self._composed, self.medium.mark
        x, middle = done.marks_at
        return [QPointF(x + size / 2 + at * pitch(size), middle) for at in range(len(done.marks))]

    def mark_boxes(self) -> list[QRectF]:
        """Where the marks can be hit: high enough, up to halfway to the next; the outer ones as wide as high."""
        middles, step = self.mark_middles(), pitch(self.medium.mark)
        high = max(LEAST_TARGET, self.medium.mark)
        boxes = [QRectF(at.x() - step / 2, at.y() - high / 2, step, high) for at in middles]
        more = max(0.0, high - step)
        if len(boxes) == 1:
            boxes[0].adjust(-more / 2, 0, more / 2, 0)
        elif boxes:
            boxes[0].setLeft(boxes[0].left() - more)
            boxes[-1].setRight(boxes[-1].right() + more)
        return boxes

    @property
    def _composed(self) -> Composition:
        if self._composition is None:
            self._composition = compose(self.cell, self.picture, self.medium)
        return self._composition

    def text_boxes(self) -> list[QRectF]:
        """Where name, value and marks stand."""
        boxes = self._composed.boxes(self.medium.mark)
        return [QRectF(box.x, box.y, box.width, box.height) for box in boxes]

    def name_boxes(self) -> list[QRectF]:
        """Where the lines of the name stand: nothing else is semibold."""
        boxes = [run.box for run in self._composed.runs if run.weight == SEMIBOLD]
        return [QRectF(box.x, box.y, box.width, box.height) for box in boxes]

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
        middles = self._item.mark_middles()
        if self.picked is not None and self.picked < len(middles):
            self._ring(painter, middles[self.picked])

    def _ring(self, painter: QPainter, middle: QPointF) -> None:
        """A ring around a mark, on a halo so that it shows on every fill; both end before the next mark."""
        medium = self._item.medium
        room = pitch(medium.mark) - medium.mark
        radius = (medium.mark + room) / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((medium.palette.halo, 0.96), (medium.palette.accent, 0.5)):
            painter.setPen(QPen(QColor(colour), room * width))
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
        paint_surroundings(painter, self._layout, self._picture.margin, self._medium)
