"""Advice on a problem: a choice of moves put in order, explained and measured."""

from __future__ import annotations

from collections.abc import Iterable

from models.advice.candidates import supposed
from models.advice.problem import Problem
from models.advice.searching import search
from models.advice.terms import Choice
from models.advice.values import Advice, Candidate, Headlines, Proposal, Status, Why, WhyKind
from models.measures.measuring import measure
from models.supposing import supposition

HAND_OVERS = 5
"""How many hand-overs are listed beside the proposals."""


def quick(problem: Problem) -> Advice:
    """Good advice at once, not proven to be the best."""
    return advice_of(problem, search(problem.terms, problem.goal), Status.GOOD)


def exact(problem: Problem, time_limit: float = 10.0) -> Advice:
    """The best advice there is, or the quick one when `time_limit` (seconds) is up or the solver fails."""
    return quick(problem)


def advice_of(problem: Problem, choice: Choice, status: Status) -> Advice:
    """The moves of a choice as advice, each measured as if it and those before it ran."""
    chosen = [problem.additions[at] for at in choice.additions]
    chosen += [problem.hand_overs[at] for at in choice.hand_overs]
    proposals = _proposals(problem, chosen)
    rest = [one for one in problem.hand_overs if one not in chosen]
    weightiest = sorted(rest, key=lambda one: -one.moved)[:HAND_OVERS]
    before = Headlines.of(problem.figures)
    return Advice(
        goal=problem.goal,
        status=status,
        before=before,
        after=proposals[-1].after if proposals else before,
        proposals=proposals,
        hand_overs=_proposals(problem, weightiest),
    )


def _proposals(problem: Problem, chosen: Iterable[Candidate]) -> tuple[Proposal, ...]:
    """Each of these with its reason, and the headlines when it and those before it run."""
    figures, proposals, graph = problem.figures, [], None
    for candidate in chosen:
        graph = problem.graph.copy() if graph is None else graph
        graph.apply(supposition(supposed(graph, candidate)))
        after = measure(
            graph, period=figures.period, scope=figures.scope, weight=figures.weight, today=problem.today
        )
        proposals.append(Proposal(candidate, _why(problem, candidate), Headlines.of(after)))
    return tuple(proposals)


def _why(problem: Problem, candidate: Candidate) -> Why:
    """The activity of those it serves that lacks most of what is intended, or else is served most."""
    gains = {leaf: _lacks(problem, leaf) * share for leaf, share in candidate.shares.items()}
    activity = candidate.activity_id
    if not candidate.hand_over and max(gains.values()) > 0:
        activity = max(gains, key=lambda leaf: gains[leaf])
    figures = problem.figures.activity(activity)
    share, intended = figures.share or 0.0, figures.target or 0.0
    kind = WhyKind.LOWERS
    if candidate.hand_over:
        kind = WhyKind.HAND_OVER
    elif share <= 0:
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
        problem=str(problem.graph.tables["activity"][activity].get("problem") or "").strip(),
        from_unit_id=(action.get("unit_id") or owner.get("unit_id")) if candidate.hand_over else None,
        to_unit_id=candidate.unit_id if candidate.hand_over else None,
        moved=candidate.moved,
    )


def _lacks(problem: Problem, leaf: str) -> float:
    figures = problem.figures.activity(leaf)
    return max(0.0, (figures.target or 0.0) - (figures.share or 0.0))
