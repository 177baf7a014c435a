"""How concentrated work is: indices of a distribution given as shares that sum to 1, zeros included."""

from __future__ import annotations

import numpy as np

from models.measures.work import Bools, Floats, Ints


def hhi(shares: Floats) -> float:
    """Σs², between 1/n and 1 (Herfindahl–Hirschman index; Hirschman 1964, on its paternity)."""
    return min(1.0, float(shares @ shares))


def effective_number(shares: Floats) -> float:
    """1/Σs²: as concentrated as on so many equal ones (Hill number of order 2; Hill 1973)."""
    return 1.0 / hhi(shares)


def hhi_normalised(shares: Floats) -> float | None:
    """(HHI − 1/n) / (1 − 1/n), from 0 for an even split to 1 for all in one; None for one alone.

    The same index (Hirschman 1964) on a scale that does not depend on n.
    """
    n = len(shares)
    return None if n < 2 else max(0.0, (hhi(shares) - 1 / n) / (1 - 1 / n))


def shannon(shares: Floats) -> float:
    """−Σ s ln s in nats (Shannon 1948)."""
    some = shares[shares > 0]
    return max(0.0, -float(some @ np.log(some)))


def pielou(shares: Floats) -> float | None:
    """Shannon entropy over ln n, from 0 to 1 (Pielou 1966); n counts the zeros too. None for one alone."""
    n = len(shares)
    return None if n < 2 else min(1.0, shannon(shares) / float(np.log(n)))


def distance(shares: Floats, intended: Floats) -> float:
    """½Σ|s − t|: the share that would have to move (total variation distance; Duncan & Duncan 1955
    call it the index of dissimilarity), 0–1: all of it where nothing is intended for what gets the work."""
    return min(1.0, 0.5 * float(np.abs(shares - intended).sum()))


def chance_hhi(pieces: Floats, n: int) -> float:
    """The HHI to expect if chance alone dropped each piece on one of n places, all alike.

    E[HHI] = h + (1 − h)/n with h = Σ(e/Σe)² over the pieces (action × share) of work: two pieces meet on
    the same place with probability 1/n. It is the dartboard of Ellison & Glaeser (1997) with n equal fields.
    """
    parts = pieces / pieces.sum()
    h = min(1.0, float(np.square(parts).sum()))
    return h + (1 - h) / n


def leave_one_out(action: Ints, pieces: Floats, inside: Bools, actions: int) -> tuple[float, float] | None:
    """Lowest and highest share of the pieces `inside` when any one action is left out (Quenouille 1949).

    `action` says which of `actions` each piece belongs to. None when at most one action weighs anything.
    """
    whole = np.bincount(action, pieces, actions)
    part = np.bincount(action, pieces * inside, actions)
    weighing = np.flatnonzero(whole > 0)
    if len(weighing) < 2:
        return None
    rest, rest_inside = whole.sum() - whole[weighing], part.sum() - part[weighing]
    # Subtracting the one action that outweighs the others would leave rounding only.
    for heavy in np.flatnonzero(whole[weighing] > rest):
        others = np.delete(np.arange(actions), weighing[heavy])
        rest[heavy], rest_inside[heavy] = whole[others].sum(), part[others].sum()
    shares = np.clip(rest_inside / rest, 0.0, 1.0)
    return float(shares.min()), float(shares.max())
