"""`python -m tests.drill`: the random tests, ten times longer, each failure told with its seed; 1 when one fails."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from random import Random, SystemRandom

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.properties import bit_flips, undo_sequences
from tests.properties.kills import Nursery
from tests.properties.kills import play as kill

_ROOT = Path(__file__).parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run every drill; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--undo", type=int, default=1000, help="random sequences of edits, undo and redo")
    parser.add_argument("--kills", type=int, default=300, help="processes killed while they edit and save")
    parser.add_argument("--flips", type=int, default=2000, help="plans with flipped bits")
    parser.add_argument("--seed", type=int, help="the first seed, to play a failure again")
    parser.add_argument("--no-hypothesis", action="store_true", help="leave the property tests out")
    asked = parser.parse_args(arguments)
    first = SystemRandom().randrange(10**9) if asked.seed is None else asked.seed
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place, Nursery.running() as nursery:
        folder = Path(place)
        whole = (bit_flips.FILES / "format-1.maillon").read_bytes()
        failures = [
            *_drill("undo sequences", partial(_undo, folder), range(first, first + asked.undo)),
            *_drill("kills", partial(kill, nursery, folder), range(first, first + asked.kills)),
            *_drill(
                "flipped plans",
                lambda seed: bit_flips.survive(whole, folder, Random(seed)),
                range(first, first + asked.flips),
            ),
        ]
    del application
    if not asked.no_hypothesis and _hypothesis() != 0:
        failures.append("property tests: see above")
    for failure in failures:
        print(f"FAILED {failure}")
    return 1 if failures else 0


def _undo(folder: Path, seed: int) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        undo_sequences.play(Path(own), seed)


def _drill(name: str, play: Callable[[int], object], seeds: Iterable[int]) -> list[str]:
    """Play one drill with every seed; what failed, with the seed that plays it again."""
    failures, played, start = [], 0, time.monotonic()
    for seed in seeds:
        played += 1
        try:
            play(seed)
        except Exception as error:
            traceback.print_exc()
            failures.append(f"{name}, --seed {seed}: {type(error).__name__}: {error}")
    print(f"{name}: {played} played, {len(failures)} failed, {time.monotonic() - start:.0f} s", flush=True)
    return failures


def _hypothesis() -> int:
    """The tests that Hypothesis feeds, with its drill profile: other examples on every run, many of them."""
    found = [path for path in (_ROOT / "tests").rglob("test_*.py") if "hypothesis" in path.read_text("utf-8")]
    print(f"property tests of {len(found)} files, with the drill profile", flush=True)
    if not found:
        return 0
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, sorted(found))]
    return subprocess.run(
        command, cwd=_ROOT, env=os.environ | {"HYPOTHESIS_PROFILE": "drill"}, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
