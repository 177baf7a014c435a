"""The working copy: where a plan is edited, one commit per edit, while its file stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from models.errors import Fault
from models.storage import connection as connections
from models.storage import journal
from models.storage.hold import Hold
from models.storage.saving import Fingerprint, write_synced

_DATABASE = "plan.maillon"
_ORIGIN = "origin.json"


@dataclass(frozen=True)
class Origin:
    """Where a working copy comes from. `path` is None for a plan that has no file yet.

    `saved_changes` is how many changes of its journal the file holds. `writing` is what a save last set out
    to put there: after a crash in between, the file may be this already.
    """

    path: str | None
    plan_id: str
    fingerprint: Fingerprint | None
    saved_changes: int
    writing: Fingerprint | None = None


@dataclass
class WorkingCopy:
    """A folder of ours that holds the database being edited and where it came from. Held while someone works on it."""

    folder: Path
    origin: Origin
    hold: Hold

    @property
    def database(self) -> Path:
        return self.folder / _DATABASE

    @classmethod
    def lay(cls, data_folder: Path, content: bytes, origin: Origin) -> WorkingCopy:
        """Write `content` into a new folder below `data_folder`. Raises Fault when the disk refuses."""
        folder = data_folder / str(uuid4())
        try:
            folder.mkdir(parents=True)
            (folder / _DATABASE).write_bytes(content)
            copy = cls(folder, origin, Hold.take(folder))
            copy.note(origin)
        except Fault:
            copy.discard()
            raise
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise Fault("copy.failed", path=str(folder), reason=error.strerror or str(error)) from error
        return copy

    def note(self, origin: Origin) -> None:
        """Remember a new origin, whole or not at all. Raises Fault `copy.failed` when the disk refuses."""
        temporary = self.folder / (_ORIGIN + ".tmp")
        try:
            # Synced: a copy whose origin a power cut emptied would never be found again.
            write_synced(json.dumps(asdict(origin)).encode(), temporary)
            os.replace(temporary, self.folder / _ORIGIN)
        except OSError as error:
            raise Fault("copy.failed", path=str(self.folder), reason=error.strerror or str(error)) from error
        self.origin = origin

    def unsaved_changes(self) -> int:
        """How many changes the file does not hold. Rolls back what a crash left half done, as SQLite does."""
        with closing(connections.connect(self.database)) as connection:
            return journal.count(connection) - self.origin.saved_changes

    def left_changes(self) -> int | None:
        """`unsaved_changes`, None when the copy cannot be read: cut off while it was laid, or damaged."""
        try:
            return self.unsaved_changes()
        except (sqlite3.Error, OSError):
            return None

    def discard(self) -> None:
        """Remove the folder with all it holds."""
        self.hold.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def leave(self) -> None:
        """Go, and leave the folder to be found by `abandoned`."""
        self.hold.release()


def abandoned(data_folder: Path) -> Iterator[WorkingCopy]:
    """The working copies that nobody works on: left by a crash or a power cut, or kept without a file.

    Each is handed out held: discard, leave or reopen it.
    """
    if not data_folder.is_dir():
        return
    for folder in sorted(data_folder.iterdir()):
        copy = at(folder)
        if copy is not None:
            yield copy


def at(folder: Path) -> WorkingCopy | None:
    """The working copy left in `folder`, held; None when there is none or somebody works on it."""
    origin = _origin_in(folder)
    if origin is None or not (folder / _DATABASE).exists():
        return None
    try:
        return WorkingCopy(folder, origin, Hold.take(folder))
    except OSError:
        return None


def unrecovered(data_folder: Path, path: Path) -> int:
    """How many changes a copy left behind holds of the plan at `path`, whatever link leads to it; 0 without one."""
    wanted, changes = os.path.realpath(path), 0
    for copy in abandoned(data_folder):
        if copy.origin.path is not None and os.path.realpath(copy.origin.path) == wanted:
            changes = max(changes, copy.left_changes() or 0)
        copy.leave()
    return changes


def _origin_in(folder: Path) -> Origin | None:
    try:
        told = json.loads((folder / _ORIGIN).read_text(encoding="utf-8"))
        for name in ("fingerprint", "writing"):
            told[name] = Fingerprint(**told[name]) if told.get(name) else None
        return Origin(**told)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
