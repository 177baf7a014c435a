import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from app.chain.geometry import ChainLayout, lay_out
from app.chain.lenses import LENSES, Lens, picture
from app.chain.medium import Medium, Tone
from app.chain.painter import paint_cell, paint_chain
from app.chain.picture import CellState, ChainPicture
from app.chain.surroundings import paint_silhouette
from models.vocabulary import ChainForm
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = (830, 556)


def drawn(lens: Lens, tone: Tone, scale: int = 1, states: dict[str, CellState] | None = None) -> QImage:
    medium = Medium(14, 10, 3.8, tone)
    layout = lay_out(vallier.shapes(), *SIZE, ChainForm.ARROW, medium.spacing)
    shown = picture(vallier.figures(), vallier.shapes(), lens, "fr", tone)
    image = QImage(SIZE[0] * scale, SIZE[1] * scale, QImage.Format.Format_RGB32)
    image.fill(QColor(medium.palette.ground))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_chain(painter, layout, shown, medium, states)
    painter.end()
    return image


def at(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixel(round(x), round(y))).name()


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("tone", Tone)
def test_cells_have_the_colour_of_their_lens_at_every_scale(lens: Lens, tone: Tone) -> None:
    layout = lay_out(vallier.shapes(), *SIZE, ChainForm.ARROW, Medium(14, 10, 3.8).spacing)
    shown = picture(vallier.figures(), vallier.shapes(), lens, "fr", tone).cells["operations"]
    cell = layout.cell("operations")
    assert cell
    for scale in (1, 2):
        image = drawn(lens, tone, scale)
        x, y = cell.bounds.x + 4, cell.bounds.y + cell.bounds.height * 0.6
        if shown.pattern.value == "solid":
            assert at(image, x * scale, y * scale) == shown.fill


def test_one_cell_alone_is_drawn_as_within_the_whole() -> None:
    medium = Medium(14, 10, 3.8)
    layout = lay_out(vallier.shapes(), *SIZE, ChainForm.ARROW, medium.spacing)
    shown = picture(vallier.figures(), vallier.shapes(), Lens.TARGET, "fr")
    whole = drawn(Lens.TARGET, Tone.LIGHT)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(medium.palette.ground))
    painter = QPainter(image)
    cell = layout.cell("communication")
    assert cell
    paint_cell(painter, cell, shown.cells["communication"], medium)
    painter.end()
    box = cell.bounds
    area = (round(box.x) + 2, round(box.y) + 2, round(box.width) - 4, round(box.height) - 4)
    assert image.copy(*area) == whole.copy(*area)


@pytest.mark.parametrize("state", ["selected", "focused", "hovered", "drop_target"])
def test_every_state_of_a_cell_can_be_seen(state: str) -> None:
    plain = drawn(Lens.TARGET, Tone.LIGHT)
    assert drawn(Lens.TARGET, Tone.LIGHT, states={"sales": CellState(**{state: True})}) != plain


def test_the_silhouette_needs_no_figures() -> None:
    medium = Medium.screen(*SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(medium.palette.ground))
    painter = QPainter(image)
    paint_silhouette(painter, lay_out(vallier.shapes(), *SIZE), medium)
    painter.end()
    assert at(image, 10, 10) == medium.palette.dotted


@pytest.mark.parametrize("form", ChainForm)
def test_an_empty_chain_is_an_outline(form: ChainForm) -> None:
    medium = Medium.screen(*SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(medium.palette.ground))
    painter = QPainter(image)
    paint_chain(painter, lay_out((), *SIZE, form), ChainPicture(), medium)
    painter.end()
    assert at(image, 200, 200) == medium.palette.paper


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (20, 15)])
def test_hardly_any_room_is_no_error(size: tuple[int, int]) -> None:
    for form in ChainForm:
        medium = Medium.screen(*size)
        layout: ChainLayout = lay_out(vallier.shapes(), *size, form, medium.spacing)
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_chain(painter, layout, picture(vallier.figures(), vallier.shapes(), Lens.TARGET, "fr"), medium)
        painter.end()


def test_the_same_painter_draws_on_paper() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    medium = Medium.paper(297)
    layout = lay_out(vallier.shapes(), 8000, 5000, ChainForm.ARROW, medium.spacing)
    paint_chain(painter, layout, picture(vallier.figures(), vallier.shapes(), Lens.COVERAGE, "fr"), medium)
    painter.end()
    assert bytes(buffer.data().data()).startswith(b"%PDF")
