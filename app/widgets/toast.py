"""A toast at the window's foot: what was just done, with Undo, for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_STAYS_MS = 8_000
_ABOVE_FOOT = 24


class Toast(QFrame):
    """Floats over `parent`; keeps itself in the middle of its foot."""

    def __init__(self, parent: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._text = QLabel()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(lambda _checked=False: undo())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        self._leave = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._leave.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def tell(self, text: str) -> None:
        """Show for a while what was just done, with Undo."""
        self._show(text, undo=True)

    def mention(self, text: str) -> None:
        """Show for a while what there is nothing to undo of."""
        self._show(text, undo=False)

    def _show(self, text: str, undo: bool) -> None:
        self._undo.setVisible(undo)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.hide()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        self._leave.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self.parentWidget().size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE_FOOT)
