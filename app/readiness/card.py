"""One question of the readiness sheet: what the plan says of it, what people say, and the way to what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.commands import Commands
from app.document import PlanDocument
from app.fields.column import say
from app.fields.readiness import ANSWER, NOTE
from app.languages import plural
from app.readiness.source import answer_source, note_source
from app.theme import dress
from app.widgets.choices import ChoiceField
from app.widgets.hand_on import hand_on
from app.widgets.text import TextArea
from app.wording.readiness import own_text, question_text, reason_text
from models.readiness import ReadinessItem
from models.vocabulary import Answer

BESIDE = 800
"""Logical pixels from which people's answer stands beside the question."""
UNBOUNDED = 16_777_215
"""Qt's own largest width."""
OWN_WIDTH = 400


class _NoteField(TextArea):
    """A note that is one line high until it needs more."""

    least_lines = 1


class QuestionCard(QFrame):
    """A question as a card. `wanted` asks to see a row (table, id), `turned` for a view of the program."""

    wanted = Signal(str, str)
    turned = Signal(str)

    def __init__(
        self, document: PlanDocument, commands: Commands, item: ReadinessItem, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.item = document, item
        dress(self, "child")
        self._next = 0
        self._views = {one.objectName() for one in commands}
        asked = question_text(item.question, document.language)
        self.setAccessibleName(asked)
        self.question = QLabel(asked, self, wordWrap=True)
        dress(self.question, "strong")
        self.own, self.reason = QLabel(self), QLabel(self, wordWrap=True)
        dress(self.own, "chip")
        dress(self.reason, "muted")
        self.show_me = QPushButton(self)
        dress(self.show_me, "link")
        self.show_me.clicked.connect(self.step)
        self.answer = ChoiceField(
            document, answer_source(document, item.code), self._called(ANSWER.label), Answer, self
        )
        self.note = _NoteField(
            document, note_source(document, item.code), self._called(NOTE.label), self, hint=say(NOTE.hint)
        )
        if document.plan.read_only is not None:
            self.answer.lock()
            self.note.lock()
        self._arrange()
        hand_on(self, self.answer)
        self.show_item(item)

    def _called(self, label: str) -> str:
        """A field's name as it is heard: there is one of them for each question."""
        asked = question_text(self.item.question, self.document.language)
        return self.tr("{field}: {question}").format(field=say(label), question=asked)

    def _arrange(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.own, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.reason, 1)
        plan = QVBoxLayout()
        plan.setSpacing(4)
        plan.addWidget(self.question)
        plan.addLayout(told)
        plan.addWidget(self.show_me, 0, Qt.AlignmentFlag.AlignLeft)
        plan.addStretch(1)
        label = QLabel(self.tr("Our answer, and why"), self)
        label.setBuddy(self.answer)
        dress(label, "small")
        self.answer.control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.answer.setFixedWidth(self.answer.control.sizeHint().width())
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        people = QVBoxLayout()
        people.setSpacing(4)
        people.addWidget(label)
        people.addLayout(said)
        people.addStretch(1)
        self._people = QWidget(self)
        people.setContentsMargins(0, 0, 0, 0)
        self._people.setLayout(people)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._sides.setContentsMargins(14, 12, 14, 12)
        self._sides.setSpacing(10)
        self._sides.addLayout(plan, 1)
        self._sides.addWidget(self._people)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)
            self._sides.setSpacing(24 if beside else 10)
        self._people.setMinimumWidth(OWN_WIDTH if beside else 0)
        self._people.setMaximumWidth(OWN_WIDTH if beside else UNBOUNDED)

    def show_item(self, item: ReadinessItem) -> None:
        """Say how the question is answered now."""
        if item.missing != self.item.missing:
            self._next = 0
        self.item = item
        language = self.document.language
        self.own.setText(own_text(item.own))
        self.own.setAccessibleName(self.tr("The plan says: {answer}").format(answer=own_text(item.own)))
        self.reason.setText(reason_text(item, language))
        n = len(item.missing)
        if n:
            text = plural(n, self.tr("Show me what is missing"), self.tr("Show me the {n} that are missing"))
            self.show_me.setText(text.format(n=n))
        else:
            self.show_me.setText(self.tr("Where this is answered"))
        self.show_me.setToolTip(self.tr("Each press shows the next one.") if n > 1 else "")
        self.show_me.setAccessibleName(f"{self.show_me.text()}: {self.question.text()}")
        self.show_me.setVisible(bool(n) or self._view() != "")

    def _view(self) -> str:
        """The command of the view where the question is answered; "" when the program has none."""
        command = f"view.{self.item.question.view}"
        return command if command in self._views and item_is_open(self.item) else ""

    def step(self) -> None:
        """Show the next row that is missing, or the view where the question is answered."""
        if not self.item.missing:
            self.turned.emit(self._view())
            return
        table, row_id = self.item.missing[self._next % len(self.item.missing)]
        self._next += 1
        self.wanted.emit(table, row_id)


def item_is_open(item: ReadinessItem) -> bool:
    """Whether there is something left to do for a question."""
    return item.answer is not Answer.YES
