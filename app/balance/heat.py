"""Draws the heat map of activities × units, its margins, its scale; and says which cell lies where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.balance.drawings import HeatMap
from app.balance.lines import Lines, fill, frame, set_lines
from app.balance.shades import heat_fill, heat_step
from app.chain.colours import ink_on
from app.chain.hatch import hatch_lines
from app.chain.lettering import BOLD, LEADING, REGULAR, SEMIBOLD, text_width
from app.chain.medium import Medium
from app.chain.shapes import Rect

_NAMES, _CELL = (0.2, 7.5), 2.9
"""Width of the names (of all, and at least) and of the narrowest cell, of the size of names."""
_TURNED = (4.5, 13.0)
"""Least and most height of turned headings, of the size of names."""
_UPRIGHT = 6.5
"""From so wide cells on, of the size of names, headings stand upright."""


@dataclass(frozen=True)
class Grid:
    """Where the cells lie, from the top left of the picture."""

    names: float
    head: float
    cell: float
    tops: tuple[float, ...]
    """Of the rows, and below the last of them."""
    columns: int
    margin: float
    upright: bool
    headings: tuple[Lines, ...]
    row_names: tuple[Lines, ...]

    def cell_rect(self, row: int, column: int) -> Rect:
        """Where a cell is drawn."""
        top = self.tops[row]
        return Rect(self.names + column * self.cell, top, self.cell, self.tops[row + 1] - top)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the cell at a place; None beside all cells."""
        column = int((x - self.names) // self.cell) if x >= self.names else -1
        row = next((at for at, top in enumerate(self.tops[:-1]) if top <= y < self.tops[at + 1]), -1)
        return (row, column) if row >= 0 and 0 <= column < self.columns else None


def least_width(drawing: HeatMap, medium: Medium) -> float:
    """The width under which cells would be too narrow for their text."""
    return medium.name * (_NAMES[1] + _CELL * (len(drawing.columns) + 1.4))


def grid_of(drawing: HeatMap, width: float, medium: Medium) -> Grid:
    """The cells of a picture of this width."""
    count = max(1, len(drawing.columns))
    names = max(width * _NAMES[0], medium.name * _NAMES[1])
    margin = max(
        medium.name * _CELL * 1.4, text_width(drawing.margins[0].split()[0], medium.detail, SEMIBOLD)
    )
    cell = max(1.0, min((width - names - margin) / count, medium.name * 9))
    upright = cell >= medium.name * _UPRIGHT
    headings, head = _headings(drawing, cell, upright, medium)
    wide = names - medium.name * 0.8
    beside = (_margin_head(drawing, margin, medium), set_lines(drawing.corner, wide, medium.detail))
    head = max(head, *(one.height + medium.name * 0.5 for one in beside))
    row_names = tuple(
        set_lines(row.name, wide, medium.name, BOLD if row.strong else REGULAR) for row in drawing.rows
    )
    tops = [head]
    for name in row_names:
        tops.append(tops[-1] + max(medium.name * 1.75, name.height + medium.name * 0.4))
    return Grid(names, head, cell, tuple(tops), count, margin, upright, headings, row_names)


def _margin_head(drawing: HeatMap, margin: float, medium: Medium) -> Lines:
    """What stands above the margin at the right."""
    return set_lines(drawing.margins[0], margin - medium.name * 0.2, medium.detail, SEMIBOLD)


def _headings(
    drawing: HeatMap, cell: float, upright: bool, medium: Medium
) -> tuple[tuple[Lines, ...], float]:
    """The names of the units, and how high they stand: upright, or turned with as many lines as find room."""
    small, pad = medium.detail, medium.name * 0.5
    names = [(column.name, BOLD if column.strong else REGULAR) for column in drawing.columns]
    if upright:
        lines = tuple(set_lines(name, cell - pad, small, weight) for name, weight in names)
        return lines, max((one.height for one in lines), default=0.0) + pad
    most = max(1, int((cell - pad * 0.3) / (small * LEADING)))
    words = [text_width(word, small, weight) for name, weight in names for word in name.split()]
    longest = _TURNED[1] * medium.name
    length = min(max([_TURNED[0] * medium.name, *words]) + 1, longest)
    while True:
        lines = tuple(set_lines(name, length, small, weight) for name, weight in names)
        if all(len(one.lines) <= most for one in lines) or length >= longest:
            break
        length += medium.name * 0.5
    cut = tuple(set_lines(name, length, small, weight, most) for name, weight in names)
    return cut, length + pad


def heat_height(drawing: HeatMap, width: float, medium: Medium) -> float:
    """How high the picture is at this width, its margin and scale included."""
    grid = grid_of(drawing, width, medium)
    return grid.tops[-1] + _foot(drawing, medium) + _scale(None, drawing, Rect(0, 0, width, 0), medium)


def _foot(drawing: HeatMap, medium: Medium) -> float:
    return medium.name * 2.0


def paint_heat(painter: QPainter, drawing: HeatMap, room: Rect, medium: Medium) -> None:
    """Draw it from the top left of a room, as wide as that."""
    grid = grid_of(drawing, room.width, medium)
    painter.save()
    painter.translate(room.x, room.y)
    _paint_headings(painter, drawing, grid, medium)
    for row in range(len(drawing.rows)):
        _paint_row(painter, drawing, grid, row, medium)
    for row, column in sorted(drawing.homes):
        place = _rect(grid.cell_rect(row, column))
        frame(painter, place, medium.palette.ink, medium.stroke)
        ground = heat_fill(heat_step(drawing.shares[row][column]), medium.tone)
        inner = place.adjusted(medium.stroke, medium.stroke, -medium.stroke, -medium.stroke)
        frame(
            painter, inner, ink_on(ground) if ground != medium.palette.paper else ground, medium.stroke * 0.4
        )
    _paint_foot(painter, drawing, grid, medium)
    below = Rect(0, grid.tops[-1] + _foot(drawing, medium), room.width, 0)
    _scale(painter, drawing, below, medium)
    painter.restore()


def _rect(place: Rect) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)


def _paint_headings(painter: QPainter, drawing: HeatMap, grid: Grid, medium: Medium) -> None:
    palette, small = medium.palette, medium.detail
    for at, heading in enumerate(grid.headings):
        x = grid.names + at * grid.cell
        if grid.upright:
            top = grid.head - heading.height - medium.name * 0.25
            heading.paint(painter, x, top, palette.ink, grid.cell, 0.5)
            continue
        painter.save()
        painter.translate(QPointF(x + (grid.cell - heading.height) / 2, grid.head - medium.name * 0.25))
        painter.rotate(-90)
        heading.paint(painter, 0.0, 0.0, palette.ink)
        painter.restore()
    corner = set_lines(drawing.corner, grid.names - medium.name * 0.8, small)
    corner.paint(painter, 0.0, grid.head - corner.height - medium.name * 0.25, palette.muted)
    head = _margin_head(drawing, grid.margin, medium)
    end = grid.names + grid.columns * grid.cell
    head.paint(painter, end, grid.head - head.height - medium.name * 0.25, palette.ink, grid.margin, 1.0)


def _paint_row(painter: QPainter, drawing: HeatMap, grid: Grid, at: int, medium: Medium) -> None:
    row, palette = drawing.rows[at], medium.palette
    high = grid.tops[at + 1] - grid.tops[at]
    name = grid.row_names[at]
    colour = palette.muted if row.aside else palette.ink
    name.paint(
        painter, 0.0, grid.tops[at] + (high - name.height) / 2, colour, grid.names - medium.name * 0.8, 1.0
    )
    size = medium.detail
    for column, text in enumerate(drawing.texts[at]):
        place = grid.cell_rect(at, column)
        step = heat_step(drawing.shares[at][column])
        ground = heat_fill(step, medium.tone)
        fill(painter, _rect(place), ground)
        if row.aside and step == 0:
            _hatch(painter, place, medium)
        frame(painter, _rect(place), palette.line, medium.stroke * 0.3)
        ink = ink_on(ground) if step else palette.muted
        said = set_lines(text, place.width, size, SEMIBOLD if step else REGULAR, 1)
        top = place.y + (place.height - said.height) / 2
        if row.aside and step == 0:
            wide = said.width + size * 0.4
            behind = QRectF(place.x + (place.width - wide) / 2, top, wide, said.height)
            fill(painter, behind, palette.paper)
        said.paint(painter, place.x, top, ink, place.width, 0.5)
    margin = set_lines(row.margin, grid.margin, medium.name, SEMIBOLD, 1)
    end = grid.names + grid.columns * grid.cell
    margin.paint(painter, end, grid.tops[at] + (high - margin.height) / 2, colour, grid.margin, 1.0)


def _hatch(painter: QPainter, place: Rect, medium: Medium) -> None:
    painter.setPen(QPen(QColor(medium.palette.hatch), medium.hatch_width))
    for (ax, ay), (bx, by) in hatch_lines(place.polygon, medium.hatch_step):
        painter.drawLine(QPointF(ax, ay), QPointF(bx, by))


def _paint_foot(painter: QPainter, drawing: HeatMap, grid: Grid, medium: Medium) -> None:
    top = grid.tops[-1] + medium.name * 0.3
    head = set_lines(drawing.margins[1], grid.names - medium.name * 0.8, medium.detail, SEMIBOLD, 1)
    head.paint(painter, 0.0, top, medium.palette.ink, grid.names - medium.name * 0.8, 1.0)
    for at, column in enumerate(drawing.columns):
        said = set_lines(column.margin, grid.cell, medium.detail, SEMIBOLD, 1)
        x = grid.names + at * grid.cell
        said.paint(painter, x, top, medium.palette.ink, grid.cell, 0.5)


def _scale(painter: QPainter | None, drawing: HeatMap, room: Rect, medium: Medium) -> float:
    """The scale and what the outline means, flowing in lines; gives its height."""
    small, box = medium.legend, medium.legend * 1.05
    line, at, y = small * 1.7, 0.0, room.y + small * 0.3
    for step, text in enumerate((*drawing.steps, drawing.home_mark)):
        wide = box * 1.5 + text_width(text, small) + small * 1.3
        if at and at + wide > room.width:
            at, y = 0.0, y + line
        if painter is not None:
            swatch = QRectF(room.x + at, y + small * 0.1, box, box)
            home = step == len(drawing.steps)
            fill(painter, swatch, medium.palette.paper if home else heat_fill(step, medium.tone))
            edge = (medium.palette.ink, medium.stroke) if home else (medium.palette.line, medium.stroke * 0.3)
            frame(painter, swatch, *edge)
            set_lines(text, room.width, small).paint(
                painter, room.x + at + box * 1.5, y, medium.palette.muted
            )
        at += wide
    return y + line - room.y
