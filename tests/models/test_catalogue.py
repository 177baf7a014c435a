"""The catalogue that ships: complete in both languages, consistent, and clear about where an idea comes from."""

import re
from collections import Counter
from pathlib import Path

import pytest

from models import catalogue
from models.catalogue_files import CatalogueError, read_entries, read_list
from models.vocabulary import ActivityKind, ChainForm, ChannelKind

PORTER = {
    "infrastructure": (
        "Firm infrastructure",
        "Infrastructure",
        "Infrastructure de l’entreprise",
        "Infrastructure",
    ),
    "human_resources": (
        *("Human resource management", "Human resources"),
        *("Gestion des ressources humaines", "Ressources humaines"),
    ),
    "technology_development": ("Technology development", "R&D", "Développement technologique (R&D)", "R&D"),
    "procurement": ("Procurement", "Procurement", "Achats", "Achats"),
    "inbound_logistics": (
        *("Inbound logistics (supply)", "Inbound"),
        *("Logistique amont (approvisionnements)", "Logistique amont"),
    ),
    "operations": ("Operations", "Operations", "Production", "Production"),
    "outbound_logistics": ("Outbound logistics", "Outbound", "Logistique aval", "Logistique aval"),
    "marketing_sales": ("Marketing & sales", "Marketing & sales", "Marketing & ventes", "Marketing & ventes"),
    "marketing": ("Marketing", "Marketing", "Marketing", "Marketing"),
    "sales": ("Sales", "Sales", "Ventes", "Ventes"),
    "communication": ("Communication", "Communication", "Communication", "Communication"),
    "service": ("Service", "Service", "Service client et après-vente", "Service client"),
}
# Either space that French puts before a sign, never a plain one.
BARE_SIGN = re.compile(r"[^\u00a0\u202f][;!?»]|[^\u00a0\u202f(]%|[^\u00a0\u202f]:(?!//)|«[^\u00a0\u202f]")


def _texts(language: str) -> list[tuple[str, str]]:
    """Every text of the catalogue in a language, each with what it belongs to."""
    texts = [(chain.code, chain.names[language]) for chain in catalogue.chains().values()]
    texts += [(chain.code, chain.descriptions[language]) for chain in catalogue.chains().values()]
    texts += [(activity.code, activity.names[language]) for activity in catalogue.activities().values()]
    texts += [(activity.code, activity.short_names[language]) for activity in catalogue.activities().values()]
    texts += [(channel.code, channel.names[language]) for channel in catalogue.channels()]
    for idea in catalogue.ideas():
        parts = (idea.titles, idea.descriptions, idea.indicator, idea.first_test)
        texts += [(idea.code, part[language]) for part in parts]
    return texts


def test_porters_activities_bear_the_names_of_the_design() -> None:
    for code, (english, short, french, court) in PORTER.items():
        assert catalogue.activity_name(code, "en") == english
        assert catalogue.activity_name(code, "en", short=True) == short
        assert catalogue.activity_name(code, "fr") == french
        assert catalogue.activity_name(code, "fr", short=True) == court


def test_porters_chain_is_porters_in_his_order() -> None:
    porter = catalogue.chains()["porter"]
    assert [activity.code for activity in porter.activities] == list(PORTER)
    assert [activity.code for activity in porter.activities if activity.parent] == [
        "marketing",
        "sales",
        "communication",
    ]
    support = [activity.code for activity in porter.activities if activity.kind is ActivityKind.SUPPORT]
    assert support == list(PORTER)[:4]
    assert len(porter.leaves()) == 11


def test_there_are_six_chains_and_the_service_firm_turns_in_a_cycle() -> None:
    forms = {code: chain.form for code, chain in catalogue.chains().items()}
    assert list(forms) == ["porter", "service", "saas", "retail", "nonprofit", "public"]
    assert [code for code, form in forms.items() if form is ChainForm.CYCLE] == ["service"]


@pytest.mark.parametrize("code", catalogue.CHAIN_CODES)
def test_every_chain_has_one_communication_leaf_and_both_kinds(code: str) -> None:
    chain = catalogue.chains()[code]
    assert chain.leaves().count("communication") == 1
    assert {activity.kind for activity in chain.activities} == set(ActivityKind)
    assert chain.code == code


@pytest.mark.parametrize("code", catalogue.CHAIN_CODES)
def test_siblings_of_a_chain_are_numbered_from_nought(code: str) -> None:
    siblings: dict[object, list[int]] = {}
    for activity in catalogue.chains()[code].activities:
        siblings.setdefault((activity.kind, activity.parent), []).append(activity.position)
    assert all(positions == list(range(len(positions))) for positions in siblings.values())


def test_short_names_fit_a_cell() -> None:
    for activity in catalogue.activities().values():
        for language, name in activity.short_names.items():
            assert len(name) <= 20, (language, name)


def test_names_of_one_chain_are_never_the_same_twice() -> None:
    for chain in catalogue.chains().values():
        for language in ("en", "fr"):
            for short in (False, True):
                names = [catalogue.activity_name(item.code, language, short) for item in chain.activities]
                assert len(set(names)) == len(names), (chain.code, language)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("RH", {"human_resources"}),
        ("drh", {"human_resources"}),
        ("HR", {"human_resources"}),
        ("SAV", {"service"}),
        ("Après-vente", {"service"}),
        ("purchasing", {"procurement"}),
        ("com", {"communication"}),
        ("IT", {"infrastructure"}),
        ("DSI", {"infrastructure"}),
        ("r&d", {"technology_development"}),
        ("Ventes", {"sales"}),
        ("commercial", {"sales"}),
        ("HUMAN_RESOURCES", {"human_resources"}),
        ("logistique amont (approvisionnements)", {"inbound_logistics"}),
        ("approvisionnements", {"procurement", "inbound_logistics"}),
        ("supply", {"procurement", "inbound_logistics"}),
        ("logistique", {"inbound_logistics", "outbound_logistics"}),
        ("astrology", set()),
    ],
)
def test_what_people_write_leads_to_the_activity_of_porters_chain(text: str, meant: set[str]) -> None:
    assert set(catalogue.activities_called(text, among=tuple(PORTER))) == meant


def test_splitting_infrastructure_offers_finance_legal_and_it() -> None:
    splits = catalogue.activities()["infrastructure"].splits
    assert {"finance", "legal", "information_technology"} <= set(splits)


def test_every_idea_is_complete_in_both_languages() -> None:
    for idea in catalogue.ideas():
        for texts in (idea.titles, idea.descriptions, idea.indicator, idea.first_test):
            assert set(texts) == {"en", "fr"}
            assert all(text == text.strip() and text for text in texts.values()), idea.code
        assert idea.activities
        assert idea.channels
        assert 0 < idea.hours_a_month <= 16
        assert len(set(idea.activities)) == len(idea.activities)


def test_codes_and_titles_of_ideas_are_unique() -> None:
    for taken in (
        [idea.code for idea in catalogue.ideas()],
        *([i.titles[k] for i in catalogue.ideas()] for k in ("en", "fr")),
    ):
        assert [item for item, times in Counter(taken).items() if times > 1] == []


@pytest.mark.parametrize("code", catalogue.CHAIN_CODES)
def test_every_leaf_finds_ideas_and_porters_six_or_more(code: str) -> None:
    least = 6 if code == "porter" else 3
    for leaf in catalogue.chains()[code].leaves():
        assert len(catalogue.search_ideas("", [leaf])) >= least, leaf


def test_activities_that_splitting_offers_find_ideas_too() -> None:
    for activity in catalogue.activities().values():
        for split in activity.splits:
            assert catalogue.search_ideas("", [split]), split


def test_ideas_for_production_and_outbound_logistics_say_they_are_ours() -> None:
    for idea in catalogue.search_ideas("", ["operations", "outbound_logistics"]):
        assert idea.source == "maillon", idea.code


def test_the_articles_are_cited_and_their_letters_are_known() -> None:
    assert list(catalogue.idea_sources()) == list("DPRVB")
    assert {idea.article for idea in catalogue.ideas()} <= {None, *"DPRVB"}
    assert Counter(idea.source for idea in catalogue.ideas())["article"] >= 25
    assert all(idea.source == "article" for idea in catalogue.ideas() if idea.article)


def test_texts_keep_to_a_length_that_can_be_read_at_a_glance() -> None:
    for idea in catalogue.ideas():
        for language in ("en", "fr"):
            assert len(idea.titles[language]) <= 70, idea.titles[language]
            assert len(idea.descriptions[language]) <= 220, idea.code
            assert len(idea.indicator[language]) <= 80, idea.code
            assert len(idea.first_test[language]) <= 160, idea.code


def test_a_first_test_states_a_threshold() -> None:
    number = re.compile(
        r"\d|\b(one|two|three|four|five|six|eight|nine|ten|half|every|un|une|deux|trois|quatre|cinq|six|huit|dix|moitié)\b",
        re.IGNORECASE,
    )
    for idea in catalogue.ideas():
        assert all(number.search(text) for text in idea.first_test.values()), idea.code


def test_french_keeps_its_typography() -> None:
    for where, text in _texts("fr"):
        assert not BARE_SIGN.search(text), (where, text)
        assert not set(text) & set("'\""), (where, text)


def test_english_keeps_its_typography() -> None:
    for where, text in _texts("en"):
        assert not set(text) & set("'\"\u00a0\u202f"), (where, text)


def test_words_that_mislead_are_never_used() -> None:
    for where, text in _texts("fr"):
        assert not re.search(r"actions? sociales?", text, re.IGNORECASE), (where, text)
    for where, text in _texts("en"):
        assert not re.search(r"\blinks?\b", text, re.IGNORECASE), (where, text)


def test_a_search_needs_no_accents_and_no_capitals() -> None:
    found = catalogue.search_ideas("FOURNISSEURS reputation", language="fr")
    assert "supplier_reputation" in {idea.code for idea in found}


def test_a_search_keeps_to_the_activities_asked_for() -> None:
    found = catalogue.search_ideas("linkedin", ["procurement"])
    assert found
    assert all("procurement" in idea.activities for idea in found)


def test_a_search_finds_titles_first() -> None:
    found = catalogue.search_ideas("crisis", language="en")
    assert found[0].code == "crisis_cell"


def test_a_search_finds_channels_and_activities_by_their_names() -> None:
    assert catalogue.search_ideas("avis google", language="fr")
    assert catalogue.search_ideas("ressources humaines", language="fr")
    assert catalogue.search_ideas("zzz") == ()


def test_a_regional_language_gets_its_own_language_and_others_english() -> None:
    assert catalogue.activity_name("sales", "fr_CA") == "Ventes"
    assert catalogue.activity_name("sales", "de") == "Sales"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('[[idea]]\ntitle = "no code"', "'code'"),
        ("[[idea]]\ncode = 3", "'code'"),
        ("idea = 4", "array of tables"),
        ("[[idea", "wrong.toml"),
        ('[other]\nname = "x"', "unknown key 'other'"),
    ],
)
def test_a_wrong_file_is_told_by_its_name(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CatalogueError, match=re.escape(told)) as caught:
        read_list(path, "idea")
    assert caught.value.file == "wrong.toml"


def test_a_missing_language_is_told_by_file_and_entry(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text('[sales]\nname = { en = "Sales" }', encoding="utf-8")
    entry = read_entries(path)[0]
    with pytest.raises(CatalogueError, match=r"names\.toml: sales\.name: 'fr' must be a text"):
        entry.both("name")


def test_one_forum_is_of_the_kind_that_forums_are() -> None:
    assert catalogue.kind_of_channel("Forum") is catalogue.kind_of_channel("forums") is ChannelKind.FORUM
    assert catalogue.kind_of_channel("Our own place") is None
