"""The readiness sheet: the questions asked of any plan, how the plan answers them itself, and what people say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from models.catalogue_files import RESOURCES, Entry, read_entries
from models.graph import Attributes, PlanGraph
from models.measures.figures import Figures
from models.measures.work import chosen
from models.readiness_rules import RULES, Found, Ground, Row
from models.vocabulary import Answer


class Heading(StrEnum):
    """What the questions are about, in the order of the sheet."""

    PURPOSE = "purpose"
    RETURNS = "returns"
    STAYING = "staying"
    PEOPLE = "people"
    LEARNING = "learning"


@dataclass(frozen=True)
class Question:
    """A question of the sheet. `texts` by language; `view` is where it is answered, "" for the inspector."""

    code: str
    heading: Heading
    view: str
    texts: Mapping[str, str]


@dataclass(frozen=True)
class ReadinessItem:
    """One question with its answers: the plan's own with its reason, and a person's with a note.

    `own` is None where the plan cannot tell; `reason` is a code with its `fields` (counts, names), "" for a
    question that only people can answer. `missing` are the rows (table, id) that would make it better, in order.
    """

    question: Question
    own: Answer | None
    reason: str
    fields: Mapping[str, object]
    said: Answer | None
    note: str
    missing: tuple[Row, ...]

    @property
    def code(self) -> str:
        return self.question.code

    @property
    def answer(self) -> Answer | None:
        """What counts: a person's answer, else the plan's own."""
        return self.said or self.own


@dataclass(frozen=True)
class Tally:
    """How many questions are answered how; `open` ones by nobody yet."""

    yes: int
    partly: int
    no: int
    open: int

    @property
    def all(self) -> int:
        """How many questions there are."""
        return self.yes + self.partly + self.no + self.open


@cache
def questions() -> tuple[Question, ...]:
    """The questions in the order of the sheet. Raises CatalogueError when the resource is wrong."""
    return tuple(_question(entry) for entry in read_entries(RESOURCES / "readiness.toml"))


def _question(entry: Entry) -> Question:
    entry.allow("heading", "view", "question")
    view = entry.fields.get("view")
    if not isinstance(view, str):
        raise entry.wrong("'view' must be a text")
    return Question(entry.code, entry.choice("heading", Heading), view, entry.both("question"))


def answers(graph: PlanGraph, figures: Figures, today: dt.date) -> tuple[ReadinessItem, ...]:
    """Every question with its answers, in the order of the sheet. `figures` are those of the plan in force."""
    ground, said = Ground(graph, figures, today), said_answers(graph)
    return tuple(_item(one, ground, said.get(one.code, {})) for one in questions())


def _item(asked: Question, ground: Ground, said: Attributes) -> ReadinessItem:
    rule = RULES.get(asked.code)
    found = rule(ground) if rule else Found(None, "")
    return ReadinessItem(
        question=asked,
        own=found.answer,
        reason=found.reason,
        fields=found.fields,
        said=chosen(Answer, said.get("answer"), None),
        note=str(said.get("note") or ""),
        missing=found.missing,
    )


def said_answers(graph: PlanGraph) -> dict[str, Attributes]:
    """What people answered, as rows by the question's code; of several rows the one with the lowest id."""
    rows = sorted(graph.tables["readiness_answer"].values(), key=lambda row: str(row["id"]), reverse=True)
    return {str(row["question"]): row for row in rows}


def tally(items: Iterable[ReadinessItem]) -> Tally:
    """How the questions are answered, people's answers before the plan's own."""
    told = [item.answer for item in items]
    return Tally(*(told.count(answer) for answer in (Answer.YES, Answer.PARTLY, Answer.NO, None)))
