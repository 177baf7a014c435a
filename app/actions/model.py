"""The lines of the table for Qt: texts are made when a cell is first seen and kept until its action is touched."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from app.actions.columns import LOOKS, names_in_filter, title_of
from app.actions.texts import Texts, group_text
from app.document import PlanDocument
from app.theme import font
from app.widgets.look import theme_in_force
from app.wording.choices import word
from models.changes import Change
from models.listing.arranging import Arrangement, Arranger, Group, Lines
from models.listing.hours import hours_in
from models.listing.listing import Listing, Speech

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 30
_LONG = 30
"""From this many characters on a text has a tooltip: it may be cut."""


class LinesModel(QAbstractTableModel):
    """A plan's actions as they are arranged; heads of groups are lines without an action."""

    def __init__(self, document: PlanDocument, parent: Any = None) -> None:
        super().__init__(parent)
        self.document = document
        self.listing = Listing(
            document.plan.graph,
            Speech(lambda activity: document.name_of(activity, short=False), word),
            document.today,
            lambda: hours_in(document.plan.graph, document.period, document.span),
        )
        self.texts = Texts(document, self.listing)
        self.arranger = Arranger(self.listing, names_in_filter(), document.language)
        self.how = Arrangement()
        self.lines = Lines([])
        self.folded: set[str] = set()
        self._shown: dict[tuple[str, str], str] = {}
        self._theme = theme_in_force()
        self._strong = font(weight=600)

    # Arranging
    def arrange(self, how: Arrangement) -> None:
        """Show the actions arranged so."""
        self.beginResetModel()
        self.how = how
        self.lines = self.arranger.arrange(how, self.folded)
        self.endResetModel()

    def fold(self, keys: Iterable[str], folded: bool) -> None:
        """Fold or open groups."""
        self.folded = self.folded | set(keys) if folded else self.folded - set(keys)
        self.arrange(self.how)

    def follow(self, change: Change) -> None:
        """Take a Change in: only what it touched is read again, and nothing moves unless the order changes."""
        touched = self.arranger.follow(change)
        if not touched:
            return
        if touched.every or touched.counted:
            gone = [key for key in self._shown if touched.every or key[1] == "hours"]
        else:
            gone = []
        for key in gone:
            del self._shown[key]
        for action in touched.actions:
            for column in LOOKS:
                self._shown.pop((action, column), None)
        lines = self.arranger.arrange(self.how, self.folded)
        if lines.ids != self.lines.ids or lines.heads.keys() != self.lines.heads.keys():
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        if touched.every or len(touched.actions) > 200:
            self._tell(0, len(lines.ids) - 1)
            return
        for line, action in enumerate(lines.ids):
            if action in touched.actions or not action:
                self._tell(line, line)

    def look(self) -> None:
        """The period is another one, or who asks."""
        self._shown = {key: text for key, text in self._shown.items() if key[1] != "hours"}
        self.arranger.look()
        self.arrange(self.how)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    # Asking
    def action_at(self, line: int) -> str:
        """The action of a line; "" for the head of a group and beyond the table."""
        return self.lines.ids[line] if 0 <= line < len(self.lines.ids) else ""

    def head_at(self, line: int) -> Group | None:
        """The group whose head stands on a line."""
        return self.lines.heads.get(line)

    def column_at(self, column: int) -> str:
        """The id of a column that is shown."""
        return self.how.columns[column]

    def text(self, column_id: str, action: str) -> str:
        """What a cell shows."""
        key = (action, column_id)
        text = self._shown.get(key)
        if text is None:
            text = self._shown[key] = self.texts.shown(column_id, action)
        return text

    # For Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.how.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        action, column = self.lines.ids[index.row()], self.how.columns[index.column()]
        if not action:
            return self._head(index, role)
        if role == Role.DisplayRole:
            return self.text(column, action)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if LOOKS[column].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole:
            return self._ink(column, action)
        if role == Role.FontRole:
            return self._strong if column == "title" else None
        if role == Role.ToolTipRole:
            text = self.text(column, action)
            return self.texts.written(column, action) if len(text) > _LONG else None
        if role == Role.AccessibleTextRole:
            empty = QCoreApplication.translate("ActionsTable", "nothing")
            return f"{title_of(column)}: {self.text(column, action) or empty}"
        return None

    def _ink(self, column: str, action: str) -> QColor | None:
        if column in ("decide_by", "overdue") and self.listing.is_overdue(action):
            return QColor(self._theme.danger)
        if self.texts.inherited(column, action):
            return QColor(self._theme.muted)
        return None

    def _head(self, index: Index, role: int) -> Any:
        group = self.lines.heads[index.row()]
        if role == Role.AccessibleTextRole or (role == Role.DisplayRole and index.column() == 0):
            return group_text(group, self.how.group)
        if role == Role.AccessibleDescriptionRole:
            folded = QCoreApplication.translate("ActionsTable", "folded")
            return folded if group.folded else QCoreApplication.translate("ActionsTable", "open")
        return None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if side == Qt.Orientation.Vertical:
            shown = role == Role.DisplayRole and self.action_at(section)
            return section + 1 if shown else None
        column = self.how.columns[section] if section < len(self.how.columns) else ""
        if not column:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return title_of(column) + self._arrow(column)
        if role == Role.TextAlignmentRole:
            side_of = Qt.AlignmentFlag.AlignRight if LOOKS[column].right else Qt.AlignmentFlag.AlignLeft
            return side_of | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole:
            return self._strong if column in dict(self.how.sort) else QFont(font(weight=500))
        return None

    def _arrow(self, column: str) -> str:
        """Which way a column sorts, and as which key when there are several."""
        for place, (one, down) in enumerate(self.how.sort, start=1):
            if one == column:
                return (" ↓" if down else " ↑") + (str(place) if len(self.how.sort) > 1 else "")
        return ""
