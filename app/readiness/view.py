"""The view of the readiness sheet: its questions under their headings, with the sum of the answers on top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.commands import Commands
from app.document import PlanDocument
from app.readiness.card import QuestionCard
from app.theme import dress
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.wording.readiness import heading_text, tally_text
from models.readiness import ReadinessItem, answers, tally

SIDE = 24
SHEET = "plan.readiness_sheet"


class ReadinessView(QScrollArea):
    """A checklist that the plan answers itself where it can."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Readiness sheet"))
        self.body = QWidget()
        self.summary = QLabel(self.body, wordWrap=True)
        self.cards: dict[str, QuestionCard] = {}
        self._lines = QVBoxLayout(self.body)
        self._lines.setContentsMargins(SIDE, 14, SIDE, 20)
        self._lines.setSpacing(8)
        self._build(self._items())
        self.setWidget(self.body)
        hand_on(self, next(iter(self.cards.values())))
        self.following = Following(self, document, self.refresh)

    def _items(self) -> tuple[ReadinessItem, ...]:
        return answers(self.document.plan.graph, self.document.figures, self.document.today)

    def _build(self, items: tuple[ReadinessItem, ...]) -> None:
        head = QHBoxLayout()
        title = QLabel(self.tr("Are we ready?"), self.body)
        dress(title, "title")
        head.addWidget(title, 1)
        if any(one.objectName() == SHEET for one in self.commands):
            sheet = QPushButton(self.tr("Print or export…"), self.body)
            sheet.clicked.connect(self.commands[SHEET].trigger)
            head.addWidget(sheet)
        self._lines.addLayout(head)
        dress(self.summary, "strong")
        self._lines.addWidget(self.summary)
        rule = QLabel(
            self.tr("The plan answers where it can. What you answer yourself counts before it."), self.body
        )
        rule.setWordWrap(True)
        dress(rule, "muted")
        self._lines.addWidget(rule)
        heading = None
        for item in items:
            if item.question.heading is not heading:
                heading = item.question.heading
                label = QLabel(heading_text(heading), self.body)
                dress(label, "subtitle")
                label.setContentsMargins(0, 14, 0, 2)
                self._lines.addWidget(label)
            card = QuestionCard(self.document, self.commands, item, self.body)
            card.wanted.connect(self.document.select)
            card.turned.connect(self._turn)
            self.cards[item.code] = card
            self._lines.addWidget(card)
        self._lines.addStretch(1)
        self._sum(items)

    def _sum(self, items: tuple[ReadinessItem, ...]) -> None:
        self.summary.setText(tally_text(tally(items), self.document.language))

    def refresh(self) -> None:
        """Say how every question is answered now."""
        items = self._items()
        for item in items:
            self.cards[item.code].show_item(item)
        self._sum(items)

    def _turn(self, command: str) -> None:
        if command:
            self.commands[command].trigger()
