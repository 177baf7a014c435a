"""What a pointer does on the chain: real mouse events and drops on the real view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.chain import mime
from models import catalogue
from models.errors import Fault
from tests.app.chain.conftest import Bench

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
DOUBLE = QEvent.Type.MouseButtonDblClick


def drop(bench: Bench, data: QMimeData, at: QPoint, held: Qt.KeyboardModifier = PLAIN) -> bool:
    """Bring data in, over the chain, and drop it. Returns whether it was taken."""
    port, left = bench.canvas.viewport(), Qt.MouseButton.LeftButton
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(port, QDragEnterEvent(at, actions, data, left, held))
    over = QDragMoveEvent(at, actions, data, left, held)
    QApplication.sendEvent(port, over)
    if not over.isAccepted():
        QApplication.sendEvent(port, QDragLeaveEvent())
        return False
    dropped = QDropEvent(QPointF(at), actions, data, left, held)
    QApplication.sendEvent(port, dropped)
    return dropped.isAccepted()


def test_dragging_a_mark_to_another_cell_moves_the_action_there(bench: Bench) -> None:
    before = bench.rows
    bench.drag(bench.mark("communication"), bench.point("human_resources"))
    assert bench.served("portraits") == {"human_resources": 1.0}
    assert bench.document.selection.id == "portraits"
    bench.document.undo()
    assert bench.rows == before
    bench.document.redo()
    assert bench.served("portraits") == {"human_resources": 1.0}


def test_dragging_with_ctrl_lets_the_action_serve_both(bench: Bench) -> None:
    before = bench.rows
    bench.drag(bench.mark("communication"), bench.point("sales"), CTRL)
    assert bench.served("portraits") == {"communication": 0.5, "sales": 0.5}
    bench.document.undo()
    assert bench.rows == before


def test_of_an_action_that_serves_two_only_the_share_that_is_dragged_moves(bench: Bench) -> None:
    bench.drag(bench.mark("communication"), bench.point("sales"), CTRL)
    bench.drag(bench.mark("sales"), bench.point("service"))
    assert bench.served("portraits") == {"communication": 0.5, "service": 0.5}


def test_the_second_mark_of_a_cell_is_another_action(bench: Bench) -> None:
    bench.drag(bench.mark("service", 1), bench.point("procurement"))
    assert bench.served("watch") == {"procurement": 1.0}
    assert bench.served("questions") == {"service": 1.0}


def test_while_dragging_the_cell_below_lights_up_and_a_label_says_what_will_happen(bench: Bench) -> None:
    start, end = bench.mark("communication"), bench.point("sales")
    bench.mouse(PRESS, start)
    bench.mouse(MOVE, start + QPoint(30, 0))
    bench.mouse(MOVE, end)
    assert bench.scene.target == bench.ids["sales"]
    label = bench.canvas._gesture._label  # type: ignore[union-attr]
    assert label.isVisible()
    assert label.text() == "“Job portraits” → Sales (Ctrl: serve both)"
    bench.mouse(MOVE, end, CTRL)
    assert label.text() == "“Job portraits” serves Sales too"
    bench.mouse(RELEASE, start)
    assert bench.scene.target is None


def test_escape_gives_a_drag_up(bench: Bench, qtbot: QtBot) -> None:
    bench.mouse(PRESS, bench.mark("communication"))
    bench.mouse(MOVE, bench.point("sales"))
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Escape)
    bench.mouse(RELEASE, bench.point("sales"))
    assert bench.served("portraits") == {"communication": 1.0}
    assert bench.scene.target is None


@pytest.mark.parametrize("where", ["communication", "marketing_sales"])
def test_dropping_an_action_where_it_is_or_on_a_parent_changes_nothing(bench: Bench, where: str) -> None:
    before = bench.rows
    bench.drag(bench.mark("communication"), bench.point(where))
    assert bench.rows == before


def test_a_click_on_a_mark_selects_its_action_and_one_on_a_cell_its_activity(bench: Bench) -> None:
    bench.drag(bench.mark("service", 1), bench.mark("service", 1))
    assert (bench.document.selection.table, bench.document.selection.id) == ("action", "watch")
    bench.drag(bench.point("service"), bench.point("service"))
    assert bench.document.selection.id == bench.ids["service"]
    outside = QPoint(bench.canvas.viewport().width() - 3, 4)
    bench.drag(outside, outside)
    assert bench.document.selection.table == "plan"


def test_an_idea_dropped_on_a_cell_becomes_an_action_of_it(bench: Bench) -> None:
    before, idea = bench.rows, catalogue.ideas()[0]
    assert drop(bench, mime.of_idea(idea.code), bench.point("procurement"))
    selected = bench.document.selection
    row = bench.document.plan.graph.tables["action"][selected.id]
    assert (row["title"], row["idea_code"]) == (idea.titles["en"], idea.code)
    assert bench.served(selected.id) == {"procurement": 1.0}
    bench.document.undo()
    assert bench.rows == before


def test_an_action_dropped_from_elsewhere_moves_or_serves_both(bench: Bench) -> None:
    source = bench.ids["communication"]
    assert drop(bench, mime.of_action("portraits", source), bench.point("operations"))
    assert bench.served("portraits") == {"operations": 1.0}
    data = mime.of_action("portraits", bench.ids["operations"])
    assert drop(bench, data, bench.point("sales"), CTRL)
    assert bench.served("portraits") == {"operations": 0.5, "sales": 0.5}


def test_what_is_no_idea_and_no_action_is_not_taken(bench: Bench) -> None:
    text, nonsense, stranger = QMimeData(), QMimeData(), mime.of_action("nobody")
    text.setText("hello")
    nonsense.setData(mime.ACTION, b"\xff\x00 not json")
    before = bench.rows
    assert not drop(bench, text, bench.point("sales"))
    assert not drop(bench, nonsense, bench.point("sales"))
    told: list[object] = []
    bench.document.refused.connect(told.append)
    drop(bench, stranger, bench.point("sales"))
    assert not drop(bench, mime.of_idea("no such idea"), bench.point("sales"))
    assert bench.rows == before
    assert len(told) == 1


def test_an_idea_is_not_taken_by_a_parent_nor_beside_the_chain(bench: Bench) -> None:
    data = mime.of_idea(catalogue.ideas()[0].code)
    assert not drop(bench, data, bench.point("marketing_sales"))
    assert not drop(bench, data, QPoint(bench.canvas.viewport().width() - 3, 4))
    assert bench.scene.target is None


def test_a_double_click_lets_one_write_action_after_action_in_place(bench: Bench, qtbot: QtBot) -> None:
    bench.mouse(DOUBLE, bench.point("procurement"))
    field = bench.view.editing.field
    assert field is not None
    assert field.line.hasFocus()
    for title in ("Compare suppliers", "Early warning"):
        qtbot.keyClicks(field.line, title)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
        assert field.line.text() == ""
    served = bench.document.plan.graph.actions_of(bench.ids["procurement"])
    assert [row["title"] for row in served] == ["Compare suppliers", "Early warning"]
    assert bench.document.selection.id == served[1]["id"]
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert bench.view.editing.field is None
    assert bench.canvas.hasFocus()


def test_escape_leaves_what_was_being_written(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.mouse(DOUBLE, bench.point("procurement"))
    field = bench.view.editing.field
    assert field is not None
    qtbot.keyClicks(field.line, "Half a thou")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert bench.rows == before


def test_leaving_the_field_otherwise_keeps_what_was_written(bench: Bench, qtbot: QtBot) -> None:
    bench.mouse(DOUBLE, bench.point("procurement"))
    field = bench.view.editing.field
    assert field is not None
    qtbot.keyClicks(field.line, "Whole thought")
    bench.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    titles = [row["title"] for row in bench.document.plan.graph.actions_of(bench.ids["procurement"])]
    assert titles == ["Whole thought"]


def test_a_title_that_is_refused_stays_with_its_sentence(bench: Bench, qtbot: QtBot) -> None:
    before = bench.rows
    bench.mouse(DOUBLE, bench.point("procurement"))
    field = bench.view.editing.field
    assert field is not None
    field.line.setMaxLength(20_000)
    field.line.setText("x" * 10_001)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.refusal.isVisible()
    assert field.refusal.text()
    assert bench.rows == before
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)


def test_a_double_click_on_a_mark_opens_its_action(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.view.opened):
        bench.mouse(PRESS, bench.mark("service"))
        bench.mouse(RELEASE, bench.mark("service"))
        bench.mouse(DOUBLE, bench.mark("service"))
    assert bench.document.selection.id == "questions"


def wheel(bench: Bench, at: QPoint, turn: int, held: Qt.KeyboardModifier = CTRL) -> None:
    port = bench.canvas.viewport()
    QApplication.sendEvent(
        port,
        QWheelEvent(
            QPointF(at), QPointF(port.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_ctrl_and_the_wheel_zoom_and_a_drag_pans(bench: Bench) -> None:
    at = bench.point("operations")
    for _ in range(4):
        wheel(bench, at, 120)
    assert bench.canvas.zoomed
    before = bench.canvas.mapToScene(QPoint(200, 200))
    middle = Qt.MouseButton.MiddleButton
    bench.mouse(PRESS, QPoint(200, 200), button=middle)
    bench.mouse(MOVE, QPoint(150, 180), button=middle)
    bench.mouse(RELEASE, QPoint(150, 180), button=middle)
    after = bench.canvas.mapToScene(QPoint(200, 200))
    assert after.x() - before.x() == pytest.approx(50 / bench.canvas.zoom, abs=1.5)
    for _ in range(8):
        wheel(bench, at, -120)
    assert bench.canvas.zoom == 1


def test_the_wheel_alone_leaves_a_fitted_chain_where_it_is(bench: Bench) -> None:
    before = bench.canvas.mapToScene(QPoint(100, 100))
    wheel(bench, QPoint(100, 100), -120, PLAIN)
    assert bench.canvas.mapToScene(QPoint(100, 100)) == before


def test_on_a_zoomed_chain_a_click_still_selects(bench: Bench) -> None:
    bench.canvas.zoom_by(2, bench.point("service"))
    at = bench.canvas.viewport().rect().center()
    activity = bench.canvas.activity_at(at)
    assert activity is not None
    bench.drag(at, at)
    assert bench.document.selection.id == activity


def test_a_frame_drawn_from_the_ground_fills_the_view(bench: Bench) -> None:
    port = bench.canvas.viewport()
    start = QPoint(port.width() - 3, 4)
    bench.drag(start, QPoint(port.width() // 2, port.height() // 2))
    assert bench.canvas.zoom == pytest.approx(2, abs=0.3)


def test_a_right_click_offers_the_commands_of_what_is_below(bench: Bench) -> None:
    for at, selected, offered, other in (
        (bench.mark("service"), "questions", "edit.serve_also", "activity.split"),
        (bench.point("sales"), bench.ids["sales"], "activity.split", "edit.serve_also"),
        (QPoint(bench.canvas.viewport().width() - 3, 4), "", "activity.add", "edit.rename"),
    ):
        port = bench.canvas.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
        QApplication.sendEvent(port, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown = {action.objectName() for action in menu.actions()}
        menu.close()
        assert bench.document.selection.id == selected
        assert offered in shown
        assert other not in shown


def test_a_plan_that_can_only_be_read_takes_no_drag_and_no_drop(bench: Bench) -> None:
    bench.document.plan.store.read_only = Fault("plan.locked", user="Ana", host="desk", since="")
    before = bench.rows
    bench.drag(bench.mark("communication"), bench.point("sales"))
    assert not drop(bench, mime.of_idea(catalogue.ideas()[0].code), bench.point("sales"))
    bench.mouse(DOUBLE, bench.point("sales"))
    assert bench.view.editing.field is None
    assert bench.rows == before
    bench.document.plan.store.read_only = None


def test_a_right_click_beside_the_chain_offers_what_can_be_done_with_all_of_it(bench: Bench) -> None:
    for widget, at in (
        (bench.canvas.viewport(), QPoint(bench.canvas.width() - 3, 4)),
        (bench.view, QPoint(4, 4)),
    ):
        bench.document.select("activity", bench.ids["sales"])
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown = [action.objectName() for action in menu.actions()]
        menu.close()
        assert bench.document.selection.table == "plan"
        assert {
            "activity.add", "view.fit", "view.zoom_in", "view.zoom_out", "plan.copy_picture", "view.linkages"
        } <= set(shown)  # fmt: skip


def test_a_mark_is_easier_to_hit_than_it_is_small(bench: Bench) -> None:
    item = bench.scene.item_of(bench.ids["service"])
    assert item is not None
    first, second = item.mark_boxes()
    assert min(first.height(), second.height()) > 23.99
    assert min(first.width(), second.width()) > 23.99
    assert not first.intersects(second.adjusted(0.01, 0, 0, 0))
    middles = item.mark_middles()
    assert first.contains(middles[0])
    assert second.contains(middles[1])
    assert item.mark_at(middles[0]) == 0
    assert item.mark_at(middles[1]) == 1
