"""What every test stands on: no screen, no trace of its user, the bundled font, nothing left behind."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from shiboken6 import Shiboken

settings.register_profile(
    "suite", derandomize=True, max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("drill", settings.get_profile("suite"), derandomize=False, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application as it starts: bundled font, light theme."""
    from app import theme

    theme.apply(qapp, dark=False)
    yield qapp
    qapp.clipboard().clear()  # what is still on it when Python ends crashes the platform without a screen


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home for settings, data and caches, so that no test sees the user's or another test's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable, folder in {
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
    }.items():
        monkeypatch.setenv(variable, str(home / folder))
    # QSettings reads the environment only once
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, own_home: Path) -> Iterator[None]:
    """A test ends without a thread, a ticking timer or an open window that it started."""
    threads = set(threading.enumerate())
    yield
    left = [f"thread {one.name}" for one in _still_running(threads)]
    if "qapp" in request.fixturenames:
        left += _ticking_or_open()
        _let_go_of_windows()
    assert not left, f"left behind: {', '.join(left)}"


def _still_running(before: set[threading.Thread]) -> set[threading.Thread]:
    """Threads that are still there after a second's grace."""
    until = time.monotonic() + 1
    while (running := set(threading.enumerate()) - before) and time.monotonic() < until:
        next(iter(running)).join(0.05)
    return running


def _ticking_or_open() -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [
        f"timer of {one.parent()}"
        for one in gc.get_objects()
        if isinstance(one, QTimer) and Shiboken.isValid(one) and one.isActive()
    ]
    windows = [f"window {one}" for one in QApplication.topLevelWidgets() if one.isVisible()]
    return timers + windows


def _let_go_of_windows() -> None:
    """Destroy the closed windows of the program, which Python alone cannot: a change of theme would polish each of
    them again, and after some thousand tests that took a minute."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow) and not window.isVisible():
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
