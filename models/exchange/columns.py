"""The tables that come in and go out, in the order in which they are written, and the names they are known by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from models.exchange.aim_tables import (
    INDICATORS,
    INTENTIONS,
    OBJECTIVES,
    READINESS,
    READINGS,
    RETURNS,
    VERSION_PARTS,
    VERSIONS,
)
from models.exchange.chain_tables import (
    ACTIVITIES,
    CHANNELS,
    COACHING,
    COMMITTEE,
    CRISIS,
    LINKAGES,
    PEOPLE,
    PLAN,
    UNITS,
)
from models.exchange.column_kinds import Column, Table
from models.exchange.work_tables import ACTIONS, DECISIONS, LIMITS, RELAYS
from models.folding import fold

TABLES: tuple[Table, ...] = (
    PLAN,
    UNITS,
    ACTIVITIES,
    PEOPLE,
    CHANNELS,
    OBJECTIVES,
    INDICATORS,
    READINGS,
    ACTIONS,
    DECISIONS,
    RELAYS,
    LINKAGES,
    COMMITTEE,
    COACHING,
    CRISIS,
    RETURNS,
    LIMITS,
    READINESS,
    INTENTIONS,
    VERSIONS,
    VERSION_PARTS,
)
BY_NAME: Mapping[str, Table] = MappingProxyType({table.name: table for table in TABLES})


@cache
def table_called(text: str) -> Table | None:
    """The table that a name means, in English or French, None when it is none of ours."""
    return _names_of_tables().get(fold(text))


@cache
def _names_of_tables() -> Mapping[str, Table]:
    names: dict[str, Table] = {}
    for table in TABLES:
        for text in (table.name, table.french):
            names[fold(text)] = table
    for table in TABLES:
        for text in table.synonyms:
            names.setdefault(fold(text), table)
    return MappingProxyType(names)


@cache
def names_of_columns(table: Table, *, synonyms: bool = True) -> Mapping[str, Column]:
    """Every accepted name of a table's columns, folded: contract names first, synonyms where free."""
    names: dict[str, Column] = {}
    for column in table.columns:
        for text in (column.field, column.french or column.field):
            names.setdefault(fold(text), column)
    if synonyms:
        for column in table.columns:
            for text in column.synonyms:
                names.setdefault(fold(text), column)
    return MappingProxyType(names)


def column_name(field: str, language: str) -> str:
    """What a field of any table is called as a column; the text itself when it is none."""
    column = next((table.by_field[field] for table in TABLES if field in table.by_field), None)
    return column.name(language) if column else field
