"""Linkages with the actions that serve both of their ends: where the plan makes use of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.graph import PlanGraph


@dataclass(frozen=True)
class Linked:
    """A linkage as one of its ends sees it. `outward`: it starts there. `action_ids`: what serves both ends."""

    linkage_id: str
    other_id: str
    label: str
    outward: bool
    action_ids: tuple[str, ...]


def linked(graph: PlanGraph, activity_id: str) -> tuple[Linked, ...]:
    """The linkages of an activity, those that start there first, in stored order; () for one that is gone."""
    found = []
    for row in graph.tables["linkage"].values():
        for end, other, outward in (("from_id", "to_id", True), ("to_id", "from_id", False)):
            if row[end] == activity_id:
                both = serving_both(graph, activity_id, row[other])
                found.append(Linked(row["id"], row[other], str(row["label"] or ""), outward, both))
    return tuple(sorted(found, key=lambda one: not one.outward))


def serving_both(graph: PlanGraph, one: str, other: str) -> tuple[str, ...]:
    """The ids of the actions with a share in each of two activities or below them, by title."""
    first, second = (_serving(graph, activity) for activity in (one, other))
    actions = graph.tables["action"]
    return tuple(
        sorted(first & second, key=lambda action: (str(actions[action]["title"]).casefold(), action))
    )


def _serving(graph: PlanGraph, activity_id: str) -> set[str]:
    """The actions with a share in an activity or in one of its parts."""
    found: set[str] = set()
    for activity in _with_parts(graph, activity_id):
        ties = graph.graph.in_edges(activity, data=True)
        found.update(action for action, _, tie in ties if tie.get("table") == "service_share")
    return found


def _with_parts(graph: PlanGraph, activity_id: str) -> Iterator[str]:
    """The activity itself and everything below it."""
    waiting = [activity_id] if activity_id in graph.tables["activity"] else []
    while waiting:
        activity = waiting.pop()
        yield activity
        parts = graph.graph.in_edges(activity, keys=True)
        waiting += [part for part, _, key in parts if key == "parent_id" and part != activity]
