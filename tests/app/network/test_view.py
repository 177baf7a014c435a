"""The network in a window: picture and list, focus, filters, keys, edits while it is seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.network.view import NetworkView
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.measures import Scope
from models.measures.network_parts import Kind, Tie
from models.vocabulary import Stage
from tests.app.conftest import Desk
from tests.app.network.conftest import click, ids, node, press, selected

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
