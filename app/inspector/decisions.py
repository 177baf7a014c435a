"""What was decided on an action: the verdicts with their lessons, and four buttons for today's."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.action import DECISION
from app.fields.child_rows import Card, ChildRows
from app.languages import sentence
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.hand_on import hand_on
from app.widgets.source import Edit, as_date, row_of
from app.wording.choices import choices
from models.edits.stages import decide, refuse_early
from models.errors import Fault
from models.vocabulary import Verdict


class Decisions(ChildRows):
    """The decisions of an action, oldest first. A decision dated before the action began is refused."""

    def __init__(self, document: PlanDocument, action_id: str, parent: QWidget | None = None) -> None:
        super().__init__(document, DECISION, action_id, parent)
        self.verdicts: dict[Verdict, QPushButton] = {}
        holder = QWidget(self)
        flow = FlowLayout(holder)
        today = QLabel(self.tr("Decided today:"), holder)
        dress(today, "muted")
        today.setContentsMargins(0, 6, 4, 0)
        flow.addWidget(today)
        for verdict, text in choices(Verdict):
            button = QPushButton(text, holder)
            button.setAccessibleName(self.tr("Decided today: {verdict}").format(verdict=text))
            button.clicked.connect(partial(self.decide_today, Verdict(verdict)))
            button.setEnabled(document.plan.read_only is None)
            self.verdicts[Verdict(verdict)] = button
            flow.addWidget(button)
        flow.addWidget(QWidget(holder))
        self._refused = QLabel(self, wordWrap=True)
        dress(self._refused, "error")
        self._refused.hide()
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.insertWidget(1, holder)
        lines.insertWidget(2, self._refused)
        hand_on(self, self.verdicts[Verdict.CONTINUE])
        self.add_line.added.connect(self._to_lesson)

    def decide_today(self, verdict: Verdict) -> None:
        """Note today's verdict; its lesson is asked for next."""
        before = set(self.cards)
        try:
            self.document.do(decide, self.owner_id, self.document.today, verdict)
        except Fault as fault:
            self._say(sentence(fault))
            return
        self._say("")
        self._to_lesson_of(before)

    def _say(self, text: str) -> None:
        self._refused.setText(text)
        self._refused.setVisible(bool(text))

    def _new(self, text: str) -> Edit:
        """Typed with its day: the verdict is to continue until another one is chosen."""
        self._known = set(self.cards)
        return partial(decide, action_id=self.owner_id, date=self._read(text), verdict=Verdict.CONTINUE)

    def _to_lesson(self, _text: str) -> None:
        self._to_lesson_of(self._known)

    def _to_lesson_of(self, before: set[str]) -> None:
        for new in self.cards.keys() - before:
            self.cards[new].fields["lesson"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, row_id: str) -> Card:
        card = super()._card(row_id)
        day = card.fields["date"]
        written = day.source.write

        def write(value: object) -> Edit:
            action = row_of(self.document, "action", self.owner_id)
            refuse_early(str(action.get("title") or ""), as_date(action.get("start")), value)  # type: ignore[arg-type]
            return written(value)

        day.source = replace(day.source, write=write)
        return card
