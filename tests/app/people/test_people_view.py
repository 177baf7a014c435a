"""The view of departments and people, driven by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from app.document import PlanDocument
from app.people.lines import ACROSS, ASKED, CAPACITY, HOME, NAME, SILO
from app.people.view import PeopleView
from app.widgets.toast import Toast
from models.edits.rows import add_row, remove_rows, set_field
from models.plan import Plan
from models.vocabulary import Role
from tests.app.conftest import Desk


class Window(QMainWindow):
    """A window with a toast, as the real one."""

    def __init__(self, view: PeopleView, document: PlanDocument) -> None:
        super().__init__()
        self.setCentralWidget(view)
        self.toast = Toast(view, document.undo)


@pytest.fixture
def view(desk: Desk) -> Iterator[PeopleView]:
    made = PeopleView(desk.document, desk.commands)
    window = Window(made, desk.document)
    desk.show(window, 660, 700)
    made.setFocus()
    yield made
    window.toast.hide()


def at(view: PeopleView, table: str, row_id: str, column: int = NAME) -> QModelIndex:
    index = view.model.index(view.model.row_of((table, row_id)), column)
    view.table.setCurrentIndex(index)
    return index


def text(view: PeopleView, table: str, row_id: str, column: int) -> str:
    return view.model.lines[view.model.row_of((table, row_id))].cells[column].text


def type_in(desk: Desk, text_typed: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Key by key, each to what has the keyboard by then."""
    for sign in text_typed:
        assert QApplication.focusWidget() is not None
        desk.bot.keyClicks(QApplication.focusWidget(), sign)
    desk.bot.keyClick(QApplication.focusWidget(), key)


def test_people_stand_below_their_department_and_those_without_one_come_last(
    desk: Desk, view: PeopleView
) -> None:
    desk.document.do(add_row, "person", {"id": "zoe", "name": "Zoé"})
    keys = [line.key for line in view.model.lines]
    assert keys.index(("person", "beatrice")) == keys.index(("unit", "procurement unit")) + 1
    assert keys[-2:] == [("unit", ""), ("person", "zoe")]


def test_a_capacity_is_typed_on_its_cell_and_undone_in_one(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "beatrice", CAPACITY)
    steps = desk.steps()
    type_in(desk, "24")
    assert desk.row("person", "beatrice")["capacity"] == 24.0
    assert text(view, "person", "beatrice", CAPACITY) == "24 h"
    assert desk.steps() == steps + 1
    assert view.table.hasFocus()
    desk.document.undo()
    assert text(view, "person", "beatrice", CAPACITY) == "8 h"


def test_a_negative_capacity_stays_at_its_cell_with_the_reason(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "beatrice", CAPACITY)
    type_in(desk, "-4")
    editor = view.table.editor
    assert editor is not None
    assert editor.field.fault is not None
    assert editor.field.fault.code == "number.negative"
    assert desk.row("person", "beatrice")["capacity"] == 8.0
    desk.bot.keyClick(editor.field.control, Qt.Key.Key_Escape)
    assert view.table.editor is None
    assert text(view, "person", "beatrice", CAPACITY) == "8 h"


def test_tab_goes_on_to_the_next_cell_that_can_be_typed_in(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "beatrice", NAME)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    type_in(desk, "Bea Noel", Qt.Key.Key_Tab)
    assert desk.row("person", "beatrice")["name"] == "Bea Noel"
    assert view.table.editor is not None
    assert view.table.currentIndex().column() == HOME


def test_a_name_typed_keeps_its_line_though_the_order_changes(desk: Desk, view: PeopleView) -> None:
    desk.document.do(add_row, "person", {"id": "abel", "name": "Abel", "unit_id": "procurement unit"})
    at(view, "person", "abel")
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    type_in(desk, "Zacharie")
    assert view.table.line is not None
    assert view.table.line.key == ("person", "abel")
    assert desk.row("person", "abel")["name"] == "Zacharie"


@pytest.mark.parametrize("column", [SILO, ACROSS])
def test_space_ticks_a_mark(desk: Desk, view: PeopleView, column: int) -> None:
    at(view, "unit", "procurement unit", column)
    desk.bot.keyClick(view.table, Qt.Key.Key_Space)
    field = {SILO: "communication", ACROSS: "transverse"}[column]
    assert desk.row("unit", "procurement unit")[field] == 1
    desk.bot.keyClick(view.table, Qt.Key.Key_Return)
    assert desk.row("unit", "procurement unit")[field] == 0


def test_a_click_ticks_a_mark_once(desk: Desk, view: PeopleView) -> None:
    place = view.table.visualRect(at(view, "unit", "procurement unit", SILO)).center()
    desk.bot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.row("unit", "procurement unit")["communication"] == 1


def test_a_home_activity_is_chosen_by_name(desk: Desk, view: PeopleView) -> None:
    at(view, "unit", "procurement unit", HOME)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    type_in(desk, "Operations")
    assert desk.row("unit", "procurement unit")["home_id"] == desk.codes["operations"]
    desk.document.do(remove_rows, "activity", [desk.codes["operations"]])
    assert text(view, "unit", "procurement unit", HOME) == ""


def test_roles_are_ticked_in_their_cell(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "nadia", HOME)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    roles = [row["role"] for row in desk.document.plan.graph.tables["person_role"].values()]
    assert roles == [Role.OWNER]
    assert text(view, "person", "nadia", HOME) == "Owner"
    assert view.table.hasFocus()


def test_too_much_is_said_in_words(desk: Desk, view: PeopleView) -> None:
    desk.document.do(set_field, "person", "nadia", "capacity", 20.0)
    assert text(view, "person", "nadia", ASKED) == "40 of 20 h"
    assert "1 person is asked for more than they have: Nadia Ferrand (40 of 20 h)." in view.summary.text()


def test_people_are_added_one_after_the_other_in_the_department_one_is_in(
    desk: Desk, view: PeopleView
) -> None:
    at(view, "person", "beatrice")
    desk.bot.keyClick(view.table, Qt.Key.Key_Insert)
    assert view.new_person.line.hasFocus()
    assert "Procurement" in view.new_person.line.placeholderText()
    type_in(desk, "Paul Girard")
    type_in(desk, "Ines Caron")
    added = [row for row in desk.document.plan.graph.people() if row["name"] in ("Paul Girard", "Ines Caron")]
    assert [row["unit_id"] for row in added] == ["procurement unit"] * 2


def test_a_name_that_is_there_already_is_refused_below_the_line(desk: Desk, view: PeopleView) -> None:
    view.new_person.setFocus()
    type_in(desk, "beatrice noel")
    assert "There is a person “Béatrice Noël” already" in view.new_person.below.text()
    assert view.new_person.line.text() == "beatrice noel"


def test_after_a_new_department_its_people_are_written(desk: Desk, view: PeopleView) -> None:
    view.new_unit.setFocus()
    type_in(desk, "Finance")
    finance = next(row["id"] for row in desk.document.plan.graph.units() if row["name"] == "Finance")
    view.new_person.setFocus()
    type_in(desk, "Odile Petit")
    odile = next(row for row in desk.document.plan.graph.people() if row["name"] == "Odile Petit")
    assert odile["unit_id"] == finance


def test_a_removed_department_leaves_its_people_and_the_toast_says_so(desk: Desk, view: PeopleView) -> None:
    at(view, "unit", "procurement unit")
    desk.bot.keyClick(view.table, Qt.Key.Key_Delete)
    assert "procurement unit" not in desk.document.plan.graph.tables["unit"]
    toast = view.window().toast  # type: ignore[attr-defined]
    assert toast.text == "Removed Procurement. 1 person moved out of it and has no department now."
    assert view.model.row_of(("person", "beatrice")) == view.model.row_of(("unit", "")) + 1
    desk.document.undo()
    assert desk.row("person", "beatrice")["unit_id"] == "procurement unit"
    toast.hide()


def test_a_person_moves_by_the_menu_and_comes_back_by_undo(desk: Desk, view: PeopleView) -> None:
    silo = desk.row("person", "nadia")["unit_id"]
    at(view, "person", "beatrice")
    desk.bot.keyClick(view.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    menu = view.findChildren(QMenu)[-1]
    choice = next(action for action in menu.actions() if action.text() == "Communication")
    choice.trigger()
    menu.close()
    assert desk.row("person", "beatrice")["unit_id"] == silo
    assert view.table.line is not None
    assert view.table.line.key == ("person", "beatrice")
    desk.document.undo()
    assert desk.row("person", "beatrice")["unit_id"] == "procurement unit"


def test_a_move_tells_which_actions_stay_with_the_department_they_name(desk: Desk, view: PeopleView) -> None:
    silo = desk.row("person", "nadia")["unit_id"]
    toast = view.window().toast  # type: ignore[attr-defined]

    def move() -> str:
        model = view.model
        data = model.mimeData([at(view, "person", "nadia")])
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, at(view, "unit", "procurement unit"))
        return str(toast.text)

    assert move() == "Nadia Ferrand is in Procurement now."
    desk.document.undo()
    for action in ("page", "alumni"):
        desk.document.do(set_field, "action", action, "unit_id", silo)
    assert move() == "Nadia Ferrand is in Procurement now. 2 actions stay with Communication."
    toast.hide()


def test_a_person_is_dropped_on_a_department_or_on_somebody_in_it(desk: Desk, view: PeopleView) -> None:
    model = view.model
    data = model.mimeData([at(view, "person", "beatrice")])
    onto = at(view, "person", "nadia")
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    assert desk.row("person", "beatrice")["unit_id"] == desk.row("person", "nadia")["unit_id"]
    onto = at(view, "unit", "procurement unit")
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    assert desk.row("person", "beatrice")["unit_id"] == "procurement unit"


def test_the_selection_is_that_of_all_views(desk: Desk, view: PeopleView) -> None:
    desk.document.select("person", "nadia")
    assert view.table.line is not None
    assert view.table.line.id == "nadia"
    at(view, "unit", "procurement unit")
    assert desk.document.selection.id == "procurement unit"


def test_a_row_that_goes_while_it_is_typed_in_takes_its_field_along(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "beatrice")
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    assert view.table.editor is not None
    desk.document.do(remove_rows, "person", ["beatrice"])
    desk.bot.waitUntil(lambda: view.table.editor is None)


def test_sponsor_and_seats_are_edited_below(desk: Desk, view: PeopleView) -> None:
    view.backing.button.click()
    view.backing.seats.add_line.setFocus()
    type_in(desk, "Nadia Ferrand")
    (seat,) = desk.document.plan.graph.tables["committee_seat"].values()
    assert seat["person_id"] == "nadia"
    assert "1 seat in the committee" in view.backing.button.text()


def test_a_plan_that_can_only_be_read_takes_nothing(desk: Desk) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    made = PeopleView(viewed, desk.commands)
    window = Window(made, viewed)
    desk.show(window, 660, 700)
    at(made, "person", "beatrice", CAPACITY)
    desk.bot.keyClick(made.table, Qt.Key.Key_F2)
    assert made.table.editor is None
    at(made, "unit", "procurement unit", SILO)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        desk.bot.keyClick(made.table, key)
    assert "procurement unit" in viewed.plan.graph.tables["unit"]
    assert not made.new_person.isEnabled()
    window.close()
    viewed.discard()


def test_delete_means_the_line_and_not_a_command_of_the_window(desk: Desk, view: PeopleView) -> None:
    at(view, "person", "beatrice")
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(view.table, event)
    assert event.isAccepted()


def test_what_is_removed_or_undone_leaves_the_keyboard_at_its_neighbour(desk: Desk, view: PeopleView) -> None:
    row = at(view, "person", "nadia").row()
    below = view.model.lines[row + 1].key
    desk.bot.keyClick(view.table, Qt.Key.Key_Delete)
    assert view.table.line is not None
    assert view.table.line.key == below
    assert view.table.hasFocus()
    desk.document.do(add_row, "person", {"id": "zoe", "name": "Zoé"})
    at(view, "person", "zoe")
    desk.document.undo()
    assert view.table.line is not None
    assert view.table.currentIndex().row() == len(view.model.lines) - 1


def test_enter_opens_a_line_and_leads_down_from_a_field(desk: Desk, view: PeopleView) -> None:
    row = at(view, "person", "nadia", CAPACITY).row()
    with desk.bot.waitSignal(view.opened):
        desk.bot.keyClick(view.table, Qt.Key.Key_Return)
    assert (desk.document.selection.table, desk.document.selection.id) == ("person", "nadia")
    assert view.table.editor is None
    type_in(desk, "24")
    assert desk.row("person", "nadia")["capacity"] == 24.0
    assert (view.table.currentIndex().row(), view.table.currentIndex().column()) == (row + 1, CAPACITY)
