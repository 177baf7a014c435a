"""From shapes and a size to the cells of a chain: a pure function, the same for screen, paper and wall."""

from __future__ import annotations

from collections.abc import Iterable

from app.chain.arrow import lay_out_arrow
from app.chain.cycle import lay_out_cycle
from app.chain.shapes import (
    Arrow,
    Cell,
    ChainLayout,
    Point,
    Polygon,
    Rect,
    Shape,
    Spacing,
    cell_at,
    inside,
)
from models.vocabulary import ChainForm

__all__ = [
    "ASPECT", "Arrow", "Cell", "ChainLayout", "Point", "Polygon", "Rect", "Shape", "Spacing",
    "cell_at", "fitted", "inside", "lay_out", "neighbour",
]  # fmt: skip

ASPECT = 1.5
SMALLEST = 1e-3
FORMS = {ChainForm.ARROW: lay_out_arrow, ChainForm.CYCLE: lay_out_cycle}


def lay_out(
    shapes: Iterable[Shape],
    width: float,
    height: float,
    form: ChainForm = ChainForm.ARROW,
    spacing: Spacing | None = None,
) -> ChainLayout:
    """Lay a chain out in `width` × `height` (any unit; distances follow from the size unless given).

    Cells come in stored order, depth first, support before primary; they never overlap, whatever the size.
    """
    width, height = max(width, SMALLEST), max(height, SMALLEST)
    return FORMS[form](tuple(shapes), width, height, spacing or Spacing.for_size(width, height))


def fitted(width: float, height: float, widest: float = 2.3, tallest: float = 1.25) -> Rect:
    """The part of a room that a chain should fill: all of it, unless that would be far from 3:2."""
    wide = min(width, height * widest)
    high = min(height, wide / tallest)
    return Rect((width - wide) / 2, (height - high) / 2, wide, high)


def neighbour(layout: ChainLayout, activity: str, across: int, down: int) -> str | None:
    """The activity to go to from here by an arrow key: the nearest cell in that direction, or None at the edge."""
    here = layout.cell(activity)
    if here is None:
        return layout.cells[0].id if layout.cells else None
    start = here.bounds
    best: tuple[float, str] | None = None
    for cell in layout.cells:
        there = cell.bounds
        if across:
            ahead = there.x - start.right if across > 0 else start.x - there.right
            aside = max(start.y - there.bottom, there.y - start.bottom, 0.0)
            drift = abs(there.y + there.height / 2 - start.y - start.height / 2)
        else:
            ahead = there.y - start.bottom if down > 0 else start.y - there.bottom
            aside = max(start.x - there.right, there.x - start.right, 0.0)
            drift = abs(there.x - start.x)
        if cell.id == here.id or ahead < -1e-6 * (layout.width + layout.height):
            continue
        cost = ahead + 4 * aside + 0.1 * drift
        if best is None or cost < best[0]:
            best = cost, cell.id
    return best[1] if best else None
