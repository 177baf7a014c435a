"""A page with the map, drawn by any painter whose unit is a tenth of a point: PDF, printer, preview, SVG, PNG."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from app.chain.compose import compose
from app.chain.geometry import fitted, lay_out
from app.chain.hatch import level_line
from app.chain.legend import legend_height, paint_legend
from app.chain.lenses import picture
from app.chain.lettering import ASCENT, BOLD, LEADING, REGULAR, font, text_width
from app.chain.medium import MM, Medium
from app.chain.painter import keys, paint_chain
from app.chain.picture import CellPicture, ChainPicture, Entry, Pattern
from app.chain.shapes import ChainLayout, Rect
from app.chain.text import fit_lines
from app.paper.sheet import PAPERS, Headline, Sheet, blank_line, context_line, foot_line, headlines

MARGIN = 0.034
WRITING_STEP = 8.0
UNITS_PER_INCH = 720


def paint_page(painter: QPainter, sheet: Sheet, size: tuple[float, float] | None = None) -> None:
    """Draw a sheet from the top left of the painter; `size` is the page's in mm, else that of the chosen paper."""
    wide, high = size or PAPERS[sheet.choice.paper]
    medium = Medium.paper(max(wide, high * 1.2), sheet.choice.grey)
    page = Rect(0.0, 0.0, wide * MM, high * MM)
    edge = MARGIN * max(page.width, page.height)
    room = Rect(edge, edge, page.width - 2 * edge, page.height - 2 * edge)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    top = _paint_title(painter, sheet, room, medium)
    bottom = _paint_foot(painter, sheet, room, medium)
    if not sheet.choice.blank:
        bottom = _paint_headlines(painter, headlines(sheet), room, bottom, medium)
    _paint_map(painter, sheet, Rect(room.x, top, room.width, bottom - top), medium)
    painter.restore()


def print_sheet(device: QPagedPaintDevice, sheet: Sheet, resolution: float) -> None:
    """Paint a sheet on a printer, a preview or a PDF, in the size of the device's own page.

    `resolution` is the device's dots per inch. Raises OSError when the device cannot be painted on.
    """
    page = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device cannot be painted on")
    painter.scale(resolution / UNITS_PER_INCH, resolution / UNITS_PER_INCH)
    paint_page(painter, sheet, (page.width(), page.height()))
    painter.end()


def page_layout(paper: str) -> QPageLayout:
    """The lying page of a paper, to its edges."""
    wide, high = PAPERS[paper]
    size = QPageSize(
        QSizeF(high, wide), QPageSize.Unit.Millimeter, paper, QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    return QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF())


def _write(
    painter: QPainter,
    lines: Sequence[str],
    x: float,
    top: float,
    size: float,
    weight: QFont.Weight,
    colour: str,
) -> float:
    """Lines of text from a top edge; gives the height below them."""
    painter.setPen(QColor(colour))
    painter.setFont(font(size, weight))
    for line in lines:
        painter.drawText(QPointF(x, top + size * ASCENT), line)
        top += size * LEADING
    return top


def _paint_title(painter: QPainter, sheet: Sheet, room: Rect, medium: Medium) -> float:
    choice, palette = sheet.choice, medium.palette
    size, small = medium.name * 1.75, max(medium.name * 0.95, medium.floor)
    y = _write(
        painter, fit_lines(choice.title, room.width, 2, size, BOLD), room.x, room.y, size, BOLD, palette.ink
    )
    told = blank_line() if choice.blank else context_line(sheet.figures, choice.lens, choice.language)
    lines = fit_lines(told, room.width, 2, small, REGULAR)
    return _write(painter, lines, room.x, y + small * 0.25, small, REGULAR, palette.muted) + medium.name * 0.9


def _paint_foot(painter: QPainter, sheet: Sheet, room: Rect, medium: Medium) -> float:
    size = max(medium.name * 0.68, medium.floor)
    top = room.bottom - size * LEADING
    count = "1 / 1"
    right = room.right - text_width(count, size)
    lines = fit_lines(foot_line(sheet.choice), right - room.x - size * 2, 1, size, REGULAR)
    _write(painter, lines, room.x, top, size, REGULAR, medium.palette.muted)
    _write(painter, (count,), right, top, size, REGULAR, medium.palette.muted)
    return top - medium.name * 0.9


def _paint_headlines(
    painter: QPainter, told: Sequence[Headline], room: Rect, bottom: float, medium: Medium
) -> float:
    """The figures side by side above `bottom`; gives the height above them."""
    large, small = medium.name * 1.55, max(medium.name * 0.92, medium.floor)
    column = room.width / len(told)
    inner = column - medium.name * 1.6
    heads = [fit_lines(one.figure, inner, 2, large, BOLD) for one in told]
    texts = [fit_lines(one.sentence, inner, 3, small, REGULAR) for one in told]
    height = (
        max(len(h) * large + len(t) * small for h, t in zip(heads, texts, strict=True)) * LEADING
        + small * 0.2
    )
    top = bottom - height
    for index, (head, text) in enumerate(zip(heads, texts, strict=True)):
        x = room.x + index * column
        y = _write(painter, head, x, top, large, BOLD, medium.palette.ink)
        _write(painter, text, x, y + small * 0.2, small, REGULAR, medium.palette.ink)
    rule = top - medium.name * 0.8
    painter.setPen(QPen(QColor(medium.palette.line), medium.stroke * 0.5))
    painter.drawLine(QLineF(room.x, rule, room.right, rule))
    return rule - medium.name * 0.5


def _paint_map(painter: QPainter, sheet: Sheet, room: Rect, medium: Medium) -> None:
    choice = sheet.choice
    shown = picture(sheet.figures, sheet.shapes, choice.lens, choice.language, choice.tone)
    if choice.blank:
        shown = blank(shown)
    spare = legend_height(shown.legend, (), room.width, medium) + medium.name * 0.5
    fit, layout = _laid_out(sheet, room, spare, medium)
    numbers = keys(layout, shown, medium)
    if numbers:
        spare = legend_height(shown.legend, numbers, room.width, medium) + medium.name * 0.5
        fit, layout = _laid_out(sheet, room, spare, medium)
    painter.save()
    painter.translate(room.x + fit.x, room.y)
    paint_chain(painter, layout, shown, medium)
    if choice.blank:
        _paint_writing_lines(painter, layout, shown, medium)
    painter.restore()
    below = Rect(room.x, room.y + fit.height + medium.name * 0.5, room.width, spare)
    paint_legend(painter, shown.legend, keys(layout, shown, medium), below, medium)


def _laid_out(sheet: Sheet, room: Rect, spare: float, medium: Medium) -> tuple[Rect, ChainLayout]:
    fit = fitted(room.width, max(room.height - spare, 1.0), widest=2.6, tallest=1.0)
    return fit, lay_out(sheet.shapes, fit.width, fit.height, sheet.form, medium.spacing)


def blank(shown: ChainPicture) -> ChainPicture:
    """The same chain with names alone, to be written on; its legend keeps the marks."""
    cells = {
        identity: CellPicture(cell.name, cell.short_name, pattern=Pattern.BLANK)
        for identity, cell in shown.cells.items()
    }
    marks = tuple(entry for entry in shown.legend if entry.entry is Entry.MARK)
    return ChainPicture(cells, marks, shown.margin, shown.context)


def _paint_writing_lines(painter: QPainter, layout: ChainLayout, shown: ChainPicture, medium: Medium) -> None:
    painter.setPen(
        QPen(QColor(medium.palette.line), max(0.15 * MM, medium.stroke * 0.2), Qt.PenStyle.SolidLine)
    )
    inset, step = medium.spacing.padding, WRITING_STEP * MM
    for cell in layout.cells:
        if cell.header:
            continue
        runs = compose(cell, shown.cells.get(cell.id, CellPicture("")), medium).runs
        y = max((run.box.bottom for run in runs), default=cell.bounds.y) + step
        wide = [run.box.right for run in runs]
        if y > cell.bounds.bottom - step * 0.3 and wide:
            _line(painter, cell.polygon, cell.bounds.y + cell.bounds.height * 0.72, max(wide) + inset, inset)
        while y <= cell.bounds.bottom - step * 0.3:
            _line(painter, cell.polygon, y, cell.bounds.x + inset, inset)
            y += step


def _line(
    painter: QPainter, polygon: tuple[tuple[float, float], ...], y: float, left: float, inset: float
) -> None:
    ends = level_line(polygon, y)
    if ends is not None and ends[1] - inset > left:
        painter.drawLine(QLineF(left, y, ends[1] - inset, y))
