"""The sheet "For whom, by whom", read back from what was written."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor

from app import languages
from app.balance.material import Material, material_of
from app.paper.leaf import leaf_image, size_of
from app.paper.sheet import PAPERS, SheetChoice
from app.paper.silo_sheet import SiloSheet
from models.graph import PlanGraph
from models.measures import measure
from tests.app.balance.test_argument import CHAIN, ISSUE, TABLES, UNITS, WORK
from tests.app.paper.test_sheets import boxes, pages, run, told, written
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "Direction de l’innovation, des achats responsables et de la transformation numérique"


def company(activities: int = 11, units: int = 12) -> Rows:
    """A plan with so many activities and departments at home in them; each name longer than a line."""
    chain = {f"{LONG} {at}": {"target": 1 / activities, "problem": LONG} for at in range(activities)}
    codes = list(chain)
    departments: dict[str, dict[str, Any]] = {
        f"{LONG} de {at}": {"home": codes[at % activities], "communication": int(at == 0)}
        for at in range(units)
    }
    work = {
        f"action {at}": {
            "on": {codes[at % activities]: 1.0},
            "unit": list(departments)[at % 3],
            "effort": 1.0 + at,
        }
        for at in range(activities // 2)
    }
    return plan(chain, departments, work)


def material(rows: Rows, language: str) -> Material:
    graph = PlanGraph.of(rows)
    return material_of(graph, measure(graph, period=QUARTER, today=TODAY), language, TODAY)


def sheet(rows: Rows | None = None, **choice: Any) -> SiloSheet:
    asked = {"paper": "A4", "language": "en", "plan_name": "Social media 2027", "organisation": "Ateliers Vallier",
             "file_name": "plan.maillon", "version": "1.0", "printed": dt.date(2027, 2, 15)} | choice  # fmt: skip
    rows = plan(CHAIN, UNITS, WORK, **TABLES) if rows is None else rows
    return SiloSheet(SheetChoice(**asked), material(rows, asked["language"]))


def test_the_first_page_says_what_is_wrong_and_what_to_do_first(tmp_path: Path) -> None:
    out = written(tmp_path, sheet(grey=True))
    first = " ".join(run("pdftotext", "-raw", "-l", "1", out, "-").split())
    for said in (
        "Social media 2027 — Ateliers Vallier",
        "Q1 2027 · live work · out of 3 activities · 100 h/month · 4 actions",
        "65\u202f% of the work is for Communication; it does 80\u202f% of it.",
        "50 of 100 h/month go elsewhere than intended.",
        "What to do first",
        "Begin with service",
        "plan.maillon · Maillon\u00a01.0 · printed on 15 February 2027",
    ):
        assert " ".join(said.split()) in first
    assert first.index("How far we have come") < first.index("of the work is for") < first.index("Begin with")


def test_it_keeps_to_two_pages_and_says_everything(tmp_path: Path) -> None:
    out = written(tmp_path, sheet())
    assert pages(out) <= 2
    for said in (
        "Which department works for which activity",
        "Four ways",
        "single department",
        "Where it takes",
    ):
        assert said in told(out)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("rows", [company(), company(30, 24)], ids=["usual", "large"])
def test_nothing_is_under_7_points_or_leaves_the_page(rows: Rows, paper: str, tmp_path: Path) -> None:
    out = written(tmp_path, sheet(rows, paper=paper))
    high, wide = (side * 72 / 25.4 for side in PAPERS[paper])
    for left, top, right, bottom in boxes(out):
        assert left >= 0
        assert top >= 0
        assert right <= wide + 1
        assert bottom <= high + 1
    sizes = [
        float(size)
        for size in re.findall(
            r'size="([\d.]+)"', run("pdftohtml", "-xml", "-zoom", "1", "-stdout", "-i", out)
        )
    ]
    assert min(sizes) >= 7


@pytest.mark.parametrize("name", ISSUE)
def test_what_a_plan_lacks_is_said_on_paper_too(name: str, tmp_path: Path) -> None:
    rows, _sentence = ISSUE[name]
    out = written(tmp_path, sheet(rows))
    assert 1 <= pages(out) <= 2
    assert "Who the work is for" in told(out)


def test_grey_has_no_colour(tmp_path: Path) -> None:
    image = leaf_image(sheet(grey=True), 400)
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            pixel = QColor(image.pixel(x, y))
            parts = (pixel.red(), pixel.green(), pixel.blue())
            assert max(parts) - min(parts) < 12  # the ink on light cells is a little blue


def test_it_is_vector_with_its_fonts_in_it_and_its_language(tmp_path: Path) -> None:
    out = written(tmp_path, sheet(grey=True))
    assert run("pdfimages", "-list", out).count("\n") == 2
    fonts = run("pdffonts", out).splitlines()[2:]
    assert fonts
    assert all(re.search(r"Identity-H\s+yes", line) for line in fonts)
    assert "Social media 2027 — Ateliers Vallier: for whom, by whom" in run("pdfinfo", out)


def test_it_stands_and_tells_its_pages() -> None:
    leaf = sheet()
    assert size_of(leaf) == (210.0, 297.0)
    assert leaf.pages(size_of(leaf)) == 2


def test_it_speaks_the_language_in_force(tmp_path: Path) -> None:
    languages.install("fr")
    try:
        said = told(written(tmp_path, sheet(language="fr")))
    finally:
        languages.install("en")
    assert "T1 2027" in said
    assert re.search(r"65\s?% du travail sert la Communication", said)
