"""Where tables come from: CSV text, a pasted block, an XLSX workbook, tables made by the program."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.errors import Fault
from models.exchange.columns import TABLES, names_of_columns
from models.exchange.values import Cell, text_of
from models.exchange.workbook_scan import scan_workbook
from models.folding import fold

MAX_BYTES = 256 * 2**20
WORKBOOKS = (".xlsx", ".xlsm")
_OLD_WORKBOOKS = (".xls", ".xlsb", ".ods", ".numbers")
_ESCAPED = re.compile(r"'+[=+\-@\t\r]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class SourceTable:
    """One table as it came: the header's texts, the rows below it, and where in the sheet they stand.

    `name` is the sheet's name, or the file's without suffix; `file` the file's name, "" for a pasted block.
    `numbers` are the rows' numbers in the sheet, counted from 1 as a spreadsheet does; rows may be shorter
    than the header.
    """

    name: str
    file: str
    header: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    numbers: Sequence[int]
    header_row: int = 1


def read_tables(path: Path, *, sheet: str | None = None) -> list[SourceTable]:
    """The tables of a CSV or XLSX file; of an XLSX the visible sheets that hold something, or the one named.

    Raises Fault `import.…` when the file is missing, no table, damaged, or asks for too much memory.
    """
    head = _first_bytes(path)
    suffix = path.suffix.lower()
    if suffix in WORKBOOKS or head.startswith(b"PK\x03\x04"):
        return _read_workbook(path, sheet)
    if suffix in _OLD_WORKBOOKS or head == b"\xd0\xcf\x11\xe0":
        raise Fault("import.old_or_locked", name=path.name)
    if sheet is not None and fold(sheet) != fold(path.stem):
        raise Fault("import.no_sheet", sheet=sheet, name=path.name, sheets=path.stem)
    return _some([read_text_table(_decoded(path), name=path.stem, file=path.name)], path.name)


def read_block(text: str, name: str = "") -> list[SourceTable]:
    """The table of a block pasted from a spreadsheet, header included. Raises Fault when there is none."""
    return _some([read_text_table(text, name=name, file="")], name)


def from_tables(tables: Mapping[str, Sequence[Sequence[Cell]]]) -> list[SourceTable]:
    """Tables made by the program, each under its name, header first."""
    made = [_table(name, "", enumerate(rows, start=1)) for name, rows in tables.items()]
    return [table for table in made if table is not None]


def read_text_table(text: str, *, name: str, file: str) -> SourceTable | None:
    """The table that a text holds: `,`, `;` or tab between cells, quoted line breaks. None when it is empty.

    Raises Fault `import.open_quote` when a quote is never closed, `import.not_text` when it is no text.
    """
    if len(_CONTROLS.findall(text[:100_000])) > max(8, len(text[:100_000]) // 50):
        raise Fault("import.not_text", name=file or name)
    text = text.removeprefix("\ufeff")
    stated = re.match(r"(?i)sep=(.)\r?\n", text)
    body = text[stated.end() :] if stated else text
    delimiter = stated.group(1) if stated else _delimiter(body)
    offset = 2 if stated else 1
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    records = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = [[_unescaped(cell) for cell in record] for record in records]
    except csv.Error:
        rows = _lenient(body, delimiter, file or name)
    return _table(name, file, enumerate(rows, start=offset))


def _lenient(text: str, delimiter: str, name: str) -> list[list[str]]:
    """The same for quotes that stand within a cell; a quote that is never closed would swallow the rest."""
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [[_unescaped(cell) for cell in record] for record in records]
    except csv.Error as error:
        raise Fault("import.not_text", name=name) from error
    breaks = sum(cell.count("\n") for cell in rows[-1]) if rows else 0
    if breaks > 0:
        raise Fault("import.open_quote", name=name, row=len(rows))
    return rows


def _first_bytes(path: Path) -> bytes:
    """How the file begins. Raises Fault when it cannot be read, is empty or too large."""
    try:
        if path.is_dir():
            raise Fault("import.directory", name=path.name or str(path))
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4)
    except FileNotFoundError:
        raise Fault("import.missing", name=str(path)) from None
    except (OSError, ValueError) as error:
        raise Fault("import.unreadable", name=path.name, reason=str(error)) from error
    if size == 0:
        raise Fault("import.empty", name=path.name)
    if size > MAX_BYTES:
        raise Fault("import.too_large", name=path.name, limit=MAX_BYTES // 2**20)
    return head


def _decoded(path: Path) -> str:
    """The text of a file: UTF-16 by its mark, UTF-8, else Windows-1252; half characters are left for the cells."""
    content = path.read_bytes()
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode(content, "utf-16", path.name)
    for encoding, errors in (("utf-8", "strict"), ("utf-8", "surrogatepass")):
        try:
            return content.decode(encoding, errors)
        except UnicodeDecodeError:
            continue
    return _decode(content, "cp1252", path.name)


def _decode(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise Fault("import.not_text", name=name) from None


def _delimiter(text: str) -> str:
    """The separator under which the first filled line gives most columns that we know, else most columns."""
    start = next((line for line in re.split(r"[\r\n]", text[:100_000]) if line.strip()), "")
    known = {name for table in TABLES for name in names_of_columns(table)}

    def found(delimiter: str) -> tuple[int, int]:
        cells = next(iter(csv.reader([start], delimiter=delimiter)), [])
        return sum(fold(cell.partition("(")[0]) in known for cell in cells), len(cells)

    return max((";", ",", "\t"), key=found)


def _unescaped(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell.startswith("'") and _ESCAPED.match(cell) else cell


def _read_workbook(path: Path, sheet: str | None) -> list[SourceTable]:
    scan_workbook(path)
    import python_calamine

    try:
        workbook = python_calamine.CalamineWorkbook.from_path(str(path))
        kinds = [
            meta for meta in workbook.sheets_metadata if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        visible = python_calamine.SheetVisibleEnum.Visible
        names = [meta.name for meta in kinds if sheet is not None or meta.visible == visible]
        if sheet is not None:
            names = [name for name in names if fold(name) == fold(sheet)] or _no_sheet(sheet, path, names)
        grids = [(name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in names]
    except python_calamine.PasswordError:
        raise Fault("import.old_or_locked", name=path.name) from None
    except (python_calamine.CalamineError, OSError, ValueError, IndexError, OverflowError) as error:
        raise Fault("import.not_workbook", name=path.name) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise Fault("import.not_workbook", name=path.name) from None
        raise
    return _some([_table(name, path.name, enumerate(grid, start=1)) for name, grid in grids], path.name)


def _no_sheet(sheet: str, path: Path, names: Sequence[str]) -> list[str]:
    raise Fault("import.no_sheet", sheet=sheet, name=path.name, sheets=", ".join(names))


def _some(tables: Iterable[SourceTable | None], name: str) -> list[SourceTable]:
    filled = [table for table in tables if table is not None]
    if not filled:
        raise Fault("import.empty", name=name)
    return filled


def _table(name: str, file: str, numbered: Iterable[tuple[int, Sequence[Cell]]]) -> SourceTable | None:
    """The table below the first row that holds something; rows without any text are left out."""
    filled = [(number, row) for number, row in numbered if any(cell != "" for cell in row)]
    filled = [
        (number, row) for number, row in filled if any(not isinstance(c, str) or c.strip() for c in row)
    ]
    if not filled:
        return None
    header_row, header = filled[0]
    texts = [text_of(cell).strip() for cell in header]
    while (
        texts
        and not texts[-1]
        and not any(len(row) >= len(texts) and row[len(texts) - 1] != "" for _, row in filled)
    ):
        texts.pop()
    rows = filled[1:]
    return SourceTable(
        name, file, tuple(texts), [row for _, row in rows], [number for number, _ in rows], header_row
    )
