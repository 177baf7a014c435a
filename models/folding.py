"""Texts made comparable: case, accents and punctuation set aside."""

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l"})


def fold(text: str) -> str:
    """The text casefolded, without accents, every run of other signs than letters and digits one space.

    "Logistique d’amont", "LOGISTIQUE D'AMONT" and "logistique_d_amont" fold to the same. A text of
    punctuation alone folds to "".
    """
    folded = text.casefold().translate(_LIGATURES)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain.casefold()).split())
