"""Which row of the plan each row of a table is: by id, else by what names it; else it is a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.exchange.lookups import UUID
from models.exchange.prepared import SheetMatch
from models.exchange.values import Cell, Unreadable, text_of
from models.exchange.work import NAMED, Planned, Work
from models.folding import fold

_EXAMPLES = ("example", "exemple")


def identify_rows(work: Work, match: SheetMatch) -> list[Planned]:
    """The rows of a sheet with their ids, the lines that say "Example:" left out. Bad ids are problems."""
    width = len(match.columns)
    at = {column.field: index for index, column in enumerate(match.columns) if column is not None}
    rows: list[Planned] = []
    for number, cells in zip(match.source.numbers, match.source.rows, strict=True):
        filled = cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))]
        row = Planned(match, number, filled)
        if _is_example(filled):
            work.problem(row, None, "warning.example", text_of(next(cell for cell in filled if cell != "")))
            continue
        rows.append(row)
        row.id = text_of(filled[at["id"]]).strip().lower() if "id" in at else ""
    for row in rows:
        if row.id:
            _identify_by_id(work, row)
        else:
            _identify_by_name(work, row, at)
    return rows


def register(work: Work, rows: Sequence[Planned]) -> None:
    """Make the rows known by name to the tables that refer to them. Rows that say the same thing are problems."""
    if not rows:
        return
    table = rows[0].match.table.stored
    attribute = {"action": "title", "indicator": "name", **NAMED}.get(table)
    if attribute is None or table == "activity":
        return
    names = work.names[table]
    columns = [column.field if column else "" for column in rows[0].match.columns]
    if attribute not in columns:
        return
    at = columns.index(attribute)
    for row in rows:
        if not row.bad:
            names.add(row.id, text_of(row.cells[at]).strip(), fresh=True)


def without_foreign_ids(match: SheetMatch) -> SheetMatch:
    """The match without its id column when that holds none of our ids: people number their rows too."""
    at = next((index for index, column in enumerate(match.columns) if column and column.field == "id"), None)
    if at is None:
        return match
    cells = [text_of(row[at]).strip() for row in match.source.rows if len(row) > at]
    filled = [cell for cell in cells if cell]
    if not filled or any(UUID.fullmatch(cell) for cell in filled):
        return match
    return replace(match, columns=(*match.columns[:at], None, *match.columns[at + 1 :]))


def _is_example(cells: Sequence[Cell]) -> bool:
    first = next((cell for cell in cells if cell != ""), "")
    return (
        isinstance(first, str)
        and first[:8].casefold().startswith(_EXAMPLES)
        and first[7:].lstrip().startswith(":")
    )


def _identify_by_id(work: Work, row: Planned) -> None:
    stored = row.match.table.stored
    if not UUID.fullmatch(row.id):
        work.problem(row, "id", "id.not_ours")
    elif row.id in work.taken:
        work.problem(row, "id", "id.twice", row=work.taken[row.id])
    elif stored == "plan":
        _be_the_plan(work, row)
    elif row.id in work.existing.rows(stored):
        row.before = work.existing.rows(stored)[row.id]
    elif (other := work.existing.table_of(row.id)) is not None:
        work.problem(row, "id", "id.other_table", table=other)
    work.taken.setdefault(row.id, row.number)


def _be_the_plan(work: Work, row: Planned) -> None:
    """There is one plan, whatever its id in the table: the one that is open."""
    for id, stored in work.existing.rows("plan").items():
        row.id, row.before = id, stored
    if "plan" in work.named:
        work.problem(row, None, "plan.one_row")
    work.named["plan"] = row.number


def _identify_by_name(work: Work, row: Planned, at: dict[str, int]) -> None:
    stored = row.match.table.stored
    row.id = next(work.ids)
    if stored == "plan":
        _be_the_plan(work, row)
        return
    fields = ("code", "name", "builtin") if stored == "activity" else (NAMED.get(stored, ""),)
    written = [(field, text_of(row.cells[at[field]]).strip()) for field in fields if field in at]
    texts = [(field, text) for field, text in written if text]
    for field, text in texts:
        found = work.ask(row, field, partial(_find, work, stored, text))
        if found is not None or row.bad:
            row.id, row.before = found or row.id, work.existing.rows(stored).get(found or "")
            break
    if texts:
        field, filled = texts[0]
        key = row.id if row.before is not None else f"{stored}:{fold(filled) or filled}"
        if (row.before is not None and row.id in work.taken) or key in work.named:
            work.problem(row, field, "row.twice", row=work.named.get(key, work.taken.get(row.id, 0)))
        work.named.setdefault(key, row.number)


def _find(work: Work, stored: str, text: str) -> str | None:
    """The row of the plan that a name means; a text that looks like an id is just a name here."""
    try:
        return work.names[stored].find(text)
    except Unreadable as unread:
        if unread.code == "reference.unknown_id":
            return None
        raise
