"""The sample plan as a plan: its tables brought in by the import, on a chain of Porter's, without a history."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from models.creation import new_content
from models.exchange import ImportOptions, apply, from_tables, prepare
from models.plan import Plan
from models.sample import sample_tables
from models.storage.store import Store

CHAIN = "porter"


def sample_content(language: str, today: dt.date) -> bytes:
    """The bytes of the sample plan in a language ("en", "fr"), its story true on `today`; nothing to undo in it."""
    with tempfile.TemporaryDirectory(prefix="maillon-") as folder:
        plan = Plan(Store.untitled(new_content(CHAIN, language, today), Path(folder)))
        try:
            options = ImportOptions(language=language, dates="dmy")
            apply(plan, prepare(plan, from_tables(sample_tables(language, today)), options))
            copy = Path(folder) / "sample.maillon"
            plan.store.save_copy(copy, history=False)
            return copy.read_bytes()
        finally:
            plan.abandon()
