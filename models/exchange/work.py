"""What the steps of an import share: names to look up, rows being read, what they create, problems found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from models import catalogue
from models.exchange.existing import Existing, defaults
from models.exchange.fresh_ids import fresh_ids
from models.exchange.lookups import Activities, Names
from models.exchange.prepared import ImportOptions, Problem, SheetMatch, Writes
from models.exchange.values import Cell, Unreadable, text_of
from models.folding import fold
from models.names import activity_name

Answer = TypeVar("Answer")
MAX_SHOWN = 200
NAMED = {
    "unit": "name",
    "person": "name",
    "channel": "name",
    "tag": "name",
    "objective": "statement",
    "kept_version": "name",
}
CREATED = {"unit": "units", "person": "people", "channel": "channels", "objective": "objectives"}


@dataclass(slots=True)
class Planned:
    """One row on its way in: its cells, the row it becomes, and what is known of it so far.

    `before` is the row that it changes, None for a new one. `values` are the cells read, by the column's
    field; `fields` the attributes to store.
    """

    match: SheetMatch
    number: int
    cells: Sequence[Cell]
    id: str = ""
    before: dict[str, Any] | None = None
    values: dict[str, Any] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)
    bad: bool = False

    def after(self, attribute: str) -> Any:
        """What an attribute will hold."""
        if attribute in self.fields:
            return self.fields[attribute]
        if self.before is not None:
            return self.before[attribute]
        return defaults(self.match.table.stored)[attribute]

    def cell(self, field: str) -> str:
        """The text of a column's cell, "" when there is no such column."""
        for column, cell in zip(self.match.columns, self.cells, strict=False):
            if column is not None and column.field == field:
                return text_of(cell)
        return ""


class Work:
    """The state of one import while it is being prepared."""

    def __init__(self, existing: Existing, options: ImportOptions) -> None:
        self.existing = existing
        self.ids = fresh_ids()
        self.options = options
        self.problems: list[Problem] = []
        self.writes = Writes()
        self.rows: dict[str, list[Planned]] = {}
        self.dead: set[str] = set()
        self.units_named: set[str] = set()
        self.taken: dict[str, int] = {}
        self.named: dict[str, int] = {}
        self.activities = Activities()
        self.names: dict[str, Names] = {"activity": self.activities}
        for table, attribute in NAMED.items():
            self.names[table] = Names((id, row[attribute]) for id, row in existing.rows(table).items())
        self.names["action"] = Names((id, row["title"]) for id, row in existing.rows("action").items())
        self.names["indicator"] = Names((id, row["name"]) for id, row in existing.rows("indicator").items())
        for id, row in existing.rows("activity").items():
            self.activities.describe(id, row["code"], row["builtin"], row["name"], row["short_name"])
        self.natural: dict[str, dict[tuple[object, ...], list[str]]] = {}
        self.positions: dict[object, int] = {}
        self.children: dict[str, list[str]] = {}
        self._leaves: dict[str, tuple[str, ...]] = {}
        self._created: list[tuple[str, dict[str, Any]]] = []
        self.settle_leaves({id: row["parent_id"] for id, row in existing.rows("activity").items()})

    def problem(
        self, row: Planned, field: str | None, code: str, text: str | None = None, /, **fields: object
    ) -> None:
        """Something to say of a row; it makes the row bad unless it is a warning."""
        header = None
        if field is not None:
            for column, written in zip(row.match.columns, row.match.source.header, strict=True):
                if column is not None and column.field == field:
                    header = written
        shown = row.cell(field) if text is None and field is not None else text or ""
        if len(shown) > MAX_SHOWN:
            shown = shown[:MAX_SHOWN] + "…"
        shown = shown.encode("utf-8", "replace").decode()
        found = Problem(row.match.source.name, row.number, header, shown, code, fields)
        self.problems.append(found)
        if not found.warning:
            row.bad = True

    def ask(self, row: Planned, field: str, looking: Callable[[], Answer]) -> Answer | None:
        """The answer of a look-up, None and a problem when it finds none."""
        try:
            return looking()
        except Unreadable as unread:
            self.problem(row, field, unread.code, **unread.fields)
            return None

    def find_or_create(self, table: str, name: str, **fields: object) -> str:
        """The id of a unit, person, channel, tag or objective by name; one is created when there is none.

        Raises Unreadable when the name is ambiguous or an id that is not there.
        """
        found = self.names[table].find(name)
        if found is not None:
            return found
        if table == "channel":
            fields["kind"] = catalogue.kind_of_channel(name)
        row = {**defaults(table), "id": next(self.ids), NAMED[table]: name, **fields}
        self._created.append((table, row))
        self.names[table].add(row["id"], name, fresh=True)
        return str(row["id"])

    def mark(self) -> int:
        """How much was created so far, for `roll_back`."""
        return len(self._created)

    def roll_back(self, mark: int) -> None:
        """Forget what was created since `mark`: the row that asked for it does not come in."""
        for table, row in self._created[mark:]:
            self.names[table].remove(row["id"])
        del self._created[mark:]

    def created(self) -> Mapping[str, tuple[str, ...]]:
        """What was created beside the rows of the tables, by table of the contract."""
        return {
            called: tuple(row[NAMED[table]] for kind, row in self._created if kind == table)
            for table, called in CREATED.items()
        }

    def created_rows(self) -> Sequence[tuple[str, dict[str, Any]]]:
        """What was created, as rows of stored tables."""
        return self._created

    def settle_leaves(self, parents: Mapping[str, str | None]) -> None:
        """Note the chain as it will be, from each activity's parent."""
        self.children = {}
        for id, parent in parents.items():
            if parent is not None:
                self.children.setdefault(parent, []).append(id)
        self._leaves.clear()

    def leaves(self, activity: str) -> tuple[str, ...]:
        """The leaf activities below an activity; itself when it is one."""
        if activity not in self._leaves:
            children = self.children.get(activity, ())
            below = tuple(leaf for child in children for leaf in self.leaves(child))
            self._leaves[activity] = below or (activity,)
        return self._leaves[activity]

    def write_ties(self, table: str, held: Mapping[Any, str], wanted: Mapping[Any, dict[str, Any]]) -> bool:
        """Add the ties that are wanted and not `held` (key → id), remove the others. Returns whether any changes."""
        for key, tie in wanted.items():
            if key not in held:
                self.writes.insert(table, {"id": next(self.ids), **tie})
        for key, id in held.items():
            if key not in wanted:
                self.writes.delete(table, id)
        return held.keys() != wanted.keys()

    def drop(self, row: Planned) -> None:
        """A bad row leaves: nothing may refer to it."""
        if row.before is None:
            self.dead.add(row.id)
            names = self.names.get(row.match.table.stored)
            if names is not None:
                names.remove(row.id)

    def activity_called(self, id: str) -> str:
        """What an activity is called, for a sentence."""
        row = self.existing.rows("activity").get(id)
        return activity_name(row, self.options.language) if row else self.activities.names.get(id, id)


def same(one: str, other: str) -> bool:
    """Whether two names are the same but for case, accents and punctuation."""
    return (fold(one) or one.casefold()) == (fold(other) or other.casefold())
