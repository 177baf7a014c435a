from dataclasses import replace
from itertools import combinations

import pytest

from app.chain.compose import compose
from app.chain.geometry import Rect, lay_out
from app.chain.lenses import LENSES, Lens, picture
from app.chain.medium import Medium, Tone
from app.chain.painter import keys
from app.chain.shapes import inside
from models.vocabulary import ChainForm
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = ((320, 220), (640, 420), (830, 556), (1100, 700), (1600, 1000))


def touches(one: Rect, other: Rect, slack: float) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > slack and down > slack


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("form", ChainForm)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_in_a_cell_touches_or_leaves_it(
    lens: Lens, form: ChainForm, size: tuple[int, int], language: str
) -> None:
    medium = Medium.screen(*size)
    layout = lay_out(vallier.shapes(language), *size, form, medium.spacing)
    shown = picture(vallier.figures(language), vallier.shapes(language), lens, language)
    for cell in layout.cells:
        boxes = compose(cell, shown.cells[cell.id], medium).boxes(medium.mark)
        for one, other in combinations(boxes, 2):
            assert not touches(one, other, 0.32 * medium.name), (cell.id, one, other)
        for box in boxes:
            core = Rect(box.x, box.y, box.width, box.height).inset(0.2 * medium.name)
            assert all(inside(cell.polygon, point, 0.6) for point in core.polygon), (cell.id, box)


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("size", SIZES[1:])
def test_every_cell_shows_its_value_as_text(lens: Lens, size: tuple[int, int]) -> None:
    medium = Medium.screen(*size)
    layout = lay_out(vallier.shapes(), *size, ChainForm.ARROW, medium.spacing)
    shown = picture(vallier.figures(), vallier.shapes(), lens, "fr")
    for cell in layout.cells:
        if not cell.header:
            told = " ".join(run.text for run in compose(cell, shown.cells[cell.id], medium).runs)
            assert shown.cells[cell.id].value in told


def test_no_text_is_under_the_floor_of_its_medium() -> None:
    for medium, size in (
        (Medium.screen(320, 220), (320, 220)),
        (Medium.paper(297), (7000, 4200)),
        (Medium.wall(1080), (1800, 900)),
    ):
        layout = lay_out(vallier.shapes(), *size, ChainForm.ARROW, medium.spacing)
        for lens in Lens:
            shown = picture(vallier.figures(), vallier.shapes(), lens, "fr")
            for cell in layout.cells:
                for run in compose(cell, shown.cells[cell.id], medium).runs:
                    assert round(run.size) >= round(medium.floor)


def test_names_without_room_become_numbers_and_stand_in_the_legend() -> None:
    medium = Medium.screen(500, 300)
    shapes = vallier.shapes()
    many = tuple(
        replace(s, id=f"{s.id}{n}", parent=None) for n in range(4) for s in shapes if s.parent is None
    )
    shown = picture(vallier.figures(), shapes, Lens.COVERAGE, "fr")
    cells = {s.id: replace(shown.cells[s.id.rstrip("0123456789")], name="Approvisionnements") for s in many}
    layout = lay_out(many, 500, 300, ChainForm.ARROW, medium.spacing)
    numbers = keys(layout, replace(shown, cells=cells), medium)
    assert numbers
    assert {name for _, name in numbers} == {"Approvisionnements"}


def test_marks_without_room_are_counted() -> None:
    medium = Medium.screen(640, 420)
    layout = lay_out(vallier.shapes(), 600, 330, ChainForm.ARROW, medium.spacing)
    shown = picture(vallier.figures(), vallier.shapes(), Lens.COVERAGE, "fr").cells["communication"]
    cell = layout.cell("communication")
    assert cell
    done = compose(cell, replace(shown, marks=shown.marks * 4), medium)
    more = next(run.text for run in done.runs if run.text.startswith("+"))
    assert len(done.marks) + int(more) == 48


def test_the_wall_is_never_under_2_8_per_cent_of_its_height() -> None:
    medium = Medium.wall(1080)
    assert min(medium.name, medium.detail, medium.legend, medium.floor) >= 0.028 * 1080
    assert Medium.wall(1080, dark=True).tone is Tone.DARK
