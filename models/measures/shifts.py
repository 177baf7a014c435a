"""What would have to move to come to what is intended: from which activities, to which, what to do first."""

from __future__ import annotations

from dataclasses import dataclass

from models.graph import PlanGraph
from models.measures.figures import ActivityFigures, Figures, Thing
from models.measures.matrix import Doer, Matrix, Piece

FIRST = 3
"""How many activities to begin with are named."""
_LEAST = 1e-9
"""Of the whole: less than that is rounding."""
_PLACES = 9


@dataclass(frozen=True)
class Shift:
    """An activity with too much or too little work, by `weight` (above 0, the weight's unit over the period).

    `share` and `target` are 0–1 of the whole.
    """

    activity: Thing
    weight: float
    share: float
    target: float


@dataclass(frozen=True)
class Shifts:
    """What goes elsewhere than intended, the most first. What is too much in some is missing in others."""

    too_much: tuple[Shift, ...]
    too_little: tuple[Shift, ...]


def shifts(figures: Figures) -> Shifts | None:
    """The gap ½Σ|s − t| taken apart by activity; None without any intended share or without counted work."""
    if not figures.has_targets or figures.landing.distance_to_target is None:
        return None
    found = [
        Shift(Thing(leaf.id, leaf.name), (leaf.share - leaf.target) * figures.total, leaf.share, leaf.target)
        for leaf in figures.leaves
        if leaf.in_frame and leaf.share is not None and leaf.target is not None
    ]
    least = figures.total * _LEAST
    found.sort(key=lambda one: -round(abs(one.weight) / figures.total, _PLACES))  # equal ones in stored order
    return Shifts(
        tuple(one for one in found if one.weight > least),
        tuple(
            Shift(one.activity, -one.weight, one.share, one.target) for one in found if one.weight < -least
        ),
    )


@dataclass(frozen=True)
class FirstStep:
    """An activity to begin with. `missing` is the weight that it lacks against its intended share, if any is given.

    `problem` is the one noted for it, `waiting` are planned actions and ideas of the plan that would serve it.
    """

    activity: ActivityFigures
    missing: float | None
    problem: str
    waiting: tuple[Thing, ...]


def to_begin_with(figures: Figures) -> tuple[ActivityFigures, ...]:
    """The activities to begin with: those without live work before the others, then by what share they lack.

    Without intended shares those without live work, in stored order. Every place that says what comes first asks here.
    """
    if not figures.has_targets:
        return figures.empty
    lacking = {
        leaf.id: round(leaf.target - (leaf.share or 0.0), _PLACES)
        for leaf in figures.leaves
        if leaf.in_frame and leaf.target is not None
    }
    found = [leaf for leaf in figures.leaves if lacking.get(leaf.id, 0.0) > 0]
    return tuple(sorted(found, key=lambda leaf: (leaf.served, -lacking[leaf.id])))


def first_steps(graph: PlanGraph, figures: Figures) -> tuple[FirstStep, ...]:
    """The first few activities to begin with, each with what it lacks, its problem and what waits for it."""
    told = shifts(figures)
    missing = {one.activity.id: one.weight for one in told.too_little} if told is not None else {}
    return tuple(
        FirstStep(leaf, missing.get(leaf.id), _problem(graph, leaf.id), waiting(leaf))
        for leaf in to_begin_with(figures)[:FIRST]
    )


def _problem(graph: PlanGraph, activity: str) -> str:
    return str(graph.tables["activity"][activity].get("problem") or "").strip()


def waiting(leaf: ActivityFigures) -> tuple[Thing, ...]:
    """The actions that wait to serve an activity in the period: what is planned before what is only an idea."""
    return leaf.waiting


@dataclass(frozen=True)
class HandOver:
    """Work that the silo does for an activity whose own department could do it: `weight` over the period."""

    activity: Thing
    silo: Thing
    home: Thing
    weight: float
    pieces: tuple[Piece, ...]


def hand_overs(matrix: Matrix, figures: Figures) -> tuple[HandOver, ...]:
    """What could be handed over, the most first: it changes who does the work, not whom it is for.

    Nobody is named where several departments are at home: which of them is for people to say. Work that is done
    or stopped may count in the period, but nobody can take it over any more.
    """
    goes_on = {mark.action_id for leaf in figures.leaves for mark in leaf.stages}
    found = []
    for silo in matrix.doers:
        if not silo.communication:
            continue
        for leaf in matrix.leaves:
            counted = matrix.pieces.get((silo.id, leaf.id), ())
            pieces = tuple(piece for piece in counted if piece.action.id in goes_on)
            weight = sum(piece.weight for piece in pieces)
            home = _at_home(matrix, leaf.id)
            if weight > 0 and home is not None:
                found.append(
                    HandOver(
                        leaf,
                        Thing(silo.id, silo.name),
                        Thing(home.id, home.name),
                        weight,
                        pieces,
                    )
                )
    return tuple(sorted(found, key=lambda one: -one.weight))


def _at_home(matrix: Matrix, leaf: str) -> Doer | None:
    """The unit whose home holds a leaf and least else; None for the silo's own, and where several are as near."""
    homes = sorted((one for one in matrix.doers if leaf in one.homes), key=lambda one: len(one.homes))
    if not homes or any(one.communication for one in homes):
        return None
    several = len(homes) > 1 and len(homes[0].homes) == len(homes[1].homes)
    return None if several else homes[0]
