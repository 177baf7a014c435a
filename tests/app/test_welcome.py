from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app import theme
from app.welcome import LeftBehind, Welcome
from models import catalogue


@pytest.fixture
def welcome(qtbot: object) -> Welcome:
    page = Welcome(
        theme.LIGHT,
        "en",
        [Path("/somewhere/Vallier.maillon")],
        [LeftBehind("Vallier", 12, "the copy"), LeftBehind("", 1, "another")],
    )
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.resize(1280, 760)
    page.show()
    return page


def buttons(page: Welcome) -> dict[str, QPushButton]:
    return {button.accessibleName(): button for button in page.findChildren(QPushButton)}


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Open the sample plan", "sample_wanted"),
        ("Choose a file…", "import_wanted"),
        ("Paste what was copied", "paste_wanted"),
        ("Excel template to fill in…", "template_wanted"),
    ],
)
def test_each_offer_is_a_signal(welcome: Welcome, qtbot: object, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(welcome, signal)):  # type: ignore[attr-defined]
        buttons(welcome)[name].click()


def test_every_chain_of_the_catalogue_can_be_chosen_and_an_empty_one(welcome: Welcome) -> None:
    wanted: list[str] = []
    welcome.new_wanted.connect(wanted.append)
    for card in welcome.chains:
        card.click()
    assert wanted == [*catalogue.chains(), "empty"]


def test_chains_are_named_in_the_readers_language(qtbot: object) -> None:
    page = Welcome(theme.DARK, "fr")
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    names = [catalogue.in_language(chain.names, "fr") for chain in catalogue.chains().values()]
    assert [card.accessibleName() for card in page.chains[:-1]] == names


def test_a_recent_plan_opens_and_another_one_is_asked_for(welcome: Welcome) -> None:
    opened: list[object] = []
    welcome.open_wanted.connect(opened.append)
    buttons(welcome)["Open Vallier"].click()
    buttons(welcome)["Another plan…"].click()
    assert opened == [Path("/somewhere/Vallier.maillon"), None]


def test_what_a_crash_left_is_told_with_its_count_and_recovered(welcome: Welcome) -> None:
    recovered: list[object] = []
    welcome.recover_wanted.connect(recovered.append)
    buttons(welcome)["Recover Vallier"].click()
    assert recovered == ["the copy"]
    told = " ".join(
        label.text() for label in welcome.left_rows[0].findChildren(theme.QWidget) if hasattr(label, "text")
    )
    assert "12 changes" in told


def test_discarding_hides_the_offer(welcome: Welcome) -> None:
    discarded: list[object] = []
    welcome.discard_wanted.connect(discarded.append)
    buttons(welcome)["Discard the changes of a plan without a name"].click()
    assert discarded == ["another"]
    assert welcome.left_rows[1].isHidden()
    assert not welcome.left_rows[0].isHidden()


def test_arrows_and_enter_are_enough(welcome: Welcome, qtbot: object) -> None:
    wanted: list[str] = []
    welcome.new_wanted.connect(wanted.append)
    welcome.offers[-1].setFocus()
    qtbot.keyClick(welcome.offers[-1], Qt.Key.Key_Down)  # type: ignore[attr-defined]
    focused = QApplication.focusWidget()
    assert focused is welcome.chains[0]
    qtbot.keyClick(focused, Qt.Key.Key_Right)  # type: ignore[attr-defined]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # type: ignore[attr-defined]
    assert wanted == [list(catalogue.chains())[1]]


def test_every_control_has_a_name_and_is_large_enough(welcome: Welcome) -> None:
    for button in welcome.findChildren(QPushButton):
        assert button.accessibleName()
        assert button.height() >= 24


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_card_is_cut_off_at_the_usual_width(qtbot: object, dark: bool, language: str) -> None:
    page = Welcome(theme.colours(dark), language)
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.resize(960, 600)
    page.show()
    QApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0
    widths = [card.width() for card in page.chains]
    assert max(widths) - min(widths) <= 2
