"""The crisis view: one line an activity, its scenarios below it, gaps where they are to be filled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.commands import Commands
from app.crisis_readiness.lines import COLUMNS, crisis_lines
from app.document import PlanDocument, Selection
from app.fields.column import say
from app.fields.editors import make_field
from app.languages import plural
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.cell_table import CellTable, Maker
from app.widgets.cells import CellModel, Line
from app.widgets.field import Field
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.source import Edit
from app.widgets.toast import tell
from models.edits.rows import add_row, remove_rows
from models.entities import new_id

_WIDTHS = (0, 104, 104, 84, 104)
_PARTS = (0, 0.16, 0.16, 0.1, 0.15)
"""Widths of the columns: at least in logical pixels, and as parts of the table."""
_FOLLOWS = ("crisis_scenario", "activity", "person", "service_share", "action", "plan")


class CrisisView(QWidget):
    """Who answers in a crisis, per activity."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.title = QLabel(self.tr("Who answers in a crisis"), self)
        dress(self.title, "title")
        self.summary = QLabel(self, wordWrap=True)
        dress(self.summary, "muted")
        self.to_chain = QPushButton(self.tr("Show the gaps on the chain"), self)
        self.to_chain.clicked.connect(self._show_on_chain)
        self.model = CellModel([(say(one.label), "") for one in COLUMNS], self)
        self.table = CellTable(self.model, self._field_of, self._pressed, self)
        self.table.setAccessibleName(self.title.text())
        self.add_line = AddLine(document, self.tr("New scenario"), "", self._new, self)
        self._arrange()
        self.table.opened.connect(self._open)
        self.table.removing.connect(self._remove)
        self.table.adding.connect(self.add_line.setFocus)
        self.add_line.left.connect(self.table.setFocus)
        self.table.chosen.connect(self._chosen)
        self.table.selectionModel().currentChanged.connect(lambda *_at: self._name_add_line())
        self.table.customContextMenuRequested.connect(self._menu)
        hand_on(self, self.table)
        self.following = Following(self, document, self.refresh, _FOLLOWS, select=self._select)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.to_chain)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 14, 24, 14)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.summary)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.add_line)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.set_widths(_WIDTHS, _PARTS)

    # What it shows
    def refresh(self) -> None:
        """Bring the lines and the sentence up to date."""
        self.model.tell(crisis_lines(self.document))
        self.summary.setText(self._sentence())
        self._name_add_line()

    def _sentence(self) -> str:
        """How many activities are ready, and how many have no scenario at all."""
        asked = [line for line in self.model.lines if line.level == 0]
        figures = self.document.figures
        states = [figures.activity(line.id).crisis for line in asked]
        if not asked:
            return self.tr("The chain has no activity yet.")
        ready = sum(not state.gaps for state in states)
        without = sum(not state.scenarios for state in states)
        text = plural(
            ready,
            self.tr("{ready} of {n} activities is ready."),
            self.tr("{ready} of {n} activities are ready."),
        ).format(ready=ready, n=len(asked))
        if without == len(asked):
            return text + " " + self.tr("Pick an activity and write below what might go wrong there.")
        if without:
            none = plural(
                without, self.tr("{n} has no scenario yet."), self.tr("{n} have no scenario yet.")
            ).format(n=without)
            text += " " + none
        return text

    def _activity(self) -> str:
        """The activity of the current line, else the first."""
        at = max(0, self.table.currentIndex().row())
        above = [line for line in self.model.lines[: at + 1] if line.level == 0]
        return above[-1].id if above else ""

    def _name_add_line(self) -> None:
        activity = self._activity()
        hint = self.tr("What might go wrong in {activity}…")
        name = self.document.name_of(activity) if activity else ""
        self.add_line.line.setPlaceholderText(hint.format(activity=name))
        self.add_line.setVisible(bool(activity))

    # Editing
    def _field_of(self, line: Line, column: int) -> Maker | None:
        if line.table != "crisis_scenario" or self.document.plan.read_only is not None:
            return None
        return partial(_field, self.document, line.id, column)

    def _pressed(self, line: Line, column: int, key: str) -> bool:
        """Enter on an activity begins a scenario for it; Delete on one does nothing here."""
        if line.table != "activity":
            return False
        if key == "\r":
            self.add_line.setFocus()
        return key in ("\r", "delete")

    def _new(self, text: str) -> Edit:
        values = {"id": new_id(), "activity_id": self._activity(), "scenario": text}
        return partial(add_row, table="crisis_scenario", values=values)

    def _open(self, table: str, row_id: str) -> None:
        if table == "activity":
            self.document.select(table, row_id)

    def _remove(self, table: str, row_id: str) -> None:
        if table != "crisis_scenario" or self.document.plan.read_only is not None:
            return
        name = str(self.document.plan.graph.tables[table][row_id]["scenario"])
        if self.document.attempt(remove_rows, table, [row_id]) is not None:
            tell(self, self.tr("Removed the scenario “{name}”.").format(name=name))

    def _menu(self, place: QPoint) -> None:
        """What can be done with the line under the pointer."""
        line = self.table.line
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = QAction(self.tr("New scenario"), menu)
        add.triggered.connect(self.add_line.setFocus)
        menu.addAction(add)
        if line.table == "crisis_scenario":
            gone = QAction(self.tr("Remove the scenario"), menu)
            gone.triggered.connect(lambda: self._remove(*line.key))
            menu.addAction(gone)
        for action in menu.actions():
            action.setEnabled(self.document.plan.read_only is None)
        menu.popup(self.table.viewport().mapToGlobal(place))

    # The selection that all views share
    def _chosen(self, _table: str, _row_id: str) -> None:
        self._name_add_line()
        self.document.select("activity", self._activity())

    def _select(self, selection: Selection) -> None:
        if selection.table == "activity" and selection.id != self._activity():
            self.table.go_to(("activity", selection.id), 0)
            self._name_add_line()

    def _show_on_chain(self) -> None:
        self.document.look(lens="crisis")
        self.commands["view.chain"].trigger()


def _field(document: PlanDocument, row_id: str, column: int, parent: QWidget) -> Field:
    return make_field(document, "crisis_scenario", row_id, COLUMNS[column], parent)
