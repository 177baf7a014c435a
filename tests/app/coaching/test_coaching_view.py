"""The coaching register, stepped through by keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.coaching.hue import fill, ink
from app.coaching.view import CoachingView
from app.document import PlanDocument
from app.theme import contrast
from models.edits.people import set_coaching
from models.edits.rows import remove_rows
from models.plan import Plan
from models.vocabulary import CoachingLevel
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> CoachingView:
    made = CoachingView(desk.document, desk.commands)
    desk.show(made, 660, 700)
    made.setFocus()
    return made


def go(view: CoachingView, person: str, activity: str) -> None:
    column = view.register.activities.index(activity)
    view.table.setCurrentIndex(view.model.index(view.model.row_of(("person", person)), column))


def coached(desk: Desk) -> list[tuple[str, str]]:
    rows = desk.document.plan.graph.tables["coaching"].values()
    return [(row["level"], row["since"]) for row in rows]


def test_space_steps_up_from_today_and_stops_at_autonomous(desk: Desk, view: CoachingView) -> None:
    go(view, "nadia", desk.codes["service"])
    for level in ("told", "trained", "coached", "autonomous", "autonomous"):
        desk.bot.keyClick(view.table, Qt.Key.Key_Space)
        assert coached(desk) == [(level, dt.date.today().isoformat())]
    assert view.model.cell(view.table.currentIndex()).text == "Autonomous"


def test_minus_steps_down_a_digit_sets_and_delete_clears(desk: Desk, view: CoachingView) -> None:
    go(view, "nadia", desk.codes["service"])
    desk.bot.keyClick(view.table, Qt.Key.Key_3)
    desk.bot.keyClick(view.table, Qt.Key.Key_Minus)
    assert [level for level, _ in coached(desk)] == ["trained"]
    desk.bot.keyClick(view.table, Qt.Key.Key_Backspace)
    desk.bot.keyClick(view.table, Qt.Key.Key_Return)
    assert [level for level, _ in coached(desk)] == ["trained"]
    desk.bot.keyClick(view.table, Qt.Key.Key_Delete)
    assert coached(desk) == []
    desk.document.undo()
    assert [level for level, _ in coached(desk)] == ["trained"]


def test_f2_leads_to_the_date_which_is_typed_there(desk: Desk, view: CoachingView) -> None:
    go(view, "nadia", desk.codes["service"])
    desk.bot.keyClick(view.table, Qt.Key.Key_Space)
    desk.bot.keyClick(view.table, Qt.Key.Key_F2)
    line = view.detail.fields["since"].control
    assert line.hasFocus()
    line.selectAll()  # type: ignore[attr-defined]
    desk.bot.keyClicks(line, "2026-03-01")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert coached(desk) == [("told", "2026-03-01")]
    assert "since" in view.model.cell(view.table.currentIndex()).tip


def test_the_coach_is_chosen_by_name(desk: Desk, view: CoachingView) -> None:
    go(view, "nadia", desk.codes["service"])
    desk.bot.keyClick(view.table, Qt.Key.Key_Space)
    line = view.detail.fields["coach_id"].control
    line.setFocus()
    desk.bot.keyClicks(line, "Beatrice")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    (row,) = desk.document.plan.graph.tables["coaching"].values()
    assert row["coach_id"] == "beatrice"


def test_the_buttons_below_say_and_set_the_level(desk: Desk, view: CoachingView) -> None:
    go(view, "nadia", desk.codes["service"])
    assert view.detail.levels[None].isChecked()
    view.detail.levels[CoachingLevel.COACHED].click()
    assert [level for level, _ in coached(desk)] == ["coached"]
    assert view.detail.levels[CoachingLevel.COACHED].isChecked()
    assert "Nadia Ferrand in Service" in view.detail.about.text()


def test_the_sentence_says_who_could_do_without_us(desk: Desk, view: CoachingView) -> None:
    count = len(view.register.activities)
    assert view.summary.text().startswith(f"0 of {count} activities have someone autonomous.")
    assert "Nobody has been trained for any yet." in view.summary.text()
    service = desk.codes["service"]
    desk.document.do(set_coaching, "nadia", service, CoachingLevel.AUTONOMOUS, dt.date(2026, 1, 1))
    assert view.summary.text().startswith(f"1 of {count} activities has someone autonomous.")
    assert "Nobody has been trained for Infrastructure" in view.summary.text()


def test_only_what_communication_works_for(desk: Desk, view: CoachingView) -> None:
    view.silo_only.click()
    shown = [view.model.headerData(at, Qt.Orientation.Horizontal) for at in range(view.model.columnCount())]
    assert shown == ["Human\nresources", "Communication"]


def test_a_person_or_an_activity_removed_goes_from_the_register(desk: Desk, view: CoachingView) -> None:
    service = desk.codes["service"]
    desk.document.do(set_coaching, "nadia", service, CoachingLevel.TOLD, None)
    go(view, "nadia", service)
    desk.document.do(remove_rows, "person", ["nadia"])
    assert view.model.row_of(("person", "nadia")) < 0
    desk.document.undo()
    desk.document.do(remove_rows, "activity", [service])
    assert service not in view.register.activities
    assert coached(desk) == []


def test_without_people_it_says_what_to_do(desk: Desk, view: CoachingView) -> None:
    desk.document.do(remove_rows, "person", ["nadia", "beatrice"])
    assert view.empty.isVisible()
    assert not view.table.isVisible()


def test_the_selection_is_that_of_all_views(desk: Desk, view: CoachingView) -> None:
    desk.document.select("person", "beatrice")
    assert view.table.line is not None
    assert view.table.line.id == "beatrice"
    desk.document.select("activity", desk.codes["sales"])
    assert view.register.activities[view.table.currentIndex().column()] == desk.codes["sales"]
    desk.bot.keyClick(view.table, Qt.Key.Key_Down)
    assert desk.document.selection.table == "person"


def test_a_plan_that_can_only_be_read_takes_nothing(desk: Desk, view: CoachingView) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    made = CoachingView(viewed, desk.commands)
    desk.show(made, 660, 700)
    made.table.setCurrentIndex(made.model.index(0, 0))
    desk.bot.keyClick(made.table, Qt.Key.Key_Space)
    assert not viewed.plan.graph.tables["coaching"]
    assert not made.detail.levels[CoachingLevel.TOLD].isEnabled()
    made.close()
    viewed.discard()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("level", CoachingLevel)
def test_a_level_can_be_read_on_its_colour(qapp: QApplication, level: CoachingLevel, dark: bool) -> None:
    ground = fill(level, dark)
    assert QColor(ground).isValid()
    assert contrast(ink(ground), ground) >= 4.5
