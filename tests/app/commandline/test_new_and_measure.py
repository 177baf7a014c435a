from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from models.plan import Plan
from tests.app.commandline.runs import Run, digest


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


def test_measure_prints_the_headline_and_a_row_per_activity(run: Run, sample: Path) -> None:
    lines = run("measure", sample).out.splitlines()
    assert lines[0].startswith("61 %")
    assert lines[2] == "145 of 302 h/month go elsewhere than intended."
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


def test_a_name_that_is_no_text_makes_a_plan_all_the_same(run: Run, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.maillon"
    assert run("new", os.fsdecode(path)).status == 0
    assert run("check", os.fsdecode(path)).status == 0
    assert run("export", os.fsdecode(path), tmp_path / "map.svg").status == 0


def test_a_period_that_is_empty_is_wrong_usage(run: Run, plan: Path) -> None:
    assert run("measure", plan, "--period", "").status == 2
