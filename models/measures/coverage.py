"""How far the work for an activity has come: the coverage ladder, and the readings behind its last rung."""

from __future__ import annotations

import datetime as dt

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures.counting import Counted, of_stage
from models.measures.figures import Proof, Thing
from models.measures.work import Ints, ordinal
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
    shown = np.fromiter(
        (any(objective in measured for objective, _ in work.objectives) for work in table.works), np.bool_
    )
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


def proofs(
    graph: PlanGraph, counted: Counted, actions: Ints, found: dict[str, list[Attributes]]
) -> tuple[Proof, ...]:
    """The readings that show what the live ones of these actions have come to, one per indicator."""
    shown: dict[str, Proof] = {}
    for index in actions[counted.live[actions]].tolist():
        work = counted.table.works[index]
        for objective, _ in work.objectives:
            for reading in found.get(objective, ()):
                identity = reading["indicator_id"]
                if identity not in shown:
                    shown[identity] = _proof(graph, work.thing, objective, reading)
    return tuple(shown.values())


def _proof(graph: PlanGraph, action: Thing, objective: str, reading: Attributes) -> Proof:
    indicator = graph.tables["indicator"][reading["indicator_id"]]
    statement = graph.tables["objective"].get(objective, {}).get("statement")
    value = reading.get("value")
    return Proof(
        action=action,
        objective=Thing(objective, str(statement or "")),
        indicator=Thing(indicator["id"], str(indicator.get("name") or "")),
        date=dt.date.fromordinal(ordinal(reading["date"])),
        value=float(value) if isinstance(value, int | float) else 0.0,
        unit=str(indicator.get("unit") or ""),
    )
