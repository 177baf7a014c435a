"""Ambition against capacity: what is asked of each person and department, against the hours that they have."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from models.graph import PlanGraph
from models.measures.counting import SCOPES, of_stage
from models.measures.figures import Scope
from models.measures.timing import in_period, plan_span
from models.measures.work import Bools, CountedWork, EffortKind, Floats, Ints, WorkTable, amount
from models.periods import Period

_HAIR = 1e-9


@dataclass(frozen=True)
class Load:
    """Hours a month: asked in the period, and at hand (`capacity`, None when nobody said).

    `actions` of the scope are in the period, `without_hours` of them say no hours, and `estimated` tells
    that some hours stand for a size.
    """

    asked: float = 0.0
    capacity: float | None = None
    actions: int = 0
    without_hours: int = 0
    estimated: bool = False

    @property
    def over(self) -> float:
        """Hours a month beyond the capacity; 0 when there is room or no capacity is said."""
        return 0.0 if self.capacity is None else max(0.0, self.asked - self.capacity)

    @property
    def overloaded(self) -> bool:
        """Whether more is asked than there is."""
        return self.over > _HAIR


@dataclass(frozen=True)
class Loads:
    """Loads by id. Hours count for an action's owner alone; for its department, or else its owner's."""

    people: dict[str, Load]
    units: dict[str, Load]

    @property
    def overloaded(self) -> tuple[str, ...]:
        """The people of whom more is asked than they have."""
        return tuple(person for person, load in self.people.items() if load.overloaded)


def loads(graph: PlanGraph, period: Period, scope: Scope, today: dt.date) -> Loads:
    """What is asked of people and departments in a period by the work of a scope, in hours a month.

    Work that serves no activity yet asks for its hours all the same. Undated totals, which fall in no period
    but `all`, are left out of others.
    """
    table = graph.derived(CountedWork).table
    timed = in_period(table, period, plan_span(graph, today))
    counted = of_stage(table, *SCOPES[scope]) & timed.present & timed.locatable
    hours = np.where(counted, timed.hours, 0.0) / (period.months or 1.0)
    people, owners = _owners(graph, table)
    capacity = {person["id"]: amount(person.get("capacity")) for person in graph.people()}
    together = _together(graph, capacity)
    of_people = _by(table, owners, len(people), counted, hours)
    of_units = _by(table, table.unit, len(table.units), counted, hours)
    return Loads(
        people={one: _load(of_people[at], capacity[one]) for at, one in enumerate(people)},
        units={one: _load(of_units[at], together.get(one)) for at, one in enumerate(table.units)},
    )


def hours_by_activity(
    graph: PlanGraph, unit: str, period: Period, scope: Scope, today: dt.date
) -> dict[str, float]:
    """Hours a month that a department's work gives each leaf activity (by id), the most first."""
    table = graph.derived(CountedWork).table
    if unit not in table.units:
        return {}
    timed = in_period(table, period, plan_span(graph, today))
    counted = of_stage(table, *SCOPES[scope]) & timed.present & timed.locatable
    ours = counted & (table.unit == table.units.index(unit))
    landed = table.landing(np.where(ours, timed.hours, 0.0)) / (period.months or 1.0)
    found = {
        leaf: float(hours) for leaf, hours in zip(table.leaves, landed.tolist(), strict=True) if hours > 0
    }
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _owners(graph: PlanGraph, table: WorkTable) -> tuple[list[str], Ints]:
    """The people by name, and over actions the place of their owner among them; -1 for none."""
    people = [person["id"] for person in graph.people()]
    at: dict[str | None, int] = {person: index for index, person in enumerate(people)}
    return people, np.fromiter((at.get(work.owner, -1) for work in table.works), dtype=np.int64)


def _by(
    table: WorkTable,
    group: Ints,
    groups: int,
    counted: Bools,
    hours: Floats,
) -> list[tuple[float, int, int, bool]]:
    """Per group: hours a month, actions, those without hours, whether some hours are estimated."""
    some = counted & (group >= 0)
    at = group[some]

    def sums(values: Bools | Floats) -> list[float]:
        return [float(one) for one in np.bincount(at, values[some].astype(np.float64), groups)]

    every = np.ones(len(table.works))
    return [
        (float(asked), int(actions), int(bare), bool(guessed))
        for asked, actions, bare, guessed in zip(
            sums(hours), sums(every), sums(table.kind == EffortKind.NONE), sums(table.estimated), strict=True
        )
    ]


def _load(sums: tuple[float, int, int, bool], capacity: float | None) -> Load:
    asked, actions, without_hours, estimated = sums
    return Load(asked, capacity, actions, without_hours, estimated)


def _together(graph: PlanGraph, capacity: dict[str, float | None]) -> dict[str, float]:
    """The hours of each department's people together; departments of which nobody says any are left out."""
    found: dict[str, float] = {}
    for person in graph.tables["person"].values():
        hours, unit = capacity[person["id"]], person["unit_id"]
        if hours is not None and unit is not None:
            found[unit] = found.get(unit, 0.0) + hours
    return found
