"""What a plan is written out as without a window: the map and sheets as drawings, tables as a workbook or text."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages
from app.arguments import WrongUsage, say
from app.version import version
from models.errors import Fault
from models.exchange.columns import TABLES as EXCHANGED
from models.measures import measure, opening_scope
from models.measures.figures import Figures, Scope, Weight
from models.names import activity_name
from models.periods import Period
from models.plan import Plan
from models.vocabulary import ChainForm

if TYPE_CHECKING:
    from app.paper.sheet import Sheet

DRAWINGS = (".pdf", ".png", ".svg")
TABLES = (".xlsx", ".csv", ".json")
TABLE_NAMES = tuple(table.name for table in EXCHANGED)
LATER = ("report", "unit-sheets", "activity-sheets")
LATER_KINDS = (".pptx", ".ics")
MAP, EVERYTHING, BOARD, READINESS, SILO = "map", "all", "board-sheet", "readiness", "silo"
SHEETS: Mapping[str, tuple[str, ...]] = {
    MAP: DRAWINGS,
    BOARD: DRAWINGS,
    READINESS: (".pdf",),
    SILO: (".pdf",),
}
"""What is drawn, and the kinds of file it can be; `readiness` is the name of a table, too."""
DETAILS = (".xlsx", ".csv")
"""The kinds of file that the table behind `silo` can be."""


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
    choices = tuple(dict.fromkeys((*SHEETS, *TABLE_NAMES)))
    if what not in (EVERYTHING, *choices):
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "--what cannot be “{text}”. Choose one of {choices}."),
                text=what,
                choices=", ".join(choices),
            )
        )
    kinds = _kinds(what)
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


def _kinds(what: str) -> tuple[str, ...]:
    if what == EVERYTHING:
        return (".xlsx", ".json")
    tables = DETAILS if what == SILO else TABLES if what in TABLE_NAMES else ()
    return SHEETS.get(what, ()) + tables


def export(options: Namespace) -> None:
    """Write what is asked. Raises Fault."""
    plan = Plan.view(Path(options.plan))
    try:
        what, out = what_of(options), Path(options.out)
        if out.suffix.lower() in SHEETS.get(what, ()):
            _export_sheet(plan, options, what)
        elif what == SILO:
            _export_details(plan, options)
        else:
            _export_tables(plan, out, what)
    finally:
        plan.close()


def _export_tables(plan: Plan, out: Path, what: str) -> None:
    if out.is_dir():
        raise Fault("file.directory", path=str(out))
    from models.exchange import write_tables

    write_tables(plan.connection, out, languages.current(), tables=None if what == EVERYTHING else (what,))


def _export_details(plan: Plan, options: Namespace) -> None:
    from app.balance.export import write_details

    figures = figures_of(plan, options.period, options.scope, options.weight)
    write_details(figures, Path(options.out), languages.current())


def _export_sheet(plan: Plan, options: Namespace, what: str) -> None:
    from app.paper.export import export_map
    from app.paper.leaf import export_leaf

    sheet, out = _sheet(plan, options), Path(options.out)
    today = dt.date.today()
    if what == BOARD:
        from app.paper.board_sheet import BoardSheet
        from models.measures.board import board

        export_leaf(BoardSheet(sheet, board(plan.graph, sheet.figures, today)), out)
    elif what == SILO:
        from app.balance.material import material_of
        from app.paper.silo_sheet import SiloSheet

        material = material_of(plan.graph, sheet.figures, sheet.choice.language, today)
        export_leaf(SiloSheet(sheet.choice, material), out)
    elif what == READINESS:
        from app.paper.readiness_sheet import ReadinessSheet
        from models.readiness import answers

        export_leaf(ReadinessSheet(sheet.choice, answers(plan.graph, sheet.figures, today)), out)
    else:
        export_map(sheet.figures, sheet.shapes, sheet.choice, out, sheet.form)


def _sheet(plan: Plan, options: Namespace) -> Sheet:
    """The map as the options ask, and all that stands around it."""
    from app.chain.drawn import shapes_in
    from app.chain.lenses import Lens
    from app.paper.sheet import Sheet, SheetChoice

    language = languages.current()
    shapes = shapes_in(plan.graph, language)
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
    return Sheet(figures, shapes, ChainForm(about["form"] or ChainForm.ARROW), choice)
