"""The window's commands, carried out: batches, verdicts, questions and the log.

The head of the services: it owns nothing but the parts and passes each command to one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.batches.batches import Batches
from hematovision_desktop.services.batches.finding import Openings
from hematovision_desktop.services.batches.moved import MovedPictures
from hematovision_desktop.services.exchange.exporting import Exporting, Exports
from hematovision_desktop.services.keeping.backup_commands import Backups
from hematovision_desktop.services.keeping.log_keeper import LogKeeper
from hematovision_desktop.services.keeping.retention import Retention
from hematovision_desktop.services.learn.adaptation import AdaptationProgram
from hematovision_desktop.services.learn.agreed_cells import AgreedCells
from hematovision_desktop.services.learn.learning import Learning
from hematovision_desktop.services.live.program import LiveProgram
from hematovision_desktop.services.messages.live import CountRenumbered
from hematovision_desktop.services.messages.program import Event, Fault
from hematovision_desktop.services.messages.questions import Request, Then
from hematovision_desktop.services.messages.review import (
    BatchRef,
    Change,
    Changed,
    LogChanged,
    MicroscopesChanged,
    NamesKnown,
)
from hematovision_desktop.services.microscopes.known_truth import KnownTruths
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.people.protection import LogProtection
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.pictures.pictures import Pictures
from hematovision_desktop.services.pictures.similar import Similar
from hematovision_desktop.services.program.answers import Answers
from hematovision_desktop.services.program.beginning import Beginning
from hematovision_desktop.services.program.ending import Ending
from hematovision_desktop.services.program.logged import LoggedBatches
from hematovision_desktop.services.program.results import Results
from hematovision_desktop.services.program.settings_keeper import SettingsKeeper
from hematovision_desktop.services.readings.reading_commands import SecondReader
from hematovision_desktop.services.review import inbox
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.known_names import KnownNames
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.said import SaidOfCells
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.history import History
from hematovision_desktop.services.samples.samples import Samples
from hematovision_desktop.services.samples.seen_before import SeenPictures
from hematovision_desktop.services.updates.update_commands import Updates

A = TypeVar("A")


class Program(Beginning, LoggedBatches, Exporting, Ending):
    """The implementation of the window's commands (`messages.program.Commands`) on its own executors.

    Its commands are called on the main thread. Worker threads send messages through `send`, from
    any thread; whoever carries them to the main thread passes them to `deliver` there.
    """

    def __init__(
        self, settings: Settings, send: Callable[[inbox.Message], None], outside: Outside
    ) -> None:
        self._settings = settings
        self._send = send
        self._outside = outside
        self._settings_keeper = SettingsKeeper(outside.write_settings)
        self._told: list[Event] | None = None
        self.workers = Workers(send, outside.places.traces)
        self._model = ModelKeeper(outside, send, settings.pack_path, self._model_changed)
        place = Workplace(self.workers, self._in_use, send, self._tell, self._refuse)
        locked = lambda: self.live.hold()  # noqa: E731, PLW0108 - it is made later
        self.people = People(place, hashes=outside.passphrases, locked=locked)
        review = Review(self._tell, self._journal, self._known_as, who=self.people.author)
        SaidOfCells.__init__(self, review, self._refuse)
        self._shows, self._is_closed = 0, False
        self._names_to_give = BatchNames()
        self._log = LogKeeper(outside, send, settings.log_path)
        self._openings = Openings(outside, send, lambda: self._log.now.path.parent)
        self._batches = Batches(place, self.review, self._model)
        put_on = self._batches.record_microscope
        self.microscopes = Microscopes(place, self.review, put_on, people=self.people)
        self.samples = Samples(place, self.review, allows=self.people.allows)
        self._history = History(place)
        self._names = KnownNames(place, self.review)
        self._seen = SeenPictures(place, self.review)
        self._make_upkeep(place, settings)
        self._make_answers(place)
        self._make_live(place, settings)
        self._make_taught_and_updated(place)

    def _make_upkeep(self, place: Workplace, settings: Settings) -> None:
        """Create the parts that protect and maintain the log."""
        outside, allows = self._outside, self.people.allows
        self.protection = LogProtection(place, outside, allows=allows)
        self.backups = Backups(place, outside, settings, allows=allows)
        recordings = outside.places.recordings
        self.retention = Retention(place, self.review, settings, recordings=recordings)
        self.moved = MovedPictures(place, self.review, outside)

    def _make_answers(self, place: Workplace) -> None:
        """Create the parts that answer questions: about images, the log, results, and learning."""
        outside, model = self._outside, self._model
        pictures = Pictures(model, outside.draw_reference, outside.read_slide)
        self._exports = Exports(outside, pictures, self._history, self._send)
        results = Results(
            place, outside, people=self.people, samples=self.samples, cut=pictures.cut
        )
        self.laboratory, self.signing = results.laboratory, results.signing
        self.handover = results.handover
        anew = self.microscopes.read
        self._truths = KnownTruths(outside.find_files, model, place.log, anew)
        agreed = AgreedCells(
            place,
            model,
            outside.learning.decode,
            allows=lambda: self._settings.learn_from_site,
        )
        self._answers = Answers(
            place,
            self.review,
            pictures,
            history=self._history,
            samples=self.samples,
            results=results,
            truths=self._truths,
            learning=Learning(outside.learning, model, self.people.name, agreed=agreed),
            alike=Similar(place, outside.open_adaptation, model),
        )

    def _make_live(self, place: Workplace, settings: Settings) -> None:
        """Create the live microscope, and second readings, which leave its running count alone."""
        self.live = LiveProgram(
            place,
            settings,
            self._outside,
            who=self.people.name,
            pack=lambda: self._model.path,
            microscopes=self.microscopes,
            take_over=self._batches.close_here,
            names=lambda: self._names_to_give,
        )
        self.second_reader = SecondReader(
            place,
            self.review,
            people=self.people,
            parts=self._outside.readings,
            encode=self._outside.live.encode_png,
            adopt=self._batches.adopt,
            under_way=self.live.has_under_way,
            names=lambda: self._names_to_give,
            follow=self.samples.follow_all,
        )

    def _make_taught_and_updated(self, place: Workplace) -> None:
        """Create the parts that change which weights and packs name cells."""
        self.adaptation = AdaptationProgram(
            place,
            self._outside,
            chosen=self._pack_now,
            changed=self.microscopes.read,
            allows=self.people.allows,
        )
        self.updates = Updates(
            place,
            self._outside,
            people=self.people,
            chosen=self._pack_now,
            changed=self._load_chosen,
        )

    def _in_use(self) -> LogInUse:
        return self._log.now

    # -- set-up and end ---------------------------------------------------------------------

    def load_model(self) -> None:
        """Load the model pack on its own thread; answered by ModelChanged."""
        self.protection.look()
        self.people.look()
        self.backups.look()
        self.microscopes.read()
        self._load_chosen()

    def _load_chosen(self) -> None:
        self.workers.run("inference", self._model.load, self._settings.pack_path)

    def keep_elsewhere(self, path: Path) -> None:
        """Write open batches to another log, this time only; the settings stay."""
        self._move_log(path)

    def close(self) -> bool:
        """Cancel what runs, let the current field finish, and write the rest to the log.

        Returns whether the log has everything; False means results are lost if the program ends.
        """
        self._batches.cancel_all()
        self.backups.stop()
        self._truths.stop()
        self.updates.stop()
        self.live.close()
        self.adaptation.close()
        self.workers.close("inference", "explain", "files")
        self._settings_keeper.close()
        self._is_closed = True
        return self._log.writer.close()

    def _pack_now(self) -> tuple[Path, LabelSet]:
        return self._model.path, self._settings.label_set

    def _model_changed(self) -> None:
        self.live.renew_model()

    # -- the main thread --------------------------------------------------------------------

    def deliver(self, message: inbox.Message) -> Iterable[Event]:
        """Process a message on the main thread; return what to tell the window.

        A closed program ignores messages: the log has its results, and nobody looks any more.
        """
        if self._is_closed:
            return ()
        told: list[Event] = []
        self._told = told
        try:
            self._take(message)
            self._seen.follow(message)
        finally:
            self._told = None
        return told

    def standing(self) -> tuple[Event, ...]:
        """Return the messages about the present state, for a window that knows nothing yet."""
        view = self.review.view
        shown = () if view is None else (Changed(view.ref, Change.VIEW),)
        return (self._model.standing, MicroscopesChanged(), *shown, *self.live.standing())

    def _take(self, message: inbox.Message) -> None:
        match message:
            case inbox.Begun() | inbox.ResultsCame() | inbox.Dropped() | inbox.PicturesFound():
                self._batches.take(message)
                if isinstance(message, inbox.Begun):
                    self.microscopes.begin(message.batch)
            case inbox.Ended():
                self._batches.take(message)
                self._names.look_for(message.batch)
                self._tell(LogChanged())
            case inbox.NamesFound(ref, names, boxes):
                self._names.keep(message)
                self._tell(NamesKnown(ref, len(names) + len(boxes)))
            case inbox.Logged():
                self._batches.take(message)
                self.samples.follow(message.batch)
                self._tell(LogChanged())
            case (
                inbox.BatchRead()
                | inbox.MicroscopesRead()
                | inbox.ProfileKept()
                | inbox.SampleRead()
                | CountRenumbered()
            ):
                self._take_read(message)
            case inbox.GuardSeen() | inbox.LogIsLocked() | inbox.LogIsOpen() | inbox.LogOpened():
                if self.protection.take(message):
                    self._read_log()
            case inbox.BackupNoted():
                self.backups.take(message)
                self.retention.look()
            case inbox.Joined():
                self._put_together(message)
            case inbox.Answered(then, answer):
                then(answer)
            case _:
                self._tell(message)

    def _read_log(self) -> None:
        self.people.look()
        self.microscopes.read()
        self._tell(LogChanged())

    def _take_read(
        self,
        read: inbox.BatchRead
        | inbox.MicroscopesRead
        | inbox.ProfileKept
        | inbox.SampleRead
        | CountRenumbered,
    ) -> None:
        match read:
            case inbox.BatchRead():
                self._adopt(read)
            case inbox.SampleRead():
                self.samples.take(read)
            case CountRenumbered(batch_id, number):
                if (batch := self.review.logged(batch_id)) is not None:
                    self.review.rename(batch.ref, number)
                self._tell(replace(read, is_under_way=self.live.has_under_way(batch_id)))
            case _:
                self.microscopes.take(read)
                self.live.microscope.look_again()

    def _put_together(self, joined: inbox.Joined) -> None:
        self._do(lambda: self._batches.take_joined(joined))
        self._tell(LogChanged())

    def _tell(self, event: Event) -> None:
        """Send a message to the window: with those being delivered, or by itself."""
        if self._told is not None:
            self._told.append(event)
        else:
            self._send(event)

    def _refuse(self, reason: str) -> None:
        self._tell(Fault(reason))

    def _journal(self, ref: BatchRef, rows: Sequence[Verdict]) -> None:
        self._batches.journal(ref, rows)
        self.microscopes.follow(ref)

    def _known_as(self, batch_id: int) -> BatchRef | None:
        return self._batches.known_as(batch_id)

    # -- what is in view; how batches begin is in `Beginning` -----------------------------------

    def show(self, ref: BatchRef | None) -> None:
        """Show another open batch, or none."""
        self._shows += 1
        self._do(lambda: self.review.show(ref))

    # -- what a person says: the rest of it is in `SaidOfCells` ------------------------------

    def take_names(self, ref: BatchRef) -> None:
        """Take over the names from earlier batches, where no name was given meanwhile."""
        self._do(lambda: self._names.take(ref))

    # -- questions --------------------------------------------------------------------------

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask a question; `then` gets the answer, or Refused, on the main thread."""
        self._answers.ask(request, then)

    # -- settings ---------------------------------------------------------------------------

    def apply_settings(self, settings: Settings) -> None:
        """Use and store settings; a changed model pack or log is opened at once."""
        settings = self.people.allowed_settings(self._settings, settings)
        before, self._settings = self._settings, settings
        self.backups.settings = self.retention.settings = settings
        self.live.apply_settings(settings)
        self._settings_keeper.take(settings)
        self.workers.run("files", self._settings_keeper.keep)
        if settings.pack_path != before.pack_path:
            self.load_model()
        if settings.log_path != before.log_path:
            self._move_log(settings.log_path)
        if settings.backup_folder != before.backup_folder:
            self.backups.look()
        days, former = settings.keep_days, before.keep_days
        if days is not None and days != former:
            # A person who shortens the retention was asked, with today's date in view.
            self.retention.look(confirmed=former is None or days < former)

    def _move_log(self, path: Path | None) -> None:
        """Write to another log from now on; open batches move with it."""
        old = self._log.move(path)
        self._batches.move(self._log.now)
        of_it = (self.protection, self.microscopes, self.live.microscope, self.samples)
        for part in (*of_it, self.people):
            part.forget()
        self.live.follow_log()
        self.workers.run("files", self._close_log, old)

    def _close_log(self, old: LogInUse) -> None:
        self.live.end_session(
            sentence(
                "The log was moved, so the microscope was closed. Its count is in the old log."
            )
        )
        self._log.leave(old)
        self.live.follow_log()  # while it was open, its session hid what the new log holds
