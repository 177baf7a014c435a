"""The best moves there are, by a few integer programs, or the best known when the time is up.

Smallest gap: gap ≤ τ is linear in the choice, so that Dinkelbach's method (1967) finds the least ratio: minimise
Σ(what is over) − τ × (all that lands), take the gap of what that finds as the next τ, and stop where nothing lies
below 0. The lowest share of Communication is the least of the larger of two ratios (Crouzeix and others 1985).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from models.advice.programs import (
    Band,
    Deadline,
    Ended,
    Program,
    Row,
    Solved,
    bands,
    communication_rows,
    most_additions,
    most_effort,
    most_moves,
)
from models.advice.reaching import next_percent
from models.advice.terms import SLACK, Answer, Choice, Terms
from models.advice.values import Goal, Status

_BETTER = 1e-11
_STATUS = {Ended.TIME_UP: Status.TIME_UP, Ended.FAILED: Status.SOLVER_FAILED}

Rows = Callable[[Band], Sequence[Row]]
"""The rows of a program, to the scale of a band."""


class _Unproven(Exception):
    """A program ended before it was proven that there is nothing better."""

    def __init__(self, ended: Ended) -> None:
        self.ended = ended


def prove(terms: Terms, goal: Goal, start: Answer, time_limit: float) -> Answer:
    """The best choice for a goal, never worse than `start`; all programs together take `time_limit` seconds."""
    proof = _Proof(terms, goal, start, Deadline(time_limit))
    try:
        proof.run()
    except _Unproven as unproven:
        return proof.best._replace(status=_STATUS[unproven.ended])
    return proof.best._replace(status=Status.BEST)


class _Proof:
    """The best answer so far, and the programs that better it."""

    def __init__(self, terms: Terms, goal: Goal, start: Answer, deadline: Deadline) -> None:
        self._terms, self._goal, self._deadline = terms, goal, deadline
        self._bands = tuple(bands(terms))
        self._most = 1.0
        """What the share of Communication may be, whatever the rounding of its rows."""
        self.best = start

    def run(self) -> None:
        """Better the answer until nothing is better. Raises _Unproven."""
        goal, terms = self._goal, self._terms
        if goal.communication_at_most is not None:
            self._bring_down(goal.communication_at_most)
        elif goal.actions is not None:
            row = most_additions(terms, goal.actions)
            self._shrink_gap(lambda _band: [row])
        elif goal.hours is not None:
            row = most_effort(terms, goal.hours)
            self._shrink_gap(lambda _band: [row])

    def _shrink_gap(self, rows: Rows) -> None:
        """Find the smallest gap under these rows, which the best answer so far keeps to."""
        terms = self._terms
        none, weights = np.zeros(len(terms.moved)), terms.added.sum(axis=1)

        def program(band: Band, gap: float) -> Program:
            return Program(terms, band, -gap * band.scale * weights, none, rows(band), gap=True)

        for choice in self._least(program, terms.gap, terms.gap(self.best.choice)):
            self.best = self.best._replace(choice=choice)

    def _bring_down(self, share: float) -> None:
        """Find the fewest moves to this share, or to the next percent that can be reached; then the smallest gap."""
        terms = self._terms
        if terms.communication(Choice()) <= share + SLACK:
            self.best = Answer(Choice())
            return
        fewest = self._fewest_moves(share)
        if fewest is None:
            bottom = self._lowest()
            share = max(share, next_percent(bottom))
            above = share >= terms.communication(Choice())
            fewest = Choice() if above else self._fewest_moves(share)
            self.best = self.best._replace(reachable=bottom)
        else:
            self.best = self.best._replace(reachable=None)
        if fewest is None:
            raise _Unproven(Ended.FAILED)
        known = self.best.choice
        reached = terms.communication(known) <= share + SLACK
        if not reached or fewest.moves < known.moves:
            self.best = self.best._replace(choice=fewest)
        moves = most_moves(terms, fewest.moves)
        self._shrink_gap(lambda band: [*self._communication(share, band), moves])

    def _communication(self, share: float, band: Band) -> list[Row]:
        return communication_rows(self._terms, share + SLACK / 2, band)

    def _fewest_moves(self, share: float) -> Choice | None:
        """The fewest moves after which Communication has at most this share; None when there are none."""
        terms = self._terms
        each, other = np.ones(len(terms.effort)), np.ones(len(terms.moved))
        best: Choice | None = None
        self._most = share
        for band in self._bands:
            rows = self._communication(share, band)
            solved = self._solved(Program(terms, band, each, other, rows))
            if solved.ended in _STATUS:
                raise _Unproven(solved.ended)
            if solved.choice is not None and (best is None or solved.choice.moves < best.moves):
                best = solved.choice
        return best

    def _lowest(self) -> float:
        """The lowest share of Communication that any moves bring about."""
        terms = self._terms
        no_cost = np.zeros(len(terms.effort)), np.zeros(len(terms.moved))

        def program(band: Band, share: float) -> Program:
            return Program(terms, band, *no_cost, worst=communication_rows(terms, share, band))

        self._most, bottom = 1.0, terms.communication(Choice())
        for choice in self._least(program, terms.communication, bottom):
            bottom = terms.communication(choice)
        return bottom

    def _least(
        self, program: Callable[[Band, float], Program], ratio: Callable[[Choice], float], least: float
    ) -> Iterator[Choice]:
        """Choices of an ever smaller ratio than `least`, down to the least there is. Raises _Unproven."""
        for band in self._bands:
            better = True
            while better:
                solved = self._solved(program(band, least))
                better = solved.choice is not None and ratio(solved.choice) < least - _BETTER
                if better and solved.choice is not None:
                    least = ratio(solved.choice)
                    yield solved.choice
                if solved.ended in _STATUS:
                    raise _Unproven(solved.ended)

    def _solved(self, program: Program) -> Solved:
        """What a program found; a choice that breaks its own rows, or what they stand for, is the solver's failure."""
        solved = program.solve(self._deadline)
        if solved.choice is None:
            return solved
        held = all(row.holds(solved.choice) for row in program.rows)
        kept = self._terms.communication(solved.choice) <= self._most + 2 * SLACK
        return solved if held and kept else Solved(Ended.FAILED)
