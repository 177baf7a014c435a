"""From a column of the tables to the field that edits it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.document import PlanDocument
from app.fields.column import Column, Editor, say
from app.widgets.cadence import CadenceField
from app.widgets.chips import ChipsField
from app.widgets.choices import ChoiceField, ToggleField
from app.widgets.dates import DateField
from app.widgets.effort import EffortField, effort_source
from app.widgets.field import Field
from app.widgets.numbers import NumberField, PercentField, WholeField
from app.widgets.roles import RolesField, roles_source
from app.widgets.rows import RowField, reference
from app.widgets.shares import SharesEditor, shares_source
from app.widgets.source import as_date, as_one_of, column, tied_names
from app.widgets.text import TextArea, TextField
from models import catalogue
from models.edits.actions import set_channels, set_tags
from models.edits.people import set_contributors

Make = Callable[[PlanDocument, str, str, Column, str, QWidget], Field]


def make_field(document: PlanDocument, table: str, row_id: str, which: Column, parent: QWidget) -> Field:
    """The field that edits a column of a row."""
    return _MAKERS[which.editor](document, table, row_id, which, say(which.label), parent)


def _plain(kind: Callable[..., Field]) -> Make:
    def make(
        document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
    ) -> Field:
        return kind(
            document, column(document, table, row_id, which.field), name, parent, hint=say(which.hint)
        )

    return make


def _number(
    document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
) -> Field:
    unit = (
        str(document.plan.graph.plan().get("currency") or "") if which.unit == "currency" else say(which.unit)
    )
    return NumberField(document, column(document, table, row_id, which.field), name, parent, unit=unit)


def _toggle(
    document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
) -> Field:
    return ToggleField(document, column(document, table, row_id, which.field, bool), name, parent)


def _date(
    document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
) -> Field:
    source = column(document, table, row_id, which.field, as_date)
    return DateField(document, source, name, parent, required=which.required)


def _choice(
    document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
) -> Field:
    assert which.closed is not None
    source = column(document, table, row_id, which.field, as_one_of(which.closed))
    return ChoiceField(document, source, name, which.closed, parent, required=which.required)


def _row(document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget) -> Field:
    source = reference(document, table, row_id, which.field, which.to)
    return RowField(document, source, name, which.to, parent, hint=say(which.hint), required=which.required)


def _shares(document: PlanDocument, _: str, row_id: str, __: Column, name: str, parent: QWidget) -> Field:
    return SharesEditor(document, shares_source(document, row_id), name, parent)


def _effort(document: PlanDocument, _: str, row_id: str, __: Column, name: str, parent: QWidget) -> Field:
    return EffortField(document, effort_source(document, row_id), name, parent)


def _roles(document: PlanDocument, _: str, row_id: str, __: Column, name: str, parent: QWidget) -> Field:
    return RolesField(document, roles_source(document, row_id), name, parent)


def _chips(ties: str, target: str, operation: Callable[..., Any]) -> Make:
    """Chips over a table of ties; what the plan knows is offered, of channels the usual ones too."""

    def make(
        document: PlanDocument, table: str, row_id: str, which: Column, name: str, parent: QWidget
    ) -> Field:
        source = tied_names(
            document,
            (table, row_id, ties),
            f"{target}_id",
            target,
            lambda names: partial(operation, action_id=row_id, names=names),
        )

        def known() -> list[str]:
            names = [str(row["name"]) for row in document.plan.graph.tables[target].values()]
            if target == "channel":
                usual = (catalogue.in_language(one.names, document.language) for one in catalogue.channels())
                names += [name for name in usual if name not in names]
            return sorted(names, key=str.casefold)

        return ChipsField(document, source, name, known, parent, hint=say(which.hint))

    return make


_MAKERS: dict[Editor, Make] = {
    Editor.LINE: _plain(TextField),
    Editor.CADENCE: _plain(CadenceField),
    Editor.AREA: _plain(TextArea),
    Editor.PERCENT: _plain(PercentField),
    Editor.NUMBER: _number,
    Editor.WHOLE: _plain(WholeField),
    Editor.DATE: _date,
    Editor.CHOICE: _choice,
    Editor.ROW: _row,
    Editor.TOGGLE: _toggle,
    Editor.SHARES: _shares,
    Editor.EFFORT: _effort,
    Editor.ROLES: _roles,
    Editor.CHANNELS: _chips("action_channel", "channel", set_channels),
    Editor.TAGS: _chips("action_tag", "tag", set_tags),
    Editor.CONTRIBUTORS: _chips("contributor", "person", set_contributors),
}
