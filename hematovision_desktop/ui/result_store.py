"""Keeps the results in view outside the program's memory, so that a batch may be of any size."""

from __future__ import annotations

import pickle
import tempfile
from array import array
from collections import OrderedDict

from hematovision_desktop.core.field import FieldResult

IN_MEMORY_BYTES = 8 * 1024 * 1024
RECENT = 256


class ResultStore:
    """Results by position. Beyond a few MB they lie in a temporary file that only we can read.

    25,000 results with thumbnails take about 150 MB; a window must not grow with its batch.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)  # noqa: SIM115
        self._starts: dict[int, int] = {}
        self._lengths = array("Q")
        self._offsets = array("Q")
        self._end = 0
        self._recent: OrderedDict[int, FieldResult] = OrderedDict()
        self._homeless: dict[int, FieldResult] = {}

    def __len__(self) -> int:
        return len(self._starts) + len(self._homeless)

    def __contains__(self, position: int) -> bool:
        return position in self._starts or position in self._homeless

    def put(self, result: FieldResult) -> None:
        """Keep one result."""
        packed = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
        try:
            self._file.seek(self._end)
            self._file.write(packed)
        except OSError:
            # The disk is full: what is done must stay readable, so memory has to do.
            self._homeless[result.position] = result
            return
        self._starts[result.position] = len(self._offsets)
        self._offsets.append(self._end)
        self._lengths.append(len(packed))
        self._end += len(packed)

    def get(self, position: int) -> FieldResult:
        """Return the result of a position; KeyError if there is none."""
        if position in self._homeless:
            return self._homeless[position]
        if position in self._recent:
            self._recent.move_to_end(position)
            return self._recent[position]
        place = self._starts[position]
        self._file.seek(self._offsets[place])
        result: FieldResult = pickle.loads(self._file.read(self._lengths[place]))
        self._recent[position] = result
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)
        return result
