"""The headlines as each move changes them, from the numbers of the problem.

They are what `measure` says of the plan in which the moves hold (see `advising.measured`), without a graph and a
measuring a move, for which a window would have to wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from models.advice.candidates import added
from models.advice.problem import Problem
from models.advice.values import Candidate, Headlines
from models.graph import PlanGraph
from models.measures.concentration import distance, effective_number
from models.measures.work import Bools, Floats


@dataclass
class _Sums:
    """What the headlines are made of, growing move by move. Weights; the first two over the leaves of the frame."""

    landed: Floats
    served: Bools
    running: float
    running_silo: float
    linked: float


def after_each(problem: Problem, moves: Iterable[Candidate]) -> Iterator[Headlines]:
    """The headlines of today plus each of these moves and those before it."""
    terms, figures, silo = problem.terms, problem.figures, problem.silo
    sums = _Sums(
        landed=terms.base.copy(),
        served=np.array([figures.activity(leaf).served for leaf in problem.leaves], dtype=np.bool_),
        running=terms.running,
        running_silo=terms.running_silo,
        linked=(figures.strategy.linked_share or 0.0) * figures.total,
    )
    for move in moves:
        if move.hand_over:
            sums.running_silo -= move.moved
        else:
            brought = added(move, problem.leaves)
            sums.landed += brought
            sums.served |= brought > 0
            sums.running += move.effort if move.unit_id else 0.0
            sums.running_silo += move.effort if move.unit_id in silo else 0.0
            sums.linked += move.effort if _linked(problem.graph, move) else 0.0
        yield _headlines(problem, sums)


def _linked(graph: PlanGraph, move: Candidate) -> bool:
    """Whether it says how it contributes to an objective."""
    ties = graph.ties_of(move.action_id, "contribution") if move.action_id else ()
    return any(str(tie.get("mechanism") or "").strip() for tie in ties)


def _headlines(problem: Problem, sums: _Sums) -> Headlines:
    terms, total = problem.terms, float(sums.landed.sum())
    shares = sums.landed / total
    gap = distance(shares, terms.intended)
    return Headlines(
        landing=min(1.0, float(shares[terms.silo].sum())) if terms.landing_known else None,
        running=_part(sums.running_silo, sums.running) if problem.silo and sums.running > 0 else None,
        gap=gap,
        effort_to_move=gap * total,
        effective_activities=effective_number(shares),
        linked=_part(sums.linked, total),
        served=int(sums.served.sum()),
        n=len(problem.leaves),
        total=total,
    )


def _part(part: float, whole: float) -> float:
    return min(1.0, max(0.0, part / whole))
