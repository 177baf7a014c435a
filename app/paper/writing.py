"""Words on a standing sheet: lines of text measured before they are drawn, title, rules and foot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.chain.lettering import ASCENT, BOLD, LEADING, REGULAR, font, text_width
from app.chain.medium import MM, Medium
from app.chain.shapes import Rect
from app.chain.text import fit_lines
from app.paper.sheet import SheetChoice, foot_line

_SPACES = re.compile(r"[ \t\r\n]+")  # not the no-break ones
MARGIN = 0.034
"""Of the longer side of the page."""


@dataclass(frozen=True)
class Words:
    """A text set in lines of a size in the drawing's unit."""

    lines: tuple[str, ...]
    size: float
    weight: QFont.Weight = REGULAR
    colour: str = ""
    after: float = 0.0
    """Room left below."""

    @property
    def height(self) -> float:
        """Of all its lines and the room below."""
        return len(self.lines) * self.size * LEADING + self.after

    def paint(self, painter: QPainter, x: float, top: float, ink: str) -> float:
        """Draw from the top left; gives the height below."""
        painter.setPen(QColor(self.colour or ink))
        painter.setFont(font(self.size, self.weight))
        for line in self.lines:
            painter.drawText(QPointF(x, top + self.size * ASCENT), line)
            top += self.size * LEADING
        return top + self.after


def words(
    text: str,
    width: float,
    size: float,
    most: int = 3,
    weight: QFont.Weight = REGULAR,
    colour: str = "",
    after: float = 0.0,
) -> Words:
    """A text wrapped to a width, in `most` lines at most."""
    told = _SPACES.sub(" ", text).strip()
    return Words(fit_lines(told, width, most, size, weight), size, weight, colour, after)


def height_of(column: Iterable[Words]) -> float:
    """Of texts below each other."""
    return sum(one.height for one in column)


def paint_column(painter: QPainter, column: Iterable[Words], x: float, top: float, ink: str) -> float:
    """Draw texts below each other; gives the height below them."""
    for one in column:
        top = one.paint(painter, x, top, ink)
    return top


def medium_of(size: tuple[float, float], grey: bool) -> Medium:
    """The sizes of text for a standing page of this many mm."""
    wide, high = size
    return Medium.paper(max(high, wide * 1.2), grey)


def room_of(size: tuple[float, float]) -> Rect:
    """What a page holds inside its margins, in the drawing's unit."""
    wide, high = size[0] * MM, size[1] * MM
    edge = MARGIN * max(wide, high)
    return Rect(edge, edge, wide - 2 * edge, high - 2 * edge)


def paint_head(painter: QPainter, title: str, below: Sequence[str], room: Rect, medium: Medium) -> float:
    """Title and the lines under it; gives the height below them."""
    small, palette = max(medium.name * 0.95, medium.floor), medium.palette
    y = words(title, room.width, medium.name * 1.75, 2, BOLD).paint(painter, room.x, room.y, palette.ink)
    y += small * 0.25
    for text in below:
        y = words(text, room.width, small, 2, colour=palette.muted).paint(painter, room.x, y, palette.ink)
    return y + medium.name * 0.7


def paint_foot(painter: QPainter, choice: SheetChoice, page: str, room: Rect, medium: Medium) -> None:
    """File, version, note and day, and which page this is."""
    size, muted = _foot_size(medium), medium.palette.muted
    top = room.bottom - size * LEADING
    right = room.right - text_width(page, size)
    words(foot_line(choice), right - room.x - size * 2, size, 1).paint(painter, room.x, top, muted)
    Words((page,), size).paint(painter, right, top, muted)


def _foot_size(medium: Medium) -> float:
    return max(medium.name * 0.68, medium.floor)


def _above_foot(room: Rect, medium: Medium) -> float:
    """The height down to which a page is filled."""
    return room.bottom - _foot_size(medium) * LEADING - medium.name * 0.6


@contextmanager
def framed(
    painter: QPainter, choice: SheetChoice, below: Sequence[str], page: str, room: Rect, medium: Medium
) -> Iterator[tuple[float, float]]:
    """A page with title, the lines `below` it and foot; gives the heights between which it is to be filled."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    yield paint_head(painter, choice.title, below, room, medium), _above_foot(room, medium)
    paint_foot(painter, choice, page, room, medium)  # last, as it is read
    painter.restore()


def paint_rule(painter: QPainter, room: Rect, y: float, medium: Medium) -> None:
    """A thin line over the whole width."""
    painter.setPen(QPen(QColor(medium.palette.line), medium.stroke * 0.5))
    painter.drawLine(QLineF(room.x, y, room.right, y))
