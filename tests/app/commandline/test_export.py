from __future__ import annotations

import json
from pathlib import Path

import pytest

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
