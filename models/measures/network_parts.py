"""What a network of the plan is made of: nodes, ties, those whom something hangs on, and the bridge."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from models.measures.figures import Thing
from models.vocabulary import Stage


class Kind(StrEnum):
    """What a node stands for; a group stands for the many actions of one unit for one activity."""

    UNIT = "unit"
    PERSON = "person"
    ACTION = "action"
    GROUP = "group"
    ACTIVITY = "activity"


class Tie(StrEnum):
    """What ties one node to another, read from its start to its end."""

    RUNS = "runs"
    OWNS = "owns"
    CONTRIBUTES = "contributes"
    SERVES = "serves"
    FOLLOW_ON = "follow_on"
    LINKAGE = "linkage"
    WORKS_IN = "works_in"
    HOME = "home"
    WORKS_FOR = "works_for"
    """From a unit or a person to an activity, where the actions between them are not shown."""


@dataclass(frozen=True)
class Node:
    """A row of the plan, or a group of actions; `weight` is in the weight's unit over the period.

    A unit weighs what it runs, a person what they own, an activity what lands on it.
    """

    id: str
    kind: Kind
    name: str
    weight: float = 0.0
    silo: bool = False
    """Of the cluster: a unit marked communication, those beside it, its home activities, its work for these."""
    transverse: bool = False
    """A transverse unit, the people beside it, or its work."""
    stage: Stage | None = None
    place: float = 0.0
    """Where it stands among its kind in the plan: in stored order for actions and activities."""
    unit: str = ""
    """The unit of a person, an action or a group."""
    beside: str = ""
    """Where a person stands: beside their unit; without one, beside that which runs most of their work."""
    homes: tuple[str, ...] = ()
    """The leaves at home of a unit."""
    support: bool = False
    action_ids: tuple[str, ...] = ()
    """The actions of a group."""


@dataclass(frozen=True)
class Edge:
    """A tie. `weight` is in the weight's unit, `count` says how many actions it stands for."""

    tie: Tie
    start: str
    end: str
    weight: float = 0.0
    count: int = 1


@dataclass(frozen=True)
class Hanging:
    """A person without whom something has no one left, by the live work of the period.

    `activities` and `units` (ids) are those that nobody else works for; `parts` is into how many pieces falls
    what this person ties together, 1 when it stays in one.
    """

    person: str
    activities: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    parts: int = 1

    @property
    def gravity(self) -> tuple[int, int, int]:
        """How much is lost: activities, then units, then into how many pieces the others fall."""
        return len(self.activities), len(self.units), self.parts


@dataclass(frozen=True)
class Bridge:
    """The transverse team: its units, the leaves that its work is for, and people of other units who share it."""

    units: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Network:
    """Nodes by kind in a steady order, and the ties between them."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    hanging: tuple[Hanging, ...] = ()
    """Those without whom most is lost first, then by name."""
    bridge: Bridge = Bridge()
    actions: int = 0
    """How many actions of the scope are in the period, drawn one by one or in groups."""
    live: int = 0
    """How many of them are live: what hangs on whom is said of these alone."""
    nobody: tuple[Thing, ...] = ()
    """Live actions that name neither an owner nor a contributor."""

    @property
    def bundled(self) -> bool:
        """Whether actions are told in groups; an action for several activities is then in several groups."""
        return any(node.kind is Kind.GROUP for node in self.nodes)

    def of(self, *kinds: Kind) -> tuple[Node, ...]:
        """The nodes of these kinds."""
        return tuple(node for node in self.nodes if node.kind in kinds)

    def node(self, identity: str) -> Node | None:
        """The node of a row or a group; for an action told in a group, the first group that holds it."""
        for node in self.nodes:
            if node.id == identity or identity in node.action_ids:
                return node
        return None

    def around(self, identity: str, distance: int = 1) -> frozenset[str]:
        """A node and all that is at most so many ties away, whichever way they lead."""
        near: dict[str, set[str]] = defaultdict(set)
        for edge in self.edges:
            near[edge.start].add(edge.end)
            near[edge.end].add(edge.start)
        found = newest = {identity}
        for _ in range(distance):
            newest = {other for one in newest for other in near[one]} - found
            found = found | newest
        return frozenset(found)
