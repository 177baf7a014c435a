"""The question that is asked: for so many actions, for so many hours a month, or until Communication has less."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.languages import plural, sentence
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.hand_on import hand_on
from app.widgets.numbers import read_typed_number, read_typed_percent, written_number
from models.errors import Fault

_FIELD_WIDTH = 52


class Way(StrEnum):
    """In what one says how far to go."""

    ACTIONS = "actions"
    HOURS = "hours"
    COMMUNICATION = "communication"


@dataclass(frozen=True)
class Choice:
    """One way to ask: its sentence for one and for many with `{n}` where the number stands, and its first number."""

    one: str
    many: str
    first: float


CHOICES: Mapping[Way, Choice] = {
    Way.ACTIONS: Choice(
        QT_TRANSLATE_NOOP("Advice", "for {n} action"), QT_TRANSLATE_NOOP("Advice", "for {n} actions"), 3
    ),
    Way.HOURS: Choice(
        QT_TRANSLATE_NOOP("Advice", "for {n} hour a month"),
        QT_TRANSLATE_NOOP("Advice", "for {n} hours a month"),
        40,
    ),
    Way.COMMUNICATION: Choice(
        QT_TRANSLATE_NOOP("Advice", "so that Communication gets at most {n} % of the work"),
        QT_TRANSLATE_NOOP("Advice", "so that Communication gets at most {n} % of the work"),
        40,
    ),
}


class Limits(NamedTuple):
    """Between which numbers a way makes sense, and the fault of those outside."""

    code: str
    least: float
    most: float


_LIMITS: Mapping[Way, Limits] = {
    Way.ACTIONS: Limits("advice.actions", 1, 1e6),
    Way.HOURS: Limits("advice.hours", 1e-9, 1e12),
    Way.COMMUNICATION: Limits("goal.percent", 0, 100),
}


@dataclass(frozen=True)
class Asked:
    """What was asked: a whole number of actions, hours a month, or a percentage."""

    way: Way
    number: float

    @property
    def text(self) -> str:
        """The question in words."""
        return _phrase(self.way, self.number).replace("{n}", written_number(self.number))


def _phrase(way: Way, number: float) -> str:
    choice = CHOICES[way]
    one, many = (QCoreApplication.translate("Advice", text) for text in (choice.one, choice.many))
    return plural(number, one, many)


class GoalChip(QFrame):
    """A way to ask with its number in the middle of its sentence. `entered`: Enter in the number."""

    entered = Signal()
    left = Signal()
    reached = Signal()
    """The number got the keyboard, so this is the way that is meant."""

    def __init__(self, way: Way, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = way
        dress(self, "goal")
        self.fault: Fault | None = None
        self.radio, self.field, self.after = QRadioButton(self), QLineEdit(self), QLabel(self)
        self.field.setText(written_number(CHOICES[way].first))
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.setMaxLength(9)
        self.field.textChanged.connect(self._say)
        self.field.returnPressed.connect(self.entered)
        self.field.editingFinished.connect(self.left)
        self.field.installEventFilter(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 3, 10, 3)
        line.setSpacing(6)
        for part in (self.radio, self.field, self.after):
            line.addWidget(part)
        self._say()

    @property
    def number(self) -> float:
        """What is typed. Raises Fault when it cannot be the number of this way, in the words it was typed in."""
        read = read_typed_percent if self.way is Way.COMMUNICATION else read_typed_number
        number = read(self.field.text())
        if number is None:
            raise Fault("goal.empty")
        if self.way is Way.ACTIONS and number != int(number):
            raise Fault("number.not_whole", value=self.field.text().strip())
        limits = _LIMITS[self.way]
        if not limits.least <= number <= limits.most:
            raise Fault(limits.code, value=self.field.text().strip())
        return number

    def _say(self) -> None:
        """The words around the number agree with it."""
        try:
            number = self.number
        except Fault:
            number = CHOICES[self.way].first
        before, _, after = _phrase(self.way, number).partition("{n}")
        self.radio.setText(before.strip())
        self.after.setText(after.strip())
        said = f"{before}{self.field.text()}{after}"
        self.radio.setAccessibleName(said)
        self.field.setAccessibleName(said)

    def mark(self, *, chosen: bool) -> None:
        """Show whether this is the way chosen; only then Tab comes to its number."""
        self.setProperty("chosen", chosen)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        for part in (self, self.radio, self.after):  # the words take their colour from the chip's mark
            _polish(part)

    def tell(self, fault: Fault | None) -> None:
        """Mark the number as refused, or as taken."""
        self.fault = fault
        self.field.setProperty("wrong", fault is not None)
        self.field.setAccessibleDescription(sentence(fault) if fault is not None else "")
        _polish(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.reached.emit()
        return False


class GoalLine(QWidget):
    """The ways to ask beside each other. `changed`: another question is meant; `entered`: ask it, even again."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Advice", "How far to go"))
        self.chips = {way: GoalChip(way, self) for way in Way}
        self._group = QButtonGroup(self)
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=8)
        for chip in self.chips.values():
            self._group.addButton(chip.radio)
            flow.addWidget(chip)
            chip.entered.connect(self.entered)
            chip.left.connect(self.changed)
            chip.reached.connect(self._reached)
            chip.field.textEdited.connect(self._edited)
        flow.addWidget(_Rest(holder))
        self.below = QLabel(self, wordWrap=True)
        dress(self.below, "error")
        self.below.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(holder)
        lines.addWidget(self.below)
        self.chips[Way.ACTIONS].radio.setChecked(True)
        self._mark()
        self._group.buttonToggled.connect(self._toggled)

    @property
    def way(self) -> Way:
        """The way chosen."""
        return next(way for way, chip in self.chips.items() if chip.radio.isChecked())

    @property
    def chip(self) -> GoalChip:
        """The chip of the way chosen."""
        return self.chips[self.way]

    def asked(self) -> Asked | None:
        """What is asked now; None when the number cannot be read, which is then said below."""
        try:
            asked = Asked(self.way, self.chip.number)
        except Fault as fault:
            self.refuse(fault)
            return None
        self.refuse(None)
        return asked

    def refuse(self, fault: Fault | None) -> None:
        """Say below what is wrong with the number, or nothing any more."""
        for chip in self.chips.values():
            chip.tell(fault if chip is self.chip else None)
        self.below.setText(sentence(fault) if fault is not None else "")
        self.below.setVisible(fault is not None)

    def _edited(self) -> None:
        self.refuse(None)  # the refusal was of another number

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self._mark()
            self.changed.emit()

    def _mark(self) -> None:
        for chip in self.chips.values():
            chip.mark(chosen=chip.radio.isChecked())
        hand_on(self, self.chip.field)

    def _reached(self) -> None:
        chip = self.sender()
        if isinstance(chip, GoalChip):
            chip.radio.setChecked(True)


class _Rest(QWidget):
    """What is left of the last line, so that no chip grows into it."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


def _polish(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.style().polish(widget)
