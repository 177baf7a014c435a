"""The title of a card, written anew right on it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QVBoxLayout

from app.document import PlanDocument
from app.fields.column import Column
from app.fields.editors import make_field
from app.theme import dress
from models.changes import Change

_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_LEAST = 200
TITLE = Column("title", QT_TRANSLATE_NOOP("Inspector", "Title"))


class Retitle(QFrame):
    """A field over a card: Enter takes it, Esc brings the old title back, a refusal stays with its reason."""

    def __init__(self, document: PlanDocument, action: str, over: QAbstractItemView, place: QRect) -> None:
        super().__init__(over.viewport())
        self._over, self._action, self._document = over, action, document
        dress(self, "card")
        self.field = make_field(document, "action", action, TITLE, self)
        control = self.field.control
        assert isinstance(control, QLineEdit)
        control.setAccessibleName(self.tr("Title"))
        control.installEventFilter(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(3, 3, 3, 3)
        lines.addWidget(self.field)
        self._gone = False
        self.field.refused.connect(self._grow)
        document.changed.connect(self._follow)
        self.setFixedWidth(min(max(place.width(), _LEAST), over.viewport().width()))
        self.adjustSize()
        self.move(max(0, min(place.x(), over.viewport().width() - self.width())), max(0, place.y()))
        self.show()
        self.raise_()
        control.selectAll()
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self, _fault: object = None) -> None:
        self.adjustSize()

    def _follow(self, _change: Change) -> None:
        if self._action not in self._document.plan.graph.tables["action"]:
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.field.revert()
                self._leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.field.leave():
                    self._leave()
                return True
        leaves = event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and not self._gone
        if leaves and event.reason() not in _STILL_HERE and self.field.leave():  # type: ignore[attr-defined]
            self._go()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Go, and let the card have the keyboard again."""
        self._go()
        self._over.setFocus()

    def _go(self) -> None:
        if not self._gone:
            self._gone = True
            self.hide()
            self.deleteLater()
