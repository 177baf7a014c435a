"""Saving replaces the file whole or leaves it whole, and never writes over another hand's work."""

from __future__ import annotations

import datetime as dt
import json
import os
import stat
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from models.changes import Label
from models.creation import create
from models.edits.rows import add_row
from models.errors import Fault
from models.plan import Plan
from models.storage.lock import Lock
from models.storage.saving import conflict_path
from models.storage.store import Store
from models.storage.working_copy import abandoned, unrecovered
from tests.plans import TODAY, content, new_plan, reopened

_ROOT = Path(__file__).parents[3]


def tagged(plan: Plan, name: str = "one") -> Plan:
    plan.do(add_row, "tag", {"name": name})
    return plan


def tags(path: Path) -> list[str]:
    plan = Plan.view(path)
    try:
        return [name for (name,) in plan.connection.execute("SELECT name FROM tag ORDER BY name")]
    finally:
        plan.close()


def test_the_file_is_as_it_was_until_a_save_and_then_holds_the_edit(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    path = plan.path
    assert path is not None
    before = path.read_bytes()
    tagged(plan)
    assert path.read_bytes() == before
    assert plan.unsaved_changes == 1
    plan.save()
    assert plan.unsaved_changes == 0
    assert tags(path) == ["one"]
    plan.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "plan.maillon"]


def test_saving_keeps_the_mode_of_the_file(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    assert plan.path is not None
    plan.path.chmod(0o640)
    tagged(plan).close()
    assert stat.S_IMODE(plan.path.stat().st_mode) == 0o640


def test_a_file_system_that_knows_no_modes_and_syncs_no_folders_takes_a_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(22, "not here")

    plan = tagged(new_plan(tmp_path))
    with monkeypatch.context() as refusing:
        refusing.setattr(os, "chmod", refuse)
        refusing.setattr("models.storage.saving._sync_folder", refuse)
        plan.save()
    assert plan.unsaved_changes == 0
    plan.close()
    assert tags(tmp_path / "plan.maillon") == ["one"]


def test_save_as_through_a_link_to_its_own_file_keeps_the_lock(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    link = tmp_path / "link.maillon"
    link.symlink_to(tmp_path / "plan.maillon")
    plan.store.save_as(link)
    assert Lock(link).holder() is not None
    plan.close()
    assert Lock(link).holder() is None


def test_save_as_that_cannot_be_noted_leaves_the_plan_where_it_was(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    assert plan.store.copy is not None
    blocked = plan.store.copy.folder / "origin.json.tmp"
    blocked.mkdir()
    with pytest.raises(Fault, match=r"copy\.failed"):
        plan.store.save_as(tmp_path / "new.maillon")
    assert plan.path == tmp_path / "plan.maillon"
    assert Lock(tmp_path / "new.maillon").holder() is None
    blocked.rmdir()
    plan.close()
    assert tags(tmp_path / "plan.maillon") == ["one"]


def test_saving_through_a_link_writes_the_file_that_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    new_plan(tmp_path / "real").close()
    link = tmp_path / "link.maillon"
    link.symlink_to(tmp_path / "real" / "plan.maillon")
    plan = Plan.open(link, tmp_path / "data")
    second = Plan.open(tmp_path / "real" / "plan.maillon", tmp_path / "data")
    second.abandon()
    tagged(plan).close()
    assert link.is_symlink()
    assert tags(tmp_path / "real" / "plan.maillon") == ["one"]
    plan = Plan.open(link, tmp_path / "data")
    other = tmp_path / "other.maillon"
    other.symlink_to(tmp_path / "real" / "copy.maillon")
    plan.store.save_copy(other, history=True)
    plan.close()
    assert other.is_symlink()
    assert tags(tmp_path / "real" / "copy.maillon") == ["one"]


def test_a_file_that_another_hand_changed_is_not_written_over(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    assert plan.path is not None
    other = new_plan(tmp_path, name="other.maillon")
    tagged(other, "theirs").close()
    theirs = (tmp_path / "other.maillon").read_bytes()
    plan.path.write_bytes(theirs)
    for refused in (plan.save, plan.close):
        with pytest.raises(Fault, match=r"save\.changed_outside"):
            refused()
    assert plan.path.read_bytes() == theirs
    kept = conflict_path(plan.path, dt.datetime(2027, 1, 12))
    assert kept.name == "plan (conflict 2027-01-12).maillon"
    plan.store.save_as(kept)
    assert conflict_path(plan.path.with_name("plan.maillon"), dt.datetime(2027, 1, 12)).name == (
        "plan (conflict 2027-01-12) 2.maillon"
    )
    plan.close()
    assert tags(kept) == ["one"]
    assert tags(tmp_path / "plan.maillon") == ["theirs"]


def test_a_file_that_is_gone_is_told_and_can_be_put_back(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    assert plan.path is not None
    plan.path.rename(tmp_path / "moved.maillon")
    with pytest.raises(Fault, match=r"save\.vanished"):
        plan.save()
    plan.store.save_as(plan.path)
    plan.close()
    assert tags(tmp_path / "plan.maillon") == ["one"]


def test_a_journal_beside_the_target_refuses_every_way_of_saving(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    for name in ("plan.maillon", "other.maillon"):
        (tmp_path / f"{name}-journal").write_bytes(b"x")
        with pytest.raises(Fault, match=r"save\.in_use"):
            plan.store.save_as(tmp_path / name)
        with pytest.raises(Fault, match=r"save\.in_use"):
            plan.store.save_copy(tmp_path / name, history=False)
    with pytest.raises(Fault, match=r"save\.in_use"):
        plan.save()
    (tmp_path / "plan.maillon-journal").unlink()
    plan.close()
    assert tags(tmp_path / "plan.maillon") == ["one"]


def test_save_as_makes_the_new_file_the_plans_and_leaves_the_old_one(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    plan.store.save_as(tmp_path / "new.maillon")
    assert plan.path == tmp_path / "new.maillon"
    tagged(plan, "two").close()
    assert tags(tmp_path / "plan.maillon") == []
    assert tags(tmp_path / "new.maillon") == ["one", "two"]
    assert not list(tmp_path.glob("~$*"))


def test_save_as_where_no_folder_is_fails_and_changes_nothing(tmp_path: Path) -> None:
    plan = tagged(new_plan(tmp_path))
    with pytest.raises(Fault, match=r"save\.failed"):
        plan.store.save_as(tmp_path / "nowhere" / "new.maillon")
    assert plan.path == tmp_path / "plan.maillon"
    plan.close()
    assert tags(tmp_path / "plan.maillon") == ["one"]


def test_a_copy_holds_the_history_and_one_without_is_smaller_and_opens(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    for number in range(60):
        tagged(plan, f"{number} {'é' * 4000}")
    plan.store.save_copy(tmp_path / "whole.maillon", history=True)
    plan.store.save_copy(tmp_path / "bare.maillon", history=False)
    before = content(plan.connection)
    assert plan.path == tmp_path / "plan.maillon"
    plan.close()
    whole, bare = (
        Plan.open(tmp_path / name, tmp_path / "data") for name in ("whole.maillon", "bare.maillon")
    )
    assert len(whole.history.done) == 60
    assert not bare.history.done
    assert bare.connection.execute("SELECT count(*) FROM change").fetchone() == (0,)
    assert content(bare.connection) == content(whole.connection) == before
    sizes = {name: (tmp_path / f"{name}.maillon").stat().st_size for name in ("whole", "bare")}
    assert sizes["bare"] < sizes["whole"]
    whole.close()
    tagged(bare, "after").close()
    assert len(tags(tmp_path / "bare.maillon")) == 61


def test_a_plan_without_a_file_is_kept_until_it_has_one(tmp_path: Path) -> None:
    from models.creation import new_content

    data = tmp_path / "data"
    plan = tagged(Plan(Store.untitled(new_content("porter", "en", TODAY), data)))
    plan.close()
    (copy,) = abandoned(data)
    assert copy.origin.path is None
    assert copy.unsaved_changes() == 1
    found = Plan(Store.recover(copy, data))
    assert [step.label.key for step in found.history.done] == ["row.add"]
    found.store.save_as(tmp_path / "at last.maillon")
    found.close()
    assert tags(tmp_path / "at last.maillon") == ["one"]
    assert not list(abandoned(data))


def test_a_new_plan_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "plan.maillon").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Fault, match=r"new\.exists"):
        create(tmp_path / "plan.maillon", "porter", "en", TODAY)


_FULL_DISK = """
import resource, sys
from pathlib import Path
from models.errors import Fault
from models.plan import Plan
from models.edits.rows import add_row

plan = Plan.open(Path(sys.argv[1]), Path(sys.argv[2]))
plan.do(add_row, "tag", {"name": "before"})
size = plan.path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, resource.RLIM_INFINITY))
for attempt in (plan.save, lambda: plan.do(add_row, "tag", {"name": "x" * 9000}), plan.close):
    try:
        attempt()
    except Fault as fault:
        print(fault.code, plan.connection.in_transaction, plan.unsaved_changes, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
if len(sys.argv) > 3:
    plan.do(add_row, "tag", {"name": "after"})
    plan.close()
"""


@pytest.mark.parametrize("room_again", [True, False])
def test_a_full_disk_leaves_the_old_file_and_the_working_copy_whole(tmp_path: Path, room_again: bool) -> None:
    tagged(new_plan(tmp_path), "old").close()
    path, data = tmp_path / "plan.maillon", tmp_path / "data" / "working"
    before = sha256(path.read_bytes()).digest()
    done = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, path, data, *(["again"] if room_again else [])],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told = [line.split() for line in done.stdout.splitlines()]
    assert [line[0] for line in told] == ["save.failed", "copy.failed", "save.failed"], done.stderr
    assert {line[1] for line in told} == {"False"}
    assert {line[2] for line in told} == {"1"}
    assert not list(tmp_path.glob("~$*.tmp"))
    if room_again:
        assert tags(path) == ["after", "before", "old"]
        return
    assert sha256(path.read_bytes()).digest() == before
    (copy,) = abandoned(data)
    recovered = Plan(Store.recover(copy, data))
    assert recovered.unsaved_changes == 1
    recovered.close()
    assert tags(path) == ["before", "old"]


def test_a_plan_whose_folder_takes_no_new_file_is_read_only(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    plan.close()
    # a name so long that the lock's no longer fits: the folder refuses, whoever asks
    path = tmp_path / f"{'p' * 245}.maillon"
    (tmp_path / "plan.maillon").rename(path)
    plan = Plan.open(path, tmp_path / "data")
    assert plan.read_only is not None
    assert plan.read_only.code == "plan.folder_read_only"
    with pytest.raises(Fault, match=r"plan\.folder_read_only"):
        tagged(plan)
    plan.close()


def test_what_is_viewed_cannot_be_edited_and_has_nothing_to_save(tmp_path: Path) -> None:
    new_plan(tmp_path).close()
    plan = Plan.view(tmp_path / "plan.maillon")
    with pytest.raises(Fault, match=r"plan\.viewed"):
        tagged(plan)
    assert plan.unsaved_changes == 0
    with pytest.raises(RuntimeError):
        plan.store.save_as(tmp_path / "other.maillon")
    plan.close()


_CRASH = """
import os, signal, sys
from pathlib import Path
from models.plan import Plan
from models.edits.rows import add_row

plan = Plan.open(Path(sys.argv[1]), Path(sys.argv[2]))
plan.do(add_row, "tag", {"name": "one"})
plan.do(add_row, "tag", {"name": "two"})
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_a_crash_the_working_copy_is_found_with_its_count_and_goes_on(tmp_path: Path) -> None:
    new_plan(tmp_path).close()
    path, data = tmp_path / "plan.maillon", tmp_path / "data" / "working"
    subprocess.run([sys.executable, "-c", _CRASH, path, data], cwd=_ROOT, check=False, timeout=60)
    assert tags(path) == []
    (copy,) = abandoned(data)
    assert copy.origin.path == str(path)
    assert copy.unsaved_changes() == 2
    assert not list(abandoned(data)), "a copy in hand is not handed out twice"
    plan = Plan(Store.recover(copy, data))
    assert plan.unsaved_changes == 2
    assert plan.undo() is not None
    plan.close()
    assert tags(path) == ["one"]
    assert not list(abandoned(data))


def test_a_copy_that_cannot_be_recovered_now_is_left_for_later(tmp_path: Path) -> None:
    new_plan(tmp_path).close()
    path, data = tmp_path / "plan.maillon", tmp_path / "data" / "working"
    subprocess.run([sys.executable, "-c", _CRASH, path, data], cwd=_ROOT, check=False, timeout=60)
    (copy,) = abandoned(data)
    database = copy.database.read_bytes()
    copy.database.write_bytes(database[:100] + os.urandom(4096) + database[4196:])
    with pytest.raises(Fault, match=r"file\.damaged"):
        Store.recover(copy, data)
    assert unrecovered(data, path) == 0
    (copy,) = abandoned(data)
    copy.database.write_bytes(database)
    copy.leave()
    link = tmp_path / "link.maillon"
    link.symlink_to(path)
    assert unrecovered(data, link) == 2
    (copy,) = abandoned(data)
    (tmp_path / "~$plan.maillon.lock").write_text(
        json.dumps({"host": "elsewhere", "user": "ana", "process": 1, "heartbeat": time.time()})
    )
    with pytest.raises(Fault, match=r"plan\.held"):
        Store.recover(copy, data)
    (tmp_path / "~$plan.maillon.lock").unlink()
    (copy,) = abandoned(data)
    Plan(Store.recover(copy, data)).close()
    assert tags(path) == ["one", "two"]


def test_reopening_after_an_edit_gives_the_same_content(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    with plan.edit(Label("x")) as session:
        from models.entities import Tag

        session.add(Tag(name="é\n🙂 " + "x" * 9000))
    before = content(plan.connection)
    plan = reopened(plan, tmp_path)
    assert content(plan.connection) == before
    plan.close()
