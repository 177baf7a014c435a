"""The table of details: each figure with its value, or the reason why there is none."""

from __future__ import annotations

import math

import pytest

from models.measures.details import ROWS, Detail, Kind, details
from models.measures.figures import Scope
from models.measures.report import to_json
from tests.models.measures.cases import CASES
from tests.models.measures.plans import figures


def table(name: str) -> dict[str, Detail]:
    rows, period, scope = CASES[name]
    return {one.row.path: one for one in details(figures(rows, period, Scope(scope)))}


@pytest.mark.parametrize("name", CASES)
def test_each_figure_has_a_value_or_a_reason_never_both(name: str) -> None:
    for detail in table(name).values():
        assert (detail.value is None) == (detail.reason is not None), detail.row.path
        values = detail.value if isinstance(detail.value, tuple) else (detail.value,)
        assert all(value is None or math.isfinite(value) for value in values), detail.row.path


@pytest.mark.parametrize("name", CASES)
def test_the_table_says_what_the_json_says(name: str) -> None:
    rows, period, scope = CASES[name]
    measured = figures(rows, period, Scope(scope))
    said = to_json(measured)
    for path, detail in table(name).items():
        part, _, figure = path.partition(".")
        if part not in ("landing", "running") or figure not in said[part] or detail.row.kind is Kind.SERVED:
            continue
        asked = said[part][figure]
        if figure in ("distance_to_target", "effort_to_move") and not measured.has_targets:
            continue  # an even split stands in for intentions there, which no person is shown
        assert detail.value == (tuple(asked) if isinstance(asked, list) else asked), path


def test_the_ways_of_working_add_up_to_the_headline() -> None:
    for name in CASES:
        found = table(name)
        ways = [one.value for path, one in found.items() if path.startswith("ways.")]
        if None not in ways:
            assert sum(ways) == pytest.approx(1.0)
            assert sum(ways[:2]) == pytest.approx(found["running.communication_share"].value)


def test_every_path_stands_there_once() -> None:
    assert len({row.path for row in ROWS}) == len(ROWS)
