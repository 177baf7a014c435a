"""Means or end? Whether a statement of an objective names a result, or only a medium or a platitude."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from models.statements import rules, words
from models.statements.reading import Reading, read

_LONGEST = 2000  # characters; an objective is a sentence, and what follows is not read


@dataclass(frozen=True)
class Questioned:
    """Why a statement is questioned: its kind, the code of the reason, the words found, a pattern to word it by.

    `spans` are the places of `words` in the statement, from and to before. `channel` and `when` are the network
    and the day as the user wrote them, "" without one.
    """

    kind: Literal["medium", "platitude"]
    code: str
    words: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    pattern: str = ""
    channel: str = ""
    when: str = ""
    language: str = "en"


def question(statement: str, language: str | None = None) -> Questioned | None:
    """What is questionable about a statement, None when it names a result.

    `language` ("fr", "en") is the one that the statement is written in, guessed from its words when None.
    Raises CatalogueError when a word list is wrong; no text raises.
    """
    statement = statement[:_LONGEST]
    if language not in words.LANGUAGES:
        language = words.guess(words.tokens(statement))
    reading = read(statement, language)
    rule = rules.decide(reading.facts)
    if rule is None or rule.kind == "fine":
        return None
    spans = reading.spans(rule.shown)
    return Questioned(
        kind="medium" if rule.kind == "medium" else "platitude",
        code=rule.code,
        words=tuple(statement[start:end] for start, end in spans),
        spans=spans,
        pattern=rules.pattern(_subjects(reading) | {rule.kind, rule.code}),
        channel=_first(reading, "network"),
        when=reading.when(),
        language=language,
    )


def _subjects(reading: Reading) -> frozenset[str]:
    """What the statement speaks of, as facts: "about_recruiting" …"""
    found = words.subjects(reading.language).find(reading.words)
    return frozenset(name for subject in found for name in subject.classes)


def _first(reading: Reading, name: str) -> str:
    """The first words of a class as they were written."""
    spans = reading.spans(frozenset({name}))
    return reading.statement[spans[0][0] : spans[0][1]] if spans else ""
