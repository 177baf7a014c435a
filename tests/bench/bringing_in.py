"""Bringing in 10,000 actions by the command line, against raw sqlite3 that inserts every row it writes."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from models.creation import create
from models.storage.checks import TABLES
from models.storage.connection import connect, writable
from tests.bench.big_plan import write_tables
from tests.bench.ratio import Ratio, compared
from tests.plans import TODAY

_ROOT = Path(__file__).parents[2]
_RUNS = 3


def measure_import(folder: Path) -> tuple[Ratio, Path]:
    """The ratio, and the plan that was brought in."""
    files = write_tables(folder)
    brought, raw = folder / "big.maillon", folder / "raw.maillon"

    def empty(path: Path) -> None:
        path.unlink(missing_ok=True)
        create(path, "porter", "en", TODAY)

    def ours() -> None:
        empty(brought)
        command = [sys.executable, str(_ROOT / "main.py"), "import", str(brought), *map(str, files)]
        done = subprocess.run(command, env=_environment(folder), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    ours()
    rows = written(brought)
    empty(raw)
    blank = raw.read_bytes()

    def floor() -> None:
        raw.write_bytes(blank)
        with closing(connect(raw)) as connection, writable(connection):
            connection.execute("BEGIN")
            for table, values in rows.items():
                connection.execute(f'DELETE FROM "{table}"')
                places = ", ".join("?" * len(values[0]))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({places})', values)
            connection.execute("COMMIT")

    actions = len(rows["action"])
    count = sum(map(len, rows.values()))
    name = f"import of {actions} actions, {count} rows / raw inserts"
    return compared(name, ours, floor, 20, _RUNS), brought


def written(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the plan, its journal too, by table."""
    with closing(sqlite3.connect(path)) as connection:
        found = {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for name in (*(table.name for table in TABLES), "change")
        }
    return {name: rows for name, rows in found.items() if rows}


def _environment(folder: Path) -> dict[str, str]:
    """A home of its own for the command, so that it meets no plan of the user's."""
    places = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return os.environ | dict.fromkeys(places, str(folder / "home"))
