"""The page of the plan itself, with its departments and people."""

from __future__ import annotations

from functools import partial

from app.fields.plan import GOVERNANCE, PLAN
from app.fields.seats import Seats
from app.inspector.page import Entry, Page
from app.widgets.add_line import AddLine
from app.widgets.source import Edit, column
from app.widgets.text import TitleField
from models.changes import Change
from models.edits.people import add_named
from models.entities import new_id


class PlanPage(Page):
    """The plan: what it is called, for whom, which days it spans, who is in it."""

    table = "plan"

    def fill(self) -> None:
        self.caption(self.tr("Plan"))
        source = column(self.document, self.table, self.row_id, "name")
        name = TitleField(
            self.document, source, self.tr("Name"), self._body, hint=self.tr("Name of the plan")
        )
        self.title_field(name)
        self.form(PLAN)
        self.section(self.tr("Backing"))
        self.form(GOVERNANCE)
        self.seats = self.cards(Seats(self.document, self._body))
        self.section(self.tr("Departments and teams"))
        self._no_silo = self.note()
        self._units = self.rows(self.tr("Departments and teams"))
        self.new_unit = AddLine(
            self.document,
            self.tr("New department or team"),
            self.tr("New department or team…"),
            partial(self._new, "unit"),
            self._body,
        )
        self.add(self.new_unit)
        self.section(self.tr("People"))
        self._people = self.rows(self.tr("People"))
        self.new_person = AddLine(
            self.document,
            self.tr("New person"),
            self.tr("New person…"),
            partial(self._new, "person"),
            self._body,
        )
        self.add(self.new_person)
        self.follow(None)

    def _new(self, table: str, name: str) -> Edit:
        return partial(add_named, table=table, name=name, values={"id": new_id()})

    def follow(self, change: Change | None) -> None:
        graph = self.document.plan.graph
        units = graph.units()
        self._units.show_entries(
            [Entry("unit", row["id"], str(row["name"]), chip=self._mark(row)) for row in units]
        )
        marked = any(row["communication"] for row in units)
        text = "" if marked else self.tr("None is marked as Communication yet: open the one that is.")
        self._no_silo.setText(text)
        self._no_silo.setVisible(bool(text))
        names = {row["id"]: str(row["name"]) for row in units}
        self._people.show_entries(
            [
                Entry("person", row["id"], str(row["name"]), names.get(row["unit_id"], ""))
                for row in graph.people()
            ],
            self.tr("… and {n} more: find them by name."),
        )

    def _mark(self, row: dict[str, object]) -> str:
        if row["communication"]:
            return self.tr("communication")
        return self.tr("across") if row["transverse"] else ""
