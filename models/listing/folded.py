"""Texts made comparable for searching and sorting: case and accents set aside, quickly for many rows."""

from __future__ import annotations

import unicodedata

_SIGNS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "’": "'", "\u00a0": " ", "\u202f": " "}
)


def plain(text: str) -> str:
    """The text in lower case without accents; signs stay, unlike in models/folding.py: "U.S." finds "u.s."."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_SIGNS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()
