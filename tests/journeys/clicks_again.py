"""A rule for reviewed pictures: they are read again, and their names are taken over."""

from __future__ import annotations

import figures
from clicks import rows_of
from clicks_boxes import Boxes
from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import when
from PySide6.QtCore import QRectF
from words_on import words_on

from hematovision_desktop.core.verdicts.verdict import PROGRAM

SIDE_PX = 10
BELOW_CELLS = st.integers(26, 40)
"""From the top of a field, px; the cells of the table lie above."""


class Again(Boxes):
    """Reads reviewed pictures again and takes over their names."""

    def may_read_again(self) -> bool:
        """Whether a field is in view whose batch's files still exist."""
        if not self.shows_field() or self.page.is_running:
            return False
        read = figures.files_of(self.page.batch)
        return bool(read) and not self.read_twice & set(read)

    @rule(y=BELOW_CELLS)
    @when(lambda self: not self.desk.world.turnstile.has_trouble)
    def read_again(self, y: int) -> None:
        self.desk.catch_up(lambda: 0)
        if not self.may_read_again():
            self.drop(self.draw_folder(2))
        if not self.may_read_again():
            return  # neither of them shows a cell
        before = self.page.batch
        read = figures.files_of(before)
        self.read_twice |= set(read)
        for x in (4, 24):
            self.draw(QRectF(x, y, SIDE_PX, SIDE_PX))
        self.drop(*read)
        again = self.page.batch
        assert again.ref != before.ref
        offer = self.page.notices.offer
        assert offer.is_said, "no names are offered"
        promised = int(words_on(offer).split()[0])
        offer.take_button.click()
        self.desk.settle()
        rows = rows_of(again.reviewed.book, 0, PROGRAM)
        assert rows.total() == promised, "not so many names as were offered"
        assert len(rows) == promised, "two names went to one cell"
        assert figures.drawn_on(again) == figures.drawn_on(before), "not the cells that were drawn"
        drawn = figures.drawn_into(before)
        names = figures.names_on(before, drawn)
        assert figures.names_on(again, drawn) == names, "not the names that were given"
