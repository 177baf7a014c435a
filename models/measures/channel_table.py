"""Channels against activities: on which channel the work for each activity takes place, with its margins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures.counting import Counted, count
from models.measures.figures import Scope, Thing, Weight
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, Floats, chosen
from models.periods import Period
from models.vocabulary import ChannelKind

NOWHERE = ""
"""Stands for a channel in the table: the work that names none."""
MOST_NAMED = 3
_LEANS = 0.5


@dataclass(frozen=True)
class ChannelRow:
    """One channel. `used`: some action names it, whether that counts here or not."""

    id: str
    name: str
    kind: ChannelKind | None
    used: bool
    weight: float
    actions: int

    @property
    def nowhere(self) -> bool:
        """Whether it stands for the work without a channel."""
        return self.id == NOWHERE


@dataclass(frozen=True)
class Leaning:
    """The few channels that carry most of the work on channels, the heaviest first; `share` is 0–1."""

    channels: tuple[ChannelRow, ...]
    share: float


@dataclass(frozen=True)
class ChannelTable:
    """Channels (rows) × activities (columns), in one period, scope and weight.

    An action's weight is split evenly over its channels and, by its shares, over its activities, so that the
    margins of `weights` are the channel mix and the landing (measures.md, "channel × activity"). `counts` are
    actions: one on two channels counts on both, so they add up to no margin; the margins count each once.
    """

    weight: Weight
    """What is weighed in the end: actions when effort was asked for and no action has any."""
    months: float
    rows: tuple[ChannelRow, ...]
    """By kind in the order of the vocabulary, then by name; the work without a channel last, if there is any."""
    activities: tuple[str, ...]
    """The leaves, in stored order."""
    weights: Floats
    """Rows × activities, in the weight's unit over the period."""
    cells: Mapping[tuple[int, int], tuple[Thing, ...]]
    """The counted actions by row and column; nothing where there are none."""
    actions_of_activity: tuple[int, ...]
    total: float
    actions: int

    @property
    def landing(self) -> Floats:
        """What lands on each activity, whatever the channel."""
        landed: Floats = self.weights.sum(axis=0)
        return landed

    @property
    def on_channels(self) -> float:
        """The weight of the work that names a channel."""
        return sum(row.weight for row in self.rows if not row.nowhere)

    @property
    def leaning(self) -> Leaning | None:
        """The fewest channels that carry half of the work on channels, three at most; None without any.

        None of several that carry the same is picked: where they are too many, those above them are named alone,
        and where nothing is above them, they are named all.
        """
        heaviest = sorted((row for row in self.rows if row.weight > 0 and not row.nowhere), key=_lightness)
        total, named = self.on_channels, list[ChannelRow]()
        for _, alike in groupby(heaviest, key=_lightness):
            more = list(alike)
            if named and (_carried(named) >= _LEANS * total or len(named) + len(more) > MOST_NAMED):
                break
            named += more
        return Leaning(tuple(named), min(1.0, _carried(named) / total)) if named else None

    @property
    def without_kind(self) -> tuple[ChannelRow, ...]:
        """Channels with work of which nobody has said yet what sort of place they are."""
        return tuple(row for row in self.rows if row.kind is None and _worked(row) and not row.nowhere)

    @property
    def kinds_without_work(self) -> tuple[ChannelKind, ...]:
        """The kinds of channels on which nothing takes place; none is known while a channel with work has no kind."""
        worked = {row.kind for row in self.rows if _worked(row)}
        return () if self.without_kind else tuple(kind for kind in ChannelKind if kind not in worked)

    @property
    def unused(self) -> tuple[ChannelRow, ...]:
        """Channels that no action of the plan names."""
        return tuple(row for row in self.rows if not row.used)

    @property
    def without_channel(self) -> tuple[str, ...]:
        """Activities that no channel serves here, whether there is work for them or not."""
        on = self.weights[[not row.nowhere for row in self.rows]] if self.rows else self.weights
        served = on.sum(axis=0) > 0
        listed = {column for row, column in self.cells if not self.rows[row].nowhere}
        return tuple(
            activity
            for column, activity in enumerate(self.activities)
            if not served[column] and column not in listed
        )


def _worked(row: ChannelRow) -> bool:
    """Whether something takes place there, weightless or not."""
    return row.weight > 0 or row.actions > 0


def _lightness(row: ChannelRow) -> float:
    """The heaviest first; what differs by rounding alone is alike."""
    return -float(f"{row.weight:.9g}")


def _carried(rows: Iterable[ChannelRow]) -> float:
    return sum(row.weight for row in rows)


def channel_table(
    graph: PlanGraph,
    *,
    period: Period | None = None,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
    today: dt.date,
) -> ChannelTable:
    """The table of a plan; `period` None is the plan's span."""
    span = plan_span(graph, today)
    period = span if period is None else period
    table = graph.derived(CountedWork).table
    counted = count(table, in_period(table, period, span), scope, weight)
    channels = sorted(graph.channels(), key=_by_kind)
    weights, actions = _filled(counted, channels)
    if not actions[len(channels)]:
        weights, actions = weights[:-1], actions[:-1]
    cells = {
        (row, column): tuple(table.works[action].thing for action in sorted(found))
        for row, columns in enumerate(actions)
        for column, found in sorted(columns.items())
    }
    return ChannelTable(
        weight=counted.weight,
        months=period.months,
        rows=tuple(_rows(graph, channels, weights, actions)),
        activities=table.leaves,
        weights=weights,
        cells=cells,
        actions_of_activity=tuple(
            len(set().union(*(columns.get(column, ()) for columns in actions)))
            for column in range(len(table.leaves))
        ),
        total=float(weights.sum()),
        actions=len(set().union(*(found for columns in actions for found in columns.values()))),
    )


_Serving = list[dict[int, set[int]]]
"""By row, then by column: the places of actions in the table of work."""


def _filled(counted: Counted, channels: list[Attributes]) -> tuple[Floats, _Serving]:
    """Weights and actions by channel and leaf; the last row is the work without a channel."""
    at = {row["id"]: index for index, row in enumerate(channels)}
    weights = np.zeros((len(channels) + 1, len(counted.table.leaves)))
    actions: _Serving = [{} for _ in range(len(channels) + 1)]
    pieces, table = counted.pieces, counted.table
    for piece, (action, leaf) in enumerate(
        zip(table.piece_action.tolist(), table.piece_leaf.tolist(), strict=True)
    ):
        if counted.counted[action]:
            on = [at[one] for one in table.works[action].channels if one in at] or [len(channels)]
            for row in on:
                weights[row, leaf] += pieces[piece] / len(on)
                actions[row].setdefault(leaf, set()).add(action)
    return weights, actions


def _rows(
    graph: PlanGraph, channels: list[Attributes], weights: Floats, actions: _Serving
) -> list[ChannelRow]:
    used = {tie["channel_id"] for tie in graph.tables["action_channel"].values()}
    rows = []
    for index, columns in enumerate(actions):
        row = channels[index] if index < len(channels) else {"id": NOWHERE}
        rows.append(
            ChannelRow(
                id=row["id"],
                name=str(row.get("name") or ""),
                kind=_kind(row),
                used=row["id"] in used or row["id"] == NOWHERE,
                weight=float(weights[index].sum()),
                actions=len(set().union(*columns.values())),
            )
        )
    return rows


def _kind(row: Attributes) -> ChannelKind | None:
    return chosen(ChannelKind, row.get("kind"), None)


def _by_kind(row: Attributes) -> tuple[int, str]:
    kind = _kind(row)
    return (
        list(ChannelKind).index(kind) if kind else len(ChannelKind),
        str(row.get("name") or "").casefold(),
    )
