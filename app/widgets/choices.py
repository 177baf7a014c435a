"""Closed sets in words, and switches."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from app.document import PlanDocument
from app.widgets.field import Field
from app.widgets.source import Source
from app.wording.choices import choices


class ChoiceField(Field):
    """One of a closed set, or "not said" where that is allowed."""

    control: QComboBox

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        closed: type[StrEnum],
        parent: QWidget | None = None,
        required: bool = False,
    ) -> None:
        self._closed, self._required = closed, required
        super().__init__(document, source, name, parent)

    def build(self) -> QComboBox:
        box = QComboBox(self)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        if not self._required:
            box.addItem(self.tr("not said"), None)
        for member, text in choices(self._closed):
            box.addItem(text, member)
        box.currentIndexChanged.connect(self.typed_at_once)
        return box

    def show_value(self, value: Any) -> None:
        at = next((at for at in range(self.control.count()) if self.control.itemData(at) == value), -1)
        self.control.setCurrentIndex(at)

    def typed_value(self) -> Any:
        value = self.control.currentData()
        return None if value is None else self._closed(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self.control.view().isVisible():
            return False
        return super().eventFilter(watched, event)


class ToggleField(Field):
    """Yes or no, its name beside the box."""

    control: QCheckBox

    def build(self) -> QCheckBox:
        box = QCheckBox(self.name, self)
        box.toggled.connect(self.typed_at_once)
        return box

    def show_value(self, value: Any) -> None:
        self.control.setChecked(bool(value))

    def typed_value(self) -> bool:
        return self.control.isChecked()
