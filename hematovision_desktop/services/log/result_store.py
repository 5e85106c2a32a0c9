"""The results of a batch, stored outside the program's memory, so that a batch may be of any size."""

from __future__ import annotations

import marshal
import pickle
import tempfile
import threading
import weakref
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from hematovision_desktop.core.cells.field import FieldResult

IN_MEMORY_BYTES = 8 * 1024 * 1024
RECENT = 256
TOGETHER = 256
"""How many packed results are written at once."""

Unpack = Callable[[Any], FieldResult]
_NOWHERE = 2**64 - 1
_WITHOUT_REFERENCES = 2
"""The version of the marshal format that does not check whether a value came before."""


class ResultStore:
    """Results by position, added in order. Beyond a few MB they are in a private temporary file.

    25,000 results with thumbnails take about 150 MB; a window must not grow with its batch. May be
    used from several threads.
    """

    def __init__(self, results: Iterable[FieldResult] = ()) -> None:
        self._lock = threading.Lock()
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)  # noqa: SIM115 - held
        weakref.finalize(self, self._file.close)
        self._starts = array("Q")
        self._end = 0
        self._recent: OrderedDict[int, FieldResult] = OrderedDict()
        self._homeless: dict[int, FieldResult] = {}
        self._packed: list[tuple[range, Unpack]] = []
        self._last_piece: tuple[int, Sequence[Any]] = (-1, ())
        self.extend(results)

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Append results; the very first has position 0."""
        for result in results:
            packed = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
            with self._lock:
                self._append(result, packed)

    def extend_packed(self, packed: Iterable[Any], unpack: Unpack) -> None:
        """Append packed results, which `unpack` turns into results on demand.

        packed: for each result numbers, bytes, texts and sequences of them, which Python's own
        format for compiled modules writes in half the time that pickle takes.
        """
        waiting = iter(packed)
        with self._lock:
            first, here = len(self), len(self._packed)
            self._packed.append((range(first, first), unpack))
        while some := list(islice(waiting, TOGETHER)):
            content = marshal.dumps(some, _WITHOUT_REFERENCES)
            with self._lock:
                self._append_packed(some, content, unpack)
                # Together with the piece: another thread must know how to unpack it.
                self._packed[here] = range(first, len(self)), unpack

    def _append_packed(self, some: Sequence[Any], content: bytes, unpack: Unpack) -> None:
        """Write results as one piece; the position of each is the start of that piece."""
        try:
            self._file.seek(self._end)
            self._file.write(content)
        except OSError:
            for one in some:
                self._keep_homeless(unpack(one))
            return
        self._starts.extend([self._end] * len(some))
        self._end += len(content)

    def _keep_homeless(self, result: FieldResult) -> None:
        """Keep a result in memory: the disk is full, and finished work must stay readable."""
        self._homeless[len(self._starts)] = result
        self._starts.append(_NOWHERE)

    def _append(self, result: FieldResult, packed: bytes) -> None:
        try:
            self._file.seek(self._end)
            self._file.write(packed)
        except OSError:
            self._keep_homeless(result)
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
        """Return the result at a position. Raises IndexError if there is none."""
        with self._lock:
            if position in self._homeless:
                return self._homeless[position]
            if position in self._recent:
                self._recent.move_to_end(position)
                return self._recent[position]
            if position not in self:
                raise IndexError(position)
            result = self._read(position)
            self._remember(position, result)
            return result

    def _read(self, position: int) -> FieldResult:
        start = self._starts[position]
        for places, unpack in self._packed:
            if position in places:
                some = self._piece(start)
                return unpack(some[(position - places.start) % TOGETHER])
        self._file.seek(start)
        result: FieldResult = pickle.load(self._file)
        return result

    def _piece(self, start: int) -> Sequence[Any]:
        """Return the packed results of a piece; neighbouring results are usually read next."""
        if self._last_piece[0] != start:
            self._file.seek(start)
            self._last_piece = (start, marshal.load(self._file))
        return self._last_piece[1]
