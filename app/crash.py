"""Our own mistakes, told once and plainly: a report that can be copied, without a word of the plan in it."""

from __future__ import annotations

import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)

from app.version import version
from models.errors import Fault

ROOT = Path(__file__).parent.parent
LONGEST = 40_000
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|«[^»]*»")

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
Tell = Callable[[str], object]


def report(error: BaseException) -> str:
    """What happened, for whoever mends it: versions, system, traceback. No plan content and no path of the user's.

    Messages of errors can quote what was typed, so whatever stands in quotes is left out, and all but their first
    line; of a Fault only its code is told.
    """
    return "\n".join((*about_this_machine(), "", *_chain(error)))[:LONGEST]


def about_this_machine() -> tuple[str, ...]:
    """Versions and system, a line each."""
    return (
        f"Maillon {version() or '?'}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )


def _chain(error: BaseException) -> Iterator[str]:
    """The errors that led to this one first, each with its frames."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and before is not error:
        yield from _chain(before)
        yield "which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"    {frame.line}"
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_told(error)}"


def _place(filename: str) -> str:
    """A file's path below our root or the libraries' folder: the rest names the user."""
    path = Path(filename)
    for root in (ROOT, *map(Path, sys.path)):
        if root.is_absolute() and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def _told(error: BaseException) -> str:
    if isinstance(error, Fault):
        return error.code
    try:
        text = str(error)
    except Exception:
        return "?"
    return _QUOTED.sub("…", text.partition("\n")[0])[:500]


class CrashWatch(QObject):
    """Catches what nothing else caught, on any thread, and tells it once on the window's thread.

    `tell` shows a report; without a window to show it in, the report goes to standard error, as it always does.
    """

    caught = Signal(str)

    def __init__(self, tell: Tell | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._busy = False
        self._before: tuple[Hook, Callable[..., object], Callable[..., object]] | None = None
        self._qt_before: Callable[..., object] | None = None
        # queued: an error inside a paint event must not open a window from within it
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Watch from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        sys.unraisablehook = lambda unraisable: self._uncaught(
            unraisable.exc_type, unraisable.exc_value or unraisable.exc_type(), unraisable.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(self._said_by_qt)

    def remove(self) -> None:
        """Leave things as they were before `install`."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None
            qInstallMessageHandler(self._qt_before)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            text = report(error.with_traceback(trace))
        except Exception as second:  # a report that fails must not hide what it was about
            text = f"{kind.__qualname__} ({type(second).__qualname__} while telling it)"
        _to_standard_error(text)
        self._pass_on(text)

    def _said_by_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Qt's own messages go to standard error; a critical one is told as well. A fatal one ends the process."""
        _to_standard_error(message)
        if kind == QtMsgType.QtCriticalMsg:
            where = context.category or "qt"
            self._pass_on("\n".join((*about_this_machine(), "", f"{where}: {_QUOTED.sub('…', message)}")))

    def _pass_on(self, text: str) -> None:
        if self._tell is not None and QCoreApplication.instance() is not None:
            try:
                self.caught.emit(text)
            except RuntimeError:
                return  # we are being taken down: standard error has it

    @Slot(str)
    def _show(self, text: str) -> None:
        if self._busy or self._tell is None:
            return  # an error of the telling itself is on standard error
        self._busy = True
        try:
            self._tell(text)
        except Exception as error:
            _to_standard_error(report(error))
        finally:
            self._busy = False


def _to_standard_error(text: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        try:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()
        except (OSError, ValueError):
            return
