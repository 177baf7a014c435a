"""The panels at the sides of the window: never crushed, out of the way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.program import Program
from app.views import VIEWS
from tests.app.test_keys import program as program

SMALLEST, WIDE = QSize(960, 600), QSize(1280, 800)


def _resize(program: Program, size: QSize) -> None:
    program.window.resize(size)
    QApplication.processEvents()


def test_the_catalogue_leaves_a_small_window_and_comes_back_with_the_room(program: Program) -> None:
    window = program.window
    for view in VIEWS:
        window.show_view(view.id)
    _resize(program, WIDE)
    assert window.catalogue_dock.isVisible()
    _resize(program, SMALLEST)
    assert window.size() == SMALLEST
    assert not window.catalogue_dock.isVisible()
    assert window.inspector_dock.width() >= 300
    assert window.inspector_dock.geometry().right() < window.width()
    _resize(program, WIDE)
    assert window.catalogue_dock.isVisible()
    assert window.catalogue_dock.width() >= 200
    assert window.inspector_dock.width() >= 300
    assert window.inspector_dock.geometry().right() < window.width()


def test_a_catalogue_that_the_user_closed_stays_closed(program: Program) -> None:
    window = program.window
    command = window.commands["view.catalogue"]
    _resize(program, WIDE)
    command.trigger()
    assert not window.catalogue_dock.isVisible()
    _resize(program, SMALLEST)
    _resize(program, WIDE)
    assert not window.catalogue_dock.isVisible()
    _resize(program, SMALLEST)
    command.trigger()
    assert window.catalogue_dock.isVisible()
    command.trigger()
    _resize(program, WIDE)
    assert not window.catalogue_dock.isVisible()


def test_a_catalogue_that_was_folded_away_is_there_in_the_next_wide_window(program: Program) -> None:
    _resize(program, SMALLEST)
    assert not program.window.catalogue_dock.isVisible()
    program.window.keep_layout()
    _resize(program, WIDE)
    again = type(program.window)(program.window.theme, "en")
    assert not again.catalogue_dock.isHidden()
    again.deleteLater()
