from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import languages
from app.commandline import main
from tests.app.commandline.runs import ROOT, Run, started


def test_a_plan_is_made_filled_measured_and_drawn_without_a_screen(tmp_path: Path) -> None:
    path, picture = tmp_path / "plan.maillon", tmp_path / "map.pdf"
    assert started("new", path, "--sample", "--language", "fr").status == 0
    measured = started("measure", path, "--json", "--language", "en")
    assert json.loads(measured.out)["frame"]["unit"] == "h"
    drawn = started("export", path, picture, "--language", "fr")
    assert (drawn.status, drawn.error) == (0, "")
    assert picture.read_bytes().startswith(b"%PDF")


def test_a_fault_is_one_line_without_a_traceback(tmp_path: Path) -> None:
    answer = started("measure", tmp_path / "nowhere.maillon", "--language", "fr")
    assert answer.status == 1
    assert answer.error.startswith("erreur")
    assert answer.error.count("\n") == 1
    assert answer.out == ""


def test_measuring_brings_no_widgets_along(sample: Path) -> None:
    code = (
        "import sys; from app.commandline import main; "
        f"status = main(['measure', {str(sample)!r}]); "
        "heavy = {'PySide6.QtWidgets', 'PySide6.QtGui', 'matplotlib', 'scipy'} & set(sys.modules); "
        "sys.exit(status or (f'loaded: {heavy}' if heavy else 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["new"],
        ["new", "x.maillon", "--chain", "nothing"],
        ["new", "x.maillon", "--chain", "saas", "--sample"],
        ["measure", "x.maillon", "--frobnicate"],
        ["measure", "x.maillon", "--scope", "everything"],
        ["measure", "x.maillon", "--weight", "kilograms"],
        ["measure", "x.maillon", "--period", "sometime"],
        ["measure", "x.maillon", "--period", "2027-04-30..2027-01-15"],
        ["measure", "x.maillon", "--period"],
        ["measure", "x.maillon", "y.maillon"],
        ["measure", "--language", "de", "x.maillon"],
        ["import", "x.maillon"],
        ["import", "x.maillon", "y.csv", "--map", "nothing"],
        ["import", "x.maillon", "y.csv", "--dates", "ymd"],
        ["export", "x.maillon"],
        ["export", "x.maillon", "y.pdf", "--lens", "rose"],
        ["export", "x.maillon", "y.pdf", "--paper", "B5"],
        ["export", "x.maillon", "y.pdf", "--what", "report"],
        ["export", "x.maillon", "y.pdf", "--what", "nonsense"],
        ["export", "x.maillon", "y.pdf", "--what", "actions"],
        ["export", "x.maillon", "y.csv", "--what", "map"],
        ["export", "x.maillon", "y.pptx"],
        ["export", "x.maillon", "y"],
        ["advise", "x.maillon", "--actions", "0"],
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_wrong_usage_is_said_in_a_sentence_and_ends_with_2(
    run: Run, arguments: list[str], language: str
) -> None:
    answer = run(*arguments, language=language)
    assert answer.status == 2
    assert answer.out == ""
    assert answer.error.count("\n") == 1
    assert answer.error.rstrip().endswith((".", "map"))


def test_the_language_may_stand_before_or_after_the_command(
    qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    said = set()
    for arguments in (["--language", "fr", "check", "x"], ["check", "x", "--language", "fr"]):
        assert main(arguments) == 1
        said.add(capsys.readouterr().err)
    assert len(said) == 1


def test_a_command_in_a_running_program_leaves_its_language_as_it_was(run: Run) -> None:
    before = languages.current()
    run("check", "x", language="fr")
    assert languages.current() == before


@pytest.mark.parametrize("arguments", [["--help"], ["import", "--help"], ["--version"]])
def test_help_is_printed_and_done(run: Run, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert answer.status == 0
    assert "maillon" in answer.out
