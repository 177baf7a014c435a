"""A choice of one row of the plan by name: a person, a department, an activity, an action, an objective."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.document import PlanDocument
from app.icons import icon
from app.widgets.dates import read_typed_date
from app.widgets.look import theme_in_force
from app.widgets.numbers import read_typed_number
from app.widgets.source import Source, column, row_of
from app.widgets.suggest import TypeAhead
from app.widgets.text import TextField
from app.widgets.toast import tell
from models.edits.people import refer_to
from models.errors import Fault
from models.folding import fold
from models.invariants import title_of

_NAMED_IN_PLACE = ("person", "unit")
"""Tables that get a row by its being named in a field."""


@dataclass(frozen=True)
class Named:
    """A row that can be chosen."""

    id: str
    name: str


def named_rows(document: PlanDocument, table: str) -> list[Named]:
    """The rows of a table that a field offers, in their order; of activities only the leaves.

    Where several bear a name, the later ones are numbered: "Newsletter (2)".
    """
    graph = document.plan.graph
    if table == "activity":
        return [Named(row["id"], document.name_of(row["id"], short=False)) for row in graph.leaves()]
    if table in _NAMED_IN_PLACE:
        rows = graph.people() if table == "person" else graph.units()
        return [Named(row["id"], row["name"]) for row in rows]
    named = ((row["id"], title_of(table, row)) for row in graph.tables[table].values())
    return _told_apart(sorted(named, key=lambda pair: (fold(pair[1]), pair[0])))


def _told_apart(named: Sequence[tuple[str, str]]) -> list[Named]:
    """Rows of the same name, numbered from the second on."""
    times: Counter[str] = Counter()
    found = []
    for id, name in named:
        times[fold(name)] += 1
        number = times[fold(name)]
        found.append(Named(id, name if number == 1 else f"{name} ({number})"))
    return found


def reference(document: PlanDocument, table: str, row_id: str, field: str, target: str) -> Source:
    """A column that refers to a row of `target`: on this side the name of that row."""

    def read() -> str:
        referred = row_of(document, table, row_id).get(field)
        if referred not in document.plan.graph.tables[target]:
            return ""
        if target == "activity":
            return document.name_of(str(referred), short=False)
        if target in _NAMED_IN_PLACE:
            return str(row_of(document, target, str(referred))["name"])
        return next(row.name for row in named_rows(document, target) if row.id == referred)

    def write(name: str) -> Any:
        found = find_named(named_rows(document, target), name)
        if target == "activity" and found is None and name:
            raise Fault("activity.unknown", what=name)
        if target not in _NAMED_IN_PLACE and found is None and name:
            raise Fault("row.unknown", table=target, what=name)
        return partial(
            refer_to,
            table=table,
            row_id=row_id,
            field=field,
            target=target,
            target_id=found and found.id,
            name=name,
        )

    plain = column(document, table, row_id, field)
    return Source(plain.key, read, write, lambda change: plain.touched(change) or change.touches(target))


def find_named(rows: Sequence[Named], name: str) -> Named | None:
    """The row of exactly this name, else of this name with case and accents set aside."""
    exact = next((row for row in rows if row.name == name), None)
    return exact or next((row for row in rows if name and fold(row.name) == fold(name)), None)


def named_name(typed: str, names: Sequence[str]) -> str | None:
    """The known name that is meant: this very one, else the only one that begins so; None when none does.

    Raises Fault `name.several` when more than one begins so.
    """
    if not typed:
        return None
    same = [name for name in names if name == typed] or [name for name in names if fold(name) == fold(typed)]
    found = same[:1] or [name for name in names if fold(name).startswith(fold(typed))]
    if len(found) > 1:
        raise Fault("name.several", text=typed)
    return found[0] if found else None


def reads_as_value(text: str) -> bool:
    """Whether a text is a day or a number rather than a name."""
    for read in (read_typed_date, read_typed_number):
        try:
            if read(text) is not None:
                return True
        except Fault as fault:
            if fault.code == "date.unlikely":
                return True
    return False


class RowField(TextField):
    """A name with type-ahead; a new person or department is added as it is named. The arrow opens that row."""

    go = Signal(str, str)

    def __init__(
        self,
        document: PlanDocument,
        source: Source,
        name: str,
        target: str,
        parent: QWidget | None = None,
        hint: str = "",
        *,
        required: bool = False,
    ) -> None:
        self._target, self._required = target, required
        super().__init__(document, source, name, parent, hint)

    def build(self) -> QLineEdit:
        line = super().build()
        self.type_ahead = TypeAhead(
            line, self._names, self._new_entry() if self._target in _NAMED_IN_PLACE else ""
        )
        self.type_ahead.activated.connect(self._picked)
        line.returnPressed.connect(self._entered)
        return line

    def _new_entry(self) -> str:
        return self.tr("New: “{name}”")

    def typed(self) -> None:
        """Half a name is no name yet: a pause writes nothing here."""
        super().typed()
        self._pause.stop()

    def typed_value(self) -> str:
        text = str(super().typed_value())
        asked = self.type_ahead.new_name(text)
        name = text if asked is None else asked
        if asked is None:
            known = named_name(name, self._names())
            if known is not None:
                return known
        if self._required and not name:
            table, _, field = self.source.key
            raise Fault("required.empty", table=table, field=field)
        if self._target in _NAMED_IN_PLACE and reads_as_value(name):
            raise Fault("name.unlikely", text=name)
        return name

    def _write(self, value: Any) -> None:
        """Write; a row that was made by being named is told, with Undo."""
        rows = self.document.plan.graph.tables[self._target]
        there = set(rows) if self._target in _NAMED_IN_PLACE else set()
        super()._write(value)
        if self._target not in _NAMED_IN_PLACE:
            return
        rows = self.document.plan.graph.tables[self._target]
        for made in rows.keys() - there:
            tell(self, self._told_made().format(name=rows[made]["name"]))

    def _told_made(self) -> str:
        if self._target == "person":
            return self.tr("“{name}” was added to the people.")
        return self.tr("Department “{name}” added.")

    def _entered(self) -> None:
        """Enter while names are offered: the line hears of it and not the field."""
        if self.commit():
            self.refresh()

    def arrange(self) -> None:
        self._open = QToolButton(self)
        self._open.setIcon(icon("chevron-right", theme_in_force().muted))
        self._open.setIconSize(QSize(16, 16))
        self._open.setProperty("opens", True)
        self._open.clicked.connect(self._go)
        self.watch(self._open)
        beside = QHBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self.control, 1)
        beside.addWidget(self._open)
        self._lines.addLayout(beside)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self._open.setVisible(bool(value))
        self._open.setToolTip(self.tr("Open “{name}”").format(name=value))
        self._open.setAccessibleName(self._open.toolTip())

    def _go(self) -> None:
        found = find_named(named_rows(self.document, self._target), str(self.source.read()))
        if self.leave() and found is not None:
            self.go.emit(self._target, found.id)

    def _names(self) -> list[str]:
        return [row.name for row in named_rows(self.document, self._target)]

    def _picked(self, name: str) -> None:
        self.control.setText(name)
        self.typed_at_once()
        # the completer writes its choice into the line once more after telling of it
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if not self._typing:
            self.refresh()
