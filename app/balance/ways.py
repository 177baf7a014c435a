"""The ways of working in whole percent that add up: what Communication does to its headline, all of them to 100."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from math import floor

from app.wording.numbers import intended, percent
from models.measures.figures import Ways

_OF_SILO = 2
"""So many of the first ways are what Communication does."""
_LEAST = 0.01


def ways_told(ways: Ways, language: str) -> dict[str, str]:
    """The share of each way in words, by its name."""
    shares = asdict(ways)
    values = tuple(shares.values())
    whole = (*_adding_up(values[:_OF_SILO]), *_adding_up(values[_OF_SILO:]))
    return {
        name: percent(share, language) if share > 0 else intended(0.0, language)
        for name, share in zip(shares, whole, strict=True)
    }


def _adding_up(shares: Sequence[float]) -> tuple[float, ...]:
    """Shares rounded to whole percent so that their sum is the rounded sum (largest remainders; Hamilton 1792).

    Where one is told as less than a percent, or as more than 99, nothing adds up in words anyway.
    """
    if any(0 < share < _LEAST or 1 - _LEAST < share < 1 for share in shares):
        return tuple(shares)
    exact = [100 * share for share in shares]
    whole = [floor(one) for one in exact]
    missing = round(sum(exact)) - sum(whole)
    for at in sorted(range(len(exact)), key=lambda at: whole[at] - exact[at])[:missing]:
        whole[at] += 1
    return tuple(one / 100 for one in whole)
