"""The objectives of a plan as a tree: activities, objectives, objectives under them, indicators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.aims import aims_of
from app.document import PlanDocument, Selection
from app.languages import date, plural
from app.objectives.nodes import LINE, NAME, NO_ACTIVITY, PROGRESS, SERVED, WHEN, Node, order, tree_of
from app.outlook import Outlook
from app.widgets.questioning import kept_because, questioned
from app.widgets.source import as_date
from app.widgets.tree_model import Index, TreeModel
from app.wording.headline import amount_a_month
from app.wording.progress import (
    indicator_states,
    indicator_text,
    objective_hint,
    objective_states,
    objective_text,
    served_text,
)
from models.changes import Change
from models.edits.objectives import move_objective
from models.errors import Fault
from models.measures.figures import Weight
from models.measures.progress import IndicatorProgress, ObjectiveProgress

TABLES = (
    "plan", "activity", "objective", "indicator", "reading", "contribution", "action", "service_share",
)  # fmt: skip
MIME = "application/x-maillon-objective"


class ObjectivesModel(TreeModel):
    """Activities in chain order, those without an objective only when `all_activities` or selected."""

    refused = Signal(object, object)
    """A drop that was refused: the Fault, and the index it was dropped on."""
    moved = Signal(str)
    """An objective was dropped elsewhere."""

    columns = SERVED + 1

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(Node("plan", ""), parent)
        self.document = document
        self.all_activities = False
        self._chosen = document.selection.id if document.selection.table == "activity" else ""
        self._nodes: dict[tuple[str, str], Node] = {}
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._follow)
        document.selection_changed.connect(self._select)

    def show_all(self, every: bool) -> None:
        """List every activity, or only those with an objective."""
        self.all_activities = every
        self._catch_up()

    # What is in the plan
    def _tell(self) -> list[Node]:
        """Bring what is shown up to date. Returns the lines of which something changed."""
        changed = []
        for node in self._nodes.values():
            before = node.told()
            if node.table == "activity":
                self._tell_activity(node)
            elif node.table == "objective":
                self._tell_objective(node)
            elif node.table == "indicator":
                self._tell_indicator(node)
            if node.told() != before:
                changed.append(node)
        return changed

    def _tell_activity(self, node: Node) -> None:
        if node.id == NO_ACTIVITY:
            node.text = self.tr("No activity yet")
            return
        node.text = self.document.name_of(node.id, short=False)
        problem = str(self.document.plan.graph.tables["activity"][node.id].get("problem") or "").strip()
        node.marks = (self.tr("Problem: {text}").format(text=" ".join(problem.split())),) if problem else ()

    def _tell_objective(self, node: Node) -> None:
        row = self.document.plan.graph.tables["objective"][node.id]
        found = aims_of(self.document).objectives[node.id]
        asked, kept = questioned(self.document, node.id), kept_because(self.document, node.id)
        node.text, node.progress, node.late = str(row["statement"]), found, found.late
        node.asks = asked is not None and not kept
        marks = objective_states(found)
        if asked is not None:
            marks.insert(0, self._questioned(asked.kind, kept))
        if found.unsaid:
            text = plural(
                len(found.unsaid),
                self.tr("{n} action does not say how it contributes"),
                self.tr("{n} actions do not say how they contribute"),
            )
            marks.append(text.format(n=len(found.unsaid)))
        elsewhere = self._elsewhere(node, row["activity_id"])
        if elsewhere:
            marks.append(elsewhere)
        node.marks = tuple(marks)
        node.when = _day(row["horizon"])
        figures = self.document.figures
        node.served = served_text(len(found.serving))
        counted = found.weight > 0 and figures.weight is not Weight.ACTIONS
        node.weight = amount_a_month(figures, found.weight) if counted else ""

    def _questioned(self, kind: str, kept: str) -> str:
        if kept:
            return self.tr("kept because {reason}").format(reason=kept)
        if kind == "medium":
            return self.tr("means or end? it names a medium")
        return self.tr("means or end? it could stand anywhere")

    def _elsewhere(self, node: Node, activity_id: str | None) -> str:
        """The activity of an objective that stands under one of another activity."""
        if node.parent is None or node.parent.table != "objective" or not activity_id:
            return ""
        above = self.document.plan.graph.tables["objective"][node.parent.id]["activity_id"]
        if activity_id == above or activity_id not in self.document.plan.graph.tables["activity"]:
            return ""
        return self.tr("of {activity}").format(activity=self.document.name_of(activity_id))

    def _tell_indicator(self, node: Node) -> None:
        found = aims_of(self.document).indicators[node.id]
        node.text, node.progress, node.late = found.name, found, found.late
        said = indicator_text(found)
        node.marks = tuple(state for state in indicator_states(found) if state not in said)

    def _follow(self, what: Change | Outlook) -> None:
        if self.asleep:
            self._stale = True
        elif not isinstance(what, Change) or what.touches(*TABLES):
            self._catch_up()

    def _select(self, selection: Selection) -> None:
        """The activity that is selected is shown, with objectives or without; it stays until another one is."""
        if selection.table != "activity" or selection.id == self._chosen:
            return
        self._chosen, self._stale = selection.id, True
        if not self.asleep and not self.find("activity", selection.id).isValid():
            self._catch_up()

    def _catch_up(self) -> None:
        """Rebuild when lines came, went or moved; else tell which changed."""
        self._stale = False
        root, nodes = tree_of(self.document.plan.graph, self.all_activities, self._chosen)
        if order(root) == order(self._root):
            for node in self._tell():
                self.dataChanged.emit(self.index_of(node, NAME), self.index_of(node, SERVED))
            return
        self.beginResetModel()
        self._root, self._nodes = root, nodes
        self._tell()
        self.endResetModel()

    # Where a line is
    def find(self, table: str, row_id: str, column: int = NAME) -> QModelIndex:
        """The line of a row, invalid when it has none."""
        node = self._nodes.get((table, row_id))
        return self.index_of(node, column) if node is not None else QModelIndex()

    def lines(self) -> list[Node]:
        """All lines from top to bottom."""
        found, waiting = [], list(reversed(self._root.children))
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting.extend(reversed(node.children))
        return found

    # Qt's questions
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Objective, indicator"),
            self.tr("Progress"),
            self.tr("Readings"),
            self.tr("By when"),
            self.tr("Served by"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(node, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return ", ".join(filter(None, (node.text, *node.marks)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(node, index.column())
        return None

    def text(self, node: Node, column: int) -> str:
        """What a cell says."""
        if column == PROGRESS:
            if isinstance(node.progress, IndicatorProgress):
                return indicator_text(node.progress)
            return objective_text(node.progress) if node.progress else ""
        served = " · ".join(filter(None, (node.served, node.weight)))
        return {NAME: node.text, WHEN: node.when, SERVED: served}.get(column, "")

    def _hint(self, node: Node, column: int) -> str:
        if column == NAME:
            return "\n".join((node.text, *node.marks))
        if column == PROGRESS and isinstance(node.progress, ObjectiveProgress):
            return "\n".join(filter(None, (self.text(node, column), objective_hint(node.progress))))
        if column == LINE and isinstance(node.progress, IndicatorProgress):
            return self.tr("Double-click or press Enter to note a reading.")
        return self.text(node, column)

    # Dragging
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        node = self.node(index)
        if self.document.plan.read_only is not None or not index.isValid():
            return flags
        if node.table == "objective":
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if node.table in ("objective", "activity"):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.node(indexes[0]).id.encode())
        return data

    def dragged(self, data: QMimeData) -> str:
        """The objective that a drag carries; "" when it carries none."""
        return data.data(MIME).data().decode("utf-8", "replace") if data.hasFormat(MIME) else ""

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Put the objective that is dragged where it was dropped; False, so that Qt removes no line itself."""
        objective = self.dragged(data)
        if parent.isValid() and objective in self.document.plan.graph.tables["objective"]:
            try:
                self.move(objective, self.node(parent))
            except Fault as fault:
                self.refused.emit(fault, QPersistentModelIndex(parent))
        return False

    def move(self, objective: str, onto: Node) -> None:
        """Put an objective under the objective or the activity of a line. Raises Fault `parent.circle`."""
        if onto.table == "objective":
            change = self.document.do(move_objective, objective, None, onto.id)
        else:
            change = self.document.do(move_objective, objective, onto.id or None, None)
        if change is not None:
            self.moved.emit(objective)


def _day(raw: object) -> str:
    day: dt.date | None = as_date(raw)
    return date(day) if day else ""
