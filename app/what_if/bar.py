"""What is tried, in words, one chip each: keep them all, drop them, or take one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.icons import icon
from app.languages import plural
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.look import theme_in_force
from models.sandbox import Key

ROOM, LOW_ROOM = 66, 30
"""Logical pixels kept for chips, in a high view and in a low one: what is tried never moves the list below."""
BETWEEN = 4


@dataclass(frozen=True)
class Told:
    """One trial in words; `tip` is all of its action's title."""

    key: Key
    text: str
    tip: str = ""


class Chip(QFrame):
    """One trial: its words lead to the action's sliders, its cross takes it back."""

    def __init__(self, told: Told, bar: TriedBar, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, "child")
        self.told = told
        self.words = QPushButton(told.text.replace("&", "&&"), self)
        dress(self.words, "link")
        self.words.setToolTip(told.tip)
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.words.setMinimumWidth(40)
        self.words.setAccessibleName(told.text)
        self.words.clicked.connect(partial(bar.asked.emit, told.key.action))
        self.away = QToolButton(self)
        self.away.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.away.setIcon(icon("x", theme_in_force().muted))
        self.away.setIconSize(QSize(14, 14))
        self.away.setToolTip(self.tr("Take back “{what}”").format(what=told.text))
        self.away.setAccessibleName(self.away.toolTip())
        self.away.clicked.connect(partial(bar.removed.emit, told.key))
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 2, 0)
        line.setSpacing(0)
        for control in (self.words, self.away):
            control.setFixedHeight(26)
        line.addWidget(self.words)
        line.addWidget(self.away)


class TriedBar(QFrame):
    """How many changes are tried, what they are, and what becomes of them."""

    kept = Signal()
    dropped = Signal()
    taken_back = Signal()
    removed = Signal(object)
    """The Key of one trial to take out."""
    asked = Signal(str)
    """An action whose sliders are asked for."""

    def __init__(self, why_not_kept: str, parent: QWidget) -> None:
        """`why_not_kept` is why nothing can be kept, empty when it can."""
        super().__init__(parent)
        dress(self, "notice")
        self.setAccessibleName(self.tr("Changes tried"))
        self.count, self.hint = QLabel(self), QLabel(self)
        self.hint.setWordWrap(True)
        dress(self.count, "strong")
        dress(self.hint, "small")
        self._why_not = why_not_kept
        self.low = False
        """Whether there is little height: the hint is in the tooltip then."""
        self.keep = QPushButton(self.tr("Keep them"), self)
        dress(self.keep, "primary")
        self.drop = QPushButton(self.tr("Drop them"), self)
        self.back = QPushButton(self.tr("Take back"), self)
        self.back.setToolTip(self.tr("Take the last thing tried back; Undo belongs to the plan itself"))
        for button, signal in (
            (self.keep, self.kept),
            (self.drop, self.dropped),
            (self.back, self.taken_back),
        ):
            button.clicked.connect(signal)
            kept = button.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            button.setSizePolicy(kept)
        self.chips: list[Chip] = []
        self._arrange()

    def _arrange(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self.count, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.keep, self.drop, self.back):
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._head.addLayout(buttons)
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        self._flow.addWidget(QWidget(self._holder))  # takes what is left of the last line
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(self._holder)
        for ground in (self._holder, self.scroll.viewport()):
            ground.setAutoFillBackground(False)  # the bar's own colour shows through
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 8)
        lines.setSpacing(6)
        lines.addLayout(self._head)
        self._room = QWidget(self)
        within = QVBoxLayout(self._room)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(BETWEEN)
        within.addWidget(self.scroll)
        within.addWidget(self.hint)
        within.addStretch(1)
        lines.addWidget(self._room)

    def show_trials(self, told: Sequence[Told], can_take_back: bool) -> None:
        """Say what is tried by now."""
        n = len(told)
        text = plural(n, self.tr("{n} change tried"), self.tr("{n} changes tried"))
        self.count.setText(text.format(n=n) if n else self.tr("Nothing tried yet"))
        self.keep.setVisible(n > 0)
        self.drop.setVisible(n > 0)
        self.keep.setEnabled(not self._why_not)
        self.back.setEnabled(can_take_back)
        self.back.setVisible(n > 0 or can_take_back)
        self.hint.setText(self._hint(n))
        if [chip.told for chip in self.chips] != list(told):
            self._fill(told)
        self.scroll.setVisible(n > 0)
        self._fit()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, as they stand."""
        return [
            self.keep,
            self.drop,
            self.back,
            *(one for chip in self.chips for one in (chip.words, chip.away)),
        ]

    def _hint(self, n: int) -> str:
        if not n:
            return self.tr(
                "Switch an action off or on, or open one and move its sliders: what would follow stands beside today’s "
                "figures at once, and nothing is written."
            )
        if self._why_not:
            return self._why_not
        return self.tr(
            "Nothing is written until you keep them: a version kept meanwhile is without them, and closing the plan "
            "asks what becomes of them."
        )

    def _fill(self, told: Sequence[Told]) -> None:
        """Chips for these; where one with the keyboard goes, the keyboard goes on to its neighbour."""
        grown = len(told) > len(self.chips)
        held = next((at for at, chip in enumerate(self.chips) if chip.away.hasFocus()), None)
        standing = {chip.told: chip for chip in self.chips}
        self.chips = [standing.pop(one, None) or Chip(one, self, self._holder) for one in told]
        for at, chip in enumerate(self.chips):
            self._flow.removeWidget(chip)
            self._flow.insertWidget(at, chip)
            chip.show()
        for gone in standing.values():
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if grown:  # where not all have room, the newest is in view
            QTimer.singleShot(0, self, self._show_last)
        if held is not None and not any(chip.away.hasFocus() for chip in self.chips):
            on = self.chips[min(held, len(self.chips) - 1)].away if self.chips else self.back
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_last(self) -> None:
        if self.chips:
            self.scroll.ensureWidgetVisible(self.chips[-1], 0, 0)

    def fit_height(self, low: bool) -> None:
        """Take less room in a low view."""
        if low is not self.low:
            self.low = low
            self._fit()

    def _fit(self) -> None:
        """The same height whatever is tried: chips that have no room scroll, the hint gives way to them."""
        inner = self.width() - 24
        room = max(LOW_ROOM if self.low else ROOM, self._high(self._hint(0), inner))
        chips = self._flow.heightForWidth(max(100, inner)) + BETWEEN if self.chips else 0
        said = self._high(self.hint.text(), inner)
        if self._why_not:  # it is said beside however many chips
            room += self._high(self._why_not, inner) + BETWEEN
        self._room.setFixedHeight(room)
        hinted = bool(self._why_not) or chips + said <= room
        self.hint.setVisible(hinted)
        self.scroll.setFixedHeight(max(0, min(chips, room - (said + BETWEEN if hinted else 0))))
        self.count.setToolTip(self.hint.text())
        buttons = sum(one.sizeHint().width() + 8 for one in (self.keep, self.drop, self.back))
        wide = self.count.sizeHint().width() + buttons <= inner
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)

    def _high(self, text: str, width: int) -> int:
        """Logical pixels that the hint takes with this text."""
        wrapped = Qt.TextFlag.TextWordWrap
        return self.hint.fontMetrics().boundingRect(QRect(0, 0, max(100, width), 999), wrapped, text).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
