"""The table shows, sorts, groups and filters; what is selected stays selected through all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from app.actions.columns import LOOKS, editable, title_of
from models.edits.bulk import remove_all
from models.edits.rows import remove_rows, set_field
from models.listing.arranging import GROUPS
from models.listing.columns import BY_ID, COLUMNS
from models.listing.filters import Ready
from tests.app.actions.conftest import Bench, Held, Key, shown

ALL = ["LinkedIn page", "Supplier watch", "Alumni group", "Forum answers", "Sticker on the van"]


def test_every_column_has_a_name_a_look_and_can_be_shown(bench: Bench) -> None:
    assert set(LOOKS) == set(BY_ID)
    bench.view.arrange(replace(bench.view.how, columns=tuple(one.id for one in COLUMNS)))
    model = bench.view.model
    assert model.columnCount() == len(COLUMNS)
    for column in range(model.columnCount()):
        assert model.headerData(column, Qt.Orientation.Horizontal)
        for line in range(model.rowCount()):
            assert isinstance(model.index(line, column).data(), str)


def test_the_model_keeps_qts_rules_through_arranging_editing_and_undo(bench: Bench) -> None:
    tester = QAbstractItemModelTester(
        bench.view.model, QAbstractItemModelTester.FailureReportingMode.Warning, bench.view
    )
    for by in ("", *GROUPS):
        bench.view.arrange(replace(bench.view.how, group=by, sort=(("title", True),)))
    bench.document.do(remove_all, [bench.id["page"], bench.id["van"]])
    bench.document.undo()
    assert tester.model() is bench.view.model


def test_it_shows_what_the_plan_holds_in_words(bench: Bench) -> None:
    assert bench.titles() == ALL
    assert bench.cell("page", "stage") == "Running"
    assert bench.cell("page", "owner") == "Nadia Ferrand"
    assert bench.cell("page", "effort") == "30 h a month"
    assert bench.cell("page", "activities") == "Communication"
    assert bench.cell("watch", "unit") == "Purchasing"
    assert bench.cell("alumni", "channels") == "Instagram, LinkedIn"
    assert bench.cell("alumni", "decide_by") == "01/01/2020"
    assert bench.view.count.text() == "5 actions"


def test_a_click_on_a_head_sorts_another_turns_round_a_third_ends_it(bench: Bench) -> None:
    bench.click_head("title")
    assert bench.titles() == sorted(ALL)
    bench.click_head("title")
    assert bench.titles() == sorted(ALL, reverse=True)
    bench.click_head("title")
    assert bench.titles() == ALL
    assert bench.table.rows_picked() == [], "sorting picks nothing"


def test_with_shift_a_column_becomes_the_next_key(bench: Bench) -> None:
    bench.click_head("stage")
    bench.click_head("title", Held.ShiftModifier)
    bench.click_head("title", Held.ShiftModifier)
    assert bench.view.how.sort == (("stage", False), ("title", True))
    assert bench.titles() == [
        "Supplier watch", "Sticker on the van", "Alumni group", "LinkedIn page", "Forum answers",
    ]  # fmt: skip
    model = bench.view.model
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1)]
    assert heads == ["Action ↓2", "Stage ↑1"]


def test_groups_have_heads_that_count_and_fold(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="stage"))
    assert bench.titles()[:4] == ["[Idea]", "Supplier watch", "[Planned]", "Sticker on the van"]
    running = next(at for at, head in bench.view.model.lines.heads.items() if head.key == "running")
    text = bench.view.model.index(running, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Running   2 actions · 34 h a month"
    bench.table.setCurrentIndex(bench.view.model.index(running, 0))
    bench.key(Key.Key_Left)
    assert "LinkedIn page" not in bench.titles()
    assert bench.view.count.text() == "5 actions"
    bench.key(Key.Key_Right)
    assert "LinkedIn page" in bench.titles()
    place = bench.table.visualRect(bench.table.currentIndex()).center()
    QTest.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "LinkedIn page" not in bench.titles()


def test_the_head_of_a_group_selects_what_it_stands_for(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="activities"))
    bench.table.setCurrentIndex(bench.view.model.index(0, 0))
    assert bench.document.selection.table == "activity"
    assert bench.document.selection.id == bench.codes["infrastructure"]


def test_ctrl_f_filters_as_one_types_and_enter_comes_back(bench: Bench) -> None:
    bench.key(Key.Key_F, Held.ControlModifier)
    assert bench.view.bar.line.hasFocus()
    bench.type("NOEL")
    bench.key(Key.Key_Return)
    assert bench.titles() == ["Supplier watch"]
    assert bench.view.count.text() == "1 of 5 actions"
    assert bench.table.hasFocus()


def test_esc_clears_the_filter(bench: Bench) -> None:
    bench.key(Key.Key_F, Held.ControlModifier)
    bench.type("forum")
    bench.bot.waitUntil(lambda: bench.titles() == ["Forum answers"])
    bench.key(Key.Key_Escape)
    assert bench.titles() == ALL
    bench.key(Key.Key_Escape)
    assert bench.table.hasFocus()


def test_a_filter_that_hides_all_says_so_and_offers_to_clear(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, words="no such word"))
    empty = bench.view.empty
    assert empty.isVisible()
    assert empty.text.text() == "No action passes this filter."
    QTest.mouseClick(empty.clear_button, Qt.MouseButton.LeftButton)
    assert bench.titles() == ALL
    assert not empty.isVisible()


def test_a_plan_without_actions_says_what_to_do(bench: Bench) -> None:
    bench.document.do(remove_all, list(bench.id.values()))
    assert bench.view.empty.isVisible()
    assert "no action yet" in bench.view.empty.text.text()
    QTest.mouseClick(bench.view.empty.add_button, Qt.MouseButton.LeftButton)
    bench.type("The first one")
    bench.key(Key.Key_Return)
    assert bench.titles() == ["The first one"]
    assert not bench.view.empty.isVisible()
    assert bench.view.new.line.hasFocus(), "the line stays for the next one"


def test_a_new_action_joins_the_group_it_is_written_in(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="activities"))
    bench.at("watch")
    bench.key(Key.Key_Insert)
    bench.type("Prices")
    bench.key(Key.Key_Return)
    new = bench.table.current_action
    assert bench.document.plan.graph.shares_of(new) == {bench.codes["procurement"]: 1.0}
    bench.view.arrange(replace(bench.view.how, group="stage"))
    bench.table.go(bench.id["alumni"])
    bench.key(Key.Key_Insert) if bench.table.hasFocus() else bench.view.new.setFocus()
    bench.type("Try")
    bench.key(Key.Key_Return)
    assert bench.document.plan.graph.tables["action"][bench.table.current_action]["stage"] == "test"


def test_columns_move_by_keys_and_stay_for_the_next_time(bench: Bench) -> None:
    bench.at("page", "stage")
    bench.key(Key.Key_Right, Held.ControlModifier | Held.ShiftModifier)
    assert bench.view.how.columns[:3] == ("title", "activities", "stage")
    assert bench.table.current_column == "stage"
    bench.key(Key.Key_Left, Held.ControlModifier | Held.ShiftModifier)
    assert bench.view.how.columns[:3] == ("title", "stage", "activities")


def test_a_dragged_head_moves_its_column(bench: Bench) -> None:
    bench.table.heads.moveSection(1, 3)
    assert bench.view.how.columns[:4] == ("title", "activities", "owner", "stage")
    heads = bench.table.heads
    assert [heads.visualIndex(place) for place in range(heads.count())] == list(range(heads.count()))


def test_widths_and_arrangement_are_remembered_by_plan(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="stage", sort=(("title", True),), words="a"))
    bench.table.setColumnWidth(0, 333)
    bench.view.hide()
    again = shown(bench.bot, bench.document, bench.commands)
    assert again.how == bench.view.how
    assert again.table.columnWidth(0) == 333
    assert again.bar.line.text() == "a"
    again.hide()


def test_filters_are_saved_renamed_and_deleted(bench: Bench) -> None:
    view = bench.view
    view.arrange(replace(view.how, words="linkedin", sort=(("title", False),), columns=("title", "tags")))
    view.ask_name()
    bench.type("Ours & theirs")
    bench.key(Key.Key_Return)
    assert view.bar.saved_name() == "Ours & theirs"
    view.arrange(replace(view.how, words="", columns=("title",)))
    assert view.bar.saved_name() == ""
    menu = QMenu(view)
    view.bar.fill_which(menu)
    next(entry for entry in menu.actions() if entry.text() == "Ours && theirs").trigger()
    assert (view.how.words, view.how.columns) == ("linkedin", ("title", "tags"))
    view.ask_other_name("Ours & theirs")
    bench.type("Mine")
    bench.key(Key.Key_Return)
    assert list(view.kept.saved) == ["Mine"]
    again = shown(bench.bot, bench.document, bench.commands)
    assert list(again.kept.saved) == ["Mine"]
    again.hide()
    view.delete_saved("Mine")
    assert not view.kept.saved


def test_a_name_is_needed_to_save(bench: Bench) -> None:
    bench.view.ask_name()
    bench.key(Key.Key_Return)
    assert bench.view.asking is not None
    assert "needs a name" in bench.view.asking.refusal.text()
    bench.key(Key.Key_Escape)
    assert bench.table.hasFocus()


def test_my_overdue_tests_ask_once_who_i_am(bench: Bench) -> None:
    bench.document.do(set_field, "action", bench.id["alumni"], "owner_id", "bea")
    bench.view.bar.take_ready(Ready.MY_OVERDUE)
    bench.type("Nobody known")
    bench.key(Key.Key_Return)
    assert bench.view.asking is not None
    assert bench.view.asking.refusal.isVisible()
    bench.view.asking.line.selectAll()
    bench.type("noel")
    bench.view.asking.line.setText("Béatrice Noël")
    bench.key(Key.Key_Return)
    assert bench.titles() == ["Alumni group"]
    bench.view.bar.clear()
    bench.view.bar.take_ready(Ready.MY_OVERDUE)
    assert bench.titles() == ["Alumni group"]


@pytest.mark.parametrize("ready", list(Ready))
def test_every_ready_question_stands_in_the_menu(bench: Bench, ready: Ready) -> None:
    menu = QMenu(bench.view)
    bench.view.bar.fill_which(menu)
    assert menu.actions()[list(Ready).index(ready)].isCheckable()


def test_enter_opens_the_inspector_on_the_current_action(bench: Bench) -> None:
    with bench.bot.waitSignal(bench.view.opened, timeout=500):
        bench.at("forum")
        bench.key(Key.Key_Return)
    assert bench.document.selection.id == bench.id["forum"]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Delete, Held.NoModifier), (Key.Key_Insert, Held.NoModifier), (Key.Key_F2, Held.NoModifier),
        (Key.Key_C, Held.ControlModifier), (Key.Key_V, Held.ControlModifier), (Key.Key_D, Held.ControlModifier),
        (Key.Key_F, Held.ControlModifier),
    ],
)  # fmt: skip
def test_the_keys_of_the_window_are_the_tables_while_it_has_the_keyboard(
    bench: Bench, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    bench.at("page")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.ignore()
    QApplication.sendEvent(bench.table, event)
    assert event.isAccepted()


def test_a_right_click_offers_what_can_be_done_here(bench: Bench) -> None:
    bench.at("page", "stage")
    menu = QMenu(bench.view)
    bench.view.menus.fill(menu)
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert entries["Edit “Stage”"].isEnabled()
    entries["Group by “Stage”"].trigger()
    assert bench.view.how.group == "stage"
    bench.at("page", "stage")
    entries["Hide “Stage”"].trigger()
    assert "stage" not in bench.view.how.columns


def test_worked_out_columns_cannot_be_edited_and_say_where_to_look(bench: Bench) -> None:
    assert not editable("hours")
    bench.view.arrange(replace(bench.view.how, columns=("title", "hours", "overdue")))
    bench.at("page", "hours")
    with bench.bot.waitSignal(bench.view.opened, timeout=500):
        bench.key(Key.Key_F2)
    assert bench.view.editor is None
    assert bench.cell("alumni", "overdue") == "overdue"
    assert title_of("hours") == "Hours a month"


def test_the_commands_of_the_menus_write_over_the_table_while_it_is_seen(bench: Bench) -> None:
    from app.chain.editing import Editing

    editing = Editing.of(bench.document, bench.commands)
    bench.view.hide()
    view = shown(bench.bot, bench.document, bench.commands)
    view.table.go(bench.id["forum"])
    bench.commands["edit.rename"].trigger()
    assert editing.field is not None
    assert view.isAncestorOf(editing.field)
    assert editing.field.isVisible()
    bench.key(Key.Key_Escape)
    bench.commands["edit.duplicate"].trigger()
    assert view.table.current_action not in bench.id.values()
    view.hide()


def test_a_duplicate_that_is_undone_leaves_the_keyboard_at_its_neighbour(bench: Bench) -> None:
    bench.at("page")
    bench.view.acts.duplicate()
    assert bench.table.current_action not in ("", bench.id["page"])
    line = bench.table.currentIndex().row()
    bench.document.undo()
    assert bench.table.currentIndex().row() == min(line, bench.view.model.rowCount() - 1)
    bench.at("van")
    line = bench.table.currentIndex().row()
    bench.document.do(remove_rows, "action", [bench.id["van"]])
    assert bench.table.currentIndex().row() == min(line, bench.view.model.rowCount() - 1)
    assert bench.table.hasFocus()
