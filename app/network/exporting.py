"""The network out of the window: previewed and printed or saved by the window of all sheets, copied as a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from app.document import PlanDocument
from app.network.painter import Look
from app.network.sheet import NetworkSheet
from app.network.showing import Showing
from app.paper.leaf import Leaf, leaf_png
from app.paper.sheet import SheetChoice
from app.printing import MapWindow
from app.theme import Theme
from app.version import version

MakeSheet = Callable[[str, bool, str], Leaf]
"""The sheet on a paper, in grey or not, with a note in its foot."""


def sheet_of(
    document: PlanDocument,
    showing: Showing,
    look: Look,
    paper: str = "A4",
    grey: bool = False,
    note: str = "",
) -> NetworkSheet:
    """What is shown, on a paper."""
    path = document.plan.path
    choice = SheetChoice(
        paper=paper,
        grey=grey,
        language=document.language,
        plan_name=document.title,
        organisation=str(document.plan_row.get("organisation") or ""),
        file_name=path.name if path else "",
        version=version(),
        printed=document.today,
        note=note,
    )
    return NetworkSheet(choice, document.figures, showing, look)


def copy_picture(sheet: Leaf) -> None:
    """Put a sheet on the clipboard as a picture."""
    content = leaf_png(sheet)
    copied = QMimeData()
    copied.setImageData(QImage.fromData(content))
    copied.setData("image/png", content)
    QGuiApplication.clipboard().setMimeData(copied)


class NetworkWindow(MapWindow):
    """The window of the sheets with the network alone, as it is filtered and focused in its view."""

    def __init__(
        self, document: PlanDocument, theme: Theme, parent: QWidget, make: MakeSheet, *, printing: bool
    ) -> None:
        self._make = make
        super().__init__(document, theme, parent, printing=printing)
        for label in self.findChildren(QLabel):
            if label.buddy() is self.content:
                label.hide()
        self.content.hide()

    @property
    def sheet(self) -> Leaf:
        """The network on the chosen paper."""
        return self._make(self.paper.currentData(), bool(self.colour.currentData()), self.note.text().strip())

    def _title(self) -> str:
        return self.tr("Print the network") if self._printing else self.tr("Export the network")

    def _of_the_map(self) -> bool:
        return False
