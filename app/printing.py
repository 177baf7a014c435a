"""The map and the other sheets of the whole plan, made of what all views look at; the map on the clipboard."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.balance.material import material_of
from app.chain.drawn import form_of, shapes_of
from app.document import PlanDocument
from app.paper.board_sheet import BoardSheet
from app.paper.export import png_bytes
from app.paper.leaf import Leaf, MapLeaf
from app.paper.readiness_sheet import ReadinessSheet
from app.paper.sheet import Sheet
from app.paper.silo_sheet import SiloSheet
from app.sheet_window import SheetWindow, Titles, choice_of, put_on_clipboard
from models.measures.board import board
from models.readiness import answers

translate = QCoreApplication.translate

PICTURE_WIDTH = 1400  # logical pixels of a copied picture; it is twice as sharp


class Content(StrEnum):
    """What a sheet shows."""

    MAP = "map"
    BLANK = "blank"
    BOARD = "board-sheet"
    SILO = "silo"
    READINESS = "readiness"


def leaf_of(
    document: PlanDocument, content: Content, paper: str = "A4", *, grey: bool = False, note: str = ""
) -> Leaf:
    """A sheet of the open plan, ready to be painted."""
    sheet = sheet_of(document, paper, grey=grey, blank=content is Content.BLANK, note=note)
    graph, figures, today = document.plan.graph, document.figures, document.today
    if content is Content.BOARD:
        return BoardSheet(sheet, board(graph, figures, today))
    if content is Content.SILO:
        return SiloSheet(sheet.choice, material_of(graph, figures, document.language, today))
    if content is Content.READINESS:
        return ReadinessSheet(sheet.choice, answers(graph, figures, today))
    return MapLeaf(sheet)


def sheet_of(
    document: PlanDocument, paper: str = "A3", *, grey: bool = False, blank: bool = False, note: str = ""
) -> Sheet:
    """The map under the lens, period, scope and weight that all views look at, on a paper."""
    choice = choice_of(document, paper, grey=grey, blank=blank, note=note)
    return Sheet(document.figures, shapes_of(document), form_of(document), choice)


def copy_picture(document: PlanDocument) -> None:
    """Put the map on the clipboard as a picture, with its title line and legend."""
    put_on_clipboard(png_bytes(sheet_of(document, "A4"), PICTURE_WIDTH))


class MapWindow(SheetWindow):
    """The map and the sheets that stand for the whole plan: what is printed is chosen first."""

    def __init__(
        self,
        document: PlanDocument,
        parent: QWidget | None = None,
        *,
        printing: bool = True,
        content: Content = Content.MAP,
    ) -> None:
        self.content = QComboBox()
        self._names = _names()
        for what, (text, _titles) in self._names.items():
            self.content.addItem(text, what)
        self.content.setCurrentIndex(self.content.findData(content))
        super().__init__(document, self._leaf, self._names[content][1], parent, printing=printing)
        self.content.currentIndexChanged.connect(self.refresh)

    @property
    def _chosen(self) -> Content:
        return Content(self.content.currentData())

    def _choices(self) -> list[tuple[str, QWidget]]:
        return [(self.tr("What"), self.content), *super()._choices()]

    def _leaf(self, paper: str, grey: bool, note: str) -> Leaf:
        return leaf_of(self._document, self._chosen, paper, grey=grey, note=note)

    def refresh(self, _changed: object = None) -> None:
        """Show what is asked under its own title."""
        self.titles = self._names[self._chosen][1]
        super().refresh()

    def file_title(self) -> str:
        if self._chosen in (Content.MAP, Content.BLANK):
            return self._document.title or self.tr("Map")
        return super().file_title()

    def told(self, name: str) -> str:
        if self._chosen in (Content.MAP, Content.BLANK):
            return self.tr("The map is saved as {name}.").format(name=name)
        return super().told(name)


def _names() -> dict[Content, tuple[str, Titles]]:
    """What each content is called in the list, and what the window is called with it."""
    the_map = Titles(translate("MapWindow", "Print the map"), translate("MapWindow", "Export the map"))
    return {
        Content.MAP: (translate("MapWindow", "the map as it stands"), the_map),
        Content.BLANK: (translate("MapWindow", "a blank map to write on"), the_map),
        Content.BOARD: (
            translate("MapWindow", "one sheet for the board"),
            Titles(
                translate("MapWindow", "Print one sheet for the board"),
                translate("MapWindow", "Export one sheet for the board"),
            ),
        ),
        Content.SILO: (
            translate("MapWindow", "for whom, by whom"),
            Titles(
                translate("MapWindow", "Print for whom, by whom"),
                translate("MapWindow", "Export for whom, by whom"),
            ),
        ),
        Content.READINESS: (
            translate("MapWindow", "the readiness sheet"),
            Titles(
                translate("MapWindow", "Print the readiness sheet"),
                translate("MapWindow", "Export the readiness sheet"),
            ),
        ),
    }
