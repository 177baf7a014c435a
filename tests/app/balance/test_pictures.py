"""The pictures: readable on every ground, honest in grey, the same as their tables."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.balance import pictures
from app.balance.argument import argument
from app.balance.drawings import BothWays, HeatMap, Shade
from app.balance.heat import grid_of, least_width
from app.balance.lines import screen_medium, sheet_medium
from app.balance.painting import height_of, paint
from app.balance.shades import fill_of, heat_fill, heat_step
from app.chain.colours import contrast, ink_on
from app.chain.medium import Medium, Tone
from app.chain.shapes import Rect
from tests.app.balance.test_argument import CHAIN, TABLES, UNITS, WORK, told_of
from tests.models.measures.cases import CASES
from tests.models.measures.plans import plan

pytestmark = pytest.mark.usefixtures("qapp")

MEDIA = [screen_medium(False), screen_medium(True), sheet_medium(True), sheet_medium(False)]
LONG = "Direction de l’innovation, des achats responsables et de la transformation numérique du groupe"


def drawn(drawing: object, width: float, medium: Medium) -> QImage:
    high = height_of(drawing, width, medium)  # type: ignore[arg-type]
    image = QImage(round(width) + 20, round(high) + 20, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    below = paint(painter, drawing, Rect(10, 10, width, 0), medium)  # type: ignore[arg-type]
    painter.end()
    assert below == pytest.approx(10 + high)
    return image


def inside(image: QImage) -> bool:
    """Whether nothing was drawn in the outermost pixels."""
    wide, high = image.width(), image.height()
    edges = ((0, 0, wide, 1), (0, high - 1, wide, 1), (0, 0, 1, high), (wide - 1, 0, 1, high))
    for edge in edges:
        drawn_there = image.copy(*edge)
        white = drawn_there.copy()
        white.fill(0xFFFFFF)
        if drawn_there != white:
            return False
    return True


@pytest.mark.parametrize("name", CASES)
def test_every_picture_of_every_case_keeps_inside_its_room(name: str) -> None:
    rows, period, scope = CASES[name]
    for section in argument(told_of(rows, period, scope)):
        if section.drawing is not None:
            assert inside(drawn(section.drawing, 592, MEDIA[0])), section.key


@pytest.mark.parametrize("medium", MEDIA[1:3])
@pytest.mark.parametrize("width", [40, 90])
def test_long_names_wrap_and_keep_inside(medium: Medium, width: float) -> None:
    chain = {f"{LONG} {at}": one for at, one in enumerate(CHAIN.values())}
    units = {
        f"{LONG} {name}": {**unit, "home": next(iter(chain)) if "home" in unit else None}
        for name, unit in UNITS.items()
    }
    work = {
        title: {**one, "on": {next(iter(chain)): 1.0}, "unit": next(iter(units))}
        for title, one in WORK.items()
    }
    for section in argument(told_of(plan(chain, units, work, **TABLES))):
        if section.drawing is not None:
            wide = width * medium.name
            if isinstance(section.drawing, HeatMap):
                wide = max(wide, least_width(section.drawing, medium))
            assert inside(drawn(section.drawing, wide, medium)), section.key


def test_bars_on_both_sides_have_one_scale() -> None:
    drawing = pictures.both_ways(told_of(plan(CHAIN, UNITS, WORK)))
    assert drawing.scale == 0.8
    rows = {row.name: row for row in drawing.rows}
    assert rows["communication"].landing.share == pytest.approx(0.65)
    assert rows["communication"].landing.detail == "▲ 3 × intended (20\u202f%)"
    assert rows["communication"].running.share == pytest.approx(0.8)
    assert rows["service"].running.detail == "no department of its own"
    assert rows["across all activities"].running.detail == "Team"


def test_several_departments_at_home_in_one_activity_share_a_bar() -> None:
    units = {**UNITS, "Training": {"home": "hr"}}
    work = {**WORK, "course": {"on": {"hr": 1.0}, "unit": "Training", "effort": 100.0}}
    row = next(one for one in pictures.both_ways(told_of(plan(CHAIN, units, work))).rows if one.name == "hr")
    assert row.running.share == pytest.approx(110 / 200)
    assert row.running.detail == "HR, Training"


def test_a_department_at_home_in_a_group_and_work_of_nobody_have_rows_of_their_own() -> None:
    chain = {"market": {}, "sales": {"parent": "market"}, "press": {"parent": "market"}}
    work = {
        "tour": {"on": {"sales": 1.0}, "unit": "Market", "effort": 6.0},
        "stray": {"on": {"press": 1.0}, "effort": 2},
    }
    rows = pictures.both_ways(told_of(plan(chain, {"Market": {"home": "market"}}, work))).rows
    assert [(row.name, row.running.detail) for row in rows[2:]] == [
        ("market", "Market"),
        ("no department named", "2 h/month, outside these shares"),
    ]


def test_without_intentions_no_tick_and_no_gap_is_drawn() -> None:
    material = told_of(plan({code: {} for code in CHAIN}, UNITS, WORK))
    drawing = pictures.both_ways(material)
    assert isinstance(drawing, BothWays)
    assert all(row.landing.target is None and "intended" not in row.landing.detail for row in drawing.rows)
    assert drawing.marks == ("", "")
    assert pictures.gap_bars(material) is None


@pytest.mark.parametrize("tone", Tone)
def test_the_text_of_a_cell_can_be_read_on_its_ground(tone: Tone) -> None:
    for share in (0.001, 0.05, 0.2, 0.7):
        ground = heat_fill(heat_step(share), tone)
        assert contrast(ink_on(ground), ground) >= 4.5


def test_grey_tells_by_steps_what_colour_tells_by_hue() -> None:
    fills = [fill_of(shade, Tone.GREY) for shade in Shade if shade not in (Shade.REST, Shade.ABOVE)]
    assert all(len({fill[at : at + 2] for at in (1, 3, 5)}) == 1 for fill in fills)
    assert contrast(fill_of(Shade.WORK, Tone.GREY), fill_of(Shade.ABOVE, Tone.GREY)) >= 3
    assert len({heat_fill(step, Tone.GREY) for step in range(5)}) == 5


def test_the_steps_of_the_heat_map_are_the_same_in_every_plan() -> None:
    assert [heat_step(share) for share in (0.0, 1e-12, 0.039, 0.04, 0.0999, 0.1, 0.4, 1.0)] == [
        0, 1, 1, 2, 2, 3, 4, 4,
    ]  # fmt: skip


def test_the_table_of_the_heat_map_has_its_cells_and_both_margins() -> None:
    drawing = pictures.heat_map(told_of(plan(CHAIN, UNITS, WORK)))
    assert drawing is not None
    assert drawing.twin.tsv().splitlines() == [
        "% of the work\tHR\tCommunication\tTeam\tfor whom",
        "hr\t10\t20\t5\t35",
        "service\t0\t0\t0\t0",
        "communication\t0\t60\t5\t65",
        "does\t10\t80\t10\t",
    ]
    assert drawing.homes == {(0, 0), (2, 1)}


def test_a_place_in_the_heat_map_leads_to_its_cell() -> None:
    drawing = pictures.heat_map(told_of(plan(CHAIN, UNITS, WORK)))
    assert drawing is not None
    grid = grid_of(drawing, 600, MEDIA[0])
    for row in range(3):
        for column in range(3):
            place = grid.cell_rect(row, column)
            assert grid.cell_at(place.x + place.width / 2, place.y + 3) == (row, column)
    assert grid.cell_at(3, grid.tops[0] + 3) is None
    assert grid.cell_at(599, grid.tops[0] + 3) is None


def test_many_channels_are_summed_up_in_the_picture_and_listed_in_its_table(qapp: QApplication) -> None:
    channels = [{"id": f"c{at}", "name": f"Channel {at}", "kind": "social"} for at in range(12)]
    work = {
        f"a{at}": {"on": {"hr": 1.0}, "unit": "HR", "effort": 1.0 + at, "channels": [f"c{at}"]}
        for at in range(12)
    }
    drawing = pictures.channel_bars(told_of(plan(CHAIN, UNITS, work, channel=channels)))
    assert drawing is not None
    assert [row.name for row in drawing.groups[0].rows][-1] == "6 other channels"
    assert len(drawing.twin.rows) == 12
