"""How a table is arranged, as a value that can be kept, and the lines that come of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from models.changes import Change
from models.listing.columns import BY_ID, COLUMNS, Kind
from models.listing.filters import Ready, Test, read_terms, ready_test, words_test
from models.listing.listing import Listing, Touched

SHOWN_AT_FIRST = (
    "title", "stage", "activities", "owner", "unit", "end", "effort", "channels", "decide_by",
)  # fmt: skip

_MOST_KEPT = 20


@dataclass(frozen=True)
class Arrangement:
    """Columns in order, keys to sort by (column, downwards), what to group by ("" for nothing), and the filter."""

    columns: tuple[str, ...] = SHOWN_AT_FIRST
    sort: tuple[tuple[str, bool], ...] = ()
    group: str = ""
    ready: Ready = Ready.ALL
    words: str = ""
    widths: Mapping[str, int] = field(default_factory=dict)

    @property
    def filtered(self) -> bool:
        """Whether it may hide anything."""
        return bool(self.ready or self.words.strip())

    def sorted_by(self, column: str, *, also: bool = False) -> Arrangement:
        """Sorted by a column, the other way round when it is already; `also`: behind the keys there are."""
        held = dict(self.sort)
        down = not held[column] if column in held else False
        if not also:
            return replace(self, sort=() if held.get(column) and len(held) == 1 else ((column, down),))
        return replace(self, sort=tuple({**held, column: down}.items()))

    def with_column(self, column: str, shown: bool) -> Arrangement:
        """With a column shown at the end, or hidden. The title always stays."""
        others = tuple(one for one in self.columns if one != column)
        if column == "title":
            return self
        return replace(self, columns=(*others, column) if shown else others)

    def moved(self, column: str, step: int) -> Arrangement:
        """With a column moved some places to the right, or to the left."""
        columns = list(self.columns)
        at = columns.index(column)
        columns.insert(min(max(0, at + step), len(columns) - 1), columns.pop(at))
        return replace(self, columns=tuple(columns))

    def to_json(self) -> str:
        """As text, for the user's settings."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Arrangement:
        """From such a text; what this version does not know is left out. Raises ValueError."""
        try:
            told: dict[str, Any] = json.loads(text)
            columns = tuple(one for one in dict.fromkeys(told.get("columns", ())) if one in BY_ID)
            sort = tuple((str(one), bool(down)) for one, down in told.get("sort", ()) if one in BY_ID)
            group, ready = told.get("group", ""), told.get("ready", "")
            widths = {
                str(one): int(wide) for one, wide in dict(told.get("widths", {})).items() if one in BY_ID
            }
            return cls(
                columns if "title" in columns else ("title", *columns) if columns else SHOWN_AT_FIRST,
                sort[:_MOST_KEPT],
                group if group in BY_ID and BY_ID[group].groups else "",
                Ready(ready) if ready in set(Ready) else Ready.ALL,
                str(told.get("words", "")),
                widths,
            )
        except (AttributeError, TypeError, KeyError) as error:
            raise ValueError(str(error)) from error


GROUPS = tuple(column.id for column in COLUMNS if column.groups)


@dataclass(frozen=True)
class Group:
    """The head of a group: what its actions share ("" for those without), how many there are, and their hours.

    `hours` are a month of the period; of an action that serves several activities its share alone, of one on
    several channels as much for each.
    """

    key: str
    name: str
    count: int
    hours: float
    folded: bool = False


@dataclass(frozen=True)
class Lines:
    """What the table shows from top to bottom: an action's id a line, or "" for the head of a group."""

    ids: list[str]
    heads: Mapping[int, Group] = field(default_factory=dict)
    passing: int = 0
    """How many actions pass the filter, those in folded groups included."""

    def head_above(self, line: int) -> Group | None:
        """The group that a line belongs to."""
        return self.heads[max((at for at in self.heads if at <= line), default=-1)] if self.heads else None

    def line_of(self, action: str, group: str | None = None) -> int:
        """The line of an action, in a group where it can be; -1 when it is not shown."""
        lines = [line for line, one in enumerate(self.ids) if one == action] if action else []
        for line in lines:
            head = self.head_above(line) if group is not None else None
            if head is not None and head.key == group:
                return line
        return lines[0] if lines else -1


_Parts = tuple[tuple[str, float], ...]
"""The groups that an action belongs to, with how much of its hours counts in each."""


class Arranger:
    """Filters, sorts and groups the actions of a listing; what it knows of an action is kept until that is touched."""

    def __init__(
        self, listing: Listing, names: Mapping[str, str], language: str = "en", me: str = ""
    ) -> None:
        """`names`: the column that a name typed in the filter means, in lower case without accents."""
        self.listing, self.names, self.language, self.me = listing, names, language, me
        self._asked: tuple[object, ...] = ()
        self._passes: dict[str, bool] = {}
        self._members: dict[str, dict[str, _Parts]] = {}

    def follow(self, change: Change) -> Touched:
        """Take a Change in. Returns what it touched; the rest is not looked at again."""
        touched = self.listing.follow(change)
        if touched.every or (touched.counted and "hours" in self._columns_asked):
            self._passes.clear()
        if touched.every:
            self._members.clear()
        for action in touched.actions:
            for known in (self._passes, *self._members.values()):
                known.pop(action, None)  # type: ignore[attr-defined]
        return touched

    def look(self) -> None:
        """The period, or who asks, is another one."""
        self.listing.look()
        self._passes.clear()

    def arrange(self, how: Arrangement, folded: Iterable[str] = ()) -> Lines:
        """The lines of an arrangement; the groups with these keys stay folded."""
        ids = self.sorted(self.passing(how), how.sort)
        if not how.group:
            return Lines(ids, passing=len(ids))
        return self.grouped(ids, how.group, frozenset(folded))

    def passing(self, how: Arrangement) -> list[str]:
        """The actions that pass the filter, in stored order."""
        order = self.listing.order
        if not how.filtered:
            return list(order)
        asked = (how.ready, how.words, self.me)
        if asked != self._asked:
            self._asked = asked
            self._passes.clear()
        passes = self._passes
        if len(passes) != len(order) or any(action not in passes for action in order):
            missing = [action for action in order if action not in passes]
            passes.update(zip(missing, map(self._test(how), missing), strict=True))
        return [action for action in order if passes[action]]

    @property
    def _columns_asked(self) -> set[str]:
        words = str(self._asked[1]) if self._asked else ""
        return {term.column for term in read_terms(words, self.names)}

    def _test(self, how: Arrangement) -> Test:
        ready = ready_test(how.ready, self.listing, self.me)
        words = words_test(read_terms(how.words, self.names), self.listing, self.language)
        if words is None:
            return ready
        if not how.ready:
            return words
        return lambda action: ready(action) and words(action)

    def sorted(self, ids: Sequence[str], keys: Sequence[tuple[str, bool]]) -> list[str]:
        """By the first key, then the next; what has nothing in a column comes last there, both ways."""
        done = list(ids)
        for column, down in reversed(keys):
            known: Mapping[str, Any] = self.listing.keys(column)
            none = [action for action in done if known[action] is None]
            some = [action for action in done if known[action] is not None] if none else done
            some.sort(key=known.__getitem__, reverse=down)
            done = some + none
        return done

    def grouped(self, ids: Sequence[str], by: str, folded: frozenset[str]) -> Lines:
        """The lines of groups: an action stands in each group that it belongs to."""
        members: dict[str, list[str]] = {}
        totals: dict[str, float] = {}
        hours, known = self.listing.hours, self._members.setdefault(by, {})
        for action in ids:
            parts = known.get(action)
            if parts is None:
                parts = known[action] = tuple(self._groups_of(by, action))
            work = hours.get(action, 0.0)
            for key, part in parts:
                if key in members:
                    members[key].append(action)
                    totals[key] += work * part
                else:
                    members[key], totals[key] = [action], work * part
        lines: list[str] = []
        heads: dict[int, Group] = {}
        for key in sorted(members, key=lambda key: self._place(by, key)):
            inside = members[key]
            heads[len(lines)] = Group(key, self._called(by, key), len(inside), totals[key], key in folded)
            lines.append("")
            if key not in folded:
                lines += inside
        return Lines(lines, heads, len(ids))

    def _groups_of(self, by: str, action: str) -> list[tuple[str, float]]:
        column, row = BY_ID[by], self.listing.actions[action]
        if column.kind is Kind.SHARES:
            return list(self.listing.value(by, action)) or [("", 1.0)]
        if column.kind is Kind.NAMES:
            tied = self.listing.tied_to(by, action)
            # hours on several channels are split among them, as the measures have it; an objective gets all
            part = 1 / len(tied) if tied and by == "channels" else 1.0
            return [(one, part) for one in tied] or [("", 1.0)]
        if by == "unit":
            return [(self.listing.unit_of(action) or "", 1.0)]
        held = row[column.attribute]
        known = column.kind is Kind.CLOSED or held in self.listing.graph.tables[column.to]
        return [(str(held) if held and known else "", 1.0)]

    def _place(self, by: str, key: str) -> tuple[bool, Any]:
        """Where a group stands: stages in their order, activities in the chain's, the rest by name, none last."""
        column = BY_ID[by]
        if column.closed is not None:
            members = [member.value for member in column.closed]
            return (not key, members.index(key) if key in members else len(members))
        if column.to == "activity":
            rows = [row["id"] for row in self.listing.graph.activities()]
            return (not key, rows.index(key) if key in rows else len(rows))
        return (not key, self.listing.sort_name(self._called(by, key)))

    def _called(self, by: str, key: str) -> str:
        column = BY_ID[by]
        if column.closed is not None:
            return self.listing.speech.word(column.closed(key)) if key in set(column.closed) else key
        return self.listing.name_of(column.to, key) if key else ""
