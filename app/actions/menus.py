"""The menus above the table: which actions, grouped by what, in which columns; and what a right click offers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from models.listing.filters import Ready

READY: Mapping[Ready, str] = {
    Ready.ALL: QT_TRANSLATE_NOOP("ActionsTable", "All actions"),
    Ready.MY_OVERDUE: QT_TRANSLATE_NOOP("ActionsTable", "My overdue tests"),
    Ready.OVERDUE: QT_TRANSLATE_NOOP("ActionsTable", "All overdue tests"),
    Ready.NO_OBJECTIVE: QT_TRANSLATE_NOOP("ActionsTable", "No objective"),
    Ready.BY_COMMUNICATION: QT_TRANSLATE_NOOP("ActionsTable", "Run by Communication for another department"),
    Ready.NO_OWNER: QT_TRANSLATE_NOOP("ActionsTable", "No owner"),
    Ready.UNDATED: QT_TRANSLATE_NOOP("ActionsTable", "Undated"),
    Ready.ONE_NETWORK: QT_TRANSLATE_NOOP("ActionsTable", "On one network only"),
}
"""The ready questions and what they are called."""

WHY: Mapping[Ready, str] = {
    Ready.MY_OVERDUE: QT_TRANSLATE_NOOP(
        "ActionsTable", "Tests of yours past their decision date, still undecided"
    ),
    Ready.OVERDUE: QT_TRANSLATE_NOOP("ActionsTable", "Tests past their decision date, still undecided"),
    Ready.NO_OBJECTIVE: QT_TRANSLATE_NOOP(
        "ActionsTable", "Actions that say of no objective how they contribute to it"
    ),
    Ready.BY_COMMUNICATION: QT_TRANSLATE_NOOP(
        "ActionsTable",
        "Actions of a department marked as Communication that serve other activities than its own",
    ),
    Ready.UNDATED: QT_TRANSLATE_NOOP("ActionsTable", "Actions with neither a start nor an end"),
    Ready.ONE_NETWORK: QT_TRANSLATE_NOOP("ActionsTable", "Actions on exactly one channel"),
}


def ready_name(ready: Ready) -> str:
    """What a ready question is called in the language in force."""
    return QCoreApplication.translate("ActionsTable", READY[ready])


def ready_why(ready: Ready) -> str:
    """What a ready question asks, for its tooltip."""
    return QCoreApplication.translate("ActionsTable", WHY[ready]) if ready in WHY else ""


class StayingMenu(QMenu):
    """A menu of switches that stays open while they are switched, by mouse or by Space."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: QAction | None = None
        self.setToolTipsVisible(True)

    def _switched(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.actionAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Only what was pressed here: the press that opened the menu is let go over it when it lies there."""
        pressed, self._pressed = self._pressed, None
        at = self.actionAt(event.position().toPoint())
        if at is None or at is not pressed or not self._switched(at):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._switched(self.activeAction()):
            super().keyPressEvent(event)


def said(text: str) -> str:
    """A text as an entry of a menu shows it."""
    return text.replace("&", "&&")
