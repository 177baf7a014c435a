"""The road out on paper, read back from what was written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.paper.leaf import leaf_image, size_of
from app.paper.road_sheet import RoadSheet, headline_chart
from app.paper.road_tables import intentions_table, versions_table
from app.paper.sheet import PAPERS, SheetChoice
from app.road.kept import Kept
from models.errors import Fault
from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.trend import moment_of
from tests.app.paper.test_sheets import LONG, boxes, pages, run, told, written
from tests.app.road.test_words import AUGUST, moving, plain, road, ways
from tests.models.measures.plans import SPAN, Rows, plan

pytestmark = pytest.mark.usefixtures("qapp")

MEANT = [{"id": "a", "figure": "running", "value": 0.4, "by": "2027-12-31"}]
BARE = plan({"com": {}, "hr": {}})


def sheet(
    rows: Rows | None = None, kept: Sequence[Kept] = (), today: dt.date = AUGUST, **choice: Any
) -> RoadSheet:
    asked = {"paper": "A4", "language": "en", "plan_name": "Social media 2027", "organisation": "Ateliers Vallier",
             "file_name": "plan.maillon", "version": "1.0", "printed": today} | choice  # fmt: skip
    rows = moving(intention=MEANT) if rows is None else rows
    now = moment_of(PlanGraph.of(rows), period=SPAN, scope=Scope.LIVE, weight=Weight.EFFORT, today=today)
    return RoadSheet(SheetChoice(**asked), road(rows, today), ways(rows, today), kept, now)


def versions(count: int, name: str = "Version", **fields: Any) -> list[Kept]:
    """Versions kept a fortnight from each other."""
    moments = road(moving()).moments
    days = (dt.date(2027, 1, 4) + dt.timedelta(days=14 * at) for at in range(count))
    known = {"note": "", "moment": moments[0], "then": moments[0]} | fields
    return [Kept(f"v{at}", f"{name} {at}", day, **known) for at, day in enumerate(days, 1)]


def lines(leaf: RoadSheet) -> str:
    """The tables of a sheet in words, without a page to read them from."""
    tables = (
        intentions_table(leaf.road, leaf.ways, leaf.choice.language),
        versions_table(leaf.kept, leaf.now, leaf.choice.language),
    )
    said = (text for table in tables for row in (*table.rows, table.notes) for text in row)
    return plain(" ".join(" ".join(said).split()))


@pytest.fixture(scope="module")
def whole(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sheet with a version, written once and read many times."""
    return written(tmp_path_factory.mktemp("whole"), sheet(kept=versions(1)))


def text_sizes(path: Path) -> list[float]:
    xml = run("pdftohtml", "-xml", "-zoom", "1", "-stdout", "-i", path)
    return [float(size) for size in re.findall(r'size="([\d.]+)"', xml)]


def test_the_road_travelled_stands_before_charts_and_tables(whole: Path) -> None:
    text = plain(told(whole))
    assert pages(whole) == 1
    order = [
        "Social media 2027 — Ateliers Vallier",
        "How far has the work come out of Communication, and what is still needed?",
        "2027, by quarter · live work · counted in hours · out of 2 activities",
        "Since Q1 2027: for Communication 100 % → 60 %, by Communication 100 % → 60 %.",
        "Who it is for, and who does it",
        "Kept versions, by their numbers in the table.",
        "intended by it: 40 %",
        "Who does the work",
        "What goes elsewhere than intended (h/month)",
        "Intentions",
        "Work done by Communication 60 % 40 % 31/12/2027 −20 points a quarter",
        "Activities served 2 of 2 not set – –",
        "Kept versions, figures of the period: 2027",
        "Version 1 04/01/2027 100 %",
        "Today’s plan",
        "plan.maillon · Maillon 1.0 · printed on 10 August 2027",
    ]
    places = [text.find(said) for said in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


def test_what_the_plan_implies_is_told_from_what_was_set() -> None:
    text = lines(sheet())
    assert text.count("from the intended shares of the activities") == 2  # landing and gap
    assert "No version is kept yet" in text


@pytest.mark.parametrize(
    ("value", "by", "said"),
    [
        (0.6, None, "60 % 60 % 31/12/2027 reached"),
        (0.5, "2027-06-30", "60 % 50 % 30/06/2027 day past, 10 points missing"),
        (0.5, "2027-09-30", "60 % 50 % 30/09/2027 −10 points in the current period"),
    ],
)
def test_what_an_intention_takes_is_said_in_its_line(value: float, by: str | None, said: str) -> None:
    rows = moving(intention=[{"id": "a", "figure": "running", "value": value, "by": by}])
    assert f"Work done by Communication {said}" in lines(sheet(rows))


def test_where_there_is_nothing_to_draw_the_sheet_says_why(tmp_path: Path) -> None:
    out = written(tmp_path, sheet(BARE))
    text = plain(told(out))
    assert pages(out) == 1
    assert "No road to show yet. The plan has no action yet." in text
    assert text.count("The plan has no action yet.") == 6, "the road, four charts, one note for four figures"
    assert (
        "– for Communication, by Communication, elsewhere than intended, serving a named objective:" in text
    )
    assert "Activities served 0 of 2 not set" in text
    assert "nan" not in text.lower()


def test_a_figure_that_one_alone_lacks_is_told_apart() -> None:
    rows = moving()
    for row in rows["activity"]:
        row["target"] = None
    leaf = sheet(rows)
    assert re.search(
        r"– elsewhere than intended, serving a named objective: |– elsewhere than intended: ", lines(leaf)
    )
    assert "No share is intended yet." in headline_chart(leaf).said


def test_before_the_plan_begins_there_is_no_figure_of_today() -> None:
    text = lines(sheet(today=dt.date(2026, 3, 1)))
    assert "Work done by Communication – 40 % 31/12/2027 –" in text
    assert "activities served: the plan has not begun." in text


def test_after_the_plan_its_last_figure_is_told_with_its_period() -> None:
    text = lines(sheet(today=dt.date(2028, 3, 1)))
    assert "Work done by Communication 60 % Q4 2027 40 % 31/12/2027 day past, 20 points missing" in text


def test_versions_that_cannot_be_read_or_are_not_read_yet_say_so() -> None:
    damaged = versions(1, "Damaged", moment=None, then=None, fault=Fault("version.damaged", name="Damaged 1"))
    unread = versions(1, "Unread", moment=None, then=None, note="Before\nthe workshop")
    text = lines(sheet(kept=[*damaged, *unread]))
    assert "cannot be read any more" in text
    assert "Before the workshop" in text
    assert "… Still being read" in text


def test_many_versions_take_more_pages_with_their_heads(tmp_path: Path) -> None:
    name = "Workshop with purchasing and after-sales service, session"
    twenty = sheet(kept=versions(20, name))
    assert twenty.pages(size_of(twenty)) == 2
    out = written(tmp_path, sheet(kept=versions(60, name)))
    first, *others = run("pdftotext", "-raw", out, "-").rstrip("\f").split("\f")
    assert len(others) >= 2
    assert all("Kept on" in page for page in others)
    rest = plain(" ".join(" ".join(others).split()))
    assert all(f"session {at}" in rest for at in range(1, 61))
    assert "session" not in first, "its table stays together"


@pytest.mark.parametrize(("paper", "many"), [("A4", True), ("Letter", True), ("Letter", False)])
def test_nothing_is_under_7_points_cut_off_or_off_the_page(paper: str, many: bool, tmp_path: Path) -> None:
    rows = moving(intention=MEANT)
    for unit in rows["unit"]:
        unit["name"] = f"{LONG} {unit['name']}"
    kept = [*versions(20), *versions(3, LONG, note=LONG)] if many else []
    out = written(tmp_path, sheet(rows, kept, paper=paper))
    high, wide = (side * 72 / 25.4 for side in PAPERS[paper])
    for left, top, right, bottom in boxes(out):
        assert left >= 0
        assert top >= 0
        assert right <= wide
        assert bottom <= high
    assert min(text_sizes(out)) >= 7
    assert "…" not in told(out)


def test_grey_has_no_hue() -> None:
    assert leaf_image(sheet(kept=versions(2), grey=True), 400).allGray()
    assert not leaf_image(sheet(kept=versions(2)), 100).allGray()


def test_it_is_vector_with_its_fonts_in_it(whole: Path) -> None:
    assert run("pdfimages", "-list", whole).count("\n") == 2
    fonts = run("pdffonts", whole).splitlines()[2:]
    assert fonts
    assert all(re.search(r"Identity-H\s+yes", line) for line in fonts)
    assert "Social media 2027 — Ateliers Vallier: the road out" in run("pdfinfo", whole)


@pytest.mark.usefixtures("french")
def test_it_speaks_french_with_its_accents(tmp_path: Path) -> None:
    out = written(tmp_path, sheet(kept=versions(1, "Été"), language="fr", plan_name="Réseaux sociaux"))
    text = plain(told(out))
    for said in (
        "Réseaux sociaux — Ateliers Vallier",
        "T1 2027",
        "Versions gardées",
        "Été 1",
        "pour la Communication",
    ):
        assert said in text


def test_it_stands_and_tells_its_pages() -> None:
    leaf = sheet()
    assert size_of(leaf) == (210.0, 297.0)
    assert leaf.pages(size_of(leaf)) == 1
