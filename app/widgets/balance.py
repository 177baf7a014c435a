"""Shares that always add up to 1: what moving, adding or removing one does to the others."""

from __future__ import annotations

from collections.abc import Mapping


def moved(shares: Mapping[str, float], one: str, share: float) -> dict[str, float]:
    """The shares with `one` at `share` (0–1), the others in the proportions that they have among themselves."""
    share = min(1.0, max(0.0, share))
    others = {key: value for key, value in shares.items() if key != one}
    if not others:
        return {one: 1.0}
    total = sum(others.values())
    rest = 1.0 - share
    spread = {
        key: rest * value / total if total > 0.0 else rest / len(others) for key, value in others.items()
    }
    return _whole({key: spread.get(key, share) for key in shares}, keep=one)


def added(shares: Mapping[str, float], one: str) -> dict[str, float]:
    """The shares with one more, which gets as much as each would if all were even."""
    if not shares:
        return {one: 1.0}
    return moved({**shares, one: 0.0}, one, 1.0 / (len(shares) + 1))


def removed(shares: Mapping[str, float], one: str) -> dict[str, float]:
    """The shares without one, the others grown in proportion; none when it was the last."""
    others = {key: value for key, value in shares.items() if key != one}
    total = sum(others.values())
    if not others:
        return {}
    if total <= 0.0:
        return {key: 1.0 / len(others) for key in others}
    return _whole({key: value / total for key, value in others.items()}, keep="")


def _whole(shares: dict[str, float], keep: str) -> dict[str, float]:
    """The same shares, what rounding left over given to the largest of those that are not `keep`."""
    largest = max((key for key in shares if key != keep), key=lambda key: shares[key])
    shares[largest] = max(0.0, 1.0 - sum(value for key, value in shares.items() if key != largest))
    return shares
