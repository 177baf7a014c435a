"""One action as the measures see it: read from its row and its ties, whatever the period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import IntEnum
from typing import Any, NamedTuple, TypeVar

from models.cadence import Rate, Rule, read_cadence
from models.graph import Attributes, PlanGraph
from models.measures.figures import Thing
from models.vocabulary import EffortPer, EffortSize, Stage

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


def read_work(graph: PlanGraph, row: Attributes) -> Work:
    """The action of this row of the graph."""
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
