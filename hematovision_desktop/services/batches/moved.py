"""Images that are not where they were: found again by their content, wherever they are now."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.pages import Page, file_of, page_of
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.review import BatchRef, PicturesSought
from hematovision_desktop.services.review.inbox import PicturesFound
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace


@dataclass(slots=True)
class Missing:
    """Images to find. by_sum: their positions by SHA-256. pages: those in multi-page files."""

    by_sum: dict[str, list[int]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    sizes: set[int] = field(default_factory=set)
    pages: set[int] = field(default_factory=set)

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(map(len, self.by_sum.values()))


def missing_of(results: Iterable[FieldResult]) -> Missing:
    """Return the images of a batch that are not where they were."""
    missing = Missing()
    for result in results:
        file = file_of(result.path)
        if result.sha256 and result.size_bytes is not None and not file.is_file():
            missing.by_sum.setdefault(result.sha256, []).append(result.position)
            missing.names.add(file.name)
            if (page := page_of(result.path)) is not None:
                missing.pages.add(page.number)
            missing.sizes.add(result.size_bytes)
    return missing


def find_among(
    missing: Missing, files: Sequence[Path], stop: Callable[[], bool]
) -> dict[int, Path]:
    """Return where images are now, by position; only byte-identical files count."""
    found: dict[int, Path] = {}
    # Files with a former name come first: usually nothing else has to be read.
    for path in sorted(files, key=lambda one: one.name not in missing.names):
        if len(found) == missing.count or stop():
            break
        digest = _sum_of(path, missing.sizes)
        for position in missing.by_sum.get(digest, ()):
            found.setdefault(position, path)
        for page in (Page(path, number) for number in missing.pages if digest):
            for position in missing.by_sum.get(page.digest(digest), ()):
                found.setdefault(position, page.path)
    return found


def _sum_of(path: Path, sizes: set[int]) -> str:
    try:
        if path.stat().st_size not in sizes:
            return ""
        with open_regular(path) as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


class MovedPictures:
    """The implementation of `messages.moved.MovedCommands`."""

    def __init__(
        self,
        place: Workplace,
        review: Review,
        outside: Outside,
    ) -> None:
        self._review = review
        self._workers = place.workers
        self._outside = outside
        self._send = place.send

    def find(self, ref: BatchRef, folder: Path) -> None:
        """Look for the missing images of a batch in a folder; answered by PicturesSought."""
        batch = self._review.open(ref)
        if batch is None:
            self._send(PicturesSought(ref, 0, 0))
            return
        results = list(batch.reviewed.results())
        sources = batch.start.sources if batch.start is not None else ()
        self._workers.run("files", self._find, ref, results, sources, folder)

    def _find(
        self, ref: BatchRef, results: list[FieldResult], sources: tuple[Path, ...], folder: Path
    ) -> None:
        def stop() -> bool:
            return self._workers.is_closed("files")

        missing, found = missing_of(results), dict[int, Path]()
        try:
            files = self._outside.find_files([folder], stop)
            found = find_among(missing, files, stop)
        except UserError:
            pass  # there is no image in it
        finally:
            if found:
                kept = [one for one in sources if one.exists()]
                self._send(PicturesFound(ref, found, (*kept, folder)))
            self._send(PicturesSought(ref, len(found), missing.count))
