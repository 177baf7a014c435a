"""A small menu of examples beside a field; choosing one fills it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout

from app.theme import dress
from app.widgets.chips import ChipsField
from app.widgets.field import Field
from app.widgets.text import TextArea


class ExamplesMenu(QPushButton):
    """Stands below its field. A text goes below what is written there, a channel beside the others."""

    def __init__(self, field: Field, examples: Callable[[], Sequence[str]]) -> None:
        super().__init__(field)
        self._field, self._examples = field, examples
        self.setText(self.tr("Examples…"))
        self.setAccessibleName(self.tr("{field}: examples").format(field=field.name))
        dress(self, "link")
        self.list = QMenu(self)
        self.clicked.connect(self._offer)
        lines = field.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.addWidget(self, 0, Qt.AlignmentFlag.AlignLeft)
        self.setEnabled(field.document.plan.read_only is None)

    def fill(self) -> list[str]:
        """Put the examples of now into the menu; returns them."""
        self.list.clear()
        found = list(self._examples())
        for text in found:
            chosen = self.list.addAction(text.replace("&", "&&"))
            chosen.setData(text)
            chosen.triggered.connect(self._choose)
        return found

    def _offer(self) -> None:
        self.fill()
        self.list.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.take(str(sender.data()))  # type: ignore[attr-defined]

    def take(self, text: str) -> None:
        """Write an example into the field, as if it had been typed."""
        field = self._field
        if isinstance(field, ChipsField):
            field.add(text)
        elif isinstance(field, TextArea):
            written = field.control.toPlainText().rstrip()
            field.control.setPlainText(f"{written}\n{text}" if written else text)
            field.typed_at_once()
        field.setFocus()
