"""What an import is asked to do, what it found, and what it would write: plain values, nothing done yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from models.exchange.column_kinds import Column, Table
from models.exchange.sources import SourceTable
from models.vocabulary import EffortPer

Row = dict[str, object]


@dataclass(frozen=True)
class ImportOptions:
    """How an import reads its tables.

    `table`: what they hold, when it is known. `mapping`: header → field; a header mapped to "" is left aside.
    `dates`: "dmy" or "mdy" for `31/12/2027`; None reads day first in French and asks elsewhere.
    `effort_per`: what bare numbers of effort count per when the header does not say; None takes a total.
    `communication`: the unit that is Communication, by name; the import marks it so.
    """

    table: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    dates: str | None = None
    skip_bad: bool = False
    keep_unknown: bool = False
    language: str = "en"
    effort_per: EffortPer | None = None
    communication: str | None = None

    @property
    def date_order(self) -> str | None:
        """How `01/02/2027` is read, None when that has to be asked."""
        return self.dates or ("dmy" if self.language == "fr" else None)


@dataclass(frozen=True)
class Problem:
    """Something in a table that cannot be read, or that the user should know. Its sentence: app/wording/exchange.py.

    `row` counts from 1 as in a spreadsheet; `column` is the header's text. Codes that start with `warning.`
    stop nothing.
    """

    sheet: str
    row: int | None
    column: str | None
    text: str
    code: str
    fields: Mapping[str, object] = field(default_factory=dict)

    @property
    def warning(self) -> bool:
        """Whether the row comes in all the same."""
        return self.code.startswith("warning.")


@dataclass(frozen=True)
class TableCount:
    """How many rows of a table are new, change one, change nothing, cannot be read."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    bad: int = 0


class Question(StrEnum):
    """What only the user knows, and what changes the answer."""

    DATES = "dates"
    EFFORT_PER = "effort_per"
    COMMUNICATION = "communication"


@dataclass(frozen=True)
class SheetMatch:
    """One source table with what it holds and the column that each header means, None where unknown.

    `units` is what stands in brackets in each header ("h/mois" of "Effort (h/mois)").
    """

    source: SourceTable
    table: Table
    columns: tuple[Column | None, ...]
    units: tuple[str, ...]


@dataclass
class Writes:
    """Rows to write by the stored table's name: whole new rows, changed fields by id, ids to remove."""

    inserts: dict[str, list[Row]] = field(default_factory=dict)
    updates: dict[str, dict[str, Row]] = field(default_factory=dict)
    deletes: dict[str, list[str]] = field(default_factory=dict)

    def insert(self, table: str, row: Row) -> None:
        """One more row to add."""
        self.inserts.setdefault(table, []).append(row)

    def update(self, table: str, id: str, fields: Row) -> None:
        """Fields of a row to change."""
        self.updates.setdefault(table, {}).setdefault(id, {}).update(fields)

    def delete(self, table: str, id: str) -> None:
        """One more row to remove."""
        self.deletes.setdefault(table, []).append(id)

    def __bool__(self) -> bool:
        return any((*self.inserts.values(), *self.updates.values(), *self.deletes.values()))


@dataclass(frozen=True)
class Prepared:
    """An import looked through from end to end, before anything is written."""

    sheets: tuple[SheetMatch, ...]
    tables: Mapping[str, TableCount]
    matched: Mapping[str, str]
    unknown_columns: tuple[str, ...]
    created: Mapping[str, tuple[str, ...]]
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...]
    options: ImportOptions
    writes: Writes

    @property
    def errors(self) -> Sequence[Problem]:
        """The problems of rows that cannot be read."""
        return [problem for problem in self.problems if not problem.warning]

    @property
    def warnings(self) -> Sequence[Problem]:
        """What the user should know about rows that come in."""
        return [problem for problem in self.problems if problem.warning]

    @property
    def refused(self) -> bool:
        """Whether rows that cannot be read stop the import."""
        return bool(self.errors) and not self.options.skip_bad

    def to_json(self, sentence: Callable[[Problem], str]) -> dict[str, object]:
        """The object of `import --dry-run --json`; `sentence` says a problem in the user's language."""
        return {
            "tables": {
                name: {
                    "new": count.new,
                    "changed": count.changed,
                    "unchanged": count.unchanged,
                    "bad": count.bad,
                }
                for name, count in self.tables.items()
            },
            "matched": dict(self.matched),
            "unknown_columns": list(self.unknown_columns),
            "created": {kind: list(names) for kind, names in self.created.items()},
            "problems": [
                {
                    "sheet": problem.sheet,
                    "row": problem.row,
                    "column": problem.column,
                    "text": problem.text,
                    "code": problem.code,
                    "message": sentence(problem),
                }
                for problem in self.problems
            ],
        }
