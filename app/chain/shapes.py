"""The records of a drawn chain: what goes in (shapes) and what comes out (cells), in the caller's unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import sqrt

from models.vocabulary import ActivityKind, ChainForm

Point = tuple[float, float]
Polygon = tuple[Point, ...]


@dataclass(frozen=True)
class Rect:
    """An upright rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def polygon(self) -> Polygon:
        return (self.x, self.y), (self.right, self.y), (self.right, self.bottom), (self.x, self.bottom)

    def inset(self, by: float) -> Rect:
        """The rectangle without a border of `by` on every side; the border gives way when there is no room."""
        across, down = min(by, self.width * 0.3), min(by, self.height * 0.3)
        return Rect(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


@dataclass(frozen=True)
class Shape:
    """An activity as the drawing needs it. A tuple of shapes stands in stored order, parents and children mixed."""

    id: str
    kind: ActivityKind
    parent: str | None = None
    name: str = ""
    short_name: str = ""


@dataclass(frozen=True)
class Spacing:
    """Distances of a layout, in the layout's unit: between cells, from a cell's edge to its text, one line of text."""

    gap: float
    padding: float
    line: float

    @staticmethod
    def for_size(width: float, height: float) -> Spacing:
        """Distances that suit a chain of this size, in the proportions of a chain of about 950 × 630 pixels."""
        unit = sqrt(max(width, 0.0) * max(height, 0.0)) / 780
        return Spacing(gap=5.5 * unit, padding=9.5 * unit, line=19 * unit)


@dataclass(frozen=True)
class Cell:
    """Where one activity is drawn.

    `polygon` is convex, clockwise. `text`, `value` and `marks` are upright rectangles inside it that do not overlap.
    A `stacked` cell is narrow: its value follows under the name; else the value stands at the right, beside the name.
    A `header` is the title of a parent above or beside its children. `level` is 1 for a root, `number` counts the
    cells in stored order from 1 (the key when the name does not fit), `rolled` tells that deeper levels are inside.
    """

    id: str
    polygon: Polygon
    text: Rect
    value: Rect
    marks: Rect
    level: int
    number: int
    stacked: bool = False
    header: bool = False
    rolled: bool = False

    @property
    def bounds(self) -> Rect:
        """The upright rectangle around the polygon."""
        xs, ys = [x for x, _ in self.polygon], [y for _, y in self.polygon]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    @property
    def inner(self) -> Rect:
        """All the room for text: name, value and marks."""
        return self.text.united(self.value).united(self.marks)


@dataclass(frozen=True)
class Arrow:
    """A short arrow between two cells of a cycle, from `start` to `end`."""

    start: Point
    end: Point


@dataclass(frozen=True)
class ChainLayout:
    """A laid out chain: cells in stored order, the margin band with the middle of its word, the arrows of a cycle.

    `outline` is the body in which all cells lie; `shown_as` names, for every activity, the cell that stands for it.
    """

    width: float
    height: float
    form: ChainForm
    spacing: Spacing
    cells: tuple[Cell, ...] = ()
    outline: Polygon = ()
    margin: Polygon = ()
    margin_word: Rect | None = None
    arrows: tuple[Arrow, ...] = ()
    shown_as: Mapping[str, str] = field(default_factory=dict)

    def cell(self, activity: str) -> Cell | None:
        """The cell that stands for this activity: its own, or its ancestor's when it is rolled up."""
        wanted = self.shown_as.get(activity)
        return next((cell for cell in self.cells if cell.id == wanted), None)


def inside(polygon: Polygon, point: Point, slack: float = 0.0) -> bool:
    """Whether a point lies in a convex clockwise polygon, or not further than `slack` outside of an edge."""
    x, y = point
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        length = sqrt((bx - ax) ** 2 + (by - ay) ** 2)
        if (bx - ax) * (y - ay) - (by - ay) * (x - ax) < -slack * length:
            return False
    return len(polygon) > 2


def cell_at(layout: ChainLayout, point: Point) -> Cell | None:
    """The cell under a point of the layout, or None."""
    return next((cell for cell in layout.cells if inside(cell.polygon, point)), None)


@dataclass(frozen=True)
class Branch:
    """A shape with its children, as the layouts walk it."""

    shape: Shape
    level: int
    children: tuple[Branch, ...]
    hidden: tuple[str, ...]

    @property
    def leaves(self) -> int:
        """How many cells without children it is drawn with."""
        return sum(child.leaves for child in self.children) or 1


LEVELS = 3


def branches(shapes: Iterable[Shape]) -> tuple[Branch, ...]:
    """The shapes as trees in stored order; below the third level they are rolled up.

    A parent that is missing, or an activity that would be its own ancestor, counts as a root.
    """
    known = {shape.id: shape for shape in shapes}
    children: dict[str | None, list[Shape]] = {}
    for shape in known.values():
        children.setdefault(_parent(shape, known), []).append(shape)

    def below(shape: Shape) -> tuple[str, ...]:
        found, waiting = [], [shape.id]
        while waiting:
            under = [child.id for child in children.get(waiting.pop(), ())]
            found.extend(under)
            waiting.extend(under)
        return tuple(found)

    def grow(shape: Shape, level: int) -> Branch:
        if level == LEVELS:
            return Branch(shape, level, (), below(shape))
        return Branch(shape, level, tuple(grow(c, level + 1) for c in children.get(shape.id, ())), ())

    return tuple(grow(shape, 1) for shape in children.get(None, ()))


def _parent(shape: Shape, known: Mapping[str, Shape]) -> str | None:
    seen, above = {shape.id}, shape.parent
    if above not in known:
        return None
    while above is not None and above in known:
        if above in seen:
            return None
        seen.add(above)
        above = known[above].parent
    return shape.parent


def both_kinds(roots: Iterable[Branch]) -> tuple[tuple[Branch, ...], tuple[Branch, ...]]:
    """The roots apart: support activities, primary activities."""
    listed = tuple(roots)
    return (
        tuple(b for b in listed if b.shape.kind == ActivityKind.SUPPORT),
        tuple(b for b in listed if b.shape.kind == ActivityKind.PRIMARY),
    )
