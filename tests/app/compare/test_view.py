from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from app.chain.compose import compose
from app.chain.lenses import Lens
from app.compare.sides import TODAY, SideChoice
from app.compare.states import activity_state, activity_text
from app.compare.view import CompareView
from app.compare.words import mark_text
from app.outlook import Outlook
from models.edits.actions import add_action
from models.edits.rows import remove_rows, set_field
from models.edits.versions import keep_version
from models.measures import Weight
from models.measures.moved_parts import ActivityMove, ActivityState
from models.versions import snapshot
from tests.app.conftest import Desk

SPRING = "spring"


def keep(desk: Desk, name: str = SPRING) -> None:
    """Keep the plan as it stands, under this name and id."""
    day = dt.date(2027, 3, 1)
    desk.document.do(keep_version, name, day, snapshot(desk.document.plan), version_id=name)


def shown(desk: Desk, width: int = 1000) -> CompareView:
    """The view as it is first seen."""
    view = CompareView(desk.document, desk.commands)
    desk.show(view, width, 1400)
    return view


@pytest.fixture
def view(desk: Desk) -> CompareView:
    """A kept version against today's plan, in which the alumni group was handed over and a forum came."""
    keep(desk)
    desk.document.do(set_field, "action", "alumni", "unit_id", "procurement unit")
    desk.document.do(
        add_action, "Forum", desk.codes["service"], {"id": "forum", "stage": "running", "effort": 20.0}
    )
    return shown(desk)


def rows(view: CompareView) -> list[tuple[str, ...]]:
    return view.table.rows()[1:]


def middle(view: CompareView, panel: str, activity: str) -> QPoint:
    """Where an activity's cell is on a side."""
    side = getattr(view, panel).map
    box = side.drawing.cell(activity).inner
    return QPoint(round(box.x + box.width / 2 + side._at.x()), round(box.y + box.height / 2 + side._at.y()))


def test_the_last_kept_version_stands_against_today_at_first(desk: Desk, view: CompareView) -> None:
    assert view.choices == (SideChoice(SPRING, "all"), SideChoice(TODAY, "all"))
    assert view.before.shown.title.startswith("spring (")
    assert view.after.shown.title == "Today’s plan · Whole plan"
    assert (
        view.before.headline.text() == "75\u202f% of the work is for Communication; it does 100\u202f% of it."
    )
    assert view.after.frame.text().startswith("Live work · counted in hours · out of 11 activities")


def test_without_a_kept_version_the_first_quarter_stands_against_the_last_one(desk: Desk) -> None:
    view = shown(desk)
    assert view.choices == (SideChoice(TODAY, "2027-Q1"), SideChoice(TODAY, "2027-Q4"))
    assert view.quarter_button.isEnabled()
    assert view.quarter_button.text() == "First quarter against the last one"


def test_where_no_version_is_kept_the_button_keeps_one(desk: Desk) -> None:
    desk.commands.bind("plan.keep_version", lambda: keep(desk))
    view = shown(desk)
    assert view.version_button.text() == "Keep this version…"
    view.version_button.click()
    assert view.version_button.text() == "Last kept version against today"
    assert view.choices is not None
    assert view.choices[0].version == TODAY, "what one looks at stays"
    view.version_button.click()
    assert view.choices[0].version == SPRING


def test_a_plan_that_can_only_be_read_keeps_no_version(desk: Desk) -> None:
    desk.commands.allow_edits(False)
    assert not shown(desk).version_button.isEnabled()


def test_the_buttons_bring_versions_and_quarters(desk: Desk, view: CompareView) -> None:
    view.quarter_button.click()
    assert view.choices is not None
    assert [one.period for one in view.choices] == ["2027-Q1", "2027-Q4"]
    view.version_button.click()
    assert view.choices[0].version == SPRING


def test_what_moved_is_told_in_sentences(view: CompareView) -> None:
    assert view.said.text().split("\n") == [
        "For Communication: 75\u202f%\u00a0→ 50\u202f%; done by Communication: 100\u202f%\u00a0→ 75\u202f%.",
        "All work: 40 h/month\u00a0→ 60 h/month.",
        "Most work moved here: Service (0\u00a0→ 33\u202f%), Communication (75\u202f%\u00a0→ 50\u202f%), "
        "Human resources (25\u202f%\u00a0→ 17\u202f%).",
        "Actions: 1 is new, 1 is run by another department.",
    ]


def test_the_table_tells_each_row_with_the_work_that_moves(view: CompareView) -> None:
    told = {name: rest for name, *rest in rows(view)}
    assert told["Forum"] == [
        "not in the plan",
        "running · for Service · no department · 20 h a month",
        "20 h/month",
    ]
    assert told["Alumni group"] == ["by Communication", "by Procurement", "10 h/month"]
    assert told["Service"][0].startswith("0")
    assert told["Service"][2] == "▲ 20 h/month"


def test_what_nobody_can_have_measured_yet_is_said_and_not_marked(qapp: QApplication) -> None:
    live, measured = (
        ActivityState("a", share, None, None, level, None, None, 1.0) for share, level in ((0.4, 3), (0.2, 4))
    )
    coming = ActivityMove("a", "Sales", True, measured, live, ahead=True)
    assert activity_state(coming, measured) == "20\u202f% · live and measured"
    assert activity_state(coming, live) == "40\u202f% · not measured yet"
    assert activity_text(coming).endswith("live and measured\u00a0→ not measured yet")
    assert mark_text(coming, Lens.COVERAGE) == "▲\u00a020\u00a0pts"
    here = replace(coming, ahead=False)
    assert mark_text(here, Lens.COVERAGE) == "▼\u00a01\u00a0step"
    assert activity_state(here, live) == "40\u202f% · live"


def test_cells_whose_share_moved_carry_a_mark_and_a_figure(desk: Desk, view: CompareView) -> None:
    desk.document.look(lens="share")
    service = view.after.map.picture.cells[desk.codes["service"]]
    assert "▲\u00a033\u00a0pts" in f"{service.value} {service.detail}"
    communication = view.after.map.picture.cells[desk.codes["communication"]]
    assert "▼\u00a025\u00a0pts" in f"{communication.value} {communication.detail}"
    assert not any("▲" in cell.value + cell.detail for cell in view.before.map.picture.cells.values())
    assert any(entry.label.startswith("▲ ▼") for entry in view.after.map.picture.legend)


@pytest.mark.parametrize("width", [560, 640, 900, 1400])
def test_every_mark_is_written_whatever_the_room(desk: Desk, view: CompareView, width: int) -> None:
    view.resize(width, 1400)
    QApplication.processEvents()
    assert view.columns == (2 if view.viewport().width() >= 900 else 1)
    picture = view.after.map.picture.cells
    for move in view.moved.activities:
        cell = view.after.map.drawing.cell(move.id)
        assert cell is not None
        written = compose(cell, picture[move.id], view.after.map.medium).runs
        assert any("▲" in run.text or "▼" in run.text for run in written)


def test_an_activity_picked_on_one_side_is_picked_on_both_and_in_all_views(
    desk: Desk, view: CompareView
) -> None:
    service = desk.codes["service"]
    QTest.mouseClick(view.before.map, Qt.MouseButton.LeftButton, pos=middle(view, "before", service))
    assert desk.document.selection.id == service
    assert view.before.map.selected == view.after.map.selected == service
    assert view.cell.text() == "Service: 0\u00a0→ 33\u202f% of the work, to imagine\u00a0→ live"
    desk.document.select("activity", desk.codes["operations"])
    assert view.after.map.selected == desk.codes["operations"]
    assert view.cell.text() == "Operations: nothing moved"


def test_pointing_at_a_cell_shows_it_on_both_sides(desk: Desk, view: CompareView) -> None:
    QTest.mouseMove(view.after.map, middle(view, "after", desk.codes["service"]))
    assert view.before.map.hovered == view.after.map.hovered == desk.codes["service"]


def test_arrow_keys_walk_from_cell_to_cell(desk: Desk, view: CompareView) -> None:
    side = view.after.map
    side.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.document.selection.id == ""
    QTest.keyClick(side, Qt.Key.Key_Right)
    first = desk.document.selection.id
    assert first == side.drawing.cells[0].id
    QTest.keyClick(side, Qt.Key.Key_Down)
    assert desk.document.selection.id not in ("", first)
    QTest.keyClick(side, Qt.Key.Key_End)
    assert desk.document.selection.id == side.drawing.cells[-1].id
    with desk.bot.waitSignal(view.opened):
        QTest.keyClick(side, Qt.Key.Key_Return)
    QTest.keyClick(side, Qt.Key.Key_Escape)
    assert desk.document.selection.id == ""


def test_a_line_picks_its_row_where_that_is_still_there(desk: Desk, view: CompareView) -> None:
    desk.document.do(remove_rows, "action", ["page"])
    view.table.setFocus()
    view.table.go_to(("action", "alumni"))
    assert desk.document.selection.id == "alumni"
    view.table.go_to(("action", "page"))
    assert desk.document.selection.id == "alumni"
    assert view.table.line is not None
    assert view.table.line.cells[0].tip == "LinkedIn page: not in today’s plan"


def test_a_line_in_the_table_follows_the_selection(desk: Desk, view: CompareView) -> None:
    view.table.go_to(("action", "alumni"))
    desk.document.select("action", "forum")
    assert view.table.line is not None
    assert view.table.line.id == "forum"


def test_the_same_on_both_sides_says_that_nothing_moved(desk: Desk) -> None:
    keep(desk)
    view = shown(desk)
    assert "Nothing moved." in view.said.text()
    assert "75\u202f% as before" in view.said.text()
    assert not view.table.isVisible()
    assert view.moved.nothing


def test_a_side_that_counts_otherwise_says_so(desk: Desk) -> None:
    keep(desk)
    for action in ("page", "alumni", "watch"):
        desk.document.do(set_field, "action", action, "effort", None)
    view = shown(desk)
    assert "Counted in hours before and in actions after: shares compare, amounts do not." in view.said.text()


def test_a_damaged_version_says_so_and_the_other_side_stays(desk: Desk, view: CompareView) -> None:
    part = next(iter(desk.document.plan.graph.tables["kept_part"]))
    desk.document.do(set_field, "kept_part", part, "content", "nothing of the kind")
    assert "cannot be read any more" in view.before.fault.text()
    assert not view.before.map.isVisible()
    assert view.after.map.isVisible()
    assert not view.table.isVisible()
    assert not view.heading.isVisible()
    view.copy_picture()
    view.print_out()
    desk.document.undo()
    assert view.before.map.isVisible()
    assert view.table.isVisible()


def test_a_version_removed_while_it_is_shown_says_so_until_that_is_undone(
    desk: Desk, view: CompareView
) -> None:
    desk.document.do(remove_rows, "kept_version", [SPRING])
    assert "removed meanwhile" in view.before.fault.text()
    assert view.before.chooser.version.text() == "A version that was removed"
    desk.document.undo()
    assert view.before.fault.text() == ""
    assert view.before.map.isVisible()


def test_choices_are_made_by_menu(desk: Desk, view: CompareView) -> None:
    offered = [value for value, _text in view.before.chooser.version.options()]
    assert offered == [TODAY, "", SPRING]
    view.before.chooser.version.choose(TODAY)
    assert view.choices == (SideChoice(TODAY, "all"), SideChoice(TODAY, "all"))
    view.after.chooser.period.choose("2027-03")
    assert view.after.shown.title == "Today’s plan · March 2027"
    assert view.after.chooser.period.text() == "March 2027"
    assert view.after.chooser.period.accessibleName() == "After: which period: March 2027"


def test_periods_of_the_sides_are_their_own(desk: Desk, view: CompareView) -> None:
    desk.document.look(period="2027-Q2")
    assert view.before.chooser.period.text() == "Whole plan"
    assert all(value != "other" for value, _text in view.before.chooser.period.options())


def test_weight_and_lens_are_those_of_all_views(desk: Desk, view: CompareView) -> None:
    desk.document.look(weight=Weight.ACTIONS)
    assert "counted in actions" in view.after.frame.text()
    assert rows(view)[0][-1].endswith("action")


def test_an_edit_is_followed_and_undone(desk: Desk, view: CompareView) -> None:
    before = rows(view)
    desk.document.do(set_field, "action", "page", "effort", 50.0)
    assert ("LinkedIn page", "30 h a month", "50 h a month", "20 h/month") in rows(view)
    desk.document.undo()
    assert rows(view) == before


def test_nothing_is_read_before_it_is_seen(desk: Desk) -> None:
    keep(desk)
    view = CompareView(desk.document, desk.commands)
    desk.bot.addWidget(view)
    desk.document.do(set_field, "action", "page", "effort", 50.0)
    assert view.choices is None
    assert view.before.shown.side is None


def test_a_plan_without_activities_compares_without_a_word_too_many(desk: Desk) -> None:
    desk.document.do(remove_rows, "activity", [row["id"] for row in desk.document.plan.graph.activities()])
    view = shown(desk)
    assert "For Communication: not measurable" in view.said.text()
    QTest.keyClick(view.after.map, Qt.Key.Key_Right)
    assert desk.document.selection.id == ""


def test_the_table_is_copied_with_its_heads(view: CompareView) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "What\tBefore\tAfter\tWork moved"
    assert len(lines) == 1 + len(rows(view))


def test_both_sides_have_words_for_those_who_do_not_see_them(view: CompareView) -> None:
    assert view.before.map.accessibleName().startswith("Before, spring")
    assert "Service: live" in view.after.map.accessibleDescription()
    assert "Service: to imagine" in view.before.map.accessibleDescription()
    assert view.table.accessibleName() == "What moved"


def test_the_view_fits_a_narrow_window(desk: Desk, view: CompareView) -> None:
    view.resize(560, 700)
    QApplication.processEvents()
    assert view.body.width() <= view.viewport().width()
    assert view.after.y() > view.before.y()


def test_a_comparison_is_at_home_in_a_window(desk: Desk) -> None:
    """Its commands are told by their ids, and its picture is on the clipboard."""
    window = QMainWindow()
    view = CompareView(desk.document, desk.commands)
    window.setCentralWidget(view)
    desk.show(window, 900, 900)
    view.handlers["plan.copy_picture"]()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 2 * 900
    assert set(view.handlers) == {"plan.copy_picture", "plan.print", "plan.export_map"}


def test_the_outlook_has_a_period_of_two_days_of_ones_own(desk: Desk) -> None:
    keep(desk)
    desk.document.look(period="2027-01-15..2027-04-30")
    view = shown(desk)
    assert view.choices is not None
    assert view.choices[0].period == desk.document.outlook.period
    assert Outlook().period == "all"


def test_a_version_named_elsewhere_is_set_beside_the_plan(desk: Desk, view: CompareView) -> None:
    keep(desk, "summer")
    view.quarter_button.click()
    view.compare_with_today("summer")
    assert view.choices == (SideChoice("summer"), SideChoice(TODAY))
    assert view.before.shown.title.startswith("summer (")
    assert "Nothing moved." in view.said.text()
