"""What counts: the frame of activities, the silo, and each action's weight in a period, scope and weight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from models.graph import PlanGraph
from models.measures.figures import LeftOut, Reason, Scope, Weight
from models.measures.timing import Timed
from models.measures.work import STAGES, Bools, EffortKind, Floats, WorkTable, amount
from models.vocabulary import Stage

_RAN = (Stage.TEST, Stage.RUNNING, Stage.DONE, Stage.STOPPED)
SCOPES: dict[Scope, tuple[Stage, ...]] = {
    Scope.LIVE: _RAN,
    Scope.PLANNED: (*_RAN, Stage.PLANNED),
    Scope.IDEAS: tuple(Stage),
}
"""Stages that each scope counts; done and stopped ones count in the periods in which they ran."""


@dataclass(frozen=True)
class Counted:
    """The actions that count and what they weigh (arrays over actions, and over leaves where said)."""

    table: WorkTable
    timed: Timed
    scope: Scope
    weight: Weight
    """What is weighed in the end."""
    in_scope: Bools
    """In the scope and in the period, whether placed or not."""
    counted: Bools
    weights: Floats
    """0 where not counted."""
    live: Bools
    """Running or being tested in the period, or having run in it."""
    landing: Floats
    """Over leaves."""
    nowhere: Bools
    """In the scope and with a weight, which no period but `all` can locate."""
    left_out: LeftOut

    @property
    def total(self) -> float:
        """All that lands anywhere."""
        return float(self.landing.sum())

    @property
    def pieces(self) -> Floats:
        """What each piece (action × leaf) weighs."""
        return self.weights[self.table.piece_action] * self.table.piece_share

    @property
    def every_period(self) -> Bools:
        """Counted actions without dates whose rate counts in every period alike; no money comes at a rate."""
        rate = (self.table.kind == EffortKind.WEEK) | (self.table.kind == EffortKind.MONTH)
        found: Bools = self.counted & self.table.undated & rate & (self.weight is not Weight.MONEY)
        return found


@dataclass(frozen=True)
class Frame:
    """The leaves that the figures speak of, the silo's among them, and what is intended (over leaves)."""

    inside: Bools
    silo: Bools
    """Leaves at home of a unit marked communication."""
    intended: Floats
    """Normalised over the frame: an even split when none is given; 0 outside."""
    no_intention: Reason | None
    """Why no share of a leaf in the frame is intended; None when some is."""

    @property
    def has_targets(self) -> bool:
        """Whether some intended share is given."""
        return self.no_intention is None

    @property
    def n(self) -> int:
        """How many leaves it holds."""
        return int(self.inside.sum())


def of_stage(table: WorkTable, *stages: Stage) -> Bools:
    """The actions in one of these stages."""
    return np.isin(table.stage, [STAGES.index(stage) for stage in stages])


def count(table: WorkTable, timed: Timed, scope: Scope, asked: Weight) -> Counted:
    """Weigh the work of a scope. When none of it has effort, actions are counted instead."""
    eligible = of_stage(table, *SCOPES[scope])
    in_scope = eligible & timed.present & timed.locatable
    counted = in_scope & table.placed
    hopeless = asked is Weight.EFFORT and not np.any(eligible & table.placed & (table.hours > 0))
    weight = Weight.ACTIONS if hopeless else asked
    each = {Weight.EFFORT: timed.hours, Weight.MONEY: timed.money, Weight.ACTIONS: np.ones(len(table.works))}
    weights = np.where(counted, each[weight], 0.0)
    nowhere = eligible & table.placed & _nowhere(table, timed, weight)
    heavy = {Weight.EFFORT: table.hours > 0, Weight.MONEY: table.money > 0}
    return Counted(
        table=table,
        timed=timed,
        scope=scope,
        weight=weight,
        in_scope=in_scope,
        counted=counted,
        weights=weights,
        live=timed.present & of_stage(table, *_RAN),
        landing=table.landing(weights),
        nowhere=nowhere & heavy.get(weight, np.True_),
        left_out=LeftOut(
            no_effort=table.things(counted & (table.kind == EffortKind.NONE) & (asked is Weight.EFFORT)),
            undated=table.things(nowhere),
            no_unit=table.things(counted & (table.unit < 0)),
            no_money=table.things(counted & ~(table.money > 0) & (weight is Weight.MONEY)),
        ),
    )


def _nowhere(table: WorkTable, timed: Timed, weight: Weight) -> Bools:
    """Undated work whose weight cannot be located in the period."""
    undated_money = table.undated & (table.money > 0) & (weight is Weight.MONEY) & (not timed.period.whole)
    return ~timed.locatable | undated_money


def frame(graph: PlanGraph, table: WorkTable, landing: Floats) -> Frame:
    """The leaves without those empty on purpose, which come in when counted work serves them."""
    activities, below = graph.tables["activity"], graph.leaves_below()
    on_purpose = _mask(bool(activities[leaf].get("empty_on_purpose")) for leaf in table.leaves)
    inside = ~on_purpose | (landing > 0)
    homes = [graph.tables["unit"][unit]["home_id"] for unit in silo_units(graph)]
    at_home = {leaf for home in homes for leaf in below.get(home, ())}
    asked = _intended(graph, table, below)
    intended = np.where(inside, asked, 0.0)
    given = float(intended.sum())
    intended = intended / given if given > 0 else inside / max(1, int(inside.sum()))
    silo = _mask(leaf in at_home for leaf in table.leaves)
    none = None if given > 0 else _no_intention(graph, asked)
    return Frame(inside=inside, silo=silo, intended=intended, no_intention=none)


def _no_intention(graph: PlanGraph, asked: Floats) -> Reason:
    """Why nothing is intended for any leaf of the frame."""
    if np.any(asked > 0):
        return Reason.INTENTIONS_OUTSIDE
    given = [row for row in graph.tables["activity"].values() if amount(row.get("target")) is not None]
    return Reason.INTENTIONS_ZERO if given else Reason.NO_INTENTION


def _mask(values: Iterable[bool]) -> Bools:
    return np.fromiter(values, dtype=np.bool_)


def silo_units(graph: PlanGraph) -> set[str]:
    """The units marked communication. Nothing else decides the silo."""
    return {unit for unit, row in graph.tables["unit"].items() if row.get("communication")}


def silo_missing(table: WorkTable, any_silo: bool) -> Reason | None:
    """Why nothing can be said of the silo, None when some unit is marked communication."""
    if any_silo:
        return None
    return Reason.NO_COMMUNICATION if table.units else Reason.NO_UNITS


def _intended(graph: PlanGraph, table: WorkTable, below: dict[str, list[str]]) -> Floats:
    """Intended shares by leaf as given; a parent's is spread over its leaves when all of them are blank."""
    at = {leaf: index for index, leaf in enumerate(table.leaves)}
    given = {row["id"]: amount(row.get("target")) for row in graph.activities()}
    intended = np.array([given[leaf] or 0.0 for leaf in table.leaves], dtype=np.float64)
    for activity, target in reversed(given.items()):
        leaves = below[activity]
        if target and activity not in at and all(given[leaf] is None for leaf in leaves):
            for leaf in leaves:
                intended[at[leaf]] = given[leaf] = target / len(leaves)
    return intended
