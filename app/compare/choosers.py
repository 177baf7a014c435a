"""The two choices of a side: which version of the plan, and which period of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.compare.sides import TODAY, SideChoice, Sides
from app.document import PlanDocument
from app.outlook import Outlook
from app.selectors import PeriodSelector, Selector, shown_period
from app.theme import dress
from app.widgets.flow import FlowLayout
from models.errors import Fault
from models.periods import Period

_WIDEST = 260
"""Logical pixels: a version with a long name is shortened, its menu tells it whole."""


class _VersionSelector(Selector):
    """Today's plan, or a kept version, the last one first."""

    picked = Signal(str)
    value = TODAY

    def __init__(self, document: PlanDocument, sides: Sides, name: str, parent: QWidget) -> None:
        self._sides = sides
        super().__init__(document, name, parent)

    def options(self) -> list[tuple[str, str]]:
        kept = [(row["id"], self._said(row["id"])) for row in reversed(self._sides.kept())]
        return [(TODAY, self._said(TODAY)), *([("", "")] if kept else []), *kept]

    def _said(self, version: str) -> str:
        return self._sides.name_of(version).replace("&", "&&")

    def chosen(self, outlook: Outlook) -> str:
        return self.value

    def shown(self) -> str:
        return self.fontMetrics().elidedText(self._said(self.value), Qt.TextElideMode.ElideRight, _WIDEST)

    def choose(self, value: str) -> None:
        self.picked.emit(value)

    def show_value(self, value: str) -> None:
        """Say another choice."""
        self.value = value
        self._refresh()


class _SidePeriod(PeriodSelector):
    """The same periods as for all views, chosen for one side alone."""

    picked = Signal(str)
    value = "all"

    def options(self) -> list[tuple[str, str]]:
        offered = [option for option in super().options() if option[0] != self.OTHER]
        while offered and not offered[-1][1]:
            offered.pop()
        if self.value not in dict(offered):
            offered.append((self.value, self._said(self.value)))
        return offered

    def _said(self, value: str) -> str:
        try:
            return shown_period(Period.parse(value, self.document.span))
        except Fault:
            return value

    def chosen(self, outlook: Outlook) -> str:
        return self.value

    def choose(self, value: str) -> None:
        self.picked.emit(value)

    def show_value(self, value: str) -> None:
        """Say another choice."""
        self.value = value
        self._refresh()


class Chooser(QWidget):
    """What one side is called, with its two choices."""

    picked = Signal(object)
    """Another SideChoice is wanted."""

    def __init__(self, document: PlanDocument, sides: Sides, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = SideChoice()
        self.name = QLabel(name, self)
        dress(self.name, "strong")
        self.version = _VersionSelector(
            document, sides, self.tr("{side}: which plan").format(side=name), self
        )
        self.period = _SidePeriod(document, self.tr("{side}: which period").format(side=name), self)
        line = FlowLayout(self, 8)
        for widget in (self.name, self.version, self.period, QWidget(self)):
            line.addWidget(widget)
        self.version.picked.connect(lambda value: self.picked.emit(replace(self.choice, version=value)))
        self.period.picked.connect(lambda value: self.picked.emit(replace(self.choice, period=value)))

    def show_choice(self, choice: SideChoice) -> None:
        """Say what is shown on this side."""
        self.choice = choice
        self.version.show_value(choice.version)
        self.period.show_value(choice.period)
