"""The whole program, started and ended as a test wants it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import languages
from app.program import Program


def started(qtbot: QtBot, path: Path | None) -> Program:
    """A program that shows a plan or the welcome: the sample plan without a path in a fresh home."""
    program = Program("en")
    program.start(path)
    qtbot.waitUntil(
        lambda: (
            program.document is not None or program.window.views.showing() is not program.window.silhouette
        ),
        timeout=20_000,
    )
    return program


def ended(program: Program) -> None:
    """Close a program without saving."""
    if program.document is not None:
        program.document.discard()
        program.document = None
    program.window.close()
    languages.install("en")
