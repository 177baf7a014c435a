"""Rows of the plan as lines of a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.document import PlanDocument
from app.widgets.numbers import written_number
from app.widgets.row_list import Entry
from app.wording.choices import word
from models.vocabulary import Stage


def action_entry(document: PlanDocument, row: Mapping[str, Any]) -> Entry:
    """An action: its title, below it its stage and who does it."""
    graph = document.plan.graph
    owner = graph.tables["person"].get(row["owner_id"]) or graph.tables["unit"].get(row["unit_id"])
    stage = word(Stage(row["stage"])) if row["stage"] in set(Stage) else ""
    return Entry(
        "action", row["id"], str(row["title"]), " · ".join(filter(None, (stage, owner and owner["name"])))
    )


def indicator_chip(document: PlanDocument, objective_id: str) -> str:
    """The first indicator of an objective as `8 → 3`: from its starting value to the intended one."""
    found = [
        row for row in document.plan.graph.tables["indicator"].values() if row["objective_id"] == objective_id
    ]
    for row in found:
        values = [written_number(value) for value in (row["baseline"], row["target"]) if value is not None]
        if values:
            return " → ".join(values)
    return ""
