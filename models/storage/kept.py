"""What a kept version holds: a whole plan's database without journal and kept versions, as parts of text.

A database and not its rows: an older one is upgraded and distrusted by the same doors as a file.
"""

from __future__ import annotations

import base64
import binascii
import sqlite3
import zlib
from collections.abc import Sequence
from pathlib import Path

from models.errors import Fault
from models.invariants import MAX_TEXT
from models.storage import connection, format
from models.storage.store import distrust

_SMALLEST = 9
_LARGEST_BYTES = 1 << 30
"""What unpacks to more than 1 GiB is no plan but a trap."""
_OUTSIDE = ("change", "kept_part", "kept_version")


def content_of(opened: sqlite3.Connection) -> bytes:
    """The plan behind a connection as a database's bytes, without its journal and the versions kept in it."""
    copy = connection.connect_memory(opened.serialize())
    try:
        with connection.writable(copy):
            for table in _OUTSIDE:
                copy.execute(f'DELETE FROM "{table}"')
            copy.execute("VACUUM")
        return copy.serialize()
    finally:
        copy.close()


def pack(content: bytes) -> list[str]:
    """A database's bytes as texts that a field of a plan can hold."""
    text = base64.b64encode(zlib.compress(content, _SMALLEST)).decode("ascii")
    return [text[at : at + MAX_TEXT] for at in range(0, len(text), MAX_TEXT)]


def unpack(parts: Sequence[str], name: str) -> bytes:
    """The bytes that `pack` was given. Raises Fault `version.damaged`."""
    try:
        packed = base64.b64decode("".join(parts), validate=True)
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(packed, _LARGEST_BYTES)
    except (binascii.Error, zlib.error, ValueError) as error:
        raise Fault("version.damaged", what=name) from error
    if not unpacking.eof:
        raise Fault("version.damaged", what=name)
    return content


def opened(content: bytes, name: str) -> sqlite3.Connection:
    """A kept plan in memory, in the present format. Raises Fault `version.damaged`."""
    try:
        format.check_header(content, name)
        kept = connection.connect_memory(content)
    except (Fault, sqlite3.Error) as error:
        raise Fault("version.damaged", what=name) from error
    try:
        distrust(kept, Path(name), None)
    except Fault as fault:
        kept.close()
        raise Fault("version.damaged", what=name) from fault
    except BaseException:
        kept.close()
        raise
    return kept
