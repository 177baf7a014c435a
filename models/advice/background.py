"""Proving advice in the background: a process of its own, which one can ask how it goes and end."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
import weakref
from pathlib import Path
from typing import IO

from models.advice.advising import advice_of
from models.advice.problem import Problem
from models.advice.searching import search
from models.advice.terms import Answer
from models.advice.values import Advice, Status
from models.advice.worker import answered, question

_ROOT = Path(__file__).parents[2]
_GRACE = 10.0
"""Seconds that the process has to start and to end, beside those for solving."""
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Solving:
    """The proof of one problem, away from the window's thread. Whatever happens to it, there is an answer."""

    def __init__(self, problem: Problem, time_limit: float = 10.0) -> None:
        self.problem = problem
        self.time_limit = time_limit
        self._known = search(problem.terms, problem.goal)
        self._began = time.monotonic()
        self._said: IO[bytes] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._advice: Advice | None = None

    @property
    def running(self) -> bool:
        """Whether its process is at work."""
        return self._process is not None

    @property
    def elapsed(self) -> float:
        """The part (0–1) of the time limit that has gone."""
        gone = time.monotonic() - self._began
        return min(1.0, gone / self.time_limit) if self.time_limit > 0 else 1.0

    def start(self) -> None:
        """Begin. A process that cannot be started is a solver that failed."""
        if self.time_limit <= 0:
            self._end(self._known._replace(status=Status.TIME_UP))
            return
        told = question(self.problem.terms, self.problem.goal, self._known, self.time_limit)
        self._began = time.monotonic()
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - open until the process has ended
        # files and no pipes: neither side ever waits for the other to read
        with tempfile.TemporaryFile() as asked:
            asked.write(told)
            asked.seek(0)
            with contextlib.suppress(OSError):
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "models.advice.worker"],
                    stdin=asked,
                    stdout=self._said,
                    stderr=subprocess.DEVNULL,
                    env={**os.environ, "PYTHONPATH": os.pathsep.join(_import_path())},
                    creationflags=_NO_CONSOLE,
                )
        if self._process is None:
            self._said.close()
            self._end(self._known._replace(status=Status.SOLVER_FAILED))
        else:
            self._at_the_end = weakref.finalize(self, _let_go, self._process, self._said)

    def poll(self) -> Advice | None:
        """The advice as soon as there is some, else None; at once in any case."""
        process = self._process
        if process is not None and process.poll() is not None:
            self._end(self._answer())
        elif process is not None and time.monotonic() - self._began > self.time_limit + _GRACE:
            self._end(self._known._replace(status=Status.TIME_UP))
        return self._advice

    def wait(self) -> Advice:
        """The advice, however long it takes."""
        while (advice := self.poll()) is None:
            assert self._process is not None, "a proof is started before it is waited for"
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1.0)
        return advice

    def cancel(self) -> None:
        """End the process, if it still runs: what was found at once stands."""
        if self._process is not None:
            self._end(self._known._replace(status=Status.CANCELLED))

    def _answer(self) -> Answer:
        assert self._said is not None
        self._said.seek(0)
        try:
            return answered(self._said.read())
        except (ValueError, KeyError, TypeError):
            return self._known._replace(status=Status.SOLVER_FAILED)

    def _end(self, answer: Answer) -> None:
        if self._process is not None:
            self._at_the_end()
            self._process = None
        self._advice = advice_of(self.problem, answer)


def _import_path() -> list[str]:
    """Where the process finds what we run on, wherever we were started."""
    return list(dict.fromkeys([str(_ROOT), *filter(None, sys.path)]))


def _let_go(process: subprocess.Popen[bytes], said: IO[bytes]) -> None:
    """End a process if it still runs, and leave nothing of it behind; also when the program ends."""
    if process.poll() is None:
        process.kill()
    process.wait()
    said.close()
