"""The sheet for the board, one page: the map, three figures, what to stop, what to decide, the four questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from app.chain.geometry import fitted, lay_out
from app.chain.legend import legend_height, paint_legend
from app.chain.lenses import picture
from app.chain.lettering import BOLD, SEMIBOLD
from app.chain.painter import keys, paint_chain
from app.chain.shapes import Rect
from app.paper.leaf import Size
from app.paper.sheet import Headline, Sheet, SheetChoice, context_line, headlines, not_measurable
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
from app.wording.board import more_text, point_text
from app.wording.numbers import percent
from app.wording.returns import answer_text, question_text
from models.measures.board import Board, Point

translate = QCoreApplication.translate

MOST_POINTS = 5
MAP_AT_LEAST = 0.4
"""Of the page's height: with less, fewer lines are told instead."""
MAP_TALLEST = 1.4
"""A map is at least so many times as wide as high; what it leaves parts the rows below."""
GUTTER = 1.8
"""Between two columns, of the size of names."""
Column = list[Words]


@dataclass(frozen=True)
class BoardSheet:
    """What one sheet for the board shows: the map as a sheet, and the points beside it."""

    sheet: Sheet
    board: Board
    standing = True

    @property
    def choice(self) -> SheetChoice:
        return self.sheet.choice

    @property
    def title(self) -> str:
        """The plan's name, and that this is for the board."""
        return translate("Paper", "{plan}: one sheet for the board").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """Always one."""
        return 1

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw it from the top left of the painter; `size` in mm."""
        _Page(self, size).paint(painter)


class _Page:
    """The page being drawn: everything below the map is measured first, the map takes what is left."""

    def __init__(self, sheet: BoardSheet, size: Size) -> None:
        self.sheet, self.choice = sheet.sheet, sheet.choice
        self.board, self.language = sheet.board, sheet.choice.language
        self.medium = medium_of(size, sheet.choice.grey)
        self.room = room_of(size)
        self.small = max(self.medium.name * 0.87, self.medium.floor)
        self.column = (self.room.width - self.medium.name * GUTTER) / 2

    def paint(self, painter: QPainter) -> None:
        context = context_line(self.sheet.figures, self.choice.lens, self.language)
        with framed(painter, self.choice, (context,), "1 / 1", self.room, self.medium) as (top, bottom):
            rows, parting = self._below(bottom - top), self.medium.name * 1.5
            high = bottom - top - _height(rows) - parting * len(rows)
            below = self._paint_map(painter, Rect(self.room.x, top, self.room.width, high))
            parting += max(0.0, top + high - below) / len(rows)
            y = below
            for row in rows:
                paint_rule(painter, self.room, y + parting * 0.5, self.medium)
                y += parting
                self._paint_row(painter, row, y)
                y += _height([row])

    # What stands below the map, as rows of columns of words
    def _below(self, height: float) -> list[list[Column]]:
        """Figures, points and questions; as many points as leave the map its part of the page."""
        figures, questions = self._figures(), self._questions()
        for most in range(MOST_POINTS, 0, -1):
            rows = [figures, self._points(most), questions]
            if most == 1 or height - _height(rows) >= height * MAP_AT_LEAST + self.medium.name * 8:
                break
        return rows

    def _figures(self) -> list[Column]:
        width = (self.room.width - 2 * self.medium.name * GUTTER) / 3
        return [
            [
                words(one.figure, width, self.medium.name * 1.4, 2, BOLD),
                words(one.sentence, width, self.small),
            ]
            for one in board_headlines(self.sheet)
        ]

    def _points(self, most: int) -> list[Column]:
        stop, decide = translate("Paper", "What to stop"), translate("Paper", "Decisions asked")
        return [
            [self._heading(stop), *self._listed(self.board.stop, most)],
            [self._heading(decide), *self._listed(self.board.decide, most)],
        ]

    def _heading(self, text: str) -> Words:
        return words(text, self.column, self.medium.name, 1, BOLD, after=self.small * 0.3)

    def _listed(self, points: Sequence[Point], most: int) -> Column:
        muted = self.medium.palette.muted
        if not points:
            nothing = translate("Paper", "Nothing today")
            return [words(nothing, self.column, self.small, 1, colour=muted)]
        shown = len(points) if len(points) <= most else max(1, most - 1)
        listed = [one for point in points[:shown] for one in self._point(point)]
        if shown < len(points):
            more = more_text(len(points) - shown, self.language)
            listed.append(words(more, self.column, self.small, 1, colour=muted))
        return listed

    def _point(self, point: Point) -> Column:
        about, said = point_text(point, self.language)
        return [
            words(about, self.column, self.small, 3, SEMIBOLD),
            words(said, self.column, self.small, 2, after=self.small * 0.4),
        ]

    def _questions(self) -> list[Column]:
        """Two columns of two: the question and its answer."""
        told = [
            [
                words(question_text(answer.question), self.column, self.small, 2, SEMIBOLD),
                words(
                    answer_text(answer, self.board.returns.currency, self.language),
                    self.column, self.small, 2, after=self.small * 0.4,
                ),
            ]
            for answer in self.board.returns.questions
        ]  # fmt: skip
        return [told[0] + told[2], told[1] + told[3]]

    def _paint_row(self, painter: QPainter, row: list[Column], top: float) -> None:
        step = (self.room.width + self.medium.name * GUTTER) / len(row)
        for at, column in enumerate(row):
            paint_column(painter, column, self.room.x + at * step, top, self.medium.palette.ink)

    def _paint_map(self, painter: QPainter, room: Rect) -> float:
        """The map and its legend from the top of a room; gives the height below them."""
        medium, sheet = self.medium, self.sheet
        shown = picture(sheet.figures, sheet.shapes, self.choice.lens, self.language, self.choice.tone)
        numbers: Sequence[tuple[int, str]] = ()
        for _ in range(2):  # names that find no room take room in the legend
            spare = legend_height(shown.legend, numbers, room.width, medium) + medium.name * 0.5
            fit = fitted(room.width, max(room.height - spare, 1.0), widest=2.6, tallest=MAP_TALLEST)
            layout = lay_out(sheet.shapes, fit.width, fit.height, sheet.form, medium.spacing)
            numbers = keys(layout, shown, medium)
        painter.save()
        painter.translate(room.x + fit.x, room.y)
        paint_chain(painter, layout, shown, medium)
        painter.restore()
        below = Rect(room.x, room.y + fit.height + medium.name * 0.5, room.width, spare)
        return below.y + paint_legend(painter, shown.legend, numbers, below, medium)


def _height(rows: Sequence[Sequence[Column]]) -> float:
    return sum(max(height_of(column) for column in row) for row in rows)


def board_headlines(sheet: Sheet) -> tuple[Headline, Headline, Headline]:
    """Whom the work is for and who does it, what goes elsewhere than intended, what part serves an objective."""
    for_and_by, elsewhere, _ = headlines(sheet)
    linked = sheet.figures.strategy.linked_share
    if linked is None or sheet.figures.total <= 0:
        none = not_measurable()
        return (
            for_and_by,
            elsewhere,
            Headline(none, translate("Paper", "of the work serves a named objective")),
        )
    share = percent(linked, sheet.choice.language)
    return for_and_by, elsewhere, Headline(share, translate("Paper", "of the work serves a named objective"))
