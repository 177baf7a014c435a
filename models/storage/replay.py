"""Replay of row changes onto the database: how undo and redo write."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from models.changes import RowChange


def replay(connection: sqlite3.Connection, rows: Iterable[RowChange]) -> None:
    """Bring each row to its `after`. Runs inside a transaction whose foreign keys are checked at its end.

    Additions and updates go before removals, so that no removal cascades into a row that is to stay.
    Raises LookupError when a row is not where its change left it.
    """
    inserts: dict[str, list[RowChange]] = defaultdict(list)
    updates: dict[str, list[RowChange]] = defaultdict(list)
    deletes: dict[str, list[RowChange]] = defaultdict(list)
    for row in rows:
        (deletes if row.after is None else inserts if row.before is None else updates)[row.table].append(row)
    for table, changes in inserts.items():
        columns = list(changes[0].after or ())
        names, places = ", ".join(f'"{c}"' for c in columns), ", ".join("?" * len(columns))
        connection.executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({places})',
            [tuple((change.after or {}).values()) for change in changes],
        )
    for table, changes in updates.items():
        sets = ", ".join(f'"{column}" = ?' for column in changes[0].after or ())
        _each(connection, f'UPDATE "{table}" SET {sets} WHERE id = ?', table, changes)
    for table, changes in deletes.items():
        connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(change.id,) for change in changes])


def _each(connection: sqlite3.Connection, statement: str, table: str, changes: list[RowChange]) -> None:
    done = connection.executemany(
        statement, [(*(change.after or {}).values(), change.id) for change in changes]
    ).rowcount
    if done != len(changes):
        raise LookupError(f"{len(changes) - done} rows of {table} are not where the change left them")
