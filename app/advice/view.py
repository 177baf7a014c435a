"""The view of advice: a question in one line, an answer at once, and a better one if the search finds it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QWidget,
)

from app.advice import words
from app.advice.acts import Acts
from app.advice.card import ProposalCard
from app.advice.goals import Asked, Way
from app.advice.page import Page
from app.advice.search import Search
from app.advice.sources import Origin
from app.advice.taking import State, Taking
from app.commands import Commands
from app.document import PlanDocument
from app.languages import plural, sentence
from app.outlook import Outlook
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from app.widgets.toast import tell
from app.wording.advice import begins_elsewhere, remarks, status_text
from models.advice import Advice, Goal, Headlines, Problem, Proposal, Source, Status, problem_of, quick
from models.changes import Change
from models.errors import Fault
from models.measures import Scope

TOUCHING = (
    *("plan", "activity", "unit", "person", "action", "service_share"),
    *("objective", "contribution", "indicator", "reading"),
)


class AdviceView(QScrollArea):
    """What next? `opened` asks for the inspector's focus on a row: (table, id)."""

    opened = Signal(str, str)

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.problem: Problem | None = None
        self.advice: Advice | None = None
        self._asked: tuple[Asked, Origin] | None = None
        self._period_and_scope, self._weight = _period_and_scope(document.outlook), document.outlook.weight
        self._stale, self._interrupted = False, False
        self.acts = Acts(document)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What next?"))
        self.body = Page()
        self.goals, self.sources, self.answer = self.body.goals, self.body.sources, self.body.answer
        self.search = Search(self)
        self.setWidget(self.body)
        hand_on(self, self.goals)
        self._connect()

    def _connect(self) -> None:
        for line in (self.goals, self.sources):
            line.changed.connect(self._ask_if_other)
        self.goals.entered.connect(self.ask)
        for button in (self.body.again, self.body.changed_again):
            button.clicked.connect(self.ask)
        self.answer.stopped.connect(self._give_up)
        self.answer.proposals.all.clicked.connect(self._take_all)
        self.search.found.connect(self._found)
        self.search.advanced.connect(self.answer.show_progress)
        self.document.changed.connect(self._follow)
        self.document.outlook_changed.connect(self._look)

    # Asking
    def ask(self) -> None:
        """Ask anew: the quick answer at once, then the search for the best one."""
        self.search.stop()
        self._stale = self._interrupted = False
        asked = self.goals.asked()
        if asked is None:
            self.answer.show_progress(None)
            return
        self._asked = (asked, self.sources.origin)
        self._period_and_scope = _period_and_scope(self.document.outlook)
        self.body.changed.hide()
        try:
            goal = self._goal(asked)
        except Fault as fault:
            self.goals.refuse(fault)
            return
        try:
            with _busy():
                self.problem = self._problem(goal)
                advice = quick(self.problem)
        except Fault as fault:
            self._refuse(fault)
            return
        self.answer.proposals.fold()
        self._show(advice)
        if not advice.proven:
            self.search.start(self.problem)

    def _ask_if_other(self) -> None:
        """Ask when what is meant is not what was asked last."""
        asked = self.goals.asked()
        if asked is not None and (asked, self.sources.origin) != self._asked and self.isVisible():
            self.ask()

    def _goal(self, asked: Asked) -> Goal:
        """The goal that is meant. Raises Fault when there can be none such."""
        if asked.way is Way.ACTIONS:
            return Goal(actions=int(asked.number))
        if asked.way is Way.HOURS:
            return Goal(hours=asked.number * self.document.period.months)
        return Goal(communication_at_most=asked.number / 100)

    def _problem(self, goal: Goal) -> Problem:
        return problem_of(
            self.document.plan.graph,
            goal,
            period=self.document.period,
            scope=self.document.outlook.scope,
            today=self.document.today,
            sources=self.sources.origin.sources,
            language=self.document.language,
        )

    # Answering
    def _refuse(self, fault: Fault) -> None:
        """Say why there is no advice, and what to do."""
        self.problem = self.advice = None
        self.body.show_refusal(sentence(fault))

    def _show(self, advice: Advice) -> None:
        assert self.problem is not None
        problem, self.advice = self.problem, advice
        self._show_status(advice)
        self._show_frame()
        self.answer.before_after.show_headlines(problem, advice.before, advice.after)
        self.answer.before_after.setVisible(bool(advice.proposals))
        self.answer.proposals.show_cards(self._cards(advice.before, advice.proposals))
        self.answer.hand_overs.show_cards(self._cards(advice.before, advice.hand_overs))
        self._show_states()
        put_in_order(self.body)

    def _show_frame(self) -> None:
        """Say what the answer counts, and what else there is to say beside the figures of the window."""
        if self.problem is None or self.advice is None:
            return
        problem, advice, weight = self.problem, self.advice, self.document.outlook.weight
        self._weight = weight
        self.body.show_frame(words.frame_text(problem, weight))
        self.answer.before_after.show_weight(in_hours=words.weighs_otherwise(problem, weight))
        elsewhere = begins_elsewhere(self.document, self.document.figures, problem, advice)
        self.answer.show_remarks([*remarks(problem, advice), *elsewhere])

    def _show_status(self, advice: Advice) -> None:
        assert self.problem is not None
        self.answer.show_status(*status_text(self.problem, advice))
        self.answer.show_progress(None)

    def _cards(self, before: Headlines, proposals: Sequence[Proposal]) -> list[ProposalCard]:
        """A card a proposal, each with what it changes on top of those above."""
        assert self.problem is not None
        cards, read_only = [], self.document.plan.read_only
        hindrance = sentence(read_only) if read_only is not None else ""
        for proposal in proposals:
            told = words.told(self.document, self.problem, proposal, before)
            taking = Taking.of(proposal.candidate, self.document.plan.graph)
            card = ProposalCard(taking, told, hindrance, self.answer)
            card.taking.connect(self._take)
            card.taking_back.connect(self._take_back)
            card.opened.connect(self._open)
            card.reached.connect(self.ensureWidgetVisible)
            cards.append(card)
            before = proposal.after
        return cards

    def _found(self, advice: Advice) -> None:
        """The search ended: the same choice keeps its cards, a better one takes their place."""
        shown = self.advice
        if shown is not None and _choice(shown) == _choice(advice):
            self.advice = advice
            self._show_status(advice)
            self._show_frame()
        else:
            self._show(advice)

    def _stop(self) -> None:
        """Stop looking for something better; the answer stays."""
        self.search.stop()
        if self.advice is not None:
            self.advice = replace(self.advice, status=Status.CANCELLED)
            self._show_status(self.advice)

    def _give_up(self) -> None:
        """Stop because somebody asked for it; the button for that is gone, so the keyboard goes to the question."""
        self._stop()
        self.body.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the search for a better answer."""
        if event.key() == Qt.Key.Key_Escape and self.search.running:
            self._give_up()
        else:
            super().keyPressEvent(event)

    # Taking
    @property
    def cards(self) -> list[ProposalCard]:
        """All cards, the proposals first."""
        return [*self.answer.proposals.cards, *self.answer.hand_overs.cards]

    def _take(self, card: ProposalCard) -> None:
        try:
            self.acts.take([card.what])
        except Fault as fault:
            card.refuse(sentence(fault))
            return
        texts = {
            Source.CATALOGUE: self.tr("“{title}” is added as an idea."),
            Source.PLAN: self.tr("“{title}” is planned."),
            Source.HAND_OVER: self.tr("“{title}” is handed over."),
        }
        tell(self, texts[card.what.candidate.source].format(title=card.told.title))

    def _take_all(self) -> None:
        free = [card for card in self.answer.proposals.cards if card.state is State.FREE]
        try:
            self.acts.take([card.what for card in free])
        except Fault as fault:
            free[0].refuse(sentence(fault))
            return
        text = plural(len(free), self.tr("{n} proposal is taken."), self.tr("{n} proposals are taken."))
        tell(self, text.format(n=len(free)))

    def _take_back(self, card: ProposalCard) -> None:
        try:
            self.acts.take_back(card.what)
        except Fault as fault:
            card.refuse(sentence(fault))

    def _open(self, action_id: str) -> None:
        self.document.select("action", action_id)
        self.opened.emit("action", action_id)

    def _show_states(self) -> None:
        """Say on every card how it stands in the plan now."""
        graph = self.document.plan.graph
        for card in self.cards:
            action = graph.tables["action"].get(card.what.action_id, {})
            owner = graph.tables["person"].get(action.get("owner_id") or "", {})
            stage = words.stage_text(self.document, card.what.action_id)
            card.show_state(card.what.state(graph), str(owner.get("name") or ""), stage)
        free = sum(card.state is State.FREE for card in self.answer.proposals.cards)
        every = self.answer.proposals.all
        every.setText(self.tr("Take all {n}").format(n=free))
        every.setVisible(free > 1)
        every.setEnabled(self.document.plan.read_only is None)

    # Following the plan
    def _follow(self, change: Change) -> None:
        """Cards say at once what was taken; the advice itself is asked for again, not renewed under one's hands."""
        if self._asked is None or not change.touches(*TOUCHING):
            return
        if self.search.running:
            self._stop()
        self._interrupted = False
        self._show_states()
        if self.acts.own(change):
            return
        self._stale = True
        if self.advice is None and self.isVisible():
            self.ask()  # there was no answer: nothing changes under anybody's hands
        else:
            self.body.changed.setVisible(self.advice is not None)

    def _look(self, outlook: Outlook) -> None:
        """Another period or another scope is another question; another weight is none: hours are weighed."""
        if self._asked is not None and _period_and_scope(outlook) != self._period_and_scope:
            self._asked = None
            if self.isVisible():
                self.ask()
        elif outlook.weight is not self._weight and self.isVisible():
            self._show_frame()

    @property
    def _taken(self) -> bool:
        return any(card.state is State.TAKEN for card in self.cards)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask when nothing is answered yet or it no longer holds, unless something of it was taken."""
        super().showEvent(event)
        if self._asked is None or (self._stale and not self._taken):
            self.ask()
        elif self._interrupted and self.problem is not None:
            self._interrupted = False
            self.search.start(self.problem)
        if self.document.outlook.weight is not self._weight:
            self._show_frame()
        self._ask_if_other()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is computed for nobody; the search goes on when the view is seen again."""
        super().hideEvent(event)
        if self.search.running:
            self.search.stop()
            self._interrupted = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a wide window the page stays as wide as one reads with ease."""
        super().resizeEvent(event)
        self.body.fit(self.viewport().width())

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now, as it is laid out."""
        put_in_order(self.body)
        return super().focusNextPrevChild(following)


def _period_and_scope(outlook: Outlook) -> tuple[str, Scope]:
    return outlook.period, outlook.scope


def _choice(advice: Advice) -> list[str]:
    """The ids of what is proposed, in order."""
    return [proposal.candidate.id for proposal in advice.proposals]


@contextmanager
def _busy() -> Iterator[None]:
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
