"""The drawn chain follows the plan, and repaints no more than it must."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.edits.activities import (
    add_activity,
    place_activity,
    remove_activity,
    rename_activity,
    set_linkage,
)
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import add_row, remove_rows, set_field, set_plan
from models.vocabulary import ActivityKind, ChainForm, Stage
from tests.app.chain.conftest import Bench


def settle(bench: Bench) -> dict[str, int]:
    """Let all that waits be painted; then how often each cell was."""
    bench.view.repaint()
    QApplication.processEvents()
    return {code: paintings(bench, code) for code in bench.ids}


def paintings(bench: Bench, code: str) -> int:
    item = bench.scene.item_of(bench.ids[code])
    assert item is not None
    return item.paintings


def test_every_activity_has_its_cell_and_every_cell_its_activity(bench: Bench) -> None:
    for activity in bench.ids.values():
        item = bench.scene.item_of(activity)
        assert item is not None
        assert bench.scene.activity_of(item) == activity


def test_an_edit_repaints_only_the_cell_that_shows_something_else(bench: Bench) -> None:
    before, told = settle(bench), []
    bench.scene.repainted.connect(told.append)
    bench.document.do(set_field, "action", "alumni", "stage", Stage.PLANNED)
    for _ in range(3):
        QApplication.processEvents()
    after = {code: paintings(bench, code) for code in bench.ids}
    assert told == [frozenset({bench.ids["human_resources"]})]
    assert {code for code in after if after[code] != before[code]} == {"human_resources"}


def test_an_edit_that_shows_nowhere_repaints_nothing(bench: Bench) -> None:
    before, told = settle(bench), []
    bench.scene.repainted.connect(told.append)
    bench.document.do(set_field, "action", "alumni", "notes", "ask Claire")
    QApplication.processEvents()
    assert told == []
    assert {code: paintings(bench, code) for code in bench.ids} == before


def test_the_chain_is_laid_out_anew_only_for_other_names_orders_and_activities(bench: Bench) -> None:
    known, document, scene = bench.ids, bench.document, bench.scene
    for edit in (
        (set_field, "action", "alumni", "title", "Former colleagues"),
        (set_field, "activity", known["sales"], "target", 0.2),
        (set_empty_on_purpose, known["outbound_logistics"], True, "a carrier does it"),
        (set_plan, {"organisation": "Vallier & sons"}),
    ):
        layouts = scene.layouts
        document.do(*edit)
        assert scene.layouts == layouts, edit
    for edit in (
        (rename_activity, known["sales"], "Shops"),
        (place_activity, known["procurement"], ActivityKind.SUPPORT, None, 0),
        (add_activity, "legal", "Legal", ActivityKind.SUPPORT),
        (remove_activity, "legal"),
    ):
        layouts = scene.layouts
        document.do(*edit)
        assert scene.layouts == layouts + 1, edit


def test_undoing_a_removed_activity_brings_its_cell_back(bench: Bench) -> None:
    service = bench.ids["service"]
    bench.document.do(remove_activity, service)
    assert bench.scene.item_of(service) is None
    bench.document.undo()
    item = bench.scene.item_of(service)
    assert item is not None
    assert len(item.mark_boxes()) == 2


def test_a_value_shop_is_drawn_as_a_cycle(bench: Bench) -> None:
    bench.document.do(set_plan, {"form": ChainForm.CYCLE})
    assert bench.scene.drawing.form is ChainForm.CYCLE
    assert bench.scene.drawing.arrows


def test_the_lens_changes_what_the_cells_show(bench: Bench) -> None:
    item = bench.scene.item_of(bench.ids["service"])
    assert item is not None
    assert item.picture.value == "live"
    bench.document.look(lens="actions")
    assert item.picture.value == "1"


def test_an_unknown_lens_of_a_later_version_shows_progress(bench: Bench) -> None:
    bench.document.look(lens="aura")
    item = bench.scene.item_of(bench.ids["service"])
    assert item is not None
    assert item.picture.value == "live"


def test_a_selected_action_is_ringed_and_its_cell_focused(bench: Bench) -> None:
    bench.document.select("action", "watch")
    assert bench.scene.focused == bench.ids["service"]
    outline = bench.scene._outlines[bench.ids["service"]]
    assert outline.isVisible()
    assert outline.picked == 1


def test_selecting_moves_outlines_and_lays_nothing_out(bench: Bench) -> None:
    layouts, told = bench.scene.layouts, []
    bench.scene.repainted.connect(told.append)
    bench.document.select("activity", bench.ids["sales"])
    shown = [activity for activity, outline in bench.scene._outlines.items() if outline.state.selected]
    assert shown == [bench.ids["sales"]]
    assert bench.scene.layouts == layouts
    assert told == []


def test_linkages_are_drawn_on_demand_and_follow_the_plan(bench: Bench) -> None:
    known, document = bench.ids, bench.document
    document.do(set_linkage, "one", known["procurement"], known["operations"], "quality of parts")
    assert bench.scene.linkages == ()
    bench.commands["view.linkages"].trigger()
    assert [item.words for item in bench.scene.linkages] == ["quality of parts"]
    document.do(set_linkage, "two", known["service"], known["technology_development"])
    assert len(bench.scene.linkages) == 2
    document.do(remove_rows, "linkage", ["one"])
    assert len(bench.scene.linkages) == 1
    bench.commands["view.linkages"].trigger()
    assert bench.scene.linkages == ()


def linked(bench: Bench, *ends: tuple[str, str], words: str = "quality of parts") -> None:
    for at, (start, end) in enumerate(ends):
        bench.document.do(set_linkage, f"linkage {at}", bench.ids[start], bench.ids[end], words)
    bench.commands["view.linkages"].trigger()


def told(bench: Bench) -> list[bool]:
    """Which linkages show their words."""
    return [not item.label.isEmpty() for item in bench.scene.linkages]


def test_words_of_linkages_lie_inside_the_chain_off_one_another_and_off_every_name(bench: Bench) -> None:
    words = "a supplier in trouble is first of all a lorry that comes too late for anybody to notice"
    ends = [
        ("procurement", other) for other in ("inbound_logistics", "operations", "service", "communication")
    ]
    linked(bench, *ends, words=words)
    bench.document.select("activity", bench.ids["procurement"])
    labels = [item.label for item in bench.scene.linkages if not item.label.isEmpty()]
    assert len(labels) >= 3
    assert all(bench.scene.sceneRect().contains(label) for label in labels)
    assert not any(one.intersects(other) for at, one in enumerate(labels) for other in labels[:at])
    names = [
        box
        for activity in bench.ids.values()
        if (item := bench.scene.item_of(activity)) is not None
        for box in item.name_boxes()
    ]
    assert len(names) >= len(bench.ids)
    assert not any(label.intersects(name) for label in labels for name in names)


def test_linkages_are_quiet_and_keep_their_words_back_away_from_the_selection(bench: Bench) -> None:
    linked(bench, ("procurement", "operations"), ("service", "technology_development"))
    assert told(bench) == [False, False]
    assert [item.opacity() for item in bench.scene.linkages] == [0.6, 0.6]
    bench.document.select("activity", bench.ids["operations"])
    assert told(bench) == [True, False]
    assert [item.opacity() for item in bench.scene.linkages] == [1.0, 0.6]


def test_hovering_a_cell_tells_its_linkages(bench: Bench) -> None:
    linked(bench, ("procurement", "operations"), ("service", "technology_development"))
    bench.scene.hover(bench.ids["service"])
    assert told(bench) == [False, True]
    bench.scene.hover(None)
    assert told(bench) == [False, False]


def test_on_a_small_chain_only_the_selected_activity_tells_its_linkages(bench: Bench) -> None:
    bench.view.resize(640, 500)
    QApplication.processEvents()
    linked(bench, ("procurement", "operations"), ("service", "technology_development"))
    bench.scene.hover(bench.ids["service"])
    assert told(bench) == [False, False]
    bench.document.select("activity", bench.ids["service"])
    assert told(bench) == [False, True]


def test_the_title_says_whose_plan_it_is_and_how_much_there_is(bench: Bench) -> None:
    assert bench.view.title.text() == "Social media — Ateliers Vallier"
    assert bench.view.counts.text() == "4 actions · 3 of 11 activities served"
    bench.document.do(set_empty_on_purpose, bench.ids["outbound_logistics"], True, "a carrier does it")
    assert bench.view.counts.text() == "4 actions · 3 of 10 activities served, 1 empty on purpose"


def test_the_chain_fills_its_room_at_every_size_until_it_is_zoomed(bench: Bench) -> None:
    for width, height in ((900, 760), (640, 500), (1400, 900)):
        bench.view.resize(width, height)
        QApplication.processEvents()
        room, drawn = bench.canvas.viewport(), bench.scene.sceneRect()
        assert drawn.width() <= room.width() + 1
        assert drawn.height() <= room.height() + 1
        assert room.width() - drawn.width() < 12 or room.height() - drawn.height() < 12
    bench.commands["view.zoom_in"].trigger()
    layouts = bench.scene.layouts
    bench.view.resize(1000, 800)
    QApplication.processEvents()
    assert bench.scene.layouts == layouts
    bench.commands["view.fit"].trigger()
    assert not bench.canvas.zoomed
    assert bench.scene.layouts > layouts


def test_zooming_keeps_the_point_under_the_pointer(bench: Bench) -> None:
    at = bench.point("operations")
    before = bench.canvas.mapToScene(at)
    bench.canvas.zoom_by(1.5, at)
    after = bench.canvas.mapToScene(at)
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2
    bench.commands["view.zoom_out"].trigger()
    bench.commands["view.zoom_out"].trigger()
    bench.commands["view.zoom_out"].trigger()
    assert bench.canvas.zoom == 1


def test_the_drawing_is_sharp_at_twice_the_pixels(bench: Bench) -> None:
    cell = bench.scene.item_of(bench.ids["human_resources"])
    assert cell is not None
    edges = []
    for scale in (1, 2):
        image = QImage(bench.scene.sceneRect().size().toSize() * scale, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        bench.scene.render(painter)
        painter.end()
        y = round((cell.cell.bounds.y + cell.cell.bounds.height * 0.4 - bench.scene.sceneRect().y()) * scale)
        line = [image.pixelColor(x, y).lightness() for x in range(30 * scale)]
        edges.append(sum(20 < abs(a - b) < 235 for a, b in pairwise(line)))
    assert edges[1] <= edges[0] + 1, "an edge blurred by scaling a picture up would have more steps"


def test_a_screen_reader_hears_how_many_activities_and_every_value(bench: Bench) -> None:
    assert bench.canvas.accessibleName() == "Value chain: 11 activities"
    assert "Service: live" in bench.canvas.accessibleDescription()
    assert "Procurement: to imagine" in bench.canvas.accessibleDescription()


def test_an_empty_plan_says_what_to_do_first(bench: Bench) -> None:
    assert not bench.view.hint.isVisible()
    bench.document.do(remove_rows, "action", ["portraits", "alumni", "questions", "watch"])
    assert bench.view.hint.isVisible()
    assert "idea" in bench.view.hint.text.text()
    assert "Ins" in bench.view.hint.text.text()
    for activity in [row["id"] for row in bench.document.plan.graph.activities() if row["parent_id"] is None]:
        bench.document.do(remove_activity, activity)
    assert bench.view.hint.button.isVisible()
    assert bench.scene.drawing.cells == ()


def test_the_card_says_why_by_key_and_goes_with_escape(bench: Bench, qtbot: QtBot) -> None:
    bench.document.select("activity", bench.ids["procurement"])
    bench.commands["view.why"].trigger()
    assert bench.canvas.why.isVisible()
    assert "to imagine" in bench.canvas.why.reason.text()
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Escape)
    assert not bench.canvas.why.isVisible()


def test_resting_on_a_cell_says_why_it_has_its_colour(bench: Bench, qtbot: QtBot) -> None:
    bench.mouse(QEvent.Type.MouseMove, bench.point("service"), button=Qt.MouseButton.NoButton)
    assert bench.scene.hovered == bench.ids["service"]
    qtbot.waitUntil(bench.canvas.why.isVisible, timeout=3000)
    assert bench.canvas.why.name.text() == "Service"
    bench.mouse(QEvent.Type.MouseMove, QPoint(1, 1), button=Qt.MouseButton.NoButton)
    assert not bench.canvas.why.isVisible()
    bench.canvas.hush()


def test_resting_on_a_mark_names_its_action_with_stage_and_owner(bench: Bench, qtbot: QtBot) -> None:
    bench.document.do(add_row, "person", {"id": "ana", "name": "Ana Costa"})
    bench.document.do(set_field, "action", "watch", "owner_id", "ana")
    card, none = bench.canvas.why, Qt.MouseButton.NoButton
    bench.mouse(QEvent.Type.MouseMove, bench.mark("service", 1), button=none)
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert (card.name.text(), card.reason.text()) == ("Watch suppliers", "Idea · Ana Costa")
    bench.mouse(QEvent.Type.MouseMove, bench.mark("service", 0), button=none)
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert (card.name.text(), card.reason.text()) == ("Answer questions", "Test · no owner yet")
    bench.mouse(QEvent.Type.MouseMove, bench.point("service"), button=none)
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert card.name.text() == "Service"
    bench.canvas.hush()
