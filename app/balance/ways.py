"""The ways of working in whole percent that add up: what Communication does to its headline, all of them to 100."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from math import floor

from app.wording.numbers import intended, percent
from models.measures.figures import Ways

_LEAST = 0.01


def ways_told(ways: Ways, language: str) -> dict[str, str]:
    """The share of each way in words, by its name."""
    shares = asdict(ways)
    itself, others, *rest = shares.values()
    whole = (*_of_silo(itself, others), *_adding_up(rest))
    return {
        name: percent(share, language) if share > 0 else intended(0.0, language)
        for name, share in zip(shares, whole, strict=True)
    }


def _of_silo(itself: float, others: float) -> tuple[float, float]:
    """What it does for itself is told as everywhere else, the map and the matrix among them: others get the rest."""
    if _in_words((itself, others)):
        return itself, others
    own = round(100 * itself)
    return own / 100, (round(100 * (itself + others)) - own) / 100


def _adding_up(shares: Sequence[float]) -> tuple[float, ...]:
    """Shares rounded to whole percent so that their sum is the rounded sum (largest remainders; Hamilton 1792)."""
    if _in_words(shares):
        return tuple(shares)
    exact = [100 * share for share in shares]
    whole = [floor(one) for one in exact]
    missing = round(sum(exact)) - sum(whole)
    for at in sorted(range(len(exact)), key=lambda at: whole[at] - exact[at])[:missing]:
        whole[at] += 1
    return tuple(one / 100 for one in whole)


def _in_words(shares: Sequence[float]) -> bool:
    """Whether one is told as less than a percent, or as more than 99: then nothing adds up anyway."""
    return any(0 < share < _LEAST or 1 - _LEAST < share < 1 for share in shares)
