"""Every reason for a figure that is not there is told in a sentence of its own."""

from __future__ import annotations

import pytest

from app.wording.reasons import SENTENCES, why_not
from models.measures.figures import Reason


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_is_a_sentence(reason: Reason) -> None:
    said = why_not(reason)
    assert said[0].isupper()
    assert said.endswith(".")


def test_no_two_reasons_say_the_same() -> None:
    assert len(set(SENTENCES.values())) == len(Reason)
