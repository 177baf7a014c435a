from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from app import doors, settings
from app.help import HelpWindow
from app.importing.window import ImportWindow
from app.printing import MapWindow
from app.program import Program
from app.welcome import Welcome
from models.creation import new_content
from models.edits.actions import add_action
from models.plan import Plan
from models.storage.store import Store


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    program = Program("en")
    yield program
    if program.document is not None:
        program.document.discard()
        program.document = None
    for window in QApplication.topLevelWidgets():
        window.close()
    program.deleteLater()


def left_by_a_crash(name: str, actions: int) -> Path:
    """A working copy with so many changes that no file holds; gives its folder."""
    plan = Plan(Store.untitled(new_content("porter", "en", dt.date(2027, 1, 1)), settings.data_folder()))
    for n in range(actions):
        plan.do(add_action, f"{name} {n}", None)
    assert plan.store.copy is not None
    plan.store.close(keep=True)
    return plan.store.copy.folder


def opened(kind: type) -> list[object]:
    return [
        window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()
    ]


@pytest.mark.parametrize("command", ["plan.print", "plan.print_blank", "plan.export_map"])
def test_the_map_is_previewed_before_it_goes_out(program: Program, command: str) -> None:
    program.new("porter")
    program.window.commands[command].trigger()
    (window,) = opened(MapWindow)
    assert isinstance(window, MapWindow)
    assert window.sheet.choice.blank is (command == "plan.print_blank")


@pytest.mark.parametrize(
    ("command", "title"),
    [
        ("plan.board_sheet", "Export one sheet for the board"),
        ("plan.readiness_sheet", "Export the readiness sheet"),
    ],
)
def test_a_sheet_asked_for_as_a_file_is_saved_not_printed(program: Program, command: str, title: str) -> None:
    program.new("porter")
    program.window.commands[command].trigger()
    (window,) = opened(MapWindow)
    assert isinstance(window, MapWindow)
    assert window.windowTitle() == title
    assert window.save_pdf.isDefault()
    assert not window.print.isVisible()
    assert not any("printer" in label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.xlsx", "All tables are saved as a.xlsx."),
        ("a.json", "All tables are saved as a.json."),
        ("a.csv", "The actions are saved as a.csv."),
    ],
)
def test_tables_that_went_out_are_told(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    program.new("porter")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / name), ""))
    program.window.commands["plan.export_tables"].trigger()
    assert (tmp_path / name).is_file()
    assert program.window.toast.text == told


def test_a_template_that_was_written_is_told(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "t.xlsx"), ""))
    program.window.commands["plan.template"].trigger()
    assert (tmp_path / "t.xlsx").is_file()
    assert program.window.toast.text == "The template is saved as t.xlsx."


@pytest.mark.parametrize(
    "command",
    ["plan.print", "plan.export_map", "plan.export_tables", "plan.copy_picture", "help.keys", "help.about"],
)
def test_a_command_without_a_plan_harms_nothing(program: Program, command: str) -> None:
    program.window.commands[command].trigger()
    assert opened(HelpWindow) if command.startswith("help") else not opened(MapWindow)


def test_what_was_copied_comes_into_the_open_plan(program: Program) -> None:
    program.new("porter")
    QGuiApplication.clipboard().setText("title\tactivities\nForum\tservice\n")
    program.window.commands["plan.paste"].trigger()
    (window,) = opened(ImportWindow)
    assert isinstance(window, ImportWindow)
    window.bring.click()
    assert program.document is not None
    assert [row["title"] for row in program.document.plan.graph.actions()] == ["Forum"]


def test_pasting_on_the_welcome_page_begins_a_plan(program: Program) -> None:
    page = doors.welcome_page(program)
    QGuiApplication.clipboard().setText("title\nForum\n")
    page.paste_wanted.emit()
    assert program.document is not None
    assert len(opened(ImportWindow)) == 1
    page.deleteLater()


def test_the_picture_is_copied_and_said_so(program: Program) -> None:
    program.new("porter")
    QGuiApplication.clipboard().clear()
    program.window.commands["plan.copy_picture"].trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    assert "clipboard" in program.window.toast.text


def test_what_a_crash_left_is_told_and_stays_until_it_is_decided(program: Program) -> None:
    left_by_a_crash("Vallier", 3)
    (left,) = doors.left_behind()
    assert left.changes == 3
    assert doors.left_behind() == [left]


def test_a_plan_that_a_crash_left_is_recovered(program: Program) -> None:
    left_by_a_crash("Other", 1)
    folder = left_by_a_crash("Vallier", 3)
    doors.recover(program, folder)
    assert program.document is not None
    assert len(program.document.plan.graph.actions()) == 3


def test_what_a_crash_left_can_be_thrown_away(program: Program) -> None:
    folder, other = left_by_a_crash("Vallier", 3), left_by_a_crash("Other", 1)
    doors.discard(folder)
    assert not folder.exists()
    assert other.exists()


def test_the_welcome_page_offers_to_recover(program: Program) -> None:
    left_by_a_crash("Vallier", 3)
    program.welcome()
    page = program.window.views.showing()
    assert isinstance(page, Welcome)
    assert len(page.left_rows) == 1
    page.new_wanted.emit("saas")
    assert program.document is not None


def test_pasting_anywhere_on_the_window_shows_what_was_copied_first(program: Program, qtbot: object) -> None:
    program.new("porter")
    with qtbot.waitActive(program.window):  # type: ignore[attr-defined]
        program.window.show()
        program.window.activateWindow()
    program.window.chain.setFocus()
    QGuiApplication.clipboard().setText("title\tactivities\nForum\tservice\n")
    qtbot.keyClick(program.window.chain, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
    (window,) = opened(ImportWindow)
    assert isinstance(window, ImportWindow)
    assert window.bring.text() == "Bring in 1 action"
    assert program.document is not None
    assert not program.document.plan.graph.actions()
