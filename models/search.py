"""Search over all text of a plan: names for jumping, sentences for finding; case, accents and order set aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import NamedTuple

from models import catalogue
from models.changes import Change
from models.folding import fold
from models.graph import Attributes, PlanGraph
from models.names import activity_name

NAMES: Mapping[str, str] = {
    "activity": "name",
    "action": "title",
    "objective": "statement",
    "indicator": "name",
    "person": "name",
    "unit": "name",
    "channel": "name",
    "tag": "name",
}
"""The tables whose rows are called by a name, and the column that holds it, in the order in which they are told."""

TEXTS: Mapping[str, tuple[str, ...]] = {
    "plan": ("name", "organisation", "committee"),
    "activity": (
        "short_name", "code", "problem", "problem_voice", "problem_cost", "said_about_us", "reason",
    ),
    "action": (
        "description", "content", "audience", "cadence", "hypothesis", "threshold", "risk", "notes",
    ),
    "objective": ("kept_because",),
    "indicator": ("unit",),
    "reading": ("note",),
    "person": ("email",),
    "contribution": ("mechanism",),
    "decision": ("lesson",),
    "relay": ("how",),
    "link": ("address",),
    "linkage": ("label",),
    "crisis_scenario": ("scenario",),
    "return_evidence": ("evidence",),
    "committee_seat": ("seat",),
    "readiness_answer": ("note",),
    "kept_version": ("name", "note"),
}  # fmt: skip
"""The columns beside names that hold text of the user's own."""

NO_TEXT: frozenset[str] = frozenset(
    {
        "plan.currency",
        "activity.builtin",
        "action.idea_code",
        "readiness_answer.question",
        "kept_part.content",
    }
)
"""Columns of text that nobody wrote as a text: codes."""

HOMES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "reading": (("indicator_id", "indicator"),),
    "contribution": (("action_id", "action"),),
    "decision": (("action_id", "action"),),
    "relay": (("from_id", "action"),),
    "link": (("action_id", "action"),),
    "linkage": (("from_id", "activity"),),
    "crisis_scenario": (("activity_id", "activity"),),
    "return_evidence": (
        ("objective_id", "objective"), ("indicator_id", "indicator"), ("action_id", "action"),
    ),
}  # fmt: skip
"""Rows that are shown with another row: the columns that refer to it, the first that is filled counts."""

WHOLE_PLAN = ("plan", "committee_seat", "readiness_answer", "return_evidence", "kept_version")
"""Tables whose rows are shown with the plan itself, where they belong to no other row."""

SAME, BEGINS, WORDS_BEGIN, INITIALS, INSIDE, IN_TEXT = range(6)
"""How well something is found, the best first; `IN_TEXT` is beside the name."""

_PLACES = {table: place for place, table in enumerate(NAMES)}

EXCERPT = 110
"""Letters of a sentence shown around what was found."""

Span = tuple[int, int]
Key = tuple[str, str]
_Found = tuple[int, int, str, str, str, str, str]
"""How well, the table's place, the folded name, the row's id; its table, the column, the text."""


class Hit(NamedTuple):
    """Where words were found: a column of a row, its whole text, how well (`SAME` … `IN_TEXT`)."""

    table: str
    id: str
    column: str
    text: str
    rank: int

    @property
    def named(self) -> bool:
        """Whether it is the name that holds the words."""
        return self.rank < IN_TEXT


@dataclass(frozen=True)
class Excerpt:
    """A part of a text with what was found in it, as [start, end) in letters of that part."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class _Row:
    """A row made ready: its name as shown, what it is called by folded with initials, its other texts."""

    name: str
    called: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str, str], ...]


def rank(words: Sequence[str], folded: str, initials: str = "") -> int | None:
    """How well folded words are found in a folded name, from `SAME` to `INSIDE`; None when they are not."""
    if not words:
        return None
    typed = " ".join(words)
    if folded.startswith(typed):
        return SAME if folded == typed else BEGINS
    spaced = f" {folded}"
    if all(f" {word}" in spaced for word in words):
        return WORDS_BEGIN
    joined = "".join(words)
    if len(joined) > 1 and joined in initials:
        return INITIALS
    return INSIDE if all(word in folded for word in words) else None


def initials_of(folded: str) -> str:
    """The first letters of the words of a folded name."""
    return "".join(word[0] for word in folded.split())


class SearchIndex:
    """The texts of a plan, folded. It is made in slices by `prepare` and follows the plan by `follow`."""

    def __init__(self, graph: PlanGraph, language: str) -> None:
        self._graph, self.language = graph, language
        self._rows: dict[Key, _Row] = {}
        tables = dict.fromkeys((*NAMES, *TEXTS))
        self._waiting: dict[Key, None] = {
            (table, row_id): None for table in tables for row_id in graph.tables[table]
        }

    @property
    def ready(self) -> bool:
        """Whether every text of the plan has been taken in."""
        return not self._waiting

    @property
    def waiting(self) -> int:
        """How many rows have still to be taken in."""
        return len(self._waiting)

    def prepare(self, seconds: float = float("inf")) -> bool:
        """Take in texts for at most so long; returns whether that was all of them."""
        end = perf_counter() + seconds
        while self._waiting:
            for key in [key for key, _ in zip(self._waiting, range(64), strict=False)]:
                del self._waiting[key]
                self._take(key)
            if perf_counter() >= end:
                break
        return self.ready

    def follow(self, change: Change) -> None:
        """The rows that changed are taken in again."""
        for row in change.rows:
            key = (row.table, row.id)
            if row.table in NAMES or row.table in TEXTS:
                self._rows.pop(key, None)
                if row.after is None:
                    self._waiting.pop(key, None)
                else:
                    self._waiting[key] = None

    def names(self, text: str) -> list[Hit]:
        """The rows whose name holds every word of a text, the best first."""
        return _best_first(self._names(fold(text).split()))

    def search(self, text: str) -> list[Hit]:
        """Names and other texts that hold the words of a text, the best first; a row once for each column.

        Words that a column lacks may stand in the name of its row.
        """
        words = fold(text).split()
        return _best_first([*self._names(words), *self._texts(words)]) if words else []

    def _names(self, words: Sequence[str]) -> Iterator[_Found]:
        for (table, row_id), row in self._rows.items() if words else ():
            how = _best(words, row.called)
            if how is not None:
                yield how, _PLACES[table], row.called[0][0], row_id, table, NAMES[table], row.name

    def _texts(self, words: Sequence[str]) -> Iterator[_Found]:
        for (table, row_id), row in self._rows.items():
            if not row.texts:
                continue
            name = row.called[0][0] if row.called else ""
            lacking = [word for word in words if word not in name]
            for column, whole, folded in row.texts:
                if all(word in folded for word in lacking or words):
                    yield IN_TEXT, _PLACES.get(table, len(_PLACES)), name, row_id, table, column, whole

    def name_of(self, table: str, row_id: str) -> str:
        """What a row is called; empty for rows without a name."""
        row = self._graph.tables[table].get(row_id)
        return _name(table, row, self.language) if row is not None else ""

    def _take(self, key: Key) -> None:
        table, row_id = key
        row = self._graph.tables[table].get(row_id)
        if row is None:
            return
        folded = tuple(dict.fromkeys(fold(name) for name in _called(table, row, self.language)))
        texts = ((column, str(row[column])) for column in TEXTS.get(table, ()) if row.get(column))
        self._rows[key] = _Row(
            _name(table, row, self.language),
            tuple((name, initials_of(name)) for name in folded if name),
            tuple((column, whole, fold(whole)) for column, whole in texts),
        )


def home_of(graph: PlanGraph, table: str, row_id: str) -> Key | None:
    """The row with which a row is shown: itself when it stands alone; None when it is gone."""
    while table in HOMES:
        row = graph.tables[table].get(row_id)
        if row is None:
            return None
        owner = next(((to, row[column]) for column, to in HOMES[table] if row.get(column)), None)
        if owner is None:
            break
        table, row_id = owner
    if table in WHOLE_PLAN:
        return "plan", str(graph.plan().get("id") or "")
    return (table, row_id) if row_id in graph.tables[table] else None


def spans_in(text: str, query: str) -> tuple[Span, ...]:
    """Where the words of a query stand in a text, as [start, end) in its letters, apart and in order.

    A word that begins words of the text is not told where it stands inside of others.
    """
    folded, places = _folded_with_places(text)
    spans: list[Span] = []
    for word in dict.fromkeys(fold(query).split()):
        found = [match.start() for match in re.finditer(re.escape(word), folded)]
        begins = [at for at in found if at == 0 or folded[at - 1] == " "]
        spans += [(places[at], places[at + len(word) - 1] + 1) for at in begins or found]
    return tuple(_united(sorted(spans)))


def excerpt(text: str, query: str, letters: int = EXCERPT) -> Excerpt:
    """The sentence around the first word found, cut at words to about so many letters, … where it goes on."""
    spans = spans_in(text, query)
    first = spans[0] if spans else (0, 0)
    start, end = _sentence(text, first[0])
    whole = (start, end)
    if end - start > letters:
        start = max(start, min(first[0] - letters // 3, end - letters))
        end = min(end, start + letters)
        start = _to_word(text, start, first[0]) if start > whole[0] else start
        end = max(_to_word_back(text, end, first[1]), first[1]) if end < whole[1] else end
    shown = text[start:end]
    lead, tail = "…" if start > whole[0] else "", "…" if end < whole[1] else ""
    within = ((max(a, start), min(b, end)) for a, b in spans if a < end and b > start)
    moved = tuple((a - start + len(lead), b - start + len(lead)) for a, b in within)
    return Excerpt(f"{lead}{shown}{tail}", moved)


def _best(words: Sequence[str], called: Iterable[tuple[str, str]]) -> int | None:
    found: int | None = None
    for at, (name, initials) in enumerate(called):
        how = rank(words, name, initials)
        if how is not None:
            how = max(how, WORDS_BEGIN) if at else how
            found = how if found is None else min(found, how)
    return found


def _best_first(found: Iterable[_Found]) -> list[Hit]:
    return [Hit(table, row, column, text, how) for how, _, _, row, table, column, text in sorted(found)]


def _name(table: str, row: Attributes, language: str) -> str:
    if table == "activity":
        return activity_name(row, language)
    return str(row.get(NAMES.get(table, "")) or "")


def _called(table: str, row: Attributes, language: str) -> Iterator[str]:
    """What a row is found by as its name; an activity by its synonyms and its code too."""
    if table not in NAMES:
        return
    yield _name(table, row, language)
    if table == "activity":
        yield activity_name(row, language, short=True)
        yield str(row.get("code") or "")
        if row.get("builtin") in catalogue.activities():
            yield from catalogue.synonyms(str(row["builtin"]))


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters which letter of the text it comes from."""
    folded: list[str] = []
    places: list[int] = []
    apart = False
    for at, sign in enumerate(text):
        letters = fold(f"x{sign}x")[1:-1]
        for letter in letters:
            if letter == " ":
                apart = True
                continue
            if apart and folded:
                folded.append(" ")
                places.append(at)
            apart = False
            folded.append(letter)
            places.append(at)
    return "".join(folded), places


def _united(spans: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in spans:
        if last is not None and span[0] <= last[1]:
            last = (last[0], max(last[1], span[1]))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")


def _sentence(text: str, at: int) -> Span:
    """The sentence or line that holds a letter."""
    start = 0
    for end in _ENDS.finditer(text):
        if end.end() > at:
            return start, end.start()
        start = end.end()
    return start, len(text)


def _to_word(text: str, start: int, at_most: int) -> int:
    """The beginning of the next word, not beyond a place."""
    space = text.find(" ", start, at_most)
    return space + 1 if space >= 0 else start


def _to_word_back(text: str, end: int, at_least: int) -> int:
    """The end of the word before, not before a place."""
    space = text.rfind(" ", at_least, end)
    return space if space >= 0 else end
