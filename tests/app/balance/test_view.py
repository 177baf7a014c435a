"""The view on the screen: it follows the plan, is walked through by keys, and leads to the actions behind a figure."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from app.balance.heat_picture import HeatPicture
from app.balance.panel import MatrixPanel
from app.balance.picture import EDGE
from app.balance.section import Key
from app.balance.view import BalanceView
from app.sheet_window import SheetWindow
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.edits.versions import keep_version
from models.measures import Scope, Weight
from models.versions import snapshot
from models.vocabulary import Stage
from tests.app.conftest import Desk

Right, Down, Return = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return


@pytest.fixture
def view(desk: Desk) -> BalanceView:
    view = BalanceView(desk.document, desk.commands)
    desk.show(view, 640, 900)
    return view


def lead(view: BalanceView, key: Key) -> str:
    return view.panels[key].lead.text()


def shown(view: BalanceView) -> list[Key]:
    return [key for key, panel in view.panels.items() if panel.isVisible()]


def heat(view: BalanceView) -> HeatPicture:
    panel = view.panels[Key.MATRIX]
    assert isinstance(panel, MatrixPanel)
    return panel.heat


def cell(view: BalanceView, activity: str, unit: str) -> tuple[int, int]:
    drawing = heat(view).drawing
    assert drawing is not None
    rows = [row[0] for row in drawing.twin.rows]
    return rows.index(activity), drawing.twin.heads.index(unit) - 1


def test_it_reads_from_top_to_bottom(view: BalanceView) -> None:
    assert shown(view) == list(Key)
    assert lead(view, Key.WHO) == "75\u202f% of the work is for Communication; it does 100\u202f% of it."
    assert lead(view, Key.FIRST).startswith("Begin with Procurement")
    assert "out of 10 activities" in view.context.text() or "out of 11 activities" in view.context.text()


def test_an_edit_shows_at_once_and_is_undone_with_all_it_changed(desk: Desk, view: BalanceView) -> None:
    before = lead(view, Key.GAP)
    desk.document.do(set_field, "action", "watch", "stage", Stage.RUNNING)
    assert lead(view, Key.WHO) == "65\u202f% of the work is for Communication; it does 87\u202f% of it."
    desk.document.undo()
    assert lead(view, Key.GAP) == before


def test_a_hidden_view_is_told_when_it_is_shown_again(desk: Desk, view: BalanceView) -> None:
    view.hide()
    desk.document.do(set_field, "action", "watch", "stage", Stage.RUNNING)
    assert lead(view, Key.WHO).startswith("75")
    view.show()
    assert lead(view, Key.WHO).startswith("65")


def test_scope_and_weight_of_all_views_hold_here(desk: Desk, view: BalanceView) -> None:
    desk.document.look(scope=Scope.IDEAS, weight=Weight.ACTIONS)
    assert "counted in actions" in view.context.text()
    assert lead(view, Key.WHO).startswith("33")


def test_a_plan_without_actions_says_so_and_draws_nothing(desk: Desk, view: BalanceView) -> None:
    desk.document.do(remove_rows, "action", ["page", "watch", "alumni"])
    assert shown(view) == [Key.WHO, Key.FIRST]
    assert not view.panels[Key.WHO].picture.isVisible()
    assert "no action yet" in " ".join((lead(view, Key.WHO), view.panels[Key.WHO].sentences.text())).lower()
    desk.document.undo()
    assert shown(view) == list(Key)


def test_the_heat_map_is_walked_through_by_arrow_keys_and_told(view: BalanceView) -> None:
    picture = heat(view)
    view.setFocus()
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture.cell == (0, 0)
    QTest.keyClick(picture, Right)
    QTest.keyClick(picture, Down)
    assert picture.cell == (1, 1)
    QTest.keyClick(picture, Qt.Key.Key_End)
    QTest.keyClick(picture, Qt.Key.Key_PageDown)
    drawing = picture.drawing
    assert drawing is not None
    assert picture.cell == (len(drawing.twin.rows) - 2, len(drawing.twin.heads) - 3)
    assert "% of the work." in picture.accessibleDescription()


def test_enter_on_a_cell_goes_to_its_only_action(desk: Desk, view: BalanceView) -> None:
    picture = heat(view)
    picture.setFocus()
    with desk.bot.waitSignal(view.opened):
        picture.go(*cell(view, "Communication", "Communication"))
        QTest.keyClick(picture, Return)
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "page")


def test_a_click_on_a_cell_lists_its_actions_with_what_they_weigh(desk: Desk, view: BalanceView) -> None:
    post = {"id": "post", "stage": Stage.RUNNING, "effort": 5.0, "owner_id": "nadia"}
    desk.document.do(add_action, "Post", desk.codes["communication"], post)
    panel = view.panels[Key.MATRIX]
    assert isinstance(panel, MatrixPanel)
    place = heat(view).grid.cell_rect(*cell(view, "Communication", "Communication"))  # type: ignore[union-attr]
    middle = QPoint(round(place.x + place.width / 2) + EDGE, round(place.y + place.height / 2) + EDGE)
    QTest.mouseClick(heat(view), Qt.MouseButton.LeftButton, pos=middle)
    assert [(one.text, one.chip) for one in panel.actions.entries] == [
        ("LinkedIn page", "30 h/month"),
        ("Post", "5 h/month"),
    ]
    assert panel.cell.text().startswith("Communication for Communication, its own activity: ")


def test_an_empty_cell_says_that_it_has_no_action(view: BalanceView) -> None:
    panel = view.panels[Key.MATRIX]
    assert isinstance(panel, MatrixPanel)
    heat(view).go(*cell(view, "Procurement", "Procurement"))
    assert panel.cell.text().endswith("No action.")
    assert not panel.actions.isVisible()


def test_the_current_cell_stays_with_its_activity_and_department(desk: Desk, view: BalanceView) -> None:
    heat(view).go(*cell(view, "Communication", "Communication"))
    desk.document.do(add_row, "unit", {"id": "a", "name": "A team", "home_id": desk.codes["infrastructure"]})
    assert heat(view).cell == cell(view, "Communication", "Communication")
    desk.document.do(remove_rows, "unit", ["procurement unit"])
    assert heat(view).cell == cell(view, "Communication", "Communication")


def test_a_department_removed_while_its_cell_is_current_leaves_none(desk: Desk, view: BalanceView) -> None:
    heat(view).go(*cell(view, "Procurement", "Procurement"))
    desk.document.do(remove_rows, "unit", ["procurement unit"])
    assert heat(view).cell is None
    panel = view.panels[Key.MATRIX]
    assert isinstance(panel, MatrixPanel)
    assert not panel.cell.isVisible()


def test_every_picture_is_copied_as_the_table_that_it_has(view: BalanceView) -> None:
    drawn = [panel for panel in view.panels.values() if panel.picture.isVisible()]
    assert {Key.WHO, Key.GAP, Key.MATRIX, Key.WAYS} <= {panel.key for panel in drawn}
    for panel in drawn:
        panel.picture.setFocus()
        QTest.keyClick(panel.picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert panel.picture.drawing is not None
        assert QGuiApplication.clipboard().text() == panel.picture.drawing.twin.tsv()
        assert panel.picture.accessibleName() == panel.title.text()
        assert panel.lead.text() in panel.picture.accessibleDescription()


def test_folds_show_how_a_figure_was_computed_and_the_same_as_a_table(desk: Desk, view: BalanceView) -> None:
    panel = view.panels[Key.WHO]
    assert not panel.how.isVisible()
    panel.how.button.click()
    panel.as_table.button.click()
    assert "30 h/month ÷ 40 h/month = 75\u202f%" in panel.reckoned.text()
    assert panel.table is not None
    assert panel.table.isVisible()
    desk.document.do(set_field, "action", "watch", "stage", Stage.RUNNING)
    assert "30 h/month ÷ 46 h/month = 65\u202f%" in panel.reckoned.text()
    model = panel.table.model()
    cells = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert "65\u202f%" in cells


def test_the_actions_of_a_note_can_be_chosen(desk: Desk, view: BalanceView) -> None:
    desk.document.do(set_field, "action", "alumni", "effort", None)
    panel = view.panels[Key.WHO]
    note = next(note for note in panel.section.notes if note.text.startswith("1 action has no hours"))
    which = next(
        button for button in panel.notes.findChildren(QPushButton) if note.text in button.accessibleName()
    )
    assert which.isVisible()
    menu = panel.menu_of(note.actions, which)
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert desk.document.selection.id == "alumni"


def test_a_line_of_a_section_goes_to_its_row(desk: Desk, view: BalanceView) -> None:
    first = view.panels[Key.FIRST].links
    QTest.mouseClick(first.lines()[0], Qt.MouseButton.LeftButton)
    assert (desk.document.selection.table, desk.document.selection.id) == (
        "activity",
        desk.codes["procurement"],
    )


def test_the_details_are_written_into_a_file(view: BalanceView, tmp_path: Path) -> None:
    view.details.button.click()
    assert view.table is not None
    assert len(view.table.twin.rows) > 20
    view.write(tmp_path / "details.csv")
    said = (tmp_path / "details.csv").read_text("utf-8-sig")
    assert "Effective number of activities" in said
    view.write(tmp_path / "details.xlsx")
    assert (tmp_path / "details.xlsx").read_bytes().startswith(b"PK")
    assert not view.fault.isVisible()


def test_a_refusal_to_write_is_said_beside_the_button(view: BalanceView, tmp_path: Path) -> None:
    view.details.button.click()
    view.write(tmp_path / "no" / "folder" / "details.csv")
    assert view.fault.isVisible()
    view.write(tmp_path / "details.csv")
    assert not view.fault.isVisible()


def test_a_block_of_a_table_is_copied_with_its_headings(view: BalanceView) -> None:
    panel = view.panels[Key.WAYS]
    panel.as_table.button.click()
    table = panel.table
    assert table is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == table.twin.tsv()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Part",
        "Communication for itself",
        "Communication for others",
    ]


def test_no_width_scrolls_the_page_sideways(view: BalanceView) -> None:
    for width in (420, 640, 1500):
        view.resize(width, 900)
        QTest.qWait(0)
        assert view.horizontalScrollBar().maximum() == 0
        for panel in view.panels.values():
            assert panel.geometry().right() <= view.viewport().width()


def test_tab_goes_through_the_page_in_its_order(desk: Desk, view: BalanceView) -> None:
    view.setFocus()
    assert view.focusWidget() is view.panels[Key.WHO].picture
    passed, came_to = [], set()
    for _ in range(40):
        focused = view.focusWidget()
        came_to.add(focused)
        panel = next((one for one in view.panels.values() if focused and one.isAncestorOf(focused)), None)
        if panel is not None:
            passed.append(list(Key).index(panel.key))
        view.focusNextPrevChild(True)
        if focused is view.details.button:
            break
    assert passed == sorted(passed)
    assert heat(view) in came_to
    assert passed[-1] == list(Key).index(Key.STRATEGY)  # no channel, nothing to open


def test_the_answer_stands_beside_what_is_wrong_and_leads_to_its_why(view: BalanceView) -> None:
    assert view.answer.text() == lead(view, Key.FIRST)
    assert (
        view.answer.mapTo(view.body, QPoint(0, 0)).y()
        < view.panels[Key.WHO].picture.mapTo(view.body, QPoint(0, 0)).y()
    )
    QTest.mouseClick(view.why, Qt.MouseButton.LeftButton)
    first = view.panels[Key.FIRST]
    assert not first.visibleRegion().isEmpty()
    assert first.isAncestorOf(view.focusWidget())


def test_the_road_tells_what_moved_since_the_version_kept_last(desk: Desk, view: BalanceView) -> None:
    kept = snapshot(desk.document.plan)
    desk.document.do(keep_version, "Start", desk.document.today, kept, "")
    road = view.panels[Key.ROAD]
    said = f"{road.lead.text()} {road.sentences.text()}"
    assert "the work for Communication stayed at 75\u202f%; the work done by it stayed at 100\u202f%" in said
    desk.document.do(set_field, "action", "watch", "stage", Stage.RUNNING)
    said = f"{road.lead.text()} {road.sentences.text()}"
    assert "Since the version “Start” of " in said
    assert "went from 75\u202f% to 65\u202f%; the work done by it went from 100\u202f% to 87\u202f%" in said
    desk.document.undo()
    desk.document.undo()
    assert "Start" not in f"{road.lead.text()} {road.sentences.text()}"


def sheets(view: BalanceView) -> list[SheetWindow]:
    return [child for child in view.window().children() if isinstance(child, SheetWindow)]


@pytest.mark.parametrize(
    ("command", "title"),
    [("plan.print", "Print for whom, by whom"), ("plan.export_map", "Export for whom, by whom")],
)
def test_printing_and_exporting_take_this_page(
    desk: Desk, view: BalanceView, command: str, title: str
) -> None:
    view.handlers[command]()
    (window,) = sheets(view)
    assert window.windowTitle() == title
    assert window.sheet.title.endswith(": for whom, by whom")
    assert window.print.isVisible() == (command == "plan.print")
    window.reject()
    desk.bot.waitUntil(lambda: not sheets(view))


def test_the_first_page_is_copied_as_a_picture(view: BalanceView) -> None:
    view.handlers["plan.copy_picture"]()
    picture = QGuiApplication.clipboard().image()
    assert picture.height() > picture.width() > 500
