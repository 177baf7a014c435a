"""Texts compared without case, accents and punctuation."""

import pytest

from models.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ressources humaines", "RESSOURCES HUMAINES"),
        ("Étape", "etape"),
        ("Logistique d’amont", "logistique d'amont"),
        ("human_resources", "Human resources"),
        ("R&D", "r & d"),
        ("Mise en œuvre", "mise en oeuvre"),
        ("cafe\u0301", "café"),
        ("Marketing\u00a0&\u202fventes", "marketing & ventes"),
        ("  Service   client ", "service client"),
        ("STRASSE", "straße"),
    ],
)
def test_texts_that_mean_the_same_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert len({fold(text) for text in ("Achats", "Achat", "RH", "R H", "Ventes")}) == 5


def test_folding_twice_changes_nothing_more() -> None:
    for text in ("Éléonore & Cie", "İstanbul", "ſ", "½ heure", "ﬁlm", "日本語", "Ǆ"):
        assert fold(fold(text)) == fold(text)


def test_punctuation_alone_folds_to_nothing() -> None:
    assert fold(" … — ! ") == ""
