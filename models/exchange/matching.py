"""Which table a source holds, and which column each of its headers means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from models.errors import Fault
from models.exchange.column_kinds import Column, Kind, Table
from models.exchange.columns import TABLES, names_of_columns, table_called
from models.exchange.efforts import read_per
from models.exchange.prepared import ImportOptions, Problem, SheetMatch
from models.exchange.sources import SourceTable
from models.folding import fold

_BRACKETS = re.compile(r"\s*[\(\[]([^()\[\]]*)[\)\]]\s*$")
_IGNORED = ("", "-")
MAX_SHOWN = 60


def match_tables(
    sources: Sequence[SourceTable], options: ImportOptions
) -> tuple[list[SheetMatch], list[Problem]]:
    """Each source that holds one of our tables, in the order in which tables depend on each other; and problems.

    Raises Fault when none does, or when an option names what is not there.
    """
    asked = _asked_table(options)
    if asked is not None:
        matches = [_match(source, asked, options) for source in _one_per_file(sources, asked)]
    else:
        matches = [
            _match(source, table, options) for source in sources if (table := _recognised(source, options))
        ]
    if not matches:
        headers = ", ".join(text for text in sources[0].header if text)[:200] if sources else ""
        raise Fault("import.table_unknown", name=sources[0].name if sources else "", columns=headers)
    _refuse_wrong_mapping(matches, options)
    taken = {id(match.source) for match in matches}
    problems = [
        Problem(source.name, None, None, "", "warning.sheet_skipped", {"sheet": source.name})
        for source in sources
        if id(source) not in taken and asked is None
    ]
    for match in matches:
        problems += _problems_of_header(match)
    return sorted(matches, key=lambda match: TABLES.index(match.table)), problems


def _asked_table(options: ImportOptions) -> Table | None:
    if options.table is None:
        return None
    table = table_called(options.table)
    if table is None:
        names = ", ".join(one.called(options.language) for one in TABLES)
        raise Fault("import.table_option", table=options.table, tables=names)
    return table


def _one_per_file(sources: Sequence[SourceTable], table: Table) -> list[SourceTable]:
    """Of each file the sheet that carries the table's name, else the first."""
    files: dict[str, list[SourceTable]] = {}
    for source in sources:
        files.setdefault(source.file or source.name, []).append(source)
    return [
        next((one for one in sheets if table_called(one.name) == table), sheets[0])
        for sheets in files.values()
    ]


def _recognised(source: SourceTable, options: ImportOptions) -> Table | None:
    """The table that the sheet's or the file's name says, if a column fits; else the one whose columns fit best."""
    for name in (source.name, source.file.rpartition(".")[0]):
        table = table_called(name)
        if table is not None and any(_columns(source, table, options)):
            return table
    scores = {table.name: _score(source, table, options) for table in TABLES}
    best = max(scores.values())
    if best == 0:
        return None
    fitting = [table for table in TABLES if scores[table.name] == best]
    if len(fitting) > 1 and any(table.name == "actions" for table in fitting):
        return table_called("actions")
    if len(fitting) > 1:
        names = ", ".join(table.called(options.language) for table in fitting)
        raise Fault("import.table_ambiguous", name=source.name, tables=names)
    return fitting[0]


def _score(source: SourceTable, table: Table, options: ImportOptions) -> int:
    """How many columns are matched, 0 when one is missing that every row needs."""
    found = {column.field for column in _columns(source, table, options) if column is not None}
    needed = {column.field for column in table.columns if column.required}
    if table.name == "activities" and not found & {"code", "name", "id"}:
        return 0
    if table.name == "plan" and not needed <= found:
        return 0
    return len(found) if needed <= found or ("id" in found and len(found) > 1) else 0


def _match(source: SourceTable, table: Table, options: ImportOptions) -> SheetMatch:
    return SheetMatch(source, table, _columns(source, table, options), tuple(map(_unit, source.header)))


def _columns(source: SourceTable, table: Table, options: ImportOptions) -> tuple[Column | None, ...]:
    """The column that each header means, its own name before a synonym; a second header of a column means none."""
    mapping = {fold(header): field for header, field in options.mapping.items()}
    columns: list[Column | None] = [None] * len(source.header)
    for names in (None, names_of_columns(table, synonyms=False), names_of_columns(table)):
        for index, header in enumerate(source.header):
            if (fold(header) in mapping) != (names is None) or columns[index] is not None:
                continue
            found = column_called(table, mapping[fold(header)]) if names is None else _meant(header, names)
            if (
                found is None
                and names is not None
                and table.name == "actions"
                and read_per(header) is not None
            ):
                found = table.by_field["effort"]
            columns[index] = found if found not in columns else None
    return tuple(columns)


def _meant(header: str, names: Mapping[str, Column]) -> Column | None:
    return names.get(fold(header)) or names.get(fold(_BRACKETS.sub("", header)))


def column_called(table: Table, text: str) -> Column | None:
    """The column of a table that a name means, in either language, None when it is none of them."""
    folded = fold(text)
    return names_of_columns(table).get(folded) if folded else None


def _unit(header: str) -> str:
    found = _BRACKETS.search(header)
    if found:
        return found.group(1).strip()
    return header if read_per(header) is not None else ("%" if header.rstrip().endswith("%") else "")


def _refuse_wrong_mapping(matches: Sequence[SheetMatch], options: ImportOptions) -> None:
    headers = {fold(header) for match in matches for header in match.source.header}
    for header, field in options.mapping.items():
        if fold(header) not in headers:
            shown = ", ".join(text for text in matches[0].source.header if text)
            raise Fault("import.map_column", column=header, columns=shown)
        if field.strip() not in _IGNORED and not any(column_called(match.table, field) for match in matches):
            fields = ", ".join(column.name(options.language) for column in matches[0].table.columns)
            raise Fault("import.map_field", field_name=field, fields=fields)


def _problems_of_header(match: SheetMatch) -> list[Problem]:
    """The same header twice, and columns without which no row can be read."""
    source = match.source
    seen: dict[str, Column | None] = {}
    problems: list[Problem] = []
    for header, column in zip(source.header, match.columns, strict=True):
        if seen.get(fold(header)) is not None:
            shown = header[:MAX_SHOWN]
            problems.append(
                Problem(source.name, source.header_row, header, shown, "column.twice", {"column": header})
            )
        seen.setdefault(fold(header), column)
    if Kind.ID not in {column.kind for column in match.columns if column} and match.table.name != "plan":
        missing = [
            column for column in match.table.columns if column.required and column not in match.columns
        ]
        problems += [
            Problem(source.name, source.header_row, None, "", "column.missing", {"column": column.field})
            for column in missing
        ]
    return problems
