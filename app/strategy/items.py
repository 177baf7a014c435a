"""The drawn parts of the strategy map: boxes with their words, and the edges between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.theme import Theme, font
from models.measures.strategy_layout import Box, Route
from models.measures.strategy_map import Kind, Node

FADED, FADED_EDGE = 0.62, 0.22
"""How strong what is no neighbour of the selection stays: words can still be read (4.5:1), edges need not."""
QUIET = 0.5
"""How strong an edge is among very many."""
_SIDE, _ROUND, _STRIP = 10.0, 7.0, 4.0
_SIZE, _SMALL = 12.0, 11.0
_LINES = {Kind.ACTION: 2, Kind.GROUP: 2, Kind.OBJECTIVE: 3, Kind.ACTIVITY: 2}
_WEIGHTS = {Kind.ACTION: 400, Kind.GROUP: 500, Kind.OBJECTIVE: 600, Kind.ACTIVITY: 500}


class NodeItem(QGraphicsItem):
    """A node: a box with its name, dashed and with words where it hangs loose."""

    def __init__(self, node: Node, theme: Theme) -> None:
        super().__init__()
        self.node, self._theme = node, theme
        self.name, self.words = "", tuple[str, ...]()
        self.box = Box(0, 0, 0, 0)
        self.selected = self.focused = False
        self.setZValue(2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_node(self, node: Node, name: str, words: tuple[str, ...], box: Box, tip: str) -> None:
        """Take a new place or new words; paints again only when something differs."""
        if (node, name, words, box) != (self.node, self.name, self.words, self.box):
            self.prepareGeometryChange()
            self.node, self.name, self.words, self.box = node, name, words, box
            self.setPos(box.x, box.y)
            self.update()
        self.setToolTip(tip)

    def show_state(self, *, selected: bool, focused: bool, faded: bool) -> None:
        """Take a new state."""
        self.setOpacity(FADED if faded else 1.0)
        if (selected, focused) != (self.selected, self.focused):
            self.selected, self.focused = selected, focused
            self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-3, -3, self.box.width + 6, self.box.height + 6)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(0, 0, self.box.width, self.box.height)
        return path

    def paint(self, painter: QPainter, _o: QStyleOptionGraphicsItem, _w: QWidget | None = None) -> None:
        theme, loose = self._theme, bool(self.words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(0.75, 0.75, self.box.width - 1.5, self.box.height - 1.5)
        ground = theme.selected if self.selected else theme.panel
        outline = QPen(QColor(theme.focus if self.selected else theme.control), 2.0 if self.selected else 1.0)
        if loose:
            outline = QPen(QColor(theme.focus if self.selected else theme.ink), 1.6)
            outline.setDashPattern([3.5, 2.5])
        painter.setPen(outline)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        if self.node.kind is Kind.GROUP:
            painter.drawLine(
                QPointF(6, self.box.height + 1.2), QPointF(self.box.width - 6, self.box.height + 1.2)
            )
        if self.node.kind is Kind.OBJECTIVE and not loose:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(1, 8, _STRIP, self.box.height - 16), 2, 2)
        if self.focused:
            painter.setPen(QPen(QColor(theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(-2, -2, self.box.width + 4, self.box.height + 4), 9, 9)
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        theme = self._theme
        ink = theme.on_selected if self.selected else theme.ink
        face = font(_SIZE, _WEIGHTS[self.node.kind])
        small = font(_SMALL, 600)
        room = self.box.width - 2 * _SIDE
        step, small_step = QFontMetricsF(face).height(), QFontMetricsF(small).height()
        left = self.box.height - small_step * len(self.words) - 8
        most = max(1, min(_LINES[self.node.kind], int(left / step + 0.1)))
        lines = wrapped(self.name, face, room, most)
        y = (self.box.height - step * len(lines) - small_step * len(self.words)) / 2
        for line in lines:
            _line(painter, face, ink, QRectF(_SIDE, y, room, step), line)
            y += step
        for word in self.words:
            shown = QFontMetricsF(small).elidedText(word, Qt.TextElideMode.ElideRight, room)
            _line(painter, small, theme.on_selected if self.selected else theme.ink,
                  QRectF(_SIDE, y, room, small_step), shown)  # fmt: skip
            y += small_step


class EdgeItem(QGraphicsItem):
    """An edge: dashed, with a question mark, where it is not said how the one serves the other."""

    def __init__(self, route: Route, theme: Theme, tip: str) -> None:
        super().__init__()
        self.route, self._theme = route, theme
        self._path = _curve(route.points)
        self.near = False
        self.setZValue(1)
        self.setToolTip(tip)

    @property
    def ends(self) -> tuple[str, str]:
        """The nodes it ties."""
        return self.route.edge.start, self.route.edge.end

    def show_state(self, *, near: bool, faded: bool, many: bool) -> None:
        """Take a new state; among `many` edges each is quieter."""
        self.setOpacity(FADED_EDGE if faded else QUIET if many else 1.0)
        if near != self.near:
            self.near = near
            self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-10, -10, 10, 10)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(9)
        return stroker.createStroke(self._path)

    def paint(self, painter: QPainter, _o: QStyleOptionGraphicsItem, _w: QWidget | None = None) -> None:
        theme, stated = self._theme, self.route.edge.stated
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(theme.focus if self.near else theme.control if stated else theme.muted)
        width = (2.0 if self.near else 1.2) + min(2.0, (self.route.edge.count - 1) * 0.1)
        pen = QPen(colour, width)
        if not stated:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        tip = QPointF(*self.route.points[-1])
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for aside in (-3.5, 3.5):
            painter.drawLine(tip, tip + QPointF(-6, aside))
        if not stated:
            middle = self._path.pointAtPercent(0.5)
            painter.setPen(QPen(QColor(theme.ink), 1.2))
            painter.setBrush(QColor(theme.ground))
            painter.drawEllipse(middle, 7, 7)
            _line(painter, font(10, 700), theme.ink, QRectF(middle.x() - 7, middle.y() - 7, 14, 14), "?",
                  Qt.AlignmentFlag.AlignCenter)  # fmt: skip


class WordsItem(QGraphicsItem):
    """A heading: of a column, or of the actions of a stage."""

    def __init__(self, text: str, place: QRectF, theme: Theme, strong: bool) -> None:
        super().__init__()
        self.text, self._place, self._theme, self._strong = text, place, theme, strong
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return self._place

    def paint(self, painter: QPainter, _o: QStyleOptionGraphicsItem, _w: QWidget | None = None) -> None:
        face = font(_SIZE if self._strong else _SMALL, 600)
        shown = QFontMetricsF(face).elidedText(self.text, Qt.TextElideMode.ElideRight, self._place.width())
        _line(painter, face, self._theme.ink if self._strong else self._theme.muted, self._place, shown)


def wrapped(text: str, face: QFont, room: float, most: int) -> list[str]:
    """A text in at most so many lines of a width, the last ending in … where more would follow."""
    text = " ".join(text.split())
    layout = QTextLayout(text, face)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        units = text.encode("utf-16-le")
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        rest = units[start:].decode("utf-16-le", "replace")
        lines.append(units[start:end].decode("utf-16-le", "replace").strip())
        if len(lines) == most and end < len(units):
            lines[-1] = QFontMetricsF(face).elidedText(rest, Qt.TextElideMode.ElideRight, room)
    layout.endLayout()
    return lines


def _line(
    painter: QPainter, face: QFont, colour: str, place: QRectF, text: str,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:  # fmt: skip
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(place, int(flags), text)


def _curve(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """A way from left to right that leaves and reaches every point level."""
    path = QPainterPath(QPointF(*points[0]))
    for (x, y), (to_x, to_y) in pairwise(points):
        half = (to_x - x) / 2
        path.cubicTo(x + half, y, to_x - half, to_y, to_x, to_y)
    return path
