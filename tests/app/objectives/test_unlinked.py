from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.objectives.view import ObjectivesView
from models.edits.actions import add_action
from models.vocabulary import Stage
from tests.app.conftest import Desk
from tests.app.objectives.seen import typed

KEY = Qt.Key


def test_the_actions_that_serve_nothing_are_one_click_away_and_linked_there(
    aims: Desk, view: ObjectivesView
) -> None:
    aims.document.do(
        add_action, "Fair", aims.codes["sales"], {"id": "fair", "stage": Stage.RUNNING, "effort": 4.0}
    )
    assert view.unlinked_line.text() == (
        "2 actions (34 h/month) serve no objective, 1 more does not say how ›"
    )
    aims.bot.mouseClick(view.unlinked_line, Qt.MouseButton.LeftButton)
    assert list(view.unlinked.rows) == ["page", "alumni", "fair"]
    row = view.unlinked.rows["page"]
    assert row.objective.hasFocus()
    aims.bot.keyClicks(row.objective, "Answer in f")
    aims.bot.keyClick(row.objective, KEY.Key_Return)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    aims.bot.keyClick(row.objective, KEY.Key_Return)
    assert row.mechanism.hasFocus()
    typed(aims, row.mechanism, "Questions are asked there first")
    assert list(view.unlinked.rows) == ["alumni", "fair"]
    tie = next(
        tie for tie in aims.document.plan.graph.tables["contribution"].values() if tie["action_id"] == "page"
    )
    assert (tie["objective_id"], tie["mechanism"]) == ("answer", "Questions are asked there first")
    aims.document.undo()
    assert list(view.unlinked.rows) == ["page", "alumni", "fair"]


def test_an_action_that_names_its_objective_is_asked_only_how(aims: Desk, view: ObjectivesView) -> None:
    view.show_unlinked(True)
    row = view.unlinked.rows["alumni"]
    assert row.objective.text() == "Answer in four hours"
    aims.bot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert "how it contributes" in row.below.text()
    typed(aims, row.mechanism, "Former colleagues answer too")
    assert aims.row("contribution", "silent")["mechanism"] == "Former colleagues answer too"
    assert "alumni" not in view.unlinked.rows


def test_an_objective_that_is_not_there_is_refused_in_the_list(aims: Desk, view: ObjectivesView) -> None:
    view.show_unlinked(True)
    row = view.unlinked.rows["page"]
    row.objective.setText("World peace")
    typed(aims, row.mechanism, "Somehow")
    assert "World peace" in row.below.text()
    assert row.mechanism.text() == "Somehow"
    row.objective.setText("")
    aims.bot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert "Name the objective" in row.below.text()
    aims.bot.keyClick(row.objective, KEY.Key_Escape)
    assert not view.unlinked_line.isChecked()
    assert view.tree.hasFocus()
