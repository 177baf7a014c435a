from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType
from PySide6.QtGui import QGuiApplication

from app.crash import CrashWatch, report
from app.crash_dialog import CrashDialog, show_report
from models.errors import Fault


def thrown(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def watch(told: list[str], qapp: object) -> Iterator[CrashWatch]:
    watch = CrashWatch(told.append)
    watch.install()
    yield watch
    watch.remove()


def test_a_report_names_versions_system_and_the_line_at_fault() -> None:
    text = report(thrown(ZeroDivisionError("division by zero")))
    assert text.startswith("Maillon ")
    assert "Python 3." in text
    assert "Qt 6." in text
    assert "tests/app/test_crash.py" in text
    assert "ZeroDivisionError: division by zero" in text


def test_a_report_holds_nothing_that_was_typed() -> None:
    def caught() -> BaseException:
        try:
            try:
                float("Secret campaign")
            except ValueError as error:
                raise KeyError("Secret name") from error
        except KeyError as error:
            return error

    text = report(caught()) + report(thrown(Fault("share.sum", what="Secret title")))
    assert "Secret campaign'" not in text.replace('float("Secret campaign")', "")
    assert "Secret name'" not in text
    assert "Secret title" not in text.replace('what="Secret title"', "")
    assert "share.sum" in text
    assert "which led to:" in text


def test_a_report_leaves_out_what_a_database_error_quotes() -> None:
    error = thrown(RuntimeError("NOT NULL constraint failed: action.title\n[parameters: (Secret title)]"))
    assert "NOT NULL constraint failed: action.title" in report(error)
    assert "[parameters" not in report(error)


def test_an_error_in_a_slot_is_told_and_the_program_goes_on(
    watch: CrashWatch, told: list[str], qtbot: object, capsys: pytest.CaptureFixture[str]
) -> None:
    watch._uncaught(*_triple(thrown(ZeroDivisionError("in a slot"))))
    qtbot.waitUntil(lambda: len(told) == 1)  # type: ignore[attr-defined]
    assert "in a slot" in told[0]
    assert "in a slot" in capsys.readouterr().err


def _triple(error: BaseException) -> tuple[type[BaseException], BaseException, object]:
    return type(error), error, error.__traceback__


def test_an_error_on_another_thread_is_told_on_the_windows(
    watch: CrashWatch, qtbot: object, capsys: pytest.CaptureFixture[str]
) -> None:
    where: list[threading.Thread] = []
    watch._tell = lambda _text: where.append(threading.current_thread())

    def fail() -> None:
        raise RuntimeError("elsewhere")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))  # type: ignore[attr-defined]
    assert where == [threading.main_thread()]
    assert "elsewhere" in capsys.readouterr().err


def test_an_error_while_telling_an_error_ends_there(
    watch: CrashWatch, qtbot: object, capsys: pytest.CaptureFixture[str]
) -> None:
    tries: list[str] = []

    def fails(text: str) -> None:
        tries.append(text)
        raise RuntimeError("the dialog itself")

    watch._tell = fails
    watch._uncaught(*_triple(thrown(ValueError("first"))))
    qtbot.waitUntil(lambda: bool(tries))  # type: ignore[attr-defined]
    assert len(tries) == 1
    assert "the dialog itself" in capsys.readouterr().err


def test_a_keyboard_interrupt_is_no_crash(
    watch: CrashWatch, told: list[str], qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(*_triple(thrown(KeyboardInterrupt())))
    qapp.processEvents()  # type: ignore[attr-defined]
    assert told == []


def test_what_qt_finds_critical_is_told(
    watch: CrashWatch, told: list[str], qtbot: object, capsys: object
) -> None:
    watch._said_by_qt(QtMsgType.QtCriticalMsg, QMessageLogContext(), "no platform 'x'")
    qtbot.waitUntil(lambda: len(told) == 1)  # type: ignore[attr-defined]
    assert "no platform …" in told[0]


def test_what_qt_only_warns_of_is_not_a_crash(
    watch: CrashWatch, told: list[str], qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    watch._said_by_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "a warning")
    qapp.processEvents()  # type: ignore[attr-defined]
    assert told == []
    assert "a warning" in capsys.readouterr().err


def test_without_a_teller_the_report_goes_to_standard_error(
    qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = CrashWatch()
    watch._uncaught(*_triple(thrown(ValueError("no window yet"))))
    qapp.processEvents()  # type: ignore[attr-defined]
    assert "no window yet" in capsys.readouterr().err


def test_removing_the_watch_leaves_the_hooks_as_they_were() -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    watch = CrashWatch()
    watch.install()
    watch.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_the_dialog_copies_the_report(qtbot: object) -> None:
    dialog = CrashDialog()
    qtbot.addWidget(dialog)  # type: ignore[attr-defined]
    dialog.add("the report")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


def test_a_second_report_joins_the_dialog_that_is_open(qtbot: object) -> None:
    first = show_report("one")
    assert first is not None
    second = show_report("two")
    show_report("two")
    assert second is first
    assert first.reports == ["one", "two"]
    QTimer.singleShot(0, first.go_on.click)
    with qtbot.waitSignal(first.destroyed):  # type: ignore[attr-defined]
        pass
