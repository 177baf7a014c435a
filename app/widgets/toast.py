"""A toast at the window's foot: what was just done, with Undo, for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_STAYS_MS = 8_000
_ASIDE = 12


class Toast(QFrame):
    """Lies at the right over what is below `parent` in its window, so that it covers no line one types in.

    Where there is nothing below, it lies over the foot of `parent`, above a line that has the keyboard.
    """

    def __init__(self, parent: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(parent.window())
        self._over = parent
        self.setProperty("role", "toast")
        self._text = QLabel()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(lambda _checked=False: undo())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(14)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        self._leave = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._leave.timeout.connect(self.hide)
        for watched in {parent, parent.window()}:
            watched.installEventFilter(self)
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
        window = self.parentWidget()
        place = QRect(self._over.mapTo(window, QPoint()), self._over.size())
        below = window.height() - place.bottom() - 1
        x = max(0, place.right() + 1 - self.width() - _ASIDE)
        if below >= self.height() - 2 * _ASIDE:
            y = min(place.bottom() + 1 + (below - self.height()) // 2, window.height() - self.height())
        else:
            y = place.bottom() - self.height() - _ASIDE
            line = QApplication.focusWidget()
            if line is not None and self._over.isAncestorOf(line):
                typed = QRect(line.mapTo(window, QPoint()), line.size())
                if typed.intersects(QRect(QPoint(x, y), self.size())):
                    y = max(0, typed.top() - self.height() - _ASIDE)
        self.move(x, y)


def tell(widget: QWidget, text: str) -> None:
    """Tell in the toast of a widget's window what was just done there, with Undo; without a toast nobody is told."""
    toast = getattr(widget.window(), "toast", None)
    if isinstance(toast, Toast):
        toast.tell(text)


def mention(widget: QWidget, text: str) -> None:
    """Like `tell`, for what there is nothing to undo of."""
    toast = getattr(widget.window(), "toast", None)
    if isinstance(toast, Toast):
        toast.mention(text)
