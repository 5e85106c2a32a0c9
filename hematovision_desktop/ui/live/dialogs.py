"""Dialogs of the Live page: camera and scale, keys, its two questions, and the offer to resume a count."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.services.messages.live import (
    CountFound,
    CountRenumbered,
    LiveCommands,
    SourceOffered,
)
from hematovision_desktop.ui.live.camera import CameraDialog
from hematovision_desktop.ui.live.sample_field import SampleField
from hematovision_desktop.ui.live.start import LiveStartPage
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated


class LiveDialogs(QObject):
    """Owns the dialogs, created on first use; parent: their page.

    measuring_changed: the user shall draw a line on the picture, or no longer. keys_changed: other
    counting keys.
    """

    measuring_changed = Signal(bool)
    keys_changed = Signal()
    resume_agreed = Signal()
    new_count_agreed = Signal()

    def __init__(self, commands: LiveCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._page = parent
        self._asked: Question | None = None

    @cached_property
    def camera(self) -> CameraDialog:
        """Size, light and scale."""
        made = CameraDialog(self._commands.camera, self._page)
        made.scale.measuring_changed.connect(self.measuring_changed)
        return made

    @cached_property
    def keys(self) -> KeysDialog:
        """Which key counts which type."""
        made = KeysDialog(self._commands, self._page)
        made.keys_changed.connect(self.keys_changed)
        return made

    @property
    def _made_camera(self) -> CameraDialog | None:
        return self.camera if "camera" in self.__dict__ else None

    def close_camera(self) -> None:
        """Close the dialog of size, light and scale."""
        if self._made_camera is not None:
            self._made_camera.close()

    def receive(self, offer: SourceOffered) -> None:
        """Show what the source offers, requested only if the dialog is open."""
        if self._made_camera is not None:
            self._made_camera.receive(offer)

    @Slot(float)
    def show_line(self, length_px: float) -> None:
        """Take the length of the line drawn on the picture, in px of the frame; 0: there is none."""
        if self._made_camera is not None:
            self._made_camera.scale.show_line(length_px)

    def stop_measuring(self) -> None:
        """Stop measuring on the picture."""
        if self._made_camera is not None:
            self._made_camera.scale.stop_measuring()

    def show_camera(self, source_name: str, view: LiveView | None, trouble: str) -> None:
        """Show size, light and scale of the open source. trouble: what is wrong with it, in words."""
        if not self.camera.isVisible():
            self.camera.begin(source_name, view, trouble)
        self.camera.show()
        self.camera.raise_()

    def show_view(self, view: LiveView | None) -> None:
        """Show the scale of the present view if the dialog is open."""
        if self._made_camera is not None and self._made_camera.isVisible():
            self._made_camera.show_view(view)

    def ask_new_count(self, progress: str) -> None:
        """Ask whether a new count may begin while one is running; progress: "63 of 100"."""
        box = self._make_box(self.tr("New count"), self.tr("Begin a new count?"))
        box.setInformativeText(self._stays_in_log(progress))
        begin = box.addButton(self.tr("New count"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Go on counting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        begin.clicked.connect(self.new_count_agreed)
        self._asked = box
        box.open()

    def follow_count(self, progress: str) -> None:
        """Update the number of cells in an open question, since the count continues behind it."""
        if self._asked is not None and self._asked.isVisible():
            self._asked.renew(more=self._stays_in_log(progress))

    def _stays_in_log(self, progress: str) -> str:
        return self.tr("This one ({progress}) stays in the log.").format(progress=progress)

    def ask_to_resume(self, found: CountFound) -> None:
        """Ask before the first count begins, because an interrupted one can be resumed.

        The question names the patient: resuming with another slide would mix the cells of two
        people, and nobody could separate them. So Enter begins a new count; the other one stays in
        the log.
        """
        cells = found.cells or 0
        box = self._make_box(
            self.tr("A count was cut short"),
            words.counted(
                cells,
                "A count of {n} cell was cut short. Go on with it?",
                self.tr("A count of {n} cells was cut short. Go on with it?", "", cells),
            ),
        )
        if found.begun_at is not None:
            of = (
                self.tr("Sample {number}, begun on {when}. Continue only with the same sample.")
                if found.sample
                else self.tr("Begun on {when}. Continue only with the same sample.")
            )
            box.setInformativeText(
                of.format(number=isolated(found.sample), when=words.moment(found.begun_at))
            )
        resume = box.addButton(self.tr("Go on with it"), QMessageBox.ButtonRole.AcceptRole)
        anew = box.addButton(self.tr("New count"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(anew)
        resume.clicked.connect(self.resume_agreed)
        box.open()

    def _make_box(self, title: str, text: str) -> Question:
        box = Question(self._page)
        box.setWindowTitle(title)
        box.setText(text)
        return box


class CutShort(QObject):
    """Offers the count, and resumes it if a person agrees."""

    def __init__(
        self,
        commands: LiveCommands,
        start: LiveStartPage,
        dialogs: LiveDialogs,
        sample: SampleField,
    ) -> None:
        super().__init__(dialogs)
        self._commands = commands
        self._start = start
        self._dialogs = dialogs
        self._sample = sample
        self._found: CountFound | None = None
        self._is_asked = False
        start.resume_asked.connect(self._resume)
        dialogs.resume_agreed.connect(self._resume)

    def offer(self, found: CountFound | None) -> None:
        """Offer a count; None: there is none, or another has begun."""
        self._found, self._is_asked = found, False
        self._start.offer_resume(found)

    def follow(self, event: CountRenumbered) -> None:
        """Show the current number of the count's sample, whether running or on offer."""
        if event.is_under_way:
            self._sample.show_kept(event.number)
        if self._found is not None and self._found.batch_id == event.batch_id:
            self.offer(replace(self._found, sample=event.number))

    def ask(self) -> None:
        """Ask once, before the first count begins."""
        if self._found is not None and not self._is_asked:
            self._is_asked = True
            self._dialogs.ask_to_resume(self._found)

    @Slot()
    def _resume(self) -> None:
        if self._found is not None:
            self._sample.show_kept(self._found.sample)
        self.offer(None)
        self._commands.resume()
