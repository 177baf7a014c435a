"""Upgrades of older formats, each a module of migrations/ over Alembic's operations, all in one transaction."""

from __future__ import annotations

import importlib
import pkgutil
import sqlite3
from types import ModuleType

from models.storage import format, migrations


def version_of(connection: sqlite3.Connection) -> int:
    """The format version of an open database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def upgrade(connection: sqlite3.Connection, package: ModuleType | None = None, to: int | None = None) -> bool:
    """Bring the database to format `to` (ours); whether anything was done. Raises what a migration raises, undone.

    Foreign keys are off before BEGIN (Alembic's batch mode drops and copies tables, which would delete child
    rows) and checked before COMMIT.
    """
    package, to = package or migrations, to or format.FORMAT_VERSION
    found = version_of(connection)
    if found == to:
        return False
    # Alembic is needed once in a plan's life, not at each start.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from models.storage.connection import engine_over, writable

    steps = [importlib.import_module(f"{package.__name__}.{name}") for name in _names(package, found, to)]
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with writable(connection), engine_over(connection).begin() as upgrading:
            operations = Operations(MigrationContext.configure(upgrading))
            for step in steps:
                step.upgrade(operations)
            if upgrading.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise ValueError("a migration left a reference to nothing")
            upgrading.exec_driver_sql(f"PRAGMA user_version={to}")
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
    return True


def _names(package: ModuleType, found: int, to: int) -> list[str]:
    """The modules `format_0002` … that lead from one version to another, in order."""
    names = {module.name for module in pkgutil.iter_modules(package.__path__)}
    wanted = [f"format_{version:04d}" for version in range(found + 1, to + 1)]
    missing = [name for name in wanted if name not in names]
    if missing:
        raise ValueError(f"no migration {missing[0]}")
    return wanted
