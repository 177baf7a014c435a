"""What is drawn of a network: nodes in their boxes with their names, ties, and the ground of the cluster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from app.chain.lettering import text_width
from app.chain.shapes import Rect
from app.chain.text import fit_lines
from models.measures.network_parts import Edge, Kind, Node

Point = tuple[float, float]

BOXED = (Kind.ACTIVITY, Kind.UNIT)


@dataclass(frozen=True)
class Label:
    """A name beside its mark, and in a smaller line what is said of it."""

    lines: tuple[str, ...]
    place: Rect
    bold: bool = False


@dataclass(frozen=True)
class DrawnNode:
    """A node at its place. `lines` are what stands inside."""

    node: Node
    box: Rect
    lines: tuple[str, ...] = ()
    label: Label | None = None

    @property
    def middle(self) -> Point:
        """Where its ties meet."""
        return self.box.x + self.box.width / 2, self.box.y + self.box.height / 2


@dataclass(frozen=True)
class DrawnTie:
    """A tie between the middles of two nodes."""

    edge: Edge
    start: Point
    end: Point


@dataclass(frozen=True)
class Words:
    """What stands in the picture beside names: what hangs on whom (by person), the cluster's title, the bridge's."""

    hanging: Mapping[str, str] = field(default_factory=dict)
    cluster: str = ""
    bridge: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Drawing:
    """All that is painted, ties below nodes, in the unit of the medium."""

    nodes: tuple[DrawnNode, ...]
    ties: tuple[DrawnTie, ...]
    cluster: Rect | None
    words: Words
    text: float

    def at(self, identity: str) -> DrawnNode | None:
        """A node by its id."""
        return self._by_id.get(identity)

    @property
    def _by_id(self) -> dict[str, DrawnNode]:
        return {one.node.id: one for one in self.nodes}

    def under(self, x: float, y: float, reach: float) -> DrawnNode | None:
        """The node under a point: within its box, else the nearest mark within reach."""
        for one in self.nodes:
            box = one.box
            if one.node.kind in BOXED and box.x <= x <= box.right and box.y <= y <= box.bottom:
                return one
        near = [(distance(one.middle, (x, y)), one) for one in self.nodes]
        found = min(near, key=lambda one: one[0], default=None)
        return found[1] if found is not None and found[0] <= reach else None


def distance(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def around(middle: Point, width: float, height: float) -> Rect:
    """A box with this middle."""
    return Rect(middle[0] - width / 2, middle[1] - height / 2, width, height)


def overlap(one: Rect, other: Rect, air: float = 0.0) -> bool:
    """Whether two boxes lie on each other, or are no further apart than `air`."""
    return (
        one.x < other.right + air
        and other.x < one.right + air
        and one.y < other.bottom + air
        and other.y < one.bottom + air
    )


def fitted(name: str, room: float, most: int, text: float, weight: QFont.Weight) -> tuple[str, ...]:
    """Lines no wider than a room; a single word that is too long is cut in itself."""
    lines = fit_lines(name, room, most, text, weight)
    if lines or not name:
        return lines
    letters = next(
        (n for n in range(len(name) - 1, 1, -1) if text_width(f"{name[:n]}…", text, weight) <= room), 1
    )
    return (f"{name[:letters]}…",)
