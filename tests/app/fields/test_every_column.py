"""Every column of the plan can be edited somewhere, undone, saved and reopened, and goes out and in by a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.commands import COMMANDS
from app.document import PlanDocument
from app.fields import action, activity, channel, crisis, limits, objective, people, plan, readiness, returns
from app.fields.column import Column, Editor
from app.fields.editors import make_field
from models.edits.rows import add_row
from models.entities import Base
from models.exchange.columns import TABLES
from models.plan import Plan
from models.storage.journal import change_table
from models.vocabulary import CoachingLevel, ReturnQuestion, Stage, Verdict
from tests.plans import content, ids, new_plan

FIELDS: dict[str, tuple[Column, ...]] = {
    "plan": (plan.PLAN_NAME, *plan.PLAN, *plan.GOVERNANCE),
    "committee_seat": plan.SEATS.columns,
    "activity": (
        *activity.ACTIVITY, *activity.PROBLEM, *activity.ACTIVITY_INTENTION, activity.ACTIVITY_REASON,
        *activity.ACTIVITY_MORE,
    ),
    "linkage": (activity.LINKAGE,),
    "unit": (people.UNIT_NAME, *people.UNIT),
    "person": (people.PERSON_NAME, *people.PERSON),
    "coaching": (*people.COACHING_OF_PERSON.columns, people.COACHING_OF_ACTIVITY.columns[0]),
    "crisis_scenario": crisis.CRISIS,
    "channel": channel.CHANNEL,
    "tag": channel.TAG,
    "objective": (objective.STATEMENT, objective.KEPT_BECAUSE, *objective.OBJECTIVE),
    "indicator": (objective.INDICATOR_NAME, *objective.INDICATOR),
    "reading": objective.READING,
    "contribution": (objective.MECHANISM,),
    "action": (action.TITLE, *action.ACTION, *action.ACTION_MORE),
    "link": action.ADDRESSES.columns,
    "decision": action.DECISION.columns,
    "relay": action.RELAY,
    "return_evidence": (*returns.EVIDENCE, action.QUESTION),
    "stage_limit": limits.LIMIT,
    "readiness_answer": readiness.READINESS,
}  # fmt: skip
"""What is edited where, by table."""

TOGETHER = {
    "action": {"effort": ("effort", "effort_per", "size")},
}
"""Editors that write more than the column they are called by."""

TIES = {
    "service_share": Editor.SHARES,
    "action_channel": Editor.CHANNELS,
    "action_tag": Editor.TAGS,
    "contributor": Editor.CONTRIBUTORS,
    "person_role": Editor.ROLES,
}
"""Tables of ties that an editor writes whole."""

BY_GESTURE = {
    ("activity", "name"): "edit.rename",
    ("activity", "short_name"): "edit.rename",
    ("activity", "builtin"): "edit.rename",
    ("activity", "kind"): "activity.place",
    ("activity", "parent_id"): "activity.place",
    ("activity", "position"): "edit.up",
    ("linkage", "from_id"): "activity.link",
    ("linkage", "to_id"): "activity.link",
    ("action", "position"): "edit.up",
    ("action", "idea_code"): "edit.add",
    ("stage_limit", "stage"): "view.board",
    ("readiness_answer", "question"): "view.readiness",
    **{("intention", column): "view.road" for column in ("figure", "value", "by")},
    **{("kept_version", column): "plan.keep_version" for column in ("name", "kept_on", "note")},
    **{("kept_part", column): "plan.keep_version" for column in ("version_id", "position", "content")},
}
"""What a command or the view it shows writes, and no field."""

BELONGS = {
    "indicator": ("objective_id",),
    "reading": ("indicator_id",),
    "contribution": ("action_id", "objective_id"),
    "link": ("action_id",),
    "decision": ("action_id",),
    "relay": ("from_id", "to_id"),
    "crisis_scenario": ("activity_id",),
}
"""What a row belongs to: said by where it is added."""


def mapped() -> Iterator[tuple[str, str]]:
    """Every column of the plan but ids and the journal."""
    for table in Base.metadata.tables.values():
        if table is not change_table:
            yield from ((table.name, column.name) for column in table.columns if column.name != "id")


@pytest.mark.parametrize(("table", "column"), list(mapped()))
def test_every_column_can_be_edited_somewhere(table: str, column: str) -> None:
    if table in TIES:
        editors = {one.editor for columns in FIELDS.values() for one in columns}
        assert TIES[table] in editors
        return
    if (table, column) in BY_GESTURE:
        assert BY_GESTURE[table, column] in {command.id for command in COMMANDS}
        return
    edited = {one.field for one in FIELDS[table]}
    for name, written in TOGETHER.get(table, {}).items():
        assert name in edited
        edited |= set(written)
    assert column in edited | set(BELONGS.get(table, ()))


@pytest.mark.parametrize(("table", "column"), list(mapped()))
def test_every_column_goes_out_and_in_by_a_table(table: str, column: str) -> None:
    carried: dict[str, set[str]] = {}
    for one in TABLES:
        carried.setdefault(one.stored, set()).update(field.attribute for field in one.columns)
    carried["action"] |= {"effort_per", "size"}  # the cell of the effort says them: "M", "2 h/week"
    by_columns = {
        "service_share": ("action", "activities"), "action_channel": ("action", "channels"),
        "action_tag": ("action", "tags"), "contributor": ("action", "contributors"),
        "contribution": ("action", "contribution"), "link": ("action", "links"),
        "person_role": ("person", "roles"), "tag": ("action", "tags"),
    }  # fmt: skip
    if table in by_columns:
        stored, field = by_columns[table]
        assert field in carried[stored]
    else:
        assert column in carried[table]


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path) -> Iterator[PlanDocument]:
    """A plan with a row "it" in every table that has fields."""
    document = PlanDocument(new_plan(tmp_path), "en")
    codes = ids(document.plan)
    served = codes["procurement"]
    rows: dict[str, dict[str, object]] = {
        "unit": {"name": "Purchasing"},
        "person": {"name": "Ana"},
        "channel": {"name": "Forum"},
        "tag": {"name": "pilot"},
        "objective": {"statement": "Halve returns", "activity_id": served},
        "indicator": {"objective_id": "it objective", "name": "Returns"},
        "reading": {"indicator_id": "it indicator", "date": dt.date(2027, 2, 1), "value": 3.0},
        "action": {"title": "Answer on the forum", "stage": Stage.IDEA},
        "contribution": {"action_id": "it action", "objective_id": "it objective"},
        "link": {"action_id": "it action", "address": "https://example.org"},
        "decision": {"action_id": "it action", "date": dt.date(2027, 3, 1), "verdict": Verdict.ADAPT},
        "linkage": {"from_id": served, "to_id": codes["service"]},
        "committee_seat": {"person_id": "it person"},
        "coaching": {"person_id": "it person", "activity_id": served, "level": CoachingLevel.TOLD},
        "crisis_scenario": {"activity_id": served, "scenario": "A recall"},
        "return_evidence": {"question": ReturnQuestion.TALENT},
        "stage_limit": {"stage": Stage.TEST, "most": 2},
        "readiness_answer": {"question": "regular"},
    }
    for table, values in rows.items():
        document.do(add_row, table, {"id": f"it {table}", **values})
    document.do(add_row, "action", {"id": "next", "title": "Carry it on"})
    document.do(add_row, "relay", {"id": "it relay", "from_id": "it action", "to_id": "next"})
    document.do(add_row, "person", {"id": "bo", "name": "Bo"})
    document.do(add_row, "objective", {"id": "higher", "statement": "Fewer complaints"})
    yield document
    document.discard()


NAMES = {"person": "Bo", "unit": "Purchasing", "activity": "Service", "objective": "Fewer complaints",
         "indicator": "Returns", "action": "Carry it on"}  # fmt: skip
TYPED = {
    Editor.LINE: "Ça 🙂 עברית",
    Editor.AREA: "First line\nsecond line",
    Editor.NUMBER: "7",
    Editor.WHOLE: "7",
    Editor.PERCENT: "25",
    Editor.DATE: "2027-12-30",
}
SPECIAL: dict[tuple[str, str], str] = {("action", "cadence"): "2/week", ("action", "effort"): "7"}
ONE_BY_ONE = [
    pytest.param(table, one, id=f"{table}.{one.field}")
    for table, columns in FIELDS.items()
    for one in columns
    if one.editor not in TIES.values()
]


def edit(field: QWidget, text: str, closed: object) -> None:
    """Change what a field holds as a person would."""
    control = next(
        found
        for kind in (QComboBox, QCheckBox, QPlainTextEdit, QLineEdit)
        if (found := field.findChild(kind)) is not None and (kind is not QComboBox or closed)
    )
    control.setFocus()
    if isinstance(control, QComboBox):
        QTest.keyClick(
            control, Qt.Key.Key_Up if control.currentIndex() == control.count() - 1 else Qt.Key.Key_Down
        )
    elif isinstance(control, QCheckBox):
        QTest.keyClick(control, Qt.Key.Key_Space)
    else:
        control.selectAll()
        if isinstance(control, QPlainTextEdit):
            control.insertPlainText(text)
        else:
            control.insert(text)
            control.textEdited.emit(control.text())
        QTest.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("table", "which"), ONE_BY_ONE)
def test_a_column_is_edited_undone_redone_saved_and_reopened(
    document: PlanDocument, qtbot: object, table: str, which: Column
) -> None:
    graph = document.plan.graph
    row_id = (
        f"it {table}"
        if f"it {table}" in graph.tables[table]
        else ids(document.plan)["procurement"]
        if table == "activity"
        else str(graph.plan()["id"])
    )
    window = QWidget()
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    field = make_field(document, table, row_id, which, window)
    with qtbot.waitActive(window):  # type: ignore[attr-defined]
        window.show()
        window.activateWindow()
    before = content(document.plan.connection)
    text = SPECIAL.get((table, which.field)) or NAMES.get(which.to) or TYPED.get(which.editor, "")
    if which.editor is Editor.LINE:
        text = text.replace("\n", " ")
    edit(field, text, which.closed)
    assert field.fault is None  # type: ignore[attr-defined]
    after = content(document.plan.connection)
    assert after != before
    document.undo()
    assert content(document.plan.connection) == before
    document.redo()
    assert content(document.plan.connection) == after
    path = document.plan.path
    assert path is not None
    document.save_now()
    again = Plan.view(path)
    assert content(again.connection) == after
    again.close()
