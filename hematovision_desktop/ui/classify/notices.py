"""What is said above the cells of the batch in view: news that a person answers, and pictures that have moved."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Slot

from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.review import BatchRef, NamesKnown, PicturesSought
from hematovision_desktop.services.messages.samples import BatchAttached, SeenBefore
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated


class OfBatch(Protocol):
    """A message about a batch."""

    @property
    def batch(self) -> BatchRef:
        """The batch that the message is about."""
        ...


News = TypeVar("News", bound=OfBatch)


class BatchLine(NoticeLine, Generic[News]):
    """Keeps the message of each batch and shows it while that batch is in view; an answer removes it."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._told: dict[BatchRef, News] = {}
        self._shown: BatchRef | None = None

    def tell(self, news: News) -> None:
        """Keep a message until its batch is in view."""
        self._told[news.batch] = news
        self.show_for(self._shown)

    def show_for(self, ref: BatchRef | None) -> None:
        """Show the message, if any, about a batch that comes into view."""
        self._shown = ref
        news = self._in_view()
        if news is None:
            self.hide()
        else:
            self._show_news(news)

    def _show_news(self, news: News) -> None:
        """Show a message."""
        raise NotImplementedError

    def _in_view(self) -> News | None:
        """Return the message about the batch in view."""
        return self._told.get(self._shown) if self._shown is not None else None

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            self._told.pop(self._shown, None)
        self.hide()


class AttachedBar(BatchLine[BatchAttached]):
    """Shows the attachment of the batch in view until a person has seen it."""

    turn = 2

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.undo_button, self.keep_button = self._answers(self.tr("Undo"), self.tr("Keep"))
        self.undo_button.setToolTip(self.tr("Make it a separate sample"))
        self.undo_button.clicked.connect(self._undo)
        self.keep_button.clicked.connect(self._leave)

    def _show_news(self, news: BatchAttached) -> None:
        details = news.sample.details
        who = " · ".join(filter(None, (details.accession, details.patient_name)))
        self.say(
            self.tr(
                "This folder has a waiting sample's name, so its pictures went to {sample}."
            ).format(sample=isolated(who))
        )

    @Slot()
    def _undo(self) -> None:
        batch = self._commands.review.open(self._shown) if self._shown is not None else None
        if batch is not None and batch.batch_id is not None:
            self._commands.samples.add(SampleDetails(batch.name), (batch.batch_id,))
        self._leave()


class SeenBar(BatchLine[SeenBefore]):
    """Shows this for the batch in view until a person has seen it."""

    turn = 3

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.open_button, self.leave_button = self._answers(
            self.tr("Open that one"), self.tr("Leave it")
        )
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self._leave)

    def _show_news(self, news: SeenBefore) -> None:
        who = " · ".join(filter(None, (news.details.accession, news.details.patient_name)))
        self.say(
            self.tr(
                "Some or all of these pictures were already read as “{sample}”. Here they form a "
                "second sample."
            ).format(sample=isolated(who))
        )
        tip = self.tr("Show the earlier batch of {when}; this one stays in the log too")
        self.open_button.setToolTip(tip.format(when=words.moment(news.begun_at)))

    @Slot()
    def _open(self) -> None:
        seen = self._in_view()
        self._leave()
        if seen is not None:
            self._commands.open_batch(seen.batch_id)


class NamesOffer(BatchLine[NamesKnown]):
    """Shows the offer for the batch in view, once for each batch."""

    turn = 4

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.take_button, self.leave_button = self._answers(
            self.tr("Use these names"), self.tr("No")
        )
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self._leave)

    def _show_news(self, news: NamesKnown) -> None:
        self.say(
            words.counted(
                news.cells,
                "{n} of these cells was named in an earlier batch of the same files.",
                self.tr(
                    "{n} of these cells were named in an earlier batch of the same files.",
                    "",
                    news.cells,
                ),
            )
        )

    @Slot()
    def _take(self) -> None:
        if self._shown is not None:
            self._commands.take_names(self._shown)
        self._leave()


class GoneBar(NoticeLine):
    """Line for the batch in view; it appears with the first missing picture."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._shown: BatchRef | None = None
        self.find_button, self.leave_button = self._answers(
            self.tr("Where is the folder now?"), self.tr("Leave it")
        )
        self.find_button.clicked.connect(self._ask)
        self.leave_button.clicked.connect(self.hide)

    def show_for(self, ref: BatchRef | None) -> None:
        """Take another batch in view; whether its pictures exist shows when they are needed."""
        self._shown = ref
        self.hide()

    @Slot()
    def miss(self) -> None:
        """Note that a picture of the batch in view is missing."""
        if not self.is_said and self._shown is not None:
            self._say(self.tr("Pictures are missing from their folder. Showing small copies."))

    def _say(self, text: str) -> None:
        self.say(text)
        self.find_button.setEnabled(True)

    @Slot()
    def _ask(self) -> None:
        if self._shown is None:
            return
        title = self.tr("Where is the folder now?")
        chosen = folders.ask_folder(self, Purpose.PICTURES, title)
        if chosen is not None:
            self._say(self.tr("Looking for the pictures in {folder}…").format(folder=chosen))
            self.find_button.setEnabled(False)
            self._commands.moved.find(self._shown, chosen)

    def show_sought(self, sought: PicturesSought) -> None:
        """Show the result of the search."""
        if sought.batch != self._shown:
            return
        if sought.found and sought.found == sought.missing:
            self.hide()
        elif sought.missing:
            self._say(
                words.part_counted(
                    sought.found,
                    sought.missing,
                    "The picture was not found there by its content. A small copy is shown.",
                    "{found} of {n} pictures was found there by its content. For the others, small "
                    "copies are shown.",
                    self.tr(
                        "{found} of {n} pictures were found there by their content. For the "
                        "others, small copies are shown.",
                        "",
                        sought.missing,
                    ),
                    found=words.number(sought.found),
                    n=words.number(sought.missing),
                )
            )
        else:
            self.hide()


class Notices:
    """The lines of the page, and which of them the program's news is for.

    gone: stands under the window's own bar, because it concerns all pictures of the batch.
    """

    def __init__(self, commands: Commands) -> None:
        self.attached = AttachedBar(commands)
        self.seen = SeenBar(commands)
        self.offer = NamesOffer(commands)
        self.gone = GoneBar(commands)

    @property
    def lines(self) -> tuple[NoticeLine, ...]:
        """Those above the cells, from the top down."""
        return self.attached, self.seen, self.offer

    def show_for(self, ref: BatchRef | None) -> None:
        """Say what there is to say about another batch in view."""
        for line in (self.offer, self.seen, self.attached, self.gone):
            line.show_for(ref)

    def handle(self, event: Event) -> bool:
        """Give news to its line; return whether the event was such news."""
        match event:
            case BatchAttached():
                self.attached.tell(event)
            case SeenBefore():
                self.seen.tell(event)
            case NamesKnown():
                self.offer.tell(event)
            case PicturesSought():
                self.gone.show_sought(event)
            case _:
                return False
        return True
