"""What serves an objective: each action with how it contributes, said in place, and a line that ties one more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.column import say
from app.fields.objective import MECHANISM
from app.icons import icon
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.look import theme_in_force
from app.widgets.row_list import Entry, RowList
from app.widgets.rows import find_named, named_name, named_rows
from app.widgets.source import Edit, column, row_of
from app.widgets.suggest import TypeAhead
from app.widgets.text import TitleField
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
        self.cards: dict[str, Contributing] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
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
            card.mechanism.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, change: Change) -> None:
        if change.touches("contribution", "action"):
            self._show()

    def _show(self) -> None:
        """Cards come and go; those that stay keep their places, however their mechanism changes."""
        ids = [tie["id"] for tie in self.ties]
        for gone in self.cards.keys() - set(ids):
            card = self.cards.pop(gone)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for one in ids:
            if one not in self.cards:
                card = Contributing(self.document, one, self)
                card.opened.connect(self.go)
                card.removed.connect(self._remove)
                self.cards[one] = card
                self._cards.addWidget(card)
            self.cards[one].tell()

    def _remove(self, tie_id: str) -> None:
        self.document.attempt(remove_contribution, tie_id)
        self.add_line.setFocus()


class _Sentence(TitleField):
    """One line that shows all of itself, on as many lines as that takes."""

    def build(self) -> QPlainTextEdit:
        area = super().build()
        dress(area, "")
        return area


class Contributing(QFrame):
    """One contribution: the action, and in one line how it contributes."""

    opened = Signal(str, str)
    removed = Signal(str)

    def __init__(self, document: PlanDocument, tie_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.tie_id = document, tie_id
        dress(self, "child")
        self.action = RowList(self.tr("Action"), self)
        self.action.opened.connect(self.opened)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", theme_in_force().muted))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.clicked.connect(self._remove)
        source = column(document, "contribution", tie_id, MECHANISM.field)
        self.mechanism = _Sentence(document, source, say(MECHANISM.label), self, hint=say(MECHANISM.hint))
        self.mechanism.setObjectName(MECHANISM.field)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 6, 8)
        lines.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(self.action, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(self.mechanism)
        if document.plan.read_only is not None:
            self.remove.setEnabled(False)
            self.mechanism.lock()
        self.tell()

    def tell(self) -> None:
        """Bring title and stage up to date."""
        action = row_of(self.document, "action", self._action_id)
        title = str(action.get("title") or "")
        stage = word(Stage(action["stage"])) if action.get("stage") in set(Stage) else ""
        self.action.show_entries([Entry("action", self._action_id, title, stage)])
        self.remove.setToolTip(self.tr("It does not serve it"))
        self.remove.setAccessibleName(self.tr("“{name}” does not serve it").format(name=title))
        self.mechanism.control.setAccessibleName(self.tr("{name}: how it contributes").format(name=title))

    @property
    def _action_id(self) -> str:
        return str(row_of(self.document, "contribution", self.tie_id).get("action_id") or "")

    def _remove(self) -> None:
        self.removed.emit(self.tie_id)
