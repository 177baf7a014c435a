"""Pasted and typed cells read the way the inspector's fields read: days, words of closed sets, names of people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from app import languages
from app.actions.columns import words_of
from app.document import PlanDocument
from app.widgets.dates import read_typed_date
from app.widgets.rows import reads_as_value
from models.errors import Fault
from models.exchange.lists import quoted, split_list
from models.exchange.prepared import Problem
from models.listing.block import Block, Refused, prepare_block, read_word
from models.listing.columns import BY_ID, Kind

_AFTER_A_SHARE = re.compile(r"(?<=%)\s*[·,\n]\s*")
_SHARE = re.compile(r"(?P<name>[^\";]+?)\s*:?\s+(?P<percent>\d{1,3}(?:[.,]\d+)?)\s*%")
_OF_TWO_DAYS = ("dates.reversed", "decide_by.before_start")
"""What follows from an unlikely day, which is told by itself."""
_PEOPLE = ("owner", "unit", "sponsor", "responder", "contributors")


def read_cells(
    document: PlanDocument, columns: Sequence[str], rows: Sequence[Sequence[str]], onto: Sequence[str]
) -> Block:
    """What pasting these cells onto these actions would do, rows beyond them being new."""
    block = prepare_block(
        document.plan.read,
        columns,
        rows,
        onto,
        language=languages.current(),
        words={column: reader for column in columns if (reader := _reader(column)) is not None},
    )
    unlikely = (*_unlikely_names(columns, rows), *_unlikely_days(document, columns, rows, onto))
    if not unlikely:
        return block
    cells = {(one.row, one.column) for one in unlikely}
    rows_of_days = {one.row for one in unlikely if one.problem.code == "date.unlikely"}
    others = [
        one
        for one in block.refused
        if (one.row, one.column) not in cells
        and not (one.problem.code in _OF_TWO_DAYS and one.row in rows_of_days)
    ]
    refused = sorted((*others, *unlikely), key=lambda one: one.row)
    return Block(block.writes, tuple(refused), block.new, block.changed, block.created)


def _reader(column: str) -> Callable[[str], str | None] | None:
    match BY_ID[column].kind:
        case Kind.DAY:
            return _day
        case Kind.SHARES:
            return _shares
        case Kind.CLOSED:
            return partial(read_word, column, words=words_of(column), language=languages.current())
    return None


def _shares(cell: str) -> str | None:
    """Shares as the table shows them, `Sales 80 % · Service 20 %`, the way a cell is written; else None.

    Whole percentages that were rounded to be shown may miss 100 by as much as that: they are made whole.
    """
    found = [_SHARE.fullmatch(piece) for piece in _AFTER_A_SHARE.split(cell.strip())]
    if len(found) < 2 or None in found:
        return None
    parts = [(one["name"], float(one["percent"].replace(",", "."))) for one in found if one is not None]
    total = sum(percent for _, percent in parts)
    rounded = all(percent.is_integer() for _, percent in parts)
    if rounded and 0 < abs(total - 100) <= len(parts) / 2:
        parts = [(name, percent * 100 / total) for name, percent in parts]
    return "; ".join(f"{quoted(name)}: {percent:.10f} %" for name, percent in parts)


def _day(cell: str) -> str | None:
    try:
        day = read_typed_date(cell)
    except Fault:
        return None
    return day.isoformat() if day is not None else None


def _unlikely_names(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Refused]:
    """Days and numbers where the names of people or departments belong: a column was missed."""
    found: list[Refused] = []
    known: dict[str, bool] = {}
    places = [(place, column) for place, column in enumerate(columns) if column in _PEOPLE]
    for number, row in enumerate(rows):
        for place, column in places:
            cell = row[place].strip()
            if cell not in known:
                names = split_list(cell) if column == "contributors" else [cell]
                known[cell] = bool(cell) and any(map(reads_as_value, names))
            if known[cell]:
                problem = Problem("", number, column, cell, "name.unlikely", {"text": cell})
                found.append(Refused(number, column, cell, problem))
    return found


def _unlikely_days(
    document: PlanDocument, columns: Sequence[str], rows: Sequence[Sequence[str]], onto: Sequence[str]
) -> list[Refused]:
    """Days that no plan is about, which the fields refuse as well; those that stand there already may stay."""
    found: list[Refused] = []
    known: dict[str, Fault | None] = {}
    actions = document.plan.graph.tables["action"]
    places = [(place, column) for place, column in enumerate(columns) if BY_ID[column].kind is Kind.DAY]
    for number, row in enumerate(rows):
        for place, column in places:
            cell = row[place].strip()
            if cell not in known:
                known[cell] = _unlikely_day(cell)
            fault = known[cell]
            held = actions[onto[number]][column] if number < len(onto) and onto[number] in actions else None
            if fault is not None and held != cell:
                problem = Problem("", number, column, cell, fault.code, dict(fault.fields))
                found.append(Refused(number, column, cell, problem))
    return found


def _unlikely_day(cell: str) -> Fault | None:
    try:
        read_typed_date(cell)
    except Fault as fault:
        return fault if fault.code == "date.unlikely" else None
    return None
