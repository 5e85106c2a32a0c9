"""How the window begins batches: files, folders, drawn or pasted images; continued, joined, named again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.batches.batch import BatchJob
from hematovision_desktop.services.batches.batches import GONE, Batches
from hematovision_desktop.services.batches.finding import Opening, Openings
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.review.said import SaidOfCells


class Beginning(SaidOfCells):
    """A mixin of the program, which creates the parts that it needs. On the main thread.

    _shows: counts the requests to show something, so that a late answer does not replace it.
    """

    microscopes: Microscopes
    _outside: Outside
    _settings: Settings
    _openings: Openings
    _batches: Batches
    _model: ModelKeeper
    _shows: int
    _names_to_give: BatchNames

    def picture_suffixes(self) -> tuple[str, ...]:
        """Return the endings of the files that are read here, of scanned slides too if possible."""
        return self._outside.picture_suffixes()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders: each folder is a batch, single images together are one."""
        for opening in self._openings.given(paths):
            self._begin(opening)

    def call_batches(self, names: BatchNames) -> None:
        """Use these default names for batches without a folder from now on."""
        self._names_to_give = names

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        self._begin(self._openings.drawn(self._names_to_give.drawn))

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify an image from the clipboard, stored as a file so that the log can refer to it."""
        self._begin(self._openings.pasted(pixels, self._names_to_give.pasted))

    def _begin(self, opening: Opening) -> None:
        """List a batch and let it wait for its turn; show it unless a running one is in view."""
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
        """Read a batch's images again as a new batch, named by its microscope's last layer.

        The previous batch stays as it is; what people said in it is offered in the new one.
        """
        self._do(lambda: self._name_anew(ref))

    def _name_anew(self, ref: BatchRef) -> None:
        batch = self.review.open(ref)
        if batch is None or batch.start is None:
            raise UserError(GONE)
        start, on = batch.start, batch.microscope
        opening = self._openings.again(start, self._model.now.card.sha256, batch.reviewed.results())
        # From this microscope or none: the images are not used to recognise another.
        profile = None if on is None else on.profile
        options = Options(start.label_set, start.review_below, start.um_per_px, profile)
        said = None if on is None else on.profile.profile_id
        job = BatchJob(opening.name, opening.find, options, opening.sources, on=said)
        job.layers = self.microscopes.layers
        new = self._list(job)
        if said is not None:
            self.microscopes.expect(new, said)

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the current field; finished work is kept."""
        self._batches.cancel(ref)

    def resume(self, ref: BatchRef) -> None:
        """Continue a batch that was stopped."""
        known = self.microscopes.profiles
        self._do(lambda: self._batches.resume(ref, self._openings.again_finder, known))

    def join_batches(self, refs: Sequence[BatchRef]) -> None:
        """Join batches that have ended; one replaces them all."""
        self._do(lambda: self._batches.join(refs))
