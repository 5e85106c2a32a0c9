"""Keeps the results of a batch outside the program's memory, so that a batch may be of any size."""

from __future__ import annotations

import pickle
import tempfile
import threading
import weakref
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator

from hematovision_desktop.core.field import FieldResult

IN_MEMORY_BYTES = 8 * 1024 * 1024
RECENT = 256
_NOWHERE = 2**64 - 1


class ResultStore:
    """Results by position, added in order. Beyond a few MB they lie in a temporary file of our own.

    25,000 results with thumbnails take about 150 MB; a window must not grow with its batch.
    May be used from several threads.
    """

    def __init__(self, results: Iterable[FieldResult] = ()) -> None:
        self._lock = threading.Lock()
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)  # noqa: SIM115 - held
        weakref.finalize(self, self._file.close)
        self._starts = array("Q")
        self._end = 0
        self._recent: OrderedDict[int, FieldResult] = OrderedDict()
        self._homeless: dict[int, FieldResult] = {}
        self.extend(results)

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Add results behind those that are there; the first of all has position 0."""
        for result in results:
            packed = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
            with self._lock:
                self._append(result, packed)

    def _append(self, result: FieldResult, packed: bytes) -> None:
        try:
            self._file.seek(self._end)
            self._file.write(packed)
        except OSError:
            # The disk is full: what is done must stay readable, so memory has to do.
            self._homeless[len(self._starts)] = result
            self._starts.append(_NOWHERE)
            return
        self._remember(len(self._starts), result)
        self._starts.append(self._end)
        self._end += len(packed)

    def _remember(self, position: int, result: FieldResult) -> None:
        self._recent[position] = result
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)

    def __len__(self) -> int:
        return len(self._starts)

    def __contains__(self, position: int) -> bool:
        return 0 <= position < len(self._starts)

    def __iter__(self) -> Iterator[FieldResult]:
        return (self[position] for position in range(len(self)))

    def __getitem__(self, position: int) -> FieldResult:
        """Return the result of a position; IndexError if there is none."""
        with self._lock:
            if position in self._homeless:
                return self._homeless[position]
            if position in self._recent:
                self._recent.move_to_end(position)
                return self._recent[position]
            if position not in self:
                raise IndexError(position)
            self._file.seek(self._starts[position])
            result: FieldResult = pickle.load(self._file)
            self._remember(position, result)
            return result
