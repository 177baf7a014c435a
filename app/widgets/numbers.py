"""Numbers and percentages, as people type them in either language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app import languages
from app.document import PlanDocument
from app.theme import dress
from app.widgets.source import Source
from app.widgets.text import TextField
from models.errors import Fault
from models.exchange.values import Unreadable, read_number


def written_number(value: float, decimals: int = 2) -> str:
    """A number in the language in force: thousands grouped, no more decimals than it has."""
    locale = QLocale(languages.locale())
    text = locale.toString(float(value), "f", decimals)
    point = locale.decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def read_typed_number(text: str) -> float | None:
    """The number typed; None for nothing. Raises Fault `number.unread`, `number.outside`."""
    if not text.strip():
        return None
    try:
        return read_number(text, languages.current(), signed=True)
    except Unreadable as unreadable:
        if unreadable.code == "number.too_large":
            raise Fault("number.outside", value=text.strip()) from None
        raise Fault("number.unread", text=text.strip()) from None


def read_typed_percent(text: str) -> float | None:
    """The percentage typed, with its sign or without; None for nothing. Raises Fault `percent.unread`."""
    try:
        return read_typed_number(text.replace("%", ""))
    except Fault as fault:
        if fault.code == "number.unread":
            raise Fault("percent.unread", text=text.strip()) from None
        raise


class NumberField(TextField):
    """A number or nothing, with what it counts behind it."""

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        parent: QWidget | None = None,
        hint: str = "",
        unit: str = "",
    ) -> None:
        super().__init__(document, source, name, parent, hint)
        if unit:
            put_behind(self, self.control, unit)

    def build(self) -> QLineEdit:
        line = super().build()
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return line

    def written(self, value: Any) -> str:
        return "" if value is None else written_number(value)

    def typed_value(self) -> float | None:
        return read_typed_number(self.control.text())


class WholeField(NumberField):
    """A whole number, which may not be missing."""

    def typed_value(self) -> int:
        number = super().typed_value()
        if number is None:
            table, _, field = self.source.key
            raise Fault("required.empty", table=table, field=field)
        if number != int(number):
            raise Fault("number.not_whole", value=self.control.text().strip())
        return int(number)


class PercentField(NumberField):
    """A share from 0 to 1, typed and shown in percent."""

    def __init__(
        self, document: PlanDocument, source: Source, name: str, parent: QWidget | None = None, hint: str = ""
    ) -> None:
        super().__init__(document, source, name, parent, hint, unit="%")

    def written(self, value: Any) -> str:
        return "" if value is None else written_number(value * 100)

    def typed_value(self) -> float | None:
        percent = read_typed_percent(self.control.text())
        return None if percent is None else round(percent, 6) / 100


def put_behind(field: TextField, control: QWidget, unit: str) -> None:
    """Show a unit behind a field's control."""
    label = QLabel(unit, field)
    dress(label, "muted")
    lines = field.layout()
    assert isinstance(lines, QVBoxLayout)
    lines.removeWidget(control)
    beside = QHBoxLayout()
    beside.setSpacing(6)
    beside.addWidget(control, 1)
    beside.addWidget(label)
    lines.insertLayout(0, beside)
