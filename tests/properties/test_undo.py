"""Undo, redo and reopening give back exactly what was there."""

from pathlib import Path

import pytest

from tests.properties.undo_sequences import play


@pytest.mark.parametrize("seed", range(100))
def test_forty_random_edits_are_undone_redone_and_reopened_without_a_trace(tmp_path: Path, seed: int) -> None:
    play(tmp_path, seed)
