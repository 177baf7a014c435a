from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.widgets.sparkline import Chart, Sparkline, trace
from models.measures.progress import IndicatorProgress, Point
from models.vocabulary import Better

ROOM = QRectF(0, 0, 100, 40)


def progress(
    values: list[float], baseline: float | None = 8.0, target: float | None = 3.0
) -> IndicatorProgress:
    """Readings of the first days of 2027, one a day."""
    points = tuple(Point(dt.date(2027, 1, 1 + at), value) for at, value in enumerate(values))
    return IndicatorProgress(
        id="i",
        objective_id="o",
        name="Shortages",
        unit="failures",
        baseline=baseline,
        target=target,
        better=Better.DOWN,
        readings=points,
        latest=points[-1] if points else None,
        share=None,
        missing=None,
        reached=False,
        late=False,
    )


def test_readings_go_from_left_to_right_and_larger_values_stand_higher() -> None:
    drawn = trace(progress([8.0, 6.0, 3.0]), ROOM)
    assert [point.x() for point in drawn.points] == [0.0, 50.0, 100.0]
    assert [round(point.y(), 3) for point in drawn.points] == [0.0, 16.0, 40.0]
    assert (drawn.baseline, drawn.target) == (0.0, 40.0)


def test_with_a_day_to_reach_the_line_leaves_room_up_to_it() -> None:
    drawn = trace(progress([8.0, 6.0]), ROOM, dt.date(2027, 1, 11))
    assert [point.x() for point in drawn.points] == [0.0, 10.0]


@pytest.mark.parametrize(
    ("values", "baseline", "target"),
    [([], None, None), ([5.0], None, None), ([5.0], 5.0, 5.0), ([1e15, -1e15], None, 3.0), ([], 8.0, 3.0)],
)
def test_whatever_is_missing_stays_inside(
    values: list[float], baseline: float | None, target: float | None
) -> None:
    drawn = trace(progress(values, baseline, target), ROOM)
    assert all(ROOM.contains(point) for point in drawn.points)
    for height in (drawn.baseline, drawn.target):
        assert height is None or 0.0 <= height <= 40.0


def test_both_drawings_show_something_and_say_it(qtbot: QtBot) -> None:
    small, large = Sparkline(), Chart()
    for widget in (small, large):
        qtbot.addWidget(widget)
    small.show_progress(progress([8.0, 6.0]))
    large.show_progress(progress([8.0, 6.0]), dt.date(2027, 6, 30))
    assert "8 → 6, aim 3" in small.accessibleName()
    assert "01/01/2027 8" in large.accessibleDescription()
    for widget in (small, large):
        widget.resize(widget.sizeHint())
        picture: QImage = widget.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 2)}
        assert len(colours) > 5
