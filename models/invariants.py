"""What every edit must keep true, however it reaches the plan: one table of rules per row, a few across rows."""

from __future__ import annotations

import datetime as dt
import math
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Date, Enum, Float, Integer
from sqlalchemy.types import TypeEngine

from models.changes import RowChange
from models.entities import Base
from models.errors import Fault

MAX_TEXT = 10_000
SHARE_TOLERANCE = 1e-9

_Row = Mapping[str, object]
_TITLES = {
    "action": "title",
    "objective": "statement",
    "crisis_scenario": "scenario",
    "return_evidence": "evidence",
    "link": "address",
}
_REQUIRED = {
    "action": "title",
    "objective": "statement",
    "unit": "name",
    "person": "name",
    "channel": "name",
    "indicator": "name",
    "tag": "name",
    "link": "address",
    "activity": "code",
    "crisis_scenario": "scenario",
    "readiness_answer": "question",
    "kept_version": "name",
    "kept_part": "content",
}


def title_of(table: str, row: _Row) -> str:
    """What a person calls this row: its title, statement or name, else its code."""
    return str(row.get(_TITLES.get(table, "name")) or row.get("code") or "")


def refuse_faults(connection: sqlite3.Connection, rows: Iterable[RowChange]) -> None:
    """Raises the first Fault that these changes would leave in the plan."""
    changed = list(rows)
    for row in changed:
        if row.after is not None:
            for fault in row_faults(row.table, row.after):
                raise fault
    for fault in tie_faults(connection, changed):
        raise fault


def row_faults(table: str, row: _Row) -> Iterator[Fault]:
    """What is wrong with one row by itself."""
    for column, value in row.items():
        if isinstance(value, str):
            if len(value) > MAX_TEXT:
                yield Fault("text.too_long", what=title_of(table, row)[:60], field=column, limit=MAX_TEXT)
            elif "\x00" in value:
                yield Fault("text.nul", what=title_of(table, row)[:60], field=column)
    required = _REQUIRED.get(table)
    if required and not str(row.get(required) or "").strip():
        yield Fault("required.empty", table=table, field=required)
    yield from _stored_as_it_is(table, row)
    for rule in _RULES.get(table, ()):
        yield from rule(table, row)


def refuse_early(title: str, start: dt.date | None, date: dt.date | None) -> None:
    """Raises Fault `decision.before_start` for a decision dated before the test began.

    Asked of edits that set the date, not of every plan: a test that begins anew has decisions of before.
    """
    if start is not None and date is not None and date < start:
        raise Fault("decision.before_start", what=title, start=start.isoformat(), end=date.isoformat())


def refuse_no_number(table: str, row: _Row) -> None:
    """Raises Fault for NaN, which SQLite would silently keep as no value at all."""
    if any(isinstance(value, float) and math.isnan(value) for value in row.values()):
        for fault in row_faults(table, row):
            raise fault


def _stored_as_it_is(table: str, row: _Row) -> Iterator[Fault]:
    """Each value is of its column's type and closed set: opening refuses a file with another one."""
    for column, fits in _columns(table).items():
        value = row.get(column)
        if value is not None and not fits(value):
            yield Fault("value.unknown", what=title_of(table, row)[:60], field=column, value=str(value)[:60])


@cache
def _columns(table: str) -> Mapping[str, Callable[[object], bool]]:
    return {column.name: _fitting(column.type) for column in Base.metadata.tables[table].columns}


def _fitting(kind: TypeEngine[Any]) -> Callable[[object], bool]:
    """Whether a value, as SQLite keeps it, is one of a column's type."""
    if isinstance(kind, Enum):
        return frozenset(kind.enums).__contains__
    if isinstance(kind, Boolean):
        return lambda value: value.__class__ is int and value in (0, 1)
    if isinstance(kind, Date):
        return _is_day
    if isinstance(kind, Float):
        return lambda value: value.__class__ in (int, float)
    expected = int if isinstance(kind, Integer) else str
    return lambda value: value.__class__ is expected


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _serves(_table: str, row: _Row) -> Iterator[Fault]:
    if row.get("share") == 0:
        yield Fault("share.nothing")


def _dates_in_order(table: str, row: _Row) -> Iterator[Fault]:
    start, end = row.get("start"), row.get("end")
    if isinstance(start, str) and isinstance(end, str) and end < start:
        yield Fault("dates.reversed", what=title_of(table, row), start=start, end=end)


def _within(column: str, low: float, high: float, code: str) -> Callable[[str, _Row], Iterator[Fault]]:
    def rule(table: str, row: _Row) -> Iterator[Fault]:
        value = row.get(column)
        if isinstance(value, int | float) and not (math.isfinite(value) and low <= value <= high):
            told = "number.outside" if code == "number.negative" and value > high else code
            yield Fault(told, what=title_of(table, row), field=column, value=value)

    return rule


RANGES: Mapping[tuple[str, str], tuple[float, float, str]] = {
    ("action", "effort"): (0.0, 1e12, "number.negative"),
    ("action", "money"): (0.0, 1e12, "number.negative"),
    ("person", "capacity"): (0.0, 1e12, "number.negative"),
    ("plan", "hour_cost"): (0.0, 1e12, "number.negative"),
    ("crisis_scenario", "response_hours"): (0.0, 1e6, "number.negative"),
    ("return_evidence", "value"): (-1e15, 1e15, "number.outside"),
    ("activity", "target"): (0.0, 1.0, "share.outside"),
    ("intention", "value"): (0.0, 1.0, "share.outside"),
    ("service_share", "share"): (0.0, 1.0 + SHARE_TOLERANCE, "share.outside"),
    ("reading", "value"): (-1e15, 1e15, "number.outside"),
    ("indicator", "baseline"): (-1e15, 1e15, "number.outside"),
    ("indicator", "target"): (-1e15, 1e15, "number.outside"),
}
"""The lowest and highest value of each number, both allowed, and the Fault that one outside them gets.

Beyond the highest, a number that may not be negative is `number.outside`.
"""

_RULES: dict[str, list[Callable[[str, _Row], Iterator[Fault]]]] = {
    "action": [_dates_in_order],
    "plan": [_dates_in_order],
    "service_share": [_serves],
    "stage_limit": [_within("most", 1, 10_000, "number.outside")],
}
for (_table, _column), _range in RANGES.items():
    _RULES.setdefault(_table, []).append(_within(_column, *_range))


ONCE: Mapping[str, tuple[tuple[str, ...], str]] = {
    "coaching": (("person_id", "activity_id"), "coaching.twice"),
    "committee_seat": (("person_id",), "seat.twice"),
    "stage_limit": (("stage",), "row.twice"),
    "readiness_answer": (("question",), "row.twice"),
    "intention": (("figure",), "row.twice"),
    "kept_version": (("name",), "version.twice"),
}
"""The tables that say a thing once: the columns that tell what it is, and the Fault of a second row about it."""


def tie_faults(connection: sqlite3.Connection, rows: Iterable[RowChange] | None = None) -> Iterator[Fault]:
    """What is wrong between rows: after `rows` changed, or in the whole plan when `rows` is None."""
    tables = None if rows is None else {row.table for row in rows}
    if tables is None or "service_share" in tables:
        yield from _share_sums(connection, rows)
    if tables is None or tables & {"service_share", "activity"}:
        yield from _shares_on_parents(connection)
    if tables is None or "activity" in tables:
        yield from _same_codes(connection)
    yield from circles(connection, tables)
    if (tables is None or "plan" in tables) and _plans(connection) != 1:
        yield Fault("plan.not_one")
    for table in ONCE if tables is None else ONCE.keys() & tables:
        yield from _said_twice(connection, table, rows)


def _plans(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM plan").fetchone()[0])


def _said_twice(
    connection: sqlite3.Connection, table: str, rows: Iterable[RowChange] | None
) -> Iterator[Fault]:
    """Rows about the same thing, those alone that `rows` wrote unless that is None."""
    columns, code = ONCE[table]
    after = [row.after for row in rows or () if row.table == table and row.after is not None]
    written = {tuple(row[column] for column in columns) for row in after}
    listed = ", ".join(columns)
    for id, *key in connection.execute(
        f"SELECT max(id), {listed} FROM {table} GROUP BY {listed} HAVING count(*) > 1"
    ).fetchall():
        if rows is None or tuple(key) in written:
            person = connection.execute("SELECT name FROM person WHERE id = ?", key[:1]).fetchone()
            yield Fault(code, what=person[0] if person else key[0], table=table, id=id)


def _share_sums(connection: sqlite3.Connection, rows: Iterable[RowChange] | None) -> Iterator[Fault]:
    """The shares of one action add up to 1; an action may also have none."""
    query = "SELECT action_id, sum(share), count(*), count(DISTINCT activity_id) FROM service_share"
    touched: set[object] = set()
    for row in rows or ():
        if row.table == "service_share":
            touched |= {side["action_id"] for side in (row.before, row.after) if side is not None}
    if rows is not None and len(touched) <= 500:
        query += f" WHERE action_id IN ({', '.join('?' * len(touched))})"
    else:
        touched = set()
    for action_id, total, ties, activities in connection.execute(
        query + " GROUP BY action_id", list(touched)
    ):
        (title,) = connection.execute("SELECT title FROM action WHERE id = ?", (action_id,)).fetchone() or (
            "",
        )
        if abs(total - 1.0) > SHARE_TOLERANCE:
            yield Fault("share.sum", what=title, total=total, id=action_id)
        if ties != activities:
            yield Fault("share.twice", what=title, id=action_id)


def _shares_on_parents(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Only leaves carry shares."""
    found = connection.execute(
        "SELECT DISTINCT parent.code, parent.id FROM activity parent "
        "JOIN activity child ON child.parent_id = parent.id "
        "WHERE EXISTS (SELECT 1 FROM service_share WHERE activity_id = parent.id)"
    )
    for code, id in found:
        yield Fault("share.on_parent", what=code, id=id)


def _same_codes(connection: sqlite3.Connection) -> Iterator[Fault]:
    twice = "SELECT code, max(id) FROM activity GROUP BY code HAVING count(*) > 1"
    for code, id in connection.execute(twice):
        yield Fault("code.twice", what=code, id=id)


def circles(connection: sqlite3.Connection, tables: set[str] | None = None) -> Iterator[Fault]:
    """Activities and objectives that are their own ancestors."""
    if tables is None or "activity" in tables:
        yield from _circles(connection, "activity", "coalesce(nullif(name, ''), code)")
    if tables is None or "objective" in tables:
        yield from _circles(connection, "objective", "statement")


def _circles(connection: sqlite3.Connection, table: str, title: str) -> Iterator[Fault]:
    """Nothing is its own ancestor."""
    found = connection.execute(
        f"WITH RECURSIVE reached(id) AS (SELECT id FROM {table} WHERE parent_id IS NULL "
        f"UNION SELECT {table}.id FROM {table} JOIN reached ON {table}.parent_id = reached.id) "
        f"SELECT {title}, id FROM {table} WHERE id NOT IN (SELECT id FROM reached)"
    )
    for name, id in found:
        yield Fault("parent.circle", what=name, id=id)
