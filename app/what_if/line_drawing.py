"""How a line of the list of actions is drawn: its switch, its title over whom it serves, its hours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.icons import icon
from app.theme import font
from app.what_if.action_model import ActionModel, Index, Kind
from app.widgets.look import theme_in_force

SWITCH_ROOM, SWITCH = 54, (32, 18)
"""Logical pixels: how far from the left the switch takes clicks, and its size."""


class LineDelegate(QStyledItemDelegate):
    """Draws a line: the switch, the title over whom it serves, its hours at the right; tried ones in bold."""

    def __init__(self, table: QTableView, listed: ActionModel) -> None:
        super().__init__(table)
        self._list, self._listed = table, listed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # type: ignore[override]
        row = self._listed.rows[index.row()]
        if row.kind is Kind.SLIDERS:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        if row.kind is Kind.HEADING:
            self._paint_heading(painter, rect, row.text)
        else:
            current = self._list.currentIndex().row() == index.row()
            self._paint_line(painter, rect, row.id, current)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(font(11, 600))
        painter.setPen(QColor(theme_in_force().muted))
        painter.drawText(rect.adjusted(12, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter, text.upper())

    def _paint_line(self, painter: QPainter, rect: QRect, action: str, current: bool) -> None:
        theme, model = theme_in_force(), self._listed
        line, on, tried = model.line(action), model.is_on(action), action in model.now
        if action == model.open or current:
            painter.fillRect(rect, QColor(theme.hover))
        paint_switch(painter, rect.left() + 12, rect.center().y(), on)
        hours = model.hours_text(line)
        painter.setFont(font(13, 600 if tried else 400))
        wide = painter.fontMetrics().horizontalAdvance(hours)
        right = rect.right() - 30
        painter.setPen(QColor(theme.ink if line.hours is not None and on else theme.muted))
        first = QRect(rect.left() + SWITCH_ROOM, rect.top() + 4, right - rect.left() - SWITCH_ROOM, 20)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hours)
        painter.setPen(QColor(theme.ink if on else theme.muted))
        _write(painter, first.adjusted(0, 0, -wide - 10, 0), line.title)
        painter.setFont(font(11.5))
        painter.setPen(QColor(theme.muted))
        said = model.serves_text(line)
        if tried:
            said = f"{model.tried} · {said}"
        second = QRect(first.left(), rect.top() + 23, right - first.left(), 18)
        counted = model.counted_text(action)
        if counted:
            second.setLeft(paint_chip(painter, second, counted) + 6)
        _write(painter, second, said)
        mark = icon("chevron-down" if action == model.open else "chevron-right", theme.muted)
        mark.paint(painter, QRect(rect.right() - 23, rect.center().y() - 7, 14, 14))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(rect.bottomLeft() + QPoint(SWITCH_ROOM, 0), rect.bottomRight())
        if current and self._list.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # type: ignore[override]
        """The sliders take all of their row: the padding of items is not theirs."""
        editor.setGeometry(option.rect)  # type: ignore[attr-defined]

    def editorEvent(self, event: QEvent, model: Any, option: Any, index: Index) -> bool:  # type: ignore[override]
        """Space switches; clicks are the list's own."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))
        return False


def paint_switch(painter: QPainter, left: int, middle: int, on: bool) -> None:
    """A switch: its knob at the right on a full ground when on, at the left in an outline when off."""
    theme, (wide, high) = theme_in_force(), SWITCH
    body = QRectF(left + 0.5, middle - high / 2 + 0.5, wide - 1, high - 1)
    painter.setPen(QPen(QColor(theme.accent if on else theme.control), 1.4))
    painter.setBrush(QColor(theme.accent if on else theme.panel))
    painter.drawRoundedRect(body, high / 2, high / 2)
    knob, edge = high - 7.0, 3.5
    x = body.right() - edge - knob + 0.5 if on else body.left() + edge - 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.on_accent if on else theme.control))
    painter.drawEllipse(QRectF(x, body.center().y() - knob / 2, knob, knob))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_chip(painter: QPainter, room: QRect, text: str) -> int:
    """A word in an outline at the left of a room; gives where it ends."""
    wide = min(room.width(), painter.fontMetrics().horizontalAdvance(text) + 12)
    chip = QRect(room.left(), room.top(), wide, room.height())
    pen = painter.pen()
    painter.setPen(QPen(QColor(theme_in_force().control), 1))
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.setPen(pen)
    _write(painter, chip.adjusted(6, 0, -5, 0), text)
    return chip.right()


def _write(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
