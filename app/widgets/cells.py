"""Texts in lines that belong to rows of the plan, as a table that knows what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.theme import font
from app.widgets.look import theme_in_force

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-maillon-lines"


@dataclass(frozen=True)
class Cell:
    """What a cell shows. `tone` is "", "muted", "strong" or "danger"; `checked` makes it a box; `fill` and `ink`
    are colours of its own."""

    text: str = ""
    tone: str = ""
    tip: str = ""
    checked: bool | None = None
    fill: str = ""
    ink: str = ""
    right: bool = False


@dataclass(frozen=True)
class Line:
    """A line that stands for a row of the plan; those of `level` 1 belong to the last one of level 0."""

    table: str
    id: str
    cells: tuple[Cell, ...]
    level: int = 0
    span: int = 1
    """How many columns its first cell takes."""
    head: str = ""
    """What stands before the first column, where the table has such heads."""

    @property
    def key(self) -> tuple[str, str]:
        return self.table, self.id


class CellModel(QAbstractTableModel):
    """The lines, told anew after each change; only what differs is drawn again."""

    def __init__(self, heads: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        """`heads`: the title and the tooltip of each column."""
        super().__init__(parent)
        self.heads = list(heads)
        self.lines: list[Line] = []
        self.moves: Callable[[tuple[str, str], Line], bool] | None = None
        """Whether a line may be dropped on another; called to carry it out."""
        self.movable = ""
        """The table whose lines can be dragged."""

    def tell(self, lines: Sequence[Line], heads: Sequence[tuple[str, str]] | None = None) -> None:
        """Show these lines."""
        heads = self.heads if heads is None else list(heads)
        same = [line.key for line in lines] == [line.key for line in self.lines] and heads == self.heads
        if not same:
            self.beginResetModel()
            self.lines, self.heads = list(lines), heads
            self.endResetModel()
            return
        before, self.lines = self.lines, list(lines)
        for row, (old, new) in enumerate(zip(before, self.lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.heads) - 1))
                if old.head != new.head:
                    self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def row_of(self, key: tuple[str, str]) -> int:
        """Where the line of a row stands; -1 when it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)

    def line(self, index: Index) -> Line | None:
        """The line at an index."""
        return self.lines[index.row()] if index.isValid() else None

    def cell(self, index: Index) -> Cell:
        return self.lines[index.row()].cells[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self.lines[section].head if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.heads[section][1]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell, line = self.cell(index), self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.head, self.heads[index.column()][0], cell.text) if part)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = theme_in_force()
            return QColor(
                cell.ink or {"muted": theme.muted, "danger": theme.danger}.get(cell.tone, theme.ink)
            )
        if role == Qt.ItemDataRole.FontRole:
            return font(weight=600 if cell.tone == "strong" else 400)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(cell.fill) if cell.fill else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
            return (
                Qt.AlignmentFlag.AlignCenter
                if cell.fill or cell.ink
                else side | Qt.AlignmentFlag.AlignVCenter
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.moves is not None:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if self.lines[index.row()].table == self.movable:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, "\n".join(self.lines[indexes[0].row()].key).encode() if indexes else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        table, _, row_id = bytes(data.data(_MIME).data()).decode().partition("\n")
        onto = self.line(parent) if parent.isValid() else None
        if onto is not None and row_id and self.moves is not None:
            self.moves((table, row_id), onto)
        return False  # the plan has moved it: the table has nothing to take out itself
