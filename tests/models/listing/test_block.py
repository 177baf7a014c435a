"""Blocks of cells: read as spreadsheets write them, laid onto actions, refused cell by cell."""

from __future__ import annotations

import pytest

from models.edits.bulk import write_block
from models.errors import Fault
from models.listing.block import Block, block_of, cells_of, prepare_block, without_header
from models.vocabulary import EffortPer, Stage
from tests.models.listing.conftest import Shelf
from tests.plans import content


def test_cells_are_parted_by_tabs_and_rows_by_line_breaks_of_any_kind() -> None:
    assert cells_of("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]
    assert cells_of("a\tb\rc") == [["a", "b"], ["c", ""]]
    assert cells_of("a\n\nb") == [["a"], [""], ["b"]]


def test_quoted_cells_hold_tabs_line_breaks_and_quotes() -> None:
    assert cells_of('"two\nlines"\t"a ""b"""\n"with\ttab"\tx') == [
        ["two\nlines", 'a "b"'],
        ["with\ttab", "x"],
    ]


def test_a_quote_that_is_only_a_quote_swallows_nothing() -> None:
    assert cells_of('5" pipe\tx\n"open\ty') == [['5" pipe', "x"], ['"open', "y"]]


@pytest.mark.parametrize("text", ["", "\n", "  \t \n"])
def test_nothing_copied_is_said(text: str) -> None:
    with pytest.raises(Fault) as fault:
        cells_of(text)
    assert fault.value.code == "paste.nothing"


def test_a_block_reads_back_as_it_was_written() -> None:
    rows = [["=SUM(A1)", "+33 6 12", "-word", "@you"], ["two\nlines", "tab\there", 'q"uote', "👩‍🚀 مرحبا"]]
    assert cells_of(block_of(rows)) == rows
    assert block_of([["=SUM(A1)"]]) == "'=SUM(A1)"
    assert block_of([["-3.5", "+4"]]) == "-3.5\t+4"


def test_a_first_row_that_names_the_columns_is_no_row() -> None:
    titles = [("Stage", "étape"), ("Owner",)]
    assert without_header([["ETAPE", "owner"], ["test", "x"]], titles) == [["test", "x"]]
    assert without_header([["test", "owner"], ["test", "x"]], titles)[0] == ["test", "owner"]
    assert without_header([["stage", "owner"]], titles) == [["stage", "owner"]]


def _paste(shelf: Shelf, fields: list[str], rows: list[list[str]], onto: list[str], **options: str) -> Block:
    block = prepare_block(shelf.plan.read, fields, rows, onto, **options)  # type: ignore[arg-type]
    if not block.refused and block.writes:
        shelf.do(write_block, block.writes, len(rows))
    return block


def test_cells_change_the_actions_below_and_rows_beyond_them_add_some(shelf: Shelf) -> None:
    rows = [["First", "planned", "Zoé"], ["Second", "test", "Béatrice Noël"], ["Third", "", ""]]
    block = _paste(shelf, ["title", "stage", "owner"], rows, [shelf.id["page"], shelf.id["idea"]])
    assert (block.changed, len(block.new), block.created["people"]) == (2, 1, ("Zoé",))
    actions = shelf.listing.actions
    assert [actions[shelf.id[one]]["title"] for one in ("page", "idea")] == ["First", "Second"]
    assert shelf.listing.value("owner", shelf.id["page"]) == "Zoé"
    assert actions[shelf.id["idea"]]["owner_id"] == "bea"
    assert (actions[block.new[0]]["title"], actions[block.new[0]]["stage"]) == ("Third", Stage.IDEA)


def test_a_paste_is_one_undo_that_leaves_no_trace(shelf: Shelf) -> None:
    before = content(shelf.plan.connection)
    _paste(shelf, ["title", "tags", "channels"], [["A", "x; y", "Forum"], ["B", "z", ""]], [shelf.id["page"]])
    assert content(shelf.plan.connection) != before
    shelf.plan.undo()
    assert content(shelf.plan.connection) == before


@pytest.mark.parametrize(
    ("field", "cell", "code"),
    [
        ("activities", "communication: 70 %; sales: 60 %", "share.sum"),
        ("activities", "130 %", "activity.unknown"),
        ("end", "31/02/2027", "date.impossible"),
        ("end", "soon", "date.unreadable"),
        ("stage", "nearly", "closed.unknown"),
        ("effort", "a lot", "effort.unreadable"),
        ("money", "-4", "number.negative"),
        ("title", "", "required.empty"),
        ("end", "1900-01-01", "dates.reversed"),
        ("decide_by", "1900-01-01", "decide_by.before_start"),
        ("notes", "x" * 10_001, "text.too_long"),
        ("notes", "half \ud83d", "text.surrogate"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_told_and_nothing_is_written(
    shelf: Shelf, field: str, cell: str, code: str
) -> None:
    before = content(shelf.plan.connection)
    fields, rows = ["title", field], [["good", "idea" if field == "stage" else ""], ["good", cell]]
    if field == "title":
        fields, rows = ["title", "notes"], [["good", "fine"], [cell, "fine"]]
    block = _paste(shelf, fields, rows, [shelf.id["idea"], shelf.id["page"]])
    (refused,) = block.refused
    assert (refused.row, refused.column, refused.problem.code) == (1, field, code)
    assert content(shelf.plan.connection) == before


def test_far_days_emoji_right_to_left_letters_and_line_breaks_are_taken(shelf: Shelf) -> None:
    notes = "première ligne\nשלום עולם\n👩🏽‍💻 ✓"
    block = _paste(
        shelf,
        ["title", "start", "end", "notes"],
        [["مرحبا 🎉", "1900-01-01", "9999-12-31", notes]],
        [shelf.id["idea"]],
    )
    assert not block.refused
    row = shelf.listing.actions[shelf.id["idea"]]
    assert [row[field] for field in ("title", "start", "end", "notes")] == [
        "مرحبا 🎉", "1900-01-01", "9999-12-31", notes,
    ]  # fmt: skip


def test_a_bare_number_of_hours_counts_per_what_it_counted_per_before(shelf: Shelf) -> None:
    from models.edits.rows import set_fields

    shelf.do(set_fields, "action", shelf.id["page"], {"effort": 2.0, "effort_per": EffortPer.WEEK})
    _paste(shelf, ["title", "effort"], [["Page", "3"], ["New", "4"]], [shelf.id["page"]])
    page = shelf.listing.actions[shelf.id["page"]]
    assert (page["effort"], page["effort_per"]) == (3.0, "week")
    new = next(row for row in shelf.listing.actions.values() if row["title"] == "New")
    assert (new["effort"], new["effort_per"]) == (4.0, "month")


def test_rows_beyond_the_table_need_a_title_and_empty_ones_add_nothing(shelf: Shelf) -> None:
    block = prepare_block(shelf.plan.read, ["notes"], [["x"], ["y"], [" "]], [shelf.id["idea"]])
    (refused,) = block.refused
    assert (refused.row, refused.problem.code) == (1, "required.empty")


def test_empty_cells_empty_what_they_are_laid_on(shelf: Shelf) -> None:
    _paste(shelf, ["end", "channels", "activities"], [["", "", ""]], [shelf.id["page"]])
    assert shelf.listing.value("end", shelf.id["page"]) == ""
    assert shelf.listing.value("channels", shelf.id["page"]) == ()
    assert shelf.listing.value("activities", shelf.id["page"]) == ()
