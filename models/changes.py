"""The Change: what one edit did to the plan, row by row, with a label that both languages can say."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Row = Mapping[str, object]
Kind = Literal["do", "undo", "redo"]


@dataclass(frozen=True)
class Label:
    """What an edit is called: a key with its arguments, made a sentence by app/languages.py.

    An argument that starts with `builtin:` is the code of a built-in activity, said in the reader's language.
    """

    key: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RowChange:
    """One row before and after, as SQLite's own values by column; None where the row did not exist."""

    table: str
    id: str
    before: Row | None
    after: Row | None

    def inverse(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.id, self.after, self.before)


@dataclass(frozen=True)
class Change:
    """One transaction of the plan. `time` is ISO 8601 in UTC.

    Changes of one `step` are undone together: all that was typed in one visit to a field is one step.
    """

    id: str
    step: str
    time: str
    author: str
    label: Label
    rows: tuple[RowChange, ...]
    kind: Kind = "do"

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of these tables changed."""
        return any(row.table in tables for row in self.rows)


def collapse(rows: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """Several changes of the same row made one, first before and last after; rows that end as they began go."""
    merged: dict[tuple[str, str], RowChange] = {}
    for row in rows:
        key = (row.table, row.id)
        earlier = merged.get(key)
        merged[key] = row if earlier is None else RowChange(row.table, row.id, earlier.before, row.after)
    return tuple(row for row in merged.values() if row.before != row.after)


def pack(rows: Iterable[RowChange]) -> bytes:
    """The rows as compressed JSON: per table its columns once, then the values of each row."""
    tables: dict[str, dict[str, list[object]]] = {}
    for row in rows:
        some = row.after if row.after is not None else row.before
        assert some is not None, "a row change has a before or an after"
        packed = tables.setdefault(row.table, {"columns": list(some), "rows": []})
        packed["rows"].append(
            [row.before and list(row.before.values()), row.after and list(row.after.values())]
        )
    return zlib.compress(json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode(), 2)


def unpack(packed: bytes) -> tuple[RowChange, ...]:
    """The rows that `pack` wrote."""
    rows: list[RowChange] = []
    for table, content in json.loads(zlib.decompress(packed)).items():
        columns = content["columns"]
        at = columns.index("id")
        for before, after in content["rows"]:
            rows.append(
                RowChange(
                    table,
                    (after or before)[at],
                    before and dict(zip(columns, before, strict=True)),
                    after and dict(zip(columns, after, strict=True)),
                )
            )
    return tuple(rows)
