"""Bits flipped at random: a plan opens or is refused with a sentence, and what opens can be measured and drawn."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from tests.properties.bit_flips import FILES, survive

_AT_ONCE = 20


@pytest.mark.parametrize("seed", range(0, 300, _AT_ONCE))
def test_a_plan_with_flipped_bits_opens_or_is_refused(tmp_path: Path, qapp: QApplication, seed: int) -> None:
    whole = (FILES / "format-1.maillon").read_bytes()
    for one in range(seed, seed + _AT_ONCE):
        survive(whole, tmp_path, Random(one))
