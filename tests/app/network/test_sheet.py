"""The network on paper, read back from what was written, and what lies on what in its drawing."""

from __future__ import annotations

import datetime as dt
import subprocess
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.network.composing import compose
from app.network.drawing import Drawing
from app.network.legend import ENTRIES, entries_of
from app.network.painter import PLAIN, Look, paint_network
from app.network.sheet import NetworkSheet
from app.network.showing import Choice, Showing, words_of
from app.paper.leaf import export_leaf
from app.paper.sheet import SheetChoice
from models.graph import PlanGraph
from models.measures import measure
from models.measures.figures import Scope
from models.measures.network import network
from models.measures.network_layout import lay_out
from models.measures.network_parts import Kind
from tests.models.measures.plans import SPAN, TODAY
from tests.models.measures.test_network import rows_of
from tests.models.measures.test_network_layout import ACTIVITIES, PEOPLE, UNITS, actions

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def graph() -> PlanGraph:
    return PlanGraph.of(
        rows_of(actions(25), PEOPLE, ACTIVITIES, UNITS, relays=[("x0", "x1")], linkages=[("hr", "rd")])
    )


@pytest.fixture(scope="module")
def showing(graph: PlanGraph, qapp: object) -> Showing:
    whole = network(graph, period=SPAN, today=TODAY)
    figures = measure(graph, period=SPAN, today=TODAY)
    return Showing(whole, whole, lay_out(whole), words_of(whole, figures))


def sheet(graph: PlanGraph, showing: Showing, look: Look = PLAIN, **choice: object) -> NetworkSheet:
    asked = {"paper": "A4", "language": "en", "plan_name": "Social media 2027", "organisation": "Ateliers Vallier",
             "file_name": "plan.maillon", "version": "1.0", "printed": dt.date(2027, 1, 12)} | choice  # fmt: skip
    return NetworkSheet(SheetChoice(**asked), measure(graph, period=SPAN, today=TODAY), showing, look)  # type: ignore[arg-type]


def text_of(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


def test_the_pdf_holds_title_sentence_names_legend_and_foot_with_its_fonts(
    graph: PlanGraph, showing: Showing, tmp_path: Path
) -> None:
    path = tmp_path / "network.pdf"
    export_leaf(sheet(graph, showing, note="draft"), path)
    said = text_of(path)
    for words in ("Social media 2027", "Who is tied to whom", "live work", "Communication for itself", "U-hr",
                  "follow-on", "linkage", "transverse team", "plan.maillon", "draft", "printed on"):  # fmt: skip
        assert words in said, words
    fonts = subprocess.run(
        ["pdffonts", str(path)], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_the_svg_holds_its_names_as_text(graph: PlanGraph, showing: Showing, tmp_path: Path) -> None:
    path = tmp_path / "network.svg"
    export_leaf(sheet(graph, showing), path)
    drawn = path.read_text(encoding="utf-8")
    assert "U-hr" in drawn
    assert "<image" not in drawn


def test_a_grey_sheet_has_no_colour(graph: PlanGraph, showing: Showing, tmp_path: Path) -> None:
    path = tmp_path / "network.png"
    export_leaf(sheet(graph, showing, grey=True), path)
    image = QImage(str(path)).scaledToWidth(300)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    assert all(max(p.red(), p.green(), p.blue()) - min(p.red(), p.green(), p.blue()) < 14 for p in pixels)


def drawing(showing: Showing, width: float, height: float, **more: object) -> Drawing:
    medium = Medium.screen(min(width, 900), min(height, 600))
    return compose(showing.shown, showing.places, Rect(0, 0, width, height), medium, showing.words, **more)  # type: ignore[arg-type]


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


@pytest.mark.parametrize("size", [(620, 380), (900, 560), (1500, 800)])
def test_names_lie_on_no_other_name_and_on_no_mark(showing: Showing, size: tuple[int, int]) -> None:
    made = drawing(showing, *size)
    placed = [one for one in made.nodes if one.label is not None and one.node.id not in showing.words.hanging]
    assert placed
    for one, other in combinations(placed, 2):
        assert one.label is not None
        assert other.label is not None
        assert not overlap(one.label.place, other.label.place)
    for one in placed:
        assert one.label is not None
        assert not any(overlap(one.label.place, other.box) for other in made.nodes if other is not one)


@pytest.mark.parametrize("size", [(620, 380), (900, 560)])
def test_boxes_with_names_inside_do_not_lie_on_each_other(showing: Showing, size: tuple[int, int]) -> None:
    boxes = [
        one.box
        for one in drawing(showing, *size).nodes
        if one.lines and one.node.kind in (Kind.UNIT, Kind.ACTIVITY)
    ]
    assert len(boxes) > 15
    assert not any(overlap(one, other) for one, other in combinations(boxes, 2))


def test_those_on_whom_something_hangs_are_always_named(showing: Showing) -> None:
    assert showing.words.hanging
    for size in ((400, 260), (900, 560)):
        made = drawing(showing, *size)
        for person in showing.words.hanging:
            drawn = made.at(person)
            assert drawn is not None
            assert drawn.label is not None


def test_in_focus_only_the_neighbourhood_is_named_beside_its_marks(showing: Showing) -> None:
    near = showing.shown.around("x3")
    named = {one.node.id for one in drawing(showing, 900, 560, near=near).nodes if one.label is not None}
    assert "x3" in named
    assert named <= near


def test_the_cluster_lies_behind_the_silo_alone(showing: Showing) -> None:
    made = drawing(showing, 900, 560)
    assert made.cluster is not None
    for one in made.nodes:
        x, y = one.middle
        inside = made.cluster.x <= x <= made.cluster.right and made.cluster.y <= y <= made.cluster.bottom
        assert inside is one.node.silo


def test_the_legend_explains_what_occurs_and_nothing_else(showing: Showing) -> None:
    words = {entry.word for entry in entries_of(showing.shown)}
    assert {"activity", "person", "follow-on", "linkage", "live"} <= words
    assert "so many actions" not in words
    assert "idea" not in words
    bare = showing.chosen(Choice(frozenset({Kind.ACTIVITY})))
    assert {entry.word for entry in entries_of(bare.shown)} == {"activity", "Communication", "linkage"}
    assert len(entries_of(showing.shown)) < len(ENTRIES)


@pytest.mark.parametrize("rows", [rows_of({}, {}, {}, {}), rows_of({}, {}, {"hr": {}}, {})])
def test_a_network_of_nothing_is_painted_without_a_word(rows: dict[str, list[dict[str, object]]]) -> None:
    made = PlanGraph.of(rows)
    whole = network(made, period=SPAN, scope=Scope.IDEAS, today=TODAY)
    empty = Showing(whole, whole, lay_out(whole), words_of(whole, measure(made, today=TODAY)))
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_network(painter, drawing(empty, 400, 300), Medium.screen(400, 300))
    painter.end()
    assert drawing(empty, 400, 300).cluster is None
