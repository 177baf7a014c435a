"""What if: a sandbox over the plan, with its actions to switch and weigh, and the figures before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.commands import Commands
from app.document import PlanDocument, Selection
from app.languages import plural
from app.theme import dress
from app.what_if.action_list import ActionList
from app.what_if.action_model import ActionModel
from app.what_if.bar import Told, TriedBar
from app.what_if.fell_away import FellAway
from app.what_if.headlines import Headlines, frame_text
from app.what_if.maps import Maps
from app.what_if.sliders import Sliders
from app.what_if.thin_splitter import ThinSplitter
from app.what_if.trying import Trying
from app.what_if.words import hours_number, trial_text, why_not_kept
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.toast import mention, tell
from app.wording.periods import period_name
from models.measures.figures import Figures
from models.measures.measuring import measure
from models.names import activity_name
from models.sandbox import Key, Sandbox, Subject, Trial
from models.sandbox_lines import ActionLine, action_lines

SIDE, FRAME_MS = 24, 16
"""Margin in logical pixels; while a slider is dragged the figures are measured once a frame at most."""
NO_LIMIT = 16_777_215
"""Logical pixels that Qt takes for no greatest width."""
LOW = 680
"""Logical pixels below which the bar takes less height."""
DENSE = 0.4
"""Share of the width that the headlines take beside the map in a small room."""
WIDE = 860
"""Logical pixels from which the list stands beside what follows of it, not above."""


class WhatIfView(QWidget):
    """Tries changes over a copy of the plan. What stands under *If kept* is exactly what keeping gives."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.trying = Trying.of(document)
        self._by_hand = False
        self._said = ""
        self.figures: Figures | None = None
        """What keeping would give, as shown."""
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self.show_figures)
        self.frame_line = QLabel(self)
        self.bar = TriedBar(why_not_kept(document.plan.read_only), self)
        self.fell_away = FellAway(self)
        self.filter = QLineEdit(self)
        self.model = ActionModel(self._short_name, lambda hours: hours_number(round(hours, 1)))
        self.list = ActionList(self.model, self._make_sliders, self)
        self.none = QLabel(self)
        self.headlines = Headlines(self)
        self.maps = Maps(document, self)
        self._arrange()
        self.model.switched.connect(self._switch)
        self.list.opened.connect(self._select_action)
        self.list.opened.connect(self._order_tabs)
        self.filter.textChanged.connect(self.model.search)
        self.bar.kept.connect(self.keep)
        self.bar.dropped.connect(self.drop)
        self.bar.taken_back.connect(self.take_back)
        self.bar.removed.connect(self._remove)
        self.fell_away.read.connect(self.trying.unread.clear)
        self.bar.asked.connect(self.try_action)
        hand_on(self, self.list)
        self.following = Following(self, document, self.refresh, select=self._follow_selection)

    def _arrange(self) -> None:
        title = QLabel(self.tr("What if"), self)
        dress(title, "title")
        dress(self.frame_line, "muted")
        self.frame_line.setWordWrap(True)
        self.filter.setPlaceholderText(self.tr("Filter actions…"))
        self.filter.setAccessibleName(self.tr("Filter actions"))
        self.filter.setClearButtonEnabled(True)
        self.none.setWordWrap(True)
        dress(self.none, "muted")
        actions = QWidget(self)
        column = QVBoxLayout(actions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        self.list.setMinimumHeight(120)
        results = QWidget(self)
        dress(results, "plain")
        self._below = QBoxLayout(QBoxLayout.Direction.TopToBottom, results)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(10)
        self._below.addWidget(self.headlines)
        self._below.addWidget(self.maps, 1)
        self.results = QScrollArea(self)
        self.results.setWidgetResizable(True)
        self.results.setAccessibleName(self.tr("What would follow"))
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setWidget(results)
        self.splitter = ThinSplitter(self)
        self.splitter.addWidget(actions)
        self.splitter.addWidget(self.results)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._moved_by_hand)
        lines = self._lines = QVBoxLayout(self)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.frame_line, 1)
        lines.addLayout(head)
        lines.addWidget(self.bar)
        lines.addWidget(self.fell_away)
        lines.addWidget(self.splitter, 1)

    @property
    def sandbox(self) -> Sandbox:
        """The trials over the plan as it is now."""
        return self.trying.sandbox

    def refresh(self) -> None:
        """Show the plan as it is now, with what is tried over it."""
        document, sandbox = self.document, self.sandbox
        self._frame.stop()
        lines = action_lines(sandbox.plan, document.period, document.span, document.outlook.scope)
        self.model.is_on = self._is_on
        self.model.show_lines(lines, self._tried_lines())
        self.none.setText(self.tr("No action yet: there is nothing to switch. Add some on the map first."))
        self.none.setVisible(not lines)
        self.filter.setVisible(bool(lines))
        self.list.setVisible(bool(lines))
        self.fell_away.show_lost(self.trying.unread)
        self.show_figures()
        self._order_tabs()

    def show_figures(self) -> None:
        """Measure what is tried, and show it beside what is."""
        self._frame.stop()
        document, sandbox = self.document, self.sandbox
        before = document.figures
        self.figures = self._measured(sandbox) if sandbox.rows else before
        self.frame_line.setText(frame_text(before, period_name(document.period, document.language)))
        self.headlines.show_figures(before, self.figures)
        self.maps.show_figures(before, self.figures)
        now = self._tried_lines()
        self.bar.show_trials(self._told(now), sandbox.can_take_back)
        self.model.refresh(now)
        self._say()

    def _say(self) -> None:
        """Let a screen reader hear which headlines move."""
        moved = "\n".join(line.sentence for line in self.headlines.told if line.moved)
        if moved != self._said and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.headlines, moved))
        self._said = moved

    def _measured(self, sandbox: Sandbox) -> Figures:
        document = self.document
        return measure(
            sandbox.graph,
            period=document.period,
            scope=document.outlook.scope,
            weight=document.outlook.weight,
            today=document.today,
            name_of=lambda row: activity_name(row, document.language, short=True),
        )

    def _tried_lines(self) -> dict[str, ActionLine]:
        document, sandbox = self.document, self.sandbox
        tried = {trial.key.action for trial in sandbox.trials}
        if not tried:
            return {}
        scope = document.outlook.scope
        lines = action_lines(sandbox.graph, document.period, document.span, scope, only=tried)
        return {line.id: line for line in lines}

    def _told(self, now: Mapping[str, ActionLine]) -> Sequence[Told]:
        sandbox = self.sandbox
        return [
            Told(
                trial.key,
                trial_text(sandbox, trial, self._short_name) + self._counted_alike(trial, now),
                str(sandbox.plan_row(trial.key.action).get("title") or ""),
            )
            for trial in sandbox.trials
        ]

    def _counted_alike(self, trial: Trial, now: Mapping[str, ActionLine]) -> str:
        """Says of a switch that it moves no total: the scope counts the action on and off."""
        was, tried = self.model.lines.get(trial.key.action), now.get(trial.key.action)
        if trial.key.subject is not Subject.STAGE or was is None or tried is None:
            return ""
        if not (was.counted and tried.counted) or was.runs is tried.runs:
            return ""
        return self.tr(", counted already") if tried.runs else self.tr(", still counted")

    def _is_on(self, action: str) -> bool:
        return self.sandbox.is_on(action)

    def _short_name(self, activity: str) -> str:
        row = self.document.plan.graph.tables["activity"].get(activity)
        return activity_name(row, self.document.language, short=True) if row else ""

    # what a person does
    def _switch(self, action: str, on: bool) -> None:
        self.sandbox.switch(action, on)
        self._after_trial()
        self._renew_sliders()

    def _make_sliders(self, action: str) -> QWidget:
        sliders = Sliders(self.document, lambda: self.sandbox, action, self.list.viewport())
        sliders.tried.connect(self._after_trial)
        return sliders

    def _after_trial(self) -> None:
        """The line and the sliders follow at once, the figures with the next frame."""
        if not self._frame.isActive():
            self._frame.start()

    def _renew_sliders(self) -> None:
        if isinstance(self.list.sliders, Sliders):
            self.list.sliders.refresh()

    def take_back(self) -> None:
        """Take the last thing tried back."""
        self.sandbox.take_back()
        self._renew_sliders()
        self.show_figures()

    def drop(self) -> None:
        """Let all trials go; *Take back* brings them again."""
        self.sandbox.drop()
        self._renew_sliders()
        self.show_figures()
        self.bar.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: Key) -> None:
        self.sandbox.remove(key)
        self._renew_sliders()
        self.show_figures()

    def keep(self) -> None:
        """Write all that is tried to the plan, as one edit."""
        n = self.trying.keep()
        if n:
            self.bar.show_trials((), can_take_back=False)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            text = plural(n, self.tr("{n} tried change kept"), self.tr("{n} tried changes kept"))
            tell(self, text.format(n=n))

    def try_action(self, action: str) -> None:
        """Open the sliders of an action and give them the keyboard, wherever it stands in the list."""
        if self.model.row_of(action) is None and action in self.model.lines:
            self.filter.clear()
        sliders = self.list.open_sliders(action)
        if sliders is not None:
            sliders.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.reveal()

    # what happens elsewhere
    def _select_action(self, action: str) -> None:
        self.document.select("action", action)

    def _follow_selection(self, selection: Selection) -> None:
        if selection.table == "action":
            self.list.point_at(selection.id)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._frame.isActive():
            self.show_figures()
        super().hideEvent(event)
        window = self.window()
        n = self.trying.waiting
        if n and not event.spontaneous() and window is not self and window.isVisible():
            text = plural(
                n, self.tr("{n} tried change waits in What if"), self.tr("{n} tried changes wait in What if")
            )
            mention(self, text.format(n=n))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low, wide = self.height() < LOW, self.width() >= WIDE
        above, below, between = (8, 6, 6) if low else (14, 12, 8)
        self._lines.setContentsMargins(SIDE, above, SIDE, below)
        self._lines.setSpacing(between)
        self.bar.fit_height(low)
        self._fit_results(dense=low and not wide)
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() is not way:
            self.splitter.setOrientation(way)
            self.splitter.setStretchFactor(0, 0 if wide else 1)
            self._by_hand = False
        if not self._by_hand:
            room = self.splitter.width() if wide else self.splitter.height()
            first = round(min(420, room * 0.4)) if wide else round(room * 0.46)
            self.splitter.setSizes([first, room - first])

    def _fit_results(self, dense: bool) -> None:
        """Where there is little room either way, the headlines stand beside the map, not above it."""
        self.headlines.show_dense(dense)
        self.headlines.setMinimumWidth(round(self.width() * DENSE) if dense else 0)
        self.headlines.setMaximumWidth(round(self.width() * DENSE) if dense else NO_LIMIT)
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(side if dense else above)

    def _moved_by_hand(self) -> None:
        self._by_hand = True

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now: chips and sliders are made after what stands below them."""
        self._order_tabs()
        return super().focusNextPrevChild(following)

    def _order_tabs(self, _action: str = "") -> None:
        """As it stands: what is tried, the list, its open sliders, then what follows of it."""
        sliders = self.list.sliders
        stops = (
            *self.bar.stops(), self.fell_away.away, self.filter, self.list,
            *(sliders.stops() if isinstance(sliders, Sliders) else ()), self.results, *self.maps.buttons.values(),
        )  # fmt: skip
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)
