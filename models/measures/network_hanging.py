"""Who everything hangs on: people as articulation points of the work, and the transverse team as its bridge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import networkx as nx
import numpy as np

from models.graph import PlanGraph
from models.measures.counting import Counted, silo_units
from models.measures.figures import Thing
from models.measures.network_parts import Bridge, Hanging, Kind

Involved = Sequence[Sequence[str]]
"""Per action of the table the people who do it: its owner, then its contributors."""


def projection(counted: Counted, involved: Involved) -> nx.Graph[tuple[Kind, str]]:
    """The undirected projection of the live counted work: people tied to the activities and units they work for.

    A person works for an activity or a unit as the owner or a contributor of a live action that serves the one
    or is run by the other. Nodes are (kind, id); activities and units that only actions without people work
    for stand alone.
    """
    table = counted.table
    projected: nx.Graph[tuple[Kind, str]] = nx.Graph()
    live = counted.counted & counted.live
    for piece in np.flatnonzero(live[table.piece_action]):
        leaf = table.leaves[int(table.piece_leaf[piece])]
        _tie_all(projected, (Kind.ACTIVITY, leaf), involved[int(table.piece_action[piece])])
    for action in np.flatnonzero(live & (table.unit >= 0)):
        unit = table.units[int(table.unit[action])]
        _tie_all(projected, (Kind.UNIT, unit), involved[int(action)])
    return projected


def _tie_all(projected: nx.Graph[tuple[Kind, str]], what: tuple[Kind, str], people: Iterable[str]) -> None:
    projected.add_node(what)
    projected.add_edges_from(((Kind.PERSON, person), what) for person in people)


def hanging(projected: nx.Graph[tuple[Kind, str]]) -> tuple[Hanging, ...]:
    """The people without whom an activity or a unit has no one, and the other articulation points among people.

    An articulation point is in several biconnected components (Hopcroft & Tarjan 1973): without it, what was in
    one piece falls into as many. One who alone works for one thing alone is none, yet it is lost without them.
    """
    parts: Counter[tuple[Kind, str]] = Counter()
    for component in nx.biconnected_components(projected):
        parts.update(component)  # type: ignore[arg-type]  # the stubs have lists of sets; they are sets of nodes
    found = []
    for person in sorted(node for node in projected if node[0] is Kind.PERSON):
        alone = [what for what in projected[person] if projected.degree(what) == 1]
        if alone or parts[person] > 1:
            found.append(
                Hanging(
                    person=person[1],
                    activities=tuple(sorted(what for kind, what in alone if kind is Kind.ACTIVITY)),
                    units=tuple(sorted(what for kind, what in alone if kind is Kind.UNIT)),
                    parts=parts[person],
                )
            )
    return tuple(sorted(found, key=lambda one: one.gravity, reverse=True))


def involved_in(graph: PlanGraph, counted: Counted) -> Involved:
    """Per action of the table the owner and the contributors who are in the plan, each once."""
    people, at = graph.tables["person"], {work.id: index for index, work in enumerate(counted.table.works)}
    involved = [[work.owner] if work.owner in people else [] for work in counted.table.works]
    for tie in graph.tables["contributor"].values():
        some = involved[at[tie["action_id"]]] if tie["action_id"] in at else []
        if tie["person_id"] in people and tie["person_id"] not in some:
            some.append(tie["person_id"])
    return involved


def nobody(counted: Counted, involved: Involved) -> tuple[Thing, ...]:
    """The live actions that name nobody who does them."""
    without = np.array([not some for some in involved], dtype=np.bool_)
    return counted.table.things(counted.counted & counted.live & without)


def bridge(graph: PlanGraph, counted: Counted, involved: Involved) -> Bridge:
    """What the transverse units' counted work is for, and who of other units shares it."""
    ours, table = transverse_units(graph), counted.table
    marks = np.append(np.array([unit in ours for unit in table.units], dtype=np.bool_), False)
    theirs = counted.counted & marks[table.unit]
    leaves = set(table.piece_leaf[theirs[table.piece_action]].tolist())
    people = {person for action in np.flatnonzero(theirs) for person in involved[int(action)]}
    others = {one for one in people if graph.tables["person"][one]["unit_id"] not in ours}
    return Bridge(
        units=tuple(unit for unit in table.units if unit in ours),
        activities=tuple(leaf for index, leaf in enumerate(table.leaves) if index in leaves),
        people=tuple(sorted(others)),
    )


def transverse_units(graph: PlanGraph) -> set[str]:
    """Marked so and not communication: the silo is decided by its own mark alone."""
    marked = {unit for unit, row in graph.tables["unit"].items() if row.get("transverse")}
    return marked - silo_units(graph)
