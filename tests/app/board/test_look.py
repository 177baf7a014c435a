"""How cards look: text reads on every badge, and what is too long is cut with dots."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.board.cards import Badge, Card
from app.board.look import badge_colours, broken, card_height
from app.theme import contrast, font
from models.vocabulary import Stage


@pytest.mark.parametrize("dark", [False, True])
def test_text_reads_on_every_badge(dark: bool) -> None:
    for place in (None, *range(60)):
        ground, ink, _ = badge_colours(place, dark)
        assert contrast(ground, ink) >= 4.5


def test_neighbouring_badges_differ() -> None:
    assert len({badge_colours(place, False)[0] for place in range(20)}) == 20


def test_a_text_too_long_is_cut_in_its_last_line(qapp: QApplication) -> None:
    lines = broken("Twenty ambassadors among all of the employees of the works", 13, 500, 90, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(QFontMetrics(font(13, 500)).horizontalAdvance(line) <= 90 for line in lines)
    assert broken("Short", 13, 500, 90, 2) == ("Short",)


def test_a_card_is_as_high_as_its_words(qapp: QApplication) -> None:
    badges = (Badge("Sales", 1),)
    small = Card("1", "Film", Stage.IDEA, badges, "", "", "", urgent=False)
    large = Card(
        "2", "Film " * 7, Stage.TEST, badges, "Nadia", "LinkedIn", "Decide by 1/1/2027", urgent=False
    )
    assert card_height(large, 140) > card_height(large, 300) > card_height(small, 300)
