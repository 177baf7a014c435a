"""The outline says all that the drawing shows, in words, and takes the same commands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chain.outline import Outline
from app.chain.outline_model import COUNT, NAME, VALUE, OutlineModel
from app.chain.picker import ActivityPicker
from app.commands import Commands
from app.document import PlanDocument
from app.theme import LIGHT
from models.edits.actions import move_action, serve_also
from models.edits.activities import add_activity, remove_activity
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import remove_rows, set_field
from models.vocabulary import ActivityKind, Stage
from tests.plans import content, ids

Key = Qt.Key


@pytest.fixture
def outline(qtbot: QtBot, document: PlanDocument) -> Outline:
    commands = Commands(LIGHT)
    view = Outline(document, commands)
    commands.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.tree.setFocus()
    return view


def lines(model: OutlineModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """All lines with their values, indented."""
    told: list[str] = []
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, NAME, parent)
        texts = [model.index(row, column, parent).data() for column in (NAME, VALUE, COUNT)]
        told.append("  " * depth + " | ".join(text for text in texts if text))
        told += lines(model, index, depth + 1)
    return told


def current(view: Outline) -> tuple[str, str]:
    node = view.model.node(view.tree.currentIndex())
    return node.table, node.id


def test_the_outline_lists_activities_with_parts_and_actions_in_stored_order(outline: Outline) -> None:
    assert lines(outline.model) == [
        "Firm infrastructure | to imagine",
        "Human resource management | live | 1",
        "  Alumni group | Running",
        "Technology development | to imagine",
        "Procurement | to imagine",
        "Inbound logistics (supply) | to imagine",
        "Operations | to imagine",
        "Outbound logistics | to imagine",
        "Marketing & sales",
        "  Marketing | to imagine",
        "  Sales | to imagine",
        "  Communication | live | 1",
        "    Job portraits | Running",
        "Service | live | 2",
        "  Answer questions | Test",
        "  Watch suppliers | Idea",
    ]


def test_the_model_keeps_qts_rules_through_edits_and_undo(outline: Outline, document: PlanDocument) -> None:
    tester = QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    known, before = ids(document.plan), lines(outline.model)
    document.do(add_activity, "legal", "Legal", ActivityKind.SUPPORT)
    document.do(move_action, "portraits", known["communication"], "legal")
    document.do(serve_also, "watch", known["service"], known["procurement"])
    document.do(remove_activity, known["service"])
    document.do(remove_rows, "action", ["alumni"])
    for _ in range(5):
        document.undo()
    assert lines(outline.model) == before
    tester.deleteLater()


def test_a_screen_reader_hears_value_stage_and_whom_an_action_serves(
    outline: Outline, document: PlanDocument
) -> None:
    document.do(serve_also, "portraits", None, ids(document.plan)["sales"])
    heard = Qt.ItemDataRole.AccessibleTextRole
    model, service = outline.model, ids(document.plan)["service"]
    assert model.find("activity", service).data(heard) == "Service, live, 2 actions"
    said = model.find("action", "portraits").data(heard)
    assert said.startswith("Job portraits, Running, ")
    assert "Sales 50" in said
    assert "Communication 50" in said
    assert outline.tree.accessibleName() == "Value chain: 11 activities"


def test_an_action_stands_under_each_activity_that_it_serves(
    outline: Outline, document: PlanDocument
) -> None:
    known = ids(document.plan)
    document.do(serve_also, "portraits", None, known["sales"])
    assert sum("Job portraits" in line for line in lines(outline.model)) == 2
    there = outline.model.find("action", "portraits", known["sales"])
    assert outline.model.node(there.parent()).id == known["sales"]


def test_the_selection_goes_both_ways(outline: Outline, document: PlanDocument, qtbot: QtBot) -> None:
    document.select("action", "watch")
    assert current(outline) == ("action", "watch")
    qtbot.keyClick(outline.tree, Key.Key_Up)
    assert document.selection.id == "questions"
    qtbot.keyClick(outline.tree, Key.Key_Up)
    assert (document.selection.table, document.selection.id) == ("activity", ids(document.plan)["service"])
    document.select()
    assert not outline.tree.selectionModel().hasSelection()


def test_an_edit_that_moves_no_line_only_changes_texts(outline: Outline, document: PlanDocument) -> None:
    told: list[str] = []
    outline.model.dataChanged.connect(lambda first, _last: told.append(first.data()))
    document.do(set_field, "action", "alumni", "stage", Stage.IDEA)
    assert outline.model.resets == 1, "when it was first shown"
    assert told == ["Human resource management", "Alumni group"]
    document.look(lens="actions")
    assert outline.model.resets == 1


def test_a_hidden_outline_takes_in_what_it_missed_once_it_is_seen(
    outline: Outline, document: PlanDocument
) -> None:
    outline.hide()
    document.do(add_activity, "legal", "Legal", ActivityKind.SUPPORT)
    document.select("activity", "legal")
    assert not any("Legal" in line for line in lines(outline.model))
    outline.show()
    assert "Legal | to imagine" in lines(outline.model)
    assert current(outline) == ("activity", "legal")


def test_lines_that_are_closed_stay_closed_and_the_selection_stays(
    outline: Outline, document: PlanDocument
) -> None:
    known = ids(document.plan)
    outline.tree.collapse(outline.model.find("activity", known["human_resources"]))
    document.select("action", "watch")
    document.do(add_activity, "legal", "Legal", ActivityKind.SUPPORT)
    assert not outline.tree.isExpanded(outline.model.find("activity", known["human_resources"]))
    assert outline.tree.isExpanded(outline.model.find("activity", known["service"]))
    assert current(outline) == ("action", "watch")


def test_f2_ins_and_del_work_on_a_line(outline: Outline, document: PlanDocument, qtbot: QtBot) -> None:
    known, before = ids(document.plan), content(document.plan.connection)
    document.select("activity", known["procurement"])
    qtbot.keyClick(outline.tree, Key.Key_Insert)
    field = outline.editing.field
    assert field is not None
    qtbot.keyClicks(field.line, "Early warning")
    qtbot.keyClick(field.line, Key.Key_Return)
    qtbot.keyClick(field.line, Key.Key_Escape)
    assert outline.tree.hasFocus()
    qtbot.keyClick(outline.tree, Key.Key_F2)
    field = outline.editing.field
    assert field is not None
    qtbot.keyClicks(field.line, "Warning of shortages")
    qtbot.keyClick(field.line, Key.Key_Return)
    assert "  Warning of shortages | Idea" in lines(outline.model)
    qtbot.keyClick(outline.tree, Key.Key_Delete)
    assert document.selection.id == known["procurement"]
    for _ in range(3):
        document.undo()
    assert content(document.plan.connection) == before


def test_moving_from_a_line_moves_the_share_it_stands_for(
    outline: Outline, document: PlanDocument, qtbot: QtBot
) -> None:
    known = ids(document.plan)
    document.do(serve_also, "portraits", None, known["sales"])
    outline.tree.setCurrentIndex(outline.model.find("action", "portraits", known["sales"]))
    qtbot.keyClick(outline.tree, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ActivityPicker)
    qtbot.keyClicks(popup.typed, "operations")
    qtbot.keyClick(popup.typed, Key.Key_Return)
    assert set(document.plan.graph.shares_of("portraits")) == {known["communication"], known["operations"]}


def test_a_line_renamed_in_the_model_is_an_edit(outline: Outline, document: PlanDocument) -> None:
    index = outline.model.find("activity", ids(document.plan)["sales"])
    assert outline.model.setData(index, "Shops")
    assert index.data() == "Shops"
    refused: list[object] = []
    document.refused.connect(refused.append)
    assert not outline.model.setData(outline.model.find("action", "watch"), "  ")
    assert len(refused) == 1


def test_enter_on_a_line_asks_for_the_inspector(
    outline: Outline, document: PlanDocument, qtbot: QtBot
) -> None:
    document.select("action", "watch")
    with qtbot.waitSignal(outline.editing.opened):
        qtbot.keyClick(outline.tree, Key.Key_Return)


@pytest.mark.parametrize("width", [420, 700, 1200])
def test_names_keep_most_of_the_width_however_long_a_reason_is(
    outline: Outline, document: PlanDocument, width: int
) -> None:
    document.do(
        set_empty_on_purpose, ids(document.plan)["outbound_logistics"], True, "a carrier does it well " * 20
    )
    outline.resize(width, 600)
    QApplication.processEvents()
    header = outline.tree.header()
    assert header.sectionSize(NAME) > header.sectionSize(VALUE)
    assert header.length() <= outline.tree.viewport().width()
