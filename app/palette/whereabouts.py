"""Where a row belongs, in a few words beside its name: an action's activity and stage, a person's department."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.document import PlanDocument
from app.wording.choices import word
from models.vocabulary import ChannelKind, Stage

Row = Mapping[str, Any]


def where(document: PlanDocument, table: str, row_id: str) -> str:
    """Where a row belongs; empty when that goes without saying."""
    row = document.plan.graph.tables[table].get(row_id)
    return _WHERE[table](document, row) if row is not None and table in _WHERE else ""


def _activity(document: PlanDocument, row: Row) -> str:
    return _named(document, row.get("parent_id"))


def _action(document: PlanDocument, row: Row) -> str:
    shares = document.plan.graph.shares_of(row["id"])
    most = max(shares, key=lambda activity: shares[activity]) if shares else None
    stage = word(Stage(row["stage"])) if row["stage"] in set(Stage) else ""
    return " · ".join(filter(None, (_named(document, most), stage)))


def _objective(document: PlanDocument, row: Row) -> str:
    return _named(document, row.get("activity_id"))


def _indicator(document: PlanDocument, row: Row) -> str:
    objective = document.plan.graph.tables["objective"].get(row["objective_id"])
    return str(objective["statement"]) if objective else ""


def _person(document: PlanDocument, row: Row) -> str:
    unit = document.plan.graph.tables["unit"].get(row["unit_id"])
    return str(unit["name"]) if unit else ""


def _unit(document: PlanDocument, row: Row) -> str:
    return _named(document, row.get("home_id"))


def _channel(_: PlanDocument, row: Row) -> str:
    return word(ChannelKind(row["kind"])) if row["kind"] in set(ChannelKind) else ""


def _named(document: PlanDocument, activity: str | None) -> str:
    return (
        document.name_of(activity)
        if activity is not None and activity in document.plan.graph.tables["activity"]
        else ""
    )


_WHERE: Mapping[str, Callable[[PlanDocument, Row], str]] = {
    "activity": _activity,
    "action": _action,
    "objective": _objective,
    "indicator": _indicator,
    "person": _person,
    "unit": _unit,
    "channel": _channel,
}
