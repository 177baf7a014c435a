"""The readings of an indicator as a line: small in a row, large with its days and values on a page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.languages import date
from app.theme import Theme, font
from app.widgets.look import theme_in_force
from app.widgets.numbers import written_number
from app.wording.progress import indicator_text
from models.measures.progress import IndicatorProgress, Point

_DOT, _LINE, _SMALL = 2.5, 1.8, 11
_CHART_HEIGHT = 150


@dataclass(frozen=True)
class Trace:
    """Where the readings lie in a rectangle, and how high baseline and target run; None where they are not given."""

    points: tuple[QPointF, ...]
    baseline: float | None
    target: float | None


def trace(one: IndicatorProgress, room: QRectF, until: dt.date | None = None) -> Trace:
    """The readings by day from left to right, by value from bottom to top, baseline and target inside.

    With `until`, the line leaves room on the right for the days up to it.
    """
    values = [point.value for point in one.readings]
    values += [value for value in (one.baseline, one.target) if value is not None]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    days = [point.date.toordinal() for point in one.readings]
    first, last = (days[0], days[-1]) if days else (0, 0)
    if until is not None:
        last = max(last, until.toordinal())

    def across(point: Point) -> float:
        if last == first:
            return room.center().x()
        return room.left() + room.width() * ((point.date.toordinal() - first) / (last - first))

    def up(value: float) -> float:
        if high == low:
            return room.center().y()
        return room.bottom() - room.height() * ((value - low) / (high - low))

    return Trace(
        tuple(QPointF(across(point), up(point.value)) for point in one.readings),
        None if one.baseline is None else up(one.baseline),
        None if one.target is None else up(one.target),
    )


def paint_sparkline(painter: QPainter, one: IndicatorProgress, room: QRectF, theme: Theme) -> None:
    """The line with its last point; the baseline is dotted, the target dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = room.adjusted(_DOT + 1, _DOT + 1, -_DOT - 1, -_DOT - 1)
    _paint_trace(painter, trace(one, inner), inner, theme)
    painter.restore()


def _paint_trace(painter: QPainter, drawn: Trace, room: QRectF, theme: Theme) -> None:
    for height, colour, style in (
        (drawn.baseline, theme.control, Qt.PenStyle.DotLine),
        (drawn.target, theme.good, Qt.PenStyle.DashLine),
    ):
        if height is not None:
            painter.setPen(QPen(QColor(colour), 1.2, style))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
    if not drawn.points:
        return
    painter.setPen(
        QPen(
            QColor(theme.link),
            _LINE,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPolyline(QPolygonF(list(drawn.points)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.link))
    painter.drawEllipse(drawn.points[-1], _DOT, _DOT)


class Sparkline(QWidget):
    """A small line of readings."""

    def __init__(self, parent: QWidget | None = None, size: QSize | None = None) -> None:
        super().__init__(parent)
        self._size = size or QSize(88, 26)
        self.progress: IndicatorProgress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: IndicatorProgress | None) -> None:
        """Draw the readings of an indicator."""
        if progress != self.progress:
            self.progress = progress
            text = indicator_text(progress) if progress else ""
            self.setAccessibleName(text)
            self.setToolTip(text)
            self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.progress is not None:
            painter = QPainter(self)
            paint_sparkline(painter, self.progress, QRectF(self.rect()), theme_in_force())
            painter.end()


class Chart(QWidget):
    """The readings large: first and last day below, each value at its point, baseline and target with theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress: IndicatorProgress | None = None
        self.horizon: dt.date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: IndicatorProgress, horizon: dt.date | None) -> None:
        """Draw the readings of an indicator, up to the day on which its objective is due."""
        if (progress, horizon) != (self.progress, self.horizon):
            self.progress, self.horizon = progress, horizon
            said = ", ".join(
                f"{date(point.date)} {written_number(point.value)}" for point in progress.readings
            )
            self.setAccessibleName(self.tr("Readings of “{name}”").format(name=progress.name))
            self.setAccessibleDescription(f"{said}. {indicator_text(progress)}".lstrip(". "))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, _CHART_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _CHART_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.progress is None:
            return
        theme = theme_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(_SMALL))
        line = painter.fontMetrics().height()
        gutter = max(
            (
                painter.fontMetrics().horizontalAdvance(written_number(value))
                for value in (self.progress.baseline, self.progress.target)
                if value is not None
            ),
            default=0,
        )
        room = QRectF(self.rect()).adjusted(gutter + 8, line + 4, -10, -line - 6)
        drawn = trace(self.progress, room, self.horizon)
        _paint_trace(painter, drawn, room, theme)
        self._paint_gutter(painter, drawn, room, theme)
        self._paint_points(painter, drawn, room, theme)
        self._paint_days(painter, room, theme)
        painter.end()

    def _paint_gutter(self, painter: QPainter, drawn: Trace, room: QRectF, theme: Theme) -> None:
        assert self.progress is not None
        line = painter.fontMetrics().height()
        for height, value, colour in (
            (drawn.baseline, self.progress.baseline, theme.muted),
            (drawn.target, self.progress.target, theme.good),
        ):
            if height is not None and value is not None:
                painter.setPen(QColor(colour))
                place = QRectF(0, height - line / 2, room.left() - 6, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, written_number(value))

    def _paint_points(self, painter: QPainter, drawn: Trace, room: QRectF, theme: Theme) -> None:
        """A dot for each reading; values above them where they do not run into another, the last one's first."""
        assert self.progress is not None
        metrics, taken = painter.fontMetrics(), list[QRectF]()
        pairs = list(zip(drawn.points, self.progress.readings, strict=True))
        for point, reading in (*pairs[-1:], *pairs[:-1]):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.link))
            painter.drawEllipse(point, _DOT + 0.5, _DOT + 0.5)
            text = written_number(reading.value)
            width = metrics.horizontalAdvance(text)
            left = min(max(point.x() - width / 2, room.left()), self.width() - width - 1)
            place = QRectF(left, point.y() - 5 - metrics.height(), width, metrics.height())
            if not any(place.adjusted(-4, -1, 4, 1).intersects(other) for other in taken):
                painter.setPen(QColor(theme.ink))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                taken.append(place)

    def _paint_days(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        assert self.progress is not None
        days = [point.date for point in self.progress.readings]
        if not days:
            return
        painter.setPen(QColor(theme.muted))
        below = QRectF(room.left(), room.bottom() + 6, room.width() + 10, painter.fontMetrics().height())
        end = max(days[-1], self.horizon) if self.horizon else days[-1]
        if end == days[0]:
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, date(end))
        else:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, date(days[0]))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, date(end))
