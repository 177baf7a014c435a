"""The questions that change what an import says: the one row of them, on top, answered or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QWidget

from app.theme import dress
from models.exchange import Question
from models.vocabulary import EffortPer


class Questions(QFrame):
    """A question with its answers in a combo; once asked it stays, so that an answer can be changed."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "notice")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 8, 14, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self._labels: list[QLabel] = []
        self.boxes: dict[Question, QComboBox] = {}
        self.hide()

    def ask(self, questions: Sequence[Question], units: Sequence[str]) -> None:
        """Ask what has not been asked yet; `units` are those that may be Communication."""
        for question in questions:
            if question not in self.boxes:
                self.boxes[question] = self._add(question, units)
        self.setVisible(bool(self.boxes))

    def answer(self, question: Question) -> object:
        """The answer given, None while there is none."""
        box = self.boxes.get(question)
        return box.currentData() if box is not None else None

    def clear(self) -> None:
        """Forget questions and answers: another table is looked at."""
        for widget in (*self._labels, *self.boxes.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._labels = []
        self.boxes = {}
        self.hide()

    def _add(self, question: Question, units: Sequence[str]) -> QComboBox:
        text, answers = self._offered(question, units)
        label = QLabel(text)
        dress(label, "strong")
        box = QComboBox()
        box.setAccessibleName(text)
        box.setMinimumContentsLength(14)
        for shown, value in answers:
            box.addItem(shown, value)
        box.activated.connect(lambda _at: self.answered.emit())
        label.setBuddy(box)
        at = len(self._labels)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(box, at, 1)
        self._labels.append(label)
        return box

    def _offered(self, question: Question, units: Sequence[str]) -> tuple[str, list[tuple[str, object]]]:
        choose: tuple[str, object] = (self.tr("Choose…"), None)
        if question is Question.DATES:
            return self.tr("Day or month first?"), [
                choose,
                (self.tr("31/12/2027: day first"), "dmy"),
                (self.tr("12/31/2027: month first"), "mdy"),
            ]
        if question is Question.EFFORT_PER:
            return self.tr("Are these hours a month or in all?"), [
                (self.tr("in all"), EffortPer.TOTAL.value),
                (self.tr("a month"), EffortPer.MONTH.value),
                (self.tr("a week"), EffortPer.WEEK.value),
                (self.tr("each time"), EffortPer.OCCURRENCE.value),
            ]
        return self.tr("Which department is Communication?"), [
            choose,
            *((unit, unit) for unit in units),
            (self.tr("None of them"), ""),
        ]
