"""What the pages of the inspector are made of: fields from tables, sections, lists of rows, folds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.commands import Commands
from app.document import PlanDocument
from app.fields.child_rows import ChildRows, ChildSpec
from app.fields.column import ABOVE, Column, Editor, say
from app.fields.editors import make_field
from app.icons import icon
from app.theme import dress
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.order import put_in_order
from app.widgets.row_list import Entry, RowList
from app.widgets.rows import RowField
from models.changes import Change

_LABEL_WIDTH = 92
_SIDE = 14
_TITLE_INSET = 5
_TITLE_STYLE = (
    "QPlainTextEdit { margin-left: 0px; padding: 5px 0px; } "
    "QPlainTextEdit:focus { padding: 4px 0px 4px -1px; }"
)
"""The name stands in line with what is below it, and its frame has the same room all around."""
Cards = TypeVar("Cards", bound=ChildRows)

_CHOICE_ROOM = 120
"""Logical pixels that the words of a choice have beside its label."""


class Form(QWidget):
    """Labels and fields in two columns; long texts and lists take the whole width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, field: QWidget, *, above: bool) -> QLabel | None:
        """Put a field below the others, its label above or beside it; without one when `label` is empty."""
        at = self._grid.rowCount()
        if not label:
            self._grid.addWidget(field, at, 0, 1, 2)
            return None
        said = QLabel(label, self)
        said.setBuddy(field)
        if above:
            dress(said, "section")
            self._grid.addWidget(said, at, 0, 1, 2)
            self._grid.addWidget(field, at + 1, 0, 1, 2)
        else:
            said.setWordWrap(True)
            dress(said, "muted")
            said.setContentsMargins(0, 6, 0, 0)
            self._grid.addWidget(said, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, at, 1)
        return said


class Fold(QWidget):
    """A heading that opens what it stands for; what is inside is made when it is first opened."""

    opened = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setCheckable(True)
        dress(self.button, "fold")
        self.button.setIconSize(QSize(14, 14))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAccessibleName(title)
        self.button.toggled.connect(self._toggle)
        self.inside = Form(self)
        self.inside.hide()
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.inside)
        self._made = False
        self._turn(opened=False)

    def _toggle(self, opened: bool) -> None:
        if opened and not self._made:
            self._made = True
            self.opened.emit()
        self.inside.setVisible(opened)
        self._turn(opened=opened)

    def _turn(self, *, opened: bool) -> None:
        name = "chevron-down" if opened else "chevron-right"
        self.button.setIcon(icon(name, theme_in_force().muted))


class Page(QScrollArea):
    """One row of the plan in detail. `go` asks to see another row: (table, id)."""

    go = Signal(str, str)
    table = ""

    def __init__(
        self, document: PlanDocument, commands: Commands, row_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.commands, self.row_id = document, commands, row_id
        self.fields: dict[str, Field] = {}
        self.fold: Fold | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop for Tab that shows nothing and has no name
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        dress(self._body, "panel")
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rooms = QVBoxLayout(self._body)
        self._rooms.setContentsMargins(_SIDE - _TITLE_INSET, 4, _SIDE, 16)
        self._rooms.setSpacing(7)
        self._lines = self._room()
        self.setWidget(self._body)
        self.fill()
        self._rooms.addStretch(1)
        self.lock_fields()

    def _room(self) -> QVBoxLayout:
        """Room for lines that begin at the edge of the page's words."""
        lines = QVBoxLayout()
        lines.setContentsMargins(_TITLE_INSET, 0, 0, 0)
        lines.setSpacing(7)
        self._rooms.addLayout(lines)
        return lines

    def fill(self) -> None:
        """Build the page, once."""
        raise NotImplementedError

    def follow(self, change: Change | None) -> None:
        """Bring up to date what is no field; None when it is the figures that may have changed."""

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what the page shows by now: its lists are built anew as the plan changes."""
        put_in_order(self._body)
        return super().focusNextPrevChild(following)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        put_in_order(self._body)

    def lock_fields(self) -> None:
        """A plan that can only be read shows its fields, and takes nothing."""
        if self.document.plan.read_only is not None:
            for field in self.fields.values():
                field.lock()

    @property
    def row(self) -> dict[str, object]:
        """The raw columns of the row; empty when it is gone."""
        return self.document.plan.graph.tables[self.table].get(self.row_id, {})

    # -- parts ----------------------------------------------------------------------------------------------

    def caption(self, text: str) -> QLabel:
        """The line above the name that says what this is."""
        label = QLabel(text, self._body, wordWrap=True)
        dress(label, "section")
        self._lines.addWidget(label)
        return label

    def section(self, text: str) -> QLabel:
        """A heading."""
        return self.caption(text)

    def note(self, text: str = "") -> QLabel:
        """A line of explanation."""
        label = QLabel(text, self._body, wordWrap=True)
        dress(label, "muted")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setVisible(bool(text))
        self._lines.addWidget(label)
        return label

    def form(self, columns: Iterable[Column], fold: Fold | None = None) -> Form:
        """Fields for these columns of the row."""
        form = fold.inside if fold else Form(self._body)
        for column in columns:
            field = make_field(self.document, self.table, self.row_id, column, form)
            field.setObjectName(column.field)
            self.fields[column.field] = field
            if isinstance(field, RowField):
                field.go.connect(self.go)
            label = "" if column.editor is Editor.TOGGLE else say(column.label)
            form.add(label, field, above=column.editor in ABOVE or _long(field))
        if fold is None:
            self._lines.addWidget(form)
        return form

    def more(self, title: str, columns: Sequence[Column]) -> Fold:
        """A fold with fields that are made when it is opened."""
        fold = Fold(title, self._body)
        fold.opened.connect(partial(self._fill_fold, fold, columns))
        self.fold = fold
        self._lines.addWidget(fold)
        return fold

    def _fill_fold(self, fold: Fold, columns: Sequence[Column]) -> None:
        self.form(columns, fold)
        self.lock_fields()

    def title_field(self, field: Field) -> Field:
        """The name, large, a field only when it is touched."""
        self.fields["title"] = field
        field.control.setStyleSheet(_TITLE_STYLE)
        self._rooms.addWidget(field)
        self._lines = self._room()
        return field

    def children_rows(self, spec: ChildSpec) -> ChildRows:
        """The rows that belong to this one, as cards, with a line that adds the next."""
        return self.cards(ChildRows(self.document, spec, self.row_id, self._body))

    def cards(self, rows: Cards) -> Cards:
        """Cards of rows below the others."""
        rows.go.connect(self.go)
        self._lines.addWidget(rows)
        return rows

    def rows(self, name: str) -> RowList:
        """A list of rows that open when they are clicked."""
        listed = RowList(name, self._body)
        listed.opened.connect(self.go)
        self._lines.addWidget(listed)
        return listed

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget of its own kind below the others."""
        self._lines.addWidget(widget)
        return widget


__all__ = ["Entry", "Fold", "Form", "Page"]


def _long(field: Field) -> bool:
    """Whether the words of a choice need the whole width."""
    box = field.control
    if not isinstance(box, QComboBox):
        return False
    texts = (box.itemText(at) for at in range(box.count()))
    return max(map(box.fontMetrics().horizontalAdvance, texts), default=0) > _CHOICE_ROOM
