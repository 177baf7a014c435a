"""A day: typed in words of either language's habits, or picked in a calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from app import languages
from app.document import PlanDocument
from app.icons import icon
from app.widgets.calendar import calendar
from app.widgets.look import theme_in_force
from app.widgets.source import Source
from app.widgets.text import TextField
from models.errors import Fault
from models.exchange.values import Unreadable, read_date

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Years beyond these are slips of the hand, or what a spreadsheet makes of an empty cell."""


def read_typed_date(text: str) -> dt.date | None:
    """The day typed; None for nothing. Raises Fault `date.unread`, `date.unlikely`.

    `31/12/2027`, with dots or dashes too, ISO, or `31 Dec 2027`.
    """
    written = text.strip()
    if not written:
        return None
    day = _read(written)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Fault("date.unlikely", text=written, first=FIRST_YEAR, last=LAST_YEAR)
    return day


def _read(written: str) -> dt.date:
    """The day that a text means. Raises Fault `date.unread`."""
    for order in _orders():
        try:
            return read_date(written, order)
        except Unreadable:
            pass
    for pattern in ("d MMM yyyy", "d MMMM yyyy"):
        day = languages.locale().toDate(written, pattern)
        if day.isValid():
            return dt.date(day.year(), day.month(), day.day())
    raise Fault("date.unread", text=written)


def _orders() -> tuple[str, str]:
    """Day or month first, as the language in force writes dates; the other one where only that can be meant."""
    pattern = languages.locale().dateFormat(QLocale.FormatType.ShortFormat)
    return ("mdy", "dmy") if pattern.find("M") < pattern.find("d") else ("dmy", "mdy")


class DateField(TextField):
    """A day or nothing; nothing is refused where a day is `required`."""

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        parent: QWidget | None = None,
        required: bool = False,
    ) -> None:
        self._required = required
        super().__init__(document, source, name, parent)

    def arrange(self) -> None:
        button = QToolButton(self)
        button.setIcon(icon("calendar", theme_in_force().muted))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(self.tr("Choose in a calendar"))
        button.setAccessibleName(self.tr("{field}: choose in a calendar").format(field=self.name))
        button.clicked.connect(self._open)
        self.watch(button)
        beside = QHBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self.control, 1)
        beside.addWidget(button)
        self._lines.addLayout(beside)

    def written(self, value: Any) -> str:
        return "" if value is None else languages.date(value)

    def typed_value(self) -> dt.date | None:
        day = read_typed_date(self.control.text())
        if day is None and self._required:
            table, _, field = self.source.key
            raise Fault("required.empty", table=table, field=field)
        return day

    def _open(self) -> None:
        """The calendar, in a menu below the field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = calendar(self.name, menu)
        day = self.source.read() or self.document.today
        shown.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(shown)
        menu.addAction(holder)
        if not self._required:
            menu.addAction(self.tr("No date")).triggered.connect(self._pick_none)
        shown.clicked.connect(self.pick)
        shown.activated.connect(self.pick)
        shown.clicked.connect(menu.close)
        shown.activated.connect(menu.close)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        shown.setFocus()

    def pick(self, day: QDate) -> None:
        """Take a day of the shown."""
        self._put_text(languages.date(dt.date(day.year(), day.month(), day.day())))

    def _pick_none(self) -> None:
        self._put_text("")

    def _put_text(self, text: str) -> None:
        self.control.setText(text)
        self.typed_at_once()
