from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.graph import PlanGraph
from models.measures.figures import Scope
from models.measures.progress import Aims, Missing, aims, is_reached, share_of_the_way
from models.vocabulary import Better

TODAY = dt.date(2027, 3, 1)


def made(
    indicators: list[dict[str, Any]],
    readings: list[tuple[str, str, float]] = (),  # type: ignore[assignment]
    objectives: list[dict[str, Any]] | None = None,
    ties: list[tuple[str, str, str]] = (),  # type: ignore[assignment]
    actions: list[dict[str, Any]] = (),  # type: ignore[assignment]
) -> Aims:
    """The aims of a small plan of 2027; an indicator belongs to `o` unless it says otherwise."""
    action = {"stage": "running", "effort": 10.0, "effort_per": "month", "position": 0}
    graph = PlanGraph.of(
        {
            "plan": [{"id": "plan", "start": "2027-01-01", "end": "2027-12-31"}],
            "activity": [{"id": "a", "code": "a", "kind": "primary", "parent_id": None, "position": 0}],
            "objective": [
                {"statement": one["id"], "activity_id": "a", "parent_id": None, "horizon": None, **one}
                for one in objectives or [{"id": "o"}]
            ],
            "indicator": [
                {"objective_id": "o", "name": one["id"], "unit": "", "better": "up", **one}
                for one in indicators
            ],
            "reading": [
                {"id": f"r{at}", "indicator_id": one, "date": day, "value": value}
                for at, (one, day, value) in enumerate(readings)
            ],
            "action": [{"title": one["id"], **action, **one} for one in actions],
            "service_share": [
                {"id": f"s{one['id']}", "action_id": one["id"], "activity_id": "a", "share": 1.0}
                for one in actions
            ],
            "contribution": [
                {"id": f"c{at}", "action_id": one, "objective_id": other, "mechanism": how}
                for at, (one, other, how) in enumerate(ties)
            ],
        }
    )
    return aims(graph, today=TODAY, scope=Scope.LIVE)


def test_progress_is_the_part_of_the_way_done_by_the_latest_reading() -> None:
    found = made(
        [{"id": "i", "baseline": 62.0, "target": 45.0, "better": "down"}],
        [("i", "2027-02-01", 51.0), ("i", "2027-01-01", 62.0)],
    ).indicators["i"]
    assert found.share == pytest.approx(11 / 17)
    assert found.latest is not None
    assert found.latest.value == 51.0
    assert not found.reached


def test_a_reading_of_tomorrow_does_not_count_yet() -> None:
    found = made(
        [{"id": "i", "baseline": 0.0, "target": 10.0}], [("i", "2027-02-01", 3.0), ("i", "2027-03-02", 9.0)]
    ).indicators["i"]
    assert found.share == pytest.approx(0.3)
    assert len(found.readings) == 2


@pytest.mark.parametrize(
    ("indicator", "readings", "missing"),
    [
        ({"baseline": 0.0, "target": 10.0}, [], Missing.NO_READING),
        ({"baseline": 0.0, "target": None}, [("i", "2027-02-01", 3.0)], Missing.NO_TARGET),
        ({"baseline": None, "target": 10.0}, [("i", "2027-02-01", 3.0)], Missing.NO_BASELINE),
        ({"baseline": 10.0, "target": 10.0}, [("i", "2027-02-01", 3.0)], Missing.NO_WAY),
    ],
)
def test_what_cannot_be_said_is_not_nought(
    indicator: dict[str, Any], readings: list[tuple[str, str, float]], missing: Missing
) -> None:
    found = made([{"id": "i", **indicator}], readings)
    assert found.indicators["i"].share is None
    assert found.indicators["i"].missing is missing
    assert found.objectives["o"].share is None
    assert found.objectives["o"].missing is missing


def test_without_a_starting_value_reached_is_judged_by_what_is_better() -> None:
    assert is_reached(None, 4.0, Better.DOWN, 3.0)
    assert not is_reached(None, 4.0, Better.UP, 3.0)
    assert is_reached(4.0, 4.0, Better.UP, 4.0)


def test_a_target_on_the_worse_side_is_a_contradiction_and_not_reached_at_once() -> None:
    found = made([{"id": "i", "baseline": 8.0, "target": 3.0}], [("i", "2027-02-01", 8.0)]).indicators["i"]
    assert found.contradicts
    assert not found.reached
    assert found.share == 0.0


def test_an_objective_is_the_mean_of_its_indicators_none_above_the_whole_way() -> None:
    found = made(
        [{"id": name, "baseline": 0.0, "target": 10.0} for name in "ijk"],
        [("i", "2027-02-01", 30.0), ("j", "2027-02-01", 2.0)],
    )
    assert found.indicators["i"].share == 3.0
    assert found.objectives["o"].share == pytest.approx((1.0 + 0.2) / 2)
    assert found.objectives["o"].measured == 2
    assert not found.objectives["o"].reached


def test_off_course_means_past_its_horizon_and_not_reached() -> None:
    indicators = [
        {"id": "i", "objective_id": "o", "baseline": 0.0, "target": 10.0},
        {"id": "j", "objective_id": "p", "baseline": 0.0, "target": 10.0},
        {"id": "k", "objective_id": "q", "baseline": 0.0, "target": 10.0},
    ]
    objectives = [
        {"id": "o", "horizon": "2027-02-28"},
        {"id": "p", "horizon": "2027-02-28"},
        {"id": "q", "horizon": "2027-03-01"},
    ]
    found = made(indicators, [("j", "2027-02-01", 10.0)], objectives)
    assert {one for one, progress in found.objectives.items() if progress.late} == {"o"}
    assert {one for one, progress in found.indicators.items() if progress.late} == {"i"}


def test_only_a_tie_that_says_how_serves_an_objective() -> None:
    found = made(
        [],
        objectives=[{"id": "o"}, {"id": "under", "parent_id": "o"}],
        actions=[{"id": "x"}, {"id": "y"}, {"id": "z"}, {"id": "over", "stage": "stopped"}],
        ties=[
            ("x", "under", "brings applicants"),
            ("y", "o", " "),
            ("over", "o", "did once"),
        ],
    )
    assert found.objectives["o"].serving == ("x",)
    assert found.objectives["o"].unsaid == ("y",)
    assert found.objectives["o"].weight == pytest.approx(120.0, rel=0.01)
    assert "y" in found.unlinked
    assert "z" in found.unlinked
    assert "x" not in found.unlinked
    assert found.aimless == ("z",)
    assert found.weight_of(found.unlinked) == pytest.approx(240.0, rel=0.01)


def test_an_objective_without_indicators_says_so() -> None:
    assert made([]).objectives["o"].missing is Missing.NO_INDICATOR


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_at_the_start_nothing_is_done_and_at_the_target_everything(
    baseline: float, target: float, value: float
) -> None:
    share, missing = share_of_the_way(baseline, target, value)
    assert (share is None) is (baseline == target) is (missing is Missing.NO_WAY)
    if share is not None:
        assert share_of_the_way(baseline, target, baseline)[0] == 0.0
        assert share_of_the_way(baseline, target, target)[0] == 1.0
        assert is_reached(baseline, target, Better.UP, value) is (
            value >= target if target > baseline else value <= target
        )
