"""What a table and a column of the contract are, and the kinds of cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from types import MappingProxyType


class Kind(Enum):
    """How a cell of a column is read."""

    ID = auto()
    TEXT = auto()
    NUMBER = auto()
    WHOLE = auto()
    SHARE = auto()
    DATE = auto()
    BOOLEAN = auto()
    CLOSED = auto()
    EFFORT = auto()
    CADENCE = auto()
    REFERENCE = auto()
    MANY = auto()
    SHARES = auto()
    MECHANISM = auto()


@dataclass(frozen=True)
class Column:
    """One column: its field in the contract, its French name, how its cells are read.

    `into` is the attribute of the entity (the field itself unless given), `closed` the enum of a closed set,
    `to` the table that a reference names. `required` cells may not be empty. Numbers are not negative
    unless `signed`.
    """

    field: str
    french: str = ""
    kind: Kind = Kind.TEXT
    into: str = ""
    closed: type[StrEnum] | None = None
    to: str = ""
    required: bool = False
    signed: bool = False
    synonyms: tuple[str, ...] = ()

    @property
    def attribute(self) -> str:
        """The attribute of the entity that this column fills."""
        return self.into or self.field

    def name(self, language: str) -> str:
        """What the column is called in a language."""
        return (self.french or self.field) if language == "fr" else self.field


@dataclass(frozen=True)
class Table:
    """One table: its name in the contract and in French, the entity's table, its columns."""

    name: str
    french: str
    stored: str
    columns: tuple[Column, ...]
    synonyms: tuple[str, ...] = ()
    by_field: Mapping[str, Column] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_field", MappingProxyType({one.field: one for one in self.columns}))

    def called(self, language: str) -> str:
        """What the table is called in a language."""
        return self.french if language == "fr" else self.name


ID = Column("id", "", Kind.ID, synonyms=("identifiant", "uuid"))
"""The first column of every table."""


def reference(name: str, french: str, to: str, into: str, *synonyms: str, required: bool = False) -> Column:
    """A column that names one row of another table."""
    return Column(name, french, Kind.REFERENCE, into, to=to, required=required, synonyms=synonyms)


def many(name: str, french: str, to: str, *synonyms: str) -> Column:
    """A column that names several rows of another table."""
    return Column(name, french, Kind.MANY, to=to, synonyms=synonyms)


def day(name: str, french: str, *synonyms: str, required: bool = False) -> Column:
    """A column of dates."""
    return Column(name, french, Kind.DATE, required=required, synonyms=synonyms)
