"""Several fields in one TIFF are separate fields: found, read, distinguished, and found again."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.slides.reader import find_with_slides, split_pages
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote, FieldResult, FieldStatus
from hematovision_desktop.core.cells.pages import Page, file_of, page_of
from hematovision_desktop.services.batches.moved import find_among, missing_of

FIELDS = [drawn(seed) for seed in (1, 2, 3)]


@pytest.fixture
def slide(tmp_path: Path) -> Path:
    tiff = Tiff()
    for pixels in FIELDS:
        tiff.page(pixels)
    path = tmp_path / "slide 7.tif"
    path.write_bytes(tiff.bytes())
    return path


def test_each_field_is_found_and_read(slide: Path) -> None:
    (slide.parent / "one.tif").write_bytes(Tiff().page(FIELDS[0]).bytes())
    (slide.parent / "two.png").write_bytes(encode(FIELDS[0], "PNG"))
    found = find_with_slides([slide.parent]).paths
    assert [path.name for path in found] == [
        "one.tif",
        *(f"slide 7 page {number}" for number in (1, 2, 3)),
        "two.png",
    ]
    read = [ImageReader().read(path) for path in found[1:4]]
    assert all((one.pixels == pixels).all() for one, pixels in zip(read, FIELDS, strict=True))
    assert len({one.sha256 for one in read}) == 3
    assert all(one.notes == () for one in read)
    assert file_of(found[1]) == slide
    assert file_of(found[0]) == found[0]


def test_a_file_of_that_name_comes_first(slide: Path) -> None:
    folder = slide.parent / "other.tif"
    folder.mkdir()
    path = Page(folder, 2).path
    path.write_bytes(encode(FIELDS[1], "PNG"))
    assert (ImageReader().read(path).pixels == FIELDS[1]).all()
    assert file_of(path) == path


@pytest.mark.parametrize("name", ["field.png", "slide 7.tif", "folder/notes page 2", "page 2"])
def test_other_names_are_no_pages(name: str) -> None:
    assert page_of(Path(name)) is None


def test_does_not_split_what_cannot_be_split(tmp_path: Path) -> None:
    for name, content in {
        "cut.tif": Tiff().page(FIELDS[0]).page(FIELDS[1]).bytes()[:300_000],
        "empty.tif": b"",
        "head.tif": b"II*\0\xff\xff\xff\x7f",
        "stack.tif": Tiff().page(FIELDS[0]).page(FIELDS[0]).bytes(),
    }.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert split_pages(path) == [path]
    assert split_pages(tmp_path / "gone.tif") == [tmp_path / "gone.tif"]


def test_a_page_that_is_not_there_any_more_is_damage(slide: Path) -> None:
    with pytest.raises(FieldUnreadable) as refused:
        ImageReader().read(Page(slide, 9).path)
    assert refused.value.failure.code is FailureCode.DAMAGED


def test_pages_of_a_file_that_moved_are_found_again(slide: Path) -> None:
    results = []
    for position, path in enumerate(split_pages(slide)):
        field = ImageReader().read(path)
        results.append(
            FieldResult(
                path=path,
                position=position,
                status=FieldStatus.OK,
                sha256=field.sha256,
                size_bytes=field.size_bytes,
            )
        )
    assert missing_of(results).count == 0
    moved = slide.rename(slide.parent / "elsewhere.tif")
    missing = missing_of(results)
    assert missing.count == 3
    found = find_among(missing, [moved], lambda: False)
    assert [page_of(found[place]) for place in range(3)] == [Page(moved, n) for n in (1, 2, 3)]
    digest = hashlib.sha256(moved.read_bytes()).hexdigest()
    assert results[1].sha256 == Page(moved, 2).digest(digest)
    assert np.array_equal(ImageReader().read(found[2]).pixels, FIELDS[2])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.tif")
    assert split_pages(tmp_path / "pipe.tif") == [tmp_path / "pipe.tif"]


def outlines(kind: type, cells: int) -> np.ndarray:
    """Return a program's outlines of cells in a field, numbered."""
    mask = np.zeros(FIELDS[0].shape[:2], kind)
    for number in range(1, cells + 1):
        cv2.circle(mask, (60 * number, 100 + 20 * number), 25, number, cv2.FILLED)
    return mask


@pytest.mark.parametrize(
    ("mask", "bits"),
    [
        (outlines(np.uint8, 1) * 255, 8),
        (outlines(np.uint8, 4), 8),
        (outlines(np.uint16, 4), 16),
        (outlines(np.uint8, 1), 1),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_outlines_of_cells_beside_their_field_are_passed_over(
    tmp_path: Path, mask: np.ndarray, bits: int, is_first: bool
) -> None:
    tiff = Tiff()
    if is_first:
        tiff.page(mask, bits=bits)
    tiff.page(FIELDS[0])
    if not is_first:
        tiff.page(mask, bits=bits)
    path = tmp_path / "outlined.tif"
    path.write_bytes(tiff.bytes())
    (found,) = split_pages(path)
    field = ImageReader().read(found)
    assert np.array_equal(field.pixels, FIELDS[0])
    assert field.notes == (FieldNote.LARGEST_PAGE,)


def test_a_grey_photo_beside_a_field_is_no_mask(tmp_path: Path) -> None:
    path = tmp_path / "both.tif"
    grey = cv2.cvtColor(FIELDS[1], cv2.COLOR_RGB2GRAY)
    path.write_bytes(Tiff().page(FIELDS[0]).page(grey).bytes())
    assert len(split_pages(path)) == 2
