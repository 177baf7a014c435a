"""One section of the argument on the screen: its sentence, its picture, its notes, and how it was computed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.balance.drawings import Drawing, HeatMap
from app.balance.fold import Fold
from app.balance.heat_picture import HeatPicture
from app.balance.picture import Picture
from app.balance.section import Key, Link, Note, Section
from app.balance.table import TwinTable
from app.theme import dress
from app.widgets.row_list import Entry, RowList
from models.measures.figures import Thing

LEADS = {Key.ROAD: "", Key.WHO: "title", Key.FIRST: "title"}
"""How large the sentence of a section is: the score, and what to do, stand out."""


def words(role: str, parent: QWidget) -> QLabel:
    """A text that wraps, and can be selected with the mouse."""
    label = QLabel(parent, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        dress(label, role)
    return label


class Panel(QWidget):
    """A section. `go` asks to see a row: (table, id)."""

    go = Signal(str, str)

    def __init__(self, key: Key, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.section = key, Section(key, title, "")
        self.title, self.lead = words("section", self), words(LEADS.get(key, "subtitle"), self)
        self.title.setText(title)
        self.sentences, self.frame = words("", self), words("small", self)
        self.picture = self._make_picture(title)
        self.links = RowList(title, self)
        self.links.opened.connect(self.go)
        self.notes = QWidget(self)
        self._notes = QVBoxLayout(self.notes)
        self._notes.setContentsMargins(0, 0, 0, 0)
        self._notes.setSpacing(3)
        self._noted: tuple[Note, ...] = ()
        self.how = Fold(self.tr("How this is computed"), title, self)
        self.reckoned = words("small", self.how)
        self.reckoned.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.how.lines.addWidget(self.reckoned)
        self.as_table = Fold(self.tr("As a table"), title, self)
        self.table: TwinTable | None = None
        self.as_table.turned.connect(self._show_table)
        self._arrange()

    def _make_picture(self, title: str) -> Picture:
        return Picture(title, self)

    def add_below_words(self, widget: QWidget) -> None:
        """Show something between the sentences and the picture."""
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.insertWidget(lines.indexOf(self.sentences) + 1, widget)

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        for part in (self.title, self.lead, self.sentences):
            lines.addWidget(part)
        lines.addWidget(self._holding(self.picture))
        for part in (self.frame, *self.below_picture(), self.links, self.notes):
            lines.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        for fold in (self.how, self.as_table):
            buttons.addWidget(fold.button)
        buttons.addStretch(1)
        lines.addLayout(buttons)
        lines.addWidget(self.how)
        lines.addWidget(self.as_table)

    def _holding(self, picture: Picture) -> QWidget:
        return picture

    def below_picture(self) -> Sequence[QWidget]:
        """What a section of a kind of its own shows under its picture."""
        return ()

    def show_section(self, section: Section) -> None:
        """Say and draw this."""
        self.section = section
        self.lead.setText(section.lead)
        between = "\n" if section.key is Key.FIRST else " "
        _say(self.sentences, between.join(section.sentences))
        _say(self.frame, section.frame)
        said = " ".join((section.lead, *section.sentences, section.frame))
        self.show_drawing(section.drawing, said)
        links = (section.about, *section.links) if section.about else section.links
        self.links.show_entries([self._entry(link) for link in links])
        self._show_notes(section.notes)
        self.how.offer(bool(section.computed))
        self.reckoned.setText("\n\n".join(f"{one.formula}:\n{one.numbers}" for one in section.computed))
        self.as_table.offer(section.drawing is not None)
        self._show_table(self.as_table.open)

    def show_drawing(self, drawing: Drawing | None, said: str) -> None:
        """Draw the picture of the section."""
        self.picture.show_drawing(drawing, said)

    def _entry(self, link: Link) -> Entry:
        return Entry(link.table, link.id, link.text, link.detail, link.chip)

    def _show_table(self, opened: bool) -> None:
        if not opened or self.section.drawing is None:
            return
        if self.table is None:
            self.table = TwinTable(self.section.title, self.as_table)
            self.as_table.lines.addWidget(self.table)
        self.table.show_twin(self.section.drawing.twin)

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        if notes == self._noted:
            return
        self._noted = notes
        while (item := self._notes.takeAt(0)) is not None:
            line = item.widget()
            line.hide()
            line.deleteLater()
        for note in notes:
            line = self._note(note)
            self._notes.addWidget(line)
            line.show()
        self.notes.setVisible(bool(notes))

    def _note(self, note: Note) -> QWidget:
        line = QWidget(self.notes)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        text = words("muted", line)
        text.setText(note.text)
        row.addWidget(text, 1)
        if note.actions:
            which = QPushButton(self.tr("Which?"), line)
            which.setAccessibleName(self.tr("Which? {note}").format(note=note.text))
            dress(which, "link")
            which.clicked.connect(
                lambda: self.menu_of(note.actions, which).popup(which.mapToGlobal(which.rect().bottomLeft()))
            )
            row.addWidget(which, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _offer(self, note: Note, below: QPushButton) -> None:
        self.menu_of(note.actions, below).popup(below.mapToGlobal(below.rect().bottomLeft()))

    def menu_of(self, actions: Sequence[Thing], parent: QWidget) -> QMenu:
        """The actions of a note to choose from; choosing one goes to it."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for thing in actions:
            entry = menu.addAction(thing.title.replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, one=thing: self.go.emit("action", one.id))
        return menu


class MatrixPanel(Panel):
    """The section of the heat map: under it the actions of the current cell."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self.pieces: dict[tuple[str, str], list[Entry]] = {}
        super().__init__(Key.MATRIX, title, parent)

    def _make_picture(self, title: str) -> Picture:
        self.heat = HeatPicture(title, self.tell, self)
        self.heat.went.connect(self._show_cell)
        self.heat.entered.connect(self._enter)
        return self.heat

    def _holding(self, picture: Picture) -> QWidget:
        """Many departments need more width than a narrow window has."""
        self.scrolled = _Sideways(picture, self)
        return self.scrolled

    def below_picture(self) -> Sequence[QWidget]:
        self.cell, self.actions = words("strong", self), RowList(self.tr("Actions of the cell"), self)
        self.actions.opened.connect(self.go)
        self.hint = words("small", self)
        self.hint.setText(
            self.tr("Click a cell, or walk with the arrow keys and press Enter: its actions stand here.")
        )
        self.cell.hide()
        return self.hint, self.cell, self.actions

    def show_matrix(self, section: Section, pieces: dict[tuple[str, str], list[Entry]]) -> None:
        """Draw a heat map; `pieces` are the actions by department and activity."""
        self.pieces = pieces
        self.show_section(section)
        self.hint.setVisible(section.drawing is not None)
        if self.heat.cell is not None:
            self._show_cell(*self.heat.cell)
        else:
            self.cell.hide()
            self.actions.show_entries([])

    def show_drawing(self, drawing: Drawing | None, said: str) -> None:
        super().show_drawing(drawing, said)
        self.scrolled.setVisible(drawing is not None)
        self.scrolled.updateGeometry()

    def put_in_order(self) -> None:
        """Tab comes to the heat map before what stands below it; no layout leads into what scrolls sideways."""
        below = next(iter(self.actions.lines()), self.how.button)
        QWidget.setTabOrder(below.previousInFocusChain(), self.heat)

    def tell(self, row: int, column: int) -> str:
        """A cell in a sentence."""
        drawing = self.section.drawing
        if not isinstance(drawing, HeatMap):
            return ""
        text = self.tr("{department} for {activity}: {share} % of the work.")
        if (row, column) in drawing.homes:
            text = self.tr("{department} for {activity}, its own activity: {share} % of the work.")
        return text.format(
            department=drawing.columns[column].name,
            activity=drawing.rows[row].name,
            share=drawing.texts[row][column],
        )

    def _show_cell(self, row: int, column: int) -> None:
        drawing = self.section.drawing
        if not isinstance(drawing, HeatMap):
            return
        entries = self.pieces.get((drawing.columns[column].id, drawing.rows[row].id), [])
        told = self.tell(row, column)
        self.cell.setText(told if entries else self.tr("{sentence} No action.").format(sentence=told))
        self.cell.show()
        self.hint.hide()
        self.actions.show_entries(entries, self.tr("… and {n} more"))

    def _enter(self, row: int, column: int) -> None:
        """To the actions behind the cell, or straight to the only one."""
        self._show_cell(row, column)
        if len(self.actions.entries) == 1:
            self.go.emit("action", self.actions.entries[0].id)
        elif self.actions.lines():
            self.actions.lines()[0].setFocus(Qt.FocusReason.OtherFocusReason)


class _Sideways(QScrollArea):
    """As high as the picture in it; it scrolls sideways where the window is narrower than the picture can be."""

    def __init__(self, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = picture
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(picture)
        for one in (picture, self.viewport()):  # both would fill their ground otherwise
            one.setAutoFillBackground(False)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def updateGeometry(self) -> None:
        super().updateGeometry()
        self._fit()

    def _fit(self) -> None:
        wide = max(self.width(), self.picture.minimumSizeHint().width())
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.width() else 0
        self.setFixedHeight(self.picture.heightForWidth(wide) + bar)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
