"""Type-ahead over names: what holds every word typed, accents and case set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from models.folding import fold

MOST_OFFERED = 12


def matching(typed: str, names: Iterable[str]) -> list[str]:
    """The names that hold every word typed; those that begin with it come first."""
    words = fold(typed).split()
    found = [name for name in names if all(word in fold(name) for word in words)]
    return sorted(found, key=lambda name: not fold(name).startswith(fold(typed)))


class TypeAhead(QCompleter):
    """Offers names below a line as it is typed in; `names` is asked each time."""

    def __init__(self, line: QLineEdit, names: Callable[[], Sequence[str]], new: str = "") -> None:
        """`new`: what the entry that makes a new name says, with `{name}`; without it there is none."""
        super().__init__(line)
        self._new = new
        self._names = names
        self._offered = QStringListModel(self)
        self.setModel(self._offered)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(MOST_OFFERED)
        line.textEdited.connect(self._offer)
        line.setCompleter(self)

    @property
    def offered(self) -> list[str]:
        """What is offered now."""
        return self._offered.stringList()

    def _offer(self, typed: str) -> None:
        names = self._names()
        found = matching(typed, names)[:MOST_OFFERED] if typed.strip() else []
        if found and self._new and all(fold(name) != fold(typed.strip()) for name in names):
            found.append(self._new.format(name=typed.strip()))
        self._offered.setStringList(found)

    def new_name(self, text: str) -> str | None:
        """The name that the entry for a new one stands for; None for any other text."""
        before, _, after = self._new.partition("{name}")
        if not self._new or not (text.startswith(before) and text.endswith(after)):
            return None
        return text.removeprefix(before).removesuffix(after)
