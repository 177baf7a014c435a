"""What is drawn around a chain's cells, and the chain without its cells' content: all that a first paint needs."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.chain.lettering import ASCENT, LEADING, SEMIBOLD, font, text_width
from app.chain.medium import Medium
from app.chain.shapes import ChainLayout, Point, Polygon, Rect


def paint_silhouette(painter: QPainter, layout: ChainLayout, medium: Medium) -> None:
    """The chain without names and values: what a window shows before its plan is read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_surroundings(painter, layout, "", medium)
    painter.setPen(Qt.PenStyle.NoPen)
    for cell in layout.cells:
        if not cell.header:
            painter.setBrush(QColor(medium.palette.dotted))
            painter.drawPolygon(polygon_of(cell.polygon))
    painter.restore()


def paint_surroundings(painter: QPainter, layout: ChainLayout, word: str, medium: Medium) -> None:
    """What belongs to no cell: the margin band with its word, the arrows of a cycle, the outline of an empty chain."""
    palette = medium.palette
    thin = QPen(QColor(palette.line), medium.stroke * 0.5)
    thin.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if layout.margin:
        painter.setPen(thin)
        painter.setBrush(QColor(palette.paper))
        painter.drawPolygon(polygon_of(layout.margin))
    if not layout.cells and layout.outline:
        painter.setPen(thin)
        painter.setBrush(QColor(palette.paper))
        painter.drawPolygon(polygon_of(layout.outline))
    for arrow in layout.arrows:
        _paint_arrow(painter, arrow.start, arrow.end, medium)
    if layout.margin_word is not None and word:
        _paint_margin_word(painter, layout.margin_word, word, medium)


def _paint_margin_word(painter: QPainter, room: Rect, word: str, medium: Medium) -> None:
    """The word turned a quarter clockwise, in the middle of the band; left out when there is no room."""
    size = medium.name * 1.05
    while text_width(word, size, SEMIBOLD) > room.height or size * LEADING > room.width:
        size *= 0.92
        if size < medium.floor:
            return
    painter.save()
    painter.translate(room.x + room.width / 2, room.y + room.height / 2)
    painter.rotate(90)
    painter.setPen(QColor(medium.palette.muted))
    painter.setFont(font(size, SEMIBOLD))
    painter.drawText(QPointF(-text_width(word, size, SEMIBOLD) / 2, size * (ASCENT - LEADING / 2)), word)
    painter.restore()


def _paint_arrow(painter: QPainter, start: Point, end: Point, medium: Medium) -> None:
    line = QLineF(*start, *end)
    head = min(medium.name * 0.62, line.length() * 0.55)
    back = line.unitVector()
    along = QPointF(back.dx(), back.dy())
    aside = QPointF(-along.y(), along.x())
    tip, neck = line.p2(), line.p2() - along * head
    painter.setPen(QPen(QColor(medium.palette.muted), medium.stroke * 0.9))
    painter.drawLine(QLineF(line.p1(), neck))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(medium.palette.muted))
    painter.drawPolygon(QPolygonF([tip, neck + aside * head * 0.55, neck - aside * head * 0.55]))


def polygon_of(points: Polygon) -> QPolygonF:
    """A polygon as Qt draws it."""
    return QPolygonF([QPointF(x, y) for x, y in points])
