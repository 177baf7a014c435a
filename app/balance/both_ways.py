"""Draws who the work is for and who does it: bars to the left and to the right of each activity's name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.balance.drawings import BothRow, BothWays, Shade, Side
from app.balance.lines import Label, Lines, fill, frame, label, set_lines
from app.balance.shades import dashes_of, fill_of, outlined
from app.chain.lettering import BOLD, LEADING, REGULAR, SEMIBOLD
from app.chain.medium import Medium
from app.chain.shapes import Rect

_NAMES = (0.22, 7.5)
"""Width of the names: of all, and at least of the size of names."""
_LABELS = (0.38, 6.0)
"""What is kept for words beside the bars: of a side, and at least of the size of names."""
_LEAST = 0.12
"""Of the size of names: the shortest bar of something."""


@dataclass(frozen=True)
class _Line:
    """A row set in lines."""

    row: BothRow
    name: Lines
    landing: Label
    running: Label
    height: float


class _Setting:
    """The picture set for a width."""

    def __init__(self, drawing: BothWays, width: float, medium: Medium) -> None:
        self.drawing, self.width, self.medium = drawing, width, medium
        self.gap = medium.name * 0.6
        self.names = max(width * _NAMES[0], medium.name * _NAMES[1])
        self.side = max(1.0, (width - self.names) / 2 - self.gap)
        self.unit = (
            max(1.0, self.side - max(self.side * _LABELS[0], medium.name * _LABELS[1])) / drawing.scale
        )
        self.heads = [set_lines(text, self.side, medium.name, SEMIBOLD) for text in drawing.heads]
        self.lines = [self._set(row) for row in drawing.rows]

    def _set(self, row: BothRow) -> _Line:
        name = set_lines(row.name, self.names, self.medium.name, BOLD if row.strong else REGULAR)
        sides = [
            label(side.value, side.detail, self.room(side), self.medium)
            for side in (row.landing, row.running)
        ]
        height = max(name.height, *(side.height for side in sides)) + self.medium.name * 0.5
        return _Line(row, name, sides[0], sides[1], height)

    def reach(self, side: Side) -> float:
        """How far from the names a bar or its intention comes."""
        longest = max(side.share or 0.0, side.target or 0.0)
        return longest * self.unit + (self.medium.name * 0.45 if longest else 0.0)

    def room(self, side: Side) -> float:
        """What is left for words beside a bar."""
        return self.side - self.reach(side)

    @property
    def head_height(self) -> float:
        return max(head.height for head in self.heads) + self.medium.name * 0.5


def both_ways_height(drawing: BothWays, width: float, medium: Medium) -> float:
    """How high the picture is at this width."""
    setting = _Setting(drawing, width, medium)
    return setting.head_height + sum(line.height for line in setting.lines) + _legend(setting, None, 0.0, 0.0)


def paint_both_ways(painter: QPainter, drawing: BothWays, room: Rect, medium: Medium) -> None:
    """Draw it from the top left of a room, as wide as that."""
    setting = _Setting(drawing, room.width, medium)
    left, right = room.x + setting.side, room.x + setting.side + 2 * setting.gap + setting.names
    ink = medium.palette.ink
    setting.heads[0].paint(painter, room.x, room.y, ink, setting.side, 1.0)
    setting.heads[1].paint(painter, right, room.y, ink)
    y = room.y + setting.head_height
    for line in setting.lines:
        painter.setPen(QPen(QColor(medium.palette.line), medium.stroke * 0.4))
        painter.drawLine(QLineF(room.x, y, room.x + room.width, y))
        top = y + medium.name * 0.25
        line.name.paint(painter, left + setting.gap, top, ink, setting.names, 0.5)
        for side, said, at, along in (
            (line.row.landing, line.landing, left, -1),
            (line.row.running, line.running, right, 1),
        ):
            _paint_bar(painter, side, at, along, top, setting)
            reach = setting.reach(side)
            start = at - setting.side if along < 0 else at + reach
            said.paint(painter, start, top, medium, setting.side - reach, 1.0 if along < 0 else 0.0)
        y += line.height
    _legend(setting, painter, room.x, y)


def _paint_bar(painter: QPainter, side: Side, at: float, along: int, top: float, setting: _Setting) -> None:
    """From the names outwards: what is intended, what is above it, what is missing to it, and the intention."""
    medium = setting.medium
    high = medium.name * 1.15
    down = top + medium.name * 0.04

    def part(start: float, end: float) -> QRectF:
        first, last = sorted((at + along * start * setting.unit, at + along * end * setting.unit))
        return QRectF(first, down, last - first, high)

    if side.share:
        least = _LEAST * medium.name / setting.unit
        share = max(side.share, least)
        within = share if side.target is None else min(share, side.target)
        if within > 0:
            fill(painter, part(0, within), fill_of(side.shade, medium.tone))
            if outlined(side.shade):
                frame(painter, part(0, within), medium.palette.muted, medium.stroke * 0.5)
        if side.target is not None and side.share > side.target:
            fill(painter, part(within, share), fill_of(Shade.ABOVE, medium.tone))
    if side.target:
        if (side.share or 0.0) < side.target:
            missing = part(side.share or 0.0, side.target)
            frame(painter, missing, medium.palette.muted, medium.stroke * 0.5, dashes_of(Shade.MISSING))
        x = at + along * side.target * setting.unit
        painter.setPen(QPen(QColor(medium.palette.ink), medium.stroke * 0.9))
        painter.drawLine(QLineF(x, down - medium.name * 0.14, x, down + high + medium.name * 0.14))


def _legend(setting: _Setting, painter: QPainter | None, x: float, top: float) -> float:
    """What shades and marks mean, under each side those of its own; gives the height. Without a painter only that."""
    left, right = setting.drawing.legend
    missing, tick = setting.drawing.marks
    marks = ((missing, Shade.MISSING), (tick, None))
    of_left = (*left, *((text, kind) for text, kind in marks if text))
    there = x + setting.side + 2 * setting.gap + setting.names
    return max(_entries(setting, painter, of_left, x, top), _entries(setting, painter, right, there, top))


def _entries(
    setting: _Setting,
    painter: QPainter | None,
    entries: Sequence[tuple[str, Shade | None]],
    x: float,
    top: float,
) -> float:
    """The legend of one side, flowing in lines as wide as that; gives its height."""
    medium = setting.medium
    small, box = medium.legend, medium.legend * 0.95
    line, at, y = small * 1.7, 0.0, top + medium.name * 0.5
    for text, kind in entries:
        said = set_lines(text, setting.side - box * 1.4, small)
        wide = box * 1.4 + said.width
        if at and at + wide > setting.side:
            at, y = 0.0, y + line
        if painter is not None:
            _paint_swatch(painter, kind, QRectF(x + at, y + small * 0.12, box, box), medium)
            said.paint(painter, x + at + box * 1.4, y, medium.palette.muted)
        at += wide + small * 1.2
        y += max(0.0, said.height - small * LEADING)
    return y + line - top if entries else 0.0


def _paint_swatch(painter: QPainter, kind: Shade | None, room: QRectF, medium: Medium) -> None:
    """A shade, or the tick of what is intended."""
    if kind is not None:
        fill(painter, room, fill_of(kind, medium.tone))
        if outlined(kind):
            frame(painter, room, medium.palette.muted, medium.stroke * 0.5, dashes_of(kind))
    else:
        painter.setPen(QPen(QColor(medium.palette.ink), medium.stroke * 0.9))
        painter.drawLine(QLineF(room.center().x(), room.top(), room.center().x(), room.bottom()))
