"""The chain as a tree of activities and actions with their values in words: the twin of the drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.chain.drawn import picture_of, shapes_of
from app.chain.medium import Tone
from app.chain.told import action_text, activity_text
from app.document import PlanDocument
from app.outlook import Outlook
from app.theme import font
from app.wording.choices import word
from models.changes import Change
from models.edits.activities import rename_activity
from models.edits.rows import set_field
from models.vocabulary import Stage

Index = QModelIndex | QPersistentModelIndex
NAME, VALUE, COUNT = range(3)
ROWS = ("activity", "action", "service_share", "plan")


@dataclass(eq=False)
class Node:
    """A line of the outline: an activity, or an action where it serves one."""

    table: str
    id: str
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    row: int = 0
    texts: tuple[str, str, str] = ("", "", "")

    @property
    def key(self) -> tuple[str, ...]:
        """What tells the line from all others: an action stands under each activity that it serves."""
        return (self.table, self.id) if self.parent is None else (self.table, self.id, self.parent.id)

    def add(self, child: Node) -> Node:
        """Put a line below this one."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child


class OutlineModel(QAbstractItemModel):
    """Activities in stored order, support before primary, with their parts and their actions below them."""

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._root = Node("plan", "")
        self._nodes: dict[tuple[str, ...], Node] = {}
        self.resets = 0
        self.asleep, self._stale = True, True
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._follow)

    def wake(self) -> None:
        """Follow the plan from now on, and take in what was missed."""
        self.asleep = False
        if self._stale:
            self._catch_up()

    def sleep(self) -> None:
        """Nobody looks: a large plan need not be listed anew after every edit."""
        self.asleep = True

    # What is in the plan

    def _tree(self) -> tuple[Node, dict[tuple[str, ...], Node]]:
        graph, root = self.document.plan.graph, Node("plan", "")
        activities: dict[str, Node] = {}
        nodes: dict[tuple[str, ...], Node] = {}
        for kind in ("support", "primary"):
            for row in graph.activities():
                if row["kind"] == kind:
                    above = activities.get(row["parent_id"] or "", root)
                    activities[row["id"]] = above.add(Node("activity", row["id"]))
        for activity, node in activities.items():
            for row in graph.actions_of(activity):
                node.add(Node("action", row["id"]))
        waiting = [root]
        while waiting:
            node = waiting.pop()
            nodes[node.key] = node
            waiting.extend(node.children)
        return root, nodes

    def _tell(self) -> list[Node]:
        """Bring the texts up to date. Returns the lines whose text changed."""
        shown = picture_of(self.document, shapes_of(self.document), Tone.LIGHT).cells
        actions = self.document.plan.graph.tables["action"]
        changed = []
        for node in self._nodes.values():
            if node.table == "activity":
                cell = shown[node.id]
                below = sum(child.table == "action" for child in node.children)
                value = " · ".join(part for part in (cell.value, cell.detail) if part)
                texts = (self.document.name_of(node.id, short=False), value, str(below) if below else "")
            elif node.table == "action":
                texts = (str(actions[node.id]["title"]), word(Stage(actions[node.id]["stage"])), "")
            else:
                continue
            if texts != node.texts:
                node.texts = texts
                changed.append(node)
        return changed

    def _follow(self, what: Change | Outlook) -> None:
        if self.asleep:
            self._stale = True
        elif isinstance(what, Change) and what.touches(*ROWS):
            self._catch_up()
        else:
            self._tell_again()

    def _catch_up(self) -> None:
        """Rebuild when lines came, went or moved; else tell which texts changed."""
        self._stale = False
        root, nodes = self._tree()
        if _order(root) == _order(self._root):
            self._tell_again()
            return
        self.beginResetModel()
        self._root, self._nodes = root, nodes
        self._tell()
        self.resets += 1
        self.endResetModel()

    def _tell_again(self) -> None:
        for node in self._tell():
            self.dataChanged.emit(self._index_of(node, NAME), self._index_of(node, COUNT))

    # Where a line is
    def node(self, index: Index) -> Node:
        """The line at an index."""
        return index.internalPointer() if index.isValid() else self._root

    def find(self, table: str, row_id: str, beside: str | None = None) -> QModelIndex:
        """The first line of a row; for an action, the one under `beside` when it serves that activity."""
        found = [node for node in self._nodes.values() if node.table == table and node.id == row_id]
        wanted = [node for node in found if node.parent is not None and node.parent.id == beside]
        nodes = wanted or found
        return self._index_of(nodes[0]) if nodes else QModelIndex()

    def by_key(self, key: tuple[str, ...]) -> QModelIndex:
        """The line of a key, invalid when it is gone."""
        node = self._nodes.get(key)
        return self._index_of(node) if node is not None else QModelIndex()

    def _index_of(self, node: Node, column: int = NAME) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, column, node)

    # Qt's questions
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self.node(parent).children
        if not (0 <= row < len(children) and 0 <= column <= COUNT):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.node(index).parent
        return QModelIndex() if above is None else self._index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return COUNT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Activity or action"), self.tr("How far, how much"), self.tr("Actions"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.texts[index.column()] or None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            told = activity_text if node.table == "activity" else action_text
            return told(self.document, node.id)
        if role == Qt.ItemDataRole.FontRole and node.table == "activity" and index.column() == NAME:
            return font(weight=600)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == NAME and self.document.plan.read_only is None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename the activity or the action of a line."""
        node, text = self.node(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or text == node.texts[NAME]:
            return False
        if node.table == "activity":
            return self.document.attempt(rename_activity, node.id, text) is not None
        return self.document.attempt(set_field, "action", node.id, "title", text) is not None


def _order(root: Node) -> list[tuple[str, ...]]:
    """All lines from top to bottom, each with what it stands under."""
    lines, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        lines.append(node.key)
        waiting.extend(reversed(node.children))
    return lines
