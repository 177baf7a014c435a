"""Draws groups of bars: a name, its bar, what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.balance.drawings import BarRow, Bars
from app.balance.lines import Label, Lines, fill, frame, label, set_lines
from app.balance.shades import dashes_of, fill_of, outlined
from app.chain.lettering import SEMIBOLD
from app.chain.medium import Medium
from app.chain.shapes import Rect

_NAMES, _LABELS = 0.26, 0.34
"""Widths of names and of words behind the bars, of all."""


class _Setting:
    """The picture set for a width."""

    def __init__(self, drawing: Bars, width: float, medium: Medium) -> None:
        self.drawing, self.medium, self.width = drawing, medium, width
        self.names = max(width * _NAMES, medium.name * 7)
        self.gap = medium.name * 0.7
        self.labels = max(width * _LABELS, medium.name * 8)
        self.unit = max(1.0, width - self.names - self.labels - 2 * self.gap) / drawing.scale

    def head(self, text: str) -> Lines:
        return set_lines(text, self.width, self.medium.name, SEMIBOLD)

    def row(self, row: BarRow) -> tuple[Lines, Label, float]:
        """Name, words behind the bar, height."""
        name = set_lines(row.name, self.names, self.medium.name)
        room = self.width - self.names - 2 * self.gap - row.share * self.unit
        said = label(row.value, row.detail, room, self.medium)
        return name, said, max(name.height, said.height) + self.medium.name * 0.35


def bars_height(drawing: Bars, width: float, medium: Medium) -> float:
    """How high the picture is at this width."""
    return _walk(_Setting(drawing, width, medium), None, 0.0, 0.0)


def paint_bars(painter: QPainter, drawing: Bars, room: Rect, medium: Medium) -> None:
    """Draw it from the top left of a room, as wide as that."""
    _walk(_Setting(drawing, room.width, medium), painter, room.x, room.y)


def _walk(setting: _Setting, painter: QPainter | None, x: float, top: float) -> float:
    """Draw, or with no painter only measure; gives the height."""
    medium, y = setting.medium, top
    for at, group in enumerate(setting.drawing.groups):
        y += medium.name * 0.5 if at else 0.0
        if group.head:
            head = setting.head(group.head)
            if painter is not None:
                head.paint(painter, x, y, medium.palette.ink)
            y += head.height + medium.name * 0.2
        for row in group.rows:
            name, said, height = setting.row(row)
            if painter is not None:
                name.paint(painter, x, y, medium.palette.ink)
                start = x + setting.names + setting.gap
                long = max(row.share * setting.unit, medium.name * 0.12 if row.share > 0 else 0.0)
                bar = QRectF(start, y + medium.name * 0.04, long, medium.name * 1.15)
                fill(painter, bar, fill_of(row.shade, medium.tone))
                if outlined(row.shade) and long:
                    frame(painter, bar, medium.palette.muted, medium.stroke * 0.5, dashes_of(row.shade))
                behind = start + long + setting.gap
                said.paint(painter, behind, y, medium, x + setting.width - behind, 0.0)
            y += height
    return y - top
