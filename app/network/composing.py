"""From a network and its places to what is drawn in a room: boxes, marks, ties, and the names that have room."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtGui import QFont

from app.chain.lettering import LEADING, REGULAR, SEMIBOLD, text_width
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.chain.text import fit_lines
from models.measures.network_parts import Edge, Kind, Network, Node
from models.measures.work import Floats

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
    nodes = _marks(shown, places, room, text, zoom, words)
    labelled = _labelled(nodes, room, text, words, zoom, near)
    middles = {one.node.id: one.middle for one in labelled}
    ties = [DrawnTie(edge, middles[edge.start], middles[edge.end]) for edge in shown.edges]
    return Drawing(tuple(labelled), tuple(ties), _cluster(labelled, text, words.cluster, room), words, text)


def text_size(medium: Medium) -> float:
    """The size of names in a picture."""
    return max(medium.name * 0.92, medium.floor)


def _marks(
    shown: Network, places: Mapping[str, Point], room: Rect, text: float, zoom: float, words: Words
) -> list[DrawnNode]:
    """Every node with its box, none on another: the chain's activities first, then departments, then marks."""
    bounds = Rect(room.x, room.y, room.width * zoom, room.height * zoom)
    boxes: list[DrawnNode] = []
    most = min(WIDEST * text, 0.19 * bounds.width)
    for node in sorted(shown.of(*BOXED), key=lambda one: one.kind is not Kind.ACTIVITY):
        x, y = places[node.id]
        middle = bounds.x + x * bounds.width, bounds.y + y * bounds.height
        boxes.append(_boxed(node, middle, most, text, bounds, [one.box for one in boxes]))
    kept, rounds = [one.box for one in boxes], [node for node in shown.nodes if node.kind not in BOXED]
    widest = CROWDED * zoom * (room.width * room.height / (len(rounds) + 1)) ** 0.5
    sizes = np.array([min(_mark_size(node, text), widest) for node in rounds])
    rings = np.array([0.6 * text if node.id in words.hanging else 0.0 for node in rounds])
    middles = [
        _beside((bounds.x + x * bounds.width, bounds.y + y * bounds.height), (size + ring) / 2, kept)
        for (x, y), size, ring in zip(
            (places[node.id] for node in rounds), sizes.tolist(), rings.tolist(), strict=True
        )
    ]
    sizes = _apart(np.array(middles).reshape(-1, 2), sizes, rings)
    for node, middle, size in zip(rounds, middles, sizes.tolist(), strict=True):
        inside = _inside(node) if size >= 1.3 * text else ()
        boxes.append(DrawnNode(node, _around(middle, size, size), inside))
    return boxes


def _boxed(
    node: Node, middle: Point, most: float, text: float, bounds: Rect, kept: Sequence[Rect]
) -> DrawnNode:
    """A box with its name, as near to its place as it lies on no other; the silo's leave room for its title."""
    pad = text * (1.1 if node.kind is Kind.ACTIVITY else 0.7)
    top = bounds.y + (2.5 * text if node.silo else 0.0)
    ways = [lines or ("–",) for lines in _ways_inside(node.name, most - 2 * pad, text)]
    sizes = [
        (
            max(text_width(line, text, SEMIBOLD) for line in lines) + 2 * pad,
            (len(lines) * LEADING + 0.55) * text,
        )
        for lines in ways
    ]
    for across, down in _AROUND:
        for lines, (wide, high) in zip(ways, sizes, strict=True):
            x = middle[0] + across * text - wide / 2
            y = middle[1] + down * text - high / 2
            x = max(bounds.x, min(x, bounds.right - wide))
            y = max(top, min(y, bounds.bottom - high))
            box = Rect(x, y, wide, high)
            if not any(_overlap(box, other, -0.5) for other in kept):
                return DrawnNode(node, box, lines)
    wide, high = sizes[-1]
    return DrawnNode(node, _around(middle, wide, high), ways[-1])


_AROUND = [
    (0.0, 0.0),
    *(
        (1.4 * ring * across, 0.7 * ring * down)
        for ring in range(1, 16)
        for across, down in ((0, 1), (0, -1), (-1, 0), (1, 0), (-1, 1), (1, 1), (-1, -1), (1, -1))
    ),
]
"""Where a box goes that would lie on another, in heights of the text: beside its place, then further away."""


def _beside(middle: Point, reach: float, boxes: Sequence[Rect]) -> Point:
    """A round that would touch a box is put below, above or beside it, whichever is nearest."""
    x, y = middle
    for _ in range(3):
        hit = next((box for box in boxes if _overlap(_around((x, y), 2 * reach, 2 * reach), box)), None)
        if hit is None:
            break
        ways = (
            (0.0, hit.bottom + reach - y), (0.0, hit.y - reach - y),
            (hit.right + reach - x, 0.0), (hit.x - reach - x, 0.0),
        )  # fmt: skip
        across, down = min(ways, key=lambda way: abs(way[0]) + abs(way[1]))
        x, y = x + across, y + down
    return x, y


MOST_COMPARED = 1500
"""With more marks than that they are small already, by `CROWDED`."""


def _apart(middles: Floats, sizes: Floats, rings: Floats) -> Floats:
    """The sizes of rounds (rings included apart) such that none lies on another."""
    if not 1 < len(sizes) <= MOST_COMPARED:
        return sizes
    across = middles[:, None, :] - middles[None, :, :]
    far = np.hypot(across[..., 0], across[..., 1])
    np.fill_diagonal(far, np.inf)
    whole = sizes + rings
    room = 2 * far / (whole[:, None] + whole[None, :])
    smaller: Floats = sizes * np.minimum(1.0, room.min(axis=1))
    return smaller


def _fitted(name: str, room: float, most: int, text: float, weight: QFont.Weight) -> tuple[str, ...]:
    """Lines no wider than a room; a single word that is too long is cut in itself."""
    lines = fit_lines(name, room, most, text, weight)
    if lines or not name:
        return lines
    letters = next(
        (n for n in range(len(name) - 1, 1, -1) if text_width(f"{name[:n]}…", text, weight) <= room), 1
    )
    return (f"{name[:letters]}…",)


def _ways_inside(name: str, room: float, text: float) -> Iterator[tuple[str, ...]]:
    """A name in two lines, in one that is half as wide again, or cut, and cut again."""
    for across, most in ((room, 2), (1.5 * room, 1), (room, 1), (0.6 * room, 1)):
        yield _fitted(name, across, most, text, SEMIBOLD)


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
    crowded = _Taken([one.box for one in seen if one.node.kind is not Kind.ACTION])
    cluster, labels = _cluster(nodes, text, words.cluster, room), dict[str, Label]()
    for one in sorted(nodes, key=lambda drawn: _rank(drawn, words)):
        if near is not None and one.node.id not in near:
            continue
        bold = one.node.id in words.hanging
        gap = (0.65 if _ringed(one, words) else 0.3) * text
        for lines in filter(None, _lines_of(one, text, words)):
            wide = max(text_width(line, text, SEMIBOLD if bold else REGULAR) for line in lines)
            outside = None if one.node.silo else cluster
            place = taken.find(one.box, wide, len(lines) * LEADING * text, gap, bounds, outside)
            if place is not None:
                labels[one.node.id] = Label(lines, place, bold)
                crowded.add(place)
                break
        else:
            if bold:
                labels[one.node.id] = _in_any_case(one, text, gap, bounds, crowded)
                taken.add(labels[one.node.id].place)
    return [DrawnNode(one.node, one.box, one.lines, labels.get(one.node.id)) for one in nodes]


def _in_any_case(one: DrawnNode, text: float, gap: float, bounds: Rect, crowded: _Taken) -> Label:
    """A name where there is no room for any: over marks of actions and ties, cut before it lies on more."""
    for room in (LONGEST, 0.4 * LONGEST):
        name = _fitted(one.node.name, room * text, 1, text, SEMIBOLD)
        wide = text_width(name[0], text, SEMIBOLD) if name else 0.0
        place = crowded.find(one.box, wide, LEADING * text, gap, bounds, None)
        if place is not None:
            return Label(name, place, bold=True)
    return Label(
        name, _around((one.middle[0], one.box.bottom + 0.75 * text), wide, LEADING * text), bold=True
    )


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
    bold = REGULAR if node.kind is Kind.ACTION else SEMIBOLD
    beside = node.kind not in BOXED
    name = _fitted(node.name, LONGEST * text, 1, text, bold) if beside else ()
    more = words.hanging.get(node.id) or words.bridge.get(node.id)
    for room, most in (
        ((LONGEST, 2), (0.7 * LONGEST, 3), (0.5 * LONGEST, 4), (0.7 * LONGEST, 1)) if more else ()
    ):
        cut = _fitted(node.name, room * text, 1, text, bold) if beside else ()
        yield (*cut, *_fitted(str(more), room * text, most, text, REGULAR))
    if name:
        yield name
        for room, most in ((0.6 * LONGEST, 2), (0.6 * LONGEST, 1), (0.4 * LONGEST, 1)):
            yield _fitted(node.name, room * text, most, text, bold)


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


def _cluster(nodes: Sequence[DrawnNode], text: float, title: str, bounds: Rect) -> Rect | None:
    """The ground behind the silo: what holds its nodes, their people's names, and the title above.

    It leaves out those who stand beside it: a name may reach over its edge.
    """
    ours = [one for one in nodes if one.node.silo]
    if not ours:
        return None
    held, edge = _around_all([one.box for one in ours]), 0.8 * text
    names = [one.label.place for one in ours if one.label is not None and one.node.kind is Kind.PERSON]
    whole = _around_all([held, *names])
    next_to = [one.box.x for one in nodes if not one.node.silo and one.box.x >= held.right]
    right = max(held.right, min([whole.right, *(x - 1.5 * edge for x in next_to)])) + edge
    wide = text_width(title, text, SEMIBOLD) + 2 * edge
    left = max(min(bounds.x, whole.x), min(whole.x - edge, right - wide))
    top = max(min(bounds.y, whole.y), whole.y - edge - 1.5 * text)
    return Rect(left, top, max(right - left, min(wide, right - left + 2 * edge)), whole.bottom + edge - top)


def _around_all(boxes: Sequence[Rect]) -> Rect:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.united(box)
    return whole


def _distance(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
