"""Where the nodes of a strategy map stand and its edges run: layers in columns, crossings reduced, texts in reach.

Crossings are reduced by barycentres (Sugiyama, Tagawa and Toda 1981). The order depends on what is tied to
what, never on names: an edit that ties nothing anew moves nothing.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

from models.measures.strategy_map import Edge, Kind, Node, StrategyMap

SWEEPS = 6
Point = tuple[float, float]


@dataclass(frozen=True)
class Sizes:
    """Logical pixels. Columns are as wide as the room allows, between `narrow` and `wide`."""

    narrow: float = 136.0
    wide: float = 250.0
    gap: float = 46.0
    tight: float = 26.0
    """The gap between more than four columns."""
    widest_gap: float = 110.0
    between: float = 7.0
    heading: float = 26.0
    margin: float = 12.0
    heights: tuple[tuple[Kind, float], ...] = (
        (Kind.ACTION, 40.0), (Kind.GROUP, 40.0), (Kind.OBJECTIVE, 58.0), (Kind.ACTIVITY, 38.0),
    )  # fmt: skip
    loose: float = 14.0
    """What a line of words about what hangs loose adds to a height."""


@dataclass(frozen=True)
class Box:
    """A node's place."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.y + self.height / 2


@dataclass(frozen=True)
class Route:
    """The way of an edge: from the right side of a box to the left side of another, between others' boxes."""

    edge: Edge
    points: tuple[Point, ...]


@dataclass(frozen=True)
class StrategyLayout:
    """Boxes by node, routes, the heights of the headings of stages, columns (x, width) by layer, and the size."""

    boxes: Mapping[str, Box]
    routes: tuple[Route, ...]
    bands: tuple[tuple[str, float], ...]
    columns: tuple[tuple[float, float], ...]
    width: float
    height: float


@dataclass
class _Place:
    """A node in its layer, or a point where a long edge passes through it."""

    id: str
    layer: int
    height: float
    node: Node | None = None
    y: float = 0.0

    @property
    def band(self) -> str:
        return self.node.band if self.node else ""


def lay_out(drawn: StrategyMap, width: float, sizes: Sizes | None = None) -> StrategyLayout:
    """Lay a map out for a width; it is as high as it needs to be, and wider where the columns would be too narrow."""
    sizes = sizes or Sizes()
    layers, chains = _places(drawn, sizes)
    ties = [pair for chain in chains for pair in pairwise(chain)]
    _order(layers, ties)
    bands = _set_heights(layers, ties, sizes)
    columns = _columns(len(layers), width, sizes)
    boxes = {
        place.id: Box(*columns[place.layer][:1], place.y, columns[place.layer][1], place.height)
        for layer in layers
        for place in layer
        if place.node is not None
    }
    total = columns[-1][0] + columns[-1][1] + sizes.margin if columns else width
    bottom = max((box.y + box.height for box in boxes.values()), default=0.0)
    middles = {place.id: place.y + place.height / 2 for layer in layers for place in layer}
    routes = _routes(drawn.edges, chains, boxes, middles, columns)
    return StrategyLayout(boxes, routes, bands, columns, max(total, width), bottom + sizes.margin)


def crossings(drawn: StrategyMap, layout: StrategyLayout) -> int:
    """How many pairs of edges between the same two columns cross."""
    spans: dict[tuple[float, float], list[Point]] = defaultdict(list)
    for route in layout.routes:
        for (x, y), (to_x, to_y) in pairwise(route.points):
            spans[x, to_x].append((y, to_y))
    return sum(_crossed(pairs) for pairs in spans.values())


def _places(drawn: StrategyMap, sizes: Sizes) -> tuple[list[list[_Place]], list[list[str]]]:
    """The places by layer, and per edge the places it runs through."""
    used = sorted({node.layer for node in drawn.nodes})
    at = {layer: index for index, layer in enumerate(used)}
    layers: list[list[_Place]] = [[] for _ in used]
    heights = dict(sizes.heights)
    where: dict[str, int] = {}
    for node in drawn.nodes:
        height = heights[node.kind] + sizes.loose * len(node.loose)
        where[node.id] = at[node.layer]
        layers[where[node.id]].append(_Place(node.id, where[node.id], height, node))
    chains = []
    for edge in drawn.edges:
        chain = [edge.start]
        for layer in range(where[edge.start] + 1, where[edge.end]):
            passing = _Place(f"{edge.start}>{edge.end}@{layer}", layer, 2.0)
            layers[layer].append(passing)
            chain.append(passing.id)
        chains.append([*chain, edge.end])
    return layers, chains


def _order(layers: list[list[_Place]], ties: Sequence[tuple[str, str]]) -> None:
    """Sort each layer by where its neighbours are, what serves nothing last of its stage.

    Activities keep the chain's order, actions their stages.
    """
    near: dict[str, list[str]] = defaultdict(list)
    for one, other in ties:
        near[one].append(other)
        near[other].append(one)
    best, fewest = [list(layer) for layer in layers], _count(layers, ties)
    for sweep in range(SWEEPS):
        walk = range(len(layers) - 1, -1, -1) if sweep % 2 == 0 else range(len(layers))
        for index in walk:
            if any(place.node and place.node.kind is Kind.ACTIVITY for place in layers[index]):
                continue
            beside = index + 1 if sweep % 2 == 0 else index - 1
            if 0 <= beside < len(layers):
                _sort_by(layers[index], layers[beside], near)
        count = _count(layers, ties)
        if count < fewest:
            best, fewest = [list(layer) for layer in layers], count
    for layer, order in zip(layers, best, strict=True):
        layer[:] = order


def _sort_by(layer: list[_Place], beside: Sequence[_Place], near: Mapping[str, Sequence[str]]) -> None:
    at = {place.id: index for index, place in enumerate(beside)}
    bands = {band: index for index, band in enumerate(dict.fromkeys(place.band for place in layer))}

    def wish(place: _Place, index: int) -> tuple[bool, float]:
        found = [at[other] for other in near.get(place.id, ()) if other in at]
        even = index * len(beside) / max(1, len(layer))
        return bool(place.band) and not found, fmean(found) if found else even

    keys = {place.id: (bands[place.band], *wish(place, index)) for index, place in enumerate(layer)}
    layer.sort(key=lambda place: keys[place.id])


def _count(layers: Sequence[Sequence[_Place]], ties: Sequence[tuple[str, str]]) -> int:
    at = {place.id: (place.layer, index) for layer in layers for index, place in enumerate(layer)}
    between: dict[int, list[Point]] = defaultdict(list)
    for one, other in ties:
        between[at[one][0]].append((at[one][1], at[other][1]))
    return sum(_crossed(pairs) for pairs in between.values())


def _crossed(pairs: Iterable[Point]) -> int:
    """How many of these lines between two columns cross: inversions of their ends."""
    count, ends = 0, list[float]()
    for _, end in sorted(pairs):
        count += len(ends) - bisect_right(ends, end)
        insort(ends, end)
    return count


def _set_heights(
    layers: list[list[_Place]], ties: Sequence[tuple[str, str]], sizes: Sizes
) -> tuple[tuple[str, float], ...]:
    """Stack the tallest layer; the others come as near to what they are tied to as their order allows."""
    bands: list[tuple[str, float]] = []
    top = sizes.heading + sizes.margin
    for layer in layers:
        y, band = top, ""
        for place in layer:
            if place.band and place.band != band:
                y += sizes.between if band else 0.0
                band = place.band
                bands.append((band, y))
                y += sizes.heading
            place.y = y
            y += place.height + sizes.between
    if not layers:
        return ()
    tallest = max(range(len(layers)), key=lambda index: _foot(layers[index]))
    foot = _foot(layers[tallest])
    near: dict[str, list[str]] = defaultdict(list)
    for one, other in ties:
        near[one].append(other)
        near[other].append(one)
    known = {place.id: place for place in layers[tallest]}
    for index in sorted(range(len(layers)), key=lambda one: abs(one - tallest)):
        if index != tallest and not any(place.band for place in layers[index]):
            _pull(layers[index], known, near, sizes, (top, foot))
        known.update({place.id: place for place in layers[index]})
    return tuple(bands)


def _foot(layer: Sequence[_Place]) -> float:
    return max((place.y + place.height for place in layer), default=0.0)


def _pull(
    layer: Sequence[_Place],
    known: Mapping[str, _Place],
    near: Mapping[str, Sequence[str]],
    sizes: Sizes,
    room: Point,
) -> None:
    """Bring a layer near what it is tied to, in its order and without overlap: pooled means of the wishes."""
    if not any(other in known for place in layer for other in near.get(place.id, ())):
        return
    slack = (room[1] - room[0]) - sum(place.height + sizes.between for place in layer)
    offset, even = 0.0, max(0.0, slack) / max(1, len(layer))
    pools: list[list[float]] = []
    for index, place in enumerate(layer):
        middles = [
            known[other].y + known[other].height / 2 for other in near.get(place.id, ()) if other in known
        ]
        wish = fmean(middles) - place.height / 2 if middles else room[0] + offset + even * (index + 0.5)
        pools.append([wish - offset, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (wished, many), (before, more) = pools.pop(), pools.pop()
            pools.append([(wished * many + before * more) / (many + more), many + more])
        offset += place.height + sizes.between
    placed = [start for start, many in pools for _ in range(round(many))]
    lowest = max(room[0], room[1] + sizes.between - offset)
    offset = 0.0
    for place, start in zip(layer, placed, strict=True):
        place.y = min(max(start, room[0]), lowest) + offset
        offset += place.height + sizes.between


def _columns(count: int, width: float, sizes: Sizes) -> tuple[tuple[float, float], ...]:
    """x and width of each column."""
    if not count:
        return ()
    room = width - 2 * sizes.margin
    gap = sizes.gap if count <= 4 else sizes.tight
    column = min(sizes.wide, max(sizes.narrow, (room - (count - 1) * gap) / count))
    if count > 1:
        gap = min(sizes.widest_gap, max(gap, (room - count * column) / (count - 1)))
    left = sizes.margin + max(0.0, (room - count * column - (count - 1) * gap) / 2)
    return tuple((left + at * (column + gap), column) for at in range(count))


def _routes(
    edges: Sequence[Edge],
    chains: Sequence[Sequence[str]],
    boxes: Mapping[str, Box],
    middles: Mapping[str, float],
    columns: Sequence[tuple[float, float]],
) -> tuple[Route, ...]:
    """Edges leave and reach a box side by side, in the order of their other ends."""
    leaving: dict[str, list[int]] = defaultdict(list)
    reaching: dict[str, list[int]] = defaultdict(list)
    for at, chain in enumerate(chains):
        leaving[chain[0]].append(at)
        reaching[chain[-1]].append(at)
    for ids in leaving.values():
        ids.sort(key=lambda at: middles[chains[at][1]])
    for ids in reaching.values():
        ids.sort(key=lambda at: middles[chains[at][-2]])

    def port(box: Box, ids: Sequence[int], at: int) -> float:
        return box.y + box.height * (ids.index(at) + 1) / (len(ids) + 1)

    routes = []
    for at, (edge, chain) in enumerate(zip(edges, chains, strict=True)):
        start, end = boxes[chain[0]], boxes[chain[-1]]
        points: list[Point] = [(start.x + start.width, port(start, leaving[chain[0]], at))]
        for passing in chain[1:-1]:
            column = columns[int(passing.rpartition("@")[2])]
            points += [(column[0], middles[passing]), (column[0] + column[1], middles[passing])]
        points.append((end.x, port(end, reaching[chain[-1]], at)))
        routes.append(Route(edge, tuple(points)))
    return tuple(routes)
