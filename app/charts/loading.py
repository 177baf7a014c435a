"""Matplotlib on first use: without a search for the system's fonts, and without a trace in the user's home."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
import tempfile
from pathlib import Path

from app.theme import RESOURCES

_NO_FONTS = {
    "__class__": "FontManager",
    "default_size": None,
    "defaultFamily": {"ttf": "DejaVu Sans", "afm": "Helvetica"},
    "afmlist": [],
    "ttflist": [],
}
"""A list of fonts as matplotlib keeps it."""


def load_matplotlib() -> None:
    """Import what charts need of matplotlib.

    Left alone its first import searches all fonts of the system, for seconds, and keeps the list in the user's
    home, which may not be writable. Here it finds a list without fonts in a folder that is gone afterwards, and
    is given the bundled one: Qt sets all text of our charts, yet matplotlib lays out lines by a font of its own.
    """
    if "matplotlib.figure" in sys.modules:
        return
    before = os.environ.get("MPLCONFIGDIR")
    with tempfile.TemporaryDirectory(prefix="maillon-") as folder:
        os.environ["MPLCONFIGDIR"] = folder
        try:
            _put_list(Path(folder))
            import matplotlib.figure
            import matplotlib.font_manager
        finally:
            if before is None:
                del os.environ["MPLCONFIGDIR"]
            else:
                os.environ["MPLCONFIGDIR"] = before
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        matplotlib.font_manager.fontManager.addfont(file)


def _put_list(folder: Path) -> None:
    """Put the list there under the version that matplotlib looks for; without one it searches after all."""
    found = importlib.util.find_spec("matplotlib.font_manager")
    source = Path(found.origin).read_text(encoding="utf-8") if found and found.origin else ""
    version = re.search(r"^    __version__ = '([^']+)'", source, re.MULTILINE)
    if version is not None:
        listed = json.dumps({**_NO_FONTS, "_version": version[1]})
        (folder / f"fontlist-v{version[1]}.json").write_text(listed, encoding="utf-8")
