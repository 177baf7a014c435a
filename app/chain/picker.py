"""A small list of activities to choose one from, found by typing any part of a name or of what else it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.theme import dress
from models import catalogue
from models.folding import fold

WIDTH, ROWS = 300, 10
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Choice:
    """An activity to choose, and all that it may be found by, folded."""

    id: str
    name: str
    found_by: str


def path_name(document: PlanDocument, activity: str) -> str:
    """An activity's name behind those that it is inside of: "Marketing & sales ▸ Sales"."""
    rows, names, seen = document.plan.graph.tables["activity"], [], set()
    at: str | None = activity
    while at in rows and at not in seen:
        seen.add(at)
        names.append(document.name_of(at))
        at = rows[at]["parent_id"]
    return " ▸ ".join(reversed(names))


def choices(document: PlanDocument, activities: Iterable[str]) -> tuple[Choice, ...]:
    """These activities as choices."""
    return tuple(_choice(document, activity) for activity in activities)


def _choice(document: PlanDocument, activity: str) -> Choice:
    row = document.plan.graph.tables["activity"][activity]
    name = path_name(document, activity)
    told = [name, document.name_of(activity, short=False), row["code"] or ""]
    if row["builtin"] in catalogue.activities():
        told += catalogue.synonyms(row["builtin"])
    return Choice(activity, name, fold(" ".join(told)))


class ActivityPicker(QFrame):
    """A popup: type, ↑ and ↓, Enter. `chosen` is called with the activity's id, once."""

    def __init__(
        self, title: str, offered: Sequence[Choice], chosen: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offered, self._chosen = tuple(offered), chosen
        dress(self, "card")
        self.setAccessibleName(title)
        heading = QLabel(title, self)
        heading.setWordWrap(True)
        dress(heading, "strong")
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("Type a part of its name"))
        self.typed.setAccessibleName(title)
        self.typed.textChanged.connect(self._filter)
        self.typed.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Activities"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        self.nothing = QLabel(self.tr("No activity is called like this."), self)
        dress(self.nothing, "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 10, 10, 10)
        for widget in (heading, self.typed, self.list, self.nothing):
            rows.addWidget(widget)
        self.setFixedWidth(WIDTH)
        self._filter("")

    def open_at(self, place: QPoint) -> None:
        """Show the popup with its top left here (global), or where it has room on the screen."""
        self.adjustSize()
        room = self.parentWidget().screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def names(self) -> list[str]:
        """What is offered for what was typed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        found = [choice for choice in self._offered if all(word in choice.found_by for word in words)]
        # a name that starts with what was typed comes before one that only holds it
        found.sort(key=lambda choice: not fold(choice.name.rpartition(" ▸ ")[2]).startswith(fold(text)))
        self.list.clear()
        for choice in found:
            item = QListWidgetItem(choice.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, choice.id)
        self.list.setCurrentRow(0 if found else -1)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.list.setFixedHeight(min(max(len(found), 1), ROWS) * max(self.list.sizeHintForRow(0), 24) + 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
            if event.key() in _TO_LIST:
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            activity = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            self._chosen(activity)
