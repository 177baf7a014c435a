"""Plans that try the measures: ordinary ones and the edges of the ground rules."""

from __future__ import annotations

from typing import Any

from models.periods import Period
from tests.models.measures.plans import QUARTER, SPAN, Rows, plan

_FOUR: dict[str, dict[str, Any]] = {
    "hr": {"target": 0.2},
    "sales": {"target": 0.3},
    "communication": {"target": 0.1},
    "service": {"target": 0.4},
}
_UNITS: dict[str, dict[str, Any]] = {
    "Communication": {"communication": 1, "home": "communication"},
    "HR": {"home": "hr"},
    "Team": {"transverse": 1},
    "Legal": {},
}
_WORK: dict[str, dict[str, Any]] = {
    "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 30.0},
    "films": {"on": {"communication": 0.7, "hr": 0.3}, "unit": "Communication", "effort": 20.0},
    "hunt": {"on": {"hr": 1.0}, "unit": "HR", "effort": 2.5, "effort_per": "week"},
    "coach": {"on": {"hr": 0.4, "sales": 0.35, "service": 0.25}, "unit": "Team", "effort": 14.0, "size": "S"},
    "day": {
        "on": {"sales": 1.0},
        "unit": "Legal",
        "effort": 60.0,
        "effort_per": "total",
        "start": "2027-03-15",
    },
    "forum": {"on": {"service": 1.0}, "effort": 9.0, "stage": "test", "end": "2027-02-10"},
    "tour": {"on": {"hr": 0.5, "sales": 0.5}, "unit": "HR", "effort": 6.0, "stage": "planned"},
    "feed": {"on": {"sales": 1.0}, "size": "L", "stage": "idea", "unit": "Team"},
    "game": {
        "on": {"communication": 1.0},
        "unit": "Communication",
        "stage": "stopped",
        "effort": 24.0,
        "effort_per": "total",
        "start": "2026-12-01",
        "end": "2027-01-31",
    },
}


def _with(
    activities: dict[str, Any] | None = None, units: Any = None, actions: Any = None, **tables: Any
) -> Rows:
    return plan(
        _FOUR if activities is None else activities,
        _UNITS if units is None else units,
        _WORK if actions is None else actions,
        **tables,
    )


def _all_of(**changes: Any) -> dict[str, Any]:
    return {title: {**work, **changes} for title, work in _WORK.items()}


_PARENTS = {
    "hr": {"target": 0.2},
    "market": {"target": None},
    "sales": {"parent": "market", "target": 0.3},
    "communication": {"parent": "market", "target": 0.1},
    "service": {"target": 0.4},
}
_LEAP = Period.parse("2028-02", SPAN)

CASES: dict[str, tuple[Rows, Period, str]] = {
    "a quarter, live": (_with(), QUARTER, "live"),
    "a quarter, planned": (_with(), QUARTER, "planned"),
    "a quarter, ideas": (_with(), QUARTER, "ideas"),
    "all of the plan": (_with(), SPAN, "live"),
    "all of the plan, ideas": (_with(), SPAN, "ideas"),
    "one month in which a test ends": (_with(), Period.parse("2027-02", SPAN), "live"),
    "a span across months": (_with(), Period.parse("2027-01-15..2027-04-30", SPAN), "live"),
    "a leap February": (_with(), _LEAP, "live"),
    "a done action in a past quarter": (_with(), Period.parse("2026-Q4", SPAN), "live"),
    "nothing counted": (_with(actions={}), QUARTER, "live"),
    "one activity": (_with({"communication": {}}, actions={"page": _WORK["page"]}), QUARTER, "live"),
    "all in one action": (_with(actions={"films": _WORK["films"]}), QUARTER, "live"),
    "all on one of four": (_with(actions={"page": _WORK["page"]}), QUARTER, "live"),
    "no units": (_with(units={}, actions=_all_of(unit=None)), QUARTER, "live"),
    "nobody is communication": (
        _with(units={**_UNITS, "Communication": {"home": "communication"}}),
        QUARTER,
        "live",
    ),
    "everybody is communication": (
        _with(units={name: {**unit, "communication": 1} for name, unit in _UNITS.items()}),
        QUARTER,
        "live",
    ),
    "communication has no home": (
        _with(units={**_UNITS, "Communication": {"communication": 1}}),
        QUARTER,
        "live",
    ),
    "intended shares all zero": (_with({code: {"target": 0.0} for code in _FOUR}), QUARTER, "live"),
    "intended shares all blank": (_with({code: {} for code in _FOUR}), QUARTER, "live"),
    "one intended share only": (
        _with({**{key: {} for key in _FOUR}, "hr": {"target": 0.5}}),
        QUARTER,
        "live",
    ),
    "a millionth of a millionth beside a million millions": (
        _with(
            actions={
                **_WORK,
                "dust": {**_WORK["hunt"], "effort": 1e-12},
                "mountain": {**_WORK["films"], "effort": 1e12},
            }
        ),
        QUARTER,
        "live",
    ),
    "empty on purpose": (
        _with({**_FOUR, "service": {"empty_on_purpose": 1}, "out": {"empty_on_purpose": 1}}),
        QUARTER,
        "live",
    ),
    "parents": (_with(_PARENTS), QUARTER, "live"),
    "a share on a parent": (
        _with(_PARENTS, actions={**_WORK, "wide": {"on": {"market": 1.0}, "unit": "HR", "effort": 7.0}}),
        QUARTER,
        "live",
    ),
    "home on a parent": (_with(_PARENTS, units={**_UNITS, "HR": {"home": "market"}}), QUARTER, "live"),
    "undated totals in a quarter": (
        _with(actions={**_WORK, "once": {"on": {"hr": 1.0}, "effort": 40.0, "effort_per": "total"}}),
        QUARTER,
        "live",
    ),
    "undated totals in all": (
        _with(actions={**_WORK, "once": {"on": {"hr": 1.0}, "effort": 40.0, "effort_per": "total"}}),
        SPAN,
        "live",
    ),
    "a unit by its owner": (
        _with(
            actions=_all_of(unit=None, owner_id="Ada"),
            person=[{"id": "Ada", "name": "Ada", "unit_id": "Communication"}],
        ),
        QUARTER,
        "live",
    ),
}
