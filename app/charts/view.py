"""A chart on screen: its title, its sentence, and the picture or the table that says the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import languages
from app.chain.medium import Tone
from app.charts.chart import Chart
from app.charts.look import Look
from app.charts.pictures import picture_of
from app.charts.table import chart_table, chart_text
from app.theme import dress
from app.widgets.look import theme_in_force

Maker = Callable[[], Chart]
HEIGHT, LEAST_WIDTH, ROW_HEIGHT = 230, 220, 28
EMPTY_HEIGHT = 44
"""Of a chart that only says why there is none."""


class ChartView(QWidget):
    """Shows a chart; a button or the key T turns the picture into its table and back. Ctrl+C copies the table.

    `chart_maker` makes the chart at each `refresh`; without one the chart comes by `set_chart`.
    """

    def __init__(
        self, chart_maker: Maker | None = None, parent: QWidget | None = None, height: int = HEIGHT
    ) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._make = chart_maker
        self.title, self.said = QLabel(self), QLabel(self, wordWrap=True)
        dress(self.title, "subtitle")
        dress(self.said, "muted")
        self.flip = QPushButton(self)
        dress(self.flip, "link")
        self.flip.clicked.connect(self.turn)
        self.picture, self.table = ChartPicture(height, self), ChartTable(self)
        self._pages = QStackedWidget(self)
        for page in (self.picture, self.table):
            self._pages.addWidget(page)
            page.installEventFilter(self)
        self._arrange()
        self._say_flip()
        if chart_maker is not None:
            self.refresh()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        head = QHBoxLayout()
        self.title.setWordWrap(True)
        head.addWidget(self.title, 1)
        head.addWidget(self.flip, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(self.said, 1, Qt.AlignmentFlag.AlignTop)  # so that pictures side by side stand level
        lines.addWidget(self._pages)

    def refresh(self) -> None:
        """Make the chart anew."""
        if self._make is not None:
            self.set_chart(self._make())

    def set_chart(self, chart: Chart) -> None:
        """Show a chart, as the picture or the table that is shown."""
        if chart == self.chart:
            return
        self.chart = chart
        self.title.setText(chart.title)
        self.said.setText(chart.said)
        self.said.setVisible(bool(chart.said))
        self.flip.setVisible(chart.has_values)
        self.picture.set_chart(chart)
        self.table.set_chart(chart)
        self._pages.setFixedHeight(self.picture.sizeHint().height())
        if not chart.has_values and self.shows_table:
            self.turn()
        self._say_flip()

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in place of the picture."""
        return self._pages.currentWidget() is self.table

    def turn(self) -> None:
        """From the picture to the table or back; the keyboard stays with what is shown."""
        held = self._pages.currentWidget().hasFocus()
        self._pages.setCurrentWidget(self.picture if self.shows_table else self.table)
        if held:
            self._pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_flip()

    def _say_flip(self) -> None:
        self.flip.setText(self.tr("As a picture") if self.shows_table else self.tr("As a table"))
        self.flip.setToolTip(self.tr("T on the chart does the same; Ctrl+C copies it as a table"))
        name = self.chart.title if self.chart is not None else ""
        self.flip.setAccessibleName(f"{name}: {self.flip.text()}" if name else self.flip.text())

    def copy(self) -> None:
        """Put the whole table on the clipboard, to be pasted into a spreadsheet."""
        if self.chart is not None:
            QGuiApplication.clipboard().setText(chart_text(self.chart, languages.current()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C and T on what is shown are the chart's, whatever the window's commands make of them."""
        if not isinstance(event, QKeyEvent) or not (copies(event) or turns(event)):
            return False
        if watched is self.table and copies(event) and self.table.chosen:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and copies(event):
            self.copy()
        elif event.type() == QEvent.Type.KeyPress and self.chart is not None and self.chart.has_values:
            self.turn()
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.flip.text(), self.turn).setEnabled(not self.flip.isHidden())
        menu.addAction(self.tr("Copy as a table"), self.copy)
        menu.popup(event.globalPos())


def copies(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)


def turns(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.NoModifier


class ChartPicture(QWidget):
    """The picture as it was drawn for its size, sharpness and theme. Screen readers are told its sentence."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._height = height
        self._drawn: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_chart(self, chart: Chart) -> None:
        """Draw this chart from now on."""
        self._chart, self._drawn = chart, None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.said or chart.empty)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart.has_values else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        empty = self._chart is not None and not self._chart.has_values
        return QSize(2 * LEAST_WIDTH, EMPTY_HEIGHT if empty else self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap(self._chart))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme_in_force().focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _pixmap(self, chart: Chart) -> QPixmap:
        theme, ratio = theme_in_force(), self.devicePixelRatioF()
        key = (self.size(), ratio, theme.dark)
        if self._drawn is None or self._drawn[0] != key:
            look = Look(Tone.DARK if theme.dark else Tone.LIGHT, languages.current())
            self._drawn = (key, picture_of(chart, self.width(), self.height(), ratio, look))
        return self._drawn[1]


class ChartTable(QTableWidget):
    """The same as text in cells. Ctrl+C copies the cells chosen, or all when one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_chart(self, chart: Chart) -> None:
        """Show the rows of this chart."""
        head, *rows = chart_table(chart, languages.current())
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.said)
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(head)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeaderItem(0).setTextAlignment(left)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)

    @property
    def chosen(self) -> bool:
        """Whether several cells are chosen: these are copied then."""
        return len(self.selectedIndexes()) > 1

    def event(self, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and self.chosen and copies(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copies(event) and self.chosen:
            self._copy_chosen()
        else:
            super().keyPressEvent(event)

    def _copy_chosen(self) -> None:
        lines: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            lines.setdefault(index.row(), []).append(index.data() or "")
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))
