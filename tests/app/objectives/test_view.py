from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from app.objectives.nodes import NAME, PROGRESS, SERVED
from app.objectives.view import ObjectivesView
from models.edits.objectives import add_objective, move_objective, remove_objective, set_reading
from models.edits.rows import remove_rows, set_field
from models.errors import Fault
from tests.app.conftest import Desk
from tests.app.objectives.seen import cell, lines, marks, typed

KEY = Qt.Key


def test_objectives_stand_under_their_activity_and_under_each_other_with_their_indicators(
    aims: Desk, view: ObjectivesView
) -> None:
    assert lines(view) == [
        "Procurement",
        "  Fewer shortages",
        "    Shortages a year",
        "    Two sources for each part",
        "Service",
        "  Answer in four hours",
    ]
    assert marks(view, "activity", aims.codes["procurement"]) == "Problem: Eight shortages a year"


def test_what_serves_an_objective_and_what_does_not_is_said(view: ObjectivesView) -> None:
    assert cell(view, "objective", "shortage", SERVED).startswith("1 action")
    assert "nothing serves it" in marks(view, "objective", "answer")
    assert "1 action does not say how it contributes" in marks(view, "objective", "answer")
    assert "no indicator" in marks(view, "objective", "sources")
    assert cell(view, "indicator", "failures", PROGRESS) == "8 → 6, aim 3 (40\u202f%)"
    assert cell(view, "objective", "shortage", PROGRESS) == "40\u202f%"


def test_objectives_without_an_activity_stand_together(aims: Desk, view: ObjectivesView) -> None:
    aims.document.do(add_objective, "Known to applicants", None, None, "nowhere")
    assert lines(view)[-2:] == ["No activity yet", "  Known to applicants"]


def test_an_objective_under_one_of_another_activity_says_whose_it_is(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.do(move_objective, "answer", None, "shortage")
    assert "of Service" in marks(view, "objective", "answer")
    assert "Service" not in lines(view)


def test_all_activities_are_listed_when_asked_for_and_when_there_is_no_objective(
    aims: Desk, view: ObjectivesView
) -> None:
    few = len(lines(view))
    aims.bot.mouseClick(view.every, Qt.MouseButton.LeftButton, pos=QPoint(10, view.every.height() // 2))
    assert "Operations" in lines(view)
    view.every.setChecked(False)
    assert len(lines(view)) == few
    for one in ("shortage", "sources", "answer"):
        aims.document.do(remove_objective, one)
    assert "Operations" in lines(view)
    assert view.empty.isVisible()
    assert not view.every.isVisible()


def test_the_activity_that_is_selected_is_listed_and_added_to(aims: Desk, view: ObjectivesView) -> None:
    operations = aims.codes["operations"]
    assert "Operations" not in lines(view)
    aims.document.select("activity", operations)
    assert "Operations" in lines(view)
    assert view.tree.current.key == ("activity", operations)
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    typed(aims, view.adding.line.line, "Half the scrap")
    objectives = aims.document.plan.graph.tables["objective"].values()
    assert [row["statement"] for row in objectives if row["activity_id"] == operations] == ["Half the scrap"]
    aims.document.undo()
    assert view.tree.current.key == ("activity", operations)
    aims.document.select("objective", "answer")
    assert view.tree.current.key == ("objective", "answer")


def test_neither_f2_nor_delete_touches_an_activity_and_a_double_click_closes_it(
    aims: Desk, view: ObjectivesView
) -> None:
    before, service = aims.everything(), aims.codes["service"]
    aims.document.select("activity", service)
    for key in (KEY.Key_F2, KEY.Key_Delete):
        aims.bot.keyClick(view.tree, key)
    assert aims.everything() == before
    assert view.tree.editor is None
    line = view.model.find("activity", service)
    assert view.tree.isExpanded(line)
    aims.bot.mouseDClick(
        view.tree.viewport(), Qt.MouseButton.LeftButton, pos=view.tree.visualRect(line).center()
    )
    assert not view.tree.isExpanded(line)


def test_enter_on_an_objective_opens_it(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("objective", "sources")
    with aims.bot.waitSignal(view.opened):
        aims.bot.keyClick(view.tree, KEY.Key_Return)
    assert aims.document.selection.id == "sources"


def test_removing_says_so_and_keeps_what_stood_under_it(aims: Desk, view: ObjectivesView) -> None:
    before = aims.everything()
    aims.document.select("objective", "shortage")
    aims.bot.keyClick(view.tree, KEY.Key_Delete)
    assert lines(view)[:2] == ["Procurement", "  Two sources for each part"]
    assert view.tree.currentIndex().isValid()
    aims.document.undo()
    assert aims.everything() == before
    assert "    Shortages a year" in lines(view)


def test_the_selection_of_all_views_is_followed_and_told(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("activity", aims.codes["service"])
    assert view.tree.current.id == aims.codes["service"]
    aims.bot.keyClick(view.tree, KEY.Key_Down)
    assert (aims.document.selection.table, aims.document.selection.id) == ("objective", "answer")
    aims.document.do(set_field, "objective", "answer", "statement", "Answer sooner")
    aims.document.undo()
    assert aims.document.selection.id == "answer"


def test_a_closed_line_stays_closed_when_others_come(aims: Desk, view: ObjectivesView) -> None:
    procurement = view.model.find("activity", aims.codes["procurement"])
    view.tree.collapse(procurement)
    aims.document.do(add_objective, "Known to applicants", aims.codes["operations"], None, "known")
    assert not view.tree.isExpanded(view.model.find("activity", aims.codes["procurement"]))
    assert view.tree.isExpanded(view.model.find("activity", aims.codes["operations"]))


def test_a_questioned_objective_carries_a_mark_in_words_and_a_kept_one_its_reason(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("objective", "answer")
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    typed(aims, view.adding.line.line, "Reach 50,000 followers on LinkedIn")
    new = next(
        id for id, row in aims.document.plan.graph.tables["objective"].items() if "50,000" in row["statement"]
    )
    assert "means or end?" in marks(view, "objective", new)
    assert "1 questioned" in view.counts.text()
    assert view.adding.asked.isVisible()
    with aims.bot.waitSignal(view.opened):
        aims.bot.mouseClick(view.adding.asked, Qt.MouseButton.LeftButton)
    assert aims.document.selection.id == new
    aims.document.do(set_field, "objective", new, "kept_because", "the board counts them")
    assert "kept because the board counts them" in marks(view, "objective", new)
    assert "questioned" not in view.counts.text()


def test_the_menu_offers_what_fits_the_line(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("indicator", "failures")
    menu = view.menu()
    assert "New reading" in [action.text().split("\t")[0] for action in menu.actions()]
    assert "Move under…" not in [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    assert isinstance(menu, QMenu)


def test_a_plan_that_can_only_be_read_takes_nothing(aims: Desk) -> None:
    store = aims.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    view = ObjectivesView(aims.document, aims.commands)
    aims.show(view, 640, 600)
    before = aims.everything()
    aims.document.select("objective", "shortage")
    view.tree.setFocus()
    for key in (KEY.Key_F2, KEY.Key_Delete, KEY.Key_Insert):
        aims.bot.keyClick(view.tree, key)
    view.tree.write(view.model.find("indicator", "failures", PROGRESS))
    assert view.tree.editor is None
    assert not view.adding.line.isEnabled()
    assert not view.model.flags(view.model.find("objective", "answer")) & Qt.ItemFlag.ItemIsDragEnabled
    view.show_unlinked(True)
    assert view.unlinked.rows
    assert all(not row.link.isEnabled() for row in view.unlinked.rows.values())
    assert aims.everything() == before
    store.read_only = None


def test_the_view_sleeps_while_nobody_looks(aims: Desk, view: ObjectivesView) -> None:
    view.hide()
    aims.document.do(set_reading, "failures", aims.document.today, 3.0)
    aims.document.do(remove_rows, "objective", ["answer"])
    assert "  Answer in four hours" in lines(view)
    view.show()
    assert "  Answer in four hours" not in lines(view)
    assert cell(view, "indicator", "failures", PROGRESS).endswith("(100\u202f%)")


def test_every_control_has_a_name_and_room_for_a_finger(aims: Desk, view: ObjectivesView) -> None:
    for control in view.findChildren(QLineEdit) + view.findChildren(QPushButton):
        if control.isVisible():
            assert control.accessibleName() or control.text() or control.placeholderText(), control
            assert control.height() >= 24, control
    assert view.model.headerData(NAME, Qt.Orientation.Horizontal)
