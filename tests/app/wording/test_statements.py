"""What is said of a questioned objective: a sentence for every reason, a wording for every subject."""

from __future__ import annotations

import re

import pytest

from app import languages
from app.wording.statements import BETTER, WHY, better, why
from models.statements import Questioned, question
from models.statements.rules import patterns, rules

pytestmark = pytest.mark.usefixtures("qapp")
BOX = re.compile(r"▢(?: \([^)]*\))?")


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    languages.install("en")


def asked(statement: str) -> Questioned:
    questioned = question(statement)
    assert questioned is not None, statement
    return questioned


def test_every_reason_has_its_own_sentence_and_no_other_is_kept() -> None:
    assert set(WHY) == {rule.code for rule in rules() if rule.kind in ("medium", "platitude")}
    assert len(set(WHY.values())) == len(WHY)


def test_every_subject_has_its_wordings_and_no_other_is_kept() -> None:
    assert set(BETTER) == {rule.code for rule in patterns()}


def test_a_reason_ends_in_a_question_and_accuses_nobody() -> None:
    for sentence in WHY.values():
        assert sentence.endswith("?")
        assert not re.search(r"\b(wrong|bad|error|invalid|must)\b", sentence)


@pytest.mark.parametrize("code", sorted(BETTER))
@pytest.mark.parametrize("channel", ["LinkedIn", ""])
def test_the_wording_proposed_is_not_questioned_again_empty_or_filled_in(code: str, channel: str) -> None:
    wording = better(Questioned("medium", "tool", pattern=code, channel=channel), "")
    numbers = iter(range(12, 99, 10))
    filled = BOX.sub(
        lambda box: {"▢": str(next(numbers)), "▢ (when)": "June 2028"}.get(box.group(), "valves"), wording
    )
    assert question(wording, "en") is None
    assert question(filled, "en") is None
    assert channel in wording
    assert not re.search(r"[{}]", wording)
    assert len(BOX.findall(wording)) >= 3


def test_the_network_and_the_day_of_the_user_stay() -> None:
    statement = "Reach 50,000 followers on LinkedIn by the end of the year"
    wording = better(asked(statement), statement)
    assert "come from LinkedIn by the end of the year" in wording
    assert "followers" not in wording


def test_without_a_network_or_a_day_none_is_made_up() -> None:
    statement = "Modernise purchasing"
    wording = better(asked(statement), statement)
    assert "by ▢ (when)" in wording
    assert "LinkedIn" not in wording


@pytest.mark.usefixtures("french")
def test_a_french_day_stays_in_a_french_wording() -> None:
    languages.install("fr")
    statement = "10 000 fans sur Facebook d’ici décembre"
    assert better(asked(statement), statement).endswith("d’ici décembre")


def test_a_french_day_does_not_stray_into_an_english_wording() -> None:
    statement = "10 000 fans sur Facebook d’ici décembre"
    assert "décembre" not in better(asked(statement), statement)


def test_words_of_the_user_that_look_like_a_blank_are_left_alone() -> None:
    wording = better(Questioned("medium", "tool", pattern="sales", channel="{when}"), "{when}")
    assert "{when}" in wording


def test_an_unknown_reason_is_still_said() -> None:
    strange = Questioned("medium", "no such", pattern="no such")
    assert why(strange)
    assert better(strange, "")
