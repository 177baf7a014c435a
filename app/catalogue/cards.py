"""An idea drawn as a card: closed, its title and a second line; open, all that the catalogue says of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.catalogue.model import IDEA_ROLE, OPEN_ROLE, USED_ROLE, IdeaList, translate
from app.theme import Theme, font
from app.widgets.look import theme_in_force

Index = QModelIndex | QPersistentModelIndex
_GAP, _SIDE, _TOP, _BETWEEN, _RADIUS = 8, 10, 9, 6, 8
_TITLE, _SMALL = 13, 11
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class _Words:
    """A text of a card: how it looks and how far it stands from the one above, in pixels."""

    text: str
    face: QFont
    colour: str
    above: int


class IdeaCards(QStyledItemDelegate):
    """Draws the cards and knows how high they are."""

    def __init__(self, ideas: IdeaList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ideas = ideas

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        height = sum(words.above + _height(words, width - 2 * _SIDE) for words in self._words(index))
        return QSize(width, height + 2 * _TOP + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_in_force()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 1, -1, -_GAP)
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = theme.focus if focused else theme.control if hovered or selected else theme.border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(theme.selected if selected else theme.raised))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        at = card.topLeft() + QPoint(_SIDE, _TOP)
        for words in self._words(index, theme, on_selected=selected):
            at += QPoint(0, words.above)
            height = _height(words, option.rect.width() - 2 * _SIDE)
            painter.setFont(words.face)
            painter.setPen(QColor(words.colour))
            painter.drawText(QRect(at, QSize(option.rect.width() - 2 * _SIDE, height)), _WRAP, words.text)
            at += QPoint(0, height)
        painter.restore()

    def _words(self, index: Index, theme: Theme | None = None, *, on_selected: bool = False) -> list[_Words]:
        """The texts of a card from top to bottom."""
        theme = theme or theme_in_force()
        idea = index.data(IDEA_ROLE)
        second = self._ideas.second_line(idea)
        if index.data(USED_ROLE):
            second += " · ✓ " + translate("Catalogue", "in the plan")
        ink = theme.on_selected if on_selected else theme.ink
        muted = theme.on_selected if on_selected else theme.muted
        words = [_Words(str(index.data()), font(_TITLE), ink, 0), _Words(second, font(_SMALL), muted, 2)]
        if index.data(OPEN_ROLE):
            for heading, text in self._ideas.details(idea):
                if heading:
                    words.append(_Words(heading, font(_SMALL, 600), muted, _BETWEEN + 2))
                words.append(_Words(text, font(12), ink, 1 if heading else _BETWEEN))
        return words


def _height(words: _Words, width: int) -> int:
    return QFontMetrics(words.face).boundingRect(QRect(0, 0, width, 10_000), _WRAP, words.text).height()
