"""A hardened SQLite connection and the SQLAlchemy engine over it; BEGIN is ours, writing is off between edits."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.engine.url import URL
from sqlalchemy.pool import StaticPool

_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "query_only=ON",
)


def connect(path: Path) -> sqlite3.Connection:
    """A hardened connection to the database file at `path`, which must exist."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    return _hardened(connection)


def connect_memory(content: bytes) -> sqlite3.Connection:
    """A hardened connection to a database held in memory only, filled with `content`."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(content)
    return _hardened(connection)


def _hardened(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    except UnicodeDecodeError as error:  # SQLite quotes a broken schema in its message
        connection.close()
        raise sqlite3.DatabaseError("the schema is no text") from error
    return connection


def engine_over(connection: sqlite3.Connection) -> Engine:
    """A SQLAlchemy engine that uses just this connection."""
    engine = create_engine(
        URL.create("sqlite+pysqlite"),
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "begin")
    def _begin(session_connection: Connection) -> None:
        session_connection.exec_driver_sql("BEGIN")

    return engine


@contextmanager
def writable(connection: sqlite3.Connection) -> Iterator[None]:
    """Within this block the connection may write; outside it SQLite itself refuses. What it leaves open is undone."""
    connection.execute("PRAGMA query_only=OFF")
    try:
        yield
    finally:
        if connection.in_transaction:  # a COMMIT that failed, for a full disk or a reference to nothing
            connection.rollback()
        connection.execute("PRAGMA query_only=ON")
