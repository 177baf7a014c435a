"""Where the text and marks of one cell go: measured once, then only drawn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from PySide6.QtGui import QFont

from app.chain.lettering import ASCENT, BOLD, LEADING, MEDIUM, REGULAR, SEMIBOLD, text_width
from app.chain.marks import pitch, room_for
from app.chain.medium import Medium
from app.chain.picture import CellPicture, Mark, Pattern
from app.chain.shapes import Cell, Rect
from app.chain.text import Fitted, fit_lines, fit_name

FIGURE_LEADING = 1.1
VALUE_AT_MOST = 0.72
ALONE_AT_MOST = 0.96
STILL_LARGE = 0.7
TIGHT = 1.08
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
    foot = room.bottom if picture.marks else cell.marks.bottom
    first = medium.name * LEADING
    block = _value_block(
        replace(picture, detail=""), (room.width, max(foot - room.y - first, medium.word)), medium
    )
    name = _name(done, cell, picture, (room.width, max(foot - room.y - block.height, medium.floor)), medium)
    y = _lines(done, name.lines, room.x, room.y, name.size, SEMIBOLD)
    if picture.figure or not picture.value:
        if y + block.height <= foot + 0.25 * medium.name:
            for text, size, weight, leading in block.lines:
                _lines(done, (text,), room.x, y, size, weight)
                y += size * leading
    else:
        size = min(medium.word, name.size)
        most = min(3, int((foot - y) / (size * LEADING) + 0.2))
        y = _lines(done, fit_lines(picture.value, room.width, most, size, REGULAR), room.x, y, size, REGULAR)
    most = min(6, int((foot - y) / (medium.detail * LEADING) + 0.1))
    lines = fit_lines(picture.detail, room.width, most, medium.detail, REGULAR)
    y = _lines(done, lines, room.x, y + 0.1 * medium.detail, medium.detail, REGULAR)
    middle = cell.marks.bottom - medium.mark / 2
    if y <= middle - 0.3 * medium.mark:
        _place_marks(done, picture, cell.marks.x, middle, cell.marks.width, medium)
    return done


def _beside(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """Name at the top left, value and detail at the right in the middle, marks at the bottom left."""
    room = cell.text.united(cell.value)
    top, bottom = room.y, cell.marks.bottom
    first = medium.name * LEADING
    if bottom - top < first + medium.mark * 1.15:
        return _in_one_line(cell, picture, medium)
    done = Composition()
    block = _value_block(
        picture, (room.width * ALONE_AT_MOST, min(bottom - top, _clear(cell, picture, medium))), medium
    )
    block_top = (top + bottom - block.height) / 2
    full = _name(done, cell, picture, (room.width, first), medium)
    whole = full.size == medium.name and not full.keyed
    if whole and block_top < top + 0.85 * first:
        block, block_top = _under_name(picture, medium, room, bottom, block, block_top, full)
    beside = room.width - (block.width + medium.name * 0.7 if block.lines else 0.0)
    name_room = bottom - top - (medium.mark * 1.25 if picture.marks else 0.0)
    fitted = full
    if block.lines and (not whole or block_top < top + 0.8 * first):
        fitted = _name(done, cell, picture, (max(beside, 1.0), max(name_room, medium.floor)), medium)
    elif not whole:
        fitted = _name(done, cell, picture, (room.width, max(name_room, medium.floor)), medium)
    below = _lines(done, fitted.lines, room.x, top, fitted.size, SEMIBOLD)
    foot = _draw_block(done, block, room.right, block_top)
    middle = bottom - medium.mark / 2
    if middle - medium.mark * 0.5 >= below - 0.25 * fitted.size:
        free = room.width if middle - medium.mark / 2 > foot else beside
        _place_marks(done, picture, room.x, middle, free, medium)
    return done


def _under_name(
    picture: CellPicture,
    medium: Medium,
    room: Rect,
    bottom: float,
    block: Block,
    block_top: float,
    name: Fitted,
) -> tuple[Block, float]:
    """A block that would crowd the name goes below it: above the marks when it stays large, else beside them."""
    if block.width <= room.width - text_width(name.lines[0], name.size, SEMIBOLD) - medium.name * 0.7:
        return block, block_top
    top, wide = room.y + 0.85 * medium.name * LEADING, room.width * ALONE_AT_MOST
    crowded = len(picture.marks) * pitch(medium.mark) > room.width - block.width - medium.name * 0.7
    rooms = [bottom - top - medium.mark * 1.15] if crowded else []
    for high in (*rooms, bottom - top):
        lower = _value_block(picture, (wide, high), medium)
        if len(lower.lines) == len(block.lines) and lower.lines[0][1] >= STILL_LARGE * block.lines[0][1]:
            return lower, top + (high - lower.height) / 2 if high < bottom - top else bottom - lower.height
    narrow = _value_block(picture, (room.width * VALUE_AT_MOST, block.height), medium)
    return narrow, block_top + (block.height - narrow.height) / 2


def _in_one_line(cell: Cell, picture: CellPicture, medium: Medium) -> Composition:
    """A low cell: name, marks behind it, value and detail at the right, all in the middle of the height."""
    done = Composition()
    room, bounds = cell.text.united(cell.value), cell.bounds
    clear = max(_clear(cell, picture, medium), medium.floor * TIGHT)
    middle = bounds.y + bounds.height / 2
    block = _value_block(picture, (room.width * VALUE_AT_MOST, clear), medium)
    beside = room.width - (block.width + medium.name * 0.7 if block.lines else 0.0)
    name = _name(done, cell, picture, (max(beside, 1.0), clear), medium)
    _lines(done, name.lines, room.x, middle - name.height() / 2, name.size, SEMIBOLD)
    _draw_block(done, block, room.right, middle - block.height / 2)
    if len(name.lines) == 1:
        start = done.runs[0].x + done.runs[0].width + medium.name * 0.6
        if medium.mark <= clear:
            _place_marks(done, picture, start, middle, room.x + beside - start, medium)
    return done


def _clear(cell: Cell, picture: CellPicture, medium: Medium) -> float:
    """The height of a cell inside its outline."""
    return cell.bounds.height - (2.6 if picture.pattern is Pattern.TO_IMAGINE else 0.5) * medium.stroke


class Block(NamedTuple):
    """Value and detail as lines (text, size, weight, leading) with their width and height."""

    lines: tuple[tuple[str, float, QFont.Weight, float], ...] = ()

    @property
    def width(self) -> float:
        return max((text_width(text, size, weight) for text, size, weight, _ in self.lines), default=0.0)

    @property
    def height(self) -> float:
        return sum(size * leading for _, size, _, leading in self.lines)


def _draw_block(done: Composition, block: Block, right: float, top: float) -> float:
    for text, size, weight, leading in block.lines:
        _lines(done, (text,), 0.0, top - size * (LEADING - leading) / 2, size, weight, right=right)
        top += size * leading
    return top


def _value_block(picture: CellPicture, room: tuple[float, float], medium: Medium) -> Block:
    """Value and detail that fit a room (width, height); the detail goes before the value shrinks away."""
    if not picture.value:
        return Block()
    weight, leading = (BOLD, FIGURE_LEADING) if picture.figure else (REGULAR, LEADING)
    if picture.detail and text_width(picture.detail, medium.detail, REGULAR) <= room[0]:
        size = _value_size(picture, (room[0], room[1] - medium.detail * LEADING), medium)
        if size >= medium.word * 0.9:
            return Block(
                ((picture.value, size, weight, leading), (picture.detail, medium.detail, REGULAR, LEADING))
            )
    size = _value_size(picture, room, medium)
    return Block(((picture.value, size, weight, leading),)) if size else Block()


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
