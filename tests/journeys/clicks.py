"""Rules for the Classify page: batches come and go, cells are named, tiles sorted and filtered."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import figures
from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import ALWAYS, PICKS, Person, when
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.ui.classify.gallery.groups import Order
from hematovision_desktop.ui.classify.stopping import goes_on
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import CLASSIFY, LEARN, LIVE, LOG, SAMPLES, SETTINGS

LABELS = (*Label, None)
PAGES = tuple(f"{page}_page" for page in Page)
WAYS = (Qt.Key.Key_Right, Qt.Key.Key_Left)
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End)


class Batches(Person):
    """Folders are dropped, stopped, resumed, joined, exported."""

    @rule(count=st.integers(1, 4))
    @ALWAYS
    def open_folder(self, count: int) -> None:
        self.drop(self.draw_folder(count))

    @rule(first=st.integers(1, 3), second=st.integers(1, 3))
    @ALWAYS
    def drop_two_folders(self, first: int, second: int) -> None:
        before = len(self.desk.program.review.batches)
        self.drop(self.draw_folder(first), self.draw_folder(second))
        assert len(self.desk.program.review.batches) == before + 2

    @rule(count=st.integers(1, 3))
    @ALWAYS
    def drop_pictures(self, count: int) -> None:
        self.drop(*sorted(self.draw_folder(count).iterdir()))

    @rule(count=st.integers(1, 2))
    @ALWAYS
    def open_folder_with_copies(self, count: int) -> None:
        self.drop_with_copies(count)

    def drop_with_copies(self, count: int) -> None:
        """Drop a folder that holds each of its pictures twice."""
        folder = self.draw_folder(count)
        for one in sorted(folder.iterdir()):
            if one.stat().st_size:
                shutil.copyfile(one, one.with_name(f"copy-of-{one.name}"))
        self.drop(folder)

    @rule()
    @when(lambda self: self.page.has_batch)
    def make_room(self) -> None:
        self.trigger("new_batch")
        assert self.page.batch is None

    @rule()
    @when(lambda self: self.shows_batch() and self.page.is_running)
    def cancel(self) -> None:
        self.trigger("cancel")

    @rule()
    @when(lambda self: self.shows_batch() and goes_on(self.page.batch))
    def go_on(self) -> None:
        batch = self.page.batch
        self.page.strip.resume_button.click()
        self.desk.settle()
        if not self.desk.post.slow and not self.desk.world.turnstile.is_closed:
            assert not batch.is_running

    @rule(pick=PICKS)
    @when(lambda self: self.is_on(CLASSIFY) and not self.desk.window.batch_bar.isHidden())
    def show_another(self, pick: int) -> None:
        buttons = sorted(self.desk.window.batch_bar.buttons.items())
        ref, button = buttons[pick % len(buttons)]
        button.click()
        self.desk.settle()
        assert self.page.batch.ref == ref

    @rule()
    @when(lambda self: self.is_on(CLASSIFY) and self.can_join())
    def join(self) -> None:
        open_now = self.desk.program.review.batches
        cells = sum(map(figures.cells_with_joined, open_now))
        self.desk.window.batch_bar.join_button.click()
        self.desk.settle()
        assert cells == sum(map(figures.cells_with_joined, self.desk.program.review.batches))

    def can_join(self) -> bool:
        """Whether the window offers to join batches."""
        bar = self.desk.window.batch_bar
        return not bar.isHidden() and not bar.join_button.isHidden()

    @rule()
    @when(lambda self: self.shows_batch() and not self.page.is_running)
    def export(self) -> None:
        target = self.new_place() / "cells.csv"
        self.dialogs.path = str(target)
        batch = self.page.batch
        self.trigger("export")
        wanted = figures.of_tally(batch.reviewed.tally())
        assert figures.of_csv(target) == wanted, "the table"
        found = figures.of_json(list(batch.reviewed.results()), batch.reviewed.book)
        assert found == wanted, f"the records say {found}, the count {wanted}"


class Names(Batches):
    """Cells are named; names are undone and redone."""

    @rule(label=st.sampled_from(LABELS), pick=PICKS)
    @when(lambda self: self.may_name())
    def name_by_key(self, label: Label | None, pick: int) -> None:
        keys = self.desk.window.actions_.names[label].shortcuts()
        self.type_name(label, keys[pick % len(keys)])

    @rule()
    @when(lambda self: self.may_agree())
    def agree(self) -> None:
        tile = self.page.chosen
        self.type_name(
            self.page.cells.named(tile), self.desk.window.actions_["confirm"].shortcuts()[0]
        )

    def may_agree(self) -> bool:
        """Whether the chosen tile can be named and shows the name to agree with."""
        chosen = self.page.chosen
        return self.may_name() and not chosen.added and not self.page.cells.is_hidden(chosen)

    def may_name(self) -> bool:
        """Whether a tile is chosen whose box was not removed."""
        chosen = self.page.chosen
        return self.shows_cells() and chosen is not None and not self.page.cells.is_removed(chosen)

    def type_name(self, label: Label | None, key: Any) -> None:
        """Press a key that names the chosen cell."""
        batch, tile = self.page.batch, self.page.chosen
        others, before = self.standing(batch.ref), len(batch.reviewed.book)
        self.desk.focus(self.page.gallery.view)
        QTest.keyClick(self.page.gallery.view, key[0].key())
        self.desk.settle()
        assert self.standing(batch.ref) == others, "a name went into another batch"
        if tile.is_cell:
            assert len(batch.reviewed.book) == before + 1, "the name was lost"
            state = batch.reviewed.book.state(tile.key)
            assert (state.is_named, state.label) == (True, label)
        else:
            assert len(batch.reviewed.book) == before, "a field without cells was named"

    @rule()
    @when(lambda self: self.shows_batch() and self.page.batch.reviewed.book.last)
    def undo(self) -> None:
        batch = self.page.batch
        book, act = batch.reviewed.book, batch.reviewed.book.last_act
        last, wanted, before = book.last, book.before_last(), len(book)
        self.trigger("undo")
        assert book.state(last.key) == wanted
        assert rows_of(book, before) == Counter(one.key for one in act), "half an act was undone"

    @rule()
    @when(lambda self: self.shows_batch() and self.page.batch.reviewed.book.next)
    def redo(self) -> None:
        batch = self.page.batch
        book, act, before = (
            batch.reviewed.book,
            batch.reviewed.book.next_act,
            len(batch.reviewed.book),
        )
        self.trigger("redo")
        assert book.last == act[-1]
        assert rows_of(book, before) == Counter(one.key for one in act), "half an act was redone"

    @rule(more=st.integers(1, 3), way=st.sampled_from(WAYS), label=st.sampled_from(LABELS))
    @when(lambda self: self.may_name() and self.page.gallery.model.rowCount() > 1)
    def name_several(self, more: int, way: Qt.Key, label: Label | None) -> None:
        batch, view = self.page.batch, self.page.gallery.view
        others, book = self.standing(batch.ref), batch.reviewed.book
        self.desk.focus(view)
        for _ in range(more):
            QTest.keyClick(view, way, Qt.KeyboardModifier.ShiftModifier)
        self.desk.settle()
        chosen = (one for one in self.page.gallery.chosen_tiles() if one.is_cell)
        keys = [one.key for one in chosen if not book.state(one.key).removed]
        if keys:
            self.type_name_of(keys, label)
        assert self.standing(batch.ref) == others, "a name went into another batch"
        # The next name goes to a single cell again.
        if self.page.gallery.model.rowCount():
            view.choose(max(0, view.currentIndex().row()))
            self.desk.settle()

    def type_name_of(self, keys: list[CellKey], label: Label | None) -> None:
        """Press a key that names the chosen cells, whichever row is looked at."""
        view, book = self.page.gallery.view, self.page.batch.reviewed.book
        before = len(book)
        self.desk.focus(view)
        QTest.keyClick(view, self.desk.window.actions_.names[label].shortcuts()[0][0].key())
        self.desk.settle()
        named = rows_of(book, before)
        assert named == Counter(keys), f"{named} were named, {keys} were chosen"
        for key in keys:
            assert (book.state(key).is_named, book.state(key).label) == (True, label)

    @rule(pick=PICKS)
    @ALWAYS
    def count_twice(self, pick: int) -> None:
        if not self.rows_counted_apart():
            self.drop_with_copies(3)
        rows = self.rows_counted_apart()
        if not rows:
            return  # none was read yet, or none shows a cell
        self.page.gallery.view.choose(rows[pick % len(rows)])
        self.desk.settle()
        batch, position = self.page.batch, self.page.chosen.position
        others, book = self.standing(batch.ref), batch.reviewed.book
        before, cells = len(book), batch.reviewed.tally().cells
        states = {key: book.state(key) for key in tuple(book.keys())}
        joined = [key for key, state in states.items() if state.same_as is not None]
        here = [key for key in joined if key.field_position == position]
        assert self.page.cell.twice_button.isVisible()
        self.page.cell.twice_button.click()
        self.desk.settle()
        assert rows_of(book, before) == Counter(here), "not the cells of this picture alone"
        for key, state in states.items():
            wanted = replace(state, same_as=None) if key in here else state
            assert book.state(key) == wanted, key
        counted = sum(not states[key].removed for key in here)
        assert batch.reviewed.tally().cells == cells + counted
        assert self.standing(batch.ref) == others, "another batch counts cells twice"

    def rows_counted_apart(self) -> list[int]:
        """Return the rows of tiles that are joined to other cells and whose boxes were not removed."""
        if not self.shows_cells():
            return []
        model, book = self.page.gallery.model, self.page.batch.reviewed.book
        tiles = enumerate(model.tile(row) for row in range(model.rowCount()))
        states = {row: book.state(tile.key) for row, tile in tiles if tile.is_cell}
        return [row for row, one in states.items() if one.same_as is not None and not one.removed]


def rows_of(book: VerdictBook, first: int, but: str | None = None) -> Counter[CellKey]:
    """Count the rows of a book per cell, from an index on, leaving out one person's."""
    return Counter(one.key for one in tuple(book)[first:] if one.who != but)


class Looks(Person):
    """A person looks around: other cells, orders, filters, pages."""

    @rule(pick=PICKS)
    @when(Person.shows_cells)
    def choose(self, pick: int) -> None:
        gallery = self.page.gallery
        row = pick % gallery.model.rowCount()
        tile = gallery.model.tile(row)
        gallery.view.choose(row)
        self.desk.settle()
        assert self.page.chosen == tile

    @rule(key=st.sampled_from(MOVES))
    @when(Person.shows_cells)
    def move(self, key: Qt.Key) -> None:
        self.desk.focus(self.page.gallery.view)
        QTest.keyClick(self.page.gallery.view, key)
        self.desk.settle()

    @rule(order=st.sampled_from(Order))
    @when(Person.shows_batch)
    def sort(self, order: Order) -> None:
        self.page.gallery.bar.order.setCurrentIndex(list(Order).index(order))
        self.desk.settle()

    @rule(pick=PICKS)
    @when(Person.shows_batch)
    def filter_tiles(self, pick: int) -> None:
        gallery, acts = self.page.gallery, self.desk.window.actions_
        ways: tuple[Callable[[], object], ...] = (
            gallery.bar.review_filter.click,
            acts["waiting"].trigger,
            acts["all_cells"].trigger,
            acts["this_file"].trigger,
            self.page.summary.waiting.click,
            lambda: gallery.bar.label_filter.setCurrentIndex(
                pick % gallery.bar.label_filter.count()
            ),
        )
        ways[pick % len(ways)]()
        self.desk.settle()

    @rule(
        index=st.sampled_from(
            (CLASSIFY, CLASSIFY, CLASSIFY, LIVE, SAMPLES, LEARN, LOG, LOG, SETTINGS)
        )
    )
    @ALWAYS
    def go_to(self, index: int) -> None:
        self.trigger(PAGES[index])
        assert self.is_on(index)
