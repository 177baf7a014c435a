"""One of the two sides: what is chosen, its chain or why there is none, its headline and what that is of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.compare import words
from app.compare.choosers import Chooser
from app.compare.map import SideMap
from app.compare.sides import Shown, SideChoice, Sides
from app.document import PlanDocument
from app.theme import dress
from app.wording.headline import who


class SidePanel(QWidget):
    """One side: what is chosen, its chain or why there is none, and its headline."""

    def __init__(self, document: PlanDocument, sides: Sides, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.shown = name, Shown(SideChoice(), "")
        self.chooser = Chooser(document, sides, name, self)
        self.map = SideMap(self)
        self.fault, self.headline, self.frame = (QLabel(self, wordWrap=True) for _ in range(3))
        dress(self.frame, "small")
        dress(self.headline, "strong")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for widget in (self.chooser, self.map, self.fault, self.headline):
            lines.addWidget(widget)
        lines.setSpacing(6)
        lines.addWidget(self.frame)
        lines.addStretch(1)

    def show_side(self, shown: Shown) -> None:
        """Say what is chosen and how it stands; the chain is drawn apart, once both sides are known."""
        self.shown = shown
        self.chooser.show_choice(shown.choice)
        self.fault.setText(shown.fault)
        self.fault.setVisible(bool(shown.fault))
        self.map.setVisible(shown.side is not None)
        for label in (self.headline, self.frame):
            label.setVisible(shown.side is not None)
        if shown.side is not None:
            self.headline.setText(who(shown.side.figures))
            self.frame.setText(words.frame_text(shown.side.figures))
            self.map.setAccessibleName(f"{self.name}, {shown.title}")
