"""What makes a file a plan: SQLite's magic, our application id, the format's version; read before SQLite is."""

from __future__ import annotations

import os
import stat
import struct
from pathlib import Path

from models.errors import Fault

SUFFIX = ".maillon"
APPLICATION_ID = 0x4D4C4C4E  # "MLLN"
FORMAT_VERSION = 3

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_MODE_AT = slice(18, 20)  # file format write and read version: 2 means write-ahead log
_VERSION_AT = 60
_APPLICATION_AT = 68


def read_file(path: Path) -> bytes:
    """The bytes of a plan's file, its header checked. Raises Fault when it is no plan we can read."""
    try:
        return _read(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Fault("file.missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        reason = getattr(error, "strerror", None) or str(error)
        raise Fault("file.unreadable", path=str(path), reason=reason) from error


def _read(path: Path) -> bytes:
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):
        raise Fault("file.directory", path=str(path))
    if not stat.S_ISREG(kind):  # reading a pipe or a device might never end
        raise Fault("file.not_a_plan", path=str(path))
    beside = log_beside(path)
    if beside is not None:
        raise Fault("file.in_use", path=str(path), beside=beside)
    with open(path, "rb") as file:
        size = path.stat().st_size
        header = file.read(_HEADER_BYTES)
        check_header(header, str(path), size)
        return header + file.read()


def log_beside(path: Path) -> str | None:
    """The name of a journal of SQLite's that stands beside `path`: another program's change, or half of one."""
    names = (path.name + suffix for suffix in ("-journal", "-wal"))
    return next((name for name in names if os.path.exists(path.with_name(name))), None)


def check_header(content: bytes, path: str, size: int | None = None) -> int:
    """The format version that the header tells. Raises Fault for what is empty, foreign, newer or cut off.

    `size` is the whole file's, in bytes, when `content` is only its beginning.
    """
    if not content:
        raise Fault("file.empty", path=path)
    if len(content) < _HEADER_BYTES or not content.startswith(_MAGIC):
        raise Fault("file.not_a_plan", path=path)
    version, application = (struct.unpack_from(">i", content, at)[0] for at in (_VERSION_AT, _APPLICATION_AT))
    if application != APPLICATION_ID:
        raise Fault("file.foreign", path=path)
    if version > FORMAT_VERSION:
        raise Fault("file.newer", path=path, version=version, known=FORMAT_VERSION)
    if version < 1:
        raise Fault("file.damaged", path=path)
    page_size = struct.unpack_from(">H", content, 16)[0]
    pages = struct.unpack_from(">I", content, 28)[0]
    if pages * (65536 if page_size == 1 else page_size) > (len(content) if size is None else size):
        raise Fault("file.truncated", path=path)
    return int(version)


def out_of_write_ahead(content: bytes) -> bytes:
    """The same database in rollback-journal mode: with no log beside it, the two header bytes are all there is."""
    if content[_MODE_AT] == b"\x02\x02":
        return content[:18] + b"\x01\x01" + content[20:]
    return content
