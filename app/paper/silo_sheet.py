"""The argument "For whom, by whom" on paper: what is wrong and what to do first on one page, then who does what."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from app.balance.argument import argument
from app.balance.drawings import Bars, BothWays, Drawing, HeatMap
from app.balance.lines import frame, sheet_medium
from app.balance.material import Material
from app.balance.painting import height_of as drawing_height
from app.balance.painting import paint as paint_drawing
from app.balance.section import Key, Link, Section
from app.balance.titles import context_of
from app.chain.lettering import BOLD, REGULAR, SEMIBOLD
from app.chain.medium import Medium
from app.chain.shapes import Rect
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

translate = QCoreApplication.translate

MOST_LINKS = 5
MOST_ROWS, MOST_COLUMNS = (34, 24, 16, 10), 20
"""Of a picture in one piece: more do not fit a page with text of 7 pt; fewer rows where names or words are long."""
MOST_LINES = 40
WANTED = {1: (1.0, 0.94, 0.88), 2: (1.0, 0.94, 0.88, 0.82)}
"""How many pages are wanted, and how much smaller the text may become for that."""
LEADS = {Key.ROAD: (1.0, REGULAR), Key.WHO: (1.4, BOLD), Key.FIRST: (1.25, BOLD)}
"""Size of the sentence of a section, of that of names, and its weight."""


@dataclass(frozen=True)
class _Block:
    """A section, or a piece of one, set for the page: words, a picture, words; `framed` stands out."""

    head: list[Words]
    drawing: Drawing | None
    tail: list[Words]
    height: float
    framed: bool = False


@dataclass(frozen=True)
class SiloSheet:
    """What the sheet shows: everything the argument is made of."""

    choice: SheetChoice
    material: Material
    standing = True

    @property
    def title(self) -> str:
        """The plan's name, and which sheet this is."""
        return translate("Paper", "{plan}: for whom, by whom").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """Two, more for a plan with very many activities."""
        return len(_setting(self, size).pages())

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw a page from the top left of the painter; `size` in mm."""
        _setting(self, size).paint(painter, page)


def _setting(sheet: SiloSheet, size: Size) -> _Setting:
    """Set as large as one page has room for, or else two, or else as large as can be read well."""
    tried = {scale: _Setting(sheet, size, scale) for scale in WANTED[2]}
    fitting = (
        tried[scale]
        for most, scales in WANTED.items()
        for scale in scales
        if len(tried[scale].pages()) <= most
    )
    return next(fitting, tried[1.0])


class _Setting:
    """The sheet set in lines for a size of page; `scale` is how large its text is."""

    def __init__(self, sheet: SiloSheet, size: Size, scale: float) -> None:
        self.choice, self.material = sheet.choice, sheet.material
        paper = medium_of(size, sheet.choice.grey)
        self.medium = Medium(
            max(round(paper.name * scale), round(paper.floor)), paper.floor, paper.mm, paper.tone
        )
        self.drawn = sheet_medium(sheet.choice.grey, scale)
        self.room = room_of(size)
        self.small = max(self.medium.name * 0.84, self.medium.floor)
        self.parting = self.small * 1.5 * scale
        self._sections = argument(sheet.material)
        self.pad = self.small
        self.bottom = self.room.bottom - self.medium.name * 1.6

    # What stands on which page
    def pages(self) -> list[list[_Block]]:
        """The blocks by page."""
        pages: list[list[_Block]] = [[]]
        y = self._top()
        for section in self._sections:
            for block in self._blocks(section):
                wanted = block.height + self.parting
                if y + wanted > self.bottom and pages[-1]:
                    pages.append([])
                    y = self._top()
                pages[-1].append(block)
                y += wanted
        return pages

    def _top(self) -> float:
        title = words(self.choice.title, self.room.width, self.medium.name * 1.75, 2, BOLD)
        small = max(self.medium.name * 0.95, self.medium.floor)
        below = [words(text, self.room.width, small, 2) for text in self._below_title()]
        return self.room.y + title.height + small * 0.25 + height_of(below) + self.medium.name * 0.7

    def _below_title(self) -> tuple[str, ...]:
        question = translate("Paper", "Whom does our social media work serve, and who does it?")
        return question, context_of(self.material)

    def _blocks(self, section: Section) -> list[_Block]:
        """A section in one block, or in several where its picture is too large for one page."""
        room = self.bottom - self._top() - self.parting
        tried = (self._in_pieces(section, most) for most in MOST_ROWS)
        blocks: list[_Block] = []
        for blocks in tried:
            if all(block.height <= room for block in blocks):
                break
        return blocks

    def _in_pieces(self, section: Section, most: int) -> list[_Block]:
        pieces = _pieces(section.drawing, most)
        last = len(pieces) - 1
        return [
            self._block(
                section,
                self._head(section) if at == 0 else [],
                piece,
                self._tail(section) if at == last else [],
            )
            for at, piece in enumerate(pieces)
        ]

    def _block(
        self, section: Section, head: list[Words], drawing: Drawing | None, tail: list[Words]
    ) -> _Block:
        framed = section.key is Key.FIRST
        height = height_of(head) + height_of(tail) + (2 * self.pad if framed else 0.0)
        if drawing is not None:
            height += drawing_height(drawing, self.room.width, self.drawn) + self.small * 0.5
        return _Block(head, drawing, tail, height, framed)

    def _wide(self, section: Section) -> float:
        return self.room.width - (2 * self.pad if section.key is Key.FIRST else 0.0)

    def _head(self, section: Section) -> list[Words]:
        wide, muted = self._wide(section), self.medium.palette.muted
        size, weight = LEADS.get(section.key, (1.12, BOLD))
        lead = f"1.  {section.lead}" if section.about and section.links else section.lead
        told = [
            words(section.title, wide, self.small, 1, SEMIBOLD, muted),
            words(lead, wide, self.medium.name * size, MOST_LINES, weight, after=self.small * 0.15),
        ]
        paragraphs = section.sentences
        if paragraphs and section.key is not Key.FIRST:
            paragraphs = (" ".join(paragraphs),)
        told += [words(text, wide, self.small, MOST_LINES, after=self.small * 0.3) for text in paragraphs]
        return told

    def _tail(self, section: Section) -> list[Words]:
        wide, muted = self._wide(section), self.medium.palette.muted
        if section.key is Key.FIRST:
            begin = 2 if section.about else 1
            told = [one for at, link in enumerate(section.links, begin) for one in self._step(at, link, wide)]
        else:
            told = self._names(section.links)
        told += [words(note.text, wide, self.small, MOST_LINES, colour=muted) for note in section.notes]
        return told

    def _names(self, links: tuple[Link, ...]) -> list[Words]:
        """What a section lists, one after the other in a paragraph."""
        if not links:
            return []
        said = [
            f"{link.text} ({', '.join(more)})"
            if (more := [one for one in (link.detail, link.chip) if one])
            else link.text
            for link in links
        ]
        left = len(said) - MOST_LINKS
        if left > 0:
            said = [*said[:MOST_LINKS], translate("Paper", "… and {n} more").format(n=left)]
        return [words("  ·  ".join(said), self.room.width, self.small, MOST_LINES)]

    def _step(self, at: int, link: Link, wide: float) -> list[Words]:
        head = " – ".join(part for part in (link.text, link.chip) if part)
        detail = link.detail.replace("\n", " · ")
        return [
            words(f"{at}.  {head}", wide, self.medium.name, 3, SEMIBOLD),
            words(detail, wide, self.small, 4, after=self.small * 0.35),
        ]

    # Drawing
    def paint(self, painter: QPainter, page: int) -> None:
        pages = self.pages()
        number = f"{page + 1} / {len(pages)}"
        with framed(painter, self.choice, self._below_title(), number, self.room, self.medium) as (y, _):
            ink = self.medium.palette.ink
            for block in pages[page]:
                top = y + self.parting
                inset = self.pad if block.framed else 0.0
                if block.framed:
                    room = QRectF(self.room.x, top, self.room.width, block.height)
                    frame(painter, room, ink, self.medium.stroke)
                else:
                    paint_rule(painter, self.room, y + self.parting * 0.4, self.medium)
                below = paint_column(painter, block.head, self.room.x + inset, top + inset, ink)
                if block.drawing is not None:
                    place = Rect(self.room.x, below, self.room.width, 0)
                    below = paint_drawing(painter, block.drawing, place, self.drawn) + self.small * 0.5
                paint_column(painter, block.tail, self.room.x + inset, below, ink)
                y = top + block.height


def _pieces(drawing: Drawing | None, most: int) -> list[Drawing | None]:
    """A picture in pieces of so many rows at most."""
    if isinstance(drawing, BothWays):
        return [
            replace(drawing, rows=drawing.rows[start : start + most], longest=drawing.scale)
            for start in range(0, max(1, len(drawing.rows)), most)
        ]
    if isinstance(drawing, Bars) and sum(len(group.rows) for group in drawing.groups) > most:
        return [
            replace(
                drawing,
                groups=(replace(group, rows=group.rows[start : start + most]),),
                longest=drawing.scale,
            )
            for group in drawing.groups
            for start in range(0, max(1, len(group.rows)), most)
        ]
    if isinstance(drawing, HeatMap):
        return [
            _part(drawing, range(top, top + most), range(left, left + MOST_COLUMNS))
            for left in range(0, len(drawing.columns), MOST_COLUMNS)
            for top in range(0, len(drawing.rows), most)
        ]
    return [drawing]


def _part(drawing: HeatMap, rows: range, columns: range) -> HeatMap:
    down, across = slice(rows.start, rows.stop), slice(columns.start, columns.stop)
    return replace(
        drawing,
        rows=drawing.rows[down],
        columns=drawing.columns[across],
        shares=tuple(row[across] for row in drawing.shares[down]),
        texts=tuple(row[across] for row in drawing.texts[down]),
        homes=frozenset(
            (row - rows.start, column - columns.start)
            for row, column in drawing.homes
            if row in rows and column in columns
        ),
    )
