"""What a sandbox lists: every action with its hours, why it may not weigh, and how far its slider goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.cadence import Rate, occurrences, read_cadence
from models.graph import Attributes, PlanGraph
from models.invariants import RANGES
from models.measures.counting import SCOPES, count, of_stage
from models.measures.figures import Scope, Weight
from models.measures.timing import in_period
from models.measures.work import STAGES, CountedWork, EffortKind, ordinal
from models.periods import Period, months_between
from models.sandbox import RUNS, Hours
from models.vocabulary import EffortPer, Stage

ROOM_A_MONTH = 16.0
"""Hours a month for which every slider has room, whatever an action takes today: the size L."""
_MONTHS_A_YEAR, _WEEKS_A_YEAR = 12.0, 365.25 / 7


@dataclass(frozen=True)
class ActionLine:
    """One action to switch. `hours` are a month of the period, None without effort; `serves` are activities by id."""

    id: str
    title: str
    hours: float | None
    serves: tuple[str, ...]
    counted: bool
    """Whether it counts in this scope and period."""
    stage: Stage

    @property
    def runs(self) -> bool:
        """Whether it runs, or has run: it is switched on."""
        return self.stage in RUNS


class Silent(StrEnum):
    """Why an action that is switched on does not weigh in these figures."""

    OUTSIDE = "outside the period"
    UNDATED = "a total without dates"
    UNPLACED = "serves no activity"
    NO_EFFORT = "no effort"
    NO_MONEY = "no money"


def action_lines(
    graph: PlanGraph, period: Period, span: Period, scope: Scope, only: Container[str] | None = None
) -> tuple[ActionLine, ...]:
    """Every action in stored order, or `only` these by id, whatever their stage."""
    table = graph.derived(CountedWork).table
    timed = in_period(table, period, span)
    counted = count(table, timed, scope, Weight.ACTIONS).counted.tolist()
    months = period.months or 1.0
    stored = {leaf: place for place, leaf in enumerate(table.leaves)}

    def largest_first(share: tuple[str, float]) -> tuple[float, int]:
        return -share[1], stored.get(share[0], len(stored))

    return tuple(
        ActionLine(
            work.id,
            work.title,
            None if work.effort.kind is EffortKind.NONE else hours / months,
            tuple(activity for activity, _ in sorted(work.shares, key=largest_first)),
            counts,
            STAGES[stage],
        )
        for work, stage, hours, counts in zip(
            table.works, table.stage.tolist(), timed.hours.tolist(), counted, strict=True
        )
        if only is None or work.id in only
    )


def silent(
    graph: PlanGraph, action: str, period: Period, span: Period, scope: Scope, weight: Weight
) -> Silent | None:
    """Why an action whose stage counts changes nothing in the figures; None when it does, or its stage does not."""
    table = graph.derived(CountedWork).table
    at = next((index for index, work in enumerate(table.works) if work.id == action), None)
    if at is None or not of_stage(table, *SCOPES[scope])[at]:
        return None
    timed = in_period(table, period, span)
    told: tuple[tuple[Silent, bool], ...] = (
        (Silent.UNPLACED, not table.placed[at]),
        (Silent.OUTSIDE, not timed.present[at]),
        (Silent.UNDATED, not timed.locatable[at]),
        (Silent.NO_EFFORT, weight is Weight.EFFORT and not timed.hours[at] > 0),
        (Silent.NO_MONEY, weight is Weight.MONEY and not timed.money[at] > 0),
    )
    return next((reason for reason, holds in told if holds), None)


def most_hours(row: Attributes, hours: Hours, span: Period) -> float:
    """How far the slider of an action's effort goes, in its own unit: twice today's, or twice 16 h a month if more."""
    limit = RANGES["action", "effort"][1]
    return min(limit, 2 * max(hours.value or 0.0, a_month_in(row, hours.per, span) * ROOM_A_MONTH))


def a_month_in(row: Mapping[str, object], per: EffortPer, span: Period) -> float:
    """What an hour a month is in hours per week, per occurrence or in all, for an action with these dates."""
    if per is EffortPer.MONTH:
        return 1.0
    if per is EffortPer.WEEK:
        return _MONTHS_A_YEAR / _WEEKS_A_YEAR
    start, end = _dates(row, span)
    months = max(1.0, months_between(start, end))
    if per is EffortPer.TOTAL:
        return months
    said = read_cadence(str(row.get("cadence") or "").strip())
    if isinstance(said, Rate):
        times = said.times * (_WEEKS_A_YEAR / _MONTHS_A_YEAR if said.per == "week" else 1.0)
    else:
        times = len(occurrences(said, start, end)) / months if said is not None else 0.0
    return 1.0 / times if times > 0 else 1.0


def _dates(row: Mapping[str, object], span: Period) -> tuple[dt.date, dt.date]:
    """An action's first and last day; an open side is the plan's."""
    first, last = ordinal(row.get("start")), ordinal(row.get("end"))
    start = dt.date.fromordinal(first) if first else span.start
    end = dt.date.fromordinal(last) if last else max(span.end, start)
    return min(start, end), end
