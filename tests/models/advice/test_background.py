"""The proof in a process of its own: it answers, is ended, dies, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from random import Random

import pytest

from models.advice import Goal, Problem, Status, exact, quick
from models.advice.background import Solving
from models.advice.worker import answered
from models.changes import RowChange
from models.supposing import supposition
from tests.models.advice.plans_to_advise import asked, random_plan


@pytest.fixture
def problem() -> Problem:
    return asked(random_plan(Random(3)), Goal(actions=2))


def child(solving: Solving) -> int:
    assert solving._process is not None
    return solving._process.pid


def test_the_process_gives_the_same_advice_as_the_proof_on_the_spot(problem: Problem, tmp_path: Path) -> None:
    here = Path.cwd()
    (tmp_path / "models.py").write_text("raise SystemExit('the folder one stands in is not imported from')")
    os.chdir(tmp_path)
    try:
        solving = Solving(problem)
        solving.start()
        advice = solving.wait()
    finally:
        os.chdir(here)
    assert advice.proven
    assert advice == exact(problem)
    assert not solving.running


def test_while_it_is_at_work_there_is_no_advice_and_cancelling_ends_it(problem: Problem) -> None:
    solving = Solving(problem)
    solving.start()
    pid = child(solving)
    assert solving.poll() is None
    assert 0 <= solving.elapsed <= 1
    solving.cancel()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    advice = solving.poll()
    assert advice is not None
    assert advice.status is Status.CANCELLED
    assert advice.proposals == quick(problem).proposals


def test_a_process_that_dies_leaves_the_quick_advice(problem: Problem) -> None:
    solving = Solving(problem)
    solving.start()
    os.kill(child(solving), signal.SIGKILL)
    advice = solving.wait()
    assert advice.status is Status.SOLVER_FAILED
    assert advice.proposals == quick(problem).proposals


def test_a_process_that_cannot_be_started_leaves_the_quick_advice(
    problem: Problem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    solving = Solving(problem)
    solving.start()
    assert solving.wait().status is Status.SOLVER_FAILED


def test_without_time_the_process_says_so(problem: Problem) -> None:
    solving = Solving(problem, time_limit=0)
    solving.start()
    assert solving.wait().status is Status.TIME_UP


def test_a_proof_that_nobody_waits_for_any_more_is_ended(problem: Problem) -> None:
    solving = Solving(problem)
    solving.start()
    pid = child(solving)
    del solving
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_an_edit_of_the_plan_meanwhile_does_not_disturb_the_answer(problem: Problem) -> None:
    solving = Solving(problem, time_limit=0)
    for identity, row in dict(problem.graph.tables["action"]).items():
        gone = {name: value for name, value in row.items() if name != "table"}
        problem.graph.apply(supposition([RowChange("action", identity, gone, None)]))
    solving.start()
    assert solving.wait().proposals


@pytest.mark.parametrize("said", [b"", b"[]", b"{}", b'[[[1], []], "perhaps", null]', b"[[[0], []]"])
def test_an_answer_that_is_none_is_refused(said: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        answered(said)
