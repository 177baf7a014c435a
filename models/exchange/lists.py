"""Several values in one cell: `a; b; "c; d"`, `code: 70 %; other: 30 %`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PIECE = re.compile(r'"(?:[^"]|"")*"|[^;:"]+|[;:"]')
_NEEDS_QUOTES = re.compile(r'[;:"]|^\s|\s$')
_LISTED_NEEDS_QUOTES = re.compile(r'[;"]|^\s|\s$')


def split_list(text: str) -> list[str]:
    """The values of a cell, without quotes and surrounding spaces, empty ones left out.

    `:` separates nothing here; a quote within a word is a sign like any other.
    """
    return [head if tail is None else f"{head}: {tail}" for head, tail in split_pairs(text, whole=True)]


def split_pairs(text: str, *, whole: bool = False) -> list[tuple[str, str | None]]:
    """The values of a cell as (head, what stands after the first `:` or None). `whole`: never cut at `:`."""
    if ";" not in text and '"' not in text and (whole or ":" not in text):
        stripped = text.strip()
        return [(stripped, None)] if stripped else []
    pairs: list[tuple[str, str | None]] = []
    parts: list[list[str]] = [[]]
    for piece in [*_PIECE.findall(text), ";"]:
        if piece == ";":
            head, *tail = ["".join(part).strip() for part in map(_unquoted, parts)]
            if head or tail:
                pairs.append((head, tail[0] if tail else None))
            parts = [[]]
        elif piece == ":" and not whole and len(parts) == 1:
            parts.append([])
        else:
            parts[-1].append(piece)
    return pairs


def _unquoted(pieces: list[str]) -> list[str]:
    """Pieces with the quotes taken off where one quoted piece stands alone."""
    filled = [piece for piece in pieces if piece.strip()]
    if len(filled) == 1 and len(filled[0]) > 1 and filled[0][0] == filled[0][-1] == '"':
        return [filled[0][1:-1].replace('""', '"')]
    return pieces


def quoted(value: str, *, listed: bool = False) -> str:
    """The value as it must stand in a cell of several; `listed` where `:` separates nothing."""
    needs = _LISTED_NEEDS_QUOTES if listed else _NEEDS_QUOTES
    return '"' + value.replace('"', '""') + '"' if needs.search(value) else value


def join_list(values: Iterable[str]) -> str:
    """Values as one cell."""
    return "; ".join(quoted(value, listed=True) for value in values)


def join_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Heads and what belongs to each as one cell."""
    return "; ".join(f"{quoted(head)}: {quoted(tail)}" for head, tail in pairs)
