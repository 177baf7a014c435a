"""The problem behind a question for advice: what counts today, what could be done, and its numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from models.advice.candidates import Surroundings, added, additions, hand_overs
from models.advice.terms import Terms
from models.advice.values import Candidate, Goal, Source
from models.errors import Fault
from models.graph import PlanGraph
from models.measures.counting import count, frame, silo_units
from models.measures.figures import Figures, Reason, Scope, Weight
from models.measures.measuring import measure, span_of
from models.measures.running import unit_weights
from models.measures.timing import in_period
from models.measures.work import CountedWork
from models.periods import Period

BOTH = (Source.PLAN, Source.CATALOGUE)
_MISSING = {
    Reason.NO_ACTIVITY: "advice.no_activity",
    Reason.ALL_ON_PURPOSE: "advice.all_on_purpose",
    Reason.NO_ACTION: "advice.no_action",
    Reason.ONLY_IDEAS: "advice.only_ideas",
    Reason.UNPLACED: "advice.unplaced",
    Reason.UNDATED: "advice.undated",
    Reason.NO_EFFORT: "advice.no_effort",
}
"""The fault of each reason why there is nothing to share out; others are `advice.nothing_counted`."""


@dataclass(frozen=True)
class Problem:
    """What is asked for and of what. Its numbers stay those of the moment, even when the graph follows an edit."""

    graph: PlanGraph
    goal: Goal
    today: dt.date
    sources: frozenset[Source]
    """Where additions were looked for."""
    figures: Figures
    """Today's: its period, scope and weight are those of the advice."""
    leaves: tuple[str, ...]
    """The ids of the activities in the frame."""
    additions: tuple[Candidate, ...]
    hand_overs: tuple[Candidate, ...]
    silo: frozenset[str]
    """The ids of the units marked communication."""
    terms: Terms
    """Over `leaves`, `additions` and `hand_overs`, in their order."""

    @property
    def even_split(self) -> bool:
        """Whether no intended share is given, so that the gap is the one to an even split."""
        return not self.figures.has_targets


def problem_of(
    graph: PlanGraph,
    goal: Goal,
    *,
    period: Period | None = None,
    scope: Scope = Scope.LIVE,
    today: dt.date,
    sources: Collection[Source] = BOTH,
    language: str = "en",
) -> Problem:
    """The problem of this goal. Hours are weighed; actions are counted when no action has any.

    `period` None is `all`. `sources` are where additions may come from; hand-overs are always looked at.
    Titles of the catalogue are in `language`. Raises Fault: `advice.nothing_counted` or one of those that say
    why, `advice.one_activity`, `advice.hours_uncounted` (hours are asked for and nothing has any),
    `advice.no_communication`, `advice.all_communication` or `advice.communication_unseen` (a goal about
    Communication that cannot be measured), `advice.no_candidate`.
    """
    span = span_of(graph, today)
    period = span if period is None else period
    table = graph.derived(CountedWork).table
    counted = count(table, in_period(table, period, span), scope, Weight.EFFORT)
    framed = frame(graph, table, counted.landing)
    figures = measure(graph, period=period, scope=scope, weight=Weight.EFFORT, today=today)
    _check(graph, goal, figures)
    around = Surroundings(graph, counted, framed, span, language)
    could, hand_on = tuple(additions(around, sources)), tuple(hand_overs(around))
    if not could and not hand_on:
        raise Fault("advice.no_candidate")
    return Problem(
        graph=graph,
        goal=goal,
        today=today,
        sources=frozenset(sources),
        figures=figures,
        leaves=around.leaves,
        additions=could,
        hand_overs=hand_on,
        silo=frozenset(silo_units(graph)),
        terms=_terms(around, could, hand_on, figures),
    )


def _check(graph: PlanGraph, goal: Goal, figures: Figures) -> None:
    """Raise the fault that makes advice impossible."""
    missing = figures.unavailable.get("landing.distance_to_target")
    if missing is not None:
        raise Fault(_MISSING.get(missing, "advice.nothing_counted"))
    if figures.n == 1:
        raise Fault("advice.one_activity")
    if goal.hours is not None and figures.fell_back:
        raise Fault("advice.hours_uncounted")
    if goal.communication_at_most is not None:
        silo = silo_units(graph)
        if not silo:
            raise Fault("advice.no_communication")
        if len(silo) == len(graph.tables["unit"]) and len(silo) > 1:
            raise Fault("advice.all_communication")
        if figures.landing.communication_share is None and figures.running.communication_share is None:
            raise Fault("advice.communication_unseen")


def _terms(
    around: Surroundings, could: tuple[Candidate, ...], hand_on: tuple[Candidate, ...], figures: Figures
) -> Terms:
    counted, framed, leaves = around.counted, around.frame, around.leaves
    silo = silo_units(around.graph)
    by_unit = unit_weights(counted)
    ours = np.array([unit in silo for unit in counted.table.units], dtype=np.bool_)
    rows = [added(candidate, leaves) for candidate in could]
    return Terms(
        base=counted.landing[framed.inside],
        intended=framed.intended[framed.inside],
        silo=framed.silo[framed.inside],
        added=np.array(rows).reshape(len(could), len(leaves)),
        effort=np.array([one.effort for one in could], dtype=np.float64),
        run=np.array([one.effort if one.unit_id else 0.0 for one in could], dtype=np.float64),
        run_silo=np.array([one.effort if one.unit_id in silo else 0.0 for one in could], dtype=np.float64),
        moved=np.array([one.moved for one in hand_on], dtype=np.float64),
        running=float(by_unit.sum()),
        running_silo=float(by_unit[ours].sum()),
        landing_known=figures.landing.communication_share is not None,
        running_known=figures.running.communication_share is not None,
    )
