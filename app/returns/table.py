"""What each objective and each action costs and brought, as a table to sort and to copy into a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from app import languages
from app.theme import font
from app.widgets.look import theme_in_force
from app.wording.returns import missing_text, money_text, ratio_text
from models.folding import fold
from models.measures.returns import Amount, Return

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, MOST_ROWS = 30, 12
NARROW = 700
"""Logical pixels below which the kind is told by bold objectives alone."""
LEAST_NAME = 180


class Place(IntEnum):
    """The columns."""

    WHAT = 0
    KIND = 1
    COST = 2
    VALUE = 3
    RATIO = 4
    HOW = 5


@dataclass(frozen=True)
class _Line:
    """A row of the table with what it sorts by."""

    returned: Return
    kind: str
    how: str

    def amount(self, place: int) -> Amount:
        returned = self.returned
        return {Place.COST: returned.cost, Place.VALUE: returned.value, Place.RATIO: returned.ratio}[
            Place(place)
        ]


class ReturnModel(QAbstractTableModel):
    """Objectives and actions with cost, value and ratio; a reason stands where an amount is not available."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._currency = language, ""
        self._lines: list[_Line] = []
        self._order: list[int] = []
        self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)
        self._heads = (
            self.tr("Action or objective"), self.tr("Kind"), self.tr("Cost"), self.tr("Value"),
            self.tr("Value / cost"), self.tr("How it is known"),
        )  # fmt: skip

    def show_returns(self, listed: Sequence[Return], currency: str) -> None:
        """Show these, in the order last chosen."""
        self.beginResetModel()
        self._currency = currency
        kinds = {"objective": self.tr("objective"), "action": self.tr("action")}
        self._lines = [_Line(one, kinds[one.table], self._how(one)) for one in listed]
        self._put_in_order()
        self.endResetModel()

    def _how(self, one: Return) -> str:
        said = [self.tr("estimated")] if one.estimated else []
        if one.left_out:
            text = languages.plural(
                one.left_out,
                self.tr("{n} action left out: neither hours nor money"),
                self.tr("{n} actions left out: neither hours nor money"),
            )
            said.append(text.format(n=one.left_out))
        return " · ".join(said)

    def returned(self, row: int) -> Return:
        """What a row is about."""
        return self._lines[self._order[row]].returned

    def row_of(self, table: str, row_id: str) -> int | None:
        """Where something stands; None when it is not listed."""
        for row, at in enumerate(self._order):
            found = self._lines[at].returned
            if (found.table, found.thing.id) == (table, row_id):
                return row
        return None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        number = Place.COST <= column <= Place.RATIO
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[self._order[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            missing = self._is_missing(index)
            return (
                missing_text(line.amount(index.column()).missing)
                if missing
                else self._text(line, index.column())
            )
        if role == Qt.ItemDataRole.ForegroundRole and self._is_missing(index):
            return QColor(theme_in_force().muted)
        bold = line.returned.table == "objective" and index.column() == Place.WHAT
        if role == Qt.ItemDataRole.FontRole and bold:
            return font(weight=600)
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _is_missing(self, index: _Index) -> bool:
        line, column = self._lines[self._order[index.row()]], index.column()
        return Place.COST <= column <= Place.RATIO and line.amount(column).value is None

    def _text(self, line: _Line, column: int) -> str:
        if column == Place.RATIO:
            return ratio_text(line.returned.ratio, self._language)
        if column == Place.VALUE and line.returned.value.value is None:
            return "–"  # most have none: the reason is in the tooltip
        if column in (Place.COST, Place.VALUE):
            return money_text(line.amount(column), self._currency, self._language)
        return {Place.WHAT: line.returned.thing.title, Place.KIND: line.kind, Place.HOW: line.how}[
            Place(column)
        ]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is not available comes last either way."""
        self.layoutAboutToBeChanged.emit()
        before = list(self._order)
        self._sorted_by = (column, order)
        self._put_in_order()
        for index in self.persistentIndexList():
            row = self._order.index(before[index.row()])
            self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def _put_in_order(self) -> None:
        column, order = self._sorted_by
        self._order = list(range(len(self._lines)))
        if column < 0:
            return
        down = order is Qt.SortOrder.DescendingOrder
        if Place.COST <= column <= Place.RATIO:
            amounts = [line.amount(column).value for line in self._lines]
            known = [at for at in self._order if amounts[at] is not None]
            known.sort(key=lambda at: amounts[at] or 0.0, reverse=down)
            self._order = known + [at for at in self._order if amounts[at] is None]
        else:
            self._order.sort(key=lambda at: fold(self._text(self._lines[at], column)), reverse=down)

    def block(self, rows: Sequence[int]) -> str:
        """Rows with their heads as tab-separated text; amounts as plain numbers, empty without one."""
        lines = [self._heads, *(self._cells(self._lines[self._order[row]]) for row in rows)]
        return "\n".join("\t".join(" ".join(re.split(r"[\t\r\n]+", cell)) for cell in line) for line in lines)

    def _cells(self, line: _Line) -> tuple[str, ...]:
        amounts = (line.amount(place) for place in (Place.COST, Place.VALUE, Place.RATIO))
        return (line.returned.thing.title, line.kind, *map(_plain, amounts), line.how)


def _plain(amount: Amount) -> str:
    if amount.value is None:
        return ""
    point = languages.locale().decimalPoint()
    return f"{amount.value:.2f}".rstrip("0").rstrip(".").replace(".", point)


class ReturnTable(QTableView):
    """The table. `go` asks to see a row of the plan: (table, id)."""

    go = Signal(str, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.returns = ReturnModel(language, self)
        self.setModel(self.returns)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setHighlightSections(False)
        self.setSortingEnabled(True)
        self.activated.connect(self._open)
        self.setAccessibleName(self.tr("Return per objective and per action"))

    def show_returns(self, listed: Sequence[Return], currency: str) -> None:
        """Show these; as high as twelve rows, then it scrolls."""
        at = self.currentIndex().row()
        held = self.returns.returned(at) if 0 <= at < self.returns.rowCount() else None
        self.returns.show_returns(listed, currency)
        if held is not None:
            self.point_at(held.table, held.thing.id)
        rows = min(MOST_ROWS, max(1, self.returns.rowCount()))
        self.setFixedHeight(rows * ROW_HEIGHT + self.horizontalHeader().sizeHint().height() + 18)
        self._set_widths()

    def _set_widths(self) -> None:
        """The amounts as wide as they need, the name what is left."""
        self.setColumnHidden(Place.KIND, self.viewport().width() < NARROW)
        for column in range(1, self.returns.columnCount()):
            self.resizeColumnToContents(column)
        others = sum(self.columnWidth(column) for column in range(1, self.returns.columnCount()))
        self.setColumnWidth(0, max(LEAST_NAME, self.viewport().width() - others))

    def point_at(self, table: str, row_id: str) -> None:
        """Make the row of something the current one, where it is listed."""
        row = self.returns.row_of(table, row_id)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.returns.index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        found = self.returns.returned(index.row())
        self.go.emit(found.table, found.thing.id)

    def copy(self) -> None:
        """Put the chosen rows, or all of them, on the clipboard, to be pasted into a spreadsheet."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen if len(chosen) > 1 else list(range(self.returns.rowCount()))
        QGuiApplication.clipboard().setText(self.returns.block(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy as a table"), self.copy)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._set_widths()
