"""What a field of a row is: what it edits, what it is called, with which kind of editor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QCoreApplication


class Editor(Enum):
    """The kinds of field editors."""

    LINE = auto()
    CADENCE = auto()
    AREA = auto()
    NUMBER = auto()
    WHOLE = auto()
    PERCENT = auto()
    DATE = auto()
    CHOICE = auto()
    ROW = auto()
    TOGGLE = auto()
    SHARES = auto()
    EFFORT = auto()
    CHANNELS = auto()
    TAGS = auto()
    CONTRIBUTORS = auto()
    ROLES = auto()


ABOVE = (
    Editor.AREA,
    Editor.SHARES,
    Editor.EFFORT,
    Editor.CHANNELS,
    Editor.TAGS,
    Editor.CONTRIBUTORS,
    Editor.ROLES,
)
"""Editors that take the whole width, their label above them."""


@dataclass(frozen=True)
class Column:
    """One field of a page: what it edits, what it is called, how.

    `closed` is the set of a CHOICE, `to` the table that a ROW refers to. `unit` stands behind a number.
    """

    field: str
    label: str
    editor: Editor = Editor.LINE
    closed: type[StrEnum] | None = None
    to: str = ""
    hint: str = ""
    unit: str = ""
    required: bool = False


def say(text: str) -> str:
    """A text of the tables in the language in force."""
    return QCoreApplication.translate("Inspector", text) if text else ""
