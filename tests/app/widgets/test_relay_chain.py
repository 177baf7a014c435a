from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.document import PlanDocument
from app.widgets.relay_chain import MOST, RelayChain
from models.edits.actions import add_action, set_channels
from models.edits.relays import prolong
from models.edits.rows import remove_rows, set_field, set_fields
from models.plan import Plan
from models.vocabulary import Stage
from tests.app.conftest import Desk


@pytest.fixture
def chain(desk: Desk) -> RelayChain:
    do = desk.document.do
    do(prolong, "r", "page", "watch", "the page asks")
    do(set_channels, "page", ["LinkedIn"])
    made = RelayChain(desk.document, "watch")
    desk.show(made, 300, 420)
    return made


def ties(desk: Desk) -> set[tuple[str, str, str]]:
    return {
        (row["from_id"], row["to_id"], row["how"])
        for row in desk.document.plan.graph.tables["relay"].values()
    }


def texts(chain: RelayChain) -> str:
    return "\n".join(label.text() for label in chain.findChildren(QLabel) if label.isVisibleTo(chain))


def type_into(desk: Desk, chain: RelayChain, text: str) -> None:
    chain.after.line.setFocus()
    desk.bot.keyClicks(chain.after.line, text)
    desk.bot.keyClick(chain.after.line, Qt.Key.Key_Return)


def test_boxes_stand_in_order_with_what_they_are_in_words(desk: Desk, chain: RelayChain) -> None:
    assert list(chain.boxes) == ["page", "watch"]
    assert chain.boxes["page"].accessibleName() == "LinkedIn page, online · Running"
    assert (
        chain.boxes["watch"].accessibleName()
        == "Supplier watch, online or offline: not said · Idea, this action"
    )
    assert not chain.before.isVisible()


def test_a_follow_on_is_added_by_the_beginning_of_its_title_and_asks_how(
    desk: Desk, chain: RelayChain
) -> None:
    type_into(desk, chain, "alum")
    assert list(chain.boxes) == ["page", "watch", "alumni"]
    how = QApplication.focusWidget()
    assert how.accessibleName() == "How “Alumni group” prolongs “Supplier watch”"
    desk.bot.keyClicks(how, "members warn us")
    desk.bot.keyClick(how, Qt.Key.Key_Return)
    assert ("watch", "alumni", "members warn us") in ties(desk)
    for _ in range(2):
        desk.document.undo()
    assert list(chain.boxes) == ["page", "watch"]
    desk.document.redo()
    assert list(chain.boxes) == ["page", "watch", "alumni"]


def test_a_new_title_becomes_an_idea_that_prolongs_it(desk: Desk, chain: RelayChain) -> None:
    type_into(desk, chain, "Suppliers day")
    assert [box.title for box in chain.boxes.values()][-1] == "Suppliers day"
    assert "Suppliers day" in [row["title"] for row in desk.document.plan.graph.actions()]


def test_the_same_twice_is_refused_below_the_line(desk: Desk, chain: RelayChain) -> None:
    type_into(desk, chain, "Supplier watch")
    assert "cannot prolong itself" in chain.after.below.text()
    assert chain.after.line.text() == "Supplier watch"
    type_into(desk, chain, "")


def test_what_comes_before_is_asked_where_nothing_does(desk: Desk) -> None:
    made = RelayChain(desk.document, "watch")
    desk.show(made, 300, 300)
    made.before.line.setFocus()
    desk.bot.keyClicks(made.before.line, "linkedin")
    desk.bot.keyClick(made.before.line, Qt.Key.Key_Return)
    assert ties(desk) == {("page", "watch", "")}
    assert not made.before.isVisible()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"page": {"stage": Stage.STOPPED}}, "“LinkedIn page” is stopped"),
        ({"watch": {"stage": Stage.STOPPED}}, "“LinkedIn page” leads nowhere"),
        ({"page": {"stage": Stage.DONE}}, "is done before “Supplier watch” begins"),
    ],
)
def test_a_broken_arrow_says_why_and_is_drawn_otherwise(
    desk: Desk, chain: RelayChain, changes: dict[str, dict[str, object]], said: str
) -> None:
    relay = chain.relays["r"]
    assert "Broken" not in texts(chain)
    for action, fields in changes.items():
        desk.document.do(set_fields, "action", action, fields)
    assert said in texts(chain)
    assert relay._shaft.broken
    assert "Broken" in relay.how.control.accessibleDescription()
    desk.document.undo()
    assert "Broken" not in texts(chain)
    assert not relay._shaft.broken


def test_what_is_being_typed_survives_a_change_of_the_actions(desk: Desk, chain: RelayChain) -> None:
    how = chain.relays["r"].how.control
    how.setFocus()
    desk.bot.keyClick(how, Qt.Key.Key_End)
    desk.bot.keyClicks(how, " twice")
    desk.document.do(set_field, "action", "page", "title", "Our page")
    assert chain.boxes["page"].title == "Our page"
    assert "twice" in how.toPlainText()
    desk.bot.keyClick(how, Qt.Key.Key_Return)
    assert ("page", "watch", "the page asks twice") in ties(desk)


def test_parting_two_tells_it_and_leaves_the_keyboard_at_this_action(desk: Desk, chain: RelayChain) -> None:
    told: list[str] = []
    chain.removed.connect(told.append)
    desk.bot.mouseClick(chain.relays["r"].remove, Qt.MouseButton.LeftButton)
    assert ties(desk) == set()
    assert told
    desk.bot.waitUntil(lambda: chain.boxes["watch"].hasFocus())
    assert list(chain.boxes) == ["watch"]
    desk.document.undo()
    assert list(chain.boxes) == ["page", "watch"]


def test_a_press_or_enter_opens_another_action_and_arrows_lead_between_boxes(
    desk: Desk, chain: RelayChain
) -> None:
    asked: list[str] = []
    chain.go.connect(lambda table, row: asked.append(row))
    chain.boxes["watch"].setFocus()
    desk.bot.keyClick(chain.boxes["watch"], Qt.Key.Key_Space)
    desk.bot.keyClick(chain.boxes["watch"], Qt.Key.Key_Up)
    assert chain.boxes["page"].hasFocus()
    desk.bot.keyClick(chain.boxes["page"], Qt.Key.Key_Space)
    desk.bot.mouseClick(chain.boxes["page"], Qt.MouseButton.LeftButton)
    assert asked == ["page", "page"]


def test_a_branch_says_where_it_comes_from(desk: Desk, chain: RelayChain) -> None:
    desk.document.do(prolong, "s", "page", "alumni")
    assert texts(chain).count("from “LinkedIn page”") == 1


def test_a_long_chain_shows_what_is_near_and_how_many_are_not(desk: Desk, chain: RelayChain) -> None:
    before = "watch"
    for at in range(MOST + 6):
        desk.document.do(add_action, f"Step {at}", None, {"id": f"s{at}"})
        desk.document.do(prolong, f"j{at}", before, f"s{at}")
        before = f"s{at}"
    assert len(chain.boxes) == MOST
    assert "watch" in chain.boxes
    assert "8 more actions" in texts(chain)


def test_an_action_that_goes_away_takes_its_box_along(desk: Desk, chain: RelayChain) -> None:
    desk.document.do(remove_rows, "action", ["page"])
    assert list(chain.boxes) == ["watch"]
    assert chain.before.isVisible()
    desk.document.do(remove_rows, "action", ["watch"])
    assert list(chain.boxes) == []


def test_a_plan_that_can_only_be_read_takes_nothing(desk: Desk, chain: RelayChain) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    made = RelayChain(viewed, "watch")
    desk.show(made, 300, 300)
    assert not made.relays["r"].remove.isEnabled()
    assert made.relays["r"].how.control.isReadOnly()
    assert not made.after.isEnabled()
    viewed.discard()


def test_what_is_offered_follows_the_plan(desk: Desk, chain: RelayChain) -> None:
    chain.after.line.setFocus()
    desk.bot.keyClicks(chain.after.line, "zeb")
    assert chain.after.type_ahead.offered == []
    desk.document.do(add_action, "Zébra day", None, {"id": "zebra"})
    desk.bot.keyClicks(chain.after.line, "r")
    assert chain.after.type_ahead.offered == ["Zébra day", "New: “zebr”"]
    desk.bot.keyClick(chain.after.line, Qt.Key.Key_Escape)
    chain.after.line.clear()
