"""Where the nodes of a network stand, in a unit square: the silo as a cluster, the transverse team as a bridge.

Nothing is free to spring: activities stand on an arc in the order of the chain, units beside their home, the
transverse team in the middle. People and actions take the free site of a lattice that is nearest to where they
belong, people first, actions in stored order. So an edit of one action moves nothing that stands, and other
actions at most to a site beside.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, hypot, log, pi
from statistics import fmean
from zlib import crc32

import numpy as np

from models.measures.network_parts import Kind, Network, Node, Tie
from models.measures.work import Bools, Floats

Point = tuple[float, float]

BOX = (0.095, 0.036)
"""Half the room that an activity or a unit takes, as it is drawn in the smallest picture (640 × 440 pixels)."""
PITCH = (0.031, 0.045)
"""From one site of the lattice to the next: a mark and some air, in the smallest picture."""
SITES_FOR = 200
"""So many people and actions find room on the lattice; for more it is twice as fine, and twice again."""
COARSE = 0.07
"""How much further than a coarse site (every other one) a fine one must seem: few nodes stand well apart."""
AIR = (0.056, 0.088)
"""So far apart people stand: a ringed round with initials, in the smallest picture."""
AIRY = 50
"""More people than that move closer together."""
BESIDE = 0.078
"""From an activity to the unit beside it, and from one row of units to the next."""


ASIDE = 0.05
"""How far from where it belongs an action may wish to stand, so that alike ones do not all wish for one site."""


@dataclass(frozen=True)
class Room:
    """A part of the square."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def scatter(self, identity: str) -> Point:
        """A point in it that depends on an id alone, evenly spread over many: who goes leaves others their wishes."""
        mixed = crc32(identity.encode())
        across, down = (mixed & 0xFFFF) / 0xFFFF, (mixed >> 16) / 0xFFFF
        return self.left + across * (self.right - self.left), self.top + down * (self.bottom - self.top)

    def within(self, x: float, y: float) -> Point:
        """The nearest place for a box that is all in it."""
        return (
            min(max(x, self.left + BOX[0]), self.right - BOX[0]),
            min(max(y, self.top + BOX[1]), self.bottom - BOX[1]),
        )

    def holds(self, at: Floats) -> Bools:
        """Which of these points (n × 2) are in it."""
        inside: Bools = (
            (at[:, 0] >= self.left)
            & (at[:, 0] <= self.right)
            & (at[:, 1] >= self.top)
            & (at[:, 1] <= self.bottom)
        )
        return inside


SQUARE = Room(0.02, 0.03, 0.98, 0.97)
CLUSTER = Room(0.02, 0.03, 0.37, 0.97)
"""Where the silo stands when there is anything beside it."""
MIDDLE = (0.475, 0.5)
"""Where the transverse team stands, between the silo and the arc."""


@dataclass(frozen=True)
class _Arc:
    """Part of a rounded rectangle (a superellipse), from one angle (radians, clockwise from the right) to another."""

    centre: Point
    radii: Point
    first: float
    last: float

    def spread(self, count: int, closed: bool = False) -> list[Point]:
        """So many points on it, as far apart as boxes that stand side by side or below each other need."""
        angles = self.first + np.linspace(0.0, 1.0, _STEPS) * (self.last - self.first)
        x = self.centre[0] + self.radii[0] * np.sign(np.cos(angles)) * np.sqrt(np.abs(np.cos(angles)))
        y = self.centre[1] + self.radii[1] * np.sign(np.sin(angles)) * np.sqrt(np.abs(np.sin(angles)))
        steps = np.maximum(np.abs(np.diff(x)) / (2.1 * BOX[0]), np.abs(np.diff(y)) / (2 * BESIDE))
        way = np.concatenate(([0.0], np.cumsum(steps)))
        parts = np.arange(count) / max(1, count if closed else count - 1)
        stops = way[-1] * (parts if count != 1 else np.array([0.5]))
        return list(zip(np.interp(stops, way, x).tolist(), np.interp(stops, way, y).tolist(), strict=True))


_STEPS = 721
BESIDE_CLUSTER = _Arc((0.60, 0.5), (0.285, 0.435), -0.58 * pi, 0.58 * pi)
ALL_AROUND = _Arc((0.5, 0.5), (0.385, 0.435), -0.75 * pi, 1.25 * pi)


def lay_out(drawn: Network) -> Mapping[str, Point]:
    """Where every node stands (x to the right and y down, 0–1), of one that stands for the whole plan.

    Parts of it are drawn in the same places.
    """
    laying = _Laying(drawn)
    laying.activities()
    laying.units()
    laying.people()
    laying.work()
    return laying.places


class _Laying:
    def __init__(self, drawn: Network) -> None:
        self.drawn = drawn
        self.places: dict[str, Point] = {}
        self._boxes: list[Point] = []
        fixed = drawn.of(Kind.ACTIVITY, Kind.UNIT)
        self.clustered = any(node.silo for node in fixed)
        alone = self.clustered and all(node.silo for node in fixed)
        self.cluster = SQUARE if alone else CLUSTER
        self.top, self.bottom = self.cluster.top + 0.07, self.cluster.bottom - 0.07
        self.middle = MIDDLE if self.clustered else ALL_AROUND.centre
        people = drawn.of(Kind.PERSON)
        loose = len(drawn.of(Kind.ACTION, Kind.GROUP)) + len(people) + 2 * min(len(people), AIRY)
        closer = min(1.0, (AIRY / max(1, len(people))) ** 0.5)
        air = (AIR[0] * closer, AIR[1] * closer)
        self.sites = Sites(2 ** max(0, ceil(log(max(1, loose) / SITES_FOR, 4))), air)
        ours = sum(node.silo for node in people) if self.clustered else 0
        rows = ceil(ours * air[0] / (self.cluster.right - self.cluster.left - 0.04))
        self.rows = min(0.045 + max(1, rows) * air[1], (self.bottom - self.top) / 2)
        """How high the rows of the silo's people are."""

    # What stands in a place of its own

    def activities(self) -> None:
        nodes = sorted(self.drawn.of(Kind.ACTIVITY), key=lambda node: node.place)
        self.top = self._row([node for node in nodes if node.silo], self.top, BESIDE)
        around = [node for node in nodes if not node.silo]
        arc = BESIDE_CLUSTER if self.clustered else ALL_AROUND
        for node, place in zip(around, arc.spread(len(around), closed=not self.clustered), strict=True):
            self._stand(node, place)

    def units(self) -> None:
        nodes = self.drawn.of(Kind.UNIT)
        ours = [node for node in nodes if node.silo]
        self.bottom = self._row(ours, self.bottom, -BESIDE)
        across = [node for node in nodes if node.transverse]
        for at, node in enumerate(across):
            self._stand(node, (self.middle[0], self.middle[1] + BESIDE * (at - (len(across) - 1) / 2)))
        homeless = 0
        order = {node.id: node.place for node in self.drawn.of(Kind.ACTIVITY)}
        for node in sorted(nodes, key=lambda one: (min((order[h] for h in one.homes), default=0.0), one.id)):
            homes = [home for home in node.homes if home in self.places]
            if node.silo or node.transverse:
                continue
            if homes:
                self._stand(node, self._by(homes))
            else:
                self._stand(node, _homeless(self.middle[0], homeless))
                homeless += 1

    def _by(self, homes: Sequence[str]) -> Point:
        """Beside its home, towards the middle where there is room; between several that are near each other."""
        x, y = self.places[homes[0]]
        near = [self.places[home] for home in homes]
        near = [place for place in near if hypot(place[0] - x, place[1] - y) < 0.4]
        x, y = fmean(place[0] for place in near), fmean(place[1] for place in near)
        down = BESIDE if y <= self.middle[1] + 0.2 else -BESIDE
        left = -2 * BOX[0] if x > self.middle[0] else 2 * BOX[0]
        ways = (
            (0, down),
            (0, -down),
            (left, 0),
            (left, down),
            (left, -down),
            (0, 2 * down),
            (left, 2 * down),
        )
        tried = [SQUARE.within(x + across, y + along) for across, along in ways]
        cost = {place: 0.2 * at + self._overlap(place) for at, place in reversed(list(enumerate(tried)))}
        return min(tried, key=lambda place: cost[place])

    def _overlap(self, place: Point) -> float:
        """How much of a box here (1: all of it) would lie on others or in the cluster."""
        room = 0.0
        for x, y in self._boxes:
            across = max(0.0, 2 * BOX[0] - abs(x - place[0]))
            room += across * max(0.0, 2 * BOX[1] - abs(y - place[1]))
        inside = self.clustered and place[0] < self.cluster.right + 0.8 * BOX[0]
        return round(room / (4 * BOX[0] * BOX[1]), 9) + (1.0 if inside else 0.0)

    def _row(self, nodes: Sequence[Node], start: float, step: float) -> float:
        """Rows across the cluster from a height on; gives the height behind them."""
        wide = self.cluster.right - self.cluster.left
        most = max(1, int(wide / (2 * BOX[0] - 0.02)))
        rows = [nodes[at : at + most] for at in range(0, len(nodes), most)]
        for number, row in enumerate(rows):
            for at, node in enumerate(row):
                x = self.cluster.left + wide * (at + 0.5) / len(row)
                self._stand(node, (x, start + number * step))
        return start + (len(rows) - 0.4) * step if rows else start

    def _stand(self, node: Node, place: Point) -> None:
        self.places[node.id] = place
        self._boxes.append(place)
        self.sites.block(place)

    # What takes the nearest free site

    def people(self) -> None:
        left, right = self.cluster.left + 0.02, self.cluster.right - 0.02
        strip = Room(left, self.bottom - self.rows, right, self.bottom)
        below = Room(right + 0.06 if self.clustered else left, 0.88, SQUARE.right, SQUARE.bottom)
        for node in self.drawn.of(Kind.PERSON):
            if node.silo and self.clustered:
                self._settle(node, (strip.middle[0], strip.middle[1]), strip)
            elif node.beside in self.places:
                self._settle(node, self._inward(self.places[node.beside], 0.11), None)
            else:
                self._settle(node, below.scatter(node.id), None)

    def work(self) -> None:
        """Actions or groups: inside the cluster those that are its own, the others between who and for whom."""
        served: dict[str, list[tuple[float, Point]]] = defaultdict(list)
        owners: dict[str, str] = {}
        for edge in self.drawn.edges:
            if edge.tie is Tie.SERVES and edge.end in self.places:
                served[edge.start].append((max(edge.weight, 1e-12), self.places[edge.end]))
            elif edge.tie is Tie.OWNS:
                owners[edge.end] = edge.start
        within = Room(
            self.cluster.left + 0.02,
            self.top,
            self.cluster.right - 0.02,
            max(self.top + 0.1, self.bottom - self.rows - 0.01),
        )
        nodes = self.drawn.of(Kind.ACTION, Kind.GROUP)
        for node in sorted(nodes, key=lambda node: (node.place, node.id)):
            if node.silo and self.clustered:
                self._settle(node, within.scatter(node.id), within)
            else:
                runner = self.places.get(node.unit) or self.places.get(owners.get(node.id, ""))
                x, y = self._between(runner, served[node.id])
                self._settle(node, Room(x - ASIDE, y - ASIDE, x + ASIDE, y + ASIDE).scatter(node.id), None)

    def _between(self, runner: Point | None, served: Sequence[tuple[float, Point]]) -> Point:
        """Where work belongs: between those who do it and those whom it is for, a little towards the middle."""
        if runner is not None and self.clustered and runner[0] <= self.cluster.right:
            runner = self.cluster.right, 0.5
        target = _barycentre(served)
        ends = [end for end in (runner, target) if end is not None]
        if not ends:
            return self.middle[0], 0.95
        x, y = fmean(x for x, _ in ends), fmean(y for _, y in ends)
        return 0.72 * x + 0.28 * self.middle[0], 0.72 * y + 0.28 * self.middle[1]

    def _inward(self, place: Point, far: float) -> Point:
        x, y = self.middle[0] - place[0], self.middle[1] - place[1]
        length = hypot(x, y)
        if length < 0.05:  # the team in the middle itself: below it
            return place[0], place[1] + far
        return place[0] + far * x / length, place[1] + far * y / length

    def _settle(self, node: Node, wish: Point, room: Room | None) -> None:
        outside = CLUSTER if room is None and self.clustered else None
        self.places[node.id] = self.sites.take(wish, room, outside, person=node.kind is Kind.PERSON)


class Sites:
    """The points of a hexagonal lattice, `fine` times as dense each way; each is taken once.

    People, who are larger than the marks of actions, keep their `air` as long as there is room.
    """

    def __init__(self, fine: int, air: Point = AIR) -> None:
        across, down = PITCH[0] / fine, PITCH[1] / fine
        rows, columns = (
            np.arange(SQUARE.top, SQUARE.bottom, down),
            np.arange(SQUARE.left, SQUARE.right, across),
        )
        grid = [
            (x + (across / 2 if row % 2 else 0.0), y, row % 2 == 0 and column % 2 == 0)
            for row, y in enumerate(rows)
            for column, x in enumerate(columns)
        ]
        self.at: Floats = np.array([(x, y) for x, y, _ in grid], dtype=np.float64)
        self._price = np.array([0.0 if coarse else COARSE / fine for *_, coarse in grid], dtype=np.float64)
        self._free = np.ones(len(grid), dtype=np.bool_)
        self._airy, self._clear = self._free.copy(), self._free.copy()
        self._all, self._rooms = self._free.copy(), dict[Room, Bools]()
        self._air = air
        self._scale = np.array([1.0, PITCH[0] / PITCH[1]], dtype=np.float64)

    def block(self, place: Point) -> None:
        """Nothing stands on the box of an activity or a unit, and people keep off its edge."""
        self._free &= ~self._around(place, BOX[0], BOX[1])
        self._clear &= self._free
        self._airy &= ~self._around(place, BOX[0] + self._air[0] / 2, BOX[1] + self._air[1] / 2)

    def _around(self, place: Point, across: float, along: float) -> Bools:
        x, y = place
        return Room(x - across, y - along, x + across, y + along).holds(self.at)

    def take(self, wish: Point, inside: Room | None, outside: Room | None, *, person: bool = False) -> Point:
        """The best free site for a wish, within a room or beside one as long as there is any."""
        chosen = self._best(wish, inside, outside, self._airy if person else self._clear)
        if chosen is None:
            return wish
        self._free[chosen] = self._clear[chosen] = False
        place = float(self.at[chosen, 0]), float(self.at[chosen, 1])
        if person:
            self._airy &= np.hypot(*((self.at - place) / self._air).T) >= 0.98
            self._clear &= np.hypot(*((self.at - place) / self._air).T) >= 0.7
        return place

    def _best(self, wish: Point, inside: Room | None, outside: Room | None, apart: Bools) -> int | None:
        there = self._holds(inside) if inside is not None else self._all
        beside = ~self._holds(outside) if outside is not None else self._all
        for allowed in (self._free & apart & there & beside, self._free & there & beside, self._free):
            at = np.flatnonzero(allowed)
            if at.size:
                far = np.hypot(*((self.at[at] - np.array(wish)) * self._scale).T) + self._price[at]
                return int(at[np.argmin(far)])
        return None

    def _holds(self, room: Room) -> Bools:
        """The sites of a room; most ask for one of two rooms."""
        if room not in self._rooms:
            self._rooms[room] = room.holds(self.at)
        return self._rooms[room]


def _homeless(x: float, at: int) -> Point:
    """Where units without a home stand: below the middle, then above it, then further to the right."""
    heights = (0.72, 0.28, 0.80, 0.20)
    return x + 0.2 * (at // len(heights)) % 0.4, heights[at % len(heights)]


def _barycentre(weighted: Iterable[tuple[float, Point]]) -> Point | None:
    found = list(weighted)
    whole = sum(weight for weight, _ in found)
    if not found:
        return None
    return sum(w * x for w, (x, _) in found) / whole, sum(w * y for w, (_, y) in found) / whole
