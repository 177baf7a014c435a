"""The same plan without a screen: new, import, measure, advise, export, check. 0 done, 1 a fault, 2 wrong usage."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import languages
from app.arguments import WrongUsage, build, language_asked, say
from models.errors import Fault

DONE, FAULT, USAGE = 0, 1, 2
_OPTION_FAULTS = (
    "import.table_option",
    "import.map_field",
)  # values of options that no file could make right
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class Told(Exception):
    """Something a person can mend, already a sentence."""


def main(arguments: list[str]) -> int:
    """Carry a command out; returns the exit status. What goes wrong is one line on standard error."""
    application, ours = _application(arguments)
    before = languages.current()
    languages.install(language_asked(arguments) or languages.system_language())
    if ours and isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")  # what a script reads is the same on every system
    try:
        return _status(arguments)
    finally:
        if not ours:
            languages.install(before)
        del application


def _application(arguments: list[str]) -> tuple[QCoreApplication, bool]:
    """The application that sentences and drawings need, and whether it is ours: drawn on no screen at all."""
    there = QCoreApplication.instance()
    if there is not None:
        return there, False
    if "export" not in arguments:
        return QCoreApplication(["maillon"]), True
    from PySide6.QtGui import QGuiApplication

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["maillon"]), True


def _status(arguments: list[str]) -> int:
    try:
        options = build().parse_args(arguments)
        _CARRIED_OUT[options.command](options)
        sys.stdout.flush()
    except WrongUsage as wrong:
        return _refuse(str(wrong), USAGE)
    except Fault as fault:
        return _refuse(languages.sentence(fault), USAGE if fault.code in _OPTION_FAULTS else FAULT)
    except Told as told:
        return _refuse(str(told), FAULT)
    except BrokenPipeError:
        # whoever read us has seen enough; the interpreter must not flush into the closed pipe again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except SystemExit as leaving:  # --help and --version
        return int(leaving.code or DONE)
    return DONE


def _refuse(sentence: str, status: int) -> int:
    line = say(QT_TRANSLATE_NOOP("CommandLine", "error: {message}"), message=" ".join(sentence.splitlines()))
    line = _UNSHOWN.sub("\ufffd", line)
    sys.stderr.write(line.encode("utf-8", "replace").decode() + "\n")
    return status


def tell(text: str) -> None:
    """A line on standard output."""
    sys.stdout.write(text.encode("utf-8", "replace").decode() + "\n")


def tell_json(value: object) -> None:
    """One JSON object on standard output, accents as they are."""
    tell(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False))


def _new(options: Namespace) -> None:
    from models import creation

    path = Path(options.plan)
    today = dt.date.today()
    if not options.sample:
        creation.create(path, options.chain, languages.current(), today)
    elif options.chain != "porter":
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "The sample stands on Porter’s chain: leave --chain out, or --sample."
                )
            )
        )
    else:
        from models.sample_plan import sample_content

        if os.path.lexists(path):
            raise Fault("new.exists", path=str(path))
        creation.write_new(sample_content(languages.current(), today), path)
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "{path} is made."), path=path))


def _import(options: Namespace) -> None:
    from app.commandline_import import bring_in

    bring_in(options)


def _measure(options: Namespace) -> None:
    from app.figures_in_words import table_of
    from app.outputs import figures_of
    from models.measures.report import to_json
    from models.plan import Plan

    plan = Plan.view(Path(options.plan))
    try:
        figures = figures_of(plan, options.period, options.scope, options.weight)
        if options.json:
            tell_json(to_json(figures))
        else:
            tell("\n".join(table_of(figures)))
    finally:
        plan.close()


def _advise(options: Namespace) -> None:
    from app.commandline_advise import advise

    advise(options)


def _export(options: Namespace) -> None:
    from app.outputs import check_export, export

    check_export(options)
    export(options)
    tell(say(QT_TRANSLATE_NOOP("CommandLine", "{path} is written."), path=options.out))


def _check(options: Namespace) -> None:
    from models.inspection import Finding, inspect

    findings = inspect(Path(options.plan))
    told = [(finding, languages.sentence(finding.fault)) for finding in findings]
    if options.json:
        listed = [
            {"code": finding.fault.code, "message": message, "id": finding.id} for finding, message in told
        ]
        tell_json({"ok": not told, "problems": listed})
    elif len(told) > 1:
        for _finding, message in told:
            tell(message)
    elif not told:
        tell(say(QT_TRANSLATE_NOOP("CommandLine", "{path} is sound."), path=options.plan))
    if told:
        first: Finding = told[0][0]
        if len(told) == 1:
            raise first.fault
        text = languages.plural(
            len(told),
            say(QT_TRANSLATE_NOOP("CommandLine", "{path} has {n} problem. {first}")),
            say(QT_TRANSLATE_NOOP("CommandLine", "{path} has {n} problems. First: {first}")),
        )
        raise Told(text.format(path=options.plan, n=len(told), first=told[0][1]))


_CARRIED_OUT: dict[str, Callable[[Namespace], None]] = {
    "new": _new,
    "import": _import,
    "measure": _measure,
    "advise": _advise,
    "export": _export,
    "check": _check,
}
