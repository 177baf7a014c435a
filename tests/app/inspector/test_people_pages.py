"""The pages of the plan, departments, people, channels, objectives and indicators."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.fields.child_rows import ChildRows
from app.inspector.inspector import PAGES, Inspector
from app.widgets.add_line import AddLine
from app.widgets.field import Field
from app.widgets.row_list import RowList
from models.edits.actions import set_channels
from models.edits.people import seat_in_committee
from models.edits.rows import add_row, set_field
from models.vocabulary import ChainForm
from tests.app.conftest import Desk


@pytest.fixture
def inspector(desk: Desk) -> Inspector:
    made = Inspector(desk.document, desk.commands)
    desk.show(made)
    return made


def field(inspector: Inspector, name: str) -> Field:
    assert inspector.page is not None
    return inspector.page.fields[name]


def said(page: QWidget | None) -> str:
    assert page is not None
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    lines = [entry for rows in page.findChildren(RowList) for entry in rows.entries]
    return "\n".join([*labels, *(f"{entry.text} {entry.detail} {entry.chip}" for entry in lines)])


def type_line(desk: Desk, line: AddLine, text: str) -> None:
    line.setFocus()
    desk.bot.keyClicks(line.line, text)
    desk.bot.keyClick(line.line, Qt.Key.Key_Return)


def test_a_person_says_what_is_asked_and_what_is_too_much(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(set_field, "person", "nadia", "capacity", 35.0)
    desk.document.select("person", "nadia")
    assert "40 of 35 h a month are asked. Overload: 5 h too many." in said(inspector.page)
    assert "Counted for the owner alone." in said(inspector.page)
    desk.document.do(set_field, "action", "page", "effort", 10.0)
    assert "20 of 35 h a month are asked." in said(inspector.page)


def test_coaching_is_noted_on_the_page_of_a_person(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("person", "beatrice")
    assert inspector.page is not None
    rows = inspector.page.coaching  # type: ignore[attr-defined]
    type_line(desk, rows.add_line, "Procurement")
    (row,) = desk.document.plan.graph.tables["coaching"].values()
    assert (row["activity_id"], row["level"]) == (desk.codes["procurement"], "told")
    assert row["since"] == desk.document.today.isoformat()
    type_line(desk, rows.add_line, "Nowhere")
    assert rows.add_line.below.text()
    assert rows.add_line.line.text() == "Nowhere"


def test_a_seat_and_sponsorship_stand_on_the_page_of_the_person(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(seat_in_committee, "Béatrice Noël", "purchasing")
    plan_id = str(desk.document.plan_row["id"])
    desk.document.do(set_field, "plan", plan_id, "sponsor_id", "beatrice")
    desk.document.select("person", "beatrice")
    assert "Sponsor of the plan" in said(inspector.page)
    assert "Seat in the committee purchasing" in said(inspector.page)


def test_a_department_says_whom_its_hours_are_for(desk: Desk, inspector: Inspector) -> None:
    silo = desk.row("person", "nadia")["unit_id"]
    desk.document.select("unit", silo)
    assert "Communication  30 h" in said(inspector.page)
    assert "Human resources  10 h" in said(inspector.page)
    assert "40 h a month are asked; no capacity is given." in said(inspector.page)


def test_the_committee_gets_seats_by_name_new_names_too(desk: Desk, inspector: Inspector) -> None:
    desk.document.select()
    assert inspector.page is not None
    seats = inspector.page.seats  # type: ignore[attr-defined]
    assert isinstance(seats, ChildRows)
    type_line(desk, seats.add_line, "Nadia Ferrand")
    type_line(desk, seats.add_line, "Zoe Legal")
    type_line(desk, seats.add_line, "zoe legal")
    assert "has a seat in the committee already" in seats.add_line.below.text()
    assert len(seats.cards) == 2
    assert "Zoe Legal" in [row["name"] for row in desk.document.plan.graph.people()]


def test_the_plan_has_its_form_and_the_cost_of_an_hour(desk: Desk, inspector: Inspector) -> None:
    desk.document.select()
    form = field(inspector, "form").control
    form.setCurrentIndex(form.findData(ChainForm.CYCLE))  # type: ignore[attr-defined]
    assert desk.document.plan_row["form"] == "cycle"
    cost = field(inspector, "hour_cost")
    cost.setFocus()
    desk.bot.keyClicks(cost.control, "-5")
    desk.bot.keyClick(cost.control, Qt.Key.Key_Return)
    assert cost.fault is not None
    assert desk.document.plan_row["hour_cost"] is None


def test_a_name_of_somebody_who_is_there_is_refused_at_its_line(desk: Desk, inspector: Inspector) -> None:
    desk.document.select()
    type_line(desk, inspector.page.new_person, "nadia ferrand")  # type: ignore[union-attr]
    assert "already" in inspector.page.new_person.below.text()  # type: ignore[union-attr]


def test_a_channel_has_a_kind_and_lists_what_uses_it(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(set_channels, "page", ["LinkedIn"])
    channel = next(iter(desk.document.plan.graph.tables["channel"]))
    desk.document.select("channel", channel)
    assert "LinkedIn page" in said(inspector.page)
    kind = field(inspector, "kind").control
    kind.setCurrentIndex(2)  # type: ignore[attr-defined]
    assert desk.row("channel", channel)["kind"] == "professional"
    desk.document.do(set_channels, "page", [])
    assert "No action uses it yet" in said(inspector.page)


def test_back_leads_from_an_indicator_over_its_objective_to_the_activity(
    desk: Desk, inspector: Inspector
) -> None:
    desk.document.do(
        add_row, "indicator", {"id": "failures", "objective_id": "shortage", "name": "Failures a year"}
    )
    desk.document.select("indicator", "failures")
    found = []
    for _ in range(3):
        inspector.go_back()
        found.append(desk.document.selection.table)
    assert found == ["objective", "activity", "plan"]


@pytest.mark.parametrize("table", sorted(PAGES))
def test_every_field_is_called_after_its_column(desk: Desk, inspector: Inspector, table: str) -> None:
    desk.document.do(add_row, "channel", {"id": "forum", "name": "Forum"})
    desk.document.do(add_row, "indicator", {"id": "failures", "objective_id": "shortage", "name": "Failures"})
    row_id = {
        "activity": desk.codes["service"], "action": "watch", "unit": "procurement unit", "person": "nadia",
        "channel": "forum", "objective": "shortage", "indicator": "failures", "plan": "",
    }[table]  # fmt: skip
    desk.document.select(table, row_id)
    page = inspector.page
    assert page is not None
    assert page.table == table
    for column, one in page.fields.items():
        assert one.objectName() == column or column in ("title", "short_name")
