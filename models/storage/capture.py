"""Capture of what a transaction does to the rows, by TEMP triggers into TEMP mirror tables.

They see cascades and bulk statements, which session events do not, and leave nothing in the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Table

from models.changes import RowChange, collapse


class Capture:
    """Watches `tables` of one connection. `take()` hands over what happened since the last call."""

    def __init__(self, connection: sqlite3.Connection, tables: Iterable[Table]) -> None:
        self._connection = connection
        self._columns = {table.name: [column.name for column in table.columns] for table in tables}
        connection.execute("PRAGMA query_only=OFF")
        for table, columns in self._columns.items():
            self._watch(table, columns)
        connection.execute("PRAGMA query_only=ON")

    def _watch(self, table: str, columns: list[str]) -> None:
        old = [f'"old_{column}"' for column in columns]
        new = [f'"new_{column}"' for column in columns]
        # Columns without a type keep each value exactly as SQLite stored it.
        self._connection.execute(
            f'CREATE TEMP TABLE "seen_{table}" (n INTEGER PRIMARY KEY, {", ".join(old + new)})'
        )
        before = [f'OLD."{column}"' for column in columns]
        after = [f'NEW."{column}"' for column in columns]
        for event, into, values in (
            ("INSERT", new, after),
            ("UPDATE", old + new, before + after),
            ("DELETE", old, before),
        ):
            self._connection.execute(
                f'CREATE TEMP TRIGGER "see_{event}_{table}" AFTER {event} ON main."{table}" BEGIN '
                f'INSERT INTO "seen_{table}" ({", ".join(into)}) VALUES ({", ".join(values)}); END'
            )

    def take(self) -> tuple[RowChange, ...]:
        """The rows changed since the last call, each once. Call it before the transaction commits."""
        seen: list[RowChange] = []
        for table, columns in self._columns.items():
            width = len(columns)
            at = columns.index("id")
            rows = self._connection.execute(f'SELECT * FROM "seen_{table}" ORDER BY n').fetchall()
            for _n, *values in rows:
                before, after = values[:width], values[width:]
                seen.append(
                    RowChange(
                        table,
                        after[at] if before[at] is None else before[at],
                        None if before[at] is None else dict(zip(columns, before, strict=True)),
                        None if after[at] is None else dict(zip(columns, after, strict=True)),
                    )
                )
            if rows:
                self._connection.execute(f'DELETE FROM "seen_{table}"')
        return collapse(seen)
