"""Porter's arrow: support rows above, primary columns below, a margin band along the point (Porter 1985, p. 37)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from app.chain.shapes import Branch, Cell, ChainLayout, Polygon, Rect, Shape, Spacing, both_kinds, branches
from models.vocabulary import ChainForm

SUPPORT_HEIGHT = 0.43
SLANT = 0.11
BAND = 0.067
LAST_COLUMN = 1.2
HEADER_BESIDE = 0.165
GAPS_AT_MOST = 0.3
STACKED_BELOW = 1.5
SLANTED_TEXT = 0.36


@dataclass(frozen=True)
class Body:
    """The room for cells: a rectangle whose right side comes to a point at `tip_y`, `slant` further out."""

    tip_x: float
    tip_y: float
    slant: float
    height: float

    def limit(self, y: float) -> float:
        """How far right cells may reach at this height."""
        above = y < self.tip_y
        reach = self.tip_y if above else self.height - self.tip_y
        return self.tip_x - (self.slant * abs(y - self.tip_y) / reach if reach > 0 and self.slant else 0.0)

    def edge(self, top: float, bottom: float) -> Polygon:
        """The right side from top to bottom, its point included when it lies between."""
        ends = [(self.limit(top), top), (self.limit(bottom), bottom)]
        if self.slant and top < self.tip_y < bottom:
            ends.insert(1, (self.tip_x, self.tip_y))
        return tuple(ends)


@dataclass(frozen=True)
class Region:
    """A piece of the body: upright on three sides, and on the right too unless it is `slanted`."""

    left: float
    top: float
    right: float
    bottom: float
    body: Body | None = None

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def reach(self, top: float, bottom: float) -> float:
        """The right end of the widest upright rectangle between two heights."""
        if self.body is None:
            return self.right
        return min(self.body.limit(top), self.body.limit(bottom))

    @property
    def width(self) -> float:
        """The width of the upright part."""
        return self.reach(self.top, self.bottom) - self.left

    @property
    def polygon(self) -> Polygon:
        if self.body is None:
            right: Polygon = ((self.right, self.top), (self.right, self.bottom))
        else:
            right = self.body.edge(self.top, self.bottom)
        return (self.left, self.top), *right, (self.left, self.bottom)

    def rows(self, weights: Sequence[float], gap: float) -> list[Region]:
        """Cut into rows, heights in proportion to the weights."""
        return [
            replace(self, top=self.top + start, bottom=self.top + end)
            for start, end in _cut(self.height, weights, gap)
        ]

    def columns(self, weights: Sequence[float], gap: float) -> list[Region]:
        """Cut into columns, widths in proportion; the last one keeps the slanted end."""
        cuts = _cut(self.width, weights, gap)
        parts = [Region(self.left + start, self.top, self.left + end, self.bottom) for start, end in cuts]
        return [*parts[:-1], replace(self, left=parts[-1].left)]


def _cut(length: float, weights: Sequence[float], gap: float) -> list[tuple[float, float]]:
    between = len(weights) - 1
    gap = min(gap, GAPS_AT_MOST * length / between) if between else 0.0
    unit = (length - gap * between) / sum(weights)
    cuts, start = [], 0.0
    for weight in weights:
        cuts.append((start, start + weight * unit))
        start += weight * unit + gap
    return cuts


Fill = Callable[[Branch, Region, Spacing, "list[Cell]"], None]


def leaf_cell(branch: Branch, region: Region, spacing: Spacing, number: int, header: bool = False) -> Cell:
    """The cell of an activity that fills a region, with its upright rectangles for text, value and marks."""
    height = region.height
    stacked = region.width < STACKED_BELOW * height
    down = min(spacing.padding * 0.8, 0.12 * height)
    strip = min(spacing.line, 0.28 * (height - 2 * down))
    top, bottom = region.top + down, region.bottom - down
    upper = bottom - strip
    if stacked and region.body is not None:
        upper = min(upper, region.top + max(SLANTED_TEXT * height, min(5 * spacing.line, 0.6 * height)))
    across = min(spacing.padding, 0.12 * region.width)
    left, right = region.left + across, region.reach(region.top, upper if stacked else bottom) - across
    foot = region.reach(upper, bottom) - across
    if stacked:
        middle = top + 0.45 * (upper - top)
        text = Rect(left, top, right - left, middle - top)
        value = Rect(left, middle, right - left, upper - middle)
        marks = Rect(left, bottom - strip, foot - left, strip)
    else:
        middle = left + 0.6 * (right - left)
        text = Rect(left, top, middle - left, upper - top)
        value = Rect(middle, top, right - middle, bottom - top)
        marks = Rect(left, bottom - strip, middle - left, strip)
    return Cell(
        branch.shape.id, region.polygon, text, value, marks, branch.level, number,
        stacked=stacked, header=header, rolled=bool(branch.hidden),
    )  # fmt: skip


def fill_support(branch: Branch, region: Region, spacing: Spacing, cells: list[Cell]) -> None:
    """A support activity: children side by side, their parent's title before them (above them on level two)."""
    if not branch.children:
        cells.append(leaf_cell(branch, region, spacing, len(cells) + 1))
        return
    if branch.level == 1:
        title, rest = region.columns([HEADER_BESIDE, 1 - HEADER_BESIDE], spacing.gap)
    else:
        title, rest = _title_above(region, spacing)
    cells.append(leaf_cell(branch, title, spacing, len(cells) + 1, header=True))
    parts = rest.columns([sqrt(child.leaves) for child in branch.children], spacing.gap)
    for child, part in zip(branch.children, parts, strict=True):
        fill_support(child, part, spacing, cells)


def fill_primary(branch: Branch, region: Region, spacing: Spacing, cells: list[Cell]) -> None:
    """A primary activity: its title above, children in one column up to three, in two beyond."""
    if not branch.children:
        cells.append(leaf_cell(branch, region, spacing, len(cells) + 1))
        return
    title, rest = _title_above(region, spacing)
    cells.append(leaf_cell(branch, title, spacing, len(cells) + 1, header=True))
    abreast = 1 if len(branch.children) <= 3 else 2
    if rest.width > 2 * rest.height:
        abreast = min(3, len(branch.children))
    lines = [branch.children[i : i + abreast] for i in range(0, len(branch.children), abreast)]
    heights = [1.5 if any(child.children for child in line) else 1.0 for line in lines]
    for line, row in zip(lines, rest.rows(heights, spacing.gap), strict=True):
        for child, part in zip(line, row.columns([1.0] * len(line), spacing.gap), strict=True):
            fill_primary(child, part, spacing, cells)


def _title_above(region: Region, spacing: Spacing) -> tuple[Region, Region]:
    edge = region.top + min(1.45 * spacing.line, 0.4 * region.height)
    return replace(region, bottom=edge), replace(region, top=min(edge + spacing.gap * 0.2, region.bottom))


def lay_out_arrow(shapes: Sequence[Shape], width: float, height: float, spacing: Spacing) -> ChainLayout:
    """Porter's arrow in a rectangle of this size; see `app.chain.geometry.lay_out`."""
    support, primary = both_kinds(branches(shapes))
    gap = min(spacing.gap, 0.01 * width, 0.02 * height)
    spacing = replace(spacing, gap=gap)
    band, slant = BAND * width, SLANT * width
    share = SUPPORT_HEIGHT if support and primary else 0.5 if support or primary else SUPPORT_HEIGHT
    body = Body(width - band - gap, share * height, slant, height)
    border = body.tip_y if primary and support else height if support else 0.0
    cells: list[Cell] = []
    if support:
        above = Region(0.0, 0.0, body.tip_x, border - (gap / 2 if primary else 0.0), body)
        weights = [1.0 if not branch.children else 1.35 for branch in support]
        for branch, row in zip(support, above.rows(weights, gap), strict=True):
            fill_support(branch, row, spacing, cells)
    if primary:
        below = Region(0.0, border + (gap / 2 if support else 0.0), body.tip_x, height, body)
        for branch, column in zip(primary, _columns(primary, below, gap), strict=True):
            fill_primary(branch, column, spacing, cells)
    return ChainLayout(
        width, height, ChainForm.ARROW, spacing, tuple(cells), ((0.0, 0.0), *body.edge(0.0, height), (0.0, height)),
        _margin(body, gap, band), _margin_word(body, gap, band), (), shown_as(support + primary),
    )  # fmt: skip


def _columns(primary: Sequence[Branch], below: Region, gap: float) -> list[Region]:
    """Widths ∝ √leaves at half height, the last 1.2 ×; the last is never cut to a point by the slant."""
    body = below.body
    assert body is not None
    *others, last = [sqrt(branch.leaves) for branch in primary]
    whole = body.tip_x - below.left
    slant = body.slant
    gap = min(gap, GAPS_AT_MOST * (whole - slant) / len(others)) if others else 0.0
    free = whole - gap * len(others)
    unit = (free - slant / 2) / (sum(others) + LAST_COLUMN * last)
    if LAST_COLUMN * last * unit < slant / 2 + 0.6 * unit:
        unit = (free - slant) / (sum(others) + 0.6)
    columns, left = [], below.left
    for weight in others:
        columns.append(Region(left, below.top, left + weight * unit, below.bottom))
        left += weight * unit + gap
    return [*columns, replace(below, left=left)]


def _margin(body: Body, gap: float, band: float) -> Polygon:
    inner = [(x + gap, y) for x, y in ((body.limit(0.0), 0.0), (body.tip_x, body.tip_y),
                                       (body.limit(body.height), body.height))]  # fmt: skip
    return (*inner, *((x + band, y) for x, y in reversed(inner)))


def _margin_word(body: Body, gap: float, band: float) -> Rect:
    """The upright room for the turned word at the point, inside the band."""
    half = 0.11 * body.height
    left = body.tip_x + gap
    right = min(body.limit(body.tip_y - half), body.limit(body.tip_y + half)) + gap + band
    return Rect(left, body.tip_y - half, max(right - left, 0.3 * band), 2 * half)


def shown_as(roots: Sequence[Branch]) -> dict[str, str]:
    """For every activity, the cell that stands for it."""
    shown: dict[str, str] = {}
    for branch in roots:
        shown[branch.shape.id] = branch.shape.id
        shown.update(dict.fromkeys(branch.hidden, branch.shape.id))
        shown.update(shown_as(branch.children))
    return shown
