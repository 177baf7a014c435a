"""Whoever opens second gets the plan read-only, for as long as the first is at work."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.edits.rows import add_row
from models.errors import Fault
from models.plan import Plan
from models.storage.lock import STALE_SECONDS, Lock
from tests.plans import new_plan

_ROOT = Path(__file__).parents[3]
_HOLD = """
import sys
from pathlib import Path
from models.plan import Plan

plan = Plan.open(Path(sys.argv[1]), Path(sys.argv[2]))
print("open", flush=True)
sys.stdin.readline()
plan.close()
print("closed", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    new_plan(tmp_path).close()
    return tmp_path / "plan.maillon"


@contextmanager
def somebody_else(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the plan open; a line closes it, another ends it."""
    command = [sys.executable, "-c", _HOLD, str(path), str(path.parent / "data" / "theirs")]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            yield other
        finally:
            other.kill()


def locked_by(path: Path, **changed: object) -> None:
    holder = {"host": "elsewhere", "user": "ana", "process": 1, "heartbeat": time.time()}
    Lock(path).path.write_text(json.dumps(holder | changed))


def opened(path: Path) -> Plan:
    return Plan.open(path, path.parent / "data" / "ours")


def why_read_only(path: Path) -> Fault | None:
    plan = opened(path)
    plan.close()
    return plan.read_only


def test_the_second_opener_reads_only_until_the_first_has_closed(path: Path) -> None:
    with somebody_else(path) as other:
        plan = opened(path)
        assert plan.read_only is not None
        assert plan.read_only.code == "plan.held"
        assert plan.read_only.fields["host"] == socket.gethostname()
        with pytest.raises(Fault, match=r"plan\.held"):
            plan.do(add_row, "tag", {"name": "x"})
        assert plan.graph.activities()
        plan.close()
        assert Lock(path).holder() is not None, "a reader takes nobody's lock away"
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "closed\n"
        assert why_read_only(path) is None
    assert not Lock(path).path.exists()


def test_the_lock_of_a_process_that_is_gone_is_stale(path: Path) -> None:
    with somebody_else(path):
        pass
    assert Lock(path).path.exists()
    assert why_read_only(path) is None


def test_a_lock_from_elsewhere_is_stale_after_five_minutes_without_a_heartbeat(path: Path) -> None:
    locked_by(path, heartbeat=time.time() - STALE_SECONDS + 5)
    assert why_read_only(path) is not None
    for seconds in (-STALE_SECONDS - 5, STALE_SECONDS + 5):  # after now: by a clock that was set back
        locked_by(path, heartbeat=time.time() + seconds)
        assert why_read_only(path) is None


def test_a_number_that_no_process_can_have_is_stale(path: Path) -> None:
    locked_by(path, host=socket.gethostname(), process=2**70)
    assert why_read_only(path) is None


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", '{"host": "x"}', "\x00", "[" * 100_000),
        '{"host": "x", "user": "y", "process": Infinity, "heartbeat": 1}',
        '{"host": "x", "user": "y", "process": 1, "heartbeat": NaN}',
    ],
    ids=["nothing", "half", "a list", "a part", "NUL", "deep", "endless process", "no number"],
)
def test_a_lock_that_cannot_be_read_holds_only_while_it_may_be_being_written(
    path: Path, content: str
) -> None:
    lock = Lock(path).path
    lock.write_text(content)
    assert why_read_only(path) is not None
    os.utime(lock, (time.time() - 60, time.time() - 60))
    assert why_read_only(path) is None


def test_a_heartbeat_is_renewed_and_never_takes_the_lock_of_another(path: Path) -> None:
    lock = Lock(path)
    assert lock.take() is None
    first = lock.holder()
    lock.beat()
    second = lock.holder()
    assert first is not None
    assert second is not None
    assert second.heartbeat >= first.heartbeat
    locked_by(path)
    lock.beat()
    lock.release()
    holder = lock.holder()
    assert holder is not None
    assert holder.host == "elsewhere"


def test_of_two_who_take_over_a_stale_lock_the_quicker_keeps_it(path: Path) -> None:
    locked_by(path, heartbeat=1.0)
    slower = Lock(path)
    stale = slower.holder()
    locked_by(path, host="quicker")
    slower._set_aside(stale)
    holder = slower.take()
    assert holder is not None
    assert holder.host == "quicker"
    assert [one.name for one in path.parent.glob("~$*")] == [slower.path.name]


def test_a_lock_that_the_file_system_keeps_does_not_stop_closing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = opened(path)
    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "unlink", _refuse)
        plan.close()
    assert why_read_only(path) is None


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "no")
