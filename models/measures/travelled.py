"""How far a plan has come: whom the work was for and who did it in its first quarter, and in its latest."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import NamedTuple

from models.graph import PlanGraph
from models.measures.counting import count
from models.measures.figures import Scope, Weight
from models.measures.timing import in_period, plan_span
from models.measures.trend import moment_of
from models.measures.work import CountedWork
from models.periods import Period


class Milestone(NamedTuple):
    """Both headline shares (0–1) in a quarter; None where one is not available."""

    period: Period
    landing: float | None
    running: float | None


class Road(NamedTuple):
    """The first quarter with counted work and the latest one up to today; `latest` is None when they are one."""

    first: Milestone | None
    latest: Milestone | None


def travelled(graph: PlanGraph, *, scope: Scope, weight: Weight, today: dt.date) -> Road:
    """The road from the first quarter of the plan's span in which work counts to the one that today is in."""
    span = plan_span(graph, today)
    begun = [quarter for quarter in span.quarters() if quarter.start <= today]
    table = graph.derived(CountedWork).table

    def works(first: Period, last: Period) -> bool:
        """Whether work counts in any of the quarters from one to another."""
        together = in_period(table, Period(first.start, last.end), span)
        return count(table, together, scope, weight).total > 0

    def milestone(quarter: Period) -> Milestone:
        moment = moment_of(graph, period=quarter, scope=scope, weight=weight, today=today)
        return Milestone(quarter, moment.landing.communication_share, moment.running.communication_share)

    # by halves: a span of a thousand years, for one digit mistyped, has too many quarters to ask each
    first = bisect_left(begun, True, key=lambda quarter: works(begun[0], quarter))
    if first == len(begun):
        return Road(None, None)
    back = begun[::-1]
    latest = back[bisect_left(back, True, key=lambda quarter: works(quarter, back[0]))]
    return Road(milestone(begun[first]), milestone(latest) if latest != begun[first] else None)
