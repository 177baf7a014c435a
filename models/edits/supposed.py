"""Keeping what was tried: rows that a graph only supposed are written to the plan, exactly as they were supposed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.changes import Label, RowChange
from models.edits.rows import ENTITIES, found
from models.errors import Fault


def keep_supposed(session: Session, rows: Sequence[RowChange], count: int) -> Label:
    """Write these rows as one edit; `count` is how many changes people were told they are.

    Of a row that is there only the columns that differ are written. Raises Fault `row.gone` when one was
    removed meanwhile, with nothing written.
    """
    if count == 1:
        action = next((row.id for row in rows if row.table == "action"), None) or _action_of(rows[0])
        label = Label("try.keep_one", {"title": found(session, "action", action).title})
    else:
        label = Label("try.keep", {"count": str(count)})
    connection = session.connection()
    for row in rows:
        _write(connection, row)
    return label


def _action_of(row: RowChange) -> str:
    return str((row.after or row.before or {})["action_id"])


def _write(connection: Connection, row: RowChange) -> None:
    """One row brought to its `after`, in SQLite's own values: no type of ours stands between."""
    assert row.table in ENTITIES, "rows of the plan alone are supposed"
    if row.before is None:
        assert row.after is not None, "a row change has a before or an after"
        columns = ", ".join(f'"{column}"' for column in row.after)
        places = ", ".join("?" * len(row.after))
        connection.exec_driver_sql(
            f'INSERT INTO "{row.table}" ({columns}) VALUES ({places})', tuple(row.after.values())
        )
        return
    if row.after is None:
        done = connection.exec_driver_sql(f'DELETE FROM "{row.table}" WHERE id = ?', (row.id,))
    else:
        changed = {column: value for column, value in row.after.items() if row.before[column] != value}
        sets = ", ".join(f'"{column}" = ?' for column in changed)
        done = connection.exec_driver_sql(
            f'UPDATE "{row.table}" SET {sets} WHERE id = ?', (*changed.values(), row.id)
        )
    if done.rowcount != 1:
        raise Fault("row.gone", table=row.table)
