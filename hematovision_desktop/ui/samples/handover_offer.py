"""A line that offers to hand over a sample that was just signed."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverTarget
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.handover_dialog import HandsOver
from hematovision_desktop.ui.samples.handover_words import done_sentence


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
