"""How far the work for an activity has come: the coverage ladder, and the readings behind its last rung."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures.counting import Counted, of_stage
from models.measures.figures import Proof, Thing
from models.measures.work import Ints, WorkTable, ordinal
from models.periods import Period
from models.vocabulary import Stage

TO_IMAGINE, IDEA, PLANNED, LIVE, MEASURED = range(5)


def action_levels(counted: Counted, measured: set[str]) -> Ints:
    """The rung of each action, whatever the scope; `measured` holds objectives with a reading in the period.

    0 nothing for this period, 1 an idea (or planned without owner or date), 2 planned, 3 live in the period,
    4 live and a reading shows what an objective it serves has come to. A test or run that only begins after
    the period is planned there; work that was over before it is nothing there.
    """
    table = counted.table
    begun = of_stage(table, Stage.TEST, Stage.RUNNING)
    coming = of_stage(table, Stage.PLANNED) | (begun & counted.timed.after)
    ready = table.owned & ~table.undated
    shown = table.aims.any_of(len(table.works), table.aims.among(measured) >= 0)
    return np.select(
        [counted.live & shown, counted.live, coming & ready, coming | of_stage(table, Stage.IDEA)],
        [MEASURED, LIVE, PLANNED, IDEA],
        default=TO_IMAGINE,
    ).astype(np.int64)


def leaf_levels(counted: Counted, levels: Ints) -> Ints:
    """The rung of each leaf: the highest of its actions'."""
    best = np.zeros(len(counted.table.leaves), dtype=np.int64)
    np.maximum.at(best, counted.table.piece_leaf, levels[counted.table.piece_action])
    return best


def readings_in(graph: PlanGraph, period: Period) -> dict[str, list[Attributes]]:
    """By objective the readings of its indicators in the period, the latest of each indicator."""
    latest: dict[str, Attributes] = {}
    first, last = period.start.toordinal(), period.end.toordinal()
    for reading in graph.tables["reading"].values():
        day = ordinal(reading.get("date"))
        known = latest.get(reading["indicator_id"])
        if first <= day <= last and (known is None or day >= ordinal(known["date"])):
            latest[reading["indicator_id"]] = reading
    found: dict[str, list[Attributes]] = {}
    for indicator, reading in sorted(latest.items()):
        row = graph.tables["indicator"].get(indicator)
        if row is not None:
            found.setdefault(row["objective_id"], []).append(reading)
    return found


@dataclass(frozen=True)
class Evidence:
    """What the readings of a period show: which live actions each objective's readings speak for.

    A tie per live action and objective with readings, in the order of the actions.
    """

    action: Ints
    objective: Ints
    """Index in `readings`."""
    readings: tuple[tuple[tuple[Thing, Thing, dt.date, float, str], ...], ...]
    """By objective: itself, the indicator, and the day, value and unit of its latest reading."""


def evidence(graph: PlanGraph, counted: Counted, found: dict[str, list[Attributes]]) -> Evidence:
    """What these readings by objective show of the counted work."""
    aims = counted.table.aims
    objective = aims.among(found)
    shown = (objective >= 0) & counted.live[aims.action]
    told = tuple(
        tuple(_told(graph, identity, reading) for reading in readings) for identity, readings in found.items()
    )
    return Evidence(aims.action[shown], objective[shown], told)


def proofs(table: WorkTable, actions: Ints, shown: Evidence) -> tuple[Proof, ...]:
    """The readings that show what these actions have come to, one per indicator, told by its first action."""
    theirs = np.zeros(len(table.works), dtype=np.bool_)
    theirs[actions] = True
    ties = np.flatnonzero(theirs[shown.action])
    _, first = np.unique(shown.objective[ties], return_index=True)
    ties = ties[np.sort(first)]
    return tuple(
        Proof(action, *reading)
        for action, objective in zip(
            table.things(shown.action[ties]), shown.objective[ties].tolist(), strict=True
        )
        for reading in shown.readings[objective]
    )


def _told(graph: PlanGraph, objective: str, reading: Attributes) -> tuple[Thing, Thing, dt.date, float, str]:
    indicator = graph.tables["indicator"][reading["indicator_id"]]
    statement = graph.tables["objective"].get(objective, {}).get("statement")
    value = reading.get("value")
    return (
        Thing(objective, str(statement or "")),
        Thing(indicator["id"], str(indicator.get("name") or "")),
        dt.date.fromordinal(ordinal(reading["date"])),
        float(value) if isinstance(value, int | float) else 0.0,
        str(indicator.get("unit") or ""),
    )
