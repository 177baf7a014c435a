"""The page of an action: what is at once there, what is in its folds, what it refuses."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from app.document import PlanDocument
from app.fields.action import ACTION, ACTION_MORE, GROUPS
from app.inspector.action import ActionPage
from app.inspector.addresses import Addresses, opened_by
from app.inspector.contributions import Contributions
from app.inspector.decisions import Decisions
from app.inspector.inspector import Inspector
from app.palette.landing import _field
from app.widgets.choice_chips import ChoiceChips
from app.widgets.flow_arrow import FlowField
from models.edits.actions import set_channels, set_shares
from models.edits.contributions import contribute
from models.edits.relays import prolong
from models.edits.rows import add_row, remove_rows, set_field, set_fields
from models.plan import Plan
from models.vocabulary import Purpose, Stage, Verdict
from tests.app.conftest import Desk


@pytest.fixture
def inspector(desk: Desk) -> Inspector:
    made = Inspector(desk.document, desk.commands)
    desk.show(made, 320, 900)
    desk.document.select("action", "watch")
    return made


def page(inspector: Inspector) -> ActionPage:
    assert isinstance(inspector.page, ActionPage)
    return inspector.page


def unfold(inspector: Inspector, code: str) -> ActionPage:
    shown = page(inspector)
    if not shown.folds[code].button.isChecked():
        shown.folds[code].button.click()
    return shown


def enter(
    desk: Desk, control: QLineEdit | QPlainTextEdit, text: str, key: Qt.Key = Qt.Key.Key_Return
) -> None:
    control.setFocus()
    control.selectAll()
    desk.bot.keyClicks(control, text)
    desk.bot.keyClick(control, key)


def test_what_matters_at_first_is_there_at_once_and_nothing_else(inspector: Inspector) -> None:
    shown = page(inspector)
    assert set(shown.fields) == {"title", "shares", "owner_id", "stage", "decide_by", "effort", "channels"}
    assert all(field.isVisible() for field in shown.fields.values())


def test_every_field_stands_in_exactly_one_place(inspector: Inspector) -> None:
    for group in GROUPS:
        unfold(inspector, group.code)
    names = [column.field for column in (*ACTION, *ACTION_MORE)]
    assert len(names) == len(set(names))
    assert set(page(inspector).fields) == {"title", *names}


def test_a_closed_fold_says_what_it_holds_and_follows(desk: Desk, inspector: Inspector) -> None:
    do, folds = desk.document.do, page(inspector).folds
    assert folds["risk"].summary == ""
    do(set_fields, "action", "watch", {"risk": "A rumour", "responder_id": "nadia", "cadence": "2/week"})
    do(
        set_fields,
        "action",
        "watch",
        {"purpose": Purpose.LISTEN, "audience": "Buyers\nof the trade", "money": 1200.0},
    )
    do(prolong, "r", "page", "watch")
    do(set_field, "action", "page", "stage", Stage.STOPPED)
    assert folds["risk"].summary == "A rumour · Nadia Ferrand answers"
    assert folds["said"].summary == "Listen · Buyers of the trade"
    assert folds["money"].summary == "1,200 EUR"
    assert folds["relays"].summary == "a chain of 2 actions · ✕ broken in 1 place"
    assert folds["objectives"].summary == "None yet: what is it for?"
    do(contribute, "c", "watch", "shortage")
    assert folds["objectives"].summary == "How it contributes is not said yet."
    do(set_field, "contribution", "c", "mechanism", "warns early")
    assert folds["objectives"].summary == "Fewer shortages"
    folds["risk"].button.click()
    assert not folds["risk"]._summary.isVisible()
    desk.document.undo()


def test_a_fold_left_open_is_open_on_the_next_action_and_only_that_one(
    desk: Desk, inspector: Inspector
) -> None:
    unfold(inspector, "risk")
    desk.document.select("activity", desk.codes["service"])
    desk.document.select("action", "page")
    assert [code for code, fold in page(inspector).folds.items() if fold.button.isChecked()] == ["risk"]
    page(inspector).folds["risk"].button.click()
    desk.document.select("action", "alumni")
    assert not any(fold.button.isChecked() for fold in page(inspector).folds.values())


def test_a_draft_that_was_refused_in_a_fold_is_there_again(desk: Desk, inspector: Inspector) -> None:
    start = unfold(inspector, "when").fields["start"]
    enter(desk, start.control, "01/01/1900")
    assert start.fault is not None
    assert start.fault.code == "date.unlikely"
    desk.document.select("action", "page")
    desk.document.select("action", "watch")
    again = page(inspector).fields["start"]
    assert again.control.text() == "01/01/1900"
    assert again.fault is not None
    assert desk.row("action", "watch")["start"] is None


def test_an_end_before_the_start_is_refused_at_the_field(desk: Desk, inspector: Inspector) -> None:
    fields = unfold(inspector, "when").fields
    enter(desk, fields["start"].control, "2027-05-01")
    enter(desk, fields["end"].control, "2027-04-30")
    assert fields["end"].fault is not None
    assert fields["end"].fault.code == "dates.reversed"
    assert desk.row("action", "watch")["end"] is None


def test_texts_keep_their_lines_their_emoji_and_their_direction(desk: Desk, inspector: Inspector) -> None:
    content = unfold(inspector, "said").fields["content"]
    text = "First line\nsecond 👩🏽‍🔧\nشكرا لكم"
    content.control.setPlainText(text)
    content.leave()
    assert desk.row("action", "watch")["content"] == text


def test_purpose_media_and_flow_are_chosen_in_their_own_ways(desk: Desk, inspector: Inspector) -> None:
    fields = unfold(inspector, "said").fields
    assert isinstance(fields["purpose"], ChoiceChips)
    assert isinstance(fields["media"], ChoiceChips)
    flow = fields["flow"]
    assert isinstance(flow, FlowField)
    flow.setFocus()
    desk.bot.keyClick(flow.control, Qt.Key.Key_Space)
    assert desk.row("action", "watch")["flow"] == "networks_to_activity"
    assert "Procurement" in flow.control.accessibleName()
    desk.document.do(set_shares, "watch", {desk.codes["service"]: 1.0})
    assert "Service" in flow.control.accessibleName()


def test_examples_follow_the_activity_and_fill_the_field(desk: Desk, inspector: Inspector) -> None:
    shown = unfold(inspector, "said")
    content = shown.fields["content"].control
    found = shown.examples["content"].fill()
    assert found[0] in content.placeholderText()
    shown.examples["content"].list.actions()[0].trigger()
    assert desk.row("action", "watch")["content"] == found[0]
    shown.examples["content"].take(found[1])
    assert desk.row("action", "watch")["content"] == "\n".join(found[:2])
    desk.document.do(set_shares, "watch", {desk.codes["service"]: 1.0})
    assert shown.examples["content"].fill() != found


def test_channels_have_examples_until_there_is_one(desk: Desk, inspector: Inspector) -> None:
    shown = page(inspector)
    menu, field = shown.examples["channels"], shown.fields["channels"]
    assert menu.isVisible()
    first = menu.fill()[0]
    assert first in field.control.placeholderText()
    menu.take(first)
    assert [row["name"] for row in desk.document.plan.graph.channels()] == [first]
    assert not menu.isVisible()
    desk.document.do(set_channels, "watch", [])
    assert menu.isVisible()


def test_an_objective_is_tied_by_its_beginning_and_asks_how(desk: Desk, inspector: Inspector) -> None:
    ties = unfold(inspector, "objectives").findChild(Contributions)
    enter(desk, ties.add_line.line, "fewer")
    how = QApplication.focusWidget()
    assert "Fewer shortages" in how.accessibleName()
    assert ties._ask.isVisibleTo(ties)
    desk.bot.keyClicks(how, "Warnings reach the buyer a week early")
    desk.bot.keyClick(how, Qt.Key.Key_Return)
    (tie,) = desk.document.plan.graph.ties_of("watch", "contribution")
    assert (tie["objective_id"], tie["mechanism"]) == ("shortage", "Warnings reach the buyer a week early")
    assert not ties._ask.isVisibleTo(ties)


def test_a_new_objective_is_made_in_place_in_the_activity_served(desk: Desk, inspector: Inspector) -> None:
    ties = unfold(inspector, "objectives").findChild(Contributions)
    enter(desk, ties.add_line.line, "Two suppliers more by June")
    objectives = desk.document.plan.graph.tables["objective"].values()
    new = next(row for row in objectives if row["statement"] == "Two suppliers more by June")
    assert new["activity_id"] == desk.codes["procurement"]


def test_a_contribution_is_taken_away_told_and_brought_back(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(contribute, "c", "watch", "shortage", "warns early")
    ties = unfold(inspector, "objectives").findChild(Contributions)
    told: list[str] = []
    ties.removed.connect(told.append)
    desk.bot.mouseClick(ties.cards["c"].remove, Qt.MouseButton.LeftButton)
    assert ties.cards == {}
    assert told
    desk.document.undo()
    assert ties.cards["c"].sentence.control.toPlainText() == "warns early"


def test_an_objective_opens_from_the_action_that_serves_it(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(contribute, "c", "watch", "shortage")
    ties = unfold(inspector, "objectives").findChild(Contributions)
    desk.bot.mouseClick(ties.cards["c"].other.lines()[0], Qt.MouseButton.LeftButton)
    assert desk.document.selection.id == "shortage"


def decisions(inspector: Inspector) -> Decisions:
    return unfold(inspector, "decisions").findChild(Decisions)


def test_todays_verdict_is_a_button_and_asks_for_its_lesson(desk: Desk, inspector: Inspector) -> None:
    made = decisions(inspector)
    desk.bot.mouseClick(made.verdicts[Verdict.SCALE], Qt.MouseButton.LeftButton)
    (row,) = desk.document.plan.graph.tables["decision"].values()
    assert (row["date"], row["verdict"]) == (desk.document.today.isoformat(), "scale")
    lesson = QApplication.focusWidget()
    assert lesson.accessibleName() == "Lesson"
    desk.bot.keyClicks(lesson, "Short films do better")
    desk.bot.keyClick(lesson, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.row("decision", row["id"])["lesson"] == "Short films do better"


def test_a_decision_before_the_test_began_is_refused_in_every_way(desk: Desk, inspector: Inspector) -> None:
    later = desk.document.today + dt.timedelta(days=30)
    desk.document.do(set_field, "action", "watch", "start", later)
    made = decisions(inspector)
    desk.bot.mouseClick(made.verdicts[Verdict.STOP], Qt.MouseButton.LeftButton)
    assert made._refused.text()
    enter(desk, made.add_line.line, desk.document.today.isoformat())
    assert made.add_line.below.text()
    assert desk.document.plan.graph.tables["decision"] == {}
    enter(desk, made.add_line.line, (later + dt.timedelta(days=1)).isoformat())
    (card,) = made.cards.values()
    enter(desk, card.fields["date"].control, desk.document.today.isoformat())
    assert card.fields["date"].fault is not None
    assert card.fields["date"].fault.code == "decision.before_start"


def test_a_decision_and_its_verdict_can_be_corrected_and_removed(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(
        add_row,
        "decision",
        {"id": "d", "action_id": "watch", "date": dt.date(2027, 3, 1), "verdict": Verdict.STOP},
    )
    made = decisions(inspector)
    box = made.cards["d"].fields["verdict"].control
    box.setCurrentIndex(box.findData(Verdict.ADAPT))
    assert desk.row("decision", "d")["verdict"] == "adapt"
    made.cards["d"].remove.click()
    assert desk.document.plan.graph.tables["decision"] == {}


class Opened(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_an_address_is_added_and_opens(desk: Desk, inspector: Inspector) -> None:
    made = unfold(inspector, "notes").findChild(Addresses)
    enter(desk, made.add_line.line, "example.org/page")
    (row_id,) = made.cards
    opened = Opened()
    QDesktopServices.setUrlHandler("http", opened, "take")
    try:
        assert made.open(row_id)
    finally:
        QDesktopServices.unsetUrlHandler("http")
    assert opened.urls == ["http://example.org/page"]


def test_of_a_file_the_folder_is_shown_and_never_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "run.sh").write_text("echo no", encoding="utf-8")
    found = opened_by(str(tmp_path / "run.sh"), None)
    assert found is not None
    assert Path(found.toLocalFile()) == tmp_path
    assert opened_by("run.sh", tmp_path) == found
    assert opened_by(str(tmp_path / "gone.pdf"), None) is None
    assert opened_by("javascript:alert(1)", None) is None
    assert opened_by("", None) is None


def test_what_is_shown_may_go_away_with_all_folds_open(desk: Desk, inspector: Inspector) -> None:
    for group in GROUPS:
        unfold(inspector, group.code)
    desk.document.do(remove_rows, "action", ["watch"])
    assert not isinstance(inspector.page, ActionPage)
    desk.document.undo()
    desk.document.select("action", "watch")
    assert page(inspector).fields["risk"].isVisible()


def test_a_plan_that_can_only_be_read_shows_all_and_takes_nothing(desk: Desk) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.do(contribute, "c", "watch", "shortage")
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    viewed.select("action", "watch")
    made = Inspector(viewed, desk.commands)
    desk.show(made)
    for group in GROUPS:
        unfold(made, group.code)
    shown = page(made)
    assert not any(chip.isEnabled() for chip in shown.fields["purpose"].chips.values())
    assert not any(button.isEnabled() for button in shown.findChild(Decisions).verdicts.values())
    assert not shown.examples["content"].isEnabled()
    assert not shown.fields["flow"].control.isEnabled()
    assert not shown.findChild(Contributions).cards["c"].remove.isEnabled()
    assert shown.folds["risk"].button.isEnabled()
    viewed.discard()


def test_nothing_is_wider_than_its_dock_with_all_folds_open(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(prolong, "r", "page", "watch", "a long way of saying how one prolongs the other " * 3)
    desk.document.do(contribute, "c", "watch", "shortage")
    desk.document.do(add_row, "link", {"action_id": "watch", "address": "https://example.org/" + "long" * 30})
    for group in GROUPS:
        unfold(inspector, group.code)
    inspector.resize(300, 900)
    layout = page(inspector).widget().layout()
    layout.activate()
    assert layout.minimumSize().width() <= 290
    clipped = [one for one in page(inspector).findChildren(QLabel) if one.isVisible() and one.width() > 300]
    assert clipped == []


@pytest.mark.parametrize(
    "key",
    [
        ("action", "watch", "risk"),
        ("contribution", "c", "mechanism"),
        ("relay", "r", "how"),
        ("link", "l", "address"),
    ],
)
def test_a_search_finds_its_words_in_whatever_fold_they_are(
    desk: Desk, inspector: Inspector, key: tuple[str, str, str]
) -> None:
    desk.document.do(prolong, "r", "page", "watch", "the page asks")
    desk.document.do(contribute, "c", "watch", "shortage", "warns early")
    desk.document.do(add_row, "link", {"id": "l", "action_id": "watch", "address": "https://example.org"})
    found = _field(inspector, key)
    assert found is not None
    assert found.isVisible()
