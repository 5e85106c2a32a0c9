"""Two threads work on parts of a large picture; the results come in order."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from hematovision_desktop.adapters.images.formats import tiff_codecs
from hematovision_desktop.adapters.images.pixels.side_by_side import AHEAD, beside, side_by_side
from hematovision_desktop.adapters.images.reader import ImageReader


def part_threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("part")]


def test_results_come_in_order_even_if_a_later_part_finishes_first() -> None:
    second_done = threading.Event()

    def work(part: int) -> int:
        if part == 0:
            assert second_done.wait(20)
        if part == 1:
            second_done.set()
        return 10 * part

    assert list(side_by_side(work, range(5))) == [0, 10, 20, 30, 40]
    assert part_threads() == []


def test_starts_no_more_parts_than_are_soon_needed() -> None:
    asked: list[int] = []

    def parts() -> Iterator[int]:
        for part in range(100):
            asked.append(part)
            yield part

    answers = side_by_side(str, parts())
    assert next(answers) == "0"
    assert len(asked) == AHEAD
    answers.close()  # type: ignore[attr-defined]
    assert part_threads() == []


def test_a_parts_exception_comes_in_its_turn() -> None:
    answers = side_by_side(lambda part: 12 // part, (3, 0, 4))
    assert next(answers) == 4
    with pytest.raises(ZeroDivisionError):
        next(answers)
    assert part_threads() == []


@pytest.mark.parametrize("is_worth", [False, True])
def test_uses_another_thread_only_if_it_is_worth_it(is_worth: bool) -> None:
    with beside(lambda _part: threading.current_thread(), 0, is_worth=is_worth) as answer:
        pass
    assert (answer() is threading.current_thread()) is not is_worth
    assert part_threads() == []


@pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "tiff_adobe_deflate"])
def test_a_large_tiff_is_unpacked_by_two_threads_to_the_same_pixels(
    compression: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    across, down = np.meshgrid(np.arange(1800), np.arange(1600))
    pixels = np.stack([90 + across % 130, 80 + (across + down) % 150, 70 + down % 160], axis=2)
    stored = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(stored, "TIFF", compression=compression)
    path = tmp_path / "large.tif"
    path.write_bytes(stored.getvalue())
    threads = set()

    def noted(work: Callable[[object], object], parts: Iterable[object]) -> Iterator[object]:
        def observed(part: object) -> object:
            threads.add(threading.current_thread().name[:4])
            return work(part)

        return side_by_side(observed, parts)

    monkeypatch.setattr(tiff_codecs, "side_by_side", noted)
    field = ImageReader().read(path)
    assert threads == {"part"}
    assert np.array_equal(field.pixels, pixels)
    assert field.sha256 == hashlib.sha256(stored.getvalue()).hexdigest()
