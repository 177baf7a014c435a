"""Where the text and marks of one cell go: measured once, then only drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from app.chain.lettering import ASCENT, BOLD, LEADING, MEDIUM, REGULAR, SEMIBOLD, text_width
from app.chain.marks import pitch, room_for
from app.chain.medium import Medium
from app.chain.picture import CellPicture, Mark
from app.chain.shapes import Cell, Rect
from app.chain.text import Fitted, fit_lines, fit_name

TIGHT = 1.02
"""Leading of a single line that stands alone, from ascender to descender."""


@dataclass(frozen=True)
class Run:
    """One line of text: its left end, its baseline, its size and weight. `quiet` text is drawn muted."""

    text: str
    x: float
    baseline: float
    size: float
    weight: QFont.Weight
    quiet: bool = False

    @property
    def box(self) -> Rect:
        """The room the line takes."""
        return Rect(self.x, self.baseline - self.size * ASCENT, self.width, self.size * LEADING)

    @property
    def width(self) -> float:
        return text_width(self.text, self.size, self.weight)


@dataclass
class Composition:
    """The lines of a cell, its marks (drawn from `marks_at`: left end, middle height) and whether its name is a key."""

    runs: list[Run] = field(default_factory=list)
    marks: tuple[Mark, ...] = ()
    marks_at: tuple[float, float] = (0.0, 0.0)
    keyed: bool = False

    def boxes(self, mark: float) -> list[Rect]:
        """Everything that takes room."""
        taken = [run.box for run in self.runs]
        if self.marks:
            x, y = self.marks_at
            taken.append(Rect(x, y - mark / 2, len(self.marks) * pitch(mark), mark))
        return taken


def compose(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """Place name, value, detail and marks of a cell so that they do not touch; what has no room is left out."""
    if cell.bounds.height < medium.floor * TIGHT or cell.bounds.width < medium.floor * 0.8:
        return Composition()
    if cell.header:
        return _header(cell, picture, medium)
    return _stacked(cell, picture, medium) if cell.stacked else _beside(cell, picture, medium)


def _lines(done: Composition, lines: tuple[str, ...], x: float, top: float, size: float,
           weight: QFont.Weight, right: float | None = None, quiet: bool = False) -> float:  # fmt: skip
    """Add lines from a top edge, left at `x` or right-aligned at `right`; gives the height below them."""
    for line in lines:
        left = x if right is None else right - text_width(line, size, weight)
        done.runs.append(Run(line, left, top + size * ASCENT, size, weight, quiet))
        top += size * LEADING
    return top


def _name(
    done: Composition, cell: Cell, picture: CellPicture, room: tuple[float, float], medium: Medium
) -> Fitted:
    fitted = fit_name(picture.name, picture.short_name, cell.number, room, medium.name, medium.floor)
    done.keyed = fitted.keyed
    return fitted


def _value_size(picture: CellPicture, room: tuple[float, float], medium: Medium) -> float:
    """The size at which the value fits in one line, or 0 when not even the floor does."""
    size, weight = (medium.figure, BOLD) if picture.figure else (medium.word, REGULAR)
    while text_width(picture.value, size, weight) > room[0] or size * TIGHT > room[1]:
        if size <= medium.floor:
            return 0.0
        size = max(size * 0.9, medium.floor)
    return size


def _header(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """The title of a parent: its name, and its value at the right when there is room."""
    done = Composition()
    room = cell.text.united(cell.value)
    if cell.stacked or room.height > 2.4 * medium.name:
        fitted = _name(done, cell, picture, (room.width, room.height), medium)
        below = _lines(done, fitted.lines, room.x, room.y, fitted.size, SEMIBOLD, quiet=True)
        if picture.value and below + medium.detail * LEADING <= cell.marks.bottom:
            value = fit_lines(picture.value, room.width, 1, medium.detail, REGULAR)
            _lines(done, value, room.x, below, medium.detail, REGULAR, quiet=True)
        return done
    bounds = cell.bounds
    left = bounds.x + medium.spacing.padding * 0.25
    value = text_width(picture.value, medium.word, SEMIBOLD) + medium.name if picture.value else 0.0
    fitted = _name(done, cell, picture, (room.right - left, medium.name * LEADING), medium)
    top = bounds.y + (bounds.height - fitted.size * LEADING) / 2
    _lines(done, fitted.lines[:1], left, top, fitted.size, SEMIBOLD, quiet=True)
    if picture.value and done.runs and done.runs[0].width + value <= room.right - left:
        _lines(done, (picture.value,), 0, top, fitted.size, SEMIBOLD, right=room.right, quiet=True)
    return done


def _stacked(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """Name, value and detail under one another from the top, marks at the foot."""
    done = Composition()
    room = cell.text.united(cell.value)
    foot = cell.marks.bottom if not picture.marks else room.bottom
    value_size = _value_size(picture, (room.width, room.height), medium) if picture.figure else medium.word
    keep = value_size * LEADING if picture.value else 0.0
    name = _name(done, cell, picture, (room.width, max(foot - room.y - keep, medium.floor)), medium)
    y = _lines(done, name.lines, room.x, room.y, name.size, SEMIBOLD)
    if picture.value:
        if picture.figure:
            if value_size and y + value_size * TIGHT <= foot + 0.2 * value_size:
                y = _lines(done, (picture.value,), room.x, y, value_size, BOLD)
        else:
            most = min(3, int((foot - y) / (name.size * LEADING) + 0.2))
            size = min(medium.word, name.size)
            y = _lines(
                done, fit_lines(picture.value, room.width, most, size, REGULAR), room.x, y, size, REGULAR
            )
    if picture.detail:
        most = min(6, int((foot - y) / (medium.detail * LEADING) + 0.1))
        lines = fit_lines(picture.detail, room.width, most, medium.detail, REGULAR)
        y = _lines(done, lines, room.x, y + 0.1 * medium.detail, medium.detail, REGULAR)
    middle = cell.marks.bottom - medium.mark / 2
    if y <= middle - 0.3 * medium.mark:
        _place_marks(done, picture, cell.marks.x, middle, cell.marks.width, medium)
    return done


def _beside(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """Name at the top left, value and detail at the right in the middle, marks at the bottom left."""
    done = Composition()
    room = cell.text.united(cell.value)
    top, bottom = room.y, cell.marks.bottom
    full = cell.bounds.height
    value = _value_block(
        picture, (room.width * 0.72, min(full * 0.96, bottom - top + 0.3 * medium.name)), medium
    )
    block_height = sum(run[1] * LEADING for run in value)
    block_width = max((text_width(text, size, weight) for text, size, weight in value), default=0.0)
    block_top = (top + bottom - block_height) / 2
    beside = room.width - (block_width + medium.name * 0.7 if value else 0.0)

    tall = bottom - top >= medium.name * LEADING + medium.mark * 1.15
    name_room = (bottom - top) - (medium.mark * 1.25 if tall and picture.marks else 0.0)
    above = block_top - top if value else name_room
    fitted = None
    if above >= medium.name * (LEADING - 0.15):
        fitted = _name(done, cell, picture, (room.width, medium.name * LEADING), medium)
        if fitted.size < medium.name:
            fitted = None
    if fitted is None:
        fitted = _name(done, cell, picture, (max(beside, 1.0), max(name_room, medium.floor)), medium)
    if not tall:
        top = (top + bottom - fitted.height()) / 2
    below = _lines(done, fitted.lines, room.x, top, fitted.size, SEMIBOLD)
    y = block_top
    for text, size, weight in value:
        y = _lines(done, (text,), 0, y, size, weight, right=room.right)
    if tall:
        middle = bottom - medium.mark / 2
        if middle - medium.mark * 0.5 >= below - 0.25 * fitted.size:
            free = room.width if middle - medium.mark / 2 > y else beside
            _place_marks(done, picture, room.x, middle, free, medium)
    elif len(fitted.lines) == 1:
        start = done.runs[0].x + done.runs[0].width + medium.name * 0.6
        _place_marks(done, picture, start, top + fitted.height() / 2, room.x + beside - start, medium)
    return done


def _value_block(
    picture: CellPicture, room: tuple[float, float], medium: Medium
) -> list[tuple[str, float, QFont.Weight]]:
    """Value and detail as (text, size, weight) lines that fit the room; the detail goes before the value shrinks away."""
    if not picture.value:
        return []
    weight = BOLD if picture.figure else REGULAR
    detail = picture.detail if text_width(picture.detail, medium.detail, REGULAR) <= room[0] else ""
    if detail:
        size = _value_size(picture, (room[0], room[1] - medium.detail * LEADING), medium)
        if size >= min(medium.name, medium.word):
            return [(picture.value, size, weight), (detail, medium.detail, REGULAR)]
    size = _value_size(picture, room, medium)
    return [(picture.value, size, weight)] if size else []


def _place_marks(
    done: Composition, picture: CellPicture, left: float, middle: float, width: float, medium: Medium
) -> None:
    """As many marks as fit, and how many more there are."""
    count = len(picture.marks)
    more = f"+{count}"
    size = max(medium.detail, medium.floor)
    shown = room_for(count, width, medium.mark, text_width(more, size, MEDIUM))
    if not count or (shown == 0 and width < text_width(more, size, MEDIUM)):
        return
    done.marks, done.marks_at = picture.marks[:shown], (left, middle)
    if shown < count:
        x = left + shown * pitch(medium.mark)
        done.runs.append(Run(f"+{count - shown}", x, middle + size * 0.36, size, MEDIUM))
