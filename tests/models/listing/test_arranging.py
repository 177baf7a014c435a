"""Filters, order and groups of a table of actions, and what of them is looked at again after an edit."""

from __future__ import annotations

import pytest

from models.edits.actions import add_action, set_channels, set_tags
from models.edits.rows import add_row, remove_rows, set_field, set_fields
from models.listing.arranging import GROUPS, Arrangement, Lines
from models.listing.columns import BY_ID, COLUMNS
from models.listing.filters import Ready, Term, read_terms
from models.listing.listing import Listing
from models.measures.alerts import overdue
from models.measures.work import CountedWork
from models.vocabulary import Stage, Verdict
from tests.models.listing.conftest import NAMES, TODAY, Shelf, listing_of

ALL = ["Page of the company", "Été des métiers", "Watch suppliers", "Bare idea"]


def test_actions_stand_in_stored_order_until_they_are_sorted(shelf: Shelf) -> None:
    assert shelf.titles() == ALL


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ete METIERS", ["Été des métiers"]),
        ("welders", ["Été des métiers", "Page of the company"]),
        ("-linkedin", ["Watch suppliers", "Bare idea"]),
        ('"of the"', ["Page of the company"]),
        ("stage:test", ["Watch suppliers"]),
        ("étape:running linkedin", ["Page of the company", "Été des métiers"]),
        ("owner:-", ["Été des métiers", "Bare idea"]),
        ("-owner:-", ["Page of the company", "Watch suppliers"]),
        ("owner:noel", ["Watch suppliers"]),
        ("end<2027-06", ["Watch suppliers"]),
        ("end>2027-06", ["Page of the company"]),
        ("end=2027", ["Page of the company", "Watch suppliers"]),
        ("money>500", ["Page of the company"]),
        ("overdue:yes", ["Watch suppliers"]),
        ("overdue:no", ["Page of the company", "Été des métiers", "Bare idea"]),
        ("nothing-of-this-kind", []),
        ("unknown:word", []),
        ("stage:", ["Page of the company", "Été des métiers", "Watch suppliers", "Bare idea"]),
    ],
)
def test_words_find_actions_by_any_column_or_by_one(shelf: Shelf, words: str, found: list[str]) -> None:
    if words == "stage:":
        assert shelf.titles(words=words) == []  # every action has a stage: none is without
    else:
        assert set(shelf.titles(words=words)) == set(found)


def test_a_word_with_a_colon_that_names_no_column_is_a_word() -> None:
    assert read_terms("https://maillon -stage:idea", NAMES) == [
        Term("https://maillon"),
        Term("idea", "stage", ":", True),
    ]


@pytest.mark.parametrize(
    ("ready", "found"),
    [
        (Ready.MY_OVERDUE, ["Watch suppliers"]),
        (Ready.OVERDUE, ["Watch suppliers"]),
        (Ready.NO_OBJECTIVE, ["Page of the company", "Watch suppliers", "Bare idea"]),
        (Ready.BY_COMMUNICATION, ["Été des métiers"]),
        (Ready.NO_OWNER, ["Été des métiers", "Bare idea"]),
        (Ready.UNDATED, ["Été des métiers", "Bare idea"]),
        (Ready.ONE_NETWORK, ["Page of the company"]),
    ],
)
def test_ready_questions_find_what_they_ask(shelf: Shelf, ready: Ready, found: list[str]) -> None:
    assert shelf.titles(ready=ready) == found


def test_my_overdue_tests_are_nobodys_until_one_says_who_one_is(shelf: Shelf) -> None:
    shelf.arranger.me = ""
    assert shelf.titles(ready=Ready.MY_OVERDUE) == []
    shelf.arranger.me = "nadia"
    assert shelf.titles(ready=Ready.MY_OVERDUE) == []


def test_overdue_is_what_the_measures_call_overdue(shelf: Shelf) -> None:
    table = shelf.plan.graph.derived(CountedWork).table
    late = overdue(shelf.plan.graph, table, TODAY).tolist()
    assert late == [shelf.listing.is_overdue(work.id) for work in table.works]
    assert any(late)


def test_sorting_goes_by_several_keys_and_leaves_the_empty_last_both_ways(shelf: Shelf) -> None:
    assert shelf.titles(sort=(("end", False),))[:2] == ["Watch suppliers", "Page of the company"]
    assert shelf.titles(sort=(("end", True),))[:2] == ["Page of the company", "Watch suppliers"]
    assert shelf.titles(sort=(("stage", True), ("title", False))) == [
        "Été des métiers", "Page of the company", "Watch suppliers", "Bare idea",
    ]  # fmt: skip


def test_an_action_stands_in_every_group_it_belongs_to_with_its_part_of_the_hours(shelf: Shelf) -> None:
    lines = shelf.arranger.arrange(Arrangement(group="activities"))
    assert shelf.titles(group="activities") == [
        "[Human resource management 1]", "Été des métiers",
        "[Procurement 1]", "Watch suppliers",
        "[Communication 2]", "Page of the company", "Été des métiers",
        "[- 1]", "Bare idea",
    ]  # fmt: skip
    hours = {head.name: round(head.hours, 3) for head in lines.heads.values()}
    assert hours == {"Human resource management": 7, "Procurement": 0, "Communication": 33, "": 0}
    assert lines.passing == 4


def test_hours_on_several_channels_are_split_among_them(shelf: Shelf) -> None:
    lines = shelf.arranger.arrange(Arrangement(group="channels"))
    assert {head.name: round(head.hours, 3) for head in lines.heads.values()} == {
        "Instagram": 5, "LinkedIn": 35, "": 0,
    }  # fmt: skip


@pytest.mark.parametrize("by", GROUPS)
def test_every_group_holds_every_action_that_passes(shelf: Shelf, by: str) -> None:
    lines = shelf.arranger.arrange(Arrangement(group=by))
    assert {one for one in lines.ids if one} == set(shelf.listing.actions)
    assert sum(head.count for head in lines.heads.values()) == len([one for one in lines.ids if one])


def test_work_without_a_department_of_its_own_is_its_owners_departments(shelf: Shelf) -> None:
    assert shelf.titles(group="unit") == [
        "[Communication 2]", "Page of the company", "Été des métiers",
        "[Purchasing 1]", "Watch suppliers", "[- 1]", "Bare idea",
    ]  # fmt: skip


def test_a_folded_group_shows_its_head_alone_and_still_counts(shelf: Shelf) -> None:
    lines = shelf.arranger.arrange(Arrangement(group="stage"), folded=["running"])
    (running,) = [head for head in lines.heads.values() if head.key == "running"]
    assert (running.count, running.folded) == (2, True)
    assert shelf.id["page"] not in lines.ids
    assert lines.passing == 4


def test_lines_are_found_by_action_and_group(shelf: Shelf) -> None:
    lines = shelf.arranger.arrange(Arrangement(group="channels"))
    both = [line for line, action in enumerate(lines.ids) if action == shelf.id["portraits"]]
    linkedin = next(
        key for key, row in shelf.plan.graph.tables["channel"].items() if row["name"] == "LinkedIn"
    )
    assert len(both) == 2
    assert lines.line_of(shelf.id["portraits"]) == both[0]
    assert lines.line_of(shelf.id["portraits"], linkedin) == both[1]
    assert lines.line_of("gone") == -1
    assert Lines([]).head_above(3) is None


def _everything(listing: Listing) -> dict[str, object]:
    """All that a listing knows of its actions."""
    return {
        **{column.id: dict(listing.keys(column.id)) for column in COLUMNS},
        "order": list(listing.order),
        "found": {action: listing.found_by(action) for action in listing.actions},
        "values": {
            (action, column.id): listing.value(column.id, action)
            for action in listing.actions
            for column in COLUMNS
        },
    }


def test_what_is_kept_through_edits_is_what_a_fresh_reading_finds(shelf: Shelf) -> None:
    plan, id = shelf.plan, shelf.id
    _everything(shelf.listing)
    shelf.titles(words="linkedin stage:running")
    edits = [
        (set_field, "action", id["idea"], "title", "Idée neuve"),
        (set_channels, id["idea"], ["LinkedIn", "Forum"]),
        (set_tags, id["portraits"], []),
        (set_fields, "person", "bea", {"name": "Zoé Noël", "unit_id": None}),
        (add_row, "decision", {"action_id": id["watch"], "date": TODAY, "verdict": Verdict.ADAPT}),
        (add_row, "relay", {"from_id": id["page"], "to_id": id["portraits"]}),
        (set_field, "action", id["portraits"], "title", "Renamed"),
        (set_field, "objective", "hire", "statement", "Hire nobody"),
        (set_field, "activity", shelf.codes["communication"], "name", "Voice"),
        (add_action, "One more", shelf.codes["sales"], {"stage": Stage.PLANNED}),
        (remove_rows, "action", [id["page"]]),
        (remove_rows, "person", ["nadia"]),
    ]
    for edit in edits:
        shelf.do(*edit)
        assert _everything(shelf.listing) == _everything(listing_of(plan)), edit
    for _ in edits:
        change = plan.undo()
        assert change is not None
        shelf.arranger.follow(change)
        assert _everything(shelf.listing) == _everything(listing_of(plan))


def test_an_edit_of_one_action_looks_at_that_one_again_and_at_no_other(shelf: Shelf) -> None:
    shelf.listing.keys("title")
    before = dict(shelf.listing._kept["title"].keys)
    change = shelf.plan.do(set_field, "action", shelf.id["idea"], "title", "Another")
    assert change is not None
    touched = shelf.arranger.follow(change)
    assert touched.actions == {shelf.id["idea"]}
    assert shelf.listing._kept["title"].keys == {
        key: one for key, one in before.items() if key != shelf.id["idea"]
    }


def test_a_filter_follows_edits(shelf: Shelf) -> None:
    assert shelf.titles(ready=Ready.NO_OWNER) == ["Été des métiers", "Bare idea"]
    shelf.do(set_field, "action", shelf.id["idea"], "owner_id", "bea")
    assert shelf.titles(ready=Ready.NO_OWNER) == ["Été des métiers"]


def test_an_arrangement_is_kept_as_text_and_what_is_unknown_is_left_out() -> None:
    how = Arrangement(("stage", "title"), (("end", True),), "unit", Ready.UNDATED, "é\n☂", {"title": 300})
    assert Arrangement.from_json(how.to_json()) == how
    later = '{"columns": ["end", "smell"], "sort": [["smell", true]], "group": "smell", "ready": "smell"}'
    assert Arrangement.from_json(later) == Arrangement(("title", "end"))
    for broken in ("[]", "nonsense", '{"columns": 7}', '{"sort": [1]}', '{"widths": 4}'):
        with pytest.raises(ValueError):
            Arrangement.from_json(broken)


def test_the_title_is_always_shown_and_columns_move_within_the_table() -> None:
    how = Arrangement(("title", "stage", "end"))
    assert how.with_column("title", False) == how
    assert how.with_column("owner", True).columns == ("title", "stage", "end", "owner")
    assert how.with_column("stage", False).columns == ("title", "end")
    assert how.moved("stage", 1).columns == ("title", "end", "stage")
    assert how.moved("end", 5).columns == how.columns
    assert how.moved("title", -1).columns == how.columns


def test_a_column_sorts_up_then_down_then_not_at_all() -> None:
    how = Arrangement().sorted_by("end")
    assert how.sort == (("end", False),)
    assert how.sorted_by("end").sort == (("end", True),)
    assert how.sorted_by("end").sorted_by("end").sort == ()
    assert how.sorted_by("title", also=True).sort == (("end", False), ("title", False))


def test_every_column_of_the_contract_for_actions_is_a_column_of_the_table() -> None:
    from models.exchange.columns import BY_NAME

    contract = {column.field for column in BY_NAME["actions"].columns}
    assert contract - set(BY_ID) == {"id", "idea_code"}
