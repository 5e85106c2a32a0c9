"""Scanned slides become fields, from their well-spread part and at the right level, or are refused."""

from __future__ import annotations

import math
import os
import random
import sys
from itertools import repeat
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.adapters.slides import library
from hematovision_desktop.adapters.slides.reader import (
    SlideReader,
    find_with_slides,
    picture_suffixes,
)
from hematovision_desktop.adapters.slides.spread import find_fields
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable, UserError
from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus, Pixels
from hematovision_desktop.core.cells.slide import Region, SlideQuota, region_of

UM = 0.25
COLUMN = 1760
"""Px, two fields with what is left between them."""
openslide = pytest.mark.skipif(
    not library.is_installed(), reason="the extra “slides” is not installed"
)


def drawn_slide() -> Pixels:
    """Draw a smear at 0.25 µm per px: from left to right thick, well spread, thin and empty."""
    covers = (0.9, 0.35, 0.05, 0.0)
    columns = []
    for place, cover in enumerate(covers):
        few = 0.0 if cover == 0 else 1.0
        size = (COLUMN // 4, 375)
        block = draw_field(
            place, *size, um_per_px=UM, red_cells=cover, leukocytes=(), platelets=few, mark=False
        )
        columns.append(np.tile(block.pixels, (4, 4, 1)))
    return np.concatenate(columns, axis=1)


def write_slide(
    path: Path, pixels: Pixels, *, levels: tuple[int, ...] = (1, 4, 16), um: float | None = UM
) -> Path:
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed")
    with tifffile.TiffWriter(path, bigtiff=True) as file:
        for place, step in enumerate(levels):
            size = (pixels.shape[1] // step, pixels.shape[0] // step)
            level = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
            scale = {} if um is None else {"resolution": (1e4 / um / step,) * 2}
            file.write(
                level,
                tile=(256, 256),
                photometric="rgb",
                compression="jpeg",
                subfiletype=1 if place else 0,
                resolutionunit="CENTIMETER" if um else "NONE",
                metadata=None,
                **scale,
            )
    return path


@pytest.fixture(scope="module")
def pixels() -> Pixels:
    return drawn_slide()


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory, pixels: Pixels) -> Path:
    return write_slide(tmp_path_factory.mktemp("slides") / "a.svs", pixels)


def reader() -> SlideReader:
    return SlideReader(ImageReader())


def code_of(path: Path) -> tuple[FailureCode, str]:
    with pytest.raises(FieldUnreadable) as refused:
        reader().read(path)
    return refused.value.failure.code, refused.value.failure.message


@openslide
def test_the_well_spread_part_comes_first(slide: Path, pixels: Pixels) -> None:
    found = find_fields(slide)
    assert found == find_fields(slide)
    regions = [region_of(path) for path in found]
    first = regions[0]
    assert first is not None
    assert COLUMN <= first.x + first.width / 2 <= 2 * COLUMN
    # The empty part shows nothing.
    assert all(one is not None and one.x < 3 * COLUMN for one in regions)
    field = reader().read(found[0])
    there = pixels[first.y : first.y + first.height, first.x : first.x + first.width]
    assert field.pixels.shape == there.shape
    assert np.abs(field.pixels.astype(int) - there).mean() < 5
    assert field.stated_um_per_px == pytest.approx(UM)
    assert len({reader().read(path).sha256 for path in found}) == len(found)


@openslide
@pytest.mark.parametrize(
    ("um", "levels", "downsample"),
    [
        (0.1, (1, 4), 1.0),
        (0.025, (1, 4), 4.0),
        (0.5, (1, 2), 1.0),
        (None, (1, 2), 1.0),
        (7.0, (1,), 1.0),
    ],
)
def test_the_level_nearest_to_a_tenth_of_a_micrometre_is_read(
    tmp_path: Path, pixels: Pixels, um: float | None, levels: tuple[int, ...], downsample: float
) -> None:
    path = write_slide(tmp_path / "a.svs", pixels[:, COLUMN : 2 * COLUMN], levels=levels, um=um)
    region = region_of(find_fields(path)[0])
    assert region is not None
    assert region.downsample == pytest.approx(downsample, rel=0.01)


@openslide
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode here")
def test_a_slide_whose_name_is_no_utf_8_is_read(tmp_path: Path, pixels: Pixels) -> None:
    path = write_slide(tmp_path / "a.svs", pixels[:, COLUMN : 2 * COLUMN])
    path = path.rename(tmp_path / os.fsdecode(b"slide-\xe9.svs"))
    first = find_fields(path)[0]
    assert reader().read(first).sha256


@openslide
def test_reports_an_empty_slide(tmp_path: Path) -> None:
    path = write_slide(tmp_path / "a.svs", np.full((2048, 2048, 3), 240, np.uint8))
    with pytest.raises(UserError, match="Nothing stained was seen on"):
        find_fields(path)


@openslide
def test_a_slide_in_a_folder_gives_its_fields_beside_the_pictures(
    tmp_path: Path, pixels: Pixels
) -> None:
    write_slide(tmp_path / "a.svs", pixels[:, COLUMN : 2 * COLUMN])
    (tmp_path / "b.png").write_bytes(b"x")
    found = find_with_slides([tmp_path])
    assert found.left_out == ()
    assert [path for path in found.paths if region_of(path) is None] == [tmp_path / "b.png"]
    assert any(region_of(path) for path in found.paths)


@openslide
@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.9])
def test_a_cut_slide_is_a_row_that_says_so(slide: Path, tmp_path: Path, share: float) -> None:
    content = slide.read_bytes()
    path = tmp_path / "cut.svs"
    path.write_bytes(content[: int(share * len(content))])
    codes = set()
    for one in find_with_slides([path]).paths:
        codes.add(code_of(one)[0])
    assert codes <= {FailureCode.DAMAGED, FailureCode.EMPTY_FILE}
    assert codes


@openslide
def test_fields_of_a_slide_with_lost_bytes_are_sound_or_refused(
    slide: Path, tmp_path: Path
) -> None:
    sound = {path.name: reader().read(path).pixels for path in find_fields(slide)}
    content = slide.read_bytes()
    path = tmp_path / "lost.svs"
    refusals = 0
    for seed in range(6):
        rng, harmed = random.Random(seed), bytearray(content)
        count = rng.choice((20, 300, 4000))
        start = rng.randrange(2000, len(content) - count)
        harmed[start : start + count] = rng.randbytes(count)
        path.write_bytes(harmed)
        for name, pixels in sound.items():
            try:
                seen = reader().read(path / name).pixels
            except FieldUnreadable as refused:
                assert refused.failure.code is FailureCode.DAMAGED
                refusals += 1
                continue
            # A few changed px pass; a cell's worth of them does not.
            far = np.abs(seen.astype(int) - pixels).max(axis=2) > 60
            assert far.sum() < 1500
        path.unlink()
    assert refusals


@openslide
def test_a_slide_that_went_away_is_missing(slide: Path, tmp_path: Path) -> None:
    assert code_of(Region(tmp_path / "gone.svs", 0, 0, 64, 64).path)[0] is FailureCode.MISSING


@pytest.mark.parametrize("name", ["a.svs", "a.ndpi", "a.mrxs", "a.scn", "a.bif"])
def test_without_the_library_it_is_named_with_what_to_install(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.is_installed.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    try:
        path = tmp_path / name
        path.write_bytes(b"II*\0 no picture at all")
        for one in (path, Region(path, 0, 0, 64, 64).path):
            code, said = code_of(one)
            assert code is FailureCode.OTHER_FORMAT
            assert "pip install openslide-bin openslide-python" in said
        assert find_with_slides([tmp_path]).left_out[0].count == 1
    finally:
        library.is_installed.cache_clear()


@pytest.mark.parametrize("has_library", [True, False])
def test_slides_are_offered_exactly_where_they_are_read(
    has_library: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.is_installed.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: has_library or None)
    try:
        offered = picture_suffixes()
    finally:
        library.is_installed.cache_clear()
    assert {".jpg", ".tif"} < set(offered)
    assert {".svs", ".ndpi", ".mrxs", ".scn", ".bif"}.issubset(offered) is has_library
    assert len(set(offered)) == len(offered)


def coded_jpeg(pixels: Pixels) -> bytes:
    options = [cv2.IMWRITE_JPEG_QUALITY, 80]
    return cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), options)[1].tobytes()


@pytest.fixture(scope="module")
def large_tiff(tmp_path_factory: pytest.TempPathFactory, pixels: Pixels) -> Path:
    """Write a pyramid of 105 megapixels in 20 MB with a picture's name, as scanners do."""
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed")
    path = tmp_path_factory.mktemp("large") / "a.tif"
    block = pixels[:1024, COLUMN : COLUMN + 1024]
    with tifffile.TiffWriter(path, bigtiff=True) as file:
        for step in (1, 4, 16):
            side = 10240 // step
            part = cv2.resize(block, (1024 // step,) * 2, interpolation=cv2.INTER_AREA)
            tile = part if step == 1 else np.tile(part, (step, step, 1))[:512, :512]
            count = math.ceil(side / len(tile)) ** 2
            coded = coded_jpeg(tile)
            file.write(
                repeat(coded, count),
                shape=(side, side, 3),
                dtype=np.uint8,
                tile=tile.shape[:2],
                photometric="ycbcr",
                subsampling=(2, 2),
                compression="jpeg",
                subfiletype=0 if step == 1 else 1,
                resolution=(1e4 / UM / step,) * 2,
                resolutionunit="CENTIMETER",
                metadata=None,
            )
    return path


@openslide
def test_a_pyramid_that_is_called_a_picture_is_a_slide(large_tiff: Path) -> None:
    assert large_tiff.stat().st_size < 30_000_000
    paths = find_with_slides([large_tiff]).paths
    first = region_of(paths[0])
    assert first is not None
    assert first.slide == large_tiff
    assert reader().read(paths[0]).stated_um_per_px == pytest.approx(UM * first.downsample)


def test_without_the_library_a_large_pyramid_is_named_too(
    large_tiff: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.is_installed.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    try:
        assert find_with_slides([large_tiff]).paths == (large_tiff,)
        code, said = code_of(large_tiff)
    finally:
        library.is_installed.cache_clear()
    assert code is FailureCode.OTHER_FORMAT
    assert said.startswith("This is a scanned slide, too large for one picture.")
    assert "pip install openslide-bin openslide-python" in said


@given(
    st.builds(
        Region,
        st.just(Path("/s/a b.svs")),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
        st.integers(1, 10**4),
        st.integers(1, 10**4),
        st.floats(0.5, 1000).map(lambda one: float(f"{one:.8g}")),
    )
)
def test_a_path_identifies_its_region(region: Region) -> None:
    assert region_of(region.path) == region


@pytest.mark.parametrize(
    "name", ["a.png", "x1-y2-3x4.png", "x1-y2-0x4-d1", "x1-y2-3x4-d0", "x-1-y2-3x4-d1"]
)
def test_other_names_are_no_regions(name: str) -> None:
    assert region_of(Path("/s") / name) is None


def test_converts_a_box_to_the_slides_coordinates() -> None:
    region = Region(Path("a.svs"), 1000, 2000, 640, 480, 4.0)
    assert region.on_slide(Box(10, 20, 30, 40)) == Box(1040, 2080, 120, 160)


def test_enough_cells_of_one_slide_are_not_enough_of_another() -> None:
    first, second = (Region(Path(name), 0, 0, 64, 64).path for name in ("a.svs", "b.svs"))
    quota = SlideQuota(0, [FieldResult(0, first, FieldStatus.NO_CELL)])
    assert not quota.asks_for(first)
    assert SlideQuota(1).asks_for(second)
    assert quota.asks_for(Path("a.png"))
