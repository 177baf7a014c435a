from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget

from app.languages import sentence
from app.widgets.choices import ChoiceField, ToggleField
from app.widgets.dates import DateField, read_typed_date
from app.widgets.numbers import NumberField, PercentField, read_typed_number, written_number
from app.widgets.rows import RowField, reference
from app.widgets.source import as_date, as_one_of, column
from models.edits.rows import add_row
from models.errors import Fault
from models.vocabulary import Stage
from tests.app.conftest import Desk

# said by the offscreen platform itself whenever a list or menu pops up


@pytest.mark.parametrize(
    "text", ["1234.5", "1 234,5", "1\u00a0234,5", "1\u202f234,5", "1,234.5", "1.234,5", " 1234,5 "]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_number_is_understood_however_it_is_written(qapp: QApplication, text: str, language: str) -> None:
    from app import languages

    languages.install(language)
    assert read_typed_number(text) == 1234.5
    languages.install("en")


def test_a_number_shows_the_french_way_and_reads_back(french: None) -> None:
    assert written_number(1234.5) == "1\u202f234,5"
    assert read_typed_number(written_number(1234567.25)) == 1234567.25


def test_what_is_empty_is_no_number_and_what_is_none_is_refused(qapp: QApplication) -> None:
    assert read_typed_number("  ") is None
    with pytest.raises(Fault, match=r"number\.unread"):
        read_typed_number("about 6")
    with pytest.raises(Fault, match="number"):
        read_typed_number("nan")


def test_typing_a_french_number_writes_it(desk: Desk, french: None) -> None:
    field = NumberField(
        desk.document, column(desk.document, "action", "watch", "money"), "Budget", unit="EUR"
    )
    desk.show(field)
    field.control.setFocus()
    desk.bot.keyClicks(field.control, "1 234,5")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["money"] == 1234.5
    assert field.control.text() == "1\u202f234,5"


def test_emptying_a_number_takes_it_away(desk: Desk) -> None:
    field = NumberField(desk.document, column(desk.document, "action", "watch", "effort"), "Effort")
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    desk.bot.keyClick(field.control, Qt.Key.Key_Delete)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["effort"] is None


@pytest.mark.parametrize("typed", ["8", "8 %", "8%", "8,0"])
def test_a_percentage_is_a_share(desk: Desk, typed: str) -> None:
    service = desk.codes["service"]
    field = PercentField(
        desk.document, column(desk.document, "activity", service, "target"), "Intended share"
    )
    desk.show(field)
    field.control.setFocus()
    desk.bot.keyClicks(field.control, typed)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("activity", service)["target"] == 0.08
    assert field.control.text() == "8"


def test_a_percentage_over_a_hundred_is_refused(desk: Desk) -> None:
    service = desk.codes["service"]
    field = PercentField(
        desk.document, column(desk.document, "activity", service, "target"), "Intended share"
    )
    desk.show(field)
    field.control.setFocus()
    desk.bot.keyClicks(field.control, "180")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert field.fault is not None
    assert field.fault.code == "share.outside"
    assert desk.row("activity", service)["target"] is None


def test_what_is_no_percentage_is_refused_as_one_until_it_is_typed_anew(desk: Desk) -> None:
    source = column(desk.document, "activity", desk.codes["service"], "target")
    field = PercentField(desk.document, source, "Intended share")
    desk.show(field)
    field.control.setFocus()
    desk.bot.keyClicks(field.control, "half")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert field.fault is not None
    assert field.fault.code == "percent.unread"
    desk.bot.keyClicks(field.control, "8")
    assert field.fault is None
    assert field.control.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31/12/2027", dt.date(2027, 12, 31)),
        ("2027-12-31", dt.date(2027, 12, 31)),
        ("31.12.27", dt.date(2027, 12, 31)),
        ("12/31/2027", dt.date(2027, 12, 31)),
        ("3 Mar 2027", dt.date(2027, 3, 3)),
        ("3/4/2027", dt.date(2027, 4, 3)),
        ("", None),
    ],
)
def test_a_day_is_understood_however_it_is_written(
    qapp: QApplication, typed: str, day: dt.date | None
) -> None:
    assert read_typed_date(typed) == day


def test_a_day_that_does_not_exist_is_refused(qapp: QApplication) -> None:
    with pytest.raises(Fault, match=r"date\.unread"):
        read_typed_date("31/02/2027")


def date_field(desk: Desk, column_name: str = "start") -> DateField:
    field = DateField(desk.document, column(desk.document, "action", "watch", column_name, as_date), "Start")
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    return field


def test_a_typed_day_is_written_and_can_be_taken_away(desk: Desk) -> None:
    field = date_field(desk)
    desk.bot.keyClicks(field.control, "2027-12-31")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["start"] == "2027-12-31"
    assert field.control.text() == "31/12/2027"
    field.control.selectAll()
    desk.bot.keyClick(field.control, Qt.Key.Key_Delete)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["start"] is None


def test_a_day_is_picked_in_the_calendar(desk: Desk) -> None:
    field = date_field(desk)
    field.pick(QDate(2027, 5, 4))
    assert desk.row("action", "watch")["start"] == "2027-05-04"


def test_an_end_before_the_start_is_refused_beside_the_end(desk: Desk) -> None:
    date_field(desk).pick(QDate(2027, 5, 4))
    end = date_field(desk, "end")
    desk.bot.keyClicks(end.control, "01/01/2027")
    desk.bot.keyClick(end.control, Qt.Key.Key_Return)
    assert end.fault is not None
    assert end.fault.code == "dates.reversed"
    assert end.control.text() == "01/01/2027"


def test_a_day_that_the_plan_needs_cannot_be_emptied(desk: Desk) -> None:
    plan = str(desk.document.plan_row["id"])
    source = column(desk.document, "plan", plan, "start", as_date)
    field = DateField(desk.document, source, "Start", required=True)
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    desk.bot.keyClick(field.control, Qt.Key.Key_Delete)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert field.fault is not None
    assert field.fault.code == "required.empty"


def stage_field(desk: Desk) -> ChoiceField:
    source = column(desk.document, "action", "watch", "stage", as_one_of(Stage))
    field = ChoiceField(desk.document, source, "Stage", Stage, required=True)
    desk.show(field)
    return field


def test_a_choice_is_written_as_it_is_made(desk: Desk) -> None:
    field = stage_field(desk)
    field.control.setFocus()
    desk.bot.keyClick(field.control, Qt.Key.Key_Down)
    assert desk.row("action", "watch")["stage"] == "planned"
    desk.document.undo()
    assert field.control.currentText() == "Idea"


def test_scrolling_past_a_choice_changes_nothing(desk: Desk) -> None:
    field = stage_field(desk)
    field.control.setFocus()
    middle = QPointF(5, 5)
    wheel = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.control, wheel)
    assert field.control.currentText() == "Idea"


def test_a_switch_is_written_at_once(desk: Desk) -> None:
    source = column(desk.document, "unit", "procurement unit", "transverse", bool)
    field = ToggleField(desk.document, source, "Transverse")
    desk.show(field)
    field.control.setFocus()
    desk.bot.keyClick(field.control, Qt.Key.Key_Space)
    assert desk.row("unit", "procurement unit")["transverse"] == 1


def owner_field(desk: Desk) -> RowField:
    field = RowField(
        desk.document, reference(desk.document, "action", "page", "owner_id", "person"), "Owner", "person"
    )
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    return field


def test_type_ahead_sets_accents_and_case_aside(desk: Desk) -> None:
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "beat")
    assert field.type_ahead.offered[:1] == ["Béatrice Noël"]
    field.type_ahead.popup().hide()
    desk.bot.keyClicks(field.control, "rice noel")
    field.type_ahead.popup().hide()
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "page")["owner_id"] == "beatrice"
    assert field.control.text() == "Béatrice Noël"


def test_a_name_picked_in_the_list_is_written(desk: Desk) -> None:
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "bea")
    popup = field.type_ahead.popup()
    desk.bot.keyClick(popup, Qt.Key.Key_Down)
    desk.bot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.row("action", "page")["owner_id"] == "beatrice"


def test_a_new_name_adds_the_person_in_the_same_step(desk: Desk) -> None:
    before = desk.everything()
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "Zoe Martin")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    person = desk.row("person", desk.row("action", "page")["owner_id"])
    assert person["name"] == "Zoe Martin"
    desk.document.undo()
    assert desk.everything() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_beginning_of_one_known_name_is_that_name(desk: Desk, key: Qt.Key) -> None:
    people = len(desk.document.plan.graph.people())
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "beat")
    field.type_ahead.popup().hide()
    desk.bot.keyClick(field.control, key)
    field.leave()
    assert desk.row("action", "page")["owner_id"] == "beatrice"
    assert field.control.text() == "Béatrice Noël"
    assert len(desk.document.plan.graph.people()) == people


def test_the_beginning_of_several_names_is_refused(desk: Desk) -> None:
    desk.document.do(add_row, "person", {"id": "nadine", "name": "Nadine Roux"})
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "nad")
    assert not field.leave()
    assert field.fault is not None
    assert field.fault.code == "name.several"
    assert desk.row("action", "page")["owner_id"] == "nadia"


def test_a_new_person_of_a_known_beginning_is_made_when_it_is_asked_for(desk: Desk) -> None:
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, "Bea")
    assert field.type_ahead.offered == ["Béatrice Noël", "New: “Bea”"]
    field._picked("New: “Bea”")
    assert desk.row("person", desk.row("action", "page")["owner_id"])["name"] == "Bea"
    desk.bot.waitUntil(lambda: field.control.text() == "Bea")


@pytest.mark.parametrize("typed", ["31/12/2027", "12,5"])
def test_a_date_or_number_is_no_name(desk: Desk, typed: str) -> None:
    field = owner_field(desk)
    desk.bot.keyClicks(field.control, typed)
    assert not field.leave()
    assert field.fault is not None
    assert field.fault.code == "name.unlikely"


def test_emptying_the_name_takes_the_person_off(desk: Desk) -> None:
    field = owner_field(desk)
    desk.bot.keyClick(field.control, Qt.Key.Key_Delete)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "page")["owner_id"] is None


def test_an_activity_that_the_chain_does_not_have_is_refused(desk: Desk) -> None:
    source = reference(desk.document, "unit", "procurement unit", "home_id", "activity")
    field = RowField(desk.document, source, "Home activity", "activity")
    desk.show(field)
    field.control.setFocus()
    field.control.selectAll()
    desk.bot.keyClicks(field.control, "zzz")
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert field.fault is not None
    assert field.control.text() == "zzz"
    assert desk.row("unit", "procurement unit")["home_id"] == desk.codes["procurement"]


def test_the_calendar_opens_below_the_field_and_closes_with_the_choice(desk: Desk) -> None:
    field = date_field(desk)
    field._open()
    calendar = field.findChild(QCalendarWidget)
    desk.bot.waitUntil(calendar.isVisible)
    assert calendar.accessibleName() == "Start"
    calendar.clicked.emit(QDate(2027, 5, 4))
    assert desk.row("action", "watch")["start"] == "2027-05-04"
    desk.bot.waitUntil(lambda: field.findChild(QCalendarWidget) is None)


@pytest.mark.parametrize("typed", ["31/12/1900", "1969-12-31", "01/01/9999", "2200-01-01"])
def test_days_that_no_plan_can_mean_are_refused(typed: str) -> None:
    with pytest.raises(Fault) as refused:
        read_typed_date(typed)
    assert refused.value.code == "date.unlikely"
    assert "1970" in sentence(refused.value)
    assert "2199" in sentence(refused.value)


@pytest.mark.parametrize("typed", ["1970-01-01", "31/12/2199"])
def test_the_first_and_the_last_likely_day_are_taken(typed: str) -> None:
    assert read_typed_date(typed) is not None
