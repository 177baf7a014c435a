"""Linkages over the drawn chain: curved arrows with their words, kept apart from one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.chain.lettering import ASCENT, LEADING, MEDIUM, font, text_width
from app.chain.medium import Medium
from app.chain.shapes import Cell, Point
from app.chain.text import fit_lines
from app.wording.linkages import passing_text
from models.graph import PlanGraph

WIDEST_WORDS, MOST_LINES = 14, 3
ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
ASIDE = (0.0, 0.62, -0.62, 1.1, -1.1)
ABOVE = (0.0, 0.8, -0.8, 1.6, -1.6)
"""Where words may stand: on their curve, how many of their widths beside it and heights below or above it.

The first are preferred.
"""
ON_WORDS, ON_ENDS = 3.0, 1.5
"""How much worse than over a name it is to lie over other words of linkages, and over an end of the own arrow."""
QUIET = 0.6
WIDTHS = {True: (2.2, 0.9), False: (1.3, 0.5)}
"""Halo and line of an arrow that is near and of one that is not, in strokes."""


@dataclass(frozen=True)
class Texts:
    """What stands in the cells: words of linkages lie over a name never, over anything else where they must."""

    names: Sequence[QRectF]
    all: Sequence[QRectF]


class LinkageItem(QGraphicsItem):
    """A linkage from one cell to another: thin and quiet unless it is `near`, with words only when `told`."""

    def __init__(self, start: Cell, end: Cell, words: str, medium: Medium, near: bool, told: bool) -> None:
        super().__init__()
        self._medium, self.words, self.near = medium, words, near
        self._cells = start.id, end.id
        self._from, self._to = _ends(start, end, medium)
        self._bend = _bend(self._from, self._to)
        self._lines = (
            fit_lines(words, WIDEST_WORDS * medium.detail, MOST_LINES, medium.detail, MEDIUM) if told else ()
        )
        self.label = self._box_at(ALONG[0])
        self.setZValue(3 if near else 2)
        self.setOpacity(1.0 if near else QUIET)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setToolTip(words)

    def tell_actions(self, graph: PlanGraph) -> None:
        """Let the tooltip say how many actions serve both ends, beside what passes."""
        self.setToolTip(passing_text(graph, self.words, *self._cells))

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:
        """A scene that shows a plan knows which actions serve both ends."""
        if change is QGraphicsItem.GraphicsItemChange.ItemSceneHasChanged:
            document = getattr(self.scene(), "document", None)
            if document is not None:
                self.tell_actions(document.plan.graph)
        return super().itemChange(change, value)

    def path(self) -> QPainterPath:
        """The curve, without its head."""
        path = QPainterPath(QPointF(*self._from))
        path.quadTo(QPointF(*self._bend), QPointF(*self._to))
        return path

    def place_label(self, room: QRectF, words: Sequence[QRectF], texts: Texts) -> None:
        """Put the words near the curve, inside a room, where they hide least of other words and of the cells' texts.

        Where every place would hide a name they are kept back.
        """
        boxes = [
            _into(box.translated(aside * box.width(), above * box.height()), room)
            for aside, above in product(ASIDE, ABOVE)
            for box in (self._box_at(share) for share in ALONG)
        ]
        boxes = [box for box in boxes if not any(box.intersects(name) for name in texts.names)]
        if not boxes:
            self.label, self._lines = QRectF(), ()
            return
        ends = [self._around(self._from), self._around(self._to)]

        def hidden(box: QRectF) -> float:
            return _over(box, texts.all) + ON_WORDS * _over(box, words) + ON_ENDS * _over(box, ends)

        self.label = min(boxes, key=hidden)

    def _around(self, point: Point) -> QRectF:
        reach = self._medium.name * 0.8
        return QRectF(point[0] - reach, point[1] - reach, 2 * reach, 2 * reach)

    def _box_at(self, share: float) -> QRectF:
        if not self._lines:
            return QRectF()
        size, middle = self._medium.detail, self.path().pointAtPercent(share)
        wide = max(text_width(line, size, MEDIUM) for line in self._lines) + size
        high = len(self._lines) * size * LEADING + size * 0.4
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def boundingRect(self) -> QRectF:
        reach = self._medium.name
        return self.path().boundingRect().adjusted(-reach, -reach, reach, reach)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(self._medium.name * 0.6)
        return stroker.createStroke(self.path())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        palette, width = self._medium.palette, self._medium.stroke
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = self.path()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in zip((palette.halo, palette.accent), WIDTHS[self.near], strict=True):
            painter.setPen(QPen(QColor(colour), width * wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
        self._paint_head(painter)

    def _paint_head(self, painter: QPainter) -> None:
        (bx, by), (x, y) = self._bend, self._to
        length = hypot(x - bx, y - by) or 1.0
        along = QPointF((x - bx) / length, (y - by) / length)
        aside = QPointF(-along.y(), along.x())
        head = self._medium.name * (0.7 if self.near else 0.5)
        tip = QPointF(x, y) + along * self._medium.stroke
        back = tip - along * head
        painter.setPen(QPen(QColor(self._medium.palette.halo), self._medium.stroke * 0.6))
        painter.setBrush(QColor(self._medium.palette.accent))
        painter.drawPolygon(QPolygonF([tip, back + aside * head * 0.5, back - aside * head * 0.5]))

    def words_item(self) -> WordsItem | None:
        """The words as an item of their own, to stand over every arrow; None when they are kept back."""
        return WordsItem(self._lines, self.label, self._medium) if self._lines else None


class WordsItem(QGraphicsItem):
    """The words of a linkage, at their place."""

    def __init__(self, lines: Sequence[str], place: QRectF, medium: Medium) -> None:
        super().__init__()
        self._lines, self.place, self._medium = tuple(lines), place, medium
        self.setZValue(4)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        edge = self._medium.stroke
        return self.place.adjusted(-edge, -edge, edge, edge)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        size, box = self._medium.detail, self.place
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._medium.palette.accent), self._medium.stroke * 0.5))
        painter.setBrush(QColor(self._medium.palette.paper))
        painter.drawRoundedRect(box, size * 0.4, size * 0.4)
        painter.setPen(QColor(self._medium.palette.ink))
        painter.setFont(font(size, MEDIUM))
        for at, line in enumerate(self._lines):
            baseline = box.y() + size * 0.2 + size * (at * LEADING + ASCENT)
            painter.drawText(QPointF(box.x() + size / 2, baseline), line)


def _over(box: QRectF, others: Sequence[QRectF]) -> float:
    """The area that a box hides of others."""
    hidden = (box.intersected(other) for other in others)
    return sum(part.width() * part.height() for part in hidden)


def _into(box: QRectF, room: QRectF) -> QRectF:
    """The box pushed into a room."""
    x = max(room.left(), min(box.x(), room.right() - box.width()))
    y = max(room.top(), min(box.y(), room.bottom() - box.height()))
    return QRectF(x, y, box.width(), box.height())


def _ends(start: Cell, end: Cell, medium: Medium) -> tuple[Point, Point]:
    """Points just inside the edges of both cells that face each other, off the names and values."""
    a, b = start.bounds, end.bounds
    inset = medium.spacing.padding * 0.7
    low_x, high_x = max(a.x, b.x), min(a.right, b.right)
    low_y, high_y = max(a.y, b.y), min(a.bottom, b.bottom)
    if low_x < high_x:
        x = low_x + 0.5 * (high_x - low_x)
        up = b.y < a.y
        return (x, a.y + inset if up else a.bottom - inset), (x, b.bottom - inset if up else b.y + inset)
    y = low_y + 0.6 * (high_y - low_y) if low_y < high_y else None
    left = b.x < a.x
    return (
        (a.x + inset if left else a.right - inset, y if y is not None else a.y + a.height / 2),
        (b.right - inset if left else b.x + inset, y if y is not None else b.y + b.height / 2),
    )


def _bend(start: Point, end: Point) -> Point:
    """The control point of the curve: aside of its middle, always to the left of its way, so that a pair parts."""
    (x, y), (to_x, to_y) = start, end
    length = hypot(to_x - x, to_y - y) or 1.0
    aside = min(0.22 * length + min(18.0, 0.3 * length), 90.0)
    return (x + to_x) / 2 + aside * (to_y - y) / length, (y + to_y) / 2 - aside * (to_x - x) / length
