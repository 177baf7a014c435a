"""Two sides on one lying sheet: their chains beside each other with their headlines, and below what moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from app.chain.geometry import fitted, lay_out
from app.chain.legend import legend_height, paint_legend
from app.chain.lettering import BOLD, LEADING, REGULAR, SEMIBOLD
from app.chain.medium import Medium
from app.chain.painter import keys, paint_chain
from app.chain.picture import ChainPicture, LegendEntry
from app.chain.shapes import ChainLayout, Rect, Shape
from app.paper.leaf import Size
from app.paper.sheet import SheetChoice
from app.paper.writing import (
    Words,
    framed,
    height_of,
    paint_column,
    paint_rule,
    room_of,
    words,
)
from models.vocabulary import ChainForm

translate = QCoreApplication.translate

MAPS_AT_LEAST = 0.42
"""Of the page's height: with less, fewer lines of what moved are told."""
TOLD = 0.30
"""Of the width, for the sentences; the table beside them has the rest."""
COLUMNS = (0.27, 0.30, 0.30, 0.13)
"""Of the table's width: what, before, after, work."""
GUTTER = 1.6
"""Between columns, of the size of names."""


@dataclass(frozen=True)
class PaperSide:
    """One side as it is printed. `picture` gives what the chain shows once it is laid out."""

    title: str
    headline: str
    shapes: Sequence[Shape]
    form: ChainForm
    picture: Callable[[ChainLayout, Medium], ChainPicture]


@dataclass(frozen=True)
class CompareSheet:
    """What the sheet shows. `context` says lens, scope and weight; `rows` of the table begin with its heads."""

    choice: SheetChoice
    context: str
    sides: tuple[PaperSide, PaperSide]
    legend: Sequence[LegendEntry]
    sentences: Sequence[str]
    rows: Sequence[tuple[str, ...]]
    standing = False

    @property
    def title(self) -> str:
        """The plan's name, and which sheet this is."""
        return translate("Paper", "{plan}: before and after").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """Always one: what has no room is counted."""
        return 1

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw it from the top left of the painter; `size` in mm."""
        _Page(self, size).paint(painter)


class _Page:
    """The page being drawn: what moved is measured first, the maps take what is left."""

    def __init__(self, sheet: CompareSheet, size: Size) -> None:
        self.sheet, self.choice = sheet, sheet.choice
        wide, high = size
        self.medium = Medium.paper(max(wide, high * 1.2), self.choice.grey)
        self.room = room_of(size)
        self.small = max(self.medium.name * 0.82, self.medium.floor)
        self.gutter = self.medium.name * GUTTER

    def paint(self, painter: QPainter) -> None:
        below_title = (self.sheet.context,)
        with framed(painter, self.choice, below_title, "1 / 1", self.room, self.medium) as (top, bottom):
            sentences, rows = self._sentences(), self._rows((bottom - top) * (1 - MAPS_AT_LEAST))
            below = max(height_of(sentences), sum(_row_height(row) for row in rows))
            parting = self.medium.name * 1.4
            self._paint_maps(painter, Rect(self.room.x, top, self.room.width, bottom - top - below - parting))
            y = bottom - below
            paint_rule(painter, self.room, y - parting / 2, self.medium)
            paint_column(painter, sentences, self.room.x, y, self.medium.palette.ink)
            self._paint_rows(painter, rows, y)

    # What moved
    def _sentences(self) -> list[Words]:
        width = self.room.width * TOLD - self.gutter
        head = words(
            translate("Paper", "What moved"), width, self.medium.name, 1, BOLD, after=self.small * 0.3
        )
        told = (words(text, width, self.small, 4, after=self.small * 0.25) for text in self.sheet.sentences)
        return [head, *told]

    def _rows(self, height: float) -> list[list[Words]]:
        """Rows of the table as they have room; a last one counts those that have none."""
        whole = self.room.width * (1 - TOLD)
        shown: list[list[Words]] = []
        left = height
        for at, row in enumerate(self.sheet.rows):
            set_in = [
                words(text, whole * part - self.small, self.small, 2, REGULAR if at else SEMIBOLD)
                for text, part in zip(row, COLUMNS, strict=True)
            ]
            more = len(self.sheet.rows) - at
            if left - _row_height(set_in) < (self.small * LEADING if more > 1 else 0) and at > 1:
                said = translate("Paper", "and {n} more").format(n=more)
                shown.append([words(said, whole, self.small, 1, colour=self.medium.palette.muted)])
                break
            shown.append(set_in)
            left -= _row_height(set_in)
        return shown

    def _paint_rows(self, painter: QPainter, rows: Sequence[Sequence[Words]], top: float) -> None:
        start, whole = self.room.x + self.room.width * TOLD, self.room.width * (1 - TOLD)
        for row in rows:
            x = start
            for column, part in zip(row, COLUMNS, strict=False):
                column.paint(painter, x, top, self.medium.palette.ink)
                x += whole * part
            top += _row_height(row)

    # The maps
    def _paint_maps(self, painter: QPainter, room: Rect) -> None:
        """Titles, chains, headlines, and one legend for both."""
        medium = self.medium
        wide = (room.width - self.gutter) / 2
        heads = [words(side.title, wide, medium.name, 2, SEMIBOLD) for side in self.sheet.sides]
        feet = [words(side.headline, wide, self.small, 3, SEMIBOLD) for side in self.sheet.sides]
        head, foot = max(one.height for one in heads), max(one.height for one in feet)
        numbers: tuple[tuple[int, str], ...] = ()
        for _ in range(2):  # names that find no room take room in the legend
            legend = legend_height(self.sheet.legend, numbers, room.width, medium)
            high = room.height - head - foot - legend - medium.name * 1.6
            fit = fitted(wide, max(high, 1.0), widest=2.4, tallest=1.0)
            drawn = [self._laid_out(side, fit) for side in self.sheet.sides]
            numbers = tuple(dict.fromkeys(key for one in drawn for key in keys(*one, medium)))
        y = room.y + head + medium.name * 0.4
        for at, (layout, shown) in enumerate(drawn):
            x = room.x + at * (wide + self.gutter)
            heads[at].paint(painter, x, room.y, medium.palette.ink)
            painter.save()
            painter.translate(x, y)
            paint_chain(painter, layout, shown, medium)
            painter.restore()
            feet[at].paint(painter, x, y + fit.height + medium.name * 0.4, medium.palette.ink)
        below = Rect(room.x, y + fit.height + foot + medium.name * 0.8, room.width, legend)
        paint_legend(painter, self.sheet.legend, numbers, below, medium)

    def _laid_out(self, side: PaperSide, fit: Rect) -> tuple[ChainLayout, ChainPicture]:
        layout = lay_out(side.shapes, fit.width, fit.height, side.form, self.medium.spacing)
        return layout, side.picture(layout, self.medium)


def _row_height(row: Sequence[Words]) -> float:
    return max(one.height for one in row) + row[0].size * 0.25
