"""How far a plan has come: whom the work was for and who did it in its first quarter, and in its latest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.measuring import measure, span_of
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
    begun = [quarter for quarter in span_of(graph, today).quarters() if quarter.start <= today]
    first = _first(graph, begun, scope, weight, today)
    if first is None:
        return Road(None, None)
    later = [quarter for quarter in reversed(begun) if quarter.start > first.period.start]
    return Road(first, _first(graph, later, scope, weight, today))


def _first(
    graph: PlanGraph, quarters: Iterable[Period], scope: Scope, weight: Weight, today: dt.date
) -> Milestone | None:
    """The first of these quarters in which some work counts."""
    for quarter in quarters:
        figures = measure(graph, period=quarter, scope=scope, weight=weight, today=today)
        if figures.total > 0:
            landing, running = figures.landing.communication_share, figures.running.communication_share
            return Milestone(quarter, landing, running)
    return None
