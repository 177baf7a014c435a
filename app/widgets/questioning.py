"""Means or end? Beside a statement that is questioned: why, a better wording, or a reason to keep it."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.editors import make_field
from app.fields.objective import KEPT_BECAUSE
from app.theme import dress
from app.widgets.field import Field
from app.widgets.flow import FlowLayout
from app.widgets.source import row_of
from app.widgets.text import TextArea
from app.wording import statements
from models.changes import Change
from models.statements import Questioned, question

_GAP = re.compile(r"▢(?: \([^)]*\))?")
"""What a better wording leaves for the user to fill in."""


def questioned(document: PlanDocument, objective_id: str) -> Questioned | None:
    """What is questionable about an objective's statement, whether it was kept or not."""
    return _asked(str(row_of(document, "objective", objective_id).get("statement") or ""))


@lru_cache(maxsize=4096)
def _asked(statement: str) -> Questioned | None:
    """The same words are questioned alike: every view asks again after each change."""
    return question(statement)


def kept_because(document: PlanDocument, objective_id: str) -> str:
    """The reason for which an objective is kept as it is worded; "" when there is none."""
    return str(row_of(document, "objective", objective_id).get("kept_because") or "").strip()


class Questioning(QFrame):
    """Stands below a statement's field; hidden while the statement names a result."""

    def __init__(
        self, document: PlanDocument, objective_id: str, statement: TextArea, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.objective_id, self.statement = document, objective_id, statement
        self._asked: Questioned | None = None
        self._wants_reason = False
        self.why, self.better = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        dress(self.why, "strong")
        for label in (self.why, self.better):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.use, self.keep = QPushButton(self), QPushButton(self)
        self.use.setText(self.tr("Use this wording"))
        self.keep.setText(self.tr("Keep it, because…"))
        dress(self.keep, "link")
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self._keep)
        self.reason: Field = make_field(document, "objective", objective_id, KEPT_BECAUSE, self)
        self.reason.setObjectName(KEPT_BECAUSE.field)
        self.kept = QLabel(self, wordWrap=True)
        dress(self.kept, "small")
        self._arrange()
        if document.plan.read_only is not None:
            self.use.setEnabled(False)
            self.keep.setEnabled(False)
            self.reason.lock()
        self.reason.committed.connect(self._reasoned)
        document.changed.connect(self._follow)
        self.tell()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 8, 10, 8)
        lines.setSpacing(5)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, spacing=4)
        flow.addWidget(self.use)
        flow.addWidget(self.keep)
        calm = QHBoxLayout()
        calm.addWidget(self.kept, 1)
        for widget in (self.why, self.better, self._buttons):
            lines.addWidget(widget)
        lines.addLayout(calm)
        lines.addWidget(self.reason)

    def _follow(self, change: Change) -> None:
        if change.touches("objective"):
            self.tell()

    def tell(self) -> None:
        """Bring it up to date with the statement as the plan holds it."""
        asked = questioned(self.document, self.objective_id)
        reason = kept_because(self.document, self.objective_id)
        if asked is None or asked != self._asked:
            self._wants_reason = False
        self._asked = asked
        self.setVisible(asked is not None)
        if asked is None:
            return
        calm = bool(reason) and not self._wants_reason
        dress(self, "child" if reason else "warning")
        said = str(row_of(self.document, "objective", self.objective_id).get("statement") or "")
        self.why.setText(statements.why(asked))
        self.better.setText(self.tr("Better: {wording}").format(wording=statements.better(asked, said)))
        self.kept.setText(self.tr("Kept as it is worded, because:"))
        self.why.setVisible(not reason)
        self.better.setVisible(not reason)
        self._buttons.setVisible(not reason)
        self.kept.setVisible(calm or self._wants_reason)
        self.reason.setVisible(calm or self._wants_reason)
        self.setAccessibleName(self.tr("Means or end?"))
        self.setAccessibleDescription(self.kept.text() + " " + reason if reason else self.why.text())

    def _use(self) -> None:
        """Put the better wording into the statement's field, for its gaps to be filled in."""
        if self._asked is None:
            return
        said = str(row_of(self.document, "objective", self.objective_id).get("statement") or "")
        area = self.statement.control
        wording = statements.better(self._asked, said)
        area.setPlainText(wording)
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        gap = _GAP.search(wording)
        cursor = area.textCursor()
        start, end = gap.span() if gap else (0, len(wording))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        area.setTextCursor(cursor)

    def _keep(self) -> None:
        self._wants_reason = True
        self.tell()
        self.reason.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reasoned(self) -> None:
        self._wants_reason = False
        self.tell()
