"""`maillon import`: tables brought into a plan in one transaction, or not at all."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages, settings
from app.arguments import say
from app.commandline import Told, tell, tell_json
from app.importing.words import excerpt
from app.wording.exchange import problem_sentence
from models.errors import Fault
from models.exchange import ImportOptions, apply, prepare, read_tables
from models.exchange.columns import BY_NAME
from models.plan import Plan
from models.storage import working_copy
from models.storage.saving import conflict_path

if TYPE_CHECKING:
    from models.exchange import Prepared, Problem

SHOWN = 40
NAMED = 10


def bring_in(options: Namespace) -> None:
    """Read, look through and write. Raises Fault or Told, with the plan as it was, when something stops it."""
    path = Path(options.plan)
    if options.dry_run:
        plan = Plan.view(path)
        try:
            _tell_prepared(_prepared(plan, options), options)
        finally:
            plan.close()
        return
    _refuse_unrecovered(path)
    plan = Plan.open(path, settings.data_folder())
    try:
        if plan.read_only is not None:
            raise plan.read_only
        prepared = _prepared(plan, options)
        _tell_prepared(prepared, options)
        if prepared.refused:
            raise Told(_refusal(prepared))
        apply(plan, prepared)
        _save(plan, path)
    finally:
        plan.abandon()
    if not options.json:
        tell(say(QT_TRANSLATE_NOOP("CommandLine", "{path} is up to date."), path=path))


def _prepared(plan: Plan, options: Namespace) -> Prepared:
    sources = [table for file in options.files for table in read_tables(Path(file), sheet=options.sheet)]
    asked = ImportOptions(
        table=options.table,
        mapping=dict(options.map),
        dates=options.dates,
        skip_bad=options.skip_bad,
        keep_unknown=options.keep_unknown,
        language=languages.current(),
    )
    return prepare(plan, sources, asked)


def _refuse_unrecovered(path: Path) -> None:
    """A session that was cut off left changes of this plan behind: they come first."""
    unsaved = working_copy.unrecovered(settings.data_folder(), path)
    if unsaved > 0:
        raise Fault("plan.unrecovered", path=str(path), count=unsaved)


def _save(plan: Plan, path: Path) -> None:
    """Save; when another hand changed the file meanwhile, keep both."""
    try:
        plan.save()
    except Fault as fault:
        if fault.code != "save.changed_outside":
            raise
        kept = conflict_path(path, dt.datetime.now())
        plan.store.save_copy(kept, history=True)
        raise Fault("save.conflict_kept", path=str(path), kept=str(kept)) from fault


def _tell_prepared(prepared: Prepared, options: Namespace) -> None:
    if options.json:
        tell_json(prepared.to_json(problem_sentence))
        return
    for name, count in prepared.tables.items():
        text = say(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "{table}: {new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be read",
            )
        )
        tell(
            text.format(
                table=BY_NAME[name].called(languages.current()),
                new=count.new,
                changed=count.changed,
                unchanged=count.unchanged,
                bad=count.bad,
            )
        )
    if prepared.unknown_columns:
        columns = ", ".join(prepared.unknown_columns)
        tell(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "Columns that mean nothing here: {columns}"), columns=columns
            )
        )
    for kind, names in prepared.created.items():
        if names:
            text = QT_TRANSLATE_NOOP("CommandLine", "New {kind}: {names}")
            if len(names) > NAMED:
                text = QT_TRANSLATE_NOOP("CommandLine", "New {kind}: {names} and {n} more")
            shown = ", ".join(names[:NAMED])
            tell(say(text, kind=_kind(kind), names=shown, n=len(names) - NAMED))
    for problem in sorted(prepared.problems, key=lambda one: one.warning)[:SHOWN]:
        tell(_line(problem))
    if len(prepared.problems) > SHOWN:
        more = len(prepared.problems) - SHOWN
        tell(say(QT_TRANSLATE_NOOP("CommandLine", "… and {n} more: --json lists them all."), n=more))


_KINDS = {
    "units": QT_TRANSLATE_NOOP("CommandLine", "departments and teams"),
    "people": QT_TRANSLATE_NOOP("CommandLine", "people"),
    "channels": QT_TRANSLATE_NOOP("CommandLine", "channels"),
    "objectives": QT_TRANSLATE_NOOP("CommandLine", "objectives"),
}


def _kind(kind: str) -> str:
    return say(_KINDS[kind]) if kind in _KINDS else kind


def _line(problem: Problem) -> str:
    """Where, what stands there, and what to do."""
    place = problem.sheet
    if problem.row is not None:
        row = say(QT_TRANSLATE_NOOP("CommandLine", "row {row}"), row=problem.row)
        place = f"{place}, {row}" if place else row
    if problem.column:
        place += f", {problem.column}"
    shown = excerpt(problem.text)
    text = QT_TRANSLATE_NOOP("CommandLine", "{place}: “{text}”")
    head = say(text).format(place=place, text=shown) if shown else place
    return f"{head} — {problem_sentence(problem)}" if head else problem_sentence(problem)


def _refusal(prepared: Prepared) -> str:
    n = len(prepared.errors)
    text = languages.plural(
        n,
        say(QT_TRANSLATE_NOOP("CommandLine", "{n} cell cannot be read, so nothing was brought in. {first}")),
        say(
            QT_TRANSLATE_NOOP(
                "CommandLine", "{n} cells cannot be read, so nothing was brought in. First: {first}"
            )
        ),
    )
    return text.format(n=n, first=_line(prepared.errors[0]))
