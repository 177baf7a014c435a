"""Many rows at once: edited together, copied as a block, pasted into from a spreadsheet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app import languages
from models.listing.block import cells_of
from tests.app.actions.conftest import Bench, Held, Key


def _pick(bench: Bench, *names: str) -> None:
    bench.at(names[0])
    bench.table.pick_rows([bench.id[name] for name in names])


def _choose(bench: Bench, menu_of: str, text: str) -> None:
    menu = QMenu(bench.view)
    bench.view.bulk.fill(menu_of, menu)
    next(entry for entry in menu.actions() if entry.text() == text).trigger()


def test_the_bar_shows_for_several_rows_and_says_how_many(bench: Bench) -> None:
    bench.at("page")
    assert not bench.view.bulk.isVisible()
    _pick(bench, "page", "van", "forum")
    assert bench.view.bulk.isVisible()
    assert bench.view.bulk.count.text() == "3 actions picked"


def test_the_bar_comes_right_before_the_table(bench: Bench) -> None:
    _pick(bench, "page", "van")
    bench.table.setFocus()
    bench.key(Key.Key_Backtab)
    assert QApplication.focusWidget() is bench.view.bulk.buttons["remove"]
    bench.key(Key.Key_Tab)
    assert QApplication.focusWidget() is bench.table


def test_a_stage_for_several_is_one_undo(bench: Bench) -> None:
    before, steps = bench.content(), bench.steps()
    _pick(bench, "page", "van", "forum")
    _choose(bench, "stage", "Stopped")
    assert {bench.row(name)["stage"] for name in ("page", "van", "forum")} == {"stopped"}
    assert set(bench.picked()) == {"page", "van", "forum"}
    assert bench.steps() == steps + 1
    bench.document.undo()
    assert bench.content() == before


def test_an_owner_a_day_tags_and_an_activity_for_several(bench: Bench) -> None:
    view = bench.view
    _pick(bench, "page", "van")
    view.bulk.ask_owner()
    bench.type("Zoé Petit")
    bench.key(Key.Key_Return)
    assert {bench.cell(name, "owner") for name in ("page", "van")} == {"Zoé Petit"}
    view.bulk.ask_day("end")
    bench.type("24/12/2027")
    bench.key(Key.Key_Return)
    assert {bench.row(name)["end"] for name in ("page", "van")} == {"2027-12-24"}
    view.bulk.ask_tags()
    bench.type("été, noël")
    bench.key(Key.Key_Return)
    assert view.model.listing.value("tags", bench.id["van"]) == ("noël", "été")
    _choose(bench, "tags", "Take away “été”")
    assert view.model.listing.value("tags", bench.id["page"]) == ("noël",)
    _choose(bench, "activity", "Service")
    assert bench.document.plan.graph.shares_of(bench.id["van"]) == {bench.codes["service"]: 1.0}


def test_a_day_that_cannot_be_read_is_said_below_the_line(bench: Bench) -> None:
    _pick(bench, "page", "van")
    bench.view.bulk.ask_day("start")
    asking = bench.view.bulk.asking
    assert asking is not None
    bench.type("soon")
    bench.key(Key.Key_Return)
    assert "no date" in asking.refusal.text()
    asking.line.selectAll()
    bench.type("01/01/2030")
    bench.key(Key.Key_Return)  # van ends in 2027
    assert "before it starts" in asking.refusal.text()
    assert bench.row("page")["start"] is None
    bench.key(Key.Key_Escape)
    assert bench.table.hasFocus()


def test_del_removes_the_picked_rows_with_undo_and_stands_on_the_next(bench: Bench) -> None:
    told: list[str] = []
    bench.view.toast.connect(told.append)
    _pick(bench, "watch", "alumni")
    bench.key(Key.Key_Delete)
    assert bench.titles() == ["LinkedIn page", "Forum answers", "Sticker on the van"]
    assert told == ["Removed 2 actions."]
    assert bench.table.current_action == bench.id["forum"]
    bench.document.undo()
    assert len(bench.titles()) == 5


def test_ctrl_d_copies_the_picked_rows_and_picks_the_copies(bench: Bench) -> None:
    _pick(bench, "watch", "alumni")
    bench.key(Key.Key_D, Held.ControlModifier)
    assert bench.titles()[-2:] == ["Supplier watch (copy)", "Alumni group (copy)"]
    assert len(bench.table.rows_picked()) == 2
    assert set(bench.table.rows_picked()).isdisjoint(bench.id.values())


def test_backspace_empties_the_picked_cells(bench: Bench) -> None:
    bench.at("page", "owner")
    bench.key(Key.Key_Down, Held.ShiftModifier)
    bench.key(Key.Key_Backspace)
    assert bench.row("page")["owner_id"] is None
    assert bench.row("watch")["owner_id"] is None
    bench.document.undo()
    assert bench.row("page")["owner_id"] == "nadia"


def test_a_title_cannot_be_emptied(bench: Bench) -> None:
    bench.at("page")
    bench.key(Key.Key_Backspace)
    assert bench.row("page")["title"] == "LinkedIn page"
    assert bench.view.refusals.isVisible()


def _copied() -> list[list[str]]:
    return cells_of(QGuiApplication.clipboard().text())


def test_picked_cells_are_copied_as_a_block_and_as_a_table(bench: Bench) -> None:
    bench.at("page", "title")
    bench.key(Key.Key_Right, Held.ShiftModifier)
    bench.key(Key.Key_Down, Held.ShiftModifier)
    bench.key(Key.Key_C, Held.ControlModifier)
    assert _copied() == [["LinkedIn page", "Running"], ["Supplier watch", "Idea"]]
    bench.key(Key.Key_C, Held.ControlModifier | Held.AltModifier)
    assert _copied()[0] == ["Action", "Stage"]
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<th>Stage</th>" in html
    assert "<td>Supplier watch</td>" in html


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_copied_and_pasted_back_changes_nothing(bench: Bench, language: str) -> None:
    from app.actions.columns import editable
    from models.listing.columns import COLUMNS
    from tests.app.actions.conftest import shown

    languages.install(language)
    try:
        bench.document.speak(language)
        bench.view.hide()
        bench.view = shown(bench.bot, bench.document, bench.commands)
        columns = tuple(column.id for column in COLUMNS if editable(column.id))
        bench.view.arrange(replace(bench.view.how, columns=columns))
        before, steps = bench.content(), bench.steps()
        bench.table.setFocus()
        bench.table.selectAll()
        bench.key(Key.Key_C, Held.ControlModifier)
        bench.at("page")
        bench.key(Key.Key_V, Held.ControlModifier)
        assert bench.view.refusals.told == []
        assert bench.content() == before
        assert bench.steps() == steps
    finally:
        languages.install("en")


def _paste(bench: Bench, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    bench.key(Key.Key_V, Held.ControlModifier)


def test_a_pasted_block_fills_cells_to_the_right_and_down_in_one_undo(bench: Bench) -> None:
    steps = bench.steps()
    bench.at("alumni", "title")
    _paste(
        bench,
        "One\tplanned\tsales: 60 %; service: 40 %\tNADIA FERRAND\nTwo\tStopped\tmarketing\tNew Person\n",
    )
    assert bench.titles()[2:4] == ["One", "Two"]
    assert bench.row("alumni")["stage"] == "planned"
    assert bench.cell("alumni", "activities") == "Sales 60 % · Service 40 %"
    assert bench.row("alumni")["owner_id"] == "nadia"
    assert bench.cell("forum", "owner") == "New Person"
    assert bench.steps() == steps + 1
    bench.document.undo()
    assert bench.titles()[2:4] == ["Alumni group", "Forum answers"]


def test_rows_beyond_the_table_become_actions_and_all_that_was_pasted_is_picked(bench: Bench) -> None:
    bench.at("van")
    _paste(bench, 'Changed\n"New\none"\nשלום 🎉\n')
    assert bench.titles()[-3:] == ["Changed", "New one", "שלום 🎉"]
    assert len(bench.table.rows_picked()) == 3
    assert bench.picked()[0] == "van"
    assert bench.table.columns_picked() == [0]


def test_a_paste_tells_what_it_wrote_over_and_what_kinds_of_rows_it_created(bench: Bench) -> None:
    told: list[str] = []
    bench.view.toast.connect(told.append)
    bench.view.arrange(replace(bench.view.how, columns=("title", "unit", "owner")))
    bench.at("forum")
    _paste(bench, "A\tPress\tOdile Roux\nB\tPayroll\tOdile Roux\nC\tPress\t\n")
    assert told == [
        "Pasted: 2 rows that were there changed · 1 action added · "
        "2 departments created: Press, Payroll · 1 person created: Odile Roux."
    ]
    assert bench.picked()[:2] == ["forum", "van"]


@pytest.mark.parametrize("names", [("page",), ("page", "van")])
@pytest.mark.parametrize("keys", [(Key.Key_Menu, Held.NoModifier), (Key.Key_F10, Held.ShiftModifier)])
def test_the_menu_key_opens_what_can_be_done_with_the_picked_rows(
    bench: Bench, names: tuple[str, ...], keys: tuple[Key, Held]
) -> None:
    _pick(bench, *names)
    bench.key(*keys)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert {"Stage", "Dates", "Tags", "Serves", "Owner…", "Department…", "Remove"} <= entries.keys()
    stages = entries["Stage"].menu()
    assert isinstance(stages, QMenu)
    next(entry for entry in stages.actions() if entry.text() == "Stopped").trigger()
    menu.close()
    assert {bench.row(name)["stage"] for name in names} == {"stopped"}
    assert bench.row("forum")["stage"] == "running"


def test_a_first_row_with_the_names_of_the_columns_is_left_out(bench: Bench) -> None:
    bench.at("van")
    _paste(bench, "Action\tStage\nChanged\tdone\n")
    assert bench.titles()[-1] == "Changed"
    assert bench.row("van")["stage"] == "done"


def test_a_block_wider_than_the_table_is_refused_in_one_sentence(bench: Bench) -> None:
    before = bench.content()
    bench.view.arrange(replace(bench.view.how, columns=("title", "stage")))
    bench.at("page", "stage")
    _paste(bench, "test\tx\ty\n")
    assert bench.view.refusals.isVisible()
    assert bench.view.refusals.head.text().startswith("The block is 3 columns wide, and only 1 are left")
    assert bench.content() == before


def test_every_cell_that_cannot_be_taken_is_told_and_leads_to_its_place(bench: Bench) -> None:
    before = bench.content()
    bench.at("forum", "activities")
    _paste(
        bench,
        "sales: 130 %\t2027-01-01\tPurchasing\t31/02/2027\n"
        "nowhere at all\tOdile\tPurchasing\t2027-01-01\n"
        "service\tOdile\tPurchasing\tsoon\n",
    )
    told = bench.view.refusals.told
    assert any(
        line.startswith("Line 1 of the block (for row 4), Activities: “sales: 130 %”") for line in told
    )
    assert any(line.startswith("Line 3 of the block (for a new action)") for line in told)
    assert any("31/02/2027" in line for line in told)
    assert any("130 %" in line for line in told)
    assert bench.content() == before
    bench.view.refusals.list.setFocus()
    place = next(
        at for at, line in enumerate(told) if line.startswith("Line 2 of the block (for row 5), Activities")
    )
    bench.view.refusals.list.setCurrentRow(place)
    bench.key(Key.Key_Return)
    assert (bench.table.current_action, bench.table.current_column) == (bench.id["van"], "activities")
    _paste(bench, "service")
    assert not bench.view.refusals.isVisible()


def test_a_day_that_no_plan_is_about_is_refused_as_the_field_refuses_it(bench: Bench) -> None:
    bench.at("van", "end")
    _paste(bench, "1900-01-01")
    (told,) = bench.view.refusals.told
    assert told.startswith("Line 1 of the block (for row 5), End: “1900-01-01”")
    assert bench.row("van")["end"] == "2027-09-30"


def test_a_day_or_a_number_is_no_name(bench: Bench) -> None:
    bench.at("van", "owner")
    _paste(bench, "2027-01-01")
    assert "not a name" in bench.view.refusals.told[0]
    assert set(bench.document.plan.graph.tables["person"]) == {"nadia", "bea"}


def test_one_copied_cell_fills_all_that_are_picked(bench: Bench) -> None:
    bench.at("page", "stage")
    for _ in range(3):
        bench.key(Key.Key_Down, Held.ShiftModifier)
    _paste(bench, "done")
    assert [bench.row(name)["stage"] for name in ("page", "watch", "alumni", "forum", "van")] == [
        "done", "done", "done", "done", "planned",
    ]  # fmt: skip


def test_worked_out_columns_are_passed_over_and_alone_they_refuse(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, columns=("overdue", "stage", "title")))
    bench.at("page", "overdue")
    _paste(bench, "x\tdone\n")
    assert bench.row("page")["stage"] == "done"
    _paste(bench, "x")
    assert "worked out" in bench.view.refusals.head.text()


def test_an_empty_clipboard_is_said(bench: Bench) -> None:
    bench.at("page")
    _paste(bench, "")
    assert "Nothing was copied" in bench.view.refusals.head.text()
    QTest.mouseClick(bench.view.refusals.close_button, Qt.MouseButton.LeftButton)
    assert not bench.view.refusals.isVisible()
    assert bench.table.hasFocus()


def test_a_block_fills_an_empty_table(bench: Bench) -> None:
    bench.table.setFocus()
    bench.table.selectAll()
    bench.key(Key.Key_Delete)
    assert bench.titles() == []
    _paste(bench, "First\tidea\nSecond\trunning\n")
    assert bench.titles() == ["First", "Second"]


def test_groups_are_passed_over_when_a_block_is_laid_down(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, group="stage"))
    bench.at("watch")
    _paste(bench, "A\nB\nC\n")
    assert [bench.row(name)["title"] for name in ("watch", "van", "alumni")] == ["A", "B", "C"]


def test_two_thousand_pasted_rows_are_one_transaction(bench: Bench) -> None:
    steps = bench.steps()
    bench.at("van")
    rows = "\n".join(
        f"Row {number}\tplanned\tsales\tPerson {number % 9}\t\t2027-05-01" for number in range(2000)
    )
    _paste(bench, rows)
    assert bench.view.model.rowCount() == 2004
    assert bench.steps() == steps + 1
    bench.document.undo()
    assert bench.view.model.rowCount() == 5
