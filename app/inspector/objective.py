"""The page of an objective: what is wanted, how far it is, what serves it and by what mechanism."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app import languages
from app.aims import aims_of
from app.document import PlanDocument
from app.fields.editors import make_field
from app.fields.objective import INDICATOR, INDICATOR_NAME, OBJECTIVE
from app.icons import icon
from app.inspector.page import Entry, Page
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.card_column import CardColumn
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.questioning import Questioning
from app.widgets.readings import ReadingLine
from app.widgets.serving import Serving
from app.widgets.source import Edit, column, row_of
from app.widgets.sparkline import Sparkline
from app.widgets.text import TitleField
from app.wording.progress import (
    indicator_states,
    indicator_text,
    objective_hint,
    objective_states,
    objective_text,
    percent,
)
from models.changes import Change
from models.edits.objectives import add_indicator, add_objective
from models.edits.rows import remove_rows
from models.entities import new_id
from models.measures.progress import Aims, IndicatorProgress
from models.readings import read_indicator

_FIELDS = {which.field: which for which in INDICATOR}
_SIDE, _LEAST_SIDE = 82, 44
"""Width of a number in a card, and what it makes do with in a narrow window; logical pixels."""


class ObjectivePage(Page):
    """An objective."""

    table = "objective"

    def fill(self) -> None:
        self.caption(self.tr("Objective"))
        source = column(self.document, self.table, self.row_id, "statement")
        self._statement = TitleField(
            self.document,
            source,
            self.tr("Objective"),
            self._body,
            hint=self.tr("What changes, for whom, by how much, by when?"),
        )
        self.title_field(self._statement)
        self.questioning = Questioning(self.document, self.row_id, self._statement, self._body)
        self.fields["kept_because"] = self.questioning.reason
        self.add(self.questioning)
        self._problem = self.note()
        self.form(OBJECTIVE)
        self._indicators_head = self.section(self.tr("Indicators"))
        self._progress = self.note()
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        self._lines.addLayout(self._cards)
        self.new_indicator = AddLine(
            self.document,
            self.tr("New indicator"),
            self.tr("New indicator: name, 62 → 45 days"),
            self._indicator,
            self._body,
        )
        self.add(self.new_indicator)
        self.section(self.tr("What serves it"))
        self._served = self.note()
        self.serving = Serving(self.document, self.row_id, self._body)
        self.serving.go.connect(self.go)
        self.add(self.serving)
        self.section(self.tr("Objectives under it"))
        self._under = self.rows(self.tr("Objectives under it"))
        self.new_objective = AddLine(
            self.document,
            self.tr("New objective under it"),
            self.tr("New objective under it…"),
            self._objective,
            self._body,
        )
        self.add(self.new_objective)
        self.follow(None)

    def lock_fields(self) -> None:
        super().lock_fields()
        if self.document.plan.read_only is not None:
            for card in self.cards.values():
                card.lock()

    def _indicator(self, text: str) -> Edit:
        line = read_indicator(text, languages.current())
        return partial(add_indicator, objective_id=self.row_id, line=line, indicator_id=new_id())

    def _objective(self, text: str) -> Edit:
        return partial(
            add_objective, statement=text, activity_id=None, parent_id=self.row_id, objective_id=new_id()
        )

    # -- what is no field -----------------------------------------------------------------------------------

    def follow(self, change: Change | None) -> None:
        if not self.row:
            return
        found = aims_of(self.document)
        own = found.objectives[self.row_id]
        states = [state for state in objective_states(own) if state != objective_text(own)]
        _put(self._progress, " · ".join(filter(None, (objective_text(own), *states))))
        self._progress.setToolTip(objective_hint(own))
        self._show_problem()
        self._show_cards(found)
        self._show_served(own.unsaid, bool(self.serving.ties))
        under = [
            row
            for row in self.document.plan.graph.tables["objective"].values()
            if row["parent_id"] == self.row_id
        ]
        self._under.show_entries(
            [
                Entry(
                    "objective",
                    row["id"],
                    str(row["statement"]),
                    chip=_chip(found.objectives[row["id"]].share),
                )
                for row in under
            ]
        )

    def _show_problem(self) -> None:
        """While there is nothing else to hold on to, the problem that the department wants solved."""
        activity = row_of(self.document, "activity", str(self.row.get("activity_id") or ""))
        problem = str(activity.get("problem") or "").strip()
        _put(self._problem, self.tr("Problem: {text}").format(text=problem) if problem else "")

    def _show_served(self, unsaid: tuple[str, ...], tied: bool) -> None:
        text = ""
        if not tied:
            text = self.tr("No action serves it yet. Name one and say how it contributes:")
        elif unsaid:
            text = self.tr("An action counts as linked once it is said how it contributes.")
        _put(self._served, text)

    def _show_cards(self, found: Aims) -> None:
        wanted = found.objectives[self.row_id].indicators
        self._cards.show_cards(wanted)
        for one in wanted:
            self.cards[one].show_progress(found.indicators[one])

    def _card(self, indicator_id: str) -> IndicatorCard:
        made = IndicatorCard(self.document, indicator_id, self._body)
        made.opened.connect(partial(self.go.emit, "indicator"))
        made.removed.connect(self._remove)
        return made

    def _remove(self, indicator_id: str) -> None:
        self.document.attempt(remove_rows, "indicator", [indicator_id])
        line = self.new_indicator.line
        QTimer.singleShot(0, line, line.setFocus)


class IndicatorCard(QFrame):
    """One indicator: name, from where to where, how far, its readings as a line, and where the next is typed."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, document: PlanDocument, indicator_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.indicator_id = document, indicator_id
        dress(self, "child")
        self.fields: dict[str, Field] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 6, 8)
        lines.setSpacing(5)
        self.open, self.remove = QToolButton(self), QToolButton(self)
        for button, mark, act in (
            (self.open, "chevron-right", self._open),
            (self.remove, "x", self._remove),
        ):
            button.setIcon(icon(mark, theme_in_force().muted))
            button.setIconSize(QSize(14, 14))
            button.clicked.connect(act)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._field(INDICATOR_NAME), 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addLayout(self._way())
        self.text = QLabel(self, wordWrap=True)
        dress(self.text, "small")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = Sparkline(self)
        told = QHBoxLayout()
        told.addWidget(self.text, 1)
        told.addWidget(self.line)
        lines.addLayout(told)
        self.reading = ReadingLine(document, indicator_id, self)
        lines.addWidget(self.reading)
        if document.plan.read_only is not None:
            self.lock()

    def lock(self) -> None:
        """Show a plan that can only be read."""
        self.remove.setEnabled(False)
        for field in self.fields.values():
            field.lock()

    def _way(self) -> QHBoxLayout:
        """From the starting value to the intended one, counted in."""
        row = QHBoxLayout()
        row.setSpacing(4)
        arrow = QLabel("→", self)
        dress(arrow, "muted")
        for which, width in (("baseline", _SIDE), ("target", _SIDE), ("unit", 0)):
            field = self._field(_FIELDS[which])
            if width:
                field.setMaximumWidth(width)
            field.setMinimumWidth(_LEAST_SIDE)
            field.control.setMinimumWidth(_LEAST_SIDE)
            hint = {"baseline": self.tr("start"), "target": self.tr("aim"), "unit": self.tr("counted in")}[
                which
            ]
            field.control.setPlaceholderText(hint)  # type: ignore[attr-defined]
            field.control.setToolTip(field.name)
            row.addWidget(field, 1)
            if which == "baseline":
                row.addWidget(arrow)
        return row

    def _field(self, which: object) -> Field:
        field = make_field(self.document, "indicator", self.indicator_id, which, self)  # type: ignore[arg-type]
        field.setObjectName(field.source.key[-1])
        self.fields[field.source.key[-1]] = field
        return field

    def show_progress(self, progress: IndicatorProgress) -> None:
        """Bring what is no field up to date."""
        states = [state for state in indicator_states(progress) if state not in indicator_text(progress)]
        self.text.setText(" · ".join((indicator_text(progress), *states)))
        self.line.show_progress(progress)
        self.line.setVisible(bool(progress.readings))
        name = progress.name
        self.open.setToolTip(self.tr("All readings of “{name}”").format(name=name))
        self.open.setAccessibleName(self.open.toolTip())
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove “{name}”").format(name=name))

    def _open(self) -> None:
        self.opened.emit(self.indicator_id)

    def _remove(self) -> None:
        self.removed.emit(self.indicator_id)


def _chip(share: float | None) -> str:
    return "" if share is None else percent(share)


def _put(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
