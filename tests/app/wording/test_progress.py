from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.objectives.lines import way_in
from app.theme import font
from app.wording.progress import (
    indicator_states,
    indicator_text,
    mean_text,
    objective_states,
    objective_text,
    percent,
)
from models.measures.progress import IndicatorProgress, Missing, ObjectiveProgress, Point
from models.vocabulary import Better

LATEST = Point(dt.date(2027, 2, 1), 51.0)
ONE = IndicatorProgress("i", "o", "Days", "days", 62.0, 45.0, Better.DOWN, (LATEST,), LATEST, 11 / 17,
                        None, False, False)  # fmt: skip
WHOLE = ObjectiveProgress("o", 0.4, None, 2, False, False, ("i", "j"), ("a",), (), 3.0)


def test_an_indicator_says_from_where_to_where_and_how_much_of_the_way(qapp: QApplication) -> None:
    assert indicator_text(ONE) == "62 → 51, aim 45 (65\u202f%)"
    assert indicator_text(replace(ONE, latest=None, share=None, missing=Missing.NO_READING)) == (
        "62, aim 45 (no reading yet)"
    )
    assert indicator_text(replace(ONE, target=None, share=None, missing=Missing.NO_TARGET)) == (
        "62 → 51 (no intended value)"
    )
    bare = replace(ONE, baseline=None, target=None, latest=None, share=None, missing=Missing.NO_READING)
    assert indicator_text(bare) == "no reading yet"


def test_the_way_has_its_unit_where_there_is_room(qapp: QApplication) -> None:
    whole, metrics = "62 → 51, aim 45\u00a0days", QFontMetrics(font(11))
    assert way_in(ONE, metrics, metrics.horizontalAdvance(whole)) == whole
    assert way_in(ONE, metrics, metrics.horizontalAdvance(whole) - 1) == "62 → 51, aim 45"
    assert way_in(replace(ONE, unit=""), metrics, 900) == "62 → 51, aim 45"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0\u202f%"),
        (-0.12, "−12\u202f%"),
        (-0.001, "0\u202f%"),
        (1.4, "140\u202f%"),
        (12.0, "1,200\u202f%"),
    ],
)
def test_a_share_says_its_real_value(qapp: QApplication, share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.usefixtures("french")
def test_percent_is_written_the_french_way() -> None:
    assert percent(0.65) == "65\u00a0%"


def test_states_come_with_the_gravest_first(qapp: QApplication) -> None:
    assert indicator_states(replace(ONE, late=True, share=-0.1)) == ["off course", "worse than at the start"]
    assert indicator_states(replace(ONE, better=Better.UP)) == ["aims the wrong way"]
    assert indicator_states(replace(ONE, reached=True)) == ["reached"]
    assert objective_states(replace(WHOLE, serving=(), share=None, missing=Missing.NO_INDICATOR)) == [
        "nothing serves it",
        "no indicator",
    ]


def test_an_objective_says_of_how_many_it_is_the_mean(qapp: QApplication) -> None:
    assert objective_text(WHOLE) == "40\u202f%, mean of 2 indicators"
    assert objective_text(replace(WHOLE, measured=1)) == "40\u202f%, mean of 1 of 2 indicators"
    assert objective_text(replace(WHOLE, indicators=("i",), measured=1)) == "40\u202f%"
    assert mean_text(replace(WHOLE, measured=1)) == "mean of 1 of 2"
    assert mean_text(replace(WHOLE, share=None)) == ""
