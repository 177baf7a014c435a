"""The cycle of a value shop: support rows above, activities around an ellipse below (Stabell & Fjeldstad 1998)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import cos, hypot, log2, pi, sin

from app.chain.arrow import Region, fill_primary, fill_support, shown_as
from app.chain.shapes import (
    Arrow,
    Branch,
    Cell,
    ChainLayout,
    Point,
    Polygon,
    Rect,
    Shape,
    Spacing,
    both_kinds,
    branches,
    inside,
)
from models.vocabulary import ChainForm

SUPPORT_HEIGHT = 0.36
ROUNDING = 0.14
BEST_ASPECT = 2.2


def lay_out_cycle(shapes: Sequence[Shape], width: float, height: float, spacing: Spacing) -> ChainLayout:
    """A cycle in a rectangle of this size; see `app.chain.geometry.lay_out`."""
    support, primary = both_kinds(branches(shapes))
    gap = min(spacing.gap, 0.01 * width, 0.02 * height)
    spacing = replace(spacing, gap=gap)
    border = SUPPORT_HEIGHT * height if support and primary else height if support else 0.0
    cells: list[Cell] = []
    if support:
        weights = [1.0 if not branch.children else 1.35 for branch in support]
        above = Region(0.0, 0.0, width, border - (2 * gap if primary else 0.0))
        for branch, row in zip(support, above.rows(weights, gap), strict=True):
            fill_support(branch, row, spacing, cells)
    boxes = ring(len(primary), Rect(0.0, border, width, height - border), 3 * gap)
    for branch, box in zip(primary, boxes, strict=True):
        _fill_rounded(branch, box, spacing, cells)
    return ChainLayout(
        width, height, ChainForm.CYCLE, spacing, tuple(cells), Rect(0.0, 0.0, width, height).polygon,
        arrows=_arrows(boxes, Rect(0.0, border, width, height - border), gap), shown_as=shown_as(support + primary),
    )  # fmt: skip


def _fill_rounded(branch: Branch, box: Rect, spacing: Spacing, cells: list[Cell]) -> None:
    start = len(cells)
    fill_primary(branch, Region(box.x, box.y, box.right, box.bottom), spacing, cells)
    for index in range(start, len(cells)):
        cell = cells[index]
        if not cell.header:
            radius = min(spacing.padding, ROUNDING * min(cell.bounds.width, cell.bounds.height))
            cells[index] = replace(cell, polygon=rounded(cell.bounds, radius))


def rounded(box: Rect, radius: float) -> Polygon:
    """A rectangle with rounded corners as a convex clockwise polygon."""
    corners = (
        (box.right - radius, box.y + radius, -pi / 2),
        (box.right - radius, box.bottom - radius, 0.0),
        (box.x + radius, box.bottom - radius, pi / 2),
        (box.x + radius, box.y + radius, pi),
    )
    return tuple(
        (x + radius * cos(start + step * pi / 16), y + radius * sin(start + step * pi / 16))
        for x, y, start in corners
        for step in range(9)
    )


def _angles(n: int) -> list[float]:
    """Clockwise from the top; two activities stand left and right, four start at the top left."""
    start = -pi / 2 if n not in (2, 4) else (-pi if n == 2 else -3 * pi / 4)
    return [start + 2 * pi * i / n for i in range(n)]


def ring(n: int, room: Rect, gap: float) -> list[Rect]:
    """n equal boxes with their centres on an ellipse, as large and as readable as fit without overlap."""
    if n == 0:
        return []
    across = min(gap / room.width, 0.2 / n)
    down = min(gap / room.height, 0.2 / n)
    aspect = 2.0 ** (round(4 * log2(room.width / room.height)) / 4)
    wide, high = _box_size(n, aspect, round(across, 4), round(down, 4))
    wide, high = wide * room.width, high * room.height
    reach_x, reach_y = (room.width - wide) / 2, (room.height - high) / 2
    middle_x, middle_y = room.x + room.width / 2, room.y + room.height / 2
    return [
        Rect(middle_x + reach_x * cos(a) - wide / 2, middle_y + reach_y * sin(a) - high / 2, wide, high)
        for a in _angles(n)
    ]


@lru_cache(maxsize=256)
def _box_size(n: int, aspect: float, gap_across: float, gap_down: float) -> tuple[float, float]:
    """The best box, as shares of a room's width and height, in a room `aspect` times as wide as it is high."""
    if n == 1:
        return 0.6, 0.6
    spots = [(cos(a), sin(a)) for a in _angles(n)]
    pairs = [(abs(ax - bx), abs(ay - by)) for i, (ax, ay) in enumerate(spots) for bx, by in spots[:i]]
    step = min(0.02, 0.5 / n)
    best, size = 0.0, (step / 4, step / 4)
    for high in (step * count for count in range(1, 31)):
        wide = _widest(pairs, gap_across, gap_down, high)
        drift = abs(log2(wide * aspect / high / BEST_ASPECT)) if wide > 0 else 0.0
        merit = wide * high / (1 + drift)
        if merit > best:
            best, size = merit, (wide, high)
    return size


def _widest(pairs: list[tuple[float, float]], gap_across: float, gap_down: float, high: float) -> float:
    close = [dx for dx, dy in pairs if dy * (1 - high) / 2 < high + gap_down]
    # two boxes side by side: nearest · (1 − wide) / 2 ≥ wide + gap
    nearest = min(close, default=2.0)
    return max(min((nearest / 2 - gap_across) / (1 + nearest / 2), 0.6), 0.0)


def _arrows(boxes: Sequence[Rect], room: Rect, gap: float) -> tuple[Arrow, ...]:
    if len(boxes) < 2:
        return ()
    reach_x, reach_y = (room.width - boxes[0].width) / 2, (room.height - boxes[0].height) / 2
    angles = _angles(len(boxes))
    arrows = []
    for index, box in enumerate(boxes):
        after = boxes[(index + 1) % len(boxes)]
        start = angles[index]
        path = [
            (
                room.x + room.width / 2 + reach_x * cos(start + step * 2 * pi / len(boxes) / 60),
                room.y + room.height / 2 + reach_y * sin(start + step * 2 * pi / len(boxes) / 60),
            )
            for step in range(61)
        ]
        free = [p for p in path if not any(inside(_grown(b, gap * 0.6), p) for b in (box, after))]
        if len(free) > 1 and hypot(free[-1][0] - free[0][0], free[-1][1] - free[0][1]) > gap:
            arrows.append(Arrow(free[0], free[-1]))
    return tuple(arrows)


def _grown(box: Rect, by: float) -> tuple[Point, ...]:
    return Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by).polygon
