"""The window's part in second readings: its dialogs, and files that are dropped on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QVBoxLayout

from hematovision_desktop.core.logbook.log import BatchKind, BatchSummary
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import BatchesOf, Refused
from hematovision_desktop.services.messages.second_reader import (
    ReadingCompared,
    ReadingLocked,
    ReadingMerged,
    ReadingOpened,
    ReadingTaken,
    WasAskedHere,
)
from hematovision_desktop.ui.parts.asking.question import LineQuestion, Question
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.agreement_view import agreement_text
from hematovision_desktop.ui.samples.blind_dialog import BlindDialog
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader, SendBack
from hematovision_desktop.ui.settings.secret_line import ShowSigns


class SecondReaderWindow(QObject):
    """Sends requests to second readers and takes their files; the page reports failures.

    cells_asked: settle cells of a batch, given by its id.
    """

    cells_asked = Signal(int)

    def __init__(self, commands: Commands, page: SamplesPage, memory: WindowMemory) -> None:
        super().__init__(page)
        self._commands = commands
        self._page = page
        self._memory = memory
        self._questions = Questions(commands)
        page.reader_asked.connect(self._ask)

    @Slot(object)
    def _ask(self, sample: SampleSummary) -> None:
        """Show the fitting dialog for a sample: ask a reader, or send back a reading."""
        self._questions.ask("batches", BatchesOf(sample.sample_id), partial(self._choose, sample))

    def _choose(self, sample: SampleSummary, batches: tuple[BatchSummary, ...] | Refused) -> None:
        if isinstance(batches, Refused):
            self._page.failed.emit(batches.reason)
            return
        readings = [one for one in batches if one.start.kind is BatchKind.READING]
        if readings:
            asked = WasAskedHere(readings[-1].batch_id)
            self._questions.ask("asked here", asked, partial(self._finish, readings[-1]))
            return
        dialog = AskReader(self._commands, sample, self._memory, self._page.window())
        dialog.settle.connect(partial(self._open_waiting, sample.sample_id))
        dialog.here.connect(partial(self._read_here, sample))
        self._show(dialog)

    def _read_here(self, sample: SampleSummary, by: str) -> None:
        self._commands.second_reader.ask_here(sample.known, by, self._laid_out)

    def _laid_out(self, answer: ReadingTaken | Refused) -> None:
        if isinstance(answer, Refused):
            self._page.failed.emit(answer.reason)
            return
        self._commands.open_batch(answer.batch_id)
        cells = words.counted(
            answer.cells,
            "{n} cell to name again, without names.",
            self.tr("{n} cells to name again, without names.", "", answer.cells),
        )
        more = self.tr(
            "Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to "
            "see how well you agree. Until you take the names over, the sample counts as before."
        )
        self._tell(cells, more.format(title=isolated(answer.title)))

    def _finish(self, batch: BatchSummary, here: bool | Refused) -> None:
        """Compare a reading made here, or send back one from elsewhere."""
        if isinstance(here, Refused):
            self._page.failed.emit(here.reason)
        elif here:
            self._commands.second_reader.compare(batch.batch_id, partial(self._compared, batch))
        else:
            self._show(SendBack(self._commands, batch, self._memory, self._page.window()))

    def _compared(self, batch: BatchSummary, compared: ReadingCompared | Refused) -> None:
        """Show how far the person who read here agrees."""
        if isinstance(compared, Refused):
            self._page.failed.emit(compared.reason)
            return
        people = self._commands.people.state
        known = people.author if people.is_on else ""
        dialog = BlindDialog(compared, known, fixed=people.is_on, parent=self._page.window())
        dialog.taken.connect(partial(self._take_over, batch.batch_id))
        self._show(dialog)

    def _take_over(self, batch_id: int, reader: str) -> None:
        self._commands.second_reader.take_over(batch_id, reader, self._took_over)

    def _took_over(self, answer: ReadingMerged | Refused) -> None:
        if isinstance(answer, Refused):
            self._page.failed.emit(answer.reason)
        else:
            self._say_merged(answer, by_file=False)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def open(self, path: Path, passphrase: str = "") -> None:
        """Take in a file that was dropped on the window or opened."""
        self._commands.second_reader.open(path, passphrase, partial(self._opened, path))

    def _opened(self, path: Path, answer: ReadingOpened | Refused) -> None:
        match answer:
            case Refused(reason):
                self._page.failed.emit(f"{path.name}: {reason}")
            case ReadingLocked():
                self._ask_words(path, wrong=answer.wrong)
            case ReadingTaken():
                self._commands.open_batch(answer.batch_id)
                self._say_taken(answer)
            case ReadingMerged():
                self._say_merged(answer)

    def _ask_words(self, path: Path, *, wrong: bool) -> None:
        asked = (
            self.tr("This passphrase does not open the file. Type it as you were given it.")
            if wrong
            else self.tr("This file is encrypted. Type the passphrase you were given.")
        )
        dialog = LineQuestion(self._page.window(), path.name, asked, self.tr("Open"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        line, column = dialog.findChild(QLineEdit), dialog.layout()
        assert line is not None
        assert isinstance(column, QVBoxLayout)
        show_signs = ShowSigns(line)
        column.insertWidget(column.indexOf(line) + 1, show_signs)
        QDialog.setTabOrder(line, show_signs)
        dialog.textValueSelected.connect(partial(self.open, path))
        self._show(dialog)

    def _say_taken(self, taken: ReadingTaken) -> None:
        cells = words.counted(
            taken.cells,
            "{n} cell to name, from {name}.",
            self.tr("{n} cells to name, from {name}.", "", taken.cells),
            name=isolated(taken.by),
        )
        if taken.named:
            cells = self.tr(
                "This question was opened before. Named so far: {done} of {total}."
            ).format(done=words.number(taken.named), total=words.number(taken.cells))
        more = self.tr(
            "Name them here as usual. Then choose “{title}” in Samples and send it "
            "back.\n\nSigned with the key {key}. If you do not know it, compare it by phone."
        ).format(title=isolated(taken.title), key=isolated(taken.key))
        self._tell(cells, more)

    def _say_merged(self, merged: ReadingMerged, *, by_file: bool = True) -> None:
        title = words.counted(
            merged.new,
            "{n} new name from {name} for {number}.",
            self.tr("{n} new names from {name} for {number}.", "", merged.new),
            name=isolated(merged.reader),
            number=isolated(merged.sample.details.accession),
        )
        told = self._told_of(merged, by_file=by_file)
        box = self._make_box(title, "\n\n".join(filter(None, told)))
        if merged.agreement.to_settle:
            settle = box.addButton(self.tr("Settle them"), QMessageBox.ButtonRole.AcceptRole)
            settle.clicked.connect(partial(self._open_waiting, merged.sample.sample_id))
            box.setDefaultButton(settle)
        self._show(box)

    def _told_of(self, merged: ReadingMerged, *, by_file: bool) -> list[str]:
        """Return the result of an answer, in sentences."""
        told = [agreement_text(merged.agreement)]
        if merged.left_out:
            told.append(
                words.counted(
                    merged.left_out,
                    "They drew {n} more cell, which is not taken over.",
                    self.tr(
                        "They drew {n} more cells, which are not taken over.", "", merged.left_out
                    ),
                )
            )
        if merged.lost:
            told.append(
                words.counted(
                    merged.lost,
                    "{n} more name is for a picture that is no longer in the log.",
                    self.tr(
                        "{n} more names are for pictures that are no longer in the log.",
                        "",
                        merged.lost,
                    ),
                )
            )
        if merged.sample.version and (merged.new or merged.added):
            told.append(
                self.tr("The sample was already signed. The new names wait for a new version.")
            )
        if by_file:
            told.append(self.tr("Signed with the key {key}.").format(key=isolated(merged.key)))
        if merged.other_keys:
            said = self.tr(
                "Earlier answers from {name} were signed with another key: {key}. Compare by phone."
            )
            keys = words.listed(tuple(map(isolated, merged.other_keys)))
            told.append(said.format(name=isolated(merged.reader), key=keys))
        return told

    def _tell(self, title: str, more: str) -> None:
        self._show(self._make_box(title, more))

    def _make_box(self, title: str, more: str) -> Question:
        box = Question(self._page.window())
        box.setWindowTitle(self.tr("Second reader"))
        box.setText(title)
        box.setInformativeText(more)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        return box

    def _open_waiting(self, sample_id: int) -> None:
        """Show the batch of a sample that has waiting cells."""
        self._questions.ask("waiting", BatchesOf(sample_id), self._open_first)

    def _open_first(self, batches: tuple[BatchSummary, ...] | Refused) -> None:
        if isinstance(batches, Refused):
            self._page.failed.emit(batches.reason)
            return
        waiting = [one for one in batches if one.tally.waiting] or list(batches)
        if waiting:
            self.cells_asked.emit(waiting[-1].batch_id)
