"""The outline on a screen: a tree with the selection of all views, and the same commands as the drawing."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from app.chain.editing import Editing
from app.chain.outline_model import COUNT, NAME, VALUE, OutlineModel
from app.chain.told import chain_name, count_text, title_text
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.theme import dress
from app.widgets.hand_on import hand_on

COMMANDS = (
    "edit.add", "edit.rename", "edit.duplicate", "edit.remove", "edit.move", "edit.serve_also", "edit.up",
    "edit.down", "edit.undo", "edit.redo",
)  # fmt: skip

VALUE_SHARE = 0.34
"""Of the width, for values; a reason that is longer is cut and stands in the tooltip."""


class Outline(QWidget):
    """The chain of a plan as a tree. What it does is told by the signals of its `editing`."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.editing = Editing.of(document, commands)
        self.title, self.counts = QLabel(self), QLabel(self)
        dress(self.title, "title")
        dress(self.counts, "muted")
        self.model = OutlineModel(document, self)
        self.tree = Tree(self.editing, self)
        self.tree.ensurePolished()  # heights of rows are taken once: not before they have their look
        self.tree.setModel(self.model)
        self._shape_columns()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 14)
        rows.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.counts):
            words.addWidget(label)
        rows.addLayout(words)
        rows.addWidget(self.tree)
        self.addActions([commands[command] for command in COMMANDS])
        hand_on(self, self.tree)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)
        self.tree.selectionModel().selectionChanged.connect(self._select)
        document.selection_changed.connect(self._follow)
        document.changed.connect(self._tell)
        document.outlook_changed.connect(self._tell)
        self._closed: list[tuple[str, ...]] = []
        self.editing.serve(self)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        self.editing.allow()
        self.model.wake()
        self._follow(self.document.selection)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.sleep()
        super().hideEvent(event)

    def _shape_columns(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)

    def _tell(self, _what: object = None) -> None:
        self.title.setText(title_text(self.document))
        self.counts.setText(count_text(self.document))
        self.tree.setAccessibleName(chain_name(self.document))

    # The selection that all views share
    def _select(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        index = self.tree.currentIndex()
        if self.tree.selectionModel().isSelected(index):
            node = self.model.node(index)
            self.document.select(node.table, node.id)

    def _follow(self, selection: Selection) -> None:
        """Show the line of what is selected; the tree is not asked while nobody sees it."""
        if self.model.asleep:
            return
        current = self.model.node(self.tree.currentIndex())
        if (current.table, current.id) == (
            selection.table,
            selection.id,
        ) and self.tree.selectionModel().hasSelection():
            return
        index = self.model.find(selection.table, selection.id, self.context())
        if not index.isValid():
            self.tree.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.tree.selectionModel().setCurrentIndex(index, flags)
        self.tree.scrollTo(index)

    # Lines that are closed stay closed when lines come and go
    def _remember(self) -> None:
        self._closed = []
        waiting = [QModelIndex()]
        while waiting:
            index = waiting.pop()
            if index.isValid() and self.model.rowCount(index) and not self.tree.isExpanded(index):
                self._closed.append(self.model.node(index).key)
            waiting += [self.model.index(row, NAME, index) for row in range(self.model.rowCount(index))]

    def _restore(self) -> None:
        self.tree.expandAll()
        for key in self._closed:
            index = self.model.by_key(key)
            if index.isValid():
                self.tree.collapse(index)
        self._follow(self.document.selection)

    # As a surface of Editing
    def pane(self) -> QWidget:
        return self.tree.viewport()

    def place_of(self, activity: str | None) -> QRect:
        index = self.tree.currentIndex()
        if activity is not None:
            index = self.model.find("activity", activity)
        place = self.tree.visualRect(index)
        return place if place.isValid() else QRect(20, 20, 240, 30)

    def place_for_new(self, activity: str) -> QRect:
        """Over the line below the activity's, so that its name can be read."""
        place = self.place_of(activity)
        return place.translated(0, place.height())

    def context(self) -> str | None:
        """The activity of the current line, or the one that its action stands under."""
        node = self.model.node(self.tree.currentIndex())
        if node.table == "action" and node.parent is not None:
            return node.parent.id
        return node.id or None


class Tree(QTreeView):
    """The tree itself: Enter opens, the menu key and a right click offer the commands, F2 writes in the line."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self.setStyleSheet("QTreeView { show-decoration-selected: 1; }")
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._open)

    def _open(self, _index: QModelIndex) -> None:
        self._editing.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.header().resizeSection(VALUE, max(90, round(VALUE_SHARE * self.viewport().width())))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._editing.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        self._editing.menu(self).popup(self.viewport().mapToGlobal(at))
