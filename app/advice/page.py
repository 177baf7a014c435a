"""The page of advice as it is laid out: the question, what it counts, then either the answer or why there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.advice.answer import Answer
from app.advice.goals import GoalLine
from app.advice.sources import SourceLine
from app.theme import dress

_SIDE, _TOP, _FOOT, _WIDEST = 24, 14, 20, 960
"""Margins, and the widest that the page gets; logical pixels."""


class Page(QWidget):
    """Everything of the view but what makes it work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goals, self.sources = GoalLine(self), SourceLine(self)
        self.again, self.frame = QPushButton(self.tr("Ask again"), self), QLabel(self, wordWrap=True)
        self.changed, self.changed_again = QFrame(self), QPushButton(self.tr("Ask again"))
        self.refused, self.refusal = QFrame(self), QLabel(wordWrap=True)
        self.answer = Answer(self)
        title, intro = QLabel(self.tr("What next?"), self), QLabel(self, wordWrap=True)
        intro.setText(self.tr("Nothing changes until you take a proposal, and what you take can be undone."))
        dress(title, "title")
        dress(intro, "muted")
        dress(self.frame, "small")
        self._fill_notices()
        where = QHBoxLayout()
        where.addWidget(self.sources, 1)
        where.addWidget(self.again)
        lines = QVBoxLayout(self)
        lines.setSpacing(8)
        for part in (title, intro, self.goals):
            lines.addWidget(part)
        lines.addLayout(where)
        for part in (self.frame, self.changed, self.refused, self.answer):
            part.hide()
            lines.addWidget(part)
        lines.addStretch(1)
        self.fit(_WIDEST)

    def _fill_notices(self) -> None:
        dress(self.changed, "notice")
        row = QHBoxLayout(self.changed)
        row.setContentsMargins(14, 4, 8, 4)
        said = QLabel(self.tr("The plan changed since: this advice may no longer hold."), wordWrap=True)
        row.addWidget(said, 1)
        row.addWidget(self.changed_again)
        dress(self.refused, "notice")
        inside = QVBoxLayout(self.refused)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self.refusal)

    def fit(self, width: int) -> None:
        """In a wide window the page stays as wide as one reads with ease."""
        self.layout().setContentsMargins(_SIDE, _TOP, max(_SIDE, width - _WIDEST - _SIDE), _FOOT)

    def show_frame(self, text: str) -> None:
        """Show the answer with what its figures count."""
        self.refused.hide()
        self.frame.setText(text)
        self.frame.show()
        self.answer.show()

    def show_refusal(self, text: str) -> None:
        """Say why there is no answer, and what to do."""
        self.refusal.setText(text)
        self.refused.setAccessibleName(text)
        self.refused.show()
        self.frame.hide()
        self.answer.hide()
