"""The table of channels driven by keys: what it says, lists, copies, and how channels and tags are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.channels.grid import heat
from app.channels.view import ChannelsView
from app.theme import DARK, LIGHT, contrast
from app.widgets.toast import Toast
from models.edits.actions import set_channels, set_tags
from models.edits.rows import add_row, remove_rows, set_field
from models.measures import Scope, Weight
from models.vocabulary import ChannelKind, Stage
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> Iterator[ChannelsView]:
    """Communication's page is on LinkedIn, the alumni on LinkedIn and a forum."""
    do = desk.document.do
    for channel, name, kind in (
        ("in", "LinkedIn", ChannelKind.PROFESSIONAL),
        ("forum", "Forum", ChannelKind.FORUM),
        ("tok", "TikTok", None),
    ):
        do(add_row, "channel", {"id": channel, "name": name, "kind": kind})
    do(set_channels, "page", ["LinkedIn"])
    do(set_channels, "alumni", ["LinkedIn", "Forum"])
    shown = ChannelsView(desk.document, desk.commands)
    desk.show(shown, 1000, 700)
    shown.setFocus()
    yield shown
    shown.hide()


def texts(view: ChannelsView) -> dict[str, list[str]]:
    """What stands in the rows, zeros left out: the first words of a heading, a colon, the value."""
    cells = view.grid.cells
    return {
        cells.name(row): [
            f"{cells.headerData(column, Qt.Orientation.Horizontal)}: {cells.cell(row, column).text}"
            for column in range(cells.columnCount())
            if cells.cell(row, column).text != "0"
        ]
        for row in range(cells.rowCount())
    }


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), text)


def at(view: ChannelsView, channel: str, activity: str | None) -> None:
    """Make a cell current."""
    table = view.grid.cells.table
    column = len(table.activities) if activity is None else table.activities.index(activity)
    view.grid.go(view.grid.place(channel), column)


def test_cells_and_margins_are_hours_a_month(view: ChannelsView) -> None:
    assert texts(view) == {
        "LinkedIn": ["Human resources: 5", "Communication: 30", "All: 35"],
        "Forum": ["Human resources: 5", "All: 5"],
        "TikTok": [],
        "All": ["Human resources: 10", "Communication: 30", "All: 40"],
    }


def test_the_sentence_says_that_the_plan_lives_on_one_network(view: ChannelsView) -> None:
    assert view.sentence.text() == "9 of 10 hours go to LinkedIn; no review site, no internal network."
    assert "No action uses TikTok." in view.gaps.text()
    assert "No channel serves Infrastructure" in view.gaps.text()


def test_weight_scope_and_edits_change_the_table(view: ChannelsView, desk: Desk) -> None:
    desk.document.look(weight=Weight.ACTIONS)
    assert texts(view)["LinkedIn"] == ["Human resources: 1", "Communication: 1", "All: 2"]
    assert texts(view)["All"][-1] == "All: 2"
    desk.document.look(weight=Weight.EFFORT, scope=Scope.IDEAS)
    assert texts(view)["no channel"] == ["Procurement: 6", "All: 6"]
    desk.document.do(set_channels, "watch", ["Forum"])
    assert texts(view)["Forum"] == ["Human resources: 5", "Procurement: 6", "All: 11"]
    desk.document.undo()
    assert texts(view)["Forum"] == ["Human resources: 5", "All: 5"]


def test_the_kinds_stand_above_their_first_channel(view: ChannelsView) -> None:
    cells = view.grid.cells
    assert [cells.kind_above(row) for row in range(cells.rowCount())] == [
        "Professional network",
        "Forum",
        "No kind yet",
        None,
    ]


def test_a_cell_lists_its_actions_and_enter_opens_the_only_one(view: ChannelsView, desk: Desk) -> None:
    at(view, "in", desk.codes["human_resources"])
    assert [entry.text for entry in view.actions.entries] == ["Alumni group"]
    with desk.bot.waitSignal(view.opened):
        press(Qt.Key.Key_Return)
    assert desk.document.selection.id == "alumni"


def test_enter_on_a_total_goes_to_its_list(view: ChannelsView, desk: Desk) -> None:
    at(view, "in", None)
    press(Qt.Key.Key_Return)
    assert view.actions.lines()[0].hasFocus()
    press(Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert desk.document.selection.id == "page"


def test_an_activity_chosen_elsewhere_is_shown_and_a_heading_chooses_one(
    view: ChannelsView, desk: Desk
) -> None:
    desk.document.select("activity", desk.codes["service"])
    table = view.grid.cells.table
    assert table.activities[view.grid.currentIndex().column()] == desk.codes["service"]
    heading = view.grid.horizontalHeader()
    at_sales = heading.sectionViewportPosition(table.activities.index(desk.codes["sales"])) + 10
    QTest.mouseClick(
        heading.viewport(), Qt.MouseButton.LeftButton, pos=heading.rect().center().__class__(at_sales, 20)
    )
    assert desk.document.selection.id == desk.codes["sales"]


def test_a_channel_is_renamed_by_f2_in_one_step_and_stays_current(view: ChannelsView, desk: Desk) -> None:
    at(view, "tok", None)
    steps = desk.steps()
    press(Qt.Key.Key_F2)
    write("A network")
    press(Qt.Key.Key_Return)
    assert desk.row("channel", "tok")["name"] == "A network"
    assert desk.steps() == steps + 1
    assert view.grid.cells.name(view.grid.row) == "A network"
    desk.document.undo()
    assert view.panel.fields["name"].control.text() == "TikTok"


def test_a_channel_without_a_name_is_refused_at_its_field(view: ChannelsView, desk: Desk) -> None:
    at(view, "tok", None)
    press(Qt.Key.Key_F2)
    write(" ")
    press(Qt.Key.Key_Return)
    assert view.panel.fields["name"].fault is not None
    assert desk.row("channel", "tok")["name"] == "TikTok"
    press(Qt.Key.Key_Escape)


def test_a_kind_moves_its_channel_to_the_others_of_it(view: ChannelsView, desk: Desk) -> None:
    at(view, "tok", None)
    box = view.panel.fields["kind"].control
    box.setCurrentIndex(box.findData(ChannelKind.VIDEO))
    assert desk.row("channel", "tok")["kind"] == "video"
    assert view.grid.cells.kind_above(view.grid.place("tok")) == "Video"
    assert view.panel.channel == "tok"


def test_ins_adds_channels_that_no_action_uses_yet(view: ChannelsView, desk: Desk) -> None:
    press(Qt.Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Podcast")
    press(Qt.Key.Key_Return)
    assert "Podcast" in [row["name"] for row in desk.document.plan.graph.channels()]
    assert view.grid.cells.name(view.grid.row) == "Podcast"
    assert view.none.text() == "No action uses this channel yet."


def test_del_removes_a_channel_and_undo_brings_it_back_to_its_actions(view: ChannelsView, desk: Desk) -> None:
    before = desk.everything()
    at(view, "in", None)
    press(Qt.Key.Key_Delete)
    assert "LinkedIn" not in texts(view)
    assert view.grid.currentIndex().isValid()
    desk.document.undo()
    assert desk.everything() == before
    assert "LinkedIn" in texts(view)


def test_the_totals_have_no_channel_to_edit_or_remove(view: ChannelsView, desk: Desk) -> None:
    view.grid.go(view.grid.cells.rowCount() - 1, 0)
    steps = desk.steps()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        press(key)
    assert (desk.steps(), view.panel.fields) == (steps, {})


def test_channels_of_one_name_can_be_merged(view: ChannelsView, desk: Desk) -> None:
    desk.document.do(add_row, "channel", {"id": "again", "name": "linkedin"})
    at(view, "again", None)
    buttons = {button.text(): button for button in view.panel.findChildren(QPushButton)}
    buttons["Merge with its namesake"].click()
    assert "again" not in desk.document.plan.graph.tables["channel"]
    assert texts(view)["LinkedIn"][-1] == "All: 35"


def test_tags_are_renamed_and_removed(view: ChannelsView, desk: Desk) -> None:
    desk.document.do(set_tags, "page", ["paid", "summer"])
    view.turn_to("tags")
    (paid,) = [row["id"] for row in desk.document.plan.graph.tables["tag"].values() if row["name"] == "paid"]
    control = view.tags.fields[paid].control
    control.setFocus()
    write("bought")
    press(Qt.Key.Key_Return)
    assert desk.row("tag", paid)["name"] == "bought"
    view.remove_tag(paid)
    assert set(view.tags.fields) == set(desk.document.plan.graph.tables["tag"])
    desk.document.undo()
    assert paid in view.tags.fields


def test_all_or_a_block_is_copied_for_a_spreadsheet(view: ChannelsView, french: None, desk: Desk) -> None:
    desk.document.do(set_field, "action", "page", "effort", 1234.5)
    view.grid.go(0, 0)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert len(lines) == view.grid.cells.rowCount() + 1
    assert lines[1][0] == "LinkedIn"
    assert lines[1][-1] == "1240"
    press(Qt.Key.Key_Control)  # let go of
    at(view, "forum", desk.codes["human_resources"])
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [len(line.split("\t")) for line in QApplication.clipboard().text().splitlines()] == [2, 2, 2]


def test_a_plan_without_channels_says_what_to_do(view: ChannelsView, desk: Desk) -> None:
    desk.document.do(remove_rows, "channel", ["in", "forum", "tok"])
    assert view.sentence.text() == "No channel yet: add one below, or name channels in an action."
    assert view.gaps.isHidden()
    desk.document.do(remove_rows, "action", list(desk.document.plan.graph.tables["action"]))
    assert view.grid.cells.rowCount() == 1
    desk.document.do(remove_rows, "activity", list(desk.document.plan.graph.tables["activity"])[:1])
    assert not view.grab().isNull()


def test_nothing_counted_is_said_apart_from_nothing_on_channels(view: ChannelsView, desk: Desk) -> None:
    for action in ("page", "alumni"):
        desk.document.do(set_channels, action, [])
    assert view.sentence.text().startswith("No work counted here names a channel")
    for action in ("page", "alumni"):
        desk.document.do(set_field, "action", action, "stage", Stage.IDEA)
    desk.document.look(scope=Scope.LIVE)
    assert view.sentence.text().startswith("No work is counted in this period")


def test_the_table_is_measured_only_while_it_is_seen(desk: Desk) -> None:
    view = ChannelsView(desk.document, desk.commands)
    desk.bot.addWidget(view)
    desk.document.do(add_row, "channel", {"id": "x", "name": "X"})
    assert view.grid.place("x") < 0
    desk.show(view, 700, 500)
    assert view.grid.place("x") == 0
    view.hide()


def test_every_control_has_a_name(view: ChannelsView) -> None:
    named = [view.grid, view.new.line, *(field.control for field in view.panel.fields.values())]
    assert all(isinstance(widget, QWidget) and widget.accessibleName() for widget in named)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_reads_on_every_heat(theme: object) -> None:
    for part in range(101):
        ground, ink = heat(part / 100, theme)  # type: ignore[arg-type]
        assert contrast(ground, ink) >= 4.5


def test_nothing_is_current_at_first_so_that_del_removes_no_channel(view: ChannelsView, desk: Desk) -> None:
    assert view.grid.hasFocus()
    assert not view.grid.currentIndex().isValid()
    before = desk.everything()
    press(Qt.Key.Key_Delete)
    assert desk.everything() == before
    desk.document.select("activity", desk.codes["service"])
    press(Qt.Key.Key_Delete)
    assert desk.everything() == before
    assert view.none.isVisible()


def test_the_first_arrow_stands_on_a_cell(view: ChannelsView) -> None:
    assert "Pick a cell" in view.none.text()
    press(Qt.Key.Key_Down)
    assert view.grid.row == 0


def test_removing_a_channel_says_how_many_actions_named_it(view: ChannelsView, desk: Desk) -> None:
    toast = view.toast = Toast(view, desk.document.undo)  # type: ignore[attr-defined]
    told = []
    for channel in ("in", "forum", "tok"):
        at(view, channel, None)
        press(Qt.Key.Key_Delete)
        told.append(toast.text)
    assert told == [
        "Removed “LinkedIn”: 2 actions no longer name it.",
        "Removed “Forum”: 1 action no longer names it.",
        "Removed “TikTok”.",
    ]
