"""The hours of every action in a period, for the heads of groups; what counts is what models/measures counts."""

from __future__ import annotations

from collections.abc import Mapping

from models.graph import PlanGraph
from models.measures.timing import in_period
from models.measures.work import CountedWork
from models.periods import Period


def hours_in(graph: PlanGraph, period: Period, span: Period) -> Mapping[str, float]:
    """Person-hours a month of the period by action, whatever its stage; 0 for those without effort or outside it."""
    table = graph.derived(CountedWork).table
    months = period.months or 1.0
    hours = in_period(table, period, span).hours / months
    return {work.id: float(each) for work, each in zip(table.works, hours.tolist(), strict=True)}
