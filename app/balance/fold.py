"""What stands behind a heading: hidden until its button opens it, so that several headings can share a line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.theme import dress
from app.widgets.look import theme_in_force


class Fold(QWidget):
    """Closed at first; `button` opens and closes it and is laid out by whoever makes the fold.

    `turned` tells that it was opened or closed.
    """

    turned = Signal(bool)

    def __init__(self, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QToolButton(parent)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setMinimumHeight(24)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setIconSize(QSize(14, 14))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAccessibleName(f"{title}: {about}" if about else title)
        dress(self.button, "fold")
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 2, 0, 6)
        self.lines.setSpacing(4)
        self.button.toggled.connect(self._turn)
        self._point(opened=False)
        self.hide()

    @property
    def open(self) -> bool:
        return self.button.isChecked()

    def offer(self, offered: bool) -> None:
        """Whether there is anything to open."""
        self.button.setVisible(offered)
        self.setVisible(offered and self.open)

    def _turn(self, opened: bool) -> None:
        self._point(opened=opened)
        self.turned.emit(opened)
        self.setVisible(opened)

    def _point(self, *, opened: bool) -> None:
        self.button.setIcon(icon("chevron-down" if opened else "chevron-right", theme_in_force().muted))
