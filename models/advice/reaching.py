"""A few moves at once that bring Communication down to a share: greedy, then fewer and better ones by swaps.

Whatever the additions, the hand-overs to go with them are the weightiest ones, as many as it takes: they change
who runs the work and nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from models.advice.terms import SLACK, Choice, Patience, Terms
from models.measures.work import Floats, Ints

_BETTER = 1e-12
_NEVER = np.iinfo(np.int64).max // 2
"""More hand-overs than there can be."""


@dataclass(frozen=True)
class Relief:
    """What is too much in Communication at a share, and what each addition takes off it (weights).

    Two columns: of landing and of running; a column of zeros where that share cannot be said.
    """

    terms: Terms
    share: float

    @cached_property
    def lacks(self) -> Floats:
        """2: what has to come off, with a hair's breadth of slack; negative where there is room left."""
        terms = self.terms
        whole = np.array([terms.base.sum(), terms.running])
        part = np.array([terms.base[terms.silo].sum(), terms.running_silo])
        found: Floats = (part - (self.share + SLACK / 2) * whole) * self._known
        return found

    @cached_property
    def taken(self) -> Floats:
        """m × 2: what each addition takes off; negative where it adds to it."""
        terms = self.terms
        whole = np.column_stack([terms.added.sum(axis=1), terms.run])
        part = np.column_stack([terms.added[:, terms.silo].sum(axis=1), terms.run_silo])
        found: Floats = ((self.share + SLACK / 2) * whole - part) * self._known
        return found

    @property
    def _known(self) -> Floats:
        return np.array([self.terms.landing_known, self.terms.running_known], dtype=np.float64)

    @cached_property
    def order(self) -> Ints:
        """The hand-overs, the weightiest first."""
        return np.argsort(-self.terms.moved, kind="stable")

    @cached_property
    def _handed(self) -> Floats:
        """What so many of the weightiest hand-overs move, from none at all."""
        return np.concatenate([[0.0], np.cumsum(self.terms.moved[self.order])])

    def hand_overs(self, lacks: Floats) -> Ints:
        """How many hand-overs make up for what still lacks (… × 2), or more than there are."""
        enough = np.searchsorted(self._handed, lacks[..., 1], side="left")
        impossible = (lacks[..., 0] > 0) | (enough >= len(self._handed))
        return np.where(impossible, _NEVER, enough)

    def choice(self, additions: Sequence[int]) -> Choice | None:
        """These additions with the hand-overs that it takes, None when none suffice."""
        lacks = self.lacks - self.taken[list(additions)].sum(axis=0)
        count = int(self.hand_overs(lacks))
        return None if count >= _NEVER else Choice(tuple(additions), tuple(self.order[:count].tolist()))


def reach(terms: Terms, share: float) -> Choice | None:
    """Moves after which both shares of Communication are at most `share`; None when none were found."""
    relief = Relief(terms, share)
    for begun in (_greedy(relief), _helpful(relief)):
        if relief.choice(begun) is not None:
            return _fewer(relief, begun)
    return None


def lowest(terms: Terms) -> float:
    """The lowest share that all moves that help bring Communication to, found by lowering it step by step."""
    everything = tuple(range(len(terms.moved)))
    share = terms.communication(Choice())
    while True:
        lower = terms.communication(Choice(tuple(_helpful(Relief(terms, share))), everything))
        if lower >= share - _BETTER:
            return share
        share = lower


def next_percent(share: float) -> float:
    """The next whole percent that is not below this share."""
    return math.ceil(100 * share - 1e-6) / 100


def _greedy(relief: Relief) -> list[int]:
    """Additions that each take off most of what is still too much, until hand-overs can do the rest."""
    found: list[int] = []
    lacks = relief.lacks.copy()
    while relief.hand_overs(lacks) >= _NEVER:
        too_much, unit = np.maximum(lacks, 0.0), np.maximum(relief.lacks, _BETTER)
        gains = ((too_much - np.maximum(lacks - relief.taken, 0.0)) / unit).sum(axis=1)
        gains[found] = -np.inf
        if not len(gains) or gains.max() <= 0:
            break
        found.append(int(gains.argmax()))
        lacks -= relief.taken[found[-1]]
    return found


def _helpful(relief: Relief) -> list[int]:
    """The additions that make neither share of Communication worse and one of them better."""
    helps = (relief.taken >= 0).all(axis=1) & (relief.taken > 0).any(axis=1)
    return list(np.flatnonzero(helps).tolist())


def _fewer(relief: Relief, found: list[int]) -> Choice:
    """Swaps as long as they make the moves fewer, or the gap smaller with as many moves."""
    terms = relief.terms
    choice = relief.choice(found)
    assert choice is not None, "swaps begin with moves that suffice"
    best, patience = (choice.moves, terms.gap(choice)), Patience(terms)
    while patience.lasts(
        weighings := 3 * (len(found) + 1)
    ):  # landing, running and the hand-overs to go with them
        patience.spend(weighings)
        step = min((_step(relief, found, out) for out in (None, *found)), default=(best, found))
        (moves, gap), _additions = step
        if moves > best[0] or (moves == best[0] and gap >= best[1] - _BETTER):
            break
        best, found = step
    return relief.choice(found) or Choice()


def _step(relief: Relief, found: Sequence[int], out: int | None) -> tuple[tuple[int, float], list[int]]:
    """Moves and gap, and the additions, of the best choice without `out`: with another in its place or none."""
    terms = relief.terms
    rest = [one for one in found if one != out]
    landed = terms.totals(Choice(tuple(rest)))
    landed = np.vstack([landed, landed + terms.added])
    lacks = relief.lacks - relief.taken[rest].sum(axis=0)
    lacks = np.vstack([lacks, lacks - relief.taken])
    totals = landed.sum(axis=1, keepdims=True)
    gaps = 0.5 * np.abs(landed - totals * terms.intended).sum(axis=1) / totals[:, 0]
    moves = relief.hand_overs(lacks) + len(rest) + (np.arange(len(landed)) > 0)
    moves[1:][list(rest)] = _NEVER
    at = int(np.lexsort((gaps, moves))[0])
    return (int(moves[at]), float(gaps[at])), rest if at == 0 else [*rest, at - 1]
