"""The line above the columns: what badges name, which activity is looked at, what the board holds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.board.cards import BadgeBy
from app.languages import plural
from app.theme import dress
from app.widgets.flow import FlowLayout

_HEIGHT = 30


class Bar(QWidget):
    """Two switches and a sentence."""

    filtered = Signal()
    badged = Signal(object)
    """What the badges are to name: a BadgeBy."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=10)
        self.only = QCheckBox(self)
        self.only.toggled.connect(lambda _on: self.filtered.emit())
        self.told = QLabel(self)
        dress(self.told, "muted")
        for widget in (self.only, self.told):
            widget.setMinimumHeight(_HEIGHT)
        for widget in (self._badges(), self.only, self.told):
            flow.addWidget(widget)

    def _badges(self) -> QWidget:
        switch = QWidget(self)
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self.switches: dict[BadgeBy, QPushButton] = {}
        for by, text, name in (
            (BadgeBy.ACTIVITY, self.tr("By activity"), self.tr("Badges name the activity")),
            (BadgeBy.UNIT, self.tr("By department"), self.tr("Badges name the department")),
        ):
            button = QPushButton(text, switch, checkable=True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            dress(button, "tab")
            button.clicked.connect(partial(self._badge, by))
            group.addButton(button)
            row.addWidget(button)
            self.switches[by] = button
        self.switches[BadgeBy.ACTIVITY].setChecked(True)
        return switch

    def _badge(self, by: BadgeBy, _checked: bool = True) -> None:
        self.badged.emit(by)

    def tell(self, n: int, waiting: int, activity: str) -> None:
        """Say how many actions are shown and how many tests wait; `activity` is what can be looked at alone."""
        text = self.tr("Only {activity}") if activity else self.tr("Only the chosen activity")
        self.only.setText(text.format(activity=activity))
        self.only.setEnabled(bool(activity))
        self.only.setToolTip("" if activity else self.tr("Choose an activity in the chain first."))
        if n:
            told = plural(n, self.tr("{n} action"), self.tr("{n} actions")).format(n=n)
            if waiting:
                text = plural(waiting, self.tr("{n} test waits for you"), self.tr("{n} tests wait for you"))
                told = f"{told} · {text.format(n=waiting)}"
        elif self.only.isChecked() and activity:
            text = self.tr("Nothing serves {activity} yet: press Ins in a column and write an action.")
            told = text.format(activity=activity)
        else:
            told = self.tr(
                "No action yet: press Ins in a column and write one, or choose an idea on the left."
            )
        self.told.setText(told)
        self.told.setWordWrap(not n)
