"""The table on the screen: cells one can walk over, bands for groups, a selection that survives every rearranging."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.actions.columns import LOOKS
from app.actions.frozen import FrozenTitles
from app.actions.heads import Heads
from app.actions.lines import groups_of, runs_of, types
from app.actions.model import ROW_HEIGHT, Index, LinesModel
from app.actions.painting import Cells, paint_bands
from app.document import PlanDocument, Selection
from models.listing.columns import BY_ID

Key = Qt.Key
_Standard = QKeySequence.StandardKey

KEYS: Sequence[tuple[QKeySequence.StandardKey | str, str]] = (
    ("F2", "edit"),
    ("Return", "open"),
    ("Enter", "open"),
    ("Ctrl+D", "duplicate"),
    ("Ins", "add"),
    ("Backspace", "clear"),
    ("Ctrl+Alt+C", "copy_headers"),
    (_Standard.Copy, "copy"),
    (_Standard.Paste, "paste"),
    (_Standard.Find, "find"),
    (_Standard.Delete, "remove"),
    ("Shift+Space", "rows"),
    ("Ctrl+Shift+Left", "column_left"),
    ("Ctrl+Shift+Right", "column_right"),
)
"""What keys mean while the table has them; they stand before the window's own."""

_TAKES_ROOM = ("activities", "title")
"""The columns of which the first one shown takes the room that the others leave."""

_FOLDS: Mapping[int, bool | None] = {
    Key.Key_Left: True,
    Key.Key_Right: False,
    Key.Key_Space: None,
    Key.Key_Return: None,
    Key.Key_Enter: None,
}


@dataclass(frozen=True)
class _Held:
    """A part of a selection by what it holds, not where it stood."""

    actions: tuple[tuple[str, str], ...]
    """Action and group of each line."""
    columns: tuple[str, ...]


class Table(QTableView):
    """Tells by `asked` what keys ask for, by `typed` that someone types into the current cell."""

    asked = Signal(str)
    typed = Signal(QKeyEvent)
    menu_asked = Signal(QPoint)
    picked = Signal()
    """The selected rows are others."""

    def __init__(self, document: PlanDocument, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._held: list[_Held] = []
        self._hidden: list[_Held] = []
        """What was selected and is not shown now; it is forgotten when something else is selected."""
        self._current: tuple[str, str, str] = ("", "", "")
        self._line = -1
        self._restoring = False
        self._widths: Mapping[str, int] = {}
        self.shaping = False
        """Whether columns are being given their widths, by nobody's hand."""
        self.lines = model
        self.setModel(model)
        self.setItemDelegate(Cells(self, model))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setStyleSheet(
            "QTableView, QTableView:focus { border: none; }"
        )  # the current cell shows the keyboard
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._shape_headers()
        self.frozen = FrozenTitles(self, model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.clicked.connect(lambda at: self._tell_line(at.row()))
        document.selection_changed.connect(self.follow)

    def _shape_headers(self) -> None:
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(24)
        lines.setDefaultSectionSize(ROW_HEIGHT)
        lines.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lines.setAccessibleName(self.tr("Lines"))
        self.heads = heads = Heads(self)
        self.setHorizontalHeader(heads)
        # asking for whole columns costs a call for each of their cells whenever the selection changes
        heads.setSelectionModel(QItemSelectionModel(self.lines, heads))
        heads.setMinimumSectionSize(48)
        heads.setHighlightSections(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.setAccessibleName(self.tr("Columns"))

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Give the columns their widths, those never touched their usual ones; no room is left at the right."""
        self._widths = widths
        columns = self.lines.how.columns
        wanted = {column: widths.get(column) or LOOKS[column].width for column in columns}
        takers = [column for column in _TAKES_ROOM if column in wanted]
        taker = next((column for column in takers if column not in widths), next(iter(takers), ""))
        if taker:
            wanted[taker] += max(0, self.viewport().width() - sum(wanted.values()))
        self.shaping = True
        for place, column in enumerate(columns):
            self.setColumnWidth(place, wanted[column])
        self.shaping = False

    def place_of(self, line: int, column: int) -> QRect:
        """Where a cell stands in the viewport; a title that stays at the left, where it stays."""
        if column == 0 and self.frozen.isVisible():
            return self.frozen.place_of(line)
        return self.visualRect(self.lines.index(line, column))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, right of the titles that stay at the left."""
        bar = self.horizontalScrollBar()
        before, stays = bar.value(), self.frozen.isVisible()
        super().scrollTo(index, hint)  # type: ignore[arg-type]
        if index.column() == 0 and stays:
            bar.setValue(before)
        elif index.column() > 0 and (hidden := self.frozen.covers(self.visualRect(index).left())):  # type: ignore[arg-type]
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.set_widths(self._widths)
        self.frozen.put()

    # What is picked
    def rows_picked(self) -> list[str]:
        """The actions of the lines in which a cell is selected, from top to bottom, each once."""
        found: dict[str, None] = {}
        for line in self._lines_picked():
            if action := self.lines.action_at(line):
                found.setdefault(action)
        return list(found)

    def columns_picked(self) -> list[int]:
        """The columns in which a cell is selected, from left to right."""
        ranges = self.selectionModel().selection()
        return sorted({column for one in ranges for column in range(one.left(), one.right() + 1)})

    def lines_picked(self) -> list[int]:
        """The lines of actions in which a cell is selected."""
        return [line for line in self._lines_picked() if self.lines.action_at(line)]

    def _lines_picked(self) -> list[int]:
        ranges = self.selectionModel().selection()
        return sorted({line for one in ranges for line in range(one.top(), one.bottom() + 1)})

    @property
    def current_action(self) -> str:
        """The action of the current line."""
        return self.lines.action_at(self.currentIndex().row())

    @property
    def current_column(self) -> str:
        """The column of the current cell; the title's when there is none."""
        at = self.currentIndex()
        return self.lines.column_at(at.column()) if at.isValid() else "title"

    def pick_rows(self, actions: Sequence[str]) -> None:
        """Select the whole lines of these actions."""
        wanted, last = set(actions), self.lines.columnCount() - 1
        places = [line for line, action in enumerate(self.lines.lines.ids) if action in wanted]
        chosen = QItemSelection()
        for top, bottom in runs_of(places):
            chosen.append(QItemSelectionRange(self.lines.index(top, 0), self.lines.index(bottom, last)))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go(self, action: str, column: str = "", *, group: str | None = None) -> bool:
        """Make the cell of an action the current one. Returns whether it is shown."""
        line = self.lines.lines.line_of(action, group)
        if line < 0:
            return False
        columns = self.lines.how.columns
        wanted = column or self.current_column
        place = columns.index(wanted) if wanted in columns else 0
        self.setCurrentIndex(self.lines.index(line, place))
        return True

    def next_action(self, step: int = 1) -> tuple[str, str | None]:
        """The action of the next line down (or up) with the group it stands in; the same one at the end."""
        line, ids = self.currentIndex().row() + step, self.lines.lines.ids
        while 0 <= line < len(ids) and not ids[line]:
            line += step
        if not 0 <= line < len(ids):
            line = self.currentIndex().row()
        head = self.lines.lines.head_above(line)
        return self.lines.action_at(line), head.key if head else None

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl+Home and Ctrl+End take the selection along, as in a spreadsheet: Del removes where one stands."""
        to_an_end = isinstance(event, QKeyEvent) and event.key() in (Key.Key_Home, Key.Key_End)
        if to_an_end and event.modifiers() == Qt.KeyboardModifier.ControlModifier:  # type: ignore[union-attr]
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        super().selectionChanged(chosen, left)
        if not self._restoring:
            self._hidden = []
            self.picked.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._restoring and current.isValid():
            self._tell_line(current.row())

    def _tell_line(self, line: int) -> None:
        """Let all views see the action, or what the group is of, that stands in a line."""
        if action := self.lines.action_at(line):
            self.document.select("action", action)
        elif (head := self.lines.head_at(line)) is not None:
            table = BY_ID[self.lines.how.group].to
            if head.key and table in ("activity", "unit", "person", "objective"):
                self.document.select(table, head.key)

    def follow(self, selection: Selection) -> None:
        """Stand on the action that was picked elsewhere."""
        if selection.table == "action" and selection.id != self.current_action:
            self.go(selection.id)

    def come_to(self, selection: Selection) -> None:
        """Stand on what is selected as the table comes to the front; what it does not show leaves nothing picked."""
        if selection.table == "action" and (selection.id == self.current_action or self.go(selection.id)):
            if not self.selectionModel().hasSelection():
                self.selectionModel().select(
                    self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
        elif selection.table != "plan":
            self.clearSelection()

    # A selection outlives every rearranging
    def _remember(self) -> None:
        lines, columns = self.lines.lines, self.lines.how.columns
        groups = groups_of(lines.ids, {at: head.key for at, head in lines.heads.items()})
        self._held = list(self._hidden)
        for one in self.selectionModel().selection():
            actions = tuple(
                (lines.ids[line], groups[line] if groups else "")
                for line in range(one.top(), min(one.bottom() + 1, len(lines.ids)))
                if lines.ids[line]
            )
            if actions:
                self._held.append(_Held(actions, tuple(columns[one.left() : one.right() + 1])))
        at = self.currentIndex()
        if at.isValid() or not self._hidden:
            action = self.lines.action_at(at.row())
            group = groups[at.row()] if groups and at.isValid() else ""
            self._current, self._line = (action, self.current_column, group), at.row()
        self._scrolled = (self.verticalScrollBar().value(), self.horizontalScrollBar().value())

    def _restore(self) -> None:
        lines, columns = self.lines.lines, self.lines.how.columns
        place: dict[tuple[str, str], int] = {}
        first: dict[str, int] = {}
        groups = groups_of(lines.ids, {at: head.key for at, head in lines.heads.items()})
        if self._held or self._current[0]:
            for line, action in enumerate(lines.ids):
                place[action, groups[line] if groups else ""] = line
                first.setdefault(action, line)
        self._restoring = True
        hidden = [
            _Held(gone, held.columns)
            for held in self._held
            if (
                gone := tuple(
                    one
                    for one in held.actions
                    if one[0] not in first and one[0] in self.lines.listing.actions
                )
            )
        ]
        chosen = QItemSelection()
        for held in self._held:
            shown = sorted(columns.index(one) for one in held.columns if one in columns)
            found = {place.get(one, first.get(one[0], -1)) for one in held.actions} - {-1}
            for top, bottom in runs_of(sorted(found)):
                for left, right in runs_of(shown or [0]):
                    chosen.append(
                        QItemSelectionRange(self.lines.index(top, left), self.lines.index(bottom, right))
                    )
        action, column, group = self._current
        line = place.get((action, group), first.get(action, -1)) if action else -1
        if action and action not in self.lines.listing.actions and lines.ids:
            line = min(self._line, len(lines.ids) - 1)  # what is gone leaves the keyboard at its neighbour
        flags = QItemSelectionModel.SelectionFlag
        if line >= 0:
            at = self.lines.index(line, columns.index(column) if column in columns else 0)
            self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        vertical, horizontal = getattr(self, "_scrolled", (0, 0))
        self.verticalScrollBar().setValue(vertical)
        self.horizontalScrollBar().setValue(horizontal)
        self._hidden = hidden
        self._restoring = False
        self.picked.emit()

    # Keys and mouse
    def meaning(self, event: QKeyEvent) -> str:
        """What a key asks for here; "" when it is the view's or the window's."""
        head = self.lines.head_at(self.currentIndex().row())
        if head is not None and event.key() in _FOLDS and not event.modifiers():
            return "fold"
        written = QKeySequence(event.keyCombination()).toString()
        for key, meaning in KEYS:
            if (isinstance(key, str) and written == key) or (
                not isinstance(key, str) and event.matches(key) and written != "Ctrl+D"
            ):
                return meaning
        return ""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.meaning(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self.meaning(event)
        if meaning == "fold":
            self.fold_current(_FOLDS[event.key()])
        elif meaning:
            self.asked.emit(meaning)
        elif types(event) and self.current_action:
            self.typed.emit(event)
        elif event.key() not in (Key.Key_Space, Key.Key_Escape):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Typing writes into the cell, it does not look for another one."""

    def fold_current(self, folded: bool | None) -> None:
        """Fold or open the group whose head is current; the other way round when `folded` is None."""
        line = self.currentIndex().row()
        head = self.lines.head_at(line)
        if head is None:
            return
        wanted = not head.folded if folded is None else folded
        if wanted != head.folded:
            self.lines.fold([head.key], wanted)
            again = next((at for at, one in self.lines.lines.heads.items() if one.key == head.key), -1)
            if again >= 0:
                self.setCurrentIndex(self.lines.index(again, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.rowAt(event.position().toPoint().y())
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.lines.head_at(line) is not None:
            self.fold_current(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.lines.action_at(self.rowAt(event.position().toPoint().y())):
            self.asked.emit("edit")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first cell the current one where there is none; nobody selected its action by that."""
        restoring, self._restoring = self._restoring, True
        super().focusInEvent(event)
        self._restoring = restoring
        self.viewport().update()

    # The bands of groups lie over their empty cells
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.lines.heads:
            paint_bands(self, self.lines)
