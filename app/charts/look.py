"""How large and in which colours and language a chart is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from app.chain.medium import Tone


@dataclass(frozen=True)
class Look:
    """`text` is the size of its words in the painter's unit: logical pixels on screen, tenths of a point on paper.

    All other sizes follow from it.
    """

    tone: Tone = Tone.LIGHT
    language: str = "en"
    text: float = 12.0
