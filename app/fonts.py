"""The one bundled font, the same on screen, paper and wall, so that measured text is the same everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

FAMILY = "Maillon Inter"
_FOLDER = Path(__file__).parent.parent / "resources" / "fonts"


def load_font() -> str:
    """Make the bundled font known to Qt, once per application; returns its family name."""
    application = QCoreApplication.instance()
    assert application is not None, "fonts belong to an application"
    if not application.property("font-loaded"):  # asking Qt for its families takes longer than loading ours
        for file in sorted(_FOLDER.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        application.setProperty("font-loaded", True)
    return FAMILY
