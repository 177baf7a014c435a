"""The legend of a network: what each shape, ground and line stands for; its entries flow in lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.chain.lenses import MARKS, PROGRESS
from app.chain.lettering import ASCENT, LEADING, font, text_width
from app.chain.marks import paint_mark
from app.chain.medium import Medium
from app.chain.picture import Mark
from app.chain.shapes import Rect
from app.network.painter import chevron
from models.measures.network_parts import Kind, Network, Tie

LINE = 1.65
"""From one line to the next, of the text's size."""
_GLYPH, _SPACE, _APART = 2.2, 0.5, 1.5
"""Width of what is drawn, then the space to its word, then that to the next entry, of the text's size."""

Glyph = Callable[[QPainter, Rect, Medium], None]
"""Draws a shape into a small box."""


@dataclass(frozen=True)
class Entry:
    """One shape with its word; shown while the picture holds what it explains."""

    word: str
    draw: Glyph
    occurs: Callable[[Network], bool]


def _pen(painter: QPainter, medium: Medium, dashes: Sequence[float] = ()) -> None:
    pen = QPen(QColor(medium.palette.ink), max(medium.stroke * 0.55, 0.12 * medium.mm))
    if dashes:
        pen.setDashPattern(list(dashes))
    painter.setPen(pen)


def _box(box: Rect, part: float = 1.0) -> QRectF:
    inset = (1 - part) * box.width / 2
    return QRectF(box.x + inset, box.y, box.width - 2 * inset, box.height)


def _unit(painter: QPainter, box: Rect, medium: Medium) -> None:
    _pen(painter, medium)
    painter.setBrush(QColor(medium.palette.paper))
    painter.drawRoundedRect(_box(box), box.height * 0.35, box.height * 0.35)


def _activity(painter: QPainter, box: Rect, medium: Medium) -> None:
    _pen(painter, medium)
    painter.setBrush(QColor(medium.palette.paper))
    painter.drawPolygon(chevron(box))


def _round(rings: int) -> Glyph:
    def draw(painter: QPainter, box: Rect, medium: Medium) -> None:
        _pen(painter, medium)
        painter.setBrush(QColor(medium.palette.paper))
        middle = QPointF(box.x + box.width / 2, box.y + box.height / 2)
        for ring in range(rings):
            painter.drawEllipse(middle, box.height * (0.5 - 0.16 * ring), box.height * (0.5 - 0.16 * ring))

    return draw


def _ground(level: int) -> Glyph:
    def draw(painter: QPainter, box: Rect, medium: Medium) -> None:
        painter.setPen(QPen(QColor(medium.palette.line), medium.stroke * 0.4))
        painter.setBrush(QColor(PROGRESS[medium.tone][level]))
        painter.drawRect(_box(box, 0.9))

    return draw


def _over(painter: QPainter, box: Rect, medium: Medium) -> None:
    """The cross of what is done or stopped."""
    painter.setPen(QPen(QColor(medium.palette.muted), max(medium.stroke * 0.55, 0.12 * medium.mm)))
    x, y, arm = box.x + box.width / 2, box.y + box.height / 2, box.height * 0.26
    painter.drawLine(QLineF(x - arm, y - arm, x + arm, y + arm))
    painter.drawLine(QLineF(x - arm, y + arm, x + arm, y - arm))


def _stage(mark: Mark) -> Glyph:
    def draw(painter: QPainter, box: Rect, medium: Medium) -> None:
        middle = QPointF(box.x + box.width / 2, box.y + box.height / 2)
        paint_mark(painter, mark, middle, box.height * 0.85, medium.palette.ink)

    return draw


def _line(*dashes: float, arrow: bool = False) -> Glyph:
    def draw(painter: QPainter, box: Rect, medium: Medium) -> None:
        _pen(painter, medium, dashes)
        middle = box.y + box.height / 2
        painter.drawLine(QLineF(box.x, middle, box.right, middle))
        if arrow:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(medium.palette.ink))
            head = box.height * 0.3
            ends = (
                (box.right, middle),
                (box.right - 2 * head, middle - head),
                (box.right - 2 * head, middle + head),
            )
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ends]))

    return draw


def _holds(*kinds: Kind) -> Callable[[Network], bool]:
    return lambda shown: bool(shown.of(*kinds))


def _in_stage(mark: Mark) -> Callable[[Network], bool]:
    return lambda shown: any(node.stage is not None and MARKS.get(node.stage) is mark for node in shown.nodes)


def _is_over(shown: Network) -> bool:
    return any(node.stage is not None and node.stage not in MARKS for node in shown.nodes)


def _tied(*ties: Tie) -> Callable[[Network], bool]:
    return lambda shown: any(edge.tie in ties for edge in shown.edges)


ENTRIES: tuple[Entry, ...] = (
    Entry(QT_TRANSLATE_NOOP("Network", "activity"), _activity, _holds(Kind.ACTIVITY)),
    Entry(QT_TRANSLATE_NOOP("Network", "department or team"), _unit, _holds(Kind.UNIT)),
    Entry(QT_TRANSLATE_NOOP("Network", "person"), _round(1), _holds(Kind.PERSON)),
    Entry(
        QT_TRANSLATE_NOOP("Network", "somebody without whom something has no one"),
        _round(2),
        lambda shown: bool({node.id for node in shown.nodes} & {one.person for one in shown.hanging}),
    ),
    Entry(QT_TRANSLATE_NOOP("Network", "so many actions"), _round(1), _holds(Kind.GROUP)),
    Entry(QT_TRANSLATE_NOOP("Network", "live"), _stage(Mark.LIVE), _in_stage(Mark.LIVE)),
    Entry(QT_TRANSLATE_NOOP("Network", "test"), _stage(Mark.TEST), _in_stage(Mark.TEST)),
    Entry(QT_TRANSLATE_NOOP("Network", "planned"), _stage(Mark.PLANNED), _in_stage(Mark.PLANNED)),
    Entry(QT_TRANSLATE_NOOP("Network", "idea"), _stage(Mark.IDEA), _in_stage(Mark.IDEA)),
    Entry(QT_TRANSLATE_NOOP("Network", "done or stopped"), _over, _is_over),
    Entry(
        QT_TRANSLATE_NOOP("Network", "Communication"),
        _ground(3),
        lambda shown: any(node.silo for node in shown.nodes),
    ),
    Entry(
        QT_TRANSLATE_NOOP("Network", "transverse team"),
        _ground(1),
        lambda shown: any(node.transverse for node in shown.nodes),
    ),
    Entry(
        QT_TRANSLATE_NOOP("Network", "does or serves"),
        _line(),
        _tied(Tie.RUNS, Tie.OWNS, Tie.SERVES, Tie.WORKS_FOR),
    ),
    Entry(QT_TRANSLATE_NOOP("Network", "contributes"), _line(2.5, 2.5), _tied(Tie.CONTRIBUTES)),
    Entry(QT_TRANSLATE_NOOP("Network", "follow-on"), _line(arrow=True), _tied(Tie.FOLLOW_ON)),
    Entry(QT_TRANSLATE_NOOP("Network", "linkage"), _line(5.0, 3.5), _tied(Tie.LINKAGE)),
)


def entries_of(shown: Network) -> tuple[Entry, ...]:
    """What the picture holds, entry by entry."""
    return tuple(entry for entry in ENTRIES if entry.occurs(shown))


def legend_words(shown: Network) -> list[str]:
    """The legend for who cannot see it."""
    return [_said(entry) for entry in entries_of(shown)]


def _said(entry: Entry) -> str:
    return QCoreApplication.translate("Network", entry.word)


def legend_height(shown: Network, width: float, medium: Medium) -> float:
    """How high the legend is at a width."""
    return _flow(shown, width, medium)[1]


def paint_legend(painter: QPainter, shown: Network, room: Rect, medium: Medium) -> None:
    """Draw the legend from the top left of a room."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    size = medium.legend
    for entry, x, y in _flow(shown, room.width, medium)[0]:
        left, middle = room.x + x, room.y + y + size * LINE / 2
        entry.draw(painter, Rect(left, middle - size * 0.55, _GLYPH * size, size * 1.1), medium)
        painter.setPen(QColor(medium.palette.ink))
        painter.setFont(font(size))
        baseline = middle + size * (ASCENT - LEADING / 2)
        painter.drawText(QPointF(left + (_GLYPH + _SPACE) * size, baseline), _said(entry))
    painter.restore()


def _flow(shown: Network, width: float, medium: Medium) -> tuple[list[tuple[Entry, float, float]], float]:
    size, placed = medium.legend, []
    x = y = 0.0
    entries = entries_of(shown)
    for entry in entries:
        wide = (_GLYPH + _SPACE) * size + text_width(_said(entry), size)
        if x > 0 and x + wide > width:
            x, y = 0.0, y + size * LINE
        placed.append((entry, x, y))
        x += wide + _APART * size
    return placed, y + size * LINE if entries else 0.0
