from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.document import PlanDocument
from app.inspector.action import ActionPage
from app.inspector.inspector import Inspector
from app.inspector.page import Fold
from app.inspector.plan import PlanPage
from app.widgets.add_line import AddLine
from app.widgets.field import Field
from app.widgets.row_list import RowList
from models.edits.actions import add_action, set_shares
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import remove_rows, set_field
from models.plan import Plan
from models.vocabulary import Stage
from tests.app.conftest import Desk


@pytest.fixture
def inspector(desk: Desk) -> Inspector:
    made = Inspector(desk.document, desk.commands)
    desk.show(made)
    return made


def field(inspector: Inspector, name: str) -> Field:
    assert inspector.page is not None
    return inspector.page.fields[name]


def said(page: QWidget | None) -> str:
    """All text in sight on a page."""
    assert page is not None
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    lines = [entry for rows in page.findChildren(RowList) for entry in rows.entries]
    return "\n".join([*labels, *(f"{entry.text} {entry.detail} {entry.chip}" for entry in lines)])


def unfold(inspector: Inspector, code: str) -> None:
    """Open a fold of the page of an action."""
    assert isinstance(inspector.page, ActionPage)
    inspector.page.folds[code].button.click()


def retype(desk: Desk, one: Field, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    one.control.setFocus()
    one.control.selectAll()  # type: ignore[attr-defined]
    desk.bot.keyClicks(one.control, text)
    desk.bot.keyClick(one.control, key)


def test_without_a_selection_it_is_the_plan(desk: Desk, inspector: Inspector) -> None:
    assert isinstance(inspector.page, PlanPage)
    retype(desk, field(inspector, "organisation"), "Ateliers Vallier")
    assert desk.document.plan_row["organisation"] == "Ateliers Vallier"
    assert "Procurement" in said(inspector.page)
    assert "communication" in said(inspector.page)


def offered(inspector: Inspector) -> set[str]:
    menu = inspector.findChildren(QMenu)[-1]
    found = {action.objectName() for action in menu.actions()}
    menu.close()
    return found


def test_a_right_click_on_the_ground_offers_the_commands_of_what_is_shown(
    desk: Desk, inspector: Inspector
) -> None:
    desk.document.select("action", "watch")
    right_click(inspector, inspector.rect().bottomLeft() + QPoint(4, -4))
    assert {"edit.rename", "edit.duplicate", "edit.move", "edit.remove"} <= offered(inspector)
    desk.document.select("plan")
    right_click(inspector, inspector.rect().bottomLeft() + QPoint(4, -4))
    assert {"unit.add", "person.add"} <= offered(inspector)


def test_a_right_click_on_a_row_shows_it_with_its_commands(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    assert inspector.page is not None
    line = next(
        line
        for rows in inspector.page.findChildren(RowList)
        for line in rows.lines()
        if "Supplier watch" in line.accessibleName()
    )
    right_click(line, QPoint(6, 6))
    assert desk.document.selection.id == "watch"
    assert "edit.duplicate" in offered(inspector)


def right_click(widget: QWidget, place: QPoint) -> None:
    target = widget.childAt(place) or widget
    at = target.mapFrom(widget, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, target.mapToGlobal(at))
    QApplication.sendEvent(target, event)


def test_an_activity_says_its_kind_its_lead_and_what_serves_it(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    text = said(inspector.page)
    assert "Activity · Support" in text
    assert "Fewer shortages" in text
    assert "Supplier watch Idea · Béatrice Noël" in text
    assert "Today 0 h/month" in text


def test_a_name_typed_is_the_users_own_and_an_empty_one_brings_the_built_in_back(
    desk: Desk, inspector: Inspector
) -> None:
    procurement = desk.codes["procurement"]
    desk.document.select("activity", procurement)
    retype(desk, field(inspector, "title"), "Buying")
    assert desk.document.name_of(procurement) == "Buying"
    name = field(inspector, "title").control
    assert isinstance(name, QPlainTextEdit)
    name.selectAll()
    desk.bot.keyClick(name, Qt.Key.Key_Delete)
    desk.bot.keyClick(name, Qt.Key.Key_Return)
    assert desk.row("activity", procurement)["name"] == ""
    assert name.toPlainText() == "Procurement"


def test_a_short_name_of_ones_own_keeps_the_long_one(desk: Desk, inspector: Inspector) -> None:
    service = desk.codes["service"]
    desk.document.select("activity", service)
    long = desk.document.name_of(service, short=False)
    inspector.page.fold.button.click()
    retype(desk, field(inspector, "short_name"), "After-sales")
    assert desk.document.name_of(service) == "After-sales"
    assert desk.document.name_of(service, short=False) == long


def test_the_reason_is_asked_for_where_an_activity_is_empty_on_purpose(
    desk: Desk, inspector: Inspector
) -> None:
    outbound = desk.codes["outbound_logistics"]
    desk.document.select("activity", outbound)
    assert not field(inspector, "reason").isVisible()
    desk.document.do(set_empty_on_purpose, outbound, True, "The carrier does it")
    assert field(inspector, "reason").isVisible()
    assert "The carrier does it" in said(inspector.page)


def test_a_new_action_is_added_in_place_and_opens_with_a_click(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["service"])
    line = inspector.page.findChild(AddLine)
    line.setFocus()
    desk.bot.keyClicks(line.line, "Answer questions")
    desk.bot.keyClick(line.line, Qt.Key.Key_Return)
    assert line.line.text() == ""
    assert "Answer questions" in said(inspector.page)
    entry = next(
        one
        for rows in inspector.page.findChildren(RowList)
        for one in rows.lines()
        if "Answer" in one.accessibleName()
    )
    desk.bot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert desk.document.selection.table == "action"
    assert "Action · Idea" in said(inspector.page)


def test_in_a_group_a_new_action_goes_to_the_first_part(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["marketing_sales"])
    line = inspector.page.findChild(AddLine)
    desk.bot.keyClicks(line.line, "Fair")
    desk.bot.keyClick(line.line, Qt.Key.Key_Return)
    assert line.below.text() == ""
    assert [row["title"] for row in desk.document.plan.graph.actions_of(desk.codes["marketing"])] == ["Fair"]


def test_back_leads_where_one_came_from(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    inspector._open("action", "watch")
    inspector._open("person", "beatrice")
    assert "Capacity" in said(inspector.page)
    for expected in ("action", "activity", "plan"):
        desk.bot.mouseClick(inspector.findChild(QPushButton), Qt.MouseButton.LeftButton)
        assert desk.document.selection.table == expected


def test_back_from_an_action_that_the_chain_picked_leads_to_its_activity(
    desk: Desk, inspector: Inspector
) -> None:
    desk.document.select("action", "watch")
    inspector.go_back()
    assert desk.document.selection.id == desk.codes["procurement"]


def test_a_test_asks_for_its_decision_date_beside_the_field(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "alumni")
    assert "A test asks for the day" in said(inspector.page)
    retype(desk, field(inspector, "decide_by"), "31/12/2027")
    assert "A test asks for the day" not in said(inspector.page)


def test_the_department_of_the_owner_is_offered_where_none_is_given(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    unfold(inspector, "others")
    assert "Procurement" in field(inspector, "unit_id").control.placeholderText()  # type: ignore[attr-defined]


def test_more_holds_the_rest_and_is_made_when_it_is_opened(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    assert "hypothesis" not in inspector.page.fields  # type: ignore[union-attr]
    unfold(inspector, "test")
    one = field(inspector, "hypothesis")
    desk.bot.keyClicks(one.control, "Two warnings a year")
    one.leave()
    assert desk.row("action", "watch")["hypothesis"] == "Two warnings a year"


@pytest.mark.parametrize(
    "field_name", ["stage", "owner_id", "effort", "shares", "channels", "start", "description"]
)
def test_every_field_of_an_action_is_named_for_screen_readers(
    desk: Desk, inspector: Inspector, field_name: str
) -> None:
    desk.document.select("action", "watch")
    for code in ("said", "when"):
        unfold(inspector, code)
    assert field(inspector, field_name).control.accessibleName()


def test_a_department_gets_people_and_marks(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("unit", "procurement unit")
    assert "Béatrice Noël" in said(inspector.page)
    line = inspector.page.findChild(AddLine)
    desk.bot.keyClicks(line.line, "Paul Girard")
    desk.bot.keyClick(line.line, Qt.Key.Key_Return)
    paul = next(row for row in desk.document.plan.graph.people() if row["name"] == "Paul Girard")
    assert paul["unit_id"] == "procurement unit"


def test_a_person_shows_what_they_own(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("person", "nadia")
    assert "LinkedIn page" in said(inspector.page)
    retype(desk, field(inspector, "capacity"), "35")
    assert desk.row("person", "nadia")["capacity"] == 35.0


def test_adding_a_department_leads_to_its_line(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    desk.commands["unit.add"].trigger()
    assert isinstance(inspector.page, PlanPage)
    assert inspector.page.new_unit.line.hasFocus()
    desk.bot.keyClicks(inspector.page.new_unit.line, "Finance")
    desk.bot.keyClick(inspector.page.new_unit.line, Qt.Key.Key_Return)
    assert "Finance" in [row["name"] for row in desk.document.plan.graph.units()]


def test_what_is_typed_is_written_when_another_row_is_picked(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    one = field(inspector, "title")
    one.control.setFocus()
    one.control.selectAll()  # type: ignore[attr-defined]
    desk.bot.keyClicks(one.control, "Watch")
    desk.document.select("action", "page")
    assert desk.row("action", "watch")["title"] == "Watch"


def test_what_was_refused_is_there_again_when_one_comes_back(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    one = field(inspector, "decide_by")
    one.control.setFocus()
    desk.bot.keyClicks(one.control, "soon")
    desk.document.select("action", "page")
    desk.document.select("action", "watch")
    again = field(inspector, "decide_by")
    assert again.control.text() == "soon"  # type: ignore[attr-defined]
    assert again.fault is not None


def test_a_row_that_goes_away_gives_way_to_the_plan(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    desk.document.do(remove_rows, "action", ["watch"])
    assert isinstance(inspector.page, PlanPage)
    desk.document.undo()
    desk.document.select("action", "watch")
    assert "Action · Idea" in said(inspector.page)


def test_a_change_elsewhere_shows_at_once(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("activity", desk.codes["procurement"])
    desk.document.do(set_field, "action", "watch", "stage", Stage.RUNNING)
    assert "Supplier watch Running" in said(inspector.page)
    assert "Today 6 h/month" in said(inspector.page)


def test_a_plan_that_can_only_be_read_takes_nothing(desk: Desk) -> None:
    path = desk.document.plan.path
    assert path is not None
    desk.document.save_now()
    viewed = PlanDocument(Plan.view(path), "en")
    viewed.select("action", "watch")
    made = Inspector(viewed, desk.commands)
    desk.show(made)
    assert made.page is not None
    assert field(made, "title").control.isReadOnly()  # type: ignore[attr-defined]
    assert not field(made, "stage").control.isEnabled()
    desk.bot.keyClicks(field(made, "title").control, "More")
    assert not field(made, "title").typing
    viewed.discard()


def test_it_fits_the_width_of_its_dock(desk: Desk, inspector: Inspector) -> None:
    for table, row_id in (("plan", ""), ("action", "watch"), ("activity", desk.codes["procurement"])):
        desk.document.select(table, row_id)
        inspector.resize(300, 700)
        page = inspector.page
        assert page is not None
        page.widget().layout().activate()
        assert page.widget().layout().minimumSize().width() <= 290


def test_closing_the_window_writes_what_is_being_typed(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    one = field(inspector, "title")
    one.control.setFocus()
    one.control.selectAll()  # type: ignore[attr-defined]
    desk.bot.keyClicks(one.control, "Last words")
    inspector.window().close()
    assert desk.row("action", "watch")["title"] == "Last words"


def test_picking_an_objective_shows_its_page_and_back_leads_to_its_activity(
    desk: Desk, inspector: Inspector
) -> None:
    desk.document.select("objective", "shortage")
    assert inspector.page is not None
    assert inspector.page.table == "objective"
    inspector.go_back()
    assert desk.document.selection.id == desk.codes["procurement"]


def test_what_was_unfolded_stays_so_for_the_next_action(desk: Desk, inspector: Inspector) -> None:
    desk.document.select("action", "watch")
    unfold(inspector, "test")
    desk.document.select("action", "page")
    assert field(inspector, "hypothesis").isVisible()
    assert "risk" not in inspector.page.fields  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("table", "row_id"), [("plan", ""), ("activity", "procurement"), ("action", "watch"), ("unit", "procurement unit"),
                          ("person", "beatrice")]
)  # fmt: skip
def test_every_control_is_named_and_large_enough(
    desk: Desk, inspector: Inspector, table: str, row_id: str
) -> None:
    desk.document.select(table, desk.codes.get(row_id, row_id))
    page = inspector.page
    assert page is not None
    for fold in page.findChildren(Fold):
        fold.button.click()
    controls = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        and not isinstance(one, QScrollArea)
    ]  # fmt: skip
    assert len(controls) > 5
    unnamed = [one for one in controls if not (one.accessibleName() or getattr(one, "text", lambda: "")())]
    assert unnamed == []
    desk.bot.waitUntil(
        lambda: all(one.height() >= 24 for one in controls if one.objectName() != "qt_spinbox_lineedit")
    )


def tab_stops(desk: Desk, start: QWidget, most: int = 40) -> list[str]:
    """What Tab comes to after a control, by accessible name."""
    start.setFocus()
    found = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        desk.bot.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() in (None, start):
            break
        found.append(QApplication.focusWidget().accessibleName())
    return found


def test_tab_goes_from_the_title_through_the_shares_as_they_stand(desk: Desk, inspector: Inspector) -> None:
    desk.document.do(set_shares, "watch", {desk.codes["procurement"]: 0.6, desk.codes["service"]: 0.4})
    desk.document.select("action", "watch")
    stops = tab_stops(desk, field(inspector, "title").control)
    at = next(at for at, name in enumerate(stops) if name.startswith("Share of Procurement"))
    assert stops[at : at + 3] == [
        "Share of Procurement",
        "Share of Procurement in percent",
        "No longer serve Procurement",
    ]
    assert stops[at + 6] == "Serves"  # the button that adds one


def test_tab_stops_once_at_a_list_and_the_arrows_and_enter_do_the_rest(
    desk: Desk, inspector: Inspector
) -> None:
    procurement = desk.codes["procurement"]
    desk.document.do(add_action, "Answer questions", procurement, {"id": "answers"})
    desk.document.select("activity", procurement)
    stops = tab_stops(desk, field(inspector, "lead_id").control)
    titles = [name.split(",")[0] for name in stops]
    assert len({"Supplier watch", "Answer questions"} & set(titles)) == 1
    assert titles.index("New action") > titles.index("Fewer shortages")
    listed = next(one for one in inspector.page.findChildren(RowList) if len(one.lines()) == 2)
    first, second = listed.lines()
    first.setFocus()
    desk.bot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    desk.bot.keyClick(second, Qt.Key.Key_Return)
    assert desk.document.selection.id == listed.entries[1].id
