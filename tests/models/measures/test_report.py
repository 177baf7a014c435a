"""The JSON of the figures, key by key."""

from __future__ import annotations

import json
import math
from typing import Any

from models.measures.figures import Reason, Scope, Weight
from models.measures.report import to_json
from tests.models.measures.cases import CASES
from tests.models.measures.plans import SPAN, figures, plan

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


def _hold(found: Any, wanted: Any, path: str = "") -> None:
    if isinstance(wanted, dict):
        assert isinstance(found, dict), path
        assert set(found) == set(wanted), path
        for key, inner in wanted.items():
            _hold(found[key], inner, f"{path}.{key}")
    elif isinstance(wanted, list):
        assert isinstance(found, list), path
        for value in found:
            _hold(value, wanted[0], f"{path}[]")
    else:
        assert isinstance(found, wanted), f"{path}: {found!r}"
        assert wanted in (bool, dict, str) or not isinstance(found, bool), path
        assert not isinstance(found, float) or math.isfinite(found), path


def test_every_plan_gives_the_keys_and_types_of_the_contract() -> None:
    for rows, period, scope in CASES.values():
        for weight in Weight:
            _hold(to_json(figures(rows, period, Scope(scope), weight)), CONTRACT)


def test_the_report_survives_json_without_a_nan() -> None:
    for rows, period, scope in CASES.values():
        report = to_json(figures(rows, period, Scope(scope)))
        assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_reasons_come_from_the_closed_list() -> None:
    for rows, period, scope in CASES.values():
        report = to_json(figures(rows, period, Scope(scope)))
        assert set(report["unavailable"].values()) <= {reason.value for reason in Reason}


def test_the_head_says_plan_period_scope_weight_and_frame() -> None:
    report = to_json(figures(plan({"hr": {}}, {}, {"hunt": {"on": {"hr": 1.0}, "effort": 6.0}})))
    assert report["plan"] == {"id": "plan", "name": "Plan"}
    assert report["period"] == {"start": "2027-01-01", "end": "2027-03-31"}
    assert (report["scope"], report["weight"]) == ("live", "effort")
    assert report["frame"] == {"n": 1, "total": 18.0, "unit": "h", "months": 3.0}


def test_the_unit_of_the_frame_follows_the_weight() -> None:
    rows = plan({"hr": {}}, {}, {"fair": {"on": {"hr": 1.0}, "effort": 6.0, "money": 400.0}})
    frames = [to_json(figures(rows, SPAN, weight=weight))["frame"] for weight in Weight]
    assert [(frame["total"], frame["unit"]) for frame in frames] == [
        (72.0, "h"),
        (400.0, "EUR"),
        (1.0, "actions"),
    ]


def test_nothing_counted_is_null_with_its_reason_and_never_zero() -> None:
    report = to_json(figures(plan({"hr": {}, "sales": {}}, {"Communication": {"communication": 1}})))
    assert set(report["landing"].values()) == {None}
    assert report["unavailable"]["landing.pielou"] == "no action in the plan"
    assert report["unavailable"]["activities.hr.location_quotient"] == "no action in the plan"
    assert report["unavailable"]["running.communication_share"] == "no action in the plan"
