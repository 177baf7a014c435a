from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.inspector.indicator import IndicatorPage
from app.inspector.inspector import Inspector
from app.inspector.objective import ObjectivePage
from app.widgets.field import Field
from app.widgets.row_list import RowList
from models.edits.contributions import contribute
from models.edits.objectives import add_indicator, add_objective, set_reading
from models.edits.rows import remove_rows, set_field
from models.errors import Fault
from models.readings import read_indicator
from tests.app.conftest import Desk

KEY = Qt.Key


@pytest.fixture
def inspector(desk: Desk) -> Inspector:
    """An objective with an indicator of one reading, an objective under it, an action tied without a word."""
    do = desk.document.do
    do(add_indicator, "shortage", read_indicator("Shortages a year: 8 → 3 failures", "en"), "failures")
    do(set_reading, "failures", desk.document.today - dt.timedelta(days=20), 6.0, "reading")
    do(add_objective, "Two sources for each part", None, "shortage", "sources")
    do(contribute, "tie", "watch", "shortage")
    made = Inspector(desk.document, desk.commands)
    desk.show(made)
    desk.document.select("objective", "shortage")
    return made


def page(inspector: Inspector) -> ObjectivePage:
    assert isinstance(inspector.page, ObjectivePage)
    return inspector.page


def indicator(desk: Desk, inspector: Inspector) -> IndicatorPage:
    desk.document.select("indicator", "failures")
    assert isinstance(inspector.page, IndicatorPage)
    return inspector.page


def said(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    lines = [entry for rows in widget.findChildren(RowList) for entry in rows.entries]
    return "\n".join([*labels, *(f"{entry.text} {entry.detail} {entry.chip}" for entry in lines)])


def retype(desk: Desk, one: Field, text: str, key: Qt.Key = KEY.Key_Return) -> None:
    one.control.setFocus()
    one.control.selectAll()  # type: ignore[attr-defined]
    desk.bot.keyClicks(one.control, text)
    desk.bot.keyClick(one.control, key)


def add(desk: Desk, line: QLineEdit, text: str) -> None:
    line.setFocus()
    desk.bot.keyClicks(line, text)
    desk.bot.keyClick(line, KEY.Key_Return)


def test_an_objective_shows_how_far_it_is_and_what_serves_it(inspector: Inspector) -> None:
    text = said(page(inspector))
    assert "40\u202f% · nothing serves it" in text
    assert "8 → 6, aim 3 (40\u202f%)" in text
    assert "Supplier watch Idea" in text
    assert "Two sources for each part" in text


def test_statement_day_and_sponsor_are_written_in_place(desk: Desk, inspector: Inspector) -> None:
    fields = page(inspector).fields
    retype(desk, fields["title"], "Three shortages a year")
    retype(desk, fields["horizon"], "31/12/2027")
    retype(desk, fields["sponsor_id"], "Nadia Ferrand")
    row = desk.row("objective", "shortage")
    assert (row["statement"], row["horizon"], row["sponsor_id"]) == (
        "Three shortages a year",
        "2027-12-31",
        "nadia",
    )


def test_an_objective_that_would_serve_itself_is_refused_at_the_field(
    desk: Desk, inspector: Inspector
) -> None:
    field = page(inspector).fields["parent_id"]
    retype(desk, field, "Two sources for each part")
    assert field.fault is not None
    assert field.fault.code == "parent.circle"
    assert desk.row("objective", "shortage")["parent_id"] is None
    assert "cannot be inside itself" in said(field)


def test_an_indicator_is_added_in_one_line_and_its_reading_right_below(
    desk: Desk, inspector: Inspector
) -> None:
    add(desk, page(inspector).new_indicator.line, "Sources a part: 1 -> 2 suppliers")
    card = list(page(inspector).cards.values())[-1]
    assert card.fields["unit"].control.text() == "suppliers"  # type: ignore[attr-defined]
    add(desk, card.reading.value, "1,5 suppliers")
    assert "1 → 1.5, aim 2 (50\u202f%)" in card.text.text()
    assert card.line.isVisibleTo(card)
    assert "45\u202f%, mean of 2 indicators" in said(page(inspector))


def test_a_reading_in_another_unit_is_refused_and_kept(desk: Desk, inspector: Inspector) -> None:
    card = page(inspector).cards["failures"]
    add(desk, card.reading.value, "12 %")
    assert "counted in failures, not in “%”" in card.reading.below.text()
    assert card.reading.value.text() == "12 %"
    assert len(desk.document.plan.graph.tables["reading"]) == 1
    desk.bot.keyClick(card.reading.value, KEY.Key_Escape)
    assert card.reading.value.text() == ""
    assert not card.reading.below.isVisible()


def test_a_reading_that_is_left_is_noted_as_fields_do(desk: Desk, inspector: Inspector) -> None:
    card = page(inspector).cards["failures"]
    card.reading.value.setFocus()
    desk.bot.keyClicks(card.reading.value, "5")
    card.fields["name"].control.setFocus()
    assert sorted(row["value"] for row in desk.document.plan.graph.tables["reading"].values()) == [5.0, 6.0]
    assert card.reading.value.text() == ""


def test_where_an_indicator_starts_and_aims_is_written_in_its_card(desk: Desk, inspector: Inspector) -> None:
    card = page(inspector).cards["failures"]
    retype(desk, card.fields["target"], "4")
    assert desk.row("indicator", "failures")["target"] == 4.0
    assert "aim 4 (50" in card.text.text()
    desk.bot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert not page(inspector).cards
    assert "no indicator" in said(page(inspector))
    desk.document.undo()
    assert list(page(inspector).cards) == ["failures"]


def test_a_tie_counts_once_it_is_said_how_it_contributes(desk: Desk, inspector: Inspector) -> None:
    card = page(inspector).serving.cards["tie"]
    area = card.sentence.control
    assert isinstance(area, QPlainTextEdit)
    assert "how does it contribute?" in area.placeholderText()
    desk.bot.keyClicks(area, "Warned sooner, we order elsewhere")
    desk.bot.keyClick(area, KEY.Key_Return)
    assert desk.row("contribution", "tie")["mechanism"] == "Warned sooner, we order elsewhere"
    assert "nothing serves it" not in said(page(inspector))
    desk.document.undo()
    assert area.toPlainText() == ""
    assert "nothing serves it" in said(page(inspector))


def test_an_action_is_tied_by_name_and_then_asked_how(desk: Desk, inspector: Inspector) -> None:
    serving = page(inspector).serving
    serving.add_line.line.setText("LinkedIn p")
    desk.bot.keyClick(serving.add_line.line, KEY.Key_Return)
    card = list(serving.cards.values())[-1]
    assert card.sentence.control.hasFocus()
    assert "LinkedIn page" in said(card)
    desk.bot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert list(serving.cards) == ["tie"]
    serving.add_line.line.setText("World peace")
    desk.bot.keyClick(serving.add_line.line, KEY.Key_Return)
    assert "World peace" in serving.add_line.below.text()


def test_from_an_objective_to_its_action_and_back(desk: Desk, inspector: Inspector) -> None:
    line = page(inspector).serving.cards["tie"].other.lines()[0]
    desk.bot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert desk.document.selection.id == "watch"
    inspector.go_back()
    assert desk.document.selection.id == "shortage"


def test_the_problem_of_its_activity_stands_beside_an_objective(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(set_field, "activity", desk.codes["procurement"], "problem", "Eight shortages a year")
    assert "Problem: Eight shortages a year" in said(page(inspector))


@pytest.fixture
def questioned(desk: Desk, inspector: Inspector) -> ObjectivePage:
    desk.document.do(set_field, "objective", "shortage", "statement", "Reach 50,000 followers on LinkedIn")
    return page(inspector)


def test_a_medium_is_questioned_below_the_statement_with_a_better_wording(questioned: ObjectivePage) -> None:
    asks = questioned.questioning
    assert asks.isVisible()
    assert asks.why.text().endswith("?")
    assert asks.better.text().startswith("Better: ")
    assert not asks.reason.isVisible()


def test_a_result_is_not_questioned(desk: Desk, questioned: ObjectivePage) -> None:
    result = "Cut unforeseen supplier failures from 8 to 3 a year by September 2027"
    desk.document.do(set_field, "objective", "shortage", "statement", result)
    assert not questioned.questioning.isVisible()


def test_the_better_wording_goes_into_the_field_with_its_first_gap_chosen(
    desk: Desk, questioned: ObjectivePage
) -> None:
    desk.bot.mouseClick(questioned.questioning.use, Qt.MouseButton.LeftButton)
    area = questioned.fields["title"].control
    assert isinstance(area, QPlainTextEdit)
    assert area.hasFocus()
    assert area.textCursor().selectedText().startswith("▢")
    desk.bot.keyClicks(area, "ten")
    desk.bot.keyClick(area, KEY.Key_Return)
    assert "ten" in desk.row("objective", "shortage")["statement"]
    desk.document.undo()
    assert desk.row("objective", "shortage")["statement"] == "Reach 50,000 followers on LinkedIn"


def test_kept_with_a_reason_it_is_said_calmly_and_without_the_reason_asked_again(
    desk: Desk, questioned: ObjectivePage
) -> None:
    asks = questioned.questioning
    desk.bot.mouseClick(asks.keep, Qt.MouseButton.LeftButton)
    assert asks.reason.control.hasFocus()
    retype(desk, asks.reason, "The board counts them")
    assert desk.row("objective", "shortage")["kept_because"] == "The board counts them"
    assert not asks.why.isVisible()
    assert asks.kept.isVisible()
    retype(desk, asks.reason, " ")
    assert desk.row("objective", "shortage")["kept_because"] == ""
    asks.reason.leave()
    assert asks.why.isVisible()


def test_an_indicator_lists_and_draws_its_readings(desk: Desk, inspector: Inspector) -> None:
    shown = indicator(desk, inspector)
    assert shown.chart.isVisible()
    assert "6" in shown.chart.accessibleDescription()
    add(desk, shown.new_reading.value, "5")
    assert len(shown.cards) == 2
    assert next(iter(shown.cards)) == "reading"
    assert shown._cards.itemAt(0).widget() is not shown.cards["reading"]
    assert "8 → 5, aim 3" in said(shown)


def test_readings_are_mended_and_removed_in_place(desk: Desk, inspector: Inspector) -> None:
    shown = indicator(desk, inspector)
    card = shown.cards["reading"]
    retype(desk, card.fields["value"], "7 failures")
    assert desk.row("reading", "reading")["value"] == 7.0
    retype(desk, card.fields["value"], "7 h")
    assert card.fields["value"].fault is not None
    retype(desk, card.fields["date"], "31/12/2150")
    assert card.fields["date"].fault is not None
    retype(desk, card.fields["note"], "Strike at the port")
    assert desk.row("reading", "reading")["note"] == "Strike at the port"
    desk.bot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert not shown.cards
    assert not shown.chart.isVisible()
    desk.document.undo()
    assert list(shown.cards) == ["reading"]
    QApplication.processEvents()


def test_an_indicator_that_aims_the_wrong_way_is_turned_by_a_button(desk: Desk, inspector: Inspector) -> None:
    shown = indicator(desk, inspector)
    assert not shown.turn.isVisible()
    desk.document.do(set_field, "indicator", "failures", "better", "up")
    assert "higher is said to be better" in said(shown)
    desk.bot.mouseClick(shown.turn, Qt.MouseButton.LeftButton)
    assert desk.row("indicator", "failures")["better"] == "down"
    assert not shown.turn.isVisible()


def test_an_indicator_leads_back_to_its_objective(desk: Desk, inspector: Inspector) -> None:
    shown = indicator(desk, inspector)
    desk.bot.mouseClick(shown._objective.lines()[0], Qt.MouseButton.LeftButton)
    assert isinstance(inspector.page, ObjectivePage)


def test_an_objective_removed_while_it_is_shown_leaves_the_page(desk: Desk, inspector: Inspector) -> None:
    desk.bot.keyClicks(page(inspector).cards["failures"].reading.value, "5")
    desk.document.do(remove_rows, "objective", ["shortage"])
    assert not isinstance(inspector.page, ObjectivePage)
    desk.document.undo()
    desk.document.select("indicator", "failures")
    desk.document.do(remove_rows, "indicator", ["failures"])
    assert not isinstance(inspector.page, IndicatorPage)


def test_a_plan_that_can_only_be_read_shows_its_objectives_and_takes_nothing(
    desk: Desk, inspector: Inspector
) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    desk.document.select("plan")
    desk.document.select("objective", "shortage")
    shown = page(inspector)
    assert not shown.cards["failures"].remove.isEnabled()
    assert not shown.cards["failures"].reading.isEnabled()
    assert not shown.serving.add_line.isEnabled()
    assert shown.serving.cards["tie"].sentence.control.isReadOnly()  # type: ignore[attr-defined]
    store.read_only = None


@pytest.mark.parametrize("table", ["objective", "indicator"])
def test_every_control_of_the_pages_has_a_name(desk: Desk, inspector: Inspector, table: str) -> None:
    desk.document.select(table, {"objective": "shortage", "indicator": "failures"}[table])
    assert inspector.page is not None
    controls = inspector.page.findChildren(QLineEdit) + inspector.page.findChildren(QPlainTextEdit)
    assert controls
    assert all(control.accessibleName() for control in controls)


@pytest.mark.parametrize("width", [220, 300, 420])
def test_the_values_of_an_indicator_stand_beside_each_other_however_narrow(
    desk: Desk, inspector: Inspector, width: int
) -> None:
    inspector.resize(width, 700)
    fields = page(inspector).cards["failures"].fields
    desk.bot.waitUntil(lambda: page(inspector).width() <= width)
    edges = [(fields[name].x(), fields[name].geometry().right()) for name in ("baseline", "target", "unit")]
    assert edges[0][1] < edges[1][0] < edges[1][1] < edges[2][0]
    assert all(fields[name].control.width() <= fields[name].width() for name in fields)
