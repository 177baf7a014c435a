"""The rows that belong to a row, edited where it is shown: decisions of an action, readings of an indicator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.column import ABOVE, Column, Editor, say
from app.fields.editors import make_field
from app.icons import icon
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.card_column import CardColumn
from app.widgets.dates import read_typed_date
from app.widgets.field import Field
from app.widgets.hand_on import hand_on
from app.widgets.look import theme_in_force
from app.widgets.numbers import read_typed_number
from app.widgets.offering_line import OfferingLine
from app.widgets.rows import RowField, find_named, named_rows
from app.widgets.source import Edit, row_of
from app.widgets.toast import tell
from models.changes import Change
from models.edits.rows import add_row, remove_rows
from models.entities import new_id
from models.errors import Fault

Values = Mapping[str, object]


@dataclass(frozen=True)
class ChildSpec:
    """Which rows belong to the owner, and how they are shown, added and sorted.

    The line that adds a row takes the column `first`; `also` gives a new row's other values, of the
    document and the owner's id. The first of `columns` is what a card is about.
    """

    table: str
    owner: str
    """The column that refers to the owner."""
    columns: tuple[Column, ...]
    first: str
    add: str
    also: Callable[[PlanDocument, str], Values] | None = None
    order: tuple[str, ...] = ()

    @property
    def first_column(self) -> Column:
        """The column that the line takes."""
        return next(column for column in self.columns if column.field == self.first)


class ChildRows(QWidget):
    """A card for each row, and a line that adds the next one. `go` asks to see another row: (table, id)."""

    go = Signal(str, str)
    names_new_rows = False
    """Whether the line that adds may name a row that is not there yet."""

    def __init__(
        self, document: PlanDocument, spec: ChildSpec, owner_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.spec, self.owner_id = document, spec, owner_id
        self._cards = CardColumn(self._card)
        self.cards = self._cards.cards
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._cards)
        self.add_line = self._adding()
        lines.addWidget(self.add_line)
        hand_on(self, self.add_line)
        self._show()
        document.changed.connect(self._follow)

    def _adding(self) -> AddLine:
        """The line that adds: where a row is named first, the names that there are come as one types."""
        spec, first = self.spec, self.spec.first_column
        words = say(spec.add)
        if first.editor is not Editor.ROW:
            return AddLine(self.document, words, words, self._new, self)
        names = partial(names_of, self.document, first.to)
        return OfferingLine(self.document, words, words, self._new, names, self, new=self.names_new_rows)

    @property
    def ids(self) -> list[str]:
        """The rows of the owner, in order; those without a value to sort by come last."""
        rows = self.document.plan.graph.tables[self.spec.table].values()
        own = [row for row in rows if row[self.spec.owner] == self.owner_id]
        order = self.spec.order or (self.spec.first,)
        own.sort(key=lambda row: [(row[column] is None, row[column] or "") for column in order])
        return [row["id"] for row in own]

    def _follow(self, change: Change) -> None:
        if change.touches(self.spec.table):
            self._show()

    def _show(self) -> None:
        self._cards.show_cards(self.ids)

    def _card(self, row_id: str) -> Card:
        card = Card(self.document, self.spec, row_id, self)
        card.remove.clicked.connect(partial(self._remove, row_id))
        for field in card.fields.values():
            if isinstance(field, RowField):
                field.go.connect(self.go)
        return card

    def _remove(self, row_id: str) -> None:
        """The keyboard goes on to the line below the cards; undo brings the row back."""
        if self.document.attempt(remove_rows, self.spec.table, [row_id]) is not None:
            tell(self, self.tr("Removed. Undo brings it back."))
        # the button that was pressed is going away: what Qt would focus next is anywhere
        QTimer.singleShot(0, self.add_line.line, self.add_line.line.setFocus)

    def _new(self, text: str) -> Edit:
        spec = self.spec
        also = spec.also(self.document, self.owner_id) if spec.also else {}
        values = {**also, spec.owner: self.owner_id, spec.first: self._read(text), "id": new_id()}
        return partial(add_row, table=spec.table, values=values)

    def _read(self, text: str) -> object:
        """What is typed into the line that adds, as a value of its column. Raises Fault."""
        first = self.spec.first_column
        if first.editor is Editor.ROW:
            found = find_named(named_rows(self.document, first.to), text)
            if found is None:
                raise Fault("row.unknown", table=first.to, what=text)
            return found.id
        return _READERS.get(first.editor, str.strip)(text)


def names_of(document: PlanDocument, table: str) -> list[str]:
    """The names that a line offers."""
    return [row.name for row in named_rows(document, table)]


_READERS: Mapping[Editor, Callable[[str], Any]] = {
    Editor.DATE: read_typed_date,
    Editor.NUMBER: read_typed_number,
}


class Card(QFrame):
    """One row as a small form, with a button that removes it."""

    def __init__(self, document: PlanDocument, spec: ChildSpec, row_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, "child")
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 6, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        row = row_of(document, spec.table, row_id)
        first = str(row.get(spec.first) or "")
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", theme_in_force().muted))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setAccessibleName(self.tr("Remove “{name}”").format(name=first))
        self.remove.setToolTip(self.tr("Remove"))
        grid.addWidget(self.remove, 0, 2, Qt.AlignmentFlag.AlignTop)
        for at, column in enumerate(spec.columns):
            self._add(grid, at, make_field(document, spec.table, row_id, column, self), column)
        if document.plan.read_only is not None:
            self.remove.setEnabled(False)
            for field in self.fields.values():
                field.lock()

    def _add(self, grid: QGridLayout, at: int, field: Field, column: Column) -> None:
        field.setObjectName(column.field)
        self.fields[column.field] = field
        if at == 0 or column.editor is Editor.TOGGLE or column.editor in ABOVE:
            # what the card is about needs no label: the line that adds says what it is
            grid.addWidget(field, at, 0, 1, 2 if at == 0 else 3)
            return
        label = QLabel(say(column.label), self, wordWrap=True)
        label.setBuddy(field)
        label.setContentsMargins(0, 6, 0, 0)
        dress(label, "small")
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(field, at, 1, 1, 2)
