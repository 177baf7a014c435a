from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.what_if.action_list import HEADING_HEIGHT, LINE_HEIGHT
from app.what_if.sliders import Sliders
from app.what_if.trying import MOST_MISSED
from app.what_if.view import WhatIfView
from app.widgets.toast import Toast
from models.changes import Change, Label
from models.edits.actions import set_shares
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.measures import Scope, Weight
from models.sandbox import Key, Subject
from models.vocabulary import Stage
from tests.app.conftest import Desk
from tests.app.what_if.conftest import Open
from tests.app.what_if.handling import headline, opened, plainly, rows, switch, tried


def test_what_runs_stands_before_what_does_not(view: WhatIfView) -> None:
    assert rows(view) == ["Runs, or has run (2)", "page", "alumni", "Does not run yet (1)", "watch"]
    assert view.bar.count.text() == "Nothing tried yet"
    assert not view.bar.keep.isVisible()


def test_space_sets_an_action_aside_and_the_plan_stays_as_it_is(desk: Desk, view: WhatIfView) -> None:
    before, shown = desk.everything(), desk.document.figures
    switch(view, "page")
    assert tried(view) == ["LinkedIn page: Running → set aside, as an idea"]
    assert view.bar.count.text() == "1 change tried"
    assert "a version kept meanwhile is without them" in view.bar.hint.text()
    assert headline(view, "For Communication") == ("75\u202f%", "0\u202f%", "▼\u00a075 points")
    assert headline(view, "Work") == ("40 h/month", "10 h/month", "▼\u00a030 h/month")
    assert desk.everything() == before
    assert desk.document.figures is shown
    switch(view, "page")
    assert tried(view) == []


def test_an_idea_switched_on_runs(view: WhatIfView) -> None:
    switch(view, "watch")
    assert tried(view) == ["Supplier watch: Idea → Running"]
    assert headline(view, "Activities served")[:2] == ("2 of 11", "3 of 11")


@pytest.mark.parametrize(("width", "height"), [(1200, 800), (640, 600)])
def test_nothing_that_is_tried_moves_the_list_under_the_pointer(
    open_view: Open, width: int, height: int
) -> None:
    view = open_view(width, height)
    where = view.list.mapTo(view, QPoint())
    for action in ("page", "watch", "alumni"):
        switch(view, action)
        QApplication.processEvents()
        assert view.list.mapTo(view, QPoint()) == where
    view.drop()
    QApplication.processEvents()
    assert view.list.mapTo(view, QPoint()) == where


def test_a_click_on_the_switch_switches_and_one_on_the_line_opens(view: WhatIfView) -> None:
    line = view.list.visualRect(view.model.index(1, 0))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=line.topLeft() + QPoint(24, 20))
    assert not view.sandbox.is_on("page")
    assert view.list.sliders is None
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=line.topLeft() + QPoint(120, 20))
    assert view.model.open == "page"
    view.show_figures()


def test_a_cross_takes_one_change_out_and_take_back_brings_it_again(view: WhatIfView) -> None:
    switch(view, "page")
    switch(view, "watch")
    view.bar.chips[0].away.setFocus()
    QTest.keyClick(view.bar.chips[0].away, Qt.Key.Key_Space)
    assert tried(view) == ["Supplier watch: Idea → Running"]
    assert QApplication.focusWidget() is view.bar.chips[0].away
    QTest.mouseClick(view.bar.back, Qt.MouseButton.LeftButton)
    assert len(tried(view)) == 2
    QTest.mouseClick(view.bar.drop, Qt.MouseButton.LeftButton)
    assert tried(view) == []
    assert view.sandbox.rows == ()
    QTest.keyClick(view.bar.back, Qt.Key.Key_Space)
    assert len(tried(view)) == 2


def test_the_words_of_a_change_lead_to_its_sliders(view: WhatIfView) -> None:
    switch(view, "watch")
    view.filter.setText("linkedin")
    assert rows(view) == ["Runs, or has run (1)", "page"]
    QTest.mouseClick(view.bar.chips[0].words, Qt.MouseButton.LeftButton)
    assert view.model.open == "watch"
    assert view.filter.text() == ""
    assert isinstance(view.list.sliders, Sliders)
    assert view.list.sliders.isAncestorOf(QApplication.focusWidget())


def test_keeping_gives_what_was_shown_in_one_step_and_one_undo_restores(desk: Desk, view: WhatIfView) -> None:
    before, steps = desk.everything(), desk.steps()
    switch(view, "watch")
    sliders = opened(view, "page")
    sliders.effort.slider.setValue(8)
    sliders.serve(desk.codes["service"])
    view.show_figures()
    shown = plainly(view.figures)
    QTest.mouseClick(view.bar.keep, Qt.MouseButton.LeftButton)
    assert desk.document.figures == shown
    assert desk.steps() == steps + 1
    assert tried(view) == []
    assert not view.bar.back.isVisible()
    assert not view.fell_away.isVisible()
    assert headline(view, "Work")[2] == ""
    assert desk.document.undo_label is not None
    assert (desk.document.undo_label.key, desk.document.undo_label.args["count"]) == ("try.keep", "3")
    desk.document.undo()
    assert desk.everything() == before
    assert tried(view) == []


@pytest.fixture
def window(desk: Desk) -> QMainWindow:
    """A window with a toast, as the program's."""
    window, middle = QMainWindow(), QWidget()
    window.setCentralWidget(middle)
    window.view = WhatIfView(desk.document, desk.commands, middle)  # type: ignore[attr-defined]
    window.toast = Toast(middle, desk.document.undo)  # type: ignore[attr-defined]
    desk.show(window, 900, 700)
    window.view.resize(900, 600)  # type: ignore[attr-defined]
    return window


def test_keeping_is_told_with_undo_and_leaving_tells_that_changes_wait(window: QMainWindow) -> None:
    view, toast = window.view, window.toast  # type: ignore[attr-defined]
    switch(view, "watch")
    view.hide()
    assert toast.text == "1 tried change waits in What if"
    view.show()
    view.keep()
    assert toast.text == "1 tried change kept"
    toast.hide()


def test_a_plan_that_is_only_read_may_be_tried_but_not_kept(desk: Desk, open_view: Open) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view = open_view(1000, 700)
        switch(view, "watch")
        assert headline(view, "Activities served")[:2] == ("2 of 11", "3 of 11")
        assert view.bar.keep.isVisible()
        assert not view.bar.keep.isEnabled()
        assert view.bar.hint.text().startswith("You may try, but not keep: ")
    finally:
        store.read_only = None


def test_a_plan_that_changes_keeps_the_trials_and_tells_what_fell_away(desk: Desk, view: WhatIfView) -> None:
    switch(view, "watch")
    opened(view, "page").effort.slider.setValue(8)
    desk.document.do(set_field, "action", "alumni", "title", "Alumni")
    assert len(tried(view)) == 2
    assert isinstance(view.list.sliders, Sliders)
    assert QApplication.focusWidget() is view.list.sliders.effort.slider
    desk.document.do(remove_rows, "action", ["page"])
    assert tried(view) == ["Supplier watch: Idea → Running"]
    assert view.fell_away.text.text() == (
        "The plan has changed meanwhile, and 1 tried change fell away: “LinkedIn page” is no longer in the plan."
    )
    assert view.list.sliders is None
    assert QApplication.focusWidget() is view.list
    desk.document.undo()
    assert rows(view)[1] == "page"
    QTest.mouseClick(view.fell_away.away, Qt.MouseButton.LeftButton)
    assert not view.fell_away.isVisible()


def test_what_changes_while_nobody_looks_is_caught_up_with(desk: Desk, view: WhatIfView) -> None:
    switch(view, "watch")
    view.hide()
    desk.document.do(set_field, "action", "watch", "title", "Watch")
    desk.document.do(set_field, "action", "page", "effort", 10.0)
    view.show()
    assert tried(view) == ["Watch: Idea → Running"]
    assert headline(view, "Work")[:2] == ("20 h/month", "26 h/month")


def test_the_same_figures_stand_under_another_outlook(desk: Desk, view: WhatIfView) -> None:
    switch(view, "watch")
    desk.document.look(weight=Weight.ACTIONS, scope=Scope.IDEAS)
    assert "every action counts once" in view.frame_line.text()
    assert headline(view, "Work") == ("3 actions", "3 actions", "")
    view.keep()
    assert desk.row("action", "watch")["stage"] == "running"


@pytest.mark.parametrize("scope", Scope)
def test_a_switch_means_the_same_in_every_scope(desk: Desk, view: WhatIfView, scope: Scope) -> None:
    desk.document.do(set_field, "action", "alumni", "stage", Stage.PLANNED)
    desk.document.look(scope=scope)
    assert rows(view) == ["Runs, or has run (1)", "page", "Does not run yet (2)", "watch", "alumni"]
    assert [view.model.is_on(action) for action in ("page", "watch", "alumni")] == [True, False, False]


def test_what_a_scope_counts_without_running_says_so_on_its_line(desk: Desk, view: WhatIfView) -> None:
    desk.document.do(set_field, "action", "alumni", "stage", Stage.PLANNED)
    for scope, said in (
        (Scope.LIVE, ["", "", ""]),
        (Scope.PLANNED, ["", "", "counted: planned"]),
        (Scope.IDEAS, ["", "counted: idea", "counted: planned"]),
    ):
        desk.document.look(scope=scope)
        assert [view.model.counted_text(action) for action in ("page", "watch", "alumni")] == said
    index = view.model.index(view.model.row_of("watch") or 0, 0)
    assert "off, counted: idea" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    desk.document.do(set_shares, "page", {})
    assert view.model.counted_text("page") == "not counted"


def test_a_switch_that_moves_no_total_says_that_the_scope_counts_it_already(
    desk: Desk, view: WhatIfView
) -> None:
    desk.document.look(scope=Scope.IDEAS)
    switch(view, "watch")
    switch(view, "page")
    assert tried(view) == [
        "Supplier watch: Idea → Running, counted already",
        "LinkedIn page: Running → set aside, as an idea, still counted",
    ]
    assert headline(view, "Work")[2] == ""
    desk.document.look(scope=Scope.LIVE)
    assert tried(view)[0] == "Supplier watch: Idea → Running"


def test_cells_that_move_say_so_in_figures_and_in_words(desk: Desk, view: WhatIfView) -> None:
    desk.document.look(lens="share")
    switch(view, "watch")
    moved = {one.name: (one.sign, one.before, one.after) for one in view.maps.moved}
    assert moved == {
        "Procurement": ("▲", "0", "13\u202f%"),
        "Human resources": ("▼", "25\u202f%", "22\u202f%"),
        "Communication": ("▼", "75\u202f%", "65\u202f%"),
    }
    cell = view.maps.after.drawing.picture.cells[desk.codes["procurement"]]
    assert (cell.value, cell.detail) == ("▲\u00a013\u202f%", "was 0")
    assert view.maps.words.text().startswith("3 cells change: ")
    assert "Procurement: ▲\u00a013\u202f% was 0" in view.maps.after.drawing.accessibleDescription()
    switch(view, "watch")
    assert view.maps.words.text() == "No cell of the map reads otherwise."


def test_one_map_or_both_are_shown(view: WhatIfView) -> None:
    assert view.maps.before.isVisible()
    assert view.maps.after.isVisible()
    for button, before, after in (("before", True, False), ("after", False, True), ("both", True, True)):
        QTest.mouseClick(view.maps.buttons[button], Qt.MouseButton.LeftButton)  # type: ignore[index]
        assert (view.maps.before.isVisible(), view.maps.after.isVisible()) == (before, after)


def test_where_there_is_little_room_the_list_stands_above_and_one_map_says_what_was(open_view: Open) -> None:
    view = open_view(640, 600)
    assert view.splitter.orientation() is Qt.Orientation.Vertical
    assert not view.maps.before.isVisible()
    assert view.results.widget().minimumSizeHint().width() <= view.results.viewport().width()
    switch(view, "watch")
    assert view.bar.keep.geometry().right() <= view.bar.width()
    view.resize(1200, 800)
    assert view.splitter.orientation() is Qt.Orientation.Horizontal


def test_in_a_small_room_actions_headlines_and_a_map_are_all_seen(open_view: Open) -> None:
    view = open_view(640, 600)
    switch(view, "watch")
    QApplication.processEvents()
    assert view.list.viewport().height() >= HEADING_HEIGHT + 3 * LINE_HEIGHT
    assert view.headlines.short.isVisible()
    assert "Activities served" in view.headlines.short.text()
    port = view.results.viewport()
    for seen in (view.headlines.short, view.maps.after.drawing):
        assert seen.mapTo(port, QPoint()).y() + 0.85 * seen.sizeHint().height() <= port.height()
    view.resize(1200, 800)
    assert view.headlines.table.isVisible()
    assert view.headlines.maximumWidth() > 2000


def test_without_any_figure_the_reason_stands_in_its_place(desk: Desk, view: WhatIfView) -> None:
    for unit in desk.document.plan.graph.units():
        desk.document.do(set_field, "unit", unit["id"], "communication", False)
    line = next(line for line in view.headlines.told if line.name == "For Communication")
    assert (line.before, line.after, line.reason) == ("–", "–", "No department is marked as Communication.")


def test_with_everything_set_aside_nothing_is_0_that_cannot_be_told(view: WhatIfView) -> None:
    switch(view, "page")
    switch(view, "alumni")
    before, after, moved = headline(view, "For Communication")
    assert (before, after, moved) == ("75\u202f%", "–", "")
    assert headline(view, "Activities served")[1] == "0 of 11"


def test_a_plan_without_actions_says_what_to_do(desk: Desk, open_view: Open) -> None:
    desk.document.do(remove_rows, "action", ["page", "watch", "alumni"])
    view = open_view(1000, 700)
    assert view.none.isVisible()
    assert not view.list.isVisible()


def test_tab_goes_from_the_list_through_its_sliders(view: WhatIfView) -> None:
    sliders = opened(view, "page")
    view.list.setFocus()
    passed = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    alone = next(iter(sliders.shares.values()))
    assert not alone.isEnabled()
    assert passed == [sliders.unit, sliders.effort.slider, sliders.effort.number, sliders.also]


def test_tab_goes_from_the_changes_tried_down_to_the_maps(view: WhatIfView) -> None:
    switch(view, "watch")
    switch(view, "page")
    view.bar.keep.setFocus()
    passed = [QApplication.focusWidget()]
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    chips = [one for chip in view.bar.chips for one in (chip.words, chip.away)]
    bar = [view.bar.keep, view.bar.drop, view.bar.back, *chips]
    assert passed[:10] == [*bar, view.filter, view.list, view.results]


def test_a_sandbox_without_trials_has_the_new_actions(desk: Desk, view: WhatIfView) -> None:
    view.hide()
    desk.document.do(add_row, "action", {"id": "new", "title": "New"})
    assert view.trying.waiting == 0
    view.show()
    assert "new" in rows(view)
    view.sandbox.remove(Key("new", Subject.STAGE))
    assert view.sandbox.trials == ()


def test_trials_outlive_the_view_which_a_change_of_language_makes_anew(desk: Desk, open_view: Open) -> None:
    first = open_view(1000, 700)
    switch(first, "watch")
    switch(first, "page")
    first.hide()
    desk.document.do(remove_rows, "action", ["page"])
    again = open_view(1000, 700)
    assert tried(again) == ["Supplier watch: Idea → Running"]
    assert again.fell_away.isVisible()
    again.fell_away.away.click()
    assert again.trying.unread == []


def test_a_sandbox_far_behind_without_trials_is_begun_anew(desk: Desk, view: WhatIfView) -> None:
    view.hide()
    for at in range(MOST_MISSED + 2):
        desk.document.adopt(Change(str(at), "", "", "", Label("try"), ()))
    desk.document.do(set_field, "action", "page", "effort", 4.0)
    view.show()
    assert headline(view, "Work")[:2] == ("14 h/month", "14 h/month")
