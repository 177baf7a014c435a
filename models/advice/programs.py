"""Integer programs over a choice of moves, handed to HiGHS by scipy: rows, columns, scale and the solver's moods.

An error of the solver's tolerance (1e-7 of a row, 1e-6 of the objective) has to stay far below a share of 1e-9,
so weights are scaled until all that lands is about 10,000; where they spread too far for one scale, a program
looks only at choices whose heaviest addition lies in one band of weights.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

import numpy as np

from models.advice.terms import SLACK, Choice, Terms
from models.measures.work import Bools, Floats, Ints

_SCALE = 1e4
_WIDE = 1e3
"""The heaviest of a band over its lightest, and over what is there."""
_ROUNDING = 1e-5
_NOTHING = 1e-9
"""A scaled weight under this is less than rounding."""
_HUGE = 1e9
"""Beside a scaled weight above this, HiGHS no longer sees the others."""


class Ended(Enum):
    """How a program ended."""

    PROVEN = auto()
    IMPOSSIBLE = auto()
    TIME_UP = auto()
    FAILED = auto()


class Solved(NamedTuple):
    """A choice, if one was found, and whether it is proven to be the best of the program."""

    ended: Ended
    choice: Choice | None = None


class Deadline:
    """When all the solving has to be over."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left, at least 0."""
        return max(0.0, self._until - time.monotonic())


@dataclass(frozen=True)
class Row:
    """Σ coefficient × (additions, hand-overs) ≤ most."""

    additions: Floats
    hand_overs: Floats
    most: float

    def holds(self, choice: Choice) -> bool:
        """Whether a choice keeps to it, but for the solver's rounding."""
        some = self.additions[list(choice.additions)].sum() + self.hand_overs[list(choice.hand_overs)].sum()
        return float(some) <= self.most + _ROUNDING


@dataclass(frozen=True)
class Band:
    """The choices whose heaviest addition is one of `heaviest`; all may be chosen whose place is in `allowed`."""

    allowed: Bools
    heaviest: Bools | None
    """None: any choice of those allowed, none at all included."""
    scale: float


def bands(terms: Terms) -> Iterator[Band]:
    """All choices parted by the weight of their heaviest addition, mostly one band; lighter than rounding left out."""
    total, weights = float(terms.base.sum()), terms.added.sum(axis=1)
    yield _band(terms, None, weights <= _WIDE * total, total)
    heavier = np.sort(weights[weights > _WIDE * total])
    while len(heavier):
        lightest = float(heavier[0])
        inside = (weights >= lightest) & (weights <= _WIDE * lightest)
        yield _band(terms, inside, weights <= _WIDE * lightest, total + lightest)
        heavier = heavier[heavier > _WIDE * lightest]


def _band(terms: Terms, heaviest: Bools | None, allowed: Bools, least: float) -> Band:
    scale = _SCALE / least
    weighs = terms.added.sum(axis=1) * scale > _NOTHING
    if terms.running_known:
        weighs |= terms.run * (_SCALE / terms.running) > _NOTHING
    return Band(allowed & weighs, heaviest, scale)


@dataclass(frozen=True)
class Program:
    """Minimise additions·x + hand_overs·y + what the gap costs, under the rows, over whole x and y.

    `gap`: add Σ(what an activity gets more than intended), which is the gap times all that lands. `worst`: add
    instead the largest left side of these rows, which then bind nothing.
    """

    terms: Terms
    band: Band
    additions: Floats
    hand_overs: Floats
    rows: Sequence[Row] = ()
    gap: bool = False
    worst: Sequence[Row] = ()

    def solve(self, deadline: Deadline) -> Solved:
        """The best choice. Additions that are alike in everything stand for each other in one column."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        alike = self._alike()
        first = np.array([group[0] for group in alike], dtype=np.int64)
        matrix, most, costs = self._matrix(first)
        whole = len(first) + len(self.terms.moved)
        free = len(costs) - whole
        if not len(costs):
            possible = all(row.holds(Choice()) for row in self.rows)
            return Solved(Ended.PROVEN, Choice()) if possible else Solved(Ended.IMPOSSIBLE)
        if not all(np.abs(some).max(initial=0.0) <= _HUGE for some in (matrix, costs, most)):
            return Solved(Ended.FAILED)
        upper = [*map(len, alike), *[1] * len(self.terms.moved), *[np.inf] * free]
        lower = [0.0] * whole + [-np.inf if self.worst else 0.0] * free
        for presolve in (True, False):  # HiGHS may give up on a sound program that it has presolved
            if deadline.left <= 0:
                return Solved(Ended.TIME_UP)
            answer = milp(
                c=costs,
                integrality=np.array([1] * whole + [0] * free),
                bounds=Bounds(lower, upper),
                constraints=[LinearConstraint(matrix, ub=most)] if len(most) else [],
                options={"time_limit": deadline.left, "mip_rel_gap": 0.0, "presolve": presolve},
            )
            if answer.status in _ENDED:
                break
        choice = None if answer.x is None else self._choice(alike, answer.x)
        return Solved(_ENDED.get(answer.status, Ended.FAILED), choice)

    def _alike(self) -> list[list[int]]:
        """The places of the allowed additions, those together between which nothing tells."""
        terms, groups = self.terms, dict[bytes, list[int]]()
        told = np.column_stack([terms.added, terms.effort, terms.run, terms.run_silo])
        heavy = self.band.heaviest
        for place in np.flatnonzero(self.band.allowed).tolist():
            key = told[place].tobytes() + bytes([heavy is not None and bool(heavy[place])])
            groups.setdefault(key, []).append(place)
        return list(groups.values())

    def _matrix(self, first: Ints) -> tuple[Floats, Floats, Floats]:
        """The rows over all columns (additions, hand-overs, free ones), their bounds, and the costs."""
        terms, scale, hand_overs = self.terms, self.band.scale, len(self.terms.moved)
        rows = [(row.additions[first], row.hand_overs, row.most) for row in self.rows]
        if self.band.heaviest is not None:
            rows.append((-self.band.heaviest[first].astype(np.float64), np.zeros(hand_overs), -1.0))
        free = len(terms.base) if self.gap else 1 if self.worst else 0
        bound = [(*row, np.zeros(free)) for row in rows]
        bound += [(r.additions[first], r.hand_overs, r.most, np.full(free, -1.0)) for r in self.worst]
        if self.gap:
            total = float(terms.base.sum())
            for leaf, intended in enumerate(terms.intended.tolist()):
                over = terms.added[first, leaf] - intended * terms.added[first].sum(axis=1)
                lacks = (intended * total - float(terms.base[leaf])) * scale
                bound.append((over * scale, np.zeros(hand_overs), lacks, -np.eye(free)[leaf]))
        costs = np.concatenate([self.additions[first], self.hand_overs, np.ones(free)])
        matrix = [np.concatenate([additions, others, slack]) for additions, others, _, slack in bound]
        return (
            np.array(matrix).reshape(len(bound), len(costs)),
            np.array([row[2] for row in bound], dtype=np.float64),
            costs,
        )

    def _choice(self, alike: list[list[int]], values: Floats) -> Choice:
        counts = np.rint(values).astype(np.int64)
        additions = [place for group, n in zip(alike, counts.tolist(), strict=False) for place in group[:n]]
        handed = np.flatnonzero(counts[len(alike) : len(alike) + len(self.terms.moved)])
        return Choice(tuple(additions), tuple(handed.tolist()))


_ENDED = {0: Ended.PROVEN, 1: Ended.TIME_UP, 2: Ended.IMPOSSIBLE}
"""By the status of `scipy.optimize.milp`."""


def most_additions(terms: Terms, most: int) -> Row:
    """At most so many additions."""
    additions = len(terms.effort)
    return Row(np.ones(additions), np.zeros(len(terms.moved)), float(min(most, additions)))


def most_moves(terms: Terms, most: int) -> Row:
    """At most so many moves of both kinds."""
    return Row(np.ones(len(terms.effort)), np.ones(len(terms.moved)), float(most))


def most_effort(terms: Terms, hours: float) -> Row:
    """Additions of at most so much effort altogether."""
    scale = _SCALE / hours
    affordable = np.minimum(terms.effort * scale, 2 * _SCALE)
    return Row(affordable, np.zeros(len(terms.moved)), _SCALE * (1 + SLACK / 2))


def communication_rows(terms: Terms, share: float, band: Band) -> list[Row]:
    """Communication's part less `share` of the whole, of landing and of running where they can be said, ≤ 0."""
    rows, nothing = [], np.zeros(len(terms.moved))
    if terms.landing_known:
        over = terms.added[:, terms.silo].sum(axis=1) - share * terms.added.sum(axis=1)
        lacks = share * float(terms.base.sum()) - float(terms.base[terms.silo].sum())
        rows.append(Row(over * band.scale, nothing, lacks * band.scale))
    if terms.running_known:
        scale = _SCALE / terms.running
        over = terms.run_silo - share * terms.run
        lacks = share * terms.running - terms.running_silo
        rows.append(Row(over * scale, -terms.moved * scale, lacks * scale))
    return rows
