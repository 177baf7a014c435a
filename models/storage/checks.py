"""What must hold of a plan's database before it is trusted: no traps, whole pages, known values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache

from sqlalchemy import Boolean, Date, Enum, Float, Integer, String, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from models.entities import Base
from models.errors import Fault
from models.invariants import RANGES, circles
from models.storage.journal import change_table

TABLES: tuple[Table, ...] = tuple(
    table for _name, table in sorted(Base.metadata.tables.items()) if table is not change_table
)
"""The tables that hold the plan's content: all but the journal of changes."""

Shape = dict[str, dict[str, list[tuple[object, ...]]]]


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
        if _shape(connection) != _shape_of_a_plan():
            raise Fault("file.damaged", path=path)
        if connection.execute("SELECT count(*) FROM plan").fetchone() != (1,):
            raise Fault("file.damaged", path=path)
        for table in (*TABLES, change_table):
            _refuse_strange_values(connection, table, path)
            for _row in connection.execute(f'SELECT * FROM "{table.name}"'):
                pass  # text that is no UTF-8 shows only when it is read
        for circle in circles(connection):
            raise Fault("file.damaged", path=path) from circle
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise Fault("file.damaged", path=path) from error


def _shape(connection: sqlite3.Connection) -> Shape:
    """Columns and references of every table that a plan has."""
    return {
        table.name: {
            pragma: sorted(
                tuple(row[at] for at in kept)
                for row in connection.execute(f'PRAGMA {pragma}("{table.name}")')
            )
            for pragma, kept in _TOLD.items()
        }
        for table in (*TABLES, change_table)
    }


_TOLD = {"table_info": (1, 2, 3, 5), "foreign_key_list": (2, 3, 4, 5, 6)}
"""What counts: name, type, NOT NULL and key of a column; target, columns and rules of a reference."""


@cache
def _shape_of_a_plan() -> Shape:
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in (*TABLES, change_table):
            connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        return _shape(connection)


def _refuse_strange_values(connection: sqlite3.Connection, table: Table, path: str) -> None:
    conditions = " AND ".join(f"({condition})" for condition in _conditions(table))
    if connection.execute(f'SELECT 1 FROM "{table.name}" WHERE NOT ({conditions}) LIMIT 1').fetchone():
        raise Fault("file.damaged", path=path)


def _conditions(table: Table) -> Iterator[str]:
    """One SQL condition per column: the storage classes and closed sets that its type allows."""
    for column in table.columns:
        name = f'"{table.name}"."{column.name}"'  # alone, SQLite takes an unknown name for a text
        kind = column.type
        if isinstance(kind, Enum):
            allowed = ", ".join(f"'{value}'" for value in kind.enums)
            condition = f"{name} IN ({allowed})"
        elif isinstance(kind, Boolean):
            condition = f"{name} IN (0, 1) AND typeof({name}) = 'integer'"
        elif isinstance(kind, Date):
            # a day is added to nothing for 30 February to become March, which it does not by itself
            real = f"date({name}, '+0 days') = {name} AND {name} >= '0001-01-01'"
            condition = f"typeof({name}) = 'text' AND {real}"
        elif isinstance(kind, Float):
            low, high, _code = RANGES.get((table.name, column.name), (-1e300, 1e300, ""))
            condition = f"typeof({name}) IN ('real', 'integer') AND {name} BETWEEN {low!r} AND {high!r}"
        elif isinstance(kind, Integer):
            condition = f"typeof({name}) = 'integer'"
        elif isinstance(kind, String):
            condition = f"typeof({name}) = 'text'"
        else:
            condition = f"typeof({name}) = 'blob'"
        yield f"{name} IS NULL OR ({condition})" if column.nullable else f"{name} IS NOT NULL AND {condition}"
