"""A sentence of two lines at most above a picture: the whole of it is in its tooltip, and read aloud."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LINES = 2


class Sentence(QLabel):
    """A wrapped label that leaves the room to what stands below it; `text()` is always the whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._most = LINES
        self.whole = ""
        """What the tooltip says where the text itself has cut names; "" for the text."""

    def say(self, text: str, whole: str = "") -> None:
        """Show a text, perhaps of shortened names, and keep the whole at hand."""
        self.whole = whole or text
        self.setText(text)
        self.setAccessibleName(self.whole)
        self._offer()

    def unfold(self, all_of_it: bool) -> None:
        """Take as many lines as the text needs, or two again."""
        self._most = 10_000 if all_of_it else LINES
        self.updateGeometry()
        self.update()

    @property
    def cut(self) -> bool:
        """Whether the text needs more lines than there are."""
        return len(self._lines(self.width())) > self._most

    def _offer(self) -> None:
        self.setToolTip(self.whole if self.cut or self.whole != self.text() else "")

    def _lines(self, width: int) -> list[str]:
        """The text in lines of a width."""
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        found: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            found.append(self.text()[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return found

    def heightForWidth(self, width: int) -> int:
        return min(self._most, max(1, len(self._lines(width)))) * self.fontMetrics().lineSpacing() + 2

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()

    def paintEvent(self, _event: QPaintEvent) -> None:
        lines, metrics = self._lines(self.width()), self.fontMetrics()
        if len(lines) > self._most:
            rest = "".join(lines[self._most - 1 :])
            lines = [
                *lines[: self._most - 1],
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width()),
            ]
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for at, line in enumerate(lines):
            painter.drawText(QPointF(0.0, 1.0 + at * metrics.lineSpacing() + metrics.ascent()), line.rstrip())
        painter.end()
