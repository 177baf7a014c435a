"""The view of the road out of the silo: the road travelled, its charts, what is intended, and kept versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.charts.chart import Chart
from app.charts.view import ChartView
from app.commands import Commands
from app.document import PlanDocument
from app.road import charts, words
from app.road.intentions import IntentionsPanel
from app.road.kept import KeptVersions
from app.road.versions import VersionsPanel
from app.sheet_window import SheetWindow, Titles, choice_of, copy_leaf
from app.theme import dress
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from app.widgets.toast import mention
from models.measures.intentions import intentions, trajectory
from models.measures.trend import Step, Trend, moment_of, trend

if TYPE_CHECKING:
    from app.paper.road_sheet import RoadSheet

translate = QCoreApplication.translate

SIDE, WIDE = 24, 800
"""Margin, and the width from which the small charts stand side by side; logical pixels."""
LARGE, SMALL = 260, 170
"""Heights of the pictures."""
_FOLLOWS = (
    *("plan", "action", "service_share", "activity", "unit", "person", "contribution", "objective"),
    *("intention", "kept_version", "kept_part"),
)


class RoadView(QScrollArea):
    """How ownership and work move out of Communication over the plan's span."""

    compare_wanted = Signal(str)
    """The id of a kept version to be compared with the plan as it is now."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.step = Step.QUARTER
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Road out"))
        self.body = QWidget()
        self.kept = KeptVersions(document, self)
        self.title, self.travelled = QLabel(self.tr("Road out"), self.body), QLabel(self.body, wordWrap=True)
        self.leading = QLabel(self.body, wordWrap=True)
        self.frame, self.honesty = QLabel(self.body, wordWrap=True), QLabel(self.body, wordWrap=True)
        self.steps = self._step_buttons()
        self.print_button = QPushButton(self.tr("Print this page…"), self.body)
        self.print_button.clicked.connect(lambda: self.print_out())
        self.headline = ChartView(parent=self.body, height=LARGE)
        self.ownership = ChartView(parent=self.body, height=LARGE)
        self.small = tuple(ChartView(parent=self.body, height=SMALL) for _ in range(3))
        self.intentions = IntentionsPanel(document, self.body)
        self.versions = VersionsPanel(document, self.kept, self.body)
        self._arrange()
        self.setWidget(self.body)
        hand_on(self, self.steps[self.step])
        self.versions.compare.connect(self.compare_wanted)
        self.versions.came.connect(lambda: QTimer.singleShot(0, self, self._show_versions))
        self.kept.read.connect(self._show_headline)
        self.road: Trend | None = None
        self.following = Following(self, document, self.refresh, _FOLLOWS)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "plan.copy_picture": self.copy_picture,
            "plan.print": self.print_out,
            "plan.export_map": partial(self.print_out, printing=False),
        }

    def _step_buttons(self) -> dict[Step, QPushButton]:
        texts = {Step.QUARTER: self.tr("By quarter"), Step.MONTH: self.tr("By month")}
        group, buttons = QButtonGroup(self), {}
        for step, text in texts.items():
            button = QPushButton(text, self.body)
            button.setCheckable(True)
            button.setChecked(step is self.step)
            dress(button, "tab")
            button.clicked.connect(lambda _checked=False, step=step: self.show_step(step))
            group.addButton(button)
            buttons[step] = button
        return buttons

    def _arrange(self) -> None:
        lines = QVBoxLayout(self.body)
        lines.setContentsMargins(SIDE, 14, SIDE, 20)
        lines.setSpacing(8)
        head = QHBoxLayout()
        dress(self.body, "panel")
        dress(self.title, "title")
        head.addWidget(self.title, 1)
        for button in self.steps.values():
            head.addWidget(button)
        head.addWidget(self.print_button)
        dress(self.travelled, "subtitle")
        dress(self.frame, "muted")
        dress(self.honesty, "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        lines.addLayout(head)
        for label in (self.travelled, self.leading, self.frame, self.honesty):
            lines.addWidget(label)
        for chart in (self.headline, self.ownership, *self.small):
            # titles stand level with and without a button beside them
            chart.title.setMinimumHeight(chart.flip.sizeHint().height())
        for chart in (self.headline, self.ownership):
            lines.addSpacing(10)
            lines.addWidget(chart)
        lines.addSpacing(10)
        lines.addLayout(self._grid)
        for title, panel in (
            (self.tr("Intentions"), self.intentions),
            (self.tr("Kept versions"), self.versions),
        ):
            heading = QLabel(title, self.body)
            dress(heading, "subtitle")
            lines.addSpacing(14)
            lines.addWidget(heading)
            lines.addWidget(panel)
        lines.addStretch(1)
        self._put_small(1)

    def begin_keeping(self) -> None:
        """Ask for the name of the version to keep."""
        self.ensureWidgetVisible(self.versions)
        self.versions.add_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_versions(self) -> None:
        """Bring the versions into sight, with the one that is new among them, once all have their room."""
        self.ensureWidgetVisible(self.versions)
        self.versions.table.scrollTo(self.versions.table.currentIndex())

    def _put_small(self, columns: int) -> None:
        for at, chart in enumerate(self.small):
            shown = chart.chart is not None and chart.chart.has_values
            level = Qt.AlignmentFlag(0) if shown else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(chart, at // columns, at % columns, level)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @property
    def columns(self) -> int:
        """How many of the small charts stand side by side."""
        return 3 if self.width() >= WIDE else 1

    def show_step(self, step: Step) -> None:
        """Show the road by quarter or by month."""
        self.step = step
        self.steps[step].setChecked(True)
        self.following.look()

    def refresh(self) -> None:
        """Measure the road and show it."""
        document, outlook = self.document, self.document.outlook
        graph = document.plan.graph
        road = trend(graph, scope=outlook.scope, weight=outlook.weight, today=document.today, step=self.step)
        self.road = road
        self.ways = {figure: trajectory(road, meant) for figure, meant in intentions(graph, road).items()}
        self.leading.setText(words.leading(road))
        self.leading.setVisible(bool(self.leading.text()))
        self.frame.setText(words.frame(road))
        self.honesty.setText(" ".join(words.honesty(road)))
        self.honesty.setVisible(bool(self.honesty.text()))
        self._show_headline()
        self.ownership.set_chart(self._said_once(charts.ownership_chart(road)))
        made = (charts.gap_chart, charts.linked_chart, charts.served_chart)
        for view, make in zip(self.small, made, strict=True):
            view.set_chart(self._said_once(make(road, self.ways)))
        self._put_small(self.columns)
        self.intentions.show_ways(road, self.ways)
        self.versions.refresh()
        self.kept.show(road.step)
        put_in_order(self.body)

    def _show_headline(self) -> None:
        if self.road is not None:
            kept = self.kept.all
            self.travelled.setText(words.travelled(self.road, kept))
            self.headline.set_chart(self._said_once(charts.headline_chart(self.road, self.ways, kept)))

    def _said_once(self, chart: Chart) -> Chart:
        """A chart that has nothing to show for the reason that stands above all of them does not say it again."""
        above = bool(chart.empty) and chart.empty in self.travelled.text()
        return replace(chart, empty=words.NOTHING) if above and not chart.has_values else chart

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_small(self.columns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.road is not None:
            self.kept.show(self.road.step)

    def hideEvent(self, event: QHideEvent) -> None:
        self.kept.rest()
        super().hideEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now: charts turn into tables and versions come and go."""
        put_in_order(self.body)
        return super().focusNextPrevChild(following)

    # Out of the window
    def leaf(self, paper: str = "A4", grey: bool = False, note: str = "") -> RoadSheet:
        """The road as a sheet on a paper, with what is read of kept versions so far."""
        from app.paper.road_sheet import RoadSheet

        if self.road is None:
            self.refresh()
        assert self.road is not None
        document, outlook = self.document, self.document.outlook
        now = moment_of(
            document.plan.graph,
            period=document.period,
            scope=outlook.scope,
            weight=outlook.weight,
            today=document.today,
        )
        choice = choice_of(document, paper, grey=grey, note=note)
        return RoadSheet(choice, self.road, self.ways, self.kept.all, now)

    def copy_picture(self) -> None:
        """Put the first page of the sheet on the clipboard as a picture."""
        if self.kept.reading:
            mention(self, self.tr("The kept versions are still being read: try again in a moment."))
            return
        copy_leaf(self.leaf())
        mention(self, self.tr("The road out is on the clipboard, as a picture."))

    def print_out(self, *, printing: bool = True) -> None:
        """Preview the sheet, to print it or to write it into a file; it follows versions that are still read."""
        titles = Titles(self.tr("Print the road out"), self.tr("Export the road out"))
        window = SheetWindow(self.document, self.leaf, titles, self.window(), printing=printing)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.written.connect(partial(mention, self))
        self.kept.read.connect(window.refresh)
        window.open()
