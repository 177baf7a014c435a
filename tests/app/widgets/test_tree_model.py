from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from app.widgets.tree_model import TreeModel, TreeNode


class Listing(TreeModel):
    """Two lines, the second with two under it."""

    columns = 2

    def __init__(self) -> None:
        root = TreeNode("plan", "")
        root.add(TreeNode("activity", "first"))
        second = root.add(TreeNode("activity", "second"))
        for action in ("one", "two"):
            second.add(TreeNode("action", action))
        super().__init__(root)
        self.caught_up = 0

    def _catch_up(self) -> None:
        self._stale = False
        self.caught_up += 1

    def data(self, index: QModelIndex, role: int = 0) -> None:
        return None


def test_qt_finds_every_line_and_the_way_back(qapp: object) -> None:
    model = Listing()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    second = model.index(1, 0)
    two = model.index(1, 1, second)
    assert (model.rowCount(), model.rowCount(second), model.columnCount()) == (2, 2, 2)
    assert model.node(two).id == "two"
    assert model.parent(two) == second
    assert model.index_of(model.node(two), 1) == two
    assert not model.parent(second).isValid()


def test_there_is_nothing_beside_the_lines(qapp: object) -> None:
    model = Listing()
    second = model.index(1, 0)
    for row, column in ((2, 0), (0, 2), (-1, 0), (0, -1)):
        assert not model.index(row, column, second).isValid()
    assert model.rowCount(model.index(1, 1)) == 0, "only the first column has lines under it"


def test_it_catches_up_once_when_it_is_woken(qapp: object) -> None:
    model = Listing()
    assert model.asleep
    model.wake()
    model.sleep()
    model.wake()
    assert model.caught_up == 1
