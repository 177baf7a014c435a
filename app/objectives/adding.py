"""The line below the tree that adds an objective or an indicator to what is chosen, and the next one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import languages
from app.document import PlanDocument
from app.objectives.nodes import Node
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.hand_on import hand_on
from app.widgets.questioning import questioned
from app.widgets.source import Edit, row_of
from models.edits.objectives import add_indicator, add_objective
from models.entities import new_id
from models.readings import read_indicator

_LONGEST = 60


class Adding(QWidget):
    """Adds under `target`. `added` tells the table and id of what is new; `opened` asks to see an objective."""

    added = Signal(str, str)
    opened = Signal(str)

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._activity: str | None = None
        self._objective: str | None = None
        self._new = ""
        self.problem = QLabel(self, wordWrap=True)
        dress(self.problem, "muted")
        self.kinds = {"objective": QPushButton(self), "indicator": QPushButton(self)}
        self.kinds["objective"].setText(self.tr("Objective"))
        self.kinds["indicator"].setText(self.tr("Indicator"))
        self.kinds["objective"].setToolTip(self.tr("Ins"))
        self.kinds["indicator"].setToolTip(self.tr("Alt+Ins"))
        group = QButtonGroup(self)
        for button in self.kinds.values():
            dress(button, "tab")
            button.setCheckable(True)
            button.toggled.connect(self._tell)
            group.addButton(button)
        self.line = AddLine(document, self.tr("New objective"), "", self._edit, self)
        self.line.added.connect(self._added)
        self.asked = QPushButton(self)
        dress(self.asked, "link")
        self.asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.asked.clicked.connect(self._open)
        self.asked.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.kinds.values():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.problem, self.asked):
            lines.addWidget(part)
        lines.addLayout(row)
        hand_on(self, self.line)
        for button in self.kinds.values():
            button.setEnabled(document.plan.read_only is None)
        self.kinds["objective"].setChecked(True)

    def aim_at(self, node: Node) -> None:
        """Add to this line from now on: an activity, an objective, or the objective of an indicator."""
        if node.table == "indicator" and node.parent is not None:
            node = node.parent
        self._objective = node.id if node.table == "objective" else None
        self._activity = node.id or None if node.table == "activity" else None
        if self._objective is None:
            self.kinds["objective"].setChecked(True)
        self._tell()

    def begin(self, kind: str) -> None:
        """Give the keyboard to the line, for an objective or an indicator."""
        self.kinds[kind if self._objective is not None else "objective"].setChecked(True)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def kind(self) -> str:
        """What is added next."""
        return "indicator" if self.kinds["indicator"].isChecked() else "objective"

    def _tell(self, _checked: object = None) -> None:
        self.kinds["indicator"].setVisible(self._objective is not None)
        hint = self._hint()
        self.line.line.setPlaceholderText(hint)
        self.line.line.setAccessibleName(hint)
        activity = row_of(self.document, "activity", self._activity or "")
        problem = " ".join(str(activity.get("problem") or "").split())
        self.problem.setText(self.tr("Problem: {text}").format(text=problem) if problem else "")
        self.problem.setVisible(bool(problem))

    def _hint(self) -> str:
        if self._objective is not None:
            said = str(row_of(self.document, "objective", self._objective).get("statement") or "")
            said = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
            if self.kind == "indicator":
                return self.tr("New indicator: name, 62 → 45 days")
            return self.tr("New objective under “{statement}”").format(statement=said)
        if self._activity is None:
            return self.tr("New objective: what changes, for whom, by how much, by when?")
        return self.tr("New objective for {activity}").format(
            activity=self.document.name_of(self._activity, short=False)
        )

    def _edit(self, text: str) -> Edit:
        self._new = new_id()
        if self.kind == "indicator" and self._objective is not None:
            line = read_indicator(text, languages.current())
            return partial(add_indicator, objective_id=self._objective, line=line, indicator_id=self._new)
        return partial(
            add_objective,
            statement=text,
            activity_id=self._activity,
            parent_id=self._objective,
            objective_id=self._new,
        )

    def _added(self, _text: str) -> None:
        asked = questioned(self.document, self._new) if self.kind == "objective" else None
        self.asked.setVisible(asked is not None)
        if asked is not None:
            self.asked.setText(self.tr("Means or end? See why, and a better wording"))
            self.asked.setProperty("objective", self._new)
        self.added.emit(self.kind, self._new)

    def _open(self) -> None:
        self.asked.hide()
        self.opened.emit(str(self.asked.property("objective")))
