"""The hours of an action: a number with what it is counted per, or a size for those who have no hours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.theme import dress
from app.widgets.field import Field
from app.widgets.numbers import read_typed_number, written_number
from app.widgets.source import Source, columns
from app.wording.choices import choices
from models.vocabulary import EffortPer, EffortSize


def effort_source(document: PlanDocument, action_id: str) -> Source:
    """Effort, what it is per, and size, together."""
    return columns(document, "action", action_id, ("effort", "effort_per", "size"))


class EffortField(Field):
    """A number of hours, or S, M or L: a size stands for its hours a month and says that they are estimated."""

    control: QLineEdit

    def build(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.textEdited.connect(self._edited)
        return line

    def arrange(self) -> None:
        self._size: EffortSize | None = None
        self.per = QComboBox(self)
        for member, text in choices(EffortPer):
            self.per.addItem(text, member)
        self.per.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.per.setAccessibleName(self.tr("{field}: counted per").format(field=self.name))
        self.per.currentIndexChanged.connect(self._per_changed)
        self.sizes = {size: self._button(size) for size in EffortSize}
        self._estimated = QLabel(self.tr("estimated"), self)
        dress(self._estimated, "muted")
        column = QVBoxLayout()
        column.setSpacing(4)
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(4)
            column.addLayout(line)
        first.addWidget(self.control, 1)
        first.addWidget(self.per, 2)
        for button in self.sizes.values():
            second.addWidget(button)
        second.addWidget(self._estimated)
        second.addStretch(1)
        self._lines.addLayout(column)
        self.watch(self.per)

    def _button(self, size: EffortSize) -> QPushButton:
        button = QPushButton(size.value, self)
        button.setCheckable(True)
        button.setFixedWidth(36)
        button.setToolTip(self.tr("About {hours} h a month").format(hours=written_number(size.hours_a_month)))
        button.setAccessibleName(self.tr("Size {size}").format(size=size.value))
        button.setAccessibleDescription(button.toolTip())
        button.setProperty("size_of", size.value)
        button.clicked.connect(self._size_clicked)
        self.watch(button)
        return button

    def show_value(self, value: Any) -> None:
        effort, size = value.get("effort"), value.get("size")
        # as the measures have it: hours that are known stand before a size
        self._size = EffortSize(size) if size in set(EffortSize) and effort is None else None
        self.control.setText("" if effort is None else written_number(effort))
        per = EffortPer(value.get("effort_per") or EffortPer.MONTH)
        self._show_size(per)

    def _show_size(self, per: EffortPer) -> None:
        for size, button in self.sizes.items():
            button.setChecked(size is self._size)
        self._estimated.setVisible(self._size is not None)
        hint = written_number(self._size.hours_a_month) if self._size else ""
        self.control.setPlaceholderText(hint)
        self.per.blockSignals(True)
        self.per.setCurrentIndex(self.per.findData(EffortPer.MONTH if self._size else per))
        self.per.blockSignals(False)

    def typed_value(self) -> dict[str, Any]:
        effort = read_typed_number(self.control.text().strip().removesuffix("h"))
        per = EffortPer(self.per.currentData())
        return {"effort": effort, "effort_per": per, "size": None if effort is not None else self._size}

    def draft(self) -> str | None:
        return self.control.text()

    def take_draft(self, text: str) -> None:
        self.control.setText(text)
        self.typed_at_once()

    def _edited(self) -> None:
        self.typed()

    def _per_changed(self) -> None:
        if self._size is not None and not self.control.text().strip():
            self._size = None  # hours per week, each time or in all are no longer that size
            self._show_size(EffortPer(self.per.currentData()))
        self.typed_at_once()

    def _size_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        size = EffortSize(str(sender.property("size_of")))
        self._size = None if self._size is size else size
        self.control.clear()
        self._show_size(EffortPer.MONTH)
        self.typed_at_once()
