"""Keeps the results of a batch in a tenth of their memory, so that 25,000 fields are no burden."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import overload

from hematovision_desktop.core.field import FieldResult

_UNPACKED = 256
"""Results kept ready: a screenful of cells and what is around it."""


class ResultStore(Sequence[FieldResult]):
    """Results by position in the batch; packed in memory, without their thumbnails.

    One thread appends, any thread reads.
    """

    def __init__(self, results: Iterable[FieldResult] = ()) -> None:
        self._packed: list[bytes] = []
        self._unpack = lru_cache(_UNPACKED)(self._read)
        self.extend(results)

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Add results at the end."""
        self._packed.extend(_pack(result) for result in results)

    def _read(self, position: int) -> FieldResult:
        result: FieldResult = pickle.loads(zlib.decompress(self._packed[position]))  # noqa: S301 - our own
        return result

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, position: int) -> FieldResult: ...
    @overload
    def __getitem__(self, position: slice) -> list[FieldResult]: ...
    def __getitem__(self, position: int | slice) -> FieldResult | list[FieldResult]:
        if isinstance(position, slice):
            return [self._read(index) for index in range(*position.indices(len(self)))]
        if not -len(self) <= position < len(self):
            raise IndexError(position)
        return self._unpack(position % len(self))

    def __iter__(self) -> Iterator[FieldResult]:
        return (self._read(index) for index in range(len(self)))


def _pack(result: FieldResult) -> bytes:
    return zlib.compress(pickle.dumps(replace(result, thumbnail=b""), 5), 1)
