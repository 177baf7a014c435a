"""The one painter of chains: screen, PDF, SVG, PNG, paper and wall all come from here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.chain.colours import ink_on
from app.chain.compose import Composition, Run, compose
from app.chain.hatch import dots, hatch_lines
from app.chain.lettering import font
from app.chain.marks import paint_marks
from app.chain.medium import Medium
from app.chain.picture import PLAIN, CellPicture, CellState, ChainPicture, Pattern
from app.chain.shapes import Cell, ChainLayout, Polygon
from app.chain.surroundings import paint_surroundings, polygon_of

DASHES = (3.2, 2.2)
EMPTY = CellPicture("")


def paint_chain(
    painter: QPainter, layout: ChainLayout, picture: ChainPicture, medium: Medium,
    states: dict[str, CellState] | None = None,
) -> None:  # fmt: skip
    """Draw all of a chain into the layout's rectangle (its top left at 0, 0); the legend is drawn apart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_surroundings(painter, layout, picture.margin, medium)
    for cell in layout.cells:
        paint_cell(painter, cell, picture.cells.get(cell.id, EMPTY), medium)
    for cell in layout.cells:
        paint_state(painter, cell, (states or {}).get(cell.id, PLAIN), medium)
    painter.restore()


def paint_cell(painter: QPainter, cell: Cell, picture: CellPicture, medium: Medium) -> None:
    """One cell: its ground, its text, its marks. Nothing reaches over its polygon by more than half an outline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    done = compose(cell, picture, medium)
    palette = medium.palette
    if cell.header:
        _paint_runs(painter, done.runs, palette.ink, palette.muted)
        return
    ink = _paint_ground(painter, cell.polygon, picture, medium)
    if picture.pattern in (Pattern.TO_IMAGINE, Pattern.ON_PURPOSE):
        _clear_for_text(painter, done, medium)
    paint_border(painter, cell.polygon, picture.pattern, medium)
    _paint_runs(painter, done.runs, ink, ink)
    paint_marks(painter, done.marks, *done.marks_at, medium.mark, ink)


def paint_state(painter: QPainter, cell: Cell, state: CellState, medium: Medium) -> None:
    """The outline of a selected, focused, hovered or drop target cell, over its edge."""
    palette, width = medium.palette, medium.stroke
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state.selected or state.drop_target:
        _outline(painter, cell.polygon, palette.halo, width * 3.2)
        _outline(painter, cell.polygon, palette.accent, width * 1.9, dashed=state.drop_target)
    elif state.focused or state.hovered:
        _outline(painter, cell.polygon, palette.halo, width * (2.2 if state.focused else 0))
        _outline(painter, cell.polygon, palette.accent, width * (1.1 if state.focused else 0.7))
    if state.focused and state.selected:
        _outline(painter, _shrunk(cell.polygon, width * 2.2), palette.accent, width * 0.6, dashed=True)


def keys(layout: ChainLayout, picture: ChainPicture, medium: Medium) -> tuple[tuple[int, str], ...]:
    """The numbers that stand in cells too small for their names, with those names: a part of the legend."""
    found = []
    for cell in layout.cells:
        shown = picture.cells.get(cell.id, EMPTY)
        if shown.name and compose(cell, shown, medium).keyed:
            found.append((cell.number, shown.name))
    return tuple(found)


def _paint_ground(painter: QPainter, polygon: Polygon, picture: CellPicture, medium: Medium) -> str:
    """Fill a cell; gives the colour of its text."""
    if picture.pattern is Pattern.SOLID:
        _fill(painter, polygon_of(polygon), picture.fill)
        return ink_on(picture.fill)
    paint_pattern(painter, polygon, picture.pattern, medium)
    return medium.palette.ink


def paint_pattern(
    painter: QPainter, polygon: Polygon, pattern: Pattern, medium: Medium, scale: float = 1.0
) -> None:
    """A ground that is not one colour; `scale` makes it finer, for the swatch of a legend."""
    palette, step = medium.palette, medium.hatch_step * scale
    _fill(painter, polygon_of(polygon), palette.dotted if pattern is Pattern.ON_PURPOSE else palette.paper)
    if pattern is Pattern.TO_IMAGINE:
        painter.setPen(QPen(QColor(palette.hatch), medium.hatch_width))
        for start, end in hatch_lines(polygon, step):
            painter.drawLine(QLineF(*start, *end))
    elif pattern is Pattern.ON_PURPOSE:
        _paint_dots(painter, polygon, step, medium)


def paint_border(
    painter: QPainter, polygon: Polygon, pattern: Pattern, medium: Medium, scale: float = 1.0
) -> None:
    """The outline that goes with a pattern, inside the polygon; drawn last, over what was cleared for text."""
    palette, stroke = medium.palette, medium.stroke * scale
    match pattern:
        case Pattern.TO_IMAGINE:
            _outline(painter, _shrunk(polygon, stroke / 2), palette.ink, stroke, dashed=True)
        case Pattern.ON_PURPOSE:
            _outline(painter, _shrunk(polygon, stroke / 4), palette.dot, stroke * 0.5)
        case Pattern.BLANK:
            _outline(painter, _shrunk(polygon, stroke / 4), palette.muted, stroke * 0.5)
        case Pattern.SOLID:
            return


def _fill(painter: QPainter, shape: QPolygonF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(shape)


def _paint_dots(painter: QPainter, polygon: Polygon, step: float, medium: Medium) -> None:
    radius = medium.hatch_width * 1.3
    path = QPainterPath()
    for x, y in dots(polygon, step, radius * 2):
        path.addEllipse(QPointF(x, y), radius, radius)
    painter.fillPath(path, QColor(medium.palette.dot))


def _outline(painter: QPainter, polygon: Polygon, colour: str, width: float, dashed: bool = False) -> None:
    if width <= 0:
        return
    pen = QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
    )
    if dashed:
        pen.setDashPattern(list(DASHES))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(polygon_of(polygon))


def _clear_for_text(painter: QPainter, done: Composition, medium: Medium) -> None:
    """Plain ground behind text on a pattern."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(medium.palette.paper))
    edge = medium.name * 0.28
    for box in done.boxes(medium.mark):
        painter.drawRect(
            QRectF(box.x - edge, box.y - edge * 0.2, box.width + 2 * edge, box.height + edge * 0.4)
        )


def _paint_runs(painter: QPainter, runs: Iterable[Run], ink: str, quiet: str) -> None:
    for run in runs:
        painter.setPen(QColor(quiet if run.quiet else ink))
        painter.setFont(font(run.size, run.weight))
        painter.drawText(QPointF(run.x, run.baseline), run.text)


def _shrunk(polygon: Polygon, by: float) -> Polygon:
    """A convex clockwise polygon drawn in by a distance, so that a pen stays inside; itself when too small."""
    count = len(polygon)
    sides = []
    for index in range(count):
        (ax, ay), (bx, by_) = polygon[index], polygon[(index + 1) % count]
        length = ((bx - ax) ** 2 + (by_ - ay) ** 2) ** 0.5
        if length < 4 * by:
            return polygon
        nx, ny = -(by_ - ay) / length, (bx - ax) / length
        sides.append((ax + nx * by, ay + ny * by, bx - ax, by_ - ay))
    points = []
    for index in range(count):
        px, py, dx, dy = sides[index - 1]
        qx, qy, ex, ey = sides[index]
        cross = dx * ey - dy * ex
        if abs(cross) < 1e-9 * (abs(dx) + abs(dy)) * (abs(ex) + abs(ey)):
            return polygon
        along = ((qx - px) * ey - (qy - py) * ex) / cross
        points.append((px + along * dx, py + along * dy))
    return tuple(points)
