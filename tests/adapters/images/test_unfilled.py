"""The grey that a decoder leaves for missing data is recognised in a picture saved again."""

from __future__ import annotations

import io

import numpy as np
import pytest
from bad_input import encode
from PIL import Image, ImageFile

from hematovision_desktop.adapters.images.doubts.pieced import lacks_end
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import FieldNote, Pixels


def drawn(seed: int = 1) -> Pixels:
    return np.asarray(draw_field(seed=seed, mark=False).pixels)


def opened_by_a_viewer(content: bytes, monkeypatch: pytest.MonkeyPatch) -> Pixels:
    """Decode a JPEG as programs do that tolerate missing data."""
    with monkeypatch.context() as patched:
        patched.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
        return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


@pytest.mark.parametrize("share", [0.3, 0.9])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_cut_picture_that_was_saved_again_is_doubted(
    share: float, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = encode(drawn(), "JPEG")
    shown = opened_by_a_viewer(whole[: int(share * len(whole))], monkeypatch)
    assert lacks_end(shown)
    assert FieldNote.DAMAGE_SUSPECTED in decode(encode(shown, kind))[1]


def framed() -> Pixels:
    pixels = np.full_like(drawn(), 128)
    pixels[40:440, 40:600] = drawn()[40:440, 40:600]
    return pixels


def barred(level: int) -> Pixels:
    pixels = drawn().copy()
    pixels[420:] = level
    return pixels


@pytest.mark.parametrize(
    "pixels",
    [
        drawn(),
        framed(),
        barred(0),
        barred(255),
        barred(100),
        barred(128),
        np.full((90, 90, 3), 128),
    ],
)
def test_other_pictures_are_not(pixels: Pixels) -> None:
    assert not lacks_end(np.asarray(pixels, np.uint8))
