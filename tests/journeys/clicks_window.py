"""Rules for the whole window: another size of texts, and people who log in, lock it and come back."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import ADA, PICKS, STEPS_OF_A_WINDOW, Person, when
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hematovision_desktop.services.messages.people import PeopleState


class AtTheWindow(Person):
    """A person who changes the window or leaves it for a while."""

    @rule(percent=st.sampled_from((100, 150)), touch=st.booleans())
    @when(lambda self: Person.taken - self.opened_at >= STEPS_OF_A_WINDOW)
    def resize_texts(self, percent: int, touch: bool) -> None:
        self.opened_at = Person.taken
        before, books = self.desk.window, self.standing()
        page = before.classify_page
        left = page.chosen, page.cells.hides, page.gallery.bar.order.currentData()
        shown = before.pages.currentIndex()
        self.desk.resize_texts(percent, touch=touch)
        self.follow_headings()
        now = self.page.chosen, self.page.cells.hides, self.page.gallery.bar.order.currentData()
        if not self.desk.post.slow:
            assert now == left, "another size of texts shows another cell or order"
        assert self.is_on(shown), "another size of texts shows another page"
        assert self.standing() == books

    @rule()
    @when(lambda self: not self.desk.post.slow and not self.desk.program.people.state.is_on)
    def begin_to_log_in(self) -> None:
        people = self.desk.program.people
        state = self.desk.answer_to(lambda then: people.turn_on(*ADA, then))
        assert isinstance(state, PeopleState), state
        self.desk.settle()
        assert people.state.author == ADA[0]

    @rule(pick=PICKS)
    @when(lambda self: not self.desk.post.slow and self.desk.program.people.state.is_on)
    def lock_and_come_back(self, pick: int) -> None:
        window, people = self.desk.window, self.desk.program.people
        books = self.standing()
        window.bottom.person.click()
        self.desk.settle()
        assert people.state.is_locked
        assert not window.centralWidget().isVisible(), "a locked window shows what is behind"
        QTest.keyClick(self.page.gallery.view, Qt.Key.Key_L)
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.desk.release(pick)
        assert self.standing() == books, "somebody named a cell of a locked window"
        self.let_in()
        assert window.centralWidget().isVisible()
