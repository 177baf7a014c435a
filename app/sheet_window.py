"""The window that prints a sheet or writes it into a file, previewed by the painter that prints it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.chain.drawn import lens_of
from app.document import PlanDocument
from app.languages import sentence
from app.paper.leaf import KINDS, Leaf, export_leaf, layout_of, leaf_image, leaf_png, print_leaf, size_of
from app.paper.sheet import PAPERS, SheetChoice
from app.places import remember, start_folder
from app.theme import dress
from app.version import version
from models.errors import Fault

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

EDGE = 18
SIDE = 290  # the least width of the panel on the right

LeafMaker = Callable[[str, bool, str], Leaf]
"""A sheet for a paper ("A4"), grey or not, with a note in its foot."""


@dataclass(frozen=True)
class Titles:
    """What the window is called when it prints and when it exports."""

    printing: str
    exporting: str


def choice_of(
    document: PlanDocument, paper: str, *, grey: bool = False, blank: bool = False, note: str = ""
) -> SheetChoice:
    """What the head and the foot of a sheet of the open plan say, and how it is drawn."""
    plan, path = document.plan_row, document.plan.path
    return SheetChoice(
        lens=lens_of(document),
        paper=paper,
        grey=grey,
        blank=blank,
        language=document.language,
        plan_name=document.title,
        organisation=str(plan.get("organisation") or ""),
        file_name=path.name if path else "",
        version=version(),
        printed=document.today,
        note=note,
    )


class SheetPreview(QWidget):
    """A sheet as it will be printed, as large as there is room; drawn anew only when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaf: Leaf | None = None
        self._page = 0
        self._drawn = QPixmap()
        self.setMinimumSize(360, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the sheet"))

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def show_leaf(self, leaf: Leaf, page: int = 0) -> None:
        """Show a page of another sheet, counted from 0."""
        self._leaf, self._page, self._drawn = leaf, page, QPixmap()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._leaf is None:
            return
        page = self._place(*size_of(self._leaf))
        if self._drawn.isNull():
            ratio = self.devicePixelRatioF()
            pixels = max(round(page.width() * ratio), 1)
            self._drawn = QPixmap.fromImage(leaf_image(self._leaf, pixels, self._page))
            self._drawn.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.fillRect(page.translated(2, 3), QColor(0, 0, 0, 40))
        painter.drawPixmap(page.topLeft(), self._drawn)
        painter.end()

    def _place(self, wide: float, high: float) -> QRectF:
        """Where the page stands in the middle of the widget."""
        scale = min((self.width() - 2 * EDGE) / wide, (self.height() - 2 * EDGE) / high)
        width, height = max(wide * scale, 1.0), max(high * scale, 1.0)
        return QRectF(round((self.width() - width) / 2), round((self.height() - height) / 2), width, height)


class SheetWindow(QDialog):
    """Paper, colour and note on the right of the preview; then to a printer or into a file."""

    written = Signal(str)
    """The sheet is in a file; the sentence that says so."""

    def __init__(
        self,
        document: PlanDocument,
        make: LeafMaker,
        titles: Titles,
        parent: QWidget | None = None,
        *,
        printing: bool = True,
    ) -> None:
        super().__init__(parent)
        self._document, self._make, self.titles = document, make, titles
        self._printing = printing
        self.setModal(True)
        self.setSizeGripEnabled(True)
        self.preview = SheetPreview()
        self.paper = QComboBox()
        for name in PAPERS:
            self.paper.addItem(name, name)
        self.paper.setCurrentIndex(self.paper.findData("A4"))
        self.colour = QComboBox()
        self.colour.addItem(self.tr("in colour"), False)
        self.colour.addItem(self.tr("in grey, for black-and-white printers"), True)
        self.page = QSpinBox()
        self.page.setMinimum(1)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("draft, confidential …"))
        self.fault = QLabel(wordWrap=True)
        self.fault.hide()
        dress(self.fault, "error")
        self.print = self._button(self.tr("Print…"), self.ask_printer)
        self.save_pdf = self._button(self.tr("Save as PDF…"), lambda: self.ask_file(".pdf"))
        self.save_picture = self._button(self.tr("Save as picture…"), lambda: self.ask_file(".png"))
        self.cancel = self._button(self.tr("Close"), self.reject)
        self._lay_out(printing)
        for box in (self.paper, self.colour):
            box.currentIndexChanged.connect(self.refresh)
        self.page.valueChanged.connect(self.refresh)
        self.note.textEdited.connect(self.refresh)
        self.refresh()
        self.resize(1040, 640)

    def _button(self, text: str, handler: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: handler())
        return button

    def _lay_out(self, printing: bool) -> None:
        side = QVBoxLayout()
        side.setSpacing(6)
        for name, field in self._choices():
            label = QLabel(name)
            label.setBuddy(field)
            dress(label, "muted")
            field.setAccessibleName(name)
            side.addWidget(label)
            side.addWidget(field)
            side.addSpacing(6)
        self._page_label = QLabel()
        self._page_label.setBuddy(self.page)
        dress(self._page_label, "muted")
        self.page.setAccessibleName(self.tr("Page shown"))
        side.addWidget(self._page_label)
        side.addWidget(self.page)
        side.addWidget(self.fault)
        side.addStretch(1)
        if printing and not printers():
            side.addWidget(self._no_printer())
        first = self.print if printing and printers() else self.save_pdf
        dress(first, "primary")
        first.setDefault(True)
        shown = (
            (self.print, self.save_pdf, self.save_picture) if printing else (self.save_pdf, self.save_picture)
        )
        for button in (*shown, self.cancel):
            side.addWidget(button)
        self.print.setEnabled(bool(printers()))
        self.print.setVisible(printing)
        panel = QFrame()
        dress(panel, "panel")
        panel.setLayout(side)
        side.setContentsMargins(18, 16, 18, 16)
        panel.setFixedWidth(max(SIDE, panel.sizeHint().width()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.preview, 1)
        row.addWidget(panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the one that is offered first."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _choices(self) -> list[tuple[str, QWidget]]:
        """What can be chosen, with its name."""
        return [
            (self.tr("Paper"), self.paper),
            (self.tr("Colour"), self.colour),
            (self.tr("Note in the foot"), self.note),
        ]

    def _no_printer(self) -> QLabel:
        label = QLabel(self.tr("No printer was found here: save it as PDF and print it elsewhere."))
        label.setWordWrap(True)
        dress(label, "muted")
        return label

    @property
    def sheet(self) -> Leaf:
        """What is asked, as a sheet."""
        return self._make(self.paper.currentData(), bool(self.colour.currentData()), self.note.text().strip())

    def refresh(self, _changed: object = None) -> None:
        """Show what is asked; a picture holds one page only."""
        leaf = self.sheet
        pages = leaf.pages(size_of(leaf))
        self.page.setMaximum(pages)
        self._page_label.setText(self.tr("Page shown, of {n}").format(n=pages))
        for part in (self._page_label, self.page):
            part.setVisible(pages > 1)
        self.save_picture.setEnabled(pages == 1)
        self.setWindowTitle(self.titles.printing if self._printing else self.titles.exporting)
        self.preview.show_leaf(leaf, self.page.value() - 1)

    def ask_printer(self) -> None:
        """Ask which printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout_of(self.sheet))
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.send(printer)

    def send(self, printer: QPrinter) -> None:
        """Print on a printer; one that refuses is said in place."""
        printer.setFullPage(True)
        leaf = self.sheet
        printer.setDocName(leaf.title)
        try:
            print_leaf(printer, leaf, printer.resolution())
        except OSError:
            self._say(self.tr("The printer does not answer. Check that it is on, or save it as PDF."))
            return
        self.accept()

    def ask_file(self, suffix: str) -> None:
        """Ask for a file and write the sheet into it."""
        kinds = {
            ".pdf": self.tr("PDF (*.pdf)"),
            ".png": self.tr("PNG picture (*.png)"),
            ".svg": self.tr("SVG drawing (*.svg)"),
        }
        offered = [kinds[".pdf"]] if suffix == ".pdf" else [kinds[".png"], kinds[".svg"]]
        name = re.sub(r"[\\/:]", "-", self.file_title()) + suffix
        start = str(start_folder(self._document) / name)
        chosen, kind = QFileDialog.getSaveFileName(self, self.windowTitle(), start, ";;".join(offered))
        if chosen:
            path = Path(chosen)
            remember(path)
            if path.suffix.lower() not in KINDS:
                path = path.with_name(path.name + (".svg" if kind == kinds[".svg"] else suffix))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the sheet into a file, as its name says; a refusal is said in place."""
        try:
            export_leaf(self.sheet, path)
        except Fault as fault:
            self._say(sentence(fault))
            return
        self.written.emit(self.told(path.name))
        self.accept()

    def file_title(self) -> str:
        """What a file of the sheet is called, without its kind."""
        return self.sheet.title

    def told(self, name: str) -> str:
        """The sentence that says that the sheet is in the file of this name."""
        return self.tr("The sheet is saved as {name}.").format(name=name)

    def _say(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()


def printers() -> list[str]:
    """The names of the printers that this computer knows."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def put_on_clipboard(png: bytes) -> None:
    """Put a picture on the clipboard: as pixels, and as the file that it is."""
    copied = QMimeData()
    copied.setImageData(QImage.fromData(png))
    copied.setData("image/png", png)
    QGuiApplication.clipboard().setMimeData(copied)


def copy_leaf(leaf: Leaf) -> None:
    """Put the first page of a sheet on the clipboard as a picture."""
    put_on_clipboard(leaf_png(leaf))
