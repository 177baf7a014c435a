"""The open plan as the window knows it: it saves by itself, tells everybody, and keeps what it cannot save."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.document import PlanDocument, Selection
from models.changes import Change
from models.edits.actions import add_action, set_shares
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.measures.figures import Scope
from models.plan import Plan
from models.storage.working_copy import abandoned
from tests.plans import ids, new_plan


@pytest.fixture
def document(tmp_path: Path, qtbot: QtBot) -> Iterator[PlanDocument]:
    document = PlanDocument(new_plan(tmp_path), "en")
    yield document
    if document._heart.isActive():
        document.discard()


def path_of(document: PlanDocument) -> Path:
    assert document.plan.path is not None
    return document.plan.path


def tag(document: PlanDocument, name: str) -> Change | None:
    return document.do(add_row, "tag", {"name": name})


def saved_tags(path: Path) -> list[str]:
    plan = Plan.view(path)
    try:
        return [name for (name,) in plan.connection.execute("SELECT name FROM tag ORDER BY name")]
    finally:
        plan.close()


def test_it_saves_about_a_second_after_the_last_edit(document: PlanDocument, qtbot: QtBot) -> None:
    assert document._rest.interval() == 1000
    assert document._longest.interval() == 30_000
    with qtbot.waitSignal(document.saved, timeout=4000):
        tag(document, "one")
        tag(document, "two")
        assert saved_tags(path_of(document)) == []
    assert saved_tags(path_of(document)) == ["one", "two"]
    assert document.plan.unsaved_changes == 0


def test_it_saves_now_and_then_under_edits_that_never_rest(document: PlanDocument, qtbot: QtBot) -> None:
    document._rest.setInterval(10_000)
    document._longest.setInterval(30)
    with qtbot.waitSignals([document.saved, document.saved], timeout=4000):
        for number in range(8):
            tag(document, str(number))
            qtbot.wait(20)
    assert saved_tags(path_of(document))
    document.save_now()
    assert len(saved_tags(path_of(document))) == 8


def test_edits_during_a_save_are_saved_after_it(document: PlanDocument, qtbot: QtBot) -> None:
    document._rest.setInterval(1)
    with qtbot.waitSignals([document.saved, document.saved], timeout=4000):
        tag(document, "one")
        document.save_soon()
        tag(document, "two")
        document.save_soon()
    assert saved_tags(path_of(document)) == ["one", "two"]


def test_letting_go_in_the_middle_of_a_save_waits_for_it(document: PlanDocument) -> None:
    path = path_of(document)
    tag(document, "one")
    document.save_soon()
    document.discard()
    QCoreApplication.processEvents()  # what the save tells, once it is done, must find nothing to do
    assert saved_tags(path) == ["one"]


def test_closing_saves_and_leaves_nothing_behind(document: PlanDocument, tmp_path: Path) -> None:
    tag(document, "one")
    document.close()
    assert saved_tags(tmp_path / "plan.maillon") == ["one"]
    assert not list(tmp_path.glob("~$*"))
    assert not list(abandoned(tmp_path / "data" / "working"))


def test_a_file_changed_outside_is_told_and_the_plan_stays_open(document: PlanDocument, qtbot: QtBot) -> None:
    document._rest.setInterval(1)
    path = path_of(document)
    theirs = path.read_bytes() + b"\0"
    path.write_bytes(theirs)
    with qtbot.waitSignal(document.save_failed, timeout=4000) as failed:
        tag(document, "ours")
    assert failed.args[0].code == "save.changed_outside"
    with pytest.raises(Fault, match=r"save\.changed_outside"):
        document.close()
    assert path.read_bytes() == theirs
    assert tag(document, "still ours") is not None
    document.save_as(path.with_name("both.maillon"))
    document.close()
    assert saved_tags(path.with_name("both.maillon")) == ["ours", "still ours"]


def test_saving_elsewhere_works_while_a_save_is_failing(document: PlanDocument, qtbot: QtBot) -> None:
    path = path_of(document)
    path.unlink()
    tag(document, "ours")
    document.save_soon()
    document.save_as(path.with_name("elsewhere.maillon"))
    assert saved_tags(path.with_name("elsewhere.maillon")) == ["ours"]
    assert document.plan.unsaved_changes == 0


def test_undo_and_redo_tell_everybody_and_are_named(document: PlanDocument, qtbot: QtBot) -> None:
    told: list[Change] = []
    document.changed.connect(told.append)
    tag(document, "one")
    document.undo()
    assert document.undo_label is None
    assert document.redo_label is not None
    assert document.redo_label.args == {"what": "one", "table": "tag"}
    document.redo()
    assert document.undo_label is not None
    document.undo()
    document.undo()
    assert [change.kind for change in told] == ["do", "undo", "redo", "undo"]


def test_undo_goes_on_after_closing_and_opening(document: PlanDocument, tmp_path: Path, qtbot: QtBot) -> None:
    tag(document, "one")
    document.close()
    again = PlanDocument(Plan.open(tmp_path / "plan.maillon", tmp_path / "data" / "working"), "en")
    again.undo()
    again.close()
    assert saved_tags(tmp_path / "plan.maillon") == []


def test_typing_in_one_field_is_one_undo(document: PlanDocument) -> None:
    tag(document, "a")
    (row_id,) = (row[0] for row in document.plan.connection.execute("SELECT id FROM tag"))
    for text in ("ab", "abc", "abcd"):
        document.do_in_step("visit", set_field, "tag", row_id, "name", text)
    document.undo()
    assert document.plan.connection.execute("SELECT name FROM tag").fetchone() == ("a",)


def test_the_selection_goes_with_its_row_and_no_sooner(document: PlanDocument, qtbot: QtBot) -> None:
    told: list[Selection] = []
    document.selection_changed.connect(told.append)
    document.do(add_action, "Portraits", None, {"id": "portraits"})
    document.select("action", "portraits")
    document.select("action", "portraits")
    tag(document, "one")
    assert document.selection == Selection("action", "portraits")
    document.do(remove_rows, "action", ["portraits"])
    assert document.selection == Selection()
    assert told == [Selection("action", "portraits"), Selection()]


def test_figures_follow_edits_and_the_outlook(document: PlanDocument) -> None:
    communication = ids(document.plan)["communication"]
    document.look(scope=Scope.IDEAS)
    assert document.figures.total == 0
    document.do(add_action, "Portraits", communication, {"effort": 4.0})
    assert document.figures.total > 0
    assert document.figures is document.figures
    document.look(scope=Scope.LIVE)
    assert document.figures.total == 0
    document.look(period="no such period")
    assert document.period == document.span


def test_a_refused_edit_is_told_and_changes_nothing(document: PlanDocument, qtbot: QtBot) -> None:
    document.do(add_action, "Portraits", None, {"id": "portraits"})
    shares = {ids(document.plan)["communication"]: 0.8}
    with qtbot.waitSignal(document.refused) as refused:
        assert document.attempt(set_shares, "portraits", shares) is None
    assert refused.args[0].code == "share.sum"
    assert document.undo_label is not None
    assert document.undo_label.key == "action.add"


def test_a_plan_held_elsewhere_is_neither_edited_nor_saved(document: PlanDocument, qtbot: QtBot) -> None:
    viewed = PlanDocument(Plan.view(path_of(document)), "en")
    with qtbot.waitSignal(viewed.refused) as refused:
        viewed.attempt(add_row, "tag", {"name": "x"})
    assert refused.args[0].code == "plan.viewed"
    viewed.save_soon()
    viewed.close()
