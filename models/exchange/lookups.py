"""Names found again: from a text in a cell to the row it means, in the plan or in the same import."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from models import catalogue
from models.exchange.values import Unreadable
from models.folding import fold

UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


class Level:
    """Texts and the ids they may mean: as written, else folded."""

    def __init__(self) -> None:
        self.exact: dict[str, list[str]] = {}
        self.folded: dict[str, list[str]] = {}

    def add(self, text: str, id: str) -> None:
        """One more text for an id."""
        for table, key in ((self.exact, text), (self.folded, _key(text))):
            ids = table.setdefault(key, [])
            if id not in ids:
                ids.append(id)

    def remove(self, text: str, id: str) -> None:
        """One text less for an id."""
        for table, key in ((self.exact, text), (self.folded, _key(text))):
            ids = table.get(key, [])
            if id in ids:
                ids.remove(id)

    def find(self, text: str) -> list[str]:
        """The ids that a text may mean."""
        return self.exact.get(text) or self.folded.get(_key(text)) or []


def _key(text: str) -> str:
    return fold(text) or text.casefold()


class Names:
    """The rows of one table by id and by name. `fresh` ones belong to this import."""

    def __init__(self, rows: Iterable[tuple[str, str]] = ()) -> None:
        self.names: dict[str, str] = {}
        self.level = Level()
        self.fresh: set[str] = set()
        self._found: dict[str, str | None] = {}
        for id, name in rows:
            self.add(id, name)

    def add(self, id: str, name: str, *, fresh: bool = False) -> None:
        """One more row, or another name for one."""
        self.remove(id)
        self.names[id] = name
        if name:
            self.level.add(name, id)
        if fresh:
            self.fresh.add(id)

    def remove(self, id: str) -> None:
        """Forget a row."""
        name = self.names.pop(id, None)
        if name:
            self.level.remove(name, id)
        self._found.clear()

    def find(self, text: str) -> str | None:
        """The id that a text means, None when it means nothing. Raises Unreadable `reference.ambiguous`."""
        if text not in self._found:
            self._found[text] = self._find(text)
        return self._found[text]

    def _find(self, text: str) -> str | None:
        if UUID.fullmatch(text):
            id = text.lower()
            if id in self.names:
                return id
            raise Unreadable("reference.unknown_id", what=text)
        found = self.level.find(text)
        if len(found) > 1:
            found = [id for id in found if id in self.fresh]
            if len(found) != 1:
                raise Unreadable("reference.ambiguous", what=text)
        return found[0] if found else None

    def get(self, text: str) -> str:
        """The id that a text means. Raises Unreadable `reference.unknown` with the closest name."""
        id = self.find(text)
        if id is None:
            raise unknown(text, self.names.values())
        return id


class Activities(Names):
    """Activities by id, code, name in either language, synonym."""

    def __init__(self) -> None:
        super().__init__()
        self.codes, self.synonyms = Level(), Level()
        self._texts: dict[str, list[tuple[Level, str]]] = {}

    def describe(self, id: str, code: str, builtin: str | None, *names: str) -> None:
        """One more activity, or one described anew: `names` are the user's own."""
        self.remove(id)
        texts = [(self.codes, code)] + [(self.level, name) for name in names]
        known = catalogue.activities().get(builtin or "")
        if known is not None:
            if not any(names):
                texts += [(self.level, name) for name in (*known.names.values(), *known.short_names.values())]
            texts += [(self.synonyms, name) for name in (*known.synonyms, *known.names.values())]
        self._texts[id] = texts = [(level, text) for level, text in texts if text]
        for level, text in texts:
            level.add(text, id)
        self.names[id] = next((name for name in names if name), "") or code

    def remove(self, id: str) -> None:
        """Forget an activity."""
        for level, text in self._texts.pop(id, []):
            level.remove(text, id)
        self.names.pop(id, None)
        self._found.clear()

    def _find(self, text: str) -> str | None:
        if UUID.fullmatch(text):
            return super()._find(text)
        for level in (self.codes, self.level, self.synonyms):
            found = level.find(text)
            if len(found) > 1:
                both = ", ".join(self.names[id] for id in found)
                raise Unreadable("activity.ambiguous", what=text, candidates=both)
            if found:
                return found[0]
        return None

    def get(self, text: str) -> str:
        """The id of the activity that a text means. Raises Unreadable `activity.unknown` with the closest name.

        That is a name of an activity of this plan; what else it is known as is understood, not proposed.
        """
        id = self.find(text)
        if id is None:
            names = [
                name
                for texts in self._texts.values()
                for level, name in texts
                if level is self.level or (level is self.codes and len(texts) == 1)
            ]
            raise unknown(text, names, "activity.unknown")
        return id


def unknown(text: str, names: Iterable[str], code: str = "reference.unknown") -> Unreadable:
    """What to say of a name that is not there: the closest one, when one is close."""
    spelled = {name.casefold(): name for name in list(names)[:5000]}
    close = difflib.get_close_matches(text.casefold()[:100], spelled, n=1, cutoff=0.6)
    if close:
        return Unreadable(f"{code}_close", what=text, closest=spelled[close[0]])
    return Unreadable(code, what=text)
