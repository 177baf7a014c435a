"""The Chain view over its life and on unusual chains."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from app.chain import mime
from app.chain.outline import Outline
from app.chain.picker import path_name
from app.chain.view import ChainView
from app.commands import Commands
from app.document import PlanDocument
from app.theme import LIGHT
from models.edits.activities import add_activity, remove_activity, rename_activity
from models.edits.rows import set_plan
from models.vocabulary import ActivityKind, ChainForm
from tests.app.chain.conftest import Bench
from tests.plans import ids


def test_views_that_are_gone_are_told_nothing_more(qtbot: QtBot, document: PlanDocument) -> None:
    commands = Commands(LIGHT)
    views = [ChainView(document, commands), Outline(document, commands)]
    for view in views:
        view.show()
        view.deleteLater()
    commands.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    document.do(rename_activity, ids(document.plan)["sales"], "Shops")
    document.select("action", "watch")
    document.look(lens="actions")
    document.undo()


def test_a_second_window_over_the_same_plan_shows_the_same(qtbot: QtBot, bench: Bench) -> None:
    other = ChainView(bench.document, Commands(LIGHT, bench.view), bench.view)
    bench.drag(bench.mark("communication"), bench.point("sales"))
    item = other.scene.item_of(bench.ids["sales"])
    assert item is not None
    assert len(item.mark_boxes()) == 1


@pytest.fixture
def deep(bench: Bench) -> Bench:
    """A chain of four levels: the work of Service lies in a part that is too deep to be drawn."""
    above = bench.ids["service"]
    for name in ("Repairs", "Workshop", "Bench"):
        part = name.lower()
        bench.document.do(add_activity, part, name, ActivityKind.PRIMARY, above)
        above = part
    bench.ids = ids(bench.document.plan)
    return bench


def test_an_action_is_dragged_out_of_a_part_that_is_rolled_up(deep: Bench) -> None:
    before = deep.rows
    assert deep.served("questions") == {"bench": 1.0}
    shown = deep.scene.item_of(deep.ids["bench"])
    assert shown is not None
    assert deep.scene.activity_of(shown) == deep.ids["workshop"]
    deep.drag(deep.mark("workshop"), deep.point("procurement"))
    assert deep.served("questions") == {"procurement": 1.0}
    deep.document.undo()
    assert deep.rows == before


def test_selecting_a_part_that_is_rolled_up_outlines_the_cell_that_stands_for_it(deep: Bench) -> None:
    deep.document.select("activity", deep.ids["bench"])
    assert deep.scene._outlines[deep.ids["workshop"]].state.selected
    assert path_name(deep.document, deep.ids["bench"]) == "Service ▸ Repairs ▸ Workshop ▸ Bench"


def test_keys_reach_every_cell_of_a_cycle(bench: Bench, qtbot: QtBot) -> None:
    bench.document.do(set_plan, {"form": ChainForm.CYCLE})
    reached, waiting = set(), [bench.scene.drawing.cells[0].id]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
                bench.document.select("activity", here)
                qtbot.keyClick(bench.canvas, key)
                waiting.append(bench.document.selection.id)
    assert reached == {cell.id for cell in bench.scene.drawing.cells}


def test_an_empty_chain_takes_keys_and_clicks_in_its_stride(bench: Bench, qtbot: QtBot) -> None:
    for row in [row for row in bench.document.plan.graph.activities() if row["parent_id"] is None]:
        bench.document.do(remove_activity, row["id"])
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(bench.canvas, key)
    middle = bench.canvas.viewport().rect().center()
    bench.drag(middle, middle)
    bench.commands["view.why"].trigger()
    assert bench.document.selection.table == "plan"


@pytest.mark.parametrize("width", [200, 420])
def test_a_room_that_is_much_too_small_is_drawn_without_fault(bench: Bench, width: int) -> None:
    bench.view.resize(width, 150)
    bench.view.grab()
    assert bench.scene.drawing.cells


def test_what_is_dragged_reads_back_as_it_was_written() -> None:
    assert mime.idea_in(mime.of_idea("job_portraits")) == "job_portraits"
    assert mime.action_in(mime.of_action("a", "b")) == mime.DroppedAction("a", "b")
    assert mime.action_in(mime.of_action("a")) == mime.DroppedAction("a", None)
    assert mime.idea_in(mime.of_action("a")) is None


def test_in_a_small_window_the_legend_takes_two_lines_and_leaves_the_chain_its_room(bench: Bench) -> None:
    whole = len(bench.scene.picture.legend)
    assert len(bench.view.legend.entries(852)) == whole
    bench.view.resize(340, 380)
    bench.view.grab()
    legend = bench.view.legend
    assert 0 < len(legend.entries(legend.width())) < whole
    assert legend.height() <= 2 * 1.75 * legend._medium(legend.width()).legend + 3
    assert "idea" in legend.toolTip()
    assert bench.canvas.height() >= 200


def test_a_title_without_room_ends_in_dots_and_has_its_words_in_the_tooltip(bench: Bench) -> None:
    assert bench.view.title.shown == bench.view.title.text()
    bench.document.do(set_plan, {"organisation": "Ateliers Vallier et fils, " * 6})
    bench.view.resize(440, 380)
    bench.view.grab()
    assert bench.view.title.shown.endswith("…")
    assert bench.view.title.toolTip() == bench.view.title.text()


@pytest.mark.parametrize("code", ["sales", "human_resources", "inbound_logistics", "communication"])
@pytest.mark.parametrize("size", [(900, 760), (440, 380)])
def test_an_action_is_written_beside_below_or_above_the_name_it_is_for(
    bench: Bench, code: str, size: tuple[int, int]
) -> None:
    bench.view.resize(*size)
    bench.view.grab()
    bench.document.select("activity", bench.ids[code])
    bench.commands["edit.add"].trigger()
    field, item = bench.view.editing.field, bench.scene.item_of(bench.ids[code])
    assert field is not None
    assert item is not None
    place = field.geometry()
    names = [bench.canvas.mapFromScene(box).boundingRect() for box in item.name_boxes()]
    assert not any(place.adjusted(0, 2, 0, -2).intersects(name) for name in names)
    assert field.line.placeholderText().startswith("New action in ")
    field.leave()


def test_what_a_drag_says_is_large_enough_and_off_the_border_of_the_target(bench: Bench) -> None:
    bench.mouse(QEvent.Type.MouseButtonPress, bench.mark("communication"))
    for code in ("sales", "procurement", "inbound_logistics", "service"):
        bench.mouse(QEvent.Type.MouseMove, bench.point(code))
        label, box = bench.canvas._gesture._label, bench.canvas.cell_box(bench.ids[code])  # type: ignore[union-attr]
        assert box is not None
        assert label.fontInfo().pixelSize() >= 13
        assert box.contains(label.geometry()) or not box.intersects(label.geometry())
    bench.canvas._gesture.cancel()  # type: ignore[union-attr]
    bench.canvas._gesture = None
