"""The rows of the list of actions: those that run, then the others, and the place of open sliders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from models.folding import fold
from models.sandbox_lines import ActionLine
from models.vocabulary import Stage

Index = QModelIndex | QPersistentModelIndex
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
            (self.tr("Runs, or has run ({n})"), [line for line in found if line.runs]),
            (self.tr("Does not run yet ({n})"), [line for line in found if not line.runs]),
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
        parts = (
            line.title,
            state,
            self.counted_text(action),
            self.hours_text(line),
            self.serves_text(line),
            tried,
        )
        return ", ".join(filter(None, parts))

    @property
    def tried(self) -> str:
        """What marks a line of which something is tried."""
        return self.tr("tried")

    def counted_text(self, action: str) -> str:
        """Whether an action counts, where its switch does not say so; empty where it does."""
        line, on = self.line(action), self.is_on(action)
        if line.counted is on or line.runs is not on:  # a switch just moved is counted with the next frame
            return ""
        if on:
            return self.tr("not counted")
        return self.tr("counted: planned") if line.stage is Stage.PLANNED else self.tr("counted: idea")

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
