"""Where the answer to a question of the readiness sheet is kept: a row that is there once something is said."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.document import PlanDocument
from app.widgets.source import Edit, Source, as_one_of
from models.changes import Change
from models.edits.rows import add_row, remove_rows, set_field
from models.entities import new_id
from models.readiness import said_answers
from models.vocabulary import Answer

TABLE = "readiness_answer"


def answer_source(document: PlanDocument, question: str) -> Source:
    """A person's answer to a question; None when nobody answered it."""
    reads = as_one_of(Answer)
    return _source(document, question, "answer", lambda raw: reads(raw))


def note_source(document: PlanDocument, question: str) -> Source:
    """The note beside an answer."""
    return _source(document, question, "note", lambda raw: str(raw or ""))


def _source(document: PlanDocument, question: str, field: str, reads: Any) -> Source:
    def row() -> dict[str, Any]:
        return said_answers(document.plan.graph).get(question, {})

    def write(value: object) -> Edit:
        said = row()
        if not said:
            values = {"id": new_id(), "question": question, field: value}
            return partial(add_row, table=TABLE, values=values)
        other = said["note" if field == "answer" else "answer"]
        if not value and not other:  # nothing is said any more
            return partial(remove_rows, table=TABLE, row_ids=[said["id"]])
        return partial(set_field, table=TABLE, row_id=said["id"], field=field, value=value)

    def touched(change: Change) -> bool:
        return change.touches(TABLE)

    return Source((TABLE, question, field), lambda: reads(row().get(field)), write, touched)
