"""Draws a whole as one bar whose parts are labelled below it, each led to its label."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.balance.drawings import Strip, StripPart
from app.balance.lines import Lines, fill, frame, set_lines
from app.balance.shades import fill_of, outlined
from app.chain.lettering import SEMIBOLD
from app.chain.medium import Medium
from app.chain.shapes import Rect

_BAR, _LEADER = 1.9, 1.0
"""Heights, of the size of names."""


class _Setting:
    """The picture set for a width: each label as near under its part as the others leave it."""

    def __init__(self, drawing: Strip, width: float, medium: Medium) -> None:
        self.drawing, self.width, self.medium = drawing, width, medium
        self.box = medium.name * 0.85
        self.gap = medium.name * 0.9
        self.column = width / max(1, len(drawing.parts))
        self.labels = [self._label(part) for part in drawing.parts]
        self.places = self._places()

    def _label(self, part: StripPart) -> tuple[Lines, Lines]:
        room = self.column - self.box * 1.5 - self.gap
        return (
            set_lines(part.value, room, self.medium.name, SEMIBOLD),
            set_lines(part.name, room, self.medium.detail),
        )

    def _places(self) -> list[float]:
        """Left ends of the labels: in order, none over another, all inside."""
        wide = [max(value.width, name.width) + self.box * 1.5 + self.gap for value, name in self.labels]
        places, start, least = [], 0.0, 0.0
        for at, part in enumerate(self.drawing.parts):
            last = self.width - sum(wide[at:]) + self.gap
            places.append(max(least, min(start, last)))
            least = places[-1] + wide[at]
            start += part.share * self.width
        return places

    @property
    def height(self) -> float:
        labels = max((value.height + name.height for value, name in self.labels), default=0.0)
        return self.medium.name * (_BAR + _LEADER) + labels


def strip_height(drawing: Strip, width: float, medium: Medium) -> float:
    """How high the picture is at this width."""
    return _Setting(drawing, width, medium).height


def paint_strip(painter: QPainter, drawing: Strip, room: Rect, medium: Medium) -> None:
    """Draw it from the top left of a room, as wide as that."""
    setting, palette = _Setting(drawing, room.width, medium), medium.palette
    high = medium.name * _BAR
    below = room.y + high + medium.name * _LEADER
    x = room.x
    for at, (part, (value, name)) in enumerate(zip(drawing.parts, setting.labels, strict=True)):
        bar = QRectF(x, room.y, part.share * room.width, high)
        column = room.x + setting.places[at]
        if part.share > 0:
            fill(painter, bar, fill_of(part.shade, medium.tone))
            edge = palette.muted if outlined(part.shade) else palette.paper
            frame(painter, bar, edge, medium.stroke * 0.5)
            if not bar.left() - 1 <= column <= bar.right() - setting.box:
                _lead(painter, bar, QPointF(column + setting.box / 2, below), medium)
        swatch = QRectF(column, below + medium.name * 0.15, setting.box, setting.box)
        fill(painter, swatch, fill_of(part.shade, medium.tone))
        frame(painter, swatch, palette.muted, medium.stroke * 0.4)
        text = column + setting.box * 1.5
        name.paint(painter, text, value.paint(painter, text, below, palette.ink), palette.muted)
        x += bar.width()


def _lead(painter: QPainter, bar: QRectF, to: QPointF, medium: Medium) -> None:
    """A thin line from under a part to a label that stands elsewhere."""
    inside = bar.width() * 0.2
    out = min(max(to.x(), bar.left() + inside), bar.right() - inside)
    painter.setPen(QPen(QColor(medium.palette.muted), medium.stroke * 0.4))
    painter.drawLine(QPointF(out, bar.bottom()), to)
