"""A line that adds by name and offers the names there are: part of a known one is that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.document import PlanDocument
from app.widgets.add_line import AddLine
from app.widgets.chips import by_words
from app.widgets.rows import named_name
from app.widgets.source import Edit
from app.widgets.suggest import MOST_OFFERED, TypeAhead
from models.folding import fold


class _Remembering(TypeAhead):
    """Keeps the names as they are compared until the plan changes: of ten thousand, folding takes a while."""

    _compared: list[tuple[str, str]] | None = None

    def forget(self) -> None:
        """Ask for the names anew the next time."""
        self._compared = None

    def _offer(self, typed: str) -> None:
        if self._compared is None:
            self._compared = [(fold(name), name) for name in self._names()]
        wanted = fold(typed)
        words = wanted.split()
        found = [pair for pair in self._compared if words and all(word in pair[0] for word in words)]
        found.sort(key=lambda pair: not pair[0].startswith(wanted))
        offered = [name for _, name in found[:MOST_OFFERED]]
        if offered and self._new and all(folded != wanted for folded, _ in found):
            offered.append(self._new.format(name=typed.strip()))
        self._offered.setStringList(offered)


class OfferingLine(AddLine):
    """An AddLine with type-ahead over `names`.

    What begins none of them is new, and so is the list's last entry, unless nothing `new` can be made here.
    """

    def __init__(
        self,
        document: PlanDocument,
        name: str,
        hint: str,
        edit: Callable[[str], Edit],
        names: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
        *,
        new: bool = True,
    ) -> None:
        super().__init__(document, name, hint, lambda text: edit(self.meant(text)), parent)
        self._names = names
        self.type_ahead = _Remembering(self.line, names, self.tr("New: “{name}”") if new else "")
        self.type_ahead.activated.connect(self._picked)
        document.changed.connect(self.type_ahead.forget)

    def meant(self, text: str) -> str:
        """The name that a text stands for. Raises Fault `name.several`."""
        asked = self.type_ahead.new_name(text)
        if asked is not None:
            return asked
        names = list(self._names())
        return named_name(text, names) or by_words(text, names) or text

    def _picked(self, name: str) -> None:
        """A click in the list adds; of Enter the line has heard already, and is empty by now."""
        if self.line.text():
            self.line.setText(name)
            self.add()
        if not self.line.text():
            # the completer writes its choice into the line once more after telling of it
            QTimer.singleShot(0, self.line, self.line.clear)
