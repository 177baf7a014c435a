"""Lines of text in a drawing: wrapped, never cut off silently, measured before they are drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.chain.lettering import ASCENT, LEADING, REGULAR, SEMIBOLD, font, text_width
from app.chain.medium import MM, Medium, Tone
from app.chain.text import fit_lines

_MOST = 12
SCREEN_NAME, SCREEN_FLOOR = 13, 11
"""Logical pixels of text on a screen."""


@dataclass(frozen=True)
class Lines:
    """A text set in lines of a size in the drawing's unit."""

    lines: tuple[str, ...]
    size: float
    weight: QFont.Weight = REGULAR

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LEADING

    @property
    def width(self) -> float:
        return max((text_width(line, self.size, self.weight) for line in self.lines), default=0.0)

    def paint(
        self, painter: QPainter, x: float, top: float, colour: str, width: float = 0.0, along: float = 0.0
    ) -> float:
        """Draw from the top; `along` of the width left free stands before each line (0 left, 1 right).

        Gives the height below.
        """
        painter.setPen(QColor(colour))
        painter.setFont(font(self.size, self.weight))
        for line in self.lines:
            free = max(0.0, width - text_width(line, self.size, self.weight)) if along else 0.0
            painter.drawText(QPointF(x + free * along, top + self.size * ASCENT), line)
            top += self.size * LEADING
        return top


def set_lines(
    text: str, width: float, size: float, weight: QFont.Weight = REGULAR, most: int = _MOST
) -> Lines:
    """A text wrapped to a width; what finds no room at all ends in an ellipsis."""
    return Lines(fit_lines(text, max(width, 1.0), most, size, weight), size, weight)


@dataclass(frozen=True)
class Label:
    """A value with what is said of it: beside it where there is room, else below."""

    value: Lines
    detail: Lines
    beside: bool
    gap: float

    @property
    def height(self) -> float:
        if self.beside:
            return max(self.value.height, self.detail.height)
        return self.value.height + self.detail.height

    def paint(
        self, painter: QPainter, x: float, top: float, medium: Medium, width: float, along: float
    ) -> None:
        """Draw at the left (`along` 0) or at the right (1) of a room; the value stands nearest to that side."""
        ink, muted = medium.palette.ink, medium.palette.muted
        self.value.paint(painter, x, top, ink, width, along)
        if not self.detail.lines:
            return
        if not self.beside:
            self.detail.paint(painter, x, top + self.value.height, muted, width, along)
            return
        used = (self.value.width + self.gap) if self.value.lines else 0.0
        down = (self.value.size - self.detail.size) * ASCENT if self.value.lines else 0.0
        left = x if along else x + used
        self.detail.paint(painter, left, top + down, muted, width - used, along)


def label(value: str, detail: str, room: float, medium: Medium) -> Label:
    """A value and its detail set for a room of this width."""
    small, gap = medium.detail, medium.name * 0.4
    head = set_lines(value, room, medium.name, SEMIBOLD)
    used = head.width + gap if value else 0.0
    beside = not detail or text_width(detail, small) <= room - used
    detail_room = room - used if beside else room
    return Label(head, set_lines(detail, detail_room, small), beside, gap)


def screen_medium(dark: bool) -> Medium:
    """The sizes of text for drawings in a page that scrolls, in logical pixels."""
    return Medium(SCREEN_NAME, SCREEN_FLOOR, 96 / 25.4, Tone.DARK if dark else Tone.LIGHT)


def sheet_medium(grey: bool, scale: float = 1.0) -> Medium:
    """The sizes of text for drawings on a standing sheet: 8.4 pt at most, nothing under 7.2."""
    return Medium(max(72, round(84 * scale)), 72, MM, Tone.GREY if grey else Tone.LIGHT)


def fill(painter: QPainter, room: QRectF, colour: str) -> None:
    """A plain rectangle."""
    painter.fillRect(room, QColor(colour))


def frame(painter: QPainter, room: QRectF, colour: str, width: float, dashes: Iterable[float] = ()) -> None:
    """An outline drawn inside a rectangle; `dashes` are in widths of the line."""
    pen = QPen(QColor(colour), width)
    if pattern := list(dashes):
        pen.setDashPattern(pattern)
    painter.setPen(pen)
    painter.setBrush(QColor(0, 0, 0, 0))
    half = width / 2
    painter.drawRect(room.adjusted(half, half, -half, -half))
