"""The titles, which stay at the left while the other columns are scrolled: cells without their action say little."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.actions.model import ROW_HEIGHT, LinesModel
from app.actions.painting import Cells, paint_bands
from app.widgets.look import theme_in_force

_MOST = 0.6
"""Of the table's width; with less room for the other columns the titles scroll away like them."""


class FrozenTitles(QTableView):
    """Lies over the left of `table` while that is scrolled sideways; shares its model and selection."""

    def __init__(self, table: QTableView, model: LinesModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(Cells(table, model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        for side in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            side(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.put)
        table.horizontalScrollBar().rangeChanged.connect(self.put)
        table.horizontalHeader().sectionResized.connect(self.put)
        table.selectionModel().currentChanged.connect(self.viewport().update)
        model.modelReset.connect(self.put)
        self.hide()

    def put(self, *_what: int) -> None:
        """Lie where the titles would stand, or go away while they stand there themselves."""
        table = self._table
        width = table.columnWidth(0) if self._model.columnCount() else 0
        first = self._model.how.columns[0] == "title"
        wanted = (
            first and table.horizontalScrollBar().value() > 0 and width < _MOST * table.viewport().width()
        )
        if not wanted:
            self.hide()
            return
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column != 0)
        self.setColumnWidth(0, width)
        head = table.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(head)
        corner = table.viewport().mapTo(table, QPoint(0, 0))
        self.setGeometry(corner.x(), corner.y() - head, width, head + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.show()
        self.raise_()

    def covers(self, left: int) -> int:
        """How many pixels right of `left` (in the table's viewport) it covers."""
        return 0 if self.isHidden() else max(0, self.width() - left)

    def place_of(self, line: int) -> QRect:
        """Where a title stands, in the table's viewport."""
        rect = self.visualRect(self._model.index(line, 0))
        return QRect(self.viewport().mapTo(self._table, rect.topLeft()), rect.size()).translated(
            -self._table.viewport().mapTo(self._table, QPoint(0, 0))
        )

    # The mouse works through it as on the table
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._table.mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._table.contextMenuEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._table.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.lines.heads:
            paint_bands(self, self._model, self._table)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(theme_in_force().control), 1))
        painter.drawLine(self.viewport().rect().topRight(), self.viewport().rect().bottomRight())
        painter.end()
