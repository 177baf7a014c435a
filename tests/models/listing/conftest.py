"""A small plan with everything that a table of actions shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.edits.actions import add_action, set_channels, set_shares, set_tags
from models.edits.rows import add_row
from models.entities import new_id
from models.listing.arranging import Arrangement, Arranger, Lines
from models.listing.hours import hours_in
from models.listing.listing import Listing, Speech
from models.names import activity_name
from models.periods import Period
from models.plan import Plan
from models.vocabulary import Stage
from tests.plans import ids, new_plan

TODAY = dt.date(2027, 6, 1)
NAMES = {
    "stage": "stage",
    "etape": "stage",
    "owner": "owner",
    "end": "end",
    "money": "money",
    "overdue": "overdue",
}


@dataclass
class Shelf:
    """An open plan, its listing, and ids by short names."""

    plan: Plan
    listing: Listing
    arranger: Arranger
    codes: dict[str, str]
    id: dict[str, str]

    def do(self, operation: object, *args: object, **kwargs: object) -> None:
        """Edit the plan and let the listing follow."""
        change = self.plan.do(operation, *args, **kwargs)  # type: ignore[arg-type]
        if change is not None:
            self.arranger.follow(change)

    def titles(self, **how: object) -> list[str]:
        """The titles of an arrangement from top to bottom, heads as [name count]."""
        lines: Lines = self.arranger.arrange(Arrangement(**how))  # type: ignore[arg-type]
        told = []
        for line, action in enumerate(lines.ids):
            if action:
                told.append(str(self.listing.actions[action]["title"]))
            else:
                told.append(f"[{lines.heads[line].name or '-'} {lines.heads[line].count}]")
        return told


def listing_of(plan: Plan) -> Listing:
    """A listing in English."""
    graph = plan.graph
    row = graph.plan()
    span = Period(*(dt.date.fromisoformat(str(row[side])) for side in ("start", "end")), whole=True)
    return Listing(
        graph,
        Speech(
            lambda one: activity_name(graph.tables["activity"][one], "en"),
            lambda member: member.value.title(),
        ),
        TODAY,
        lambda: hours_in(graph, span, span),
    )


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """Four actions: two of Communication's, one overdue test of procurement's, one bare idea."""
    plan = new_plan(tmp_path)
    codes = ids(plan)
    silo = next(row["id"] for row in plan.graph.units() if row["communication"])
    plan.do(add_row, "unit", {"id": "buying", "name": "Purchasing", "home_id": codes["procurement"]})
    plan.do(add_row, "person", {"id": "nadia", "name": "Nadia Ferrand", "unit_id": silo})
    plan.do(add_row, "person", {"id": "bea", "name": "Béatrice Noël", "unit_id": "buying"})
    plan.do(
        add_row,
        "objective",
        {"id": "hire", "statement": "Hire 12 welders", "activity_id": codes["human_resources"]},
    )
    known = {name: new_id() for name in ("page", "portraits", "watch", "idea")}
    plan.do(add_action, "Page of the company", codes["communication"], {
        "id": known["page"], "stage": Stage.RUNNING, "effort": 30.0, "owner_id": "nadia",
        "start": dt.date(2027, 1, 1), "end": dt.date(2027, 12, 31), "money": 900.0,
    })  # fmt: skip
    plan.do(add_action, "Été des métiers", codes["communication"], {
        "id": known["portraits"], "stage": Stage.RUNNING, "effort": 10.0, "unit_id": silo,
        "description": "Portraits\nof welders",
    })  # fmt: skip
    plan.do(set_shares, known["portraits"], {codes["communication"]: 0.3, codes["human_resources"]: 0.7})
    plan.do(add_action, "Watch suppliers", codes["procurement"], {
        "id": known["watch"], "stage": Stage.TEST, "owner_id": "bea", "decide_by": dt.date(2027, 3, 1),
        "end": dt.date(2027, 5, 1),
    })  # fmt: skip
    plan.do(add_action, "Bare idea", None, {"id": known["idea"]})
    plan.do(set_channels, known["page"], ["LinkedIn"])
    plan.do(set_channels, known["portraits"], ["LinkedIn", "Instagram"])
    plan.do(set_tags, known["portraits"], ["summer"])
    plan.do(
        add_row,
        "contribution",
        {"action_id": known["portraits"], "objective_id": "hire", "mechanism": "seen"},
    )
    plan.do(add_row, "contribution", {"action_id": known["page"], "objective_id": "hire"})
    listing = listing_of(plan)
    yield Shelf(plan, listing, Arranger(listing, NAMES, "en", "bea"), codes, known)
    plan.abandon()
