"""What must hold of a plan's database before it is trusted: no traps, whole pages, known values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Boolean, Date, Enum, Float, Integer, String, Table

from models.entities import Base
from models.errors import Fault
from models.storage.journal import change_table

TABLES: tuple[Table, ...] = tuple(
    table for _name, table in sorted(Base.metadata.tables.items()) if table is not change_table
)
"""The tables that hold the plan's content: all but the journal of changes."""


@dataclass(frozen=True)
class Problem:
    """Something wrong inside a plan: a code, the row it concerns (or ""), and what fills the sentence."""

    code: str
    id: str
    fields: dict[str, object]


def refuse_traps(connection: sqlite3.Connection, path: str) -> None:
    """Raises Fault for a file that carries code of its own (a trigger, a view, a virtual table)."""
    try:
        found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise Fault("file.damaged", path=path) from error
    for kind, name, sql in found:
        if kind in ("trigger", "view") or "VIRTUAL" in str(sql).upper().split("(")[0]:
            raise Fault("file.trapped", path=path, name=str(name)[:80])


def refuse_damage(connection: sqlite3.Connection, path: str) -> None:
    """Raises Fault when pages, references or values are not what a plan's must be."""
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise Fault("file.damaged", path=path)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise Fault("file.damaged", path=path)
        if connection.execute("SELECT count(*) FROM plan").fetchone() != (1,):
            raise Fault("file.damaged", path=path)
        for table in (*TABLES, change_table):
            _refuse_strange_values(connection, table, path)
            for _row in connection.execute(f'SELECT * FROM "{table.name}"'):
                pass  # text that is no UTF-8 shows only when it is read
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise Fault("file.damaged", path=path) from error


def _refuse_strange_values(connection: sqlite3.Connection, table: Table, path: str) -> None:
    conditions = " AND ".join(f"({condition})" for condition in _conditions(table))
    if connection.execute(f'SELECT 1 FROM "{table.name}" WHERE NOT ({conditions}) LIMIT 1').fetchone():
        raise Fault("file.damaged", path=path)


def _conditions(table: Table) -> Iterator[str]:
    """One SQL condition per column: the storage classes and closed sets that its type allows."""
    for column in table.columns:
        name = f'"{column.name}"'
        kind = column.type
        if isinstance(kind, Enum):
            allowed = ", ".join(f"'{value}'" for value in kind.enums)
            condition = f"{name} IN ({allowed})"
        elif isinstance(kind, Boolean):
            condition = f"{name} IN (0, 1) AND typeof({name}) = 'integer'"
        elif isinstance(kind, Date):
            condition = f"typeof({name}) = 'text' AND date({name}) = {name}"
        elif isinstance(kind, Float):
            condition = f"typeof({name}) IN ('real', 'integer') AND abs({name}) < 1e300"
        elif isinstance(kind, Integer):
            condition = f"typeof({name}) = 'integer'"
        elif isinstance(kind, String):
            condition = f"typeof({name}) = 'text'"
        else:
            condition = f"typeof({name}) = 'blob'"
        yield f"{name} IS NULL OR ({condition})" if column.nullable else f"{name} IS NOT NULL AND {condition}"
