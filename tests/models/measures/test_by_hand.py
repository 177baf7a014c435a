"""Every figure of small plans against rationals worked out by hand, written down as literals."""

from __future__ import annotations

from fractions import Fraction
from math import log
from typing import Any, NamedTuple

import pytest

from models.measures.figures import Scope, Weight
from models.measures.report import to_json
from models.periods import Period
from tests.models.measures.plans import QUARTER, SPAN, figures, plan

_FOUR: dict[str, Any] = {"hr": {}, "sales": {}, "press": {}, "service": {}}
_UNITS: dict[str, Any] = {
    "Press": {"communication": 1, "home": "press"},
    "HR": {"home": "hr"},
    "Team": {"transverse": 1},
    "Legal": {},
}
# In the quarter 18, 12, 6 and 12 hours: press 24, hr 12, sales 6, service 6 of 48.
_WORK: dict[str, Any] = {
    "page": {"on": {"press": 1.0}, "unit": "Press", "effort": 6.0, "money": 100.0},
    "films": {"on": {"press": 0.5, "hr": 0.5}, "unit": "Press", "effort": 4.0, "money": 300.0},
    "hunt": {"on": {"hr": 1.0}, "unit": "HR", "effort": 2.0},
    "coach": {"on": {"sales": 0.5, "service": 0.5}, "unit": "Team", "effort": 4.0, "money": 600.0},
}
_LANDING = ("communication_share", "largest_share", "effective_activities", "hhi", "hhi_normalised", "shannon",
            "pielou", "distance_to_target", "effort_to_move", "covered", "chance_hhi", "leave_one_out")  # fmt: skip
_RUNNING = ("communication_share", "effective_units", "home", "cross", "transverse", "silo_for_itself",
            "silo_for_others", "departments", "ei_index")  # fmt: skip
_NOTHING: dict[str, Any] = {
    **{f"landing.{name}": None for name in _LANDING},
    **{f"running.{name}": None for name in _RUNNING},
    "running.lost_without_silo": [],
    "strategy.linked_share": None,
    "frame.total": 0,
}


class Case(NamedTuple):
    """A plan, how it is asked, and what must come out by path; a list of bounds and of codes as such."""

    expected: dict[str, Any]
    activities: dict[str, Any] = _FOUR
    units: dict[str, Any] = _UNITS
    work: dict[str, Any] = _WORK
    period: Period = QUARTER
    weight: Weight = Weight.EFFORT
    tables: dict[str, Any] = {}


def _silo(**others: Any) -> dict[str, Any]:
    return {name: {**unit, **others.get(name, {})} for name, unit in _UNITS.items()}


def _targets(**given: float) -> dict[str, Any]:
    return {code: {"target": given.get(code)} for code in _FOUR}


_BASE = {
    "frame.total": 48,
    "frame.n": 4,
    "landing.communication_share": Fraction(1, 2),
    "landing.largest_share": Fraction(1, 2),
    "landing.effective_activities": Fraction(32, 11),
    "landing.hhi": Fraction(11, 32),
    "landing.hhi_normalised": Fraction(1, 8),
    "landing.shannon": 1.75 * log(2),
    "landing.pielou": Fraction(7, 8),
    "landing.distance_to_target": Fraction(1, 4),
    "landing.effort_to_move": 12,
    "landing.covered": 4,
    "landing.chance_hhi": Fraction(53, 128),
    "landing.leave_one_out": [Fraction(1, 5), Fraction(2, 3)],
    "running.communication_share": Fraction(5, 8),
    "running.effective_units": Fraction(32, 15),
    "running.home": Fraction(5, 8),
    "running.cross": Fraction(1, 8),
    "running.transverse": Fraction(1, 4),
    "running.silo_for_itself": Fraction(1, 2),
    "running.silo_for_others": Fraction(1, 8),
    "running.departments": Fraction(1, 8),
    "running.ei_index": Fraction(-2, 3),
    "running.single_owner_activities": ["sales", "press", "service"],
    "running.lost_without_silo": ["press"],
    "activities.press.share": Fraction(1, 2),
    "activities.press.weight": 24,
    "activities.press.location_quotient": 2,
    "activities.hr.location_quotient": 1,
    "activities.sales.location_quotient": Fraction(1, 2),
    "units.Team.share": Fraction(1, 4),
    "units.Legal.share": 0,
    "units.Legal.weight": 0,
}

CASES: dict[str, Case] = {
    "an ordinary plan": Case(_BASE),
    "no actions": Case({**_NOTHING, "activities.hr.share": None, "units.HR.share": None}, work={}),
    "one activity": Case(
        {
            "landing.communication_share": 1,
            "landing.hhi": 1,
            "landing.effective_activities": 1,
            "landing.hhi_normalised": None,
            "landing.pielou": None,
            "landing.shannon": 0,
            "landing.distance_to_target": 0,
            "landing.effort_to_move": 0,
            "landing.chance_hhi": 1,
            "landing.leave_one_out": None,
            "running.home": 1,
            "running.ei_index": -1,
            "running.single_owner_activities": ["press"],
        },
        activities={"press": {}},
        work={"page": _WORK["page"]},
    ),
    "all effort in one action": Case(
        {
            "landing.communication_share": Fraction(1, 2),
            "landing.hhi": Fraction(1, 2),
            "landing.effective_activities": 2,
            "landing.hhi_normalised": Fraction(1, 3),
            "landing.shannon": log(2),
            "landing.pielou": Fraction(1, 2),
            "landing.distance_to_target": Fraction(1, 2),
            "landing.effort_to_move": 6,
            "landing.covered": 2,
            "landing.chance_hhi": Fraction(5, 8),
            "landing.leave_one_out": None,
            "running.communication_share": 1,
            "running.effective_units": 1,
            "running.home": Fraction(1, 2),
            "running.silo_for_others": Fraction(1, 2),
            "running.departments": 0,
            "running.ei_index": 0,
            "running.lost_without_silo": ["hr", "press"],
        },
        work={"films": _WORK["films"]},
    ),
    "no units": Case(
        {
            **{f"running.{name}": None for name in _RUNNING},
            "landing.communication_share": None,
            "landing.leave_one_out": None,
            "landing.hhi": Fraction(11, 32),
            "running.single_owner_activities": [],
            "running.lost_without_silo": [],
        },
        units={},
    ),
    "nobody is communication": Case(
        {
            "landing.communication_share": None,
            "landing.hhi": Fraction(11, 32),
            "running.communication_share": None,
            "running.silo_for_itself": None,
            "running.silo_for_others": None,
            "running.departments": Fraction(3, 4),
            "running.transverse": Fraction(1, 4),
            "running.home": Fraction(5, 8),
            "running.ei_index": Fraction(-2, 3),
            "running.lost_without_silo": [],
        },
        units=_silo(Press={"communication": 0}),
    ),
    "everybody is communication": Case(
        {
            "landing.communication_share": Fraction(3, 4),
            "landing.leave_one_out": [Fraction(3, 5), 1],
            "running.communication_share": 1,
            "running.home": Fraction(5, 6),
            "running.cross": Fraction(1, 6),
            "running.transverse": 0,
            "running.silo_for_itself": 1,
            "running.silo_for_others": 0,
            "running.departments": 0,
            "running.lost_without_silo": ["hr", "sales", "press", "service"],
        },
        units=_silo(**{name: {"communication": 1} for name in _UNITS}),
    ),
    "communication without a home": Case(
        {
            "landing.communication_share": None,
            "running.communication_share": Fraction(5, 8),
            "running.silo_for_itself": None,
            "running.silo_for_others": None,
            "running.departments": Fraction(1, 3),
            "running.transverse": Fraction(2, 3),
            "running.home": Fraction(1, 3),
            "running.cross": 0,
        },
        units=_silo(Press={"home": None}),
    ),
    "intended shares all zero": Case(
        {
            "landing.distance_to_target": Fraction(1, 4),
            "activities.hr.target": Fraction(1, 4),
            "activities.hr.location_quotient": 1,
        },
        activities=_targets(hr=0.0, sales=0.0, press=0.0, service=0.0),
    ),
    "intended shares, one of them zero": Case(
        {
            "landing.distance_to_target": Fraction(21, 40),
            "landing.effort_to_move": Fraction(126, 5),
            "activities.press.location_quotient": 5,
            "activities.hr.location_quotient": Fraction(5, 8),
            "activities.sales.location_quotient": None,
            "activities.sales.target": 0,
            "activities.service.location_quotient": Fraction(1, 4),
        },
        activities=_targets(press=0.1, hr=0.4, sales=0.0, service=0.5),
    ),
    "intended shares that do not add up, others blank": Case(
        {
            "landing.distance_to_target": Fraction(1, 4),
            "landing.effort_to_move": 12,
            "activities.press.target": Fraction(2, 3),
            "activities.hr.target": Fraction(1, 3),
            "activities.sales.target": 0,
            "activities.press.location_quotient": Fraction(3, 4),
            "activities.hr.location_quotient": Fraction(3, 4),
        },
        activities=_targets(press=0.9, hr=0.45),
    ),
    "all work where nothing is intended": Case(
        {"landing.distance_to_target": 1, "landing.effort_to_move": 18},
        activities=_targets(hr=1.0),
        work={"page": _WORK["page"]},
    ),
    "a frame emptied on purpose": Case(
        {**_NOTHING, "frame.n": 0, "activities.hr.share": None, "activities.hr.target": None},
        activities={code: {"empty_on_purpose": 1} for code in _FOUR},
        work={},
    ),
    "one empty on purpose, one meant to be and served": Case(
        {
            "frame.n": 3,
            "landing.hhi": Fraction(3, 8),
            "landing.hhi_normalised": Fraction(1, 16),
            "landing.communication_share": Fraction(1, 2),
            "landing.distance_to_target": Fraction(1, 6),
            "landing.chance_hhi": Fraction(1, 2),
            "activities.sales.share": None,
            "activities.sales.in_frame": False,
            "activities.service.in_frame": True,
            "activities.service.location_quotient": Fraction(3, 4),
        },
        activities={**_FOUR, "sales": {"empty_on_purpose": 1}, "service": {"empty_on_purpose": 1}},
        work={**_WORK, "coach": {**_WORK["coach"], "on": {"service": 1.0}}},
    ),
    "dust beside a mountain": Case(
        {
            "frame.total": Fraction(3 * (10**24 + 1), 10**12),
            "landing.communication_share": Fraction(1, 10**24 + 1),
            "running.communication_share": Fraction(10**24, 10**24 + 1),
            "landing.leave_one_out": [0, 1],
            "landing.hhi": Fraction(10**48 + 1, (10**24 + 1) ** 2),
            "landing.distance_to_target": Fraction(3, 4),
            "landing.covered": 2,
            "running.silo_for_itself": 0,
            "running.departments": Fraction(1, 10**24 + 1),
        },
        work={
            "dust": {"on": {"press": 1.0}, "unit": "HR", "effort": 1e-12},
            "mountain": {"on": {"hr": 1.0}, "unit": "Press", "effort": 1e12},
        },
    ),
    "undated totals in a quarter": Case(
        _BASE, work={**_WORK, "once": {"on": {"hr": 1.0}, "unit": "HR", "effort": 40.0, "effort_per": "total"}}
    ),
    "undated totals in all": Case(
        {
            "frame.total": 232,
            "landing.hhi": Fraction(283, 841),
            "landing.communication_share": Fraction(12, 29),
            "activities.hr.share": Fraction(11, 29),
            "running.communication_share": Fraction(15, 29),
            "running.home": Fraction(20, 29),
        },
        work={**_WORK, "once": {"on": {"hr": 1.0}, "unit": "HR", "effort": 40.0, "effort_per": "total"}},
        period=SPAN,
    ),
    "several homes of communication": Case(
        {
            "landing.communication_share": Fraction(5, 8),
            "running.communication_share": Fraction(5, 8),
            "running.home": Fraction(1, 2),
            "running.cross": Fraction(1, 4),
            "running.silo_for_itself": Fraction(1, 2),
            "running.silo_for_others": Fraction(1, 8),
            "running.departments": Fraction(1, 8),
            "running.ei_index": Fraction(-1, 3),
            "running.effective_units": Fraction(32, 9),
        },
        units={**_UNITS, "Web": {"communication": 1, "home": "sales"}},
        work={
            **_WORK,
            "page": {**_WORK["page"], "effort": 6.0},
            "films": {**_WORK["films"], "unit": "Web"},
        },
    ),
    "a home above, and a share on it": Case(
        {
            "frame.n": 4,
            "frame.total": 60,
            "landing.communication_share": Fraction(7, 10),
            "landing.hhi": Fraction(17, 50),
            "activities.market.share": Fraction(7, 10),
            "activities.market.weight": 42,
            "activities.sales.share": Fraction(1, 5),
            "running.home": Fraction(1, 2),
            "running.cross": Fraction(3, 10),
            "running.transverse": Fraction(1, 5),
            "running.silo_for_itself": Fraction(2, 5),
            "running.departments": Fraction(3, 10),
        },
        activities={
            "hr": {},
            "market": {},
            "sales": {"parent": "market"},
            "press": {"parent": "market"},
            "service": {},
        },
        units=_silo(Press={"home": "market"}),
        work={**_WORK, "wide": {"on": {"market": 1.0}, "unit": "HR", "effort": 4.0}},
    ),
    "a unit both transverse and communication": Case(
        {
            "landing.communication_share": Fraction(1, 2),
            "running.communication_share": Fraction(7, 8),
            "running.home": Fraction(5, 6),
            "running.cross": Fraction(1, 6),
            "running.transverse": 0,
            "running.silo_for_itself": Fraction(2, 3),
            "running.silo_for_others": Fraction(1, 6),
            "running.departments": Fraction(1, 6),
            "running.lost_without_silo": ["sales", "press", "service"],
        },
        units=_silo(Team={"communication": 1}),
    ),
    "work of nobody": Case(
        {
            "running.communication_share": Fraction(5, 7),
            "running.home": Fraction(5, 7),
            "running.transverse": Fraction(2, 7),
            "running.departments": 0,
            "running.ei_index": -1,
            "running.single_owner_activities": ["sales", "press", "service"],
        },
        work={
            **_WORK,
            "films": {**_WORK["films"], "on": {"press": 1.0}},
            "hunt": {**_WORK["hunt"], "unit": None},
        },
    ),
    "counted in actions": Case(
        {
            "frame.total": 4,
            "landing.hhi": Fraction(5, 16),
            "landing.communication_share": Fraction(3, 8),
            "landing.chance_hhi": Fraction(25, 64),
            "running.communication_share": Fraction(1, 2),
            "running.effective_units": Fraction(8, 3),
        },
        weight=Weight.ACTIONS,
    ),
    "counted in money": Case(
        {
            "frame.total": 1000,
            "landing.hhi": Fraction(53, 200),
            "landing.communication_share": Fraction(1, 4),
            "running.communication_share": Fraction(2, 5),
            "running.transverse": Fraction(3, 5),
            "units.HR.share": 0,
        },
        period=SPAN,
        weight=Weight.MONEY,
    ),
    "what serves a named objective": Case(
        {"strategy.linked_share": Fraction(3, 8), "landing.hhi": Fraction(11, 32)},
        work={
            **_WORK,
            "page": {**_WORK["page"], "why": {"faster": "answers at once"}},
            "films": {**_WORK["films"], "why": {"faster": ""}},
        },
        tables={
            "objective": [
                {"id": "faster", "statement": "F", "activity_id": None, "parent_id": None, "sponsor_id": None}
            ]
        },
    ),
    "work on several channels": Case(
        {"channels.blog.share": Fraction(4, 5), "channels.forum.share": Fraction(1, 5), "channels.fair.share": 0,
         "channels.blog.weight": 24},
        work={
            **_WORK,
            "page": {**_WORK["page"], "channels": ["blog"]},
            "films": {**_WORK["films"], "channels": ["blog", "forum"]},
        },
        tables={"channel": [{"id": name, "name": name} for name in ("blog", "forum", "fair")]},
    ),
}  # fmt: skip


def _at(report: dict[str, Any], path: str) -> Any:
    table, *rest = path.split(".")
    if table in ("activities", "units", "channels"):
        rows = {row.get("code", row["name"]): row for row in report[table]}
        return rows[rest[0]][rest[1]]
    return report[table][rest[0]]


def _near(value: Any) -> Any:
    if isinstance(value, list) and not all(isinstance(one, str) for one in value):
        return [_near(one) for one in value]
    if value is None or isinstance(value, list):
        return value
    return pytest.approx(float(value), rel=1e-9, abs=1e-15)


@pytest.mark.parametrize("name", CASES)
def test_the_figures_are_what_was_worked_out_by_hand(name: str) -> None:
    case = CASES[name]
    rows = plan(case.activities, case.units, case.work, **case.tables)
    report = to_json(figures(rows, case.period, Scope.LIVE, case.weight))
    for path, expected in case.expected.items():
        found = _at(report, path)
        assert found == _near(expected), f"{path}: {found}"
        if found is None:
            assert path in report["unavailable"], path
