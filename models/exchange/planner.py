"""From tables to a plan of writing: every row identified, read, looked up and counted before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from models.exchange.action_rows import ActionRows, tied
from models.exchange.activity_rows import (
    finish_activity,
    hand_down_shares,
    refuse_circles,
    register_activities,
    settle_chain,
)
from models.exchange.column_kinds import Column, Kind
from models.exchange.efforts import NO_EFFORT
from models.exchange.existing import Existing, Read, defaults, references
from models.exchange.identify import identify_rows, register, without_foreign_ids
from models.exchange.matching import match_tables
from models.exchange.plain_rows import empty_value, finish_row, write_roles
from models.exchange.prepared import ImportOptions, Prepared, Question, SheetMatch, TableCount
from models.exchange.readers import Reader, reader_of
from models.exchange.sources import SourceTable
from models.exchange.values import Cell, Unreadable, text_of
from models.exchange.work import Planned, Work

_UNREAD = object()


def prepare_rows(read: Read, sources: Sequence[SourceTable], options: ImportOptions) -> Prepared:
    """What importing these tables would do. `read` runs a Core SELECT on the plan.

    Raises Fault `import.…` when no table is recognised or an option names what is not there.
    """
    matches, problems = match_tables(sources, options)
    work = Work(Existing(read), options)
    work.problems += problems
    matches = [without_foreign_ids(match) for match in matches]
    broken = {problem.sheet for problem in problems if not problem.warning}
    for match in matches:
        _identify(work, match, match.source.name in broken)
    for match in matches:
        _collect_units(work, match)
    actions = ActionRows(work)
    for name in dict.fromkeys(match.table.name for match in matches):
        _read_table(work, actions, name)
    _bury(work)
    _mark_communication(work)
    hand_down_shares(work)
    counts = {name: _count(work, actions, name) for name in work.rows}
    for table, row in work.created_rows():
        work.writes.insert(table, row)
    _say_assumed(work, actions)
    return _prepared(work, matches, counts, options)


def _identify(work: Work, match: SheetMatch, broken: bool) -> None:
    rows = identify_rows(work, match)
    for row in rows:
        row.bad = row.bad or broken
    work.rows.setdefault(match.table.name, []).extend(rows)
    if match.table.name == "activities":
        register_activities(work, rows)
    else:
        register(work, rows)


def _collect_units(work: Work, match: SheetMatch) -> None:
    """The texts of columns of units: an owner called so is a unit, not a person."""
    for index, column in enumerate(match.columns):
        if column is not None and column.to == "unit":
            cells = {
                row[index] for row in match.source.rows if len(row) > index and isinstance(row[index], str)
            }
            work.units_named |= {str(cell).strip() for cell in cells}


def _read_table(work: Work, actions: ActionRows, name: str) -> None:
    rows = work.rows[name]
    finishers: dict[str, Callable[[Planned], None]] = {
        "actions": actions.finish,
        "activities": partial(finish_activity, work),
    }
    finish = finishers.get(name, partial(finish_row, work))
    readers: dict[int, _Readers] = {}
    for row in rows:
        key = id(row.match)
        if key not in readers:
            readers[key] = _Readers(work, row.match)
        mark = work.mark()
        if not row.bad:
            readers[key].read(row)
            finish(row)
            if name == "actions" and work.options.keep_unknown:
                actions.keep_unknown(row)
        if row.bad:
            work.roll_back(mark)
            work.drop(row)
    if name == "activities":
        settle_chain(work, rows)
    elif name == "objectives":
        refuse_circles(work, rows, "objective")


class _Readers:
    """The readers of one sheet's columns; each text is read once."""

    def __init__(self, work: Work, match: SheetMatch) -> None:
        self._work = work
        self._columns: list[tuple[int, Column, Reader, dict[Cell, object], object]] = [
            (index, column, reader_of(column, unit, work.options), {}, _empty(column, match.table.stored))
            for index, (column, unit) in enumerate(zip(match.columns, match.units, strict=True))
            if column is not None and column.kind is not Kind.ID
        ]
        self._needed = [column for column in match.table.columns if column.required]
        self._present = {column.field for column in match.columns if column is not None}

    def read(self, row: Planned) -> None:
        """Fill the row's values from its cells; what cannot be read is a problem."""
        cells, values = row.cells, row.values
        for index, column, reader, known, empty in self._columns:
            cell = cells[index]
            if cell == "" or (isinstance(cell, str) and cell.isspace()):
                if column.required:
                    self._work.problem(row, column.field, "required.empty", column=column.field)
                values[column.field] = empty
                continue
            value = known.get(cell, _UNREAD) if isinstance(cell, str) else _UNREAD
            if value is _UNREAD:
                value = self._read_cell(row, column, reader, cell)
                if value is _UNREAD:
                    continue
                if isinstance(cell, str):
                    known[cell] = value
            values[column.field] = value
        if row.before is None:
            for column in self._needed:
                if column.field not in self._present:
                    self._work.problem(row, None, "required.empty", "", column=column.field)

    def _read_cell(
        self, row: Planned, column: Column, reader: Callable[[Cell], object], cell: Cell
    ) -> object:
        try:
            return reader(cell)
        except Unreadable as unread:
            if unread.code == "cadence.unreadable":
                self._work.problem(row, column.field, "warning.cadence_kept", text_of(cell))
                return text_of(cell).strip()
            self._work.problem(row, column.field, unread.code, text_of(cell), **unread.fields)
            return _UNREAD


def _empty(column: Column, stored: str) -> object:
    return NO_EFFORT if column.kind is Kind.EFFORT else empty_value(column, stored)


def _mark_communication(work: Work) -> None:
    """The unit that the user says is Communication, when no row of the import describes it."""
    asked = work.options.communication
    if not asked:
        return
    home = work.activities.find("communication")
    for table, row in work.created_rows():
        if table == "unit" and work.names["unit"].find(asked) == row["id"]:
            row.update(communication=True, home_id=home)
            return
    found = work.names["unit"].find(asked)
    held = work.existing.rows("unit").get(found or "")
    if (
        held is not None
        and found not in {row.id for row in work.rows.get("units", ())}
        and not held["communication"]
    ):
        work.writes.update("unit", held["id"], {"communication": True, "home_id": held["home_id"] or home})


def _bury(work: Work) -> None:
    """Rows that refer to a row that cannot be read cannot come in either."""
    living = True
    while work.dead and living:
        living = False
        for rows in work.rows.values():
            for row in rows:
                if not row.bad and not work.dead.isdisjoint(_named(row)):
                    work.problem(row, None, "reference.bad_row")
                    work.drop(row)
                    living = True
    for table, created in work.created_rows():
        for name in references(table):
            if created.get(name) in work.dead:
                created[name] = None


def _named(row: Planned) -> Iterator[str]:
    """The ids of the rows that a row refers to."""
    for name in references(row.match.table.stored):
        yield str(row.fields.get(name))
    if row.match.table.stored == "action":
        yield from tied(row)


def _count(work: Work, actions: ActionRows, name: str) -> TableCount:
    """Write down what each row of a table changes, and count them."""
    new = changed = unchanged = bad = 0
    for row in work.rows[name]:
        stored = row.match.table.stored
        if row.bad:
            bad += 1
            continue
        ties = actions.write_ties(row) if name == "actions" else name == "people" and write_roles(work, row)
        if row.before is None:
            new += 1
            work.writes.insert(stored, {**defaults(stored), **row.fields, "id": row.id})
            continue
        fields = {
            attribute: value for attribute, value in row.fields.items() if row.before[attribute] != value
        }
        if fields:
            work.writes.update(stored, row.id, fields)
        if fields or ties:
            changed += 1
        else:
            unchanged += 1
    return TableCount(new, changed, unchanged, bad)


def _say_assumed(work: Work, actions: ActionRows) -> None:
    """Say once per sheet that bare numbers of effort were taken for totals."""
    sheets: dict[int, list[Planned]] = {}
    for row in actions.assumed:
        sheets.setdefault(id(row.match), []).append(row)
    for rows in sheets.values():
        work.problem(rows[0], "effort", "warning.effort_total", count=len(rows))


def _prepared(
    work: Work, matches: Sequence[SheetMatch], counts: dict[str, TableCount], options: ImportOptions
) -> Prepared:
    matched: dict[str, str] = {}
    unknown: dict[str, None] = {}
    for match in matches:
        for header, column in zip(match.source.header, match.columns, strict=True):
            if column is not None:
                matched[header] = column.field
            elif header:
                unknown[header] = None
    return Prepared(
        sheets=tuple(matches),
        tables=counts,
        matched=matched,
        unknown_columns=tuple(unknown),
        created=work.created(),
        problems=tuple(sorted(work.problems, key=lambda problem: (problem.sheet, problem.row or 0))),
        questions=_questions(work, options),
        options=options,
        writes=work.writes,
    )


def _questions(work: Work, options: ImportOptions) -> tuple[Question, ...]:
    asked: list[Question] = []
    if any(problem.code == "date.ambiguous" for problem in work.problems):
        asked.append(Question.DATES)
    if any(problem.code == "warning.effort_total" for problem in work.problems):
        asked.append(Question.EFFORT_PER)
    units = [row for table, row in work.created_rows() if table == "unit"]
    new = [row.fields for row in work.rows.get("units", ()) if row.before is None]
    known = [row.get("communication") for row in (*work.existing.rows("unit").values(), *units, *new) if row]
    if (units or new) and not any(known) and options.communication is None:
        asked.append(Question.COMMUNICATION)
    return tuple(asked)
