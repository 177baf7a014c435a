"""The lines of what was found: headings, titles and sentences with the words found in bold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QStandardItem,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme import font
from app.widgets.look import theme_in_force
from models.search import Span

LINE, VALUE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
HEADING, ONE, TWO = 26, 30, 44
_SIDE, _GAP, _SMALL = 12, 12, 11


@dataclass(frozen=True)
class Line:
    """What a line says: a title, below it a detail, at its end a key; `marked` spans are bold."""

    title: str
    detail: str = ""
    marked: tuple[Span, ...] = ()
    detail_marked: tuple[Span, ...] = ()
    end: str = ""
    heading: bool = False
    quiet: bool = False
    """It can be chosen, and then says why it does nothing now."""

    @property
    def height(self) -> int:
        """Logical pixels."""
        return HEADING if self.heading else TWO if self.detail else ONE

    def item(self, value: object = None) -> QStandardItem:
        """The line as an item of a list's model; without a `value` it cannot be chosen."""
        item = QStandardItem(self.title)
        item.setData(self, LINE)
        item.setData(value, VALUE)
        item.setData(", ".join(filter(None, (self.title, self.detail, self.end))),
                     Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
        if value is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item


def units(text: str) -> int:
    """How long Qt counts a text: letters beyond the basic plane, such as emoji, are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Lines(QStyledItemDelegate):
    """Draws the lines of a list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, index.data(LINE).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        theme = theme_in_force()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and not line.heading
        if chosen:
            painter.fillRect(option.rect, QColor(theme.selected))
        ink = theme.on_selected if chosen else theme.muted if line.quiet or line.heading else theme.ink
        box = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if line.heading:
            box.setTop(box.top() + 4)
            _draw(painter, box, line.title, (), font(_SMALL, 600), ink)
        elif line.detail:
            upper = QRect(box.x(), box.y() + 4, box.width(), 19)
            lower = QRect(box.x(), upper.bottom() + 1, box.width(), 17)
            _draw(
                painter, _before_end(painter, upper, line, theme.muted), line.title, line.marked, font(), ink
            )
            quiet = theme.on_selected if chosen else theme.muted
            _draw(painter, lower, line.detail, line.detail_marked, font(_SMALL), quiet)
        else:
            _draw(painter, _before_end(painter, box, line, theme.muted), line.title, line.marked, font(), ink)
        painter.restore()


def _before_end(painter: QPainter, box: QRect, line: Line, colour: str) -> QRect:
    """Draw what stands at the end of a line; gives the room before it."""
    if not line.end:
        return box
    face = font(_SMALL)
    width = min(QFontMetrics(face).horizontalAdvance(line.end), box.width() * 6 // 10)
    _draw(
        painter, QRect(box.right() - width - 1, box.y(), width + 2, box.height()), line.end, (), face, colour
    )
    return box.adjusted(0, 0, -width - _GAP, 0)


def _draw(painter: QPainter, box: QRect, text: str, marked: Sequence[Span], face: QFont, colour: str) -> None:
    """One line of text in the middle of a box's height, … where it has no room, its marked spans bold."""
    text = text.replace("\n", " ")
    room = box.width()
    layout = _laid_out(text, marked, face)
    while layout.lineAt(0).naturalTextWidth() > box.width() + 1 and room > 20:
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
        layout = _laid_out(shown, [(a, min(b, len(shown))) for a, b in marked if a < len(shown)], face)
        room -= 8
    painter.setPen(QColor(colour))
    line = layout.lineAt(0)
    layout.draw(painter, QPointF(box.x(), box.y() + (box.height() - line.height()) / 2))


def _laid_out(text: str, marked: Sequence[Span], face: QFont) -> QTextLayout:
    layout = QTextLayout(text, face)
    bold = QTextCharFormat()
    bold.setFontWeight(700)
    ranges = []
    for start, end in marked:
        part = QTextLayout.FormatRange()
        part.start, part.length = units(text[:start]), units(text[start:end])
        part.format = bold
        ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout
