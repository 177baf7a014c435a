"""Means or end? Whether a statement of an objective names a result, or only a medium or a platitude."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Questioned:
    """Why a statement is questioned: its kind, the code of the reason, the words found, a pattern to word it by."""

    kind: Literal["medium", "platitude"]
    code: str
    words: tuple[str, ...] = ()
    pattern: str = ""


def question(statement: str, language: str | None = None) -> Questioned | None:
    """What is questionable about a statement, None when it names a result."""
    return None
