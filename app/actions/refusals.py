"""What of a pasted block cannot be read, cell by cell, where it was pasted; nothing of it was written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.actions.columns import title_of
from app.icons import icon
from app.languages import plural, sentence
from app.theme import dress
from app.widgets.look import theme_in_force
from app.widgets.numbers import written_number
from app.wording.exchange import EXCHANGE, problem_sentence
from models.errors import Fault
from models.listing.block import Refused

MOST_TOLD = 200
_MOST, _PART = 132, 8
"""The list is at most so many pixels high, and no higher than that part of the view: the table stays in sight."""


class Refusals(QFrame):
    """Hidden until something is refused. `go` asks to see a cell: an action's id and a column."""

    go = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, "warning")
        self.head = QLabel(self, wordWrap=True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Cells that cannot be pasted"))
        self.list.itemActivated.connect(self._open)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("x", theme_in_force().ink))
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.close_button.clicked.connect(self._leave)
        first = QHBoxLayout()
        first.addWidget(self.head, 1)
        first.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 8, 8, 8)
        lines.setSpacing(6)
        lines.addLayout(first)
        lines.addWidget(self.list)
        self.hide()

    @property
    def told(self) -> list[str]:
        """What it says of each cell."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def tell(self, fault: Fault) -> None:
        """Say one sentence about the whole block."""
        self.list.hide()
        self.list.clear()
        self._show(sentence(fault))

    def tell_cells(
        self, refused: Sequence[Refused], onto: Sequence[str], line_of: dict[str, int], first: int
    ) -> None:
        """Say of each cell where it stands, what it holds and why it cannot be taken.

        `line_of` gives the row of an action in the table (from 0), `first` the line of what was copied in
        which the block begins (from 1), 0 where no lines were copied.
        """
        self.list.clear()
        for one in refused[:MOST_TOLD]:
            action = onto[one.row] if one.row < len(onto) else ""
            item = QListWidgetItem(self._said(one, first, line_of.get(action, -1)))
            item.setData(Qt.ItemDataRole.UserRole, (action, one.column))
            self.list.addItem(item)
        if len(refused) > MOST_TOLD:
            more = self.tr("… and {count} more").format(count=written_number(len(refused) - MOST_TOLD))
            self.list.addItem(more)
        self.list.show()
        head = plural(
            len(refused),
            self.tr(
                "Nothing was pasted: {count} cell cannot be taken. Mend it where you copied it, and paste again."
            ),
            self.tr(
                "Nothing was pasted: {count} cells cannot be taken. Mend them where you copied them, and paste again."
            ),
        )
        self._show(head.format(count=written_number(len(refused))))
        self.list.setCurrentRow(0)

    def _said(self, one: Refused, first: int, line: int) -> str:
        if one.problem.code in EXCHANGE:
            why = problem_sentence(one.problem)
        else:
            why = sentence(Fault(one.problem.code, **dict(one.problem.fields)))
        if not first:
            where = self.tr("Row {row} of the table")
        elif line >= 0:
            where = self.tr("Line {line} of the block (for row {row})")
        else:
            where = self.tr("Line {line} of the block (for a new action)")
        where = where.format(line=written_number(first + one.row), row=written_number(line + 1))
        if not one.column:
            return f"{where}: {why}"
        text = self.tr("{where}, {column}: “{text}”. {why}")
        return text.format(where=where, column=title_of(one.column), text=" ".join(one.text.split()), why=why)

    def _show(self, text: str) -> None:
        self.head.setText(text)
        self.setAccessibleName(text)
        self.show()
        self._fit()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Make the list as high as what it says, as far as the table leaves room for it."""
        if self.list.isHidden():
            return
        self.list.doItemsLayout()  # texts break by the width that the list has now
        items = (self.list.item(place) for place in range(min(self.list.count(), 12)))
        heights = [self.list.visualItemRect(item).height() for item in items]
        most = max(max(heights, default=0), min(_MOST, self.parentWidget().height() // _PART))
        self.list.setFixedHeight(min(sum(heights), most) + 2 * self.list.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # the list has its width only after its frame

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if found and found[0]:
            self.go.emit(*found)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
