"""Where a field gets its value from, and the edit that writes it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from app.document import PlanDocument
from models.changes import Change, Label
from models.edits.rows import set_field, set_fields

Edit = Callable[..., Label]
"""A function of models/edits with everything but its session filled in."""


@dataclass(frozen=True)
class Source:
    """A value of the plan: `write` makes the edit that sets it, `touched` says whether a Change may concern it."""

    key: tuple[str, ...]
    """Names the value: drafts that were refused are kept by it."""
    read: Callable[[], Any]
    write: Callable[[Any], Edit]
    touched: Callable[[Change], bool]


def row_of(document: PlanDocument, table: str, row_id: str) -> Mapping[str, Any]:
    """The raw columns of a row; empty when it is gone."""
    return document.plan.graph.tables[table].get(row_id, {})


def touches_row(table: str, row_id: str, change: Change) -> bool:
    """Whether a Change holds this row."""
    return any(row.id == row_id and row.table == table for row in change.rows)


def column(
    document: PlanDocument, table: str, row_id: str, field: str, reads: Callable[[Any], Any] = lambda raw: raw
) -> Source:
    """One column of one row; `reads` makes a value of what SQLite holds."""
    return Source(
        (table, row_id, field),
        lambda: reads(row_of(document, table, row_id).get(field)),
        lambda value: partial(set_field, table=table, row_id=row_id, field=field, value=value),
        partial(touches_row, table, row_id),
    )


def columns(document: PlanDocument, table: str, row_id: str, fields: Sequence[str]) -> Source:
    """Some columns of one row together, as a mapping by field."""

    def read() -> dict[str, Any]:
        row = row_of(document, table, row_id)
        return {field: row.get(field) for field in fields}

    return Source(
        (table, row_id, fields[0]),
        read,
        lambda value: partial(set_fields, table=table, row_id=row_id, values=value),
        partial(touches_row, table, row_id),
    )


def tied_names(
    document: PlanDocument,
    key: tuple[str, str, str],
    reference: str,
    target: str,
    write: Callable[[list[str]], Edit],
) -> Source:
    """The names of the `target` rows tied to a row. `key`: the row's table and id, and the table of the ties."""
    _, row_id, ties = key

    def read() -> list[str]:
        graph = document.plan.graph
        rows = (graph.tables[target].get(tie[reference]) for tie in graph.ties_of(row_id, ties))
        return sorted((str(row["name"]) for row in rows if row is not None), key=str.casefold)

    return Source(key, read, write, lambda change: change.touches(ties, target))


def as_date(raw: object) -> dt.date | None:
    """A day as SQLite holds it."""
    return dt.date.fromisoformat(str(raw)) if raw else None


def as_one_of(closed: type[StrEnum]) -> Callable[[object], StrEnum | None]:
    """A member of a closed set as SQLite holds it; None for what this version does not know."""
    return lambda raw: closed(str(raw)) if raw in set(closed) else None
