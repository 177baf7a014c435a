from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path

import pytest

from app import settings
from models.creation import new_content
from models.plan import Plan
from models.storage.working_copy import abandoned
from tests.app.commandline.runs import Run, digest, table

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


def test_a_long_list_of_new_names_is_cut(run: Run, plan: Path, tmp_path: Path) -> None:
    many = [["title", "owner"], *([f"A{n}", f"Owner {n:02}"] for n in range(14))]
    answer = run("import", plan, table(tmp_path / "actions.csv", many))
    assert "Owner 09 and 4 more\n" in answer.out


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
    holder = {"host": "elsewhere", "user": "Nadia", "process": 1, "heartbeat": time.time()}
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
    damaged = Plan.open(plan, settings.data_folder()).store.copy
    assert damaged is not None
    damaged.database.write_bytes(b"noise" * 1000)
    damaged.leave()
    plan.with_name(f"~${plan.name}.lock").unlink()
    before, link = digest(plan), tmp_path / "link.maillon"
    link.symlink_to(plan)
    answer = run("import", link, table(tmp_path / "actions.csv", ACTIONS))
    assert answer.status == 1
    assert "1" in answer.error
    assert digest(plan) == before
    damaged.discard()
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
