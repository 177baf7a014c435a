"""The plan's rows as cells of our tables, so written that the import reads the same plan from them."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from models.exchange.closed_sets import closed_name
from models.exchange.column_kinds import Column, Kind, Table
from models.exchange.efforts import Effort, write_cadence, write_effort
from models.exchange.lists import join_list, join_pairs, quoted
from models.exchange.lookups import UUID
from models.exchange.values import write_boolean, write_share
from models.names import activity_name
from models.vocabulary import EffortPer, EffortSize

Row = Mapping[str, Any]
OutCell = str | float | int | dt.date

_NAMED = {
    "unit": "name",
    "person": "name",
    "channel": "name",
    "tag": "name",
    "objective": "statement",
    "action": "title",
    "indicator": "name",
    "kept_version": "name",
}
_TIES = {
    "contributors": ("contributor", "person_id"),
    "channels": ("action_channel", "channel_id"),
    "tags": ("action_tag", "tag_id"),
    "objectives": ("contribution", "objective_id"),
}


@dataclass(frozen=True)
class PlanTables:
    """The tables of a plan, read from its database, in a language."""

    connection: sqlite3.Connection
    language: str

    def rows(self, table: Table) -> list[list[OutCell]]:
        """The rows of one table, a cell for each of its columns; "" where nothing is."""
        return [
            [self._cell(table, column, row) for column in table.columns]
            for row in self._stored(table.stored).values()
        ]

    def records(self, table: Table) -> list[dict[str, object]]:
        """The rows of one table by field, for machines: references are ids, several values are lists."""
        return [
            {column.field: self._plain(column, row) for column in table.columns}
            for row in self._stored(table.stored).values()
        ]

    @cached_property
    def _read(self) -> dict[str, dict[str, Row]]:
        return {}

    def _stored(self, table: str) -> dict[str, Row]:
        """The rows of a stored table by id."""
        if table not in self._read:
            cursor = self.connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
            names = [description[0] for description in cursor.description]
            self._read[table] = {
                row["id"]: row for row in (dict(zip(names, values, strict=True)) for values in cursor)
            }
        return self._read[table]

    @cached_property
    def _tied(self) -> dict[tuple[str, str], dict[str, list[Row]]]:
        return {}

    def _ties(self, table: str, id: str, by: str = "action_id") -> Sequence[Row]:
        if (table, by) not in self._tied:
            grouped: dict[str, list[Row]] = {}
            for row in self._stored(table).values():
                grouped.setdefault(row[by], []).append(row)
            self._tied[table, by] = grouped
        return self._tied[table, by].get(id, ())

    @cached_property
    def _counted(self) -> dict[str, Counter[str]]:
        return {
            table: Counter(str(row[attribute]) for row in self._stored(table).values())
            for table, attribute in _NAMED.items()
        }

    def _called(self, table: str, id: str | None) -> str:
        """What a reference says: a code, a name, or the id where the name alone would not do."""
        if id is None:
            return ""
        row = self._stored(table)[id]
        if table == "activity":
            return str(row["code"])
        name = str(row[_NAMED[table]])
        plain = name == name.strip() and name and "\r" not in name and not UUID.fullmatch(name)
        return name if table == "tag" or (plain and self._counted[table][name] == 1) else id

    def _cell(self, table: Table, column: Column, row: Row) -> OutCell:
        value = None if column.kind in _COMPOSED else row[column.attribute]
        match column.kind:
            case Kind.REFERENCE:
                return self._called(column.to, value)
            case Kind.EFFORT:
                return write_effort(effort_of(row), self.language)
            case Kind.SHARES:
                return self._shares(row["id"])
            case Kind.MECHANISM:
                return self._mechanisms(row["id"])
            case Kind.MANY:
                return join_list(self._many(column, row["id"]))
            case Kind.BOOLEAN:
                return write_boolean(bool(value), self.language)
            case _ if value is None:
                return ""
            case Kind.CLOSED:
                assert column.closed is not None
                return closed_name(column.closed(value), self.language)
            case Kind.DATE:
                return dt.date.fromisoformat(value)
            case Kind.CADENCE:
                return write_cadence(value, self.language)
        if table.stored == "activity" and column.field == "name" and row["builtin"]:
            return activity_name(row, self.language)
        assert isinstance(value, str | float | int)
        return value

    def _shares(self, action: str) -> str:
        shares = [
            (self._called("activity", tie["activity_id"]), tie["share"])
            for tie in self._ties("service_share", action)
        ]
        if len(shares) == 1 and shares[0][1] == 1.0:
            return quoted(shares[0][0])
        return "; ".join(f"{quoted(code)}: {write_share(share, self.language)}" for code, share in shares)

    def _mechanisms(self, action: str) -> str:
        ties = self._ties("contribution", action)
        texts = {tie["mechanism"] for tie in ties}
        if len(texts) == 1 and not set(';:"') & set(text := next(iter(texts))) and text == text.strip():
            return str(text)
        return join_pairs((self._called("objective", tie["objective_id"]), tie["mechanism"]) for tie in ties)

    def _many(self, column: Column, id: str) -> list[str]:
        if column.field == "roles":
            assert column.closed is not None
            return [
                closed_name(column.closed(tie["role"]), self.language)
                for tie in self._ties("person_role", id, "person_id")
            ]
        if column.field == "links":
            return [tie["address"] for tie in self._ties("link", id)]
        table, attribute = _TIES[column.field]
        return [self._called(column.to, tie[attribute]) for tie in self._ties(table, id)]

    def _plain(self, column: Column, row: Row) -> object:
        id = row["id"]
        match column.kind:
            case Kind.EFFORT:
                return write_effort(effort_of(row), "en")
            case Kind.SHARES:
                return {
                    self._called("activity", tie["activity_id"]): tie["share"]
                    for tie in self._ties("service_share", id)
                }
            case Kind.MECHANISM:
                return {tie["objective_id"]: tie["mechanism"] for tie in self._ties("contribution", id)}
            case Kind.MANY if column.field in _TIES and column.field != "tags":
                table, attribute = _TIES[column.field]
                return [tie[attribute] for tie in self._ties(table, id)]
            case Kind.MANY if column.field == "roles":
                return [tie["role"] for tie in self._ties("person_role", id, "person_id")]
            case Kind.MANY:
                return self._many(column, id)
            case Kind.BOOLEAN:
                return bool(row[column.attribute])
        return row[column.attribute]


_COMPOSED = (Kind.EFFORT, Kind.SHARES, Kind.MECHANISM, Kind.MANY)


def effort_of(row: Row) -> Effort:
    """The effort that a stored action has."""
    size = EffortSize(row["size"]) if row["size"] else None
    return Effort(row["effort"], EffortPer(row["effort_per"]), size)
