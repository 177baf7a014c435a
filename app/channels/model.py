"""The table of channels and activities as an item model, with its margins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.channels.wording import actions_text, amount
from app.document import PlanDocument
from app.languages import locale
from app.wording.choices import word
from models.measures.channel_table import ChannelRow, ChannelTable, channel_table
from models.measures.figures import Thing

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Cell:
    """One cell: its text, its part (0–1) of all work, the actions behind it. Margins have no heat."""

    text: str
    part: float
    actions: int
    margin: bool


class ChannelModel(QAbstractTableModel):
    """Channels by activities; the last column and the last row are the totals."""

    def __init__(self, document: PlanDocument, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.table: ChannelTable = self._measured()

    def _measured(self) -> ChannelTable:
        document = self.document
        return channel_table(
            document.plan.graph,
            period=document.period,
            scope=document.outlook.scope,
            weight=document.outlook.weight,
            today=document.today,
        )

    def refresh(self) -> None:
        """Measure again. The shape is told anew only when it changed."""
        table = self._measured()
        same = self.table.activities == table.activities and [row.id for row in self.table.rows] == [
            row.id for row in table.rows
        ]
        if same:
            self.table = table
            rows, columns = self.rowCount() - 1, self.columnCount() - 1
            self.dataChanged.emit(self.index(0, 0), self.index(rows, columns))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns)
        else:
            self.beginResetModel()
            self.table = table
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.activities) + 1

    def channel(self, row: int) -> ChannelRow | None:
        """The channel of a row; None for the totals."""
        return self.table.rows[row] if 0 <= row < len(self.table.rows) else None

    def activity(self, column: int) -> str | None:
        """The activity of a column; None for the totals."""
        return self.table.activities[column] if 0 <= column < len(self.table.activities) else None

    def kind_above(self, row: int) -> str | None:
        """The kind that begins with a row, in words; None in the midst of one."""
        rows = self.table.rows
        if row >= len(rows) or (row and rows[row - 1].kind == rows[row].kind and not rows[row].nowhere):
            return None
        if rows[row].nowhere:
            return ""
        kind = rows[row].kind
        return word(kind) if kind else self.tr("No kind yet")

    def things(self, row: int, column: int) -> tuple[Thing, ...]:
        """The actions behind a cell or a margin, each once."""
        found: dict[str, Thing] = {}
        for (at, activity), things in self.table.cells.items():
            if row in (at, len(self.table.rows)) and column in (activity, len(self.table.activities)):
                found.update((thing.id, thing) for thing in things)
        return tuple(sorted(found.values(), key=lambda thing: thing.title.casefold()))

    def name(self, row: int) -> str:
        """What a row is called."""
        channel = self.channel(row)
        if channel is None:
            return self.tr("All")
        return self.tr("no channel") if channel.nowhere else channel.name

    def cell(self, row: int, column: int) -> Cell:
        """What stands at a place."""
        table, last_row, last_column = self.table, len(self.table.rows), len(self.table.activities)
        if row < last_row and column < last_column:
            weight, actions = float(table.weights[row, column]), len(table.cells.get((row, column), ()))
        elif row < last_row:
            weight, actions = table.rows[row].weight, table.rows[row].actions
        elif column < last_column:
            weight, actions = float(table.landing[column]), table.actions_of_activity[column]
        else:
            weight, actions = table.total, table.actions
        part = weight / table.total if table.total > 0 else 0.0
        margin = row == last_row or column == last_column
        return Cell(amount(weight, actions, table), part, actions, margin)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == CELL:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column).text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def said(self, row: int, column: int) -> str:
        """A cell in words."""
        activity, cell = self.activity(column), self.cell(row, column)
        text = self.tr("{channel}, {activity}: {amount} ({actions})")
        return text.format(
            channel=self.name(row),
            activity=self.document.name_of(activity) if activity else self.tr("all"),
            amount=cell.text,
            actions=actions_text(cell.actions),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.name(section)
        activity = self.activity(section)
        return self.document.name_of(activity) if activity else self.tr("All")

    def tsv(self, rows: range, columns: range) -> str:
        """A block with its headings, for a spreadsheet: numbers in the reader's way, without groups."""
        horizontal = Qt.Orientation.Horizontal
        lines = [["", *(str(self.headerData(column, horizontal)) for column in columns)]]
        lines += [[self.name(row), *(self._plain(row, column) for column in columns)] for row in rows]
        return "\n".join("\t".join(_flat(text) for text in line) for line in lines) + "\n"

    def _plain(self, row: int, column: int) -> str:
        return self.cell(row, column).text.replace(locale().groupSeparator(), "")


def _flat(text: str) -> str:
    return " ".join(text.split())
