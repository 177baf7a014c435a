"""The tree of objectives on a screen: written in place, by keys and by mouse."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeView, QWidget

from app.document import PlanDocument
from app.fields.column import Column
from app.fields.editors import make_field
from app.fields.objective import INDICATOR_NAME, OBJECTIVE, STATEMENT
from app.objectives.in_cell import InCell
from app.objectives.lines import Lines
from app.objectives.model import ObjectivesModel
from app.objectives.nodes import LINE, NAME, PROGRESS, SERVED, WHEN, Node
from app.widgets.field import Field
from app.widgets.readings import ReadingLine

CELLS: dict[tuple[str, int], Column] = {
    ("objective", NAME): STATEMENT,
    ("objective", WHEN): next(which for which in OBJECTIVE if which.field == "horizon"),
    ("indicator", NAME): INDICATOR_NAME,
}
"""Which cell edits which column; a reading is noted in the cells of an indicator's progress and readings."""

_NARROW, _WIDE = 760, 1100
_WIDTHS = {
    PROGRESS: (130, 160, 220),
    LINE: (78, 90, 150),
    WHEN: (82, 90, 110),
    SERVED: (84, 96, 140),
}
"""Widths of the columns in a narrow, a usual and a wide view."""
_LEAST = {NAME: 320, WHEN: 170}
_READING_WIDTH = 300
_OURS = {
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier): "add",
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier): "indicator",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "remove",
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "edit",
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): "enter",
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): "enter",
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier): "out",
    (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier): "in",
    (Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier): "move",
}
"""Keys that mean something of their own here, whatever the window's commands make of them elsewhere."""


class Tree(QTreeView):
    """Objectives with everything that can be written in their lines."""

    asked = Signal(str)
    """One of the acts of `_OURS` was asked for, that the view carries out."""
    menu_asked = Signal(object)
    over_itself = Signal(str)
    """An objective is dragged over what stands under it: its id; "" once it no longer is."""

    def __init__(self, document: PlanDocument, model: ObjectivesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.editor: InCell | None = None
        self._editing: tuple[str, str, int] | None = None
        self.setItemDelegate(Lines(self))
        self.setModel(model)
        self.objectives = model
        self.setStyleSheet("QTreeView { show-decoration-selected: 1; }")
        self.setAccessibleName(self.tr("Objectives"))
        self.setIndentation(18)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(True)  # onto a line, never between two: their order is not stored
        self.setDragEnabled(document.plan.read_only is None)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._resized)
        model.modelReset.connect(self._refit)
        model.dataChanged.connect(self._heights)

    @property
    def current(self) -> Node:
        """The line that has the keyboard; the root when none has."""
        return self.objectives.node(self.currentIndex())

    # -- writing in a cell ----------------------------------------------------------------------------------

    def write(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Put a field over a cell. Returns whether the cell has one."""
        if not index.isValid() or self.document.plan.read_only is not None:
            return False
        node, column = self.objectives.node(index), index.column()
        if node.table == "indicator" and column in (PROGRESS, LINE):
            return self.note_reading(node)
        which = CELLS.get((node.table, column))
        if which is None:
            return False
        field = make_field(self.document, node.table, node.id, which, self.viewport())
        self._hold(node, column, InCell(
            self.viewport(), self._place(node, column), field, field.leave, _LEAST[column], stays=False,
        ))  # fmt: skip
        assert self.editor is not None
        self.editor.tabbed.connect(partial(self._next, node.key, column))
        return True

    def note_reading(self, node: Node) -> bool:
        """Put a day and a value over the progress of an indicator."""
        line = ReadingLine(self.document, node.id, self.viewport())
        place = self._place(node, PROGRESS)
        self._hold(node, PROGRESS, InCell(
            self.viewport(), place, line, line.add, _READING_WIDTH, stays=True,
        ))  # fmt: skip
        assert self.editor is not None
        line.left.connect(partial(self.editor.go, by_key=True))
        return True

    def _type_reading(self, text: str) -> None:
        """A digit typed on an indicator is the first of its new reading."""
        if self.document.plan.read_only is None and self.note_reading(self.current):
            assert self.editor is not None
            assert isinstance(self.editor.held, ReadingLine)
            self.editor.held.value.setText(text)

    def hold_below(self, node: Node, widget: QWidget) -> InCell:
        """Put a widget over the line of a node, to be left by Esc or by itself."""
        self._hold(
            node,
            NAME,
            InCell(self.viewport(), self._place(node, NAME), widget, lambda: True, 340, stays=True),
        )
        assert self.editor is not None
        return self.editor

    def _hold(self, node: Node, column: int, editor: InCell) -> None:
        before = self.editor
        self.editor, self._editing = editor, (*node.key, column)
        if before is not None:
            before.go(by_key=False)
        if isinstance(editor.held, Field) and isinstance(editor.held.control, QLineEdit):
            editor.held.control.selectAll()
        editor.left.connect(self.setFocus)
        editor.gone.connect(partial(self._let_go, editor))

    def _let_go(self, editor: InCell) -> None:
        if self.editor is editor:
            self.editor = None

    def _next(self, key: tuple[str, str], column: int) -> None:
        """Tab leads from the statement to the day."""
        if column == NAME and key[0] == "objective":
            self.write(self.objectives.find(*key, WHEN))

    def _place(self, node: Node, column: int) -> QRect:
        index = self.objectives.index_of(node, column)
        self.scrollTo(index)
        return self.visualRect(index)

    def _refit(self) -> None:
        for row in range(self.objectives.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self._bring_along()

    def _bring_along(self) -> None:
        """Lines came or went: a field that is open goes along with its line, or goes with it."""
        if self.editor is not None and self._editing is not None:
            index = self.objectives.find(*self._editing)
            if index.isValid():
                self.editor.put(self.visualRect(index))
            else:
                self.editor.go(by_key=True)

    # -- keys and mouse -------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first line the current one where there is none: nobody selected it, and keys would mean it."""
        none = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if none:
            self.selectionModel().clearCurrentIndex()

    def event(self, event: QEvent) -> bool:
        """The keys of this view come here, and not to the window's commands of the same keys."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _act(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _act(event)
        if act is None and self.current.table == "indicator" and _begins_value(event):
            self._type_reading(event.text())
        elif act is None or (not self.currentIndex().isValid() and act not in ("add", "indicator")):
            super().keyPressEvent(event)
        elif act == "edit":
            self.write(self.currentIndex().siblingAtColumn(NAME))
        elif act == "enter" and self.current.table == "indicator" and self.document.plan.read_only is None:
            self.note_reading(self.current)
        else:
            self.asked.emit(act)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
        elif self.objectives.node(index).table == "activity":
            line = index.siblingAtColumn(NAME)
            self.setExpanded(line, not self.isExpanded(line))
        elif not self.write(index):
            self.asked.emit("enter")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt refuses to drop a line inside itself without a word: the view says why."""
        super().dragMoveEvent(event)
        dragged = self.objectives.dragged(event.mimeData())
        node: Node | None = self.objectives.node(self.indexAt(event.position().toPoint())).parent
        while node is not None and node.key != ("objective", dragged):
            node = node.parent
        self.over_itself.emit(dragged if node is not None else "")

    # -- layout ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        at = 0 if width < _NARROW else 1 if width < _WIDE else 2
        for column, widths in _WIDTHS.items():
            self.header().resizeSection(column, widths[at])
        super().resizeEvent(event)

    def _resized(self, column: int, _before: int, _after: int) -> None:
        if column == NAME:
            self._heights()

    def _heights(self, *_what: object) -> None:
        """Lines are as high as their words: those may have changed."""
        self.scheduleDelayedItemsLayout()


def _act(event: QKeyEvent) -> str | None:
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _OURS.get((Qt.Key(event.key()), bare))


def _begins_value(event: QKeyEvent) -> bool:
    """Whether a key writes a digit or a sign before one."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return held == Qt.KeyboardModifier.NoModifier and len(text) == 1 and (text.isdigit() or text in "-−")
