"""Several names as chips: type to add one, known or new; a chip's cross takes it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.document import PlanDocument
from app.theme import dress
from app.widgets.field import Field
from app.widgets.flow import FlowLayout
from app.widgets.rows import named_name, reads_as_value
from app.widgets.source import Source
from app.widgets.suggest import TypeAhead
from models.errors import Fault
from models.folding import fold

_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PEOPLE = ("contributor",)
"""Tables of ties to people, whom no number and no day is called."""


class ChipsField(Field):
    """Names in any number. Enter, a comma or a semicolon ends one; Backspace in an empty line takes the last away.

    The beginning of one known name is that name. A new one is made of what begins no known name, or where the
    list's last entry asks for it.
    """

    control: QLineEdit

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        known: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
        hint: str = "",
    ) -> None:
        self._known = known
        self._names: list[str] = []
        self._chips: list[QPushButton] = []
        super().__init__(document, source, name, parent)
        self.control.setPlaceholderText(hint)

    @property
    def names(self) -> list[str]:
        """What stands as chips, and what is being typed behind them. Raises Fault for what may be several."""
        text = self.control.text()
        asked = self.type_ahead.new_name(text)
        typed = [asked] if asked is not None else [self._meant(one) for one in _pieces(text)]
        return _once([*self._names, *typed])

    def _meant(self, text: str) -> str:
        """The name that a text stands for. Raises Fault `name.several`, `name.unlikely`."""
        taken = next((name for name in self._names if fold(name) == fold(text)), None)
        names = list(self._known())
        known = taken or named_name(text, names) or by_words(text, names)
        if known is None and self.source.key[-1] in _PEOPLE and reads_as_value(text):
            raise Fault("name.unlikely", text=text)
        return known or text

    def build(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMinimumWidth(90)
        line.textEdited.connect(self._edited)
        self.type_ahead = TypeAhead(line, self._offered, self.tr("New: “{name}”"))
        self.type_ahead.activated.connect(self._picked)
        line.returnPressed.connect(self._entered)
        return line

    def arrange(self) -> None:
        holder = QWidget(self)
        self._flow = FlowLayout(holder)
        self._flow.addWidget(self.control)
        self._lines.addWidget(holder)

    def show_value(self, value: Any) -> None:
        self.control.clear()
        self._set_names(list(value))

    def typed_value(self) -> list[str]:
        return sorted(self.names, key=str.casefold)

    def draft(self) -> str | None:
        return self.control.text()

    def take_draft(self, text: str) -> None:
        self.control.setText(text)
        self.typed_at_once()

    def typed(self) -> None:
        """Part of a name is no name yet: a pause writes nothing here."""
        super().typed()
        self._pause.stop()

    def leave(self) -> bool:
        self.control.setText(self.control.text().strip())
        return super().leave()

    def add(self, name: str) -> None:
        """Put one more name behind the others."""
        self._set_names(_once([*self._names, name]))
        self.typed_at_once()

    def _offered(self) -> list[str]:
        taken = {fold(name) for name in self._names}
        return [name for name in self._known() if fold(name) not in taken]

    def _edited(self, text: str) -> None:
        self.typed()
        if text.endswith((",", ";")):
            self._take_line()

    def _picked(self, name: str) -> None:
        self.control.setText(name)
        self._take_line()
        # the completer writes its choice into the line once more after telling of it
        QTimer.singleShot(0, self.control, self.control.clear)

    def _entered(self) -> None:
        """Enter while names are offered: the line hears of it and not the field."""
        if self.control.text().strip():
            self._take_line()

    def _take_line(self) -> None:
        try:
            names = self.names
        except Fault:
            self.typed_at_once()  # which says why, and keeps what was typed
            return
        self._set_names(names)
        self.control.clear()
        self.typed_at_once()

    def remove(self, name: str) -> None:
        """Take a chip away."""
        self._set_names([one for one in self._names if one != name])
        self.control.setFocus()
        self.typed_at_once()

    def _set_names(self, names: list[str]) -> None:
        self._names = names
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name) for name in names]
        for at, chip in enumerate(self._chips):
            self._flow.insertWidget(at, chip)
            chip.show()
        self.updateGeometry()

    def _chip(self, name: str) -> QPushButton:
        holder = self.control.parentWidget()
        chip = QPushButton(f"{name}  ×", holder)
        dress(chip, "chip")
        chip.setToolTip(self.tr("Take away “{name}”").format(name=name))
        chip.setAccessibleName(self.tr("{field}: take away “{name}”").format(field=self.name, name=name))
        chip.setProperty("chip", name)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(self._chip_clicked)
        self.watch(chip)
        return chip

    def _chip_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.remove(str(sender.property("chip")))

    def _key(self, event: QKeyEvent) -> bool:
        if (
            event.key() == Qt.Key.Key_Backspace
            and not self.control.text()
            and self._names
            and self.control.hasFocus()
        ):
            self.remove(self._names[-1])
            return True
        return super()._key(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._chips and isinstance(event, QKeyEvent) and event.key() in _TAKES_AWAY:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # Delete means this chip, not what is selected in the views
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.remove(str(watched.property("chip")))
                return True
        if watched in self._chips and event.type() == QEvent.Type.KeyPress and not self._escapes(event):
            return False
        return super().eventFilter(watched, event)

    @staticmethod
    def _escapes(event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _pieces(text: str) -> list[str]:
    """The names in a line, parted by commas and semicolons."""
    return [piece.strip() for piece in text.replace(";", ",").split(",") if piece.strip()]


def by_words(text: str, names: Sequence[str]) -> str | None:
    """The only name in which every word typed begins a word: "noel" is Béatrice Noël. Raises Fault `name.several`."""
    words = fold(text).split()
    found = [name for name in names if words and all(f" {word}" in f" {fold(name)}" for word in words)]
    if len(found) > 1:
        raise Fault("name.several", text=text)
    return found[0] if found else None


def _once(names: Sequence[str]) -> list[str]:
    """The names without spaces around them, each once whatever its case."""
    found: dict[str, str] = {}
    for name in (name.strip() for name in names):
        if name:
            found.setdefault(name.casefold(), name)
    return list(found.values())
