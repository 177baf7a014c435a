"""The selection is the one of all views, and survives filter, order, groups, edits and undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.edits.actions import add_action
from models.edits.bulk import remove_all
from models.edits.rows import remove_rows, set_field
from tests.app.actions.conftest import Bench, Held, Key

ALL = ["LinkedIn page", "Supplier watch", "Alumni group", "Forum answers", "Sticker on the van"]


def test_the_current_row_is_what_all_views_have_selected(bench: Bench) -> None:
    bench.at("forum")
    assert bench.document.selection.id == bench.id["forum"]
    bench.document.select("action", bench.id["van"])
    assert bench.table.current_action == bench.id["van"]
    bench.document.select("activity", bench.codes["sales"])
    assert bench.table.current_action == bench.id["van"]


def _pick(bench: Bench, *names: str) -> None:
    bench.at(names[0])
    bench.table.pick_rows([bench.id[name] for name in names])


def test_a_selection_survives_filter_sort_group_edits_and_undo(bench: Bench) -> None:
    _pick(bench, "watch", "van")
    view, how = bench.view, bench.view.how
    for changed in (
        replace(how, sort=(("title", True),)),
        replace(how, group="owner"),
        replace(how, words="s"),
        replace(how, columns=("stage", "title")),
        how,
    ):
        view.arrange(changed)
        assert set(bench.picked()) == {"watch", "van"}, changed
        assert bench.table.current_action == bench.id["watch"]
        assert bench.document.selection.id == bench.id["watch"]
    bench.document.do(set_field, "action", bench.id["alumni"], "title", "Zzz")
    bench.document.do(add_action, "New", None)
    bench.document.undo()
    bench.document.undo()
    assert set(bench.picked()) == {"watch", "van"}
    bench.document.do(remove_rows, "action", [bench.id["van"]])
    assert bench.picked() == ["watch"]


def test_what_a_filter_hides_is_selected_again_when_it_comes_back(bench: Bench) -> None:
    _pick(bench, "watch", "van")
    bench.view.arrange(replace(bench.view.how, words="linkedin"))
    assert bench.picked() == []
    bench.view.arrange(replace(bench.view.how, words="sticker"))
    assert bench.picked() == ["van"]
    bench.view.arrange(replace(bench.view.how, words=""))
    assert set(bench.picked()) == {"watch", "van"}
    assert bench.table.current_action == bench.id["watch"]


def test_what_was_hidden_is_forgotten_once_something_else_is_selected(bench: Bench) -> None:
    _pick(bench, "watch", "van")
    bench.view.arrange(replace(bench.view.how, words="linkedin"))
    bench.at("page")
    bench.view.arrange(replace(bench.view.how, words=""))
    assert bench.picked() == ["page"]


def test_an_action_in_two_groups_stays_selected_in_the_one_it_was_picked_in(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="channels"))
    lines = [line for line, one in enumerate(bench.view.model.lines.ids) if one == bench.id["alumni"]]
    bench.table.setFocus()
    bench.table.setCurrentIndex(bench.view.model.index(lines[1], 0))
    bench.view.arrange(replace(bench.view.how, sort=(("title", True),)))
    lines = [line for line, one in enumerate(bench.view.model.lines.ids) if one == bench.id["alumni"]]
    assert bench.table.currentIndex().row() == lines[1]
    assert bench.table.lines_picked() == [lines[1]]


def test_an_edit_of_one_action_tells_its_line_and_resets_nothing(bench: Bench) -> None:
    resets, told = [], []
    bench.view.model.modelReset.connect(lambda: resets.append(1))
    bench.view.model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    bench.document.do(set_field, "action", bench.id["forum"], "notes", "x")
    assert (resets, told) == ([], [(3, 3)])


def test_a_row_removed_elsewhere_leaves_the_table(bench: Bench) -> None:
    bench.at("forum")
    bench.document.do(remove_all, [bench.id["forum"]])
    assert "Forum answers" not in bench.titles()
    bench.document.undo()
    assert bench.titles() == ALL


def test_columns_are_shown_and_hidden_in_a_menu(bench: Bench) -> None:
    menu = QMenu(bench.view)
    bench.view.bar.fill_columns(menu)
    (others,) = [entry.menu() for entry in menu.actions() if isinstance(entry.menu(), QMenu)]
    entries = {entry.text(): entry for entry in (*menu.actions(), *others.actions())}
    assert not entries["Action"].isEnabled()
    entries["Tags"].trigger()
    entries["Stage"].trigger()
    assert "tags" in bench.view.how.columns
    assert "stage" not in bench.view.how.columns
    entries["The usual columns"].trigger()
    assert "stage" in bench.view.how.columns


def test_shift_space_picks_whole_rows(bench: Bench) -> None:
    bench.at("page", "stage")
    bench.key(Key.Key_Down, Held.ShiftModifier)
    bench.key(Key.Key_Space, Held.ShiftModifier)
    assert bench.picked() == ["page", "watch"]
    assert len(bench.table.columns_picked()) == bench.view.model.columnCount()


def test_picking_everything_is_one_range(bench: Bench) -> None:
    bench.table.setFocus()
    bench.table.selectAll()
    assert len(bench.picked()) == 5
    flags = QItemSelectionModel.SelectionFlag
    bench.table.selectionModel().select(bench.view.model.index(0, 0), flags.Clear)
    assert bench.picked() == []


@pytest.mark.parametrize(("key", "left"), [(Key.Key_Home, ALL[1:]), (Key.Key_End, ALL[:-1])])
def test_what_is_removed_after_a_jump_is_where_the_keyboard_stands(
    bench: Bench, key: Qt.Key, left: list[str]
) -> None:
    bench.at("alumni")
    bench.key(key, Held.ControlModifier)
    bench.key(Key.Key_Delete)
    assert bench.titles() == left


def test_titles_stay_at_the_left_while_the_other_columns_are_scrolled(bench: Bench) -> None:
    bench.view.resize(560, 500)
    bench.at("page", "decide_by")
    frozen = bench.table.frozen
    assert frozen.isVisible()
    bench.key(Key.Key_Left)
    bench.key(Key.Key_Left)
    assert bench.table.place_of(0, bench.table.currentIndex().column()).left() >= frozen.width()
    scrolled = bench.table.horizontalScrollBar().value()
    place = frozen.visualRect(bench.view.model.index(2, 0)).center()
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (bench.table.current_action, bench.table.current_column) == (bench.id["alumni"], "title")
    assert bench.table.hasFocus()
    assert bench.table.horizontalScrollBar().value() == scrolled
    bench.key(Key.Key_F2)
    assert bench.view.editor is not None
    assert bench.view.editor.geometry().left() >= 0
    bench.type("Alumni")
    bench.key(Key.Key_Return)
    assert bench.row("alumni")["title"] == "Alumni"
    bench.table.horizontalScrollBar().setValue(0)
    assert not frozen.isVisible()
