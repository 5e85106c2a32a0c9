"""What the Live page asks and shows beside itself: camera and scale, keys, and its two questions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.services.messages.live import LiveCommands
from hematovision_desktop.ui.live.camera import CameraDialog
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.parts.plain import speak_plainly
from hematovision_desktop.ui.parts.question import Question


class LiveDialogs(QObject):
    """Owns the dialogs; parent: the page they belong to."""

    resume_agreed = Signal()
    new_count_agreed = Signal()

    def __init__(self, commands: LiveCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.camera = CameraDialog(commands.camera, parent)
        self.keys = KeysDialog(commands, parent)
        self.question: QMessageBox | None = None

    def show_camera(self, source_name: str, view: LiveView | None) -> None:
        """Show size, light and scale of the open source."""
        if not self.camera.isVisible():
            self.camera.begin(source_name, view)
        self.camera.show()
        self.camera.raise_()

    def show_view(self, view: LiveView | None) -> None:
        """Show the scale of what is in view, where anybody looks at it."""
        if self.camera.isVisible():
            self.camera.show_view(view)

    def ask_new_count(self, progress: str) -> None:
        """Ask whether another count may begin while one is under way; progress: "63 of 100"."""
        box = self._make_box(
            self.tr("New count"),
            self.tr("Begin a new count? This one ({progress}) stays in the log.").format(
                progress=progress
            ),
        )
        begin = _add(box, self.tr("New count"), QMessageBox.ButtonRole.AcceptRole)
        stay = _add(box, self.tr("Go on counting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        begin.clicked.connect(self.new_count_agreed)
        speak_plainly(box)
        box.open()

    def ask_to_resume(self, cells: int) -> None:
        """Ask before the first count begins: the one that was cut short can still go on."""
        box = self._make_box(
            self.tr("A count was cut short"),
            words.counted(
                cells,
                "A count of {n} cell was cut short. Go on with it?",
                self.tr("A count of {n} cells was cut short. Go on with it?", "", cells),
            ),
        )
        resume = _add(box, self.tr("Go on with it"), QMessageBox.ButtonRole.AcceptRole)
        _add(box, self.tr("New count"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(resume)
        resume.clicked.connect(self.resume_agreed)
        speak_plainly(box)
        box.open()

    def _make_box(self, title: str, text: str) -> QMessageBox:
        self.question = box = Question(self._page)
        box.setWindowTitle(title)
        box.setText(text)
        return box


def _add(box: QMessageBox, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
    return box.addButton(text, role)
