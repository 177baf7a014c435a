"""Plans to test with: real files, their content as comparable rows."""

from __future__ import annotations

import datetime as dt
import sqlite3
from functools import cache
from pathlib import Path

from models.creation import new_content
from models.plan import Plan
from models.storage.checks import TABLES

TODAY = dt.date(2027, 1, 12)

Content = dict[str, list[tuple[object, ...]]]


def new_plan(folder: Path, chain: str = "porter", name: str = "plan.maillon") -> Plan:
    """A new plan in `folder`, open for editing."""
    path = folder / name
    path.write_bytes(_new_content(chain))
    return Plan.open(path, folder / "data" / "working")


@cache
def _new_content(chain: str) -> bytes:
    """A new plan's bytes, made once: thousands of tests begin with one."""
    return new_content(chain, "en", TODAY)


def reopened(plan: Plan, folder: Path) -> Plan:
    """The same plan, closed and opened again from its file."""
    path = plan.path
    assert path is not None
    plan.close()
    return Plan.open(path, folder / "data" / "working")


def content(connection: sqlite3.Connection) -> Content:
    """Every row of every table but the journal, exactly as SQLite holds it."""
    return {
        table.name: sorted(connection.execute(f'SELECT * FROM "{table.name}"').fetchall(), key=repr)
        for table in TABLES
    }


def ids(plan: Plan) -> dict[str, str]:
    """The ids of the activities by code."""
    return dict(plan.connection.execute("SELECT code, id FROM activity").fetchall())
