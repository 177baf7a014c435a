"""Which objectives an action serves, and by what mechanism: a line each, said in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.objective import MECHANISM
from app.theme import dress
from app.widgets.card_column import CardColumn
from app.widgets.hand_on import hand_on
from app.widgets.offering_line import OfferingLine
from app.widgets.row_list import Entry
from app.widgets.rows import Named, find_named, named_rows
from app.widgets.source import Edit, row_of
from app.widgets.tie_card import TieCard
from models.changes import Change
from models.edits.contributions import contribute, contribute_to_statement, remove_contribution
from models.entities import new_id


class Contribution(TieCard):
    """One objective with how the action contributes to it."""

    def __init__(self, document: PlanDocument, tie_id: str, parent: QWidget) -> None:
        super().__init__(document, "contribution", tie_id, MECHANISM, self.tr("Objective"), parent)

    def tell(self) -> None:
        """Bring the statement up to date."""
        objective_id = str(row_of(self.document, "contribution", self.tie_id).get("objective_id"))
        statement = str(row_of(self.document, "objective", objective_id).get("statement") or "")
        self.show_end(
            Entry("objective", objective_id, statement),
            self.tr("It does not serve “{name}”").format(name=statement),
            self.tr("How it contributes to “{name}”").format(name=statement),
        )


class Contributions(QWidget):
    """The contributions of an action. `go` asks to see an objective, `removed` tells what was taken away."""

    go = Signal(str, str)
    removed = Signal(str)

    def __init__(self, document: PlanDocument, action_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.action_id = document, action_id
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        self._added = ""
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self._ask = QLabel(
            self.tr("Without a “how”, the action counts as serving nothing."), self, wordWrap=True
        )
        dress(self._ask, "small")
        self.add_line = OfferingLine(
            document,
            self.tr("Objective that it serves"),
            self.tr("Objective that it serves…"),
            self._tie,
            lambda: [row.name for row in self._free()],
            self,
        )
        self.add_line.added.connect(self._say_how)
        lines.addLayout(self._cards)
        lines.addWidget(self._ask)
        lines.addWidget(self.add_line)
        hand_on(self, self.add_line)
        self._show()
        document.changed.connect(self._follow)

    @property
    def ties(self) -> list[str]:
        """The contributions by id, as their objectives are worded."""
        graph = self.document.plan.graph
        rows = graph.tables["objective"]
        own = [tie for tie in graph.ties_of(self.action_id, "contribution") if tie["objective_id"] in rows]
        own.sort(key=lambda tie: (str(rows[tie["objective_id"]]["statement"]).casefold(), tie["id"]))
        return [tie["id"] for tie in own]

    def _free(self) -> list[Named]:
        graph = self.document.plan.graph
        tied = {tie["objective_id"] for tie in graph.ties_of(self.action_id, "contribution")}
        return [row for row in named_rows(self.document, "objective") if row.id not in tied]

    def _tie(self, text: str) -> Edit:
        self._added = new_id()
        known = find_named(self._free(), text)
        if known is not None:
            return partial(
                contribute, contribution_id=self._added, action_id=self.action_id, objective_id=known.id
            )
        return partial(
            contribute_to_statement,
            contribution_id=self._added,
            action_id=self.action_id,
            statement=text,
            new_id=new_id(),
        )

    def _say_how(self) -> None:
        """Once tied, the next question is how it contributes."""
        if self._added in self.cards:
            self.cards[self._added].sentence.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, change: Change) -> None:
        if change.touches("contribution", "objective"):
            self._show()

    def _show(self) -> None:
        ids = self.ties
        self._cards.show_cards(ids)
        for card in self.cards.values():
            card.tell()
        rows = self.document.plan.graph.tables["contribution"]
        self._ask.setVisible(any(not str(rows[one]["mechanism"] or "").strip() for one in ids))

    def _card(self, tie_id: str) -> Contribution:
        made = Contribution(self.document, tie_id, self)
        made.opened.connect(self.go)
        made.removed.connect(self.take_away)
        return made

    def take_away(self, tie_id: str) -> None:
        """Part the action from an objective; the keyboard goes on to the line that adds one."""
        if self.document.attempt(remove_contribution, tie_id) is not None:
            self.removed.emit(self.tr("It no longer serves that objective."))
            QTimer.singleShot(0, self.add_line.line, self.add_line.line.setFocus)
