"""The readiness sheet on paper: each question with its answer, how the plan comes to it, and the note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from app.chain.lettering import BOLD, SEMIBOLD
from app.paper.leaf import Size
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
from app.wording.readiness import heading_text, own_text, question_text, reason_text, tally_text
from models.readiness import ReadinessItem, tally

translate = QCoreApplication.translate

QUESTION, ANSWER = 0.42, 0.10
"""Parts of the width that questions and answers take; reasons and notes have the rest."""


@dataclass(frozen=True)
class _Row:
    """A question as three columns of words, or a heading as the first of them."""

    question: list[Words]
    answer: list[Words]
    reason: list[Words]
    heading: bool = False

    @property
    def height(self) -> float:
        return max(height_of(column) for column in (self.question, self.answer, self.reason))


@dataclass(frozen=True)
class ReadinessSheet:
    """What the sheet shows: the questions with their answers."""

    choice: SheetChoice
    items: tuple[ReadinessItem, ...]
    standing = True

    @property
    def title(self) -> str:
        """The plan's name, and which sheet this is."""
        return translate("Paper", "{plan}: readiness").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """One, unless long notes take more."""
        return len(_Setting(self, size).pages())

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw a page from the top left of the painter; `size` in mm."""
        _Setting(self, size).paint(painter, page)


class _Setting:
    """The sheet set in lines for a size of page."""

    def __init__(self, sheet: ReadinessSheet, size: Size) -> None:
        self.choice, self.language = sheet.choice, sheet.choice.language
        self.items = sheet.items
        self.told = " ".join(
            (translate("Paper", "Are we ready?"), tally_text(tally(sheet.items), self.language))
        )
        self.medium = medium_of(size, sheet.choice.grey)
        self.room = room_of(size)
        self.small = max(self.medium.name * 0.84, self.medium.floor)
        self.gutter, self.parting = self.medium.name * 1.2, self.small * 0.9
        self.widths = [self.room.width * part for part in (QUESTION, ANSWER, 1 - QUESTION - ANSWER)]

    def paint(self, painter: QPainter, page: int) -> None:
        pages = self.pages()
        number = f"{page + 1} / {len(pages)}"
        with framed(painter, self.choice, (self.told,), number, self.room, self.medium) as (y, _):
            for row in pages[page]:
                if not row.heading:
                    paint_rule(painter, self.room, y + self.parting * 0.4, self.medium)
                self._paint_row(painter, row, y + self.parting)
                y += self.parting + row.height

    def _paint_row(self, painter: QPainter, row: _Row, top: float) -> None:
        x = self.room.x
        for column, width in zip((row.question, row.answer, row.reason), self.widths, strict=True):
            paint_column(painter, column, x, top, self.medium.palette.ink)
            x += width

    def pages(self) -> list[list[_Row]]:
        """The rows by page; a heading stays with the question below it."""
        rows = self._rows()
        top, bottom = self._top(), self.room.bottom - self.medium.name * 1.6
        pages: list[list[_Row]] = [[]]
        y = top
        for at, row in enumerate(rows):
            wanted = row.height + self.parting
            if row.heading and at + 1 < len(rows):
                wanted += rows[at + 1].height + self.parting
            if y + wanted > bottom and pages[-1]:
                pages.append([])
                y = top
            pages[-1].append(row)
            y += row.height + self.parting
        return pages

    def _top(self) -> float:
        """Where the questions begin: the head may take two lines each."""
        title = words(self.choice.title, self.room.width, self.medium.name * 1.75, 2, BOLD)
        small = max(self.medium.name * 0.95, self.medium.floor)
        below = words(self.told, self.room.width, small, 2)
        return self.room.y + title.height + small * 0.25 + below.height + self.medium.name * 0.7

    def _rows(self) -> list[_Row]:
        rows: list[_Row] = []
        heading = None
        for item in self.items:
            if item.question.heading is not heading:
                heading = item.question.heading
                head = words(heading_text(heading), self.room.width, self.medium.name, 1, BOLD)
                rows.append(_Row([head], [], [], heading=True))
            rows.append(self._row(item))
        return rows

    def _row(self, item: ReadinessItem) -> _Row:
        asked, answered, reasoned = (width - self.gutter for width in self.widths)
        muted = self.medium.palette.muted
        reason = reason_text(item, self.language)
        if item.said is not None and item.own is not None and item.said is not item.own:
            plan = translate("Paper", "The plan says: {answer}.").format(answer=own_text(item.own).lower())
            reason = f"{plan} {reason}"
        told = [words(reason, reasoned, self.small, 4, colour=muted)] if reason else []
        if item.note.strip():
            told.append(words(item.note, reasoned, self.small, 12))
        return _Row(
            [words(question_text(item.question, self.language), asked, self.small, 4)],
            [words(own_text(item.answer), answered + self.gutter * 0.6, self.small, 1, SEMIBOLD)],
            told,
        )
