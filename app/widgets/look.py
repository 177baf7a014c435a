"""The colours in force, for what paints itself."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from app.theme import Theme, colours


def theme_in_force() -> Theme:
    """The light or the dark theme, as the application has it.

    A widget's own palette does not tell: the style sheet gives it other grounds.
    """
    return colours(QGuiApplication.palette().window().color().lightness() < 128)
