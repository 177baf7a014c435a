"""The card that says why a cell has its colour: on hover, by key, gone with Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.chain.drawn import lens_of
from app.chain.reasons import why
from app.document import PlanDocument
from app.theme import dress

WIDTH = 280


class WhyCard(QFrame):
    """A name, and the sentence. It lies over the chain, near the cell it speaks of, and takes no clicks."""

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.activity: str | None = None
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
        self.activity = activity
        said = why(self._document.figures, activity, lens_of(self._document), self._document.language)
        self.name.setText(self._document.name_of(activity, short=False))
        self.reason.setText(said)
        self.setAccessibleName(said)
        self.setFixedHeight(self.layout().heightForWidth(WIDTH))
        room = self.parentWidget().rect()
        below = at.y() + 22
        y = below if below + self.height() <= room.height() else at.y() - self.height() - 10
        self.move(max(0, min(at.x() + 12, room.width() - WIDTH)), max(0, y))
        self.show()
        self.raise_()
        return said

    def leave(self) -> None:
        """Go."""
        self.activity = None
        self.hide()
