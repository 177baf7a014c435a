"""Saving by whole replacement: the file that people mail or sync is always complete and never open."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from models.errors import Fault
from models.storage.format import check_header, log_beside

_RETRY_SECONDS = 3.0
_RETRY_EVERY = 0.1


@dataclass(frozen=True)
class Fingerprint:
    """What a file was when we last read or wrote it. `digest` is SHA-256 in hexadecimal."""

    size: int
    digest: str


def fingerprint_of(content: bytes) -> Fingerprint:
    """The fingerprint of a file that holds `content`."""
    return Fingerprint(len(content), hashlib.sha256(content).hexdigest())


def fingerprint_at(path: Path) -> Fingerprint | None:
    """The fingerprint of the file at `path`, None when there is none. Raises Fault when it cannot be read."""
    try:
        return fingerprint_of(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Fault("file.unreadable", path=str(path), reason=error.strerror or str(error)) from error


def replace_whole(content: bytes, target: Path, *expected: Fingerprint | None) -> Fingerprint:
    """Put `content` at `target` whole or not at all, if what stands there is still one of `expected`.

    None among them means that nothing may stand there. Raises Fault `save.changed_outside` when another hand
    changed the file, `save.vanished` when it is gone, `save.failed` when the disk or a right refuses.
    """
    check_header(content, str(target))
    found = fingerprint_at(target)
    if found not in expected:
        raise Fault("save.vanished" if found is None else "save.changed_outside", path=str(target))
    return write_whole(content, target)


def write_whole(content: bytes, target: Path) -> Fingerprint:
    """Put `content` at `target` through a temporary file beside it, synced and read back; links are followed.

    Raises Fault `save.in_use` when a journal beside it would be played back into what we write, `save.failed`.
    """
    target = Path(os.path.realpath(target))
    temporary = target.with_name(f"~${target.name}.tmp")
    try:
        beside = log_beside(target)
        if beside is not None:
            raise Fault("save.in_use", path=str(target), beside=beside)
        try:
            write_synced(content, temporary)
            if target.exists():
                with contextlib.suppress(OSError):  # some file systems know no modes
                    os.chmod(temporary, stat.S_IMODE(target.stat().st_mode))
            written = fingerprint_of(temporary.read_bytes())
            if written != fingerprint_of(content):
                raise Fault("save.failed", path=str(target), reason="the disk gave other bytes back")
            _replace_patiently(temporary, target)
            with contextlib.suppress(OSError):  # the file is there whole: a network folder may refuse this
                _sync_folder(target.parent)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise Fault("save.failed", path=str(target), reason=error.strerror or str(error)) from error
    return written


def conflict_path(target: Path, now: dt.datetime) -> Path:
    """Where our plan goes when somebody else changed its file: a free name beside it."""
    stem = f"{target.stem} (conflict {now:%Y-%m-%d})"
    candidate, number = target.with_name(stem + target.suffix), 2
    while os.path.lexists(candidate):
        candidate, number = target.with_name(f"{stem} {number}{target.suffix}"), number + 1
    return candidate


def write_synced(content: bytes, path: Path) -> None:
    """Write a file and wait until the disk holds it. Raises OSError."""
    with open(path, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace_patiently(temporary: Path, target: Path) -> None:
    """Replace, trying again for a while: antivirus and sync clients hold files for moments (on Windows)."""
    until = time.monotonic() + _RETRY_SECONDS
    while True:
        try:
            os.replace(temporary, target)
            return
        except PermissionError:
            if time.monotonic() > until:
                raise
            time.sleep(_RETRY_EVERY)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can sync a folder."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
