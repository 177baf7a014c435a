"""Quick find: a line in the bar that jumps to any activity, action, objective, person or department by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.commands import Commands
from app.document import PlanDocument
from app.icons import icon
from app.theme import font
from app.widgets.look import theme_in_force
from app.wording.fields import TABLES
from models import catalogue
from models.changes import Change
from models.folding import fold

MOST_FOUND = 20
_ROW_ROLE = Qt.ItemDataRole.UserRole
_WIDTH, _POPUP_WIDTH, _ROW_HEIGHT = 190, 420, 42
_TABLES = ("activity", "action", "objective", "person", "unit")


@dataclass(frozen=True)
class Findable:
    """A row that can be jumped to. `words` are folded: what it is found by."""

    table: str
    id: str
    title: str
    where: str
    words: tuple[str, ...]


def find(text: str, rows: Iterable[Findable]) -> list[Findable]:
    """The rows that hold every word of the text, whatever case and accents; those that begin with it first."""
    wanted = fold(text)
    parts = wanted.split()
    if not parts:
        return []
    found = []
    for row in rows:
        name = next((name for name in row.words if all(part in name for part in parts)), None)
        if name is not None:
            inside = 2 if name != row.words[0] else 0 if name.startswith(wanted) else 1
            found.append((inside, _TABLES.index(row.table), row.title.casefold(), row))
    found.sort(key=lambda item: item[:3])
    return [row for *_, row in found[:MOST_FOUND]]


class FindField(QLineEdit):
    """Type a part of a name, choose with the arrows, Enter jumps there; Esc goes back to where one was."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._rows: list[Findable] | None = None
        self._came_from: QWidget | None = None
        self.setPlaceholderText(self.tr("Find…"))
        self.setAccessibleName(self.tr("Find an activity, an action, an objective, a person or a department"))
        self.addAction(icon("search", theme_in_force().muted), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(120)
        self._found = QStandardItemModel(self)
        self._list = QCompleter(self._found, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(9)
        self._list.popup().setItemDelegate(_FoundLines(self._list.popup()))
        self._list.popup().setMinimumWidth(_POPUP_WIDTH)
        self._list.activated[QModelIndex].connect(self._jump)
        self.setCompleter(self._list)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._jump_to_first)
        self._list.popup().installEventFilter(self)
        commands.bind("edit.find", self.begin)
        document.changed.connect(self._forget)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def begin(self) -> None:
        """Take the focus, ready for a name to be typed over the last one."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._came_from = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @property
    def found(self) -> list[Findable]:
        """What is offered now."""
        return [self._found.item(at).data(_ROW_ROLE) for at in range(self._found.rowCount())]

    def _forget(self, change: Change) -> None:
        if change.touches(*_TABLES, "service_share"):
            self._rows = None

    def _look(self, text: str) -> None:
        if self._rows is None:
            self._rows = list(_findable(self.document))
        self._found.clear()
        for row in find(text, self._rows):
            item = QStandardItem(row.title)
            item.setData(row, _ROW_ROLE)
            item.setData(
                ", ".join(filter(None, (row.title, _kind(row), row.where))),
                Qt.ItemDataRole.AccessibleTextRole,
            )
            self._found.appendRow(item)
        if text.strip() and not self._found.rowCount():
            nothing = QStandardItem(self.tr("Nothing is called “{text}”.").format(text=text.strip()))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._found.appendRow(nothing)

    def _jump(self, index: QModelIndex) -> None:
        row = index.data(_ROW_ROLE)
        if row is not None:
            self._go(row)

    def _jump_to_first(self) -> None:
        """Enter without choosing in the list takes the first."""
        if self._list.popup().isVisible() and self._list.popup().currentIndex().isValid():
            return  # the line hears of Enter before the list does
        row = next((row for row in self.found if row is not None), None)
        if row is not None and self.text().strip():
            self._go(row)

    def _go(self, row: Findable) -> None:
        self._found.clear()
        self._list.popup().hide()
        self.clear()
        self._leave()
        self.document.select(row.table, row.id)

    def _leave(self) -> None:
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        else:
            self.clearFocus()
        self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list without a line chosen takes the first one, as it does without the list."""
        if (
            watched is self._list.popup()
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self._list.popup().currentIndex().isValid():
                self._jump_to_first()
                return True
        return super().eventFilter(watched, event)


def _findable(document: PlanDocument) -> Iterator[Findable]:
    """Every row of the plan that has a name."""
    graph = document.plan.graph
    for row in graph.activities():
        names = [document.name_of(row["id"], short=False), document.name_of(row["id"])]
        also = catalogue.synonyms(row["builtin"]) if row["builtin"] in catalogue.activities() else ()
        words = tuple(dict.fromkeys(map(fold, [*names, *also, row["code"]])))
        yield Findable("activity", row["id"], names[0], "", words)
    for row in graph.tables["action"].values():
        shares = graph.shares_of(row["id"])
        most = max(shares, key=lambda activity: shares[activity]) if shares else None
        yield _named("action", row, row["title"], document.name_of(most) if most else "")
    for row in graph.tables["objective"].values():
        activity = row["activity_id"]
        where = document.name_of(activity) if activity in graph.tables["activity"] else ""
        yield _named("objective", row, row["statement"], where)
    for row in graph.tables["person"].values():
        unit = graph.tables["unit"].get(row["unit_id"])
        yield _named("person", row, row["name"], unit["name"] if unit else "")
    for row in graph.tables["unit"].values():
        yield _named("unit", row, row["name"], "")


def _named(table: str, row: Mapping[str, Any], title: str, where: str) -> Findable:
    return Findable(table, row["id"], title, where, (fold(title),))


def _kind(row: Findable) -> str:
    """What it is, in a word: "Action"."""
    return QCoreApplication.translate("Fields", TABLES[row.table]).capitalize()


class _FoundLines(QStyledItemDelegate):
    """What was found: its title, and below it what it is and where."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_POPUP_WIDTH - 40, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_in_force()
        row = index.data(_ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, QColor(theme.selected))
        box = option.rect.adjusted(10, 3, -10, -3)
        lines = [(font(), theme.on_selected if selected else theme.ink, str(index.data()))]
        if row is not None:
            said = " · ".join(filter(None, (_kind(row), row.where)))
            lines.append((font(11), theme.on_selected if selected else theme.muted, said))
        height = box.height() // len(lines)
        for at, (face, colour, text) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            place = QRect(box.x(), box.y() + at * height, box.width(), height)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)
        painter.restore()
