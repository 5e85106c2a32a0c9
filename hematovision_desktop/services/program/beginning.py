"""How the window begins batches: files, folders, drawn and pasted pictures; gone on with, joined, anew."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.batches.batch import BatchJob
from hematovision_desktop.services.batches.batches import GONE, Batches
from hematovision_desktop.services.batches.finding import Opening, Openings
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.review.said import SaidOfCells


class Beginning(SaidOfCells):
    """A part of the program; whoever has it makes the parts that it needs. On the main thread.

    _shows: counts the wishes to have something in view, so that a late answer takes nothing from it.
    """

    microscopes: Microscopes
    _settings: Settings
    _openings: Openings
    _batches: Batches
    _model: ModelKeeper
    _shows: int
    _names_to_give: BatchNames

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders: each folder is a batch, single pictures together are one."""
        for opening in self._openings.given(paths):
            self._begin(opening)

    def call_batches(self, names: BatchNames) -> None:
        """Give batches that no folder names these names from now on."""
        self._names_to_give = names

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        self._begin(self._openings.drawn(self._names_to_give.drawn))

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify a picture from the clipboard, kept as a file so that the log can refer to it."""
        self._begin(self._openings.pasted(pixels, self._names_to_give.pasted))

    def _begin(self, opening: Opening) -> None:
        """List a batch and let it wait for its turn; it comes into view unless one works there."""
        settings = self._settings
        options = Options(
            settings.label_set,
            settings.review_below,
            settings.um_per_px,
            known=self.microscopes.profiles,
        )
        layers = self.microscopes.layers
        self._list(BatchJob(opening.name, opening.find, options, opening.sources, layers=layers))

    def _list(self, job: BatchJob) -> BatchRef:
        ref = self._batches.begin(job)
        self._shows += 1
        if self.review.view is None or not self.review.view.is_running:
            self.review.show(ref)
        return ref

    def name_anew(self, ref: BatchRef) -> None:
        """Read a batch's pictures again as a new batch, named by its microscope's last layer.

        The batch of before stays as it is; what people said in it is offered in the new one.
        """
        self._do(lambda: self._name_anew(ref))

    def _name_anew(self, ref: BatchRef) -> None:
        batch = self.review.open(ref)
        if batch is None or batch.start is None:
            raise UserError(GONE)
        start, on = batch.start, batch.microscope
        opening = self._openings.again(start, self._model.now.card.sha256, batch.reviewed.results())
        # Of this microscope or of none: the pictures are not asked which one they resemble.
        profile = None if on is None else on.profile
        options = Options(start.label_set, start.review_below, start.um_per_px, profile)
        said = None if on is None else on.profile.profile_id
        job = BatchJob(opening.name, opening.find, options, opening.sources, on=said)
        job.layers = self.microscopes.layers
        new = self._list(job)
        if said is not None:
            self.microscopes.expect(new, said)

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the field at hand; what is done is kept."""
        self._batches.cancel(ref)

    def resume(self, ref: BatchRef) -> None:
        """Go on with a batch that was stopped."""
        known = self.microscopes.profiles
        self._do(lambda: self._batches.resume(ref, self._openings.again_finder, known))

    def join_batches(self, refs: Sequence[BatchRef]) -> None:
        """Put batches that are over together; one takes the place of them all."""
        self._do(lambda: self._batches.join(refs))
