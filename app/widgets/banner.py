"""An inline banner: what went wrong or what to know, with what can be done about it; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.icons import icon
from app.theme import Theme

_NARROW = 620

Choice = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """Hidden until `tell`. One message at a time: a newer one takes the older one's place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "warning")
        self._text = QLabel(wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._text, 1)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._body.addLayout(self._row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 8, 8, 8)
        outer.addLayout(self._body, 1)
        outer.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is hidden."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def choices(self) -> list[QPushButton]:
        """The buttons it offers now."""
        return list(self._buttons)

    def tell(self, text: str, choices: Sequence[Choice] = (), role: str = "warning") -> None:
        """Show `text` with a button for each choice. `role`: notice, warning or danger."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for label, act in choices:
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, act=act: self._choose(act))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._text.setText(text)
        self._close.setIcon(icon("x", self._theme.ink))
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons go below the text."""
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().resizeEvent(event)

    def _choose(self, act: Callable[[], object]) -> None:
        self.hide()
        act()
