"""The map as it stands, on paper, in a file or on the clipboard: previewed by the painter that prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
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
    QVBoxLayout,
    QWidget,
)

from app.chain.drawn import form_of, lens_of, shapes_of
from app.chain.medium import MM
from app.document import PlanDocument
from app.languages import sentence
from app.paper.export import KINDS, export_map, png_bytes
from app.paper.pages import page_layout, paint_page, print_sheet
from app.paper.sheet import PAPERS, Sheet, SheetChoice
from app.places import remember, start_folder
from app.theme import Theme, dress
from app.version import version
from models.errors import Fault

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PICTURE_WIDTH = 1400  # logical pixels of a copied picture; it is twice as sharp
EDGE = 18
SIDE = 290  # the least width of the panel on the right


def sheet_of(
    document: PlanDocument, paper: str = "A3", *, grey: bool = False, blank: bool = False, note: str = ""
) -> Sheet:
    """The map under the lens, period, scope and weight that all views look at, on a paper."""
    plan, path = document.plan_row, document.plan.path
    choice = SheetChoice(
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
    return Sheet(document.figures, shapes_of(document), form_of(document), choice)


def copy_picture(document: PlanDocument) -> None:
    """Put the map on the clipboard as a picture, with its title line and legend."""
    content = png_bytes(sheet_of(document, "A4"), PICTURE_WIDTH)
    copied = QMimeData()
    copied.setImageData(QImage.fromData(content))
    copied.setData("image/png", content)
    QGuiApplication.clipboard().setMimeData(copied)


class SheetPreview(QWidget):
    """A sheet as it will be printed, as large as there is room; drawn anew only when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._drawn = QPixmap()
        self.setMinimumSize(360, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the sheet"))

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self._sheet, self._drawn = sheet, QPixmap()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        page = self._page(*PAPERS[self._sheet.choice.paper])
        if self._drawn.isNull():
            self._drawn = self._draw(page.width())
        painter = QPainter(self)
        painter.fillRect(page.translated(2, 3), QColor(0, 0, 0, 40))
        painter.drawPixmap(page.topLeft(), self._drawn)
        painter.end()

    def _page(self, wide: float, high: float) -> QRectF:
        """Where the page stands in the middle of the widget."""
        scale = min((self.width() - 2 * EDGE) / wide, (self.height() - 2 * EDGE) / high)
        width, height = max(wide * scale, 1.0), max(high * scale, 1.0)
        return QRectF(round((self.width() - width) / 2), round((self.height() - height) / 2), width, height)

    def _draw(self, width: float) -> QPixmap:
        assert self._sheet is not None
        wide, high = PAPERS[self._sheet.choice.paper]
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(max(round(width * ratio), 1), max(round(width * ratio * high / wide), 1))
        drawn.fill(QColor("#ffffff"))
        painter = QPainter(drawn)
        painter.scale(drawn.width() / (wide * MM), drawn.width() / (wide * MM))
        paint_page(painter, self._sheet)
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn


class MapWindow(QDialog):
    """Paper, colour and note on the right of the preview; then to a printer or into a file."""

    written = Signal(str)
    """The map is in a file; the sentence that says so."""

    def __init__(
        self,
        document: PlanDocument,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        blank: bool = False,
        printing: bool = True,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self.setModal(True)
        self.setSizeGripEnabled(True)
        self.setWindowTitle(self.tr("Print the map") if printing else self.tr("Export the map"))
        self.preview = SheetPreview()
        self.paper = QComboBox()
        for name in PAPERS:
            self.paper.addItem(name, name)
        self.paper.setCurrentIndex(self.paper.findData("A4"))
        self.colour = QComboBox()
        self.colour.addItem(self.tr("in colour"), False)
        self.colour.addItem(self.tr("in grey, for black-and-white printers"), True)
        self.content = QComboBox()
        self.content.addItem(self.tr("the map as it stands"), False)
        self.content.addItem(self.tr("a blank map to write on"), True)
        self.content.setCurrentIndex(int(blank))
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
        for box in (self.paper, self.colour, self.content):
            box.currentIndexChanged.connect(self.refresh)
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
        for name, field in (
            (self.tr("What"), self.content),
            (self.tr("Paper"), self.paper),
            (self.tr("Colour"), self.colour),
            (self.tr("Note in the foot"), self.note),
        ):
            label = QLabel(name)
            label.setBuddy(field)
            dress(label, "muted")
            field.setAccessibleName(name)
            side.addWidget(label)
            side.addWidget(field)
            side.addSpacing(6)
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

    def _no_printer(self) -> QLabel:
        label = QLabel(self.tr("No printer was found here: save the map as PDF and print it elsewhere."))
        label.setWordWrap(True)
        dress(label, "muted")
        return label

    @property
    def sheet(self) -> Sheet:
        """What is asked, as a sheet."""
        return sheet_of(
            self._document,
            self.paper.currentData(),
            grey=bool(self.colour.currentData()),
            blank=bool(self.content.currentData()),
            note=self.note.text().strip(),
        )

    def refresh(self, _changed: object = None) -> None:
        """Show what is asked."""
        self.preview.show_sheet(self.sheet)

    def ask_printer(self) -> None:
        """Ask which printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.paper.currentData()))
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.send(printer)

    def send(self, printer: QPrinter) -> None:
        """Print on a printer; one that refuses is said in place."""
        printer.setFullPage(True)
        printer.setDocName(self.sheet.choice.title)
        try:
            print_sheet(printer, self.sheet, printer.resolution())
        except OSError:
            self._say(self.tr("The printer does not answer. Check that it is on, or save the map as PDF."))
            return
        self.accept()

    def ask_file(self, suffix: str) -> None:
        """Ask for a file and write the map into it."""
        kinds = {
            ".pdf": self.tr("PDF (*.pdf)"),
            ".png": self.tr("PNG picture (*.png)"),
            ".svg": self.tr("SVG drawing (*.svg)"),
        }
        offered = [kinds[".pdf"]] if suffix == ".pdf" else [kinds[".png"], kinds[".svg"]]
        name = (self._document.title or self.tr("Map")).replace("/", "-").replace("\\", "-") + suffix
        start = str(start_folder(self._document) / name)
        chosen, kind = QFileDialog.getSaveFileName(self, self.windowTitle(), start, ";;".join(offered))
        if chosen:
            path = Path(chosen)
            remember(path)
            if path.suffix.lower() not in KINDS:
                path = path.with_name(path.name + (".svg" if kind == kinds[".svg"] else suffix))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the map into a file, as its name says; a refusal is said in place."""
        sheet = self.sheet
        try:
            export_map(sheet.figures, sheet.shapes, sheet.choice, path, sheet.form)
        except Fault as fault:
            self._say(sentence(fault))
            return
        self.written.emit(self.tr("The map is saved as {name}.").format(name=path.name))
        self.accept()

    def _say(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()


def printers() -> list[str]:
    """The names of the printers that this computer knows."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())
