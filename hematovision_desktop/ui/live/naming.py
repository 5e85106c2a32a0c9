"""Meaning of keys and buttons on the Live page: name the displayed cell, or count by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountedCell, CountSnapshot
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.live import LiveCommands
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.bench import LiveBench
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.undo_words import live_step_words
from hematovision_desktop.ui.parts.texts.words import translate


class Naming(QObject):
    """Holds the chosen cell and whether cells are counted by hand.

    count, is_frozen: state of the page, which owns both.
    """

    changed = Signal()

    def __init__(
        self,
        commands: LiveCommands,
        bench: LiveBench,
        *,
        count: Callable[[], CountSnapshot],
        is_frozen: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._bench = bench
        self._count = count
        self._is_frozen = is_frozen
        self._chosen: CellKey | None = None
        self.by_hand = False
        bench.picture.cell_clicked.connect(self.choose)
        bench.sample.named.connect(self._name_sample)
        bench.strip.chosen.connect(self.choose)
        bench.tray.chosen.connect(self.choose)
        bench.tray.named.connect(self._decide)
        bench.tray.counted.connect(self._count_by_hand)
        bench.tray.hand_wanted.connect(self.set_by_hand)

    @property
    def chosen(self) -> CountedCell | None:
        """The chosen cell in its present state; None also if it was undone meanwhile."""
        found = None if self._chosen is None else self._commands.cell(self._chosen)
        return None if found is None or found.state.removed else found

    @Slot(str)
    def _name_sample(self, accession: str) -> None:
        self._commands.set_sample(accession)
        self.changed.emit()

    @property
    def undo_words(self) -> str:
        """What undo would take back, including the sample's number; empty if nothing."""
        if number := self._bench.sample.last_act:
            return translate("undo", "sample number {number}").format(number=isolated(number))
        return live_step_words(self._count().undo)

    @Slot()
    def undo(self) -> None:
        """Undo the last act of a person: first a wrong number, then the names of cells."""
        if not self._bench.sample.take_back():
            self._commands.undo()

    @Slot()
    def redo(self) -> None:
        """Redo what was undone last."""
        self._bench.sample.settle()
        self._commands.redo()

    def forget(self) -> None:
        """Reset for another count: nothing is chosen, and nobody counts by hand."""
        self._chosen, self.by_hand = None, False

    def take_over(self, before: Naming) -> None:
        """Let keys and buttons apply to what they applied to on a former page."""
        self._chosen, self.by_hand = before._chosen, before.by_hand

    def show(self) -> None:
        """Show the cells of the count and which of them keys and buttons apply to."""
        count, chosen = self._count(), self.chosen
        self._bench.picture.choose(self._chosen)
        trust = self._commands.microscope.standing.trust
        self._bench.strip.show_cells(tuple(reversed(count.last)), self._chosen, trust)
        self._bench.tray.show_cells(count, chosen, trust=trust, by_hand=self.by_hand)

    @Slot(object)
    def choose(self, key: CellKey | None) -> None:
        """Choose a cell of the count for keys and buttons to name; None chooses none."""
        self._chosen = key
        self.show()
        self.changed.emit()

    @Slot()
    def choose_none(self) -> None:
        """Let keys name the cell in the tray from now on."""
        self.choose(None)

    @Slot()
    def agree(self) -> None:
        """Agree with the program about the chosen cell; with none chosen, choose one that waits."""
        chosen, tray = self.chosen, self._count().tray
        if chosen is None:
            if tray:
                self.choose(tray[0].key)
        elif chosen.cell is not None:
            self._decide(chosen.key, chosen.cell.label)

    @Slot(object)
    def name(self, named: Label | None) -> None:
        """Treat a type's key like the button beside the displayed cell, and nothing else."""
        cell = self._bench.tray.cell
        if cell is not None:
            self._decide(cell.key, named)
        elif self.by_hand:
            self._count_by_hand(named)
        elif self._count().is_done:
            self._bench.sentence.say(live_words.count_complete())
        else:
            self._bench.sentence.say(live_words.nothing_to_name())

    @Slot()
    def toggle_by_hand(self) -> None:
        """Begin or end counting by hand; a count that is done takes no more cells."""
        if self._count().is_done and not self.by_hand:
            self._bench.sentence.say(live_words.count_complete())
            return
        self.set_by_hand(not self.by_hand)

    @Slot(bool)
    def set_by_hand(self, on: bool) -> None:
        """Switch counting by hand on or off: only a person enters this mode."""
        self.by_hand = on
        self.choose(None)

    @Slot(object)
    def _count_by_hand(self, named: Label | None) -> None:
        refusal = live_words.hand_refusal(self._count(), frozen=self._is_frozen())
        if refusal:
            self._bench.sentence.say(refusal)
        elif named is not None:
            self._bench.sample.settle()
            self._commands.add_by_hand(named)

    @Slot(object, object)
    def _decide(self, key: CellKey, named: Label | None) -> None:
        tray = self._count().tray
        waiting = [cell.key for cell in tray if cell.key != key]
        was_waiting = len(waiting) < len(tray)
        was_chosen = self._chosen is not None
        self._bench.sample.settle()
        self._commands.name(key, named)
        # In the tray, naming moves on to the next cell; renaming a single cell ends there.
        self.choose(waiting[0] if was_chosen and was_waiting and waiting else None)
