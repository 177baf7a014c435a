"""Stage marks as drawn shapes: ● live, ◐ test, ○ planned, dashed ○ idea. Never glyphs, which fonts may lack."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.chain.picture import Mark

ORDER = (Mark.LIVE, Mark.TEST, Mark.PLANNED, Mark.IDEA)
PITCH = 1.3
DASHES = 6


def pitch(size: float) -> float:
    """From the middle of one mark to that of the next."""
    return PITCH * size


def paint_mark(painter: QPainter, mark: Mark, middle: QPointF, size: float, ink: str) -> None:
    """One mark of a diameter."""
    colour, width = QColor(ink), size * 0.15
    radius = size / 2 - width / 2
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(colour if mark is Mark.LIVE else Qt.BrushStyle.NoBrush)
    if mark is Mark.IDEA:
        painter.drawPath(_dashed_ring(middle, radius))
        return
    painter.drawEllipse(box)
    if mark is Mark.TEST:
        half = QPainterPath(QPointF(middle.x(), middle.y() - radius))
        half.arcTo(box, 90, 180)
        half.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(half, colour)


def _dashed_ring(middle: QPointF, radius: float) -> QPainterPath:
    """Arcs drawn one by one: dash patterns are in pen widths and would close up or drift with the size."""
    path = QPainterPath()
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    step = 360 / DASHES
    for dash in range(DASHES):
        start = dash * step
        path.moveTo(middle.x() + radius * cos(start * pi / 180), middle.y() - radius * sin(start * pi / 180))
        path.arcTo(box, start, step * 0.6)
    return path


def room_for(count: int, width: float, size: float, more: float) -> int:
    """How many of so many marks fit in a width; when not all do, `more` is kept free for "+7"."""
    if count * pitch(size) <= width + 0.3 * size:
        return count
    return max(0, int((width - more) / pitch(size)))


def paint_marks(
    painter: QPainter, marks: Sequence[Mark], left: float, middle: float, size: float, ink: str
) -> None:
    """A row of marks from `left`, their middles at the height `middle`."""
    for index, mark in enumerate(marks):
        paint_mark(painter, mark, QPointF(left + size / 2 + index * pitch(size), middle), size, ink)
