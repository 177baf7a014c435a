"""The page of an activity: its problem first, and what lies a step further."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.document import PlanDocument
from app.fields.child_rows import ChildRows
from app.inspector.activity import ActivityPage
from app.inspector.inspector import Inspector
from app.inspector.linkages import Linkages
from app.inspector.problem import ProblemCard
from app.palette.landing import _field
from models.edits.actions import add_action, set_shares
from models.edits.activities import set_linkage
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import add_row, remove_rows, set_fields
from models.plan import Plan
from models.vocabulary import CoachingLevel
from tests.app.conftest import Desk


@pytest.fixture
def inspector(desk: Desk) -> Inspector:
    made = Inspector(desk.document, desk.commands)
    desk.show(made, 320, 900)
    return made


def page(inspector: Inspector) -> ActivityPage:
    assert isinstance(inspector.page, ActivityPage)
    return inspector.page


def card(desk: Desk, inspector: Inspector, code: str) -> ProblemCard:
    desk.document.select("activity", desk.codes[code])
    return page(inspector).problem


def enter(
    desk: Desk, control: QLineEdit | QPlainTextEdit, text: str, key: Qt.Key = Qt.Key.Key_Return
) -> None:
    control.setFocus()
    control.selectAll()
    desk.bot.keyClicks(control, text)
    desk.bot.keyClick(control, key)


def test_before_the_first_action_the_problem_is_asked_for_and_not_forced(
    desk: Desk, inspector: Inspector
) -> None:
    problem = card(desk, inspector, "service")
    assert problem.is_open
    assert problem.fields["problem"].control.placeholderText() == "What does this department want solved?"
    desk.document.do(add_action, "Answer questions", desk.codes["service"])
    assert not problem.is_open
    assert "Not written down yet" in problem.summary.text()


def test_with_actions_it_is_a_summary_that_opens_by_a_press(desk: Desk, inspector: Inspector) -> None:
    said = "+ quick answers\n− late lorries\n- no news\nA rumour"
    values = {
        "problem": "Late alerts",
        "problem_voice": "Béatrice",
        "problem_cost": "9 days",
        "said_about_us": said,
    }
    desk.document.do(set_fields, "activity", desk.codes["procurement"], values)
    problem = card(desk, inspector, "procurement")
    assert problem.summary.text().splitlines() == [
        "Late alerts",
        "According to Béatrice · Cost: 9 days",
        "Said about us: + 1 good point · − 2 bad points",
    ]
    problem.heading.setFocus()
    desk.bot.keyClick(problem.heading, Qt.Key.Key_Space)
    assert problem.is_open
    assert problem.fields["problem"].control.hasFocus()
    assert not problem.summary.isVisible()


def test_every_line_of_the_card_is_written_and_undone(desk: Desk, inspector: Inspector) -> None:
    problem, service = card(desk, inspector, "service"), desk.codes["service"]
    for name, text in (
        ("problem", "Long waits"),
        ("problem_voice", "Twelve customers"),
        ("problem_cost", "3 orders"),
    ):
        enter(desk, problem.fields[name].control, text)
        problem.fields[name].leave()
        assert desk.row("activity", service)[name] == text
    desk.document.undo()
    assert desk.row("activity", service)["problem_cost"] == ""
    assert problem.fields["problem_cost"].control.toPlainText() == ""


def test_buttons_begin_a_good_and_a_bad_line_and_the_visit_is_one_undo(
    desk: Desk, inspector: Inspector
) -> None:
    problem, service = card(desk, inspector, "service"), desk.codes["service"]
    steps = desk.steps()
    for button, words in ((problem.good, "quick answers"), (problem.bad, "closed at noon")):
        desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        area = QApplication.focusWidget()
        assert area is problem.fields["said_about_us"].control
        desk.bot.keyClicks(area, words)
    problem.fields["said_about_us"].leave()
    assert desk.row("activity", service)["said_about_us"] == "+ quick answers\n− closed at noon"
    assert desk.steps() == steps + 1


def test_while_someone_writes_in_it_the_card_stays_open(desk: Desk, inspector: Inspector) -> None:
    problem = card(desk, inspector, "service")
    area = problem.fields["problem"].control
    area.setFocus()
    desk.bot.keyClicks(area, "Long wai")
    desk.document.do(add_action, "Answer questions", desk.codes["service"])
    assert problem.is_open
    assert area.toPlainText() == "Long wai"


def test_a_card_folded_by_hand_stays_folded_for_that_activity_only(desk: Desk, inspector: Inspector) -> None:
    problem = card(desk, inspector, "service")
    desk.bot.mouseClick(problem.heading, Qt.MouseButton.LeftButton)
    assert not problem.is_open
    assert card(desk, inspector, "sales").is_open
    assert not card(desk, inspector, "service").is_open


def test_what_is_empty_on_purpose_is_not_asked_for_a_problem(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(set_empty_on_purpose, desk.codes["outbound_logistics"], True, "The carrier does it")
    assert not card(desk, inspector, "outbound_logistics").is_open


def test_a_group_is_asked_until_one_of_its_parts_has_an_action(desk: Desk, inspector: Inspector) -> None:
    assert not card(desk, inspector, "marketing_sales").is_open
    desk.document.do(remove_rows, "action", ["page"])
    assert page(inspector).problem.is_open


def unfold(inspector: Inspector, code: str) -> ActivityPage:
    shown = page(inspector)
    if not shown.folds[code].button.isChecked():
        shown.folds[code].button.click()
    return shown


def test_crises_and_coaching_are_a_step_further_and_summed_up(desk: Desk, inspector: Inspector) -> None:
    procurement = desk.codes["procurement"]
    desk.document.do(
        add_row, "crisis_scenario", {"activity_id": procurement, "scenario": "A supplier on strike"}
    )
    for person in ("nadia", "beatrice"):
        values = {"activity_id": procurement, "person_id": person, "level": CoachingLevel.TRAINED}
        desk.document.do(add_row, "coaching", values)
    desk.document.select("activity", procurement)
    folds = page(inspector).folds
    assert folds["crisis"].summary == "A supplier on strike"
    assert folds["coaching"].summary == "Trained 2"
    unfold(inspector, "crisis")
    rows = page(inspector).findChild(ChildRows)
    enter(desk, rows.add_line.line, "A recall")
    scenarios = [row["scenario"] for row in desk.document.plan.graph.tables["crisis_scenario"].values()]
    assert sorted(scenarios) == ["A recall", "A supplier on strike"]


def test_a_linkage_says_how_one_affects_the_other_and_what_serves_both(
    desk: Desk, inspector: Inspector
) -> None:
    codes = desk.codes
    desk.document.do(set_linkage, "l", codes["procurement"], codes["operations"])
    desk.document.do(set_shares, "watch", {codes["procurement"]: 0.5, codes["operations"]: 0.5})
    desk.document.select("activity", codes["procurement"])
    assert page(inspector).folds["linkages"].summary == "→ Operations"
    linkages = unfold(inspector, "linkages").findChild(Linkages)
    one = linkages.cards["l"]
    assert [entry.text for entry in one.actions.entries] == ["Supplier watch"]
    enter(desk, one.sentence.control, "A late part is a late order")
    assert desk.row("linkage", "l")["label"] == "A late part is a late order"
    desk.document.do(set_shares, "watch", {codes["procurement"]: 1.0})
    assert one.actions.entries == ()
    desk.document.select("activity", codes["operations"])
    assert page(inspector).folds["linkages"].summary == "← Procurement"


def test_activities_are_tied_and_untied_by_the_keyboard(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    linkages = unfold(inspector, "linkages").findChild(Linkages)
    enter(desk, linkages.add_line.line, "nowhere")
    assert "nowhere" in linkages.add_line.below.text()
    enter(desk, linkages.add_line.line, "operat")
    (tie,) = desk.document.plan.graph.tables["linkage"].values()
    assert tie["to_id"] == desk.codes["operations"]
    assert "Operations" in QApplication.focusWidget().accessibleName()
    told: list[str] = []
    linkages.removed.connect(told.append)
    remove = linkages.cards[tie["id"]].remove
    remove.setFocus()
    desk.bot.keyClick(remove, Qt.Key.Key_Space)
    assert desk.document.plan.graph.tables["linkage"] == {}
    assert told
    desk.document.undo()
    assert list(linkages.cards) == [tie["id"]]


def test_a_plan_that_can_only_be_read_shows_the_card_and_takes_nothing(desk: Desk) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    viewed.select("activity", desk.codes["service"])
    made = Inspector(viewed, desk.commands)
    desk.show(made)
    problem = page(made).problem
    assert problem.fields["problem"].control.isReadOnly()
    assert not problem.good.isEnabled()
    assert problem.heading.isEnabled()
    viewed.discard()


def test_a_search_that_leads_to_the_problem_opens_the_card(desk: Desk, inspector: Inspector) -> None:
    values = {"problem_voice": "Twelve customers"}
    desk.document.do(set_fields, "activity", desk.codes["procurement"], values)
    problem = card(desk, inspector, "procurement")
    field = problem.fields["problem_voice"]
    assert field.isHidden()
    assert _field(inspector, ("activity", desk.codes["procurement"], "problem_voice")) is field
    assert problem.is_open
    assert field.isVisible()
