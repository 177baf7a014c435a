"""What a user keeps of the table by plan: how it is arranged now, arrangements saved under a name, and who they are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app import settings
from models.listing.arranging import Arrangement

MOST_SAVED = 60


def _setting(plan_id: str) -> settings.Setting:
    return settings.Setting(f"actions/{plan_id}", str, "")


@dataclass(frozen=True)
class Kept:
    """`me` is the person who uses the program, by id; "" until they say."""

    now: Arrangement = field(default_factory=Arrangement)
    saved: Mapping[str, Arrangement] = field(default_factory=dict)
    me: str = ""

    def with_saved(self, name: str, how: Arrangement) -> Kept:
        """With an arrangement under a name; one of that name is replaced."""
        saved = {**self.saved, name: how}
        return replace(self, saved=dict(list(saved.items())[-MOST_SAVED:]))

    def renamed(self, old: str, new: str) -> Kept:
        """With an arrangement under another name, in its place."""
        others = {name: how for name, how in self.saved.items() if name != new or name == old}
        return replace(self, saved={new if name == old else name: how for name, how in others.items()})

    def without(self, name: str) -> Kept:
        """Without an arrangement."""
        return replace(self, saved={one: how for one, how in self.saved.items() if one != name})


def kept_of(plan_id: str) -> Kept:
    """What is kept of a plan; what cannot be read is forgotten."""
    try:
        told: dict[str, Any] = json.loads(settings.read(_setting(plan_id)) or "{}")
        saved = {
            str(name): Arrangement.from_json(json.dumps(how)) for name, how in told.get("saved", {}).items()
        }
        now = Arrangement.from_json(json.dumps(told["now"])) if "now" in told else Arrangement()
        return Kept(now, saved, str(told.get("me", "")))
    except (ValueError, TypeError, AttributeError):
        return Kept()


def keep(plan_id: str, kept: Kept) -> None:
    """Remember it."""
    told = {
        "now": json.loads(kept.now.to_json()),
        "saved": {name: json.loads(how.to_json()) for name, how in kept.saved.items()},
        "me": kept.me,
    }
    settings.write(_setting(plan_id), json.dumps(told, ensure_ascii=False))
