"""How much of an action serves which activity: a line each, with a slider and a percentage."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.icons import icon
from app.theme import dress
from app.widgets import balance
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.numbers import read_typed_percent, written_number
from app.widgets.source import Source
from models.edits.actions import set_shares

STEPS = 100


@dataclass
class _Line:
    """The controls of one activity."""

    holder: QWidget
    slider: QSlider
    percent: QLineEdit


class _Slider(QSlider):
    """A slider that shows when the keyboard is on it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme_in_force().focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()


def shares_source(document: PlanDocument, action_id: str) -> Source:
    """The shares (0–1) of an action by activity id, the largest first."""

    def read() -> dict[str, float]:
        shares = document.plan.graph.shares_of(action_id)
        return dict(sorted(shares.items(), key=lambda item: (-item[1], item[0])))

    return Source(
        ("action", action_id, "shares"),
        read,
        lambda shares: partial(set_shares, action_id=action_id, shares=shares),
        lambda change: change.touches("service_share", "activity"),
    )


class SharesEditor(Field):
    """The shares of an action; moving one moves the others in proportion, so that they always make a whole."""

    def build(self) -> QWidget:
        self._shares: dict[str, float] = {}
        self._before: dict[str, float] = {}
        """What the proportions are taken from while one share is being moved."""
        self._lines_of: dict[str, _Line] = {}
        self._add = QPushButton(self.tr("Serve another activity…"), self)
        dress(self._add, "link")
        self._add.setAccessibleName(self.tr("Serve another activity"))
        menu = QMenu(self._add)
        menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(menu)
        return self._add

    def arrange(self) -> None:
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines.addWidget(self._holder)
        self._lines.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def shares(self) -> dict[str, float]:
        """What the lines show, by activity id."""
        return dict(self._shares)

    def show_value(self, value: Any) -> None:
        self._before = dict(value)
        self._put(dict(value))

    def typed_value(self) -> dict[str, float]:
        for activity_id, line in self._lines_of.items():
            if line.percent.isModified():
                line.percent.setModified(False)
                self._move(activity_id, self._typed_share(line.percent.text(), activity_id))
        return {activity: share for activity, share in self._shares.items() if share > 0.0}

    def add(self, activity_id: str) -> None:
        """Let the action serve one more activity, with an even share."""
        self._put(balance.added(self._shares, activity_id))
        self.typed_at_once()

    def remove(self, activity_id: str) -> None:
        """Let the action no longer serve an activity."""
        self._put(balance.removed(self._shares, activity_id))
        self.typed_at_once()

    def _typed_share(self, text: str, activity_id: str) -> float:
        percent = read_typed_percent(text)
        return self._shares[activity_id] if percent is None else percent / 100

    def _put(self, shares: dict[str, float]) -> None:
        """Show these shares, with the lines that they need."""
        for gone in [one for one in self._lines_of if one not in shares]:
            line = self._lines_of.pop(gone)
            self._column.removeWidget(line.holder)
            line.holder.hide()
            line.holder.deleteLater()
        known = self.document.plan.graph.tables["activity"]
        self._shares = {one: share for one, share in shares.items() if one in known}
        for activity_id in self._shares:
            if activity_id not in self._lines_of:
                self._lines_of[activity_id] = self._line(activity_id)
                self._column.addWidget(self._lines_of[activity_id].holder)
        self._show_shares()

    def _show_shares(self) -> None:
        alone = len(self._shares) == 1
        for activity_id, share in self._shares.items():
            line = self._lines_of[activity_id]
            line.slider.blockSignals(True)
            line.slider.setValue(round(share * STEPS))
            line.slider.blockSignals(False)
            line.slider.setVisible(not alone)
            line.percent.setEnabled(not alone)
            if not line.percent.isModified():
                line.percent.setText(f"{written_number(share * 100, 1)} %")

    def _line(self, activity_id: str) -> _Line:
        name = self.document.name_of(activity_id, short=False)
        holder = QWidget(self._holder)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        title = QLabel(name, holder, wordWrap=True)
        slider = _Slider(Qt.Orientation.Horizontal, holder)
        slider.setRange(0, STEPS)
        slider.setPageStep(10)
        slider.setMinimumHeight(24)
        slider.setAccessibleName(self.tr("Share of {activity}").format(activity=name))
        percent = QLineEdit(holder)
        percent.setFixedWidth(72)
        percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        percent.setAccessibleName(self.tr("Share of {activity} in percent").format(activity=name))
        away = QToolButton(holder)
        away.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        away.setIcon(icon("x", theme_in_force().muted))
        away.setIconSize(QSize(14, 14))
        away.setToolTip(self.tr("No longer serve {activity}").format(activity=name))
        away.setAccessibleName(away.toolTip())
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(title, 0, 0)
        grid.addWidget(slider, 1, 0, 1, 3)  # before the others, so that Tab comes to it first
        grid.addWidget(percent, 0, 1)
        grid.addWidget(away, 0, 2)
        grid.setColumnStretch(0, 1)
        for control in (slider, percent, away):
            control.setProperty("activity", activity_id)
            self.watch(control)
        slider.valueChanged.connect(self._slid)
        slider.sliderPressed.connect(self._hold)
        slider.sliderReleased.connect(self.commit)
        percent.textEdited.connect(self.typed)
        away.clicked.connect(self._remove_clicked)
        return _Line(holder, slider, percent)

    def _hold(self) -> None:
        self._before = dict(self._shares)

    def _slid(self, at: int) -> None:
        sender = self.sender()
        if sender is not None:
            self._move(str(sender.property("activity")), at / STEPS)
            self.typed()

    def _move(self, activity_id: str, share: float) -> None:
        base = self._before if self._before.keys() == self._shares.keys() else self._shares
        self._shares = balance.moved(base, activity_id, share)
        self._show_shares()

    def _remove_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.remove(str(sender.property("activity")))

    def _fill_menu(self) -> None:
        menu = self._add.menu()
        menu.clear()
        for leaf in self.document.plan.graph.leaves():
            if leaf["id"] not in self._shares:
                chosen = menu.addAction(self.document.name_of(leaf["id"], short=False))
                chosen.setData(leaf["id"])
                chosen.triggered.connect(self._add_chosen)

    def _add_chosen(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.add(str(sender.data()))  # type: ignore[attr-defined]
