"""Rules for samples: scanning numbers, moving batches, and uniting, removing, opening and signing."""

from __future__ import annotations

from typing import cast

import figures_samples
from clicks import LABELS
from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import ALWAYS, PICKS, Person, when
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.questions import Refused, SampleOf
from hematovision_desktop.services.messages.results import GatesOf, SheetOf, Signable
from hematovision_desktop.ui.window.main import LIVE, SAMPLES

NUMBERS = st.sampled_from(("26-1", "26-2", "26-3"))
"""So few that the same one is often scanned twice."""
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Sampled(Person):
    """A person who fills in and signs samples."""

    def rests(self) -> bool:
        """Whether no message or picture is held back."""
        return not self.desk.post.slow and not self.desk.world.turnstile.is_closed

    def shows_logged(self) -> bool:
        """Whether the batch in view is in the log, with no message held back."""
        return self.shows_batch() and self.rests() and self.page.batch.batch_id is not None

    def has_listed_samples(self) -> bool:
        """Whether the Samples page lists any sample."""
        return self.is_on(SAMPLES) and self.desk.window.samples_page.model.rowCount() > 0

    def sample_in_view(self) -> SampleSummary:
        """Return the sample of the batch in view, as the log has it."""
        question = SampleOf(self.page.batch.batch_id)
        return cast(
            SampleSummary, self.desk.answer_to(lambda then: self.desk.program.ask(question, then))
        )

    @rule(number=NUMBERS)
    @when(lambda self: self.shows_logged() and self.page.batch.sample is not None)
    def scan_number(self, number: str) -> None:
        batch, line, before = self.page.batch, self.page.strip.sample, self.standing()
        self.dialogs.press = "Change"
        line.edit()
        QTest.keyClicks(line, number)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.desk.settle()
        self.dialogs.press = ""
        assert self.standing() == before, "a number changed what people said of cells"
        assert batch.sample.details.accession == number, "the number was not taken"

    @rule(number=NUMBERS)
    @when(lambda self: self.rests() and self.live_is_ready())
    def scan_number_at_the_microscope(self, number: str) -> None:
        if not self.is_on(LIVE):
            self.trigger("live_page")
        before, line = self.standing(), self.desk.window.live_page.bench.sample
        self.desk.focus(line)
        line.selectAll()
        QTest.keyClicks(line, number)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.desk.settle()
        assert self.standing() == before, "a number changed what people said of cells"

    def live_is_ready(self) -> bool:
        """Whether the line for the number of a live count is visible."""
        made = self.desk.window.late[LIVE].made
        return made is not None and made.is_open and made.bench.sample.isVisibleTo(made)

    @rule(number=NUMBERS)
    @ALWAYS
    def expect_sample(self, number: str) -> None:
        if not self.is_on(SAMPLES):
            self.trigger("samples_page")
        page = self.desk.window.samples_page
        uid = self.desk.program.samples.add(SampleDetails(number))
        page.choose_new(uid)
        self.desk.settle()
        if self.rests():
            assert page.chosen is not None and page.chosen.uid == uid

    def choose_samples(self, *picks: int) -> tuple[SampleSummary, ...]:
        """Choose rows of the Samples page, as clicks with Ctrl do; return their samples."""
        page = self.desk.window.samples_page
        flags = QItemSelectionModel.SelectionFlag
        first, *others = [page.model.index(pick % page.model.rowCount(), 0) for pick in picks]
        # `selectRow` would add to the selection if the last key of a test was pressed with Ctrl.
        page.table.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        for index in others:
            page.table.selectionModel().select(index, flags.Select | flags.Rows)
        self.desk.settle()
        return tuple(page.panel.samples)

    @rule(pick=PICKS)
    @when(lambda self: self.rests() and self.has_listed_samples())
    def open_sample(self, pick: int) -> None:
        (sample,) = self.choose_samples(pick)
        under_way = self.desk.program.live.batch_id
        self.desk.window.samples_page.open_chosen()
        self.desk.settle()
        view = self.desk.program.review.view
        if sample.batches == 1 and (view is None or view.batch_id != under_way):
            of_view = view is not None and view.sample is not None and view.sample.uid
            shut = under_way is not None or of_view == sample.uid
            assert shut, "another sample was opened"

    @rule(pick=PICKS, other=PICKS)
    @when(lambda self: self.rests() and self.has_listed_samples())
    def unite(self, pick: int, other: int) -> None:
        samples = self.choose_samples(pick, other)
        if len(samples) < 2:
            return
        self.dialogs.press = "Unite"
        self.desk.window.samples_page.panel.unite_button.click()
        self.desk.settle()
        self.dialogs.press = ""

    @rule(pick=PICKS, other=PICKS)
    @when(lambda self: self.rests() and self.has_listed_samples())
    def move_batches(self, pick: int, other: int) -> None:
        (target,) = self.choose_samples(other)
        (sample,) = self.choose_samples(pick)
        batches = self.desk.window.samples_page.panel.batches.batches
        if sample.uid != target.uid and batches:
            moved = [batches[pick % len(batches)].batch_id]
            self.desk.program.samples.put_batches(moved, target.known)
            self.desk.settle()

    @rule(pick=PICKS, other=PICKS)
    @when(lambda self: self.rests() and self.has_listed_samples())
    def remove_samples(self, pick: int, other: int) -> None:
        chosen = self.choose_samples(pick, other)
        samples = [one for one in chosen if not one.batches and not one.progress.version]
        if samples:
            self.desk.program.samples.remove([one.known for one in samples])
            self.desk.settle()

    @rule(label=st.sampled_from(LABELS))
    @when(lambda self: self.shows_cells() and not self.page.is_running)
    def name_all(self, label: Label | None) -> None:
        self.name_all_in_view(label)

    def name_all_in_view(self, label: Label | None) -> None:
        """Choose everything in the gallery with two keys and name it with a third."""
        self.page.gallery.bar.clear()
        batch, view = self.page.batch, self.page.gallery.view
        others = self.standing(batch.ref)
        self.desk.focus(view)
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
        tiles = [one for one in self.page.gallery.chosen_tiles() if one.is_cell]
        QTest.keyClick(view, self.desk.window.actions_.names[label].shortcuts()[0][0].key())
        self.desk.settle()
        for one in tiles:
            if not self.page.cells.is_removed(one):
                state = batch.reviewed.book.state(one.key)
                assert (state.is_named, state.label) == (True, label), "a cell was left out"
        assert self.standing(batch.ref) == others, "a name went into another batch"
        if self.page.gallery.model.rowCount():
            view.choose(0)
            self.desk.settle()

    @rule(label=st.sampled_from(list(Label)))
    @when(lambda self: self.shows_logged() and not self.page.is_running)
    def sign(self, label: Label) -> None:
        if self.page.batch.start.kind is BatchKind.READING or not self.shows_cells():
            return
        self.name_all_in_view(label)
        sample = self.sample_in_view()
        signable = self.desk.answer_to(
            lambda then: self.desk.program.ask(GatesOf(sample.sample_id), then)
        )
        assert isinstance(signable, Signable)
        wish = SigningWish("Ada", "", "They were looked at." if signable.gates else "")
        stamp = self.desk.answer_to(
            lambda then: self.desk.program.signing.sign(signable.report.sample, wish, then)
        )
        self.desk.settle()
        if signable.is_shut:
            assert isinstance(stamp, Refused), "what must not be signed was signed"
            return
        assert isinstance(stamp, Stamp), stamp
        sheet = self.desk.answer_to(
            lambda then: self.desk.program.ask(SheetOf(sample.sample_id), then)
        )
        wanted = figures_samples.of_leukocytes(sample)
        assert figures_samples.of_report(signable.report) == wanted, "what was to be signed"
        assert figures_samples.of_report(sheet.report) == wanted, "the sheet"  # type: ignore[attr-defined]
        self.signed[sample.uid, stamp.version] = wanted
