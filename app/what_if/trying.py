"""The sandbox over an open plan: it lives as long as the plan is open, whatever views and languages come and go."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.document import PlanDocument
from models.changes import Change
from models.edits.supposed import keep_supposed
from models.sandbox import Lost, Sandbox

NAME = "trying"
"""By it whoever closes a plan learns that something may be tried, and imports nothing of this room before."""
LARGE = 2_000
"""Actions from which on a busy cursor tells that the plan is being copied."""
MOST_MISSED = 50
"""Changes that a sandbox without trials catches up with; after more it is begun anew."""


class Trying(QObject):
    """What is tried over one document. It follows the plan when somebody asks for it, and no sooner."""

    def __init__(self, document: PlanDocument) -> None:
        super().__init__(document)
        self.setObjectName(NAME)
        self.document = document
        self.unread: list[Lost] = []
        """What fell away of the trials and was not read yet."""
        self._sandbox: Sandbox | None = None
        self._missed: list[Change] = []
        self._keeping = False
        document.changed.connect(self._note)

    @staticmethod
    def of(document: PlanDocument) -> Trying:
        """The one of this document, made when there is none yet."""
        return document.findChild(Trying) or Trying(document)

    @property
    def sandbox(self) -> Sandbox:
        """The trials over the plan as it is now."""
        if self._sandbox is None:
            self._sandbox = self._begun()
        elif self._missed:
            missed, self._missed = self._missed, []
            lost = self._sandbox.follow(*missed)
            if not self._keeping:
                self.unread += lost
        return self._sandbox

    @property
    def waiting(self) -> int:
        """How many tried changes wait to be kept or dropped."""
        return len(self.sandbox.trials) if self._sandbox is not None else 0

    def keep(self) -> int:
        """Write all that is tried to the plan as one edit; gives how many changes that were, 0 when it is refused."""
        rows, count = self.sandbox.rows, self.waiting
        if not count:
            return 0
        self._keeping = True
        try:
            change = self.document.attempt(keep_supposed, rows, count)
            if change is None:
                return 0
            self.sandbox.forget()
        finally:
            self._keeping = False
        return count

    def _begun(self) -> Sandbox:
        graph = self.document.plan.graph
        if len(graph.tables["action"]) < LARGE:
            return Sandbox(graph)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return Sandbox(graph)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _note(self, change: Change) -> None:
        """Remember what there is to follow; without trials a sandbox that is far behind is begun anew."""
        if self._sandbox is None:
            return
        self._missed.append(change)
        if len(self._missed) > MOST_MISSED and not self._sandbox.trials and not self._sandbox.can_take_back:
            self._sandbox, self._missed = None, []
