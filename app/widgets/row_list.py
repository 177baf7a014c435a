"""A short list of rows to open, each with a second line, a mark and a chip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.theme import dress, font
from app.widgets.look import theme_in_force

MOST = 40
_MARGIN, _LEAST, _SMALL = 5, 26, 11
_CHIP_SIDE, _CHIP_HEIGHT = 8, 18
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -MOST, Qt.Key.Key_End: MOST}
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class Entry:
    """One line: what it opens, its text, what is said below it, a chip at its end."""

    table: str
    id: str
    text: str
    detail: str = ""
    chip: str = ""


class _Line(QPushButton):
    """One entry, as a button as high as its words; it measures and draws them itself.

    Labels inside a button make Qt remember heights for the wrong width.
    """

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        dress(self, "row")
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(filter(None, (entry.text, entry.detail, entry.chip))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        listed = self.parentWidget()
        if isinstance(listed, RowList) and event.key() in _STEPS:
            listed.step(self, _STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        listed = self.parentWidget()
        if isinstance(listed, RowList):
            listed.stop_at(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # it is as high as its words are in this width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, detail, _ = self._places(width)
        return max(_LEAST, max(text.bottom(), detail.bottom()) + 1 + _MARGIN)

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(100, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _LEAST)

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Where text, detail and chip stand in a line of this width."""
        chip = QRect()
        room = width - 2 * _MARGIN
        if self.entry.chip:
            chip_width = QFontMetrics(font(_SMALL)).horizontalAdvance(self.entry.chip) + 2 * _CHIP_SIDE
            chip = QRect(width - _MARGIN - chip_width, _MARGIN - 1, chip_width, _CHIP_HEIGHT)
            room -= chip_width + 8
        text = _wrapped(font(), room, self.entry.text)
        text.moveTo(_MARGIN, _MARGIN)
        detail = _wrapped(font(_SMALL), room, self.entry.detail) if self.entry.detail else QRect()
        detail.moveTo(_MARGIN, text.bottom() + 1)
        return text, detail, chip

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_in_force()
        text, detail, chip = self._places(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        painter.setPen(QColor(theme.ink))
        painter.drawText(text, _WRAP, self.entry.text)
        painter.setFont(font(_SMALL))
        painter.setPen(QColor(theme.muted))
        painter.drawText(detail, _WRAP, self.entry.detail)
        if self.entry.chip:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(chip, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
            painter.setPen(QColor(theme.on_selected))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.entry.chip)
        painter.end()


def _wrapped(face: QFont, width: int, text: str) -> QRect:
    """The rectangle that a text takes in a width."""
    found = QFontMetrics(face).boundingRect(QRect(0, 0, max(20, width), 10_000), _WRAP, text)
    return QRect(0, 0, max(20, width), found.height())


def entry_at(widget: QWidget, place: QPoint) -> Entry | None:
    """The entry of a list that is seen at a place of a widget around it; None beside every entry."""
    line = widget.childAt(place)
    return line.entry if isinstance(line, _Line) else None


class RowList(QWidget):
    """Entries below each other; built anew only when what they say has changed."""

    opened = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.entries: tuple[Entry, ...] = ()
        self._shown: list[QWidget] = []
        self.hide()

    def show_entries(self, entries: Sequence[Entry], more: str = "") -> None:
        """Show these; beyond forty, `more` (with `{n}`) says how many are left out."""
        if tuple(entries) == self.entries:
            return
        self.entries = tuple(entries)
        at = next((at for at, line in enumerate(self.lines()) if line.hasFocus()), None)
        for widget in self._shown:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for entry in self.entries[:MOST]:
            line = _Line(entry, self)
            line.clicked.connect(self._open)
            self._put(line)
        left = len(self.entries) - MOST
        if left > 0 and more:
            label = QLabel(more.format(n=left), self, wordWrap=True)
            dress(label, "small")
            self._put(label)
        self.setVisible(bool(self.entries))
        lines = self.lines()
        if lines:
            self.stop_at(lines[0])
        if lines and at is not None:
            lines[min(at, len(lines) - 1)].setFocus()

    def stop_at(self, line: QWidget) -> None:
        """Make a line the one where Tab stops in this list; the arrows lead to the others."""
        for one in self.lines():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is line else Qt.FocusPolicy.ClickFocus)

    def step(self, line: QWidget, by: int) -> None:
        """Give the keyboard to the line so many below another, and bring it into sight."""
        lines = self.lines()
        to = lines[min(max(lines.index(line) + by, 0), len(lines) - 1)]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(to)

    def _put(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)
        self._shown.append(widget)

    def _open(self) -> None:
        line = self.sender()
        if isinstance(line, _Line) and line.entry.table:
            self.opened.emit(line.entry.table, line.entry.id)

    def lines(self) -> list[QWidget]:
        """The widgets of the entries, in order."""
        return [widget for widget in self._shown if isinstance(widget, _Line)]
