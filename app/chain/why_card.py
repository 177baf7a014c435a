"""The card at the pointer: why a cell has its colour, or which action a mark is. On hover, by key, gone with Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.chain.drawn import lens_of
from app.chain.reasons import why
from app.chain.told import mark_text
from app.document import PlanDocument
from app.theme import dress

WIDTH = 280


class WhyCard(QFrame):
    """A name, and the sentence. It lies over the chain, near the cell it speaks of, and takes no clicks."""

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.activity: str | None = None
        self.action: str | None = None
        dress(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.name, self.reason = QLabel(self), QLabel(self)
        dress(self.name, "strong")
        for label in (self.name, self.reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 9, 12, 10)
        rows.setSpacing(3)
        rows.addWidget(self.name)
        rows.addWidget(self.reason)
        self.setFixedWidth(WIDTH)
        self.hide()

    def tell(self, activity: str, at: QPoint) -> str:
        """Show why this activity looks as it does, near a point of the parent. Returns what it says."""
        self.activity, self.action = activity, None
        document = self._document
        objectives = document.plan.graph.tables["objective"].values()
        homes = {row["id"]: row["activity_id"] for row in objectives}
        said = why(document.figures, activity, lens_of(document), document.language, homes)
        self._show(self._document.name_of(activity, short=False), said, at)
        return said

    def tell_action(self, activity: str, action: str, at: QPoint) -> str:
        """Show which action a mark in an activity's cell is. Returns what it says."""
        self.activity, self.action = activity, action
        title = str(self._document.plan.graph.tables["action"].get(action, {}).get("title", ""))
        said = mark_text(self._document, action)
        self._show(title, said, at)
        return said

    def _show(self, name: str, said: str, at: QPoint) -> None:
        self.name.setText(name)
        self.reason.setText(said)
        self.setAccessibleName(said)
        self.setFixedHeight(self.layout().heightForWidth(WIDTH))
        room = self.parentWidget().rect()
        below = at.y() + 22
        y = below if below + self.height() <= room.height() else at.y() - self.height() - 10
        self.move(max(0, min(at.x() + 12, room.width() - WIDTH)), max(0, y))
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go."""
        self.activity = self.action = None
        self.hide()
