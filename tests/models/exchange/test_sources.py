"""Files read as tables: whatever people and their programs make of CSV and XLSX."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Fault
from models.exchange import from_tables, read_block, read_tables
from tests.models.exchange.plans import write_csv, write_raw_xlsx, write_xlsx

ROWS = [["Titre", "Étape"], ["Portraits de métiers", "prévue"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_is_read_in_every_usual_encoding(tmp_path: Path, encoding: str, delimiter: str) -> None:
    (table,) = read_tables(write_csv(tmp_path / "actions.csv", ROWS, encoding, delimiter))
    assert [list(table.header), *map(list, table.rows)] == ROWS
    assert (table.name, table.file) == ("actions", "actions.csv")


def test_line_breaks_and_separators_in_quotes_stay_in_their_cell(tmp_path: Path) -> None:
    path = tmp_path / "actions.csv"
    path.write_bytes(b'title;notes\r\n"Portraits; films";"first\r\nsecond ""line"""\r\n\r\nLast;x\r\n')
    (table,) = read_tables(path)
    assert [list(row) for row in table.rows] == [
        ["Portraits; films", 'first\r\nsecond "line"'],
        ["Last", "x"],
    ]
    assert list(table.numbers) == [2, 4]


def test_a_stated_separator_is_heeded(tmp_path: Path) -> None:
    (tmp_path / "actions.csv").write_text("sep=|\ntitle|stage\nA|idea\n")
    (table,) = read_tables(tmp_path / "actions.csv")
    assert (table.header, list(table.numbers)) == (("title", "stage"), [3])


def test_a_quote_within_a_cell_is_a_sign_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "actions.csv").write_text('title,notes\nA "5 inch" screen,"b" c\n')
    assert read_tables(tmp_path / "actions.csv")[0].rows[0][0] == 'A "5 inch" screen'


def test_the_apostrophe_before_a_formula_is_taken_off(tmp_path: Path) -> None:
    (table,) = read_tables(write_csv(tmp_path / "actions.csv", [["title"], ["'=1+1"], ["''-x"], ["'tis"]]))
    assert [row[0] for row in table.rows] == ["=1+1", "'-x", "'tis"]


def test_a_workbook_gives_its_visible_sheets_with_real_values(tmp_path: Path) -> None:
    day = dt.date(2027, 1, 31)
    path = write_xlsx(
        tmp_path / "book.xlsx", {"actions": [["title", "start", "money"], ["A", day, 12.5]], "empty": []}
    )
    (table,) = read_tables(path)
    assert (table.name, list(table.rows[0])) == ("actions", ["A", day, 12.5])


def test_rows_keep_their_numbers_below_empty_ones(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", {"actions": [[], [], ["title"], ["A"], [], ["B"]]})
    (table,) = read_tables(path)
    assert (table.header_row, list(table.numbers)) == (3, [4, 6])


def test_one_sheet_can_be_asked_for_by_name(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", {"One": [["title"], ["A"]], "Two": [["title"], ["B"]]})
    assert [table.name for table in read_tables(path, sheet="two")] == ["Two"]
    with pytest.raises(Fault, match=r"import\.no_sheet"):
        read_tables(path, sheet="Three")


def test_a_pasted_block_is_a_table() -> None:
    (table,) = read_block('title\tnotes\r\nA\t"two\nlines"\r\n')
    assert list(table.rows[0]) == ["A", "two\nlines"]


def test_tables_made_by_the_program_are_taken_as_they_are() -> None:
    tables = from_tables({"actions": [["title"], ["A"]], "units": []})
    assert [(table.name, table.header) for table in tables] == [("actions", ("title",))]


def _fault_of(path: Path) -> str:
    with pytest.raises(Fault) as refused:
        read_tables(path)
    return refused.value.code


def _code_or_none(path: Path) -> str:
    """The fault's code, "import.none" when the file is read."""
    try:
        read_tables(path)
    except Fault as fault:
        return fault.code
    return "import.none"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "blank.csv").write_text(" \n;;\n\n")
    (tmp_path / "empty.xlsx").write_bytes(b"")
    assert _fault_of(tmp_path / "missing.csv") == "import.missing"
    assert _fault_of(tmp_path) == "import.directory"
    assert _fault_of(tmp_path / "empty.csv") == "import.empty"
    assert _fault_of(tmp_path / "blank.csv") == "import.empty"
    assert _fault_of(tmp_path / "empty.xlsx") == "import.empty"
    assert _fault_of(Path("a\x00b.csv")) == "import.unreadable"


def test_binary_noise_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "noise.csv").write_bytes(bytes(range(256)) * 40)
    assert _fault_of(tmp_path / "noise.csv") == "import.not_text"


def test_a_quote_that_is_never_closed_swallows_nothing(tmp_path: Path) -> None:
    (tmp_path / "actions.csv").write_text('title,notes\nA,"open\nB,x\nC,y\n')
    assert _fault_of(tmp_path / "actions.csv") == "import.open_quote"


def test_old_locked_and_damaged_workbooks_are_refused(tmp_path: Path) -> None:
    (tmp_path / "locked.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (tmp_path / "old.xls").write_bytes(b"anything")
    (tmp_path / "text.xlsx").write_bytes(b"no workbook at all")
    whole = write_xlsx(tmp_path / "whole.xlsx", {"actions": [["title"], ["A"]]}).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    with zipfile.ZipFile(tmp_path / "other.xlsx", "w") as archive:
        archive.writestr("readme.txt", "not a workbook")
    assert _fault_of(tmp_path / "locked.xlsx") == "import.old_or_locked"
    assert _fault_of(tmp_path / "old.xls") == "import.old_or_locked"
    for name in ("text", "cut", "other"):
        assert _fault_of(tmp_path / f"{name}.xlsx") == "import.not_workbook"


def test_a_zip_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(300):
            part.write(bytes(2**20))
    assert path.stat().st_size < 2**20
    assert _fault_of(path) == "import.too_large"


FIRST = '<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row>'


@pytest.mark.parametrize(
    "far",
    [
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1048576"><c x=">" r="XFD1048576"><v>1</v></c></row>',
        "<row\n r = '1048576'><c\nr\n=\n'xfd1048576'><v>1</v></c></row>",
        '<row r="4000000000"><c><v>1</v></c></row>',
        '<row r="1048576"><c r="XFD1048576" s="1"><v></v></c></row>',
    ],
)
def test_a_cell_far_out_is_refused_however_it_is_written(tmp_path: Path, far: str) -> None:
    assert _fault_of(write_raw_xlsx(tmp_path / "far.xlsx", FIRST + far)) == "import.too_far_out"


@pytest.mark.parametrize("far", ["&#88;FD1048576", "$XFD$1048576", "XFD+1048576"])
def test_references_that_are_none_are_refused(tmp_path: Path, far: str) -> None:
    cell = f'<row r="1048576"><c r="{far}"><v>1</v></c></row>'
    assert _fault_of(write_raw_xlsx(tmp_path / "far.xlsx", FIRST + cell)) == "import.not_workbook"


def test_cells_that_are_only_formatted_far_out_do_not_matter(tmp_path: Path) -> None:
    blank = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    (table,) = read_tables(write_raw_xlsx(tmp_path / "blank.xlsx", FIRST + blank))
    assert table.header == ("title",)


def test_one_long_text_shared_by_many_cells_is_refused(tmp_path: Path) -> None:
    text = "a" * 2_000_000
    shared = (
        f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{text}</t></si></sst>'
    )
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 2001))
    assert _fault_of(write_raw_xlsx(tmp_path / "shared.xlsx", cells, shared)) == "import.too_large"


@given(st.binary(max_size=600), st.sampled_from(["csv", "xlsx", "txt"]))
def test_random_bytes_are_a_table_or_a_fault(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, suffix: str
) -> None:
    path = tmp_path_factory.mktemp("noise") / f"noise.{suffix}"
    path.write_bytes(noise)
    assert _code_or_none(path).startswith("import.")


@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), min_size=1, max_size=8))
def test_a_workbook_with_flipped_bytes_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[float, int]]
) -> None:
    folder = tmp_path_factory.mktemp("flipped")
    whole = bytearray(write_xlsx(folder / "whole.xlsx", {"actions": ROWS}).read_bytes())
    for place, bits in flips:
        whole[int(place * len(whole))] ^= bits
    (folder / "flipped.xlsx").write_bytes(whole)
    assert _code_or_none(folder / "flipped.xlsx").startswith("import.")
