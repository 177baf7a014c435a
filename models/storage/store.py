"""One opened plan's database and the file it came from: opening, snapshots, saving, closing."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from models.errors import Fault
from models.storage import checks, connection, format, journal, saving
from models.storage.lock import Holder, Lock
from models.storage.saving import Fingerprint
from models.storage.upgrade import upgrade, version_of
from models.storage.working_copy import Origin, WorkingCopy


@dataclass(frozen=True)
class Snapshot:
    """The whole database between two transactions, and how many changes its journal holds."""

    content: bytes
    changes: int


class Store:
    """An open database. `path` is None while the plan has no file; `read_only` says why nothing can be edited."""

    def __init__(self, opened: sqlite3.Connection, path: Path | None, copy: WorkingCopy | None) -> None:
        self.connection = opened
        self.path = path
        self.copy = copy
        self.lock: Lock | None = None
        self.read_only: Fault | None = None

    @classmethod
    def view(cls, path: Path) -> Store:
        """The plan at `path` in memory, without a lock; its file is only read. Raises Fault when it is no plan."""
        content = format.out_of_write_ahead(format.read_file(path))
        try:
            opened = connection.connect_memory(content)
        except sqlite3.Error as error:
            raise Fault("file.damaged", path=str(path)) from error
        try:
            distrust(opened, path, None)
        except BaseException:
            opened.close()
            raise
        store = cls(opened, path, None)
        store.read_only = Fault("plan.viewed", path=str(path))
        return store

    @classmethod
    def open(cls, path: Path, data_folder: Path) -> Store:
        """The plan at `path`, edited in a working copy; read-only when somebody else has it open."""
        lock, refused = _locked(path)
        if lock is None:
            store = cls.view(path)
            store.read_only = refused
            return store
        try:
            content = format.read_file(path)  # not before the lock is ours: another may just be saving
            origin = Origin(str(path.absolute()), "", saving.fingerprint_of(content), 0)
            copy = WorkingCopy.lay(data_folder, format.out_of_write_ahead(content), origin)
            store = cls._on_new(copy, path, data_folder)
            store._note(saved_changes=journal.count(store.connection))
        except BaseException:
            lock.release()
            raise
        store.lock = lock
        return store

    @classmethod
    def untitled(cls, content: bytes, data_folder: Path) -> Store:
        """A plan without a file yet, alive in its working copy."""
        return cls._on_new(
            WorkingCopy.lay(data_folder, content, Origin(None, "", None, 0)), None, data_folder
        )

    @classmethod
    def recover(cls, copy: WorkingCopy, data_folder: Path) -> Store:
        """A working copy that was left, opened where it stood. When that raises, the copy is left again.

        Raises Fault when its plan is open elsewhere or the copy is no sound plan.
        """
        path = Path(copy.origin.path) if copy.origin.path else None
        lock = Lock(path) if path is not None and path.parent.is_dir() else None
        try:
            holder = lock.take() if lock else None
        except OSError:
            holder = None
        try:
            if path is not None and holder is not None:
                raise _held(path, holder)
            store = cls._on(copy, path, data_folder)
        except BaseException:
            copy.leave()
            if lock is not None and holder is None:
                lock.release()
            raise
        store.lock = lock
        return store

    @classmethod
    def _on_new(cls, copy: WorkingCopy, path: Path | None, data_folder: Path) -> Store:
        """The database of a working copy just laid, which goes when it is refused."""
        try:
            return cls._on(copy, path, data_folder)
        except BaseException:
            copy.discard()
            raise

    @classmethod
    def _on(cls, copy: WorkingCopy, path: Path | None, data_folder: Path) -> Store:
        """The database of a working copy, distrusted until checked."""
        opened = None
        try:
            opened = connection.connect(copy.database)
            distrust(opened, path or copy.database, data_folder)
        except BaseException as error:
            if opened is not None:
                opened.close()
            if isinstance(error, sqlite3.Error):
                raise Fault("file.damaged", path=str(path or copy.database)) from error
            raise
        return cls(opened, path, copy)

    def snapshot(self) -> Snapshot:
        """The database as it stands. Call it between transactions, on the thread that edits."""
        return Snapshot(self.connection.serialize(), journal.count(self.connection))

    @property
    def unsaved_changes(self) -> int:
        """How many changes the file does not hold; 0 for a plan that is only viewed."""
        if self.copy is None:
            return 0
        return journal.count(self.connection) - self.copy.origin.saved_changes

    def write(self, snapshot: Snapshot) -> Fingerprint:
        """Put a snapshot in the plan's file, if nobody else changed it. Touches files only: any thread may."""
        assert self.path is not None, "a plan without a file is saved by save_as"
        assert self.copy is not None, "a plan that is only viewed is never saved"
        origin = self.copy.origin
        writing = saving.fingerprint_of(snapshot.content)
        # Noted before the file is touched: a crash right after would else take our own file for another hand's.
        self.copy.note(replace(origin, writing=writing))
        known = {origin.fingerprint, origin.writing or origin.fingerprint}
        return saving.replace_whole(snapshot.content, self.path, *known)

    def accept(self, snapshot: Snapshot, written: Fingerprint) -> None:
        """Remember that the file now holds `snapshot`."""
        self._note(fingerprint=written, saved_changes=snapshot.changes, writing=None)

    def save_as(self, path: Path) -> None:
        """Make `path` this plan's file from now on, whatever stands there. Raises Fault when it is open elsewhere.

        A plan that is only viewed has no working copy to go on with: `save_copy` and open that.
        """
        if self.copy is None:
            raise RuntimeError(
                "a plan that is only viewed is saved elsewhere by save_copy, then opened there"
            )
        lock = Lock(path)
        try:
            holder = lock.take()
        except OSError as error:
            raise Fault("save.failed", path=str(path), reason=error.strerror or str(error)) from error
        if holder is not None:
            raise _held(path, holder)
        same = self.lock is not None and self.lock.path == lock.path  # whatever link leads to it
        snapshot = self.snapshot()
        try:
            written = saving.write_whole(snapshot.content, path)
            self._note(
                path=str(path.absolute()), fingerprint=written, saved_changes=snapshot.changes, writing=None
            )
        except BaseException:
            if not same:
                lock.release()
            raise
        if self.lock is not None and not same:
            self.lock.release()
        self.lock, self.path = lock, path

    def save_copy(self, path: Path, *, history: bool) -> None:
        """Write the plan to another file, with or without its journal of changes; this one stays the plan's."""
        content = self.snapshot().content
        saving.write_whole(content if history else _without_history(content), path)

    def close(self, *, keep: bool = False) -> None:
        """Let go of everything; `keep` leaves the working copy to be found again."""
        self.connection.close()
        if self.copy is not None:
            if keep:
                self.copy.leave()
            else:
                self.copy.discard()
        if self.lock is not None:
            self.lock.release()

    def _note(self, **changed: object) -> None:
        if self.copy is not None:
            plan_id = str(self.connection.execute("SELECT id FROM plan").fetchone()[0])
            self.copy.note(replace(self.copy.origin, plan_id=plan_id, **changed))  # type: ignore[arg-type]


def _locked(path: Path) -> tuple[Lock | None, Fault | None]:
    """The lock of a plan, taken, or why it cannot be."""
    try:
        lock = Lock(path)
        holder = lock.take()
    except (OSError, ValueError):  # ValueError: a path with a NUL in it
        return None, Fault("plan.folder_read_only", path=str(path))
    return (lock, None) if holder is None else (None, _held(path, holder))


def distrust(opened: sqlite3.Connection, path: Path, data_folder: Path | None) -> None:
    """Refuse traps, upgrade (after a dated backup, when this is to be edited), refuse damage."""
    checks.refuse_traps(opened, str(path))
    if version_of(opened) < format.FORMAT_VERSION:
        if data_folder is not None:
            _back_up(opened, path, data_folder)
        try:
            upgrade(opened)
        except (sqlite3.Error, SQLAlchemyError, ValueError) as error:
            raise Fault("file.damaged", path=str(path)) from error
    checks.refuse_damage(opened, str(path))


def _back_up(opened: sqlite3.Connection, path: Path, data_folder: Path) -> None:
    folder = data_folder.parent / "backups"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault("save.failed", path=str(folder), reason=error.strerror or str(error)) from error
    saving.write_whole(
        opened.serialize(), folder / f"{path.stem} {dt.datetime.now():%Y-%m-%d %H%M%S}{path.suffix}"
    )


def _without_history(content: bytes) -> bytes:
    copy = connection.connect_memory(content)
    try:
        with connection.writable(copy):
            copy.execute("DELETE FROM change")
            copy.execute("VACUUM")
        return copy.serialize()
    finally:
        copy.close()


def _held(path: Path, holder: Holder) -> Fault:
    return Fault("plan.held", path=str(path), user=holder.user, host=holder.host)
