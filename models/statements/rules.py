"""The rules of means or end, read from resources/statements/grammar.toml: the first that fits the facts decides."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from models.catalogue_files import Entry, read_list
from models.statements.words import FOLDER

KINDS = ("medium", "platitude", "fine", "fact", "pattern")


@dataclass(frozen=True, slots=True)
class Rule:
    """Fits when all of `all` hold, one of `any` (when there are any) and none of `none`.

    `shown` are the classes whose words made the case.
    """

    kind: str
    code: str
    all: frozenset[str]
    any: frozenset[str]
    none: frozenset[str]
    shown: frozenset[str]

    def fits(self, facts: frozenset[str]) -> bool:
        return self.all <= facts and not self.none & facts and (not self.any or bool(self.any & facts))


def _rule(entry: Entry) -> Rule:
    entry.allow("code", "kind", "all", "any", "none", "shown")
    kind = entry.text("kind")
    if kind not in KINDS:
        raise entry.wrong(f"'kind' is {kind!r}, not one of {', '.join(KINDS)}")
    names = {key: frozenset(entry.codes(key)) for key in ("all", "any", "none", "shown")}
    return Rule(kind, entry.text("code"), names["all"], names["any"], names["none"], names["shown"])


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules in their order. Raises CatalogueError when the file is wrong."""
    return tuple(_rule(entry) for entry in read_list(FOLDER / "grammar.toml", "rule"))


@functools.cache
def patterns() -> tuple[Rule, ...]:
    """Which wording goes with which facts, in their order. Raises CatalogueError when the file is wrong."""
    return tuple(_rule(entry) for entry in read_list(FOLDER / "patterns.toml", "rule"))


def decide(facts: frozenset[str]) -> Rule | None:
    """The first rule that fits, None when none does; rules that name a fact add it on the way."""
    for rule in rules():
        if rule.fits(facts):
            if rule.kind != "fact":
                return rule
            facts |= {rule.code}
    return None


def pattern(facts: frozenset[str]) -> str:
    """The code of the wording to propose, by what the statement speaks of."""
    return next((rule.code for rule in patterns() if rule.fits(facts)), "change")
