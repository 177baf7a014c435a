"""Ids for many rows at once are UUIDs like any other."""

from __future__ import annotations

from itertools import islice
from uuid import RFC_4122, UUID

from models.exchange.fresh_ids import fresh_ids


def test_fresh_ids_are_random_uuids() -> None:
    ids = list(islice(fresh_ids(), 2000))
    assert len(set(ids)) == 2000
    for id in ids:
        parsed = UUID(id)
        assert (str(parsed), parsed.version, parsed.variant) == (id, 4, RFC_4122)
