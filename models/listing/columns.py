"""What a table of actions can show, as data: each column with where its value comes from and how it compares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from models.vocabulary import EffortPer, Flow, Media, Purpose, Stage, Verdict


class Kind(Enum):
    """What the values of a column are."""

    TEXT = auto()
    DAY = auto()
    """ISO text, "" for none."""
    NUMBER = auto()
    CLOSED = auto()
    NAME = auto()
    """The name of the row that the action refers to."""
    NAMES = auto()
    """The names of the rows tied to the action, in order."""
    SHARES = auto()
    """(activity id, share 0–1), the largest first."""
    EFFORT = auto()
    """(hours or None, EffortPer, size or ""), None for nothing known."""
    MECHANISM = auto()
    """How it contributes, a text for each objective that it says so of."""
    LINES = auto()
    """Texts of rows that belong to the action."""
    DECISION = auto()
    """(ISO day, Verdict) of the last decision, None for none."""
    FLAG = auto()


@dataclass(frozen=True)
class ListingColumn:
    """One column. `field` is the action's own column, or the tie's table; `to` the table of the names.

    `id` is the field of the contract with spreadsheets where there is one. `worked_out` columns follow from
    others and cannot be written.
    """

    id: str
    kind: Kind = Kind.TEXT
    field: str = ""
    to: str = ""
    closed: type[StrEnum] | None = None
    groups: bool = False
    worked_out: bool = False

    @property
    def attribute(self) -> str:
        """The action's own column that it shows."""
        return self.field or self.id


COLUMNS: tuple[ListingColumn, ...] = (
    ListingColumn("title"),
    ListingColumn("stage", Kind.CLOSED, closed=Stage, groups=True),
    ListingColumn("activities", Kind.SHARES, "service_share", "activity", groups=True),
    ListingColumn("owner", Kind.NAME, "owner_id", "person", groups=True),
    ListingColumn("unit", Kind.NAME, "unit_id", "unit", groups=True),
    ListingColumn("start", Kind.DAY),
    ListingColumn("end", Kind.DAY),
    ListingColumn("effort", Kind.EFFORT, closed=EffortPer),
    ListingColumn("channels", Kind.NAMES, "action_channel", "channel", groups=True),
    ListingColumn("objectives", Kind.NAMES, "contribution", "objective", groups=True),
    ListingColumn("contribution", Kind.MECHANISM, "contribution", "objective"),
    ListingColumn("decide_by", Kind.DAY),
    ListingColumn("overdue", Kind.FLAG, worked_out=True),
    ListingColumn("decision", Kind.DECISION, "decision", closed=Verdict, worked_out=True),
    ListingColumn("tags", Kind.NAMES, "action_tag", "tag", groups=True),
    ListingColumn("money", Kind.NUMBER),
    ListingColumn("hours", Kind.NUMBER, worked_out=True),
    ListingColumn("cadence"),
    ListingColumn("purpose", Kind.CLOSED, closed=Purpose, groups=True),
    ListingColumn("flow", Kind.CLOSED, closed=Flow, groups=True),
    ListingColumn("media", Kind.CLOSED, closed=Media, groups=True),
    ListingColumn("description"),
    ListingColumn("content"),
    ListingColumn("audience"),
    ListingColumn("hypothesis"),
    ListingColumn("threshold"),
    ListingColumn("contributors", Kind.NAMES, "contributor", "person", groups=True),
    ListingColumn("sponsor", Kind.NAME, "sponsor_id", "person", groups=True),
    ListingColumn("risk"),
    ListingColumn("responder", Kind.NAME, "responder_id", "person", groups=True),
    ListingColumn("relays", Kind.LINES, "relay", "action", worked_out=True),
    ListingColumn("notes"),
    ListingColumn("links", Kind.LINES, "link"),
    ListingColumn("position", Kind.NUMBER, worked_out=True),
)

BY_ID: Mapping[str, ListingColumn] = MappingProxyType({column.id: column for column in COLUMNS})

TIED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "service_share": ("action_id",),
        "contribution": ("action_id",),
        "contributor": ("action_id",),
        "action_channel": ("action_id",),
        "action_tag": ("action_id",),
        "link": ("action_id",),
        "decision": ("action_id",),
        "relay": ("from_id", "to_id"),
    }
)
"""The tables whose rows belong to actions, with the columns that say to which."""

NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("name", "unit_id"),
        "unit": ("name", "communication", "home_id"),
        "channel": ("name",),
        "tag": ("name",),
        "objective": ("statement",),
        "activity": ("name", "short_name", "builtin", "code", "parent_id"),
        "action": ("title",),
    }
)
"""The tables that actions refer to, with the columns that tell in a table of actions."""
