"""The window that tells of a mistake of ours: the plan is safe, here is what to send, one may go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.theme import dress


class CrashDialog(QDialog):
    """Shows reports, one after the other, without blocking; `Copy the report` puts them on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in Maillon"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reports: list[str] = []
        title = QLabel(self.tr("Something went wrong in Maillon"))
        dress(title, "title")
        safe = QLabel(
            self.tr(
                "Your plan is safe: every edit was kept in its working copy the moment it was made. "
                "You can go on; if something looks odd, close Maillon and open the plan again."
            )
        )
        safe.setWordWrap(True)
        about = QLabel(
            self.tr(
                "The report below says what went wrong for those who can mend it. It holds nothing of your plan "
                "and is sent nowhere: copy it and pass it on yourself."
            )
        )
        about.setWordWrap(True)
        dress(about, "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(self.tr("Copy the report"))
        self.copy.setAccessibleName(self.tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setAccessibleName(self.tr("Go on"))
        self.go_on.setDefault(True)
        dress(self.go_on, "primary")
        self.go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (title, safe, about):
            layout.addWidget(widget)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.resize(640, 460)

    def add(self, report: str) -> None:
        """Tell of one more; the same one again changes nothing."""
        if report not in self.reports:
            self.reports.append(report)
            self.text.setPlainText("\n\n――――\n\n".join(self.reports))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))


def show_report(report: str) -> CrashDialog | None:
    """Show a report in the dialog that is open, or in a new one over the active window. None without a screen."""
    if not isinstance(QApplication.instance(), QApplication):
        return None
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, CrashDialog) and widget.isVisible():
            widget.add(report)
            return widget
    dialog = CrashDialog(QApplication.activeWindow())
    dialog.add(report)
    dialog.open()
    return dialog
