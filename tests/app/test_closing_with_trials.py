"""What becomes of changes tried in What if when their plan is let go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.document import PlanDocument
from app.program import Program
from app.what_if.trying import Trying
from models.creation import create
from models.edits.actions import add_action
from models.errors import Fault
from models.plan import Plan
from tests.app.running import ended, started

TITLES = ("Supplier forum", "Press kit")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.maillon"
    create(path, "porter", "en", dt.date(2027, 1, 12))
    return path


@pytest.fixture
def program(qtbot: QtBot, path: Path) -> Iterator[Program]:
    """A program over a plan with two ideas, both of which are tried as running."""
    running = started(qtbot, path)
    document = running.document
    assert document is not None
    served = document.plan.graph.leaves()[0]["id"]
    for title in TITLES:
        document.do(add_action, title, served)
    sandbox = Trying.of(document).sandbox
    for action in document.plan.graph.actions():
        sandbox.switch(action["id"], on=True)
    yield running
    ended(running)


def _asked(press: Callable[[QMessageBox], object]) -> list[str]:
    """Answer the question that comes up next; gives its words once it was asked."""
    words: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        words.append(box.text())
        press(box)

    QTimer.singleShot(0, answer)
    return words


def _button(text: str) -> Callable[[QMessageBox], None]:
    return lambda box: next(one for one in box.buttons() if one.text() == text).click()


def _key(key: Qt.Key) -> Callable[[QMessageBox], None]:
    return lambda box: QTest.keyClick(box, key)


def _open(program: Program) -> PlanDocument:
    assert program.document is not None
    return program.document


def _stages(path: Path) -> set[str]:
    seen = Plan.view(path)
    stages = {row["stage"] for row in seen.graph.actions()}
    seen.close()
    return stages


@pytest.mark.parametrize("press", [_button("Keep them"), _key(Qt.Key.Key_Return)])
def test_what_is_kept_at_the_end_is_in_the_file(
    program: Program, path: Path, press: Callable[[QMessageBox], None]
) -> None:
    words = _asked(press)
    assert program.window.close()
    assert words == ["2 changes tried in What if are not kept."]
    assert _stages(path) == {"running"}


def test_what_is_dropped_leaves_the_plan_as_it_was(program: Program, path: Path) -> None:
    _asked(_button("Drop them"))
    assert program.window.close()
    assert _stages(path) == {"idea"}


@pytest.mark.parametrize("press", [_button("Cancel"), _key(Qt.Key.Key_Escape)])
def test_cancel_stays_with_all_that_is_tried(program: Program, press: Callable[[QMessageBox], None]) -> None:
    _asked(press)
    assert not program.window.close()
    assert Trying.of(_open(program)).waiting == 2


@pytest.mark.parametrize("command", ["program.close", "plan.new", "plan.sample"])
def test_every_way_to_let_a_plan_go_asks_once(program: Program, path: Path, command: str) -> None:
    words = _asked(_button("Keep them"))
    program.window.commands[command].trigger()
    assert len(words) == 1
    assert _stages(path) == {"running"}


def test_opening_another_plan_asks_and_cancel_stays_with_this_one(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.maillon"
    create(other, "porter", "en", dt.date(2027, 1, 12))
    here = _open(program)
    words = _asked(_button("Cancel"))
    program.open(other)
    assert len(words) == 1
    assert program.document is here


def test_a_language_a_theme_and_nothing_tried_ask_nothing(program: Program, path: Path) -> None:
    program.set_dark(True)
    program.speak("fr")
    assert Trying.of(_open(program)).waiting == 2
    Trying.of(_open(program)).sandbox.drop()
    assert program.window.close()
    assert _stages(path) == {"idea"}


def test_in_a_plan_that_is_only_read_they_can_only_be_dropped(program: Program) -> None:
    store = _open(program).plan.store
    enabled: dict[str, bool] = {}

    def look(box: QMessageBox) -> None:
        enabled.update({one.text(): one.isEnabled() for one in box.buttons()})
        assert box.informativeText().startswith("You may try, but not keep: ")
        QTest.keyClick(box, Qt.Key.Key_Return)

    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        _asked(look)
        assert not program.window.close()
    finally:
        store.read_only = None
    assert enabled == {"Keep them": False, "Drop them": True, "Cancel": True}
