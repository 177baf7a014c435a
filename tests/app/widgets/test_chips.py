from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.widgets.chips import ChipsField
from app.widgets.source import tied_names
from models.edits.actions import set_channels
from models.edits.people import set_contributors
from models.edits.rows import add_row
from tests.app.conftest import Desk


@pytest.fixture
def chips(desk: Desk) -> ChipsField:
    desk.document.do(set_channels, "watch", ["LinkedIn"])
    source = tied_names(
        desk.document,
        ("action", "watch", "action_channel"),
        "channel_id",
        "channel",
        lambda names: partial(set_channels, action_id="watch", names=names),
    )
    field = ChipsField(desk.document, source, "Channels", lambda: ["LinkedIn", "Forums", "Réseau interne"])
    desk.show(field, 300, 120)
    field.control.setFocus()
    return field


def channels(desk: Desk) -> list[str]:
    graph = desk.document.plan.graph
    ties = graph.ties_of("watch", "action_channel")
    return sorted(graph.tables["channel"][tie["channel_id"]]["name"] for tie in ties)


def test_enter_makes_a_chip_of_what_was_typed_known_or_new(desk: Desk, chips: ChipsField) -> None:
    desk.bot.keyClicks(chips.control, "Trade fair")
    desk.bot.keyClick(chips.control, Qt.Key.Key_Return)
    assert channels(desk) == ["LinkedIn", "Trade fair"]
    assert chips.control.text() == ""


def test_a_comma_ends_a_chip_and_the_visit_is_one_undo(desk: Desk, chips: ChipsField) -> None:
    steps = desk.steps()
    desk.bot.keyClicks(chips.control, "Forums, Press")
    chips.leave()
    assert channels(desk) == ["Forums", "LinkedIn", "Press"]
    assert desk.steps() == steps + 1
    desk.document.undo()
    assert channels(desk) == ["LinkedIn"]
    assert chips.names == ["LinkedIn"]


def test_the_list_offers_what_is_not_there_yet_without_accents(desk: Desk, chips: ChipsField) -> None:
    desk.bot.keyClicks(chips.control, "reseau")
    assert chips.type_ahead.offered == ["Réseau interne", "New: “reseau”"]
    popup = chips.type_ahead.popup()
    desk.bot.keyClick(popup, Qt.Key.Key_Down)
    desk.bot.keyClick(popup, Qt.Key.Key_Return)
    assert channels(desk) == ["LinkedIn", "Réseau interne"]
    desk.bot.waitUntil(lambda: chips.control.text() == "")


def test_the_same_name_twice_is_one_chip(desk: Desk, chips: ChipsField) -> None:
    steps = desk.steps()
    desk.bot.keyClicks(chips.control, "linkedin")
    desk.bot.keyClick(chips.control, Qt.Key.Key_Return)
    assert channels(desk) == ["LinkedIn"]
    assert desk.steps() == steps


def test_backspace_in_the_empty_line_takes_the_last_chip_away(desk: Desk, chips: ChipsField) -> None:
    desk.bot.keyClick(chips.control, Qt.Key.Key_Backspace)
    assert channels(desk) == []


def test_a_click_on_a_chip_takes_it_away(desk: Desk, chips: ChipsField) -> None:
    chip = chips._chips[0]
    assert "LinkedIn" in chip.accessibleName()
    desk.bot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert channels(desk) == []


def test_delete_on_a_chip_takes_the_chip_away_and_not_what_is_selected(desk: Desk, chips: ChipsField) -> None:
    removed: list[str] = []
    chips.addAction(desk.commands.bind("edit.remove", lambda: removed.append("the action")))
    chip = chips._chips[0]
    chip.setFocus()
    desk.bot.keyClick(chip, Qt.Key.Key_Delete)
    assert channels(desk) == []
    assert removed == []


@pytest.fixture
def helpers(desk: Desk) -> ChipsField:
    source = tied_names(
        desk.document,
        ("action", "watch", "contributor"),
        "person_id",
        "person",
        lambda names: partial(set_contributors, action_id="watch", names=names),
    )
    field = ChipsField(
        desk.document,
        source,
        "Contributors",
        lambda: [row["name"] for row in desk.document.plan.graph.people()],
    )
    desk.show(field, 300, 120)
    field.control.setFocus()
    return field


def people(desk: Desk) -> list[str]:
    return [row["name"] for row in desk.document.plan.graph.people()]


@pytest.mark.parametrize("part", ["bea", "noel", "no bea", "beatrice noel"])
def test_part_of_a_known_name_is_that_person_and_nobody_new(
    desk: Desk, helpers: ChipsField, part: str
) -> None:
    desk.bot.keyClicks(helpers.control, part)
    desk.bot.keyClick(helpers.control, Qt.Key.Key_Return)
    assert helpers.names == ["Béatrice Noël"]
    assert people(desk) == ["Béatrice Noël", "Nadia Ferrand"]


def test_a_pause_in_the_middle_of_a_name_adds_nobody(desk: Desk, helpers: ChipsField) -> None:
    desk.bot.keyClicks(helpers.control, "Paul")
    assert not helpers._pause.isActive()
    desk.bot.keyClicks(helpers.control, " Girard")
    helpers.leave()
    assert "Paul Girard" in people(desk)
    assert "Paul" not in people(desk)


def test_a_new_person_beside_a_known_name_is_made_when_the_list_is_asked_for_one(
    desk: Desk, helpers: ChipsField
) -> None:
    desk.bot.keyClicks(helpers.control, "Nadia")
    assert helpers.type_ahead.offered == ["Nadia Ferrand", "New: “Nadia”"]
    popup = helpers.type_ahead.popup()
    desk.bot.keyClick(popup, Qt.Key.Key_Down)
    desk.bot.keyClick(popup, Qt.Key.Key_Down)
    desk.bot.keyClick(popup, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: helpers.control.text() == "")
    assert helpers.names == ["Nadia"]
    assert people(desk) == ["Béatrice Noël", "Nadia", "Nadia Ferrand"]


def test_what_may_be_several_people_is_refused_and_stays(desk: Desk, helpers: ChipsField) -> None:
    desk.document.do(add_row, "person", {"name": "Nadia Petit"})
    desk.bot.keyClicks(helpers.control, "nadia")
    desk.bot.keyClick(helpers.control, Qt.Key.Key_Return)
    assert helpers.fault is not None
    assert helpers.fault.code == "name.several"
    assert helpers.control.text() == "nadia"
    desk.bot.keyClicks(helpers.control, " p")
    desk.bot.keyClick(helpers.control, Qt.Key.Key_Return)
    assert helpers.names == ["Nadia Petit"]


def test_a_day_is_no_person_but_may_be_a_channel(desk: Desk, helpers: ChipsField) -> None:
    desk.bot.keyClicks(helpers.control, "12/05/2027")
    desk.bot.keyClick(helpers.control, Qt.Key.Key_Return)
    assert helpers.fault is not None
    assert len(people(desk)) == 2
    desk.document.do(set_channels, "watch", ["2027"])
    assert channels(desk) == ["2027"]


def test_a_name_with_emoji_and_words_from_right_to_left_is_kept(desk: Desk, chips: ChipsField) -> None:
    chips.control.setFocus()
    chips.control.insert("منتدى 👩🏽‍🔧")
    chips.control.textEdited.emit(chips.control.text())
    desk.bot.keyClick(chips.control, Qt.Key.Key_Return)
    assert "منتدى 👩🏽‍🔧" in channels(desk)
