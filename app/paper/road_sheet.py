"""The road out on paper: how far it went, its charts, what is intended and what kept versions said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from app.chain.lettering import BOLD, REGULAR, SEMIBOLD
from app.chain.medium import Medium
from app.charts.beside import beside
from app.charts.chart import Chart
from app.charts.colours import chart_colours
from app.charts.look import Look
from app.charts.painting import paint_chart
from app.paper.leaf import Size
from app.paper.road_tables import Table, intentions_table, versions_table
from app.paper.sheet import SheetChoice
from app.paper.writing import (
    Words,
    framed,
    height_of,
    medium_of,
    paint_column,
    paint_rule,
    room_of,
    words,
)
from app.road import charts
from app.road import words as told
from app.road.kept import Kept
from app.wording.periods import period_name
from models.measures.trend import Moment, Trend
from models.periods import Period

translate = QCoreApplication.translate

MOST_LINES, MOST_BELOW = 40, 6
"""Of any text, and of what is said in a lower voice in a cell, such as a note."""
LARGE, MIDDLE, SMALL = (15, 34), (13, 28), (11, 17)
"""Least and most height of a chart's picture, in sizes of its text: the page decides between them."""
BESIDE, EDGES = 0.3, 5
"""Of a chart's width that its words at the right may take, and what its axes need besides, in sizes of text."""
GUTTER = 1.8
"""Between two charts or columns, in sizes of small text."""


@dataclass(frozen=True)
class RoadSheet:
    """What the sheet shows. `now` is what the plan says today of the period that kept versions are asked about."""

    choice: SheetChoice
    road: Trend
    ways: charts.Ways
    kept: Sequence[Kept]
    now: Moment
    standing = True

    @property
    def title(self) -> str:
        """The plan's name, and which sheet this is."""
        return translate("Paper", "{plan}: the road out").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """One; more where many versions are kept or names are very long."""
        return len(_Setting(self, size).pages)

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw a page from the top left of the painter; `size` in mm."""
        _Setting(self, size).paint(painter, page)


@dataclass(frozen=True)
class _Picture:
    """A chart. `least` and `most` are the heights that suit it."""

    chart: Chart
    width: float
    least: float
    most: float


@dataclass(frozen=True)
class _Cell:
    """Words from `left` of the room on, with a chart under them or without."""

    left: float
    column: list[Words]
    picture: _Picture | None = None

    @property
    def height(self) -> float:
        return height_of(self.column) + (self.picture.least if self.picture else 0.0)


@dataclass(frozen=True)
class _Row:
    """What stands side by side on the whole width."""

    cells: Sequence[_Cell]
    after: float = 0.0

    @cached_property
    def height(self) -> float:
        """The least that it takes."""
        return max(cell.height for cell in self.cells) + self.after

    @cached_property
    def stretch(self) -> float:
        """How much higher its charts may become."""
        pictures = (cell.picture for cell in self.cells if cell.picture is not None)
        return max((one.most - one.least for one in pictures), default=0.0)


Block = list[_Row]
"""Rows that stay on one page, under a rule."""


class _Setting:
    """The sheet set in lines for a size of page."""

    def __init__(self, sheet: RoadSheet, size: Size) -> None:
        self.sheet, self.choice = sheet, sheet.choice
        self.medium: Medium = medium_of(size, sheet.choice.grey)
        self.room = room_of(size)
        self.small = max(self.medium.name * 0.84, self.medium.floor)
        self.parting = self.small * 1.3
        self.look = Look(sheet.choice.tone, sheet.choice.language, round(self.medium.floor))
        self.top = self.room.y + self._head_height()
        self.bottom = self.room.bottom - self.medium.name * 1.6
        self.pages = self._flow()

    # What stands on which page
    def _flow(self) -> list[list[Block]]:
        pages: list[list[Block]] = [[]]
        y = self.top
        for block in self._blocks():
            wanted = self.parting + _height(block)
            if y + wanted > self.bottom and pages[-1]:
                pages.append([])
                y = self.top
            pages[-1].append(block)
            y += wanted
        return pages

    def _blocks(self) -> list[Block]:
        sheet = self.sheet
        road, ways = sheet.road, sheet.ways
        small = tuple(
            make(road, ways) for make in (charts.gap_chart, charts.linked_chart, charts.served_chart)
        )
        return [
            [self._travelled()],
            [self._pictures(LARGE, headline_chart(sheet))],
            [self._pictures(MIDDLE, charts.ownership_chart(road))],
            [self._pictures(SMALL, *small)],
            *self._lines(intentions_table(road, ways, self.choice.language)),
            *self._lines(versions_table(sheet.kept, sheet.now, self.choice.language)),
        ]

    def _travelled(self) -> _Row:
        """The road travelled before anything else, then where it leads, and what makes it shaky."""
        road, muted, small = self.sheet.road, self.medium.palette.muted, self.small
        way = self._words(
            told.travelled(road, self.sheet.kept),
            size=self.medium.name * 1.35,
            weight=BOLD,
            after=small * 0.2,
        )
        leading = self._words(told.leading(road), size=self.medium.name, after=small * 0.2)
        honesty = self._words(" ".join(told.honesty(road)), colour=muted)
        return _Row([_Cell(0.0, [way, leading, honesty])])

    def _words(self, text: str, width: float = 0.0, size: float = 0.0, **look: Any) -> Words:
        """Small words over the whole width, unless said otherwise."""
        return words(text, width or self.room.width, size or self.small, MOST_LINES, **look)

    # Charts
    def _pictures(self, heights: tuple[float, float], *shown: Chart) -> _Row:
        """Charts beside each other under their titles and sentences, their pictures level."""
        gap = self.small * GUTTER
        width = (self.room.width - gap * (len(shown) - 1)) / len(shown)
        heads = [self._chart_head(chart, width) for chart in shown]
        highest = max(height_of(head) for head in heads)
        for head in heads:
            head.append(Words((), self.small, after=highest - height_of(head) + self.small * 0.3))
        return _Row(
            [
                _Cell(at * (width + gap), head, self._picture(chart, width, heights))
                for at, (head, chart) in enumerate(zip(heads, shown, strict=True))
            ]
        )

    def _chart_head(self, chart: Chart, width: float) -> list[Words]:
        said = chart.said if chart.has_values else chart.empty
        return [
            self._words(chart.title, width, weight=SEMIBOLD),
            self._words(said, width, colour=self.medium.palette.muted),
        ]

    def _picture(self, chart: Chart, width: float, heights: tuple[float, float]) -> _Picture | None:
        """None where there is nothing to draw. A picture has room for all words beside it."""
        if not chart.has_values:
            return None
        text = self.look.text
        texts = (one.text for one in beside(chart, chart_colours(self.look.tone)))
        lines = sum(len(words(one, width * BESIDE, text, MOST_LINES).lines) for one in texts)
        least, most = (max(height, lines * 1.3 + EDGES) * text for height in heights)
        return _Picture(chart, width, least, most)

    # Tables
    def _lines(self, table: Table) -> list[Block]:
        """A table in one block, or in several where it is higher than a page; each has its heads."""
        title = _Row([_Cell(0.0, [self._words(table.title, weight=SEMIBOLD)])], after=self.small * 0.2)
        muted = self.medium.palette.muted
        foot = [_Row([_Cell(0.0, [self._words(note, colour=muted)])]) for note in table.notes]
        if not table.rows:
            return [[title, *foot]]
        head = [title, self._line(table, table.heads, head=True)]
        blocks: list[Block] = [[*head]]
        for cells in table.rows:
            row = self._line(table, cells)
            high = self.parting + _height([*blocks[-1], row, *foot])
            if self.top + high > self.bottom and len(blocks[-1]) > len(head):
                blocks.append([*head])
            blocks[-1].append(row)
        blocks[-1].extend(foot)
        return blocks

    def _line(self, table: Table, texts: Sequence[str], head: bool = False) -> _Row:
        cells, left = [], 0.0
        for at, (part, text) in enumerate(zip(table.parts, texts, strict=True)):
            width = self.room.width * part
            column = self._cell(text, width - self.small * 0.8, head, at == table.strong)
            cells.append(_Cell(left, column))
            left += width
        return _Row(cells, after=self.small * 0.25)

    def _cell(self, text: str, width: float, head: bool, strong: bool) -> list[Words]:
        """A cell of a table: its first line, and below it what is said in a lower voice."""
        muted = self.medium.palette.muted
        first, *below = text.split("\n")
        weight = SEMIBOLD if strong and not head else REGULAR
        return [
            self._words(first, width, weight=weight, colour=muted if head else ""),
            *(words(one, width, self.small, MOST_BELOW, colour=muted) for one in below),
        ]

    # The page
    def _below_title(self) -> tuple[str, str]:
        road = self.sheet.road
        whole = Period(road.moments[0].period.start, road.moments[-1].period.end)
        period = translate("Paper", "{period}, by {step}").format(
            period=period_name(whole, self.choice.language), step=told.step_name(road.step).lower()
        )
        question = translate(
            "Paper", "How far has the work come out of Communication, and what is still needed?"
        )
        return question, f"{period} · {told.frame(road)}"

    def _head_height(self) -> float:
        """What `paint_head` takes."""
        small = max(self.medium.name * 0.95, self.medium.floor)
        title = words(self.choice.title, self.room.width, self.medium.name * 1.75, 2, BOLD)
        below = [words(text, self.room.width, small, 2) for text in self._below_title()]
        return title.height + small * 0.25 + height_of(below) + self.medium.name * 0.7

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page; its charts share what its words leave."""
        blocks = self.pages[page]
        number = f"{page + 1} / {len(self.pages)}"
        with framed(painter, self.choice, self._below_title(), number, self.room, self.medium) as (y, _):
            rows = [row for block in blocks for row in block]
            spare = self.bottom - y - sum(_height(block) + self.parting for block in blocks)
            stretch = sum(row.stretch for row in rows)
            part = min(1.0, max(0.0, spare) / stretch) if stretch else 0.0
            for block in blocks:
                paint_rule(painter, self.room, y + self.parting * 0.4, self.medium)
                y += self.parting
                for row in block:
                    self._paint_row(painter, row, y, part)
                    y += row.height + row.stretch * part

    def _paint_row(self, painter: QPainter, row: _Row, top: float, part: float) -> None:
        for cell in row.cells:
            x = self.room.x + cell.left
            below = paint_column(painter, cell.column, x, top, self.medium.palette.ink)
            if cell.picture is not None:
                picture = cell.picture
                high = picture.least + (picture.most - picture.least) * part
                paint_chart(painter, QRectF(x, below, picture.width, high), picture.chart, self.look)


def _height(block: Block) -> float:
    return sum(row.height for row in block)


def headline_chart(sheet: RoadSheet) -> Chart:
    """The headline chart as paper says it: no word leads to a field, and the table tells which versions it shows."""
    chart = charts.headline_chart(sheet.road, sheet.ways, sheet.kept)
    said = charts.headline_chart(sheet.road, sheet.ways, ()).said
    if not any(figure in sheet.ways for figure in told.SHARES):
        said = translate("Paper", "No share is intended yet.")
    if chart.marks:
        said += " " + translate("Paper", "◇ Kept versions, by their numbers in the table.")
    return replace(chart, said=said)
