from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from app.chain.lettering import font
from app.chain.medium import Tone
from app.charts.chart import Chart, Guide, GuideKind, Kind, Mark, Scale, Series, Tint
from app.charts.colours import chart_colours
from app.charts.labels import apart, broken, every
from app.charts.look import Look
from app.charts.painting import paint_chart
from app.theme import contrast

ROOT = Path(__file__).parents[3]
QUARTERS = ("T1 2027", "T2 2027", "T3 2027", "T4 2027")
LINES = Chart(
    "Pour qui", "De 70 à 61 %.", "Trimestre", QUARTERS,
    (
        Series("pour la Communication", (0.7, None, 0.61, 0.5)),
        Series("par la Communication — évaluée à 5 $ + $", (0.82, 0.8, 0.76, 0.7), tint=Tint.MIDDLE),
    ),
    guides=(
        Guide("part visée", ((-0.4, 0.15), (3.4, 0.15))),
        Guide("nécessaire", ((2.0, 0.61), (3.0, 0.15)), GuideKind.NEEDED),
    ),
    marks=(Mark(0.4, 0.68, "1", "Avant l’atelier", "pour la Communication"),),
    now=2, planned=3, ahead="si tout se passe comme prévu",
)  # fmt: skip
PILES = Chart(
    "Par qui", "", "Trimestre", QUARTERS,
    (
        Series("Communication", (0.8, 0.7, None, 0.5), Kind.BAR),
        Series("Équipe transverse", (0.2, 0.3, None, 0.5), Kind.BAR, Tint.APART),
    ),
)  # fmt: skip
HOURS = Chart(
    "Écart", "", "Trimestre", QUARTERS,
    (Series("ailleurs", (145.0, 0.0, None, 50.0), Kind.BAR, Tint.MIDDLE),),
    scale=Scale(share=False, unit="h/mois"),
)  # fmt: skip
KINDS = replace(
    PILES, series=(replace(PILES.series[0], kind=Kind.AREA), replace(LINES.series[1], kind=Kind.STEP))
)
EMPTY = replace(LINES, series=(Series("rien", (None,) * 4),), empty="Rien n’est compté.")
MANY = replace(
    LINES, labels=tuple(f"T1 {year}" for year in range(2000, 2040)), guides=(), marks=(), now=20, planned=None,
    series=(Series("part", tuple(at / 40 for at in range(40))),),
)  # fmt: skip
ONE = replace(
    LINES, labels=("T1 2027",), series=(Series("part", (0.4,)),), guides=(), marks=(), now=0, planned=None
)
ALL = {
    "lines": LINES, "piles": PILES, "hours": HOURS, "kinds": KINDS, "empty": EMPTY, "many": MANY, "one": ONE,
    "nought": replace(HOURS, series=(Series("ailleurs", (0.0,) * 4, Kind.BAR),)),
    "huge": replace(HOURS, series=(Series("ailleurs", (1e12, 1e-12, None, 5.0)),)),
    "ahead": replace(LINES, now=None, planned=0),
}  # fmt: skip


def svg(chart: Chart, width: int = 600, height: int = 260) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    painter = QPainter(generator)
    paint_chart(painter, QRectF(0, 0, width, height), chart, Look(language="fr"))
    painter.end()
    return bytes(buffer.data().data()).decode()


def words(drawn: str) -> list[str]:
    return [
        element.text or "" for element in ElementTree.fromstring(drawn).iter() if element.tag.endswith("text")
    ]


def image(chart: Chart, tone: Tone, ratio: int = 1) -> QImage:
    picture = QImage(600 * ratio, 260 * ratio, QImage.Format.Format_RGB32)
    picture.fill(QColor(chart_colours(tone).paper))
    painter = QPainter(picture)
    painter.scale(ratio, ratio)
    paint_chart(painter, QRectF(0, 0, 600, 260), chart, Look(tone, "fr"))
    painter.end()
    return picture


def test_a_start_loads_no_drawing_and_the_first_chart_leaves_no_trace_in_the_home(own_home: Path) -> None:
    """In a process of its own, in a home that nobody may write to."""
    code = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
import app.startup, app.window, app.views, app.charts.view, app.road.view
assert not any(name.partition(".")[0] in ("matplotlib", "scipy") for name in sys.modules), "loaded at start"
from PySide6.QtGui import QImage, QPainter
from PySide6.QtCore import QRectF
from app.charts.chart import Chart, Series
from app.charts.look import Look
from app.charts.painting import paint_chart
from app.fonts import load_font
load_font()
picture = QImage(300, 200, QImage.Format.Format_RGB32)
painter = QPainter(picture)
paint_chart(painter, QRectF(0, 0, 300, 200), Chart("a", "", "b", ("c",), (Series("d", (0.5,)),)), Look())
painter.end()
from matplotlib.font_manager import fontManager
assert all(font.name.startswith("Maillon Inter") for font in fontManager.ttflist), "searched the system's fonts"
"""
    own_home.chmod(0o500)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("MPLCONFIGDIR", None)
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    own_home.chmod(0o700)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert not list(own_home.rglob("*matplotlib*"))


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("chart", ALL.values(), ids=ALL)
def test_every_chart_is_drawn_on_every_ground(qapp: QApplication, chart: Chart, tone: Tone) -> None:
    picture = image(chart, tone)
    paper = QColor(chart_colours(tone).paper).rgb()
    assert any(picture.pixel(x, y) != paper for x in range(0, 600, 3) for y in range(0, 260, 3))


def test_the_words_of_a_chart_are_words_in_the_programs_font(qapp: QApplication) -> None:
    drawn = svg(LINES)
    said = words(drawn)
    for text in (
        "pour la Communication",
        "part visée",
        "si tout se passe comme prévu",
        "61\u00a0%",
        "T1 2027",
        "1",
    ):
        assert text in said, said
    assert "<image" not in drawn
    assert "Maillon Inter" in drawn


def test_a_dollar_sign_is_no_formula(qapp: QApplication) -> None:
    assert any("5 $ + $" in " ".join(said.split()) for said in (" ".join(words(svg(LINES, 1200))),))


def test_what_is_not_available_is_a_dash_and_nought_a_nought(qapp: QApplication) -> None:
    said = words(svg(HOURS))
    assert said.count("–") == 1
    assert {"145", "50"} <= set(said)
    assert "0" in said
    assert "nan" not in svg(HOURS)


def test_a_chart_without_any_value_says_why(qapp: QApplication) -> None:
    assert words(svg(EMPTY)) == ["Rien n’est compté."]


def test_a_pdf_holds_lines_and_words_only(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(720)
    painter = QPainter(writer)
    paint_chart(painter, QRectF(0, 0, 5000, 2400), LINES, Look(Tone.GREY, "fr", 80))
    paint_chart(painter, QRectF(0, 2600, 5000, 2400), PILES, Look(Tone.GREY, "fr", 80))
    painter.end()
    written = path.read_bytes()
    assert b"/Subtype /Image" not in written
    assert b"/Subtype /Image".replace(b" ", b"") not in written.replace(b" ", b"")
    assert b"MaillonInter" in written


def test_a_chart_is_as_sharp_as_what_it_is_drawn_on(qapp: QApplication) -> None:
    once, twice = image(LINES, Tone.LIGHT), image(LINES, Tone.LIGHT, 2)
    assert twice.width() == 2 * once.width()
    assert twice.scaled(once.size()) != once, "drawn anew, not enlarged"


def test_in_too_little_room_a_chart_is_drawn_smaller(qapp: QApplication) -> None:
    for width, height in ((40, 30), (1, 1), (200, 20)):
        assert svg(LINES, width, height)


def test_long_roads_name_as_many_periods_as_there_is_room_for(qapp: QApplication) -> None:
    said = words(svg(MANY))
    named = [text for text in said if text.startswith("T1 ")]
    assert "T1 2020" in named, "the current one"
    assert 3 <= len(named) <= 10
    assert len([text for text in said if text.endswith("%")]) <= 5 + 3, "ticks, both ends and now"


def test_text_can_be_read_and_tints_differ_without_colour(qapp: QApplication) -> None:
    for tone in Tone:
        colours = chart_colours(tone)
        assert contrast(colours.ink, colours.paper) >= 4.5
        assert contrast(colours.muted, colours.band) >= 4.5
        assert contrast(colours.tints[Tint.STRONG], colours.paper) >= 4.5
        assert contrast(colours.tints[Tint.MIDDLE], colours.paper) >= 4.5
        tints = [colours.tints[tint] for tint in (Tint.STRONG, Tint.MIDDLE, Tint.LIGHT, Tint.FAINT)]
        assert all(contrast(one, other) >= 1.3 for one, other in pairwise(tints))


def test_labels_are_moved_apart_and_stay_in_their_order() -> None:
    places = apart([10, 11, 12], [6, 6, 6], 0, 40)
    assert places == sorted(places)
    assert all(b - a >= 6 for a, b in pairwise(places))
    assert apart([39, 40], [6, 6], 0, 40) == [31, 37]
    assert apart([5], [6], 0, 40) == [5]
    assert apart([], [], 0, 40) == []


def test_labels_break_where_their_words_allow() -> None:
    wide: Callable[[str], float] = len
    assert broken("by the whole of Communication", 12, wide) == "by the whole\nof\nCommunication"
    assert broken("Communication", 3, wide) == "Communication"
    assert every(12, 50, 300) == 2
    assert every(12, 5000, 300) == 12
    assert every(1, 50, 10) == 1


def placed(drawn: str) -> list[tuple[str, QRectF]]:
    """The words of a drawing with their boxes in it; its `x`, `y` are those of the start of the base line."""
    found = []
    for group in ElementTree.fromstring(drawn).iter():
        for element in group:
            if element.tag.endswith("}text") and element.text:
                moved = re.match(r"matrix\(1,0,0,1,([-\d.]+),([-\d.]+)\)", group.get("transform", ""))
                assert moved, group.get("transform")
                x, y = float(moved[1]), float(moved[2])
                wide = QFontMetricsF(font(12)).horizontalAdvance(element.text)
                found.append((element.text, QRectF(x, y - 9, wide, 9)))
    return found


FULL = replace(
    LINES,
    labels=tuple(f"T{at % 4 + 1} {2027 + at // 4}" for at in range(12)),
    series=(Series("pour la Communication", (1.0,) * 9 + (0.8,) * 3),),
    guides=(Guide("part visée : 80 %", ((-0.4, 0.8), (11.4, 0.8))),),
    marks=tuple(Mark(at / 7, 1.0, str(at + 1), f"v{at}", "pour la Communication") for at in range(20)),
    now=2,
    planned=3,
)


@pytest.mark.parametrize("width", [220, 300, 640, 1500])
def test_no_words_cover_each_other_or_leave_the_picture(qapp: QApplication, width: int) -> None:
    for chart in (FULL, LINES, HOURS, MANY, replace(FULL, planned=11), replace(FULL, marks=FULL.marks[:3])):
        said = placed(svg(chart, width, 260))
        assert said
        for (one, box), (other, its) in combinations(said, 2):
            assert not box.intersects(its), (one, other)
        for text, box in said:
            assert box.left() >= -1, text
            assert box.right() <= width + 1, text


def test_what_lies_ahead_is_named_on_its_ground_where_there_is_room(qapp: QApplication) -> None:
    low = replace(FULL, series=(Series("a", (0.3,) * 12),), guides=(), marks=())
    (ahead,) = (box for text, box in placed(svg(low, 640, 260)) if text == low.ahead)
    (hundred,) = (box for text, box in placed(svg(low, 640, 260)) if text.startswith("100"))
    assert ahead.top() > hundred.center().y(), "below the upper end of the axis"
    (above,) = (box for text, box in placed(svg(FULL, 640, 260)) if text == FULL.ahead)
    (hundred, *_) = (box for text, box in placed(svg(FULL, 640, 260)) if text.startswith("100"))
    assert above.bottom() <= hundred.center().y()
