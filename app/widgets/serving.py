"""What serves an objective: each action with how it contributes, said in place, and a line that ties one more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.objective import MECHANISM
from app.widgets.add_line import AddLine
from app.widgets.card_column import CardColumn
from app.widgets.row_list import Entry
from app.widgets.rows import find_named, named_name, named_rows
from app.widgets.source import Edit, row_of
from app.widgets.suggest import TypeAhead
from app.widgets.tie_card import TieCard
from app.wording.choices import word
from models.changes import Change
from models.edits.contributions import contribute, remove_contribution
from models.entities import new_id
from models.errors import Fault
from models.vocabulary import Stage


class Serving(QWidget):
    """The contributions to an objective. `go` asks to see an action: (table, id)."""

    go = Signal(str, str)

    def __init__(self, document: PlanDocument, objective_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.objective_id = document, objective_id
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        self._added = ""
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._cards)
        self.add_line = AddLine(
            document,
            self.tr("Action that serves it"),
            self.tr("Add an action that serves it…"),
            self._tie,
            self,
        )
        self.add_line.added.connect(self._say_how)
        TypeAhead(self.add_line.line, self._free)
        lines.addWidget(self.add_line)
        document.changed.connect(self._follow)
        self._show()

    @property
    def ties(self) -> list[Mapping[str, Any]]:
        """The contributions, those without a mechanism first."""
        graph = self.document.plan.graph
        own = [
            tie
            for tie in graph.tables["contribution"].values()
            if tie["objective_id"] == self.objective_id and tie["action_id"] in graph.tables["action"]
        ]
        return sorted(own, key=lambda tie: bool(str(tie["mechanism"] or "").strip()))

    def _free(self) -> list[str]:
        """The actions that are not tied yet, by their titles."""
        tied = {tie["action_id"] for tie in self.ties}
        return [row.name for row in named_rows(self.document, "action") if row.id not in tied]

    def _tie(self, text: str) -> Edit:
        rows = named_rows(self.document, "action")
        found = find_named(rows, named_name(text, [row.name for row in rows]) or text)
        if found is None:
            raise Fault("row.unknown", table="action", what=text)
        self._added = new_id()
        return partial(
            contribute,
            contribution_id=self._added,
            action_id=found.id,
            objective_id=self.objective_id,
        )

    def _say_how(self, _text: str) -> None:
        """Once tied, the next question is how it contributes."""
        card = self.cards.get(self._added)
        if card is not None:
            card.sentence.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, change: Change) -> None:
        if change.touches("contribution", "action"):
            self._show()

    def _show(self) -> None:
        """Cards come and go; those that stay keep their places, however their mechanism changes."""
        ids = [tie["id"] for tie in self.ties]
        staying = [one for one in self.cards if one in ids]
        self._cards.show_cards([*staying, *(one for one in ids if one not in staying)])
        for card in self.cards.values():
            card.tell()

    def _card(self, tie_id: str) -> Contributing:
        made = Contributing(self.document, tie_id, self)
        made.opened.connect(self.go)
        made.removed.connect(self._remove)
        return made

    def _remove(self, tie_id: str) -> None:
        self.document.attempt(remove_contribution, tie_id)
        self.add_line.setFocus()


class Contributing(TieCard):
    """One contribution: the action, and in one line how it contributes."""

    def __init__(self, document: PlanDocument, tie_id: str, parent: QWidget) -> None:
        super().__init__(document, "contribution", tie_id, MECHANISM, self.tr("Action"), parent)

    def tell(self) -> None:
        """Bring title and stage up to date."""
        action_id = str(row_of(self.document, "contribution", self.tie_id).get("action_id") or "")
        action = row_of(self.document, "action", action_id)
        title = str(action.get("title") or "")
        stage = word(Stage(action["stage"])) if action.get("stage") in set(Stage) else ""
        self.show_end(
            Entry("action", action_id, title, stage),
            self.tr("“{name}” does not serve it").format(name=title),
            self.tr("{name}: how it contributes").format(name=title),
        )
