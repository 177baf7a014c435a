"""When work falls: which actions are in a period, with how many hours and how much money."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from models.cadence import occurrences
from models.graph import PlanGraph
from models.measures.work import Bools, EffortKind, Floats, Ints, WorkTable, ordinal
from models.periods import Period, calendar_year

_EPOCH = dt.date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Timed:
    """Actions in a period, one entry each in the table's order.

    `present`: its dates touch the period (undated work is in every period). `locatable`: its effort can be
    counted there, which undated totals cannot but in `all`. `hours` and `money` are what falls in the period.
    """

    period: Period
    present: Bools
    locatable: Bools
    after: Bools
    """It begins only when the period is over."""
    hours: Floats
    money: Floats


def plan_span(graph: PlanGraph, today: dt.date) -> Period:
    """The plan's span as `all`; this year when the plan says none that holds a day."""
    plan = graph.plan()
    start, end = ordinal(plan.get("start")), ordinal(plan.get("end"))
    if not start or end < start:
        year = calendar_year(today.year)
        return Period(year.start, year.end, whole=True)
    return Period(dt.date.fromordinal(start), dt.date.fromordinal(end), whole=True)


def in_period(table: WorkTable, period: Period, span: Period) -> Timed:
    """What of the work falls in the period.

    Totals and money spread evenly over the calendar days of the action, both ends included; rates count pro
    rata of days, a whole month once; occurrences count by their dates. An open side runs to the plan's.
    """
    undated = table.undated
    start, end = _resolved(table, span)
    first = np.where(undated, period.start.toordinal(), np.maximum(start, period.start.toordinal()))
    last = np.where(undated, period.end.toordinal(), np.minimum(end, period.end.toordinal()))
    days = np.maximum(0, last - first + 1)
    part = np.where(undated, 1.0 if period.whole else 0.0, days / np.maximum(1, end - start + 1))
    hours = np.select(
        [table.kind == EffortKind.TOTAL, table.kind == EffortKind.WEEK, table.kind == EffortKind.MONTH],
        [table.hours * part, table.hours * (days / 7.0), table.hours * _months(first, last, days)],
        default=0.0,
    )
    for index in np.flatnonzero((table.kind == EffortKind.DATES) & (days > 0)):
        times = _times(table, int(index), (int(start[index]), int(end[index])), period)
        hours[index] = table.hours[index] * times
    return Timed(
        period=period,
        present=days > 0,
        locatable=~undated | (table.kind != EffortKind.TOTAL) | period.whole,
        after=~undated & (start > period.end.toordinal()),
        hours=hours,
        money=table.money * part,
    )


def _resolved(table: WorkTable, span: Period) -> tuple[Ints, Ints]:
    """First and last day of each action. Outside the plan's span an open one lasts a day."""
    first, last = span.start.toordinal(), span.end.toordinal()
    earliest = np.where(table.end > 0, np.minimum(first, table.end), first)
    return np.where(table.start > 0, table.start, earliest), np.where(
        table.end > 0, table.end, np.maximum(last, table.start)
    )


def _months(first: Ints, last: Ints, days: Ints) -> Floats:
    """Months from `first` to `last` (ordinals, both included), 0 where there are no days."""
    month_of_first, gone, length_of_first = _in_month(first)
    month_of_last, upto, length_of_last = _in_month(np.maximum(first, last))
    months = (month_of_last - month_of_first) + ((upto + 1) / length_of_last - gone / length_of_first)
    return np.where(days > 0, months, 0.0)


def _in_month(ordinals: Ints) -> tuple[Ints, Ints, Ints]:
    days = (ordinals - _EPOCH).astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    begins, ends = months.astype("datetime64[D]"), (months + 1).astype("datetime64[D]")
    return months.astype(np.int64), (days - begins).astype(np.int64), (ends - begins).astype(np.int64)


def _times(table: WorkTable, index: int, dates: tuple[int, int], period: Period) -> int:
    """How often an action with dates of its own happens in the period: by its rule, else once."""
    rule = table.works[index].effort.rule
    if rule is None:
        days: tuple[int, ...] = (dates[0] if table.start[index] else dates[1],)
    else:
        days = occurrences(rule, dt.date.fromordinal(dates[0]), dt.date.fromordinal(dates[1]))
    return bisect_right(days, period.end.toordinal()) - bisect_left(days, period.start.toordinal())
