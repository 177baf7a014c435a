"""A slider with its number beside it, which can be typed as well; what is wrong with it stands below."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSlider, QWidget

from app.languages import sentence
from app.theme import dress
from app.widgets.look import theme_in_force
from models.errors import Fault


class Slider(QSlider):
    """A slider that shows when the keyboard is on it, and lets the list scroll under the pointer."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setMinimumHeight(24)
        self.setMinimumWidth(60)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def put(self, value: int) -> None:
        """Stand there without telling anybody."""
        if value != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme_in_force().focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            painter.end()


class NumberSlider(QWidget):
    """A slider with its number beside it, to be typed as well. `moved` tells a position, `typed` a text."""

    moved = Signal(int)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget, unit: str = "") -> None:
        super().__init__(parent)
        self.step = ""
        """The step that its moves belong to: one drag, or one visit by keyboard."""
        self.slider, self.number = Slider(name, self), QLineEdit(self)
        self.number.setFixedWidth(70)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setAccessibleName(name)
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        dress(self.error, "error")
        self.error.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.slider, 0, 0)
        grid.addWidget(self.number, 0, 1)
        if unit:
            grid.addWidget(QLabel(unit, self), 0, 2)
        grid.addWidget(self.error, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.slider.valueChanged.connect(self.moved)
        self.slider.sliderPressed.connect(self._begin)
        self.number.editingFinished.connect(self._type)
        for control in (self.slider, self.number):
            control.installEventFilter(self)

    def _begin(self) -> None:
        self.step = str(uuid4())

    def _type(self) -> None:
        if self.number.isModified():
            self._begin()
            self.typed.emit(self.number.text())

    def show_number(self, text: str) -> None:
        """Write the number, unless one is being typed."""
        if not self.number.isModified():
            self.number.setText(text)

    def accept(self) -> None:
        """What was typed is taken."""
        self.number.setModified(False)
        self._refuse("")

    def refuse(self, fault: Fault) -> None:
        """Say what is wrong with what was typed, below it."""
        self._refuse(sentence(fault))

    def _refuse(self, why: str) -> None:
        self.error.setText(why)
        self.error.setVisible(bool(why))
        if bool(self.number.property("wrong")) is not bool(why):
            self.number.setProperty("wrong", bool(why))
            dress(self.number, "")
        self.number.setAccessibleDescription(why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is self.slider:
            self._begin()
        if (
            watched is self.number
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and (self.number.isModified() or self.error.text())
        ):
            self.accept()
            self.moved.emit(-1)  # nothing moved: write the number again
            return True
        return False
