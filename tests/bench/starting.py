"""Process start to the first paint of the window, against a bare PySide6 window; what is loaded by then."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.ratio import Ratio, compared

HEAVY = ("sqlalchemy", "networkx", "numpy", "matplotlib", "scipy", "xlsxwriter", "python_calamine")
_ROOT = Path(__file__).parents[2]
_RUNS = 11

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
class Middle(QWidget):
    def paintEvent(self, event):
        print("painted", flush=True)
        QApplication.exit()
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(Middle())
window.resize(1280, 800)
window.show()
application.exec()
"""

_OURS = """
import json, os, sys
from app.startup import window_of
application, program = window_of("en")
def painted():
    print("painted", flush=True)
    print(json.dumps(sorted(name for name in sys.modules if "." not in name)), flush=True)
    os._exit(0)
program.window.painted.connect(painted)
program.window.show()
application.exec()
"""


def measure_start(folder: Path) -> tuple[Ratio, list[str]]:
    """The ratio, and the heavy modules that are loaded at the first paint."""
    loaded: list[str] = []

    def ours() -> None:
        modules = json.loads(_until_painted(_OURS, folder))
        loaded[:] = [name for name in HEAVY if name in modules]

    def floor() -> None:
        _until_painted(_BARE, folder)

    ours()
    floor()
    return compared("process start to first paint / bare PySide6 window", ours, floor, 1.5, _RUNS), loaded


def _until_painted(script: str, folder: Path) -> str:
    """Run a script until it says that it painted; what it says after that."""
    places = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    environment = os.environ | dict.fromkeys(places, str(folder / "home"))
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # compiled once, as it is for everybody who starts it a second time
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said == "painted\n", "the window never painted"
        return process.stdout.read()
