"""The lock beside a plan: who has it open, so that a second opener gets it read-only."""

from __future__ import annotations

import getpass
import json
import math
import os
import socket
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

STALE_SECONDS = 300.0
HEARTBEAT_SECONDS = 30.0
_WRITING_SECONDS = 5.0


@dataclass(frozen=True)
class Holder:
    """Who holds a lock. `heartbeat` is in seconds since the epoch."""

    host: str
    user: str
    process: int
    heartbeat: float

    @property
    def alive(self) -> bool:
        """Whether the holder may still be at work."""
        if self.host == socket.gethostname() and not process_runs(self.process):
            return False
        return abs(time.time() - self.heartbeat) < STALE_SECONDS


class Lock:
    """A lock file beside `plan`. `take` it, `beat` every 30 seconds, `release` it."""

    def __init__(self, plan: Path) -> None:
        plan = Path(os.path.realpath(plan))  # beside the file itself, whatever link leads to it
        self.path = plan.with_name(f"~${plan.name}.lock")

    def take(self) -> Holder | None:
        """Take the lock; None when it is ours now, else who holds it. Raises OSError where nothing can be written."""
        for _attempt in range(2):
            try:
                with open(self.path, "x", encoding="utf-8") as file:
                    json.dump(asdict(_ourselves()), file)
                return None
            except FileExistsError:
                holder = self.holder() or self._being_written()
                if holder is not None and holder.alive and not _is_us(holder):
                    return holder
                self._set_aside(holder)
        return self.holder() or Holder("", "", 0, time.time())

    def _set_aside(self, stale: Holder | None) -> None:
        """Take a stale lock away in one step; when another took it over meanwhile, theirs is put back."""
        aside = self.path.with_name(f"{self.path.name}.{uuid4().hex[:8]}")
        try:
            os.rename(self.path, aside)
        except FileNotFoundError:
            return
        if _holder_in(aside) != stale and not self.path.exists():
            os.rename(aside, self.path)
        aside.unlink(missing_ok=True)

    def _being_written(self) -> Holder | None:
        """Somebody whose lock does not read yet because it was made a moment ago."""
        try:
            made = self.path.stat().st_mtime
        except OSError:
            return None
        return Holder("", "", 0, time.time()) if abs(time.time() - made) < _WRITING_SECONDS else None

    def holder(self) -> Holder | None:
        """Who holds the lock, None when nobody readable does."""
        return _holder_in(self.path)

    def beat(self) -> None:
        """Say that we are still here. A folder that refuses for a moment does not matter."""
        holder = self.holder()
        if holder is None or _is_us(holder):
            try:
                # Replaced, since a reader that meets half a lock would take it for none.
                temporary = self.path.with_name(self.path.name + ".tmp")
                temporary.write_text(json.dumps(asdict(_ourselves())), encoding="utf-8")
                os.replace(temporary, self.path)
            except OSError:
                return

    def release(self) -> None:
        """Give the lock back, if it is still ours. One that stays goes stale with its heartbeat."""
        holder = self.holder()
        if holder is not None and _is_us(holder):
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


def _holder_in(path: Path) -> Holder | None:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        heartbeat = float(told["heartbeat"])
        if not math.isfinite(heartbeat):
            return None
        return Holder(str(told["host"]), str(told["user"]), int(told["process"]), heartbeat)
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def process_runs(process: int) -> bool:
    """Whether a process with this number runs on this machine."""
    if os.name == "nt":
        return _process_runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    except OverflowError:
        return False
    return True


def _process_runs_on_windows(process: int) -> bool:
    """os.kill would end the process on Windows, so its exit code is asked for instead."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(0x1000, False, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259  # STILL_ACTIVE


def _ourselves() -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = ""
    return Holder(socket.gethostname(), user, os.getpid(), time.time())


def _is_us(holder: Holder) -> bool:
    return holder.host == socket.gethostname() and holder.process == os.getpid()
