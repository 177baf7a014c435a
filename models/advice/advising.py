"""Advice on a problem: a choice of moves put in order, explained and measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from models.advice.candidates import supposed
from models.advice.effects import after_each
from models.advice.problem import Problem
from models.advice.proving import prove
from models.advice.searching import in_order, search, without_idle
from models.advice.terms import Answer, Choice
from models.advice.values import Advice, Candidate, Headlines, Proposal, Why, WhyKind
from models.measures.figures import Figures
from models.measures.measuring import measure
from models.supposing import suppose

HAND_OVERS = 5
"""How many hand-overs are listed beside the proposals."""


def quick(problem: Problem) -> Advice:
    """Good advice at once, not proven to be the best."""
    return advice_of(problem, search(problem.terms, problem.goal))


def exact(problem: Problem, time_limit: float = 10.0) -> Advice:
    """The best advice there is, or else the best known, never worse than the quick one; takes a while.

    `time_limit` is in seconds, for the proof alone; its status says when the time was up or the solver failed.
    """
    terms, goal = problem.terms, problem.goal
    return advice_of(problem, prove(terms, goal, search(terms, goal), time_limit))


def advice_of(problem: Problem, answer: Answer) -> Advice:
    """The moves of an answer as advice, each measured as if it and those before it ran."""
    choice = _filled(problem, answer.choice)
    chosen = [problem.additions[at] for at in choice.additions]
    chosen += [problem.hand_overs[at] for at in choice.hand_overs]
    proposals = _proposals(problem, chosen)
    proposed = set(choice.hand_overs)
    rest = [one for at, one in enumerate(problem.hand_overs) if at not in proposed]
    weightiest = sorted(rest, key=lambda one: -one.moved)[:HAND_OVERS]
    before = Headlines.of(problem.figures)
    return Advice(
        goal=problem.goal,
        status=answer.status,
        before=before,
        after=proposals[-1].after if proposals else before,
        proposals=proposals,
        hand_overs=_proposals(problem, weightiest),
        reachable=answer.reachable,
    )


def _filled(problem: Problem, choice: Choice) -> Choice:
    """In order and without idle additions; of a number of actions, hand-overs take the places that stay free."""
    terms, goal = problem.terms, problem.goal
    if goal.communication_at_most is not None:
        return in_order(terms, choice)
    choice = without_idle(terms, choice)
    if goal.actions is not None:
        weightiest = np.argsort(-terms.moved, kind="stable")
        free = goal.actions - len(choice.additions)
        choice = choice._replace(hand_overs=tuple(weightiest[:free].tolist()))
    return in_order(terms, choice)


def _proposals(problem: Problem, chosen: Sequence[Candidate]) -> tuple[Proposal, ...]:
    """Each of these with its reason, and the headlines when it and those before it run."""
    return tuple(
        Proposal(candidate, _why(problem, candidate), after)
        for candidate, after in zip(chosen, after_each(problem, chosen), strict=True)
    )


def measured(problem: Problem, chosen: Iterable[Candidate]) -> Figures:
    """Every figure of the plan in which all of these run, or have been handed over; takes a graph of its own."""
    figures = problem.figures
    rows = [row for candidate in chosen for row in supposed(problem.graph, candidate)]
    return measure(
        suppose(problem.graph, rows),
        period=figures.period,
        scope=figures.scope,
        weight=figures.weight,
        today=problem.today,
    )


def _why(problem: Problem, candidate: Candidate) -> Why:
    """The activity of those it serves that lacks most of what is intended, or else is served most."""
    gains = {leaf: _lacks(problem, leaf) * share for leaf, share in candidate.shares.items()}
    activity = candidate.activity_id
    if not candidate.hand_over and max(gains.values()) > 0:
        activity = max(gains, key=lambda leaf: gains[leaf])
    figures = problem.figures.activity(activity)
    share, intended = figures.share or 0.0, figures.target or 0.0
    kind = WhyKind.KEEPS_UP if problem.goal.communication_at_most is None else WhyKind.LOWERS
    if candidate.hand_over:
        kind = WhyKind.HAND_OVER
    elif share <= 0 < intended:
        kind = WhyKind.NOBODY_YET
    elif share < intended:
        kind = WhyKind.TOO_LITTLE
    action = problem.graph.tables["action"].get(candidate.action_id or "", {})
    owner = problem.graph.tables["person"].get(action.get("owner_id") or "", {})
    return Why(
        kind=kind,
        activity_id=activity,
        share=share,
        intended=intended,
        even_split=problem.even_split,
        problem=str(problem.graph.tables["activity"].get(activity, {}).get("problem") or "").strip(),
        from_unit_id=(action.get("unit_id") or owner.get("unit_id")) if candidate.hand_over else None,
        to_unit_id=candidate.unit_id if candidate.hand_over else None,
        moved=candidate.moved,
    )


def _lacks(problem: Problem, leaf: str) -> float:
    figures = problem.figures.activity(leaf)
    return max(0.0, (figures.target or 0.0) - (figures.share or 0.0))
