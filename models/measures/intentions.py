"""What the headline figures ought to be, by when, and the way that leads there from today."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from models.graph import PlanGraph
from models.measures.trend import Trend
from models.measures.work import amount, chosen, ordinal
from models.vocabulary import Headline

RISING = (Headline.LINKED, Headline.SERVED)
"""Figures of which more is wanted; of the others less."""
_SAME = 1e-9


@dataclass(frozen=True)
class Intention:
    """A headline figure's intended value (a share, 0–1) and its day; `row` is empty where the plan implies it."""

    figure: Headline
    value: float
    by: dt.date
    row: str = ""
    dated: bool = False
    """Whether the day was given; else it is the plan's end."""


class State(StrEnum):
    """How a figure stands to its intention."""

    REACHED = "reached"
    PAST_DUE = "past due"
    UNDER_WAY = "under way"
    UNKNOWN = "unknown"
    """No value is available up to today."""


@dataclass(frozen=True)
class Trajectory:
    """The straight way from the latest available value to the intended one.

    `points` are (place among the road's moments, share); `a_step` is the change per period of the road (negative
    where the figure ought to fall). Without a way (reached, past due, unknown) there are no points.
    """

    intention: Intention
    state: State
    value: float | None = None
    """The latest available value up to today."""
    at: int | None = None
    """Its place."""
    steps: int = 0
    a_step: float = 0.0
    points: tuple[tuple[int, float], ...] = ()


def intentions(graph: PlanGraph, road: Trend) -> dict[Headline, Intention]:
    """What is intended per headline, in the order of Headline; a figure nothing is intended of is left out.

    The plan implies two: the share for Communication is the intended share of its activities, and the gap is
    nought, both by the plan's end and only where intended shares are given. A row of `intention` goes first.
    """
    implied: dict[Headline, float] = {}
    if road.has_targets:
        implied[Headline.GAP] = 0.0
        if road.communication_target is not None:
            implied[Headline.LANDING] = road.communication_target
    meant = {figure: Intention(figure, value, road.span.end) for figure, value in implied.items()}
    for row in sorted(graph.tables["intention"].values(), key=lambda row: str(row["id"])):
        figure, value, by = chosen(Headline, row.get("figure"), None), amount(row.get("value")), row.get("by")
        if figure is not None and value is not None and value <= 1:
            day = ordinal(by)
            given = dt.date.fromordinal(day) if day else road.span.end
            meant[figure] = Intention(figure, value, given, str(row["id"]), bool(day))
    return {figure: meant[figure] for figure in Headline if figure in meant}


def trajectory(road: Trend, intention: Intention) -> Trajectory:
    """The way from the latest available value up to today to the intention, a straight line over the periods."""
    figure = intention.figure
    begun = range(len(road.moments) if road.ahead is None else road.ahead)
    at = max((place for place in road.known(figure) if place in begun), default=None)
    if at is None:
        return Trajectory(intention, State.UNKNOWN)
    value = road.moments[at].share(figure)
    assert value is not None
    missing = intention.value - value
    if (missing if figure in RISING else -missing) <= _SAME:
        return Trajectory(intention, State.REACHED, value, at)
    if intention.by < road.today:
        return Trajectory(intention, State.PAST_DUE, value, at)
    steps = road.step.place(intention.by) - road.first - at
    if steps <= 0:  # due in the very period that is going on
        due = ((at, value), (at, intention.value))
        return Trajectory(intention, State.UNDER_WAY, value, at, 0, missing, due)
    shown = range(min(steps, len(road.moments) - 1 - at) + 1)
    points = tuple((at + step, value + missing * step / steps) for step in shown)
    return Trajectory(intention, State.UNDER_WAY, value, at, steps, missing / steps, points)
