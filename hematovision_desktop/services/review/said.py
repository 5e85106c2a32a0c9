"""What people say about cells, passed from the window to the review: a part of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.review.review import Review


class SaidOfCells:
    """The path of people's statements to the review; refusals are explained with advice.

    Lives on the main thread, as the review does.
    """

    def __init__(self, review: Review, refuse: Callable[[str], None]) -> None:
        self.review = review
        self._refused = refuse

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as refused:
            self._refused(str(refused))

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        """Select another cell of a batch."""
        self._do(lambda: self.review.choose(ref, key))

    def give_verdict(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        """Record a person's name for a cell of a batch (None: cannot be told)."""
        self._do(lambda: self.review.name(ref, key, label))

    def give_verdicts(self, ref: BatchRef, names: Mapping[CellKey, Label | None]) -> None:
        """Record a person's name for several cells at once; undo takes it back at once."""
        self._do(lambda: self.review.name_all(ref, names))

    def undo(self, ref: BatchRef) -> None:
        """Take back the last thing said about a batch."""
        self._do(lambda: self.review.undo(ref))

    def redo(self, ref: BatchRef) -> None:
        """Restore what was last taken back."""
        self._do(lambda: self.review.redo(ref))

    def count_twice(self, ref: BatchRef, position: int) -> None:
        """Count the cells of a file again that the batch holds twice."""
        self._do(lambda: self.review.count_twice(ref, position))

    def add_box(self, ref: BatchRef, position: int, box: Box, label: Label | None) -> None:
        """Add a cell that the locator missed. box: px of the field."""
        self._do(lambda: self.review.add_box(ref, position, box, label))

    def remove_boxes(self, ref: BatchRef, keys: Sequence[CellKey]) -> None:
        """Record that boxes hold no cell of their own."""
        self._do(lambda: self.review.remove_boxes(ref, keys))

    def restore_box(self, ref: BatchRef, key: CellKey) -> None:
        """Restore a box that was removed."""
        self._do(lambda: self.review.restore_box(ref, key))
