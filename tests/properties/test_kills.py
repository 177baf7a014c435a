"""kill -9 while edits and saving run loses nothing that was acknowledged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.properties.kills import Nursery, play


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with Nursery.running() as nursery:
        yield nursery


@pytest.mark.parametrize("seed", range(30))
def test_a_killed_process_loses_no_acknowledged_edit(tmp_path: Path, nursery: Nursery, seed: int) -> None:
    play(nursery, tmp_path, seed)
