from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from app.objectives.model import NAME, PROGRESS, SERVED, WHEN
from app.objectives.view import ObjectivesView
from app.widgets.add_line import AddLine
from app.widgets.field import Field
from app.widgets.readings import ReadingLine
from models.edits.actions import add_action
from models.edits.objectives import add_objective, move_objective, remove_objective, set_reading
from models.edits.rows import remove_rows, set_field
from models.errors import Fault
from models.vocabulary import Stage
from tests.app.conftest import Desk

KEY = Qt.Key


def lines(view: ObjectivesView) -> list[str]:
    """The tree as it reads, each line indented by how deep it stands."""
    return [f"{'  ' * node.depth}{node.text}" for node in view.model.lines()]


def marks(view: ObjectivesView, table: str, row_id: str) -> str:
    return " · ".join(view.model.node(view.model.find(table, row_id)).marks)


def cell(view: ObjectivesView, table: str, row_id: str, column: int) -> str:
    return str(view.model.data(view.model.find(table, row_id, column)))


def typed(desk: Desk, line: QLineEdit, text: str, key: Qt.Key = KEY.Key_Return) -> None:
    line.selectAll()
    desk.bot.keyClicks(line, text)
    desk.bot.keyClick(line, key)


def statements(desk: Desk) -> list[str]:
    return [row["statement"] for row in desk.document.plan.graph.tables["objective"].values()]


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


def test_insert_adds_under_the_chosen_activity_one_after_the_other(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("activity", aims.codes["service"])
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    line = view.adding.line.line
    assert line.hasFocus()
    typed(aims, line, "Half the complaints by June")
    line.setText("  An answer to each by May 🎉  ")
    aims.bot.keyClick(line, KEY.Key_Return)
    assert lines(view)[-3:] == [
        "  Answer in four hours",
        "  Half the complaints by June",
        "  An answer to each by May 🎉",
    ]
    assert line.text() == ""
    assert line.hasFocus()


def test_insert_on_an_objective_adds_under_it_and_alt_insert_an_indicator(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("objective", "answer")
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    typed(aims, view.adding.line.line, "Answer at lunchtime")
    view.tree.setFocus()
    aims.bot.keyClick(view.tree, KEY.Key_Insert, Qt.KeyboardModifier.AltModifier)
    typed(aims, view.adding.line.line, "First answer: 26 -> 4 hours")
    assert lines(view)[-3:] == ["  Answer in four hours", "    First answer", "    Answer at lunchtime"]
    row = next(
        row for row in aims.document.plan.graph.tables["indicator"].values() if row["name"] == "First answer"
    )
    assert (row["baseline"], row["target"], row["unit"], row["better"]) == (26.0, 4.0, "hours", "down")


def test_a_first_objective_is_written_beside_the_problem_of_its_activity(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("activity", aims.codes["procurement"])
    assert view.adding.problem.isVisible()
    assert view.adding.problem.text() == "Problem: Eight shortages a year"
    aims.document.select("objective", "answer")
    assert not view.adding.problem.isVisible()


def test_an_empty_or_endless_statement_is_refused_below_the_line_and_stays(
    aims: Desk, view: ObjectivesView
) -> None:
    before = aims.steps()
    aims.bot.keyClick(view.tree, KEY.Key_Insert)
    line = view.adding.line.line
    line.setMaxLength(20_000)
    line.setText("x" * 10_001)
    aims.bot.keyClick(line, KEY.Key_Return)
    assert view.adding.line.below.isVisible()
    assert len(line.text()) == 10_001
    assert aims.steps() == before


def editor(view: ObjectivesView) -> Field:
    assert view.tree.editor is not None
    held = view.tree.editor.held
    assert isinstance(held, Field)
    return held


def test_f2_writes_in_the_line_and_tab_goes_on_to_the_day(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("objective", "answer")
    steps = aims.steps()
    aims.bot.keyClick(view.tree, KEY.Key_F2)
    typed(aims, editor(view).control, "Answer in three hours", KEY.Key_Tab)  # type: ignore[arg-type]
    assert aims.row("objective", "answer")["statement"] == "Answer in three hours"
    typed(aims, editor(view).control, "31/12/2027")  # type: ignore[arg-type]
    assert aims.row("objective", "answer")["horizon"] == "2027-12-31"
    assert cell(view, "objective", "answer", WHEN) == "31/12/2027"
    assert view.tree.editor is None
    assert view.tree.hasFocus()
    assert aims.steps() == steps + 2
    aims.document.undo()
    aims.document.undo()
    assert lines(view)[-1] == "  Answer in four hours"


def test_escape_brings_back_what_was_and_a_refusal_stays_in_the_line(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.select("objective", "answer")
    before = aims.everything()
    aims.bot.keyClick(view.tree, KEY.Key_F2)
    field = editor(view)
    field.control.selectAll()  # type: ignore[attr-defined]
    aims.bot.keyClick(field.control, KEY.Key_Backspace)
    aims.bot.keyClick(field.control, KEY.Key_Return)
    assert field.fault is not None
    assert view.tree.editor is not None
    aims.bot.keyClick(field.control, KEY.Key_Escape)
    assert view.tree.editor is None
    assert aims.everything() == before


def test_a_day_that_is_none_is_refused_in_the_line(aims: Desk, view: ObjectivesView) -> None:
    view.tree.write(view.model.find("objective", "answer", WHEN))
    typed(aims, editor(view).control, "31/02/2027")  # type: ignore[arg-type]
    assert editor(view).fault is not None
    assert aims.row("objective", "answer")["horizon"] is None
    aims.bot.keyClick(editor(view).control, KEY.Key_Escape)


def reading_line(view: ObjectivesView) -> ReadingLine:
    assert view.tree.editor is not None
    held = view.tree.editor.held
    assert isinstance(held, ReadingLine)
    return held


def test_enter_on_an_indicator_notes_readings_one_after_the_other(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("indicator", "failures")
    aims.bot.keyClick(view.tree, KEY.Key_Return)
    line = reading_line(view)
    assert line.value.hasFocus()
    typed(aims, line.value, "5 failures")
    today = aims.document.today.isoformat()
    values = {row["date"]: row["value"] for row in aims.document.plan.graph.tables["reading"].values()}
    assert values[today] == 5.0
    assert reading_line(view) is line
    line.day.setText("")
    typed(aims, line.day, (aims.document.today - dt.timedelta(days=10)).isoformat(), KEY.Key_Tab)
    typed(aims, line.value, "5,5")
    assert len(aims.document.plan.graph.tables["reading"]) == 3
    assert cell(view, "indicator", "failures", PROGRESS) == "8 → 5, aim 3 (60\u202f%)"
    aims.bot.keyClick(line.value, KEY.Key_Escape)
    assert view.tree.editor is None
    assert view.tree.hasFocus()


@pytest.mark.parametrize(
    ("day", "value", "said"),
    [
        ("", "12 %", "counted in failures"),
        ("", "many", "no number"),
        ("01/01/1985", "5", "too long ago"),
        ("01/01/1900", "5", "1900"),
        ("31/12/2150", "5", "still to come"),
        ("31/12/9999", "5", "9999"),
        ("yesterday", "5", "yesterday"),
    ],
)
def test_a_reading_that_cannot_be_is_refused_where_it_is_typed(
    aims: Desk, view: ObjectivesView, day: str, value: str, said: str
) -> None:
    before = aims.everything()
    view.tree.write(view.model.find("indicator", "failures", PROGRESS))
    line = reading_line(view)
    if day:
        line.day.setText(day)
    typed(aims, line.value, value)
    assert said in line.below.text()
    assert line.value.text() == value
    assert aims.everything() == before
    aims.bot.keyClick(line.value, KEY.Key_Escape)
    assert not line.below.isVisible()


def test_a_double_click_writes_in_the_cell_that_was_hit(aims: Desk, view: ObjectivesView) -> None:
    index = view.model.find("objective", "answer", WHEN)
    place = view.tree.visualRect(index).center()
    aims.bot.mouseClick(view.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    aims.bot.mouseDClick(view.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(view).source.key == ("objective", "answer", "horizon")
    aims.bot.keyClick(editor(view).control, KEY.Key_Escape)


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


def test_the_selection_of_all_views_is_followed_and_told(aims: Desk, view: ObjectivesView) -> None:
    aims.document.select("activity", aims.codes["service"])
    assert view.tree.current.id == aims.codes["service"]
    aims.bot.keyClick(view.tree, KEY.Key_Down)
    assert (aims.document.selection.table, aims.document.selection.id) == ("objective", "answer")
    aims.document.do(set_field, "objective", "answer", "statement", "Answer sooner")
    aims.document.undo()
    assert aims.document.selection.id == "answer"


def test_a_field_in_a_line_goes_when_its_row_is_removed_elsewhere(aims: Desk, view: ObjectivesView) -> None:
    view.tree.write(view.model.find("objective", "answer"))
    aims.bot.keyClicks(editor(view).control, "half a ")
    aims.document.do(remove_objective, "answer")
    assert view.tree.editor is None
    assert "Service" not in lines(view)


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


def test_the_actions_that_serve_nothing_are_one_click_away_and_linked_there(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.do(
        add_action, "Fair", aims.codes["sales"], {"id": "fair", "stage": Stage.RUNNING, "effort": 4.0}
    )
    assert view.unlinked_line.text() == (
        "2 actions (34 h/month) serve no objective, 1 more does not say how ›"
    )
    aims.bot.mouseClick(view.unlinked_line, Qt.MouseButton.LeftButton)
    assert list(view.unlinked.rows) == ["page", "alumni", "fair"]
    row = view.unlinked.rows["page"]
    assert row.objective.hasFocus()
    aims.bot.keyClicks(row.objective, "Answer in f")
    aims.bot.keyClick(row.objective, KEY.Key_Return)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    aims.bot.keyClick(row.objective, KEY.Key_Return)
    assert row.mechanism.hasFocus()
    typed(aims, row.mechanism, "Questions are asked there first")
    assert list(view.unlinked.rows) == ["alumni", "fair"]
    tie = next(
        tie for tie in aims.document.plan.graph.tables["contribution"].values() if tie["action_id"] == "page"
    )
    assert (tie["objective_id"], tie["mechanism"]) == ("answer", "Questions are asked there first")
    aims.document.undo()
    assert list(view.unlinked.rows) == ["page", "alumni", "fair"]


def test_an_action_that_names_its_objective_is_asked_only_how(aims: Desk, view: ObjectivesView) -> None:
    view.show_unlinked(True)
    row = view.unlinked.rows["alumni"]
    assert row.objective.text() == "Answer in four hours"
    aims.bot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert "how it contributes" in row.below.text()
    typed(aims, row.mechanism, "Former colleagues answer too")
    assert aims.row("contribution", "silent")["mechanism"] == "Former colleagues answer too"
    assert "alumni" not in view.unlinked.rows


def test_an_objective_that_is_not_there_is_refused_in_the_list(aims: Desk, view: ObjectivesView) -> None:
    view.show_unlinked(True)
    row = view.unlinked.rows["page"]
    row.objective.setText("World peace")
    typed(aims, row.mechanism, "Somehow")
    assert "World peace" in row.below.text()
    assert row.mechanism.text() == "Somehow"
    row.objective.setText("")
    aims.bot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert "Name the objective" in row.below.text()
    aims.bot.keyClick(row.objective, KEY.Key_Escape)
    assert not view.unlinked_line.isChecked()
    assert view.tree.hasFocus()


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
