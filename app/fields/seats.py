"""The committee's seats, which belong to the plan as a whole: who sits there, and what they stand for."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.document import PlanDocument
from app.fields.child_rows import ChildRows
from app.fields.plan import SEATS
from app.widgets.source import Edit
from models.edits.people import seat_in_committee


class Seats(ChildRows):
    """A card for each seat. A name that the plan does not know yet is added with its seat."""

    names_new_rows = True

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(document, SEATS, "", parent)

    @property
    def ids(self) -> list[str]:
        """All seats, by the name of who sits there."""
        tables = self.document.plan.graph.tables
        names = {row["id"]: str(row["name"]).casefold() for row in tables["person"].values()}
        rows = tables["committee_seat"].values()
        return [
            row["id"] for row in sorted(rows, key=lambda row: (names.get(row["person_id"], ""), row["id"]))
        ]

    def _new(self, text: str) -> Edit:
        return partial(seat_in_committee, name=text)
