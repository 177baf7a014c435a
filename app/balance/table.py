"""A table as high as its rows, to read with a screen reader and to copy into a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from app.balance.drawings import Twin

_PADDING, _NAMES = 8, 150
"""Logical pixels: around the words of a cell, and of the first column at least."""


class TwinTable(QTableView):
    """Shows a table of words. Ctrl+C copies the selected block with its headings, or all of it.

    The column `wide`, where one is given, takes what the others leave, and wraps as the first one does.
    """

    def __init__(self, name: str, parent: QWidget | None = None, wide: int = -1) -> None:
        super().__init__(parent)
        self.twin = Twin((), ())
        self._wide = wide
        self._words = QStandardItemModel(self)
        self.setModel(self._words)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(self._refit)

    def show_twin(self, twin: Twin) -> None:
        """Show this table."""
        if twin == self.twin and self._words.columnCount():
            return
        self.twin = twin
        self._words.clear()
        self._words.setHorizontalHeaderLabels(list(twin.heads))
        for row in twin.rows:
            self._words.appendRow([QStandardItem(cell) for cell in row])
        if 0 <= self._wide < len(twin.heads):
            self.horizontalHeader().setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _refit(self, column: int, _old: int, _new: int) -> None:
        """Rows are as high as the words of the column that wraps."""
        if column == self._wide:
            self._fit()

    def _fit(self) -> None:
        if self._wide < 0:
            self.resizeRowsToContents()
        else:
            names = max(_NAMES, self.viewport().width() // 3)
            self.horizontalHeader().resizeSection(0, names)
            for row in range(self._words.rowCount()):
                self.setRowHeight(row, self._height(row))
        self.updateGeometry()

    def _height(self, row: int) -> int:
        """Of a row whose words wrap: the style sheet's padding is not in what Qt itself would measure."""
        words, tall = self.fontMetrics(), 0
        for column, text in enumerate(self.twin.rows[row]):
            room = QRect(0, 0, max(40, self.columnWidth(column) - 2 * _PADDING), 10_000)
            tall = max(tall, words.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height())
        return tall + 2 * _PADDING

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        high = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(300, high + bar + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Copying goes before the window's command of the same keys."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and event.matches(QKeySequence.StandardKey.Copy):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected block with its headings; the whole table when at most one cell is selected."""
        chosen = self.selectedIndexes()
        twin = self.twin
        if len(chosen) > 1:
            rows = sorted({index.row() for index in chosen})
            columns = sorted({index.column() for index in chosen})
            twin = Twin(
                tuple(twin.heads[column] for column in columns),
                tuple(tuple(twin.rows[row][column] for column in columns) for row in rows),
            )
        QGuiApplication.clipboard().setText(twin.tsv())
