"""Everything that a pointer can do on the chain can be done by key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.chain.picker import ActivityPicker
from models.edits.actions import serve_also
from tests.app.chain.conftest import Bench

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def picker() -> ActivityPicker:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ActivityPicker)
    return popup


def order(bench: Bench, kind: str) -> list[str]:
    """The codes of the top row of a kind, in order."""
    rows = bench.document.plan.graph.activities()
    return [row["code"] for row in rows if row["kind"] == kind and row["parent_id"] is None]


def test_arrows_go_from_cell_to_cell_as_they_lie(bench: Bench, qtbot: QtBot) -> None:
    selected = []
    codes = {activity: code for code, activity in bench.ids.items()}
    bench.document.select("activity", bench.ids["procurement"])
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Left, Key.Key_Up):
        qtbot.keyClick(bench.canvas, key)
        selected.append(codes[bench.document.selection.id])
    assert selected == [
        "technology_development", "procurement", "inbound_logistics", "operations", "inbound_logistics", "procurement",
    ]  # fmt: skip


def test_every_cell_can_be_reached_with_arrows_alone(bench: Bench, qtbot: QtBot) -> None:
    reached, waiting = set(), [bench.scene.drawing.cells[0].id]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            for key in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right):
                bench.document.select("activity", here)
                qtbot.keyClick(bench.canvas, key)
                waiting.append(bench.document.selection.id)
    assert reached == set(bench.ids.values())


def test_home_and_end_go_to_the_first_and_the_last_cell(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.canvas, Key.Key_End)
    assert bench.document.selection.id == bench.ids["service"]
    qtbot.keyClick(bench.canvas, Key.Key_Home)
    assert bench.document.selection.id == bench.ids["infrastructure"]


def test_the_focused_cell_is_outlined_once_keys_are_used(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.canvas, Key.Key_Home)
    outline = bench.scene._outlines[bench.ids["infrastructure"]]
    assert outline.state.focused
    assert outline.state.selected


def test_enter_opens_what_is_focused(bench: Bench, qtbot: QtBot) -> None:
    bench.document.select()
    with qtbot.waitSignal(bench.view.opened):
        qtbot.keyClick(bench.canvas, Key.Key_Return)
    assert bench.document.selection.table == "activity"


def test_space_walks_through_the_actions_of_a_cell_and_back_to_the_activity(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.document.select("activity", bench.ids["service"])
    walked = []
    for _ in range(4):
        qtbot.keyClick(bench.canvas, Key.Key_Space)
        walked.append(bench.document.selection.id)
    assert walked == ["questions", "watch", bench.ids["service"], "questions"]
    qtbot.keyClick(bench.canvas, Key.Key_Escape)
    assert bench.document.selection.id == bench.ids["service"]
    qtbot.keyClick(bench.canvas, Key.Key_Escape)
    assert bench.document.selection.table == "plan"


def test_ins_writes_an_action_into_the_focused_cell(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("activity", bench.ids["procurement"])
    qtbot.keyClick(bench.canvas, Key.Key_Insert)
    field = bench.view.editing.field
    assert field is not None
    assert field.line.accessibleName() == "New action in Procurement"
    qtbot.keyClicks(field.line, "Early warning")
    qtbot.keyClick(field.line, Key.Key_Return)
    qtbot.keyClick(field.line, Key.Key_Escape)
    assert [r["title"] for r in bench.document.plan.graph.actions_of(bench.ids["procurement"])] == [
        "Early warning"
    ]
    bench.document.undo()
    assert bench.rows == before


def test_ins_on_a_parent_asks_for_which_of_its_parts(bench: Bench, qtbot: QtBot) -> None:
    bench.document.select("activity", bench.ids["marketing_sales"])
    qtbot.keyClick(bench.canvas, Key.Key_Insert)
    names = ["Marketing & sales ▸ " + part for part in ("Marketing", "Sales", "Communication")]
    assert picker().names() == names
    qtbot.keyClicks(picker().typed, "sal")
    qtbot.keyClick(picker().typed, Key.Key_Return)
    field = bench.view.editing.field
    assert field is not None
    assert field.line.accessibleName() == "New action in Sales"
    qtbot.keyClick(field.line, Key.Key_Escape)


def test_del_removes_the_action_says_so_and_undo_brings_it_back_whole(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("action", "portraits")
    with qtbot.waitSignal(bench.view.toast) as told:
        qtbot.keyClick(bench.canvas, Key.Key_Delete)
    assert told.args == ["Removed “Job portraits”."]
    assert "portraits" not in bench.document.plan.graph.tables["action"]
    assert bench.document.selection.id == bench.ids["communication"]
    bench.document.undo()
    assert bench.rows == before


def test_del_removes_an_activity_with_its_actions_as_one_change(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("activity", bench.ids["service"])
    with qtbot.waitSignal(bench.view.toast) as told:
        qtbot.keyClick(bench.canvas, Key.Key_Delete)
    assert told.args == ["Removed Service with 2 actions."]
    bench.document.undo()
    assert bench.rows == before


def test_f2_renames_in_place_what_is_selected(bench: Bench, qtbot: QtBot) -> None:
    for table, row_id, name in (
        ("action", "alumni", "Former colleagues"),
        ("activity", bench.ids["sales"], "Shops"),
    ):
        bench.document.select(table, row_id)
        qtbot.keyClick(bench.canvas, Key.Key_F2)
        field = bench.view.editing.field
        assert field is not None
        field.line.selectAll()
        qtbot.keyClicks(field.line, name)
        qtbot.keyClick(field.line, Key.Key_Return)
        assert bench.view.editing.field is None
    assert bench.document.plan.graph.tables["action"]["alumni"]["title"] == "Former colleagues"
    assert bench.document.name_of(bench.ids["sales"]) == "Shops"


def test_an_action_renamed_to_nothing_is_refused_where_it_stands(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("action", "alumni")
    qtbot.keyClick(bench.canvas, Key.Key_F2)
    field = bench.view.editing.field
    assert field is not None
    field.line.clear()
    qtbot.keyClick(field.line, Key.Key_Return)
    assert field.refusal.isVisible()
    assert bench.rows == before
    qtbot.keyClick(field.line, Key.Key_Escape)


def test_ctrl_m_moves_to_an_activity_found_by_a_synonym(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("action", "portraits")
    qtbot.keyClick(bench.canvas, Key.Key_M, CTRL)
    assert "Marketing & sales ▸ Communication" not in picker().names()
    qtbot.keyClicks(picker().typed, "purchas")
    assert picker().names() == ["Procurement"]
    qtbot.keyClick(picker().typed, Key.Key_Return)
    assert bench.served("portraits") == {"procurement": 1.0}
    assert bench.scene.focused == bench.ids["procurement"]
    bench.document.undo()
    assert bench.rows == before


def test_ctrl_shift_m_lets_an_action_serve_another_activity_too(bench: Bench, qtbot: QtBot) -> None:
    bench.document.select("action", "portraits")
    qtbot.keyClick(bench.canvas, Key.Key_M, CTRL_SHIFT)
    qtbot.keyClick(picker().typed, Key.Key_Down)
    chosen = picker().list.currentItem().text()
    assert chosen == picker().names()[1]
    qtbot.keyClick(picker().typed, Key.Key_Return)
    assert bench.served("portraits") == {"communication": 0.5, "human_resources": 0.5}


def test_a_name_that_no_activity_has_is_said_and_escape_closes(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.document.select("action", "portraits")
    qtbot.keyClick(bench.canvas, Key.Key_M, CTRL)
    qtbot.keyClicks(picker().typed, "zzz")
    assert picker().nothing.isVisible()
    qtbot.keyClick(picker().typed, Key.Key_Return)
    qtbot.keyClick(picker().typed, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert bench.rows == before


def test_alt_and_arrows_reorder_the_activity_and_stop_at_the_end(bench: Bench, qtbot: QtBot) -> None:
    was = order(bench, "support")
    bench.document.select("activity", bench.ids[was[1]])
    qtbot.keyClick(bench.canvas, Key.Key_Up, ALT)
    assert order(bench, "support") == [was[1], was[0], *was[2:]]
    qtbot.keyClick(bench.canvas, Key.Key_Up, ALT)
    assert order(bench, "support") == [was[1], was[0], *was[2:]]
    qtbot.keyClick(bench.canvas, Key.Key_Down, ALT)
    assert order(bench, "support") == was


def test_alt_and_arrows_reorder_the_actions_of_an_activity(bench: Bench, qtbot: QtBot) -> None:
    service = bench.ids["service"]
    bench.document.select("action", "watch")
    qtbot.keyClick(bench.canvas, Key.Key_Up, ALT)
    assert [row["id"] for row in bench.document.plan.graph.actions_of(service)] == ["watch", "questions"]
    bench.document.undo()
    assert [row["id"] for row in bench.document.plan.graph.actions_of(service)] == ["questions", "watch"]


def test_ctrl_d_duplicates_the_action_and_selects_the_copy(bench: Bench, qtbot: QtBot) -> None:
    bench.document.select("action", "portraits")
    qtbot.keyClick(bench.canvas, Key.Key_D, CTRL)
    copy = bench.document.selection.id
    assert copy != "portraits"
    assert bench.document.plan.graph.tables["action"][copy]["title"] == "Job portraits (copy)"
    assert bench.served(copy) == {"communication": 1.0}


def test_the_menu_key_offers_the_menu_at_the_focused_cell(bench: Bench) -> None:
    bench.document.select("activity", bench.ids["sales"])
    port = bench.canvas.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), port.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(port, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert bench.document.selection.id == bench.ids["sales"]
    assert "activity.split" in {action.objectName() for action in menu.actions()}
    menu.close()


def test_commands_are_greyed_out_where_they_mean_nothing(bench: Bench) -> None:
    commands, known = bench.commands, bench.ids
    bench.view.hide()
    commands.allow_edits(True)
    bench.view.show()
    assert not commands["edit.move"].isEnabled()
    assert not commands["activity.split"].isEnabled()
    assert not commands["edit.remove"].isEnabled()
    bench.document.select("activity", known["marketing_sales"])
    assert commands["activity.split"].isEnabled()
    assert not commands["activity.merge"].isEnabled()
    bench.document.select("action", "alumni")
    assert commands["edit.move"].isEnabled()
    assert not commands["activity.split"].isEnabled()


def test_moving_takes_the_share_of_the_cell_in_which_the_action_was_picked(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.document.do(serve_also, "portraits", None, bench.ids["sales"])
    bench.document.select("activity", bench.ids["sales"])
    qtbot.keyClick(bench.canvas, Key.Key_Space)
    qtbot.keyClick(bench.canvas, Key.Key_M, CTRL)
    qtbot.keyClicks(picker().typed, "operations")
    qtbot.keyClick(picker().typed, Key.Key_Return)
    assert bench.served("portraits") == {"communication": 0.5, "operations": 0.5}
