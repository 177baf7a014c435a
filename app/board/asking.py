"""What a move asks for, right in its column: a test its decision date, the end of a test its decision."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.board.cards import Held
from app.document import PlanDocument
from app.theme import dress
from app.widgets.choices import ChoiceField
from app.widgets.dates import DateField
from app.widgets.field import Field
from app.widgets.source import Source, as_date
from app.widgets.text import TextArea
from models.changes import Label
from models.edits.stages import (
    PROPOSED,
    Decided,
    Experiment,
    begin_test,
    end_test,
    proposed_day,
    refuse_early,
)
from models.errors import Fault
from models.vocabulary import Verdict

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Draft(Field):
    """A field whose value goes into the answer, not yet into the plan."""

    def _write(self, value: Any) -> None:
        self.source.write(value)

    def refuse(self, fault: Fault) -> None:
        """Say what is wrong with the value; it stays as it was typed."""
        self._typing = True
        self._say(fault)


class _Day(_Draft, DateField): ...


class _Text(_Draft, TextArea): ...


class _Choice(_Draft, ChoiceField): ...


class Asking(QFrame):
    """A few fields and what is done with them. Enter takes the answer, Esc puts the card back."""

    done = Signal()
    """The move was made."""
    left = Signal()
    """The card goes back."""

    def __init__(self, document: PlanDocument, held: Held, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.held = document, held
        self.row = document.plan.graph.tables["action"][held.action]
        self.values: dict[str, Any] = {}
        self.fields: dict[str, _Draft] = {}
        self._pressed: list[QWidget] = []
        dress(self, "notice")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(10, 8, 10, 10)
        self._lines.setSpacing(4)
        self._others = QHBoxLayout()
        self._others.setSpacing(4)
        self.build()
        self._lines.addLayout(self._others)
        self._others.addStretch(1)

    def begin(self) -> None:
        """Take the keyboard."""
        next(iter(self.fields.values())).control.setFocus(Qt.FocusReason.TabFocusReason)

    # What a kind of question says of itself
    def build(self) -> None:
        """Its fields and buttons."""
        raise NotImplementedError

    def check(self) -> None:
        """Refuse at a field what cannot be. Raises Fault."""

    def edit(self) -> Callable[..., Label]:
        """The edit that makes the move with what was answered."""
        raise NotImplementedError

    # Building
    def say(self, text: str, role: str) -> None:
        """A line of text."""
        label = QLabel(text, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        dress(label, role)
        self._lines.addWidget(label)

    def ask(self, key: str, name: str, value: Any, make: Callable[..., _Draft], **more: Any) -> None:
        """A field with its name above it, `value` proposed."""
        self.values[key] = value
        source = Source(
            ("decision", self.held.action, key),
            lambda: self.values[key],
            lambda typed: self.values.__setitem__(key, typed),  # type: ignore[arg-type, return-value]
            lambda _change: False,
        )
        label = QLabel(name, self)
        dress(label, "small")
        field = make(self.document, source, name=name, parent=self, **more)
        field.control.installEventFilter(self)  # before the field itself: Enter takes the whole answer
        self._lines.addWidget(label)
        self._lines.addWidget(field)
        self.fields[key] = field

    def take(self, text: str) -> None:
        """The button that takes the answer."""
        self._lines.addSpacing(4)
        self._lines.addWidget(self._button(text, "primary", self.confirm))

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """A button that does something else."""
        self._others.addWidget(self._button(text, "link", act))

    def _button(self, text: str, role: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        dress(button, role)
        button.clicked.connect(lambda _checked=False: act())
        button.installEventFilter(self)
        self._pressed.append(button)
        return button

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        found: list[QWidget] = []
        for field in self.fields.values():
            found += [field.control, *field.findChildren(QToolButton)]
        return [*found, *self._pressed]

    # Answering
    def confirm(self) -> None:
        """Make the move with what is in the fields; what is refused is said there."""
        for field in self.fields.values():
            if not field.commit():
                field.control.setFocus()
                return
        try:
            self.check()
        except Fault as fault:
            self._refuse(fault)
            return
        self.carry_out(self.edit())

    def carry_out(self, edit: Callable[..., Label]) -> None:
        """Make the move by this edit."""
        try:
            self.document.do(edit)
        except Fault as fault:
            self._refuse(fault)
            return
        self.done.emit()

    def _refuse(self, fault: Fault) -> None:
        field = self.fields.get(str(fault.fields.get("field")), self.fields["date"])
        field.refuse(fault)
        field.control.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in _ENTER:
            if isinstance(watched, QPushButton):
                watched.click()
                return True
            breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if not (isinstance(watched, QPlainTextEdit) and breaks):
                self.confirm()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BeginTest(Asking):
    """What a test begins with; the day may be left empty, and the card says so then."""

    def build(self) -> None:
        start = as_date(self.row["start"])
        day = as_date(self.row["decide_by"]) or proposed_day(start, self.document.today)
        self.say(self.tr("Begin a test: “{title}”").format(title=self.row["title"]), "strong")
        self.ask("date", self.tr("Decide by"), day, _Day)
        self.ask(
            "hypothesis", self.tr("Hypothesis"), str(self.row["hypothesis"] or ""), _Text,
            hint=self.tr("What do you expect to happen?"),
        )  # fmt: skip
        self.ask(
            "threshold", self.tr("Goes on when"), str(self.row["threshold"] or ""), _Text,
            hint=self.tr("From which result on do you go on?"),
        )  # fmt: skip
        self.take(self.tr("Begin the test"))
        self.offer(self.tr("Put back"), self.left.emit)

    def check(self) -> None:
        if self.values["date"] is not None:
            refuse_early(str(self.row["title"]), as_date(self.row["start"]), self.values["date"])

    def edit(self) -> Callable[..., Label]:
        test = Experiment(self.values["date"], self.values["hypothesis"], self.values["threshold"])
        return partial(begin_test, action_id=self.held.action, test=test, order=self.held.order)


class EndTest(Asking):
    """The decision that ends a test; it may be left out, but not by accident."""

    def build(self) -> None:
        self.say(self.tr("What is decided of “{title}”?").format(title=self.row["title"]), "strong")
        self._recall()
        verdict = PROPOSED[self.held.stage]
        self.ask("verdict", self.tr("Verdict"), verdict, _Choice, closed=Verdict, required=True)
        self.ask(
            "lesson", self.tr("Lesson"), "", _Text, hint=self.tr("What did you learn, whatever came of it?")
        )
        self.ask("date", self.tr("Decided on"), self.document.today, _Day, required=True)
        self.take(self.tr("Decide"))
        self.offer(self.tr("Without a decision"), self.skip)
        self.offer(self.tr("Put back"), self.left.emit)

    def _recall(self) -> None:
        """What the test was meant to show."""
        for text, field in (
            (self.tr("Hypothesis: {text}"), "hypothesis"),
            (self.tr("Goes on when: {text}"), "threshold"),
        ):
            if self.row[field]:
                self.say(text.format(text=self.row[field]), "small")

    def check(self) -> None:
        refuse_early(str(self.row["title"]), as_date(self.row["start"]), self.values["date"])

    def edit(self) -> Callable[..., Label]:
        decided = Decided(self.values["date"], self.values["verdict"], self.values["lesson"])
        return self._end(decided)

    def skip(self) -> None:
        """Make the move and decide nothing."""
        self.carry_out(self._end(None))

    def _end(self, decided: Decided | None) -> Callable[..., Label]:
        held = self.held
        return partial(end_test, action_id=held.action, stage=held.stage, decided=decided, order=held.order)
