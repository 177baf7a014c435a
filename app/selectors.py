"""The four selectors of the top bar: period, scope, weight and lens, which hold for all views."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QInputDialog,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app import languages
from app.chain.lenses import Lens, lens_name
from app.document import PlanDocument
from app.outlook import Outlook
from app.wording.periods import period_name
from models.errors import Fault
from models.measures import Scope, Weight
from models.periods import Period, calendar_year

_LEAST = 84
"""Pixels that a selector needs at least: its arrow and some letters of the choice."""

SCOPES = {
    Scope.LIVE: QT_TRANSLATE_NOOP("Outlook", "Live work"),
    Scope.PLANNED: QT_TRANSLATE_NOOP("Outlook", "Live and planned"),
    Scope.IDEAS: QT_TRANSLATE_NOOP("Outlook", "With ideas"),
}
WEIGHTS = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("Outlook", "In hours"),
    Weight.MONEY: QT_TRANSLATE_NOOP("Outlook", "In money"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("Outlook", "In actions"),
}


def scope_name(scope: Scope) -> str:
    """Which work counts, in words."""
    return QCoreApplication.translate("Outlook", SCOPES[scope])


def weight_name(weight: Weight) -> str:
    """What the work is weighed by, in words."""
    return QCoreApplication.translate("Outlook", WEIGHTS[weight])


def shown_period(period: Period) -> str:
    """A period as its selector shows it: the whole plan by that name."""
    if period.whole:
        return QCoreApplication.translate("Outlook", "Whole plan")
    name = period_name(period, languages.current())
    return name[:1].upper() + name[1:]


class Selector(QPushButton):
    """A button that shows the choice in force and opens the others as a menu."""

    def __init__(self, document: PlanDocument, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.name = name
        self.setProperty("menu", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        document.outlook_changed.connect(self._refresh)
        document.changed.connect(self._refresh)
        self._refresh()

    def options(self) -> list[tuple[str, str]]:
        """The choices as (value, text)."""
        raise NotImplementedError

    def chosen(self, outlook: Outlook) -> str:
        """The value in force."""
        raise NotImplementedError

    def choose(self, value: str) -> None:
        """Put a value in force."""
        raise NotImplementedError

    def shown(self) -> str:
        """The text of the button."""
        value = self.chosen(self.document.outlook)
        return dict(self.options()).get(value, value)

    def _refresh(self, _what: object = None) -> None:
        text = self.shown()
        told = f"{self.name} : {text}" if languages.current() == "fr" else f"{self.name}: {text}"
        self.setText(text)
        self.setAccessibleName(told)
        self.setToolTip(told)

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the choice is shortened: a bar without room would hide it altogether."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _LEAST), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - self.sizeHint().width()
        if room < 0:
            words = self.fontMetrics().horizontalAdvance(option.text) + room
            option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, words)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _fill(self) -> None:
        self._menu.clear()
        value = self.chosen(self.document.outlook)
        for option, text in self.options():
            if not text:
                self._menu.addSeparator()
                continue
            action = QAction(text, self._menu, checkable=True, checked=option == value)
            action.triggered.connect(lambda _checked=False, option=option: self.choose(option))
            self._group.addAction(action)
            self._menu.addAction(action)


class PeriodSelector(Selector):
    """The whole plan, its years, quarters and months, or two days of one's own."""

    OTHER = "other"

    def options(self) -> list[tuple[str, str]]:
        span = self.document.span
        years = [
            calendar_year(year)
            for year in range(span.start.year, min(span.end.year, span.start.year + 9) + 1)
        ]
        groups: list[list[Period]] = [[span], years, span.quarters()[:12], span.calendar_months()[:12]]
        found: list[tuple[str, str]] = []
        for group in groups:
            found += [("", "")] * bool(found) + [(str(period), shown_period(period)) for period in group]
        present = self.document.period
        if str(present) not in dict(found):
            found.append((str(present), shown_period(present)))
        return [*found, ("", ""), (self.OTHER, self.tr("Other dates…"))]

    def chosen(self, outlook: Outlook) -> str:
        return str(self.document.period)

    def choose(self, value: str) -> None:
        if value == self.OTHER:
            asked = self.tr(
                "A year, a quarter, a month or two days: 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30"
            )
            value, accepted = QInputDialog.getText(
                self, self.tr("Period"), asked, text=str(self.document.period)
            )
            if not accepted:
                return
            try:
                Period.parse(value, self.document.span)
            except Fault as fault:
                self.document.refused.emit(fault)
                return
        self.document.look(period=value)


class ScopeSelector(Selector):
    """Which work counts."""

    def options(self) -> list[tuple[str, str]]:
        return [(scope.value, scope_name(scope)) for scope in Scope]

    def chosen(self, outlook: Outlook) -> str:
        return outlook.scope.value

    def choose(self, value: str) -> None:
        self.document.look(scope=Scope(value))


class WeightSelector(Selector):
    """What the work is weighed by."""

    def options(self) -> list[tuple[str, str]]:
        return [(weight.value, weight_name(weight)) for weight in Weight]

    def chosen(self, outlook: Outlook) -> str:
        return outlook.weight.value

    def choose(self, value: str) -> None:
        self.document.look(weight=Weight(value))


class LensSelector(Selector):
    """What the colour of a cell means."""

    def options(self) -> list[tuple[str, str]]:
        return [(lens.value, lens_name(lens)) for lens in Lens]

    def chosen(self, outlook: Outlook) -> str:
        return outlook.lens

    def choose(self, value: str) -> None:
        self.document.look(lens=value)

    def shown(self) -> str:
        return self.tr("Colour: {lens}").format(lens=super().shown())
