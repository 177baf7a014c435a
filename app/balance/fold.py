"""A heading that opens what stands behind it; it is made when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.theme import dress
from app.widgets.look import theme_in_force


class Fold(QWidget):
    """Closed at first. `turned` tells that it was opened or closed."""

    turned = Signal(bool)

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setMinimumHeight(24)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setIconSize(QSize(14, 14))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAccessibleName(f"{title}: {about}" if about else title)
        dress(self.button, "fold")
        self.inside = QWidget(self)
        self.inside.hide()
        self.lines = QVBoxLayout(self.inside)
        self.lines.setContentsMargins(20, 0, 0, 6)
        self.lines.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.inside)
        self.button.toggled.connect(self._turn)
        self._point(opened=False)

    @property
    def open(self) -> bool:
        return self.button.isChecked()

    def _turn(self, opened: bool) -> None:
        self._point(opened=opened)
        self.turned.emit(opened)
        self.inside.setVisible(opened)

    def _point(self, *, opened: bool) -> None:
        self.button.setIcon(icon("chevron-down" if opened else "chevron-right", theme_in_force().muted))
