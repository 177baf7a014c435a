"""The values of every action by column, each read once and kept current from Changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from models.changes import Change
from models.graph import Attributes, PlanGraph
from models.listing.columns import BY_ID, COLUMNS, NAMES, TIED, Kind, ListingColumn
from models.listing.folded import plain
from models.vocabulary import EffortPer, EffortSize, Stage, Verdict

Value = Any
Key = tuple[Any, ...] | str | float | int | None
"""What a column sorts by: alike within one column, None where there is nothing."""

_WEEKS_A_MONTH = 365.25 / 12 / 7


@dataclass(frozen=True)
class Speech:
    """How the reader calls what the plan holds as codes: activities by id, members of closed sets."""

    activity: Callable[[str], str]
    word: Callable[[StrEnum], str]


@dataclass(frozen=True)
class Touched:
    """Which actions a Change touched; `every` when something that all of them show is called otherwise."""

    actions: frozenset[str] = frozenset()
    every: bool = False
    counted: bool = False
    """Whether hours may have changed."""

    def __bool__(self) -> bool:
        return bool(self.actions) or self.every or self.counted


@dataclass
class _Kept:
    """What was worked out of one column so far, by action."""

    keys: dict[str, Key] = field(default_factory=dict)
    whole: bool = False


class Listing:
    """A plan's actions by column. Call `follow` after each Change; `hours` are in the period looked at."""

    def __init__(
        self, graph: PlanGraph, speech: Speech, today: dt.date, hours: Callable[[], Mapping[str, float]]
    ) -> None:
        self.graph, self.speech, self.today = graph, speech, today.isoformat()
        self._read_hours = hours
        self._hours: Mapping[str, float] | None = None
        self._tied: dict[str, dict[str, list[Attributes]]] = {}
        self._kept: dict[str, _Kept] = {}
        self._found: dict[str, str] = {}
        self._plain: dict[str, str] = {}
        self._words: dict[tuple[type[StrEnum], str], str] = {}
        self._activities: dict[str, str] = {}
        self._order: list[str] | None = None

    @property
    def actions(self) -> Mapping[str, Attributes]:
        """The rows of all actions by id."""
        return self.graph.tables["action"]

    @property
    def order(self) -> list[str]:
        """All actions as they are stored: by position, then title."""
        if self._order is None:
            self._order = [row["id"] for row in self.graph.actions()]
        return self._order

    @property
    def hours(self) -> Mapping[str, float]:
        """Hours in the period by action."""
        if self._hours is None:
            self._hours = self._read_hours()
        return self._hours

    def look(self) -> None:
        """The period is another one."""
        self._hours = None
        self._kept.pop("hours", None)

    # Following
    def follow(self, change: Change) -> Touched:
        """Forget what this Change made old, for the actions that it touched alone where it can be told."""
        touched: set[str] = set()
        every = counted = False
        for row in change.rows:
            sides = [side for side in (row.before, row.after) if side is not None]
            if row.table in TIED:
                owners = {str(side[column]) for side in sides for column in TIED[row.table]}
                touched |= owners
                self._retie(row.table, row.id, row.before, row.after)
            if row.table == "action":
                touched.add(row.id)
            if row.table in NAMES and row.before is not None and row.after is not None:
                renamed = any(row.before[one] != row.after[one] for one in NAMES[row.table])
                every = every or (renamed and row.table != "action")
                if renamed and row.table == "action":
                    touched |= self._relayed(row.id)
            counted = counted or row.table in ("action", "service_share", "plan", "person")
        if any(row.table == "action" for row in change.rows):
            self._order = None
        if counted:
            self.look()
        if every or any(row.table == "activity" for row in change.rows):
            self._activities.clear()
        if every:
            self._kept.clear()
            self._found.clear()
        for action in touched:
            self._found.pop(action, None)
            for kept in self._kept.values():
                kept.keys.pop(action, None)
                kept.whole = False
        return Touched(frozenset(touched), every, counted)

    def _retie(self, table: str, tie: str, before: Any, after: Any) -> None:
        groups = self._tied.get(table)
        if groups is None:
            return
        for column in TIED[table]:
            if before is not None:
                held = groups.get(str(before[column]), [])
                groups[str(before[column])] = [one for one in held if one["id"] != tie]
        held_now = self.graph.tables[table].get(tie) if after is not None else None
        if held_now is not None:
            for column in TIED[table]:
                groups.setdefault(held_now[column], []).append(held_now)

    def _relayed(self, action: str) -> set[str]:
        ties = self._ties("relay", action)
        return {str(tie[end]) for tie in ties for end in ("from_id", "to_id")}

    # Reading
    def _ties(self, table: str, action: str) -> Sequence[Attributes]:
        groups = self._tied.get(table)
        if groups is None:
            groups = self._tied[table] = {}
            for row in self.graph.tables[table].values():
                for column in TIED[table]:
                    groups.setdefault(row[column], []).append(row)
        return groups.get(action, ())

    def name_of(self, table: str, row_id: object) -> str:
        """What a row is called in a table of actions; "" when it is gone."""
        row = self.graph.tables[table].get(str(row_id))
        if row is None:
            return ""
        if table == "activity":
            return self.activity(str(row_id))
        return str(
            row["statement" if table == "objective" else "title" if table == "action" else "name"] or ""
        )

    def value(self, column_id: str, action: str) -> Value:
        """What an action has in a column; see Kind for what it is."""
        column = BY_ID[column_id]
        return _READ[column.kind](self, column, self.actions[action])

    def tied_to(self, column_id: str, action: str) -> list[str]:
        """The ids of the rows that a column of names or shares ties an action to, as they are shown."""
        column = BY_ID[column_id]
        if column.kind is Kind.SHARES:
            return [activity for activity, _ in self.value(column_id, action)]
        named = [
            (self.name_of(column.to, tie[f"{column.to}_id"]), str(tie[f"{column.to}_id"]))
            for tie in self._ties(column.field, action)
        ]
        return [row_id for name, row_id in sorted(named, key=lambda one: (one[0].casefold(), one[1])) if name]

    def unit_of(self, action: str) -> str | None:
        """The unit whose work an action is: its own, else its owner's."""
        row = self.actions[action]
        owner = self.graph.tables["person"].get(row["owner_id"])
        unit = row["unit_id"] or (owner["unit_id"] if owner else None)
        return str(unit) if unit in self.graph.tables["unit"] else None

    def is_overdue(self, action: str) -> bool:
        """A test past its decision date without a decision: the rule of models/measures/alerts.py."""
        row = self.actions[action]
        by = row["decide_by"]
        late = bool(by) and str(by) < self.today and row["stage"] == Stage.TEST
        return late and not self._ties("decision", action)

    def contributes(self, action: str) -> bool:
        """Whether it says of an objective how it contributes; a tie without a mechanism counts as none."""
        return any(str(tie["mechanism"] or "").strip() for tie in self._ties("contribution", action))

    def ties_count(self, table: str, action: str) -> int:
        """How many rows of a table belong to an action."""
        return len(self._ties(table, action))

    # Comparing
    def keys(self, column_id: str) -> Mapping[str, Key]:
        """What each action sorts by in a column, None where it has nothing there."""
        kept = self._kept.setdefault(column_id, _Kept())
        if not kept.whole:
            column = BY_ID[column_id]
            key, keys = _KEYS[column.kind], kept.keys
            for gone in keys.keys() - self.actions.keys():
                del keys[gone]
            for action in self.actions:
                if action not in keys:
                    keys[action] = key(self, column, self.value(column_id, action))
            kept.whole = True
        return kept.keys

    def words(self, column_id: str, action: str) -> str:
        """What one finds an action by in a column, in lower case without accents."""
        column = BY_ID[column_id]
        return plain(" ".join(_SAID[column.kind](self, column, self.value(column_id, action))))

    def found_by(self, action: str) -> str:
        """All that one finds an action by, each column on a line of its own."""
        held = self._found.get(action)
        if held is None:
            row = self.actions[action]
            said = [str(text) for attribute in _TEXTS if (text := row[attribute])]
            for column, read, say in _OTHERS:
                value = read(self, column, row)
                if value:
                    said += say(self, column, value)
            held = self._found[action] = plain("\n".join(said))
        return held

    def word(self, closed: type[StrEnum], value: str) -> str:
        """A member of a closed set by its value in the reader's words; "" for what is none."""
        key = (closed, value)
        if key not in self._words:
            self._words[key] = self.speech.word(closed(value)) if value in set(closed) else ""
        return self._words[key]

    def activity(self, activity: str) -> str:
        """What an activity is called, asked once until something is called otherwise."""
        if activity not in self._activities:
            self._activities[activity] = self.speech.activity(activity)
        return self._activities[activity]

    def sort_name(self, text: str) -> str:
        """A name as it sorts; each is made plain once."""
        if text not in self._plain:
            self._plain[text] = plain(text)
        return self._plain[text]


# What an action has
def _shares(listing: Listing, column: ListingColumn, row: Attributes) -> tuple[tuple[str, float], ...]:
    ties = listing._ties(column.field, row["id"])
    return tuple(
        sorted(((tie["activity_id"], tie["share"]) for tie in ties), key=lambda one: (-one[1], one[0]))
    )


def _effort(_: Listing, __: ListingColumn, row: Attributes) -> tuple[float | None, str, str] | None:
    hours, size = row["effort"], row["size"]
    return None if hours is None and not size else (hours, str(row["effort_per"]), str(size or ""))


def _name(listing: Listing, column: ListingColumn, row: Attributes) -> str:
    """Work without a unit of its own is its owner's unit's."""
    held = listing.unit_of(row["id"]) if column.id == "unit" else row[column.attribute]
    return listing.name_of(column.to, held)


def _names(listing: Listing, column: ListingColumn, row: Attributes) -> tuple[str, ...]:
    reference = f"{column.to}_id"
    names = [listing.name_of(column.to, tie[reference]) for tie in listing._ties(column.field, row["id"])]
    return tuple(sorted((name for name in names if name), key=str.casefold))


def _lines(listing: Listing, column: ListingColumn, row: Attributes) -> tuple[str, ...]:
    ties = listing._ties(column.field, row["id"])
    if column.field == "link":
        return tuple(str(tie["address"]) for tie in ties)
    return tuple(listing.name_of("action", tie["to_id"]) for tie in ties if tie["from_id"] == row["id"])


def _decision(listing: Listing, column: ListingColumn, row: Attributes) -> tuple[str, str] | None:
    ties = listing._ties(column.field, row["id"])
    return max(((str(tie["date"]), str(tie["verdict"])) for tie in ties), default=None)


def _number(listing: Listing, column: ListingColumn, row: Attributes) -> float | None:
    found = listing.hours.get(row["id"]) if column.id == "hours" else row[column.attribute]
    return found if isinstance(found, int | float) else None


_READ: Mapping[Kind, Callable[[Listing, ListingColumn, Attributes], Value]] = {
    Kind.TEXT: lambda _, column, row: str(row[column.attribute] or ""),
    Kind.DAY: lambda _, column, row: str(row[column.attribute] or ""),
    Kind.CLOSED: lambda _, column, row: str(row[column.attribute] or ""),
    Kind.NUMBER: _number,
    Kind.NAME: _name,
    Kind.NAMES: _names,
    Kind.SHARES: _shares,
    Kind.EFFORT: _effort,
    Kind.MECHANISM: lambda listing, column, row: tuple(
        text
        for tie in listing._ties(column.field, row["id"])
        if (text := str(tie["mechanism"] or "").strip())
    ),
    Kind.LINES: _lines,
    Kind.DECISION: _decision,
    Kind.FLAG: lambda listing, _, row: listing.is_overdue(row["id"]),
}


# What it sorts by
def _closed_key(_: Listing, column: ListingColumn, value: str) -> Key:
    assert column.closed is not None
    return list(column.closed).index(column.closed(value)) if value in set(column.closed) else None


def _effort_key(_: Listing, __: ListingColumn, value: tuple[float | None, str, str] | None) -> Key:
    """Hours a month where it is a rate, in all or each time where it is not."""
    if value is None:
        return None
    hours, per, size = value
    if hours is None:
        return EffortSize(size).hours_a_month if size in set(EffortSize) else None
    return hours * (_WEEKS_A_MONTH if per == EffortPer.WEEK else 1.0)


def _first_activity(listing: Listing, _: ListingColumn, value: tuple[tuple[str, float], ...]) -> Key:
    return listing.sort_name(listing.activity(value[0][0])) if value else None


def _joined_key(listing: Listing, _: ListingColumn, value: Iterable[str]) -> Key:
    return listing.sort_name("\n".join(value)) or None


_KEYS: Mapping[Kind, Callable[[Listing, ListingColumn, Value], Key]] = {
    Kind.TEXT: lambda _, __, value: plain(value) or None,
    Kind.DAY: lambda _, __, value: value or None,
    Kind.CLOSED: _closed_key,
    Kind.NUMBER: lambda _, __, value: value,
    Kind.NAME: lambda listing, _, value: listing.sort_name(value) or None,
    Kind.NAMES: _joined_key,
    Kind.SHARES: _first_activity,
    Kind.EFFORT: _effort_key,
    Kind.MECHANISM: _joined_key,
    Kind.LINES: _joined_key,
    Kind.DECISION: lambda _, __, value: value,
    Kind.FLAG: lambda _, __, value: True if value else None,
}


# What it is found by
def _closed_said(listing: Listing, column: ListingColumn, value: str) -> list[str]:
    assert column.closed is not None
    return [listing.word(column.closed, value), value] if value else []


def _decision_said(listing: Listing, _: ListingColumn, value: tuple[str, str] | None) -> list[str]:
    return [] if value is None else [listing.word(Verdict, value[1]), value[0]]


def _amount_said(_: Listing, __: ListingColumn, value: float | None) -> list[str]:
    return [] if value is None else [f"{value:g}"]


def _effort_said(_: Listing, __: ListingColumn, value: tuple[float | None, str, str] | None) -> list[str]:
    if value is None:
        return []
    return [f"{value[0]:g}"] if value[0] is not None else [value[2]]


_SAID: Mapping[Kind, Callable[[Listing, ListingColumn, Value], list[str]]] = {
    Kind.TEXT: lambda _, __, value: [value],
    Kind.DAY: lambda _, __, value: [value],
    Kind.CLOSED: _closed_said,
    Kind.NUMBER: _amount_said,
    Kind.NAME: lambda _, __, value: [value],
    Kind.NAMES: lambda _, __, value: list(value),
    Kind.SHARES: lambda listing, _, value: [listing.activity(one) for one, _ in value],
    Kind.EFFORT: _effort_said,
    Kind.MECHANISM: lambda _, __, value: list(value),
    Kind.LINES: lambda _, __, value: list(value),
    Kind.DECISION: _decision_said,
    Kind.FLAG: lambda _, __, value: ["yes", "oui", "x"] if value else [],
}

_NEVER_FOUND = frozenset({"position", "hours", "overdue", "relays"})
_TEXTS = tuple(column.attribute for column in COLUMNS if column.kind is Kind.TEXT)
_OTHERS = tuple(
    (column, _READ[column.kind], _SAID[column.kind])
    for column in COLUMNS
    if column.kind is not Kind.TEXT and column.id not in _NEVER_FOUND
)
"""What one finds an action by beside its texts."""
