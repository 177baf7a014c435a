"""Small plans as rows by table, without a database, for the measures to be tried on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from models.graph import PlanGraph
from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure
from models.periods import Period

TODAY = dt.date(2027, 2, 15)
SPAN = Period(dt.date(2027, 1, 1), dt.date(2027, 12, 31), whole=True)
QUARTER = Period.parse("2027-Q1", SPAN)
Rows = dict[str, list[dict[str, Any]]]

_BLANK: dict[str, dict[str, Any]] = {
    "activity": {
        "name": "",
        "builtin": None,
        "kind": "primary",
        "parent_id": None,
        "position": 0,
        "target": None,
        "empty_on_purpose": 0,
        "reason": "",
        "lead_id": None,
    },
    "unit": {"communication": 0, "transverse": 0, "home_id": None},
    "action": {
        "owner_id": None,
        "unit_id": None,
        "sponsor_id": None,
        "responder_id": None,
        "stage": "running",
        "start": None,
        "end": None,
        "cadence": "",
        "effort": None,
        "effort_per": "month",
        "size": None,
        "money": None,
        "decide_by": None,
        "position": 0,
    },
}


def plan(
    activities: Mapping[str, Mapping[str, Any]],
    units: Mapping[str, Mapping[str, Any]] | None = None,
    actions: Mapping[str, Mapping[str, Any]] | None = None,
    **tables: list[dict[str, Any]],
) -> Rows:
    """Rows of a plan of 2027. Keys are ids, codes, names and titles at once; `parent`, `home` and `unit` name
    others; an action's `on` holds its shares, `why` its objectives with their mechanisms, `channels` its channels."""
    rows: Rows = {
        "plan": [{"id": "plan", "name": "Plan", "start": "2027-01-01", "end": "2027-12-31"}],
        "activity": [],
        "unit": [],
        "action": [],
        "service_share": [],
        "contribution": [],
        "action_channel": [],
        **tables,
    }
    rows["plan"][0] |= {"currency": "EUR", "sponsor_id": None}
    for place, (code, given) in enumerate(activities.items()):
        own = {"id": code, "code": code, "position": place, "parent_id": given.get("parent")}
        rows["activity"].append({**_BLANK["activity"], **own, **_without(given, "parent")})
    for name, given in (units or {}).items():
        own = {"id": name, "name": name, "home_id": given.get("home")}
        rows["unit"].append({**_BLANK["unit"], **own, **_without(given, "home")})
    for place, (title, given) in enumerate((actions or {}).items()):
        own = {"id": title, "title": title, "position": place, "unit_id": given.get("unit")}
        rows["action"].append({**_BLANK["action"], **own, **_without(given, "unit", "on", "why", "channels")})
        for activity, share in given.get("on", {}).items():
            rows["service_share"].append(_tie(title, "activity_id", activity) | {"share": share})
        for objective, mechanism in given.get("why", {}).items():
            rows["contribution"].append(_tie(title, "objective_id", objective) | {"mechanism": mechanism})
        for channel in given.get("channels", ()):
            rows["action_channel"].append(_tie(title, "channel_id", channel))
    return rows


def _tie(action: str, column: str, other: str) -> dict[str, Any]:
    return {"id": f"{action}>{other}", "action_id": action, column: other}


def _without(given: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name not in names}


def figures(
    rows: Rows,
    period: Period | None = QUARTER,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
    today: dt.date = TODAY,
) -> Figures:
    """The figures of these rows."""
    return measure(PlanGraph.of(rows), period=period, scope=scope, weight=weight, today=today)
