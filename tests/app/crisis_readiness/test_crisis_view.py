"""The crisis view, driven by keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.crisis_readiness.view import CrisisView
from app.document import PlanDocument
from app.wording.crisis import drill_ago
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import add_row, remove_rows
from models.plan import Plan
from tests.app.conftest import Desk

SCENARIO, RESPONDER, DEPUTY, HOURS, DRILL = range(5)


@pytest.fixture
def view(desk: Desk) -> CrisisView:
    values = {"id": "reviews", "activity_id": desk.codes["service"], "scenario": "False reviews"}
    desk.document.do(add_row, "crisis_scenario", values)
    made = CrisisView(desk.document, desk.commands)
    desk.show(made, 660, 700)
    made.setFocus()
    return made


def go(view: CrisisView, table: str, row_id: str, column: int = 0) -> None:
    view.table.setCurrentIndex(view.model.index(view.model.row_of((table, row_id)), column))


def type_in(desk: Desk, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    for sign in text:
        desk.bot.keyClicks(QApplication.focusWidget(), sign)
    desk.bot.keyClick(QApplication.focusWidget(), key)


def texts(view: CrisisView, table: str, row_id: str) -> list[str]:
    return [cell.text for cell in view.model.lines[view.model.row_of((table, row_id))].cells]


def test_every_gap_is_said_where_it_is_filled(desk: Desk, view: CrisisView) -> None:
    assert texts(view, "crisis_scenario", "reviews") == [
        "False reviews",
        "nobody yet",
        "nobody yet",
        "not said",
        "never",
    ]
    assert texts(view, "activity", desk.codes["service"])[-1] == "4 gaps"
    assert texts(view, "activity", desk.codes["procurement"])[-1] == "no scenario"


def test_filled_from_cell_to_cell_by_tab_an_activity_gets_ready(desk: Desk, view: CrisisView) -> None:
    go(view, "crisis_scenario", "reviews", RESPONDER)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    type_in(desk, "Nadia", Qt.Key.Key_Tab)
    type_in(desk, "Beatrice", Qt.Key.Key_Tab)
    type_in(desk, "4", Qt.Key.Key_Tab)
    type_in(desk, dt.date.today().isoformat())
    row = desk.row("crisis_scenario", "reviews")
    assert (row["responder_id"], row["deputy_id"], row["response_hours"]) == ("nadia", "beatrice", 4.0)
    assert texts(view, "crisis_scenario", "reviews")[DRILL] == "today"
    assert texts(view, "activity", desk.codes["service"])[-1] == "ready"
    assert view.summary.text().startswith("1 of ")


def test_the_same_person_twice_is_a_gap(desk: Desk, view: CrisisView) -> None:
    for column in (RESPONDER, DEPUTY):
        go(view, "crisis_scenario", "reviews", column)
        desk.bot.keyClick(view.table, Qt.Key.Key_F2)
        type_in(desk, "Nadia")
    assert texts(view, "crisis_scenario", "reviews")[DEPUTY] == "the same person"


def test_a_scenario_is_added_to_the_activity_one_is_in(desk: Desk, view: CrisisView) -> None:
    go(view, "activity", desk.codes["procurement"])
    desk.bot.keyClick(view.table, Qt.Key.Key_Return)
    assert view.add_line.line.hasFocus()
    assert "Procurement" in view.add_line.line.placeholderText()
    type_in(desk, "A supplier fails")
    (added,) = (
        row for row in desk.document.plan.graph.tables["crisis_scenario"].values() if row["id"] != "reviews"
    )
    assert (added["scenario"], added["activity_id"]) == ("A supplier fails", desk.codes["procurement"])


def test_a_scenario_is_removed_and_brought_back(desk: Desk, view: CrisisView) -> None:
    go(view, "crisis_scenario", "reviews")
    desk.bot.keyClick(view.table, Qt.Key.Key_Delete)
    assert not desk.document.plan.graph.tables["crisis_scenario"]
    assert texts(view, "activity", desk.codes["service"])[-1] == "no scenario"
    desk.document.undo()
    assert texts(view, "activity", desk.codes["service"])[-1] == "4 gaps"


def test_delete_on_an_activity_removes_nothing(desk: Desk, view: CrisisView) -> None:
    go(view, "activity", desk.codes["service"])
    desk.bot.keyClick(view.table, Qt.Key.Key_Delete)
    assert desk.codes["service"] in desk.document.plan.graph.tables["activity"]


def test_an_emptied_scenario_is_refused_at_its_cell(desk: Desk, view: CrisisView) -> None:
    go(view, "crisis_scenario", "reviews")
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.table.editor is not None
    assert view.table.editor.field.fault is not None
    assert view.table.editor.height() > view.table.rowHeight(0)
    assert desk.row("crisis_scenario", "reviews")["scenario"] == "False reviews"


def test_empty_on_purpose_is_not_asked(desk: Desk, view: CrisisView) -> None:
    outbound = desk.codes["outbound_logistics"]
    assert view.model.row_of(("activity", outbound)) >= 0
    desk.document.do(set_empty_on_purpose, outbound, True, "The carrier does it")
    assert view.model.row_of(("activity", outbound)) < 0


def test_the_selection_is_that_of_all_views(desk: Desk, view: CrisisView) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    assert view.table.line is not None
    assert view.table.line.id == desk.codes["procurement"]
    go(view, "crisis_scenario", "reviews", RESPONDER)
    assert desk.document.selection.id == desk.codes["service"]
    assert view.table.line.id == "reviews"


def test_the_button_shows_the_gaps_on_the_chain(desk: Desk, view: CrisisView) -> None:
    seen = []
    desk.commands.bind("view.chain", lambda: seen.append(desk.document.outlook.lens))
    view.to_chain.click()
    assert seen == ["crisis"]


def test_a_removed_responder_leaves_a_gap(desk: Desk, view: CrisisView) -> None:
    go(view, "crisis_scenario", "reviews", RESPONDER)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    type_in(desk, "Nadia")
    desk.document.do(remove_rows, "person", ["nadia"])
    assert texts(view, "crisis_scenario", "reviews")[RESPONDER] == "nobody yet"


def test_a_plan_that_can_only_be_read_takes_nothing(desk: Desk, view: CrisisView) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    made = CrisisView(viewed, desk.commands)
    desk.show(made, 660, 700)
    go(made, "crisis_scenario", "reviews", RESPONDER)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
        desk.bot.keyClick(made.table, key)
    assert made.table.editor is None
    assert viewed.plan.graph.tables["crisis_scenario"]
    made.close()
    viewed.discard()


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "not held yet"), (0, "today"), (1, "1 day ago"), (30, "30 days ago"), (31, "1 month ago"),
     (335, "11 months ago"), (366, "12 months ago"), (800, "2 years ago")],
)  # fmt: skip
def test_how_long_ago_a_drill_was(qapp: QApplication, days: int, said: str) -> None:
    today = dt.date(2027, 1, 12)
    assert drill_ago(today - dt.timedelta(days), today) == said
