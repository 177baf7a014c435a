from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.chain.lettering import REGULAR, SEMIBOLD, text_width
from app.chain.text import fit_lines, fit_name, syllable_breaks, wrap

pytestmark = pytest.mark.usefixtures("qapp")

LONG, SHORT = "Logistique amont (approvisionnements)", "Logistique amont"


def letters(text: str) -> float:
    return float(len(text))


def parts(word: str) -> str:
    cuts = [0, *syllable_breaks(word), len(word)]
    return "-".join(word[a:b] for a, b in pairwise(cuts))


def test_words_break_between_a_vowel_and_the_consonant_that_opens_a_syllable() -> None:
    assert parts("approvisionnements") == "appro-vi-sion-ne-ments"
    assert parts("Infrastructure") == "Infras-truc-ture"
    assert parts("Communication") == "Com-mu-ni-ca-tion"
    assert parts("Logistique") == "Logis-ti-que"


def test_too_short_words_are_never_broken() -> None:
    assert [parts(word) for word in ("Achat", "Vente", "R&D")] == ["Achat", "Vente", "R&D"]


def test_text_wraps_at_spaces_and_keeps_no_break_spaces() -> None:
    assert wrap("vide exprès pour nous", 11, letters) == ("vide exprès", "pour nous")
    assert wrap("au moins 61\u00a0% ici", 11, letters) == ("au moins", "61\u00a0% ici")


def test_a_compound_word_breaks_at_its_own_hyphen_only_when_asked() -> None:
    assert wrap("client et après-vente", 16, letters) == ("client et", "après-vente")
    assert wrap("client et après-vente", 16, letters, parts=True) == ("client et après-", "vente")


def test_a_word_that_is_too_long_is_hyphenated_only_when_allowed() -> None:
    assert wrap("approvisionnements", 12, letters) is None
    assert wrap("approvisionnements", 12, letters, hyphenate=True) == ("approvision-", "nements")


def test_the_long_name_is_taken_while_it_fits_in_two_lines_then_the_short_one() -> None:
    assert fit_name(LONG, SHORT, 3, (500, 40), 14, 10).lines == (LONG,)
    assert " ".join(fit_name(LONG, SHORT, 3, (130, 90), 14, 10).lines) == SHORT


def test_a_name_is_hyphenated_then_made_smaller_then_a_number() -> None:
    hyphenated = fit_name("Infrastructure", "", 3, (80, 90), 14, 10)
    assert hyphenated.size == 14
    assert len(hyphenated.lines) == 2
    smaller = fit_name("Infrastructure", "", 3, (86, 14), 14, 10)
    assert 10 <= smaller.size < 14
    assert smaller.lines == ("Infrastructure",)
    assert fit_name("Infrastructure", "", 3, (20, 14), 14, 10).lines == ("3",)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.floats(1, 400), st.floats(1, 200))
def test_a_fitted_name_is_never_wider_than_its_room_nor_under_the_floor(
    name: str, width: float, height: float
) -> None:
    fitted = fit_name(name, "", 7, (width, height), 14, 10)
    assert fitted.size >= 10
    if not fitted.keyed:
        assert all(text_width(line, fitted.size, SEMIBOLD) <= width for line in fitted.lines)
        assert len("".join(fitted.lines).replace("-", "")) >= len("".join(name.split()).replace("-", ""))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.floats(1, 300), st.integers(0, 4))
def test_cut_text_never_exceeds_its_room(text: str, width: float, most: int) -> None:
    lines = fit_lines(text, width, most, 12, REGULAR)
    assert len(lines) <= most
    assert all(text_width(line, 12, REGULAR) <= width for line in lines)


def test_cut_text_ends_in_an_ellipsis_and_is_as_long_as_fits() -> None:
    (line,) = fit_lines("Livraisons et suivi client confiés au transporteur", 120, 1, 12, REGULAR)
    assert line.endswith("…")
    assert 90 < text_width(line, 12, REGULAR) <= 120


def test_a_very_long_text_is_fitted_at_once() -> None:
    lines = fit_lines("mot " * 2500, 120, 4, 12, REGULAR)
    assert len(lines) == 4
    assert fit_name("x" * 10_000, "", 5, (120, 60), 14, 10).lines == ("5",)
