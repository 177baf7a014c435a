"""The legend: its entries flow in lines under the map, on every medium."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from app.chain.lettering import ASCENT, LEADING, REGULAR, font, text_width
from app.chain.marks import paint_mark
from app.chain.medium import Medium, Tone
from app.chain.painter import paint_border, paint_pattern
from app.chain.picture import Entry, LegendEntry, Pattern
from app.chain.shapes import Rect
from app.chain.text import fit_lines

LINE = 1.75


@dataclass(frozen=True)
class Placed:
    """An entry at its place: left end and top of its line."""

    entry: LegendEntry
    x: float
    y: float


def legend_height(
    entries: Sequence[LegendEntry], keys: Sequence[tuple[int, str]], width: float, medium: Medium
) -> float:
    """How high the legend is at this width."""
    return _flow(_with_keys(entries, keys), width, medium)[1]


def paint_legend(
    painter: QPainter,
    entries: Sequence[LegendEntry],
    keys: Sequence[tuple[int, str]],
    room: Rect,
    medium: Medium,
) -> float:
    """Draw the legend from the top left of a room, in as many lines as its width asks for; gives its height."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    placed, height = _flow(_with_keys(entries, keys), room.width, medium)
    for place in placed:
        _paint(painter, place.entry, room.x + place.x, room.y + place.y, room.width, medium)
    painter.restore()
    return height


def within_lines(
    entries: Sequence[LegendEntry],
    keys: Sequence[tuple[int, str]],
    width: float,
    medium: Medium,
    most: int,
) -> tuple[LegendEntry, ...]:
    """What of a legend has room in so many lines: what matters least is left out first."""
    room = (most + 0.01) * medium.legend * LINE
    shorter = _shorter(entries, keys)
    return next((left for left in shorter if _flow(left, width, medium)[1] <= room), ())


def _shorter(
    entries: Sequence[LegendEntry], keys: Sequence[tuple[int, str]]
) -> Iterator[tuple[LegendEntry, ...]]:
    """All, then without the key of numbers, then without bare words, then without one more from the end."""
    yield tuple(_with_keys(entries, keys))
    yield tuple(entries)
    drawn = tuple(entry for entry in entries if entry.entry is not Entry.TEXT)
    for count in range(len(drawn), 0, -1):
        yield drawn[:count]


def words_of(entries: Sequence[LegendEntry], keys: Sequence[tuple[int, str]]) -> list[str]:
    """All that a legend says, entry by entry."""
    words = (entry.label.replace("\t", " – ") for entry in _with_keys(entries, keys))
    return [word for word in words if word]


def _with_keys(entries: Sequence[LegendEntry], keys: Sequence[tuple[int, str]]) -> list[LegendEntry]:
    named = [LegendEntry(Entry.TEXT, f"{key}\u202f=\u202f{name}") for key, name in keys]
    return [*entries, *named]


def _flow(entries: Sequence[LegendEntry], width: float, medium: Medium) -> tuple[list[Placed], float]:
    """Entries in lines; the marks stay together where they can."""
    placed: list[Placed] = []
    x = y = 0.0
    for index, entry in enumerate(entries):
        wide = min(_width(entry, medium), width)
        group = _group_width(entries, index, medium)
        if x > 0 and (x + wide > width or (group <= width < x + group)):
            x, y = 0.0, y + medium.legend * LINE
        placed.append(Placed(entry, x, y))
        x += wide + _gap(entries, index, medium)
    return placed, (y + medium.legend * LINE if entries else 0.0)


def _group_width(entries: Sequence[LegendEntry], index: int, medium: Medium) -> float:
    """The width of all marks, seen from the first of them; of one entry elsewhere."""
    if entries[index].entry is not Entry.MARK or (index and entries[index - 1].entry is Entry.MARK):
        return _width(entries[index], medium)
    last = index
    while last + 1 < len(entries) and entries[last + 1].entry is Entry.MARK:
        last += 1
    gaps = sum(_gap(entries, i, medium) for i in range(index, last))
    return gaps + sum(_width(entry, medium) for entry in entries[index : last + 1])


def _gap(entries: Sequence[LegendEntry], index: int, medium: Medium) -> float:
    both = entries[index].entry is Entry.MARK and entries[index + 1 : index + 2]
    return medium.legend * (0.9 if both and both[0].entry is Entry.MARK else 1.5)


def _swatch(medium: Medium) -> tuple[float, float]:
    return medium.legend * 1.8, medium.legend * 1.05


def _ramp_width(medium: Medium) -> float:
    return medium.legend * 11


def _width(entry: LegendEntry, medium: Medium) -> float:
    size, space = medium.legend, medium.legend * 0.5
    match entry.entry:
        case Entry.TEXT:
            return text_width(entry.label, size, REGULAR)
        case Entry.SWATCH:
            return _swatch(medium)[0] + space + text_width(entry.label, size, REGULAR)
        case Entry.MARK:
            return medium.mark + space + text_width(entry.label, size, REGULAR)
        case Entry.RAMP:
            low, _, high = entry.label.partition("\t")
            ends = text_width(low, size, REGULAR) + text_width(high, size, REGULAR)
            return ends + 2 * space + _ramp_width(medium)


def _paint(painter: QPainter, entry: LegendEntry, x: float, y: float, width: float, medium: Medium) -> None:
    size, space = medium.legend, medium.legend * 0.5
    middle = y + size * LINE / 2
    match entry.entry:
        case Entry.TEXT:
            cut = fit_lines(entry.label, width, 1, size, REGULAR)
            _write(painter, cut[0] if cut else "", x, middle, medium)
        case Entry.SWATCH:
            wide, high = _swatch(medium)
            box = Rect(x, middle - high / 2, wide, high)
            _paint_swatch(painter, box, entry, medium)
            _write(painter, entry.label, x + wide + space, middle, medium)
        case Entry.MARK:
            if entry.mark is not None:
                point = QPointF(x + medium.mark / 2, middle)
                paint_mark(painter, entry.mark, point, medium.mark, medium.palette.ink)
            _write(painter, entry.label, x + medium.mark + space, middle, medium)
        case Entry.RAMP:
            low, _, high_end = entry.label.partition("\t")
            start = x + text_width(low, size, REGULAR) + space
            _write(painter, low, x, middle, medium)
            _paint_ramp(painter, Rect(start, middle - size * 0.55, _ramp_width(medium), size * 1.1), entry)
            _write(painter, high_end, start + _ramp_width(medium) + space, middle, medium)


def _write(painter: QPainter, text: str, x: float, middle: float, medium: Medium) -> None:
    painter.setPen(QColor(medium.palette.ink if medium.tone is Tone.GREY else medium.palette.muted))
    painter.setFont(font(medium.legend))
    painter.drawText(QPointF(x, middle + medium.legend * (ASCENT - LEADING / 2)), text)


def _paint_swatch(painter: QPainter, box: Rect, entry: LegendEntry, medium: Medium) -> None:
    if entry.pattern is not Pattern.SOLID:
        paint_pattern(painter, box.polygon, entry.pattern, medium, 0.55)
        paint_border(painter, box.polygon, entry.pattern, medium, 0.55)
        return
    painter.setPen(QPen(QColor(medium.palette.line), medium.stroke * 0.4))
    painter.setBrush(QColor(entry.fills[0]))
    painter.drawRect(QRectF(box.x, box.y, box.width, box.height))


def _paint_ramp(painter: QPainter, box: Rect, entry: LegendEntry) -> None:
    gradient = QLinearGradient(box.x, 0, box.right, 0)
    for index, colour in enumerate(entry.fills):
        gradient.setColorAt(index / (len(entry.fills) - 1), QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRect(QRectF(box.x, box.y, box.width, box.height))
