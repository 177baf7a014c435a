"""What each headline figure ought to be, and by when: a value and a day per figure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.road.count import CountField
from app.road.words import activities, needed
from app.theme import dress
from app.widgets.dates import DateField
from app.widgets.numbers import NumberField, PercentField, written_number
from app.widgets.source import Edit, Source, as_date
from models.edits.rows import add_row, remove_rows, set_field
from models.entities import new_id
from models.errors import Fault
from models.measures.intentions import Trajectory
from models.measures.trend import Trend
from models.vocabulary import Headline

translate = QCoreApplication.translate

ASKED: Mapping[Headline, str] = {
    Headline.LANDING: QT_TRANSLATE_NOOP("Road", "Work for Communication"),
    Headline.RUNNING: QT_TRANSLATE_NOOP("Road", "Work done by Communication"),
    Headline.GAP: QT_TRANSLATE_NOOP("Road", "Work elsewhere than intended"),
    Headline.LINKED: QT_TRANSLATE_NOOP("Road", "Work that serves a named objective"),
    Headline.SERVED: QT_TRANSLATE_NOOP("Road", "Activities served"),
}
"""The figures that an intention can be set for, as their fields are called."""
_IMPLIED = {
    Headline.LANDING: QT_TRANSLATE_NOOP("Road", "It comes from the intended shares of the activities."),
    Headline.GAP: QT_TRANSLATE_NOOP("Road", "It is reached when every activity gets its intended share."),
}
_VALUE, _DATE = 104, 164


class IntentionsPanel(QWidget):
    """A line for each headline figure. Emptying the value takes the intention away."""

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._ways: Mapping[Headline, Trajectory] = {}
        self.values: dict[Headline, NumberField] = {}
        self.days: dict[Headline, DateField] = {}
        self.said: dict[Headline, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for column, text in ((1, self.tr("Intended")), (2, self.tr("By"))):
            head = QLabel(text, self)
            dress(head, "small")
            grid.addWidget(head, 0, column)
        for line, figure in enumerate(ASKED, 1):
            self._add_line(grid, line, figure)

    def _add_line(self, grid: QGridLayout, line: int, figure: Headline) -> None:
        name = translate("Road", ASKED[figure])
        label, said = QLabel(name, self), QLabel(self, wordWrap=True)
        dress(label, "strong")
        dress(said, "muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label)
        words.addWidget(said)
        words.addStretch(1)
        counted = figure is Headline.SERVED
        asked = self.tr("{figure}: intended number") if counted else self.tr("{figure}: intended percentage")
        day = self.tr("{figure}: by when").format(figure=name)
        kind = CountField if counted else PercentField
        value = kind(self.document, self._value_source(figure), asked.format(figure=name), self)
        date = DateField(self.document, self._day_source(figure), day, self)
        value.setFixedWidth(_VALUE)
        date.setFixedWidth(_DATE)
        label.setBuddy(value)
        value.control.textChanged.connect(lambda _text: self._offer_day(figure))
        grid.addLayout(words, line, 0)
        grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(date, line, 2, Qt.AlignmentFlag.AlignTop)
        if self.document.plan.read_only is not None:
            value.lock()
            date.lock()
        self.values[figure], self.days[figure], self.said[figure] = value, date, said

    def show_ways(self, road: Trend, ways: Mapping[Headline, Trajectory]) -> None:
        """Say per figure how far it is from here; what the plan implies stands as a hint."""
        self._ways = ways
        for figure, said in self.said.items():
            way = ways.get(figure)
            text = needed(road, way) if way is not None else ""
            if way is not None and not way.intention.row and figure in _IMPLIED:
                text = f"{text} {translate('Road', _IMPLIED[figure])}"
            said.setText(text)
            said.setVisible(bool(text))
            implied = way is not None and not way.intention.row
            hint = written_number(way.intention.value * 100) if implied and way is not None else ""
            value, day = self.values[figure], self.days[figure]
            if isinstance(value, CountField):
                value.count_out_of(activities(road))
            value.control.setPlaceholderText(hint)
            self._offer_day(figure)
            if day.fault is not None and day.fault.code == "intention.day_alone" and way is not None:
                QTimer.singleShot(0, day, day.commit)  # it waited for the value

    def _offer_day(self, figure: Headline) -> None:
        """A day can be typed as soon as there is a value, be it typed this moment: Tab leads to it then."""
        value = self.values[figure].control
        self.days[figure].setEnabled(bool(value.text().strip() or value.placeholderText()))

    # What the fields read and write
    def _row(self, figure: Headline) -> Mapping[str, Any]:
        rows = self.document.plan.graph.tables["intention"].values()
        return next((row for row in rows if row["figure"] == figure), {})

    def _value_source(self, figure: Headline) -> Source:
        return Source(
            ("intention", figure, "value"),
            lambda: self._row(figure).get("value"),
            partial(self._write_value, figure),
            lambda change: change.touches("intention"),
        )

    def _day_source(self, figure: Headline) -> Source:
        return Source(
            ("intention", figure, "by"),
            lambda: as_date(self._row(figure).get("by")),
            partial(self._write_day, figure),
            lambda change: change.touches("intention"),
        )

    def _write_value(self, figure: Headline, value: float | None) -> Edit:
        row = self._row(figure)
        if not row:
            return self._begin(figure, value=value)
        if value is None:
            return partial(remove_rows, table="intention", row_ids=[row["id"]])
        return partial(set_field, table="intention", row_id=row["id"], field="value", value=value)

    def _write_day(self, figure: Headline, day: object) -> Edit:
        row = self._row(figure)
        if row:
            return partial(set_field, table="intention", row_id=row["id"], field="by", value=day)
        if figure not in self._ways:
            raise Fault("intention.day_alone")
        return self._begin(figure, value=self._ways[figure].intention.value, by=day)

    def _begin(self, figure: Headline, **values: object) -> Edit:
        return partial(add_row, table="intention", values={"id": new_id(), "figure": figure, **values})
