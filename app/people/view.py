"""The view of departments and people: one table to edit in, lines to add by, who backs the plan below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.commands import Commands
from app.document import PlanDocument, Selection
from app.fields.column import Column, Editor
from app.fields.editors import make_field
from app.languages import plural
from app.people.backing import Backing
from app.people.lines import EDITS, NAME, heads, people_lines
from app.selectors import scope_name, shown_period
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.cell_table import CellTable, Maker
from app.widgets.cells import CellModel, Line
from app.widgets.field import Field
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.source import Edit
from app.widgets.toast import tell
from app.wording.people import load_short
from models.edits.people import add_named, move_people, remove_person
from models.edits.rows import remove_rows, set_field
from models.entities import new_id
from models.measures.capacity import Loads, loads

_WIDTHS = (0, 150, 62, 70, 84, 104)
_PARTS = (0, 0.24, 0.08, 0.08, 0.12, 0.16)
"""Widths of the columns: at least in logical pixels, and as parts of the table."""
_FOLLOWS = ("unit", "person", "person_role", "action", "activity", "plan")
_ROWS = ("unit", "person")


class PeopleView(QWidget):
    """Departments with their people, what they have and what is asked of them. `opened` asks for the inspector's
    focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.title = QLabel(self.tr("Departments and people"), self)
        dress(self.title, "title")
        self.summary = QLabel(self, wordWrap=True)
        dress(self.summary, "muted")
        self.model = CellModel(heads(), self)
        self.model.movable, self.model.moves = "person", self._dropped
        self.table = CellTable(self.model, self._field_of, self._pressed, self)
        self.table.setAccessibleName(self.title.text())
        self.table.setDragEnabled(document.plan.read_only is None)
        self.table.setAcceptDrops(document.plan.read_only is None)
        self.table.setDropIndicatorShown(True)
        self.table.setDragDropMode(CellTable.DragDropMode.InternalMove)
        self.move_button = QPushButton(self.tr("Move to…"), self)
        self.move_button.setToolTip(self.tr("Move the person to another department (Ctrl+M)"))
        self.move_button.clicked.connect(self.move_on)
        self.new_person = AddLine(document, self.tr("New person"), "", self._person, self)
        self.new_unit = AddLine(
            document, self.tr("New department or team"), self.tr("New department or team…"), self._unit, self
        )
        self.backing = Backing(document, self)
        self.backing.go.connect(document.select)
        self._arrange()
        self.table.enter_opens = True
        self.table.opened.connect(self._open)
        self.table.removing.connect(self._remove)
        self.table.adding.connect(self.new_person.setFocus)
        for line in (self.new_person, self.new_unit):
            line.left.connect(self.table.setFocus)
        self.table.chosen.connect(self._chosen)
        self.table.selectionModel().currentChanged.connect(lambda *_at: self._chose())
        self.table.customContextMenuRequested.connect(self._menu)
        hand_on(self, self.table)
        self.following = Following(self, document, self.refresh, _FOLLOWS, select=self._select)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {"edit.remove": self._remove_selected}

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.move_button)
        adding = QHBoxLayout()
        adding.setSpacing(12)
        adding.addWidget(self.new_person, 1)
        adding.addWidget(self.new_unit, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 14, 24, 14)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.summary)
        lines.addWidget(self.table, 1)
        lines.addLayout(adding)
        lines.addWidget(self.backing)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(56)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.set_widths(_WIDTHS, _PARTS)

    # What it shows
    def refresh(self) -> None:
        """Bring the lines and the sentence up to date."""
        document = self.document
        found = loads(document.plan.graph, document.period, document.outlook.scope, document.today)
        self.model.tell(people_lines(document, found))
        self.summary.setText(self._sentence(found))
        self._chose()

    def _sentence(self, found: Loads) -> str:
        """What hours are counted, and of whom too much is asked."""
        graph, document = self.document.plan.graph, self.document
        if not graph.tables["unit"] and not graph.tables["person"]:
            return self.tr("Nobody is in the plan yet. Write the first department below, then its people.")
        counted = self.tr("Hours a month of {scope}, {period}, for the owner of each action.").format(
            scope=_inside(scope_name(document.outlook.scope)), period=_inside(shown_period(document.period))
        )
        over = found.overloaded
        if not over:
            return counted
        names = ", ".join(
            f"{graph.tables['person'][one]['name']} ({load_short(found.people[one])})" for one in over[:3]
        )
        if len(over) > 3:
            names += self.tr(" and {n} more").format(n=len(over) - 3)
        text = plural(
            len(over),
            self.tr("{n} person is asked for more than they have: {names}."),
            self.tr("{n} people are asked for more than they have: {names}."),
        )
        return f"{text.format(n=len(over), names=names)} {counted}"

    # Where one is
    def _current_unit(self) -> str | None:
        """The department of the current line; None when it is none."""
        line = self.table.line
        if line is None:
            return None
        if line.table == "unit":
            return line.id or None
        return self.document.plan.graph.tables["person"].get(line.id, {}).get("unit_id")

    def _chose(self) -> None:
        """What depends on the current line."""
        unit = self.document.plan.graph.tables["unit"].get(self._current_unit() or "")
        hint = self.tr("New person in {unit}…").format(unit=unit["name"]) if unit else self.tr("New person…")
        self.new_person.line.setPlaceholderText(hint)
        line = self.table.line
        person = line is not None and line.table == "person"
        self.move_button.setEnabled(person and self.document.plan.read_only is None)

    def _chosen(self, table: str, row_id: str) -> None:
        self._chose()
        if row_id:
            self.document.select(table, row_id)

    def _select(self, selection: Selection) -> None:
        line = self.table.line
        here = line.key if line is not None else None
        if selection.table in _ROWS and here != (selection.table, selection.id):
            self.table.go_to((selection.table, selection.id))

    def _open(self, table: str, row_id: str) -> None:
        if row_id:
            self.document.select(table, row_id)
            self.opened.emit()

    # Editing
    def _column(self, line: Line, column: int) -> Column | None:
        return EDITS[line.table].get(column) if line.id and self.document.plan.read_only is None else None

    def _field_of(self, line: Line, column: int) -> Maker | None:
        which = self._column(line, column)
        if which is None or which.editor is Editor.TOGGLE:
            return None
        return partial(_field, self.document, line, which)

    def _pressed(self, line: Line, column: int, key: str) -> bool:
        """Space or Enter ticks a box."""
        which = self._column(line, column)
        if which is None or which.editor is not Editor.TOGGLE or key not in (" ", "\r"):
            return False
        now = bool(self.document.plan.graph.tables[line.table][line.id][which.field])
        self.document.attempt(set_field, line.table, line.id, which.field, not now)
        return True

    def _person(self, name: str) -> Edit:
        values = {"id": new_id(), "unit_id": self._current_unit()}
        return partial(add_named, table="person", name=name, values=values)

    def _unit(self, name: str) -> Edit:
        """The new department becomes the current one: its people are written next."""
        values = {"id": new_id()}
        self.new_unit.added.connect(
            lambda _name: self.table.go_to(("unit", values["id"]), NAME),
            Qt.ConnectionType.SingleShotConnection,
        )
        return partial(add_named, table="unit", name=name, values=values)

    # Moving and removing
    def _dropped(self, moved: tuple[str, str], onto: Line) -> bool:
        unit = onto.id if onto.table == "unit" else self._unit_of(onto.id)
        return self._move(moved[1], unit or None)

    def _unit_of(self, person: str) -> str | None:
        unit: str | None = self.document.plan.graph.tables["person"].get(person, {}).get("unit_id")
        return unit

    def _move(self, person: str, unit: str | None) -> bool:
        if self._unit_of(person) == unit or self.document.plan.read_only is not None:
            return False
        done = self.document.attempt(move_people, [person], unit) is not None
        if done:
            self.table.go_to(("person", person))
            self._tell(self._moved(person, unit))
        return done

    def _moved(self, person: str, unit: str | None) -> str:
        """Where a person went, and the actions of theirs that another department was named for: those stay there."""
        graph = self.document.plan.graph
        units, name = graph.tables["unit"], graph.tables["person"][person]["name"]
        told = self.tr("{name} is in no department now.").format(name=name)
        if unit is not None:
            told = self.tr("{name} is in {unit} now.").format(name=name, unit=units[unit]["name"])
        kept = [
            row["unit_id"]
            for row in graph.actions()
            if row["owner_id"] == person and row["unit_id"] in units and row["unit_id"] != unit
        ]
        if not kept:
            return told
        where = ", ".join(str(units[one]["name"]) for one in dict.fromkeys(kept))
        stay = plural(
            len(kept), self.tr("{n} action stays with {unit}."), self.tr("{n} actions stay with {unit}.")
        )
        return f"{told} {stay.format(n=len(kept), unit=where)}"

    def _tell(self, text: str) -> None:
        tell(self, text)

    def move_on(self) -> None:
        """Offer the departments that the current person may move to."""
        line = self.table.line
        if line is None or line.table != "person" or self.document.plan.read_only is not None:
            return
        menu = self._destinations(line.id, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.move_button.mapToGlobal(self.move_button.rect().bottomLeft()))

    def _destinations(self, person: str, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("Move to…"), parent)
        now = self._unit_of(person)
        for row in self.document.plan.graph.units():
            if row["id"] != now:
                action = menu.addAction(str(row["name"]).replace("&", "&&"))
                action.triggered.connect(partial(self._move, person, row["id"]))
        if now is not None:
            menu.addSeparator()
            menu.addAction(self.tr("No department")).triggered.connect(partial(self._move, person, None))
        return menu

    def _remove_selected(self) -> None:
        """The command that the menus offer, for what this view shows."""
        selection = self.document.selection
        if selection.table in _ROWS:
            self._remove(selection.table, selection.id)

    def _remove(self, table: str, row_id: str) -> None:
        """Remove a department or a person; a department's people stay."""
        graph = self.document.plan.graph
        row = graph.tables[table].get(row_id)
        if row is None or self.document.plan.read_only is not None:
            return
        left = [one for one in graph.people() if table == "unit" and one["unit_id"] == row_id]
        remove = partial(remove_rows, table=table, row_ids=[row_id])
        if table == "person":
            remove = partial(remove_person, person_id=row_id)
        if self.document.attempt(remove) is None:
            return
        told = self.tr("Removed {name}.").format(name=row["name"])
        if left:
            stay = plural(
                len(left),
                self.tr("{n} person moved out of it and has no department now."),
                self.tr("{n} people moved out of it and have no department now."),
            )
            told += " " + stay.format(n=len(left))
        self._tell(told)

    def _menu(self, place: QPoint) -> None:
        """What can be done with the line under the pointer."""
        line = self.table.line
        if line is None or not line.id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename")).triggered.connect(self._rename)
        if line.table == "person":
            menu.addMenu(self._destinations(line.id, menu))
        else:
            menu.addAction(self.tr("New person")).triggered.connect(self.new_person.setFocus)
        remove = QAction(self.tr("Remove"), menu)
        remove.triggered.connect(lambda: self._remove(*line.key))
        menu.addAction(remove)
        menu.setEnabled(self.document.plan.read_only is None)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _rename(self) -> None:
        self.table.edit_cell(self.model.index(self.table.currentIndex().row(), NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+M moves, as everywhere; the table leaves it to us."""
        if event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.move_on()
        else:
            super().keyPressEvent(event)


def _field(document: PlanDocument, line: Line, which: Column, parent: QWidget) -> Field:
    return make_field(document, line.table, line.id, which, parent)


def _inside(text: str) -> str:
    """A phrase that stands alone elsewhere, inside a sentence."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
