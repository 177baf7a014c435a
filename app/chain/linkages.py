"""The linkages of the chain as a list: added and removed, each at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.chain.picker import path_name
from app.chain.shaping import Question
from app.document import PlanDocument
from app.wording.linkages import passing_text
from models.changes import Change
from models.edits.activities import set_linkage
from models.edits.chain import remove_linkage
from models.entities import new_id

ID = Qt.ItemDataRole.UserRole


class Linkages(Question):
    """The linkages of an activity, or of the whole chain: listed, added, removed, each at once."""

    def __init__(
        self,
        document: PlanDocument,
        activity: str | None,
        parent: QWidget | None = None,
        adding: bool = False,
    ) -> None:
        super().__init__(document, parent)
        title = self.tr("Linkages")
        if activity is not None:
            title = self.tr("Linkages of {activity}").format(activity=document.name_of(activity))
        self.setWindowTitle(title)
        self._activity = activity
        self.list = QListWidget(self)
        self.list.setFixedHeight(150)
        self.list.setWordWrap(True)
        self.ask(self.tr("How one activity affects another"), self.list)
        self.remove_button = QPushButton(self.tr("Remove this linkage"), self)
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self.remove)
        beside = QHBoxLayout()
        beside.addWidget(self.remove_button)
        beside.addStretch(1)
        self._rows.addLayout(beside)
        self.source, self.affected = self._activities(), self._activities()
        self.ask(self.tr("From"), self.source)
        self.ask(self.tr("To"), self.affected)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("such as: announces delays before customers ask"))
        self.ask(self.tr("What passes from one to the other"), self.words)
        self.end(self.tr("Add"), self.tr("Close"))
        if activity is not None:
            self.source.setCurrentIndex(self.source.findData(activity))
        self.affected.setCurrentIndex(1 if self.source.currentIndex() == 0 else 0)
        document.changed.connect(self._fill)
        self._fill()
        if adding or not self.list.count():
            self.affected.setFocus()

    def _activities(self) -> QComboBox:
        box = QComboBox(self)
        for row in self.document.plan.graph.activities():
            box.addItem(path_name(self.document, row["id"]), row["id"])
        return box

    def _fill(self, change: Change | None = None) -> None:
        """List the linkages anew; the one that was picked stays picked."""
        if change is not None and not change.touches("linkage", "activity", "service_share"):
            return
        picked = self.list.currentItem().data(ID) if self.list.currentItem() else None
        self.list.clear()
        for row in self.document.plan.graph.tables["linkage"].values():
            if self._activity in (None, row["from_id"], row["to_id"]):
                item = QListWidgetItem(linkage_text(self.document, row), self.list)
                item.setData(ID, row["id"])
                if row["id"] == picked:
                    self.list.setCurrentItem(item)
        self.remove_button.setEnabled(self.list.count() > 0)
        if self.list.count() and self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def remove(self) -> None:
        """Untie the linkage that is picked in the list."""
        item = self.list.currentItem()
        if item is not None:
            self.document.attempt(remove_linkage, item.data(ID))

    def carry_out(self) -> bool:
        """Add the linkage; the dialog stays for the next one."""
        self.document.do(
            set_linkage,
            new_id(),
            self.source.currentData(),
            self.affected.currentData(),
            self.words.text().strip(),
        )
        self.refusal.hide()
        self.words.clear()
        self.affected.setFocus()
        return False


def linkage_text(document: PlanDocument, row: dict[str, object]) -> str:
    """A linkage in lines: from and to, what passes, and how many actions serve both ends."""
    start, end = str(row["from_id"]), str(row["to_id"])
    passing = passing_text(document.plan.graph, str(row["label"] or ""), start, end)
    return f"{document.name_of(start)} → {document.name_of(end)}\n{passing}"
