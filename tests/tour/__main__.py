"""`make tour`: every stop, in both languages, both themes and two sizes, as pictures in tour-pictures/."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from pathlib import Path

SIZES = ((1280, 800), (1920, 1080))
TURNS = 40
"""How often Qt's events are worked off before a picture is taken."""


def main() -> int:
    """Take the pictures; returns how many stops showed nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("tour-pictures"))
    parser.add_argument("--only", default="", help="just the stops whose name holds this text")
    parser.add_argument("--language", choices=["en", "fr"], action="append")
    parser.add_argument("--theme", choices=["light", "dark"], action="append")
    parser.add_argument("--size", type=int, choices=[1280, 1920], action="append")
    options = parser.parse_args()
    home = tempfile.mkdtemp(prefix="maillon-tour-")
    os.environ |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}

    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Maillon")
    blank = 0
    languages, themes = options.language or ["en", "fr"], options.theme or ["light", "dark"]
    sizes = [size for size in SIZES if not options.size or size[0] in options.size]
    for language, theme, size in itertools.product(languages, themes, sizes):
        blank += _walk(language, theme == "dark", size, options.out, options.only)
    print(f"pictures are in {options.out}/")
    return blank


def _walk(language: str, dark: bool, size: tuple[int, int], out: Path, only: str) -> int:
    """One walk through all stops with one window; returns how many pictures are of one colour."""
    from app import settings
    from app.program import Program
    from tests.tour.stops import STOPS

    settings.write(settings.DARK, dark)
    settings.write(settings.RECENT, "[]")
    program = Program(language)
    program.window.resize(*size)
    program.start(None)
    _let_settle(lambda: program.document is not None)
    folder = out / f"{language}-{'dark' if dark else 'light'}-{size[0]}"
    folder.mkdir(parents=True, exist_ok=True)
    blank = 0
    for name, stop in STOPS.items():
        shown = stop(program)
        program.window.resize(*size)
        _let_settle()
        if only in name:
            picture = (shown or program.window).grab()
            picture.save(str(folder / f"{name}.png"))
            blank += _is_blank(picture.toImage())
        if shown is not None:
            shown.close()
    if program.document is not None:
        program.document.discard()
        program.document = None
    program.window.close()
    return blank


def _let_settle(ready: object = None) -> None:
    """Work events off until `ready()`, then a little more."""
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

    deadline = QDeadlineTimer(20_000)
    while callable(ready) and not ready() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(TURNS):
        QCoreApplication.processEvents()


def _is_blank(image: object) -> bool:
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    middle = [image.pixel(x, image.height() // 2) for x in range(0, image.width(), 7)]
    return len(set(middle)) < 3


if __name__ == "__main__":
    sys.exit(main())
