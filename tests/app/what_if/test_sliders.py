from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.what_if.sliders import Sliders
from app.what_if.view import WhatIfView
from models.edits.actions import set_shares
from models.edits.rows import set_field
from tests.app.conftest import Desk
from tests.app.what_if.conftest import Open
from tests.app.what_if.handling import headline, opened, plainly, tried


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


def test_every_control_says_whom_it_is_about(desk: Desk, view: WhatIfView) -> None:
    sliders = opened(view, "page")
    sliders.serve(desk.codes["service"])
    view.show_figures()
    names = [stop.accessibleName() for stop in sliders.stops()]
    assert all("LinkedIn page" in name for name in names)
    heard = view.model.index(view.model.row_of("page") or 0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "LinkedIn page, on, 30 h/month, for Communication, Service, tried"
    assert all(chip.away.accessibleName().startswith("Take back “LinkedIn page") for chip in view.bar.chips)


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
