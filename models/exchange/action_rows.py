"""Rows of actions: whom they serve and in what shares, who carries them, what they contribute to."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from models.exchange.column_kinds import Column, Kind
from models.exchange.efforts import NO_EFFORT, Effort
from models.exchange.lists import split_list, split_pairs
from models.exchange.plain_rows import refer
from models.exchange.values import MAX_TEXT, Unreadable, read_share, read_text, text_of, write_share
from models.exchange.work import Planned, Work, same
from models.vocabulary import Stage

TOLERANCE = 1e-9
_TRAILING_SHARE = re.compile(r"(.*?)[\s(]+([\d.,]+\s*%)\s*\)?")
_TIES = {
    "contributors": ("contributor", "person_id", "person"),
    "channels": ("action_channel", "channel_id", "channel"),
    "tags": ("action_tag", "tag_id", "tag"),
}
_SPECIAL = (Kind.REFERENCE, Kind.MANY, Kind.SHARES, Kind.MECHANISM, Kind.EFFORT, Kind.ID)


def tied(row: Planned) -> Iterator[str]:
    """The ids of the rows that a finished row of an action is tied to."""
    for field in (*_TIES, "activities", "contributions"):
        yield from row.values.get(field) or ()


class ActionRows:
    """Finishes the action rows of one import. What cells say of activities is looked up once per text."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._shares: dict[object, tuple[dict[str, float], tuple[str, ...]]] = {}
        self._same: set[tuple[str, Any]] = {
            (row["title"], row["start"]) for row in work.existing.rows("action").values()
        }
        held = work.existing.rows("action").values()
        self._position = max((row["position"] for row in held), default=-1)
        self.assumed: list[Planned] = []

    def finish(self, row: Planned) -> None:
        """Turn the cells read into fields to store, and look up the rows that they name."""
        values, fields = row.values, row.fields
        for column in row.match.columns:
            if column is None or column.field not in values:
                continue
            if column.kind not in _SPECIAL:
                fields[column.attribute] = values[column.field]
            elif column.kind is Kind.REFERENCE and column.field != "owner":
                fields[column.attribute] = refer(self._work, row, column, values[column.field])
        if "owner" in values:
            self._settle_owner(row, values["owner"])
        if "effort" in values:
            self._settle_effort(row, values["effort"] or NO_EFFORT)
        if "activities" in values:
            values["activities"] = self._serve(row, values["activities"])
        for field in _TIES:
            if field in values:
                values[field] = self._name_all(row, field, values[field])
        if "links" in values:
            values["links"] = values["links"][1:]
        self._settle_objectives(row)
        self._settle_position(row)
        self._check(row)

    def _settle_owner(self, row: Planned, name: str | None) -> None:
        """A person; a text that is a unit's name sets the unit instead."""
        work, fields = self._work, row.fields
        fields["owner_id"] = None
        if not name:
            return
        try:
            person = work.names["person"].find(name)
        except Unreadable as unread:
            work.problem(row, "owner", unread.code, **unread.fields)
            return
        if person is None and self._is_unit(row, name):
            if fields.get("unit_id") is None:
                fields["unit_id"] = work.ask(row, "owner", lambda: work.find_or_create("unit", name))
            return
        fields["owner_id"] = person or work.find_or_create("person", name)

    def _is_unit(self, row: Planned, name: str) -> bool:
        try:
            return name in self._work.units_named or self._work.names["unit"].find(name) is not None
        except Unreadable:
            return False

    def _settle_effort(self, row: Planned, effort: Effort) -> None:
        row.fields.update(effort=effort.hours, effort_per=effort.per, size=effort.size)
        if effort.assumed:
            self.assumed.append(row)

    def _serve(self, row: Planned, pairs: Sequence[tuple[str, str | None]]) -> dict[str, float]:
        """The share of each leaf activity. A share named on a parent is spread evenly, and that is said."""
        key = tuple(pairs)
        if key not in self._shares:
            try:
                self._shares[key] = self._read_shares(key)
            except Unreadable as unread:
                self._work.problem(row, "activities", unread.code, **unread.fields)
                return {}
        shares, spread = self._shares[key]
        for activity in spread:
            leaves = ", ".join(self._work.activity_called(leaf) for leaf in self._work.leaves(activity))
            called = self._work.activity_called(activity)
            self._work.problem(row, "activities", "warning.share_spread", activity=called, leaves=leaves)
        return dict(shares)

    def _read_shares(
        self, pairs: Sequence[tuple[str, str | None]]
    ) -> tuple[dict[str, float], tuple[str, ...]]:
        named = [part for head, tail in pairs for part in self._parts(head, tail)]
        if not named:
            return {}, ()
        given = [share for _, share in named if share is not None]
        if given and len(given) < len(named):
            raise Unreadable("share.missing")
        total = math.fsum(given) if given else 1.0
        if abs(total - 1.0) > TOLERANCE:
            raise Unreadable("share.sum", total=write_share(round(total, 9), self._work.options.language))
        shares: dict[str, float] = {}
        spread: list[str] = []
        for activity, share in named:
            leaves = self._work.leaves(activity)
            if leaves != (activity,):
                spread.append(activity)
            for leaf in leaves:
                part = (share if share is not None else 1 / len(named)) / len(leaves)
                shares[leaf] = shares.get(leaf, 0.0) + part
        return {leaf: share for leaf, share in shares.items() if share > 0}, tuple(dict.fromkeys(spread))

    def _parts(self, head: str, tail: str | None) -> list[tuple[str, float | None]]:
        """Activities that one value of the cell names, with the share it gives."""
        find, language = self._work.activities.find, self._work.options.language
        if tail is not None and tail:
            return [(self._work.activities.get(head), read_share(tail, language))]
        if (found := find(head)) is not None:
            return [(found, None)]
        if written := _TRAILING_SHARE.fullmatch(head):
            return [(self._work.activities.get(written[1].strip()), read_share(written[2], language))]
        pieces = [piece.strip() for piece in re.split(r"[,\n]", head) if piece.strip()]
        if len(pieces) > 1 and all(find(piece) is not None for piece in pieces):
            return [(self._work.activities.get(piece), None) for piece in pieces]
        return [(self._work.activities.get(head), None)]

    def _name_all(self, row: Planned, field: str, texts: Sequence[str]) -> tuple[str, ...]:
        """The ids of the people, channels or tags that a cell names; those that are not there are created."""
        work, table = self._work, _TIES[field][2]
        if not texts:
            return ()
        if len(texts) > 2 and len(whole := work.names[table].level.exact.get(texts[0], [])) == 1:
            return (whole[0],)
        found = [work.ask(row, field, partial(work.find_or_create, table, text)) for text in texts[1:]]
        return tuple(dict.fromkeys(id for id in found if id is not None))

    def _settle_objectives(self, row: Planned) -> None:
        """What the row contributes to, and how: {objective: mechanism} under "contributions"."""
        values = row.values
        if "objectives" not in values and "contribution" not in values:
            return
        held = {tie["objective_id"]: tie["mechanism"] for tie in self._held(row, "contribution")}
        if "objectives" in values:
            wanted = {id: held.get(id, "") for id in self._objectives(row, values["objectives"])}
        else:
            wanted = dict(held)
        if "contribution" in values:
            wanted = self._mechanisms(row, wanted, values["contribution"] or "")
        values["contributions"] = wanted

    def _objectives(self, row: Planned, texts: Sequence[str]) -> list[str]:
        work = self._work
        if not texts:
            return []
        if len(texts) > 2 and len(whole := work.names["objective"].level.exact.get(texts[0], [])) == 1:
            return [whole[0]]
        first = next(iter(row.values.get("activities") or ()), None)
        if first is None:
            first = next((tie["activity_id"] for tie in self._held(row, "service_share")), None)
        found = [
            work.ask(row, "objectives", partial(work.find_or_create, "objective", text, activity_id=first))
            for text in texts[1:]
        ]
        return list(dict.fromkeys(id for id in found if id is not None))

    def _mechanisms(self, row: Planned, wanted: dict[str, str], text: str) -> dict[str, str]:
        """One text for all objectives, or `objective: text; …`."""
        if text and not wanted:
            self._work.problem(row, "contribution", "warning.contribution_kept")
            self._add_note(row, f"{self._header(row, 'contribution')}: {text}")
            return wanted
        pairs = split_pairs(text) if ":" in text else []
        if pairs and all(tail is not None for _, tail in pairs):
            told = {self._objective_of(wanted, head): tail or "" for head, tail in pairs}
            if None not in told:
                return {id: told.get(id, "") for id in wanted}
        if len(text) > MAX_TEXT:
            self._work.problem(row, "contribution", "text.too_long", limit=MAX_TEXT, length=len(text))
        only = split_list(text) if text.startswith('"') else []
        return dict.fromkeys(wanted, only[0] if len(only) == 1 else text)

    def _objective_of(self, wanted: dict[str, str], head: str) -> str | None:
        names = self._work.names["objective"].names
        if head.lower() in wanted:
            return head.lower()
        exact = [id for id in wanted if names[id] == head] or [id for id in wanted if same(names[id], head)]
        return exact[0] if len(exact) == 1 else None

    def _settle_position(self, row: Planned) -> None:
        if row.fields.get("position") is None:
            row.fields.pop("position", None)
            if row.before is None:
                self._position += 1
                row.fields["position"] = self._position

    def _check(self, row: Planned) -> None:
        start, end = row.after("start"), row.after("end")
        if start is not None and end is not None and end < start:
            field = "end" if "end" in row.values else "start"
            self._work.problem(row, field, "dates.reversed", start=start.isoformat(), end=end.isoformat())
        decided = row.after("decide_by")
        said_anew = row.before is None or row.before["decide_by"] != decided
        if start is not None and decided is not None and decided < start and said_anew:
            self._work.problem(
                row, "decide_by", "decide_by.before_start",
                start=start.isoformat(), decided=decided.isoformat(),
            )  # fmt: skip
        if row.after("stage") is Stage.TEST and row.after("decide_by") is None:
            self._work.problem(
                row, "decide_by", "warning.test_without_date", what=str(row.after("title"))[:80]
            )
        if row.before is None:
            key = (row.fields.get("title", ""), start)
            if key in self._same and key[0]:
                self._work.problem(row, "title", "warning.same_action", what=str(key[0])[:80])
            self._same.add(key)

    def keep_unknown(self, row: Planned) -> None:
        """Put what stands in columns that we do not know into the notes, as `Column: text`."""
        for header, column, cell in zip(row.match.source.header, row.match.columns, row.cells, strict=False):
            text = text_of(cell).strip()
            if column is None and text and header:
                try:
                    self._add_note(row, f"{header}: {read_text(text)}")
                except Unreadable as unread:
                    self._work.problem(row, None, unread.code, text, **unread.fields)

    def _add_note(self, row: Planned, line: str) -> None:
        notes = row.after("notes")
        if line in notes.split("\n"):
            return
        row.fields["notes"] = f"{notes}\n{line}" if notes else line
        if len(row.fields["notes"]) > MAX_TEXT:
            length = len(row.fields["notes"])
            self._work.problem(row, "notes", "text.too_long", line, limit=MAX_TEXT, length=length)

    @staticmethod
    def _header(row: Planned, field: str) -> str:
        columns: Sequence[Column | None] = row.match.columns
        return next(
            text
            for text, one in zip(row.match.source.header, columns, strict=True)
            if one and one.field == field
        )

    def _held(self, row: Planned, table: str) -> Sequence[dict[str, Any]]:
        return self._work.existing.ties(table, "action_id").get(row.id, ()) if row.before is not None else ()

    def write_ties(self, row: Planned) -> bool:
        """Write whom the action serves and what else hangs on it. Returns whether any of it changes."""
        values, work = row.values, self._work
        changed = False
        if "activities" in values:
            wanted = values["activities"]
            held = {(tie["activity_id"], tie["share"]): tie["id"] for tie in self._held(row, "service_share")}
            ties = {
                (id, share): {"action_id": row.id, "activity_id": id, "share": share}
                for id, share in wanted.items()
            }
            changed |= work.write_ties("service_share", held, ties)
        for field, (table, attribute, _) in _TIES.items():
            if field in values:
                held = {tie[attribute]: tie["id"] for tie in self._held(row, table)}
                ties = {id: {"action_id": row.id, attribute: id} for id in values[field]}
                changed |= work.write_ties(table, held, ties)
        if "links" in values:
            held = {tie["address"]: tie["id"] for tie in self._held(row, "link")}
            ties = {text: {"action_id": row.id, "address": text} for text in dict.fromkeys(values["links"])}
            changed |= work.write_ties("link", held, ties)
        if "contributions" in values:
            changed |= self._write_contributions(row)
        return changed

    def _write_contributions(self, row: Planned) -> bool:
        wanted: dict[str, str] = row.values["contributions"]
        held = {(tie["objective_id"], tie["mechanism"]): tie["id"] for tie in self._held(row, "contribution")}
        ties = {
            (id, text): {"action_id": row.id, "objective_id": id, "mechanism": text}
            for id, text in wanted.items()
        }
        return self._work.write_ties("contribution", held, ties)
