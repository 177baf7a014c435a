"""Lines that stand under each other as a tree, for Qt to ask about: what all models of trees share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


@dataclass(eq=False)
class TreeNode:
    """A line: the row of the plan that it stands for, the line it stands under and those under it."""

    table: str
    id: str
    parent: Self | None = None
    children: list[Self] = field(default_factory=list)
    row: int = 0

    def add(self, child: Self) -> Self:
        """Put a line below this one."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child


class TreeModel(QAbstractItemModel):
    """Says which line is where. Subclasses replace `_root` within a reset, and catch up with the plan."""

    columns = 1

    def __init__(self, root: TreeNode, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Any = root
        self.asleep, self._stale = True, True

    # While nobody looks
    def wake(self) -> None:
        """Follow the plan from now on, and take in what was missed."""
        self.asleep = False
        if self._stale:
            self._catch_up()

    def sleep(self) -> None:
        """Nobody looks: a large plan need not be listed anew after every edit."""
        self.asleep = True

    def _catch_up(self) -> None:
        """Bring all lines up to date, and note that nothing is stale."""
        raise NotImplementedError

    # Where a line is
    def node(self, index: Index) -> Any:
        """The line at an index; the one that all stand under for none."""
        return index.internalPointer() if index.isValid() else self._root

    def index_of(self, node: TreeNode, column: int = 0) -> QModelIndex:
        """Where a line is."""
        return QModelIndex() if node.parent is None else self.createIndex(node.row, column, node)

    # Qt's questions
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self.node(parent).children
        if not (0 <= row < len(children) and 0 <= column < self.columns):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self.columns
