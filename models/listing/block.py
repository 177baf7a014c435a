"""A block of cells from a spreadsheet, read onto the rows of a table of actions before anything is written."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import Fault
from models.exchange.column_kinds import Kind
from models.exchange.columns import BY_NAME, names_of_columns
from models.exchange.efforts import Effort, read_effort, write_effort
from models.exchange.existing import Existing, Read
from models.exchange.planner import prepare_rows
from models.exchange.prepared import ImportOptions, Problem, Writes
from models.exchange.sources import SourceTable
from models.exchange.values import Unreadable, read_closed
from models.folding import fold
from models.vocabulary import EffortPer

MOST_CELLS = 2_000_000
_ACTIONS = BY_NAME["actions"]
_FORMULA = re.compile(r"^'+[=+\-@]")
_LOOKS_LIKE_FORMULA = re.compile(r"^'*[=@]|^'*[+\-](?![\d.,\s])")


def cells_of(text: str) -> list[list[str]]:
    """The cells of a copied block: tabs between cells, quotes around those that hold tabs or line breaks.

    All rows are equally long. Raises Fault `paste.nothing`, `paste.too_large`.
    """
    body = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not body.strip():
        raise Fault("paste.nothing")
    rows = _quoted(body)
    width = max(map(len, rows))
    if len(rows) * width > MOST_CELLS:
        raise Fault("paste.too_large", limit=MOST_CELLS)
    return [[_unescaped(cell) for cell in row] + [""] * (width - len(row)) for row in rows]


def _quoted(body: str) -> list[list[str]]:
    """By a spreadsheet's rules for quotes; taken as they are where a quote is only a quote."""
    plain = [line.split("\t") for line in body.split("\n")]
    if '"' not in body:
        return plain
    csv.field_size_limit(max(csv.field_size_limit(), len(body) + 1))
    try:
        return [row or [""] for row in csv.reader(io.StringIO(body, newline=""), delimiter="\t", strict=True)]
    except csv.Error:
        return plain


def _unescaped(cell: str) -> str:
    return cell[1:] if _FORMULA.match(cell) else cell


def block_of(rows: Sequence[Sequence[str]]) -> str:
    """Cells as a block that a spreadsheet takes: quoted where need be, nothing taken for a formula."""

    def written(cell: str) -> str:
        safe = f"'{cell}" if _LOOKS_LIKE_FORMULA.match(cell) or _FORMULA.match(cell) else cell
        if any(sign in safe for sign in '\t\n\r"'):
            return '"' + safe.replace('"', '""') + '"'
        return safe

    return "\r\n".join("\t".join(map(written, row)) for row in rows)


def without_header(rows: list[list[str]], titles: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows without a first one that only names the columns below it. `titles`: what each may be called."""
    first = rows[0]
    known = all(
        fold(cell) in {fold(title) for title in called} for cell, called in zip(first, titles, strict=False)
    )
    return rows[1:] if known and len(rows) > 1 and all(cell.strip() for cell in first) else rows


@dataclass(frozen=True)
class Refused:
    """A cell that cannot be taken: its row in the block (from 0), its column (by field, "" for the row), and why."""

    row: int
    column: str
    text: str
    problem: Problem


@dataclass(frozen=True)
class Block:
    """A block looked through: what it would write, what cannot be read, and what it would add beside."""

    writes: Writes
    refused: tuple[Refused, ...] = ()
    new: tuple[str, ...] = ()
    """The ids of the actions that it adds."""
    changed: int = 0
    created: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Departments, people, channels and objectives that it names and the plan does not know."""


Words = Mapping[str, Callable[[str], str | None]]
"""By field: what reads a cell the way the reader's fields do and writes it the contract's way, None to leave it."""


def prepare_block(
    read: Read,
    fields: Sequence[str],
    rows: Sequence[Sequence[str]],
    onto: Sequence[str],
    *,
    language: str = "en",
    words: Words | None = None,
) -> Block:
    """What pasting these cells would do. `fields` are columns of the contract, `onto` the actions of the first rows.

    Rows beyond those add actions; such rows that are empty add none. `read` runs a Core SELECT on the plan.
    """
    said = words or {}
    cells = [[_said(said, name, cell) for name, cell in zip(fields, row, strict=False)] for row in rows]
    _keep_efforts(read, fields, cells, onto, language)
    kept = [
        (number, [onto[number] if number < len(onto) else "", *row])
        for number, row in enumerate(cells)
        if number < len(onto) or any(cell.strip() for cell in row)
    ]
    source = SourceTable(
        "", "", ("id", *fields), [row for _, row in kept], [number for number, _ in kept], header_row=-1
    )
    options = ImportOptions(
        table="actions",
        mapping={name: name for name in ("id", *fields)},
        dates="dmy",
        language=language,
        effort_per=EffortPer.MONTH,
    )
    prepared = prepare_rows(read, [source], options)
    refused = tuple(
        Refused(problem.row or 0, problem.column or "", problem.text, problem) for problem in prepared.errors
    )
    count = prepared.tables["actions"]
    new = tuple(str(row["id"]) for row in prepared.writes.inserts.get("action", ()))
    return Block(prepared.writes, refused, new, count.changed, prepared.created)


def _said(words: Words, name: str, cell: str) -> str:
    read = words.get(name)
    if read is None or not cell.strip():
        return cell
    return read(cell) or cell


def _keep_efforts(
    read: Read, fields: Sequence[str], cells: list[list[str]], onto: Sequence[str], language: str
) -> None:
    """A bare number of hours counts per what the action's hours count per already."""
    if "effort" not in fields or not onto:
        return
    held = Existing(read).rows("action")
    at = fields.index("effort")
    for row, action in zip(cells, onto, strict=False):
        if len(row) > at and row[at].strip() and action in held:
            try:
                effort = read_effort(row[at], language)
            except Unreadable:
                continue
            if effort.assumed:
                row[at] = write_effort(Effort(effort.hours, held[action]["effort_per"]), language)


def accepted_names(column: str) -> tuple[str, ...]:
    """Every name that a column of the contract goes by, in both languages."""
    return tuple(name for name, one in names_of_columns(_ACTIONS).items() if one.field == column)


def read_word(column: str, cell: str, words: Mapping[str, str], language: str) -> str | None:
    """A member of a closed set by the word on the screen (folded → value); None for what it is not."""
    closed = _ACTIONS.by_field[column].closed
    if closed is None:
        return None
    try:
        return read_closed(cell, closed, language).value
    except Unreadable:
        return words.get(fold(cell))


KINDS: Mapping[str, Kind] = {column.field: column.kind for column in _ACTIONS.columns}
