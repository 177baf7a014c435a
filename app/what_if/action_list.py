"""The list of actions to switch; the chosen one opens its sliders below its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.what_if.action_model import ActionModel, Kind
from app.what_if.line_drawing import SWITCH_ROOM, LineDelegate

HEADING_HEIGHT, LINE_HEIGHT = 30, 46
ROOM_AROUND = 24
"""Logical pixels that stay in view above and below what has the keyboard."""


@dataclass(frozen=True)
class Standing:
    """Where the list stood before its rows were made anew: they keep the keyboard and their heights."""

    current: str = ""
    on_sliders: bool = False
    odd_rows: Sequence[int] = ()


class ActionList(QTableView):
    """The list. `make_sliders` makes those of an action; `opened` tells its id, `closed` that they are gone."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, model: ActionModel, make_sliders: Callable[[str], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.listed, self._make = model, make_sliders
        self.sliders: QWidget | None = None
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(LineDelegate(self, model))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(HEADING_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        self.setAccessibleName(self.tr("Actions to switch on and off"))
        self.setAccessibleDescription(self.tr("Space switches an action, Enter opens its sliders."))
        self._standing = Standing()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._set_up)

    def _remember(self) -> None:
        """Before a reset: where the list stands."""
        odd = [at for at, row in enumerate(self.listed.rows) if row.kind is not Kind.ACTION]
        self._standing = Standing(self.current(), self._has_keyboard(), odd)

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is on the open sliders."""
        focused = self.window().focusWidget()
        return self.sliders is not None and focused is not None and self.sliders.isAncestorOf(focused)

    def _set_up(self) -> None:
        """After a reset: heights of headings, and the sliders, which went with the rows."""
        held, stood, self.sliders = self.listed.open, self._standing, None
        for at in stood.odd_rows:
            if at < len(self.listed.rows):
                self.setRowHeight(at, LINE_HEIGHT)
        for at, row in enumerate(self.listed.rows):
            if row.kind is Kind.HEADING:
                self.setRowHeight(at, HEADING_HEIGHT)
        self.point_at(stood.current)
        if held:
            self._put_sliders(held)
        if stood.on_sliders:
            (self.sliders or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_sliders(self, action: str) -> QWidget | None:
        """Open the sliders of an action below its line; None when it is not listed."""
        if action == self.listed.open and self.sliders is not None:
            return self.sliders
        self.close_sliders()
        try:
            self.listed.open_at(action)
        except KeyError:
            return None
        self._put_sliders(action)
        self.opened.emit(action)
        return self.sliders

    def _put_sliders(self, action: str) -> None:
        at = self.listed.row_of(action, Kind.SLIDERS)
        if at is None:
            return
        self.sliders = self._make(action)
        self.sliders.installEventFilter(self)
        self.setIndexWidget(self.listed.index(at, 0), self.sliders)
        self._fit_sliders()
        line = self.listed.row_of(action)
        if line is not None:
            self.setCurrentIndex(self.listed.index(line, 0))
            self.scrollTo(self.listed.index(at, 0))
            self.scrollTo(self.listed.index(line, 0))
        self.viewport().update()

    def close_sliders(self) -> None:
        """Close what is open; the keyboard goes back to the line."""
        held = self.sliders
        if held is None:
            return
        had = self._has_keyboard()
        self.sliders = None
        held.removeEventFilter(self)
        self.listed.close()
        if had:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.viewport().update()

    def _fit_sliders(self) -> None:
        """Give the sliders the height that they need."""
        at = self.listed.row_of(self.listed.open, Kind.SLIDERS)
        if at is not None and self.sliders is not None:
            wide = self.viewport().width()
            high = self.sliders.heightForWidth(wide) if self.sliders.hasHeightForWidth() else -1
            high = max(high, self.sliders.sizeHint().height())
            if high != self.rowHeight(at) or wide != self.sliders.width():
                self.setRowHeight(at, high)
                self.updateEditorGeometries()
                self.reveal()

    def reveal(self) -> None:
        """Scroll to what has the keyboard among the open sliders, where the list is too low for all of them."""
        focused = self.window().focusWidget()
        if focused is None or not self._has_keyboard():
            return
        top = focused.mapTo(self.viewport(), QPoint()).y()
        below = top + focused.height() + ROOM_AROUND - self.viewport().height()
        bar = self.verticalScrollBar()
        if below > 0:
            bar.setValue(bar.value() + below)
        elif top < ROOM_AROUND:
            bar.setValue(bar.value() + top - ROOM_AROUND)

    def focusNextPrevChild(self, following: bool) -> bool:
        went = super().focusNextPrevChild(following)
        self.reveal()
        return went

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.sliders and event.type() == QEvent.Type.LayoutRequest:
            self._fit_sliders()
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.sliders and pressed and event.key() == Qt.Key.Key_Escape:
            self.close_sliders()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_sliders()

    def point_at(self, action: str) -> None:
        """Make the line of an action the current one, where it is listed."""
        at = self.listed.row_of(action)
        if at is not None and at != self.currentIndex().row():
            self.setCurrentIndex(self.listed.index(at, 0))

    def current(self) -> str:
        """The action whose line is the current one; empty for none."""
        row = self.currentIndex().row()
        found = self.listed.rows[row] if 0 <= row < len(self.listed.rows) else None
        return found.id if found is not None and found.kind is Kind.ACTION else ""

    def toggle_sliders(self, action: str) -> None:
        """Open the sliders of an action, or close them."""
        if self.listed.open == action:
            self.close_sliders()
        else:
            self.open_sliders(action)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.listed.rows[index.row()] if index.isValid() else None
        if row is None or row.kind is not Kind.ACTION or event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.position().x() < SWITCH_ROOM:
            self.listed.switched.emit(row.id, not self.listed.is_on(row.id))
        else:
            self.toggle_sliders(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.current()
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)
        if action and event.key() in opens:
            sliders = self.open_sliders(action)
            if sliders is not None:
                sliders.setFocus(Qt.FocusReason.TabFocusReason)
        elif action and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Escape) and self.listed.open:
            self.close_sliders()
        elif action and event.key() == Qt.Key.Key_Space:
            self.listed.switched.emit(action, not self.listed.is_on(action))
        else:
            super().keyPressEvent(event)
