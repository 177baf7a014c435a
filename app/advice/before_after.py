"""The headlines side by side: today, and if these ran. The second stands beside the first, never in its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from app.advice.headlines import LINES, Line, say
from app.theme import dress
from app.widgets.look import theme_in_force
from models.advice import Headlines, Problem

_SIZE, _LEAST = QSize(150, 24), 70
_TRACK, _DOT = 4.0, 5.0


class Shift(QWidget):
    """A line from nothing to all: a ring where it is today, a dot where it would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before: float | None = None
        self.after: float | None = None
        self.setMinimumSize(_LEAST, _SIZE.height())
        self.setMaximumWidth(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _SIZE

    def show_shift(self, before: float | None, after: float | None) -> None:
        """Show two shares (0–1); None draws no mark."""
        self.before, self.after = before, after
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, middle = theme_in_force(), self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        track = QRectF(0, middle - _TRACK / 2, self.width(), _TRACK)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        before, after = self._at(self.before), self._at(self.after)
        if before is not None and after is not None:
            painter.setBrush(QColor(theme.accent))
            painter.drawRect(QRectF(min(before, after), middle - 1, abs(after - before), 2))
        if before is not None:
            painter.setPen(QPen(QColor(theme.muted), 2))
            painter.setBrush(QColor(theme.panel))
            painter.drawEllipse(QPointF(before, middle), _DOT - 1, _DOT - 1)
        if after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(after, middle), _DOT, _DOT)
        painter.end()

    def _at(self, share: float | None) -> float | None:
        if share is None:
            return None
        return _DOT + min(1.0, max(0.0, share)) * (self.width() - 2 * _DOT)


class BeforeAfter(QFrame):
    """The table of headlines with both values and the way between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "child")
        self.values: dict[str, tuple[QLabel, Shift, QLabel]] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        self.today, then = QLabel(self), QLabel(self.tr("If these ran"), self)
        self.show_weight(in_hours=False)
        for head, column in ((self.today, 1), (then, 3)):
            dress(head, "section")
            side = Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(head, 0, column, side)
        for at, line in enumerate(LINES, start=1):
            self._add(grid, at, line)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 1)
        self.setAccessibleName(self.tr("Today, and if these ran"))

    def _add(self, grid: QGridLayout, at: int, line: Line) -> None:
        name = QLabel(say(line.name), self, wordWrap=True)
        before, shift, after = QLabel(self), Shift(self), QLabel(self)
        dress(before, "muted")
        dress(after, "strong")
        grid.addWidget(name, at, 0)
        grid.addWidget(before, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(shift, at, 2)
        grid.addWidget(after, at, 3)
        self._names[line.key], self.values[line.key] = name, (before, shift, after)

    def show_weight(self, *, in_hours: bool) -> None:
        """Say above today's figures that they weigh hours, where those of the window do not."""
        self.today.setText(self.tr("Today, in hours") if in_hours else self.tr("Today"))

    def show_headlines(self, problem: Problem, before: Headlines, after: Headlines) -> None:
        """Show today's figures beside those that would hold."""
        said = []
        for line in LINES:
            today, then = line.said(before, problem), line.said(after, problem)
            left, shift, right = self.values[line.key]
            for part in (self._names[line.key], left, shift, right):
                part.setVisible(line.shown(problem))
            if not line.shown(problem):
                continue
            left.setText(today)
            right.setText(then)
            shift.show_shift(line.share(before), line.share(after))
            told = self.tr("{name}: {today} today, {then} if these ran").format(
                name=say(line.name), today=today, then=then
            )
            shift.setAccessibleName(told)
            said.append(told)
        self.setAccessibleDescription(". ".join(said))
