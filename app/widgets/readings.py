"""Readings typed in place: a day and a value with its unit or without, checked against the indicator's."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app import languages
from app.document import PlanDocument
from app.fields.column import say
from app.fields.objective import READING
from app.languages import sentence
from app.theme import dress
from app.widgets.dates import DateField, read_typed_date
from app.widgets.numbers import NumberField
from app.widgets.source import Source, as_date, column, row_of
from models.edits.objectives import set_reading
from models.entities import new_id
from models.errors import Fault
from models.readings import check_day, read_reading

_DATE_WIDTH = 104
_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


def read_value(document: PlanDocument, indicator_id: str, text: str) -> float:
    """The value typed for an indicator. Raises Fault; an empty text is refused."""
    if not text.strip():
        raise Fault("required.empty", table="reading", field="value")
    unit = str(row_of(document, "indicator", indicator_id).get("unit") or "")
    return read_reading(text, unit, languages.current())


def read_day(document: PlanDocument, text: str) -> dt.date:
    """The day typed, one on which something can have been measured. Raises Fault."""
    day = read_typed_date(text)
    if day is None:
        raise Fault("required.empty", table="reading", field="date")
    check_day(day, document.today, document.span.start)
    return day


class ReadingLine(QWidget):
    """A day, today at first, and a value: Enter notes them and waits for the next ones."""

    added = Signal()
    left = Signal()
    """Esc was pressed with nothing typed."""

    def __init__(self, document: PlanDocument, indicator_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.indicator_id = document, indicator_id
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(4)
        name = str(row_of(document, "indicator", indicator_id).get("name") or "")
        self.day, self.value = QLineEdit(self), QLineEdit(self)
        self.day.setFixedWidth(_DATE_WIDTH)
        self.day.setAccessibleName(self.tr("{name}: day of the reading").format(name=name))
        self.day.setToolTip(self.tr("Day of the reading"))
        self.value.setAccessibleName(self.tr("{name}: value of the reading").format(name=name))
        self.value.setMinimumWidth(70)
        for line, stretch in ((self.day, 0), (self.value, 1)):
            line.returnPressed.connect(self.add)
            line.textEdited.connect(self._edited)
            line.installEventFilter(self)
            row.addWidget(line, stretch)
        self.below = QLabel(self, wordWrap=True)
        dress(self.below, "error")
        self.below.hide()
        lines.addLayout(row)
        lines.addWidget(self.below)
        self.setEnabled(document.plan.read_only is None)
        self._begin()
        document.changed.connect(self._tell)

    def _begin(self) -> None:
        self.day.setText(languages.date(self.document.today))
        self.day.setCursorPosition(0)
        self.value.clear()
        self._tell()

    def _tell(self, _change: object = None) -> None:
        unit = str(row_of(self.document, "indicator", self.indicator_id).get("unit") or "")
        hint = self.tr("New reading in {unit}").format(unit=unit) if unit else self.tr("New reading")
        self.value.setPlaceholderText(hint)

    def add(self) -> bool:
        """Note what is typed. Returns whether it was taken; a refusal is said right below."""
        if not self.value.text().strip():
            return True
        wrong = self.day
        try:
            day = read_day(self.document, self.day.text())
            wrong = self.value
            value = read_value(self.document, self.indicator_id, self.value.text())
            self.document.do(set_reading, self.indicator_id, day, value, new_id())
        except Fault as fault:
            self._say(sentence(fault), wrong)
            return False
        self._say("")
        self._begin()
        self.added.emit()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.value.setFocus(event.reason())

    def _edited(self) -> None:
        self._say("")

    def _say(self, text: str, wrong: QLineEdit | None = None) -> None:
        self.below.setText(text)
        self.below.setVisible(bool(text))
        for line in (self.day, self.value):
            line.setAccessibleDescription(text if line is wrong else "")
            line.setProperty("wrong", line is wrong)
            line.style().unpolish(line)
            line.style().polish(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            focused = QApplication.focusWidget()
            inside = focused is not None and self.isAncestorOf(focused)
            if event.reason() not in _STILL_HERE and not inside:
                self.add()  # what is typed is noted when it is left, as fields do
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            if self.value.text():
                self._say("")
                self._begin()
            else:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)


class ReadingValueField(NumberField):
    """The value of a reading that is there: its unit may be typed behind it."""

    def __init__(self, document: PlanDocument, reading_id: str, parent: QWidget | None = None) -> None:
        self._indicator = str(row_of(document, "reading", reading_id).get("indicator_id") or "")
        super().__init__(
            document, column(document, "reading", reading_id, "value"), say(READING[1].label), parent
        )

    def typed_value(self) -> Any:
        return read_value(self.document, self._indicator, self.control.text())


class ReadingDayField(DateField):
    """The day of a reading that is there."""

    def __init__(self, document: PlanDocument, reading_id: str, parent: QWidget | None = None) -> None:
        source: Source = column(document, "reading", reading_id, "date", as_date)
        super().__init__(document, source, say(READING[0].label), parent, required=True)

    def typed_value(self) -> dt.date | None:
        day = super().typed_value()
        if day is not None:
            check_day(day, self.document.today, self.document.span.start)
        return day
