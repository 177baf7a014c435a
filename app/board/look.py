"""How a card is laid out and painted: title, badges, who and where, what is to be decided."""

from __future__ import annotations

import colorsys
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.board.cards import Badge, Card
from app.theme import Theme, font
from app.widgets.look import theme_in_force

CARD = int(Qt.ItemDataRole.UserRole)
TITLE_LINES, WHO_LINES, DECISION_LINES = 3, 2, 3
_GAP, _SIDE, _TOP, _STRIPE = 6, 10, 8, 4
_BADGE_HEIGHT, _BADGE_SIDE, _BADGE_GAP = 18, 7, 4
_ROW_GAP = 4
_TITLE, _SMALL = 13, 11
_GOLDEN = 0.381966
"""Of the circle of hues from one badge to the next, so that neighbours differ most."""


@lru_cache(maxsize=256)
def badge_colours(place: int | None, dark: bool) -> tuple[str, str, str]:
    """Ground, text and stripe of a badge; the text reads on its ground at 4.5:1 and more in every hue."""
    if place is None:
        return ("#313a46", "#d7dde5", "#77828f") if dark else ("#e5e9ee", "#424b57", "#98a1ad")
    hue = (0.56 + place * _GOLDEN) % 1.0
    tones = ((0.22, 0.30), (0.90, 0.45), (0.58, 0.35)) if dark else ((0.90, 0.42), (0.22, 0.55), (0.52, 0.38))
    ground, ink, stripe = (_hex(hue, light, saturation) for light, saturation in tones)
    return ground, ink, stripe


def _hex(hue: float, light: float, saturation: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, saturation))


@lru_cache(maxsize=4096)
def broken(text: str, size: int, weight: int, width: int, most: int) -> tuple[str, ...]:
    """A text in lines of a width, `most` at most, the last one cut off with dots when there is more."""
    face = font(size, weight)
    layout = QTextLayout(text.replace("\n", " "), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        spans.append((line.textStart(), line.textLength()))
        if len(spans) == most:
            break
    layout.endLayout()
    said = layout.text()
    lines = [said[start : start + length].strip() for start, length in spans]
    if spans and sum(spans[-1]) < len(said):
        rest = said[spans[-1][0] :].strip()
        lines[-1] = QFontMetrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(lines)


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of a column; each is as high as what it says."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, card_height(index.data(CARD), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state = option.state  # type: ignore[attr-defined]
        paint_card(
            painter,
            option.rect,  # type: ignore[attr-defined]
            index.data(CARD),
            selected=bool(state & QStyle.StateFlag.State_Selected),
            focused=self._view.hasFocus(),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        )


def card_height(card: Card, width: int) -> int:
    """The height of a card in a column of this width, with the gap below it."""
    room = _room(width)
    height = 2 * _TOP + _line(_TITLE) * len(_title(card, room)) + _ROW_GAP + _BADGE_HEIGHT
    for lines in _small_lines(card, room):
        height += _ROW_GAP + _line(_SMALL) * len(lines)
    return height + _GAP


def _room(width: int) -> int:
    return max(20, width - 2 * _SIDE - _STRIPE)


def _title(card: Card, room: int) -> tuple[str, ...]:
    return broken(card.title, _TITLE, 500, room, TITLE_LINES)


def _small_lines(card: Card, room: int) -> list[tuple[str, ...]]:
    """What stands below the badges, in small print: who and where, then what is to be decided."""
    who = " · ".join(filter(None, (card.owner, card.channels)))
    said = [broken(who, _SMALL, 400, room, WHO_LINES)] if who else []
    if card.decision:
        said.append(broken(card.decision, _SMALL, 600 if card.urgent else 400, room, DECISION_LINES))
    return said


@lru_cache(maxsize=8)
def _line(size: int) -> int:
    return QFontMetrics(font(size)).lineSpacing()


def paint_card(
    painter: QPainter, rect: QRect, card: Card, *, selected: bool, focused: bool, hovered: bool = False
) -> None:
    """A card inside `rect`, the gap below it left free."""
    theme = theme_in_force()
    box = QRectF(rect).adjusted(1, 1, -1, 1 - _GAP)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, box, card, theme, (selected, focused, hovered))
    left, room = box.left() + _STRIPE + _SIDE - 1, _room(rect.width())
    top = _paint_lines(
        painter, QPointF(left, box.top() + _TOP - 1), _title(card, room), (_TITLE, 500), theme.ink
    )
    _paint_badges(painter, QPointF(left, top + _ROW_GAP), room, card.badges, theme)
    top += _ROW_GAP + _BADGE_HEIGHT
    small = _small_lines(card, room)
    for at, lines in enumerate(small):
        urgent = card.urgent and at == len(small) - 1
        face = (_SMALL, 600 if urgent else 400)
        colour = theme.danger if urgent else theme.muted
        top = _paint_lines(painter, QPointF(left, top + _ROW_GAP), lines, face, colour)
    painter.restore()


def _paint_ground(
    painter: QPainter, box: QRectF, card: Card, theme: Theme, state: tuple[bool, bool, bool]
) -> None:
    selected, focused, hovered = state
    ground = theme.selected if selected else theme.hover if hovered else theme.panel
    edge, width = (
        (theme.focus, 2.0) if selected and focused else (theme.control if selected else theme.border, 1.0)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(badge_colours(card.badges[0].place, theme.dark)[2]))
    painter.drawRoundedRect(box, 7, 7)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(_STRIPE, 0, 0, 0), 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), width))
    painter.drawRoundedRect(box, 7, 7)


def _paint_lines(
    painter: QPainter, at: QPointF, lines: tuple[str, ...], face: tuple[int, int], colour: str
) -> float:
    """Lines of text from a point down; returns where they end."""
    written: QFont = font(*face)
    metrics = QFontMetrics(written)
    painter.setFont(written)
    painter.setPen(QColor(colour))
    top = at.y()
    for line in lines:
        painter.drawText(QPointF(at.x(), top + metrics.ascent()), line)
        top += metrics.lineSpacing()
    return top


def _paint_badges(painter: QPainter, at: QPointF, room: int, badges: tuple[Badge, ...], theme: Theme) -> None:
    """As many badges as there is room for, and how many more there are."""
    face = font(_SMALL, 500)
    metrics = QFontMetrics(face)
    painter.setFont(face)
    x, left = at.x(), room
    for place, badge in enumerate(badges):
        after = len(badges) - place - 1
        reserved = metrics.horizontalAdvance(f"+{after}") + 2 * _BADGE_SIDE + _BADGE_GAP if after else 0
        wide = metrics.horizontalAdvance(badge.text) + 2 * _BADGE_SIDE
        if place and wide > left - reserved:
            _paint_badge(painter, QRectF(x, at.y(), 0, _BADGE_HEIGHT), Badge(f"+{after + 1}", None), theme)
            return
        width = min(wide, left - reserved)
        _paint_badge(painter, QRectF(x, at.y(), width, _BADGE_HEIGHT), badge, theme)
        x, left = x + width + _BADGE_GAP, left - width - _BADGE_GAP


def _paint_badge(painter: QPainter, box: QRectF, badge: Badge, theme: Theme) -> None:
    """One badge; one without a width gets that of its text."""
    metrics = painter.fontMetrics()
    if box.width() <= 0:
        box.setWidth(metrics.horizontalAdvance(badge.text) + 2 * _BADGE_SIDE)
    ground, ink, _ = badge_colours(badge.place, theme.dark)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(ink))
    text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, int(box.width()) - 2 * _BADGE_SIDE + 2)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
