from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.charts.chart import Chart, Guide, GuideKind, Kind, Mark, Scale, Series
from app.charts.table import chart_table, chart_text
from app.charts.view import ChartView

CHART = Chart(
    "Who it is for", "From 70 to 61 %.", "Quarter", ("Q1 2027", "Q2 2027", "Q3 2027"),
    (Series("for Communication", (0.7, None, 0.616), missing=("", "Nothing is counted.", "")),),
    guides=(
        Guide("intended", ((-0.4, 0.15), (2.4, 0.15))),
        Guide("needed", ((1.0, 0.6), (2.0, 0.15)), GuideKind.NEEDED),
    ),
    marks=(Mark(0.5, 0.66, "1", "Before the workshop", "for Communication"),),
    now=1, planned=2, ahead="if all goes as planned", empty="Nothing to see.",
)  # fmt: skip


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> ChartView:
    view = ChartView(lambda: CHART)
    qtbot.addWidget(view)
    view.resize(600, 320)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def test_the_table_says_all_that_the_picture_shows(qapp: QApplication) -> None:
    assert chart_table(CHART, "en") == [
        ("Quarter", "for Communication", "intended", "needed"),
        ("Q1 2027", "70\u202f%", "15\u202f%", ""),
        ("Q2 2027 (now)", "Nothing is counted.", "15\u202f%", "60\u202f%"),
        ("Q3 2027 (planned)", "62\u202f%", "15\u202f%", "15\u202f%"),
        ("Before the workshop", "66\u202f%", "", ""),
    ]


def test_what_is_copied_are_plain_numbers_of_the_language(qapp: QApplication) -> None:
    assert chart_text(CHART, "fr").split("\n") == [
        "Quarter\tfor Communication (%)",
        "Q1 2027\t70",
        "Q2 2027 (now)\t",
        "Q3 2027 (planned)\t61,6",
    ]
    hours = replace(CHART, series=(Series("a\tb", (5.0, 0.0, 2.5), Kind.BAR),), scale=Scale(False, "h"))
    assert chart_text(hours, "en").split("\n")[0] == "Quarter\ta b (h)"
    assert [line.split("\t")[1] for line in chart_text(hours, "en").split("\n")[1:]] == ["5", "0", "2.5"]


def test_the_key_t_turns_the_picture_into_its_table_and_back(view: ChartView) -> None:
    view.picture.setFocus()
    QTest.keyClick(view.picture, Qt.Key.Key_T)
    assert view.shows_table
    assert view.table.hasFocus()
    assert view.table.item(1, 1).text() == "Nothing is counted."
    QTest.keyClick(view.table, Qt.Key.Key_T)
    assert not view.shows_table
    assert view.picture.hasFocus()


def test_the_button_turns_it_too_and_says_what_it_will_do(view: ChartView) -> None:
    assert (view.flip.text(), view.flip.accessibleName()) == ("As a table", "Who it is for: As a table")
    QTest.mouseClick(view.flip, Qt.MouseButton.LeftButton)
    assert view.shows_table
    assert view.flip.text() == "As a picture"


@pytest.mark.parametrize("table", [False, True])
def test_ctrl_c_copies_the_table(view: ChartView, table: bool) -> None:
    if table:
        view.turn()
    shown: QWidget = view.table if table else view.picture
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == chart_text(CHART, "en")


def test_ctrl_c_on_several_cells_copies_those(view: ChartView) -> None:
    view.turn()
    view.table.setFocus()
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Q1 2027\t70\u202f%\t15\u202f%\t"


def test_screen_readers_are_told_the_sentence(view: ChartView) -> None:
    assert view.picture.accessibleName() == "Who it is for"
    assert view.picture.accessibleDescription() == "From 70 to 61 %."
    assert view.said.text() == "From 70 to 61 %."


def test_a_chart_that_has_nothing_left_shows_its_words_in_place_of_an_empty_table(view: ChartView) -> None:
    view.turn()
    view.set_chart(replace(CHART, said="", series=(Series("a", (None,) * 3),)))
    assert not view.shows_table
    assert not view.flip.isVisible()
    assert view.picture.accessibleDescription() == "Nothing to see."
    assert view.picture.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.picture.height() < 60, "no hole where nothing is drawn"
    view.set_chart(CHART)
    assert view.flip.isVisible()


def test_a_picture_is_drawn_once_for_its_chart_and_size(view: ChartView) -> None:
    first = view.picture._pixmap(CHART)
    view.set_chart(replace(CHART, labels=("Q2 2027", "Q3 2027", "Q4 2027")))
    assert view.chart is not None
    assert view.picture._pixmap(view.chart).cacheKey() != first.cacheKey()
    view.set_chart(CHART)
    assert view.picture._pixmap(CHART).cacheKey() == first.cacheKey(), "undo draws nothing"
    view.picture.resize(500, 200)
    assert view.picture._pixmap(CHART).cacheKey() != first.cacheKey()
