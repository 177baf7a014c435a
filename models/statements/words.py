"""The word lists of one language, compiled: which classes of words stand where in a text.

A list holds words and phrases. Case, accents, plural endings and doubled letters do not count ("folowers" is
"followers"). `recrut*` is every word that begins so; `=likes` is that form alone. Of two phrases that begin at
the same word the longer one wins, which is how "vacant post" keeps "post" from being a medium.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.catalogue_files import RESOURCES, read_file
from models.folding import fold

LANGUAGES = ("en", "fr")
FOLDER: Path = RESOURCES / "statements"
_TOKEN = re.compile(
    r"(?P<date>\d{1,2}/\d{1,2}(?:/\d{2,4})?(?!\d))"
    r"|(?P<number>▢|\d+(?:[ .,'’\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_](?:[^\W_]|[\u0300-\u036f])*)"
    r"|(?P<sign>[%€£$]|->|[→/])"
    r"|(?P<stop>[,;:.!?()\n–—])"
)
_DOUBLED = re.compile(r"(.)\1+")
_LEAST_DOUBLED = 6  # letters: "add" is no "ad"
_LEAST_SPELLING = 7
"""Letters below which one wrong letter too easily makes another word."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign of a text: its comparable form and where it stands (positions in the text)."""

    form: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of the lists: the tokens `first` to before `last`, and the classes it belongs to."""

    first: int
    last: int
    classes: frozenset[str]


@dataclass(slots=True)
class _Node:
    """Where a phrase can go on from: by whole words, by stems, by beginnings."""

    exact: dict[str, _Node] = field(default_factory=dict)
    stems: dict[str, _Node] = field(default_factory=dict)
    beginnings: dict[str, _Node] = field(default_factory=dict)
    classes: set[str] = field(default_factory=set)

    def onward(self, form: str) -> Iterator[_Node]:
        """The nodes that a word of this form leads to, the most exact first."""
        if form in self.exact:
            yield self.exact[form]
        short = stem(form)
        if short in self.stems:
            yield self.stems[short]
        if self.beginnings:
            for whole in dict.fromkeys((form, _squeezed(form))):
                for length in range(len(whole), 1, -1):
                    if whole[:length] in self.beginnings:
                        yield self.beginnings[whole[:length]]


@functools.lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    return fold(word).replace(" ", "")


@functools.lru_cache(maxsize=4096)
def _squeezed(form: str) -> str:
    return _DOUBLED.sub(r"\1", form) if len(form) >= _LEAST_DOUBLED else form


@functools.lru_cache(maxsize=4096)
def stem(form: str) -> str:
    """A folded word without doubled letters and without the ending of a plural."""
    squeezed = _squeezed(form) if not form.isdigit() else form
    return squeezed[:-1] if len(squeezed) > 3 and squeezed[-1] in "sx" else squeezed


def tokens(text: str) -> list[Token]:
    """The words, numbers and signs of a text, in order; everything else (emoji, quotes) is left out.

    ▢, the box that a proposed wording leaves to be filled in, stands for a number.
    """
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        form = _folded(match.group()) if kind == "word" else match.group()
        if form:
            found.append(Token(form, kind, match.start(), match.end()))
    return found


@dataclass(frozen=True)
class Lexicon:
    """The compiled lists of one language. `senses`: the stem of a word → companions that give it another sense."""

    root: _Node
    near: Mapping[str, frozenset[str]]
    senses: Mapping[str, tuple[str, ...]]

    def find(self, words: Sequence[Token]) -> list[Found]:
        """The phrases that stand in the words, from left to right, none over another."""
        found: list[Found] = []
        at = 0
        while at < len(words):
            last, classes = self._longest(words, at)
            if last == at and words[at].kind == "word":
                last, classes = at + 1, set(self._nearly(words[at].form))
            if classes:
                found.append(Found(at, last, frozenset(classes)))
            at = max(last, at + 1)
        return found

    def _longest(self, words: Sequence[Token], at: int) -> tuple[int, set[str]]:
        reached, best, classes = [self.root], at, set[str]()
        here = at
        while reached and here < len(words):
            reached = [then for node in reached for then in node.onward(words[here].form)]
            here += 1
            ends = [node.classes for node in reached if node.classes]
            if ends:
                best, classes = here, ends[0]
        return best, classes

    def _nearly(self, form: str) -> frozenset[str]:
        """The classes of a listed word that differs by a letter, none for a short word."""
        short = stem(form)
        if len(short) < _LEAST_SPELLING:
            return frozenset()
        for variant in _without_a_letter(short):
            if variant in self.near:
                return self.near[variant]
        return frozenset()


def _without_a_letter(word: str) -> Iterator[str]:
    """The word and its forms that lack one letter, the first one always kept."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def _add(root: _Node, phrase: str, name: str) -> None:
    exact = phrase.startswith("=")
    parts = phrase.removeprefix("=").split()
    nodes = [root]
    for part in parts:
        open_ended = part.endswith("*")
        for token in (forms := tokens(part.removesuffix("*"))):
            ended = open_ended and token is forms[-1]
            node = nodes[-1]
            if exact:
                branch, key = node.exact, token.form
            elif ended:
                branch, key = node.beginnings, token.form
            else:
                branch, key = node.stems, stem(token.form)
            nodes.append(branch.setdefault(key, _Node()))
    if len(nodes) == 1:
        raise ValueError(f"{name}: {phrase!r} holds no word")
    nodes[-1].classes.add(name)


def _compiled(
    lists: Mapping[str, Iterable[str]], spelling: Iterable[str], senses: Mapping[str, Any]
) -> Lexicon:
    root = _Node()
    for name, phrases in lists.items():
        for phrase in phrases:
            _add(root, phrase, name)
    near: dict[str, frozenset[str]] = {}
    for name in spelling:
        for phrase in lists.get(name, ()):
            short = stem(_folded(phrase.removeprefix("=")))
            if " " in phrase or "*" in phrase or len(short) < _LEAST_SPELLING:
                continue
            for variant in _without_a_letter(short):
                near.setdefault(variant, frozenset({name}))
    companions = {stem(_folded(word)): tuple(words) for word, words in senses.items()}
    return Lexicon(root, near, companions)


def _lists(language: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of a language by class, with the names that all languages share."""
    lists: dict[str, tuple[str, ...]] = {}
    for file in ("names", language):
        table = read_file(FOLDER / f"{file}.toml").table("words")
        for name in table.fields:
            lists[name] = lists.get(name, ()) + table.codes(name)
    return lists


def classes(language: str) -> frozenset[str]:
    """The names of the lists of a language. Raises CatalogueError when a file of ours is wrong."""
    return frozenset(_lists(language))


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The lists of a language, compiled. Raises CatalogueError when a file of ours is wrong."""
    whole, names = read_file(FOLDER / f"{language}.toml"), read_file(FOLDER / "names.toml")
    whole.allow("words", "about", "senses")
    names.allow("spelling", "words")
    senses = whole.table("senses")
    companions = {word: senses.codes(word) for word in senses.fields}
    return _compiled(_lists(language), names.codes("spelling"), companions)


@functools.cache
def subjects(language: str) -> Lexicon:
    """The lists that tell what a statement speaks of. Raises CatalogueError when a file of ours is wrong."""
    about = read_file(FOLDER / f"{language}.toml").table("about")
    return _compiled({f"about_{name}": about.codes(name) for name in about.fields}, (), {})


def guess(words: Sequence[Token]) -> str:
    """The language that knows more of the words, English when both know as many."""

    def known(language: str) -> int:
        return sum(found.last - found.first for found in lexicon(language).find(words))

    return max(LANGUAGES, key=lambda language: (known(language), language == "en"))
