from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.what_if.action_model import Kind
from app.what_if.sliders import Sliders
from app.what_if.view import WhatIfView
from app.widgets.toast import Toast
from models.edits.actions import set_shares
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.measures import Scope, Weight
from models.measures.figures import Figures
from models.sandbox import Key, Subject
from tests.app.conftest import Desk
from tests.app.what_if.conftest import Open


def rows(view: WhatIfView) -> list[str]:
    return [row.text or row.id for row in view.model.rows if row.kind is not Kind.SLIDERS]


def tried(view: WhatIfView) -> list[str]:
    return [chip.told.text for chip in view.bar.chips]


def switch(view: WhatIfView, action: str) -> None:
    """By keyboard: the line of an action, then Space."""
    view.list.point_at(action)
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    view.show_figures()


def opened(view: WhatIfView, action: str) -> Sliders:
    view.try_action(action)
    sliders = view.list.sliders
    assert isinstance(sliders, Sliders)
    return sliders


def headline(view: WhatIfView, name: str) -> tuple[str, str, str]:
    line = next(line for line in view.headlines.told if line.name == name)
    return line.before, line.after, line.moved


def plainly(figures: Figures | None) -> Figures:
    assert figures is not None
    return figures


def test_what_counts_today_stands_before_what_does_not(view: WhatIfView) -> None:
    assert rows(view) == ["Counts today (2)", "page", "alumni", "Does not count today (1)", "watch"]
    assert view.bar.count.text() == "Nothing tried yet"
    assert not view.bar.keep.isVisible()


def test_space_sets_an_action_aside_and_the_plan_stays_as_it_is(desk: Desk, view: WhatIfView) -> None:
    before, shown = desk.everything(), desk.document.figures
    switch(view, "page")
    assert tried(view) == ["LinkedIn page: Running → set aside, as an idea"]
    assert view.bar.count.text() == "1 change tried"
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


def test_a_click_on_the_switch_switches_and_one_on_the_line_opens(view: WhatIfView) -> None:
    line = view.list.visualRect(view.model.index(1, 0))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=line.topLeft() + QPoint(24, 20))
    assert not view.sandbox.is_on("page", Scope.LIVE)
    assert view.list.sliders is None
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=line.topLeft() + QPoint(120, 20))
    assert view.model.open == "page"
    view.show_figures()


def test_enter_opens_the_sliders_arrows_move_them_and_escape_goes_back(desk: Desk, view: WhatIfView) -> None:
    view.list.point_at("page")
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    sliders = view.list.sliders
    assert isinstance(sliders, Sliders)
    assert QApplication.focusWidget() is sliders.effort.slider
    assert desk.document.selection.id == "page"
    for _ in range(2):
        QTest.keyClick(sliders.effort.slider, Qt.Key.Key_Left)
    view.show_figures()
    assert tried(view) == ["LinkedIn page: 30 → 29\u00a0h a month"]
    view.take_back()
    assert tried(view) == []  # one visit by keyboard is one step
    assert sliders.effort.number.text() == "30"
    QTest.keyClick(sliders.effort.slider, Qt.Key.Key_Escape)
    assert view.list.sliders is None
    assert QApplication.focusWidget() is view.list


def test_a_slider_goes_to_twice_todays_hours_and_a_typed_number_beyond(view: WhatIfView) -> None:
    effort = opened(view, "page").effort
    assert effort.slider.maximum() * 0.5 == 60.0
    effort.slider.setValue(effort.slider.maximum())
    assert effort.number.text() == "60"
    for text, shown in (("100", "100"), ("0.25", "0.25"), ("1e-12", "1e-12"), ("1e12", "1e+12")):
        effort.number.selectAll()
        QTest.keyClicks(effort.number, text)
        QTest.keyClick(effort.number, Qt.Key.Key_Return)
        assert effort.number.text() == shown
        assert view.sandbox.graph.tables["action"]["page"]["effort"] == float(text)
        view.show_figures()
        assert plainly(view.figures).landing.communication_share is not None


@pytest.mark.parametrize("text", ["lots", "-3", "2e12"])
def test_a_number_that_cannot_be_is_refused_at_its_field(view: WhatIfView, text: str) -> None:
    effort = opened(view, "page").effort
    effort.number.selectAll()
    QTest.keyClicks(effort.number, text)
    QTest.keyClick(effort.number, Qt.Key.Key_Return)
    assert effort.error.isVisible()
    assert effort.number.text() == text
    assert view.sandbox.trials == ()
    QTest.keyClick(effort.number, Qt.Key.Key_Escape)
    assert effort.number.text() == "30"
    assert not effort.error.isVisible()


def test_back_at_todays_place_an_action_has_exactly_its_own_hours_again(desk: Desk, view: WhatIfView) -> None:
    desk.document.do(set_field, "action", "page", "effort", 7.3)
    effort = opened(view, "page").effort
    place = effort.slider.value()
    for at in (place + 5, place):
        effort.slider.setValue(at)
    assert view.sandbox.trials == ()
    assert effort.number.text() == "7.3"


def test_an_action_without_hours_has_a_slider_too_and_says_that_it_weighs_nothing(
    desk: Desk, view: WhatIfView
) -> None:
    desk.document.do(set_field, "action", "page", "effort", None)
    sliders = opened(view, "page")
    assert sliders.effort.number.text() == ""
    assert sliders.note.text() == "It has no hours in this period, so it weighs nothing."
    sliders.effort.slider.setValue(16)
    view.show_figures()
    assert tried(view) == ["LinkedIn page: no hours → 4\u00a0h a month"]
    assert not sliders.note.isVisible()
    sliders.effort.slider.setValue(0)
    assert view.sandbox.trials == ()


def test_shares_add_up_to_one_whichever_is_moved(desk: Desk, view: WhatIfView) -> None:
    codes, sliders = desk.codes, opened(view, "page")
    (alone,) = sliders.shares.values()
    assert not alone.isEnabled()
    assert alone.number.text() == "100 %"
    for code in ("service", "procurement"):
        offered = next(
            one
            for one in sliders.fill_menu().actions()
            if one.text() == desk.document.name_of(codes[code], short=False)
        )
        offered.trigger()
    assert set(sliders.shares) == {codes["communication"], codes["service"], codes["procurement"]}
    service = sliders.shares[codes["service"]]
    assert service.isEnabled()
    before = view.sandbox.shares_of("page")
    service.slider.setValue(80)
    after = view.sandbox.shares_of("page")
    assert sum(after.values()) == pytest.approx(1.0, abs=1e-9)
    one, other = codes["communication"], codes["procurement"]
    assert after[one] / after[other] == pytest.approx(before[one] / before[other])
    service.slider.setValue(100)
    assert sliders.shares[one].number.text() == "0 %"
    view.show_figures()
    assert tried(view) == ["LinkedIn page: Communication 100 → 0\u202f%, Service 0 → 100\u202f%"]
    service.slider.setValue(50)
    assert view.sandbox.shares_of("page")[one] == pytest.approx(after[one] / (1 - 0.8) * 0.5)
    view.show_figures()


def test_a_share_is_typed_and_refused_beyond_its_range(desk: Desk, view: WhatIfView) -> None:
    sliders = opened(view, "page")
    sliders.serve(desk.codes["service"])
    line = sliders.shares[desk.codes["service"]]
    for text, refused in (("25", False), ("140", True), ("much", True)):
        line.number.selectAll()
        QTest.keyClicks(line.number, text)
        QTest.keyClick(line.number, Qt.Key.Key_Return)
        assert line.error.isVisible() is refused
        assert view.sandbox.shares_of("page")[desk.codes["service"]] == 0.25
    view.show_figures()


def test_an_action_that_serves_nobody_says_so_and_serves_one_wholly(desk: Desk, view: WhatIfView) -> None:
    desk.document.do(set_shares, "page", {})
    sliders = opened(view, "page")
    assert sliders.note.text() == "It serves no activity yet, so it does not count."
    sliders.serve(desk.codes["service"])
    assert view.sandbox.shares_of("page") == {desk.codes["service"]: 1.0}
    view.show_figures()
    assert headline(view, "Work")[:2] == ("10 h/month", "40 h/month")


def test_another_department_runs_it(view: WhatIfView) -> None:
    sliders = opened(view, "page")
    assert sliders.unit.itemText(0) == "Communication (its owner’s)"
    sliders.unit.setFocus()
    QTest.keyClicks(sliders.unit, "Procurement")
    QTest.keyClick(sliders.unit, Qt.Key.Key_Return)
    sliders.unit.setCurrentIndex(sliders.unit.findData("procurement unit"))
    sliders.unit.activated.emit(sliders.unit.currentIndex())
    view.show_figures()
    assert tried(view) == ["LinkedIn page: run by Communication (its owner’s) → Procurement"]
    assert headline(view, "Done by Communication")[:2] == ("100\u202f%", "25\u202f%")


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
    assert rows(view) == ["Counts today (1)", "page"]
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
    assert rows(view)[0] == "Counts today (3)"
    assert "every action counts once" in view.frame_line.text()
    assert headline(view, "Work") == ("3 actions", "3 actions", "")
    view.keep()
    assert desk.row("action", "watch")["stage"] == "running"


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


def test_every_control_says_whom_it_is_about(desk: Desk, view: WhatIfView) -> None:
    sliders = opened(view, "page")
    sliders.serve(desk.codes["service"])
    view.show_figures()
    names = [stop.accessibleName() for stop in sliders.stops()]
    assert all("LinkedIn page" in name for name in names)
    heard = view.model.index(view.model.row_of("page") or 0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "LinkedIn page, on, 30 h/month, for Communication, Service, tried"
    assert all(chip.away.accessibleName().startswith("Take back “LinkedIn page") for chip in view.bar.chips)


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


def test_what_has_the_keyboard_is_scrolled_to(desk: Desk, open_view: Open) -> None:
    view = open_view(640, 560)
    sliders = opened(view, "page")
    for code in ("service", "procurement", "sales"):
        sliders.serve(desk.codes[code])
    view.show_figures()
    last = sliders.stops()[-2]
    for _ in range(len(sliders.stops())):
        if QApplication.focusWidget() is last:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    seen = view.list.viewport().rect()
    assert seen.contains(last.mapTo(view.list.viewport(), last.rect().center()))


def test_a_sandbox_without_trials_is_begun_anew_when_nobody_looks(desk: Desk, view: WhatIfView) -> None:
    view.hide()
    desk.document.do(add_row, "action", {"id": "new", "title": "New"})
    assert view.waiting == 0
    view.show()
    assert "new" in rows(view)
    view.sandbox.remove(Key("new", Subject.STAGE))
    assert view.sandbox.trials == ()
