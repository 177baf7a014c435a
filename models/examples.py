"""Examples beside the fields of an action, by the activity that it serves, read from resources/examples.toml once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from models import catalogue
from models.catalogue_files import LANGUAGES, RESOURCES, Entry, read_entries
from models.graph import PlanGraph

GENERIC = "generic"


@dataclass(frozen=True)
class Examples:
    """What an action for an activity may say, to whom, and where; each by language, in the order of the file."""

    content: Mapping[str, tuple[str, ...]]
    audience: Mapping[str, tuple[str, ...]]
    channels: Mapping[str, tuple[str, ...]]

    def of(self, field: str, language: str) -> tuple[str, ...]:
        """The examples of a field of an action, in English for a language we have not; () for other fields."""
        by_language: Mapping[str, tuple[str, ...]] = getattr(self, field, {})
        return by_language.get(language[:2], by_language.get(LANGUAGES[0], ()))


@cache
def by_activity() -> Mapping[str, Examples]:
    """The examples by code of a built-in activity, those for any other under `generic`."""
    return MappingProxyType(
        {entry.code: _examples(entry) for entry in read_entries(RESOURCES / "examples.toml")}
    )


def examples_for(graph: PlanGraph, action_id: str) -> Examples:
    """The examples for the activity that an action serves most, or for the nearest one above it that has some."""
    shares = graph.shares_of(action_id)
    activity = max(shares, key=lambda one: (shares[one], one), default=None)
    rows, known = graph.tables["activity"], by_activity()
    passed: set[str] = set()
    while activity in rows and activity not in passed:
        passed.add(activity)
        row = rows[activity]
        code = row["builtin"] or row["code"]
        if code in known and code != GENERIC:
            return known[code]
        activity = row["parent_id"]
    return known[GENERIC]


def _examples(entry: Entry) -> Examples:
    entry.allow("content", "audience", "channels")
    if entry.code != GENERIC and entry.code not in catalogue.activities():
        raise entry.wrong("no built-in activity has this code")
    return Examples(_texts(entry, "content"), _texts(entry, "audience"), _channels(entry))


def _texts(entry: Entry, key: str) -> Mapping[str, tuple[str, ...]]:
    """Texts in every language, as many in each."""
    table = entry.table(key)
    table.allow(*LANGUAGES)
    found = {language: table.codes(language) for language in LANGUAGES}
    if not all(found.values()) or len({len(texts) for texts in found.values()}) != 1:
        raise table.wrong("needs as many texts in each language")
    return MappingProxyType(found)


def _channels(entry: Entry) -> Mapping[str, tuple[str, ...]]:
    codes = entry.codes("channels")
    known = {channel.code for channel in catalogue.channels()}
    for code in codes:
        if code not in known:
            raise entry.wrong(f"unknown channel {code!r}")
    return MappingProxyType(
        {language: tuple(catalogue.channel_name(code, language) for code in codes) for language in LANGUAGES}
    )
