"""Actions that prolong one another, online and off: chains of them, and where a chain is broken and why."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from heapq import heapify, heappop, heappush
from typing import Any

from models import catalogue
from models.graph import PlanGraph
from models.vocabulary import ChannelKind, Stage

OFF_LINE = frozenset({ChannelKind.EVENT, ChannelKind.OFFLINE})
_ENDED = (Stage.DONE, Stage.STOPPED)
_BEFORE = (Stage.IDEA, Stage.PLANNED)

_Row = Mapping[str, Any]


class Side(StrEnum):
    """Where an action takes place, by the kinds of its channels."""

    ONLINE = "online"
    OFFLINE = "offline"
    BOTH = "both"
    UNKNOWN = "unknown"


class Break(StrEnum):
    """Why one action does not reach the next."""

    STOPPED_BEFORE = "stopped_before"
    """What was to be prolonged is stopped, and the follow-on is still to come or goes on alone."""
    STOPPED_AFTER = "stopped_after"
    """The follow-on is stopped: what comes before it leads nowhere."""
    FINISHED = "finished"
    """The one is done before the other has begun or says when."""
    GAP = "gap"
    """Days lie between the end of the one and the start of the other."""
    BACKWARDS = "backwards"
    """The follow-on ends before what it prolongs begins."""


@dataclass(frozen=True)
class Joint:
    """One relay. `days` is how many whole days lie between the two actions, of a gap only."""

    relay_id: str
    from_id: str
    to_id: str
    how: str
    broken: Break | None = None
    days: int = 0


@dataclass(frozen=True)
class Chain:
    """Actions tied by relays, what is prolonged before what prolongs it; alone, it has no joint."""

    actions: tuple[str, ...]
    joints: tuple[Joint, ...]

    def into(self, action_id: str) -> tuple[Joint, ...]:
        """The relays that lead to an action, in the order of what they come from."""
        found = [joint for joint in self.joints if joint.to_id == action_id]
        return tuple(sorted(found, key=lambda joint: self.actions.index(joint.from_id)))


def joints(graph: PlanGraph) -> tuple[Joint, ...]:
    """Every relay of the plan, with what breaks it."""
    return tuple(_joint(graph, tie) for tie in graph.tables["relay"].values())


def broken(graph: PlanGraph) -> tuple[Joint, ...]:
    """The relays of the plan that are broken."""
    return tuple(joint for joint in joints(graph) if joint.broken is not None)


def chain_of(graph: PlanGraph, action_id: str) -> Chain:
    """The chain that an action belongs to: all that relays tie to it, however far."""
    reached, waiting = {action_id}, [action_id]
    ties: dict[str, _Row] = {}
    while waiting:
        one = waiting.pop()
        for tie in _relays_at(graph, one):
            ties[tie["id"]] = tie
            other = tie["to_id"] if tie["from_id"] == one else tie["from_id"]
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    own = tuple(_joint(graph, tie) for tie in ties.values())
    return Chain(_in_order(graph, reached, own), own)


def _relays_at(graph: PlanGraph, action_id: str) -> Iterator[_Row]:
    """The relays that lead to an action or away from it."""
    if action_id in graph.graph:
        edges = (graph.graph.in_edges(action_id, data=True), graph.graph.out_edges(action_id, data=True))
        yield from (tie for some in edges for _, _, tie in some if tie.get("table") == "relay")


def side_of(graph: PlanGraph, action_id: str) -> Side:
    """Whether an action takes place online, off line or both; a channel whose kind nobody knows says nothing."""
    channels = graph.tables["channel"]
    kinds = {_kind(channels[tie["channel_id"]]) for tie in graph.ties_of(action_id, "action_channel")}
    off, on = bool(kinds & OFF_LINE), bool(kinds - OFF_LINE - {None})
    if off and on:
        return Side.BOTH
    return Side.OFFLINE if off else Side.ONLINE if on else Side.UNKNOWN


def _kind(channel: _Row) -> str | None:
    """What sort of place a channel is: as the plan says, else as the usual channel of its name."""
    kind: str | None = channel["kind"] or catalogue.kind_of_channel(str(channel["name"]))
    return kind


def _in_order(graph: PlanGraph, actions: set[str], joints: tuple[Joint, ...]) -> tuple[str, ...]:
    """What is prolonged first; a circle is entered where it starts earliest."""
    rows = graph.tables["action"]
    after: dict[str, list[str]] = defaultdict(list)
    waits = Counter(joint.to_id for joint in joints if joint.from_id != joint.to_id)
    for joint in joints:
        after[joint.from_id].append(joint.to_id)
    free = [(_begins(rows[one]), one) for one in actions if not waits[one]]
    heapify(free)
    left, ordered = set(actions), list[str]()
    while left:
        following = heappop(free)[1] if free else min(left, key=lambda one: _begins(rows[one]))
        if following not in left:
            continue
        left.discard(following)
        ordered.append(following)
        for other in after[following]:
            waits[other] -= 1
            if not waits[other] and other in left:
                heappush(free, (_begins(rows[other]), other))
    return tuple(ordered)


def _begins(action: _Row) -> tuple[str, float, str]:
    """Sorts by start, what has none last, then as the plan has them."""
    position = action["position"]
    return (
        str(action["start"] or "9999"),
        position if isinstance(position, int | float) else 0,
        str(action["id"]),
    )


def _joint(graph: PlanGraph, tie: _Row) -> Joint:
    actions = graph.tables["action"]
    reason, days = _break(actions[tie["from_id"]], actions[tie["to_id"]])
    return Joint(tie["id"], tie["from_id"], tie["to_id"], str(tie["how"] or ""), reason, days)


def _break(one: _Row, other: _Row) -> tuple[Break | None, int]:
    """Why `other` does not take over from `one`, with the days between them; what is over on both sides is no break."""
    stages = (one["stage"], other["stage"])
    if all(stage in _ENDED for stage in stages):
        return None, 0
    if one["stage"] == Stage.STOPPED:
        return Break.STOPPED_BEFORE, 0
    if other["stage"] == Stage.STOPPED:
        return Break.STOPPED_AFTER, 0
    start, end, other_start, other_end = (
        _day(row[column]) for row in (one, other) for column in ("start", "end")
    )
    if start and other_end and other_end < start:
        return Break.BACKWARDS, 0
    if end and other_start and (days := (other_start - end).days - 1) > 0:
        return Break.GAP, days
    if one["stage"] == Stage.DONE and other["stage"] in _BEFORE and not (end and other_start):
        return Break.FINISHED, 0
    return None, 0


def _day(raw: object) -> dt.date | None:
    """A day as SQLite holds it, None for none and for what is no day."""
    try:
        return dt.date.fromisoformat(str(raw)) if raw else None
    except ValueError:
        return None
