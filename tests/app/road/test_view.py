from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.paper.leaf import size_of
from app.road.keeping import keep_version
from app.road.view import RoadView
from app.sheet_window import SheetWindow
from models.edits.rows import add_row, remove_rows, set_field, set_plan
from models.errors import Fault
from models.measures import Scope, Weight
from models.measures.trend import Step
from models.plan import Plan
from models.vocabulary import Headline
from tests.app.conftest import Desk

LANDING, RUNNING, GAP, LINKED, _SERVED = Headline


@pytest.fixture
def view(desk: Desk) -> Iterator[RoadView]:
    """A road of last year and this one."""
    today = desk.document.today
    span = {"start": dt.date(today.year - 1, 1, 1), "end": dt.date(today.year, 12, 31)}
    desk.document.do(set_plan, span)
    view = RoadView(desk.document, desk.commands)
    desk.show(view, 640, 420)  # what is scrolled out of sight is not drawn
    yield view
    view.kept.rest()


def read_all(desk: Desk, view: RoadView) -> None:
    desk.bot.waitUntil(lambda: not view.kept.reading)


def typed(field, text: str) -> None:  # type: ignore[no-untyped-def]
    field.setFocus()
    field.control.selectAll()
    QTest.keyClicks(field.control, text) if text else QTest.keyClick(field.control, Qt.Key.Key_Delete)
    QTest.keyClick(field.control, Qt.Key.Key_Return)


def cells(view: RoadView, row: int = 0) -> list[str]:
    return [cell.text for cell in view.versions.model.lines[row].cells]


def test_the_road_stands_first_and_all_charts_below_side_by_side_where_there_is_room(view: RoadView) -> None:
    assert view.travelled.text().startswith("Since Q1 ")
    assert view.headline.chart is not None
    assert len(view.headline.chart.labels) == 8
    assert all(chart.chart is not None for chart in (view.ownership, *view.small))
    assert "out of" in view.frame.text()
    assert view.columns == 1
    view.resize(1000, 900)
    assert view.columns == 3


def test_months_are_a_choice(view: RoadView) -> None:
    QTest.mouseClick(view.steps[Step.MONTH], Qt.MouseButton.LeftButton)
    assert view.headline.chart is not None
    assert len(view.headline.chart.labels) == 24
    assert view.headline.chart.across == "Month"


def test_it_follows_edits_the_outlook_and_undo(desk: Desk, view: RoadView) -> None:
    before = view.headline.chart
    desk.document.do(set_field, "action", "alumni", "stage", "idea")
    after = view.headline.chart
    assert after != before
    desk.document.look(scope=Scope.IDEAS)
    assert view.headline.chart != after
    desk.document.look(scope=Scope.LIVE, weight=Weight.ACTIONS)
    assert "counted in actions" in view.frame.text()
    desk.document.look(weight=Weight.EFFORT)
    desk.document.undo()
    assert view.headline.chart == before


def test_nothing_is_measured_while_nobody_looks(desk: Desk, view: RoadView) -> None:
    view.hide()
    before = view.headline.chart
    desk.document.do(set_field, "action", "alumni", "stage", "idea")
    assert view.headline.chart == before
    view.show()
    assert view.headline.chart != before


def test_an_intention_is_typed_in_and_the_needed_way_is_drawn_and_undone(desk: Desk, view: RoadView) -> None:
    panel = view.intentions
    assert not panel.days[RUNNING].isEnabled()
    typed(panel.values[RUNNING], "40")
    (row,) = desk.document.plan.graph.tables["intention"].values()
    assert (row["figure"], row["value"], row["by"]) == ("running", 0.4, None)
    assert panel.days[RUNNING].isEnabled()
    assert "points" in panel.said[RUNNING].text() or "reached" in panel.said[RUNNING].text()
    typed(panel.days[RUNNING], "31/12/2199")
    assert desk.row("intention", row["id"])["by"] == "2199-12-31"
    assert view.headline.chart is not None
    assert any(guide.name.startswith("intended by it") for guide in view.headline.chart.guides)
    desk.document.undo()
    desk.document.undo()
    assert desk.document.plan.graph.tables["intention"] == {}
    assert panel.values[RUNNING].control.text() == ""
    desk.document.redo()
    assert panel.values[RUNNING].control.text() == "40"


def test_emptying_the_percentage_takes_the_intention_away(desk: Desk, view: RoadView) -> None:
    typed(view.intentions.values[LINKED], "50")
    typed(view.intentions.values[LINKED], "")
    assert desk.document.plan.graph.tables["intention"] == {}
    assert not view.intentions.said[LINKED].isVisible()


def test_what_the_plan_implies_is_a_hint_and_a_day_makes_it_a_row(desk: Desk, view: RoadView) -> None:
    panel = view.intentions
    assert panel.values[LANDING].control.text() == ""
    assert panel.values[LANDING].control.placeholderText() == "27.27", "0.15 of 0.55"
    assert panel.values[GAP].control.placeholderText() == "0"
    typed(panel.days[LANDING], "31/12/2199")
    (row,) = desk.document.plan.graph.tables["intention"].values()
    assert (row["figure"], row["by"]) == ("landing", "2199-12-31")
    assert row["value"] == pytest.approx(0.15 / 0.55)


def test_a_version_is_kept_by_its_name_and_shows_its_figures(desk: Desk, view: RoadView) -> None:
    line = view.versions.add_line.line
    assert view.versions.none.isVisible()
    line.setFocus()
    QTest.keyClicks(line, "Before the workshop")
    QTest.keyClick(line, Qt.Key.Key_Return)
    read_all(desk, view)
    row = cells(view)
    assert row[:2] == ["1", "Before the workshop"]
    assert row[4].endswith("%")
    assert not view.versions.none.isVisible()
    assert view.headline.chart is not None
    assert {mark.sign for mark in view.headline.chart.marks} == {"1"}
    before = row[4]
    desk.document.do(set_field, "action", "alumni", "stage", "idea")
    read_all(desk, view)
    assert cells(view)[4] == before, "as it was"


def test_a_name_that_is_taken_is_refused_in_its_line(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "One")
    view.versions.add_line.line.setText("One")
    view.versions.keep.click()
    assert view.versions.add_line.below.isVisible()
    assert len(desk.document.plan.graph.tables["kept_version"]) == 1
    with pytest.raises(Fault, match="required"):
        keep_version(desk.document, "  ")


def test_f2_renames_a_version_and_undo_brings_its_name_back(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "One")
    table = view.versions.table
    table.setFocus()
    table.setCurrentIndex(view.versions.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.editor is not None
    table.editor.field.control.selectAll()
    QTest.keyClicks(table.editor.field.control, "Two")
    QTest.keyClick(table.editor.field.control, Qt.Key.Key_Return)
    assert cells(view)[1] == "Two"
    desk.document.undo()
    assert cells(view)[1] == "One"


def test_f2_on_the_number_of_a_version_edits_its_name_and_leads_nowhere(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "One")
    asked: list[str] = []
    view.compare_wanted.connect(asked.append)
    table = view.versions.table
    table.setFocus()
    for column in (0, 2):
        table.setCurrentIndex(view.versions.model.index(0, column))
        QTest.keyClick(table, Qt.Key.Key_F2)
        assert table.editor is not None
        assert table.editor.field.control.text() == "One"
        QTest.keyClick(table.editor.field.control, Qt.Key.Key_Escape)
    assert asked == []


def test_del_forgets_a_version_and_undo_brings_it_back_whole(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "One")
    before = desk.everything()
    view.versions.table.setFocus()
    view.versions.table.setCurrentIndex(view.versions.model.index(0, 1))
    QTest.keyClick(view.versions.table, Qt.Key.Key_Delete)
    assert view.versions.model.lines == []
    assert desk.document.plan.graph.tables["kept_part"] == {}
    desk.document.undo()
    assert desk.everything() == before
    read_all(desk, view)
    assert cells(view)[4].endswith("%")


def test_enter_and_the_button_ask_to_compare(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "One")
    (version,) = desk.document.plan.graph.tables["kept_version"]
    asked: list[str] = []
    view.compare_wanted.connect(asked.append)
    view.versions.table.setFocus()
    view.versions.table.setCurrentIndex(view.versions.model.index(0, 1))
    QTest.keyClick(view.versions.table, Qt.Key.Key_Return)
    view.versions.compare_button.click()
    assert asked == [version, version]


def test_a_version_becomes_a_plan_of_its_own(desk: Desk, view: RoadView, tmp_path: Path) -> None:
    keep_version(desk.document, "One")
    (version,) = desk.document.plan.graph.tables["kept_version"]
    view.versions.save(version, tmp_path / "one.maillon")
    plan = Plan.open(tmp_path / "one.maillon", tmp_path / "data2")
    assert {row["title"] for row in plan.graph.actions()} == {
        "LinkedIn page",
        "Supplier watch",
        "Alumni group",
    }
    plan.abandon()
    refused: list[Fault] = []
    desk.document.refused.connect(refused.append)
    view.versions.save(version, tmp_path / "no such folder" / "one.maillon")
    assert len(refused) == 1


def test_a_damaged_version_says_so_in_its_place_and_nothing_else_breaks(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "Good")
    keep_version(desk.document, "Spoilt")
    version = next(
        row["id"]
        for row in desk.document.plan.graph.tables["kept_version"].values()
        if row["name"] == "Spoilt"
    )
    part = next(
        row["id"]
        for row in desk.document.plan.graph.tables["kept_part"].values()
        if row["version_id"] == version
    )
    view.kept.rest()
    desk.document.do(set_field, "kept_part", part, "content", "rubbish")
    read_all(desk, view)
    by_name = {line.cells[1].text: line for line in view.versions.model.lines}
    assert by_name["Good"].cells[4].text.endswith("%")
    assert by_name["Spoilt"].cells[4].text == "–"
    assert "Spoilt" in view.versions.trouble.text()
    assert view.versions.trouble.isVisible()


def test_a_plan_that_can_only_be_read_shows_all_and_takes_nothing(desk: Desk) -> None:
    keep_version(desk.document, "One")
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view = RoadView(desk.document, desk.commands)
        desk.show(view, 640, 900)
        read_all(desk, view)
        assert cells(view)[1] == "One"
        assert not view.versions.keep.isEnabled()
        assert view.intentions.values[RUNNING].control.isReadOnly()
        view.versions.table.setCurrentIndex(view.versions.model.index(0, 1))
        assert view.versions.compare_button.isEnabled()
        assert not view.versions.forget_button.isEnabled()
        assert not view.versions.table.edit_cell()
        view.versions.forget(view.versions.model.lines[0].id)
        assert len(view.versions.model.lines) == 1
    finally:
        store.read_only = None


def test_a_figure_that_is_not_available_is_a_reason(desk: Desk, view: RoadView) -> None:
    silo = next(row["id"] for row in desk.document.plan.graph.units() if row["communication"])
    desk.document.do(set_field, "unit", silo, "communication", False)
    assert view.travelled.text() == "No road to show yet. No department is marked as Communication."
    assert view.headline.chart is not None
    assert not view.headline.chart.has_values
    assert view.headline.chart.empty == "–", "it is said above"


def test_the_reason_of_an_empty_plan_is_said_once_and_titles_stand_level(desk: Desk, view: RoadView) -> None:
    desk.document.do(remove_rows, "action", list(desk.document.plan.graph.tables["action"]))
    view.resize(1200, 900)
    why = "The plan has no action yet."
    assert view.travelled.text().endswith(why)
    shown = [one for one in (view.headline, view.ownership, *view.small) if one.chart is not None]
    assert [one.chart.empty for one in shown if not one.chart.has_values] == ["–"] * 4  # type: ignore[union-attr]
    desk.bot.waitUntil(lambda: view.columns == 3)
    QApplication.processEvents()
    middles = {one.title.mapTo(view, one.title.rect().center()).y() for one in view.small}
    assert len(middles) == 1


def test_a_row_of_an_unknown_figure_is_passed_over(desk: Desk, view: RoadView) -> None:
    desk.document.do(add_row, "intention", {"id": "x", "figure": Headline.SERVED, "value": 1.0, "by": None})
    assert view.small[2].chart is not None
    assert view.small[2].chart.guides
    assert replace(view.small[2].chart, guides=()).title == "Activities served"


def test_the_windows_command_asks_for_a_name_here(desk: Desk, view: RoadView) -> None:
    view.begin_keeping()
    QTest.keyClicks(view.focusWidget(), "Now")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    (row,) = desk.document.plan.graph.tables["kept_version"].values()
    assert (row["name"], row["kept_on"]) == ("Now", desk.document.today.isoformat())


def sheets(view: RoadView) -> list[SheetWindow]:
    return [child for child in view.window().children() if isinstance(child, SheetWindow)]


def test_the_road_goes_to_paper_by_its_button_and_the_commands(desk: Desk, view: RoadView) -> None:
    assert set(view.handlers) == {"plan.copy_picture", "plan.print", "plan.export_map"}
    QTest.mouseClick(view.print_button, Qt.MouseButton.LeftButton)
    (window,) = sheets(view)
    assert window.windowTitle() == "Print the road out"
    assert window.sheet.title.endswith(": the road out")
    window.reject()
    desk.bot.waitUntil(lambda: not sheets(view))
    view.handlers["plan.export_map"]()
    (window,) = sheets(view)
    assert window.windowTitle() == "Export the road out"
    window.reject()
    desk.bot.waitUntil(lambda: not sheets(view))


def test_the_preview_follows_versions_that_are_still_read(desk: Desk, view: RoadView) -> None:
    keep_version(desk.document, "Before")
    assert view.kept.reading
    QGuiApplication.clipboard().setText("mine")
    view.copy_picture()
    assert QGuiApplication.clipboard().text() == "mine"
    view.print_out()
    (window,) = sheets(view)
    unread = window.preview.grab().toImage()
    read_all(desk, view)
    assert window.preview.grab().toImage() != unread
    window.reject()
    desk.bot.waitUntil(lambda: not sheets(view))


def test_the_road_is_copied_as_a_picture(view: RoadView) -> None:
    view.handlers["plan.copy_picture"]()
    picture = QGuiApplication.clipboard().image()
    assert picture.height() > picture.width() > 2 * 900
    QGuiApplication.clipboard().clear()  # what lies there at the end of a run outlives Python and fells it


def test_the_sheet_is_asked_of_a_view_that_was_never_seen(desk: Desk) -> None:
    view = RoadView(desk.document, desk.commands)
    desk.bot.addWidget(view)
    leaf = view.leaf(grey=True, note="draft")
    assert leaf.pages(size_of(leaf)) == 1
    assert leaf.choice.note == "draft"
