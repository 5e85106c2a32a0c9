"""Combinations of TIFF tags, with tifffile as reference for the samples.

Each file is either read as tifffile reads it, converted to 8 bits here, or refused by kind, and
never read differently. `pytest --tiffs 2000` tries more of them.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest
import tifffile
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

LOSSY = ("jpeg", "aperio_jp2000_rgb")
COMPRESSIONS = (
    *("none", "none", "lzw", "packbits", "adobe_deflate", "deflate", "lzma", "zstd", "png"),
    *("webp", "jpeg", "jpeg2000", "aperio_jp2000_rgb", "lerc", "jpegxl", "jpegxr"),
)
DEPTHS = (
    "u1",
    "u1",
    "u2",
    "u2",
    "12 in 16",
    "10 in 16",
    "14 in 16",
    "u4",
    "i1",
    "i2",
    "f2",
    "f4",
    "f8",
)


@dataclass
class Combination:
    """The parts of one file. truth: its picture in 8 bits."""

    seed: int
    depth: str = ""
    samples: int = 3
    photometric: str = "rgb"
    options: dict[str, object] = field(default_factory=dict)
    order: str = "<"
    big: bool = False
    invert: bool = False
    extras: tuple[str, ...] = ()
    orientation: int = 1


def combine(seed: int) -> Combination:
    rng = random.Random(seed)
    one = Combination(seed, depth=rng.choice(DEPTHS))
    one.samples = rng.choice((1, 3, 3, 3))
    one.photometric = "rgb" if one.samples == 3 else rng.choice(("minisblack", "miniswhite"))
    if one.samples == 3 and rng.random() < 0.1:
        one.photometric = "minisblack"
    one.extras = rng.choice(((), (), (), ("unspecified",), ("unassalpha",), ("assocalpha",)))
    one.order, one.big = rng.choice("<>"), rng.random() < 0.3
    one.orientation = rng.choice((1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8))
    compression = rng.choice(COMPRESSIONS)
    options: dict[str, object] = {} if compression == "none" else {"compression": compression}
    if compression in ("none", "lzw", "adobe_deflate", "deflate", "lzma") and rng.random() < 0.4:
        options["predictor"] = True
        if compression == "none":
            del options["predictor"]
    if rng.random() < 0.35:
        options["tile"] = rng.choice(((64, 64), (128, 64), (96, 112), (240, 320)))
    elif rng.random() < 0.6:
        options["rowsperstrip"] = rng.choice((1, 7, 16, 100))
    if rng.random() < 0.3:
        options["planarconfig"] = "separate"
    one.options = options
    return one


def stored(one: Combination) -> np.ndarray:
    """Return the samples to write, (height, width, samples)."""
    pixels = drawn(1 + one.seed % 5, 160, 120)
    if one.samples == 1:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))[:, :, None]
    shares = pixels / 255
    if one.photometric == "miniswhite":
        shares = 1 - shares
    kind, bits = one.depth[0], one.depth.split(" ")[0]
    if one.depth == "u1":
        values = np.rint(shares * 255).astype(np.uint8)
    elif kind == "u":
        values = np.rint(shares * (2.0 ** (8 * int(one.depth[1])) - 1)).astype(one.depth)
    elif kind == "i":
        half = 2 ** (8 * int(one.depth[1]) - 1)
        values = np.rint(shares * (2 * half - 1) - half).astype(one.depth)
    elif kind == "f":
        values = shares.astype(one.depth)
    else:
        values = np.rint(shares * (2 ** int(bits) - 1)).astype(np.uint16)
    if not one.extras:
        return values
    top = {"u": np.iinfo(values.dtype).max if values.dtype.kind == "u" else 1}.get(
        values.dtype.kind, 1 if values.dtype.kind == "f" else np.iinfo(values.dtype).max
    )
    veil = np.full((*values.shape[:2], 1), top, values.dtype)
    return np.concatenate([values, veil], axis=2)


def write(one: Combination) -> bytes:
    """Return the file; raises if tifffile cannot write it."""
    samples = stored(one)
    options = dict(one.options)
    separate = options.get("planarconfig") == "separate" and samples.shape[2] > 1
    if separate:
        samples = np.moveaxis(samples, 2, 0)
    elif samples.shape[2] == 1:
        samples = samples[:, :, 0]
        options.pop("planarconfig", None)
    else:
        options["planarconfig"] = "contig"
    if one.extras:
        options["extrasamples"] = one.extras
    stream = io.BytesIO()
    tags = [(274, 3, 1, one.orientation, True)] if one.orientation > 1 else []
    with tifffile.TiffWriter(stream, bigtiff=one.big, byteorder=one.order) as writer:
        writer.write(samples, photometric=one.photometric, metadata=None, extratags=tags, **options)
    return stream.getvalue()


def judged(content: bytes, one: Combination) -> np.ndarray:
    """Return what tifffile reads, converted to 8 bits with the known parts of the file."""
    with tifffile.TiffFile(io.BytesIO(content)) as file:
        page = file.pages[0]
        samples = page.asarray()
        if samples.ndim == 2:
            samples = samples[:, :, None]
        elif page.planarconfig == 2:
            samples = np.moveaxis(samples, 0, 2)
    values = samples[:, :, : one.samples].astype(np.float64)
    kind = one.depth[0]
    if kind == "i":
        half = 2 ** (8 * int(one.depth[1]) - 1)
        shares = (values + half) / (2 * half - 1)
    elif kind == "f":
        shares = values
    elif kind == "u":
        shares = values / (2.0 ** (8 * samples.dtype.itemsize) - 1)
    else:
        shares = values / (2 ** int(one.depth.split(" ")[0]) - 1)
    if one.photometric == "miniswhite":
        shares = 1 - shares
    pixels = np.clip(np.rint(shares * 255), 0, 255).astype(np.uint8)
    return upright(np.repeat(pixels, 3, axis=2) if one.samples == 1 else pixels, one.orientation)


def upright(pixels: np.ndarray, orientation: int) -> np.ndarray:
    turns = {
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: p.swapaxes(0, 1),
        6: lambda p: np.rot90(p, -1),
        7: lambda p: np.rot90(p, 2).swapaxes(0, 1),
        8: lambda p: np.rot90(p, 1),
    }
    return np.asarray(turns.get(orientation, lambda p: p)(pixels))


def verdict(one: Combination) -> str:
    """Return "read", "refused" or "not written", or else what is wrong."""
    try:
        content = write(one)
        expected = judged(content, one)
    except Exception:
        return "not written"  # the libraries cannot make every combination
    try:
        pixels, notes = decode(content)
    except FieldUnreadable as refused:
        is_kind = refused.failure.code is FailureCode.UNSUPPORTED_KIND
        return "refused" if is_kind else f"called {refused.failure.code}"
    if pixels.shape != expected.shape:
        return f"shape {pixels.shape}, not {expected.shape}"
    if FieldNote.RED_AND_BLUE_SWAPPED in notes or FieldNote.COLOURS_DOUBTFUL in notes:
        return f"notes {notes}"
    off = np.abs(pixels.astype(int) - expected)
    most = 6 if one.options.get("compression") in LOSSY else 1
    return "read" if off.max() <= most else f"off by {off.max()}, {off.mean():.2f} on average"


@pytest.mark.filterwarnings("ignore")
def test_reads_no_combination_of_tags_differently_from_tifffile(
    request: pytest.FixtureRequest,
) -> None:
    count = request.config.getoption("--tiffs")
    tally: dict[str, int] = {}
    wrong = []
    for seed in range(count):
        one = combine(seed)
        said = verdict(one)
        tally[said] = tally.get(said, 0) + 1
        if said not in ("read", "refused", "not written"):
            wrong.append((said, one))
    assert not wrong, f"{len(wrong)} of {count}: {wrong[:5]}"
    assert tally["read"] > 0.4 * count, tally
