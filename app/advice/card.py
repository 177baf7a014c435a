"""One proposal as a card: what it is, what it costs, why, what it changes, and one button that takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.advice.taking import State, Taking
from app.theme import dress
from models.advice import Source

_WIDEST = 820
"""Of the columns of headlines, in logical pixels: wider apart they are hard to read as one."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Effect:
    """What a proposal does to one headline: its name, its values, and whether they differ as they read."""

    key: str
    name: str
    text: str
    changes: bool

    @property
    def said(self) -> str:
        """All of it in one line."""
        return f"{self.name} {self.text}"


@dataclass(frozen=True)
class Told:
    """The texts of a card."""

    title: str
    origin: str
    facts: str
    """Whom it serves, who would run it, what it costs."""
    why: str
    effects: tuple[Effect, ...] = ()


class ProposalCard(QFrame):
    """A group to go to and to act on: Enter takes the proposal, the arrows lead to the next card."""

    taking = Signal(object)
    taking_back = Signal(object)
    opened = Signal(str)
    """Asks to see the action of this id."""
    stepped = Signal(int)
    reached = Signal(QWidget)
    """It got the keyboard: please bring it into sight."""

    def __init__(self, taking: Taking, told: Told, hindrance: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.told, self._hindrance = taking, told, hindrance
        dress(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = self._words(told.title, "strong")
        self.take = QPushButton(self)
        self.take.clicked.connect(lambda: self.taking.emit(self))
        self.open = self._link(self.tr("Open"), self.tr("Open “{title}”"))
        self.open.clicked.connect(lambda: self.opened.emit(self.what.action_id))
        self.back = self._link(self.tr("Undo"), self.tr("Take “{title}” back"))
        self.back.clicked.connect(lambda: self.taking_back.emit(self))
        self.said = self._words("", "")
        self.state = State.FREE
        self._arrange()

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            dress(label, role)
        return label

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        dress(button, "link")
        button.setAccessibleName(name.format(title=self.told.title))
        return button

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 10, 12, 10)
        lines.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for button in (self.open, self.take):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        facts = QHBoxLayout()
        facts.setSpacing(8)
        origin = QLabel(self.told.origin, self)
        dress(origin, "chip")
        facts.addWidget(origin, 0, Qt.AlignmentFlag.AlignTop)
        facts.addWidget(self._words(self.told.facts, "muted"), 1)
        lines.addLayout(facts)
        if self.told.why:
            lines.addWidget(self._words(self.told.why, ""))
        if self.told.effects:
            lines.addWidget(self._effects())
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(foot)

    def _effects(self) -> QWidget:
        """A column a headline, the same on every card."""
        holder = QWidget(self)
        holder.setMaximumWidth(_WIDEST)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        for column, effect in enumerate(self.told.effects):
            name = self._words(effect.name, "small")
            value = QLabel(effect.text, holder)
            dress(value, "strong" if effect.changes else "muted")
            grid.addWidget(name, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
        return holder

    def show_state(self, state: State, owner: str = "", stage: str = "") -> None:
        """Say how the proposal stands in the plan; `owner` keeps a handed over action, `stage` is in words."""
        source, free = self.what.candidate.source, state is State.FREE
        held = self.take.hasFocus() or self.back.hasFocus()
        self.state = state
        self.take.setText(self._offers()[source])
        self.take.setAccessibleName(f"{self.take.text()}: {self.told.title}")
        self.take.setVisible(free)
        self.take.setEnabled(not self._hindrance)
        self.take.setToolTip(self._hindrance)
        self.back.setVisible(state is State.TAKEN)
        self.back.setEnabled(not self._hindrance)
        there = state in (State.TAKEN, State.STANDING) or (free and source is not Source.CATALOGUE)
        self.open.setVisible(there)
        text = self._texts(owner, stage)[state] if state is not State.TAKEN else self._taken(owner)[source]
        if free and self._hindrance:
            text = self._hindrance
        self.said.setText(text)
        self.said.setVisible(bool(text))
        dress(self.said, "strong" if state is State.TAKEN else "muted")
        self._name()
        if held and not (self.take.hasFocus() or self.back.hasFocus()):
            button = next((one for one in (self.take, self.back) if one.isVisibleTo(self)), self)
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> None:
        told = self.told
        self.setAccessibleName(f"{told.title} ({told.origin})")
        effects = "; ".join(effect.said for effect in told.effects)
        parts = (self.said.text(), told.facts, told.why, effects)
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))

    def _offers(self) -> Mapping[Source, str]:
        return {
            Source.CATALOGUE: self.tr("Add as an idea"),
            Source.PLAN: self.tr("Plan it"),
            Source.HAND_OVER: self.tr("Hand over"),
        }

    def _taken(self, owner: str) -> Mapping[Source, str]:
        handed = self.tr("✓ Handed over. {owner} stays its owner.").format(owner=owner)
        return {
            Source.CATALOGUE: self.tr("✓ Added as an idea"),
            Source.PLAN: self.tr("✓ Planned"),
            Source.HAND_OVER: handed if owner else self.tr("✓ Handed over"),
        }

    def _texts(self, owner: str, stage: str) -> Mapping[State, str]:
        handing = self.what.candidate.source is Source.HAND_OVER
        stays = self.tr("{owner} stays its owner.").format(owner=owner) if owner and handing else ""
        return {
            State.FREE: stays,
            State.STANDING: self.tr("Already in the plan: {stage}.").format(stage=stage),
            State.GONE: self.tr("What it is about is no longer in the plan."),
        }

    def refuse(self, text: str) -> None:
        """Say why it could not be taken, or not be taken back."""
        self.said.setText(text)
        dress(self.said, "error")
        self.said.show()
        self._name()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def holds_keyboard(self) -> bool:
        """Whether the card or a button on it has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            for button in (self.take, self.open):
                if button.isVisible() and button.isEnabled():
                    button.click()
                    return
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
