"""Which way an action works, drawn as an arrow between the networks and the activity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from app.document import PlanDocument
from app.theme import dress, font
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.source import Source
from models.vocabulary import Flow

_HEIGHT, _SIDE, _GAP, _TIP, _ARROW = 44, 4.0, 8.0, 6.0, 64.0
_TAKES_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TOWARDS = {
    Qt.Key.Key_Right: Flow.NETWORKS_TO_ACTIVITY,
    Qt.Key.Key_Left: Flow.ACTIVITY_TO_NETWORKS,
}


class _Arrow(QPushButton):
    """The two ends in words and the arrow between them; dashed and without a tip where nothing is said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow: Flow | None = None
        self.ends = ("", "")
        dress(self, "row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        width = (self.width() - 2 * _SIDE - _ARROW) / 2
        boxes = (
            QRectF(_SIDE, 7, width, _HEIGHT - 14),
            QRectF(self.width() - _SIDE - width, 7, width, _HEIGHT - 14),
        )
        for box, words in zip(boxes, self.ends, strict=True):
            painter.setPen(QPen(QColor(theme.control), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(QColor(theme.ink))
            shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width - 10)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        self._draw_arrow(painter, boxes[0].right() + _GAP, boxes[1].left() - _GAP)
        painter.end()

    def _draw_arrow(self, painter: QPainter, left: float, right: float) -> None:
        theme, middle = theme_in_force(), _HEIGHT / 2
        if self.flow is None:
            painter.setPen(QPen(QColor(theme.control), 2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            return
        to, back = (right, -1) if self.flow is Flow.NETWORKS_TO_ACTIVITY else (left, 1)
        color = QColor(theme.link)
        painter.setPen(QPen(color, 2.5))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        tip = [(to, 0.0), (to + back * 1.6 * _TIP, -_TIP), (to + back * 1.6 * _TIP, _TIP)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in tip]))


class FlowField(Field):
    """The networks serve the activity, or the activity the networks, or it is not said.

    A press turns the arrow round; the arrow keys point it, Delete takes it away.
    """

    control: QPushButton

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        activity: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        self._activity = activity
        self._flow: Flow | None = None
        super().__init__(document, source, name, parent)

    def build(self) -> QPushButton:
        self._arrow = _Arrow(self)
        self._arrow.clicked.connect(self.turn)
        return self._arrow

    def arrange(self) -> None:
        super().arrange()
        self._words = QLabel(self, wordWrap=True)
        dress(self._words, "small")
        self._lines.addWidget(self._words)

    @property
    def flow(self) -> Flow | None:
        """Which way the arrow points."""
        return self._flow

    def show_value(self, value: Any) -> None:
        self._flow = value
        self._show()

    def typed_value(self) -> Flow | None:
        return self._flow

    def turn(self) -> None:
        """Point the arrow the other way; where nothing is said, to the activity."""
        other = self._flow is Flow.NETWORKS_TO_ACTIVITY
        self.point(Flow.ACTIVITY_TO_NETWORKS if other else Flow.NETWORKS_TO_ACTIVITY)

    def point(self, flow: Flow | None) -> None:
        """Point the arrow one way, or say nothing."""
        self._flow = flow
        self._show()
        self.typed_at_once()

    def name_activity(self) -> None:
        """Call the activity's end what it is called by now."""
        self._show()

    def _show(self) -> None:
        activity = self._activity() or self.tr("the activity")
        self._arrow.flow, self._arrow.ends = self._flow, (self.tr("Networks"), activity)
        said = {
            None: self.tr("Not said. Press to point the arrow."),
            Flow.NETWORKS_TO_ACTIVITY: self.tr("The networks serve {activity}.").format(activity=activity),
            Flow.ACTIVITY_TO_NETWORKS: self.tr(
                "{activity} serves the networks, as a poster on a counter does."
            ).format(activity=activity),
        }[self._flow]
        self._words.setText(said[:1].upper() + said[1:])
        self._arrow.setToolTip(self.tr("Press to turn it round; Delete: not said"))
        self._arrow.setAccessibleName(f"{self.name}: {said}")
        self._arrow.update()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _TOWARDS or key in _TAKES_AWAY:
            self.point(_TOWARDS.get(Qt.Key(key)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turn()
            return True
        return super()._key(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() in _TAKES_AWAY:  # type: ignore[attr-defined]
            event.accept()  # Delete means this field, not what is selected in the views
            return True
        return super().eventFilter(watched, event)
