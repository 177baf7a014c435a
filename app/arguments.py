"""The commands and their options as a parser that speaks the reader's language and never ends the process."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.version import version
from models.errors import Fault
from models.periods import Period, calendar_year

CHAINS = ("porter", "service", "saas", "retail", "nonprofit", "public", "empty")
SCOPES = ("live", "planned", "ideas")
WEIGHTS = ("effort", "money", "actions")
LENSES = ("coverage", "target", "share", "actions", "money", "runner", "overdue", "crisis")
PAPERS = ("A4", "A3", "A2", "A1", "A0", "Letter", "Tabloid")
TILES = ("A4", "A3")
DATES = ("dmy", "mdy")
SOURCES = ("plan", "catalogue", "both")
LANGUAGES = ("fr", "en")


class WrongUsage(Exception):
    """The command line was not understood; `str` of it is the sentence that says why. Ends with 2."""


def say(text: str, /, **fields: object) -> str:
    """A text of the command line in the language in force; with `fields`, its places filled in."""
    said = QCoreApplication.translate("CommandLine", text)
    return said.format(**fields) if fields else said


# argparse speaks English only: what it says, by the shape of its sentence, and how we say it
_SAID: tuple[tuple[str, str], ...] = (
    (
        r"unrecognized arguments: (?P<text>.*)",
        QT_TRANSLATE_NOOP("CommandLine", "“{text}” is not understood here. See maillon --help."),
    ),
    (
        r"the following arguments are required: (?P<text>.*)",
        QT_TRANSLATE_NOOP("CommandLine", "{text} is missing. See maillon --help."),
    ),
    (
        r"argument (?P<option>\S+): invalid choice: '?(?P<text>.*?)'? \(choose from (?P<choices>.*)\)",
        QT_TRANSLATE_NOOP("CommandLine", "{option} cannot be “{text}”. Choose one of {choices}."),
    ),
    (
        r"argument (?P<option>\S+?)(?:/\S+)?: expected (?:one|at least one) argument",
        QT_TRANSLATE_NOOP("CommandLine", "{option} needs a value after it."),
    ),
    (
        r"argument (?P<option>\S+): not allowed with argument (?P<text>.*)",
        QT_TRANSLATE_NOOP("CommandLine", "{option} and {text} cannot stand together. Keep one of them."),
    ),
    (
        r"ambiguous option: (?P<text>.*) could match (?P<choices>.*)",
        QT_TRANSLATE_NOOP("CommandLine", "“{text}” could be {choices}. Write it in full."),
    ),
)


def in_our_words(message: str) -> str:
    """What argparse has to say, in the language in force; its own words where we know no better."""
    for shape, text in _SAID:
        if found := re.fullmatch(shape, message, re.DOTALL):
            fields = found.groupdict()
            fields["choices"] = (fields.get("choices") or "").replace("'", "")
            return say(text, **fields)
    return message.removeprefix("argument ")


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        if prefix is None:
            prefix = say(QT_TRANSLATE_NOOP("CommandLine", "usage: "))
        super().add_usage(usage, actions, groups, prefix)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises WrongUsage with a sentence instead of ending the process."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=_Formatter, allow_abbrev=False, add_help=False, **settings)
        self._positionals.title = say(QT_TRANSLATE_NOOP("CommandLine", "what to name"))
        self._optionals.title = say(QT_TRANSLATE_NOOP("CommandLine", "options"))
        self.add_argument(
            "-h", "--help", action="help", help=say(QT_TRANSLATE_NOOP("CommandLine", "show this help"))
        )
        self.add_argument(
            "--language",
            choices=LANGUAGES,
            default=argparse.SUPPRESS,
            help=say(QT_TRANSLATE_NOOP("CommandLine", "French or English, else the system’s")),
        )

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(in_our_words(message))


def a_period(text: str) -> str:
    """A period that reads as one."""
    year = calendar_year(2000)
    try:
        if not text.strip():
            raise Fault("period.unknown", text=text)
        Period.parse(text, year)
    except Fault:
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "--period cannot be “{text}”. "
                    "Write 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 or all.",
                ),
                text=text,
            )
        ) from None
    return text


def a_mapping(text: str) -> tuple[str, str]:
    """COLUMN=FIELD as a pair."""
    column, equals, field = text.rpartition("=")
    if not equals or not column.strip():
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "--map needs COLUMN=FIELD, not “{text}”."),
                text=text,
            )
        )
    return column.strip(), field.strip()


def a_count(text: str) -> int:
    """A whole number from 1 up."""
    if not re.fullmatch(r"\s*\+?0*[1-9][0-9]{0,8}\s*", text, re.ASCII):
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "--actions cannot be “{text}”. Write a whole number from 1 up, such as 3."
                ),
                text=text,
            )
        )
    return int(text)


def some_hours(text: str) -> float:
    """A number of hours above 0."""
    hours = _number(text)
    if hours is None or not hours > 0:
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "--hours cannot be “{text}”. Write a number of hours above 0, such as 40."
                ),
                text=text,
            )
        )
    return hours


def some_seconds(text: str) -> float:
    """A number of seconds from 0 up."""
    seconds = _number(text)
    if seconds is None or seconds < 0:
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "--time-limit cannot be “{text}”. Write a number of seconds from 0 up, such as 10.",
                ),
                text=text,
            )
        )
    return seconds


def a_share(text: str) -> float:
    """A share between 0 and 1."""
    share = _number(text)
    if share is not None and 0 <= share <= 1:
        return share
    percents = _number(text.strip().removesuffix("%"))
    if percents is not None and 0 <= percents <= 100:
        raise WrongUsage(
            say(
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "--communication-at-most cannot be “{text}”: a share lies between 0 and 1. Write {share}.",
                ),
                text=text,
                share=f"{percents / 100:g}",
            )
        )
    raise WrongUsage(
        say(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "--communication-at-most cannot be “{text}”. Write a share between 0 and 1, such as 0.4.",
            ),
            text=text,
        )
    )


def _number(text: str) -> float | None:
    """A finite number, with a decimal point or comma; None when it is none."""
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def build() -> Parser:
    """The parser of all commands, in the language in force."""
    parser = Parser(
        prog="maillon",
        description=say(
            QT_TRANSLATE_NOOP(
                "CommandLine", "Plan social media work across the whole value chain of an organisation."
            )
        ),
        epilog=say(QT_TRANSLATE_NOOP("CommandLine", "Without a command the window opens: maillon [PLAN]")),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"maillon {version()}",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "show the version")),
    )
    commands = parser.add_subparsers(
        dest="command",
        required=True,
        metavar="COMMAND",
        parser_class=Parser,
        title=say(QT_TRANSLATE_NOOP("CommandLine", "commands")),
    )
    for name, (help_text, add) in _COMMANDS.items():
        add(commands.add_parser(name, help=say(help_text), description=say(help_text)))
    return parser


def _plan(parser: Parser) -> None:
    parser.add_argument("plan", metavar="PLAN")


def _json(parser: Parser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=say(QT_TRANSLATE_NOOP("CommandLine", "answer as one JSON object"))
    )


def _outlook(parser: Parser) -> None:
    parser.add_argument("--period", type=a_period, metavar="P", default="all")
    parser.add_argument("--scope", choices=SCOPES)
    parser.add_argument("--weight", choices=WEIGHTS, default="effort")


def _new(parser: Parser) -> None:
    _plan(parser)
    parser.add_argument("--chain", choices=CHAINS, default="porter")
    parser.add_argument(
        "--sample",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "with the sample company in it")),
    )


def _import(parser: Parser) -> None:
    _plan(parser)
    parser.add_argument("files", metavar="FILE", nargs="+")
    parser.add_argument("--table", metavar="NAME")
    parser.add_argument("--sheet", metavar="NAME")
    parser.add_argument("--map", metavar="COLUMN=FIELD", type=a_mapping, action="append", default=[])
    parser.add_argument("--dates", choices=DATES)
    parser.add_argument(
        "--skip-bad",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "leave out the rows that cannot be read")),
    )
    parser.add_argument(
        "--keep-unknown",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "keep unknown columns in the notes")),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "only say what would happen")),
    )
    _json(parser)


def _measure(parser: Parser) -> None:
    _plan(parser)
    _outlook(parser)
    _json(parser)


def _export(parser: Parser) -> None:
    _plan(parser)
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--what", metavar="WHAT")
    parser.add_argument("--lens", choices=LENSES, default="coverage")
    _outlook(parser)
    parser.add_argument("--paper", choices=PAPERS, default="A4")
    parser.add_argument(
        "--grey",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "for black-and-white printers")),
    )
    parser.add_argument("--tile", choices=TILES)
    parser.add_argument(
        "--blank", action="store_true", help=say(QT_TRANSLATE_NOOP("CommandLine", "an empty map to write on"))
    )


def _check(parser: Parser) -> None:
    _plan(parser)
    _json(parser)


def _advise(parser: Parser) -> None:
    _plan(parser)
    goals = parser.add_mutually_exclusive_group()
    goals.add_argument(
        "--actions",
        type=a_count,
        metavar="K",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "how many actions to add at most (3 without a goal)")),
    )
    goals.add_argument(
        "--hours",
        type=some_hours,
        metavar="H",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "how many hours to add in the period at most")),
    )
    goals.add_argument(
        "--communication-at-most",
        type=a_share,
        metavar="0.4",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "the share of Communication to come down to")),
    )
    parser.add_argument("--from", dest="source", choices=SOURCES, default="both")
    parser.add_argument(
        "--time-limit",
        type=some_seconds,
        metavar="S",
        default=10.0,
        help=say(QT_TRANSLATE_NOOP("CommandLine", "seconds to look for the best possible (10)")),
    )
    parser.add_argument("--period", type=a_period, metavar="P", default="all")
    parser.add_argument("--scope", choices=SCOPES)
    _json(parser)


_COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "new": (QT_TRANSLATE_NOOP("CommandLine", "make a new plan"), _new),
    "import": (QT_TRANSLATE_NOOP("CommandLine", "bring tables into a plan"), _import),
    "measure": (QT_TRANSLATE_NOOP("CommandLine", "say where the work goes and who does it"), _measure),
    "advise": (QT_TRANSLATE_NOOP("CommandLine", "say what to do next"), _advise),
    "export": (QT_TRANSLATE_NOOP("CommandLine", "write the map or the tables to a file"), _export),
    "check": (QT_TRANSLATE_NOOP("CommandLine", "look a plan through, changing nothing"), _check),
}


def language_asked(arguments: Iterable[str]) -> str | None:
    """The language that stands anywhere among the arguments, known before they are parsed; None without."""
    words = iter(arguments)
    for word in words:
        if word == "--":
            return None
        if word == "--language":
            asked = next(words, "")
            return asked if asked in LANGUAGES else None
        if word.startswith("--language="):
            asked = word.partition("=")[2]
            return asked if asked in LANGUAGES else None
    return None
