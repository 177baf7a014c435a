"""The network in a window: picture and list, focus, filters, keys, edits while it is seen, sheets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from app.network.legend import legend_words
from app.network.view import NetworkView
from app.network.words import leaving
from app.sheet_window import SheetWindow
from app.wording.numbers import percent
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.measures import Scope
from models.measures.network_parts import Hanging, Kind, Network, Node, Tie
from models.vocabulary import Stage
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> NetworkView:
    """The desk's plan: Nadia of Communication runs “LinkedIn page” and “Alumni group”; Béatrice has an idea."""
    made = NetworkView(desk.document, desk.commands)
    desk.show(made, 900, 680)
    made.setFocus()
    return made


def node(view: NetworkView, identity: str) -> Node:
    assert view.showing is not None
    found = view.showing.shown.node(identity)
    assert found is not None
    return found


def ids(view: NetworkView) -> set[str]:
    assert view.showing is not None
    return {one.id for one in view.showing.shown.nodes}


def selected(desk: Desk) -> tuple[str, str]:
    return desk.document.selection.table, desk.document.selection.id


def click(desk: Desk, view: NetworkView, identity: str) -> None:
    desk.bot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=view.canvas.place_of(identity).toPoint())


def press(desk: Desk, view: NetworkView, key: Qt.Key) -> None:
    desk.bot.keyClick(view.canvas, key)


def people(view: NetworkView) -> list[str]:
    return [one.text() for one in view.people.findChildren(QPushButton) if not one.isHidden()]


# -- sentences --------------------------------------------------------------------------------------------------


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


# -- focus ------------------------------------------------------------------------------------------------------


def test_a_click_puts_a_node_and_its_neighbours_in_focus(desk: Desk, view: NetworkView) -> None:
    assert view.canvas.look.near is None
    click(desk, view, "alumni")
    assert selected(desk) == ("action", "alumni")
    near = view.canvas.look.near
    assert near is not None
    assert {"nadia", desk.codes["human_resources"]} < near
    assert not near & {"page", "beatrice"}


def test_two_steps_reach_further(desk: Desk, view: NetworkView) -> None:
    desk.document.select("action", "alumni")
    one = view.canvas.look.near
    view.distance.setCurrentIndex(1)
    two = view.canvas.look.near
    assert one is not None
    assert two is not None
    assert "page" in two - one


def test_escape_a_click_beside_and_a_button_bring_all_back(desk: Desk, view: NetworkView) -> None:
    for back in (
        lambda: press(desk, view, Qt.Key.Key_Escape),
        lambda: desk.bot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(4, 4)),
        view.canvas.all.click,
    ):
        desk.document.select("person", "nadia")
        assert view.canvas.all.isVisible()
        back()
        assert view.canvas.look.near is None
        assert not view.canvas.all.isVisible()
        assert selected(desk) == ("plan", "")


def test_what_is_selected_elsewhere_is_in_focus_here_where_it_is_shown(desk: Desk, view: NetworkView) -> None:
    desk.document.select("objective", "shortage")
    assert view.canvas.look.near is None
    desk.document.select("unit", "procurement unit")
    assert view.canvas.look.centre == "procurement unit"


def test_arrows_walk_to_the_nearest_node_in_their_direction(desk: Desk, view: NetworkView) -> None:
    press(desk, view, Qt.Key.Key_Right)
    assert view.canvas.focused is not None
    ways = {
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Down: (0, 1),
        Qt.Key.Key_Up: (0, -1),
    }
    for key, (across, down) in ways.items():
        desk.document.select("action", "alumni")
        before = view.canvas.place_of("alumni")
        press(desk, view, key)
        after = view.canvas.place_of(view.canvas.focused.id)
        way = after - before
        assert way.x() * across + way.y() * down > 0, key


def test_every_node_is_reached_by_arrows(desk: Desk, view: NetworkView) -> None:
    press(desk, view, Qt.Key.Key_Down)
    found, waiting = set(), [view.canvas.focused]
    while waiting:
        here = waiting.pop()
        assert here is not None
        if here.id in found:
            continue
        found.add(here.id)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
            view.canvas.pick(here)
            press(desk, view, key)
            waiting.append(view.canvas.focused)
    assert found == ids(view)


def test_enter_opens_and_a_double_click_too(desk: Desk, view: NetworkView) -> None:
    desk.document.select("action", "page")
    with desk.bot.waitSignal(view.opened):
        press(desk, view, Qt.Key.Key_Return)
    with desk.bot.waitSignal(view.opened):
        desk.bot.mouseDClick(
            view.canvas, Qt.MouseButton.LeftButton, pos=view.canvas.place_of("nadia").toPoint()
        )
    assert selected(desk) == ("person", "nadia")


def test_a_node_tells_its_ties_in_words(desk: Desk, view: NetworkView) -> None:
    said = view.canvas.told(node(view, "alumni"))
    assert said.startswith("Action: Alumni group, Test. ")
    for part in ("Run by Communication", "Responsible: Nadia Ferrand", "Serves Human resources"):
        assert part in said
    assert "If Nadia Ferrand leaves" in view.canvas.told(node(view, "nadia"))


def test_tab_goes_through_all_controls_as_they_stand(desk: Desk, view: NetworkView) -> None:
    view.refresh()  # names made anew
    view.as_list.setFocus(Qt.FocusReason.TabFocusReason)
    met = [view.focusWidget()]
    for _ in range(9):
        desk.bot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        met.append(view.focusWidget())
    person = next(one for one in view.people.findChildren(QPushButton) if not one.isHidden())
    expected = [
        view.as_list,
        view.save,
        person,
        view.only_hanging,
        *view.kinds.values(),
        view.distance,
        view.canvas,
    ]
    assert met == expected


# -- filters ----------------------------------------------------------------------------------------------------


def test_kinds_can_be_left_out_and_no_place_moves(desk: Desk, view: NetworkView) -> None:
    before = view.canvas.place_of("nadia")
    view.kinds[Kind.ACTION].click()
    assert not {"page", "alumni"} & ids(view)
    assert view.canvas.place_of("nadia") == before
    assert view.showing is not None
    ties = {(edge.start, edge.end) for edge in view.showing.shown.edges if edge.tie is Tie.WORKS_FOR}
    assert ("nadia", desk.codes["communication"]) in ties


def test_unticking_all_says_what_to_tick(view: NetworkView) -> None:
    for box in view.kinds.values():
        box.click()
    assert view.empty.text().startswith("Nothing is ticked")
    assert view.filters.isVisible()


def test_the_scope_of_all_views_decides_which_actions_are_drawn(desk: Desk, view: NetworkView) -> None:
    assert "watch" not in ids(view)
    desk.document.look(scope=Scope.IDEAS)
    assert "watch" in ids(view)


# -- edits ------------------------------------------------------------------------------------------------------


def test_an_edit_keeps_zoom_and_selection(desk: Desk, view: NetworkView) -> None:
    view.handlers["view.zoom_in"]()
    desk.document.select("action", "page")
    zoom, offset = view.canvas.zoom, view.canvas.offset
    desk.document.do(set_field, "action", "alumni", "title", "Former colleagues")
    assert (view.canvas.zoom, view.canvas.offset) == (zoom, offset)
    assert view.canvas.look.centre == "page"
    assert node(view, "alumni").name == "Former colleagues"
    desk.document.undo()
    assert node(view, "alumni").name == "Alumni group"


def test_a_row_that_goes_while_it_is_in_focus_leaves_all_in_full_ink(desk: Desk, view: NetworkView) -> None:
    click(desk, view, "page")
    desk.document.do(remove_rows, "action", ["page"])
    assert "page" not in ids(view)
    assert view.canvas.look.near is None
    press(desk, view, Qt.Key.Key_Down)
    assert view.canvas.focused is not None
    desk.document.undo()
    assert "page" in ids(view)


def test_what_is_edited_while_nobody_looks_is_drawn_when_one_does(desk: Desk, view: NetworkView) -> None:
    view.hide()
    desk.document.do(add_action, "Film", desk.codes["service"], {"id": "film", "stage": Stage.RUNNING})
    assert "film" not in ids(view)
    view.show()
    assert "film" in ids(view)


def test_a_redo_of_a_new_person_brings_them_back(desk: Desk, view: NetworkView) -> None:
    desk.document.do(add_row, "person", {"id": "zoe", "name": "Zoé", "unit_id": None})
    desk.document.undo()
    assert "zoe" not in ids(view)
    desk.document.redo()
    assert "zoe" in ids(view)


# -- zoom -------------------------------------------------------------------------------------------------------


def test_the_wheel_zooms_around_the_pointer_and_fit_shows_all(desk: Desk, view: NetworkView) -> None:
    canvas = view.canvas
    at = canvas.place_of("nadia")
    wheel = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    assert canvas.zoom > 1.4
    assert (canvas.place_of("nadia") - at).manhattanLength() < 1.5
    view.handlers["view.fit"]()
    assert (canvas.zoom, canvas.offset) == (1.0, QPointF())
    view.handlers["view.zoom_out"]()
    assert canvas.zoom == 1.0


def test_a_drag_pans_within_the_picture_and_selects_nothing(desk: Desk, view: NetworkView) -> None:
    view.canvas.zoom_by(3)
    before, at = view.canvas.offset, QPointF(200, 200)
    while view.canvas.node_at(at) is not None:
        at += QPointF(10, 0)
    to = at + QPointF(60, 50)
    for kind, point in (("Press", at), ("Move", to), ("Release", to)):
        button = Qt.MouseButton.NoButton if kind == "Move" else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == "Release" else Qt.MouseButton.LeftButton
        what = {"Press": QEvent.Type.MouseButtonPress, "Move": QEvent.Type.MouseMove}
        event = QMouseEvent(
            what.get(kind, QEvent.Type.MouseButtonRelease), point, view.canvas.mapToGlobal(point), button, held,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.canvas, event)
    assert view.canvas.offset == before + QPointF(60, 50)
    assert selected(desk) == ("plan", "")
    view.canvas.zoom_by(1 / 3)
    assert view.canvas.offset == QPointF()  # it never leaves its room


def test_walking_brings_what_is_outside_into_view(desk: Desk, view: NetworkView) -> None:
    view.canvas.zoom_by(6, QPointF(5, 5))
    desk.document.select("unit", "procurement unit")
    assert view.canvas.rect().contains(view.canvas.place_of("procurement unit").toPoint())


def test_more_names_find_room_as_one_zooms_in(desk: Desk, view: NetworkView) -> None:
    for at in range(25):
        fields = {"id": f"more{at}", "stage": Stage.RUNNING, "owner_id": "nadia"}
        desk.document.do(
            add_action, f"A rather long title of number {at}", desk.codes["communication"], fields
        )

    def named() -> int:
        assert view.canvas.drawing is not None
        return sum(one.label is not None for one in view.canvas.drawing.nodes)

    few = named()
    view.canvas.zoom_by(4)
    assert named() > few


# -- the list ---------------------------------------------------------------------------------------------------


def _lines(view: NetworkView) -> Iterator[str]:
    tree = view.list
    for head in (tree.topLevelItem(at) for at in range(tree.topLevelItemCount())):
        assert head is not None
        for at in range(head.childCount()):
            item = head.child(at)
            yield item.text(0)
            yield from (item.child(below).text(0) for below in range(item.childCount()))


def test_the_list_says_what_the_picture_shows(desk: Desk, view: NetworkView) -> None:
    view.as_list.click()
    lines = list(_lines(view))
    for name in ("LinkedIn page", "Nadia Ferrand", "Procurement"):
        assert any(line.startswith(name) for line in lines)
    assert "Responsible for Alumni group, LinkedIn page" in lines or (
        "Responsible for LinkedIn page, Alumni group" in lines
    )
    assert any(line.startswith("If Nadia Ferrand leaves") for line in lines)


def test_a_line_of_the_list_selects_and_enter_opens(desk: Desk, view: NetworkView) -> None:
    view.as_list.click()
    desk.document.select("person", "beatrice")
    assert view.list.currentItem().text(0).startswith("Béatrice Noël")
    desk.bot.keyClick(view.list, Qt.Key.Key_Up)
    assert selected(desk) == ("person", "nadia")  # those on whom something hangs come first
    with desk.bot.waitSignal(view.opened):
        desk.bot.keyClick(view.list, Qt.Key.Key_Return)


def test_the_list_keeps_its_place_through_an_edit(desk: Desk, view: NetworkView) -> None:
    view.as_list.click()
    desk.document.select("action", "page")
    view.list.currentItem().setExpanded(True)
    desk.document.do(set_field, "action", "page", "title", "Company page")
    assert view.list.currentItem().text(0).startswith("Company page")
    assert view.list.currentItem().isExpanded()


# -- out of the window ------------------------------------------------------------------------------------------


def test_the_picture_is_copied_with_its_title(desk: Desk, view: NetworkView) -> None:
    view.handlers["plan.copy_picture"]()
    image = QGuiApplication.clipboard().image()
    assert image.width() > 2 * image.height() / 1.5
    assert not image.isNull()


@pytest.mark.parametrize("command", ["plan.export_map", "plan.print"])
def test_the_network_alone_is_offered_to_print_and_save(desk: Desk, view: NetworkView, command: str) -> None:
    view.handlers[command]()
    window = view.findChild(SheetWindow)
    assert window is not None
    assert "network" in window.windowTitle()
    assert window.sheet.title.endswith("the network")
    window.close()


def test_what_is_saved_has_the_filter_and_the_focus_of_the_view(desk: Desk, view: NetworkView) -> None:
    view.kinds[Kind.ACTION].click()
    desk.document.select("person", "nadia")
    for _again in range(2):  # the window closes after it wrote a file: the next one is the same picture
        view.save.click()
        window = view.findChild(SheetWindow)
        assert window is not None
        assert not window.sheet.showing.shown.of(Kind.ACTION)
        assert window.sheet.look.centre == "nadia"
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not view.kinds[Kind.ACTION].isChecked()
    assert selected(desk) == ("person", "nadia")


def test_the_context_menu_puts_the_picture_on_the_clipboard(desk: Desk, view: NetworkView) -> None:
    QGuiApplication.clipboard().clear()
    at = QPoint(20, 20)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at)))
    menu = next(one for one in view.findChildren(QMenu) if one.actions())
    menu.actions()[0].trigger()
    menu.close()
    copied = QGuiApplication.clipboard().image()
    assert copied.width() > 1000
    colours = {
        copied.pixelColor(x, y).name()
        for x in range(0, copied.width(), 9)
        for y in range(0, copied.height(), 9)
    }
    assert len(colours) > 10


def test_a_read_only_plan_is_shown_all_the_same(desk: Desk, view: NetworkView) -> None:
    store = desk.document.plan.store
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    try:
        view.refresh()
        click(desk, view, "page")
        assert selected(desk) == ("action", "page")
    finally:
        store.read_only = None
