"""Good moves at once: greedy, then swaps until none helps. Nothing is proven about them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from models.advice.terms import SLACK, Choice, Terms
from models.advice.values import Goal
from models.measures.work import Floats

_BETTER = 1e-12
"""A gap counts as smaller from here on: less is rounding."""


def search(terms: Terms, goal: Goal) -> Choice:
    """Moves that keep to the goal and leave a small gap."""
    found: list[int] = []
    best = terms.gap(Choice())
    while True:
        step = _best_step(terms, goal, found, best)
        if step is None:
            return Choice(tuple(found))
        best, found = step


def _best_step(terms: Terms, goal: Goal, found: list[int], best: float) -> tuple[float, list[int]] | None:
    steps = []
    for out in (None, *found):
        rest = [one for one in found if one != out]
        gaps = gaps_with_one_more(terms, rest)
        gaps[rest] = np.inf
        if goal.actions is not None and len(rest) >= goal.actions:
            continue
        if goal.hours is not None:
            gaps[terms.effort > goal.hours * (1 + SLACK) - terms.spent(rest)] = np.inf
        if len(gaps):
            at = int(gaps.argmin())
            steps.append((float(gaps[at]), [*rest, at]))
    step = min(steps, default=None, key=lambda one: one[0])
    return step if step is not None and step[0] < best - _BETTER else None


def gaps_with_one_more(terms: Terms, additions: Iterable[int]) -> Floats:
    """m: the gap that each addition leaves on top of these."""
    landed = terms.totals(Choice(tuple(additions))) + terms.added
    totals = landed.sum(axis=1, keepdims=True)
    gaps: Floats = 0.5 * np.abs(landed - totals * terms.intended).sum(axis=1) / totals[:, 0]
    return gaps
