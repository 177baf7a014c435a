"""French and English: which one is in force, and what models/ says in codes as sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from app.wording.exchange import EXCHANGE
from app.wording.faults import FAULTS
from app.wording.fields import FIELDS, TABLES
from app.wording.labels import LABELS
from models.errors import Fault

if TYPE_CHECKING:
    from models.changes import Label

LANGUAGES: Mapping[str, str] = {"en": "English", "fr": "Français"}
_FOLDER = Path(__file__).parent.parent / "resources" / "languages"
_LOCALES = {"en": QLocale.Country.UnitedKingdom, "fr": QLocale.Country.France}
_DAYS = ("start", "end")
"""Fields of faults that hold days."""
_translators: list[QTranslator] = []
_texts: dict[Path, bytes] = {}
"""The files in memory, which translators read from as long as they live."""
_current = "en"


def system_language() -> str:
    """The system's language where we speak it, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def install(language: str) -> None:
    """Speak `language` from now on: all texts built after this call. Needs a QCoreApplication."""
    global _current
    application = QCoreApplication.instance()
    assert application is not None, "languages are installed into an application"
    while _translators:
        application.removeTranslator(_translators.pop())
    _current = language if language in LANGUAGES else "en"
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt_texts / f"qtbase_{_current}.qm", _FOLDER / f"maillon_{_current}.qm"):
        translator = QTranslator(application)
        # read as a whole: Qt would map the file, and mix languages up when an update writes it anew meanwhile
        if file.exists() and translator.load(_texts.setdefault(file, file.read_bytes())):
            application.installTranslator(translator)
            _translators.append(translator)


def current() -> str:
    """The code of the language in force."""
    return _current


def locale() -> QLocale:
    """How the language in force writes numbers and dates."""
    language = QLocale.Language.French if _current == "fr" else QLocale.Language.English
    system = QLocale.system()
    return system if system.language() == language else QLocale(language, _LOCALES[_current])


def plural(n: float, one: str, many: str) -> str:
    """`one` or `many`, both already translated; French counts 0 and 1.5 as one, English only 1."""
    single = abs(n) < 2 if _current == "fr" else n == 1
    return one if single else many


def date(day: dt.date) -> str:
    """A day the short way, with all four digits of its year."""
    return locale().toString(QDate(day.year, day.month, day.day), _short_format())


def _short_format() -> str:
    pattern = locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def sentence(fault: Fault) -> str:
    """What is wrong, where and what to do, in the language in force."""
    for context, table in (("Faults", FAULTS), ("Exchange", EXCHANGE)):
        if fault.code in table:
            template = QCoreApplication.translate(context, table[fault.code])
            said = _filled(template, fault.fields)
            return said[:1].upper() + said[1:] if template.startswith("{field}") else said
    return str(fault)


def say_label(label: Label) -> str:
    """What an edit is called, after "Undo": "move 'Job portraits' to Human resources"."""
    template = LABELS.get(label.key)
    return _filled(QCoreApplication.translate("Labels", template), label.args) if template else label.key


def _filled(template: str, fields: Mapping[str, object]) -> str:
    said = {name: _said(name, value) for name, value in fields.items()}
    try:
        return template.format(**said)
    except (KeyError, IndexError):
        return template


def _said(name: str, value: object) -> str:
    """A field as a person reads it: numbers and names of columns and activities in their language."""
    if isinstance(value, float):
        return locale().toString(value, "g", 6)
    text = str(value)
    if name in _DAYS:
        return _day(text)
    if name == "field":
        return QCoreApplication.translate("Fields", FIELDS.get(text.rpartition(".")[2], text))
    if name == "table":
        return QCoreApplication.translate("Fields", TABLES.get(text, text))
    if text.startswith("builtin:"):
        from models import catalogue  # a fifth of what a start imports, and no first paint needs a name

        return catalogue.activity_name(text.removeprefix("builtin:"), _current, short=True)
    return text


def _day(text: str) -> str:
    """A day as the reader's language writes it; what is no ISO date stays as it is."""
    try:
        return date(dt.date.fromisoformat(text))
    except ValueError:
        return text
