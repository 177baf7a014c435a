from __future__ import annotations

import csv
import datetime as dt
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import languages, settings
from app.commandline import main
from models.creation import new_content
from models.plan import Plan
from models.storage.working_copy import abandoned

ROOT = Path(__file__).parents[2]


@dataclass
class Answer:
    status: int
    out: str
    error: str


Run = Callable[..., Answer]


@pytest.fixture
def run(qapp: object, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry a command out in this process."""

    def run(*arguments: object, language: str = "en") -> Answer:
        capsys.readouterr()
        status = main(["--language", language, *map(str, arguments)])
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    return run


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "plan.maillon"
    assert run("new", path).status == 0
    return path


@pytest.fixture(scope="session")
def sample_content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from models.sample_plan import sample_content

    return sample_content("en", dt.date.today())


@pytest.fixture
def sample(sample_content: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "sample.maillon"
    path.write_bytes(sample_content)
    return path


def table(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def started(*arguments: object, **environment: str) -> Answer:
    """Carry a command out in a process of its own, without a screen."""
    own = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        env={**own, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


# -- the process --------------------------------------------------------------------------------------------


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


# -- usage --------------------------------------------------------------------------------------------------


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
        ["export", "x.maillon", "y.pdf", "--what", "silo"],
        ["export", "x.maillon", "y.pdf", "--what", "nonsense"],
        ["export", "x.maillon", "y.pdf", "--what", "actions"],
        ["export", "x.maillon", "y.csv", "--what", "map"],
        ["export", "x.maillon", "y.pptx"],
        ["export", "x.maillon", "y"],
        ["advise", "x.maillon", "--actions", "3"],
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


# -- new ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chain", ["porter", "service", "saas", "retail", "nonprofit", "public", "empty"])
def test_a_new_plan_stands_on_the_chain_asked_for_and_is_sound(run: Run, tmp_path: Path, chain: str) -> None:
    path = tmp_path / "new.maillon"
    assert run("new", path, "--chain", chain).status == 0
    assert json.loads(run("check", path, "--json").out) == {"ok": True, "problems": []}


def test_porters_plan_has_one_unit_communication_at_home_in_its_activity(plan: Path) -> None:
    opened = Plan.view(plan)
    (unit,) = opened.graph.units()
    home = opened.graph.graph.nodes[unit["home_id"]]
    opened.close()
    assert (unit["communication"], home["code"]) == (1, "communication")


def test_a_plan_from_an_empty_chain_has_neither_activities_nor_units(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.maillon"
    run("new", path, "--chain", "empty")
    opened = Plan.view(path)
    assert (opened.graph.activities(), opened.graph.units()) == ([], [])
    opened.close()


@pytest.mark.parametrize("sample", [[], ["--sample"]])
def test_new_never_replaces_what_is_there(run: Run, tmp_path: Path, sample: list[str]) -> None:
    path = tmp_path / "there.maillon"
    path.write_text("something dear")
    assert run("new", path, *sample).status == 1
    assert path.read_text() == "something dear"


def test_a_plan_in_a_folder_that_is_not_there_is_a_fault(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "no" / "folder.maillon").status == 1


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sample_tells_its_story_and_has_nothing_to_undo(run: Run, tmp_path: Path, language: str) -> None:
    path = tmp_path / "sample.maillon"
    assert run("new", path, "--sample", language=language).status == 0
    figures = json.loads(run("measure", path, "--json").out)
    assert round(figures["landing"]["communication_share"], 2) == 0.61
    assert round(figures["running"]["communication_share"], 2) == 0.76
    opened = Plan.view(path)
    assert not opened.history.done
    opened.close()


# -- measure and check --------------------------------------------------------------------------------------


def test_measure_prints_the_headline_and_a_row_per_activity(run: Run, sample: Path) -> None:
    lines = run("measure", sample).out.splitlines()
    assert lines[0].startswith("61 %")
    assert any(line.startswith("Procurement") and line.endswith("to imagine") for line in lines)
    assert any("empty on purpose" in line for line in lines)


def test_measure_answers_for_the_period_scope_and_weight_asked_for(run: Run, sample: Path) -> None:
    answer = run("measure", sample, "--period", "2027-Q1", "--scope", "ideas", "--weight", "money", "--json")
    told = json.loads(answer.out)
    assert told["period"] == {"start": "2027-01-01", "end": "2027-03-31"}
    assert (told["scope"], told["weight"], told["frame"]["unit"]) == ("ideas", "money", "EUR")


def test_an_empty_plan_is_measured_as_not_available(run: Run, plan: Path) -> None:
    told = json.loads(run("measure", plan, "--json").out)
    assert told["landing"]["communication_share"] is None
    assert told["unavailable"]
    assert run("measure", plan).status == 0


@pytest.mark.parametrize("command", [["measure"], ["measure", "--json"], ["check"], ["check", "--json"]])
def test_looking_leaves_the_file_and_its_folder_as_they_were(
    run: Run, sample: Path, command: list[str]
) -> None:
    before, beside = digest(sample), sorted(sample.parent.iterdir())
    assert run(*command, sample).status == 0
    assert (digest(sample), sorted(sample.parent.iterdir())) == (before, beside)


@pytest.mark.parametrize("content", [b"", b"not a plan", b"SQLite format 3\x00" + b"\x00" * 200])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_check_tells_what_is_no_plan(run: Run, tmp_path: Path, content: bytes, language: str) -> None:
    path = tmp_path / "bad.maillon"
    path.write_bytes(content)
    answer = run("check", path, "--json", language=language)
    assert answer.status == 1
    told = json.loads(answer.out)
    assert not told["ok"]
    assert told["problems"][0]["code"].startswith("file.")
    assert answer.error.count("\n") == 1


# -- import -------------------------------------------------------------------------------------------------

ACTIONS = [
    ["title", "activities", "owner", "unit", "stage", "effort"],
    [
        "Job portraits",
        "human_resources: 70 %; communication: 30 %",
        "Nadia",
        "Communication",
        "running",
        "6 h/month",
    ],
    ["Forum", "service", "Léa", "Customer service", "test", "M"],
]


def test_actions_come_in_with_all_they_name(run: Run, plan: Path, tmp_path: Path) -> None:
    assert run("import", plan, table(tmp_path / "actions.csv", ACTIONS)).status == 0
    opened = Plan.view(plan)
    assert {row["title"] for row in opened.graph.actions()} == {"Job portraits", "Forum"}
    assert {row["name"] for row in opened.graph.people()} == {"Nadia", "Léa"}
    assert len(opened.history.done) == 1
    opened.close()
    assert run("check", plan).status == 0
    assert not list(tmp_path.glob("~$*"))


def test_a_dry_run_says_what_would_happen_and_writes_nothing(run: Run, plan: Path, tmp_path: Path) -> None:
    before = digest(plan)
    answer = run("import", plan, table(tmp_path / "actions.csv", ACTIONS), "--dry-run", "--json")
    told = json.loads(answer.out)
    assert answer.status == 0
    assert told["tables"]["actions"] == {"new": 2, "changed": 0, "unchanged": 0, "bad": 0}
    assert told["matched"]["owner"] == "owner"
    assert told["created"]["people"] == ["Nadia", "Léa"]
    assert set(told) == {"tables", "matched", "unknown_columns", "created", "problems"}
    assert digest(plan) == before


def test_rows_that_cannot_be_read_stop_the_import_and_are_listed(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    before = digest(plan)
    bad = table(tmp_path / "actions.csv", [*ACTIONS, ["Bad", "nowhere at all", "", "", "", "-3 h"]])
    answer = run("import", plan, bad)
    assert answer.status == 1
    assert "row 4" in answer.out
    assert "nowhere at all" in answer.out
    assert answer.error.count("\n") == 1
    assert digest(plan) == before
    assert run("import", plan, bad, "--skip-bad").status == 0
    opened = Plan.view(plan)
    assert len(opened.graph.actions()) == 2
    opened.close()


def test_unknown_columns_are_named_and_kept_when_asked(run: Run, plan: Path, tmp_path: Path) -> None:
    coloured = [[*row, value] for row, value in zip(ACTIONS, ["Colour", "blue", "red"], strict=True)]
    answer = run("import", plan, table(tmp_path / "actions.csv", coloured), "--keep-unknown")
    assert "Colour" in answer.out
    opened = Plan.view(plan)
    assert {row["notes"] for row in opened.graph.actions()} == {"Colour: blue", "Colour: red"}
    opened.close()


def test_a_column_can_be_mapped_by_hand(run: Run, plan: Path, tmp_path: Path) -> None:
    named = table(tmp_path / "list.csv", [["What we do", "activities"], ["Forum", "service"]])
    assert run("import", plan, named, "--table", "actions", "--map", "What we do=title").status == 0


@pytest.mark.parametrize("option", [["--table", "nonsense"], ["--map", "title=nonsense"]])
def test_an_option_that_no_file_could_make_right_is_wrong_usage(
    run: Run, plan: Path, tmp_path: Path, option: list[str]
) -> None:
    answer = run("import", plan, table(tmp_path / "actions.csv", ACTIONS), *option)
    assert answer.status == 2
    assert answer.error.count("\n") == 1


def test_a_plan_open_elsewhere_takes_nothing_in(run: Run, plan: Path, tmp_path: Path) -> None:
    """Another process holds the lock: our own is always given to us again."""
    before = digest(plan)
    holder = {"host": "elsewhere", "user": "Nadia", "process": 1, "heartbeat": 4e9}
    plan.with_name(f"~${plan.name}.lock").write_text(json.dumps(holder))
    answer = run("import", plan, table(tmp_path / "actions.csv", ACTIONS))
    assert answer.status == 1
    assert "Nadia" in answer.error
    assert digest(plan) == before


def test_changes_that_a_crash_left_come_before_an_import(run: Run, plan: Path, tmp_path: Path) -> None:
    from models.edits.actions import add_action

    cut_off = Plan.open(plan, settings.data_folder())
    cut_off.do(add_action, "Never saved", None)
    cut_off.store.close(keep=True)
    before = digest(plan)
    answer = run("import", plan, table(tmp_path / "actions.csv", ACTIONS))
    assert answer.status == 1
    assert digest(plan) == before
    for copy in abandoned(settings.data_folder()):
        assert copy.unsaved_changes() == 1
        copy.discard()


def test_an_import_leaves_no_working_copy_behind(run: Run, plan: Path, tmp_path: Path) -> None:
    run("import", plan, table(tmp_path / "actions.csv", ACTIONS))
    run("import", plan, table(tmp_path / "bad.csv", [["title", "activities"], ["x", "nowhere at all"]]))
    assert not list(settings.data_folder().iterdir())


def test_a_plan_changed_by_another_hand_meanwhile_is_kept_beside(
    run: Run, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import app.commandline_import as commandline_import

    other = new_content("empty", "en", dt.date(2027, 1, 1), "Theirs")
    real = commandline_import.apply

    def apply_while_another_hand_saves(opened: Plan, prepared: object) -> object:
        plan.write_bytes(other)
        return real(opened, prepared)  # type: ignore[arg-type]

    monkeypatch.setattr(commandline_import, "apply", apply_while_another_hand_saves)
    answer = run("import", plan, table(tmp_path / "actions.csv", ACTIONS))
    assert answer.status == 1
    assert plan.read_bytes() == other
    (kept,) = tmp_path.glob("plan (conflict *).maillon")
    opened = Plan.view(kept)
    assert len(opened.graph.actions()) == 2
    opened.close()
    assert kept.name in answer.error


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02\xff" * 400, b'title,activities\n"never closed,service\n']
)
def test_what_is_no_table_is_one_sentence(run: Run, plan: Path, tmp_path: Path, content: bytes) -> None:
    path, before = tmp_path / "noise.csv", digest(plan)
    path.write_bytes(content)
    answer = run("import", plan, path)
    assert answer.status == 1
    assert answer.error.count("\n") == 1
    assert digest(plan) == before


def test_signs_that_cannot_be_shown_are_not_sent_to_the_terminal(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(b"title,activities\nab\x00\x1b[31mc,service\n")
    answer = run("import", plan, path)
    assert answer.status == 1
    assert "\x00" not in answer.out + answer.error
    assert "\x1b" not in answer.out + answer.error


# -- export -------------------------------------------------------------------------------------------------


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
