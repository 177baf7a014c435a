"""A short list of rows to open, each with a second line, a mark and a chip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.theme import dress

MOST = 40


@dataclass(frozen=True)
class Entry:
    """One line: what it opens, its text, what is said below it, a chip at its end."""

    table: str
    id: str
    text: str
    detail: str = ""
    chip: str = ""


class _Line(QPushButton):
    """One entry, as a button that is as high as its words."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        dress(self, "row")
        self.setAutoDefault(True)
        self.setAccessibleName(", ".join(filter(None, (entry.text, entry.detail, entry.chip))))
        across = QHBoxLayout(self)
        across.setContentsMargins(4, 4, 4, 4)
        across.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        across.addLayout(words, 1)
        for text, role in ((entry.text, ""), (entry.detail, "small")):
            if text:
                words.addWidget(_words(text, role, self))
        if entry.chip:
            chip = QLabel(entry.chip, self)
            dress(chip, "chip")
            across.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(26, self.layout().heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(100, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 26)


def _words(text: str, role: str, parent: QWidget) -> QLabel:
    """A label that wraps and lets clicks through."""
    label = QLabel(text, parent, wordWrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if role:
        dress(label, role)
    return label


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
