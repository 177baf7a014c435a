"""The view of returns: the four questions with their evidence, then cost and value per objective and action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.commands import Commands
from app.document import PlanDocument, Selection
from app.fields.column import say
from app.fields.editors import make_field
from app.fields.returns import HOUR_COST
from app.languages import plural
from app.returns.panel import QuestionPanel
from app.returns.table import ReturnTable
from app.theme import dress
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from models.measures.progress import aims
from models.measures.returns import Returns, returns
from models.vocabulary import ReturnQuestion

SIDE, WIDE = 24, 860
"""Margin, and the width from which the questions stand two by two; logical pixels."""
SHEET = "plan.board_sheet"
TOUCHING = ("plan", "action", "objective", "indicator", "reading", "contribution", "return_evidence")


class ReturnsView(QScrollArea):
    """What all the work brings: asked in four questions, counted in money where that can be had."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Return in four questions"))
        self.body = QWidget()
        self.panels = {asked: QuestionPanel(document, asked, self.body) for asked in ReturnQuestion}
        self.table = ReturnTable(document.language, self.body)
        self.summary, self.rule = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.none = QLabel(self.tr("No action is planned yet: what one costs and brings will stand here."))
        self.sheet = self._sheet_button()
        self.hour_cost = make_field(document, "plan", str(document.plan_row["id"]), HOUR_COST, self.body)
        if document.plan.read_only is not None:
            self.hour_cost.lock()
        self._arrange()
        self.setWidget(self.body)
        hand_on(self, self.panels[ReturnQuestion.CUSTOMERS])
        self.table.go.connect(document.select)
        for panel in self.panels.values():
            panel.go.connect(document.select)
        self.following = Following(self, document, self.refresh, TOUCHING, outlook=False, select=self._select)

    def _sheet_button(self) -> QPushButton | None:
        """The way to the sheet for the board, where the program knows that command."""
        command = next((one for one in self.commands if one.objectName() == SHEET), None)
        if command is None:
            return None
        button = QPushButton(self.tr("One sheet for the board…"), self.body)
        button.clicked.connect(command.trigger)
        return button

    def _arrange(self) -> None:
        lines = QVBoxLayout(self.body)
        lines.setContentsMargins(SIDE, 14, SIDE, 20)
        lines.setSpacing(8)
        head = QHBoxLayout()
        title = QLabel(self.tr("Return in four questions"))
        dress(title, "title")
        head.addWidget(title, 1)
        if self.sheet is not None:
            head.addWidget(self.sheet)
        dress(self.summary, "muted")
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._set_columns(1)
        lines.addLayout(head)
        lines.addWidget(self.summary)
        lines.addSpacing(4)
        lines.addLayout(self._grid)
        lines.addSpacing(14)
        lines.addWidget(self._heading(self.tr("What it costs and what it brought")))
        price = QHBoxLayout()
        label = QLabel(say(HOUR_COST.label))
        label.setBuddy(self.hour_cost)
        self.hour_cost.setMaximumWidth(180)
        price.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 6, 0, 0)
        price.addWidget(self.hour_cost)
        price.addStretch(1)
        lines.addLayout(price)
        dress(self.rule, "muted")
        dress(self.none, "muted")
        self.rule.setText(
            self.tr(
                "Hours of the whole plan at that cost, and money. An action that serves several objectives, and "
                "says how, is split evenly over them; ideas cost nothing yet."
            )
        )
        lines.addWidget(self.rule)
        lines.addWidget(self.table)
        lines.addWidget(self.none)
        lines.addStretch(1)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        dress(label, "subtitle")
        return label

    def _set_columns(self, columns: int) -> None:
        for at, panel in enumerate(self.panels.values()):
            self._grid.addWidget(panel, at // columns, at % columns)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)

    @property
    def columns(self) -> int:
        """How many questions stand side by side."""
        return 2 if self.width() >= WIDE else 1

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now: evidence is added below what was there first."""
        put_in_order(self.body)
        return super().focusNextPrevChild(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns(self.columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        put_in_order(self.body)

    def refresh(self) -> None:
        """Say what the plan answers now."""
        graph, today = self.document.plan.graph, self.document.today
        told = returns(graph, today)
        progress = aims(graph, today=today)
        for answer in told.questions:
            self.panels[answer.question].show_answer(answer, told.currency, progress)
        self.table.show_returns((*told.objectives, *told.actions), told.currency)
        listed = bool(told.objectives or told.actions)
        self.table.setVisible(listed)
        self.none.setVisible(not listed)
        self.summary.setText(self._summary(told))
        self._select(self.document.selection)

    def _summary(self, told: Returns) -> str:
        n = sum(1 for answer in told.questions if answer.answered)
        if not n:
            return self.tr("No question has evidence yet: write what happened, and how it is known.")
        text = plural(
            n,
            self.tr("{n} of the 4 questions has evidence."),
            self.tr("{n} of the 4 questions have evidence."),
        )
        return text.format(n=n)

    def _select(self, selection: Selection) -> None:
        self.table.point_at(selection.table, selection.id)
