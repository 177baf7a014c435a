"""Means or end: what is questioned, what is not, and how often that is right."""

from __future__ import annotations

import csv
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.statements import question, rules, words
from models.statements.reading import read

_FILES = Path(__file__).parents[1] / "files" / "statements"
_LEAST = 0.9
"""Of precision and of recall, on the statements that were not used to write the rules."""

Totals = Counter[tuple[str, str, str]]


def _totals(name: str, *, told: bool = False) -> Totals:
    """How many statements of a language and label were taken for what: (language, label, kind or "fine")."""
    with (_FILES / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    totals: Totals = Counter()
    for row in rows:
        questioned = question(row["statement"], row["language"] if told else None)
        totals[row["language"], row["label"], questioned.kind if questioned else "fine"] += 1
    return totals


def _precision_and_recall(totals: Totals, language: str | None = None) -> tuple[float, float]:
    counted: Counter[tuple[bool, bool]] = Counter()
    for (spoken, label, kind), many in totals.items():
        if language in (None, spoken):
            counted[label != "fine", kind != "fine"] += many
    right = counted[True, True]
    return right / (right + counted[False, True]), right / (right + counted[True, False])


@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("language", [None, "en", "fr"])
def test_unseen_statements_are_questioned_rightly(language: str | None, told: bool) -> None:
    precision, recall = _precision_and_recall(_totals("unseen.csv", told=told), language)
    assert precision >= _LEAST
    assert recall >= _LEAST


@pytest.mark.parametrize("kind", ["medium", "platitude"])
def test_either_kind_of_unseen_statement_is_found(kind: str) -> None:
    totals = _totals("unseen.csv")
    asked = sum(many for (_, label, got), many in totals.items() if label == kind and got != "fine")
    labelled = sum(many for (_, label, _got), many in totals.items() if label == kind)
    assert asked / labelled >= _LEAST


def test_seen_statements_are_all_questioned_rightly() -> None:
    assert _precision_and_recall(_totals("seen.csv")) == (1.0, 1.0)


def test_the_labelled_statements_are_enough_and_half_in_each_language() -> None:
    totals = _totals("unseen.csv")
    assert totals.total() == 200
    assert sum(many for (language, *_), many in totals.items() if language == "fr") == 100


MEDIA = [
    ("Atteindre 50 000 abonnés sur LinkedIn", "count"),
    ("Passer la page de 800 à 2 000 j’aime", "count"),
    ("Double our reach on Facebook", "count"),
    ("Be a leader on social networks", "rank"),
    ("Devenir une référence dans les médias sociaux", "rank"),
    ("Être présents sur TikTok", "presence"),
    ("Publish three posts a week on LinkedIn", "publishing"),
    ("Faire tweeter le comité de direction", "publishing"),
    ("Open an Instagram account to recruit", "tool"),
    ("Créer un serveur Discord", "tool"),
    ("Use WhatsApp for customer relations", "tool"),
]
PLATITUDES = [
    ("Remettre le client au centre", "customer"),
    ("Improve our image", "image"),
    ("Décloisonner les services", "people"),
    ("Be more agile", "change"),
    ("Viser l’excellence opérationnelle", "best"),
    ("Become the leading company in our field by 2030", "best"),
    ("Être une entreprise citoyenne", "being"),
    ("Optimiser les achats", "vague"),
    ("Increase sales", "vague"),
    ("Fédérer nos 500 collaborateurs", "people"),
]
FINE = [
    # a network is the way, the place or the source
    "Sell 300 of the discontinued kitchens to our Instagram followers before June",
    "Répondre en moins d’une heure aux voyageurs bloqués qui nous écrivent sur Twitter",
    "Halve the time fitters wait for an answer from design, using a WhatsApp group per site",
    "Faire venir 150 lycéennes aux portes ouvertes grâce aux vidéos des apprenties",
    "Create a user forum to cut calls to the helpdesk by 25 %",
    "Answer 95 % of tweets from stranded passengers in 15 minutes",
    # the word has another sense
    "Fill the 14 vacant technician posts by September",
    "Ramener les fuites du réseau d’eau de 24 à 15 % pour nos 12 000 abonnés",
    "Keep the fans cooling the server room below 60 dB",
    "Publier les comptes annuels avant le 20 février",
    # a good intention that says who and how much
    "Satisfaction des clients de l’agence de Lille de 7,2 à 8,5",
    "Raise customer satisfaction to 9/10 in the Leeds branch",
    "Double sales of gluten-free bread in Bristol",
    # a change that anybody could see, without a number
    "fewer accidents among temporary workers on the night shift",
    "Que les assurés déclarent leur sinistre le jour même et non une semaine après",
    "Les poissonniers acceptent nos bacs consignés",
]


@pytest.mark.parametrize(("statement", "code"), MEDIA)
def test_a_medium_or_a_count_is_questioned(statement: str, code: str) -> None:
    questioned = question(statement)
    assert questioned is not None
    assert (questioned.kind, questioned.code) == ("medium", code)


@pytest.mark.parametrize(("statement", "code"), PLATITUDES)
def test_a_good_intention_is_questioned(statement: str, code: str) -> None:
    questioned = question(statement)
    assert questioned is not None
    assert (questioned.kind, questioned.code) == ("platitude", code)


@pytest.mark.parametrize("statement", FINE)
def test_a_result_is_left_in_peace(statement: str) -> None:
    assert question(statement) is None


@pytest.mark.parametrize("statement", ["", " ", "2027", "🎉", "…", "%", "\n\n"])
def test_what_says_nothing_is_not_questioned(statement: str) -> None:
    assert question(statement) is None


def test_a_medium_opened_for_a_result_needs_a_how_much() -> None:
    assert question("Open a Facebook page to sell more") is not None
    assert question("Open a Facebook page to sell 40 boats a year") is None


def test_the_same_word_is_a_medium_or_not_by_its_company() -> None:
    assert question("50 000 abonnés") is not None
    assert question("50 000 abonnés au gaz sans coupure") is None


@pytest.mark.parametrize("statement", [statement for statement, _ in MEDIA + PLATITUDES] + FINE)
def test_capitals_accents_and_typography_change_nothing(statement: str) -> None:
    asked = question(statement)
    plain = "".join(
        sign for sign in unicodedata.normalize("NFD", statement) if not unicodedata.combining(sign)
    )
    for written in (
        statement.upper(),
        statement.lower(),
        plain,
        unicodedata.normalize("NFD", statement),
        statement.replace("’", "'"),
        statement.replace(" ", "\u00a0"),
        f"  « {statement} ».  ",
    ):
        again = question(written, asked.language if asked else None)
        assert (again and (again.kind, again.code)) == (asked and (asked.kind, asked.code)), written


@pytest.mark.parametrize(
    "statement", ["Reach 10,000 folowers", "Be present on Instagramm", "Atteindre 10 000 abonés sur Linkdin"]
)
def test_a_wrong_letter_hides_no_medium(statement: str) -> None:
    assert question(statement) is not None


def test_the_words_that_made_the_case_are_shown_where_they_stand() -> None:
    statement = "Cette année : 50 000 abonnés sur LinkedIn 🎉"
    questioned = question(statement)
    assert questioned is not None
    assert questioned.words == ("abonnés", "LinkedIn")
    assert tuple(statement[start:end] for start, end in questioned.spans) == questioned.words


def test_the_network_and_the_day_are_kept_as_they_were_written() -> None:
    questioned = question("Atteindre 50 000 abonnés sur LINKEDIN d’ici décembre 2027")
    assert questioned is not None
    assert (questioned.channel, questioned.when) == ("LINKEDIN", "d’ici décembre 2027")


@pytest.mark.parametrize(
    ("statement", "pattern"),
    [
        ("Développer la marque employeur", "recruiting"),
        ("Modernise purchasing", "purchasing"),
        ("Use WhatsApp for customer relations", "service"),
        ("Favoriser l’innovation", "innovation"),
        ("Fédérer les équipes", "team"),
        ("Reduce costs", "costs"),
        ("50,000 fans", "sales"),
        ("Remettre le client au centre", "customers"),
        ("Improve our image", "image"),
        ("Be more agile", "change"),
    ],
)
def test_the_wording_to_propose_follows_what_is_spoken_of(statement: str, pattern: str) -> None:
    questioned = question(statement)
    assert questioned is not None
    assert questioned.pattern == pattern


def test_a_language_that_is_told_is_the_one_read() -> None:
    asked = question("Instagram", "fr")
    assert asked is not None
    assert asked.language == "fr"
    assert question("Instagram", "de") == question("Instagram")


@given(st.text(max_size=300))
def test_no_text_is_too_odd(statement: str) -> None:
    questioned = question(statement)
    assert question(statement) == questioned
    if questioned:
        assert all(0 <= start < end <= len(statement) for start, end in questioned.spans)


_SOME = st.sampled_from(
    [
        *"→▢%€/,.:",
        "réseaux",
        "sociaux",
        "LinkedIn",
        "de",
        "sur",
        "12",
        "10 000",
        "fans",
        "to",
        "reach",
        "page",
    ]
)


@given(st.lists(_SOME, max_size=40))
def test_no_order_of_known_words_is_too_odd(parts: list[str]) -> None:
    for language in words.LANGUAGES:
        question(" ".join(parts), language)


@pytest.mark.parametrize("part", ["réseaux sociaux ", "x", "1", "→▢%", "sur d’ici ", "🎉", "9/", "page de "])
def test_of_ten_thousand_characters_only_the_beginning_counts(part: str) -> None:
    whole = part * (10_000 // len(part))
    assert question(whole) == question(whole + part * 3)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_fact_that_a_rule_names_can_come_about(language: str) -> None:
    worked_out = {
        *("media", "way", "things", "people", "audience", "percent", "money", "duration", "multiple", "date"),
        *("rhythm", "amount", "bare", "thin", "short", "sparse", "nothing"),
    }
    heads = {f"head_{name}" for name in ("publish", "launch", "lead")}
    named_by_rules = {rule.code for rule in rules.rules() if rule.kind == "fact"}
    used = {fact for rule in rules.rules() for fact in rule.all | rule.any | rule.none}
    assert used - worked_out - heads - named_by_rules <= words.classes(language)


def test_the_reading_of_a_statement_can_be_looked_into() -> None:
    facts = read("Obtain 12 qualified meetings a month from LinkedIn exchanges by December", "en").facts
    assert {"things", "result", "way", "date"} <= facts | {"date"}
    assert "media" not in facts
