"""What is answered: how sure it is, the headlines before and after, a card a proposal, and what to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.advice.before_after import BeforeAfter
from app.advice.card import ProposalCard
from app.theme import dress

_PROGRESS, _STATUS = 110, 32
"""Width of the bar and height of its line, which stays when the bar goes; logical pixels."""
MOST = 8
"""Cards that are shown at once; the others are folded behind a button."""


class Cards(QWidget):
    """Cards below a heading, the first few until one asks for all; the arrows go from one to the next.

    Hidden while there are none.
    """

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[ProposalCard] = []
        self.setAccessibleName(heading)
        title, self.all = QLabel(heading, self), QPushButton(self)
        dress(title, "subtitle")
        self.all.hide()
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.all)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        lines.addLayout(self._cards)
        self.more, self._folded = QPushButton(self), True
        dress(self.more, "link")
        self.more.clicked.connect(self._unfold)
        lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def fold(self) -> None:
        """Show no more than the first few of the next cards."""
        self._folded = True

    def show_cards(self, cards: Sequence[ProposalCard]) -> None:
        """Show these in place of the ones before; the keyboard stays at its place among them."""
        at = next((at for at, card in enumerate(self.cards) if card.holds_keyboard()), None)
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = list(cards)
        for card in cards:
            self._cards.addWidget(card)
            card.stepped.connect(partial(self._step, card))
        self._show()
        self.setVisible(bool(cards))
        if at is not None and cards:
            self._seen[min(at, len(self._seen) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _seen(self) -> list[ProposalCard]:
        return self.cards[:MOST] if self._folded else self.cards

    def _show(self) -> None:
        """Show as many cards as one has asked for, and how many are left."""
        seen = self._seen
        for at, card in enumerate(self.cards):
            # not only with the next turn of the event loop: the keyboard may go to it
            card.setVisible(at < len(seen))
        left = len(self.cards) - len(seen)
        self.more.setText(self.tr("{n} more").format(n=left))
        self.more.setVisible(left > 0)

    def _unfold(self) -> None:
        first = len(self._seen)
        self._folded = False
        self._show()
        self.cards[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, card: ProposalCard, by: int) -> None:
        at = self.cards.index(card) + by
        if 0 <= at < len(self._seen):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)
        elif at > 0 and not self.more.isHidden():
            self.more.setFocus(Qt.FocusReason.TabFocusReason)


class Answer(QWidget):
    """The answer as a page; `stopped` asks to stop looking for a better one."""

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sure, self.said = QLabel(self), QLabel(self, wordWrap=True)
        dress(self.sure, "chip")
        self.progress, self.stop = QProgressBar(self), QPushButton(self.tr("Cancel"), self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking for the best possible advice"))
        self.stop.clicked.connect(self.stopped)
        self.remarks = QLabel(self, wordWrap=True)
        self.before_after = BeforeAfter(self)
        self.proposals = Cards(self.tr("What to do, in this order: each counts on those before it"), self)
        self.hand_overs = Cards(self.tr("Hand over: no hour more"), self)
        self.progress.setFixedWidth(_PROGRESS)
        status = QHBoxLayout()
        status.setSpacing(8)
        status.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignVCenter)
        status.addWidget(self.said, 1)
        status.addWidget(self.progress)
        status.addWidget(self.stop)
        status.addStrut(_STATUS)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(status)
        for part in (self.remarks, self.before_after, self.proposals, self.hand_overs):
            lines.addWidget(part)
        self.remarks.hide()
        self.show_progress(None)

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Say what else there is to say: why the answer is short, or what cannot be reached."""
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))

    def show_status(self, sure: str, said: str) -> None:
        """Say how sure the answer is and what that means."""
        self.sure.setText(sure)
        self.said.setText(said)
        self.sure.setAccessibleDescription(said)

    def show_progress(self, done: float | None) -> None:
        """Show how much of the time that a better answer is given has gone (0–1); None when nobody is looking."""
        self.progress.setVisible(done is not None)
        self.stop.setVisible(done is not None)
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * min(1.0, done or 0.0)))
