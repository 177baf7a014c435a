"""What the plan holds before an import: rows by table and id, read once and only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, select

from models.entities import Base
from models.exchange.columns import TABLES

Rows = dict[str, dict[str, Any]]
Read = Callable[[Select[Any]], Sequence[Any]]


class Existing:
    """The rows of a plan, as typed values by column."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._rows: dict[str, Rows] = {}
        self._tied: dict[tuple[str, str], dict[str, list[dict[str, Any]]]] = {}

    def rows(self, table: str) -> Rows:
        """Every row of a stored table, by id, in the order in which they were stored."""
        if table not in self._rows:
            stored = Base.metadata.tables[table]
            self._rows[table] = {row.id: dict(row._mapping) for row in self._read(select(stored))}
        return self._rows[table]

    def ties(self, table: str, by: str) -> Mapping[str, list[dict[str, Any]]]:
        """The rows of a tie table, grouped by one of their references."""
        if (table, by) not in self._tied:
            grouped: dict[str, list[dict[str, Any]]] = {}
            for row in self.rows(table).values():
                grouped.setdefault(row[by], []).append(row)
            self._tied[table, by] = grouped
        return self._tied[table, by]

    def table_of(self, id: str) -> str | None:
        """The stored table that an id belongs to."""
        return next((table.stored for table in TABLES if id in self.rows(table.stored)), None)


@cache
def defaults(table: str) -> Mapping[str, Any]:
    """What each column of a stored table holds when nothing is said, None where nothing is."""
    found: dict[str, Any] = {}
    for column in Base.metadata.tables[table].columns:
        default = column.default
        found[column.name] = (
            getattr(default, "arg", None) if default is not None and default.is_scalar else None
        )
    return MappingProxyType(found)


@cache
def references(table: str) -> Mapping[str, str]:
    """The columns of a stored table that refer to rows, with the table they refer to."""
    columns = Base.metadata.tables[table].columns
    return MappingProxyType(
        {
            column.name: next(iter(column.foreign_keys)).column.table.name
            for column in columns
            if column.foreign_keys
        }
    )


def plain(value: object) -> object:
    """A value as a cell shows it: an enum by its value."""
    return value.value if isinstance(value, Enum) else value
