"""The figures as the JSON of `maillon measure PLAN --json`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from models.measures.figures import ActivityFigures, ChannelFigures, Figures, Landing, Thing, UnitFigures

Json = dict[str, Any]

_LANDING = (
    *("communication_share", "largest_share", "effective_activities", "hhi", "hhi_normalised", "shannon"),
    *("pielou", "distance_to_target", "effort_to_move", "covered", "chance_hhi", "leave_one_out"),
)
_ACTIVITY = (
    *("code", "name", "parent", "leaf", "in_frame", "empty_on_purpose", "weight", "share", "target"),
    *("location_quotient", "coverage_level", "actions", "live_actions"),
)
_CHANNEL = ("name", "weight", "share")
_UNIT = ("name", "communication", "transverse", "home", "weight", "share")


def to_json(figures: Figures) -> Json:
    """One object of plain values. Not available is None, with its reason under `unavailable` by path.

    Weights are in `frame.unit` over the period, shares 0–1.
    """
    return {
        "plan": {"id": figures.plan.id, "name": figures.plan.title},
        "period": {"start": figures.period.start.isoformat(), "end": figures.period.end.isoformat()},
        "scope": figures.scope.value,
        "weight": figures.weight.value,
        "frame": {"n": figures.n, "total": figures.total, "unit": figures.unit, "months": figures.months},
        "activities": [_some(activity, _ACTIVITY) for activity in figures.activities],
        "units": [_some(unit, _UNIT) for unit in figures.units],
        "landing": {name: _listed(value) for name, value in _some(figures.landing, _LANDING).items()},
        "running": {name: _listed(value) for name, value in asdict(figures.running).items()},
        "strategy": {
            "linked_share": figures.strategy.linked_share,
            "actions_without_objective": _things(figures.strategy.actions_without_objective),
        },
        "channels": [_some(channel, _CHANNEL) for channel in figures.channels],
        "left_out": {
            "no_effort": _things(figures.left_out.no_effort),
            "undated": _things(figures.left_out.undated),
            "no_unit": _things(figures.left_out.no_unit),
            "no_home": _things(figures.left_out.no_home),
        },
        "unavailable": {path: reason.value for path, reason in figures.unavailable.items()},
    }


def _some(values: ActivityFigures | UnitFigures | ChannelFigures | Landing, names: Iterable[str]) -> Json:
    return {name: getattr(values, name) for name in names}


def _listed(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _things(things: Iterable[Thing]) -> list[Json]:
    return [{"id": thing.id, "title": thing.title} for thing in things]
