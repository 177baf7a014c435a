"""The network out of its window: copied, printed, saved, as it is filtered and focused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from app.network.view import NetworkView
from app.sheet_window import SheetWindow
from models.errors import Fault
from models.measures.network_parts import Kind
from tests.app.conftest import Desk
from tests.app.network.conftest import click, selected


def test_the_picture_is_copied_with_its_title(desk: Desk, view: NetworkView) -> None:
    view.handlers["plan.copy_picture"]()
    image = QGuiApplication.clipboard().image()
    assert image.width() > 2 * image.height() / 1.5
    assert not image.isNull()


@pytest.mark.parametrize("command", ["plan.export_map", "plan.print"])
def test_the_network_alone_is_offered_to_print_and_save(desk: Desk, view: NetworkView, command: str) -> None:
    view.handlers[command]()
    window = view.findChild(SheetWindow)
    assert window is not None
    assert "network" in window.windowTitle()
    assert window.sheet.title.endswith("the network")
    window.close()


def test_what_is_saved_has_the_filter_and_the_focus_of_the_view(desk: Desk, view: NetworkView) -> None:
    view.kinds[Kind.ACTION].click()
    desk.document.select("person", "nadia")
    for _again in range(2):  # the window closes after it wrote a file: the next one is the same picture
        view.save.click()
        window = view.findChild(SheetWindow)
        assert window is not None
        assert not window.sheet.showing.shown.of(Kind.ACTION)
        assert window.sheet.look.centre == "nadia"
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not view.kinds[Kind.ACTION].isChecked()
    assert selected(desk) == ("person", "nadia")


def test_the_context_menu_puts_the_picture_on_the_clipboard(desk: Desk, view: NetworkView) -> None:
    QGuiApplication.clipboard().clear()
    at = QPoint(20, 20)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
    menu = next(one for one in view.findChildren(QMenu) if one.actions())
    menu.actions()[0].trigger()
    menu.close()
    copied = QGuiApplication.clipboard().image()
    assert copied.width() > 1000
    colours = {
        copied.pixelColor(x, y).name()
        for x in range(0, copied.width(), 9)
        for y in range(0, copied.height(), 9)
    }
    assert len(colours) > 10


def test_a_read_only_plan_is_shown_all_the_same(desk: Desk, view: NetworkView) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view.refresh()
        click(desk, view, "page")
        assert selected(desk) == ("action", "page")
    finally:
        store.read_only = None
