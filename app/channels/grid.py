"""The table on a screen: heat in one hue with its value as text, turned headings where columns are narrow."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.channels.model import CELL, Cell, ChannelModel
from app.document import PlanDocument
from app.theme import Theme, contrast, font
from app.widgets.look import theme_in_force

ROW, KIND = 26, 18
"""Logical pixels: a row, and what a kind adds above the first of its channels."""
NAMES, WIDE_NAMES = 118, 200
LEAST, MOST, UPRIGHT = 36, 130, 96
"""Logical pixels: the names of channels; a column at least and at most; from where headings stand upright."""
TURNED, STRAIGHT = (70, 140), 40
"""Logical pixels: the least and the most height of turned headings, and that of upright ones."""
FULL = 0.25
"""The part of all work at which a cell is darkest; fixed, so that plans and periods compare."""
_TEXT, _SMALL = 12, 10
_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def heat(part: float, theme: Theme) -> tuple[str, str]:
    """Ground and text of a cell that holds a part (0–1) of all work; the text reads at 4.5:1 and more."""
    if part <= 0:
        return theme.panel, theme.muted
    ends = ("#1f3a4d", "#8fc6e8") if theme.dark else ("#e4eff5", "#0b4a73")
    place = min(1.0, part / FULL) ** 0.7
    low, high = (QColor(end) for end in ends)
    mixed = QColor(
        round(low.red() + (high.red() - low.red()) * place),
        round(low.green() + (high.green() - low.green()) * place),
        round(low.blue() + (high.blue() - low.blue()) * place),
    ).name()
    return mixed, max(("#ffffff", "#000000"), key=lambda ink: contrast(ink, mixed))


class CellDelegate(QStyledItemDelegate):
    """Paints a cell below what its row leaves for a kind."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(CELL)
        state, rect = option.state, QRect(option.rect)  # type: ignore[attr-defined]
        theme = theme_in_force()
        box = QRect(rect.left(), rect.bottom() - ROW + 1, rect.width() - 1, ROW - 1)
        painter.save()
        painter.fillRect(rect, QColor(theme.panel))  # over the view's own mark, which would run into the kind
        painter.setFont(font(_TEXT, 600 if cell.margin else 400))
        ground, ink = (theme.raised, theme.ink) if cell.margin else heat(cell.part, theme)
        if cell.actions and cell.part <= 0:
            ink = theme.ink
        painter.fillRect(box, QColor(ground))
        painter.setPen(QColor(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), cell.text)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(theme.focus if self._view.hasFocus() else theme.control), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()


class Names(QHeaderView):
    """The names of the channels, a kind above the first of each."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(NAMES, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        assert isinstance(model, ChannelModel)
        theme = theme_in_force()
        box = QRect(rect.left() + 8, rect.bottom() - ROW + 1, rect.width() - 12, ROW - 1)
        painter.save()
        painter.fillRect(rect, QColor(theme.panel))
        kind = model.kind_above(logicalIndex)
        if kind:
            painter.setFont(font(_SMALL, 600))
            painter.setPen(QColor(theme.muted))
            above = QRect(box.left(), rect.top() + 4, box.width(), KIND - 4)
            text = QFontMetrics(painter.font()).elidedText(
                kind.upper(), Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(above, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        channel = model.channel(logicalIndex)
        painter.setFont(font(_TEXT + 1, 600 if channel is None else 500))
        plain = channel is not None and (channel.nowhere or not channel.used)
        painter.setPen(QColor(theme.muted if plain else theme.ink))
        text = painter.fontMetrics().elidedText(
            model.name(logicalIndex), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class Headings(QHeaderView):
    """The short names of the activities; from the bottom up where there is no room for them."""

    def __init__(self, document: PlanDocument, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._document = document
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(LEAST)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @property
    def turned(self) -> bool:
        """Whether the names stand on end."""
        return self.count() > 0 and self.sectionSize(0) < UPRIGHT

    def sizeHint(self) -> QSize:
        height = STRAIGHT
        if self.turned:
            metrics = QFontMetrics(font(_TEXT, 600))
            texts = (self.model().headerData(at, Qt.Orientation.Horizontal) for at in range(self.count()))
            longest = max(metrics.horizontalAdvance(str(text)) for text in texts)
            height = max(TURNED[0], min(TURNED[1], longest + 14))
        return QSize(super().sizeHint().width(), height)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        assert isinstance(model, ChannelModel)
        theme = theme_in_force()
        activity = model.activity(logicalIndex)
        chosen = activity is not None and activity == self._document.selection.id
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.save()
        painter.fillRect(rect, QColor(theme.selected if chosen else theme.panel))
        painter.setFont(font(_TEXT, 600 if chosen or activity is None else 500))
        painter.setPen(QColor(theme.on_selected if chosen else theme.ink))
        if self.turned:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            room = QRect(6, 0, rect.height() - 10, rect.width())
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)
        else:
            painter.drawText(rect.adjusted(3, 2, -3, -2), _WRAPPED, text)
        painter.restore()


class ChannelGrid(QTableView):
    """Channels by activities. A cell lists what is behind it; Enter goes there."""

    went = Signal()
    """Another cell is current."""
    entered = Signal()
    renaming = Signal()
    adding = Signal()
    removing = Signal()

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.cells = ChannelModel(document, self)
        self._names, self._headings = Names(self), Headings(document, self)
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(self._headings)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("Channels and activities"))
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self._headings.sectionClicked.connect(self._pick_activity)
        self._names.sectionClicked.connect(self._pick_row)
        self.cells.modelAboutToBeReset.connect(self._remember)
        self.cells.modelReset.connect(self._restore)
        self._kept: tuple[str, str] = ("", "")
        self._shape()

    def refresh(self) -> None:
        """Measure again, and stay on the same channel and activity."""
        self.cells.refresh()
        self._shape()

    @property
    def row(self) -> int:
        """The current row; -1 for none."""
        return self.currentIndex().row()

    def place(self, channel: str) -> int:
        """The row of a channel; -1 when it is not there."""
        rows = self.cells.table.rows
        return next((row for row, one in enumerate(rows) if one.id == channel), -1)

    def go(self, row: int, column: int) -> None:
        """Make a cell current and bring it into sight."""
        index = self.cells.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.went.emit()

    def _pick_activity(self, column: int) -> None:
        activity = self.cells.activity(column)
        if activity is not None:
            self.document.select("activity", activity)
        self.go(len(self.cells.table.rows), column)

    def _pick_row(self, row: int) -> None:
        self.go(row, len(self.cells.table.activities))

    def _remember(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        channel = self.cells.channel(row)
        self._kept = (channel.id if channel else "", self.cells.activity(column) or "")
        self._kept_row = row

    _kept_row = -1

    def _restore(self) -> None:
        if self._kept_row < 0:
            self._shape()
            return
        channel, activity = self._kept
        rows, columns = len(self.cells.table.rows), self.cells.table.activities
        row = self.place(channel) if channel else -1
        column = columns.index(activity) if activity in columns else len(columns)
        self._shape()
        self.go(row if row >= 0 else min(max(0, self._kept_row), rows), column)

    def _shape(self) -> None:
        """Widths and heights; headings stand upright where there is room."""
        for row in range(self.cells.rowCount()):
            self._names.resizeSection(row, ROW + (KIND if self.cells.kind_above(row) is not None else 0))
        columns = self.cells.columnCount()
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 4
        names = max(NAMES, min(WIDE_NAMES, room - columns * LEAST, room // 5))
        width = max(LEAST, min(MOST, (room - names) // max(1, columns)))
        for column in range(columns):
            self._headings.resizeSection(column, width)
        self._names.setFixedWidth(names)
        self._headings.setFixedHeight(self._headings.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    # Keys
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here makes no cell current: Del would remove a channel that nobody picked."""
        picked = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not picked:
            self.setCurrentIndex(QModelIndex())

    def event(self, event: QEvent) -> bool:
        """Keys of the table go before the commands of the window that have the same."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and (event.key() in _KEYS or event.matches(QKeySequence.StandardKey.Copy)):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = _KEYS.get(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif signal is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            getattr(self, signal).emit()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected block with its headings; all of the table when only one cell is selected."""
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        if len(chosen) <= 1:
            block = (range(self.cells.rowCount()), range(self.cells.columnCount()))
        else:
            block = (range(rows[0], rows[-1] + 1), range(columns[0], columns[-1] + 1))
        QApplication.clipboard().setText(self.cells.tsv(*block))


_KEYS = {
    Qt.Key.Key_Return: "entered",
    Qt.Key.Key_Enter: "entered",
    Qt.Key.Key_F2: "renaming",
    Qt.Key.Key_Insert: "adding",
    Qt.Key.Key_Delete: "removing",
}
"""What the keys ask for: the signals of the grid."""
