"""The rows of one sheet as a Qt model: the cells as they came, problems marked in their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.theme import Theme
from app.wording.exchange import problem_sentence
from models.exchange import Problem
from models.exchange.prepared import SheetMatch
from models.exchange.values import text_of

LONGEST_SHOWN = 200

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Place = tuple[int | None, int | None]
"""A row and a column of the model; None for a problem of the whole row, column or sheet."""


class Preview(QAbstractTableModel):
    """What stands in a sheet. Read only: one mends a table where it came from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._match: SheetMatch | None = None
        self._rows: Sequence[Sequence[Any]] = ()
        self._row_at: dict[int, int] = {}
        self._column_at: dict[str, int] = {}
        self._problems: dict[Place, list[Problem]] = {}

    def show_sheet(self, match: SheetMatch | None, problems: Iterable[Problem]) -> None:
        """Show another sheet, or the same one read another way."""
        self.beginResetModel()
        self._match = match
        self._rows = match.source.rows if match else ()
        self._row_at = {number: at for at, number in enumerate(match.source.numbers)} if match else {}
        self._column_at = {}
        for at, header in enumerate(match.source.header if match else ()):
            self._column_at.setdefault(header, at)
        self._problems = {}
        for problem in problems:
            self._problems.setdefault(self.place_of(problem), []).append(problem)
        self.endResetModel()

    def place_of(self, problem: Problem) -> Place:
        """Where a problem of this sheet stands in the model."""
        row = self._row_at.get(problem.row) if problem.row is not None else None
        column = self._column_at.get(problem.column) if problem.column is not None else None
        return row, column

    def problems_at(self, row: int, column: int) -> list[Problem]:
        """The problems of a cell: its own, and those of its row as a whole on the first cell."""
        found = list(self._problems.get((row, column), ()))
        if column == 0:
            found += self._problems.get((row, None), ())
        return found

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._match is None else len(self._match.source.header)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._match is None:
            return None
        if side == Qt.Orientation.Horizontal:
            return self._match.source.header[section] or self.tr("(no title)")
        return str(self._match.source.numbers[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and self._ignored(column):
            return QColor(self._theme.disabled)
        if role not in (
            Qt.ItemDataRole.BackgroundRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return None
        problems = self.problems_at(row, column)
        if not problems:
            return None
        if role == Qt.ItemDataRole.BackgroundRole:
            bad = any(not problem.warning for problem in problems)
            return QColor(self._theme.danger_ground if bad else self._theme.warning)
        return "\n".join(problem_sentence(problem) for problem in problems)

    def _text(self, row: int, column: int) -> str:
        """A cell's text on one line; a problem shows as a sign too, never by its colour alone."""
        cells = self._rows[row]
        text = " ".join(text_of(cells[column])[: LONGEST_SHOWN + 1].split()) if column < len(cells) else ""
        if len(text) > LONGEST_SHOWN:
            text = text[:LONGEST_SHOWN] + "…"
        if any(not problem.warning for problem in self.problems_at(row, column)):
            return f"⚠ {text}".strip()
        return text

    def _ignored(self, column: int) -> bool:
        return self._match is not None and self._match.columns[column] is None
