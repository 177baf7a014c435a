"""The chain as a tree of activities and actions with their values in words: the twin of the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.chain.drawn import picture_of, shapes_of
from app.chain.medium import Tone
from app.chain.told import action_text, activity_text
from app.document import PlanDocument
from app.outlook import Outlook
from app.theme import font
from app.widgets.tree_model import Index, TreeModel, TreeNode
from app.wording.choices import word
from models.changes import Change
from models.edits.activities import rename_activity
from models.edits.rows import set_field
from models.vocabulary import Stage

NAME, VALUE, COUNT = range(3)
ROWS = ("activity", "action", "service_share", "plan")


@dataclass(eq=False)
class Node(TreeNode):
    """A line of the outline: an activity, or an action where it serves one."""

    texts: tuple[str, str, str] = ("", "", "")

    @property
    def key(self) -> tuple[str, ...]:
        """What tells the line from all others: an action stands under each activity that it serves."""
        return (self.table, self.id) if self.parent is None else (self.table, self.id, self.parent.id)


class OutlineModel(TreeModel):
    """Activities in stored order, support before primary, with their parts and their actions below them."""

    columns = COUNT + 1

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(Node("plan", ""), parent)
        self.document = document
        self._nodes: dict[tuple[str, ...], Node] = {}
        self.resets = 0
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._follow)

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
            self.dataChanged.emit(self.index_of(node, NAME), self.index_of(node, COUNT))

    # Where a line is
    def find(self, table: str, row_id: str, beside: str | None = None) -> QModelIndex:
        """The first line of a row; for an action, the one under `beside` when it serves that activity."""
        found = [node for node in self._nodes.values() if node.table == table and node.id == row_id]
        wanted = [node for node in found if node.parent is not None and node.parent.id == beside]
        nodes = wanted or found
        return self.index_of(nodes[0]) if nodes else QModelIndex()

    def by_key(self, key: tuple[str, ...]) -> QModelIndex:
        """The line of a key, invalid when it is gone."""
        node = self._nodes.get(key)
        return self.index_of(node) if node is not None else QModelIndex()

    # Qt's questions
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
