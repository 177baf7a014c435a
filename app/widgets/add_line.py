"""A line that adds a row by its name: "New action…", Enter, and the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.languages import sentence
from app.theme import dress
from app.widgets.source import Edit
from models.errors import Fault

_UNDOES = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class AddLine(QWidget):
    """What is typed stays until the plan has taken it; a refusal is said right below."""

    added = Signal(str)
    left = Signal()
    """Esc was pressed with nothing typed: the keyboard may go back to what is added to."""

    def __init__(
        self,
        document: PlanDocument,
        name: str,
        hint: str,
        edit: Callable[[str], Edit],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._edit = edit
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 2, 0, 0)
        lines.setSpacing(3)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self.add)
        self.line.textEdited.connect(self._edited)
        self.line.installEventFilter(self)
        self.below = QLabel(self, wordWrap=True)
        dress(self.below, "error")
        self.below.hide()
        lines.addWidget(self.line)
        lines.addWidget(self.below)
        self.setEnabled(document.plan.read_only is None)

    def add(self) -> None:
        """Add what is typed."""
        text = self.line.text().strip()
        if not text:
            return
        try:
            self.document.do(self._edit(text))
        except Fault as fault:
            self._say(sentence(fault))
            return
        self.line.setText("")  # unlike clear(), with nothing that the line itself could undo
        self._say("")
        self.added.emit(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.line.setFocus(event.reason())

    def _edited(self) -> None:
        self._say("")  # the refusal was of another text

    def _say(self, text: str) -> None:
        self.below.setText(text)
        self.below.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # nothing is typed here that the line could undo: it is the plan that is undone
            return not self.line.text() and any(event.matches(key) for key in _UNDOES)
        if event.type() != QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Escape:
            return False
        if not self.line.text():
            self.left.emit()
            return False
        self.line.clear()
        self._say("")
        return True
