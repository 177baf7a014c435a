"""From arguments to the window or the command line; the first paint comes before the heavy imports."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.program import Program

_COMMANDS = ("new", "import", "measure", "advise", "export", "check")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run Maillon with these arguments (the process's own by default). Returns the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if _is_command(arguments):
        from app.commandline import main

        return main(arguments)
    language, rest = _language_of(arguments)
    if len(rest) > 1 or any(argument.startswith("-") for argument in rest):
        from app.commandline import main

        return main(arguments)
    if not screen_found():
        return _say_no_screen(language)
    return open_window(Path(rest[0]) if rest else None, language)


def _is_command(arguments: Sequence[str]) -> bool:
    """Whether the first word that is no option names a command, or help is asked for."""
    _language, rest = _language_of(arguments)
    return bool(rest) and (rest[0] in _COMMANDS or rest[0].startswith("-"))


def _language_of(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The value of --language ("" when not given) and what remains."""
    rest = list(arguments)
    for at, argument in enumerate(rest):
        if argument == "--language" and rest[at + 1 : at + 2] in (["fr"], ["en"]):
            return rest[at + 1], rest[:at] + rest[at + 2 :]
        if argument in ("--language=fr", "--language=en"):
            return argument[-2:], rest[:at] + rest[at + 1 :]
    return "", rest


def screen_found() -> bool:
    """Whether Qt will find a screen: it ends the process when it does not."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _colon, number = display.partition(":")
    if not number:
        return False
    if host not in ("", "unix"):
        return True
    place = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    for address in (place, "\0" + place):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(address)
                return True
            except OSError:
                continue
    return False


def _say_no_screen(language: str) -> int:
    from PySide6.QtCore import QCoreApplication

    from app import languages
    from models.errors import Fault

    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    languages.install(language or languages.system_language())
    error = application.translate("CommandLine", "error: {message}")
    print(error.format(message=languages.sentence(Fault("screen.missing"))), file=sys.stderr)
    return 1


def open_window(path: Path | None, language: str) -> int:
    """Open the window, on the plan at `path` or on what was open last. Returns when it is closed."""
    application, program = window_of(language)
    program.start(path)
    return int(application.exec())


def window_of(language: str) -> tuple[QApplication, Program]:
    """The application and a program whose window is built and not yet shown."""
    gc.disable()  # a start allocates much and frees nothing; Program collects again after the first paint
    from PySide6.QtWidgets import QApplication

    from app.program import Program

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Maillon")
    application.setOrganizationName("Maillon")
    application.setDesktopFileName("maillon")
    program = Program(language)
    program.window.painted.connect(_watch_for_crashes)
    return application, program


def _watch_for_crashes() -> None:
    """From the first paint on: what fails before it is on standard error, with no plan open yet."""
    from PySide6.QtWidgets import QApplication

    from app.crash import CrashWatch
    from app.crash_dialog import show_report

    CrashWatch(show_report, QApplication.instance()).install()
