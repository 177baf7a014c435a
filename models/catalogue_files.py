"""The catalogue's TOML files read field by field: whatever is wrong names its file and its entry."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

RESOURCES = Path(__file__).parent.parent / "resources"
LANGUAGES = ("en", "fr")

Choice = TypeVar("Choice", bound=StrEnum)


class CatalogueError(ValueError):
    """A resource file of ours is wrong: a fault of the program's, which its user cannot mend."""

    def __init__(self, file: str, entry: str, problem: str) -> None:
        super().__init__(f"{file}: {entry or 'file'}: {problem}")
        self.file = file
        self.entry = entry
        self.problem = problem


@dataclass(frozen=True)
class Entry:
    """One table of a TOML file, which knows where it stands. Every reader raises CatalogueError."""

    file: str
    code: str
    fields: Mapping[str, Any]

    def wrong(self, problem: str) -> CatalogueError:
        return CatalogueError(self.file, self.code, problem)

    def allow(self, *keys: str) -> None:
        """Refuse keys that nobody reads: a misspelt one would be lost in silence."""
        unknown = sorted(set(self.fields) - set(keys))
        if unknown:
            raise self.wrong(f"unknown key {unknown[0]!r}")

    def text(self, key: str) -> str:
        value = self.fields.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"{key!r} must be a text")
        return value

    def hours(self, key: str) -> float:
        value = self.fields.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
            raise self.wrong(f"{key!r} must be a number above 0")
        return float(value)

    def codes(self, key: str) -> tuple[str, ...]:
        """A list of texts, () when the key is missing."""
        return _texts(self, key, self.fields.get(key, []))

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        value = self.text(key)
        try:
            return choices(value)
        except ValueError:
            allowed = ", ".join(member.value for member in choices)
            raise self.wrong(f"{key!r} is {value!r}, not one of {allowed}") from None

    def table(self, key: str) -> "Entry":
        value = self.fields.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(f"{key!r} must be a table")
        return Entry(self.file, f"{self.code}.{key}".lstrip("."), value)

    def both(self, key: str) -> Mapping[str, str]:
        """A text in every language, by language."""
        texts = self.table(key)
        texts.allow(*LANGUAGES)
        return MappingProxyType({language: texts.text(language) for language in LANGUAGES})


def _texts(entry: Entry, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise entry.wrong(f"{key!r} must be a list of texts")
    return tuple(value)


def read_file(path: Path) -> Entry:
    """The whole file as one entry without a code."""
    try:
        return Entry(path.name, "", tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogueError(path.name, "", str(error)) from error


def read_entries(path: Path) -> tuple[Entry, ...]:
    """The tables at the top of the file, by their key, in the order of the file."""
    whole = read_file(path)
    return tuple(whole.table(code) for code in whole.fields)


def read_list(path: Path, key: str) -> tuple[Entry, ...]:
    """The array of tables `key`, each named by its `code`."""
    whole = read_file(path)
    whole.allow(key)
    tables = whole.fields.get(key, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise whole.wrong(f"{key!r} must be an array of tables")
    entries = (Entry(path.name, f"{key} {number}", table) for number, table in enumerate(tables, start=1))
    return tuple(Entry(path.name, entry.text("code"), entry.fields) for entry in entries)
