"""A plan looked through from end to end, changing nothing: its structure, its references, its rules."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.errors import Fault
from models.invariants import row_faults, tie_faults
from models.storage.checks import TABLES
from models.storage.store import Store


@dataclass(frozen=True)
class Finding:
    """Something wrong inside a plan: the Fault, and the row it concerns ("" for the plan as a whole)."""

    fault: Fault
    id: str = ""


def inspect(path: Path) -> list[Finding]:
    """What is wrong with the plan at `path`; one finding when it cannot even be opened as a plan."""
    try:
        store = Store.view(path)
    except Fault as fault:
        return [Finding(fault)]
    with closing(store):
        return list(_findings(store.connection))


def _findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table in TABLES:
        cursor = connection.execute(f'SELECT * FROM "{table.name}"')
        names = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(names, values, strict=True))
            for fault in row_faults(table.name, row):
                yield Finding(fault, str(row["id"]))
    for fault in tie_faults(connection):
        yield Finding(fault, str(fault.fields.get("id", "")))
