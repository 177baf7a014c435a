"""What a plan is written out as without a window: the map as a drawing, tables as a workbook or text."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages
from app.arguments import WrongUsage, say
from app.version import version
from models.errors import Fault
from models.measures import measure, opening_scope
from models.measures.figures import Figures, Scope, Weight
from models.names import activity_name
from models.periods import Period
from models.plan import Plan
from models.vocabulary import ActivityKind, ChainForm

DRAWINGS = (".pdf", ".png", ".svg")
TABLES = (".xlsx", ".csv", ".json")
TABLE_NAMES = (
    *("plan", "units", "activities", "people", "channels", "objectives", "indicators", "readings"),
    *("actions", "decisions", "relays", "linkages"),
)
LATER = ("report", "unit-sheets", "activity-sheets", "board-sheet", "silo", "readiness")
LATER_KINDS = (".pptx", ".ics")
MAP, EVERYTHING = "map", "all"


def figures_of(plan: Plan, period: str, scope: str | None, weight: str) -> Figures:
    """The figures of a plan as an option asks; without a scope, live work, or planned when nothing is live."""
    today = dt.date.today()
    graph = plan.graph
    return measure(
        graph,
        period=None if period == "all" else Period.parse(period, span_of(plan)),
        scope=Scope(scope) if scope else opening_scope(graph),
        weight=Weight(weight),
        today=today,
        name_of=lambda row: activity_name(row, languages.current(), short=True),
    )


def span_of(plan: Plan) -> Period:
    """The plan's span of dates."""
    start, end = plan.connection.execute("SELECT start, end FROM plan").fetchone()
    return Period(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


def what_of(options: Namespace) -> str:
    """What is to be exported, by `--what` or by the kind of file."""
    if options.what:
        return str(options.what)
    suffix = Path(options.out).suffix.lower()
    if suffix in TABLES:
        return "actions" if suffix == ".csv" else EVERYTHING
    return MAP


def check_export(options: Namespace) -> None:
    """Raises WrongUsage for a content, a kind of file or a pair of them that there is not (yet)."""
    suffix, what = Path(options.out).suffix.lower(), what_of(options)
    if what in LATER or suffix in LATER_KINDS:
        later = what if what in LATER else suffix
        raise WrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "{what} comes in a later version of Maillon."), what=later)
        )
    if what not in (MAP, EVERYTHING, *TABLE_NAMES):
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "--what cannot be “{text}”. Choose one of {choices}."),
                text=what,
                choices=", ".join((MAP, *TABLE_NAMES)),
            )
        )
    kinds = DRAWINGS if what == MAP else TABLES if what != EVERYTHING else (".xlsx", ".json")
    if suffix not in kinds:
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "{what} cannot be written as {path}. End its name with {kinds}."
                ),
                what=what,
                path=options.out,
                kinds=", ".join(kinds),
            )
        )
    if options.tile:
        raise WrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--tile comes in a later version of Maillon: leave it out."))
        )


def export(options: Namespace) -> None:
    """Write what is asked. Raises Fault."""
    plan = Plan.view(Path(options.plan))
    try:
        if what_of(options) == MAP:
            _export_map(plan, options)
        else:
            _export_tables(plan, Path(options.out), what_of(options))
    finally:
        plan.close()


def _export_tables(plan: Plan, out: Path, what: str) -> None:
    if out.is_dir():
        raise Fault("file.directory", path=str(out))
    from models.exchange import write_tables

    write_tables(plan.connection, out, languages.current(), tables=None if what == EVERYTHING else (what,))


def _export_map(plan: Plan, options: Namespace) -> None:
    from app.chain.lenses import Lens
    from app.chain.shapes import Shape
    from app.paper.export import export_map
    from app.paper.sheet import SheetChoice

    language = languages.current()
    rows = plan.graph.activities()
    shapes = tuple(
        Shape(
            row["id"],
            ActivityKind(row["kind"]),
            row["parent_id"],
            activity_name(row, language),
            activity_name(row, language, short=True),
        )
        for row in rows
    )
    about = next(iter(plan.graph.tables["plan"].values()))
    # a file's name need not be text
    path = Path(options.plan.encode("utf-8", "replace").decode())
    choice = SheetChoice(
        lens=Lens(options.lens),
        paper=options.paper,
        grey=options.grey,
        blank=options.blank,
        language=language,
        plan_name=str(about["name"] or path.stem),
        organisation=str(about["organisation"] or ""),
        file_name=path.name,
        version=version(),
        printed=dt.date.today(),
    )
    figures = figures_of(plan, options.period, options.scope, options.weight)
    export_map(figures, shapes, choice, Path(options.out), ChainForm(about["form"] or ChainForm.ARROW))
