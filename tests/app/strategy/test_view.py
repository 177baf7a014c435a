from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.strategy.canvas import StrategyCanvas
from app.strategy.items import FADED, NodeItem, wrapped
from app.strategy.view import StrategyView
from app.theme import DARK, LIGHT, Theme, contrast, font
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.measures.strategy_map import Kind, Node
from models.vocabulary import Stage
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> StrategyView:
    """The desk's plan: “Supplier watch” serves “Fewer shortages” and says how, “Alumni group” does not say how."""
    do = desk.document.do
    do(add_row, "contribution",
       {"id": "said", "action_id": "watch", "objective_id": "shortage", "mechanism": "warns early"})  # fmt: skip
    do(add_row, "contribution", {"id": "unsaid", "action_id": "alumni", "objective_id": "shortage"})
    made = StrategyView(desk.document, desk.commands)
    desk.show(made, 700, 640)
    made.setFocus()
    return made


def item(view: StrategyView, node_id: str) -> NodeItem:
    return view.canvas._nodes[node_id]


def words(view: StrategyView) -> dict[str, tuple[str, ...]]:
    """What hangs loose of actions and objectives, in words."""
    nodes = view.canvas._nodes.items()
    return {node: one.words for node, one in nodes if one.words and one.node.kind is not Kind.ACTIVITY}


def click(desk: Desk, view: StrategyView, node_id: str) -> None:
    canvas = view.canvas
    canvas.ensureVisible(item(view, node_id))
    desk.bot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.place_of(node_id))


def press(desk: Desk, view: StrategyView, key: Qt.Key) -> None:
    desk.bot.keyClick(view.canvas, key)


def faded(view: StrategyView) -> set[str]:
    return {node for node, one in view.canvas._nodes.items() if one.opacity() == FADED}


def test_what_hangs_loose_says_why_in_words(desk: Desk, view: StrategyView) -> None:
    assert words(view) == {
        "page": ("serves no objective",),
        "alumni": ("does not say how",),
        "shortage": ("no indicator",),
    }
    assert view.counts.text() == f"3 actions · 1 objective · {len(view.canvas.drawn.loose)} hang loose"


def test_an_edge_that_does_not_say_how_is_told_so(desk: Desk, view: StrategyView) -> None:
    tips = {edge.ends: edge.toolTip() for edge in view.canvas._edges}
    assert tips["alumni", "shortage"].endswith("It is not said how.")
    assert tips["watch", "shortage"] == "Supplier watch → Fewer shortages"


def test_a_click_selects_everywhere_and_fades_what_is_no_neighbour(desk: Desk, view: StrategyView) -> None:
    click(desk, view, "watch")
    assert (desk.document.selection.table, desk.document.selection.id) == ("action", "watch")
    shown = view.canvas._nodes.keys() - faded(view)
    assert shown == {"watch", "shortage", desk.codes["procurement"]}


def test_the_selection_of_other_views_shows(desk: Desk, view: StrategyView) -> None:
    desk.document.select("objective", "shortage")
    assert item(view, "shortage").selected
    assert "page" in faded(view)
    desk.document.select()
    assert faded(view) == set()


def test_a_selection_that_is_not_on_the_map_fades_nothing(desk: Desk, view: StrategyView) -> None:
    desk.document.select("person", "nadia")
    assert faded(view) == set()


def test_a_click_beside_every_node_lets_go(desk: Desk, view: StrategyView) -> None:
    click(desk, view, "watch")
    desk.bot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert desk.document.selection.id == ""
    assert faded(view) == set()


def test_arrows_walk_along_edges_and_within_a_column(desk: Desk, view: StrategyView) -> None:
    desk.document.select("action", "watch")
    for key, table, row in (
        (Qt.Key.Key_Right, "objective", "shortage"),
        (Qt.Key.Key_Right, "activity", desk.codes["procurement"]),
        (Qt.Key.Key_Left, "objective", "shortage"),
    ):
        press(desk, view, key)
        assert (desk.document.selection.table, desk.document.selection.id) == (table, row)
    press(desk, view, Qt.Key.Key_Left)
    assert desk.document.selection.id in ("watch", "alumni")
    press(desk, view, Qt.Key.Key_Home)
    first = desk.document.selection.id
    press(desk, view, Qt.Key.Key_Up)
    assert desk.document.selection.id == first
    press(desk, view, Qt.Key.Key_Down)
    assert desk.document.selection.id != first


def test_an_arrow_from_a_loose_node_leads_to_the_next_column(desk: Desk, view: StrategyView) -> None:
    desk.document.select("action", "page")
    press(desk, view, Qt.Key.Key_Right)
    assert desk.document.selection.id == "shortage"


def test_enter_opens_and_escape_lets_go(desk: Desk, view: StrategyView) -> None:
    desk.document.select("action", "watch")
    with desk.bot.waitSignal(view.opened):
        press(desk, view, Qt.Key.Key_Return)
    press(desk, view, Qt.Key.Key_Escape)
    assert desk.document.selection.id == ""


def test_the_map_follows_edits_and_undo(desk: Desk, view: StrategyView) -> None:
    kept = item(view, "watch")
    desk.document.do(set_field, "contribution", "unsaid", "mechanism", "former buyers know")
    assert "alumni" not in words(view)
    desk.document.undo()
    assert words(view)["alumni"] == ("does not say how",)
    assert item(view, "watch") is kept


def test_a_row_that_goes_while_it_is_selected_leaves_the_map(desk: Desk, view: StrategyView) -> None:
    click(desk, view, "watch")
    desk.document.do(remove_rows, "action", ["watch"])
    assert "watch" not in view.canvas._nodes
    assert faded(view) == set()
    press(desk, view, Qt.Key.Key_Down)
    assert desk.document.selection.id
    desk.document.undo()
    assert "watch" in view.canvas._nodes


def test_only_what_hangs_loose_and_without_what_ended(desk: Desk, view: StrategyView) -> None:
    desk.document.do(set_field, "action", "page", "stage", Stage.DONE)
    desk.bot.keyClick(view.only_loose, Qt.Key.Key_Space)
    assert "watch" not in view.canvas._nodes
    assert {"page", "alumni"} <= view.canvas._nodes.keys()
    view.hide_ended.click()
    assert "page" not in view.canvas._nodes


def test_an_edit_moves_no_node_that_it_does_not_tie(desk: Desk, view: StrategyView) -> None:
    before = view.canvas.layout_
    desk.document.do(set_field, "action", "watch", "title", "Watch over suppliers")
    assert view.canvas.layout_ == before
    assert item(view, "watch").name == "Watch over suppliers"


def test_a_map_that_is_not_seen_is_drawn_when_it_is(desk: Desk, view: StrategyView) -> None:
    view.hide()
    desk.document.do(add_action, "Film", desk.codes["service"], {"id": "film"})
    assert "film" not in view.canvas._nodes
    view.show()
    assert "film" in view.canvas._nodes


def test_zoom_by_wheel_and_back_by_command(desk: Desk, view: StrategyView) -> None:
    canvas = view.canvas
    at = QPointF(canvas.viewport().rect().center())
    wheel = QWheelEvent(
        at, canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.transform().m11() > 1
    view.handlers["view.fit"]()
    assert canvas.transform().m11() == 1
    view.handlers["view.zoom_out"]()
    assert canvas.transform().m11() < 1


@pytest.mark.parametrize("width", [300, 560, 640, 1100])
def test_the_columns_fit_into_the_width_without_a_bar(desk: Desk, view: StrategyView, width: int) -> None:
    view.resize(width, 640)
    desk.bot.waitUntil(lambda: view.canvas.horizontalScrollBar().maximum() == 0)
    canvas = view.canvas
    assert canvas.layout_.width * canvas.zoom <= canvas.viewport().width()
    assert (canvas.zoom == 1) is (width > 600)


def test_a_zoom_of_ones_own_stays_while_the_plan_changes(desk: Desk, view: StrategyView) -> None:
    view.handlers["view.zoom_in"]()
    zoom = view.canvas.transform().m11()
    desk.document.do(add_action, "Film", desk.codes["service"])
    assert view.canvas.transform().m11() == zoom > 1


def test_many_actions_are_drawn_as_groups_that_stand_for_the_selected_one(
    desk: Desk, view: StrategyView
) -> None:
    for number in range(150):
        desk.document.do(add_action, f"Post {number}", desk.codes["service"], {"id": f"post {number}"})
    groups = [node for node in view.canvas.drawn.nodes if node.kind is Kind.GROUP]
    large = next(node for node in groups if len(node.action_ids) == 150)
    assert item(view, large.id).name == "Service · 150 actions"
    desk.document.select("action", "post 7")
    assert view.canvas.selected == large.id
    press(desk, view, Qt.Key.Key_Up)
    assert desk.document.selection.id == ""
    assert view.canvas.focused != large.id
    assert large.id in faded(view)


def test_an_empty_plan_says_what_to_do_next(desk: Desk) -> None:
    do = desk.document.do
    do(remove_rows, "action", ["page", "watch", "alumni"])
    do(remove_rows, "objective", ["shortage"])
    view = StrategyView(desk.document, desk.commands)
    desk.show(view, 700, 600)
    assert view.empty.isVisible()
    assert view.next.isVisible()
    assert not view.canvas.isVisible()
    desk.document.undo()
    assert view.canvas.isVisible()
    assert not view.next.isVisible()


def test_a_screen_reader_hears_what_a_node_is_tied_to(desk: Desk, view: StrategyView) -> None:
    assert view.canvas.told("alumni") == "Action: Alumni group. Does not say how. Serves Fewer shortages."
    assert "LinkedIn page: serves no objective" in view.canvas.accessibleDescription()


def test_the_whole_map_is_copied_as_a_picture(desk: Desk, view: StrategyView) -> None:
    view.canvas.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert image.width() == round(view.canvas.layout_.width) * 2
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, 400, 7)}
    assert len(colours) > 3


def test_the_view_says_its_words_in_french(desk: Desk, french: None) -> None:
    view = StrategyView(desk.document, desk.commands)
    desk.show(view, 700, 600)
    assert view.counts.text()


@pytest.mark.parametrize("text", ["", "word", "a long name " * 12, "mot😀 " * 30, "x" * 300, "two\nlines"])
def test_names_are_wrapped_into_the_lines_there_are(qapp: QApplication, text: str) -> None:
    lines = wrapped(text, font(12), 120, 2)
    assert len(lines) <= 2
    assert all("\n" not in line for line in lines)
    assert all(QFontMetricsF(font(12)).horizontalAdvance(line) <= 122 for line in lines)


def test_nodes_are_kept_apart_by_their_row_and_kind(desk: Desk, view: StrategyView) -> None:
    canvas: StrategyCanvas = view.canvas
    found: Node | None = canvas.node_at(canvas.place_of("page"))
    assert found is not None
    assert (found.kind, found.row_id) == (Kind.ACTION, "page")


def _over(colour: str, ground: str) -> str:
    parts = (
        round(int(colour[at : at + 2], 16) * FADED + int(ground[at : at + 2], 16) * (1 - FADED))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_faded_can_still_be_read(theme: Theme) -> None:
    assert contrast(_over(theme.ink, theme.ground), _over(theme.panel, theme.ground)) >= 4.5
