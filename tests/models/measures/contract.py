"""The contract of the JSON that `maillon measure PLAN --json` prints: its keys, their types, a reason per null."""

from __future__ import annotations

import math
from typing import Any

_NUMBER = (int, float)
_SHARE = (int, float, type(None))
_LIST_OF_THINGS = [{"id": str, "title": str}]
CONTRACT: dict[str, Any] = {
    "plan": {"id": str, "name": str},
    "period": {"start": str, "end": str},
    "scope": str,
    "weight": str,
    "frame": {"n": int, "total": _NUMBER, "unit": str, "months": _NUMBER},
    "activities": [
        {
            "code": str,
            "name": str,
            "parent": (str, type(None)),
            "leaf": bool,
            "in_frame": bool,
            "empty_on_purpose": bool,
            "weight": _NUMBER,
            "share": _SHARE,
            "target": _SHARE,
            "location_quotient": _SHARE,
            "coverage_level": int,
            "actions": int,
            "live_actions": int,
        }
    ],
    "units": [
        {
            "name": str,
            "communication": bool,
            "transverse": bool,
            "home": (str, type(None)),
            "weight": _NUMBER,
            "share": _SHARE,
        }
    ],
    "landing": {
        "communication_share": _SHARE,
        "largest_share": _SHARE,
        "effective_activities": _SHARE,
        "hhi": _SHARE,
        "hhi_normalised": _SHARE,
        "shannon": _SHARE,
        "pielou": _SHARE,
        "distance_to_target": _SHARE,
        "effort_to_move": _SHARE,
        "covered": (int, type(None)),
        "chance_hhi": _SHARE,
        "leave_one_out": (list, type(None)),
    },
    "running": {
        "communication_share": _SHARE,
        "effective_units": _SHARE,
        "home": _SHARE,
        "cross": _SHARE,
        "transverse": _SHARE,
        "silo_for_itself": _SHARE,
        "silo_for_others": _SHARE,
        "departments": _SHARE,
        "ei_index": _SHARE,
        "single_owner_activities": [str],
        "lost_without_silo": [str],
    },
    "strategy": {"linked_share": _SHARE, "actions_without_objective": _LIST_OF_THINGS},
    "channels": [{"name": str, "weight": _NUMBER, "share": _SHARE}],
    "left_out": dict.fromkeys(("no_effort", "undated", "no_unit", "no_home"), _LIST_OF_THINGS),
    "unavailable": dict,
}


def hold(found: Any, wanted: Any, path: str = "") -> None:
    """What was found has the keys and types that are wanted, all the way down; no number is a NaN."""
    if isinstance(wanted, dict):
        assert isinstance(found, dict), path
        assert set(found) == set(wanted), path
        for key, inner in wanted.items():
            hold(found[key], inner, f"{path}.{key}")
    elif isinstance(wanted, list):
        assert isinstance(found, list), path
        for value in found:
            hold(value, wanted[0], f"{path}[]")
    else:
        assert isinstance(found, wanted), f"{path}: {found!r}"
        assert wanted in (bool, dict, str) or not isinstance(found, bool), path
        assert not isinstance(found, float) or math.isfinite(found), path


def missing(report: dict[str, Any]) -> set[str]:
    """The paths of all figures that are null."""
    nulls = {
        f"{part}.{key}"
        for part in ("landing", "running", "strategy")
        for key in report[part]
        if report[part][key] is None
    }
    columns = {
        "activities": ("code", "share", "target", "location_quotient"),
        "units": ("name", "share"),
        "channels": ("name", "share"),
    }
    for table, (key, *figures) in columns.items():
        nulls |= {
            f"{table}.{row[key]}.{name}" for row in report[table] for name in figures if row[name] is None
        }
    return nulls
