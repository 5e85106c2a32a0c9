"""What a user opens, as future batches: their names, and how their files are found.

Every finder takes a token, so that a long search can be stopped.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import left_out_sentence
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import CancelToken
from hematovision_desktop.core.cells.field import FieldResult, Pixels
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart, name_batch
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.batches.batch import Finder
from hematovision_desktop.services.batches.moved import missing_of
from hematovision_desktop.services.messages.program import Fault

NOT_AGAIN = sentence("The pictures of this batch cannot be read again, so its names stay.")
NOTHING_THERE = sentence(
    "The pictures of this batch are not where they were, so nothing was done. Connect their disk or "
    "stick, or look for them, and try again."
)
DRAWN_FIELDS = 24


@dataclass(frozen=True, slots=True)
class Opening:
    """A future batch. sources: the given files and folders, so that the batch can be continued."""

    name: str
    find: Finder
    sources: tuple[Path, ...]


class Openings:
    """A converter of what a user opens into future batches.

    send: reports what is left out of them. home: the log's folder, which stores images that were
    never anyone's files; they move with the log.
    """

    def __init__(
        self, outside: Outside, send: Callable[[Fault], None], home: Callable[[], Path]
    ) -> None:
        self._outside = outside
        self._send = send
        self._home = home

    def finder(self, paths: Sequence[Path]) -> Finder:
        """Return a finder for the images among files and folders."""

        def find(token: CancelToken) -> list[Path]:
            found = self._outside.find_all(paths, lambda: token.cancelled)
            if left_out := left_out_sentence(found.left_out):
                self._send(Fault(left_out))
            return list(found.paths)

        return find

    def again_finder(self, sources: Sequence[Path]) -> Finder:
        """Return a finder for the images of a batch that was read before, or some of them.

        It raises UserError if none of the sources exists any more: that means a disk was removed,
        not that the batch's folder became unreadable.
        """
        find = self.finder(sources)

        def find_again(token: CancelToken) -> list[Path]:
            if not any(os.path.exists(source) for source in sources):  # noqa: PTH110 - as above
                raise UserError(NOTHING_THERE)
            return find(token)

        return find_again

    def given(self, paths: Sequence[Path]) -> list[Opening]:
        """Return an opening for each folder, and one for all single images together."""
        # os.path returns False where Path raises, for a name that is too long to exist.
        folders = [path for path in paths if os.path.isdir(path)]  # noqa: PTH112
        groups = [[folder] for folder in folders]
        groups.append([path for path in paths if path not in folders])
        return [
            Opening(name_batch(group), self.finder(group), tuple(group))
            for group in filter(None, groups)
        ]

    def again(self, start: BatchStart, pack_sha256: str, results: Iterable[FieldResult]) -> Opening:
        """Return an opening for the images of an earlier batch, to be named again by the same pack.

        results: what was read of them; missing ones are reported.
        """
        if start.kind is not BatchKind.PICTURES or not start.sources:
            raise UserError(NOT_AGAIN)
        if pack_sha256 != start.model_sha256:
            raise UserError(
                sentence(
                    "This batch was named by another model pack. Choose that pack in Settings, or "
                    "open the folder as a new batch."
                )
            )
        find = self.again_finder(start.sources)

        def find_rest(token: CancelToken) -> list[Path]:
            found = find(token)
            if gone := missing_of(results).count:
                self._send(
                    Fault(
                        sentence(
                            "Pictures of this batch that are not where they were: {gone}. The "
                            "others are read again.",
                            gone=gone,
                        )
                    )
                )
            return found

        return Opening(start.name, find_rest, start.sources)

    def drawn(self, name: str) -> Opening:
        """Draw a folder of cells, for someone who has no slides yet."""
        folder = self._home() / "drawn"

        def draw(_token: CancelToken) -> list[Path]:
            return self._outside.draw_folder(folder, 1, DRAWN_FIELDS)

        return Opening(name, draw, (folder,))

    def pasted(self, pixels: Pixels, name: str) -> Opening:
        """Save an image from the clipboard as a file, so that the log can refer to it."""
        stamp = stamp_of(datetime.now(UTC))
        target = self._home() / "pasted" / f"pasted {stamp}.png"

        def keep(_token: CancelToken) -> list[Path]:
            self._outside.write_png(target, pixels)
            return [target]

        return Opening(name, keep, (target,))
