"""Shares that always add up to 1: what moving, adding or removing one does to the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def room(shares: Mapping[str, float], locked: Collection[str] = ()) -> float:
    """The most that a share which is not locked can have: what the locked ones leave of 1."""
    return max(0.0, 1.0 - sum(value for key, value in shares.items() if key in locked))


def moved(
    shares: Mapping[str, float], one: str, share: float, locked: Collection[str] = ()
) -> dict[str, float]:
    """The shares with `one` at `share` (0–1), the others in the proportions that they have among themselves.

    Those that are `locked` stay, and leave that much less for the others; where no other may move, none does.
    """
    kept = set(locked) - {one}
    whole = room(shares, kept)
    share = min(whole, max(0.0, share))
    others = {key: value for key, value in shares.items() if key != one and key not in kept}
    if not others:
        return dict(shares) if kept else {one: 1.0}
    total = sum(others.values())
    rest = whole - share
    spread = {
        key: rest * value / total if total > 0.0 else rest / len(others) for key, value in others.items()
    }
    placed = {one: share, **spread}
    return _whole({key: placed.get(key, value) for key, value in shares.items()}, keep={one, *kept})


def even(shares: Mapping[str, float], locked: Collection[str] = ()) -> dict[str, float]:
    """The shares with those that are not locked all alike."""
    free = [key for key in shares if key not in locked]
    if not free:
        return dict(shares)
    each = room(shares, locked) / len(free)
    return _whole({key: each if key in free else value for key, value in shares.items()}, keep=set(locked))


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
    return _whole({key: value / total for key, value in others.items()}, keep=())


def _whole(shares: dict[str, float], keep: Collection[str]) -> dict[str, float]:
    """The same shares, what rounding left over given to the largest of those that are not to `keep`."""
    largest = max((key for key in shares if key not in keep), key=lambda key: shares[key])
    shares[largest] = max(0.0, 1.0 - sum(value for key, value in shares.items() if key != largest))
    return shares
