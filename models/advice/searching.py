"""Good moves at once: several greedy beginnings, then swaps until none helps. Nothing is proven about them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.advice.reaching import lowest, next_percent, reach
from models.advice.terms import SLACK, Answer, Choice, Terms
from models.advice.values import Goal
from models.measures.work import Floats

BETTER = 1e-12
"""A gap is smaller when it is smaller by this: less is rounding."""
_BEGINNINGS = 4
"""How many additions are tried as the first one."""


def search(terms: Terms, goal: Goal) -> Answer:
    """Moves that keep to the goal and leave a small gap."""
    if goal.communication_at_most is not None:
        return _search_to_reach(terms, goal.communication_at_most)
    alone = _gaps_within(terms, goal, [])
    begun = [[int(place)] for place in np.argsort(alone, kind="stable")[:_BEGINNINGS]]
    found = [_improved(terms, goal, first) for first in begun if np.isfinite(alone[first[0]])]
    gap, best = min(found, default=(np.inf, []))
    return Answer(Choice(tuple(best)) if gap < terms.gap(Choice()) - BETTER else Choice())


def _search_to_reach(terms: Terms, share: float) -> Answer:
    choice = reach(terms, share)
    if choice is not None:
        return Answer(choice)
    bottom = lowest(terms)
    above = next_percent(bottom)
    return Answer(reach(terms, above) or Choice(), reachable=bottom)


def _improved(terms: Terms, goal: Goal, found: list[int]) -> tuple[float, list[int]]:
    """The gap and the additions when no addition more, and no other one in place of one, makes it smaller."""
    best = terms.gap(Choice(tuple(found)))
    while True:
        steps = [_step(terms, goal, found, out) for out in (None, *found)]
        gap, additions = min(steps)
        if gap >= best - BETTER:
            return best, found
        best, found = gap, additions


def _step(terms: Terms, goal: Goal, found: Sequence[int], out: int | None) -> tuple[float, list[int]]:
    """The best one more in place of `out`, or on top with None; infinitely bad when there is none."""
    rest = [one for one in found if one != out]
    gaps = _gaps_within(terms, goal, rest)
    at = int(gaps.argmin()) if len(gaps) else 0
    return (float(gaps[at]), [*rest, at]) if len(gaps) else (np.inf, rest)


def _gaps_within(terms: Terms, goal: Goal, additions: Sequence[int]) -> Floats:
    """m: the gap that each addition leaves on top of these, infinite where the goal does not allow it."""
    gaps = gaps_with_one_more(terms, additions)
    gaps[list(additions)] = np.inf
    if goal.actions is not None and len(additions) >= goal.actions:
        gaps[:] = np.inf
    if goal.hours is not None:
        gaps[terms.effort > goal.hours * (1 + SLACK) - terms.spent(additions)] = np.inf
    return gaps


def gaps_with_one_more(terms: Terms, additions: Sequence[int]) -> Floats:
    """m: the gap that each addition leaves on top of these."""
    landed = terms.totals(Choice(tuple(additions))) + terms.added
    totals = landed.sum(axis=1, keepdims=True)
    gaps: Floats = 0.5 * np.abs(landed - totals * terms.intended).sum(axis=1) / totals[:, 0]
    return gaps


def in_order(terms: Terms, choice: Choice) -> Choice:
    """The same moves, the one that leaves the smallest gap first; hand-overs after them, the weightiest first."""
    ordered: list[int] = []
    waiting = list(choice.additions)
    while waiting:
        gaps = gaps_with_one_more(terms, ordered)
        ordered.append(min(waiting, key=lambda place: (gaps[place], place)))
        waiting.remove(ordered[-1])
    return Choice(tuple(ordered), tuple(sorted(choice.hand_overs, key=lambda at: (-terms.moved[at], at))))


def without_idle(terms: Terms, choice: Choice) -> Choice:
    """Without the additions that make the gap no smaller."""
    kept = choice.additions
    for place in choice.additions:
        fewer = tuple(one for one in kept if one != place)
        if terms.gap(Choice(fewer)) <= terms.gap(Choice(kept)) + BETTER:
            kept = fewer
    return choice._replace(additions=kept)
