from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.document import PlanDocument
from app.printing import Content, MapWindow, copy_picture, sheet_of
from models.edits.rows import add_row
from models.measures import Scope, Weight
from models.plan import Plan
from models.readiness import questions
from models.sample_plan import sample_content
from models.storage.store import Store


@pytest.fixture(scope="module")
def content() -> bytes:
    return sample_content("en", dt.date.today())


@pytest.fixture
def document(qapp: object, content: bytes, tmp_path: Path) -> Iterator[PlanDocument]:
    document = PlanDocument(Plan(Store.untitled(content, tmp_path / "data")), "en")
    yield document
    document.discard()


@pytest.fixture
def window(document: PlanDocument, qtbot: object) -> MapWindow:
    window = MapWindow(document)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.show()
    return window


def test_a_sheet_shows_the_map_as_it_stands(document: PlanDocument) -> None:
    document.look(lens="target", scope=Scope.IDEAS, weight=Weight.ACTIONS)
    sheet = sheet_of(document)
    assert sheet.choice.lens == "target"
    assert (sheet.figures.scope, sheet.figures.weight) == (Scope.IDEAS, Weight.ACTIONS)
    assert "Ateliers Vallier" in sheet.choice.title


def test_paper_colour_content_and_note_are_what_is_asked(window: MapWindow) -> None:
    window.paper.setCurrentIndex(window.paper.findData("A3"))
    window.colour.setCurrentIndex(1)
    window.content.setCurrentIndex(1)
    window.note.setText("draft")
    choice = window.sheet.choice
    assert (choice.paper, choice.grey, choice.blank, choice.note) == ("A3", True, True, "draft")


def colours_of(window: MapWindow) -> set[str]:
    drawn = window.preview.grab().toImage()
    places = ((x, y) for x in range(0, drawn.width(), 7) for y in range(0, drawn.height(), 7))
    return {drawn.pixelColor(x, y).name() for x, y in places}


def test_the_preview_changes_with_what_is_asked(window: MapWindow) -> None:
    coloured = colours_of(window)
    window.colour.setCurrentIndex(1)
    grey = colours_of(window)
    assert any(QColor(one).saturation() > 60 for one in coloured)
    assert coloured != grey
    window.content.setCurrentIndex(1)
    assert len(colours_of(window)) < len(grey)


@pytest.mark.parametrize(("name", "magic"), [("a.pdf", b"%PDF"), ("a.png", b"\x89PNG"), ("a.svg", b"<?xml")])
def test_the_map_is_saved_as_the_files_name_says(
    window: MapWindow, tmp_path: Path, name: str, magic: bytes
) -> None:
    told: list[str] = []
    window.written.connect(told.append)
    window.write(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(magic)
    assert told == [f"The map is saved as {name}."]
    assert window.result() == window.DialogCode.Accepted


def test_every_choice_of_the_panel_is_legible_in_full(window: MapWindow) -> None:
    for box in (window.content, window.paper, window.colour):
        assert box.width() >= box.sizeHint().width(), box.accessibleName()


def test_a_file_that_cannot_be_written_is_said_in_place(window: MapWindow, tmp_path: Path) -> None:
    window.write(tmp_path / "no" / "folder" / "a.pdf")
    assert window.fault.isVisible()
    assert window.isVisible()


def test_a_printer_gets_the_sheet_in_its_own_size(window: MapWindow, tmp_path: Path) -> None:
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    window.send(printer)
    assert out.read_bytes().startswith(b"%PDF")
    assert window.result() == window.DialogCode.Accepted


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_said_in_place(window: MapWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "folder" / "a.pdf"))
    window.send(printer)
    assert window.fault.isVisible()


def test_without_a_printer_the_pdf_is_offered_first(window: MapWindow) -> None:
    from app.sheet_window import printers

    if not printers():
        assert not window.print.isEnabled()
        assert window.save_pdf.isDefault()


def test_the_picture_on_the_clipboard_is_sharp(document: PlanDocument) -> None:
    copy_picture(document)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert QGuiApplication.clipboard().image().width() >= 2000
    assert bytes(copied.data("image/png").data()).startswith(b"\x89PNG")


def chosen(window: MapWindow, content: Content) -> None:
    window.content.setCurrentIndex(window.content.findData(content))


@pytest.mark.parametrize("asked", [Content.BOARD, Content.READINESS])
def test_other_sheets_are_previewed_standing_and_saved(
    window: MapWindow, tmp_path: Path, asked: Content
) -> None:
    lying = window.preview.grab().toImage()
    chosen(window, asked)
    assert window.preview.grab().toImage() != lying
    told: list[str] = []
    window.written.connect(told.append)
    window.write(tmp_path / "a.pdf")
    assert told == ["The sheet is saved as a.pdf."]
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_a_sheet_asked_for_is_shown_at_once(document: PlanDocument, qtbot: object) -> None:
    window = MapWindow(document, content=Content.BOARD)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    assert window.sheet.title.endswith("one sheet for the board")
    assert window.windowTitle() == "Print one sheet for the board"


def test_pages_are_leafed_through_where_there_are_several(document: PlanDocument, qtbot: object) -> None:
    for question in questions():
        note = "A note that takes a few lines on the sheet. " * 8
        document.do(add_row, "readiness_answer", {"question": question.code, "note": note})
    window = MapWindow(document, content=Content.READINESS)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.show()
    assert window.page.isVisible()
    assert not window.save_picture.isEnabled(), "a picture holds one page"
    first = window.preview.grab().toImage()
    window.page.stepUp()
    assert window.preview.grab().toImage() != first
    chosen(window, Content.MAP)
    assert not window.page.isVisible()
    assert window.page.value() == 1


def test_enter_presses_the_button_that_has_the_focus(window: MapWindow, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    window.cancel.setFocus()
    QTest.keyClick(window.cancel, Qt.Key.Key_Return)
    assert not window.isVisible()
