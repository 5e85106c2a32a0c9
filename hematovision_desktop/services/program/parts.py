"""The parts of the program: made once, given to each other, and the one way to the window that they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.batches.batches import Batches
from hematovision_desktop.services.batches.finding import Openings
from hematovision_desktop.services.batches.moved import MovedPictures
from hematovision_desktop.services.exchange.exporting import Exports
from hematovision_desktop.services.keeping.backup_commands import Backups
from hematovision_desktop.services.keeping.log_keeper import LogKeeper
from hematovision_desktop.services.keeping.retention import Retention
from hematovision_desktop.services.learn.adaptation import AdaptationProgram
from hematovision_desktop.services.learn.agreed_cells import AgreedCells
from hematovision_desktop.services.learn.learning import Learning
from hematovision_desktop.services.live.program import LiveProgram
from hematovision_desktop.services.messages.program import Event, Fault
from hematovision_desktop.services.messages.review import (
    BatchRef,
)
from hematovision_desktop.services.microscopes.known_truth import KnownTruths
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.people.protection import LogProtection
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.pictures.pictures import Pictures
from hematovision_desktop.services.pictures.similar import Similar
from hematovision_desktop.services.program.answers import Answers
from hematovision_desktop.services.program.results import Results
from hematovision_desktop.services.readings.reading_commands import SecondReader
from hematovision_desktop.services.review import inbox
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.known_names import KnownNames
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.history import History
from hematovision_desktop.services.samples.samples import Samples
from hematovision_desktop.services.samples.seen_before import SeenPictures
from hematovision_desktop.services.updates.update_commands import Updates


class Parts:
    """What the window's commands work with. On the main thread, except for what the parts themselves run elsewhere."""

    live: LiveProgram

    def __init__(
        self, settings: Settings, send: Callable[[inbox.Message], None], outside: Outside
    ) -> None:
        self._settings = settings
        self._send = send
        self._outside = outside
        self._told: list[Event] | None = None
        self.workers = Workers(send, outside.places.traces)
        self._model = ModelKeeper(outside, send, settings.pack_path, self._model_changed)
        place = Workplace(self.workers, self._in_use, send, self._tell, self._refuse)
        locked = lambda: self.live.hold()  # noqa: E731, PLW0108 - it is made later
        self.people = People(place, hashes=outside.passphrases, locked=locked)
        review = Review(self._tell, self._journal, self._known_as, who=self.people.author)
        self.review = review
        self._names_to_give = BatchNames()
        self._log = LogKeeper(outside, send, settings.log_path)
        self._openings = Openings(outside, send, lambda: self._log.now.path.parent)
        self._batches = Batches(place, self.review, self._model)
        put_on = self._batches.journals.record_microscope
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
            laboratory=lambda: self.laboratory.now,
        )
        self.second_reader = SecondReader(
            place,
            self.review,
            people=self.people,
            parts=self._outside.readings,
            encode=self._outside.live.encode_png,
            adopt=self._batches.journals.adopt,
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

    def _load_chosen(self) -> None:
        self.workers.run("inference", self._model.load, self._settings.pack_path)

    def _pack_now(self) -> tuple[Path, LabelSet]:
        return self._model.path, self._settings.label_set

    def _model_changed(self) -> None:
        self.live.renew_model()

    def _tell(self, event: Event) -> None:
        """Send a message to the window: with those being delivered, or by itself."""
        if self._told is not None:
            self._told.append(event)
        else:
            self._send(event)

    def _refuse(self, reason: str) -> None:
        self._tell(Fault(reason))

    def _journal(self, ref: BatchRef, rows: Sequence[Verdict]) -> None:
        self._batches.journals[ref].add_rows(rows)
        self.microscopes.follow(ref)

    def _known_as(self, batch_id: int) -> BatchRef | None:
        return self._batches.journals.known_as(batch_id)

    def _do(self, act: Callable[[], object]) -> None:
        """Carry out a command; a refusal is explained with advice."""
        try:
            act()
        except UserError as refused:
            self._refuse(str(refused))
