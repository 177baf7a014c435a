"""The table of such cells: arrows go about, fields open over them, boxes are ticked, lines are dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.theme import font
from app.widgets.cells import Cell, CellModel, Index, Line
from app.widgets.field import Field
from app.widgets.field_in_cell import FieldInCell
from app.widgets.look import theme_in_force

Maker = Callable[[QWidget], Field]
LINE_HEIGHT = 34
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OURS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert)
"""Keys that mean a cell of this table here, not what the window's commands would do."""
_TICK = [QPoint(4, 8), QPoint(7, 11), QPoint(12, 5)]
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CellTable(QTableView):
    """Arrows go from cell to cell; F2, Enter, typing or a double-click opens the field of one."""

    opened = Signal(str, str)
    """A cell without a field was opened: its row is wanted."""
    removing = Signal(str, str)
    adding = Signal()
    chosen = Signal(str, str)
    """The line of another row became the current one."""

    def __init__(
        self,
        model: CellModel,
        field_of: Callable[[Line, int], Maker | None],
        pressed: Callable[[Line, int, str], bool] = lambda _line, _column, _key: False,
        parent: QWidget | None = None,
    ) -> None:
        """`field_of` gives what makes the field of a cell. `pressed` is told of a key on a cell (its text; "delete";
        "-" for Backspace too) and says whether it did something with it."""
        super().__init__(parent)
        self.cells, self._field_of, self._pressed = model, field_of, pressed
        self.editor: FieldInCell | None = None
        self._coming_back = False
        self._at: tuple[tuple[str, str], int, int] | None = None
        self.enter_opens = False
        """Whether Enter opens a line instead of its cell, and leads down from a field: F2 and typing edit."""
        self._widths: list[tuple[int, int, float]] = []
        self.setModel(model)
        self.setItemDelegate(_Drawn(self))
        self.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setStyleSheet(
            "QTableView:focus { border-color: transparent; }"
        )  # the current cell shows the keyboard
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._come_back)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._clicked)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._put)

    def set_widths(self, least: Sequence[int], parts: Sequence[float]) -> None:
        """Columns are `parts` (0–1) of the width, yet never narrower than `least` or than their titles.

        A column without a least width takes what is left.
        """
        self._widths = [
            (column, max(width, self.horizontalHeader().sectionSizeHint(column)), part)
            for column, (width, part) in enumerate(zip(least, parts, strict=True))
            if width
        ]
        self._share_out()

    def _share_out(self) -> None:
        for column, least, part in self._widths:
            self.setColumnWidth(column, max(least, round(part * self.viewport().width())))

    # Where one is
    @property
    def line(self) -> Line | None:
        """The current line."""
        return self.cells.line(self.currentIndex())

    def go_to(self, key: tuple[str, str], column: int | None = None) -> None:
        """Make a line the current one, and bring it into sight."""
        row = self.cells.row_of(key)
        if row >= 0:
            at = self.cells.index(row, max(0, self.currentIndex().column() if column is None else column))
            if at != self.currentIndex():
                self.setCurrentIndex(at)
            self.scrollTo(at)

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        line = self.cells.line(now)
        if self._coming_back:
            return  # the same line as before, in its new place
        if line is not None and (not before.isValid() or self.cells.line(before) != line):
            self.chosen.emit(*line.key)
        self.viewport().update()

    def _clicked(self, at: QModelIndex) -> None:
        """A line that was the current one already is chosen by a click too."""
        line = self.cells.line(at)
        if line is not None:
            self.chosen.emit(*line.key)

    @property
    def settling(self) -> bool:
        """Whether the current cell changes by itself: nobody chose it."""
        return self._coming_back

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first cell the current one where there is none; nobody chose its line by that."""
        coming, self._coming_back = self._coming_back, True
        super().focusInEvent(event)
        self._coming_back = coming
        self.viewport().update()

    def _remember(self) -> None:
        line = self.line
        at = self.currentIndex()
        self._at = (line.key, at.row(), at.column()) if line is not None else None

    def _come_back(self) -> None:
        self.clearSpans()
        for row, line in enumerate(self.cells.lines):
            if line.span > 1:
                self.setSpan(row, 0, 1, line.span)
        if self._at is not None:
            key, row, column = self._at
            column = min(column, self.cells.columnCount() - 1)
            self._coming_back = True
            if self.cells.row_of(key) >= 0:
                self.go_to(key, column)
            elif self.cells.rowCount():  # what is gone leaves the keyboard at its neighbour
                self.setCurrentIndex(self.cells.index(min(row, self.cells.rowCount() - 1), column))
            self._coming_back = False
        QTimer.singleShot(0, self, self._put)

    def _put(self) -> None:
        if self.editor is not None:
            self.editor.put()

    # Fields
    def edit_cell(self, index: QModelIndex | None = None, text: str = "") -> bool:
        """Open the field of a cell, the current one; `text` replaces what is in it. Returns whether it has one."""
        at = self.currentIndex() if index is None else index
        line = self.cells.line(at)
        if line is None:
            return False
        if self.editor is not None and not self.editor.finish():
            self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)  # what was refused is mended first
            return False
        column, key = at.column(), line.key
        make = self._field_of(line, column)
        if make is None:
            return False
        self.scrollTo(at)
        self.editor = FieldInCell(make, self.viewport(), partial(self._place, key, column))
        self.editor.gone.connect(self._forget)
        self.editor.left.connect(self._left)
        self.editor.entered.connect(self._go_down)
        self.editor.begin(text)
        return True

    def _place(self, key: tuple[str, str], column: int) -> QRect:
        row = self.cells.row_of(key)
        return self.visualRect(self.cells.index(row, column)) if row >= 0 else QRect()

    def _forget(self) -> None:
        self.editor = None

    def _left(self, step: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        at = self.currentIndex()
        places = self.cells.rowCount() * self.cells.columnCount()
        place = at.row() * self.cells.columnCount() + at.column()
        while step and 0 <= place + step < places:
            place += step
            row, column = divmod(place, self.cells.columnCount())
            index = self.cells.index(row, column)
            self.setCurrentIndex(index)
            if self.edit_cell(index):
                return

    def _go_down(self) -> None:
        at = self.currentIndex()
        if self.enter_opens and at.row() + 1 < self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(at.row() + 1, at.column()))

    # Keys and mouse
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OURS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, at, text = self.line, self.currentIndex(), event.text()
        plain = not event.modifiers() & _COMMANDS
        if event.key() == Qt.Key.Key_Insert:
            self.adding.emit()
        elif line is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and plain:
            if not self._pressed(line, at.column(), "delete"):
                self.removing.emit(*line.key)
        elif event.key() == Qt.Key.Key_F2:
            self._edit_line(line, at)
        elif event.key() in _OPENS:
            self._open(line, at, "\r")
        elif plain and text and text.isprintable():
            if not self._pressed(line, at.column(), text) and text.strip():
                self.edit_cell(at, text)
        elif event.key() == Qt.Key.Key_Backspace and self._pressed(line, at.column(), "-"):
            return
        else:
            super().keyPressEvent(event)

    def _edit_line(self, line: Line, at: QModelIndex) -> None:
        """Edit the cell, else the first of its line that has a field. A line without any is opened, as its fields
        are elsewhere, but not where opening means something else than editing."""
        columns = (at.column(), *range(self.cells.columnCount()))
        shown = (column for column in columns if not self.isColumnHidden(column))
        column = next((column for column in shown if self._field_of(line, column) is not None), None)
        if column is not None:
            cell = self.cells.index(at.row(), column)
            self.setCurrentIndex(cell)
            self.edit_cell(cell)
        elif not self.enter_opens:
            self.opened.emit(*line.key)

    def _open(self, line: Line, at: QModelIndex, key: str) -> None:
        if key and self._pressed(line, at.column(), key):
            return
        if (key and self.enter_opens) or not self.edit_cell(at):
            self.opened.emit(*line.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        line = self.cells.line(at)
        if line is not None:
            marks = self.cells.cell(at).checked is not None
            self._open(line, at, "" if self.enter_opens and not marks else "\r")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        line = self.cells.line(at)
        left = event.button() == Qt.MouseButton.LeftButton
        if (
            line is not None
            and left
            and at == self.currentIndex()
            and self.cells.cell(at).checked is not None
        ):
            self._pressed(line, at.column(), " ")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.currentIndex()
        if at.isValid():
            self.setCurrentIndex(at)
            place = (
                self.visualRect(at).center()
                if event.reason() == QContextMenuEvent.Reason.Keyboard
                else event.pos()
            )
            self.customContextMenuRequested.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self._put()


class _Drawn(QStyledItemDelegate):
    """Draws boxes and fills, indents what belongs to the line above, and frames the current cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(24, LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, table = index.model(), self.parent()
        assert isinstance(model, CellModel)
        assert isinstance(table, CellTable)
        cell, line, theme = model.cell(index), model.lines[index.row()], theme_in_force()
        at = table.currentIndex()
        current = index.row() == at.row() and table.visualRect(index) == table.visualRect(at)
        if not cell.fill:
            heading = line.level == 0 and not line.head
            painter.fillRect(option.rect, QColor(theme.raised if heading else theme.panel))
        if cell.fill:
            painter.fillRect(option.rect.adjusted(1, 1, -1, -1), QColor(cell.fill))
        if cell.checked is not None:
            self._box(painter, option.rect, cell.checked)
        else:
            _write(painter, option.rect, cell, model.data(index, Qt.ItemDataRole.ForegroundRole), line, index)
        painter.setPen(QColor(theme.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if line.head:
            painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        if current:
            painter.setPen(QPen(QColor(theme.focus if table.hasFocus() else theme.control), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _box(self, painter: QPainter, place: QRect, checked: bool) -> None:
        theme = theme_in_force()
        side = 16
        box = QRect(place.x() + 8, place.center().y() - side // 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if checked else theme.control), 1))
        painter.setBrush(QColor(theme.accent if checked else theme.panel))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setPen(QPen(QColor(theme.on_accent), 2))
            painter.drawPolyline([box.topLeft() + p for p in _TICK])
        painter.restore()


def _write(painter: QPainter, place: QRect, cell: Cell, ink: QColor, line: Line, index: Index) -> None:
    """The text of a cell, ended in dots where it has no room."""
    indent = 8 + (16 * line.level if index.column() == 0 and not line.head else 0)
    room = place.adjusted(indent, 0, -6, 0) if not cell.ink else place.adjusted(3, 0, -3, 0)
    painter.setFont(font(12 if cell.ink else 13, 600 if cell.tone == "strong" else 400))
    painter.setPen(ink)
    text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    if cell.ink:
        side = Qt.AlignmentFlag.AlignHCenter
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)
