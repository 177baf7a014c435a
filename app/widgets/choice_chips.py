"""One of a closed set, as chips to press."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.document import PlanDocument
from app.widgets.field import Field
from app.widgets.flow import FlowLayout
from app.widgets.hand_on import hand_on
from app.widgets.source import Source
from app.wording.choices import choices
from models.folding import fold

_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_TYPING_MS = 1_000


class ChoiceChips(Field):
    """One of a closed set, or none: every member is a chip to press. Arrows or first letters lead from one to another.

    Pressed again, the chosen one is chosen no longer.
    """

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        closed: type[StrEnum],
        parent: QWidget | None = None,
    ) -> None:
        self._closed = closed
        self._chosen: StrEnum | None = None
        self.chips: dict[StrEnum, QPushButton] = {}
        self._looked_for, self._since = "", QElapsedTimer()
        super().__init__(document, source, name, parent)

    def build(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder)
        for member, text in choices(self._closed):
            chip = QPushButton(text, holder)
            chip.setCheckable(True)
            chip.setAccessibleName(f"{self.name}: {text}")
            chip.setProperty("chip", member.value)
            chip.clicked.connect(self._clicked)
            flow.addWidget(chip)
            self.watch(chip)
            self.chips[member] = chip
        flow.addWidget(_Rest(holder))
        return holder

    def arrange(self) -> None:
        super().arrange()
        hand_on(self.control, next(iter(self.chips.values())))

    def show_value(self, value: Any) -> None:
        self._chosen = value
        self._show()

    def _show(self) -> None:
        """Press the chosen chip; it alone is where Tab stops, else the first one."""
        stop = self.chips.get(self._chosen) if self._chosen is not None else None  # type: ignore[arg-type]
        stop = stop or next(iter(self.chips.values()))
        for member, chip in self.chips.items():
            chip.setChecked(member is self._chosen)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
        hand_on(self.control, stop)

    def typed_value(self) -> StrEnum | None:
        return self._chosen

    def choose(self, member: StrEnum | None) -> None:
        """Take a member of the set, or none."""
        self._chosen = member
        self._show()
        self.typed_at_once()

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            member = self._closed(str(sender.property("chip")))
            self.choose(None if member is self._chosen else member)

    def _key(self, event: QKeyEvent) -> bool:
        chips = list(self.chips.values())
        at = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0)
        key, text = event.key(), event.text()
        if key in _STEPS:
            chips[(at + _STEPS[Qt.Key(key)]) % len(chips)].setFocus()
            return True
        if key in _TAKES_AWAY:
            self.choose(None)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chips[at].hasFocus():
            chips[at].click()
            return True
        if (
            text.strip()
            and text.isprintable()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._look_for(text, chips, at)
            return True
        return super()._key(event)

    def _look_for(self, letter: str, chips: list[QPushButton], at: int) -> None:
        """Go to the next chip that begins with what is typed without a pause; the same letter again goes on."""
        if not self._since.isValid() or self._since.hasExpired(_TYPING_MS):
            self._looked_for = ""
        self._since.start()
        again = self._looked_for == letter
        self._looked_for = letter if again else self._looked_for + letter
        first = at + 1 if len(self._looked_for) == 1 else at
        for chip in (*chips[first:], *chips[:first]):
            if fold(chip.text()).startswith(fold(self._looked_for)):
                chip.setFocus()
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() in _TAKES_AWAY:  # type: ignore[attr-defined]
            event.accept()  # Delete means this field, not what is selected in the views
            return True
        return super().eventFilter(watched, event)


class _Rest(QWidget):
    """What is left of the last line, so that no chip grows into it."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)
