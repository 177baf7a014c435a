"""The linkages of an activity: how one affects the other, and the actions that serve both ends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.activity import LINKAGE
from app.inspector.entries import action_entry
from app.theme import dress
from app.widgets.card_column import CardColumn
from app.widgets.hand_on import hand_on
from app.widgets.offering_line import OfferingLine
from app.widgets.row_list import Entry, RowList
from app.widgets.rows import Named, find_named
from app.widgets.source import Edit
from app.widgets.tie_card import TieCard
from app.wording.linkages import served_text
from models.changes import Change
from models.edits.activities import set_linkage
from models.edits.chain import remove_linkage
from models.entities import new_id
from models.errors import Fault
from models.measures.linkages import Linked, linked


class LinkageCard(TieCard):
    """One linkage: the other end, how one affects the other, what serves both."""

    def __init__(self, document: PlanDocument, linkage_id: str, parent: QWidget) -> None:
        super().__init__(document, "linkage", linkage_id, LINKAGE, self.tr("Linkages"), parent)
        self._served = QLabel(self, wordWrap=True)
        dress(self._served, "small")
        self.actions = RowList(self.tr("Actions that serve both"), self)
        self.actions.opened.connect(self.opened)
        for widget in (self._served, self.actions):
            self.lines.addWidget(widget)

    def tell(self, one: Linked) -> None:
        """Bring the ends and what serves them up to date."""
        name = self.document.name_of(one.other_id, short=False)
        self.show_end(
            Entry("activity", one.other_id, f"{'→' if one.outward else '←'} {name}"),
            self.tr("Untie {activity}").format(activity=name),
            self.tr("{activity}: how one affects the other").format(activity=name),
        )
        self._served.setText(served_text(len(one.action_ids)))
        rows = self.document.plan.graph.tables["action"]
        self.actions.show_entries([action_entry(self.document, rows[id]) for id in one.action_ids])


class Linkages(QWidget):
    """All linkages of an activity. `go` asks to see a row, `removed` tells what was untied."""

    go = Signal(str, str)
    removed = Signal(str)

    def __init__(self, document: PlanDocument, activity_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.activity_id = document, activity_id
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        self._added = ""
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self.add_line = OfferingLine(
            document,
            self.tr("Activity that it affects"),
            self.tr("It affects… (an activity)"),
            self._tie,
            lambda: [row.name for row in self._free()],
            self,
            new=False,
        )
        self.add_line.added.connect(self._say_how)
        lines.addLayout(self._cards)
        lines.addWidget(self.add_line)
        hand_on(self, self.add_line)
        self._show()
        document.changed.connect(self._follow)

    def _free(self) -> list[Named]:
        """The activities that it does not lead to yet."""
        tied = {one.other_id for one in linked(self.document.plan.graph, self.activity_id) if one.outward}
        return [
            Named(row["id"], self.document.name_of(row["id"], short=False))
            for row in self.document.plan.graph.activities()
            if row["id"] not in tied | {self.activity_id}
        ]

    def _tie(self, text: str) -> Edit:
        found = find_named(self._free(), text)
        if found is None:
            raise Fault("activity.unknown", what=text)
        self._added = new_id()
        return partial(set_linkage, linkage_id=self._added, from_id=self.activity_id, to_id=found.id)

    def _say_how(self) -> None:
        """Once tied, the next question is how one affects the other."""
        if self._added in self.cards:
            self.cards[self._added].sentence.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, change: Change) -> None:
        if change.touches("linkage", "service_share", "action", "activity", "person", "unit"):
            self._show()

    def _show(self) -> None:
        found = linked(self.document.plan.graph, self.activity_id)
        self._cards.show_cards([one.linkage_id for one in found])
        for one in found:
            self.cards[one.linkage_id].tell(one)

    def _card(self, linkage_id: str) -> LinkageCard:
        made = LinkageCard(self.document, linkage_id, self)
        made.opened.connect(self.go)
        made.removed.connect(self.untie)
        return made

    def untie(self, linkage_id: str) -> None:
        """Take a linkage away; the keyboard goes on to the line that adds one."""
        if self.document.attempt(remove_linkage, linkage_id) is not None:
            self.removed.emit(self.tr("The two activities are untied."))
            QTimer.singleShot(0, self.add_line.line, self.add_line.line.setFocus)
