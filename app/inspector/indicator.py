"""The page of an indicator: from where to where, its readings drawn and listed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.aims import aims_of
from app.document import PlanDocument
from app.fields.editors import make_field
from app.fields.objective import INDICATOR, READING
from app.icons import icon
from app.inspector.page import Entry, Page
from app.theme import dress
from app.widgets.card_column import CardColumn
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.readings import ReadingDayField, ReadingLine, ReadingValueField
from app.widgets.source import as_date, column, row_of
from app.widgets.sparkline import Chart
from app.widgets.text import TitleField
from app.wording.progress import indicator_states, indicator_text
from models.changes import Change
from models.edits.rows import remove_rows, set_field
from models.vocabulary import Better

_MOST = 60
"""Readings listed at once, the newest; all of them are drawn."""


class IndicatorPage(Page):
    """An indicator."""

    table = "indicator"

    def fill(self) -> None:
        self.caption(self.tr("Indicator"))
        source = column(self.document, self.table, self.row_id, "name")
        self.title_field(TitleField(self.document, source, self.tr("Indicator"), self._body))
        self._objective = self.rows(self.tr("Objective"))
        self.form(INDICATOR)
        self._wrong_way = self.note()
        self.turn = QPushButton(self._body)
        self.turn.clicked.connect(self._turn)
        self._lines.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.section(self.tr("Readings"))
        self._progress = self.note()
        self.chart = Chart(self._body)
        self.add(self.chart)
        self.new_reading = ReadingLine(self.document, self.row_id, self._body)
        self.add(self.new_reading)
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        self._lines.addLayout(self._cards)
        self._more = self.note()
        self.follow(None)

    def lock_fields(self) -> None:
        super().lock_fields()
        self.turn.setEnabled(self.document.plan.read_only is None)

    def follow(self, change: Change | None) -> None:
        graph = self.document.plan.graph
        progress = aims_of(self.document).indicators.get(self.row_id)
        if progress is None:
            return
        objective = graph.tables["objective"].get(progress.objective_id, {})
        self._objective.show_entries(
            [Entry("objective", progress.objective_id, str(objective.get("statement") or ""))]
        )
        states = [state for state in indicator_states(progress) if state not in indicator_text(progress)]
        self._progress.setText(" · ".join((indicator_text(progress), *states)))
        self._progress.show()
        self.chart.show_progress(progress, as_date(objective.get("horizon")))
        self.chart.setVisible(bool(progress.readings))
        self._show_direction(progress.contradicts, progress.better)
        self._show_cards()

    def _show_direction(self, contradicts: bool, better: Better) -> None:
        text = ""
        if contradicts and better is Better.UP:
            text = self.tr("It is to fall, and yet higher is said to be better.")
        elif contradicts:
            text = self.tr("It is to rise, and yet lower is said to be better.")
        self._wrong_way.setText(text)
        self._wrong_way.setVisible(bool(text))
        self.turn.setText(self.tr("Lower is better") if better is Better.UP else self.tr("Higher is better"))
        self.turn.setVisible(bool(text))

    def _turn(self) -> None:
        other = Better.DOWN if self.row.get("better") == Better.UP else Better.UP
        self.document.attempt(set_field, "indicator", self.row_id, "better", other)

    def _readings(self) -> list[Mapping[str, Any]]:
        rows = self.document.plan.graph.tables["reading"].values()
        own = [row for row in rows if row["indicator_id"] == self.row_id]
        return sorted(own, key=lambda row: str(row["date"]), reverse=True)

    def _show_cards(self) -> None:
        rows = self._readings()
        shown = [row["id"] for row in rows[:_MOST]]
        self._cards.show_cards(shown)
        left = len(rows) - len(shown)
        self._more.setText(self.tr("… and {n} older ones: the line above shows them all.").format(n=left))
        self._more.setVisible(left > 0)

    def _card(self, reading_id: str) -> ReadingCard:
        made = ReadingCard(self.document, reading_id, self._body)
        made.removed.connect(self._remove)
        return made

    def _remove(self, reading_id: str) -> None:
        self.document.attempt(remove_rows, "reading", [reading_id])
        QTimer.singleShot(0, self.new_reading.value, partial(self.new_reading.value.setFocus))


class ReadingCard(QFrame):
    """One reading: its day, its value, a note."""

    removed = Signal(str)

    def __init__(self, document: PlanDocument, reading_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.reading_id = reading_id
        dress(self, "child")
        day, value = (
            ReadingDayField(document, reading_id, self),
            ReadingValueField(document, reading_id, self),
        )
        note = make_field(document, "reading", reading_id, READING[2], self)
        self.fields: dict[str, Field] = {"date": day, "value": value, "note": note}
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", theme_in_force().muted))
        self.remove.setIconSize(QSize(14, 14))
        told = str(row_of(document, "reading", reading_id).get("date") or "")
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the reading of {day}").format(day=told))
        self.remove.clicked.connect(self._remove)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 6, 8)
        lines.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(day, 3)
        row.addWidget(value, 2)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(row)
        lines.addWidget(note)
        if document.plan.read_only is not None:
            self.remove.setEnabled(False)
            for field in self.fields.values():
                field.lock()

    def _remove(self) -> None:
        self.removed.emit(self.reading_id)
