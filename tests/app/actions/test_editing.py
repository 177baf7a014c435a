"""A cell is edited in place by the inspector's own field; keys lead on, refusals stay, undo takes one visit back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.actions.columns import editable, field_of
from app.fields.editors import make_field
from app.widgets.rows import RowField
from models.edits.bulk import remove_all
from models.edits.rows import set_field
from models.listing.columns import COLUMNS
from models.listing.filters import Ready
from tests.app.actions.conftest import Bench, Held, Key, editor_of, shown


def test_typing_replaces_enter_commits_and_goes_down(bench: Bench) -> None:
    bench.at("page")
    bench.type("Neu 🎉")
    bench.key(Key.Key_Return)
    assert bench.row("page")["title"] == "Neu 🎉"
    assert bench.table.current_action == bench.id["watch"]
    assert bench.table.hasFocus()
    assert bench.view.editor is None


def test_f2_keeps_the_text_and_esc_leaves_it_as_it_was(bench: Bench) -> None:
    bench.at("page")
    bench.key(Key.Key_F2)
    assert editor_of(bench.view).control.text() == "LinkedIn page"
    bench.type("x")
    bench.key(Key.Key_Escape)
    assert bench.row("page")["title"] == "LinkedIn page"
    assert bench.table.current_action == bench.id["page"]
    assert bench.table.hasFocus()


def test_a_double_click_edits(bench: Bench) -> None:
    bench.at("watch")
    place = bench.table.visualRect(bench.table.currentIndex()).center()
    QTest.mouseDClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    bench.type("Prices")
    bench.key(Key.Key_Return)
    assert bench.row("watch")["title"] == "Prices"


def test_tab_commits_and_goes_right_backtab_left(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, columns=("title", "start", "end")))
    bench.at("van", "start")
    bench.type("01/02/2027")
    bench.key(Key.Key_Tab)
    assert bench.row("van")["start"] == "2027-02-01"
    assert (bench.table.current_action, bench.table.current_column) == (bench.id["van"], "end")
    bench.key(Key.Key_F2)
    bench.key(Key.Key_Backtab, Held.ShiftModifier)
    assert bench.table.current_column == "start"


def test_a_refused_text_stays_in_the_cell_with_its_sentence(bench: Bench) -> None:
    bench.at("van", "end")
    bench.type("31/02/2027")
    bench.key(Key.Key_Return)
    field = editor_of(bench.view)
    assert field.fault is not None
    assert field.control.text() == "31/02/2027"
    assert field.control.hasFocus()
    assert bench.row("van")["end"] == "2027-09-30"
    field.control.selectAll()
    bench.type("30/06/2027")
    bench.key(Key.Key_Return)
    assert bench.row("van")["end"] == "2027-06-30"


def test_an_end_before_the_start_is_refused_at_the_cell(bench: Bench) -> None:
    bench.document.do(set_field, "action", bench.id["van"], "start", dt.date(2027, 5, 1))
    bench.at("van", "end")
    bench.type("01/01/2027")
    bench.key(Key.Key_Return)
    assert editor_of(bench.view).fault.code == "dates.reversed"
    bench.key(Key.Key_Escape)
    assert bench.row("van")["end"] == "2027-09-30"


def test_one_visit_is_one_undo(bench: Bench) -> None:
    steps = bench.steps()
    bench.at("page")
    bench.key(Key.Key_F2)
    field = editor_of(bench.view)
    bench.type("a")
    field.commit()
    bench.type("b")
    bench.key(Key.Key_Return)
    assert bench.steps() == steps + 1
    bench.document.undo()
    assert bench.row("page")["title"] == "LinkedIn page"


def test_clicking_elsewhere_commits(bench: Bench) -> None:
    bench.at("page")
    bench.type("Elsewhere")
    bench.view.bar.line.setFocus(Qt.FocusReason.MouseFocusReason)
    bench.bot.waitUntil(lambda: bench.view.editor is None)
    assert bench.row("page")["title"] == "Elsewhere"


def test_a_person_is_named_with_type_ahead_and_a_new_one_is_added(bench: Bench) -> None:
    bench.at("forum", "owner")
    bench.type("béa")
    popup = QApplication.activePopupWidget()
    assert popup is not None, "names are offered"
    QTest.keyClick(popup, Key.Key_Return)
    bench.bot.waitUntil(lambda: bench.view.editor is None)
    assert bench.table.current_action == bench.id["van"]
    assert bench.row("forum")["owner_id"] == "bea"
    bench.at("van", "owner")
    bench.key(Key.Key_F2)
    field = editor_of(bench.view)
    assert isinstance(field, RowField)
    field.control.setText("Zoé Petit")
    field.typed()
    bench.key(Key.Key_Return)
    assert bench.cell("van", "owner") == "Zoé Petit"


def test_a_stage_is_picked_by_its_letters(bench: Bench) -> None:
    bench.at("watch", "stage")
    bench.type("p")
    bench.key(Key.Key_Return)
    assert bench.row("watch")["stage"] == "planned"
    assert bench.table.current_action == bench.id["alumni"]


def test_a_text_of_several_lines_takes_them_with_alt(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, columns=("title", "notes")))
    bench.at("page", "notes")
    bench.type("one")
    bench.key(Key.Key_Return, Held.AltModifier)
    bench.type("two")
    bench.key(Key.Key_Return)
    assert bench.row("page")["notes"] == "one\ntwo"
    assert bench.cell("page", "notes") == "one two"


def test_shares_are_edited_by_the_inspectors_own_editor(bench: Bench) -> None:
    bench.at("page", "activities")
    bench.key(Key.Key_F2)
    editor_of(bench.view).add(bench.codes["sales"])
    bench.key(Key.Key_Escape)
    assert bench.document.plan.graph.shares_of(bench.id["page"]) == {bench.codes["communication"]: 1.0}
    bench.at("page", "activities")
    bench.key(Key.Key_F2)
    field = editor_of(bench.view)
    field.add(bench.codes["sales"])
    bench.view.bar.line.setFocus(Qt.FocusReason.MouseFocusReason)
    bench.bot.waitUntil(lambda: bench.view.editor is None)
    assert len(bench.document.plan.graph.shares_of(bench.id["page"])) == 2


def test_an_activity_is_chosen_in_the_menu_of_shares_by_keys(bench: Bench) -> None:
    bench.at("van", "activities")
    bench.key(Key.Key_F2)
    bench.key(Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert len(bench.document.plan.graph.shares_of(bench.id["van"])) == 2
    assert bench.view.editor is not None
    bench.key(Key.Key_Return)
    assert bench.view.editor is None


def test_letters_typed_onto_shares_name_the_activity(bench: Bench) -> None:
    bench.at("van", "activities")
    bench.type("proc")
    bench.key(Key.Key_Return)
    bench.bot.waitUntil(lambda: bench.view.editor is None)
    assert bench.document.plan.graph.shares_of(bench.id["van"]) == {bench.codes["procurement"]: 1.0}


def test_shares_are_typed_as_a_spreadsheet_holds_them(bench: Bench) -> None:
    bench.at("van", "activities")
    bench.type("Sales 60 %; Service 40 %")
    bench.key(Key.Key_Return)
    assert bench.cell("van", "activities") == "Sales 60 % · Service 40 %"


def test_an_activity_that_there_is_not_stays_typed_with_its_reason(bench: Bench) -> None:
    before = bench.content()
    bench.at("van", "activities")
    bench.type("zzz")
    bench.key(Key.Key_Return)
    field = editor_of(bench.view)
    assert field.control.text() == "zzz"
    assert field.fault is not None
    bench.key(Key.Key_Escape)
    assert bench.content() == before


def test_channels_are_chips_that_enter_adds_and_an_empty_line_leaves(bench: Bench) -> None:
    bench.at("forum", "channels")
    bench.type("Forum des soudeurs;")
    bench.key(Key.Key_Return)
    assert bench.cell("forum", "channels") == "Forum des soudeurs"
    assert bench.view.editor is None


@pytest.mark.parametrize(
    ("column", "text", "shown_as"),
    [
        ("objectives", "Hire 12 welders; Fewer shortages", "Fewer shortages, Hire 12 welders"),
        ("links", "https://example.org; C:/plans/one.pdf", "https://example.org, C:/plans/one.pdf"),
    ],
)
def test_lists_are_typed_as_a_spreadsheet_writes_them(
    bench: Bench, column: str, text: str, shown_as: str
) -> None:
    bench.view.arrange(replace(bench.view.how, columns=("title", column)))
    bench.at("page", column)
    bench.type(text)
    bench.key(Key.Key_Return)
    assert bench.cell("page", column) == shown_as
    bench.document.undo()
    assert bench.cell("page", column) == ""


def test_how_an_action_contributes_is_typed_once_it_has_an_objective(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, columns=("title", "objectives", "contribution")))
    bench.at("page", "objectives")
    bench.type("Hire 12 welders")
    bench.key(Key.Key_Tab)
    bench.type("Welders see us at work")
    bench.key(Key.Key_Return)
    assert bench.cell("page", "contribution") == "Welders see us at work"
    assert bench.view.model.listing.contributes(bench.id["page"])


def test_the_cell_and_the_inspectors_field_read_the_same_texts_the_same(bench: Bench) -> None:
    texts = {"effort": "1 234,5", "money": "12.5", "end": "2027-12-24", "cadence": "2/week", "owner": "nadia"}
    for column, text in texts.items():
        bench.view.arrange(replace(bench.view.how, columns=("title", column)))
        bench.at("page", column)
        bench.type(text)
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup or editor_of(bench.view).control, Key.Key_Return)
        bench.bot.waitUntil(lambda: bench.view.editor is None)
        which = field_of(column)
        assert which is not None
        inspector = make_field(bench.document, "action", bench.id["van"], which, bench.view)
        control = inspector.control
        control.setText(text)  # type: ignore[attr-defined]
        inspector.typed()
        assert inspector.commit()
        inspector.deleteLater()
        attribute = which.field
        assert bench.row("page")[attribute] == bench.row("van")[attribute], column


def test_every_column_that_can_be_written_opens_an_editor(bench: Bench) -> None:
    for column in COLUMNS:
        if editable(column.id):
            bench.view.arrange(replace(bench.view.how, columns=("title", *({column.id} - {"title"}))))
            bench.at("alumni", column.id)
            bench.key(Key.Key_F2)
            assert bench.view.editor is not None, column.id
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            assert bench.view.editor.isVisible()
            bench.view.editor.drop()
            assert bench.view.editor is None


def test_an_action_removed_while_its_cell_is_edited_takes_the_editor_along(bench: Bench) -> None:
    bench.at("page")
    bench.type("half")
    bench.document.do(remove_all, [bench.id["page"]])
    assert bench.view.editor is None
    assert "LinkedIn page" not in bench.titles()


def test_the_next_cell_is_the_next_one_even_when_the_row_leaves_the_filter(bench: Bench) -> None:
    bench.view.arrange(replace(bench.view.how, ready=Ready.NO_OWNER))
    assert bench.titles() == ["Alumni group", "Forum answers", "Sticker on the van"]
    bench.at("alumni", "owner")
    bench.key(Key.Key_F2)
    field = editor_of(bench.view)
    field.control.setText("Nadia Ferrand")
    field.typed()
    bench.key(Key.Key_Return)
    assert bench.titles() == ["Forum answers", "Sticker on the van"]
    assert bench.table.current_action == bench.id["forum"]


def test_a_plan_that_can_only_be_read_opens_no_editor(bench: Bench) -> None:
    from app.document import PlanDocument
    from models.plan import Plan

    bench.document.save_now()
    path = bench.document.plan.path
    assert path is not None
    document = PlanDocument(Plan.view(path), "en")
    view = shown(bench.bot, document, bench.commands)
    view.table.setCurrentIndex(view.model.index(0, 0))
    for key in (Key.Key_F2, Key.Key_Delete, Key.Key_Backspace, Key.Key_A):
        QTest.keyClick(view.table, key)
    assert view.editor is None
    assert view.model.rowCount() == 5
    assert not view.new.isEnabled()
    view.table.selectAll()
    assert not view.bulk.isVisible()
    view.hide()
    document.discard()
