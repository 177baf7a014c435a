"""`maillon advise`: as JSON and as text, in both languages, and each wrong way to ask."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.app.commandline.runs import Run, digest, started, table

FIGURES = {"distance_to_target", "communication_share", "effective_activities"}


def asked(run: Run, plan: Path, *options: object, language: str = "en", seconds: int = 0) -> Any:
    """The answer as JSON, found at once unless there are seconds to prove it in."""
    answer = run("advise", plan, *options, "--json", "--time-limit", seconds, language=language)
    assert (answer.status, answer.error) == (0, "")
    return json.loads(answer.out)


def test_the_json_has_what_its_contract_says_and_nothing_else(run: Run, sample: Path) -> None:
    told = asked(run, sample, "--actions", 3, seconds=20)
    assert set(told) == {"proven", "before", "after", "proposals"}
    assert told["proven"] is True
    assert set(told["before"]) == set(told["after"]) == FIGURES
    assert len(told["proposals"]) == 3
    for proposal in told["proposals"]:
        assert set(proposal) == {"title", "from", "effort", "activities", "why"}
        assert sum(proposal["activities"].values()) == pytest.approx(1)
        assert proposal["why"]
    before = json.loads(run("measure", sample, "--json").out)["landing"]
    assert told["before"] == {name: before[name] for name in FIGURES}
    assert told["after"]["distance_to_target"] < told["before"]["distance_to_target"]


def test_the_outcome_is_what_the_measures_say_once_the_advice_is_followed(run: Run, sample: Path) -> None:
    told = asked(run, sample, "--from", "plan", "--actions", 1, "--period", "2026-Q4")
    (proposal,) = told["proposals"]
    assert proposal["from"] == "plan"
    connection = sqlite3.connect(sample)
    with connection:
        connection.execute("UPDATE action SET stage = 'running' WHERE title = ?", (proposal["title"],))
    connection.close()
    after = json.loads(run("measure", sample, "--period", "2026-Q4", "--json").out)["landing"]
    assert {name: after[name] for name in FIGURES} == pytest.approx(told["after"], abs=1e-9)


def test_three_actions_are_asked_for_when_nothing_is(run: Run, sample: Path) -> None:
    assert asked(run, sample) == asked(run, sample, "--actions", 3)


def test_hours_are_never_exceeded(run: Run, sample: Path) -> None:
    told = asked(run, sample, "--hours", "300,5")
    assert 0 < sum(proposal["effort"] for proposal in told["proposals"]) <= 300.5


def test_communication_comes_down_by_additions_and_by_handing_over(run: Run, sample: Path) -> None:
    told = asked(run, sample, "--communication-at-most", "0.6")
    assert told["after"]["communication_share"] <= 0.6
    assert "hand-over" in {proposal["from"] for proposal in told["proposals"]}


@pytest.mark.parametrize("source", ["plan", "catalogue"])
def test_additions_come_from_where_they_are_asked_from(run: Run, sample: Path, source: str) -> None:
    told = asked(run, sample, "--from", source, "--period", "2026-Q4")
    assert {proposal["from"] for proposal in told["proposals"]} <= {source, "hand-over"}


def test_the_text_says_how_sure_it_is_and_what_would_change(run: Run, sample: Path) -> None:
    answer = run("advise", sample)
    lines = answer.out.splitlines()
    assert answer.status == 0
    assert lines[0].startswith("61 %")
    assert "live work" in lines[1]
    assert lines[3].startswith("3 actions next: best possible")
    assert lines[4].endswith("“For whom, by whom” begins where there is no work yet: Procurement.")
    assert any(line.startswith("Work for Communication") for line in lines)
    assert "Without any more work, these could be handed over:" in lines


def test_without_time_the_text_does_not_call_it_the_best(run: Run, sample: Path) -> None:
    lines = run("advise", sample, "--time-limit", 0).out.splitlines()
    assert lines[3].startswith("3 actions next: good, not proven")


def test_a_share_out_of_reach_is_said(run: Run, sample: Path) -> None:
    answer = run("advise", sample, "--communication-at-most", "0.05", "--time-limit", 0)
    assert "No way to 5\u202f% was found" in answer.out


def test_hours_that_nothing_fits_into_are_said(run: Run, sample: Path) -> None:
    assert (
        "Nothing fits into that: the smallest addition takes 24 h" in run("advise", sample, "--hours", 20).out
    )


def test_titles_of_the_catalogue_are_in_the_language_asked_for(run: Run, sample: Path) -> None:
    english, french = (asked(run, sample, language=language) for language in ("en", "fr"))
    assert english["after"] == french["after"]
    assert english["proposals"][0]["title"] != french["proposals"][0]["title"]


def test_advising_leaves_the_file_as_it_is(run: Run, sample: Path) -> None:
    before = digest(sample)
    run("advise", sample, "--actions", 2, "--time-limit", 0)
    assert digest(sample) == before


def test_a_solver_that_talks_on_standard_output_does_not_spoil_the_json(sample: Path) -> None:
    answer = started("advise", str(sample), "--actions", "4", "--json")
    assert (answer.status, answer.error) == (0, "")
    assert json.loads(answer.out)["proven"] is True


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_empty_plan_is_a_fault_in_one_line(run: Run, plan: Path, language: str) -> None:
    answer = run("advise", plan, "--json", language=language)
    assert (answer.status, answer.out) == (1, "")
    assert answer.error.count("\n") == 1


def test_a_plan_without_hours_counts_actions_and_refuses_hours(run: Run, plan: Path, tmp_path: Path) -> None:
    rows = [["title", "activities", "stage"], ["Posts", "communication", "running"]]
    run("import", plan, table(tmp_path / "actions.csv", rows))
    assert {proposal["effort"] for proposal in asked(run, plan)["proposals"]} == {1.0}
    answer = run("advise", plan, "--hours", 5)
    assert (answer.status, answer.out) == (1, "")


@pytest.mark.parametrize(
    "options",
    [
        ["--actions", "0"],
        ["--actions", "-2"],
        ["--actions", "1.5"],
        ["--actions", "many"],
        ["--hours", "0"],
        ["--hours", "-3"],
        ["--hours", "nan"],
        ["--hours", "inf"],
        ["--communication-at-most", "1.2"],
        ["--communication-at-most", "-0.1"],
        ["--communication-at-most", "nan"],
        ["--time-limit", "-1"],
        ["--time-limit", "nan"],
        ["--from", "nowhere"],
        ["--scope", "all"],
        ["--period", "soon"],
        ["--weight", "money"],
        ["--actions", "3", "--hours", "5"],
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_option_values_that_are_none_end_with_2(run: Run, options: list[str], language: str) -> None:
    answer = run("advise", "x.maillon", *options, language=language)
    assert (answer.status, answer.out) == (2, "")
    assert answer.error.count("\n") == 1


@pytest.mark.parametrize("said", ["40", "40%", "40 %", "40,0"])
def test_a_percentage_in_place_of_a_share_is_answered_with_the_share(run: Run, said: str) -> None:
    answer = run("advise", "x.maillon", "--communication-at-most", said)
    assert answer.status == 2
    assert answer.error.rstrip().endswith("Write 0.4.")
