"""The comparison out of the window: as a sheet to print or to write into a file, and as a picture to paste."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.chain.lenses import lens_question
from app.chain.medium import Medium
from app.chain.picture import ChainPicture
from app.chain.shapes import ChainLayout
from app.compare import words
from app.compare.marks import legible, marked, marks_of
from app.compare.sides import Shown
from app.document import PlanDocument
from app.paper.compare_sheet import CompareSheet, PaperSide
from app.paper.sheet import SheetChoice
from app.sheet_window import LeafMaker, SheetWindow, Titles
from app.wording.headline import who
from models.measures.moved_parts import Moved

translate = QCoreApplication.translate


def compare_sheet(
    document: PlanDocument,
    sides: tuple[Shown, Shown],
    moved: Moved,
    rows: list[tuple[str, ...]],
    choice: SheetChoice,
) -> CompareSheet | None:
    """Both sides as a sheet; None when one of them cannot be read."""
    before, after = (shown.side for shown in sides)
    if before is None or after is None:
        return None
    marks = marks_of(moved, choice.lens)
    names = translate("Compare", "Before: {title}"), translate("Compare", "After: {title}")
    papers, legend = [], ()
    for shown, side, mine, name in zip(sides, (before, after), ({}, marks), names, strict=True):
        whole = marked(shown.picture(document, choice.tone), mine)
        picture = partial(_in, whole, mine)
        shapes = shown.shapes(document.language)
        papers.append(
            PaperSide(name.format(title=shown.title), who(side.figures), shapes, shown.form, picture)
        )
        legend = whole.legend
    told = words.sentences(moved, before.figures, after.figures)
    context = " · ".join((lens_question(choice.lens), words.frame_text(after.figures)))
    return CompareSheet(choice, context, (papers[0], papers[1]), legend, told, rows)


def _in(whole: ChainPicture, marks: dict[str, str], layout: ChainLayout, medium: Medium) -> ChainPicture:
    return legible(whole, marks, layout, medium)


def compare_window(
    document: PlanDocument, make: LeafMaker, parent: QWidget, *, printing: bool
) -> SheetWindow:
    """The window that prints and exports a comparison."""
    titles = Titles(
        translate("Compare", "Print the comparison"), translate("Compare", "Export the comparison")
    )
    return SheetWindow(document, make, titles, parent, printing=printing)
