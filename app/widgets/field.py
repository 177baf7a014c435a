"""One value of the plan, edited in place: commits as it is left, one visit is one undo, nothing typed is lost."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.languages import sentence
from app.theme import dress
from app.widgets.source import Source
from models.changes import Change
from models.errors import Fault

PAUSE_MS = 1_000
_NOT_A_LEAVE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_UNDOES = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Field(QWidget):
    """What all field editors share. A kind of field builds its control, shows a value and reads what was typed.

    The edits of one visit are one step of undo. A value that is refused stays as it was typed, with its
    sentence right below. A change from elsewhere shows, unless the user is typing.
    """

    committed = Signal()
    refused = Signal(object)
    enter_commits: ClassVar[bool] = True

    def __init__(
        self, document: PlanDocument, source: Source, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.source = source
        self.name = name
        self.fault: Fault | None = None
        self._step = ""
        self._first: Any = None
        self._typing = False
        self._showing = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._below: QLabel | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self.control = self.build()
        self.control.setAccessibleName(name)
        self.arrange()
        self.watch(self.control)
        self.refresh()
        document.changed.connect(self._follow)

    # What a kind of field says of itself
    def build(self) -> QWidget:
        """The control, made once."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Put the control into the field."""
        self._lines.addWidget(self.control)

    def show_value(self, value: Any) -> None:
        """Show what the plan holds."""
        raise NotImplementedError

    def typed_value(self) -> Any:
        """The value that is in the control. Raises Fault when it cannot be read."""
        raise NotImplementedError

    def draft(self) -> str | None:
        """What was typed and not taken, as text; None for controls that cannot hold a wrong value."""
        return None

    def take_draft(self, text: str) -> None:
        """Bring back what an earlier visit typed and could not leave in the plan."""

    # The mechanism
    @property
    def typing(self) -> bool:
        """Whether the control holds something that the plan does not."""
        return self._typing

    def watch(self, control: QWidget) -> None:
        """Let a control of this field begin and end visits, and answer to Enter and Esc."""
        control.installEventFilter(self)

    def lock(self) -> None:
        """Show the value of a plan that can only be read: legible, and taking nothing."""
        for control in self.findChildren(QWidget):
            if isinstance(control, QLineEdit | QPlainTextEdit):
                control.setReadOnly(True)
            elif isinstance(control, QAbstractButton | QComboBox | QAbstractSlider):
                control.setEnabled(control.property("opens") is True)

    def refresh(self) -> None:
        """Show what the plan holds; nothing counts as typed then."""
        self._pause.stop()
        self._typing = False
        self._showing = True
        self.show_value(self.source.read())
        self._showing = False
        self._say(None)

    def typed(self) -> None:
        """The user changed something in the control."""
        if not self._showing:
            self._typing = True
            if self.fault is not None:
                self._say(None)  # the refusal was of another text
            self._pause.start()

    def typed_at_once(self) -> None:
        """The user picked something: that commits without a pause."""
        if not self._showing:
            self._typing = True
            self.commit()

    def commit(self) -> bool:
        """Write what was typed. Returns whether the plan now holds it; when refused, the text and its reason stay."""
        self._pause.stop()
        if not self._typing:
            return True
        try:
            self._write(self.typed_value())
        except Fault as fault:
            self._typing = True
            self._say(fault)
            self.refused.emit(fault)
            return False
        self._typing = False
        self._say(None)
        self.committed.emit()
        return True

    def _write(self, value: Any) -> None:
        """Write a value as a part of this visit; the value that the visit began with undoes the visit."""
        before = self.source.read()
        if value == before:
            return
        self._typing = False
        if self._wrote() and value == self._first:
            self.document.undo()
            self._step = ""
            return
        if not self._wrote():
            self._step, self._first = str(uuid4()), before
        self.document.do_in_step(self._step, self.source.write(value))

    def _wrote(self) -> bool:
        """Whether the last step done is that of this visit."""
        return bool(self._step) and self.document.plan.history.continues(self._step)

    def leave(self) -> bool:
        """End the visit: write what was typed, and show it as it is written."""
        taken = self.commit()
        if taken:
            self.refresh()
        self._step = ""
        return taken

    def revert(self) -> bool:
        """Bring back the value that the visit began with. Returns whether there was something to bring back."""
        wrote = self._wrote()
        if not (self._typing or wrote):
            return False
        self._typing = False
        self._pause.stop()
        if wrote:
            self.document.undo()
        self._step = ""
        self.refresh()
        return True

    def _follow(self, change: Change) -> None:
        if self._typing or not self.source.touched(change):
            return
        if change.kind == "do" and self._step and change.step == self._step:
            return  # our own edit: what is being typed stays as it is typed
        if change.kind != "do":
            self._step = ""
        self.refresh()

    def _say(self, fault: Fault | None) -> None:
        self.fault = fault
        text = sentence(fault) if fault is not None else ""
        if self._below is None and not text:
            return
        if self._below is None:
            self._below = QLabel(self, wordWrap=True)
            dress(self._below, "error")
            self._lines.addWidget(self._below)
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        self.control.setProperty("wrong", bool(text))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _NOT_A_LEAVE and not self._holds_focus():
                self.leave()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # nothing is typed here that the control could undo: it is the plan that is undone
            return not self._typing and any(event.matches(key) for key in _UNDOES)
        elif kind == QEvent.Type.Wheel and watched is not self and not self._scrolls(watched):
            event.ignore()
            return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The control gets the keyboard: not as a proxy, which Tab would come to twice."""
        super().focusInEvent(event)
        self.control.setFocus(event.reason())

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.revert()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self.enter_commits or held:
                self.leave()  # what Enter took is another visit's to change: Esc leaves it alone
                return True
        return False

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def _scrolls(self, watched: QObject) -> bool:
        """Whether the wheel belongs to this control: never, so that scrolling past a field changes nothing."""
        return False

    def hideEvent(self, event: QEvent) -> None:
        if self._typing:
            self.leave()
        super().hideEvent(event)  # type: ignore[arg-type]
