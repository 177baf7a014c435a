"""What can be told of one statement: the facts that the rules of resources/statements/grammar.toml name.

The classes of the words that stand in it are facts, once what is only a way ("through", « grâce à ») and what has
another sense here (the subscribers of a water company) is set aside. Further facts are worked out from their places:
what a number counts, what a verb governs, what stands first, how many words of the trade remain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.statements.words import Found, Lexicon, Token, lexicon, stem, tokens

MEDIA = frozenset({"network", "medium", "vanity", "publish"})
WEAK = {"weak_medium": "medium", "weak_vanity": "vanity", "weak_publish": "publish"}
"""Words that are a medium only in such company: a page, an account, members, to share."""
_PASSED_OVER = frozenset({"stop", "adjective", "more", "number", "multiple", "frequency"})
_HEADS = ("publish", "launch", "lead", "serve", "deal", "sure_deal", "vanity", "network", "medium", "result")
_SMALL = frozenset({"stop", "adjective", "number", "multiple", "frequency", "month", "date_lead", "period"})
_EMPTY = frozenset(
    f"empty_{name}" for name in ("image", "customer", "people", "change", "excellence", "words")
)
_GENERAL = (
    _SMALL | _EMPTY | {"generic", "be", "more", "empty_verb", "soft", "light", "launch", "deal", "sure_deal"}
)
_BEFORE_DAY = frozenset({"date_lead", "month", "ordinal"})
_WAY_REACHES = 8  # words
_PHRASE = 5  # words of one noun phrase
_YEARS = range(2015, 2061)


@dataclass
class Reading:
    """A statement read with the lists of one language."""

    statement: str
    language: str
    words: Sequence[Token]
    lexicon: Lexicon
    at: dict[int, Found] = field(default_factory=dict)
    masked: set[int] = field(default_factory=set)
    worked_out: set[str] = field(default_factory=set)

    @property
    def facts(self) -> frozenset[str]:
        """All that holds, as names."""
        return frozenset(self.worked_out | {name for found in self._seen() for name in found.classes})

    def spans(self, classes: frozenset[str]) -> tuple[tuple[int, int], ...]:
        """Where words of these classes stand in the statement, ways left out."""
        chosen = [found for found in self._seen() if found.classes & classes]
        return tuple((self.words[found.first].start, self.words[found.last - 1].end) for found in chosen)

    def _seen(self) -> Iterator[Found]:
        """The phrases found, without those that only name a way."""
        for first, found in sorted(self.at.items()):
            if found.first == first and not (first in self.masked and found.classes & (MEDIA | set(WEAK))):
                yield found

    def classes(self, index: int) -> frozenset[str]:
        """The classes of the word at `index`, none for a word of the trade."""
        found = self.at.get(index)
        if found is None or (index in self.masked and found.classes & (MEDIA | set(WEAK))):
            return frozenset()
        return found.classes

    def phrase(self, index: int) -> list[int]:
        """The words of the noun phrase from `index` on: what follows articles, numbers and small adjectives."""
        begin = index
        while index < min(begin + _PHRASE, len(self.words)) and self._passed_over(index):
            index += 1
        inside: list[int] = []
        while index < len(self.words) and len(inside) < _PHRASE and self.words[index].kind == "word":
            classes = self.classes(index)
            if index in self.masked or classes & {
                "stop",
                "way",
                "source",
                "number",
                "date_lead",
                "frequency",
            }:
                break
            inside.append(index)
            index += 1
        return inside

    def when(self) -> str:
        """The day or season by which the user wants it, as written; "" without one."""
        for index, word in enumerate(self.words):
            year = word.form.isdecimal() and len(word.form) == 4 and int(word.form) in _YEARS
            if word.kind == "date" or year or "month" in self.classes(index):
                first, last = index, index + 1
                while first and (
                    self.classes(first - 1) & _BEFORE_DAY or self.words[first - 1].kind == "number"
                ):
                    first -= 1
                while last < len(self.words) and (
                    self.words[last].kind == "number" or "month" in self.classes(last)
                ):
                    last += 1
                return self.statement[self.words[first].start : self.words[last - 1].end]
        return ""

    def _passed_over(self, index: int) -> bool:
        word = self.words[index]
        small = word.kind in ("number", "sign") or bool(self.classes(index) & _PASSED_OVER)
        return small and index not in self.masked

    def has(self, indices: Sequence[int], names: frozenset[str]) -> bool:
        return any(self.classes(index) & names for index in indices)


def read(statement: str, language: str) -> Reading:
    """The statement with all that can be told of it."""
    words = tokens(statement)
    reading = Reading(statement, language, words, lexicon(language))
    for found in reading.lexicon.find(words):
        found = _in_its_sense(reading, found)
        for index in range(found.first, found.last):
            reading.at[index] = found
    _mask_ways(reading)
    _settle_weak(reading, _own_words(reading))
    reading.worked_out |= _own_words(reading)
    _weigh_verbs(reading)
    _weigh_numbers(reading)
    _find_head(reading)
    if "bare" in reading.worked_out and all(
        reading.classes(index) <= {"stop"} for index in range(len(words))
    ):
        reading.worked_out.add("nothing")
    if reading.facts & MEDIA:
        reading.worked_out.add("media")
    return reading


def _in_its_sense(reading: Reading, found: Found) -> Found:
    """The phrase without its media classes where a companion gives it another sense: supporters make fans people."""
    companions = reading.lexicon.senses.get(stem(reading.words[found.first].form))
    if found.last - found.first > 1 or not companions or not found.classes & (MEDIA | set(WEAK)):
        return found
    others = {stem(word.form) for word in reading.words if word.kind == "word"}
    for companion in companions:
        start = companion.removesuffix("*")
        if any(other.startswith(start) if companion.endswith("*") else other == start for other in others):
            return Found(found.first, found.last, frozenset())
    return found


def _mask_ways(reading: Reading) -> None:
    """Mask what follows a word of means, up to the end of its clause: there a medium is a way to something."""
    for first, found in list(reading.at.items()):
        if found.first != first or not found.classes & {"way", "source"}:
            continue
        after = found.last
        if "source" in found.classes and after < len(reading.words) and _numeral(reading, after):
            continue
        for index in range(after, min(after + _WAY_REACHES, len(reading.words))):
            if reading.words[index].kind == "stop" and reading.words[index].form not in "()":
                break
            reading.masked.add(index)
        reading.worked_out.add("way")


def _numeral(reading: Reading, index: int) -> bool:
    return reading.words[index].kind == "number" or "number" in reading.classes(index)


def _own_words(reading: Reading) -> set[str]:
    """How many words of the trade there are, which no list knows: none is `bare`, then thin, short, sparse."""
    own = sum(
        word.kind == "word" and index not in reading.masked and reading.classes(index) <= {"plain"}
        for index, word in enumerate(reading.words)
    )
    return {name for most, name in enumerate(("bare", "thin", "short", "sparse")) if own <= most}


def _settle_weak(reading: Reading, own: set[str]) -> None:
    """Take the weak words for media where the company says so, and forget them elsewhere."""
    weak = frozenset(WEAK)
    strong = bool(reading.facts & MEDIA)
    weighty = bool(reading.facts & {"deal", "sure_deal", "result"})
    few = "bare" in own or ("thin" in own and "weak_vanity" in reading.facts)
    for first, found in list(reading.at.items()):
        if found.first != first or not found.classes & weak:
            continue
        settled = found.classes - weak
        verb = "weak_publish" in found.classes
        beside = _leads(reading, found.last) if verb else _governs(reading, first)
        helped = strong or beside or (few and not weighty)
        if helped:
            settled |= {WEAK[name] for name in found.classes & weak}
        for index in range(found.first, found.last):
            reading.at[index] = Found(found.first, found.last, frozenset(settled))


def _governs(reading: Reading, index: int) -> bool:
    """Whether a verb of opening or publishing stands shortly before."""
    verbs = frozenset({"launch", "publish", "weak_publish"})
    return reading.has(range(max(index - 4, 0), index), verbs)


def _leads(reading: Reading, index: int) -> bool:
    """Whether what follows is the medium that a verb of publishing acts on."""
    return reading.has(reading.phrase(index), frozenset({"medium", "weak_medium", "network"}))


def _weigh_verbs(reading: Reading) -> None:
    """Business verbs that win no more than an audience count for nothing; opening counts when a medium is opened."""
    for first, found in list(reading.at.items()):
        if found.first != first:
            continue
        inside = reading.phrase(found.last)
        audience = reading.has(inside, MEDIA) and not reading.has(inside, frozenset({"result"}))
        if "deal" in found.classes and audience:
            lighter = Found(found.first, found.last, found.classes - {"deal"} | {"light"})
            reading.at.update(dict.fromkeys(range(found.first, found.last), lighter))
        if "launch" in found.classes and audience:
            reading.worked_out.add("launched")


def _weigh_numbers(reading: Reading) -> None:
    """What each number counts."""
    for index in range(len(reading.words)):
        if _numeral(reading, index):
            reading.worked_out |= _counted(reading, index)
        elif reading.words[index].kind == "date":
            reading.worked_out.add("percent" if _mark(reading, index) else "date")
        elif "multiple" in reading.classes(index):
            reading.worked_out.add("multiple")


def _mark(reading: Reading, index: int) -> bool:
    """Whether 8/10 is a mark out of ten, and not the 8th of October."""
    led = "date_lead" in reading.classes(index - 1) and not reading.classes(index - 1) & {"within"}
    return not led and reading.words[index].form.partition("/")[2] in ("5", "10", "20", "100")


def _counted(reading: Reading, index: int) -> set[str]:
    """Facts of the number at `index`: a percentage, money, a duration, a day, things, people or an audience."""
    words, found = reading.words, reading.at.get(index)
    if words[index].kind == "number" and found is not None and not found.classes & {"number"}:
        return set()
    last = found.last if found is not None else index + 1
    following = words[last] if last < len(words) else None
    before = reading.classes(index - 1) if index else frozenset[str]()
    after = reading.classes(last)
    if following is not None and (following.form == "%" or "percent" in after):
        return {"percent"}
    beside = {words[place].form for place in (index - 1, last) if 0 <= place < len(words)}
    if "money" in after or beside & set("€£$"):
        return {"money"}
    if "month" in after or "month" in before or ("ordinal" in after and "month" in reading.classes(last + 1)):
        return {"date"}
    if "ratio" in after or "ratio" in before:
        return {"percent"}
    if "times" in after:
        return {"rhythm"}
    return _unit(reading, index, last, before) or _things(reading, index, last)


def _unit(reading: Reading, index: int, last: int, before: frozenset[str]) -> set[str]:
    """Facts of a number that a unit of time follows, at most one word later."""
    for place in (last, last + 1):
        classes = reading.classes(place)
        if classes & {"hour", "period"}:
            if "frequency" in before:
                return {"rhythm"}
            if "period" in classes and before & {"date_lead", "within"}:
                return {"date"}
            return {"duration"}
        if classes & MEDIA:
            break
    year = reading.words[index].form
    if year.isdecimal() and len(year) == 4 and int(year) in _YEARS:
        follows = reading.words[last].kind if last < len(reading.words) else "stop"
        if follows != "word" or reading.classes(last) or before & {"date_lead", "within"}:
            return {"date"}
    return set()


def _things(reading: Reading, index: int, last: int) -> set[str]:
    inside = reading.phrase(last)
    if not inside:
        return {"amount"}
    if reading.has(inside, MEDIA) and not reading.classes(inside[-1]) & {"result"}:
        return {"audience"}
    if all(reading.classes(place) & _GENERAL for place in inside):
        return {"people"}
    return {"things"}


def _find_head(reading: Reading) -> None:
    """The first word that says what the statement is about: `head_launch`, `head_publish` …"""
    for found in reading._seen():
        for name in _HEADS:
            if name in found.classes and (name != "launch" or "launched" in reading.worked_out):
                reading.worked_out.add(f"head_{name}")
                return
