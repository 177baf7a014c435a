from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.returns.table import Place
from app.returns.view import ReturnsView
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.vocabulary import Confidence, ReturnQuestion
from tests.app.conftest import Desk

CUSTOMERS, TALENT = ReturnQuestion.CUSTOMERS, ReturnQuestion.TALENT


@pytest.fixture
def view(desk: Desk) -> ReturnsView:
    view = ReturnsView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    view.setFocus()
    return view


def evidence(desk: Desk, identity: str, **given: object) -> None:
    desk.document.do(
        add_row, "return_evidence", {"id": identity, "question": TALENT, "evidence": identity, **given}
    )


def cells(view: ReturnsView, row: int) -> list[str]:
    model = view.table.returns
    return [model.index(row, column).data() for column in range(model.columnCount())]


def titles(view: ReturnsView) -> list[str]:
    return [cells(view, row)[0] for row in range(view.table.returns.rowCount())]


def test_a_question_without_evidence_is_asked_with_an_example(view: ReturnsView) -> None:
    panel = view.panels[CUSTOMERS]
    assert panel.question.text() == "Does it win us new kinds of customers?"
    assert panel.answer.text() == "No evidence yet"
    assert panel.example.isVisible()
    assert not panel.evidence.isVisible()


def test_evidence_is_typed_in_by_keyboard_and_its_fields_open_at_once(desk: Desk, view: ReturnsView) -> None:
    panel = view.panels[CUSTOMERS]
    QTest.keyClicks(view.focusWidget(), "12 new firms")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    (row,) = desk.document.plan.graph.tables["return_evidence"].values()
    assert (row["question"], row["evidence"]) == ("customers", "12 new firms")
    assert panel.rows.cards[row["id"]].isVisible()
    assert panel.answer.text() == "1 piece of evidence"
    value = panel.rows.cards[row["id"]].fields["value"]
    value.setFocus()
    QTest.keyClicks(value.control, "24 000")
    QTest.keyClick(value.control, Qt.Key.Key_Return)
    assert panel.answer.text() == "1 piece of evidence: €24,000, at a cost not known yet (estimated)"
    assert [entry.detail for entry in panel.evidence.entries] == ["€24,000, estimated"]


def test_what_an_hour_costs_gives_hours_a_price(desk: Desk, view: ReturnsView) -> None:
    evidence(desk, "hired", action_id="alumni", value=3000.0, estimated=False, confidence=Confidence.HIGH)
    page = titles(view).index("LinkedIn page")
    assert cells(view, page)[Place.COST] == "say what an hour costs"
    view.hour_cost.setFocus()
    QTest.keyClicks(view.hour_cost.control, "10")
    QTest.keyClick(view.hour_cost.control, Qt.Key.Key_Return)
    assert cells(view, titles(view).index("LinkedIn page"))[Place.COST] == "€3,600"
    alumni = cells(view, titles(view).index("Alumni group"))
    assert alumni[Place.COST :] == ["€1,200", "€3,000", "2.5\u00a0×", ""]
    assert view.panels[TALENT].answer.text() == "1 piece of evidence, sure: €3,000 for €1,200"
    desk.document.undo()
    assert cells(view, page)[Place.COST] == "say what an hour costs"


def test_a_refused_cost_stays_as_it_was_typed_and_is_said_there(desk: Desk, view: ReturnsView) -> None:
    view.hour_cost.setFocus()
    QTest.keyClicks(view.hour_cost.control, "-4")
    QTest.keyClick(view.hour_cost.control, Qt.Key.Key_Return)
    assert view.hour_cost.fault is not None
    assert view.hour_cost.control.text() == "-4"
    assert desk.document.plan_row["hour_cost"] is None


def test_evidence_opens_and_closes_again(desk: Desk, view: ReturnsView) -> None:
    evidence(desk, "one")
    evidence(desk, "two")
    panel = view.panels[TALENT]
    first, second = panel.evidence.lines()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert [row for row, card in panel.rows.cards.items() if card.isVisible()] == ["one"]
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert [row for row, card in panel.rows.cards.items() if card.isVisible()] == ["two"]
    QTest.mouseClick(panel.evidence.lines()[1], Qt.MouseButton.LeftButton)
    assert not any(card.isVisible() for card in panel.rows.cards.values())


def test_evidence_removed_while_its_fields_are_open_comes_back_by_undo(desk: Desk, view: ReturnsView) -> None:
    evidence(desk, "one")
    panel = view.panels[TALENT]
    assert panel.rows.cards["one"].isVisible()
    QTest.mouseClick(panel.rows.cards["one"].remove, Qt.MouseButton.LeftButton)
    assert panel.rows.cards == {}
    assert panel.answer.text() == "No evidence yet"
    desk.document.undo()
    assert panel.answer.text() == "1 piece of evidence"
    desk.document.redo()
    assert panel.answer.text() == "No evidence yet"


def test_objectives_and_indicators_that_answer_are_told_with_their_progress(
    desk: Desk, view: ReturnsView
) -> None:
    do = desk.document.do
    gaps = {"id": "gaps", "objective_id": "shortage", "name": "Gaps a year", "baseline": 8.0, "target": 3.0}
    do(add_row, "indicator", gaps)
    evidence(desk, "seen early", indicator_id="gaps")
    entries = view.panels[TALENT].answered_by.entries
    assert [entry.text for entry in entries] == ["Fewer shortages", "Gaps a year"]
    assert "8" in entries[1].detail
    QTest.mouseClick(view.panels[TALENT].answered_by.lines()[1], Qt.MouseButton.LeftButton)
    assert (desk.document.selection.table, desk.document.selection.id) == ("objective", "shortage")


def test_the_table_follows_the_selection_and_leads_to_it(desk: Desk, view: ReturnsView) -> None:
    desk.document.select("action", "alumni")
    assert cells(view, view.table.currentIndex().row())[0] == "Alumni group"
    view.table.selectRow(titles(view).index("Fewer shortages"))
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert desk.document.selection.id == "shortage"


def test_sorting_keeps_what_is_chosen_and_puts_the_unknown_last(desk: Desk, view: ReturnsView) -> None:
    desk.document.do(set_field, "plan", str(desk.document.plan_row["id"]), "hour_cost", 10.0)
    desk.document.select("action", "alumni")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        view.table.sortByColumn(Place.COST, order)
        assert cells(view, view.table.currentIndex().row())[0] == "Alumni group"
        assert titles(view)[-1] == "Fewer shortages"
    assert titles(view)[0] == "LinkedIn page"


def test_ideas_are_left_out_until_evidence_names_them(desk: Desk, view: ReturnsView) -> None:
    assert "Supplier watch" not in titles(view)
    evidence(desk, "seen", action_id="watch")
    assert cells(view, titles(view).index("Supplier watch"))[Place.COST] == "still an idea"


def test_the_table_is_copied_as_a_block_for_spreadsheets(desk: Desk, view: ReturnsView) -> None:
    desk.document.do(set_field, "plan", str(desk.document.plan_row["id"]), "hour_cost", 10.5)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:2] == ["Action or objective", "Kind"]
    assert {len(line) for line in lines} == {6}
    assert ["LinkedIn page", "action", "3780", "", "", ""] in lines


@pytest.mark.usefixtures("french")
def test_in_french_copied_numbers_have_a_comma(desk: Desk) -> None:
    desk.document.speak("fr")
    desk.document.do(set_field, "plan", str(desk.document.plan_row["id"]), "hour_cost", 10.123)
    view = ReturnsView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    assert "3644,28" in view.table.returns.block(range(view.table.returns.rowCount()))


def test_titles_with_line_breaks_and_tabs_stay_in_their_cell(desk: Desk, view: ReturnsView) -> None:
    desk.document.do(set_field, "action", "page", "title", "A\tpage\nof ours")
    assert "A page of ours\t" in view.table.returns.block([titles(view).index("A\tpage\nof ours")])


def test_the_questions_stand_two_by_two_where_there_is_room(desk: Desk, view: ReturnsView) -> None:
    assert len({panel.x() for panel in view.panels.values()}) == 1
    view.resize(1200, 900)
    QApplication.processEvents()
    assert len({panel.x() for panel in view.panels.values()}) == 2
    assert len({panel.y() for panel in view.panels.values()}) == 2


def test_a_hidden_view_is_brought_up_to_date_when_it_is_shown(desk: Desk, view: ReturnsView) -> None:
    view.hide()
    evidence(desk, "hired")
    view.show()
    assert view.panels[TALENT].answer.text() == "1 piece of evidence"


def test_a_removed_action_leaves_its_evidence(desk: Desk, view: ReturnsView) -> None:
    evidence(desk, "hired", action_id="alumni")
    desk.document.select("action", "alumni")
    desk.document.do(remove_rows, "action", ["alumni"])
    assert "Alumni group" not in titles(view)
    assert view.panels[TALENT].answer.text() == "1 piece of evidence"


def test_the_sheet_for_the_board_is_one_press_away(desk: Desk, view: ReturnsView) -> None:
    pressed: list[bool] = []
    desk.commands.bind("plan.board_sheet", lambda: pressed.append(True))
    assert isinstance(view.sheet, QPushButton)
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_tab_goes_from_question_to_question_and_ends_in_the_table(desk: Desk, view: ReturnsView) -> None:
    evidence(desk, "hired")
    desk.document.do(
        add_row, "return_evidence", {"id": "new", "question": CUSTOMERS, "evidence": "new firms"}
    )
    visited = []
    start = view.panels[CUSTOMERS].evidence.lines()[0]
    start.setFocus()
    while view.focusWidget() is not view.table and len(visited) < 60:
        visited.append(view.focusWidget())
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    lines = [view.panels[asked].rows.add_line.line for asked in ReturnQuestion]
    found = [one for one in visited if one in lines]
    assert found == lines
    assert visited.index(view.panels[TALENT].evidence.lines()[0]) < visited.index(lines[-1])
    assert view.focusWidget() is view.table


def test_a_plan_that_can_only_be_read_shows_its_returns_and_takes_none(desk: Desk) -> None:
    evidence(desk, "hired")
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view = ReturnsView(desk.document, desk.commands)
        desk.show(view, 640, 900)
        panel = view.panels[TALENT]
        assert not panel.rows.add_line.isEnabled()
        assert not panel.rows.cards["hired"].remove.isEnabled()
        assert view.hour_cost.control.isReadOnly()
        panel.evidence.lines()[0].click()
        assert panel.rows.cards["hired"].isVisible(), "it can be read in full"
    finally:
        store.read_only = None
