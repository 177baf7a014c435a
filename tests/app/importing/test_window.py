from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from app import theme
from app.document import PlanDocument
from app.importing.window import ImportWindow
from app.importing.words import excerpt
from app.importing.words import shown as shown_line
from models.creation import new_content
from models.exchange import Question
from models.plan import Plan
from models.storage.store import Store

GOOD = "title\tactivities\towner\nJob portraits\thuman_resources\tNadia\nForum\tservice\tLéa\n"
BAD = "title\tactivities\tstage\nForum\tservice\trunning\nWatch\tprocurement\twhenever\n"


@pytest.fixture
def document(qapp: object, tmp_path: Path) -> Iterator[PlanDocument]:
    plan = Plan(Store.untitled(new_content("porter", "en", dt.date(2027, 1, 1)), tmp_path / "data"))
    document = PlanDocument(plan, "en")
    yield document
    document.discard()


@pytest.fixture
def window(document: PlanDocument, qtbot: object) -> ImportWindow:
    window = ImportWindow(document, theme.LIGHT)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.show()
    return window


def titles(document: PlanDocument) -> set[str]:
    return {str(row["title"]) for row in document.plan.graph.actions()}


def shown(
    window: ImportWindow, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole
) -> object:
    return window.preview.data(window.preview.index(row, column), role)


def test_an_empty_window_says_what_to_do_and_cannot_write(window: ImportWindow) -> None:
    assert not window.bring.isEnabled()
    assert window.empty.isVisible()
    assert "drop one here" in window.empty.text()


def test_nothing_is_written_before_the_button(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block(GOOD)
    assert titles(document) == set()
    assert document.undo_label is None
    window.bring.click()
    assert titles(document) == {"Job portraits", "Forum"}


def test_one_undo_takes_all_of_it_back(window: ImportWindow, document: PlanDocument, qtbot: object) -> None:
    window.read_block(GOOD)
    with qtbot.waitSignal(document.changed) as told:  # type: ignore[attr-defined]
        window.bring.click()
    assert told.args[0].label.key.startswith("import")
    assert window.result() == window.DialogCode.Accepted
    document.undo()
    assert titles(document) == set()
    assert document.plan.graph.people() == []


def test_the_button_says_how_much_comes_in(window: ImportWindow) -> None:
    window.read_block(GOOD)
    assert window.bring.text() == "Bring in 2 actions"
    window.read_block("title\tactivities\nForum\tservice\n")
    assert window.bring.text() == "Bring in 1 action"


def test_what_came_in_is_told_once_it_did(window: ImportWindow, qtbot: object) -> None:
    window.read_block(BAD)
    window.skip.setChecked(True)
    with qtbot.waitSignal(window.brought_in) as told:  # type: ignore[attr-defined]
        window.bring.click()
    assert told.args == ["1 new row · 1 row left out"]


def test_one_table_says_its_counts_alone_and_several_only_what_changes(
    window: ImportWindow, document: PlanDocument, tmp_path: Path
) -> None:
    (tmp_path / "units.csv").write_text("name\nQuality\n")
    (tmp_path / "actions.csv").write_text("title,unit\nForum,Quality\n")
    window.read_files([tmp_path / "units.csv"])
    assert window.about.text() == "1 new"
    window.bring.click()
    again = ImportWindow(document, theme.LIGHT)
    again.read_files([tmp_path / "actions.csv", tmp_path / "units.csv"])
    assert again.about.text() == "Actions: 1 new · 1 unchanged"
    again.deleteLater()


def test_nothing_to_bring_in_says_what_stays(window: ImportWindow) -> None:
    window.read_block("name\tcommunication\nQuality\tno\n")
    window.bring.click()
    window.read_block("name\tcommunication\nQuality\tno\n")
    assert window.about.text() == "1 unchanged"


def test_the_file_dialog_starts_beside_the_plan_then_where_one_was_last(
    window: ImportWindow, document: PlanDocument, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, starts = tmp_path / "elsewhere" / "actions.csv", []
    path.parent.mkdir()
    path.write_text("title\nForum\n")

    def choose_it(_parent: object, _title: str, start: str, _kinds: str) -> tuple[list[str], str]:
        starts.append(start)
        return [str(path)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose_it)
    window.ask_files()
    window.ask_files()
    (tmp_path / "plans").mkdir()
    document.save_as(tmp_path / "plans" / "mine.maillon")
    window.ask_files()
    assert starts[1:] == [str(path.parent), str(tmp_path / "plans")]


def test_what_is_made_on_the_way_is_listed(window: ImportWindow) -> None:
    window.read_block(GOOD)
    assert "2 new" in window.about.text()
    assert "Nadia, Léa" in window.about.text()


def test_a_cell_that_cannot_be_read_is_marked_in_its_place(window: ImportWindow) -> None:
    window.read_block(BAD)
    assert shown(window, 1, 2) == "⚠ whenever"
    assert "running" in str(shown(window, 1, 2, Qt.ItemDataRole.ToolTipRole))
    assert shown(window, 1, 2, Qt.ItemDataRole.BackgroundRole) is not None
    assert shown(window, 0, 2, Qt.ItemDataRole.BackgroundRole) is None
    assert not window.bring.isEnabled()


def test_a_click_on_a_problem_goes_to_its_cell(window: ImportWindow) -> None:
    window.read_block(BAD)
    window.problems.setCurrentRow(0)
    current = window.view.currentIndex()
    assert (current.row(), current.column()) == (1, 2)


def test_rows_that_cannot_be_read_can_be_left_out(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block(BAD)
    window.skip.setChecked(True)
    assert window.bring.text() == "Bring in 1 action"
    window.bring.click()
    assert titles(document) == {"Forum"}


def test_unknown_columns_can_be_kept_in_the_notes(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block("title\tColour\nForum\tred\n")
    assert "Colour" in window.about.text()
    window.keep.setChecked(True)
    window.bring.click()
    assert [row["notes"] for row in document.plan.graph.actions()] == ["Colour: red"]


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_column_is_matched_again_in_its_header(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block("title\tWhat for\nForum\tcustomers help each other\n")
    assert window.header.boxes[1].currentData() == ""
    choose(window.header.boxes[1], "description")
    assert window.header.boxes[1].currentData() == "description"
    window.bring.click()
    assert [row["description"] for row in document.plan.graph.actions()] == ["customers help each other"]


def test_a_column_can_be_left_aside(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block(BAD)
    choose(window.header.boxes[2], "")
    assert window.bring.isEnabled()
    window.bring.click()
    assert titles(document) == {"Forum", "Watch"}


def test_whether_the_day_comes_first_is_asked_and_changes_the_answer(
    window: ImportWindow, document: PlanDocument
) -> None:
    window.read_block("title\tstart\nForum\t01/02/2027\n")
    assert window.questions.isVisible()
    assert not window.bring.isEnabled()
    choose(window.questions.boxes[Question.DATES], "dmy")
    assert window.bring.isEnabled()
    assert window.questions.isVisible()
    window.bring.click()
    assert [row["start"] for row in document.plan.graph.actions()] == ["2027-02-01"]


def test_what_bare_hours_count_per_is_asked(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block("title\teffort\nForum\t6\n")
    choose(window.questions.boxes[Question.EFFORT_PER], "month")
    window.bring.click()
    assert [(row["effort"], row["effort_per"]) for row in document.plan.graph.actions()] == [(6.0, "month")]


def test_which_department_is_communication_is_asked_of_a_plan_without_one(
    qtbot: object, tmp_path: Path
) -> None:
    plan = Plan(Store.untitled(new_content("empty", "en", dt.date(2027, 1, 1)), tmp_path / "data"))
    document = PlanDocument(plan, "en")
    window = ImportWindow(document, theme.DARK)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.read_block("title\tunit\nForum\tService desk\nNews\tPress office\n")
    box = window.questions.boxes[Question.COMMUNICATION]
    choose(box, "Press office")
    window.bring.click()
    assert {row["name"]: row["communication"] for row in plan.graph.units()} == {
        "Press office": 1,
        "Service desk": 0,
    }
    document.discard()


def test_several_files_come_in_as_one(window: ImportWindow, document: PlanDocument, tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("name\nQuality\n")
    (tmp_path / "actions.csv").write_text("title,unit\nForum,Quality\n")
    window.read_files([tmp_path / "actions.csv", tmp_path / "units.csv"])
    assert window.tabs.count() == 2
    assert "actions" in window.tabs.currentText()
    assert window.bring.text() == "Bring in 2 rows"
    window.bring.click()
    assert len(document.plan.history.done) == 1


def test_many_files_with_long_names_do_not_widen_the_window(window: ImportWindow, tmp_path: Path) -> None:
    wide = window.width()
    paths = [tmp_path / f"{'the actions of our department ' * 5}{n}.csv" for n in range(9)]
    for path in paths:
        path.write_text("title\nForum\n")
    window.read_files(paths)
    assert "and 7 more" in window.source.text()
    assert paths[8].name in window.source.toolTip()
    assert window.minimumSizeHint().width() <= wide


def test_one_sheet_of_several_can_be_chosen(window: ImportWindow, tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("name\nQuality\n")
    (tmp_path / "actions.csv").write_text("title,unit\nForum,Quality\n")
    window.read_files([tmp_path / "actions.csv", tmp_path / "units.csv"])
    choose(window.sheet, 0)
    assert window.bring.text() == "Bring in 1 action"


def test_what_a_sheet_holds_can_be_said(window: ImportWindow, document: PlanDocument) -> None:
    window.read_block("name\nQuality\n")
    choose(window.table, "channels")
    window.bring.click()
    assert [row["name"] for row in document.plan.graph.channels()] == ["Quality"]


@pytest.mark.parametrize("content", [b"", b"\x00\xff\x01\x02" * 400, b"nothing,known,here\n1,2,3\n"])
def test_what_is_no_table_is_said_in_place(window: ImportWindow, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "noise.csv"
    path.write_bytes(content)
    window.read_files([path])
    assert window.fault.isVisible()
    assert window.fault.text().endswith(".")
    assert not window.bring.isEnabled()
    window.read_block(GOOD)
    assert not window.fault.isVisible()
    assert window.bring.isEnabled()


def test_what_was_copied_is_pasted(window: ImportWindow) -> None:
    QGuiApplication.clipboard().setText(GOOD)
    window.paste.click()
    assert window.bring.text() == "Bring in 2 actions"


def test_a_file_is_dropped_on_the_window(window: ImportWindow, tmp_path: Path) -> None:
    path = tmp_path / "actions.csv"
    path.write_text("title\nForum\n")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.bring.text() == "Bring in 1 action"


def test_every_control_has_a_name(window: ImportWindow) -> None:
    window.read_block(GOOD)
    for kind in (QPushButton, QComboBox):
        for control in window.findChildren(kind):
            assert control.accessibleName(), control


def test_an_excerpt_keeps_french_spaces_and_drops_what_commands_a_terminal() -> None:
    assert excerpt("5\u202f000\nabonnés\u00a0: \x1b[31m") == "5 000 abonnés : \ufffd[31m"
    assert shown_line("erreur\u00a0: 5\u202f000") == "erreur\u00a0: 5\u202f000"


def test_the_template_is_written_and_comes_back_in(window: ImportWindow, tmp_path: Path) -> None:
    window.save_template(tmp_path / "template")
    assert (tmp_path / "template.xlsx").read_bytes().startswith(b"PK")
    assert "template" in window.about.text()
    window.save_template(tmp_path / "no" / "folder.xlsx")
    assert window.fault.isVisible()
