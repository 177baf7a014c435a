"""The same figures computed another way: day by day in exact fractions, entropies by scipy, margins by networkx."""

from __future__ import annotations

import calendar
import datetime as dt
from fractions import Fraction
from typing import Any

import networkx as nx
import numpy as np
from scipy.stats import entropy

from models.periods import Period
from tests.models.measures.plans import Rows

SCOPES = {
    "live": {"test", "running", "done", "stopped"},
    "planned": {"test", "running", "done", "stopped", "planned"},
    "ideas": {"test", "running", "done", "stopped", "planned", "idea"},
}
SIZES = {"S": 2, "M": 6, "L": 16}


def _day(text: str | None, otherwise: dt.date) -> dt.date:
    return dt.date.fromisoformat(text) if text else otherwise


def hours(action: dict[str, Any], period: Period, span: Period) -> Fraction:
    """The hours of an action in the period, added up day by day."""
    effort, per = action["effort"], action["effort_per"]
    if effort is None:
        effort, per = SIZES.get(action["size"], 0), "month"
    if not action["start"] and not action["end"]:
        if per == "total":
            return Fraction(effort) if period.whole else Fraction(0)
        first, last = period.start, period.end
    else:
        first, last = _day(action["start"], span.start), _day(action["end"], span.end)
    days = [first + dt.timedelta(n) for n in range((last - first).days + 1)]
    inside = [day for day in days if period.start <= day <= period.end]
    each = {
        "total": lambda day: Fraction(1, len(days)),
        "week": lambda day: Fraction(1, 7),
        "month": lambda day: Fraction(1, calendar.monthrange(day.year, day.month)[1]),
    }
    return Fraction(effort) * sum((each[per](day) for day in inside), Fraction(0))


def reference(rows: Rows, period: Period, span: Period, scope: str) -> dict[str, Any]:
    """The figures by the names of the JSON; None where there is nothing to share out."""
    parents = {row["parent_id"] for row in rows["activity"]}
    leaves = [row for row in rows["activity"] if row["id"] not in parents]
    units = {row["id"]: row for row in rows["unit"]}
    people = {row["id"]: row["unit_id"] for row in rows.get("person", ())}
    below = {row["id"]: _leaves(rows, row["id"], parents) for row in rows["activity"]}
    actions = [row for row in rows["action"] if row["stage"] in SCOPES[scope]]
    pieces = []
    tied = nx.Graph()
    for action in actions:
        unit = action["unit_id"] or people.get(action["owner_id"])
        for tie in rows["service_share"]:
            if tie["action_id"] == action["id"]:
                spread = below[tie["activity_id"]]
                for leaf in spread:
                    weight = hours(action, period, span) * Fraction(tie["share"]) / len(spread)
                    pieces.append((action["id"], leaf, unit, weight))
                    known = tied.get_edge_data(("u", unit), ("a", leaf), {"weight": Fraction(0)})["weight"]
                    tied.add_edge(("u", unit), ("a", leaf), weight=known + weight)
    landing = {leaf["id"]: sum((p[3] for p in pieces if p[1] == leaf["id"]), Fraction(0)) for leaf in leaves}
    total = sum(landing.values(), Fraction(0))
    frame = [leaf for leaf in leaves if not leaf["empty_on_purpose"] or landing[leaf["id"]] > 0]
    if not total or not frame:
        return {"total": 0.0, "n": len(frame)}
    shares = [landing[leaf["id"]] / total for leaf in frame]
    wanted = [Fraction(leaf["target"] or 0) for leaf in frame]
    aims = [w / sum(wanted) for w in wanted] if sum(wanted) else [Fraction(1, len(frame))] * len(frame)
    silo_units = {unit for unit, row in units.items() if row["communication"]}
    silo = {leaf for unit in silo_units for leaf in below.get(units[unit]["home_id"], ())}
    n, squares = len(frame), sum(s * s for s in shares)
    gap = sum((abs(s - t) for s, t in zip(shares, aims, strict=True)), Fraction(0)) / 2
    chance = sum((p[3] / total) ** 2 for p in pieces)
    floats = np.array([float(s) for s in shares])
    found: dict[str, Any] = {
        "total": total,
        "n": n,
        "shares": {leaf["id"]: share for leaf, share in zip(frame, shares, strict=True)},
        "targets": {leaf["id"]: aim for leaf, aim in zip(frame, aims, strict=True)},
        "largest_share": max(shares),
        "hhi": squares,
        "effective_activities": 1 / squares,
        "hhi_normalised": (squares - Fraction(1, n)) / (1 - Fraction(1, n)) if n > 1 else None,
        "shannon": entropy(floats),
        "pielou": entropy(floats, base=n) if n > 1 else None,
        "distance_to_target": gap,
        "effort_to_move": gap * total,
        "covered": sum(1 for weight in landing.values() if weight > 0),
        "chance_hhi": chance + (1 - chance) / n,
    }
    if silo:
        found["communication_share"] = sum((landing[leaf] for leaf in silo), Fraction(0)) / total
        found["leave_one_out"] = _leave_one_out(pieces, silo)
    return found | {"running": _running(pieces, units, below, silo, silo_units, tied)}


def _leaves(rows: Rows, activity: str, parents: set[str | None]) -> list[str]:
    children = [row["id"] for row in rows["activity"] if row["parent_id"] == activity]
    if activity not in parents:
        return [activity]
    return [leaf for child in children for leaf in _leaves(rows, child, parents)]


def _leave_one_out(pieces: list[Any], silo: set[str]) -> tuple[Fraction, Fraction] | None:
    shares = []
    for action in {p[0] for p in pieces if p[3] > 0}:
        rest = [p for p in pieces if p[0] != action]
        if total := sum(p[3] for p in rest):
            shares.append(sum((p[3] for p in rest if p[1] in silo), Fraction(0)) / total)
    return (min(shares), max(shares)) if shares else None


def _running(
    pieces: list[Any],
    units: dict[str, Any],
    below: dict[str, list[str]],
    silo: set[str],
    silo_units: set[str],
    tied: nx.Graph,
) -> dict[str, Any]:
    sides = [sorted(node for node in tied if node[0] == side and node[1] is not None) for side in "ua"]
    if not sides[0]:
        return {}
    matrix = nx.bipartite.biadjacency_matrix(
        tied.subgraph(sides[0] + sides[1]), sides[0], sides[1], dtype=float
    )
    margins = np.asarray(matrix.sum(axis=1)).ravel()
    if margins.sum() <= 0:
        return {}
    found: dict[str, Any] = {"effective_units": margins.sum() ** 2 / (margins**2).sum()}
    runs = {node[1]: weight for node, weight in zip(sides[0], margins, strict=True)}
    if silo_units:
        found["communication_share"] = sum(runs.get(unit, 0.0) for unit in silo_units) / margins.sum()
    sums = dict.fromkeys(
        ("home", "cross", "transverse", "silo_for_itself", "silo_for_others", "departments"), Fraction(0)
    )
    for _, leaf, unit, weight in pieces:
        row = units.get(unit)
        if row is None:
            continue
        if row["transverse"] and not row["communication"]:
            sums["transverse"] += weight
        elif row["home_id"]:
            sums["home" if leaf in below[row["home_id"]] else "cross"] += weight
            whose = (
                ("silo_for_itself" if leaf in silo else "silo_for_others")
                if unit in silo_units
                else "departments"
            )
            sums[whose] += weight
    whole = sums["home"] + sums["cross"] + sums["transverse"]
    if whole:
        found |= {name: value / whole for name, value in sums.items()}
        if not silo:
            del found["silo_for_itself"], found["silo_for_others"]
    if sums["home"] + sums["cross"]:
        found["ei_index"] = (sums["cross"] - sums["home"]) / (sums["cross"] + sums["home"])
    return found
