"""Whatever a plan lacks, the strip and the command line say it in a sentence of its own, and never a 0 or a NaN."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.figures_in_words import table_of
from app.wording import headline
from models.measures import Figures, Scope, Weight
from tests.models.measures.plans import QUARTER, figures, plan

_FOUR: dict[str, Any] = {"hr": {}, "sales": {}, "press": {}, "service": {}}
_UNITS: dict[str, Any] = {"Press": {"communication": 1, "home": "press"}, "HR": {"home": "hr"}}
_WORK: dict[str, Any] = {
    "page": {"on": {"press": 1.0}, "unit": "Press", "effort": 6.0},
    "hunt": {"on": {"hr": 0.5, "sales": 0.5}, "unit": "HR", "effort": 4.0},
}


def _figures(activities: Any = None, units: Any = None, actions: Any = None, **asked: Any) -> Figures:
    return figures(
        plan(
            _FOUR if activities is None else activities,
            _UNITS if units is None else units,
            _WORK if actions is None else actions,
        ),
        QUARTER,
        **asked,
    )


def _changed(**values: Any) -> dict[str, Any]:
    return {title: {**work, **values} for title, work in _WORK.items()}


CASES: dict[str, tuple[Figures, str, str]] = {
    "no actions": (_figures(actions={}), "No action yet", "The plan has no action yet."),
    "nothing live": (
        _figures(actions=_changed(stage="planned")),
        "No live work counts in this period",
        "no action of this scope falls into this period",
    ),
    "nothing planned either": (
        _figures(actions=_changed(stage="idea"), scope=Scope.PLANNED),
        "The plan holds ideas only",
        "The plan holds ideas only",
    ),
    "actions for nobody": (
        _figures(actions=_changed(on={})),
        "serve no activity yet",
        "serve no activity yet",
    ),
    "neither dates nor anybody it is for": (
        _figures(actions=_changed(on={}, effort_per="total")),
        "No live work counts in this period",
        "no action of this scope falls into this period",
    ),
    "no dates": (
        _figures(actions=_changed(effort_per="total")),
        "The work has no dates",
        "The work has no dates",
    ),
    "no hours in the period": (
        _figures(
            actions={
                "later": {**_WORK["page"], "start": "2027-06-01"},
                "now": {**_WORK["hunt"], "effort": None},
            }
        ),
        "has hours in this period",
        "has hours in this period",
    ),
    "no money": (_figures(weight=Weight.MONEY), "No money is counted", "has money in this period"),
    "no activity": (_figures({}, {}, {}), "The chain has no activity", "The chain has no activity"),
    "one activity": (_figures({"press": {}}), "100\u202f% of the work is for", "only one activity"),
    "all effort in one action": (
        _figures(actions={"page": _WORK["page"]}),
        "100\u202f% of the work is for",
        "one single action",
    ),
    "no units": (
        _figures(units={}, actions=_changed(unit=None)),
        "No department yet",
        "has no department yet",
    ),
    "nobody is communication": (
        _figures(units={"Press": {"home": "press"}, "HR": {"home": "hr"}}),
        "No department is marked as Communication",
        "No department is marked as Communication",
    ),
    "everybody is communication": (
        _figures(units={name: {**unit, "communication": 1} for name, unit in _UNITS.items()}),
        "Every department is marked as Communication",
        "Every department is marked as Communication",
    ),
    "communication without a home": (
        _figures(units={**_UNITS, "Press": {"communication": 1}}),
        "Say which activity is its own",
        "has no activity of its own",
    ),
    "neither a home nor anybody who does it": (
        _figures(units={**_UNITS, "Press": {"communication": 1}}, actions=_changed(unit=None)),
        "has no activity of its own",
        "None of the work belongs to a department",
    ),
    "emptied on purpose": (
        _figures({code: {"empty_on_purpose": 1} for code in _FOUR}, actions={}),
        "Every activity is empty on purpose",
        "Every activity is empty on purpose",
    ),
}


def _told(found: Figures) -> str:
    return "\n".join(table_of(found))


@pytest.mark.parametrize("name", CASES)
def test_each_lack_has_its_own_sentence(name: str) -> None:
    found, strip, line = CASES[name]
    assert strip in headline.who(found)
    assert line in _told(found)


@pytest.mark.parametrize("name", CASES)
def test_nothing_that_is_not_there_shows_as_a_number(name: str) -> None:
    found = CASES[name][0]
    told = f"{_told(found)}\n{headline.who(found)}\n{headline.honesty(found)}"
    assert not re.search(r"\b(nan|NaN|inf)\b", told)
    if found.total <= 0:
        assert "%" not in told


def test_what_is_the_same_in_the_headline_is_told_apart_beside_it() -> None:
    assert "only one activity" in headline.honesty(CASES["one activity"][0])
    assert "all of it is one action" in headline.honesty(CASES["all effort in one action"][0])


def test_intended_shares_that_are_all_nothing_are_told() -> None:
    zero = _figures({code: {"target": 0.0} for code in _FOUR})
    assert headline.intention(zero) == "every intended share is 0"
    assert "Every intended share is 0" in _told(zero)
    aside = _figures({**_FOUR, "service": {"target": 0.5, "empty_on_purpose": 1}})
    assert "empty on purpose" in headline.intention(aside)
    assert "Only activities that are empty on purpose have an intended share" in _told(aside)
    assert headline.intention(_figures()) == ""
    assert "No intended share is given" in _told(_figures())


def test_next_to_nothing_beside_a_mountain_is_neither_nothing_nor_all() -> None:
    found = _figures(
        actions={"dust": {**_WORK["page"], "effort": 1e-12}, "mountain": {**_WORK["hunt"], "effort": 1e12}}
    )
    assert headline.who(found).startswith("<\u202f1\u202f% of the work is for Communication")
    assert "check its hours" in headline.honesty(found)
    assert "check its hours" in _told(found)
    assert headline.amount_a_month(found, 1e-12 * found.months) == "<\u202f0.1 h/month"
    row = next(line for line in _told(found).splitlines() if line.startswith("press"))
    assert re.search(r"press +< 0\.1 +< 1 %", row)


def test_a_share_is_next_to_nothing_in_the_table_where_it_is_in_the_window() -> None:
    found = _figures(
        actions={"dust": {**_WORK["page"], "effort": 0.7}, "rest": {**_WORK["hunt"], "effort": 99.3}}
    )
    assert headline.who(found).startswith("<\u202f1\u202f% of the work is for Communication")
    assert _told(found).startswith("< 1 % of the work is for Communication")
    assert re.search(r"press +0\.7 +< 1 %", _told(found))


@pytest.mark.parametrize(
    ("weight", "said"),
    [(Weight.EFFORT, "6 of 10 h/month go"), (Weight.ACTIONS, "1 of 2 actions go")],
)
def test_the_table_says_what_goes_elsewhere_only_where_something_is_intended(
    weight: Weight, said: str
) -> None:
    meant = _figures({**_FOUR, "hr": {"target": 0.5}, "sales": {"target": 0.5}}, weight=weight)
    assert _told(meant).splitlines()[2] == f"{said} elsewhere than intended."
    assert "elsewhere than intended" not in _told(_figures(weight=weight))
    nothing = _figures({**_FOUR, "hr": {"target": 0.5}}, actions={}, weight=weight)
    assert "elsewhere than intended" not in _told(nothing)


def test_without_any_action_no_weight_is_said_to_be_counted() -> None:
    assert headline.honesty(_figures(actions={})) == ""
    assert "actions are counted" not in _told(_figures(actions={}))
