"""The window's part for the Samples page: its actions, its questions to a person, its events."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.questions import BatchesOf, Refused
from hematovision_desktop.services.messages.samples import SamplesChanged, WorklistRead
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.question import LineQuestion, Question
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.asking.removing import remove_if_agreed
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.choose_dialog import ChooseSample
from hematovision_desktop.ui.samples.page import SamplesPage

_PROBLEMS = 8
"""Number of omitted rows shown at once; the rest is behind a button."""


class SamplesWindow(QObject):
    """Connects the page with its dialogs, and follows changes to samples."""

    def __init__(self, commands: Commands, page: SamplesPage) -> None:
        super().__init__(page)
        self._commands = commands
        self._questions = Questions(commands)
        self._page = page
        page.bar.new_button.clicked.connect(self.add)
        page.panel.unite_button.clicked.connect(self.unite)
        page.panel.remove_button.clicked.connect(self.remove)
        page.panel.batches.moved.connect(self.move)
        page.panel.batches.removed.connect(self.remove_batches)
        page.table.removal_asked.connect(self.remove)
        page.changed.connect(self._leave_done)

    def handle(self, event: Event) -> bool:
        """Follow changed samples; return whether the event was one."""
        if isinstance(event, WorklistRead):
            self._show_import(event)
        elif isinstance(event, SamplesChanged):
            self.follow()
        else:
            return False
        return True

    @Slot()
    def follow(self) -> None:
        """Show the current state of the log; a hidden page asks when it is shown."""
        if self._page.isVisible():
            self._page.look_again()

    @Slot()
    def _leave_done(self) -> None:
        self._page.offer.leave_done(self._page.chosen)

    @Slot()
    def import_worklist(self) -> None:
        """Let the user choose a table of coming samples."""
        title, kinds = self.tr("Import a worklist"), self.tr("Tables (*.csv *.txt *.tsv)")
        table = folders.ask_file(self._page, Purpose.WORKLIST, title, kinds)
        if table is not None:
            self._commands.samples.import_worklist(table)

    def _show_import(self, read: WorklistRead) -> None:
        """Show how many samples were imported, and each row that was not."""
        if read.added:
            self._page.bar.start_over()
        else:
            self.follow()
        box = Question(self._page.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Import a worklist"))
        came = words.counted(
            read.added,
            "{n} new sample came from {name}.",
            self.tr("{n} new samples came from {name}.", "", read.added),
            name=isolated(read.path.name),
        )
        box.setText(came)
        if read.problems:
            first = "\n".join(read.problems[:_PROBLEMS])
            more = len(read.problems) - _PROBLEMS
            rest = self.tr("… and {n} more.", "", more).format(n=words.number(more))
            box.setInformativeText(f"{first}\n{rest}" if more > 0 else first)
            if more > 0:
                box.setDetailedText("\n".join(read.problems))
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.open()

    @Slot()
    def add(self) -> None:
        """Ask for the number of a new sample."""
        asked = self.tr("Its accession number; type or scan it")
        dialog = LineQuestion(self._page, self.tr("New sample"), asked, self.tr("Add"))
        if dialog.exec() and (number := dialog.textValue().strip()):
            self._page.choose_new(self._commands.samples.add(SampleDetails(number)))

    @Slot(list)
    def move(self, batch_ids: Sequence[int]) -> None:
        """Ask which sample batches belong to, and move them to it."""
        sample = self._page.chosen
        if sample is None:
            return
        text = words.counted(
            len(batch_ids),
            "To which sample does this batch belong?",
            self.tr("To which sample do these {n} batches belong?", "", len(batch_ids)),
        )
        said = " ".join(filter(None, (text, self._signed_hint([sample]))))
        dialog = ChooseSample(self._commands, said, frozenset({sample.uid}), self._page)
        if not dialog.exec():
            return
        if dialog.chosen is not None:
            self._commands.samples.put_batches(batch_ids, dialog.chosen.known)
        elif dialog.new_accession:
            self._commands.samples.add(SampleDetails(dialog.new_accession), batch_ids)

    @Slot()
    def unite(self) -> None:
        """Move the batches of all chosen samples to the first of them."""
        samples = self._page.panel.samples
        if len(samples) < 2:
            return
        target, others = samples[0], samples[1:]
        text = self.tr(
            "Move all batches of these {n} samples to “{name}”?", "", len(samples)
        ).format(n=words.number(len(samples)), name=self._name_of(target))
        more = self.tr("Empty samples that nobody filled in are removed.")
        more = " ".join(filter(None, (more, self._signed_hint(samples))))
        if self._asks(self.tr("Unite samples"), text, more, self.tr("Unite")):
            for one in others:
                self._unite_one(one, target)

    def _unite_one(self, one: SampleSummary, target: SampleSummary) -> None:
        def put(batches: tuple[BatchSummary, ...] | Refused) -> None:
            if not isinstance(batches, Refused) and batches:
                self._commands.samples.put_batches([it.batch_id for it in batches], target.known)

        self._questions.ask(one.uid, BatchesOf(one.sample_id), put)

    @Slot(list)
    def remove_batches(self, batch_ids: Sequence[int]) -> None:
        """Delete batches of the chosen sample after a person has confirmed it."""
        known = self._page.panel.batches.batches
        chosen = [one for one in known if one.batch_id in batch_ids]
        remove_if_agreed(self._commands, chosen, self._page)

    @Slot()
    def remove(self) -> None:
        """Delete what is chosen after a person has confirmed it: batches, or samples without any.

        For a sample with pictures, its batches are deleted; its details stay on the worklist.
        """
        samples, batches = self._page.panel.samples, self._page.panel.batches
        if not samples or Right.REMOVE in self._commands.people.state.denied:
            return
        if batches.list.hasFocus() and batches.chosen:
            batches.remove_chosen()
            return
        if len(samples) == 1 and samples[0].batches and not samples[0].progress.version:
            remove_if_agreed(self._commands, batches.batches, self._page)
            return
        self._remove_empty(samples)

    def _remove_empty(self, samples: Sequence[SampleSummary]) -> None:
        """Ask about those that can be removed, and say so if there are others."""
        empty = [one for one in samples if not one.batches and not one.progress.version]
        only = self.tr("Only samples without pictures that were never signed are removed.")
        if not empty:
            self._page.failed.emit(only)
            return
        text = (
            self.tr("Remove “{name}” from the worklist?").format(name=self._name_of(empty[0]))
            if len(empty) == 1
            else self.tr("Remove these {n} samples from the worklist?", "", len(empty)).format(
                n=words.number(len(empty))
            )
        )
        more = only if len(empty) < len(samples) else ""
        if self._asks(self.tr("Remove samples"), text, more, self.tr("Remove"), danger=True):
            self._commands.samples.remove([one.known for one in empty])

    def _name_of(self, sample: SampleSummary) -> str:
        """Return a sample's number, with what distinguishes it from others."""
        parts = sample.details.accession, self._page.model.twin(sample)
        return isolated(" · ".join(filter(None, parts)))

    def _signed_hint(self, samples: Sequence[SampleSummary]) -> str:
        if not any(one.stands_signed for one in samples):
            return ""
        return self.tr("If you change a signed sample, you must sign it again.")

    def _asks(self, title: str, text: str, more: str, act: str, *, danger: bool = False) -> bool:
        box = Question(self._page)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(more)
        look = "danger" if danger else "primary"
        return box.agrees_to(act, self.tr("Keep as it is"), look=look)
