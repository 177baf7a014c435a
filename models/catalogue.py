"""What Maillon brings along: chains, their activities, channels and ideas, read from resources/ once.

Names and texts are mappings by language, "en" and "fr". A wrong resource file raises CatalogueError with
the file and the entry.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from models.catalogue_files import LANGUAGES, RESOURCES, Entry, read_entries, read_file, read_list
from models.folding import fold
from models.sample import sample_folder
from models.vocabulary import ActivityKind, ChainForm, ChannelKind, Flow, Media, Purpose

__all__ = [
    "ARTICLES",
    "CHAIN_CODES",
    "BuiltinActivity",
    "Chain",
    "ChainActivity",
    "ChannelTemplate",
    "Idea",
    "activities",
    "activities_called",
    "activity_name",
    "chains",
    "channel_name",
    "channels",
    "idea_sources",
    "ideas",
    "in_language",
    "sample_folder",
    "search_ideas",
    "synonyms",
]

Texts = Mapping[str, str]

CHAIN_CODES = ("porter", "service", "saas", "retail", "nonprofit", "public")
ARTICLES = "DPRVB"

_IDEA_KEYS = (
    *("code", "activities", "purpose", "flow", "media", "channels", "hours_a_month"),
    *("source", "article"),
)


@dataclass(frozen=True)
class BuiltinActivity:
    """An activity that Maillon knows by code; `splits` are the activities it can become."""

    code: str
    names: Texts
    short_names: Texts
    synonyms: tuple[str, ...]
    splits: tuple[str, ...]


@dataclass(frozen=True)
class ChainActivity:
    """The place of an activity in a chain. Positions count from 0 among the siblings of one kind."""

    code: str
    kind: ActivityKind
    parent: str | None
    position: int


@dataclass(frozen=True)
class Chain:
    """A value chain to begin with: its activities parents first, support before primary."""

    code: str
    form: ChainForm
    names: Texts
    descriptions: Texts
    activities: tuple[ChainActivity, ...]

    def leaves(self) -> tuple[str, ...]:
        """The codes of the activities without sub-activities, in drawing order."""
        parents = {activity.parent for activity in self.activities}
        return tuple(activity.code for activity in self.activities if activity.code not in parents)


@dataclass(frozen=True)
class ChannelTemplate:
    """A usual channel."""

    code: str
    kind: ChannelKind
    names: Texts


@dataclass(frozen=True)
class Idea:
    """A template of an action.

    `activities` and `channels` are codes; `hours_a_month` is the usual effort. `source` is "article" or
    "maillon" (ours); `article` is the letter of the article it comes from, None where it is ours or where
    several of them say it.
    """

    code: str
    activities: tuple[str, ...]
    titles: Texts
    descriptions: Texts
    purpose: Purpose
    flow: Flow
    media: Media
    channels: tuple[str, ...]
    hours_a_month: float
    indicator: Texts
    first_test: Texts
    source: str
    article: str | None


@cache
def activities() -> Mapping[str, BuiltinActivity]:
    """Every built-in activity by code: those of the chains and those that splitting offers."""
    known = {entry.code: _activity(entry) for entry in read_entries(RESOURCES / "activities.toml")}
    for activity in known.values():
        for split in activity.splits:
            if split not in known:
                raise Entry("activities.toml", activity.code, {}).wrong(
                    f"unknown activity {split!r} in 'splits'"
                )
    return MappingProxyType(known)


def activity_name(builtin_code: str, language: str, short: bool = False) -> str:
    """The name of a built-in activity, in English for a language we have not. KeyError if unknown."""
    activity = activities()[builtin_code]
    return in_language(activity.short_names if short else activity.names, language)


def synonyms(builtin_code: str) -> tuple[str, ...]:
    """What people also call a built-in activity, in both languages. KeyError if unknown."""
    return activities()[builtin_code].synonyms


def activities_called(text: str, among: Collection[str] = ()) -> tuple[str, ...]:
    """The codes of the built-in activities that a text may mean: by code, else by name, else by synonym.

    Only codes `among` those given count, all when none is given: name those of the plan at hand. Several
    codes mean that one has to ask.
    """
    wanted = fold(text)
    for table in _called():
        found = tuple(code for code in table.get(wanted, ()) if not among or code in among)
        if found:
            return found
    return ()


@cache
def chains() -> Mapping[str, Chain]:
    """The chains to begin with, by code, in the order in which they are offered."""
    return MappingProxyType({code: _chain(code) for code in CHAIN_CODES})


@cache
def channels() -> tuple[ChannelTemplate, ...]:
    """The usual channels."""
    return tuple(_channel(entry) for entry in read_entries(RESOURCES / "channels.toml"))


def channel_name(code: str, language: str) -> str:
    """The name of a usual channel. KeyError if unknown."""
    return in_language(_channels_by_code()[code].names, language)


def kind_of_channel(name: str) -> ChannelKind | None:
    """The kind of the usual channel of this name in any language, one or many; None for a name of the user's own."""
    folded = fold(name)
    return next((_kinds_by_name()[one] for one in (folded, f"{folded}s") if one in _kinds_by_name()), None)


@cache
def _kinds_by_name() -> Mapping[str, ChannelKind]:
    return {fold(name): one.kind for one in channels() for name in one.names.values()}


@cache
def ideas() -> tuple[Idea, ...]:
    """Every idea, in the order of its file, files by name."""
    found: dict[str, Idea] = {}
    for path in sorted((RESOURCES / "ideas").glob("*.toml")):
        if path.name == "sources.toml":
            continue
        for entry in read_list(path, "idea"):
            if entry.code in found:
                raise entry.wrong("this code is taken by another idea")
            found[entry.code] = _idea(entry)
    return tuple(found.values())


@cache
def idea_sources() -> Mapping[str, str]:
    """The five articles by letter: author and title, as they are cited."""
    path = RESOURCES / "ideas" / "sources.toml"
    return MappingProxyType({entry.code: entry.text("citation") for entry in read_entries(path)})


def search_ideas(text: str, activity_codes: Collection[str] = (), language: str = "en") -> tuple[Idea, ...]:
    """The ideas for any of the activities (all ideas when none is given) that hold every word of the text.

    Looked for in title, description, indicator, channels and activities, whatever the case and the accents;
    ideas with all words in the title come first, then in the order of the catalogue.
    """
    words = fold(text).split()
    suited = [
        idea for idea in ideas() if not activity_codes or not set(activity_codes).isdisjoint(idea.activities)
    ]
    found = [idea for idea in suited if _holds(_searched(idea.code, language), words)]
    return tuple(sorted(found, key=lambda idea: not _holds(fold(in_language(idea.titles, language)), words)))


def in_language(texts: Texts, language: str) -> str:
    """The text in the language, in English for a language we have not ("fr_CA" is French)."""
    return texts.get(language[:2], texts[LANGUAGES[0]])


def _holds(folded: str, words: Iterable[str]) -> bool:
    return all(word in folded for word in words)


@cache
def _ideas_by_code() -> Mapping[str, Idea]:
    return {idea.code: idea for idea in ideas()}


@cache
def _channels_by_code() -> Mapping[str, ChannelTemplate]:
    return {channel.code: channel for channel in channels()}


@cache
def _searched(code: str, language: str) -> str:
    idea = _ideas_by_code()[code]
    texts = [in_language(texts, language) for texts in (idea.titles, idea.descriptions, idea.indicator)]
    texts += [channel_name(channel, language) for channel in idea.channels]
    texts += [activity_name(activity, language) for activity in idea.activities]
    return fold(" ".join(texts))


@cache
def _called() -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """Codes by folded text, three tables: codes themselves, names of any length, synonyms."""
    tables: tuple[dict[str, tuple[str, ...]], ...] = ({}, {}, {})
    for activity in activities().values():
        names = [*activity.names.values(), *activity.short_names.values()]
        for table, texts in zip(tables, ([activity.code], names, activity.synonyms), strict=True):
            for folded in dict.fromkeys(map(fold, texts)):
                table[folded] = (*table.get(folded, ()), activity.code)
    return tables


def _activity(entry: Entry) -> BuiltinActivity:
    entry.allow("name", "short", "synonyms", "splits")
    called = entry.table("synonyms")
    called.allow(*LANGUAGES)
    every = [synonym for language in LANGUAGES for synonym in called.codes(language)]
    return BuiltinActivity(
        code=entry.code,
        names=entry.both("name"),
        short_names=entry.both("short"),
        synonyms=tuple(dict.fromkeys(every)),
        splits=entry.codes("splits"),
    )


def _chain(code: str) -> Chain:
    entry = read_file(RESOURCES / "chains" / f"{code}.toml")
    entry.allow("form", "name", "description", "support", "primary", "children")
    children = entry.table("children")
    placed: list[ChainActivity] = []
    for kind in (ActivityKind.SUPPORT, ActivityKind.PRIMARY):
        for position, parent in enumerate(entry.codes(kind.value)):
            placed.append(ChainActivity(parent, kind, None, position))
            placed += [
                ChainActivity(child, kind, parent, n) for n, child in enumerate(children.codes(parent))
            ]
    codes = [activity.code for activity in placed]
    children.allow(*codes)
    for activity in codes:
        if activity not in activities():
            raise entry.wrong(f"unknown activity {activity!r}")
        if codes.count(activity) > 1:
            raise entry.wrong(f"activity {activity!r} stands there twice")
    form = entry.choice("form", ChainForm)
    return Chain(code, form, entry.both("name"), entry.both("description"), tuple(placed))


def _channel(entry: Entry) -> ChannelTemplate:
    entry.allow("kind", "name")
    return ChannelTemplate(entry.code, entry.choice("kind", ChannelKind), entry.both("name"))


def _idea(entry: Entry) -> Idea:
    entry.allow(*_IDEA_KEYS, *LANGUAGES)
    article = entry.text("article") if "article" in entry.fields else None
    source = entry.text("source")
    _check_idea(entry, source, article)
    texts = {language: entry.table(language) for language in LANGUAGES}
    for text in texts.values():
        text.allow("title", "description", "indicator", "first_test")
    by_key = {
        key: MappingProxyType({language: text.text(key) for language, text in texts.items()})
        for key in ("title", "description", "indicator", "first_test")
    }
    return Idea(
        code=entry.code,
        activities=entry.codes("activities"),
        titles=by_key["title"],
        descriptions=by_key["description"],
        purpose=entry.choice("purpose", Purpose),
        flow=entry.choice("flow", Flow) if "flow" in entry.fields else Flow.NETWORKS_TO_ACTIVITY,
        media=entry.choice("media", Media),
        channels=entry.codes("channels"),
        hours_a_month=entry.hours("hours_a_month"),
        indicator=by_key["indicator"],
        first_test=by_key["first_test"],
        source=source,
        article=article,
    )


def _check_idea(entry: Entry, source: str, article: str | None) -> None:
    if source not in ("article", "maillon"):
        raise entry.wrong(f"'source' is {source!r}, not one of article, maillon")
    if article is not None and (source != "article" or article not in ARTICLES):
        raise entry.wrong(f"'article' is {article!r}, not the letter of a cited article")
    for key, known in (("activities", activities()), ("channels", _channels_by_code())):
        if not entry.codes(key):
            raise entry.wrong(f"{key!r} must name at least one")
        for code in entry.codes(key):
            if code not in known:
                raise entry.wrong(f"unknown code {code!r} in {key!r}")
