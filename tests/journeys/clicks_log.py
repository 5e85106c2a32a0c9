"""Rules for the log: batches are reopened and removed, and the log is moved."""

from __future__ import annotations

from hypothesis.stateful import rule
from machine import ALWAYS, PICKS, Person, when
from post import ANSWERS

from hematovision_desktop.ui.window.main import LOG


class Logged(Person):
    """A person at the Log page."""

    def has_listed(self) -> bool:
        """Whether the Log page shows a batch to choose."""
        return self.is_on(LOG) and self.desk.window.log_page.model.rowCount() > 0

    def choose_listed(self, pick: int) -> int:
        """Choose a batch on the Log page; return its id."""
        page = self.desk.window.log_page
        row = pick % page.model.rowCount()
        page.table.selectRow(row)
        self.desk.settle()
        return int(page.preview.batch.batch_id)

    @rule(pick=PICKS)
    @when(has_listed)
    def preview(self, pick: int) -> None:
        self.choose_listed(pick)

    @rule(pick=PICKS)
    @when(has_listed)
    def reopen(self, pick: int) -> None:
        batch_id = self.choose_listed(pick)
        counts = self.desk.program.live.has_under_way(batch_id)
        self.trigger("open_logged")
        view = self.desk.program.review.view
        if counts:
            assert view is None or view.batch_id != batch_id, "a count has two owners"
        elif not self.desk.post.slow:
            assert view is not None
            assert view.batch_id == batch_id

    @rule(pick=PICKS)
    @when(has_listed)
    def remove(self, pick: int) -> None:
        batch_id = self.choose_listed(pick)
        self.desk.world.turnstile.open()
        self.dialogs.press = "Remove"
        stays = self.was_signed(batch_id) or self.desk.program.live.has_under_way(batch_id)
        self.trigger("remove_logged")
        is_there = batch_id in self.desk.read_log()[1]
        if is_there and ANSWERS in self.desk.post.slow:
            return  # the answer whether it may be removed comes later
        assert is_there == stays, "the batch is still in the log, or what has to stay is not"

    def was_signed(self, batch_id: int) -> bool:
        """Whether a batch belongs to a signed sample; not one that a late list shows after its removal."""
        self.desk.read_log()
        diary = self.desk.world.diary
        sample_id = diary.sample_of.get(batch_id)
        return sample_id is not None and diary.samples[sample_id].progress.version > 0

    @rule()
    @ALWAYS
    def move_log(self) -> None:
        self.dialogs.path = str(self.new_place() / "log.sqlite")
        self.desk.move_log()
        assert str(self.desk.log_path) == self.dialogs.path
