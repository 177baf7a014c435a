"""From a network and its places to what is drawn in a room: boxes, marks, ties, and the names that have room."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.chain.lettering import LEADING, REGULAR, SEMIBOLD, text_width
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.chain.text import fit_lines
from models.measures.network_parts import Edge, Kind, Network, Node

Point = tuple[float, float]

WIDEST = 10.5
"""A box is at most so many times as wide as its text is high."""
CROWDED = 0.6
"""A mark is at most so much of its even share of the room wide: very many become small."""
BOXED = (Kind.ACTIVITY, Kind.UNIT)
LONGEST = 17.0
"""A name beside its mark is cut where it is so many times as wide as its text is high."""


@dataclass(frozen=True)
class Label:
    """A name beside its mark, and in a smaller line what is said of it."""

    lines: tuple[str, ...]
    place: Rect
    bold: bool = False


@dataclass(frozen=True)
class DrawnNode:
    """A node at its place. `lines` are what stands inside; a small one has no room for its name."""

    node: Node
    box: Rect
    lines: tuple[str, ...] = ()
    small: bool = False
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
        near = [(_distance(one.middle, (x, y)), one) for one in self.nodes]
        found = min(near, key=lambda one: one[0], default=None)
        return found[1] if found is not None and found[0] <= reach else None


def compose(
    shown: Network,
    places: Mapping[str, Point],
    room: Rect,
    medium: Medium,
    words: Words,
    zoom: float = 1.0,
    near: Collection[str] | None = None,
) -> Drawing:
    """The drawing of a network in a room; with `zoom` over 1 the places part, and more names find room.

    `near` holds what is in focus: with it, nothing else is named beside its mark.
    """
    text = text_size(medium)
    nodes = _marks(shown, places, room, text, zoom)
    labelled = _labelled(nodes, room, text, words, zoom, near)
    middles = {one.node.id: one.middle for one in labelled}
    ties = [DrawnTie(edge, middles[edge.start], middles[edge.end]) for edge in shown.edges]
    return Drawing(tuple(labelled), tuple(ties), _cluster(labelled, text, words.cluster), words, text)


def text_size(medium: Medium) -> float:
    """The size of names in a picture."""
    return max(medium.name * 0.92, medium.floor)


def _marks(
    shown: Network, places: Mapping[str, Point], room: Rect, text: float, zoom: float
) -> list[DrawnNode]:
    """Every node with its box: names inside where boxes do not lie on each other, the chain's activities first."""
    found: list[DrawnNode] = []
    kept: list[Rect] = []
    most = min(WIDEST * text, 0.19 * room.width * zoom)
    marks = len(shown.nodes) - len(shown.of(*BOXED))
    widest = CROWDED * zoom * (room.width * room.height / (marks + 1)) ** 0.5
    order = {Kind.ACTIVITY: 0, Kind.UNIT: 1}
    for node in sorted(shown.nodes, key=lambda one: order.get(one.kind, 2)):
        x, y = places[node.id]
        middle = room.x + x * room.width * zoom, room.y + y * room.height * zoom
        if node.kind not in BOXED:
            size = min(_mark_size(node, text), widest)
            inside = _inside(node) if size >= 1.4 * text else ()
            found.append(DrawnNode(node, _around(middle, size, size), inside))
            continue
        pad = text * (1.1 if node.kind is Kind.ACTIVITY else 0.7)
        for lines in _ways_inside(node.name, most - 2 * pad, text):
            wide = max(text_width(line, text, SEMIBOLD) for line in lines) + 2 * pad
            box = _around(middle, wide, (len(lines) * LEADING + 0.55) * text)
            if not any(_overlap(box, other, -0.5) for other in kept):
                kept.append(box)
                found.append(DrawnNode(node, box, lines))
                break
        else:
            found.append(DrawnNode(node, _around(middle, 1.6 * text, 1.2 * text), (), small=True))
    return found


def _ways_inside(name: str, room: float, text: float) -> Iterator[tuple[str, ...]]:
    """A name in two lines, in one that is half as wide again, or cut."""
    for across, most in ((room, 2), (1.5 * room, 1), (room, 1)):
        yield fit_lines(name, across, most, text, SEMIBOLD) or ("…",)


def _mark_size(node: Node, text: float) -> float:
    if node.kind is Kind.GROUP:
        return text * (1.5 + 0.35 * len(str(len(node.action_ids))))
    return text * (1.75 if node.kind is Kind.PERSON else 0.85)


def _inside(node: Node) -> tuple[str, ...]:
    """What stands in a mark: a person's initials, how many actions a group holds."""
    if node.kind is Kind.GROUP:
        return (str(len(node.action_ids)),)
    if node.kind is Kind.PERSON:
        parts = node.name.split()
        return ("".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper(),)
    return ()


def _around(middle: Point, width: float, height: float) -> Rect:
    return Rect(middle[0] - width / 2, middle[1] - height / 2, width, height)


# -- names beside marks -----------------------------------------------------------------------------------------


def _labelled(
    nodes: Sequence[DrawnNode],
    room: Rect,
    text: float,
    words: Words,
    zoom: float,
    near: Collection[str] | None,
) -> list[DrawnNode]:
    """Names in the order of what matters, each where it lies on no mark and no other name; else none.

    Those on whom something hangs are named in any case. With a neighbourhood in focus only that is named,
    over marks that have faded.
    """
    seen = [one for one in nodes if near is None or one.node.id in near or one.node.kind in BOXED]
    taken = _Taken([_grown(one.box, 0.3 * text) if _ringed(one, words) else one.box for one in seen])
    bounds = Rect(room.x, room.y, room.width * zoom, room.height * zoom)
    cluster, labels = _cluster(nodes, text, words.cluster), dict[str, Label]()
    for one in sorted(nodes, key=lambda drawn: _rank(drawn, words)):
        if near is not None and one.node.id not in near:
            continue
        bold = one.node.id in words.hanging
        gap = (0.65 if _ringed(one, words) else 0.3) * text
        for lines in _lines_of(one, text, words):
            wide = max(text_width(line, text, SEMIBOLD if bold else REGULAR) for line in lines)
            outside = None if one.node.silo else cluster
            place = taken.find(one.box, wide, len(lines) * LEADING * text, gap, bounds, outside)
            if place is not None:
                labels[one.node.id] = Label(lines, place, bold)
                break
        else:
            if bold:
                wide = text_width(one.node.name, text, SEMIBOLD)
                place = _around((one.middle[0], one.box.bottom + 0.75 * text), wide, LEADING * text)
                labels[one.node.id] = Label((one.node.name,), place, bold)
    return [DrawnNode(one.node, one.box, one.lines, one.small, labels.get(one.node.id)) for one in nodes]


def _ringed(one: DrawnNode, words: Words) -> bool:
    """Whether a second line runs around it."""
    return one.node.id in words.hanging or (one.node.kind is Kind.UNIT and one.node.transverse)


def _grown(box: Rect, by: float) -> Rect:
    return Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _rank(one: DrawnNode, words: Words) -> tuple[int, float, str]:
    kinds = {Kind.ACTIVITY: 1, Kind.UNIT: 1, Kind.PERSON: 2, Kind.GROUP: 4, Kind.ACTION: 3}
    first = one.node.id in words.hanging or one.node.id in words.bridge
    return (0 if first else kinds[one.node.kind], -one.node.weight, one.node.id)


def _lines_of(one: DrawnNode, text: float, words: Words) -> Iterator[tuple[str, ...]]:
    """What may stand beside a mark, the fullest first: its name where it is not inside, and what hangs on it."""
    node = one.node
    if node.kind is Kind.GROUP:
        return
    name = (
        ()
        if node.kind in BOXED and not one.small
        else fit_lines(node.name, LONGEST * text, 1, text, SEMIBOLD)
    )
    more = words.hanging.get(node.id) or words.bridge.get(node.id)
    for room, most in (
        ((LONGEST, 2), (0.7 * LONGEST, 3), (0.5 * LONGEST, 4), (0.7 * LONGEST, 1)) if more else ()
    ):
        yield (*name, *fit_lines(str(more), room * text, most, text, REGULAR))
    if name:
        yield name


class _Taken:
    """Where something lies already, by the cells of a grid: names are tried against what is near alone."""

    def __init__(self, boxes: Sequence[Rect]) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = {}
        self._cell = max((box.height for box in boxes), default=1.0) * 4
        for box in boxes:
            self.add(box)

    def add(self, box: Rect) -> None:
        for cell in self._touched(box):
            self._cells.setdefault(cell, []).append(box)

    def _touched(self, box: Rect) -> list[tuple[int, int]]:
        size = self._cell
        return [
            (column, row)
            for column in range(int(box.x // size), int(box.right // size) + 1)
            for row in range(int(box.y // size), int(box.bottom // size) + 1)
        ]

    def free(self, box: Rect) -> bool:
        return not any(
            _overlap(box, other) for cell in self._touched(box) for other in self._cells.get(cell, ())
        )

    def find(
        self, mark: Rect, width: float, height: float, gap: float, bounds: Rect, outside: Rect | None
    ) -> Rect | None:
        """Right of a mark, left of it, below or above, where it is free and in bounds; then it is taken.

        What does not belong to the cluster is not written on its ground (`outside`).
        """
        across = (mark.right + gap, mark.x - gap - width)
        levels = (mark.y + mark.height / 2 - height / 2, mark.y, mark.bottom - height)
        centre = mark.x + mark.width / 2 - width / 2
        tries = [
            *((x, y) for x in across for y in levels),
            *((centre, y) for y in (mark.bottom + gap / 2, mark.y - gap / 2 - height)),
            *((x, y) for x in across for y in (mark.y - height, mark.bottom)),
        ]
        for x, y in tries:
            place = Rect(x, y, width, height)
            inside = (
                x >= bounds.x
                and y >= bounds.y
                and place.right <= bounds.right
                and place.bottom <= bounds.bottom
            )
            if inside and self.free(place) and not (outside is not None and _overlap(place, outside)):
                self.add(place)
                return place
        return None


def _overlap(one: Rect, other: Rect, air: float = 0.0) -> bool:
    return (
        one.x < other.right + air
        and other.x < one.right + air
        and one.y < other.bottom + air
        and other.y < one.bottom + air
    )


def _cluster(nodes: Sequence[DrawnNode], text: float, title: str) -> Rect | None:
    """The ground behind the silo: what holds its nodes, the names of its people, and the title above."""
    ours = [one for one in nodes if one.node.silo]
    boxes = [one.box for one in ours]
    boxes += [one.label.place for one in ours if one.label is not None and one.node.kind is Kind.PERSON]
    if not boxes:
        return None
    whole, edge = boxes[0], 0.8 * text
    for box in boxes[1:]:
        whole = whole.united(box)
    across = max(0.0, text_width(title, text, SEMIBOLD) - whole.width) / 2
    return Rect(
        whole.x - across - edge,
        whole.y - edge - 1.5 * text,
        whole.width + 2 * (across + edge),
        whole.height + 2 * edge + 1.5 * text,
    )


def _distance(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
