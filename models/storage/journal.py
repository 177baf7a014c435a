"""The plan's own memory of its changes: an append-only table, outside the comparison of contents."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from models.changes import Change, Kind, Label, RowChange, pack, unpack
from models.entities import Base

change_table = Table(
    "change",
    Base.metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("step", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("args", Text, nullable=False),
    Column("rows", LargeBinary, nullable=True),
    comment="append-only; undo and redo name their step and keep no rows of their own",
)


@dataclass(frozen=True)
class Entry:
    """A line of the journal without its rows."""

    id: str
    step: str
    kind: Kind
    label: Label


def append(connection: sqlite3.Connection, change: Change) -> None:
    """Write a change at the journal's end."""
    connection.execute(
        "INSERT INTO change (id, step, time, author, kind, label, args, rows) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            change.id,
            change.step,
            change.time,
            change.author,
            change.kind,
            change.label.key,
            json.dumps(dict(change.label.args), ensure_ascii=False),
            pack(change.rows) if change.kind == "do" else None,
        ),
    )


def entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """The journal's lines, oldest first."""
    found = connection.execute("SELECT id, step, kind, label, args FROM change ORDER BY seq")
    for change_id, step, kind, label, args in found:
        yield Entry(change_id, step, kind, Label(label, _arguments(args)))


def _arguments(args: str) -> dict[str, str]:
    """What fills a label; nothing when it can no longer be read, which the sentence then shows."""
    try:
        told = json.loads(args)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}


def rows_of(connection: sqlite3.Connection, change_id: str) -> tuple[RowChange, ...]:
    """What a change did. Raises LookupError when the journal does not hold it, ValueError when it is damaged."""
    found = connection.execute("SELECT rows FROM change WHERE id = ?", (change_id,)).fetchone()
    if found is None or found[0] is None:
        raise LookupError(change_id)
    try:
        return unpack(found[0])
    except (zlib.error, TypeError, AttributeError) as error:
        raise ValueError(change_id) from error


def count(connection: sqlite3.Connection) -> int:
    """How many changes the plan remembers."""
    return int(connection.execute("SELECT count(*) FROM change").fetchone()[0])
