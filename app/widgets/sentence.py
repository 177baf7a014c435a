"""One sentence that shows all of itself, on as many lines as that takes; Enter commits."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from app.theme import dress
from app.widgets.text import TitleField


class SentenceField(TitleField):
    """A text without line breaks, as high as its words."""

    def build(self) -> QPlainTextEdit:
        area = super().build()
        dress(area, "")
        return area
