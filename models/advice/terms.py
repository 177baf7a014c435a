"""The numbers of a problem of advice: what each move would add where, and how far a choice is from what is intended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.advice.values import Goal, Status
from models.measures.concentration import distance
from models.measures.work import Bools, Floats

SLACK = 1e-9
"""Two shares nearer than this are the same."""
_PATIENCE = 30_000_000
"""Weights to look at; a number and no time, so that the same plan always gets the same advice."""


class Choice(NamedTuple):
    """Which additions and which hand-overs, by their places in the terms, in the order of their use."""

    additions: tuple[int, ...] = ()
    hand_overs: tuple[int, ...] = ()

    @property
    def moves(self) -> int:
        """How many there are."""
        return len(self.additions) + len(self.hand_overs)


class Answer(NamedTuple):
    """A choice and how far one can rely on it. `reachable` is as in Advice."""

    choice: Choice
    status: Status = Status.GOOD
    reachable: float | None = None


@dataclass(frozen=True)
class Terms:
    """Weights in the period, as arrays over *n* leaves in the frame, *m* additions and *h* hand-overs."""

    base: Floats
    """n: what lands on each leaf today."""
    intended: Floats
    """n: sums to 1."""
    silo: Bools
    """n: leaves of Communication."""
    added: Floats
    """m × n: what an addition lands on each leaf."""
    effort: Floats
    """m"""
    run: Floats
    """m: what some unit would run."""
    run_silo: Floats
    """m: what a unit of Communication would run."""
    moved: Floats
    """h: what Communication would no longer run."""
    running: float
    """What units run today."""
    running_silo: float
    landing_known: bool
    """Whether a share of Communication in whom the work is for can be said."""
    running_known: bool
    """Whether its share in who does the work can be said today: where no unit does any, it is no part of a goal."""

    def totals(self, choice: Choice) -> Floats:
        """n: what lands on each leaf with these moves."""
        summed: Floats = self.base + self.added[list(choice.additions)].sum(axis=0)
        return summed

    def gap(self, choice: Choice) -> float:
        """½Σ|s − t| over the frame (total variation distance) with these moves, 0–1; 1 when nothing lands."""
        landed = self.totals(choice)
        total = float(landed.sum())
        return distance(landed / total, self.intended) if total > 0 else 1.0

    def landing_share(self, choice: Choice) -> float:
        """Communication's share of whom the work is for with these moves."""
        landed = self.totals(choice)
        return _share(float(landed[self.silo].sum()), float(landed.sum()))

    def running_share(self, choice: Choice) -> float:
        """Communication's share of who does the work with these moves."""
        some = list(choice.additions)
        silo = self.running_silo + self.run_silo[some].sum() - self.moved[list(choice.hand_overs)].sum()
        return _share(max(0.0, float(silo)), self.running + float(self.run[some].sum()))

    def communication(self, choice: Choice) -> float:
        """The larger of the two shares of Communication that can be said."""
        said = [self.landing_share(choice)] if self.landing_known else []
        return max([*said, self.running_share(choice)] if self.running_known else said, default=0.0)

    def keeps(self, choice: Choice, goal: Goal) -> bool:
        """Whether these moves are within what is asked for."""
        if goal.actions is not None:
            return len(choice.additions) <= goal.actions
        if goal.hours is not None:
            return self.spent(choice.additions) <= goal.hours * (1 + SLACK)
        assert goal.communication_at_most is not None
        return self.communication(choice) <= goal.communication_at_most + SLACK

    def spent(self, additions: Sequence[int]) -> float:
        """The weight that these additions add."""
        return float(self.effort[list(additions)].sum())

    @property
    def additions(self) -> range:
        """The places of the additions."""
        return range(len(self.effort))


class Patience:
    """How long a search at once may go on: about as many weighings of all additions as take half a second."""

    def __init__(self, terms: Terms) -> None:
        self._weighings = _PATIENCE // max(1, terms.added.size)

    def lasts(self, weighings: int = 1) -> bool:
        """Whether there is enough left for so many."""
        return self._weighings >= weighings

    def spend(self, weighings: int) -> None:
        """All additions were weighed so many times."""
        self._weighings -= weighings


def _share(part: float, whole: float) -> float:
    return min(1.0, part / whole) if whole > 0 else 0.0
