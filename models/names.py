"""What things are called on screen: the user's own words, or a built-in name in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from models import catalogue


def activity_name(row: Mapping[str, object], language: str, *, short: bool = False) -> str:
    """The long or short name of an activity's row; a long name stands in for a missing short one."""
    own, own_short = str(row.get("name") or ""), str(row.get("short_name") or "")
    if own:
        return own_short or own if short else own
    builtin = row.get("builtin")
    if builtin:
        try:
            return catalogue.activity_name(str(builtin), language, short)
        except KeyError:
            pass  # a plan made by a later version may name a code that we do not know
    return str(row.get("code") or "")
