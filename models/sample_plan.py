"""The sample plan as a plan: its tables brought in by the import, and what it was before its first workshop."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from models.catalogue import in_language
from models.catalogue_files import RESOURCES, read_file
from models.creation import new_content
from models.edits.rows import set_field
from models.edits.versions import keep_version
from models.exchange import ImportOptions, apply, from_tables, prepare
from models.plan import Plan
from models.sample import REFERENCE, sample_tables, shift
from models.storage.store import Store
from models.versions import snapshot
from models.vocabulary import Stage

CHAIN = "porter"


def sample_content(language: str, today: dt.date) -> bytes:
    """The bytes of the sample plan in a language ("en", "fr"), its story true on `today`; nothing to undo in it."""
    with tempfile.TemporaryDirectory(prefix="maillon-") as folder:
        plan = Plan(Store.untitled(new_content(CHAIN, language, today), Path(folder)))
        try:
            options = ImportOptions(language=language, dates="dmy")
            apply(plan, prepare(plan, from_tables(sample_tables(language, today)), options))
            _keep_as_it_was(plan, language, today)
            copy = Path(folder) / "sample.maillon"
            plan.store.save_copy(copy, history=False)
            return copy.read_bytes()
        finally:
            plan.abandon()


def _keep_as_it_was(plan: Plan, language: str, today: dt.date) -> None:
    """Keep the version of before the first workshop: bring the plan to it, look, and undo."""
    before = read_file(RESOURCES / "sample" / "before.toml")
    before.allow("kept_on", "name", "note", "stages", "done_by_communication")
    actions = [row["id"] for row in plan.graph.actions()]
    silo = next(row["id"] for row in plan.graph.units() if row["communication"])
    for stage, places in before.table("stages").fields.items():
        for place in places:
            plan.do_in_step("before", set_field, "action", actions[place - 1], "stage", Stage(stage))
    for place in before.table("done_by_communication").fields["actions"]:
        plan.do_in_step("before", set_field, "action", actions[place - 1], "unit_id", silo)
    content = snapshot(plan)
    plan.undo()
    kept_on = shift(dt.date.fromisoformat(before.text("kept_on")), REFERENCE, today)
    name, note = (in_language(before.both(key), language) for key in ("name", "note"))
    plan.do(keep_version, name, kept_on, content, note)
