"""The person at the window who acts by rules, and what must hold after every step."""

from __future__ import annotations

import functools
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import figures
import figures_samples
from desk import Desk, Dialogs, tidy_up
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant
from listening import Silence
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from table_live import FIRST_FIELD, LiveTableWorld
from table_world import draw_picture

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, SAMPLES

STEPS = int(os.environ.get("HEMATOVISION_STEPS", "2000"))
STEPS_OF_A_WINDOW = 40
"""Making a window takes as long as many steps, so that a power cut comes seldom."""
PICKS = st.integers(0, 1_000_000)
"""What rules choose by: drawn alike whatever there is to choose from."""
FAST_DISK = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
WHOLE_LOG_EVERY = 8
ADA = ("Ada", "four words of Ada")
"""Name and passphrase of the person who logs in."""
LATE_WISHES = (
    "The log was moved meanwhile",
    "This batch is no longer in the log",
    "This count is under way",
    "This sample is no longer in the log",
)
"""What may be said of a wish that a slow list or disk has made pointless."""
OF_NUMBERED = ("These batches belong to different samples",)
"""What may be said of a wish once samples have numbers."""
OF_SIGNED = (
    "This batch stays, because the record of a signed sample rests on it.",
    "A batch of a signed sample cannot be joined",
)
"""What may be said of a wish once a sample is signed."""

Act = Callable[..., None]


def when(applies: Callable[[Any], object]) -> Callable[[Act], Act]:
    """Let a rule do nothing if it does not apply or enough steps were taken.

    A precondition would make the draws depend on the order in which threads finish.
    """

    def wrap(act: Act) -> Act:
        @functools.wraps(act)
        def maybe(self: Person, **drawn: Any) -> None:
            if Person.taken < Person.most and applies(self):
                self.acted = True
                act(self, **drawn)

        return maybe

    return wrap


ALWAYS = when(lambda _self: True)


class Person(RuleBasedStateMachine):
    """One person at one window. silence: set before the journeys begin. taken: steps of all journeys.
    most: the number of steps to take.
    """

    silence: Silence
    taken = 0
    most = STEPS
    acted = False

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="journey-", dir=FAST_DISK))
        self.numbers = iter(range(2 * FIRST_FIELD, 65_000))
        self.places = 0
        self.opened_at = Person.taken
        self.dialogs = Dialogs()
        self.dialogs.__enter__()
        self.desk: Any = None
        self.may_say: list[str] = []
        self.read_twice: set[Path] = set()
        self.signed: dict[tuple[str, int], figures.Figures] = {}

    @initialize()
    def open_window(self) -> None:
        if Person.taken < Person.most:
            self.sit_at(Desk(LiveTableWorld(self.new_place()), self.new_place() / "log.sqlite"))

    def sit_at(self, desk: Desk) -> None:
        """Work at a desk from now on."""
        self.desk = desk
        self.let_in()
        self.follow_headings()

    def let_in(self) -> None:
        """Log in if the window is locked."""
        people = self.desk.program.people
        if people.state.is_locked:
            state = self.desk.answer_to(lambda then: people.log_in(*ADA, then))
            assert isinstance(state, PeopleState), state
            self.desk.settle()

    def follow_headings(self) -> None:
        """Check the headings of the gallery whenever cells arrive."""
        desk = self.desk
        desk.window.classify_page.arrivals.came.connect(partial(figures.check_headings, desk))

    def teardown(self) -> None:
        try:
            if self.desk is not None:
                self.desk.post.slow.clear()
                self.desk.world.turnstile.open()
                self.desk.settle()
                assert self.desk.close(), "the log did not take everything"
        finally:
            self.dialogs.__exit__()
            shutil.rmtree(self.folder, ignore_errors=True)
            # Nothing may hold the closed window when it is searched for.
            opened, self.desk = self.desk is not None, None
            if opened:
                tidy_up()
        self.silence.check()

    # What is available

    def new_place(self) -> Path:
        """Make a new folder."""
        self.places += 1
        made = self.folder / f"place {self.places}"
        made.mkdir()
        return made

    def draw_folder(self, count: int) -> Path:
        """Make a folder of pictures, some of them unreadable."""
        made = self.new_place()
        for _ in range(count):
            number = next(self.numbers)
            path = made / f"field-{number}.png"
            if number % 11:
                draw_picture(path, number)
            else:
                path.touch()
        return made

    def drop(self, *paths: Path) -> None:
        """Drop files and folders on the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        self.desk.window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, none))
        self.desk.settle()

    def trigger(self, row_id: str) -> None:
        """Trigger a menu entry."""
        action = self.desk.window.actions_[row_id]
        assert action.isEnabled(), f"{row_id} is off"
        action.trigger()
        self.desk.settle()

    @property
    def page(self) -> Any:
        """The Classify page."""
        return self.desk.window.classify_page

    def is_on(self, index: int) -> bool:
        """Whether a page is shown."""
        return bool(self.desk.window.pages.currentIndex() == index)

    def shows_batch(self) -> bool:
        """Whether the Classify page is shown with a batch."""
        return self.is_on(CLASSIFY) and bool(self.page.has_batch)

    def shows_cells(self) -> bool:
        """Whether there are also tiles in the gallery."""
        return self.shows_batch() and self.page.gallery.model.rowCount() > 0

    def standing(self, but: BatchRef | None = None) -> dict[BatchRef, tuple[object, ...]]:
        """Return the books of all open batches except one."""
        batches = self.desk.program.review.batches
        return {one.ref: tuple(one.reviewed.book) for one in batches if one.ref != but}

    # What must always hold

    @invariant()
    def everything_agrees(self) -> None:
        if not self.acted:
            return
        self.acted = False
        Person.taken += 1
        for box in self.desk.window.findChildren(QMessageBox):
            box.close()
        self.check_silence()
        figures.check_gallery(self.desk)
        figures.check_pictures(self.desk)
        if self.is_on(CLASSIFY):
            figures.check_painted(self.desk)
        figures.check_field(self.desk)
        self.check_view()
        self.check_log()

    def check_silence(self) -> None:
        self.silence.check()
        for fault in self.desk.faults:
            if fault.message.startswith((*LATE_WISHES, *OF_NUMBERED)):
                continue
            if self.signed and fault.message.startswith(OF_SIGNED):
                continue
            known = next((one for one in self.may_say if fault.message.startswith(one)), None)
            assert known is not None, f"the window was told: {fault.message}"
            self.may_say.remove(known)
        self.desk.faults.clear()

    def check_view(self) -> None:
        batch = self.page.batch
        assert batch is self.desk.program.review.view
        if batch is None:
            assert not self.page.cells.tiles
            return
        tally = batch.reviewed.tally()
        assert figures.of_gallery(self.desk) == figures.of_tally(tally), "the gallery"
        figures.check_summary(self.desk, tally)

    def check_log(self) -> None:
        review = self.desk.program.review
        only = None
        if Person.taken % WHOLE_LOG_EVERY:
            only = {review.view.batch_id} if review.view is not None else set()
        summaries, books = self.desk.read_log(only)
        figures.check_books(summaries, books)
        figures.check_live(self.desk, summaries)
        # The list is requested again when a batch begins and ends, not with each of its pictures.
        rests = not self.desk.post.slow and not any(one.is_running for one in review.batches)
        if self.is_on(LOG) and rests:
            figures.check_log_page(self.desk, summaries)
        self.check_samples(summaries, whole=only is None, rests=rests)
        figures.check_label_search(self.desk, Label.MONOCYTE, summaries)
        if not self.desk.post.held("inference"):
            works = self.desk.workers.at_work("inference") > 0
            for batch in review.batches:
                if batch.batch_id in books:
                    figures.check_open(batch, books[batch.batch_id], may_wait=works)

    def check_samples(
        self, summaries: tuple[BatchSummary, ...], *, whole: bool, rests: bool
    ) -> None:
        diary = self.desk.world.diary
        figures_samples.check_signed(diary.samples, self.signed)
        if whole:
            figures_samples.check_samples(diary.samples, diary.sample_of, summaries)
        if not rests:
            return
        if self.is_on(SAMPLES):
            figures_samples.check_samples_page(self.desk, diary.samples)
        for batch in self.desk.program.review.batches:
            sample_id = diary.sample_of.get(batch.batch_id or 0)
            if sample_id is not None:
                figures_samples.check_open_sample(batch, diary.samples[sample_id])
