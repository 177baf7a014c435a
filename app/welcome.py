"""What a start without a plan offers: the sample, a new plan, a spreadsheet, recent plans, what a crash left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.chain_thumbnail import ChainThumbnail
from app.icons import icon, pixmap
from app.languages import plural
from app.theme import Theme, dress
from app.widgets.hand_on import hand_on
from models import catalogue
from models.creation import EMPTY
from models.vocabulary import ActivityKind, ChainForm

_WIDEST = 1080
_SHOWN_RECENT = 6


@dataclass(frozen=True)
class LeftBehind:
    """A plan that was open when Maillon stopped: its name, how many changes no file holds, and its working copy."""

    name: str
    changes: int
    copy: object
    path: Path | None = None


class Welcome(QScrollArea):
    """One page of offers. It does nothing itself: each offer is a signal."""

    sample_wanted = Signal()
    new_wanted = Signal(str)
    """With the code of a chain, or "empty"."""
    open_wanted = Signal(object)
    """With a Path, or None to ask for one."""
    import_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()
    recover_wanted = Signal(object)
    """With the working copy to go on with."""
    discard_wanted = Signal(object)
    """With the working copy to throw away."""

    def __init__(
        self,
        theme: Theme,
        language: str,
        recent: Sequence[Path] = (),
        left: Sequence[LeftBehind] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.language = language
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 28, 32, 28)
        row.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        middle.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.left_rows: list[QFrame] = []
        for one in left:
            self._add_left_behind(one)
        self._add_title()
        self.offers = self._offers()
        self.chains = self._chains()
        self.recent = self._recent(recent)
        self._column.addStretch(1)
        self.setWidget(page)
        self._first = self.offers[0]
        hand_on(self, self._first)

    def begin_at_chains(self) -> None:
        """The keyboard goes to the first chain: it is a new plan that was asked for."""
        self._first = self.chains[0]
        hand_on(self, self._first)

    def _add_title(self) -> None:
        title = QLabel(self.tr("Where does the work on social media go?"))
        dress(title, "heading")
        under = QLabel(
            self.tr(
                "Lay your organisation out as a value chain, bring your actions in, and see what is served."
            )
        )
        under.setWordWrap(True)
        dress(under, "muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(under)
        self._column.addLayout(words)

    def _offers(self) -> list[QPushButton]:
        """The two cards beside the chains: the sample and the spreadsheet."""
        row = QHBoxLayout()
        row.setSpacing(14)
        sample = self._card(
            row,
            "lightbulb",
            self.tr("Look at a sample"),
            self.tr("An industrial company with 25 actions: a few minutes to see what Maillon shows."),
        )
        open_sample = self._button(self.tr("Open the sample plan"), self.sample_wanted.emit, "primary")
        sample.addWidget(open_sample, 0, Qt.AlignmentFlag.AlignLeft)
        sheet = self._card(
            row,
            "file-spreadsheet",
            self.tr("Bring in a spreadsheet"),
            self.tr(
                "The list you keep today, as a file or copied from Excel. You see everything before it comes in."
            ),
        )
        from_file = self._button(self.tr("Choose a file…"), self.import_wanted.emit)
        from_block = self._button(self.tr("Paste what was copied"), self.paste_wanted.emit)
        beside = QHBoxLayout()
        beside.addWidget(from_file)
        beside.addWidget(from_block)
        beside.addStretch(1)
        sheet.addLayout(beside)
        template = self._button(self.tr("Excel template to fill in…"), self.template_wanted.emit, "link")
        sheet.addWidget(template, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(row)
        return [open_sample, from_file, from_block, template]

    def _card(self, row: QHBoxLayout, picture: str, title: str, text: str) -> QVBoxLayout:
        card = QFrame()
        dress(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        drawn = QLabel()
        drawn.setPixmap(pixmap(picture, self.theme.accent, 24, self.devicePixelRatioF()))
        head.addWidget(drawn)
        name = QLabel(title)
        dress(name, "title")
        head.addWidget(name, 1)
        column.addLayout(head)
        about = QLabel(text)
        about.setWordWrap(True)
        dress(about, "muted")
        column.addWidget(about)
        column.addStretch(1)
        row.addWidget(card, 1)
        return column

    def _button(self, text: str, handler: object, role: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: handler())  # type: ignore[operator]
        return dress(button, role) if role else button  # type: ignore[return-value]

    def _chains(self) -> list[QPushButton]:
        """New plan: a card with a small drawing for each chain, and an empty one."""
        title = QLabel(self.tr("New plan"))
        dress(title, "title")
        self._column.addSpacing(6)
        self._column.addWidget(title)
        grid = QGridLayout()
        grid.setSpacing(12)
        cards: list[QPushButton] = []
        for code, chain in catalogue.chains().items():
            places = [(one.kind, one.code, one.parent) for one in chain.activities]
            name = catalogue.in_language(chain.names, self.language)
            about = catalogue.in_language(chain.descriptions, self.language)
            cards.append(self._chain_card(code, name, about, ChainThumbnail(chain.form, places, self.theme)))
        nothing: list[tuple[ActivityKind, str, str | None]] = []
        cards.append(
            self._chain_card(
                EMPTY,
                self.tr("Empty"),
                self.tr("No activity yet: for those who draw their own chain."),
                ChainThumbnail(ChainForm.ARROW, nothing, self.theme),
            )
        )
        for at, card in enumerate(cards):
            grid.addWidget(card, at // 4, at % 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)
        return cards

    def _chain_card(self, code: str, name: str, about: str, drawing: ChainThumbnail) -> QPushButton:
        card = _ChainCard(name, about, drawing)
        card.clicked.connect(lambda _checked=False: self.new_wanted.emit(code))
        return card

    def _recent(self, paths: Sequence[Path]) -> list[QPushButton]:
        """Plans opened before, and the way to any other."""
        title = QLabel(self.tr("Open a plan"))
        dress(title, "title")
        self._column.addSpacing(6)
        self._column.addWidget(title)
        buttons: list[QPushButton] = []
        for path in paths[:_SHOWN_RECENT]:
            button = self._button(path.stem, lambda path=path: self.open_wanted.emit(path), "link")
            button.setAccessibleName(self.tr("Open {name}").format(name=path.stem))
            button.setToolTip(str(path))
            place = QLabel(str(path.parent))
            dress(place, "small")
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(place, 1)
            self._column.addLayout(row)
            buttons.append(button)
        other = self._button(self.tr("Another plan…"), lambda: self.open_wanted.emit(None))
        other.setIcon(icon("folder-open", self.theme.ink))
        self._column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        return [*buttons, other]

    def _add_left_behind(self, left: LeftBehind) -> None:
        frame = QFrame()
        dress(frame, "warning")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 8, 8)
        one = self.tr("A plan was open when Maillon stopped: {name}, with {n} change that no file holds.")
        many = self.tr("A plan was open when Maillon stopped: {name}, with {n} changes that no file holds.")
        name = left.name or self.tr("a plan without a name")
        text = QLabel(plural(left.changes, one, many).format(name=name, n=left.changes))
        text.setWordWrap(True)
        recover = self._button(self.tr("Recover"), lambda: self.recover_wanted.emit(left.copy), "primary")
        recover.setAccessibleName(self.tr("Recover {name}").format(name=name))
        discard = self._button(self.tr("Discard"), lambda: self._discard(frame, left))
        discard.setAccessibleName(self.tr("Discard the changes of {name}").format(name=name))
        row.addWidget(text, 1)
        row.addWidget(recover)
        row.addWidget(discard)
        self._column.addWidget(frame)
        self.left_rows.append(frame)

    def _discard(self, frame: QFrame, left: LeftBehind) -> None:
        frame.hide()
        self.discard_wanted.emit(left.copy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()
        self.ensureWidgetVisible(self._first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from offer to offer as Tab does."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(step)


_STEPS = {
    Qt.Key.Key_Down: True,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Up: False,
    Qt.Key.Key_Left: False,
}


class _ChainCard(QPushButton):
    """A chain to begin with: a small drawing above its name and what it is for."""

    def __init__(self, name: str, about: str, drawing: ChainThumbnail) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setObjectName("chain-card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        title = QLabel(name)
        title.setWordWrap(True)
        dress(title, "strong")
        text = QLabel(about)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        dress(text, "small")
        column.addWidget(drawing)
        column.addWidget(title)
        column.addWidget(text, 1)
        for part in (drawing, title, text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        policy.setVerticalPolicy(policy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def heightForWidth(self, width: int) -> int:
        return self.layout().heightForWidth(width)
