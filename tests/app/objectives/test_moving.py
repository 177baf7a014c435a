from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QDragMoveEvent

from app.objectives.view import ObjectivesView
from app.widgets.add_line import AddLine
from models.edits.objectives import add_objective
from tests.app.conftest import Desk
from tests.app.objectives.seen import lines

KEY = Qt.Key


def test_alt_arrows_move_an_objective_in_and_out(aims: Desk, view: ObjectivesView) -> None:
    aims.document.do(add_objective, "Fewer rush orders", aims.codes["procurement"], None, "rush")
    aims.document.select("objective", "rush")
    aims.bot.keyClick(view.tree, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert aims.row("objective", "rush")["parent_id"] == "shortage"
    assert aims.document.selection.id == "rush"
    aims.bot.keyClick(view.tree, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert aims.row("objective", "rush")["parent_id"] is None
    assert aims.row("objective", "rush")["activity_id"] == aims.codes["procurement"]


def asked_under(aims: Desk, view: ObjectivesView, objective: str) -> AddLine:
    aims.document.select("objective", objective)
    aims.bot.keyClick(view.tree, KEY.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert view.tree.editor is not None
    held = view.tree.editor.held
    assert isinstance(held, AddLine)
    return held


def test_an_objective_is_moved_under_what_is_named(aims: Desk, view: ObjectivesView) -> None:
    line = asked_under(aims, view, "sources")
    line.line.setText("Service")
    aims.bot.keyClick(line.line, KEY.Key_Return)
    assert aims.row("objective", "sources")["activity_id"] == aims.codes["service"]
    assert aims.row("objective", "sources")["parent_id"] is None
    assert view.tree.editor is None
    assert lines(view)[-3:] == ["Service", "  Two sources for each part", "  Answer in four hours"]


def test_an_objective_moved_under_itself_is_refused_where_it_is_named(
    aims: Desk, view: ObjectivesView
) -> None:
    before = aims.everything()
    line = asked_under(aims, view, "shortage")
    line.line.setText("Two sources for each part")
    aims.bot.keyClick(line.line, KEY.Key_Return)
    assert "cannot be inside itself" in line.below.text()
    assert aims.everything() == before
    aims.bot.keyClick(line.line, KEY.Key_Escape)
    assert not line.below.isVisible()
    aims.bot.keyClick(line.line, KEY.Key_Escape)
    assert view.tree.editor is None


def drag(view: ObjectivesView, objective: str) -> QMimeData:
    return view.model.mimeData([view.model.find("objective", objective)])


def dropped(view: ObjectivesView, objective: str, onto: QModelIndex) -> None:
    view.model.dropMimeData(drag(view, objective), Qt.DropAction.MoveAction, -1, -1, onto)


def test_dragged_onto_its_own_part_an_objective_stays_and_the_view_says_why(
    aims: Desk, view: ObjectivesView
) -> None:
    before = aims.everything()
    dropped(view, "shortage", view.model.find("objective", "sources"))
    assert aims.everything() == before
    assert "cannot be inside itself" in view.refusal.text()
    assert view.refusal.isVisible()
    dropped(view, "sources", view.model.find("activity", aims.codes["service"]))
    assert aims.row("objective", "sources")["activity_id"] == aims.codes["service"]
    assert not view.refusal.isVisible()


def test_dragged_over_its_own_part_the_view_says_why_it_cannot_be_dropped(
    aims: Desk, view: ObjectivesView
) -> None:
    data = drag(view, "shortage")
    for table, row_id, refused in (
        ("objective", "sources", True),
        ("objective", "answer", False),
        ("indicator", "failures", True),
        ("objective", "shortage", False),
    ):
        place = view.tree.visualRect(view.model.find(table, row_id)).center()
        event = QDragMoveEvent(
            place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        view.tree.dragMoveEvent(event)
        assert view.refusal.isVisible() is refused, row_id


def test_only_objectives_can_be_dragged_and_only_onto_objectives_and_activities(
    aims: Desk, view: ObjectivesView
) -> None:
    flags = {
        table: view.model.flags(view.model.find(table, row_id))
        for table, row_id in (
            ("activity", aims.codes["service"]),
            ("objective", "answer"),
            ("indicator", "failures"),
        )
    }
    can_drag, can_drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
    assert [bool(flags[table] & can_drag) for table in flags] == [False, True, False]
    assert [bool(flags[table] & can_drop) for table in flags] == [True, True, False]
