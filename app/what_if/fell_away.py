"""What fell away of what was tried, because the plan changed meanwhile: nothing is lost without a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.icons import icon
from app.languages import plural
from app.theme import dress
from app.what_if.words import lost_text
from app.widgets.look import theme_in_force
from models.sandbox import Lost


class FellAway(QFrame):
    """Which trials fell away because the plan changed, until one has read it."""

    read = Signal()
    """It was read, and need not be told again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, "warning")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.away = QToolButton(self)
        self.away.setIcon(icon("x", theme_in_force().ink))
        self.away.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.away.setToolTip(self.tr("Understood"))
        self.away.setAccessibleName(self.away.toolTip())
        self.away.clicked.connect(self._read)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(self.text, 1)
        line.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _read(self) -> None:
        self.hide()
        self.read.emit()

    def show_lost(self, lost: Sequence[Lost]) -> None:
        """Say these, or nothing."""
        n = len(lost)
        text = plural(
            n,
            self.tr("The plan has changed meanwhile, and {n} tried change fell away: {which}."),
            self.tr("The plan has changed meanwhile, and {n} tried changes fell away: {which}."),
        )
        self.text.setText(text.format(n=n, which=" · ".join(map(lost_text, lost))))
        self.setAccessibleName(self.text.text())
        self.setVisible(n > 0)
