"""What the network says above its picture, and how little room it takes for that."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.network.legend import legend_words
from app.network.view import NetworkView
from app.network.words import leaving
from app.wording.numbers import percent
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.measures import Scope
from models.measures.network_parts import Hanging, Kind, Network
from models.vocabulary import Stage
from tests.app.conftest import Desk
from tests.app.network.conftest import ids, people, selected


def test_the_sentence_says_what_stays_inside_and_who_everything_hangs_on(view: NetworkView) -> None:
    said = view.insight.text()
    assert "of the departments’ work stays inside Communication" in said
    assert "If Nadia Ferrand leaves," in said
    assert people(view) == ["Nadia Ferrand"]


def test_long_names_leave_the_room_to_the_picture(desk: Desk, view: NetworkView) -> None:
    """At 1280 × 800 the sentence took six lines and each name a line of its own."""
    long = "Jean-Christophe de la Rochefoucauld-Montmorency & Sons"
    desk.document.do(set_field, "person", "nadia", "name", long)
    for unit in desk.document.plan.graph.tables["unit"]:
        desk.document.do(set_field, "unit", unit, "name", f"Directorate for Responsible Procurement {unit}")
    view.window().resize(640, 560)
    assert view.insight.height() <= 2 * view.insight.fontMetrics().lineSpacing() + 4
    assert view.people.height() <= 40
    assert view.canvas.height() > 340
    assert long in view.insight.toolTip()
    assert long in view.insight.accessibleName()
    chip = next(one for one in view.people.findChildren(QPushButton) if not one.isHidden())
    assert chip.width() < 200
    assert chip.accessibleName().startswith(long)
    view.as_list.click()
    assert long in view.insight.text()
    assert not view.insight.cut


def test_names_that_no_line_holds_are_told_by_how_many_they_are(desk: Desk, view: NetworkView) -> None:
    for at in range(9):
        person, unit = f"extra{at}", f"unit{at}"
        desk.document.do(add_row, "unit", {"id": unit, "name": f"Unit {at}"})
        desk.document.do(add_row, "person", {"id": person, "name": f"Somebody Number {at}", "unit_id": unit})
        fields = {"id": f"act{at}", "stage": Stage.RUNNING, "owner_id": person, "unit_id": unit}
        desk.document.do(add_action, f"Work {at}", desk.codes["sales"], fields)
    assert view.showing is not None
    hanging = len(view.showing.whole.hanging)
    for width in (640, 900):
        view.window().resize(width, 680)
        QApplication.processEvents()  # the line is laid out anew
        told = next(
            one.text()
            for one in view.people.findChildren(QLabel)
            if not one.isHidden() and one.text().startswith("and ")
        )
        assert len(people(view)) + int(told.split()[1]) == hanging
        assert view.people.height() <= 40


def test_what_stays_inside_is_a_part_of_all_work_though_departments_have_no_home(
    desk: Desk, view: NetworkView
) -> None:
    """Just after an import no department has a home: the box said 84 % where Communication did 73 %."""
    desk.document.do(set_field, "unit", "procurement unit", "home_id", None)
    fields = {"id": "buyers", "stage": Stage.RUNNING, "effort": 90.0, "unit_id": "procurement unit"}
    desk.document.do(add_action, "Buyers' forum", desk.codes["procurement"], fields)
    figures = desk.document.figures
    done = figures.running.communication_share
    assert done is not None
    assert figures.ways_of_all is not None
    assert figures.ways_of_all.silo_for_itself <= done < 0.5
    share = percent(figures.ways_of_all.silo_for_itself, "en")
    assert view.insight.text().startswith(f"{share} of the departments’ work stays inside Communication")
    assert view.showing is not None
    assert view.showing.words.cluster == f"Communication for itself: {share}"


def test_who_holds_the_others_together_is_said_plainly(view: NetworkView) -> None:
    assert view.showing is not None
    said = leaving(view.showing.whole, Hanging("nadia", parts=2))
    assert said == "If Nadia Ferrand leaves, the others fall into 2 groups that have no work in common."
    lost = leaving(view.showing.whole, Hanging("nadia", units=("procurement unit",), parts=4))
    assert lost == "If Nadia Ferrand leaves, nobody is left for the work of Procurement."


def test_the_cross_of_what_is_over_is_in_the_legend(desk: Desk, view: NetworkView) -> None:
    assert "done or stopped" not in view.legend.accessibleDescription()
    desk.document.do(set_field, "action", "alumni", "stage", Stage.STOPPED)
    shown = view.showing.shown if view.showing is not None else Network()
    assert ("alumni" in ids(view)) is ("done or stopped" in legend_words(shown))


def test_french_sentences_have_their_own_numbers(desk: Desk, french: None) -> None:
    do = desk.document.do
    do(add_row, "unit", {"id": "team", "name": "Équipe", "transverse": True})
    do(add_row, "person", {"id": "samira", "name": "Samira", "unit_id": "team"})
    fields = {"id": "help", "stage": Stage.RUNNING, "effort": 5.0, "owner_id": "samira"}
    do(add_action, "Aide", desk.codes["sales"], fields)
    view = NetworkView(desk.document, desk.commands)
    desk.show(view, 900, 680)
    assert "Équipe" in view.insight.text()
    assert "{" not in view.insight.text()


def test_the_name_of_somebody_leads_to_them(desk: Desk, view: NetworkView) -> None:
    view.kinds[Kind.PERSON].click()
    assert "nadia" not in ids(view)
    view.people.findChildren(QPushButton)[0].click()
    assert selected(desk) == ("person", "nadia")
    assert "nadia" in ids(view)


@pytest.mark.parametrize(
    ("clear", "said"),
    [
        (("action",), "The plan has no action yet."),
        (("person",), "Nobody is named in the plan yet"),
        (("person", "unit"), "The plan has no department yet"),
        (("action", "person", "unit", "activity"), "There is nothing to tie yet"),
    ],
)
def test_what_is_missing_has_its_sentence(
    desk: Desk, view: NetworkView, clear: tuple[str, ...], said: str
) -> None:
    for table in clear:
        desk.document.do(remove_rows, table, list(desk.document.plan.graph.tables[table]))
    assert said in f"{view.honesty.text()} {view.empty.text()}"
    if "person" in clear:
        assert "Nothing hangs on" not in view.insight.text()
    assert view.empty.isVisible() is (len(clear) == 4)
    assert view.canvas.isVisible() is (len(clear) < 4)


def test_nothing_live_and_everybody_communication_have_their_sentences(desk: Desk, view: NetworkView) -> None:
    desk.document.look(scope=Scope.IDEAS)
    for action in ("page", "alumni"):
        desk.document.do(set_field, "action", action, "stage", Stage.PLANNED)
    assert "Nothing is live in this period" in view.honesty.text()
    assert people(view) == []
    desk.document.do(set_field, "unit", "procurement unit", "communication", True)
    assert "Every department is marked as Communication" in view.honesty.text()


def test_only_what_hangs_on_nobody_says_so(desk: Desk, view: NetworkView) -> None:
    view.only_hanging.click()
    assert ids(view) >= {"nadia", "page", "alumni"}
    for row in ("page", "alumni"):
        desk.document.do(add_row, "contributor", {"action_id": row, "person_id": "beatrice"})
    assert view.empty.text().startswith("Nothing hangs on one single person")
    assert view.only_hanging.isVisible()  # there is a way back
    view.only_hanging.click()
    assert view.canvas.isVisible()
