"""The addresses of an action: pages on the web, and files, each with a button that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from app.document import PlanDocument
from app.fields.action import ADDRESSES
from app.fields.child_rows import Card, ChildRows
from app.icons import icon
from app.widgets.look import theme_in_force
from app.widgets.source import row_of

_WEB = ("http", "https", "mailto")


def opened_by(address: str, beside: Path | None) -> QUrl | None:
    """What opening an address shows: the page, or the folder that holds the file; None for what is neither.

    A file is never opened itself: a plan that came by mail must not start a program at a click.
    """
    url = QUrl.fromUserInput(address.strip(), str(beside) if beside else "")
    if url.scheme() in _WEB and url.isValid():
        return url
    if url.isLocalFile():
        path = Path(url.toLocalFile())
        folder = path if path.is_dir() else path.parent
        return QUrl.fromLocalFile(str(folder)) if path.exists() else None
    return None


class Addresses(ChildRows):
    """Cards of one line: the address, a button that opens it, another that removes it."""

    def __init__(self, document: PlanDocument, action_id: str, parent: QWidget | None = None) -> None:
        super().__init__(document, ADDRESSES, action_id, parent)

    def _card(self, row_id: str) -> Card:
        card = super()._card(row_id)
        grid = card.layout()
        assert isinstance(grid, QGridLayout)
        button = QToolButton(card)
        button.setIcon(icon("external-link", theme_in_force().muted))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(self.tr("Open this address (of a file, its folder)"))
        button.setAccessibleName(button.toolTip())
        button.setProperty("opens", True)
        button.setProperty("row", row_id)
        button.clicked.connect(self._open_clicked)
        grid.addWidget(button, 0, 3, Qt.AlignmentFlag.AlignTop)
        return card

    def _open_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.open(str(sender.property("row")))

    def open(self, row_id: str) -> bool:
        """Show what is at an address. Returns whether there was something to show."""
        path = self.document.plan.path
        address = str(row_of(self.document, "link", row_id).get("address") or "")
        url = opened_by(address, path.parent if path else None)
        return url is not None and QDesktopServices.openUrl(url)
