"""Where ideas may come from: the catalogue, the plan, or both."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from app.theme import dress
from models.advice import Source


class Origin(StrEnum):
    """What is looked through."""

    BOTH = "both"
    CATALOGUE = "catalogue"
    PLAN = "plan"

    @property
    def sources(self) -> tuple[Source, ...]:
        """The same for the advice."""
        return _SOURCES[self]


_SOURCES: Mapping[Origin, tuple[Source, ...]] = {
    Origin.BOTH: (Source.PLAN, Source.CATALOGUE),
    Origin.CATALOGUE: (Source.CATALOGUE,),
    Origin.PLAN: (Source.PLAN,),
}
_NAMES: Mapping[Origin, str] = {
    Origin.BOTH: QT_TRANSLATE_NOOP("Advice", "the catalogue and the plan"),
    Origin.CATALOGUE: QT_TRANSLATE_NOOP("Advice", "the catalogue"),
    Origin.PLAN: QT_TRANSLATE_NOOP("Advice", "the plan"),
}


class SourceLine(QWidget):
    """A chip an origin, one of them pressed; the arrow keys lead from one to the next."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Origin, QPushButton] = {}
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        label = QLabel(QCoreApplication.translate("Advice", "Ideas from"), self)
        dress(label, "muted")
        line.addWidget(label)
        line.addSpacing(4)
        for origin, name in _NAMES.items():
            text = QCoreApplication.translate("Advice", name)
            chip = QPushButton(text, self, checkable=True)
            chip.setAccessibleName(f"{label.text()} {text}")
            self._group.addButton(chip)
            line.addWidget(chip)
            self.chips[origin] = chip
        line.addStretch(1)
        self.setAccessibleName(label.text())
        self.chips[Origin.BOTH].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def origin(self) -> Origin:
        """What is looked through now."""
        return next(origin for origin, chip in self.chips.items() if chip.isChecked())

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()
