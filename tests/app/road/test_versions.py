from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from app.road.keeping import keep_version
from app.road.view import RoadView
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> Iterator[RoadView]:
    """A road with two versions kept, in a window where they are below the fold."""
    for name in ("One", "Two"):
        keep_version(desk.document, name)
    view = RoadView(desk.document, desk.commands)
    desk.show(view, 640, 600)
    yield view
    view.kept.rest()


def current(view: RoadView) -> str:
    line = view.versions.table.line
    return line.cells[1].text if line is not None else ""


def in_sight(view: RoadView) -> bool:
    """Whether the current line is seen, and the line to type in above it."""
    table, line = view.versions.table, view.versions.add_line
    shown = ((table.viewport(), table.visualRect(table.currentIndex())), (line, line.rect()))
    whole = view.viewport().rect()
    return all(
        whole.contains(QRect(part.mapTo(view.viewport(), at.topLeft()), at.size())) for part, at in shown
    )


def test_what_is_seen_first_chooses_none(view: RoadView) -> None:
    assert current(view) == ""
    assert view.verticalScrollBar().value() == 0


def test_a_version_that_is_kept_is_the_current_one_and_in_sight(desk: Desk, view: RoadView) -> None:
    view.begin_keeping()
    QTest.keyClicks(view.versions.add_line.line, "Three")
    QTest.keyClick(view.versions.add_line.line, Qt.Key.Key_Return)
    assert current(view) == "Three"
    desk.bot.waitUntil(lambda: in_sight(view))
    assert view.versions.add_line.line.hasFocus()


def test_a_version_that_comes_back_is_the_current_one(desk: Desk, view: RoadView) -> None:
    table = view.versions.table
    for row, name in enumerate(("One", "Two")):
        table.setFocus()
        table.setCurrentIndex(view.versions.model.index(row, 1))
        view.versions.forget_button.click()
        assert current(view) != name
        desk.document.undo()
        assert current(view) == name
        desk.bot.waitUntil(lambda: in_sight(view))
