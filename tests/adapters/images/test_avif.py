"""An AVIF with changed data is doubted; a whole one of any quality is not."""

from __future__ import annotations

import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn
from PIL import Image, features

from hematovision_desktop.adapters.images.formats.by_pillow import is_avif_spoilt
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

if not features.check("avif"):
    pytest.skip("Pillow was built without AVIF", allow_module_level=True)


def written(quality: int, sampling: str) -> bytes:
    picture = Image.fromarray(drawn())
    return encode(picture, "AVIF", quality=quality, subsampling=sampling, speed=8, max_threads=1)


@pytest.mark.parametrize("sampling", ["4:2:0", "4:4:4"])
@pytest.mark.parametrize("quality", [20, 60, 95])
def test_a_whole_one_is_not_doubted(quality: int, sampling: str) -> None:
    assert FieldNote.DAMAGE_SUSPECTED not in decode(written(quality, sampling))[1]


def test_changed_bytes_are_noticed() -> None:
    """Nearly all of those whose pixels change at all: the file has no other evidence."""
    whole = written(85, "4:4:4")
    sound = decode(whole)[0].astype(int)
    rng = np.random.default_rng(3)
    told = changed = 0
    for _ in range(24):
        at = int(rng.integers(600, len(whole) // 2))
        try:
            pixels, notes = decode(whole[:at] + rng.bytes(16) + whole[at + 16 :])
        except FieldUnreadable:
            continue
        changed += bool((np.abs(pixels - sound).max(axis=2) > 12).mean() > 0.05)
        told += FieldNote.DAMAGE_SUSPECTED in notes
    assert changed >= 4
    assert told >= 0.75 * changed


@pytest.mark.parametrize("size", [(64, 64), (7, 200), (200, 9), (1, 1)])
def test_small_pictures_have_few_edges_or_none(size: tuple[int, int]) -> None:
    assert not is_avif_spoilt(np.full((*size, 3), 200, np.uint8))
