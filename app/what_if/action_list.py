"""The actions to switch: those that count today, then the others; the chosen one opens its sliders below its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.icons import icon
from app.theme import font
from app.widgets.look import theme_in_force
from models.folding import fold
from models.sandbox_lines import ActionLine

Index = QModelIndex | QPersistentModelIndex
HEADING_HEIGHT, LINE_HEIGHT = 30, 46
SWITCH_ROOM, SWITCH = 54, (32, 18)
"""Logical pixels: how far from the left the switch takes clicks, and its size."""
ROOM_AROUND = 24
"""Logical pixels that stay in view above and below what has the keyboard."""
NAMED = 2
"""How many activities a line names before it says how many more there are."""


class Kind(Enum):
    """What a row of the list is."""

    HEADING = auto()
    ACTION = auto()
    SLIDERS = auto()


@dataclass(frozen=True)
class Row:
    """One row: a heading with its words, an action by its id, or the place of the open one's sliders."""

    kind: Kind
    id: str = ""
    text: str = ""


class ActionModel(QAbstractTableModel):
    """The rows of the list. What is tried stands in `now`, what the plan has in `lines`."""

    switched = Signal(str, bool)
    """An action is to be switched on or off."""

    def __init__(self, name_of: Callable[[str], str], hours_of: Callable[[float], str]) -> None:
        super().__init__()
        self.lines: Mapping[str, ActionLine] = {}
        self.now: Mapping[str, ActionLine] = {}
        self.rows: list[Row] = []
        self.is_on: Callable[[str], bool] = lambda _action: False
        self.open = ""
        self._name_of, self._hours_of = name_of, hours_of
        self._words = ""

    def show_lines(self, lines: Iterable[ActionLine], now: Mapping[str, ActionLine]) -> None:
        """List these, as the plan has them and as they are tried."""
        self.beginResetModel()
        self.lines, self.now = {line.id: line for line in lines}, now
        self.open = self.open if self.open in self.lines else ""
        self._fill()
        self.endResetModel()

    def search(self, words: str) -> None:
        """List only actions in whose title or activities all these words begin a word."""
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._fill()
            self.endResetModel()

    def _fill(self) -> None:
        wanted = fold(self._words).split()
        found = [line for line in self.lines.values() if not wanted or self._has(line, wanted)]
        groups = (
            (self.tr("Counts today ({n})"), [line for line in found if line.counted]),
            (self.tr("Does not count today ({n})"), [line for line in found if not line.counted]),
        )
        self.rows = []
        for heading, members in groups:
            if members:
                self.rows.append(Row(Kind.HEADING, text=heading.format(n=len(members))))
            for line in members:
                self.rows.append(Row(Kind.ACTION, line.id))
                if line.id == self.open:
                    self.rows.append(Row(Kind.SLIDERS, line.id))
        if not any(row.kind is Kind.SLIDERS for row in self.rows):
            self.open = ""

    def _has(self, line: ActionLine, wanted: Sequence[str]) -> bool:
        text = " " + fold(" ".join([line.title, *map(self._name_of, line.serves)]))
        return all(f" {word}" in text for word in wanted)

    def row_of(self, action: str, kind: Kind = Kind.ACTION) -> int | None:
        """Where an action, or its sliders, stand; None when they are not listed."""
        return next((at for at, row in enumerate(self.rows) if (row.kind, row.id) == (kind, action)), None)

    def close(self) -> None:
        """Take the sliders away."""
        at = self.row_of(self.open, Kind.SLIDERS) if self.open else None
        self.open = ""
        if at is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self.rows[at]
            self.endRemoveRows()

    def open_at(self, action: str) -> int:
        """Make room for the sliders of an action; gives the row. KeyError when it is not listed."""
        self.close()
        row = self.row_of(action)
        if row is None:
            raise KeyError(action)
        self.beginInsertRows(QModelIndex(), row + 1, row + 1)
        self.open = action
        self.rows.insert(row + 1, Row(Kind.SLIDERS, action))
        self.endInsertRows()
        return row + 1

    def refresh(self, now: Mapping[str, ActionLine]) -> None:
        """Show what is tried by now; only the lines that differ are drawn again."""
        touched = {*self.now, *now}
        self.now = now
        for at, row in enumerate(self.rows):
            if row.kind is Kind.ACTION and row.id in touched:
                index = self.index(at, 0)
                self.dataChanged.emit(index, index)

    def line(self, action: str) -> ActionLine:
        """An action as it is tried."""
        return self.now.get(action) or self.lines[action]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].kind is not Kind.ACTION:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if row.kind is not Kind.ACTION:
            return row.text if role == Qt.ItemDataRole.DisplayRole else None
        line = self.line(row.id)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if self.is_on(row.id) else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((line.title, self.serves_text(line, most=99)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(row.id, line)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.rows[index.row()].kind is not Kind.ACTION:
            return False
        self.switched.emit(self.rows[index.row()].id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _heard(self, action: str, line: ActionLine) -> str:
        state = self.tr("on") if self.is_on(action) else self.tr("off")
        tried = self.tried if action in self.now else ""
        parts = (line.title, state, self.hours_text(line), self.serves_text(line), tried)
        return ", ".join(filter(None, parts))

    @property
    def tried(self) -> str:
        """What marks a line of which something is tried."""
        return self.tr("tried")

    def hours_text(self, line: ActionLine) -> str:
        """Its hours a month of the period."""
        if line.hours is None:
            return self.tr("no hours")
        return self.tr("{n} h/month").format(n=self._hours_of(line.hours))

    def serves_text(self, line: ActionLine, most: int = NAMED) -> str:
        """Whom it serves, by name."""
        if not line.serves:
            return self.tr("serves no activity yet")
        names = [self._name_of(activity) for activity in line.serves]
        more = len(names) - most
        if more > 0:
            names = [*names[:most], self.tr("{n} more").format(n=more)]
        return self.tr("for {activities}").format(activities=", ".join(names))


class LineDelegate(QStyledItemDelegate):
    """Draws a line: the switch, the title over whom it serves, its hours at the right; tried ones in bold."""

    def __init__(self, listed: ActionList) -> None:
        super().__init__(listed)
        self._list = listed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # type: ignore[override]
        row = self._list.listed.rows[index.row()]
        if row.kind is Kind.SLIDERS:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        if row.kind is Kind.HEADING:
            self._paint_heading(painter, rect, row.text)
        else:
            current = self._list.currentIndex().row() == index.row()
            self._paint_line(painter, rect, row.id, current)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(font(11, 600))
        painter.setPen(QColor(theme_in_force().muted))
        painter.drawText(rect.adjusted(12, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter, text.upper())

    def _paint_line(self, painter: QPainter, rect: QRect, action: str, current: bool) -> None:
        theme, model = theme_in_force(), self._list.listed
        line, on, tried = model.line(action), model.is_on(action), action in model.now
        if action == model.open or current:
            painter.fillRect(rect, QColor(theme.hover))
        paint_switch(painter, rect.left() + 12, rect.center().y(), on)
        hours = model.hours_text(line)
        painter.setFont(font(13, 600 if tried else 400))
        wide = painter.fontMetrics().horizontalAdvance(hours)
        right = rect.right() - 30
        painter.setPen(QColor(theme.ink if line.hours is not None and on else theme.muted))
        first = QRect(rect.left() + SWITCH_ROOM, rect.top() + 4, right - rect.left() - SWITCH_ROOM, 20)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hours)
        painter.setPen(QColor(theme.ink if on else theme.muted))
        _write(painter, first.adjusted(0, 0, -wide - 10, 0), line.title)
        painter.setFont(font(11.5))
        painter.setPen(QColor(theme.muted))
        said = model.serves_text(line)
        if tried:
            said = f"{model.tried} · {said}"
        _write(painter, QRect(first.left(), rect.top() + 23, right - first.left(), 18), said)
        mark = icon("chevron-down" if action == model.open else "chevron-right", theme.muted)
        mark.paint(painter, QRect(rect.right() - 23, rect.center().y() - 7, 14, 14))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(rect.bottomLeft() + QPoint(SWITCH_ROOM, 0), rect.bottomRight())
        if current and self._list.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # type: ignore[override]
        """The sliders take all of their row: the padding of items is not theirs."""
        editor.setGeometry(option.rect)  # type: ignore[attr-defined]

    def editorEvent(self, event: QEvent, model: Any, option: Any, index: Index) -> bool:  # type: ignore[override]
        """Space switches; clicks are the list's own."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))
        return False


def paint_switch(painter: QPainter, left: int, middle: int, on: bool) -> None:
    """A switch: its knob at the right on a full ground when on, at the left in an outline when off."""
    theme, (wide, high) = theme_in_force(), SWITCH
    body = QRectF(left + 0.5, middle - high / 2 + 0.5, wide - 1, high - 1)
    painter.setPen(QPen(QColor(theme.accent if on else theme.control), 1.4))
    painter.setBrush(QColor(theme.accent if on else theme.panel))
    painter.drawRoundedRect(body, high / 2, high / 2)
    knob, edge = high - 7.0, 3.5
    x = body.right() - edge - knob + 0.5 if on else body.left() + edge - 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.on_accent if on else theme.control))
    painter.drawEllipse(QRectF(x, body.center().y() - knob / 2, knob, knob))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _write(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
        self.setItemDelegate(LineDelegate(self))
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
