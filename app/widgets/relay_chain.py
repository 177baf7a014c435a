"""The chain that an action belongs to, online and off: boxes, arrows that say how, and where it is broken."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.icons import icon
from app.languages import date
from app.theme import dress, font
from app.widgets.look import theme_in_force
from app.widgets.offering_line import OfferingLine
from app.widgets.rows import Named, find_named, named_rows
from app.widgets.sentence import SentenceField
from app.widgets.source import Edit, as_date, as_one_of, column, row_of
from app.wording.choices import word
from app.wording.relays import say_break, say_side
from models.changes import Change
from models.edits.relays import prolong, prolong_by_title, remove_relay
from models.entities import new_id
from models.measures.relays import Chain, Joint, Side, chain_of, side_of
from models.vocabulary import Stage

MOST = 24
_TABLES = ("relay", "action", "action_channel", "channel")
_PAD, _MARK, _GUTTER = 9, 16, 30
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def _wrapped(face: QFont, width: int, text: str) -> QRect:
    """The rectangle that a text takes in a width, at the origin."""
    found = QFontMetrics(face).boundingRect(QRect(0, 0, max(20, width), 10_000), _WRAP, text)
    return QRect(0, 0, max(20, width), found.height())


class Box(QPushButton):
    """An action of the chain: where it takes place as a drawn mark and in words, its title, its stage and days."""

    def __init__(self, action_id: str, own: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.action_id, self.own = action_id, own
        self.title, self.detail, self.side = "", "", Side.UNKNOWN
        dress(self, "row")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_action(self, title: str, detail: str, side: Side) -> None:
        """What the box says."""
        self.title, self.detail, self.side = title, detail, side
        here = self.tr("this action") if self.own else ""
        self.setAccessibleName(", ".join(filter(None, (title, detail, here))))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chain = self.parentWidget()
        if isinstance(chain, RelayChain) and event.key() in _STEPS:
            chain.step(self, _STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, detail = self._places(width)
        return max(40, detail.bottom() + _PAD)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        left = _PAD + _MARK + 8
        room = width - left - _PAD
        title = _wrapped(self._face(), room, self.title)
        title.moveTo(left, _PAD - 2)
        detail = _wrapped(font(11), room, self.detail)
        detail.moveTo(left, title.bottom() + 2)
        return title, detail

    def _face(self) -> QFont:
        return font(13, 600) if self.own else font()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.selected if self.own else theme.hover if self.underMouse() else theme.raised
        edge = theme.focus if self.hasFocus() else theme.link if self.own else theme.control
        wide = 2.0 if self.own or self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(edge), wide))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        draw_side(painter, QRectF(_PAD, _PAD, _MARK, _MARK), self.side)
        title, detail = self._places(self.width())
        ink, muted = (theme.on_selected, theme.on_selected) if self.own else (theme.ink, theme.muted)
        painter.setFont(self._face())
        painter.setPen(QColor(ink))
        painter.drawText(title, _WRAP, self.title)
        painter.setFont(font(11))
        painter.setPen(QColor(muted))
        painter.drawText(detail, _WRAP, self.detail)
        painter.end()


def draw_side(painter: QPainter, place: QRectF, side: Side) -> None:
    """A globe for what is online, a house for what is off line, both for both, a dotted ring for neither."""
    painter.save()
    painter.setPen(QPen(QColor(theme_in_force().link), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if side is Side.UNKNOWN:
        painter.setPen(QPen(QColor(theme_in_force().muted), 1.4, Qt.PenStyle.DotLine))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    if side is Side.BOTH:
        half = QRectF(0, 0, place.width() * 0.62, place.height() * 0.62)
        _draw_globe(painter, half.translated(place.topLeft()))
        _draw_house(painter, half.translated(place.bottomRight() - half.bottomRight()))
    elif side is Side.ONLINE:
        _draw_globe(painter, place.adjusted(1, 1, -1, -1))
    elif side is Side.OFFLINE:
        _draw_house(painter, place.adjusted(1, 1, -1, -1))
    painter.restore()


def _draw_globe(painter: QPainter, place: QRectF) -> None:
    painter.drawEllipse(place)
    painter.drawEllipse(place.adjusted(place.width() * 0.28, 0, -place.width() * 0.28, 0))
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()))


def _draw_house(painter: QPainter, place: QRectF) -> None:
    eaves = place.top() + place.height() * 0.45
    roof = [(place.left(), eaves), (place.center().x(), place.top()), (place.right(), eaves)]
    inset = place.width() * 0.15
    walls = [
        (place.right() - inset, eaves),
        (place.right() - inset, place.bottom()),
        (place.left() + inset, place.bottom()),
        (place.left() + inset, eaves),
    ]
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in roof]))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in walls]))


class _Shaft(QWidget):
    """The arrow of one relay; a broken one is dashed, with a gap and a cross in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.broken = False
        self.setFixedWidth(_GUTTER)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, foot = _PAD + _MARK / 2, self.height() - 1.0
        color = QColor(theme.danger if self.broken else theme.link)
        dash = Qt.PenStyle.DashLine if self.broken else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2, dash))
        middle = foot / 2 - 3
        if self.broken:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - 8))
            painter.drawLine(QPointF(x, middle + 8), QPointF(x, foot - 6))
            painter.setPen(QPen(color, 2.2))
            painter.drawLine(QPointF(x - 5, middle - 5), QPointF(x + 5, middle + 5))
            painter.drawLine(QPointF(x - 5, middle + 5), QPointF(x + 5, middle - 5))
        else:
            painter.drawLine(QPointF(x, 0), QPointF(x, foot - 6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x, foot), QPointF(x - 5, foot - 8), QPointF(x + 5, foot - 8)]))
        painter.end()


class _Relay(QWidget):
    """One arrow with how it goes on, a button that parts the two, and what breaks it."""

    def __init__(self, document: PlanDocument, joint: Joint, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.relay_id = document, joint.relay_id
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._shaft = _Shaft(self)
        self._from = QLabel(self, wordWrap=True)
        dress(self._from, "small")
        source = column(document, "relay", joint.relay_id, "how")
        hint = self.tr("How does it go on?")
        self.how = SentenceField(document, source, self.tr("How it goes on"), self, hint=hint)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", theme_in_force().muted))
        self.remove.setIconSize(QSize(14, 14))
        self._why = QLabel(self, wordWrap=True)
        dress(self._why, "error")
        self._why.setContentsMargins(0, 0, 0, 4)
        grid.addWidget(self._shaft, 0, 0, 3, 1)
        grid.addWidget(self._from, 0, 1, 1, 2)
        grid.addWidget(self.how, 1, 1)
        grid.addWidget(self.remove, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._why, 2, 1, 1, 2)
        if document.plan.read_only is not None:
            self.how.lock()
            self.remove.setEnabled(False)

    def show_joint(self, joint: Joint, *, adjacent: bool) -> None:
        """What ties the two and whether it holds; `adjacent`: the box above is the one it comes from."""
        one, other = (
            str(row_of(self.document, "action", id).get("title")) for id in (joint.from_id, joint.to_id)
        )
        self._shaft.broken = joint.broken is not None
        self._shaft.update()
        self._from.setText(self.tr("from “{title}”").format(title=one))
        self._from.setVisible(not adjacent)
        why = say_break(joint, one, other)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        name = self.tr("How “{other}” prolongs “{one}”").format(one=one, other=other)
        self.how.control.setAccessibleName(name)
        self.how.control.setAccessibleDescription(why)
        self.remove.setToolTip(self.tr("Part “{other}” from “{one}”").format(one=one, other=other))
        self.remove.setAccessibleName(self.remove.toolTip())


class RelayChain(QWidget):
    """Drawn from top to bottom, each arrow above the box that it leads to. `go` asks to see another action."""

    go = Signal(str, str)
    removed = Signal(str)
    """What was parted, for a toast."""

    def __init__(self, document: PlanDocument, action_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.action_id = document, action_id
        self.boxes: dict[str, Box] = {}
        self.relays: dict[str, _Relay] = {}
        self._built: tuple[object, ...] = ()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        self.before = self._line(
            self.tr("What it prolongs"), self.tr("It prolongs… (an action)"), before=True
        )
        self.after = self._line(
            self.tr("What prolongs it"), self.tr("It goes on with… (an action)"), before=False
        )
        self._drawn = QVBoxLayout()
        self._drawn.setSpacing(3)
        self._more = QLabel(self, wordWrap=True)
        dress(self._more, "small")
        lines.addWidget(self.before)
        lines.addLayout(self._drawn)
        lines.addWidget(self._more)
        lines.addWidget(self.after)
        self._show()
        document.changed.connect(self._follow)

    @property
    def chain(self) -> Chain:
        """The chain as it stands in the plan; none when the action is gone."""
        graph = self.document.plan.graph
        return chain_of(graph, self.action_id) if self.action_id in graph.tables["action"] else Chain((), ())

    def step(self, box: Box, by: int) -> None:
        """Give the keyboard to the box so many below another."""
        boxes = list(self.boxes.values())
        boxes[min(max(boxes.index(box) + by, 0), len(boxes) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, name: str, hint: str, *, before: bool) -> OfferingLine:
        made = OfferingLine(
            self.document, name, hint, partial(self._prolong, before), partial(self._offered, before), self
        )
        made.added.connect(self._to_how)
        return made

    def _prolong(self, before: bool, title: str) -> Edit:
        self._new = new_id()
        known = find_named(self._free(before), title)
        if known is not None:
            ends = (known.id, self.action_id) if before else (self.action_id, known.id)
            return partial(prolong, relay_id=self._new, from_id=ends[0], to_id=ends[1])
        return partial(
            prolong_by_title,
            relay_id=self._new,
            action_id=self.action_id,
            title=title,
            new_id=new_id(),
            before=before,
        )

    def _free(self, before: bool) -> list[Named]:
        """The actions that are not tied on this side yet."""
        here, there = ("to_id", "from_id") if before else ("from_id", "to_id")
        ties = self.document.plan.graph.tables["relay"].values()
        tied = {tie[there] for tie in ties if tie[here] == self.action_id}
        return [row for row in named_rows(self.document, "action") if row.id not in tied | {self.action_id}]

    def _offered(self, before: bool) -> list[str]:
        return [row.name for row in self._free(before)]

    def _to_how(self) -> None:
        """A new follow-on asks how it goes on."""
        relay = self.relays.get(self._new)
        if relay is not None:
            relay.how.setFocus()

    def _follow(self, change: Change) -> None:
        if change.touches(*_TABLES):
            self._show()

    def _show(self) -> None:
        chain = self.chain
        shown = _around(chain.actions, self.action_id)
        known = set(shown)
        into = {one: [joint for joint in chain.into(one) if joint.from_id in known] for one in shown}
        built = tuple((one, tuple(joint.relay_id for joint in into[one])) for one in shown)
        if built != self._built:
            self._build(built, into)
        before: str | None = None
        for one in shown:
            for at, joint in enumerate(into[one]):
                last = at == len(into[one]) - 1
                self.relays[joint.relay_id].show_joint(joint, adjacent=last and joint.from_id == before)
            self._show_box(self.boxes[one])
            before = one
        left = len(chain.actions) - len(shown)
        self._more.setText(self.tr("… and {n} more actions in this chain.").format(n=left))
        self._more.setVisible(left > 0)
        self.before.setVisible(not any(joint.to_id == self.action_id for joint in chain.joints))

    def _build(self, built: tuple[object, ...], into: dict[str, list[Joint]]) -> None:
        """Make the boxes and arrows anew; the keyboard stays where it was."""
        self._built = built
        for widget in (*self.boxes.values(), *self.relays.values()):
            self._drawn.removeWidget(widget)
        boxes, relays = self.boxes, self.relays
        self.boxes, self.relays = {}, {}
        for one, joints in into.items():
            for joint in joints:
                self.relays[joint.relay_id] = relays.pop(joint.relay_id, None) or self._relay(joint)
                self._drawn.addWidget(self.relays[joint.relay_id])
                self.relays[joint.relay_id].show()
            self.boxes[one] = boxes.pop(one, None) or self._box(one)
            self._drawn.addWidget(self.boxes[one])
            self.boxes[one].show()
        for widget in (*boxes.values(), *relays.values()):
            widget.hide()
            widget.deleteLater()

    def _relay(self, joint: Joint) -> _Relay:
        made = _Relay(self.document, joint, self)
        made.remove.clicked.connect(partial(self.part, joint.relay_id))
        return made

    def _box(self, action_id: str) -> Box:
        made = Box(action_id, action_id == self.action_id, self)
        made.clicked.connect(partial(self._open, action_id))
        return made

    def _open(self, action_id: str) -> None:
        if action_id != self.action_id:
            self.go.emit("action", action_id)

    def part(self, relay_id: str) -> None:
        """Take a relay away; the keyboard goes to this action's box."""
        if self.document.attempt(remove_relay, relay_id) is not None:
            self.removed.emit(self.tr("The two actions are parted."))
            own = self.boxes.get(self.action_id)
            if own is not None:
                # the button that was pressed is going away: what Qt would focus next is anywhere
                QTimer.singleShot(0, own, own.setFocus)

    def _show_box(self, box: Box) -> None:
        row = row_of(self.document, "action", box.action_id)
        side = side_of(self.document.plan.graph, box.action_id)
        stage = as_one_of(Stage)(row["stage"])
        days = [date(day) if day else "…" for day in (as_date(row["start"]), as_date(row["end"]))]
        when = " – ".join(days) if row["start"] or row["end"] else ""
        told = (say_side(side), word(stage) if stage else "", when)
        box.show_action(str(row["title"]), " · ".join(filter(None, told)), side)


def _around(actions: tuple[str, ...], own: str) -> tuple[str, ...]:
    """At most so many actions as can be drawn, this one about in the middle."""
    if len(actions) <= MOST:
        return actions
    first = min(max(actions.index(own) - MOST // 2, 0), len(actions) - MOST)
    return actions[first : first + MOST]
