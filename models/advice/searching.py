"""Good moves at once: several greedy beginnings, then swaps until none helps. Nothing is proven about them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.advice.reaching import lowest, next_percent, reach
from models.advice.terms import SLACK, Answer, Choice, Patience, Terms
from models.advice.values import Goal
from models.measures.work import Floats

BETTER = 1e-12
"""A gap is smaller when it is smaller by this: less is rounding."""
_BEGINNINGS = 4
"""How many additions are tried as the first one."""


def search(terms: Terms, goal: Goal) -> Answer:
    """Moves that keep to the goal and leave a small gap; on very large plans swaps end before all are tried."""
    if goal.communication_at_most is not None:
        return _search_to_reach(terms, goal.communication_at_most)
    alone = _gaps_within(terms, goal, [])
    begun = [[int(place)] for place in np.argsort(alone, kind="stable")[:_BEGINNINGS]]
    patience = Patience(terms)
    found = [
        _improved(terms, goal, first, patience)
        for number, first in enumerate(begun)
        if np.isfinite(alone[first[0]]) and (number == 0 or patience.lasts())
    ]
    gap, best = min(found, default=(np.inf, []))
    return Answer(Choice(tuple(best)) if gap < terms.gap(Choice()) - BETTER else Choice())


def _search_to_reach(terms: Terms, share: float) -> Answer:
    choice = reach(terms, share)
    if choice is not None:
        return Answer(choice)
    bottom = lowest(terms)
    above = next_percent(bottom)
    return Answer(reach(terms, above) or Choice(), reachable=bottom)


def _improved(terms: Terms, goal: Goal, found: list[int], patience: Patience) -> tuple[float, list[int]]:
    """The gap and the additions when no addition more, and no other one in place of one, makes it smaller."""
    best, swapping = terms.gap(Choice(tuple(found))), False
    while True:
        outs = (None, *found) if swapping else (None,)
        gap, additions = min(_step(terms, goal, found, out) for out in outs)
        patience.spend(len(outs))
        if gap < best - BETTER:
            best, found = gap, additions
        elif swapping:
            return best, found
        else:
            swapping = True
        if swapping and not patience.lasts():
            return best, found


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


def gaps_with_one_more(
    terms: Terms, additions: Sequence[int], among: Sequence[int] | slice = slice(None)
) -> Floats:
    """The gap that each addition, or each of these, leaves on top of `additions`."""
    landed = terms.totals(Choice(tuple(additions))) + terms.added[among]
    totals = landed.sum(axis=1, keepdims=True)
    gaps: Floats = 0.5 * np.abs(landed - totals * terms.intended).sum(axis=1) / totals[:, 0]
    return gaps


def in_order(terms: Terms, choice: Choice) -> Choice:
    """The same moves, the one that leaves the smallest gap first; hand-overs after them, the weightiest first."""
    ordered: list[int] = []
    waiting = sorted(choice.additions)
    while waiting:
        ordered.append(waiting.pop(int(gaps_with_one_more(terms, ordered, waiting).argmin())))
    return Choice(tuple(ordered), tuple(sorted(choice.hand_overs, key=lambda at: (-terms.moved[at], at))))


def without_idle(terms: Terms, choice: Choice) -> Choice:
    """Without the additions that make the gap no smaller."""
    kept = choice.additions
    for place in choice.additions:
        fewer = tuple(one for one in kept if one != place)
        if terms.gap(Choice(fewer)) <= terms.gap(Choice(kept)) + BETTER:
            kept = fewer
    return choice._replace(additions=kept)
