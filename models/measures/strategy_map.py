"""The strategy as a graph in layers: actions serve objectives, these serve higher ones, all stand in activities.

What hangs loose is marked: an action that serves nothing, an objective that nothing serves or nothing measures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.graph import Attributes, PlanGraph
from models.vocabulary import Stage

MOST_ACTIONS = 150
"""More actions than that are told as one node per activity."""

BANDS = (Stage.RUNNING, Stage.TEST, Stage.PLANNED, Stage.IDEA, Stage.DONE, Stage.STOPPED)
"""The stages in the order in which the layer of actions tells them."""

_ENDED = frozenset({Stage.DONE.value, Stage.STOPPED.value})


class Kind(StrEnum):
    """What a node stands for; a group stands for many actions of one activity."""

    ACTION = "action"
    GROUP = "group"
    OBJECTIVE = "objective"
    ACTIVITY = "activity"


class Loose(StrEnum):
    """Why a node hangs loose: a closed list."""

    NO_OBJECTIVE = "no objective"
    NO_MECHANISM = "no mechanism"
    NO_ACTION = "no action"
    NO_INDICATOR = "no indicator"
    NO_ACTIVITY = "no activity"
    NO_AIM = "no aim"


@dataclass(frozen=True)
class Node:
    """A row, or a group of actions, in a layer: 0 the actions, then objectives, the last the activities.

    `band` is the stage of an action. A group tells its actions in `action_ids`; its row is the activity.
    """

    id: str
    kind: Kind
    row_id: str
    layer: int
    loose: tuple[Loose, ...] = ()
    band: str = ""
    action_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Edge:
    """From what serves to what is served. `stated`: it is said how. `count`: how many actions it stands for."""

    start: str
    end: str
    stated: bool = True
    count: int = 1


@dataclass(frozen=True)
class StrategyMap:
    """Nodes by layer in a steady order, edges between them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @property
    def layers(self) -> int:
        """How many layers there are."""
        return max((node.layer for node in self.nodes), default=-1) + 1

    @property
    def loose(self) -> tuple[Node, ...]:
        """The nodes that hang loose."""
        return tuple(node for node in self.nodes if node.loose)

    def around(self, node_id: str) -> frozenset[str]:
        """A node, all that it serves in the end, and all that serves it in the end."""
        found = {node_id}
        for forward in (True, False):
            ways: dict[str, list[str]] = defaultdict(list)
            for edge in self.edges:
                start, end = (edge.start, edge.end) if forward else (edge.end, edge.start)
                ways[start].append(end)
            waiting, seen = [node_id], {node_id}
            while waiting:
                for other in ways[waiting.pop()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            found |= seen
        return frozenset(found)


def strategy_map(
    graph: PlanGraph, *, only_loose: bool = False, hide_ended: bool = False, most: int = MOST_ACTIONS
) -> StrategyMap:
    """The map of a plan. `only_loose` keeps what hangs loose; `hide_ended` leaves out what is done or stopped."""
    objectives = graph.tables["objective"]
    layers = _objective_layers(objectives)
    last = max(layers.values(), default=0) + 1
    ties = _ties(graph)
    actions = [row for row in graph.actions() if not (hide_ended and row["stage"] in _ENDED)]
    nodes, edges = _actions(graph, actions, ties, most)
    nodes += _objectives(graph, layers, ties)
    nodes += _activities(graph, last)
    edges += _between(graph)
    if only_loose:
        nodes = [node for node in nodes if node.loose]
    shown = {node.id for node in nodes}
    return StrategyMap(
        tuple(nodes), tuple(edge for edge in edges if edge.start in shown and edge.end in shown)
    )


def _ties(graph: PlanGraph) -> dict[str, dict[str, bool]]:
    """Per action its objectives, each with whether it is said how the action serves it."""
    ties: dict[str, dict[str, bool]] = defaultdict(dict)
    for tie in graph.tables["contribution"].values():
        stated = bool(str(tie["mechanism"] or "").strip())
        ties[tie["action_id"]][tie["objective_id"]] = stated or ties[tie["action_id"]].get(
            tie["objective_id"], False
        )
    return ties


def _objective_layers(objectives: Mapping[str, Attributes]) -> dict[str, int]:
    """1 for an objective that no other serves; one more than the highest of those that serve it else."""
    layers = dict.fromkeys(objectives, 1)
    for objective in objectives:
        above, layer, seen = objectives[objective]["parent_id"], 2, {objective}
        while above in objectives and above not in seen:
            seen.add(above)
            layers[above] = max(layers[above], layer)
            above, layer = objectives[above]["parent_id"], layer + 1
    return layers


def _actions(
    graph: PlanGraph, actions: list[Attributes], ties: Mapping[str, Mapping[str, bool]], most: int
) -> tuple[list[Node], list[Edge]]:
    if len(actions) > most:
        return _groups(graph, actions, ties)
    order = {stage.value: at for at, stage in enumerate(BANDS)}
    rows = sorted(actions, key=lambda row: order.get(row["stage"], len(order)))
    nodes = [
        Node(row["id"], Kind.ACTION, row["id"], 0, _looseness(ties.get(row["id"], {})), str(row["stage"]))
        for row in rows
    ]
    edges = [
        Edge(row["id"], objective, stated)
        for row in rows
        for objective, stated in sorted(ties.get(row["id"], {}).items())
    ]
    return nodes, edges


def _looseness(objectives: Mapping[str, bool]) -> tuple[Loose, ...]:
    if not objectives:
        return (Loose.NO_OBJECTIVE,)
    return () if any(objectives.values()) else (Loose.NO_MECHANISM,)


def _groups(
    graph: PlanGraph, actions: list[Attributes], ties: Mapping[str, Mapping[str, bool]]
) -> tuple[list[Node], list[Edge]]:
    """One node per activity and per what its actions lack."""
    gathered: dict[tuple[str, tuple[Loose, ...]], list[str]] = defaultdict(list)
    served_most: dict[str, tuple[float, str]] = {}
    for share in graph.tables["service_share"].values():
        most = (share["share"], share["activity_id"])
        served_most[share["action_id"]] = max(most, served_most.get(share["action_id"], most))
    for row in actions:
        activity = served_most.get(row["id"], (0.0, ""))[1]
        gathered[activity, _looseness(ties.get(row["id"], {}))].append(row["id"])
    place = {row["id"]: at for at, row in enumerate(graph.activities())}
    nodes, edges = [], []
    for (activity, loose), ids in sorted(
        gathered.items(), key=lambda one: (place.get(one[0][0], len(place)), one[0][1])
    ):
        name = "/".join(("group", activity, *loose))
        nodes.append(Node(name, Kind.GROUP, activity, 0, loose, action_ids=tuple(ids)))
        served: dict[str, list[bool]] = defaultdict(list)
        for action in ids:
            for objective, stated in ties.get(action, {}).items():
                served[objective].append(stated)
        edges += [Edge(name, objective, all(said), len(said)) for objective, said in served.items()]
    return nodes, edges


def _objectives(
    graph: PlanGraph, layers: Mapping[str, int], ties: Mapping[str, Mapping[str, bool]]
) -> list[Node]:
    objectives, actions = graph.tables["objective"], graph.tables["action"]
    measured = {row["objective_id"] for row in graph.tables["indicator"].values()}
    served = {
        objective
        for action, tied in ties.items()
        if action in actions and actions[action]["stage"] != Stage.STOPPED.value
        for objective in tied
    }
    for objective in tuple(served):
        served |= set(_above(objectives, objective))
    activities = graph.tables["activity"]
    place = {row["id"]: at for at, row in enumerate(graph.activities())}
    found = []
    for row in sorted(
        objectives.values(), key=lambda row: (place.get(row["activity_id"], len(place)), row["id"])
    ):
        objective = str(row["id"])
        lacks = (
            (Loose.NO_ACTION, objective not in served),
            (Loose.NO_INDICATOR, objective not in measured),
            (Loose.NO_ACTIVITY, not _stands(objectives, activities, objective)),
        )
        loose = tuple(why for why, so in lacks if so)
        found.append(Node(objective, Kind.OBJECTIVE, objective, layers[objective], loose))
    return found


def _above(objectives: Mapping[str, Attributes], objective: str) -> Iterable[str]:
    """The objectives that this one serves in the end."""
    seen = {objective}
    row = objectives.get(objective)
    while row is not None and row["parent_id"] in objectives and row["parent_id"] not in seen:
        above = str(row["parent_id"])
        seen.add(above)
        yield above
        row = objectives[above]


def _stands(
    objectives: Mapping[str, Attributes], activities: Mapping[str, Attributes], objective: str
) -> bool:
    """Whether an objective, or a higher one that it serves, stands in an activity."""
    lineage = (objective, *_above(objectives, objective))
    return any(objectives[one]["activity_id"] in activities for one in lineage)


def _activities(graph: PlanGraph, layer: int) -> list[Node]:
    """The activities without parts and those that have objectives themselves, in the order of the chain."""
    aimed = {row["activity_id"] for row in graph.tables["objective"].values()}
    below = graph.leaves_below()
    covered = {leaf for activity in aimed for leaf in below.get(activity, ())}
    rows = [row for row in graph.activities() if row["id"] in aimed or below[row["id"]] == [row["id"]]]
    return [
        Node(
            row["id"], Kind.ACTIVITY, row["id"], layer,
            () if row["id"] in aimed | covered or row["empty_on_purpose"] else (Loose.NO_AIM,),
        )
        for row in rows
    ]  # fmt: skip


def _between(graph: PlanGraph) -> list[Edge]:
    """From objectives to those that they serve, else to the activity that they stand in."""
    objectives, activities = graph.tables["objective"], graph.tables["activity"]
    edges = []
    for objective, row in sorted(objectives.items()):
        if row["parent_id"] in objectives and row["parent_id"] != objective:
            edges.append(Edge(objective, row["parent_id"]))
        if row["activity_id"] in activities:
            edges.append(Edge(objective, row["activity_id"]))
    return edges
