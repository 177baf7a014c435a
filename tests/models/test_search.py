from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Enum, String

from models.edits.actions import add_action
from models.edits.rows import ENTITIES, add_row, remove_rows, set_field
from models.folding import fold
from models.plan import Plan
from models.search import (
    BEGINS,
    IN_TEXT,
    INITIALS,
    INSIDE,
    NAMES,
    NO_TEXT,
    SAME,
    TEXTS,
    WORDS_BEGIN,
    Hit,
    SearchIndex,
    excerpt,
    home_of,
    initials_of,
    rank,
    spans_in,
)
from tests.plans import ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """Porter's chain, a person, an action with notes, an objective with an indicator and a reading."""
    opened = new_plan(tmp_path)
    known = ids(opened)
    opened.do(add_action, "Recruter sur LinkedIn", known["human_resources"], {"id": "recruit"})
    opened.do(set_field, "action", "recruit", "notes", "Vu en mars. Des étés chargés au forum. À revoir.")
    opened.do(add_row, "person", {"id": "noel", "name": "Béatrice Noël"})
    opened.do(add_row, "objective", {"id": "aim", "statement": "Pourvoir les postes rares"})
    opened.do(add_row, "indicator", {"id": "days", "name": "Délai", "objective_id": "aim"})
    opened.do(
        add_row,
        "reading",
        {
            "id": "first",
            "indicator_id": "days",
            "date": dt.date(2027, 2, 1),
            "value": 40.0,
            "note": "après relance",
        },
    )
    yield opened
    opened.abandon()


def made(plan: Plan) -> SearchIndex:
    index = SearchIndex(plan.graph, "fr")
    index.prepare()
    return index


def found(index: SearchIndex, text: str) -> list[tuple[str, str, str]]:
    return [(hit.table, hit.id, hit.column) for hit in index.search(text)]


def test_every_column_of_text_is_searched() -> None:
    searched = {f"{table}.{column}" for table, columns in TEXTS.items() for column in columns}
    searched |= {f"{table}.{column}" for table, column in NAMES.items()}
    written = {
        f"{table}.{column.name}"
        for table, entity in ENTITIES.items()
        for column in entity.__table__.columns
        if isinstance(column.type, String)
        and not isinstance(column.type, Enum)
        and not column.foreign_keys
        and column.name != "id"
    }
    assert searched == written - NO_TEXT


@pytest.mark.parametrize("text", ["etes", "ÉTÉS", "forum charges", "charg étés"])
def test_words_are_found_in_any_order_whatever_accents_and_case(plan: Plan, text: str) -> None:
    assert found(made(plan), text) == [("action", "recruit", "notes")]


def test_all_words_must_be_there(plan: Plan) -> None:
    assert found(made(plan), "forum absent") == []


def test_words_that_a_text_lacks_may_stand_in_the_name_of_its_row(plan: Plan) -> None:
    assert found(made(plan), "linkedin forum") == [("action", "recruit", "notes")]


@pytest.mark.parametrize("text", ["", "   ", "–!?"])
def test_a_text_without_letters_finds_nothing(plan: Plan, text: str) -> None:
    assert found(made(plan), text) == []


def test_an_activity_is_found_by_its_synonyms_and_shown_by_its_name(plan: Plan) -> None:
    hits = made(plan).names("procurement")
    assert (hits[0].table, hits[0].text) == ("activity", "Achats")


def test_initials_find_a_name(plan: Plan) -> None:
    assert ("person", "noel", "name") in found(made(plan), "bn")
    assert ("action", "recruit", "title") in found(made(plan), "RSL")


def test_the_best_way_to_be_found_comes_first() -> None:
    name = fold("Watch over supplier prices")
    ranked = [
        rank(fold(text).split(), name, initials_of(name))
        for text in ("watch  over SUPPLIER prices", "watch o", "pri sup", "wos", "ice")
    ]
    assert ranked == [SAME, BEGINS, WORDS_BEGIN, INITIALS, INSIDE]
    assert rank(["absent"], name, "wosp") is None


def test_names_come_before_other_texts(plan: Plan) -> None:
    plan.do(add_action, "Le forum", ids(plan)["service"], {"id": "forum"})
    assert found(made(plan), "forum") == [("action", "forum", "title"), ("action", "recruit", "notes")]


def test_the_index_follows_edits_removals_and_undo(plan: Plan) -> None:
    index = made(plan)

    def follow(change: object) -> None:
        index.follow(change)  # type: ignore[arg-type]
        index.prepare()

    follow(plan.do(set_field, "action", "recruit", "notes", "neuf"))
    assert found(index, "forum") == []
    assert found(index, "neuf") == [("action", "recruit", "notes")]
    follow(plan.do(remove_rows, "action", ["recruit"]))
    assert found(index, "neuf") == []
    follow(plan.undo())
    assert found(index, "neuf") == [("action", "recruit", "notes")]


def test_an_index_made_in_slices_ends_up_whole(plan: Plan) -> None:
    index = SearchIndex(plan.graph, "fr")
    assert not index.ready
    slices = 0
    while not index.prepare(0):
        slices += 1
    assert index.ready
    assert found(index, "forum") == found(made(plan), "forum")


def test_a_row_that_goes_before_it_was_taken_in_is_no_trouble(plan: Plan) -> None:
    index = SearchIndex(plan.graph, "fr")
    change = plan.do(remove_rows, "objective", ["aim"])
    assert change is not None
    index.follow(change)
    index.prepare()
    assert found(index, "pourvoir") == []


@pytest.mark.parametrize(
    ("table", "row", "home"),
    [
        ("reading", "first", ("indicator", "days")),
        ("indicator", "days", ("indicator", "days")),
        ("action", "recruit", ("action", "recruit")),
        ("action", "gone", None),
        ("decision", "gone", None),
    ],
)
def test_a_row_is_shown_with_the_row_it_belongs_to(
    plan: Plan, table: str, row: str, home: tuple[str, str] | None
) -> None:
    assert home_of(plan.graph, table, row) == home


def test_evidence_is_shown_with_what_it_rests_on_else_with_the_plan(plan: Plan) -> None:
    plan.do(add_row, "return_evidence", {"id": "one", "question": "talent", "indicator_id": "days"})
    plan.do(add_row, "return_evidence", {"id": "two", "question": "talent"})
    assert home_of(plan.graph, "return_evidence", "one") == ("indicator", "days")
    assert home_of(plan.graph, "return_evidence", "two") == ("plan", plan.graph.plan()["id"])


def test_an_excerpt_is_the_sentence_around_what_was_found() -> None:
    shown = excerpt("Vu en mars. Des étés chargés au forum. À revoir.", "ete")
    assert shown.text == "Des étés chargés au forum."
    assert [shown.text[a:b] for a, b in shown.spans] == ["été"]


def test_a_long_sentence_is_cut_at_words_around_what_was_found() -> None:
    shown = excerpt("mot " * 80 + "aiguille " + "foin " * 80, "aiguille", 60)
    assert shown.text.startswith("…mot")
    assert shown.text.endswith("foin…")
    assert len(shown.text) <= 62
    assert [shown.text[a:b] for a, b in shown.spans] == ["aiguille"]


def test_a_line_is_a_sentence() -> None:
    assert excerpt("+ good service\n− slow answers\n+ kind", "slow").text == "− slow answers"


def test_inside_of_words_is_told_only_where_no_word_begins_so() -> None:
    text = "Reading before each review"
    assert [text[a:b] for a, b in spans_in(text, "re")] == ["Re", "re"]
    assert [text[a:b] for a, b in spans_in(text, "fore")] == ["fore"]


def test_what_a_letter_becomes_two_of_is_marked_whole() -> None:
    assert spans_in("Un cœur", "coeu") == ((3, 6),)


@given(st.text(max_size=40), st.text(max_size=6))
def test_spans_lie_in_the_text_and_hold_what_was_asked(text: str, query: str) -> None:
    spans = spans_in(text, query)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end < start for (_, end), (start, _) in pairwise(spans))
    if fold(query) and all(word in fold(text) for word in fold(query).split()):
        assert spans
    shown = excerpt(text, query, 12)
    assert all(0 <= start < end <= len(shown.text) for start, end in shown.spans)


def test_hits_say_whether_the_name_was_found() -> None:
    assert Hit("action", "1", "title", "Forum", BEGINS).named
    assert not Hit("action", "1", "notes", "Forum", IN_TEXT).named
