"""A small plan to try things on, and all that a graph holds."""

from __future__ import annotations

from typing import Any

from models.graph import PlanGraph
from tests.models.measures.plans import plan


def graph(**actions: dict[str, Any]) -> PlanGraph:
    """Communication, HR and a market of two parts; a silo and HR."""
    activities: dict[str, Any] = {
        "press": {"target": 0.2},
        "hr": {"target": 0.5},
        "market": {},
        "sales": {"parent": "market", "target": 0.3},
        "service": {"parent": "market"},
    }
    units = {"Press": {"communication": 1, "home": "press"}, "HR": {"home": "hr"}}
    return PlanGraph.of(plan(activities, units, actions))


def everything(of: PlanGraph) -> dict[str, dict[str, dict[str, Any]]]:
    return {table: {key: dict(row) for key, row in rows.items()} for table, rows in of.tables.items()}
