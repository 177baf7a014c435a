"""The pages of a department and of a person."""

from __future__ import annotations

from functools import partial

from app.fields.people import COACHING_OF_PERSON, PERSON, UNIT
from app.inspector.entries import action_entry
from app.inspector.page import Entry, Page
from app.widgets.add_line import AddLine
from app.widgets.source import Edit, column
from app.widgets.text import TitleField
from app.wording.people import hours, load_text
from models.changes import Change
from models.edits.people import add_named
from models.entities import new_id
from models.measures.capacity import Load, hours_by_activity, loads


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
        self.section(self.tr("Hours a month"))
        self._load = self.note()
        self._hours = self.rows(self.tr("Hours a month by activity"))
        self._actions_head = self.section(self.tr("Actions it runs"))
        self._actions = self.rows(self.tr("Actions it runs"))
        self.follow(None)

    def _new_person(self, name: str) -> Edit:
        values = {"id": new_id(), "unit_id": self.row_id}
        return partial(add_named, table="person", name=name, values=values)

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
        self._show_hours()

    def _show_hours(self) -> None:
        """What is asked of it in the period, and whom the work is for."""
        outlook, document = self.document.outlook, self.document
        today, graph = document.today, document.plan.graph
        load = loads(graph, document.period, outlook.scope, today).units.get(self.row_id, Load())
        self._load.setText(load_text(load))
        self._load.setVisible(True)
        landed = hours_by_activity(graph, self.row_id, document.period, outlook.scope, today)
        self._hours.show_entries(
            [
                Entry(
                    "activity",
                    leaf,
                    document.name_of(leaf),
                    chip=self.tr("{hours} h").format(hours=hours(amount)),
                )
                for leaf, amount in landed.items()
            ]
        )


class PersonPage(Page):
    """A person: unit, capacity, roles, and the actions that they own or work on."""

    table = "person"

    def fill(self) -> None:
        self.caption(self.tr("Person"))
        source = column(self.document, self.table, self.row_id, "name")
        self.title_field(TitleField(self.document, source, self.tr("Name"), self._body))
        self.form(PERSON)
        self._load = self.note()
        self.section(self.tr("Coaching"))
        self.coaching = self.children_rows(COACHING_OF_PERSON)
        self._seats_head = self.section(self.tr("Committee"))
        self._seats = self.rows(self.tr("Committee"))
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
        self._show_load()
        self._show_seats()
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

    def _show_load(self) -> None:
        """What is asked of them in the period, of the work that they own."""
        document = self.document
        found = loads(document.plan.graph, document.period, document.outlook.scope, document.today)
        text = load_text(found.people.get(self.row_id, Load()))
        alone = self.tr("Counted for the owner alone.")
        self._load.setText(f"{text} {alone}")
        self._load.setVisible(True)

    def _show_seats(self) -> None:
        tables = self.document.plan.graph.tables
        plan = self.document.plan_row
        entries = [
            Entry("plan", "", self.tr("Seat in the committee"), str(row["seat"] or ""))
            for row in tables["committee_seat"].values()
            if row["person_id"] == self.row_id
        ]
        if plan.get("sponsor_id") == self.row_id:
            entries.insert(0, Entry("plan", "", self.tr("Sponsor of the plan")))
        self._seats.show_entries(entries)
        self._seats_head.setVisible(bool(entries))
