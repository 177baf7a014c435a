"""A tie as a card: the row at its other end, a sentence about the tie said in place, and how to part the two."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.column import Column, say
from app.icons import icon
from app.theme import dress
from app.widgets.look import theme_in_force
from app.widgets.row_list import Entry, RowList
from app.widgets.sentence import SentenceField
from app.widgets.source import column


class TieCard(QFrame):
    """The tie `tie_id` of a table; `told` is the column of its sentence, `end` what its other end is."""

    opened = Signal(str, str)
    """The row at the other end shall be seen: its table and id."""
    removed = Signal(str)
    """The tie with this id shall go."""

    def __init__(
        self, document: PlanDocument, table: str, tie_id: str, told: Column, end: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.document, self.tie_id = document, tie_id
        dress(self, "child")
        self.other = RowList(end, self)
        self.other.opened.connect(self.opened)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", theme_in_force().muted))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.clicked.connect(lambda: self.removed.emit(self.tie_id))
        source = column(document, table, tie_id, told.field)
        self.sentence = SentenceField(document, source, say(told.label), self, hint=say(told.hint))
        self.sentence.setObjectName(told.field)
        head = QHBoxLayout()
        head.addWidget(self.other, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(8, 4, 6, 8)
        self.lines.setSpacing(3)
        self.lines.addLayout(head)
        self.lines.addWidget(self.sentence)
        if document.plan.read_only is not None:
            self.remove.setEnabled(False)
            self.sentence.lock()

    def show_end(self, entry: Entry, parting: str, sentence: str) -> None:
        """Show the row at the other end; what the button and the sentence are called to those who cannot see."""
        self.other.show_entries([entry])
        self.remove.setToolTip(parting)
        self.remove.setAccessibleName(parting)
        self.sentence.control.setAccessibleName(sentence)
