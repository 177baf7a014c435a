"""The later chain with what moved since marked in its cells: ▲ or ▼ and a figure, never a colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.chain.compose import compose
from app.chain.lenses import Lens
from app.chain.medium import Medium
from app.chain.picture import CellPicture, ChainPicture, Entry, LegendEntry
from app.chain.shapes import Cell, ChainLayout
from app.compare.words import mark_text
from models.measures.moved_parts import Moved

translate = QCoreApplication.translate


def marks_of(moved: Moved, lens: Lens) -> dict[str, str]:
    """By activity of the later side what is written into its cell; those of which no figure moved have none."""
    told = {move.id: mark_text(move, lens) for move in (*moved.activities, *moved.groups) if move.after}
    return {activity: text for activity, text in told.items() if text}


def marked(shown: ChainPicture, marks: Mapping[str, str]) -> ChainPicture:
    """The picture with its marks below the values, and what they mean in the legend."""
    if not marks:
        return shown
    cells = {
        activity: replace(cell, detail=marks.get(activity, cell.detail))
        for activity, cell in shown.cells.items()
    }
    meaning = translate("Compare", "▲ ▼ more or less than before")
    return replace(shown, cells=cells, legend=(*shown.legend, LegendEntry(Entry.TEXT, meaning)))


def legible(
    shown: ChainPicture, marks: Mapping[str, str], layout: ChainLayout, medium: Medium
) -> ChainPicture:
    """The picture for a layout: a mark that finds no line of its own in its cell stands behind or for the value."""
    cells = dict(shown.cells)
    for cell in layout.cells:
        if cell.id in marks and cell.id in cells and not cell.header:
            cells[cell.id] = _with_mark(cell, cells[cell.id], marks[cell.id], medium)
    return replace(shown, cells=cells)


def _with_mark(cell: Cell, picture: CellPicture, mark: str, medium: Medium) -> CellPicture:
    """The first way in which the whole mark is written and the name is no worse off than without it.

    Where there is none, the mark stands alone, and the name may go to the legend.
    """
    bare = replace(picture, detail="")
    keyed = compose(cell, bare, medium).keyed
    ways = (picture, replace(bare, value=f"{bare.value} {mark}".strip()), replace(bare, value=mark))
    for way in ways:
        done = compose(cell, way, medium)
        if mark in " ".join(run.text for run in done.runs) and done.keyed <= keyed:
            break
    return way
