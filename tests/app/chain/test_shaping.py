"""The small questions that shape the chain, answered in the real dialogs, and undone."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.chain.linkages import Linkages
from app.chain.picker import ActivityPicker
from app.chain.shaping import AddActivity, EmptyOnPurpose, IntendedShare, Place, Question, Split
from models.edits.activities import set_linkage
from tests.app.chain.conftest import Bench

Dialog = TypeVar("Dialog", bound=Question)
ENTER = Qt.Key.Key_Return


def ask(bench: Bench, command: str, kind: type[Dialog], selected: str = "") -> Dialog:
    """Carry a command out on an activity, and return the dialog that it opens."""
    if selected:
        bench.document.select("activity", bench.ids[selected])
    bench.commands[command].trigger()
    dialog = bench.view.findChild(kind)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def tree(bench: Bench) -> list[str]:
    """Activities by name, parts after their parents."""
    document = bench.document
    return [document.name_of(row["id"]) for row in document.plan.graph.activities()]


def test_an_activity_of_ones_own_is_added_inside_another(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.add_part", AddActivity, "marketing_sales")
    qtbot.keyClicks(dialog.name, "Events")
    qtbot.keyClick(dialog.name, ENTER)
    row = bench.document.plan.graph.tables["activity"][bench.document.selection.id]
    assert (row["name"], row["builtin"], row["parent_id"]) == ("Events", None, bench.ids["marketing_sales"])
    bench.document.undo()
    assert bench.rows == before


def test_a_name_that_maillon_knows_becomes_the_built_in_activity(bench: Bench, qtbot: QtBot) -> None:
    dialog = ask(bench, "activity.add", AddActivity)
    qtbot.keyClicks(dialog.name, "legal")
    dialog.inside.setCurrentIndex(0)
    dialog.accept()
    row = bench.document.plan.graph.tables["activity"][bench.document.selection.id]
    assert (row["builtin"], row["kind"], row["name"]) == ("legal", "support", "")


def test_an_activity_without_a_name_is_refused_where_it_is_asked(bench: Bench) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.add", AddActivity)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.refusal.isVisible()
    assert bench.rows == before
    dialog.reject()


def test_a_first_part_takes_over_the_work_and_the_dialog_says_so(bench: Bench, qtbot: QtBot) -> None:
    dialog = ask(bench, "activity.add_part", AddActivity, "service")
    assert any("2 actions" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    qtbot.keyClicks(dialog.name, "Repairs")
    dialog.accept()
    part = bench.document.selection.id
    assert {row["id"] for row in bench.document.plan.graph.actions_of(part)} == {"questions", "watch"}


def test_infrastructure_is_offered_to_be_split_in_the_parts_that_maillon_knows(bench: Bench) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.split", Split, "infrastructure")
    offered = dialog.parts.toPlainText().splitlines()
    assert {"Finance", "Legal"} < set(offered)
    dialog.parts.setPlainText("\n".join([*offered, "Premises"]))
    dialog.accept()
    below = bench.document.plan.graph.leaves_below()[bench.ids["infrastructure"]]
    rows = [bench.document.plan.graph.tables["activity"][part] for part in below]
    assert [row["name"] for row in rows] == [""] * len(offered) + ["Premises"]
    assert all(row["builtin"] for row in rows[:-1])
    bench.document.undo()
    assert bench.rows == before


def test_one_part_is_no_split(bench: Bench) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.split", Split, "service")
    dialog.parts.setPlainText("Repairs\n \n")
    dialog.accept()
    assert dialog.isVisible()
    assert "two parts" in dialog.refusal.text()
    assert bench.rows == before
    dialog.reject()


def test_an_activity_moves_inside_another_and_to_a_place_among_its_parts(bench: Bench) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.place", Place, "service")
    dialog.inside.choose(*dialog.inside._places[dialog.inside.findText("inside Marketing & sales")])
    dialog.after.setCurrentIndex(dialog.after.findText("after Marketing"))
    dialog.accept()
    assert tree(bench)[-4:] == ["Marketing", "Service", "Sales", "Communication"]
    bench.document.undo()
    assert bench.rows == before


def test_an_activity_can_not_be_moved_inside_itself(bench: Bench) -> None:
    dialog = ask(bench, "activity.place", Place, "marketing_sales")
    offered = [dialog.inside.itemText(at) for at in range(dialog.inside.count())]
    assert not any("Marketing & sales" in place for place in offered)
    dialog.reject()


def test_an_activity_merges_into_the_one_chosen(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("activity", bench.ids["service"])
    bench.commands["activity.merge"].trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ActivityPicker)
    qtbot.keyClicks(popup.typed, "sales")
    with qtbot.waitSignal(bench.view.toast) as told:
        qtbot.keyClick(popup.typed, ENTER)
    assert told.args == ["Merged Service into Sales."]
    assert bench.document.selection.id == bench.ids["sales"]
    assert {row["id"] for row in bench.document.plan.graph.actions_of(bench.ids["sales"])} == {
        "questions",
        "watch",
    }
    bench.document.undo()
    assert bench.rows == before


def test_an_activity_is_left_empty_on_purpose_with_its_reason_and_taken_back(
    bench: Bench, qtbot: QtBot
) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.empty", EmptyOnPurpose, "outbound_logistics")
    qtbot.keyClicks(dialog.reason, "a carrier does it")
    qtbot.keyClick(dialog.reason, ENTER)
    item = bench.scene.item_of(bench.ids["outbound_logistics"])
    assert item is not None
    assert (item.picture.value, item.picture.detail) == ("empty on purpose", "a carrier does it")
    assert bench.commands["activity.empty"].isChecked()
    bench.commands["activity.empty"].trigger()
    assert not bench.commands["activity.empty"].isChecked()
    assert bench.rows == before


def test_giving_the_question_up_leaves_the_switch_as_it_was(bench: Bench) -> None:
    dialog = ask(bench, "activity.empty", EmptyOnPurpose, "outbound_logistics")
    dialog.reject()
    assert not bench.commands["activity.empty"].isChecked()


@pytest.mark.parametrize(("typed", "share"), [("15", 0.15), ("12.5 %", 0.125), ("0", 0.0), ("", None)])
def test_the_intended_share_is_typed_in_percent(bench: Bench, typed: str, share: float | None) -> None:
    dialog = ask(bench, "activity.target", IntendedShare, "sales")
    dialog.share.setText(typed)
    dialog.accept()
    assert bench.document.plan.graph.tables["activity"][bench.ids["sales"]]["target"] == share


@pytest.mark.parametrize("typed", ["a lot", "120", "-3", "nan"])
def test_an_intended_share_that_can_not_be_is_refused_in_a_sentence(bench: Bench, typed: str) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.target", IntendedShare, "sales")
    dialog.share.setText(typed)
    dialog.accept()
    assert dialog.isVisible()
    assert len(dialog.refusal.text()) > 10
    assert bench.rows == before
    dialog.reject()


def test_linkages_are_listed_added_and_removed(bench: Bench, qtbot: QtBot) -> None:
    before, known = bench.rows, bench.ids
    bench.document.do(set_linkage, "one", known["procurement"], known["operations"], "quality of parts")
    dialog = ask(bench, "activity.link", Linkages, "service")
    assert dialog.list.count() == 0
    dialog.affected.setCurrentIndex(dialog.affected.findData(known["technology_development"]))
    qtbot.keyClicks(dialog.words, "what customers ask")
    qtbot.keyClick(dialog.words, ENTER)
    assert dialog.isVisible()
    assert dialog.list.item(0).text() == ("Service → R&D\nwhat customers ask\nNo action serves both ends yet")
    dialog.remove_button.click()
    assert dialog.list.count() == 0
    dialog.reject()
    for _ in range(3):
        bench.document.undo()
    assert bench.rows == before


def test_an_activity_can_not_be_linked_to_itself(bench: Bench) -> None:
    before = bench.rows
    dialog = ask(bench, "activity.linkages", Linkages, "service")
    dialog.affected.setCurrentIndex(dialog.affected.findData(bench.ids["service"]))
    dialog.accept()
    assert dialog.refusal.isVisible()
    assert bench.rows == before
    dialog.reject()
