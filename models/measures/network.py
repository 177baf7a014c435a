"""The plan as a network: units, people, actions and activities, what ties them, and who everything hangs on.

Freeman's betweenness is left out on purpose: standing between others is a risk to mend here, and no merit.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace

from models.graph import Attributes, PlanGraph
from models.measures.counting import count
from models.measures.figures import Scope, Weight
from models.measures.measuring import plain_name
from models.measures.network_hanging import bridge, hanging, involved_in, nobody, projection
from models.measures.network_making import Making
from models.measures.network_parts import Edge, Kind, Network, Tie
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork
from models.periods import Period

MOST_ACTIONS = 120
"""More actions than that are told as groups: one per unit and activity."""


def network(
    graph: PlanGraph,
    *,
    period: Period | None = None,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
    today: dt.date,
    name_of: Callable[[Attributes], str] = plain_name,
    most: int = MOST_ACTIONS,
) -> Network:
    """The network of a plan; `period` None is the plan's span. More than `most` actions are told in groups."""
    span = plan_span(graph, today)
    table = graph.derived(CountedWork).table
    counted = count(table, in_period(table, period or span, span), scope, weight)
    involved = involved_in(graph, counted)
    made = Making(graph, counted, involved, name_of)
    work = made.groups() if int(counted.in_scope.sum()) > most else made.actions()
    nodes = (*made.units(), *made.people(), *work, *made.activities())
    names = {node.id: node.name.casefold() for node in nodes}
    found = sorted(hanging(projection(counted, involved)), key=lambda one: names[one.person])
    known = {node.id for node in nodes}
    edges = (edge for edge in (*made.edges, *made.standing()) if {edge.start, edge.end} <= known)
    return Network(
        nodes=nodes,
        edges=tuple(edges),
        hanging=tuple(sorted(found, key=lambda one: one.gravity, reverse=True)),
        bridge=bridge(graph, counted, involved),
        actions=int(counted.in_scope.sum()),
        live=int((counted.in_scope & counted.live).sum()),
        nobody=nobody(counted, involved),
    )


def shown(whole: Network, kinds: Collection[Kind], only_hanging: bool = False) -> Network:
    """The network with some kinds of nodes alone; ACTION stands for groups, too.

    Where actions are left out, units and people are tied to the activities that they work for.
    `only_hanging` keeps the people whom something hangs on, what has no one without them, and the work between.
    """
    kept = {*kinds, Kind.GROUP} if Kind.ACTION in kinds else set(kinds)
    edges = whole.edges if Kind.ACTION in kinds else (*whole.edges, *_folded(whole))
    nodes = [node for node in whole.nodes if node.kind in kept]
    if only_hanging:
        hangs = _hangs(whole)
        nodes = [node for node in nodes if node.id in hangs]
    known = {node.id for node in nodes}
    return replace(
        whole,
        nodes=tuple(nodes),
        edges=tuple(edge for edge in edges if edge.start in known and edge.end in known),
    )


def _hangs(whole: Network) -> set[str]:
    """The people whom something hangs on, what has no one left without them, and the work that ties both."""
    found: set[str] = set()
    theirs: dict[str, set[str]] = defaultdict(set)
    beside: dict[str, set[str]] = defaultdict(set)
    for edge in whole.edges:
        if edge.tie in (Tie.OWNS, Tie.CONTRIBUTES):
            theirs[edge.start].add(edge.end)
        elif edge.tie is Tie.SERVES:
            beside[edge.end].add(edge.start)
        elif edge.tie is Tie.RUNS:
            beside[edge.start].add(edge.end)
    for one in whole.hanging:
        lost = {*one.activities, *one.units}
        between = {work for what in lost for work in beside[what]} & theirs[one.person]
        found |= {one.person, *lost, *between}
    return found


def _folded(whole: Network) -> list[Edge]:
    """Ties from units and people straight to the activities that their actions serve."""
    by: dict[str, list[Edge]] = defaultdict(list)
    for edge in whole.edges:
        if edge.tie in (Tie.RUNS, Tie.OWNS, Tie.CONTRIBUTES):
            by[edge.end].append(edge)
    sums: dict[tuple[str, str], tuple[float, int]] = {}
    for edge in whole.edges:
        if edge.tie is Tie.SERVES:
            for one in by[edge.start]:
                weight, number = sums.get((one.start, edge.end), (0.0, 0))
                added = min(one.count, edge.count)
                sums[one.start, edge.end] = (weight + edge.weight * added / edge.count, number + added)
    return [
        Edge(Tie.WORKS_FOR, start, end, weight, number) for (start, end), (weight, number) in sums.items()
    ]
