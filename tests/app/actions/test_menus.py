"""The menu of columns: a click that opens it switches nothing, and it leaves its button free."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.actions.menus import StayingMenu
from models.listing.columns import COLUMNS
from tests.app.actions.conftest import Bench

LEFT = Qt.MouseButton.LeftButton


def opened(bench: Bench) -> StayingMenu:
    menu = bench.view.bar.columns.menu()
    assert isinstance(menu, StayingMenu)
    menu.popup(bench.view.mapToGlobal(QPoint(10, 10)))
    return menu


def center(menu: QMenu, text: str) -> QPoint:
    return menu.actionGeometry(next(one for one in menu.actions() if one.text() == text)).center()


def test_letting_go_over_the_menu_switches_no_column_a_click_in_it_does(bench: Bench) -> None:
    before, menu = bench.view.how.columns, opened(bench)
    QTest.mouseRelease(menu, LEFT, pos=center(menu, "Owner"))
    assert (bench.view.how.columns, menu.isVisible()) == (before, True)
    QTest.mouseClick(menu, LEFT, pos=center(menu, "Owner"))
    assert "owner" not in bench.view.how.columns
    assert menu.isVisible()
    QTest.mousePress(menu, LEFT, pos=center(menu, "Stage"))
    QTest.mouseRelease(menu, LEFT, pos=center(menu, "Activities"))
    assert {"stage", "activities"} <= set(bench.view.how.columns)
    menu.close()


def test_columns_not_shown_stand_in_a_menu_beside_so_that_the_button_stays_free(bench: Bench) -> None:
    menu = opened(bench)
    others = next(one.menu() for one in menu.actions() if one.menu())
    assert isinstance(others, StayingMenu)
    columns = [one for one in (*menu.actions(), *others.actions()) if one.isCheckable()]
    assert len(columns) == len(COLUMNS)
    assert menu.sizeHint().height() < 560
    notes = next(one for one in others.actions() if one.text() == "Notes")
    notes.trigger()
    assert "notes" in bench.view.how.columns
    menu.close()
