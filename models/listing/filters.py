"""Which actions a table shows: by words typed, by one of the questions that come ready made, or both."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.exchange.values import Unreadable, read_number
from models.graph import PlanGraph
from models.listing.columns import BY_ID, Kind
from models.listing.folded import plain
from models.listing.listing import Listing
from models.measures.counting import silo_units

Test = Callable[[str], bool]
"""Whether an action (by id) passes."""


class Ready(StrEnum):
    """Questions that come ready made."""

    ALL = ""
    MY_OVERDUE = "my_overdue"
    OVERDUE = "overdue"
    NO_OBJECTIVE = "no_objective"
    BY_COMMUNICATION = "by_communication"
    NO_OWNER = "no_owner"
    UNDATED = "undated"
    ONE_NETWORK = "one_network"


def silo_activities(graph: PlanGraph) -> set[str]:
    """The activities at home of units marked communication, with all their parts."""
    homes = [graph.tables["unit"][unit]["home_id"] for unit in silo_units(graph)]
    rows = graph.tables["activity"]
    inside = {home for home in homes if home in rows}
    while more := {id for id, row in rows.items() if row["parent_id"] in inside} - inside:
        inside |= more
    return inside


def ready_test(ready: Ready, listing: Listing, me: str = "") -> Test:
    """The test of a ready question; `me` is the person who asks, by id."""
    if ready is Ready.BY_COMMUNICATION:
        silo, home = silo_units(listing.graph), silo_activities(listing.graph)
        return lambda action: (
            listing.unit_of(action) in silo
            and any(activity not in home for activity, _ in listing.value("activities", action))
        )
    rows = listing.actions
    tests: Mapping[Ready, Test] = {
        Ready.ALL: lambda _: True,
        Ready.MY_OVERDUE: lambda action: (
            bool(me) and rows[action]["owner_id"] == me and listing.is_overdue(action)
        ),
        Ready.OVERDUE: listing.is_overdue,
        Ready.NO_OBJECTIVE: lambda action: not listing.contributes(action),
        Ready.NO_OWNER: lambda action: rows[action]["owner_id"] is None,
        Ready.UNDATED: lambda action: not rows[action]["start"] and not rows[action]["end"],
        Ready.ONE_NETWORK: lambda action: listing.ties_count("action_channel", action) == 1,
    }
    return tests[ready]


_TERM = re.compile(
    r"""(?P<no>-)?(?:(?P<column>[^\s:<>="]+|"[^"]+")(?P<sign>[:<>=]|<=|>=))?(?P<word>"[^"]*"|\S*)"""
)
_EMPTY = frozenset({"", "-", "none", "aucun", "aucune", "rien", "vide", "empty"})


@dataclass(frozen=True)
class Term:
    """One thing asked: words to be found, in a column or anywhere. `sign` compares days and numbers."""

    word: str
    column: str = ""
    sign: str = ":"
    unwanted: bool = False


def read_terms(text: str, columns: Mapping[str, str]) -> list[Term]:
    """What a line of words asks: `forum`, `-forum`, `"a phrase"`, `stage:test`, `owner:-`, `end<2027-06`, `money>500`.

    `columns` tells the column that a name means, names in lower case without accents. A name that means none
    belongs to the word: addresses hold colons too.
    """
    terms: list[Term] = []
    for found in _TERM.finditer(text.strip()):
        if not found[0]:
            continue
        named, sign = plain((found["column"] or "").strip('"')), found["sign"] or ":"
        word, no = (found["word"] or ""), bool(found["no"])
        column = columns.get(named, "")
        if found["column"] and not column:
            word = found[0][1:] if no else found[0]
        if column or word.strip('"'):
            terms.append(Term(plain(word.strip('"')), column, sign if column else ":", no))
    return terms


def words_test(terms: list[Term], listing: Listing, language: str = "en") -> Test | None:
    """The test that all terms pass; None when nothing is asked."""
    anywhere = [(term.word, term.unwanted) for term in terms if not term.column]
    named = [_column_test(term, listing, language) for term in terms if term.column]
    if not anywhere and not named:
        return None
    found_by = listing.found_by

    def passes(action: str) -> bool:
        if anywhere:
            text = found_by(action)
            for word, unwanted in anywhere:
                if (word in text) is unwanted:
                    return False
        return all(test(action) for test in named)

    return passes


def _column_test(term: Term, listing: Listing, language: str) -> Test:
    test = _wanted(term, listing, language)
    return (lambda action: not test(action)) if term.unwanted else test


def _wanted(term: Term, listing: Listing, language: str) -> Test:
    column, word = BY_ID[term.column], term.word
    if column.kind is Kind.FLAG:
        no = word in _EMPTY or word in ("no", "non")
        return lambda action: bool(listing.value(column.id, action)) is not no
    if word in _EMPTY:
        return lambda action: listing.keys(column.id)[action] is None
    if term.sign != ":":
        compared = _compared(term, listing, language)
        if compared is not None:
            return compared
    return lambda action: word in listing.words(column.id, action)


def _compared(term: Term, listing: Listing, language: str) -> Test | None:
    """Before, after or on a day (a year or a month will do); less, more or as much as a number."""
    column, sign = BY_ID[term.column], term.sign
    if column.kind is Kind.DAY:
        length, day = len(term.word), term.word
        comparing: Mapping[str, Callable[[str], bool]] = {
            "<": lambda held: held[:length] < day,
            ">": lambda held: held[:length] > day,
            "=": lambda held: held[:length] == day,
        }
        return lambda action: bool(held := listing.value(column.id, action)) and comparing[sign](held)
    if column.kind not in (Kind.NUMBER, Kind.EFFORT):
        return None
    try:
        asked = read_number(term.word.removesuffix("h"), language, signed=True)
    except Unreadable:
        return None

    def passes(action: str) -> bool:
        held = listing.keys(column.id)[action]
        if not isinstance(held, int | float):
            return False
        return held < asked if sign == "<" else held > asked if sign == ">" else held == asked

    return passes
