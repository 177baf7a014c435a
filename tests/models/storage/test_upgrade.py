"""Older formats are brought up on the working copy, all or nothing; every released one still opens."""

from __future__ import annotations

import importlib
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import pytest

from models.edits.actions import add_action
from models.edits.rows import add_row
from models.errors import Fault
from models.measures import measure
from models.plan import Plan
from models.storage import checks, format, migrations, upgrade
from tests.plans import TODAY, content, ids, new_plan

FILES = Path(__file__).parents[2] / "files"
NEXT = format.FORMAT_VERSION + 1

# Batch mode makes the table anew and drops the old one: with foreign keys on, every share would go with it.
_WIDER = """
import sqlalchemy as sa

def upgrade(operations):
    with operations.batch_alter_table("action", recreate="always") as batch:
        batch.alter_column("title", type_=sa.String(200))
    with operations.batch_alter_table("action", recreate="always") as batch:
        batch.alter_column("title", type_=sa.String())
"""
_BREAKS_IN_THE_MIDDLE = """
def upgrade(operations):
    operations.execute("DELETE FROM service_share")
    operations.execute("SELECT nothing FROM nowhere")
"""
_LEAVES_ORPHANS = """
def upgrade(operations):
    operations.execute("DELETE FROM action")
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A plan with an action and a share, which the program believes to be of an older format."""
    plan = new_plan(tmp_path)
    plan.do(add_action, "Job portraits", ids(plan)["human_resources"])
    plan.close()
    return tmp_path / "plan.maillon"


@pytest.fixture
def bringing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[ModuleType] | object]:
    """A way to put a migration to the next format in force."""

    def bring(source: str | None) -> None:
        folder = tmp_path / "steps" / f"steps_{abs(hash(source))}"
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
        if source is not None:
            (folder / f"format_{NEXT:04d}.py").write_text(source)
        monkeypatch.syspath_prepend(str(folder.parent))
        monkeypatch.setattr(upgrade, "migrations", importlib.import_module(folder.name))
        monkeypatch.setattr(format, "FORMAT_VERSION", NEXT)

    before = set(sys.modules)
    yield bring
    for name in set(sys.modules) - before:
        if name.startswith("steps_"):
            del sys.modules[name]


def opened(path: Path) -> Plan:
    return Plan.open(path, path.parent / "data" / "working")


def test_a_migration_that_makes_a_table_anew_keeps_the_rows_that_belong_to_it(older: Path, bringing) -> None:
    plan = opened(older)
    before = content(plan.connection)
    plan.close()
    bringing(_WIDER)
    plan = opened(older)
    assert upgrade.version_of(plan.connection) == NEXT
    assert content(plan.connection) == before
    assert len(before["service_share"]) == 1
    assert plan.undo() is not None
    assert plan.redo() is not None
    assert content(plan.connection) == before
    plan.close()
    with closing(sqlite3.connect(older)) as connection:
        assert upgrade.version_of(connection) == NEXT


def test_the_file_keeps_its_format_until_the_first_edit_and_a_dated_backup_is_made(
    older: Path, bringing
) -> None:
    before = sha256(older.read_bytes()).digest()
    bringing(_WIDER)
    opened(older).close()
    assert sha256(older.read_bytes()).digest() == before
    (backup,) = (older.parent / "data" / "backups").iterdir()
    assert backup.name.startswith("plan 20")
    assert sha256(backup.read_bytes()).digest() == before
    plan = opened(older)
    plan.do(add_row, "tag", {"name": "x"})
    plan.close()
    assert sha256(older.read_bytes()).digest() != before


def test_an_older_plan_can_be_looked_at_without_touching_anything(older: Path, bringing) -> None:
    before = older.read_bytes()
    bringing(_WIDER)
    beside = sorted(older.parent.iterdir())
    plan = Plan.view(older)
    assert upgrade.version_of(plan.connection) == NEXT
    plan.close()
    assert older.read_bytes() == before
    assert sorted(older.parent.iterdir()) == beside


@pytest.mark.parametrize(
    "source", [_BREAKS_IN_THE_MIDDLE, _LEAVES_ORPHANS, None], ids=["breaks", "orphans", "none"]
)
def test_a_migration_that_fails_leaves_everything_as_it_was(
    older: Path, bringing, source: str | None
) -> None:
    before = older.read_bytes()
    bringing(source)
    with pytest.raises(Fault, match=r"file\.damaged"):
        opened(older)
    assert older.read_bytes() == before
    assert not list((older.parent / "data" / "working").iterdir())


def test_a_migration_that_fails_is_undone_whole(older: Path, bringing) -> None:
    bringing(_BREAKS_IN_THE_MIDDLE)
    from models.storage.connection import connect

    with closing(connect(older)) as connection:
        with pytest.raises(Exception, match="nowhere"):
            upgrade.upgrade(connection)
        assert upgrade.version_of(connection) == NEXT - 1
        assert connection.execute("SELECT count(*) FROM service_share").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert not connection.in_transaction
        checks.refuse_damage(connection, str(older))


def test_every_format_has_the_migration_that_leads_to_it() -> None:
    assert upgrade._names(migrations, 1, format.FORMAT_VERSION) == [
        f"format_{version:04d}" for version in range(2, format.FORMAT_VERSION + 1)
    ]


@pytest.mark.parametrize("released", sorted(FILES.glob("format-*.maillon")), ids=lambda path: path.stem)
def test_a_plan_of_every_released_format_opens_is_measured_undone_and_saved(
    tmp_path: Path, released: Path
) -> None:
    path = tmp_path / released.name
    path.write_bytes(released.read_bytes())
    plan = opened(path)
    before = content(plan.connection)
    figures = measure(plan.graph, today=TODAY)
    assert len(figures.activities) >= 9
    steps = len(plan.history.done)
    assert steps > 20
    while plan.undo():
        steps -= 1
    assert steps == 0
    while plan.redo():
        pass
    assert content(plan.connection) == before
    if str(format.FORMAT_VERSION) in released.stem:
        assert all(before[table] for table in before if table != "reading"), (
            "the plan has rows of every table"
        )
    plan.close()


def test_a_plan_of_the_present_format_is_among_them() -> None:
    assert (FILES / f"format-{format.FORMAT_VERSION}.maillon").exists()
