"""How much of an action serves which activity: a line each, with a slider and a percentage."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
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
from app.widgets.flow import FlowLayout
from app.widgets.look import theme_in_force
from app.widgets.numbers import read_typed_percent, written_number
from app.widgets.source import Source
from models.edits.actions import set_shares
from models.errors import Fault
from models.invariants import SHARE_TOLERANCE

STEPS = 100


@dataclass
class _Line:
    """The controls of one activity."""

    holder: QWidget
    slider: QSlider
    percent: QLineEdit
    lock: QToolButton
    away: QToolButton


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


class _Name(QLabel):
    """A name on one line, which ends in dots where there is no room for all of it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)


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
    """The shares of an action; moving one moves the others in proportion, so that they always make a whole.

    What is locked stays as it is while the page is shown; the others make up the rest.
    """

    def build(self) -> QWidget:
        self._shares: dict[str, float] = {}
        self._before: dict[str, float] = {}
        """What the proportions are taken from while one share is being moved."""
        self._moving = ""
        self._locked: set[str] = set()
        self._lines_of: dict[str, _Line] = {}
        self._order: list[str] = []
        """The activities in the order of their lines, those removed since among them: they come back there."""
        self._putting = False
        self._menu = QMenu(self)
        self._add = QPushButton(self.tr("Serve another activity…"), self)
        dress(self._add, "link")
        self._add.setAccessibleName(self.tr("Serve another activity"))
        self._add.clicked.connect(self._offer)
        return self._add

    def arrange(self) -> None:
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines.addWidget(self._holder)
        self._even = QPushButton(self.tr("Split evenly"), self)
        dress(self._even, "link")
        self._even.clicked.connect(self.split_evenly)
        self.watch(self._even)
        below = QWidget(self)
        flow = FlowLayout(below)
        for button in (self._add, self._even):
            button.setParent(below)
            flow.addWidget(button)
        self._lines.addWidget(below)

    @property
    def shares(self) -> dict[str, float]:
        """What the lines show, by activity id."""
        return dict(self._shares)

    def show_value(self, value: Any) -> None:
        self._before, self._moving = dict(value), ""
        for line in self._lines_of.values():
            line.percent.setModified(False)
        self._put(dict(value))

    def typed_value(self) -> dict[str, float]:
        for activity_id, line in self._lines_of.items():
            if line.percent.isModified():
                share = self._typed_share(line.percent.text(), activity_id)
                line.percent.setModified(False)
                self._move(activity_id, share)
        return {activity: share for activity, share in self._shares.items() if share > 0.0}

    def add(self, activity_id: str) -> None:
        """Let the action serve one more activity, with an even share."""
        if self.commit():
            self._put(balance.added(self._shares, activity_id))
            self.typed_at_once()

    def remove(self, activity_id: str) -> None:
        """Let the action no longer serve an activity; what was typed for others counts, if it can be read."""
        if (line := self._lines_of.get(activity_id)) is not None:
            line.percent.setModified(False)
        if self.commit():
            self._put(balance.removed(self._shares, activity_id))
            self.typed_at_once()

    def split_evenly(self) -> None:
        """Give the same share to every activity that is not locked."""
        for line in self._lines_of.values():
            line.percent.setModified(False)
        self._shares = balance.even(self._shares, self._locked)
        self._moving = ""
        self._show_shares()
        self.typed_at_once()

    def lock_share(self, activity_id: str, *, locked: bool) -> None:
        """Keep a share as it is while others are moved, or no longer."""
        (self._locked.add if locked else self._locked.discard)(activity_id)
        self._moving = ""
        self._show_shares()

    def _typed_share(self, text: str, activity_id: str) -> float:
        """The share typed. Raises Fault `percent.unread`, `share.outside`, `share.locked`."""
        percent = read_typed_percent(text)
        if percent is None:
            return self._shares[activity_id]
        if not 0.0 <= percent <= 100.0:
            raise Fault("share.outside")
        room = balance.room(self._shares, self._locked - {activity_id})
        if percent / 100 > room + SHARE_TOLERANCE:
            raise Fault("share.locked", most=f"{written_number(room * 100, 1)} %")
        return percent / 100

    def _put(self, shares: dict[str, float]) -> None:
        """Show these shares, with the lines that they need."""
        if self._putting:
            return  # a line that goes away had the focus, whose leaving shows the shares once more
        self._putting = True
        known = self.document.plan.graph.tables["activity"]
        self._shares = {one: share for one, share in shares.items() if one in known}
        self._locked &= self._shares.keys()
        self._order += [one for one in self._shares if one not in self._order]
        shown = [one for one in self._order if one in self._shares]
        for place, activity_id in enumerate(shown):
            if activity_id not in self._lines_of:
                self._lines_of[activity_id] = self._line(activity_id)
                self._column.insertWidget(place, self._lines_of[activity_id].holder)
                self._lines_of[activity_id].holder.show()
        for gone in [one for one in self._lines_of if one not in self._shares]:
            self._take_away(gone, shown)
        self._lines_of = {one: self._lines_of[one] for one in shown}
        self._order_tabs()
        self._show_shares()
        self._putting = False

    def _take_away(self, gone: str, shown: list[str]) -> None:
        """Remove a line; the focus goes on to the one that takes its place, or to the last."""
        line = self._lines_of.pop(gone)
        focused = QApplication.focusWidget()
        if focused is not None and line.holder.isAncestorOf(focused):
            after = [one for one in shown if self._order.index(one) > self._order.index(gone)]
            goes_on = after[:1] or shown[-1:]
            control = self._lines_of[goes_on[0]].away if goes_on else self._add
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(line.holder)
        line.holder.hide()
        line.holder.deleteLater()

    def _order_tabs(self) -> None:
        """Let Tab go through the lines as they stand, however late one was added."""
        stops = [
            control
            for line in self._lines_of.values()
            for control in (line.slider, line.percent, line.lock, line.away)
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_shares(self) -> None:
        alone = len(self._shares) == 1
        free = len(self._shares.keys() - self._locked)
        for activity_id, share in self._shares.items():
            line, locked = self._lines_of[activity_id], activity_id in self._locked
            line.slider.blockSignals(True)
            line.slider.setValue(round(share * STEPS))
            line.slider.blockSignals(False)
            line.slider.setVisible(not alone)
            line.lock.setVisible(len(self._shares) > 2)  # of two, either follows from the other
            line.lock.setChecked(locked)
            movable = self._writable and not locked and free > 1
            line.slider.setEnabled(movable)
            line.percent.setEnabled(movable)
            if not line.percent.isModified():
                line.percent.setText(f"{written_number(share * 100, 1)} %")
        self._even.setVisible(self._writable and free > 1)

    @property
    def _writable(self) -> bool:
        return self.document.plan.read_only is None

    def _line(self, activity_id: str) -> _Line:
        name = self.document.name_of(activity_id, short=False)
        holder = QWidget(self._holder)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        title = _Name(self.document.name_of(activity_id), holder)
        title.setToolTip(name)
        slider = _Slider(Qt.Orientation.Horizontal, holder)
        slider.setRange(0, STEPS)
        slider.setPageStep(10)
        slider.setMinimumHeight(24)
        slider.setAccessibleName(self.tr("Share of {activity}").format(activity=name))
        percent = QLineEdit(holder)
        percent.setFixedWidth(66)
        percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        percent.setAccessibleName(self.tr("Share of {activity} in percent").format(activity=name))
        lock = QToolButton(holder)
        lock.setCheckable(True)
        lock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lock.setIcon(icon("lock", theme_in_force().muted))
        lock.setIconSize(QSize(14, 14))
        lock.setToolTip(self.tr("Keep the share of {activity} while others are moved").format(activity=name))
        lock.setAccessibleName(lock.toolTip())
        away = QToolButton(holder)
        away.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        away.setIcon(icon("x", theme_in_force().muted))
        away.setIconSize(QSize(14, 14))
        away.setToolTip(self.tr("No longer serve {activity}").format(activity=name))
        away.setAccessibleName(away.toolTip())
        grid.addWidget(title, 0, 0)
        grid.addWidget(slider, 1, 0, 1, 4)  # before the others, so that Tab comes to it first
        grid.addWidget(percent, 0, 1)
        grid.addWidget(lock, 0, 2)
        grid.addWidget(away, 0, 3)
        grid.setColumnStretch(0, 1)
        for control in (slider, percent, lock, away):
            control.setProperty("activity", activity_id)
            self.watch(control)
        slider.valueChanged.connect(self._slid)
        slider.sliderPressed.connect(self._hold)
        slider.sliderReleased.connect(self.commit)
        percent.textEdited.connect(self.typed)
        lock.clicked.connect(self._lock_clicked)
        away.clicked.connect(self._remove_clicked)
        return _Line(holder, slider, percent, lock, away)

    def _hold(self) -> None:
        self._moving = ""

    def _slid(self, at: int) -> None:
        sender = self.sender()
        if sender is not None:
            self._move(str(sender.property("activity")), at / STEPS)
            self.typed()

    def _move(self, activity_id: str, share: float) -> None:
        """Give an activity a share; the others keep the proportions that they had when it began to move."""
        if self._moving != activity_id or self._before.keys() != self._shares.keys():
            self._moving, self._before = activity_id, dict(self._shares)
        self._shares = balance.moved(self._before, activity_id, share, self._locked)
        self._show_shares()

    def _lock_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.lock_share(str(sender.property("activity")), locked=sender.isChecked())

    def _remove_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.remove(str(sender.property("activity")))

    def _offer(self) -> None:
        self._fill_menu()
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        menu = self._menu
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
