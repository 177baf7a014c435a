"""The pages of a department and of a person."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from app.fields.people import PERSON, UNIT
from app.inspector.entries import action_entry
from app.inspector.page import Entry, Page
from app.widgets.add_line import AddLine
from app.widgets.source import Edit, column
from app.widgets.text import TitleField
from models.changes import Change
from models.edits.rows import add_row


class UnitPage(Page):
    """A department or team: whether it is Communication, where it is at home, who works in it."""

    table = "unit"

    def fill(self) -> None:
        self.caption(self.tr("Department or team"))
        source = column(self.document, self.table, self.row_id, "name")
        self.title_field(TitleField(self.document, source, self.tr("Name"), self._body))
        self.form(UNIT)
        self.note(
            self.tr(
                "What is marked Communication forms the silo: its share of the work is what the headline says. "
                "A team that works across all departments belongs to none."
            )
        )
        self.section(self.tr("People"))
        self._people = self.rows(self.tr("People"))
        self.add(
            AddLine(
                self.document, self.tr("New person"), self.tr("New person…"), self._new_person, self._body
            )
        )
        self._actions_head = self.section(self.tr("Actions it runs"))
        self._actions = self.rows(self.tr("Actions it runs"))
        self.follow(None)

    def _new_person(self, name: str) -> Edit:
        values = {"id": str(uuid4()), "name": name, "unit_id": self.row_id}
        return partial(add_row, table="person", values=values)

    def follow(self, change: Change | None) -> None:
        graph = self.document.plan.graph
        people = {row["id"]: row for row in graph.people() if row["unit_id"] == self.row_id}
        self._people.show_entries([Entry("person", row["id"], str(row["name"])) for row in people.values()])
        runs = [
            action_entry(self.document, row)
            for row in graph.actions()
            if row["unit_id"] == self.row_id or (not row["unit_id"] and row["owner_id"] in people)
        ]
        self._actions.show_entries(runs, self.tr("… and {n} more: the outline lists them all."))
        self._actions_head.setVisible(bool(runs))


class PersonPage(Page):
    """A person: unit, capacity, roles, and the actions that they own or work on."""

    table = "person"

    def fill(self) -> None:
        self.caption(self.tr("Person"))
        source = column(self.document, self.table, self.row_id, "name")
        self.title_field(TitleField(self.document, source, self.tr("Name"), self._body))
        self.form(PERSON)
        self._leads_head = self.section(self.tr("Leads"))
        self._leads = self.rows(self.tr("Leads"))
        self._actions_head = self.section(self.tr("Actions"))
        self._actions = self.rows(self.tr("Actions"))
        self.follow(None)

    def follow(self, change: Change | None) -> None:
        graph = self.document.plan.graph
        leads = [row for row in graph.activities() if row["lead_id"] == self.row_id]
        self._leads.show_entries(
            [Entry("activity", row["id"], self.document.name_of(row["id"])) for row in leads]
        )
        self._leads_head.setVisible(bool(leads))
        helped = {
            tie["action_id"]
            for tie in graph.tables["contributor"].values()
            if tie["person_id"] == self.row_id
        }
        own = [row for row in graph.actions() if row["owner_id"] == self.row_id or row["id"] in helped]
        self._actions.show_entries(
            [action_entry(self.document, row) for row in own],
            self.tr("… and {n} more: the outline lists them all."),
        )
        self._actions_head.setVisible(bool(own))
