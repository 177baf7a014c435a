"""How a line of the tree is drawn: words with what stands out below them, a bar, the readings as a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.objectives.model import ObjectivesModel
from app.objectives.nodes import LINE, NAME, PROGRESS, SERVED, WHEN, Node
from app.theme import Theme, font
from app.widgets.look import theme_in_force
from app.widgets.sparkline import paint_sparkline
from app.wording.progress import mean_text, missing_text, percent, way
from models.measures.progress import IndicatorProgress, ObjectiveProgress

_SIDE, _TOP, _SMALL, _BAR = 6, 6, 11, 6
_LEAST = 34
_MOST_LINES, _MOST_MARKS = 4, 3
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
Index = QModelIndex | QPersistentModelIndex


class Lines(QStyledItemDelegate):
    """Draws every column of the tree; heights follow the width of the first."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def _node(self, index: Index) -> Node:
        model = index.model()
        assert isinstance(model, ObjectivesModel)
        return model.node(index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node = self._node(index)
        whole = self._tree.viewport().width() if node.table == "activity" else self._tree.columnWidth(NAME)
        width = whole - (node.depth + 1) * self._tree.indentation() - 2 * _SIDE
        words, marks = _name_places(node, QRect(0, 0, max(40, width), 10_000))
        least = _LEAST if node.table == "activity" else _LEAST + 8
        return QSize(60, max(least, max(words.bottom(), marks.bottom()) + 1 + 2 * _TOP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = self._tree.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._tree)
        node, theme = self._node(index), theme_in_force()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = QColor(theme.on_selected if selected else theme.ink)
        muted = QColor(theme.on_selected if selected else theme.muted)
        room = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus and not selected:
            painter.setPen(QColor(theme.focus))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        column = index.column()
        if column == NAME:
            _paint_name(painter, node, room, (ink, muted), theme)
        elif column == PROGRESS:
            _paint_progress(painter, node, room, (ink, muted), theme)
        elif column == LINE and isinstance(node.progress, IndicatorProgress):
            if node.progress.readings:
                height = min(room.height(), 30)
                place = QRectF(room.x(), room.y(), room.width(), height)
                paint_sparkline(painter, node.progress, place, theme)
        elif column == WHEN:
            painter.setPen(QColor(theme.danger) if node.late and not selected else ink)
            _paint_lines(painter, room, ((node.when, font(12)),))
        elif column == SERVED and node.served:
            serves = isinstance(node.progress, ObjectiveProgress) and node.progress.served
            painter.setPen(ink if serves else muted)
            _paint_lines(painter, room, ((node.served, font(12)),))
            painter.setPen(muted)
            lower = room.adjusted(0, QFontMetrics(font(12)).height() + 1, 0, 0)
            _paint_lines(painter, lower, ((node.weight, font(_SMALL)),))
        painter.restore()


def _face(node: Node) -> QFont:
    return font(weight=600) if node.table == "activity" else font(13 if node.table == "objective" else 12)


def _name_places(node: Node, room: QRect) -> tuple[QRect, QRect]:
    """Where the words of a line and its marks stand, on a few lines at most."""
    words = _wrapped(_face(node), room, node.text, _MOST_LINES)
    if not node.marks:
        return words, QRect(room.x(), room.y(), room.width(), 0)
    below = QRect(room.x(), words.bottom() + 2, room.width(), 10_000)
    return words, _wrapped(font(_SMALL), below, " · ".join(node.marks), _MOST_MARKS)


def _wrapped(face: QFont, room: QRect, text: str, lines: int) -> QRect:
    metrics = QFontMetrics(face)
    height = _height(metrics, room.width(), text)
    most = lines * metrics.lineSpacing()
    return QRect(room.x(), room.y(), room.width(), min(height, most))


def _paint_name(
    painter: QPainter, node: Node, room: QRect, pens: tuple[QColor, QColor], theme: Theme
) -> None:
    words, marks = _name_places(node, room)
    painter.setFont(_face(node))
    painter.setPen(pens[0])
    _paint_wrapped(painter, words, node.text)
    if not node.marks:
        return
    painter.setFont(font(_SMALL, 600 if node.asks else 400))
    painter.setPen(QColor(theme.danger) if node.late and pens[0] != QColor(theme.on_selected) else pens[1])
    _paint_wrapped(painter, marks, " · ".join(node.marks))


def _paint_wrapped(painter: QPainter, room: QRect, text: str) -> None:
    """A text on the lines that have room; one that is longer ends in … there."""
    metrics = painter.fontMetrics()
    shown = text
    while _height(metrics, room.width(), shown) > room.height() + 2 and len(shown) > 2:
        shown = shown[: max(1, len(shown) * 9 // 10 - 1)].rstrip() + "…"
    painter.drawText(room, _WRAP, shown)


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


def _paint_lines(painter: QPainter, room: QRect, lines: tuple[tuple[str, QFont], ...]) -> None:
    top = room.y()
    for text, face in lines:
        painter.setFont(face)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), top, room.width(), metrics.height()), 0, shown)
        top += metrics.height() + 1


def way_in(one: IndicatorProgress, metrics: QFontMetrics, width: int) -> str:
    """The way of an indicator with its unit, without it where there is no room."""
    whole = way(one, unit=True)
    return whole if metrics.horizontalAdvance(whole) <= width else way(one)


def _paint_progress(
    painter: QPainter, node: Node, room: QRect, pens: tuple[QColor, QColor], theme: Theme
) -> None:
    """Figures above, below them a bar with the share of the way; what cannot be said has words and no bar."""
    one = node.progress
    if one is None:
        return
    small = font(_SMALL)
    line = QFontMetrics(small).height()
    lower = room
    if isinstance(one, IndicatorProgress) and way(one):
        painter.setPen(pens[0])
        _paint_lines(painter, room, ((way_in(one, QFontMetrics(small), room.width()), small),))
        lower = room.adjusted(0, line + 2, 0, 0)
    if one.share is None:
        painter.setPen(pens[1])
        _paint_lines(painter, lower, ((missing_text(one.missing), small),))
        return
    face = font(_SMALL, 600)
    text = percent(one.share)
    width = max(QFontMetrics(face).horizontalAdvance(text), QFontMetrics(face).horizontalAdvance("100 %"))
    painter.setFont(face)
    painter.setPen(pens[0])
    place = QRect(lower.right() - width, lower.y(), width + 1, line)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)
    bar = QRectF(lower.x(), lower.y() + (line - _BAR) / 2, lower.width() - width - 6, _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.track))
    painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
    if isinstance(one, ObjectiveProgress) and mean_text(one):
        painter.setPen(pens[1])
        _paint_lines(painter, lower.adjusted(0, line + 2, 0, 0), ((mean_text(one), small),))
    painter.setPen(Qt.PenStyle.NoPen)
    done = min(1.0, max(0.0, one.share))
    if done > 0:
        colour = theme.good if one.reached else theme.danger if one.late else theme.link
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), max(_BAR, bar.width() * done), _BAR), 3, 3)
