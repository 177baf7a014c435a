from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from app.arguments import LENSES
from app.chain.lenses import Lens
from models.exchange.columns import TABLES
from tests.app.commandline.runs import Run


@pytest.mark.parametrize(
    ("name", "magic"), [("map.pdf", b"%PDF"), ("map.png", b"\x89PNG"), ("map.svg", b"<?xml")]
)
@pytest.mark.parametrize("options", [[], ["--grey", "--paper", "A3", "--lens", "target"], ["--blank"]])
def test_the_map_is_drawn_as_the_files_name_says(
    run: Run, sample: Path, tmp_path: Path, name: str, magic: bytes, options: list[str]
) -> None:
    out = tmp_path / name
    out.write_text("older")
    assert run("export", sample, out, *options).status == 0
    assert out.read_bytes().startswith(magic)


def test_tables_are_written_and_come_back_as_the_same_plan(run: Run, sample: Path, tmp_path: Path) -> None:
    book, again = tmp_path / "all.xlsx", tmp_path / "again.maillon"
    assert run("export", sample, book).status == 0
    assert run("new", again, "--chain", "empty").status == 0
    assert run("import", again, book).status == 0
    first, second = (json.loads(run("measure", path, "--json").out) for path in (sample, again))
    for part in ("activities", "units", "landing", "running"):
        assert rounded(first[part]) == rounded(second[part])


def rounded(value: object) -> object:
    """The same with nine decimals, however deep."""
    if isinstance(value, dict):
        return {name: rounded(one) for name, one in value.items()}
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return round(value, 9) if isinstance(value, float) else value


def test_a_csv_holds_the_actions_unless_another_table_is_asked_for(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    assert run("export", sample, out).status == 0
    assert "Company page on LinkedIn" in out.read_text("utf-8-sig")
    assert run("export", sample, out, "--what", "units").status == 0
    assert "Customer service" in out.read_text("utf-8-sig")


def test_json_holds_the_whole_plan(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run("export", sample, out).status == 0
    assert len(json.loads(out.read_text("utf-8"))["actions"]) == 25


@pytest.mark.parametrize("name", ["map.pdf", "all.xlsx"])
def test_what_cannot_be_written_is_a_fault(run: Run, sample: Path, tmp_path: Path, name: str) -> None:
    answer = run("export", sample, tmp_path / "no" / "folder" / name)
    assert answer.status == 1
    assert answer.error.count("\n") == 1


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True, timeout=60)
    return " ".join(done.stdout.decode().split())


def test_the_sheet_for_the_board_is_one_page(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "board.pdf"
    assert run("export", sample, out, "--what", "board-sheet").status == 0
    info = subprocess.run(["pdfinfo", str(out)], capture_output=True, check=True, timeout=60).stdout.decode()
    assert "Pages:           1\n" in info
    assert "What to stop" in text_of(out)


@pytest.mark.parametrize(("name", "magic"), [("board.png", b"\x89PNG"), ("board.svg", b"<?xml")])
def test_the_sheet_for_the_board_is_a_picture_too(
    run: Run, sample: Path, tmp_path: Path, name: str, magic: bytes
) -> None:
    out = tmp_path / name
    assert run("export", sample, out, "--what", "board-sheet", "--grey").status == 0
    assert out.read_bytes().startswith(magic)


def test_readiness_is_a_sheet_as_pdf_and_a_table_otherwise(run: Run, sample: Path, tmp_path: Path) -> None:
    sheet, table = tmp_path / "ready.pdf", tmp_path / "ready.csv"
    assert run("export", sample, sheet, "--what", "readiness").status == 0
    assert "Who sponsors it at the top?" in text_of(sheet)
    assert run("export", sample, table, "--what", "readiness").status == 0
    assert table.read_text("utf-8-sig").splitlines()[0].split(",")[0] == "id"
    answer = run("export", sample, tmp_path / "ready.png", "--what", "readiness")
    assert answer.status == 2
    assert ".pdf" in answer.error


def test_every_table_can_be_asked_for_by_name(run: Run, sample: Path, tmp_path: Path) -> None:
    for table in TABLES:
        assert run("export", sample, tmp_path / "one.csv", "--what", table.name).status == 0, table.name


def test_what_is_yet_to_come_is_wrong_usage(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("export", sample, tmp_path / "a.pdf", "--what", "report")
    assert (answer.status, "later version" in answer.error) == (2, True)


@pytest.mark.parametrize("lens", LENSES)
def test_every_lens_of_the_command_line_draws_a_map(
    run: Run, sample: Path, tmp_path: Path, lens: str
) -> None:
    assert run("export", sample, tmp_path / "map.svg", "--lens", lens).status == 0


def test_the_command_line_knows_every_lens() -> None:
    assert set(LENSES) == {lens.value for lens in Lens}


def test_for_whom_by_whom_is_a_sheet_or_the_table_behind_it(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "silo.pdf"
    assert run("export", sample, out, "--what", "silo", "--grey").status == 0
    assert "What to do first" in text_of(out)
    table = tmp_path / "silo.csv"
    assert run("export", sample, table, "--what", "silo", "--weight", "actions").status == 0
    rows = [line.split(",") for line in table.read_text("utf-8-sig").splitlines()]
    assert rows[0][:3] == ["Figure", "Value", "Unit"]
    assert len(rows) > 20
    assert run("export", sample, tmp_path / "silo.xlsx", "--what", "silo").status == 0
    refused = run("export", sample, tmp_path / "silo.png", "--what", "silo")
    assert refused.status == 2
    assert ".pdf, .xlsx, .csv" in refused.error
