"""A calendar in the colours in force: Qt's own paints weekends red and its arrows black."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QTextCharFormat, QTransform
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from app import languages
from app.icons import pixmap
from app.widgets.look import theme_in_force

_ARROW = 16


def calendar(name: str, parent: QWidget) -> QCalendarWidget:
    """A month to choose a day in, the way of the language in force."""
    theme = theme_in_force()
    made = QCalendarWidget(parent)
    made.setLocale(languages.locale())
    made.setAccessibleName(name)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    weekend = QTextCharFormat()
    weekend.setForeground(QBrush(QColor(theme.muted)))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, weekend)
    right = pixmap("chevron-right", theme.on_selected, _ARROW)
    for button, arrow in (
        ("qt_calendar_nextmonth", right),
        ("qt_calendar_prevmonth", right.transformed(QTransform().scale(-1, 1))),
    ):
        found = made.findChild(QToolButton, button)
        if found is not None:
            found.setIcon(QIcon(arrow))
    return made
