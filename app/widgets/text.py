"""A line of text, and a text that grows as it is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.document import PlanDocument
from app.theme import dress
from app.widgets.field import Field
from app.widgets.source import Source

LEAST_LINES, MOST_LINES = 2, 14
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_SPARE = 2  # a line that wants a fraction of a pixel more must not make the text scroll


class TextField(Field):
    """A text on one line."""

    control: QLineEdit

    def __init__(
        self, document: PlanDocument, source: Source, name: str, parent: QWidget | None = None, hint: str = ""
    ) -> None:
        super().__init__(document, source, name, parent)
        self.control.setPlaceholderText(hint)

    def build(self) -> QLineEdit:
        line = QLineEdit(self)
        line.textEdited.connect(self.typed)
        return line

    def show_value(self, value: Any) -> None:
        text = self.written(value)
        if text != self.control.text():
            self.control.setText(text)
            self.control.setCursorPosition(0)

    def written(self, value: Any) -> str:
        """A value as this field shows it."""
        return str(value or "")

    def typed_value(self) -> Any:
        return self.control.text().strip()

    def draft(self) -> str | None:
        return self.control.text()

    def take_draft(self, text: str) -> None:
        self.control.setText(text)
        self._typing = True
        self.commit()


class _GrowingText(QPlainTextEdit):
    """A text edit as high as its text, from `least` lines to fourteen."""

    def __init__(self, parent: QWidget, least: int = LEAST_LINES) -> None:
        super().__init__(parent)
        self._least = least
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.updateGeometry)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _grow(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(MOST_LINES, max(round(self.document().size().height()), self._hinted())))
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + _SPARE
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + margins)

    def _hinted(self) -> int:
        """How many lines the hint takes while there is no text."""
        hint = self.placeholderText()
        if not hint or not self.document().isEmpty():
            return 0
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        taken = self.fontMetrics().boundingRect(QRect(0, 0, max(60, room), 10_000), _WRAPPED, hint)
        return round(taken.height() / self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() >= self.sizeHint().height() and self.document().size().height() <= MOST_LINES:
            self.verticalScrollBar().setValue(0)  # it scrolled while it was not yet as high as its text
        self.updateGeometry()


class TextArea(Field):
    """A text of several lines; Enter begins a new one, Ctrl+Enter commits."""

    control: QPlainTextEdit
    enter_commits = False
    least_lines = LEAST_LINES

    def __init__(
        self, document: PlanDocument, source: Source, name: str, parent: QWidget | None = None, hint: str = ""
    ) -> None:
        super().__init__(document, source, name, parent)
        self.control.setPlaceholderText(hint)

    def build(self) -> QPlainTextEdit:
        area = _GrowingText(self, self.least_lines)
        area.textChanged.connect(self.typed)
        self.watch(area.viewport())
        return area

    def show_value(self, value: Any) -> None:
        text = str(value or "")
        if text != self.control.toPlainText():
            self.control.setPlainText(text)

    def typed_value(self) -> str:
        return self.control.toPlainText().strip()

    def draft(self) -> str | None:
        return self.control.toPlainText()

    def take_draft(self, text: str) -> None:
        self.control.setPlainText(text)
        self.commit()

    def _scrolls(self, watched: QEvent) -> bool:  # type: ignore[override]
        bar = self.control.verticalScrollBar()
        return self.control.hasFocus() and bar.maximum() > 0


class TitleField(TextArea):
    """A name that may take several lines but holds no line break; Enter commits."""

    enter_commits = True
    least_lines = 1

    def build(self) -> QPlainTextEdit:
        area = super().build()
        dress(area, "title")
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def typed_value(self) -> str:
        return " ".join(super().typed_value().split())
