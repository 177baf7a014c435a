"""What is no sound plan is refused with a fault that says why, and is left as it was."""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from models.changes import Label
from models.entities import Activity
from models.errors import Fault
from models.plan import Plan
from models.storage.working_copy import abandoned
from tests.plans import new_plan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    plan = new_plan(tmp_path)
    plan.close()
    assert plan.path is not None
    return plan.path


def refusal(path: Path) -> str:
    """The code that both opening and viewing refuse this file with; nothing stays behind."""
    data = path.parent / "data" / "working"
    with pytest.raises(Fault) as viewed:
        Plan.view(path)
    with pytest.raises(Fault) as opened:
        Plan.open(path, data)
    assert viewed.value.code == opened.value.code
    assert not list(abandoned(data))
    assert not list(path.parent.glob("~$*"))
    return opened.value.code


def patched(path: Path, at: int, some: bytes) -> Path:
    content = bytearray(path.read_bytes())
    content[at : at + len(some)] = some
    path.write_bytes(content)
    return path


def run_sql(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
    return path


def test_what_is_missing_or_below_a_file_is_missing(tmp_path: Path, path: Path) -> None:
    assert refusal(tmp_path / "other.maillon") == "file.missing"
    with pytest.raises(Fault, match=r"file\.missing"):
        Plan.view(path / "below.maillon")


def test_a_folder_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "folder.maillon").mkdir()
    assert refusal(tmp_path / "folder.maillon") == "file.directory"


def test_links_in_a_circle_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.maillon").symlink_to(tmp_path / "b.maillon")
    (tmp_path / "b.maillon").symlink_to(tmp_path / "a.maillon")
    assert refusal(tmp_path / "a.maillon") == "file.unreadable"


def test_a_name_that_no_file_can_have_cannot_be_read(tmp_path: Path) -> None:
    for name in ("x" * 300, "nul\x00"):
        with pytest.raises(Fault, match=r"file\.unreadable"):
            Plan.view(tmp_path / f"{name}.maillon")


def test_a_file_whose_reading_fails_is_unreadable() -> None:
    # as root no mode keeps anybody from reading; this memory at 0 does
    with pytest.raises(Fault, match=r"file\.unreadable"):
        Plan.view(Path("/proc/self/mem"))


def test_a_pipe_is_refused_at_once_instead_of_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.maillon")
    assert refusal(tmp_path / "pipe.maillon") == "file.not_a_plan"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.maillon").touch()
    assert refusal(tmp_path / "empty.maillon") == "file.empty"


@pytest.mark.parametrize(
    "content", [b"x", b"Title;Effort\n" * 40, b"PK\x03\x04" * 200, b"SQLite format 3\x00", bytes(5000)]
)
def test_what_is_no_database_is_no_plan(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.maillon").write_bytes(content)
    assert refusal(tmp_path / "other.maillon") == "file.not_a_plan"


def test_a_database_of_another_program_is_foreign(tmp_path: Path, path: Path) -> None:
    run_sql(tmp_path / "other.maillon", "CREATE TABLE plan (id)")
    assert refusal(tmp_path / "other.maillon") == "file.foreign"
    assert refusal(patched(path, 68, b"GPKG")) == "file.foreign"


def test_a_plan_of_a_later_format_names_both_versions(path: Path) -> None:
    patched(path, 60, struct.pack(">I", 99))
    assert refusal(path) == "file.newer"
    with pytest.raises(Fault) as refused:
        Plan.view(path)
    assert refused.value.fields["version"] == 99


def test_a_plan_of_no_format_is_damaged(path: Path) -> None:
    assert refusal(patched(path, 60, struct.pack(">I", 0))) == "file.damaged"


@pytest.mark.parametrize("kept", [101, 4096, 0.5, 0.99])
def test_a_plan_that_was_cut_off_is_refused(path: Path, kept: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(kept if kept > 1 else len(content) * kept)])
    assert refusal(path) == "file.truncated"


@pytest.mark.parametrize("suffix", ["-journal", "-wal"])
def test_a_journal_beside_the_file_refuses(path: Path, suffix: str) -> None:
    path.with_name(path.name + suffix).write_bytes(b"x")
    assert refusal(path) == "file.in_use"


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE TRIGGER trap AFTER INSERT ON action BEGIN DELETE FROM activity; END",
        "CREATE VIEW trap AS SELECT * FROM action",
        "CREATE VIRTUAL TABLE trap USING fts5(x)",
    ],
)
def test_a_file_that_carries_code_of_its_own_is_refused_by_the_name_of_it(path: Path, trap: str) -> None:
    run_sql(path, trap)
    assert refusal(path) == "file.trapped"


_DAMAGE = {
    "a mark that is neither yes nor no": "UPDATE unit SET communication = 2",
    "a text for a number": "UPDATE activity SET target = 'half'",
    "infinity": "UPDATE activity SET target = 9e999",
    "a target over the whole": "UPDATE activity SET target = 1.5",
    "a number for a text": "UPDATE activity SET name = x'00ff'",
    "a kind out of its set": "UPDATE activity SET kind = 'tertiary'",
    "a day that is none": "UPDATE plan SET start = '2027-02-30'",
    "the year zero": "UPDATE plan SET start = '0000-01-01'",
    "a day before all days": "UPDATE plan SET start = '-4000-01-01'",
    "text that is no UTF-8": "UPDATE activity SET name = CAST(x'ff61' AS TEXT)",
    "a reference to nothing": "UPDATE activity SET parent_id = 'nobody'",
    "its own parent": "UPDATE activity SET parent_id = id",
    "no plan": "DELETE FROM plan",
    "two plans": "INSERT INTO plan (id, name, organisation, start, end, currency, form, committee) "
    "SELECT 'other', name, organisation, start, end, currency, form, committee FROM plan",
    "a table missing": "DROP TABLE decision",
    "a column missing": "ALTER TABLE decision DROP COLUMN lesson",
    "a column renamed": "ALTER TABLE action RENAME COLUMN notes TO remarks",
    "a column too many": "ALTER TABLE action ADD COLUMN more TEXT",
    "a reference that no longer cascades": (
        "UPDATE sqlite_master SET sql = replace(sql, 'ON DELETE CASCADE', '') WHERE name = 'service_share'"
    ),
    "a change whose kind is no text": (
        "INSERT INTO change VALUES (1, 'a', 'b', 'c', 'd', x'05', 'f', 'g', NULL)"
    ),
}


@pytest.mark.parametrize("statement", _DAMAGE.values(), ids=_DAMAGE)
def test_a_plan_whose_content_cannot_be_one_is_damaged(path: Path, statement: str) -> None:
    run_sql(path, statement)
    assert refusal(path) == "file.damaged"


def test_broken_pages_are_damage(path: Path) -> None:
    content = path.read_bytes()
    assert refusal(patched(path, len(content) // 2, os.urandom(4096))) == "file.damaged"


def test_refusing_leaves_the_file_as_it_was(path: Path) -> None:
    run_sql(path, "CREATE VIEW trap AS SELECT * FROM action")
    before = sha256(path.read_bytes()).digest()
    refusal(path)
    assert sha256(path.read_bytes()).digest() == before


def test_looking_and_closing_leaves_the_bytes_and_nothing_beside_them(path: Path) -> None:
    before, beside = sha256(path.read_bytes()).digest(), sorted(path.parent.iterdir())
    for _ in range(2):
        plan = Plan.open(path, path.parent / "data" / "working")
        assert plan.graph.activities()
        plan.close()
    viewed = Plan.view(path)
    viewed.close()
    assert sha256(path.read_bytes()).digest() == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_plan_left_in_write_ahead_mode_opens_and_stays_as_it_was_until_edited(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
    before = path.read_bytes()
    assert before[18:20] == b"\x02\x02"
    plan = Plan.open(path, path.parent / "data" / "working")
    plan.close()
    assert path.read_bytes() == before
    plan = Plan.open(path, path.parent / "data" / "working")
    with plan.edit(Label("activity.add", {"activity": "x"})) as session:
        session.add(Activity(code="x", kind="primary"))
    plan.close()
    assert path.read_bytes()[18:20] == b"\x01\x01"
