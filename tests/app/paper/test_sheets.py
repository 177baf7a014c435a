"""The sheet for the board and the readiness sheet, read back from what was written."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontMetricsF, QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from app import languages
from app.chain.lettering import font
from app.paper.board_sheet import BoardSheet
from app.paper.leaf import Leaf, MapLeaf, export_leaf, layout_of, print_leaf, size_of
from app.paper.readiness_sheet import ReadinessSheet
from app.paper.sheet import PAPERS, Sheet, SheetChoice
from models.errors import Fault
from models.measures.board import Board, Point, Why
from models.measures.figures import Thing
from models.measures.returns import Amount, Evidence, Missing, QuestionReturn, Return, Returns
from models.readiness import ReadinessItem, questions
from models.vocabulary import Answer, ChainForm, Confidence, ReturnQuestion
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "Un titre comme les gens en écrivent, qui ne tient ni sur une ligne ni sur deux, et qui finit par Zanzibar"
WHYS = (
    (Why.SAID_STOP, Why.UNDECIDED, Why.AIMLESS),
    (Why.OVERDUE, Why.DUE, Why.NO_SPONSOR, Why.TO_IMAGINE, Why.UNSAID),
)


def point(why: Why, title: str) -> Point:
    return Point(why, Thing(title, title), 45, dt.date(2027, 1, 12), 36.0, 0.08)


def answered(asked: ReturnQuestion) -> QuestionReturn:
    piece = Evidence("e", "Douze commandes", asked, None, None, None, Confidence.MEDIUM, 24_000.0, True)
    thing = Thing(asked.value, asked.value)
    told = Return("question", thing, Amount(9_600.0), Amount(24_000.0, estimated=True))
    return QuestionReturn(asked, (piece,), (), (), (), Confidence.MEDIUM, told)


def silent(asked: ReturnQuestion) -> QuestionReturn:
    none = Return(
        "question", Thing("", ""), Amount(missing=Missing.NO_ACTION), Amount(missing=Missing.NO_VALUE)
    )
    return QuestionReturn(asked, (), (), (), (), None, none)


def board_sheet(title: str = "", points: int = 1, **choice: object) -> BoardSheet:
    asked = {"paper": "A4", "language": "en", "plan_name": "Social media 2027", "organisation": "Ateliers Vallier",
             "file_name": "plan.maillon", "version": "1.0"} | choice  # fmt: skip
    language = str(asked["language"])
    stop, decide = (
        tuple(point(why, f"{title or why.value} {at}") for at in range(points) for why in whys)
        for whys in WHYS
    )
    told = (answered(ReturnQuestion.CUSTOMERS), *(silent(one) for one in list(ReturnQuestion)[1:]))
    sheet = Sheet(
        vallier.figures(language),
        vallier.shapes(language),
        ChainForm.ARROW,
        SheetChoice(**asked),  # type: ignore[arg-type]
    )
    return BoardSheet(sheet, Board(stop, decide, Returns("EUR", 50.0, told, (), ())))


def readiness_sheet(note: str = "", **choice: object) -> ReadinessSheet:
    items = tuple(
        ReadinessItem(one, Answer.PARTLY, one.code if one.code != "sponsor" else "sponsor.none",
                      {"good": 1, "all": 2, "valued": 1, "measured": 1, "unknown": 0, "noted": 1, "names": "Ada",
                       "seats": 2, "named": 1, "trained": 1, "tests": 2, "lessons": 1, "crossing": 1},
                      Answer.NO if one.code == "crisis" else None, note, ())
        for one in questions()
    )  # fmt: skip
    asked = {"paper": "A4", "language": "en", "plan_name": "Social media 2027"} | choice
    return ReadinessSheet(SheetChoice(**asked), items)  # type: ignore[arg-type]


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=60)
    return done.stdout.decode(errors="replace")


def written(folder: Path, leaf: Leaf, suffix: str = "pdf") -> Path:
    path = folder / f"sheet.{suffix}"
    export_leaf(leaf, path)
    return path


def told(path: Path) -> str:
    return " ".join(run("pdftotext", "-raw", path, "-").split())


def pages(path: Path) -> int:
    found = re.search(r"Pages:\s+(\d+)\n", run("pdfinfo", path))
    assert found
    return int(found[1])


def boxes(path: Path) -> list[tuple[float, float, float, float]]:
    word = r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">'
    found = re.findall(word, run("pdftotext", "-bbox", path, "-"))
    return [tuple(map(float, one)) for one in found]  # type: ignore[misc]


SHEETS = {
    "board": board_sheet(),
    "board, long names": board_sheet(LONG, 6),
    "readiness": readiness_sheet(),
    "readiness, long notes": readiness_sheet(LONG * 4),
}


def test_the_board_reads_map_figures_points_and_answers(tmp_path: Path) -> None:
    text = told(written(tmp_path, board_sheet()))
    for said in (
        "Social media 2027 — Ateliers Vallier",
        "Firm infrastructure",
        "61\u202f% for, 76\u202f% by".replace("\u202f", " "),
        "145 h/month",
        "of the work serves a named objective",
        "What to stop",
        "on 12 January 2027 it was decided to stop it, and it still runs",
        "a test that nobody decided about for 45 days",
        "36 h a month, for no objective",
        "Decisions asked",
        "scale it, adapt it or stop it? Due 45 days ago",
        "A sponsor at the top",
        "Does it win us new kinds of customers?",
        "1 piece of evidence, fairly sure: €24,000 for €9,600 (estimated)",
        "Does it attract talent? No evidence yet",
        "plan.maillon · Maillon 1.0",
    ):
        assert said in text, said


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("title", "points"), [("", 0), ("", 1), (LONG, 12)])
def test_the_board_gets_one_page_whatever_there_is_to_say(
    tmp_path: Path, paper: str, title: str, points: int
) -> None:
    path = written(tmp_path, board_sheet(title, points, paper=paper))
    assert pages(path) == 1
    wide, high = (side / 25.4 * 72 for side in PAPERS[paper][::-1])
    for left, top, right, bottom in boxes(path):
        assert 0 < left < right < wide
        assert 0 < top < bottom < high


def test_long_names_wrap_and_are_read_to_their_end(tmp_path: Path) -> None:
    text = told(written(tmp_path, board_sheet(LONG)))
    assert text.count(LONG) >= 5
    assert "…" not in text


def test_what_the_page_has_no_room_for_is_counted(tmp_path: Path) -> None:
    text = told(written(tmp_path, board_sheet(LONG, 12)))
    counts = [int(n) for n in re.findall(r"… and (\d+) more", text)]
    assert len(counts) == 2
    assert all(n > 20 for n in counts)


def test_a_board_with_nothing_to_decide_is_told_so(tmp_path: Path) -> None:
    assert told(written(tmp_path, board_sheet(points=0))).count("Nothing today") == 2


def test_words_on_the_board_never_lie_over_one_another(tmp_path: Path) -> None:
    for points in (1, 3, 12):
        placed = boxes(written(tmp_path, board_sheet(LONG, points)))
        high = [box for box in placed if box[1] > 450]  # below the map, whose words are tried elsewhere
        for at, (left, top, right, bottom) in enumerate(high):
            for other in high[at + 1 :]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(bottom, other[3]) - max(top, other[1])
                assert across < 1 or down < 3, (points, (left, top), other)


@pytest.mark.parametrize("name", SHEETS)
def test_no_text_is_under_7_points(tmp_path: Path, name: str) -> None:
    metrics = QFontMetricsF(font(1000))
    line = (metrics.ascent() + metrics.descent()) / 1000
    sizes = [(bottom - top) / line for _, top, _, bottom in boxes(written(tmp_path, SHEETS[name]))]
    assert len(sizes) > 40
    assert min(sizes) >= 7


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("grey", [False, True])
def test_sheets_are_vectors_with_embedded_fonts_title_and_language(
    tmp_path: Path, name: str, grey: bool
) -> None:
    leaf = SHEETS[name]
    if isinstance(leaf, BoardSheet):
        leaf = replace(leaf, sheet=replace(leaf.sheet, choice=replace(leaf.choice, grey=grey)))
    else:
        leaf = replace(leaf, choice=replace(leaf.choice, grey=grey))
    path = written(tmp_path, leaf)
    assert run("pdfimages", "-list", path).splitlines()[2:] == []
    assert all(line.split()[-5] == "yes" for line in run("pdffonts", path).splitlines()[2:])
    assert leaf.title in run("pdfinfo", path)
    assert b"/Lang (en)" in path.read_bytes()


def test_grey_holds_no_colour(tmp_path: Path) -> None:
    image = QImage(str(written(tmp_path, board_sheet(grey=True), "png")))
    assert image.height() > image.width()
    places = ((x, y) for x in range(0, image.width(), 23) for y in range(0, image.height(), 23))
    colours = [image.pixelColor(x, y) for x, y in places]
    assert max(max(one.getRgb()[:3]) - min(one.getRgb()[:3]) for one in colours) <= 12, (
        "the ink is nearly black"
    )


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_the_board_is_a_picture_too(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path, board_sheet(), suffix)
    assert not QImage(str(path)).isNull() if suffix == "png" else "What to stop" in path.read_text("utf-8")


def test_readiness_takes_one_page_and_more_with_long_notes(tmp_path: Path) -> None:
    path = written(tmp_path, readiness_sheet())
    assert pages(path) == 1
    text = told(path)
    assert "1 / 1" in text
    for one in questions():
        assert " ".join(one.texts["en"].split()) in text
    assert "The plan says: partly." in text, "where people say something else"
    assert pages(written(tmp_path, readiness_sheet(LONG * 4))) > 1


def test_every_note_is_on_some_page_once(tmp_path: Path) -> None:
    path = written(tmp_path, readiness_sheet(LONG))
    assert told(path).count("Zanzibar") == len(questions())


def test_a_printer_gets_every_page_in_the_size_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.Letter), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setFullPage(True)
    leaf = readiness_sheet(LONG * 4)
    print_leaf(printer, leaf, printer.resolution())
    assert pages(path) == leaf.pages((215.9, 279.4))


def test_sheets_stand_and_the_map_lies() -> None:
    leaf = board_sheet()
    assert layout_of(leaf).orientation() is QPageLayout.Orientation.Portrait
    assert size_of(leaf) == PAPERS["A4"][::-1]
    assert size_of(MapLeaf(leaf.sheet)) == PAPERS["A4"]
    assert layout_of(MapLeaf(leaf.sheet)).orientation() is QPageLayout.Orientation.Landscape


def test_what_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    for name, paper, code in (
        ("a.docx", "A4", "output.kind"),
        ("a.pdf", "A9", "output.paper"),
        ("no/where/a.pdf", "A4", "output.unwritable"),
    ):
        with pytest.raises(Fault) as caught:
            export_leaf(board_sheet(paper=paper), tmp_path / name)
        assert caught.value.code == code


def test_a_french_sheet_says_its_numbers_the_french_way(tmp_path: Path) -> None:
    languages.install("fr")
    try:
        text = told(written(tmp_path, board_sheet(language="fr")))
    finally:
        languages.install("en")
    assert "24 000 €" in text.replace("\u202f", " ").replace("\u00a0", " ")
    assert "Infrastructure de l’entreprise" in text
