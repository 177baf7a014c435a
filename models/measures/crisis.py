"""How ready each activity is for a crisis: scenario, first responder, deputy, response time, last drill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from models.graph import Attributes, PlanGraph
from models.measures.figures import Gap, Readiness, ScenarioGaps
from models.measures.work import amount, ordinal

DRILL_LASTS_DAYS = 365
"""A drill that is longer ago is a gap."""


def scenario_gaps(row: Mapping[str, object], today: dt.date) -> tuple[Gap, ...]:
    """What one scenario lacks on a day. A drill that is still to come has not been held."""
    found = []
    responder, deputy = row.get("responder_id"), row.get("deputy_id")
    if not responder:
        found.append(Gap.NO_RESPONDER)
    if not deputy:
        found.append(Gap.NO_DEPUTY)
    elif deputy == responder:
        found.append(Gap.SAME_PERSON)
    if amount(row.get("response_hours")) is None:
        found.append(Gap.NO_RESPONSE_TIME)
    drill = ordinal(row.get("last_drill"))
    if not 0 < drill <= today.toordinal():
        found.append(Gap.NO_DRILL)
    elif today.toordinal() - drill > DRILL_LASTS_DAYS:
        found.append(Gap.OLD_DRILL)
    return tuple(found)


def scenarios_of(graph: PlanGraph, activity: str) -> list[Attributes]:
    """The scenarios noted for this activity itself, by what they say."""
    return _by_activity(graph).get(activity, [])


def readiness(graph: PlanGraph, today: dt.date) -> dict[str, Readiness]:
    """Every activity's readiness by id. A group's is that of its own scenarios and of those inside it."""
    noted = {
        activity: tuple(
            ScenarioGaps(row["id"], activity, str(row.get("scenario") or ""), scenario_gaps(row, today))
            for row in rows
        )
        for activity, rows in _by_activity(graph).items()
    }
    rows, below = graph.tables["activity"], _children(graph)
    return {
        activity: Readiness(
            tuple(
                scenario
                for one in (*reversed(tuple(_above(rows, activity))), activity, *_inside(below, activity))
                for scenario in noted.get(one, ())
            )
        )
        for activity in rows
    }


def shown_activities(graph: PlanGraph, frame: Sequence[str]) -> list[str]:
    """The activities that readiness is asked of: the leaves of a frame, and any that a scenario is noted for."""
    asked = {*frame, *_by_activity(graph)}
    return [row["id"] for row in graph.activities() if row["id"] in asked]


def _by_activity(graph: PlanGraph) -> dict[str, list[Attributes]]:
    found: dict[str, list[Attributes]] = {}
    for row in graph.tables["crisis_scenario"].values():
        found.setdefault(row["activity_id"], []).append(row)
    for rows in found.values():
        rows.sort(key=lambda row: (str(row.get("scenario") or "").casefold(), row["id"]))
    return found


def _children(graph: PlanGraph) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in graph.activities():
        found.setdefault(row["parent_id"] or "", []).append(row["id"])
    return found


def _above(rows: Mapping[str, Attributes], activity: str) -> Iterator[str]:
    """The groups that an activity is part of, the nearest first; a circle of them is gone round once."""
    above, met = rows[activity]["parent_id"], {activity}
    while above in rows and above not in met:
        yield above
        met.add(above)
        above = rows[above]["parent_id"]


def _inside(children: Mapping[str, list[str]], activity: str) -> Iterator[str]:
    for child in children.get(activity, ()):
        yield child
        yield from _inside(children, child)
