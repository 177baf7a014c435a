"""The process that proves advice: a problem's numbers on standard input, the answer on standard output, as JSON.

A process of its own, because a solver cannot be told to stop, but a process can be ended. It ends by itself when
the time is up, or when the program that asked is gone.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from dataclasses import asdict, fields
from typing import Any

import numpy as np

from models.advice.proving import prove
from models.advice.terms import Answer, Choice, Terms
from models.advice.values import Goal, Status

Json = dict[str, Any]

_BOOLS = ("silo",)
_PLAIN = ("running", "running_silo", "landing_known", "running_known")


def question(terms: Terms, goal: Goal, start: Answer, time_limit: float) -> bytes:
    """What the process is asked, for its standard input."""
    numbers = {
        field.name: value if field.name in _PLAIN else value.tolist()
        for field in fields(terms)
        for value in (getattr(terms, field.name),)
    }
    told = {"terms": numbers, "goal": asdict(goal), "start": start, "time_limit": time_limit}
    return json.dumps(told).encode()


def answered(said: bytes) -> Answer:
    """The answer that the process gave. Raises ValueError, KeyError or TypeError when it is none."""
    return _answer(json.loads(said))


def _answer(told: Any) -> Answer:
    (additions, hand_overs), status, reachable = told
    return Answer(Choice(tuple(map(int, additions)), tuple(map(int, hand_overs))), Status(status), reachable)


def _terms(told: Json) -> Terms:
    arrays: Json = {
        name: np.array(value, dtype=np.bool_ if name in _BOOLS else np.float64)
        for name, value in told.items()
        if name not in _PLAIN
    }
    arrays["added"] = arrays["added"].reshape(len(arrays["effort"]), len(arrays["base"]))
    return Terms(**arrays, **{name: told[name] for name in _PLAIN})


def main() -> None:
    """Answer the question on standard input."""
    told = json.load(sys.stdin)
    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # HiGHS writes remarks of its own on standard output
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    answer = prove(_terms(told["terms"]), Goal(**told["goal"]), _answer(told["start"]), told["time_limit"])
    os.write(answers, json.dumps(answer).encode())


def _end_with(parent: int) -> None:
    """End when the program that asked is gone: nobody reads the answer."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


if __name__ == "__main__":
    main()
