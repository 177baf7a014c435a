"""Edits that any table knows: set a field, add a row, remove rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, inspect, select
from sqlalchemy.orm import Session

from models.changes import Label
from models.entities import Action, Activity, Base, Decision, PlanRecord, new_id
from models.errors import Fault
from models.folding import fold
from models.invariants import refuse_early, title_of

ENTITIES: Mapping[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}
"""The mapped class of each table, by the table's name."""


def found(session: Session, table: str, row_id: str) -> Any:
    """The row, or Fault `row.gone` when another edit removed it."""
    row = session.get(ENTITIES[table], row_id)
    if row is None:
        raise Fault("row.gone", table=table)
    return row


def called(row: Base) -> str:
    """What labels call a row; a built-in activity by its code, said later in the reader's language."""
    if isinstance(row, Activity) and not row.name and row.builtin:
        return f"builtin:{row.builtin}"
    columns = {column.key: getattr(row, column.key) for column in inspect(type(row)).column_attrs}
    return title_of(type(row).__tablename__, columns)


def named_row(session: Session, target: str, name: str) -> str:
    """The id of the row of this name, case and accents set aside; added when there is none."""
    entity = ENTITIES[target]
    for row in session.scalars(select(entity)):
        if fold(row.name) == fold(name):  # type: ignore[attr-defined]
            return row.id
    added = entity(id=new_id(), name=name)
    session.add(added)
    session.flush()
    return added.id


def set_field(session: Session, table: str, row_id: str, field: str, value: object) -> Label:
    """Give one field of a row another value."""
    return set_fields(session, table, row_id, {field: value})


def set_fields(session: Session, table: str, row_id: str, values: Mapping[str, object]) -> Label:
    """Give some fields of a row other values."""
    row = found(session, table, row_id)
    for field, value in values.items():
        if field not in inspect(type(row)).column_attrs:
            raise KeyError(f"{table} has no {field}")
        setattr(row, field, value)
    _refuse_early(session, row, values)
    name, field = called(row), f"{table}.{next(iter(values))}"
    if not name:
        return Label("field.set_nameless", {"field": field})
    return Label("field.set" if len(values) == 1 else "fields.set", {"what": name, "field": field})


def set_plan(session: Session, values: Mapping[str, object]) -> Label:
    """Change fields of the plan itself."""
    plan = session.query(PlanRecord).one()
    return set_fields(session, "plan", plan.id, values)


def add_row(session: Session, table: str, values: Mapping[str, object]) -> Label:
    """Add a row; `values` may bring its id."""
    row = ENTITIES[table](**values)
    session.add(row)
    session.flush()
    _refuse_early(session, row, values)
    return _named("row.add", called(row), table)


def remove_rows(session: Session, table: str, row_ids: Sequence[str]) -> Label:
    """Remove rows with all that belongs to them; references to them are emptied."""
    rows = [found(session, table, row_id) for row_id in row_ids]
    names = [called(row) for row in rows]
    entity = ENTITIES[table]
    session.execute(
        delete(entity).where(entity.id.in_(row_ids)), execution_options={"synchronize_session": False}
    )
    if len(names) == 1:
        return _named("row.remove", names[0], table)
    return Label("rows.remove", {"count": str(len(rows)), "table": table})


def _refuse_early(session: Session, row: Base, values: Mapping[str, object]) -> None:
    """Raises Fault `decision.before_start` when these values date a decision before its action begins."""
    if isinstance(row, Decision) and "date" in values:
        action: Action = found(session, "action", row.action_id)
        refuse_early(action.title, action.start, row.date)
    elif isinstance(row, Action) and "decide_by" in values:
        refuse_early(row.title, row.start, row.decide_by)


def _named(key: str, name: str, table: str) -> Label:
    """A reading or a step of coaching has no name to be called by."""
    return Label(key, {"what": name, "table": table}) if name else Label(f"{key}_nameless", {"table": table})
