"""The running program: its first window, its plans, and what becomes of them."""

from __future__ import annotations

import datetime as dt
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app import doors, settings
from app.program import Program
from models.creation import create
from models.edits import activities
from models.edits.actions import add_action
from models.plan import Plan
from tests.app.running import ended, started

TODAY = dt.date(2027, 1, 12)


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """A program that has started on nothing: it shows the sample plan."""
    running = started(qtbot, None)
    yield running
    ended(running)


def _plan(folder: Path, name: str = "plan.maillon") -> Path:
    path = folder / name
    create(path, "porter", "en", TODAY)
    return path


def _activity(program: Program, code: str = "service") -> str:
    assert program.document is not None
    return next(row["id"] for row in program.document.plan.graph.activities() if row["code"] == code)


def _add(program: Program, title: str = "Answer on the forum") -> None:
    assert program.document is not None
    program.document.do(add_action, title, _activity(program))


def _answer(text: str) -> None:
    """Press the button with this text in the question that comes up next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(0, press)


def test_a_first_start_shows_the_sample_plan_and_offers_a_new_one(program: Program) -> None:
    assert program.document is not None
    assert len(program.document.plan.graph.actions()) == 25
    assert "sample" in program.window.banner.text
    assert [button.text() for button in program.window.banner.choices] == [
        "New plan…",
        "Bring in a spreadsheet…",
    ]


def test_looking_at_the_sample_and_closing_asks_nothing_and_leaves_nothing(program: Program) -> None:
    assert program.window.close()
    assert program.document is None
    assert list(settings.data_folder().iterdir()) == []


def test_the_language_changes_while_running_with_plan_and_selection_kept(program: Program) -> None:
    assert program.document is not None
    document, activity = program.document, _activity(program)
    document.select("activity", activity)
    program.speak("fr")
    assert program.document is document
    assert document.selection.id == activity
    assert program.window.commands["plan.open"].text() == "Ouvrir…"
    assert document.name_of(activity) == "Service client"


def test_the_theme_changes_while_running(program: Program) -> None:
    program.set_dark(True)
    assert program.window.theme.dark
    assert program.window.commands["view.dark"].isChecked()
    assert program.document is not None
    program.set_dark(False)


def test_undo_names_what_it_undoes(program: Program) -> None:
    _add(program)
    undo = program.window.commands["edit.undo"]
    assert undo.text() == "Undo add “Answer on the forum”"
    undo.trigger()
    assert program.window.commands["edit.redo"].text() == "Redo add “Answer on the forum”"


def test_a_plan_without_a_file_is_kept_for_the_next_start(program: Program, qtbot: QtBot) -> None:
    _add(program, "Kept for later")
    _answer("Keep for the next start")
    assert program.window.close()
    again = started(qtbot, None)
    from app.welcome import Welcome

    page = again.window.views.showing()
    assert isinstance(page, Welcome)
    page.recover_wanted.emit(_left_folder())
    assert again.document is not None
    assert "Kept for later" in [row["title"] for row in again.document.plan.graph.actions()]
    ended(again)


def _left_folder() -> Path:
    (folder,) = settings.data_folder().iterdir()
    return folder


def test_cancelling_the_question_keeps_the_window_open(program: Program) -> None:
    _add(program)
    _answer("Cancel")
    assert not program.window.close()
    assert program.document is not None


def test_a_plan_named_at_the_start_is_opened_edited_and_saved_on_close(qtbot: QtBot, tmp_path: Path) -> None:
    path = _plan(tmp_path)
    program = started(qtbot, path)
    _add(program, "Saved on close")
    assert program.window.close()
    seen = Plan.view(path)
    assert [row["title"] for row in seen.graph.actions()] == ["Saved on close"]
    seen.close()
    assert settings.recent_plans() == [path]


def test_a_file_that_is_no_plan_is_told_in_the_banner(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.maillon"
    path.write_text("Dear all")
    program = started(qtbot, path)
    assert "is not a Maillon plan" in program.window.banner.text
    ended(program)


def test_a_plan_open_elsewhere_is_shown_read_only(qtbot: QtBot, tmp_path: Path, other_process: int) -> None:
    path = _plan(tmp_path)
    _hold(path, other_process)
    program = started(qtbot, path)
    assert "ana" in program.window.banner.text
    assert not program.window.commands["activity.add"].isEnabled()
    assert "(read-only)" in program.window.windowTitle()
    assert program.window.close()
    assert (tmp_path / "~$plan.maillon.lock").exists()


def _hold(path: Path, process: int) -> None:
    """Lock a plan in the name of another process."""
    holder = {"host": socket.gethostname(), "user": "ana", "process": process, "heartbeat": time.time()}
    path.with_name(f"~${path.name}.lock").write_text(json.dumps(holder))


@pytest.fixture
def other_process() -> Iterator[int]:
    """The number of a process that runs and is not ours."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process.pid
        assert process.stdin is not None
        process.stdin.close()


def test_a_plan_changed_by_another_hand_offers_both(qtbot: QtBot, tmp_path: Path) -> None:
    path = _plan(tmp_path)
    program = started(qtbot, path)
    _add(program, "Mine")
    create(tmp_path / "theirs.maillon", "service", "en", TODAY)
    theirs = (tmp_path / "theirs.maillon").read_bytes()
    path.write_bytes(theirs)
    assert not program.save()
    keep, _replace = program.window.banner.choices
    keep.click()
    assert program.document is not None
    assert program.document.plan.path is not None
    assert program.document.plan.path.name.startswith("plan (conflict ")
    assert path.read_bytes() == theirs
    assert program.window.close()


def test_removing_an_activity_shows_a_toast_whose_button_brings_it_back(program: Program) -> None:
    assert program.document is not None
    activity = _activity(program)
    before = len(program.document.plan.graph.actions())
    program.document.select("activity", activity)
    program.document.do(activities.remove_activity, activity)
    program.window.toast.tell("gone")
    assert program.window.toast.isVisible()
    program.window.commands["edit.undo"].trigger()
    assert len(program.document.plan.graph.actions()) == before
    assert activity in program.document.plan.graph.graph


def test_opening_the_plan_that_is_open_keeps_the_last_edit(qtbot: QtBot, tmp_path: Path) -> None:
    path = _plan(tmp_path)
    (tmp_path / "link.maillon").symlink_to(path)
    program = started(qtbot, path)
    document = program.document
    _add(program, "Just typed")
    program.open(tmp_path / "link.maillon")
    assert program.document is document
    assert [row["title"] for row in Plan.view(path).graph.actions()] == ["Just typed"]
    assert (tmp_path / "~$plan.maillon.lock").exists()
    assert program.window.close()


def test_a_plan_that_can_only_be_read_is_edited_after_save_as(
    qtbot: QtBot, tmp_path: Path, other_process: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _plan(tmp_path)
    _hold(path, other_process)
    program = started(qtbot, path)
    own = tmp_path / "own.maillon"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(own), ""))
    assert program.save_as()
    _add(program, "Mine")
    assert program.window.close()
    assert [row["title"] for row in Plan.view(own).graph.actions()] == ["Mine"]


def test_a_plan_whose_file_cannot_be_written_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = _plan(tmp_path)
    program = started(qtbot, path)
    _add(program, "Not lost")
    path.unlink()
    assert not program.window.close()
    program.window.banner.choices[-1].click()
    assert program.document is None
    (left,) = doors.left_behind()
    assert left.changes == 1


def test_changing_the_theme_twice_tells_a_fault_once(program: Program) -> None:
    assert program.document is not None
    for dark in (True, False):
        program.set_dark(dark)
    assert program.document.receivers(SIGNAL("refused(PyObject)")) == 1


def test_enter_presses_the_button_that_has_the_focus(program: Program, qtbot: QtBot) -> None:
    program.window.activateWindow()
    tab = program.window.views.switches["chain"].findChild(QPushButton, "outline")
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_Return)
    assert program.window.views.current == "outline"


def test_a_toast_goes_when_what_it_tells_of_is_undone(program: Program) -> None:
    _add(program)
    program.window.toast.tell("Added")
    program.window.commands["edit.undo"].trigger()
    assert not program.window.toast.isVisible()


def test_in_a_narrow_window_the_banners_buttons_go_below_its_text(program: Program) -> None:
    window = program.window
    for width, below in ((1600, False), (960, True)):
        window.resize(width, 700)
        QApplication.processEvents()
        window.catalogue_dock.show()
        QApplication.processEvents()
        button = window.banner.choices[0]
        assert (button.mapTo(window.banner, QPoint()).y() > window.banner.height() / 2) is below


def test_another_language_renames_what_the_headline_names(program: Program) -> None:
    assert program.document is not None
    before = program.document.figures.activities[1].name
    program.speak("fr")
    assert program.document.figures.activities[1].name != before
