"""Texts made comparable: case, accents and punctuation set aside."""

import re
import unicodedata

_OTHER_SIGNS = re.compile(r"[^a-z0-9]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l"})


def fold(text: str) -> str:
    """The text casefolded, without accents, every run of other signs than letters and digits one space.

    "Logistique d’amont", "LOGISTIQUE D'AMONT" and "logistique_d_amont" fold to the same. A text of
    punctuation alone folds to "".
    """
    if text.isascii():  # most of what is folded while somebody types
        return _OTHER_SIGNS.sub(" ", text.lower()).strip()
    folded = text.casefold().translate(_LIGATURES)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain.casefold()).split())
