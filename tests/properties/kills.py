"""Workers that edit and save a plan until they are killed, forked from one process that has loaded everything."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from random import Random
from select import select
from typing import IO, Any

from models.errors import Fault
from models.plan import Plan
from models.storage.saving import Fingerprint
from models.storage.store import Snapshot, Store
from models.storage.working_copy import abandoned
from tests.plans import new_plan
from tests.properties.random_edits import edit

LONGEST_LIFE = 0.25
"""How long a worker may live, in seconds: opening takes about a tenth of it, an edit a few milliseconds."""

_ROOT = Path(__file__).parents[2]


class Nursery:
    """Forks workers on request and reports what each acknowledged."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._buffer = b""

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Nursery]:
        """A nursery that ends with the block."""
        with subprocess.Popen(
            [sys.executable, "-m", "tests.properties.kills"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            yield cls(process)
            assert process.stdin is not None
            process.stdin.close()
            process.wait(10)

    def kill_one(self, path: Path, data_folder: Path, seed: int, life: float) -> list[str]:
        """Let a worker edit the plan for `life` seconds, kill -9 it; the ids of the changes it acknowledged."""
        order = {"path": str(path), "data": str(data_folder), "seed": seed}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        worker = int(self._line(10))
        acknowledged: list[str] = []
        until = time.monotonic() + life
        while (left := until - time.monotonic()) > 0:
            line = self._line(left)
            if line:
                acknowledged.append(line)
        os.kill(worker, signal.SIGKILL)
        while (line := self._line(10)) != "dead":
            assert line, "the nursery no longer answers"
            assert not line.startswith("failed"), line
            acknowledged.append(line)
        return acknowledged

    def _line(self, seconds: float) -> str:
        """The next line within so many seconds, else ""."""
        out = self._process.stdout
        assert out is not None
        until = time.monotonic() + seconds
        while b"\n" not in self._buffer:
            ready, _, _ = select([out], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                return ""
            read = os.read(out.fileno(), 65536)
            assert read, "the nursery ended"
            self._buffer += read
        line, self._buffer = self._buffer.split(b"\n", 1)
        return line.decode()


def play(nursery: Nursery, folder: Path, seed: int) -> int:
    """Kill a worker at a random moment: its plan's file opens and no acknowledged edit is lost.

    Returns how many edits were acknowledged.
    """
    random = Random(seed)
    folder = folder / str(seed)
    folder.mkdir()
    try:
        plan = new_plan(folder)
        path = plan.path
        assert path is not None
        plan.close()
        data = folder / "data" / "working"
        acknowledged = nursery.kill_one(path, data, seed, random.uniform(0, LONGEST_LIFE))
        saved = Plan.view(path)
        held = _journal(saved)
        saved.close()
        for copy in abandoned(data):
            unsaved = copy.unsaved_changes()
            recovered = Plan(Store.recover(copy, data))
            try:
                held |= _journal(recovered)
                assert unsaved == recovered.unsaved_changes, f"seed {seed}: the count offered is another"
                recovered.close()  # saves: nobody else touched the file, so nothing may be in its way
            except Fault as fault:
                recovered.abandon()
                raise AssertionError(f"seed {seed}: recovered, but not saved: {fault}") from fault
            after = Plan.view(path)
            assert _journal(after) >= held, f"seed {seed}: saving after the crash lost edits"
            after.close()
        lost = set(acknowledged) - held
        assert not lost, f"seed {seed}: {len(lost)} of {len(acknowledged)} acknowledged edits are lost"
        assert not list(abandoned(data)), f"seed {seed}: a working copy stayed behind"
        return len(acknowledged)
    finally:
        shutil.rmtree(folder)


def _journal(plan: Plan) -> set[str]:
    return {id for (id,) in plan.connection.execute("SELECT id FROM change")}


def _work(path: Path, data_folder: Path, seed: int) -> None:
    """Edit for ever, saving in the background as the window does, each edit told once it is committed."""
    random = Random(seed)
    plan = Plan.open(path, data_folder)
    writer = ThreadPoolExecutor(max_workers=1)
    writing: tuple[Snapshot, Future[Fingerprint]] | None = None
    while True:
        before = plan.last_change
        random.choice([edit, edit, edit, edit, edit, _undo, _redo])(plan, random)
        if plan.last_change is not None and plan.last_change is not before:
            os.write(1, plan.last_change.id.encode() + b"\n")
        if writing is not None and writing[1].done():
            plan.store.accept(writing[0], writing[1].result())
            writing = None
        if writing is None and random.random() < 0.3:
            snapshot = plan.store.snapshot()
            writing = (snapshot, writer.submit(plan.store.write, snapshot))


def _undo(plan: Plan, _random: Random) -> None:
    plan.undo()


def _redo(plan: Plan, _random: Random) -> None:
    plan.redo()


def _fork(order: dict[str, Any]) -> None:
    """Start a worker, say its number, wait for its end."""
    worker = os.fork()
    if worker == 0:
        try:
            _work(Path(order["path"]), Path(order["data"]), order["seed"])
        except BaseException as error:
            os.write(1, f"failed: {error!r}\n".encode())
        os._exit(1)
    os.write(1, f"{worker}\n".encode())
    os.waitpid(worker, 0)
    os.write(1, b"dead\n")


def _serve(orders: IO[str]) -> None:
    for line in orders:
        _fork(json.loads(line))


if __name__ == "__main__":
    _serve(sys.stdin)
