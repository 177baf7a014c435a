"""A binding that leaks references to None or True ends the process after hours: 6.12.0 did on Python 3.11."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget

ROUNDS = 2000
# From Python 3.12 on, None, True and False are immortal and their counts say nothing: nothing can leak.
COUNTED = {"None": None, "True": True, "False": False}


class _Sender(QObject):
    told = Signal(bool)
    said = Signal(object)


class _Model(QStandardItemModel):
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):
        return True


class _Widget(QWidget):
    def event(self, event):
        return True

    def mouseMoveEvent(self, event):
        return None


def _properties() -> None:
    widget = QLineEdit()
    for _ in range(ROUNDS):
        widget.setEnabled(True)
        widget.isEnabled()
        widget.setProperty("wrong", True)
        widget.property("wrong")
        widget.setProperty("nothing", None)
        widget.property("no such property")
        widget.parent()
    widget.deleteLater()


def _signals() -> None:
    sender = _Sender()
    heard: list[object] = []
    sender.told.connect(lambda value: None)
    sender.said.connect(lambda value: heard.append(value) or heard.clear())
    for _ in range(ROUNDS):
        sender.told.emit(True)
        sender.told.emit(False)
        sender.said.emit(None)


def _virtual_methods() -> None:
    model = _Model()
    model.appendRow(QStandardItem("row"))
    widget = _Widget()
    index = model.index(0, 0)
    for turn in range(ROUNDS):
        QStandardItemModel.data(model, index)
        model.match(index, Qt.ItemDataRole.DisplayRole, "row")
        widget.resize(100 + turn % 2, 100)
        widget.setMouseTracking(turn % 2 == 0)
    widget.deleteLater()


@pytest.mark.parametrize("work", [_properties, _signals, _virtual_methods], ids=lambda work: work.__name__)
def test_calls_into_qt_leave_the_counts_of_none_and_true_alone(qapp, work) -> None:
    work()
    before = {name: sys.getrefcount(value) for name, value in COUNTED.items()}
    work()
    grown = {name: sys.getrefcount(value) - before[name] for name, value in COUNTED.items()}
    assert all(abs(count) < ROUNDS / 10 for count in grown.values()), grown
