from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.chain.linkages import Linkages
from models.edits.actions import set_shares
from models.edits.activities import set_linkage
from tests.app.chain.conftest import Bench


def both(bench: Bench, action: str) -> None:
    known = bench.ids
    bench.document.do(set_shares, action, {known["service"]: 0.5, known["communication"]: 0.5})


def test_the_list_of_linkages_tells_how_many_actions_serve_both_ends(bench: Bench, qtbot: QtBot) -> None:
    known = bench.ids
    bench.document.do(set_linkage, "one", known["service"], known["communication"], "what customers say")
    dialog = Linkages(bench.document, None, bench.view)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text().endswith("what customers say\nNo action serves both ends yet")
    both(bench, "watch")
    assert dialog.list.item(0).text().endswith("1 action serves both ends")
    both(bench, "questions")
    assert dialog.list.item(0).text().endswith("2 actions serve both ends")
    bench.document.undo()
    assert dialog.list.item(0).text().endswith("1 action serves both ends")


def test_the_linkage_that_is_picked_stays_picked_while_shares_change(bench: Bench, qtbot: QtBot) -> None:
    known = bench.ids
    bench.document.do(set_linkage, "one", known["service"], known["communication"])
    bench.document.do(set_linkage, "two", known["service"], known["operations"])
    dialog = Linkages(bench.document, None, bench.view)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(1)
    both(bench, "watch")
    assert dialog.list.currentRow() == 1
    dialog.remove()
    assert [row["id"] for row in bench.document.plan.graph.tables["linkage"].values()] == ["one"]


def test_a_drawn_linkage_tells_what_passes_and_what_serves_both_ends(bench: Bench) -> None:
    known = bench.ids
    both(bench, "watch")
    bench.document.do(set_linkage, "one", known["service"], known["communication"], "what customers say")
    bench.commands["view.linkages"].trigger()
    (item,) = bench.scene.linkages
    assert item.toolTip() == "what customers say\n1 action serves both ends"
