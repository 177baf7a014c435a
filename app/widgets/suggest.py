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

    def __init__(self, line: QLineEdit, names: Callable[[], Sequence[str]]) -> None:
        super().__init__(line)
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
        self._offered.setStringList(matching(typed, self._names())[:MOST_OFFERED] if typed.strip() else [])
