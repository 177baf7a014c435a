"""From a network and its places to what is drawn in a room: boxes, marks and ties, none on another."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np

from app.chain.lettering import LEADING, SEMIBOLD, text_width
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.network.drawing import BOXED, Drawing, DrawnNode, DrawnTie, Point, Words, around, fitted, overlap
from app.network.naming import named
from models.measures.network_parts import Kind, Network, Node
from models.measures.work import Floats

WIDEST = 10.5
"""A box is at most so many times as wide as its text is high."""
CROWDED = 0.6
"""A mark is at most so much of its even share of the room wide: very many become small."""


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
    labelled = named(nodes, room, text, words, zoom, near, cluster_of(nodes, text, words.cluster, room))
    middles = {one.node.id: one.middle for one in labelled}
    ties = [DrawnTie(edge, middles[edge.start], middles[edge.end]) for edge in shown.edges]
    return Drawing(tuple(labelled), tuple(ties), cluster_of(labelled, text, words.cluster, room), words, text)


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
        boxes.append(DrawnNode(node, around(middle, size, size), inside))
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
            if not any(overlap(box, other, -0.5) for other in kept):
                return DrawnNode(node, box, lines)
    wide, high = sizes[-1]
    return DrawnNode(node, around(middle, wide, high), ways[-1])


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
        hit = next((box for box in boxes if overlap(around((x, y), 2 * reach, 2 * reach), box)), None)
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


def _ways_inside(name: str, room: float, text: float) -> Iterator[tuple[str, ...]]:
    """A name in two lines, in one that is half as wide again, or cut, and cut again."""
    for across, most in ((room, 2), (1.5 * room, 1), (room, 1), (0.6 * room, 1)):
        yield fitted(name, across, most, text, SEMIBOLD)


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


def cluster_of(nodes: Sequence[DrawnNode], text: float, title: str, bounds: Rect) -> Rect | None:
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
