from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

from app.catalogue.dock import CatalogueDock
from app.catalogue.model import IDEA_ROLE, OPEN_ROLE, USED_ROLE
from app.chain.mime import idea_in
from models import catalogue
from models.edits.activities import add_activity, remove_activity
from models.vocabulary import ActivityKind
from tests.app.conftest import Desk

# said by the offscreen platform itself whenever a list or menu pops up


@pytest.fixture
def dock(desk: Desk) -> CatalogueDock:
    made = CatalogueDock(desk.document, desk.commands)
    desk.show(made, 248, 700)
    return made


def codes(dock: CatalogueDock) -> list[str]:
    return [idea.code for idea in dock.ideas.ideas]


def pick(desk: Desk, dock: CatalogueDock, code: str = "procurement") -> None:
    desk.document.select("activity", desk.codes[code])


def test_without_an_activity_every_idea_is_there(desk: Desk, dock: CatalogueDock) -> None:
    assert len(codes(dock)) == len(catalogue.ideas()) >= 60
    assert dock.heading.text() == "Ideas"
    assert "select an activity first" in dock.hint.text()


def test_an_activity_has_its_own_ideas_those_made_for_it_first(desk: Desk, dock: CatalogueDock) -> None:
    pick(desk, dock)
    assert dock.heading.text() == "Ideas for Procurement"
    assert all("procurement" in idea.activities for idea in dock.ideas.ideas)
    first = [idea.activities[0] == "procurement" for idea in dock.ideas.ideas]
    assert first == sorted(first, reverse=True)
    assert first[0]


def test_an_action_offers_the_ideas_of_what_it_serves(desk: Desk, dock: CatalogueDock) -> None:
    desk.document.select("action", "alumni")
    assert dock.heading.text() == "Ideas for Human resources"


def test_words_typed_narrow_the_ideas_down_across_all_activities_too(desk: Desk, dock: CatalogueDock) -> None:
    pick(desk, dock)
    own = len(codes(dock))
    desk.bot.keyClicks(dock.search, "LINKEDIN")
    narrowed = len(codes(dock))
    assert 0 < narrowed < own
    dock.all.click()
    assert len(codes(dock)) > narrowed
    desk.bot.keyClicks(dock.search, " zzz")
    assert codes(dock) == []
    assert "zzz" in dock.nothing.text()


def test_an_activity_of_ones_own_says_that_it_has_no_ideas(desk: Desk, dock: CatalogueDock) -> None:
    desk.document.do(add_activity, "own", "Astronomy", ActivityKind.SUPPORT)
    desk.document.select("activity", "own")
    assert dock.nothing.isVisible()
    assert "no idea for this activity" in dock.nothing.text()
    dock.all.click()
    assert codes(dock)


def test_enter_adds_the_idea_to_the_selected_activity_and_marks_it(desk: Desk, dock: CatalogueDock) -> None:
    before = desk.everything()
    pick(desk, dock)
    dock.view.setFocus()
    dock.view.setCurrentIndex(dock.ideas.index(0))
    idea = dock.ideas.ideas[0]
    desk.bot.keyClick(dock.view, Qt.Key.Key_Return)
    titles = [row["title"] for row in desk.document.plan.graph.actions_of(desk.codes["procurement"])]
    assert idea.titles["en"] in titles
    assert dock.ideas.index(codes(dock).index(idea.code)).data(USED_ROLE)
    desk.document.undo()
    assert desk.everything() == before
    assert not dock.ideas.index(codes(dock).index(idea.code)).data(USED_ROLE)


def test_the_button_does_what_enter_does(desk: Desk, dock: CatalogueDock) -> None:
    pick(desk, dock)
    dock.view.setCurrentIndex(dock.ideas.index(0))
    assert dock.add.text() == "Add to Procurement"
    desk.bot.mouseClick(dock.add, Qt.MouseButton.LeftButton)
    assert len(desk.document.plan.graph.actions_of(desk.codes["procurement"])) == 2


def test_in_a_group_the_idea_goes_to_the_part_that_it_is_for(desk: Desk, dock: CatalogueDock) -> None:
    pick(desk, dock, "marketing_sales")
    at = next(at for at, idea in enumerate(dock.ideas.ideas) if idea.activities[0] == "sales")
    dock.add_idea(dock.ideas.index(at))
    titles = [row["title"] for row in desk.document.plan.graph.actions_of(desk.codes["sales"])]
    assert titles == [dock.ideas.ideas[at].titles["en"]]


def test_a_drag_carries_the_code_of_the_idea(desk: Desk, dock: CatalogueDock) -> None:
    assert dock.view.dragDropMode() is QAbstractItemView.DragDropMode.DragOnly
    index = dock.ideas.index(3)
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert idea_in(dock.ideas.mimeData([index])) == index.data(IDEA_ROLE).code


def test_space_opens_a_card_which_grows_and_closes_again(desk: Desk, dock: CatalogueDock) -> None:
    index = dock.ideas.index(1)
    closed = dock.view.sizeHintForIndex(index).height()
    dock.view.setFocus()
    dock.view.setCurrentIndex(index)
    desk.bot.keyClick(dock.view, Qt.Key.Key_Space)
    assert index.data(OPEN_ROLE)
    assert dock.view.sizeHintForIndex(index).height() > closed + 60
    idea = index.data(IDEA_ROLE)
    description = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert idea.indicator["en"] in description
    assert idea.first_test["en"] in description
    desk.bot.keyClick(dock.view, Qt.Key.Key_Space)
    assert dock.view.sizeHintForIndex(index).height() == closed


def test_a_right_click_offers_to_show_the_details_or_to_hide_them(desk: Desk, dock: CatalogueDock) -> None:
    place = dock.view.visualRect(dock.ideas.index(0)).center()
    for wanted in ("Show the details", "Hide the details"):
        dock.view.customContextMenuRequested.emit(place)
        menu = dock.findChildren(QMenu)[-1]
        dock.view.setCurrentIndex(dock.ideas.index(0))
        assert [action.text() for action in menu.actions()][-1] == wanted
        menu.actions()[-1].trigger()
        menu.close()
        menu.setParent(None)


def test_an_empty_chain_says_that_an_activity_comes_first(desk: Desk, dock: CatalogueDock) -> None:
    for row in list(desk.document.plan.graph.activities()):
        if row["id"] in desk.document.plan.graph.tables["activity"]:
            desk.document.do(remove_activity, row["id"])
    assert codes(dock) == []
    assert "Add an activity first" in dock.nothing.text()
    assert not dock.hint.isVisible()
    desk.bot.waitUntil(lambda: dock.search.y() < 60)  # what is left stays on top
    desk.document.undo()
    assert codes(dock)


def test_a_click_opens_a_card(desk: Desk, dock: CatalogueDock) -> None:
    index = dock.ideas.index(0)
    place = dock.view.visualRect(index).center()
    desk.bot.mouseClick(dock.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert index.data(OPEN_ROLE)


def test_every_card_is_as_wide_as_the_panel_at_any_width(desk: Desk, dock: CatalogueDock) -> None:
    for width in (216, 260):
        dock.resize(width, 700)
        desk.bot.waitUntil(lambda width=width: dock.width() == width)
        assert dock.view.sizeHintForIndex(dock.ideas.index(0)).width() == dock.view.viewport().width()


def test_a_card_is_read_out_with_its_channels_and_hours(desk: Desk, dock: CatalogueDock) -> None:
    index = dock.ideas.index(0)
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data() in text
    assert "h/" in text


def test_in_french_ideas_are_french(desk: Desk, french: None) -> None:
    desk.document.language = "fr"
    made = CatalogueDock(desk.document, desk.commands)
    desk.show(made, 248, 700)
    assert made.ideas.index(0).data() == made.ideas.ideas[0].titles["fr"]
