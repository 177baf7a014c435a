"""Moving an objective by keys: under the one above, one level up, or under what is named in place."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.document import PlanDocument
from app.objectives.in_cell import InCell
from app.objectives.nodes import Node
from app.objectives.tree import Tree
from app.widgets.add_line import AddLine
from app.widgets.rows import find_named, named_name, named_rows
from app.widgets.source import Edit
from app.widgets.suggest import TypeAhead
from models.edits.objectives import move_objective
from models.errors import Fault
from models.measures.progress import families


class Moving(QObject):
    """The keyboard's and the menu's twin of dragging. `moved` tells the id of what moved."""

    moved = Signal(str)
    refused = Signal(object)
    """A Fault."""

    def __init__(self, document: PlanDocument, tree: Tree) -> None:
        super().__init__(tree)
        self.document, self._tree = document, tree

    def indent(self, node: Node) -> None:
        """Under the objective right above it, as lists are indented."""
        if node.table != "objective" or node.parent is None:
            return
        above = [one for one in node.parent.children[: node.row] if one.table == "objective"]
        if above:
            self._put(node.id, above[-1])

    def outdent(self, node: Node) -> None:
        """Beside the objective that it stands under."""
        if node.table == "objective" and node.parent is not None and node.parent.table == "objective":
            self._put(node.id, node.parent.parent or node.parent)

    def _put(self, objective: str, onto: Node) -> None:
        try:
            self._tree.objectives.move(objective, onto)
        except Fault as fault:
            self.refused.emit(fault)

    def ask(self, node: Node) -> None:
        """Ask in place under what an objective is to stand: an activity or another objective."""
        if node.table != "objective":
            return
        line = AddLine(
            self.document,
            self.tr("Move “{name}” under").format(name=node.text),
            self.tr("Move under: an activity or an objective…"),
            partial(self._under, node.id),
            self._tree,
        )
        TypeAhead(line.line, partial(self._places, families(self.document.plan.graph)[node.id]))
        editor = self._tree.hold_below(node, line)
        line.added.connect(partial(self._took, node.id, editor))

    def _took(self, objective: str, editor: InCell, _name: str) -> None:
        editor.go(by_key=True)
        self.moved.emit(objective)

    def _places(self, without: Collection[str] = ()) -> list[str]:
        """Activities and objectives by name; what an objective cannot stand under is not offered."""
        rows = [row for table in ("activity", "objective") for row in named_rows(self.document, table)]
        return [row.name for row in rows if row.id not in without]

    def _under(self, objective: str, text: str) -> Edit:
        name = named_name(text, self._places()) or text
        activity = find_named(named_rows(self.document, "activity"), name)
        if activity is not None:
            return partial(move_objective, objective_id=objective, activity_id=activity.id, parent_id=None)
        found = find_named(named_rows(self.document, "objective"), name)
        if found is None:
            raise Fault("row.unknown", table="objective", what=text)
        return partial(move_objective, objective_id=objective, activity_id=None, parent_id=found.id)
