"""Every figure agrees to 1e-9 with an independent computation, on ordinary plans and at the edges."""

from __future__ import annotations

import pytest

from models.measures.figures import Scope
from models.measures.report import to_json
from tests.models.measures.cases import CASES
from tests.models.measures.contract import missing
from tests.models.measures.plans import SPAN, figures
from tests.models.measures.reference import reference

_LANDING = (
    *("communication_share", "largest_share", "effective_activities", "hhi", "hhi_normalised", "shannon"),
    *("pielou", "distance_to_target", "effort_to_move", "covered", "chance_hhi"),
)
_RUNNING = (
    *("communication_share", "effective_units", "home", "cross", "transverse", "silo_for_itself"),
    *("silo_for_others", "departments", "ei_index"),
)


def _near(expected: object) -> object:
    return None if expected is None else pytest.approx(float(expected), rel=1e-9, abs=1e-9)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", CASES)
def test_the_landing_figures_agree_with_fractions_and_scipy(name: str) -> None:
    rows, period, scope = CASES[name]
    expected = reference(rows, period, SPAN, scope)
    found = to_json(figures(rows, period, Scope(scope)))
    assert found["frame"]["total"] == _near(expected["total"])
    assert found["frame"]["n"] == expected["n"]
    for figure in _LANDING:
        assert found["landing"][figure] == _near(expected.get(figure)), figure
    spread = expected.get("leave_one_out")
    assert found["landing"]["leave_one_out"] == (spread and [_near(end) for end in spread])


@pytest.mark.parametrize("name", CASES)
def test_the_running_figures_agree_with_fractions_and_networkx(name: str) -> None:
    rows, period, scope = CASES[name]
    expected = reference(rows, period, SPAN, scope).get("running", {})
    found = to_json(figures(rows, period, Scope(scope)))["running"]
    for figure in _RUNNING:
        assert found[figure] == _near(expected.get(figure)), figure


@pytest.mark.parametrize("name", CASES)
def test_shares_and_quotients_agree_with_fractions(name: str) -> None:
    rows, period, scope = CASES[name]
    expected = reference(rows, period, SPAN, scope)
    for activity in figures(rows, period, Scope(scope)).leaves:
        share = expected.get("shares", {}).get(activity.id)
        assert activity.share == _near(share), activity.code
        if share is not None:
            target = expected["targets"][activity.id]
            assert activity.target == _near(target)
            assert activity.location_quotient == _near(share / target if target else None)


@pytest.mark.parametrize("name", CASES)
def test_whatever_is_not_available_has_its_reason_and_nothing_else_has(name: str) -> None:
    rows, period, scope = CASES[name]
    found = to_json(figures(rows, period, Scope(scope)))
    assert set(found["unavailable"]) == missing(found)
