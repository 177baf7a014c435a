from __future__ import annotations

import pytest

from models.said_about_us import BAD, GOOD, Said, read_said, with_line


def test_lines_are_good_bad_or_neither_by_their_first_mark() -> None:
    text = "+ quick answers (forum)\n− late lorries\n- no news\n– cold coffee\nA rumour\n\n  +  \n"
    assert read_said(text) == Said(
        ("quick answers (forum)",), ("late lorries", "no news", "cold coffee"), ("A rumour",)
    )


@pytest.mark.parametrize("text", ["", "\n\n", "  ", "+", "−\n-"])
def test_no_words_say_nothing(text: str) -> None:
    assert read_said(text) == Said((), (), ())


def test_emoji_and_words_from_right_to_left_are_words() -> None:
    assert read_said("+ 👍🏽 خدمة ممتازة").good == ("👍🏽 خدمة ممتازة",)


def test_a_line_is_added_below_and_an_empty_one_is_used() -> None:
    assert with_line("", GOOD) == "+ "
    assert with_line("A rumour", BAD) == "A rumour\n− "
    assert with_line("+ quick\n− ", GOOD) == "+ quick\n+ "
