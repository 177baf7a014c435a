"""A look through an XLSX before its reader touches it: what it would unfold to, and where its cells claim to be.

The reader lays a sheet out as one block from A1 to its last cell, and copies a shared text into every cell that
uses it: a few bytes can ask for more memory than there is, and that aborts the process. So both are counted
here, by streaming, and refused with a Fault.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from models.errors import Fault

MAX_UNZIPPED = 256 * 2**20
MAX_PARTS = 5_000
MAX_CELLS = 4_000_000
MAX_REPEATED_TEXT = 512 * 2**20

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CHUNK = 2**20
_COLUMNS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)\d""")
_ROWS = re.compile(rb"""\br\s*=\s*["'][A-Za-z]*(\d+)["']""")
_BLANK_CELL = re.compile(rb'<c(?: [rst]="[A-Z0-9a-z]+")+ ?/>')
_BLANK_ROW = re.compile(rb'<row(?: [\w:]+="[^"<>]*")+ ?(?:/>|>\s*</row>)')
_SHARED = re.compile(rb"""<(?:\w+:)?c\s[^<>]*?\bt\s*=\s*["']s["'][^<>]*>\s*<(?:\w+:)?v>(\d+)<""")
_TEXTS = re.compile(rb"<(?:\w+:)?si[\s>]")
_ANY_SHARED = re.compile(rb"""\bt\s*=\s*["']s["']""")


def scan_workbook(path: Path) -> None:
    """Raises Fault when the file is no XLSX that can be read safely; else returns."""
    try:
        with path.open("rb") as file:
            if file.read(8) == _OLE:
                raise Fault("import.old_or_locked", name=path.name)
        with zipfile.ZipFile(path) as archive:
            _scan(archive, path.name)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        RuntimeError,
        KeyError,
    ) as error:
        raise Fault("import.not_workbook", name=path.name) from error
    except OSError as error:
        raise Fault("import.unreadable", name=path.name, reason=error.strerror or str(error)) from error


def _scan(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNZIPPED:
        raise Fault("import.too_large", name=name, limit=MAX_UNZIPPED // 2**20)
    names = [part.filename for part in parts]
    if len(set(names)) != len(names):
        raise Fault("import.not_workbook", name=name)
    if not any(part.lower().startswith("xl/") for part in names):
        raise Fault("import.not_workbook", name=name)
    shared = 0
    for part in parts:
        lower = part.filename.lower()
        if lower.endswith((".xml", ".rels")):
            if "/worksheets/" in lower:
                shared += _scan_sheet(archive, part, name)
            else:
                for chunk in _chunks(archive, part):
                    if b"\x00" in chunk:
                        raise Fault("import.not_workbook", name=name)
    _scan_texts(archive, parts, shared, name)


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo, before: bytes = b"<") -> Iterator[bytes]:
    """The part in pieces that end before such a tag where they can."""
    rest = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            whole = rest + chunk
            cut = whole.rfind(before)
            if cut <= 0:
                cut = len(whole)
            rest = whole[cut:]
            yield whole[:cut]
    if rest:
        yield rest


def _scan_sheet(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> int:
    """Refuses a sheet whose cells lie too far out; returns how many of its cells use a shared text."""
    shared = 0
    extent = _Extent()
    for chunk in _chunks(archive, part):
        if b"\x00" in chunk:
            raise Fault("import.not_workbook", name=name)
        extent.add(chunk)
        shared += len(_ANY_SHARED.findall(chunk))
    if extent.cells > MAX_CELLS:
        _scan_filled(archive, part, name)
    return shared


def _scan_filled(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    """The same, leaving out cells that are surely only formatted: those the reader skips."""
    extent = _Extent()
    for chunk in _chunks(archive, part, b"<row"):
        extent.add(_BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", chunk)))
        if extent.cells > MAX_CELLS:
            raise Fault("import.too_far_out", name=name, limit=MAX_CELLS)


class _Extent:
    """How far out the cells of a sheet lie."""

    def __init__(self) -> None:
        self._letters: set[bytes] = set()
        self._last_row = 0

    def add(self, chunk: bytes) -> None:
        """Take in the references that stand in a piece of the sheet."""
        self._letters.update(_COLUMNS.findall(chunk))
        self._last_row = max(self._last_row, max(map(_row_number, set(_ROWS.findall(chunk))), default=0))

    @property
    def cells(self) -> int:
        """The size of the block from A1 to the last cell."""
        return self._last_row * max(map(_column_number, self._letters), default=0)


def _row_number(digits: bytes) -> int:
    return int(digits) if len(digits) < 12 else 10**12


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:8].upper():
        number = number * 26 + letter - 64
    return number


def _scan_texts(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], shared: int, name: str) -> None:
    """Refuses shared texts that, copied into the cells that use them, would fill the memory."""
    texts = [part for part in parts if part.filename.lower().endswith("sharedstrings.xml")]
    if sum(part.file_size for part in texts) * shared <= MAX_REPEATED_TEXT:
        return
    lengths = [len(text) for part in texts for text in _TEXTS.split(archive.read(part))[1:]]
    if max(lengths, default=0) * shared <= MAX_REPEATED_TEXT:
        return
    used: Counter[bytes] = Counter()
    for part in parts:
        if "/worksheets/" in part.filename.lower():
            for chunk in _chunks(archive, part, b"<c "):
                used.update(_SHARED.findall(chunk))
    total = sum(lengths[int(index)] * count for index, count in used.items() if int(index) < len(lengths))
    if total > MAX_REPEATED_TEXT or sum(used.values()) < shared:
        raise Fault("import.too_large", name=name, limit=MAX_UNZIPPED // 2**20)
