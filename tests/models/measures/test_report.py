"""The JSON of the figures, key by key."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from models.creation import EMPTY, new_content
from models.graph import PlanGraph
from models.measures.figures import Reason, Scope, Weight
from models.measures.measuring import measure
from models.measures.report import to_json
from models.sample_plan import sample_content
from models.storage.connection import connect_memory
from tests.models.measures.cases import CASES
from tests.models.measures.contract import CONTRACT, hold, missing
from tests.models.measures.plans import SPAN, figures, plan


def test_every_plan_gives_the_keys_and_types_of_the_contract() -> None:
    for rows, period, scope in CASES.values():
        for weight in Weight:
            hold(to_json(figures(rows, period, Scope(scope), weight)), CONTRACT)


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


def _report(content: bytes, weight: Weight, scope: Scope) -> dict[str, Any]:
    connection = connect_memory(content)
    try:
        graph = PlanGraph.read(connection)
    finally:
        connection.close()
    return to_json(measure(graph, weight=weight, scope=scope, today=_TODAY))


_TODAY = dt.date(2027, 2, 15)
_FILES = {
    "the sample": sample_content("en", _TODAY),
    "a new plan": new_content("porter", "en", _TODAY),
    "an empty one": new_content(EMPTY, "en", _TODAY),
}


@pytest.mark.parametrize("weight", Weight)
@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("name", _FILES)
def test_plan_files_keep_the_contract_with_a_reason_for_each_null(
    name: str, scope: Scope, weight: Weight
) -> None:
    report = _report(_FILES[name], weight, scope)
    hold(report, CONTRACT)
    assert list(report) == list(CONTRACT)
    assert set(report["unavailable"]) == missing(report)
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_the_sample_says_what_the_story_says() -> None:
    report = _report(_FILES["the sample"], Weight.EFFORT, Scope.LIVE)
    assert missing(report) <= {
        f"activities.{row['code']}.location_quotient" for row in report["activities"]
    } | {
        f"activities.{row['code']}.{name}"
        for row in report["activities"]
        if row["empty_on_purpose"]
        for name in ("share", "target")
    }
    assert report["running"]["communication_share"] > report["landing"]["communication_share"] > 0.5
