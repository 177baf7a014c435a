"""One of the four questions: its answer in a sentence, its evidence to read and to edit, and what answers it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.child_rows import ChildRows
from app.fields.returns import EVIDENCE_OF_A_QUESTION
from app.theme import dress
from app.widgets.hand_on import hand_on
from app.widgets.row_list import Entry, RowList
from app.wording.numbers import money
from app.wording.progress import indicator_text, objective_text
from app.wording.returns import answer_text, example_text, question_text, sure_text
from models.measures.progress import Aims
from models.measures.returns import Evidence, QuestionReturn
from models.vocabulary import ReturnQuestion


class QuestionPanel(QFrame):
    """A card with a question. `go` asks to see another row: (table, id)."""

    go = Signal(str, str)

    def __init__(self, document: PlanDocument, asked: ReturnQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.asked = document, asked
        dress(self, "child")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.opened = ""
        """The piece of evidence whose fields are shown."""
        self._known: set[str] | None = None
        question = question_text(asked)
        self.setAccessibleName(question)
        self.question = self._words(question, "strong")
        self.answer = self._words("", "")
        self.answer.setToolTip(
            self.tr(
                "Its cost is that of the actions its evidence names, by themselves or through an objective. "
                "What several questions claim of one action is shared between them."
            )
        )
        self.example = self._words(example_text(asked), "muted")
        self.evidence = RowList(self.tr("Evidence: {question}").format(question=question), self)
        self.evidence.opened.connect(self._turn)
        self.rows = ChildRows(document, EVIDENCE_OF_A_QUESTION, asked, self)
        self.rows.go.connect(self.go)
        new = self.tr("New evidence: {question}").format(question=question)
        self.rows.add_line.line.setAccessibleName(new)
        self.by = self._words(self.tr("Answered by"), "small")
        by = self.tr("Objectives and indicators that answer: {question}").format(question=question)
        self.answered_by = RowList(by, self)
        self.answered_by.opened.connect(self._open)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(6)
        shown = (
            self.question,
            self.answer,
            self.example,
            self.evidence,
            self.rows,
            self.by,
            self.answered_by,
        )
        for part in shown:
            lines.addWidget(part)
        lines.addStretch(1)
        hand_on(self, self.rows)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self, wordWrap=True)
        if role:
            dress(label, role)
        return label

    def show_answer(self, answer: QuestionReturn, currency: str, aims: Aims) -> None:
        """Say what the plan answers now."""
        self.answer.setText(answer_text(answer, currency, self.document.language))
        self.example.setVisible(not answer.answered)
        self.evidence.show_entries([self._entry(piece, currency) for piece in answer.evidence])
        self._show_opened({piece.id for piece in answer.evidence})
        entries = [
            Entry("objective", thing.id, thing.title, chip=objective_text(aims.objectives[thing.id]))
            for thing in answer.objectives
        ] + [
            Entry("indicator", thing.id, thing.title, detail=indicator_text(aims.indicators[thing.id]))
            for thing in answer.indicators
        ]
        self.answered_by.show_entries(entries)
        self.by.setVisible(bool(entries))

    def _entry(self, piece: Evidence, currency: str) -> Entry:
        sure = sure_text(piece.confidence) if piece.confidence is not None else ""
        worth = money(piece.value, currency, self.document.language) if piece.value is not None else ""
        if worth and piece.estimated:
            worth = self.tr("{worth}, estimated").format(worth=worth)
        return Entry("return_evidence", piece.id, piece.text, detail=" · ".join(filter(None, (worth, sure))))

    def _show_opened(self, ids: set[str]) -> None:
        """The fields of one piece at a time; of one that was just added, at once."""
        new = ids - self._known if self._known is not None else set()
        self._known = ids
        if len(new) == 1:
            self.opened = next(iter(new))
        for row_id, card in self.rows.cards.items():
            card.setVisible(row_id == self.opened)

    def _turn(self, _table: str, row_id: str) -> None:
        """Open the fields of a piece of evidence, or close them again."""
        self.opened = "" if self.opened == row_id else row_id
        for one, card in self.rows.cards.items():
            card.setVisible(one == self.opened)
        if self.opened in self.rows.cards:
            self.rows.cards[self.opened].fields["evidence"].setFocus()

    def _open(self, table: str, row_id: str) -> None:
        """An indicator is seen with its objective."""
        if table == "indicator":
            row = self.document.plan.graph.tables["indicator"].get(row_id, {})
            table, row_id = "objective", str(row.get("objective_id") or "")
        self.go.emit(table, row_id)
