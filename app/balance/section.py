"""What a part of the argument is: a sentence, a picture, what makes it shaky, how it was computed, where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.balance.drawings import Drawing
from models.measures.figures import Thing


class Key(StrEnum):
    """The parts, in the order of the argument."""

    ROAD = "road"
    WHO = "who"
    GAP = "gap"
    FIRST = "first"
    MATRIX = "matrix"
    WAYS = "ways"
    SINGLE = "single"
    STRATEGY = "strategy"
    CHANNELS = "channels"


@dataclass(frozen=True)
class Note:
    """What a reader should know to trust a figure neither too much nor too little, and the actions it is about."""

    text: str
    actions: tuple[Thing, ...] = ()


@dataclass(frozen=True)
class Link:
    """A row of the plan to go to."""

    table: str
    id: str
    text: str
    detail: str = ""
    chip: str = ""


@dataclass(frozen=True)
class Reckoning:
    """How a figure comes about: the rule in words, and the numbers put in."""

    formula: str
    numbers: str


@dataclass(frozen=True)
class Section:
    """One part. `frame` says out of what its figures are; empty parts are left out of screen and paper.

    `about` is the row that the lead speaks of, where it speaks of one; `links` are the others.
    """

    key: Key
    title: str
    lead: str
    sentences: tuple[str, ...] = ()
    frame: str = ""
    drawing: Drawing | None = None
    notes: tuple[Note, ...] = ()
    computed: tuple[Reckoning, ...] = ()
    links: tuple[Link, ...] = ()
    about: Link | None = None
