"""Hands one signed sample over to another system, offers that after signing, and lists earlier handovers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QListWidget, QSizePolicy, QWidget

from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import (
    HandoverCommands,
    Handovers,
    HandoversOf,
    LaboratoryCommands,
)
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions, while_there
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import Trouble, button, caption, label, set_look
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.handover_words import done_line, done_sentence, format_name
from hematovision_desktop.ui.samples.identity import particulars, whose

_LIKED = QSize(640, 460)


class HandsOver(Asks, Protocol):
    """Answers questions and hands over; `Commands` does."""

    @property
    def handover(self) -> HandoverCommands:
        """Signed results for other systems."""
        ...

    @property
    def laboratory(self) -> LaboratoryCommands:
        """The laboratory's own rules."""
        ...


class HandoverDialog(QDialog):
    """Shows earlier handovers, and makes one. seen: the sample's state, once known."""

    def __init__(self, hands: HandsOver, sample_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Hand over"))
        self._hands = hands
        self._sample_id = sample_id
        self._questions = Questions(hands)
        self._is_writing = False
        rules = hands.laboratory.now
        self.folder = rules.handover_folder
        self.seen: Handovers | None = None
        self.title = label("", "heading", wrap=True)
        self.particulars = label("", "dim", wrap=True)
        self.state = label(self.tr("Checking the sample…"), "dim", wrap=True)
        self.form = Choice()
        self.form.setAccessibleName(self.tr("Format"))
        for one in HandoverFormat:
            self.form.addItem(format_name(one), one)
        self.form.setCurrentIndex(tuple(HandoverFormat).index(rules.handover_format))
        self.form.currentIndexChanged.connect(self._aim)
        self.folder_line = Elided("")
        self.folder_line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.folder_button = button(self.tr("Choose a folder…"), "folder")
        self.folder_button.clicked.connect(self._choose)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Handed over so far"))
        self.list.setWordWrap(True)
        self.none_line = label(
            self.tr("This sample has not been handed over yet."), "dim", wrap=True
        )
        self.none_line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.trouble = Trouble()
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.send_button = button(self.tr("Hand over"), look="primary")
        self.send_button.setDefault(True)
        Returning(self.send_button)
        self.send_button.clicked.connect(self._send)
        self._lay_out()
        self._show()
        self._ask()

    def _lay_out(self) -> None:
        said = self.title, self.particulars, self.state
        column = column_in(room.scrolling(self), *said, around_px=room.AROUND_PX)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(caption(self.form), 0, 0)
        grid.addWidget(self.form, 0, 1)
        grid.addWidget(label(self.tr("Folder"), "dim"), 1, 0)
        folder = Rows()
        folder.add(self.folder_line, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        folder.add(self.folder_button)
        grid.addLayout(folder, 1, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(caption(self.list, above=True))
        column.addWidget(self.none_line, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.trouble)
        room.add_foot(self, None, self.close_button, self.send_button)
        self.resize(_LIKED.boundedTo(room.dialog_room()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the button as wide as its widest text: else it would move into the place of *Close*."""
        super().showEvent(event)
        said, widths = self.send_button.text(), []
        for text in (self.tr("Hand over again"), self.tr("Hand over")):
            self.send_button.setText(text)
            widths.append(self.send_button.sizeHint().width())
        self.send_button.setText(said)
        self.send_button.setMinimumWidth(max(widths))

    def _ask(self) -> None:
        self._questions.ask("done", HandoversOf(self._sample_id), self._take)

    def _take(self, answer: Handovers | Refused) -> None:
        if isinstance(answer, Refused):
            self._say(answer.reason)
            return
        if self.seen is None:
            self._go_on_from(answer.done)
        self.seen = answer
        details = answer.sample.details
        self.title.setText(whose(details))
        self.particulars.setText(particulars(details, answer.sample.created_at))
        self.list.clear()
        self.list.addItems([done_line(one) for one in reversed(answer.done)])
        self._show()

    def _go_on_from(self, done: Sequence[HandedOver]) -> None:
        """Suggest the last place and format, since a correction replaces the file there.

        The laboratory's own folder, if any, takes priority.
        """
        if self.folder is None and done:
            self.folder = Path(done[-1].path).parent
            self.form.setCurrentIndex(tuple(HandoverFormat).index(done[-1].form))

    @property
    def _target(self) -> HandoverTarget | None:
        if self.folder is None:
            return None
        return HandoverTarget(HandoverFormat(self.form.currentData()), self.folder)

    @property
    def _sent(self) -> list[HandoverTarget]:
        """Where and how the current version was handed over before."""
        if self.seen is None:
            return []
        version = self.seen.sample.progress.version
        return [
            HandoverTarget(one.form, Path(one.path).parent)
            for one in self.seen.done
            if one.version == version and not one.cut_short_sha256
        ]

    def _state_words(self) -> str:
        seen = self.seen
        if seen is None or seen.refusal:
            return "" if seen is None else seen.refusal
        version = words.number(seen.sample.progress.version)
        if self._target in self._sent:
            said = self.tr("Version {n} was handed over. You can send the same file again.")
        elif self._sent:
            said = self.tr("Version {n} was handed over, but not in this format to this folder.")
        elif seen.done:
            said = self.tr("Version {n} is not handed over yet. It goes as a correction.")
        else:
            said = self.tr("Version {n} is not handed over yet.")
        return said.format(n=version)

    def _show(self) -> None:
        seen = self.seen
        if seen is not None:
            self.state.setText(self._state_words())
        self.title.setVisible(seen is not None)
        self.particulars.setVisible(seen is not None)
        is_empty = seen is not None and not seen.done
        self.none_line.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        chosen = self.tr("No folder chosen") if self.folder is None else isolated(str(self.folder))
        self.folder_line.setText(chosen)
        self.folder_line.setToolTip(self.folder_line.text())
        self.send_button.setText(
            self.tr("Hand over again") if self._target in self._sent else self.tr("Hand over")
        )
        can = seen is not None and not seen.refusal and self._target is not None
        self.send_button.setEnabled(can and not self._is_writing)

    def _say(self, text: str) -> None:
        self.trouble.say(text)
        self._show()

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Choose a folder")
        chosen = folders.ask_folder(self, Purpose.HANDOVER, title, self.folder)
        if chosen is not None:
            self.folder = chosen
            self._aim()
            self.send_button.setFocus()  # Return continues; otherwise it would ask for the folder again

    @Slot()
    def _aim(self) -> None:
        """Show the sample's state for this target; drop messages about another place or format."""
        self._say("")

    @Slot()
    def _send(self) -> None:
        target = self._target
        if self.seen is None or target is None:
            return
        self._is_writing = True
        self._say("")
        self._hands.handover.hand_over(self.seen.sample.known, target, while_there(self._told))

    def _told(self, answer: HandedOver | Refused) -> None:
        self._is_writing = False
        failed = isinstance(answer, Refused)
        set_look(self.trouble, "look", "review" if failed else "dim")
        self._say(answer.reason if isinstance(answer, Refused) else done_sentence(answer))
        (self.send_button if failed else self.close_button).setFocus()  # Return sends it once
        self._ask()


class HandoverOffer(NoticeLine):
    """Shown if the laboratory has a folder that another system watches."""

    def __init__(self, hands: HandsOver) -> None:
        super().__init__()
        self._hands = hands
        self._sample: KnownSample | None = None
        self.send_button, self.leave_button = self._answers(
            self.tr("Hand over"), self.tr("Not now"), act_look="primary"
        )
        Returning(self.send_button)
        self.send_button.clicked.connect(self._send)
        self.leave_button.clicked.connect(self.hide)

    def offer(self, sample: KnownSample) -> None:
        """Offer to hand over a sample, if there is a folder for it."""
        rules = self._hands.laboratory.now
        if rules.handover_folder is None:
            return
        self._sample = sample
        self._tell(
            self.tr("{number} is signed. Hand it over as {format} to {folder}?").format(
                number=isolated(sample.details.accession),
                format=rules.handover_format.value.upper(),
                folder=isolated(str(rules.handover_folder)),
            ),
            asks=True,
        )

    def leave_done(self, chosen: SampleSummary | None) -> None:
        """Hide once another sample is chosen, unless a question is still open."""
        told = self._sample
        is_other = chosen is not None and told is not None and chosen.uid != told.uid
        if is_other and self.send_button.isHidden():
            self.hide()

    def _tell(self, text: str, *, asks: bool) -> None:
        self.send_button.setVisible(asks)
        self.leave_button.setText(self.tr("Not now") if asks else self.tr("Close"))
        self.say(text)

    @Slot()
    def _send(self) -> None:
        rules = self._hands.laboratory.now
        if self._sample is None or rules.handover_folder is None:
            return
        self._tell(self.tr("The result is being handed over…"), asks=False)
        target = HandoverTarget(rules.handover_format, rules.handover_folder)
        self._hands.handover.hand_over(self._sample, target, self._told)

    def _told(self, answer: HandedOver | Refused) -> None:
        failed = isinstance(answer, Refused)
        text = answer.reason if isinstance(answer, Refused) else done_sentence(answer)
        number = "" if self._sample is None else isolated(self._sample.details.accession)
        self._tell(f"{number}: {text}", asks=failed)
