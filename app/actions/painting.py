"""What the table paints itself: the bands of groups, the current row and the current cell."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.actions.model import Index, LinesModel
from app.actions.texts import group_counts, group_name
from app.icons import icon
from app.theme import font
from app.widgets.look import theme_in_force


def paint_bands(table: QTableView, model: LinesModel, over: QTableView | None = None) -> None:
    """The heads of groups that are in view, each over the whole width however far one has scrolled.

    `over` is the table of whose bands these are a part.
    """
    heads = model.lines.heads
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    last = last if last >= 0 else model.rowCount() - 1
    painter = QPainter(table.viewport())
    for line in range(max(0, first), last + 1):
        if line in heads:
            _paint_band(painter, over or table, model, line)
    painter.end()


def _paint_band(painter: QPainter, table: QTableView, model: LinesModel, line: int) -> None:
    theme, group = theme_in_force(), model.lines.heads[line]
    band = QRect(0, table.rowViewportPosition(line), table.viewport().width(), table.rowHeight(line))
    current = table.currentIndex().row() == line
    painter.fillRect(band, QColor(theme.hover if current else theme.raised))
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawLine(band.bottomLeft(), band.bottomRight())
    mark = icon("chevron-right" if group.folded else "chevron-down", theme.ink)
    mark.paint(painter, QRect(band.left() + 8, band.center().y() - 7, 14, 14))
    painter.setFont(font(weight=600))
    painter.setPen(QColor(theme.ink))
    room = band.adjusted(28, 0, -8, 0)
    counts, side = group_counts(group), Qt.AlignmentFlag.AlignVCenter
    needed = painter.fontMetrics().horizontalAdvance(counts) + 16
    name = painter.fontMetrics().elidedText(
        group_name(group, model.how.group),
        Qt.TextElideMode.ElideRight,
        max(60, room.width() - needed),
    )
    painter.drawText(room, side, name)
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 12)
    painter.setFont(font())
    painter.setPen(QColor(theme.muted))
    painter.drawText(room, side, counts)
    if current and table.hasFocus():
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.drawRect(band.adjusted(1, 1, -1, -1))


class Cells(QStyledItemDelegate):
    """Cells with the current row lightly tinted and the current cell framed."""

    def __init__(self, table: QTableView, model: LinesModel, parent: QTableView | None = None) -> None:
        super().__init__(parent or table)
        self._table, self._model = table, model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # type: ignore[override]
        super().initStyleOption(option, index)  # type: ignore[arg-type]
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # type: ignore[override]
        if not self._model.lines.ids[index.row()]:
            return
        current = self._table.currentIndex()
        if current.row() == index.row():
            painter.fillRect(option.rect, QColor(theme_in_force().hover))  # type: ignore[attr-defined]
        super().paint(painter, option, index)  # type: ignore[arg-type]
        if current.row() == index.row() and current.column() == index.column():
            theme = theme_in_force()
            painter.setPen(QPen(QColor(theme.focus if self._table.hasFocus() else theme.control), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))  # type: ignore[attr-defined]
