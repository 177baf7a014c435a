"""The network out of the window: previewed, printed or saved by the window of all sheets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.document import PlanDocument
from app.network.painter import Look
from app.network.sheet import NetworkSheet
from app.network.showing import Showing
from app.sheet_window import LeafMaker, SheetWindow, Titles, choice_of

translate = QCoreApplication.translate


def sheet_of(
    document: PlanDocument,
    showing: Showing,
    look: Look,
    paper: str = "A4",
    grey: bool = False,
    note: str = "",
) -> NetworkSheet:
    """What is shown, on a paper."""
    choice = choice_of(document, paper, grey=grey, note=note)
    return NetworkSheet(choice, document.figures, showing, look)


def network_window(
    document: PlanDocument, make: LeafMaker, parent: QWidget, *, printing: bool
) -> SheetWindow:
    """The window that prints and exports the network alone, as it is filtered and focused in its view."""
    titles = Titles(translate("Network", "Print the network"), translate("Network", "Export the network"))
    return SheetWindow(document, make, titles, parent, printing=printing)
