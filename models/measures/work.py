"""The table of counted work: what each action weighs, where it lands and who runs it, as arrays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from models.cadence import Rate, Rule, read_cadence
from models.changes import Change
from models.graph import Attributes, PlanGraph
from models.measures.figures import Thing
from models.vocabulary import EffortPer, EffortSize, Stage

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

STAGES = tuple(Stage)
_LARGEST = 1e100
"""Beyond it a number is no amount of anything, and its squares would overflow; below its inverse it is 0."""

_Value = TypeVar("_Value")


class EffortKind(IntEnum):
    """How hours fall on days: all at once spread over the dates, at a rate, or on dates of their own."""

    NONE = 0
    TOTAL = 1
    WEEK = 2
    MONTH = 3
    DATES = 4


class Effort(NamedTuple):
    """Person-hours per `kind`; `rule` gives the dates, None the one day of an action that happens once."""

    kind: EffortKind
    hours: float = 0.0
    rule: Rule | None = None
    estimated: bool = False


class Work(NamedTuple):
    """One action as the measures see it, whatever the period. Days are ordinals, 0 where open."""

    id: str
    title: str
    position: float
    stage: Stage
    start: int
    end: int
    effort: Effort
    money: float
    owner: str | None
    unit: str | None
    decide_by: int
    shares: tuple[tuple[str, float], ...]
    objectives: tuple[tuple[str, bool], ...]
    """Objectives it names, and whether it says how it contributes."""
    channels: tuple[str, ...]

    @property
    def thing(self) -> Thing:
        """Its id and title."""
        return Thing(self.id, self.title)


@dataclass(frozen=True)
class WorkTable:
    """All work as arrays. Length *a* runs over actions in stored order, *p* over pieces: action × leaf."""

    works: tuple[Work, ...]
    leaves: tuple[str, ...]
    units: tuple[str, ...]
    stage: Ints
    """a: index in STAGES."""
    start: Ints
    end: Ints
    """a: ordinals, 0 where open."""
    kind: Ints
    hours: Floats
    money: Floats
    estimated: Bools
    unit: Ints
    """a: index in `units`, the action's or else its owner's; -1 for none."""
    owned: Bools
    placed: Bools
    """a: some of it serves a leaf."""
    spread: Bools
    """a: a share of it names a parent, and is spread evenly over its leaves."""
    piece_action: Ints
    piece_leaf: Ints
    piece_share: Floats

    @property
    def undated(self) -> Bools:
        """a: neither a start nor an end."""
        undated: Bools = np.logical_and(self.start == 0, self.end == 0)
        return undated

    def things(self, mask: Bools) -> tuple[Thing, ...]:
        """The actions of a mask, by id and title."""
        return tuple(self.works[index].thing for index in np.flatnonzero(mask))

    def landing(self, weights: Floats) -> Floats:
        """What lands on each leaf: Σ over actions of weight × share."""
        pieces = weights[self.piece_action] * self.piece_share
        return np.bincount(self.piece_leaf, pieces, len(self.leaves)).astype(np.float64)


class CountedWork:
    """The work of a plan graph, a record per action, renewed from Changes for the changed actions only."""

    def __init__(self, graph: PlanGraph) -> None:
        self._graph = graph
        self._works = {row["id"]: _read(graph, row) for row in graph.tables["action"].values()}
        self._table: WorkTable | None = None

    def follow(self, change: Change) -> None:
        """Renew the records of the actions that the change touched."""
        self._table = None
        touched: set[Any] = set()
        for row in change.rows:
            if row.table == "action":
                touched.add(row.id)
            elif row.table in ("service_share", "contribution", "action_channel"):
                touched |= {side["action_id"] for side in (row.before, row.after) if side is not None}
        for action in touched:
            attributes = self._graph.tables["action"].get(action)
            if attributes is None:
                self._works.pop(action, None)
            else:
                self._works[action] = _read(self._graph, attributes)

    @property
    def table(self) -> WorkTable:
        """The arrays, assembled again after each change."""
        if self._table is None:
            works = sorted(self._works.values(), key=lambda work: (work.position, work.title, work.id))
            self._table = _assemble(self._graph, tuple(works))
        return self._table


def amount(value: object) -> float | None:
    """A number that can be an amount (finite, not negative), else None."""
    if isinstance(value, int | float) and 0 <= value <= _LARGEST:
        return float(value) if value * _LARGEST > 1 else 0.0
    return None


def ordinal(value: object) -> int:
    """The ordinal of an ISO date, 0 when it is none."""
    try:
        return dt.date.fromisoformat(str(value)[:10]).toordinal() if value else 0
    except ValueError:
        return 0


def chosen(enum: Callable[[Any], _Value], value: object, otherwise: _Value) -> _Value:
    """The member of a closed set with this value, or another one when the file holds something else."""
    try:
        return enum(value)
    except ValueError:
        return otherwise


def _read(graph: PlanGraph, row: Attributes) -> Work:
    start, end = ordinal(row.get("start")), ordinal(row.get("end"))
    if start and end and end < start:
        start = end = 0
    position = row.get("position")
    shares, objectives, channels = [], [], []
    for _, _, tie in graph.graph.out_edges(row["id"], data=True):
        table = tie.get("table")
        if table == "service_share":
            shares.append((tie["activity_id"], amount(tie["share"]) or 0.0))
        elif table == "contribution":
            objectives.append((tie["objective_id"], bool(str(tie.get("mechanism") or "").strip())))
        elif table == "action_channel":
            channels.append(tie["channel_id"])
    return Work(
        id=row["id"],
        title=str(row.get("title") or ""),
        position=position if isinstance(position, int | float) else 0,
        stage=chosen(Stage, row.get("stage"), Stage.IDEA),
        start=start,
        end=end,
        effort=_effort(row, undated=not (start or end)),
        money=amount(row.get("money")) or 0.0,
        owner=row.get("owner_id"),
        unit=row.get("unit_id"),
        decide_by=ordinal(row.get("decide_by")),
        shares=tuple(sorted(share for share in shares if share[1] > 0)),
        objectives=tuple(sorted(objectives)),
        channels=tuple(sorted(set(channels))),
    )


def _effort(row: Attributes, undated: bool) -> Effort:
    hours = amount(row.get("effort"))
    if hours is None:
        size = chosen(EffortSize, row.get("size"), None)
        return Effort(EffortKind.NONE) if size is None else _estimate(size)
    per = chosen(EffortPer, row.get("effort_per"), EffortPer.TOTAL)
    if per is not EffortPer.OCCURRENCE:
        return Effort(_KINDS[per], hours)
    cadence = str(row.get("cadence") or "").strip()
    if not cadence:
        return Effort(EffortKind.TOTAL if undated else EffortKind.DATES, hours)
    said = read_cadence(cadence)
    if isinstance(said, Rate):
        return Effort(_KINDS[EffortPer(said.per)], hours * said.times)
    return Effort(EffortKind.NONE) if said is None else Effort(EffortKind.DATES, hours, said)


_KINDS = {
    EffortPer.TOTAL: EffortKind.TOTAL,
    EffortPer.WEEK: EffortKind.WEEK,
    EffortPer.MONTH: EffortKind.MONTH,
}


def _estimate(size: EffortSize) -> Effort:
    return Effort(EffortKind.MONTH, size.hours_a_month, estimated=True)


def _assemble(graph: PlanGraph, works: tuple[Work, ...]) -> WorkTable:
    below = graph.leaves_below()
    leaves = tuple(row["id"] for row in graph.leaves())
    units = tuple(row["id"] for row in graph.units())
    leaf_at = {leaf: index for index, leaf in enumerate(leaves)}
    unit_at: dict[str | None, int] = {unit: index for index, unit in enumerate(units)}
    unit_of_person = {person["id"]: person["unit_id"] for person in graph.people()}
    pieces = [
        (index, leaf_at[leaf], share / len(below[activity]))
        for index, work in enumerate(works)
        for activity, share in work.shares
        for leaf in below.get(activity, ())
    ]
    action, leaf, share = zip(*pieces, strict=True) if pieces else ((), (), ())
    placed = np.zeros(len(works), dtype=np.bool_)
    placed[list(action)] = True
    return WorkTable(
        works=works,
        leaves=leaves,
        units=units,
        stage=_ints(STAGES.index(work.stage) for work in works),
        start=_ints(work.start for work in works),
        end=_ints(work.end for work in works),
        kind=_ints(work.effort.kind for work in works),
        hours=_floats(work.effort.hours for work in works),
        money=_floats(work.money for work in works),
        estimated=_bools(work.effort.estimated for work in works),
        unit=_ints(unit_at.get(work.unit or unit_of_person.get(work.owner), -1) for work in works),
        owned=_bools(work.owner is not None for work in works),
        placed=placed,
        spread=_bools(any(activity not in leaf_at for activity, _ in work.shares) for work in works),
        piece_action=_ints(action),
        piece_leaf=_ints(leaf),
        piece_share=_floats(share),
    )


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, dtype=np.float64)


def _bools(values: Iterable[bool]) -> Bools:
    return np.fromiter(values, dtype=np.bool_)
