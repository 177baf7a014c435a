"""Paints a network with any painter: screen, SVG, PDF, picture. Kinds by their shape, belonging by the one hue."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from app.chain.colours import ink_on
from app.chain.lenses import MARKS, PROGRESS
from app.chain.lettering import ASCENT, LEADING, REGULAR, SEMIBOLD, font, text_width
from app.chain.marks import paint_mark
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.chain.text import fit_lines
from app.network.drawing import Drawing, DrawnNode, DrawnTie, Label
from models.measures.network_parts import Kind, Node, Tie

FADED, FADED_TIE = 0.55, 0.10
"""How strong stays what is no neighbour of the node in focus."""
QUIET = 300
"""With more ties than that, those of people and departments show with the node in focus only."""
_PERSONAL = (Tie.OWNS, Tie.CONTRIBUTES, Tie.RUNS)


@dataclass(frozen=True)
class Look:
    """What is marked on a screen: the node in focus with its neighbourhood, and where the keyboard is."""

    centre: str = ""
    near: frozenset[str] | None = None
    """What stays in full ink; None when all does."""
    keyboard: str = ""

    def faded(self, *ids: str) -> bool:
        """Whether any of these is no neighbour of the focus."""
        return self.near is not None and not self.near.issuperset(ids)


PLAIN = Look()


def paint_network(painter: QPainter, drawing: Drawing, medium: Medium, look: Look = PLAIN) -> None:
    """Draw a network at its places: the cluster's ground, ties, nodes, names."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _Painting(painter, drawing, medium, look).paint()
    painter.restore()


def fill_of(node: Node, medium: Medium) -> str:
    """The ground of a node: dark in the cluster, lighter for the transverse team, paper for all others.

    Who has no department wears the ground of none, wherever they stand.
    """
    scale = PROGRESS[medium.tone]
    if node.kind is Kind.PERSON and not node.unit:
        return medium.palette.paper
    return scale[3] if node.silo else scale[1] if node.transverse else medium.palette.paper


class _Painting:
    def __init__(self, painter: QPainter, drawing: Drawing, medium: Medium, look: Look) -> None:
        self.painter, self.drawing, self.medium, self.look = painter, drawing, medium, look
        self.palette, self.text = medium.palette, drawing.text
        self.line = max(medium.stroke * 0.45, 0.12 * medium.mm)
        self.most = max((tie.edge.count for tie in drawing.ties), default=1)
        self.strength = min(1.0, (QUIET / max(1, len(drawing.ties))) ** 0.5)
        self.titles: Collection[str] = drawing.words.hanging

    def paint(self) -> None:
        self._cluster()
        for tie in sorted(self.drawing.ties, key=self._importance):
            self._tie(tie)
        for one in self.drawing.nodes:
            self._opaque(one.node.id)
            self._node(one)
        for one in self.drawing.nodes:
            if one.label is not None:
                self._opaque(one.node.id)
                self._label(one.label)
        self.painter.setOpacity(1.0)

    def _opaque(self, *ids: str) -> None:
        self.painter.setOpacity(FADED if self.look.faded(*ids) else 1.0)

    def _cluster(self) -> None:
        box = self.drawing.cluster
        if box is None:
            return
        self.painter.setPen(QPen(QColor(self.palette.line), self.line))
        self.painter.setBrush(QColor(PROGRESS[self.medium.tone][0]))
        self.painter.drawRoundedRect(
            QRectF(box.x, box.y, box.width, box.height), 1.4 * self.text, 1.4 * self.text
        )
        edge = 0.7 * self.text
        title = fit_lines(self.drawing.words.cluster, box.width - 2 * edge, 1, self.text, SEMIBOLD)
        self._write(
            title, box.x + edge, box.y + 0.35 * self.text, SEMIBOLD, ink_on(PROGRESS[self.medium.tone][0])
        )

    # Ties

    def _importance(self, tie: DrawnTie) -> tuple[bool, int]:
        order = (
            Tie.WORKS_IN,
            Tie.HOME,
            Tie.LINKAGE,
            Tie.CONTRIBUTES,
            Tie.OWNS,
            Tie.RUNS,
            Tie.WORKS_FOR,
            Tie.SERVES,
        )
        at = order.index(tie.edge.tie) if tie.edge.tie in order else len(order)
        return not self.look.faded(tie.edge.start, tie.edge.end), at

    def _tie(self, tie: DrawnTie) -> None:
        kind, faded = tie.edge.tie, self.look.faded(tie.edge.start, tie.edge.end)
        near = self.look.near is not None and not faded and self.look.centre in (tie.edge.start, tie.edge.end)
        if kind in _PERSONAL and not near and len(self.drawing.ties) > QUIET:
            return
        self.painter.setOpacity(FADED_TIE if faded else 1.0)
        colour = QColor(self.palette.ink if near else self.palette.muted)
        width = self.line * (2.2 if near else 1.0)
        if kind in (Tie.SERVES, Tie.WORKS_FOR, Tie.RUNS) and tie.edge.count > 1:
            width *= 0.7 + 2.3 * tie.edge.count / self.most
        if not near:
            colour.setAlphaF(_STRENGTH.get(kind, 1.0) * self.strength)
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if kind in _DASHES:
            pen.setDashPattern([part * self.line / width for part in _DASHES[kind]])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        if kind is Tie.FOLLOW_ON:
            accent = QColor(self.palette.accent)
            accent.setAlphaF(1.0 if near else self.strength)
            self._arrow(tie, accent, width * 1.5)
        else:
            self.painter.drawLine(QLineF(*tie.start, *tie.end))

    def _arrow(self, tie: DrawnTie, colour: QColor, width: float) -> None:
        """A bow with a head, from the rim of a mark to that of the next."""
        (x, y), (to_x, to_y) = tie.start, tie.end
        length = hypot(to_x - x, to_y - y)
        if length < 1e-9:
            return
        bend = min(0.18 * length, 2.5 * self.text) / length
        control = QPointF((x + to_x) / 2 - (to_y - y) * bend, (y + to_y) / 2 + (to_x - x) * bend)
        angle = atan2(to_y - control.y(), to_x - control.x())
        rim, head = 0.62 * self.text, 0.7 * self.text
        tip = QPointF(to_x - rim * cos(angle), to_y - rim * sin(angle))
        path = QPainterPath(QPointF(x, y))
        path.quadTo(control, tip)
        self.painter.setPen(QPen(colour, width))
        self.painter.drawPath(path)
        wings = [
            tip + QPointF(head * cos(angle + turn), head * sin(angle + turn))
            for turn in (0.85 * pi, -0.85 * pi)
        ]
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawPolygon(QPolygonF([tip, *wings]))

    # Nodes

    def _node(self, one: DrawnNode) -> None:
        node, box = one.node, QRectF(one.box.x, one.box.y, one.box.width, one.box.height)
        fill = fill_of(node, self.medium)
        chosen = self.look.centre == node.id
        outline = QPen(QColor(self.palette.ink), self.line * (2.6 if chosen else 1.3))
        self.painter.setPen(outline)
        self.painter.setBrush(QColor(fill))
        if node.kind is Kind.ACTION:
            self._action(node, box)
        elif node.kind is Kind.ACTIVITY:
            self.painter.drawPolygon(chevron(one.box))
        elif node.kind is Kind.UNIT:
            round_by = min(box.height() / 2, 0.7 * self.text)
            self.painter.drawRoundedRect(box, round_by, round_by)
            if node.transverse:
                self._ring(box, 0.25 * self.text, round_by * 1.2)
        else:
            self.painter.drawEllipse(box)
            if node.id in self.titles:
                self._ring(box, 0.28 * self.text, box.width())
        if one.lines:
            self._write_inside(one, fill)
        if self.look.keyboard == node.id:
            self._keyboard(box)

    def _action(self, node: Node, box: QRectF) -> None:
        """A mark by stage on a round of its ground; done and stopped ones are small and plain."""
        mark = MARKS.get(node.stage) if node.stage is not None else None
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.palette.paper))
        self.painter.drawEllipse(box.adjusted(-1, -1, 1, 1))
        ink = PROGRESS[self.medium.tone][3] if node.silo else self.palette.ink
        if mark is None:
            self.painter.setPen(QPen(QColor(self.palette.muted), self.line * 1.5))
            inner = box.adjusted(box.width() * 0.2, box.width() * 0.2, -box.width() * 0.2, -box.width() * 0.2)
            self.painter.drawLine(inner.topLeft(), inner.bottomRight())
            self.painter.drawLine(inner.bottomLeft(), inner.topRight())
        else:
            paint_mark(self.painter, mark, box.center(), box.width(), ink)
        if self.look.centre == node.id:
            self._ring(box, 0.2 * self.text, box.width())

    def _ring(self, box: QRectF, air: float, round_by: float) -> None:
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.palette.ink), self.line * 1.6))
        around = box.adjusted(-air, -air, air, air)
        self.painter.drawRoundedRect(
            around, min(round_by, around.width() / 2), min(round_by, around.height() / 2)
        )

    def _keyboard(self, box: QRectF) -> None:
        pen = QPen(QColor(self.palette.accent), self.line * 2.5)
        pen.setDashPattern([2.0, 1.5])
        air = 0.55 * self.text
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box.adjusted(-air, -air, air, air), air, air)

    def _write_inside(self, one: DrawnNode, fill: str) -> None:
        small = one.node.kind in (Kind.PERSON, Kind.GROUP)
        size = self.text * (0.72 if small else 1.0)
        weight = SEMIBOLD if small or one.node.kind is Kind.UNIT else REGULAR
        top = one.box.y + (one.box.height - len(one.lines) * size * LEADING) / 2
        self.painter.setPen(QColor(ink_on(fill)))
        self.painter.setFont(font(size, weight))
        for line in one.lines:
            x = one.box.x + (one.box.width - text_width(line, size, weight)) / 2
            self.painter.drawText(QPointF(x, top + size * ASCENT), line)
            top += size * LEADING

    def _label(self, label: Label) -> None:
        """A name on a veil of its ground, so that ties pass behind it."""
        place, cluster = label.place, self.drawing.cluster
        within = cluster is not None and cluster.x <= place.x and place.right <= cluster.right
        veil = QColor(PROGRESS[self.medium.tone][0] if within else self.palette.paper)
        veil.setAlphaF(0.82)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(veil)
        self.painter.drawRoundedRect(QRectF(place.x - 1, place.y, place.width + 2, place.height), 2, 2)
        first = SEMIBOLD if label.bold else REGULAR
        y = place.y
        for at, line in enumerate(label.lines):
            self._write((line,), place.x, y, first if at == 0 else REGULAR, self.palette.ink)
            y += self.text * LEADING

    def _write(self, lines: Sequence[str], x: float, top: float, weight: QFont.Weight, colour: str) -> None:
        self.painter.setPen(QColor(colour))
        self.painter.setFont(font(self.text, weight))
        for line in lines:
            self.painter.drawText(QPointF(x, top + self.text * ASCENT), line)
            top += self.text * LEADING


_STRENGTH = {
    Tie.WORKS_IN: 0.35, Tie.HOME: 0.5, Tie.RUNS: 0.45, Tie.OWNS: 0.45, Tie.CONTRIBUTES: 0.45, Tie.SERVES: 0.8,
    Tie.WORKS_FOR: 0.8, Tie.LINKAGE: 0.9,
}  # fmt: skip
"""How strong a tie is drawn as long as nothing is in focus."""
_DASHES = {Tie.LINKAGE: (6.0, 4.0), Tie.WORKS_IN: (1.5, 3.0), Tie.CONTRIBUTES: (3.0, 3.0)}
"""Dashes and gaps, in widths of a thin line."""


def chevron(box: Rect) -> QPolygonF:
    """A link of the chain: a box that points to the right."""
    nose = min(box.height * 0.38, box.width / 3)
    middle = box.y + box.height / 2
    corners = (
        (box.x, box.y), (box.right - nose, box.y), (box.right, middle),
        (box.right - nose, box.bottom), (box.x, box.bottom), (box.x + nose, middle),
    )  # fmt: skip
    return QPolygonF([QPointF(x, y) for x, y in corners])
