"""How the cells of each kind of column are read, before any of them is looked up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from models.exchange.column_kinds import Column, Kind
from models.exchange.efforts import read_cadence, read_effort, read_per
from models.exchange.lists import split_list, split_pairs
from models.exchange.prepared import ImportOptions
from models.exchange.values import (
    Cell,
    read_boolean,
    read_closed,
    read_date,
    read_number,
    read_share,
    read_text,
    read_whole,
    text_of,
)

Reader = Callable[[Cell], object]


def reader_of(column: Column, unit: str, options: ImportOptions) -> Reader:
    """What reads a cell of this column: a value, or texts still to be looked up. It raises Unreadable.

    `unit` is what the header says in brackets.
    """
    language = options.language
    match column.kind:
        case Kind.NUMBER:
            factor = 1000.0 if unit.casefold() in ("k€", "keur", "k$", "k£", "k") else 1.0
            return lambda cell: read_number(cell, language, signed=column.signed) * factor
        case Kind.WHOLE:
            return partial(read_whole, language=language)
        case Kind.SHARE:
            return partial(read_share, language=language, percent="%" in unit)
        case Kind.DATE:
            return partial(read_date, order=options.date_order)
        case Kind.BOOLEAN:
            return read_boolean
        case Kind.EFFORT:
            return partial(read_effort, language=language, bare_per=read_per(unit) or options.effort_per)
        case Kind.CADENCE:
            return read_cadence
        case Kind.CLOSED:
            assert column.closed is not None
            return partial(read_closed, closed=column.closed, language=language)
        case Kind.MANY:
            return partial(_read_many, column=column, language=language)
        case Kind.SHARES:
            return lambda cell: tuple(split_pairs(read_text(cell)))
        case Kind.MECHANISM:
            return _read_mechanism
        case _:
            return read_text


def _read_many(cell: Cell, column: Column, language: str) -> tuple[object, ...]:
    """The values of a cell; texts keep the whole cell in front, which may itself be one name."""
    if column.closed is not None:
        closed = column.closed
        return tuple(
            dict.fromkeys(read_closed(text, closed, language) for text in split_list(read_text(cell)))
        )
    whole = cell if isinstance(cell, str) else read_text(cell)
    return (whole.strip(), *(read_text(text) for text in split_list(whole)))


def _read_mechanism(cell: Cell) -> str:
    """One text, or `objective: text; …`, each of bounded length."""
    text = cell if isinstance(cell, str) else text_of(cell)
    for head, tail in split_pairs(text):
        read_text(f"{head}: {tail}" if tail is not None and '"' not in text else tail or head)
    return text.strip()
