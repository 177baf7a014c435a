"""An import done: one transaction of the plan, one Change, one undo."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Select, bindparam, delete, update
from sqlalchemy.orm import Session

from models.changes import Change, Label
from models.entities import Base
from models.errors import Fault
from models.exchange.planner import prepare_rows
from models.exchange.prepared import ImportOptions, Prepared, Writes
from models.exchange.sources import SourceTable

_MOST_AT_ONCE = 500


class EditablePlan(Protocol):
    """What an import needs of a plan."""

    last_change: Change | None

    def read(self, statement: Select[Any], /) -> Sequence[Any]:
        """The rows that a Core SELECT finds."""

    def edit(self, label: Label, /) -> AbstractContextManager[Session]:
        """The only way to write."""


def prepare(plan: EditablePlan, sources: Sequence[SourceTable], options: ImportOptions) -> Prepared:
    """What importing these tables into the plan would do; nothing is written.

    Raises Fault `import.…` when no table is recognised or an option names what is not there.
    """
    with _no_collection():
        return prepare_rows(plan.read, sources, options)


def apply(plan: EditablePlan, prepared: Prepared) -> Change | None:
    """Write what was prepared, as one Change; None when there is nothing to write.

    Raises Fault `import.refused` (count, sheet, row) when rows cannot be read and are not to be skipped, and
    what the plan's own rules raise. Nothing is written then.
    """
    if prepared.refused:
        first = prepared.errors[0]
        raise Fault("import.refused", count=len(prepared.errors), sheet=first.sheet, row=first.row or 1)
    if not prepared.writes:
        return None
    before = plan.last_change
    files = dict.fromkeys(match.source.file or match.source.name for match in prepared.sheets)
    with _no_collection(), plan.edit(Label("import", {"file": ", ".join(files)})) as session:
        write(session.connection(), prepared.writes)
    return None if plan.last_change is before else plan.last_change


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection in this block: an import makes many small rows, and searching them took a third of it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def write(connection: Connection, writes: Writes) -> None:
    """Run the writes in bulk; the order of tables is free, references are checked at the end."""
    tables = Base.metadata.tables
    for name, ids in writes.deletes.items():
        for start in range(0, len(ids), _MOST_AT_ONCE):
            connection.execute(
                delete(tables[name]).where(tables[name].c.id.in_(ids[start : start + _MOST_AT_ONCE]))
            )
    for name, changes in writes.updates.items():
        alike: dict[tuple[str, ...], list[dict[str, object]]] = {}
        for id, fields in changes.items():
            alike.setdefault(tuple(sorted(fields)), []).append({**fields, "row_id": id})
        for rows in alike.values():
            connection.execute(update(tables[name]).where(tables[name].c.id == bindparam("row_id")), rows)
    for name, rows in writes.inserts.items():
        connection.execute(tables[name].insert(), rows)


__all__ = ["EditablePlan", "ImportOptions", "apply", "prepare", "write"]
