"""Every kind of bad input, the eight orientations, and values that a reader must get right."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import simplejpeg
from bad_input import draw_scene, encode, make_bad_files, make_jpeg_header, make_png_header
from PIL import Image

from hematovision_desktop.adapters.images.reader import ImageReader, decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import Field, FieldNote

READER = ImageReader()


def fail(path: Path) -> FailureCode:
    with pytest.raises(FieldUnreadable) as refused:
        READER.read(path)
    return refused.value.failure.code


def fail_bytes(content: bytes) -> FailureCode:
    with pytest.raises(FieldUnreadable) as refused:
        decode(content)
    return refused.value.failure.code


def test_every_kind_of_bad_or_unusual_file(tmp_path: Path) -> None:
    wrong = {}
    for name, (path, expected) in make_bad_files(tmp_path / "bad").items():
        try:
            field = READER.read(path)
        except FieldUnreadable as refused:
            got: object = refused.failure.code
        else:
            assert field.pixels.dtype == np.uint8
            assert field.pixels.shape == (120, 160, 3)
            assert field.pixels.flags.c_contiguous
            got = field.notes
        due = expected
        if not isinstance(expected, FailureCode):
            due = (expected,) if expected else ()
        if got != due:
            wrong[name] = got, due
    assert not wrong


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
def test_colours_are_red_green_blue_in_this_order(kind: str) -> None:
    options = {"quality": 95} if kind in ("JPEG", "WEBP") else {}
    pixels, notes = decode(encode(draw_scene(), kind, **options))
    assert notes == ()
    assert np.abs(pixels.astype(int) - draw_scene()).mean() < 4
    assert np.abs(pixels[60, 80].astype(int) - (90, 50, 130)).max() < 8


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "deep PNG", "deep TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_honoured_once(kind: str, orientation: int) -> None:
    scene = np.full((80, 120, 3), 255, np.uint8)
    scene[:40, :60] = (200, 0, 0)
    scene[:40, 60:] = (0, 200, 0)
    scene[40:, :60] = (0, 0, 200)
    stored = _stored_as(scene, orientation)
    pixels, _ = decode(_encode_oriented(stored, kind, orientation))
    assert pixels.shape == scene.shape
    corners = [tuple(pixels[y, x]) for y, x in ((20, 30), (20, 90), (60, 30), (60, 90))]
    expected = [tuple(scene[y, x]) for y, x in ((20, 30), (20, 90), (60, 30), (60, 90))]
    assert np.abs(np.array(corners, int) - np.array(expected, int)).max() < 30


def _stored_as(upright: np.ndarray, orientation: int) -> np.ndarray:
    """Return a picture as a camera stores it with an orientation (the inverse of showing it)."""
    inverse = {
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: p.swapaxes(0, 1),
        6: lambda p: np.rot90(p, 1),  # shown after a quarter turn clockwise
        7: lambda p: np.rot90(p, 2).swapaxes(0, 1),
        8: lambda p: np.rot90(p, -1),
    }.get(orientation, lambda p: p)
    return np.ascontiguousarray(inverse(upright))


def _encode_oriented(stored: np.ndarray, kind: str, orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    if kind == "TIFF":
        return encode(stored, kind, tiffinfo={274: orientation})
    if not kind.startswith("deep"):
        return encode(stored, kind, exif=exif, **({"lossless": True} if kind == "WEBP" else {}))
    if kind == "deep TIFF":
        return _make_deep_tiff(stored, orientation)
    deep = stored[..., ::-1].astype(np.uint16) * 257
    png = cv2.imencode(".png", deep)[1].tobytes()
    body = b"eXIf" + exif.tobytes().removeprefix(b"Exif\0\0")
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return png[:33] + chunk + png[33:]


def _make_deep_tiff(stored: np.ndarray, orientation: int) -> bytes:
    """Return a 16-bit RGB TIFF with an orientation; no library at hand writes one."""
    height, width = stored.shape[:2]
    pixels = (stored.astype("<u2") * 257).tobytes()
    depths_at, pixels_at = 8 + 2 + 10 * 12 + 4, 8 + 2 + 10 * 12 + 4 + 6
    short, long = 3, 4
    entries = [
        *[(256, short, 1, width), (257, short, 1, height), (258, short, 3, depths_at)],
        *[(259, short, 1, 1), (262, short, 1, 2), (273, long, 1, pixels_at)],
        *[(274, short, 1, orientation), (277, short, 1, 3), (278, short, 1, height)],
        (279, long, 1, len(pixels)),
    ]
    directory = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    head = b"II*\0" + struct.pack("<IH", 8, len(entries))
    return head + directory + struct.pack("<IHHH", 0, 16, 16, 16) + pixels


def test_an_orientation_behind_the_pixels_of_a_png_counts() -> None:
    png = encode(draw_scene(), "PNG")
    exif = Image.Exif()
    exif[0x0112] = 6
    body = b"eXIf" + exif.tobytes().removeprefix(b"Exif\0\0")
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    pixels, _ = decode(png[:-12] + chunk + png[-12:])
    assert pixels.shape == (160, 120, 3)


@pytest.mark.parametrize("kind", [".png", ".tif"])
@pytest.mark.parametrize(("bits", "bright"), [(16, 65535), (12, 4095), (10, 1000), (14, 16000)])
def test_the_camera_depth_is_recognised(kind: str, bits: int, bright: int) -> None:
    deep = np.full((80, 100, 3), bright, np.uint16)
    deep[:40] = bright // 2
    pixels, notes = decode(cv2.imencode(kind, deep)[1].tobytes())
    assert FieldNote.SIXTEEN_BIT_SCALED in notes
    assert pixels.max() == round(bright * 255 / (2**bits - 1))
    assert abs(int(pixels.min()) - int(pixels.max()) / 2) <= 1


def test_reads_the_full_16_bit_range_exactly() -> None:
    scene = draw_scene()
    scene[0, 0] = 255
    deep = scene[..., ::-1].astype(np.uint16) * 257
    assert (decode(cv2.imencode(".png", deep)[1].tobytes())[0] == scene).all()


@pytest.mark.parametrize("kind", [".png", ".tif"])
def test_16_bit_grey_has_both_notes(kind: str) -> None:
    deep = draw_scene()[..., 0].astype(np.uint16) * 257
    pixels, notes = decode(cv2.imencode(kind, deep)[1].tobytes())
    assert set(notes) == {FieldNote.SIXTEEN_BIT_SCALED, FieldNote.GREY}
    assert pixels.shape == (120, 160, 3)


def test_transparency_is_laid_on_white() -> None:
    veil = np.full((120, 160, 1), 128, np.uint8)
    veil[:60] = 200
    pixels, notes = decode(encode(np.dstack([draw_scene(), veil]), "PNG"))
    assert notes == (FieldNote.TRANSPARENCY_IGNORED,)
    expected = draw_scene() * (veil / 255) + 255 * (1 - veil / 255)
    assert np.abs(pixels - expected).max() <= 1


def test_an_opaque_alpha_channel_is_not_worth_a_note() -> None:
    opaque = np.dstack([draw_scene(), np.full((120, 160), 255, np.uint8)])
    pixels, notes = decode(encode(opaque, "PNG"))
    assert notes == ()
    assert (pixels == draw_scene()).all()


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "WEBP", "PNG"])
def test_the_first_page_or_frame_is_the_one_shown(kind: str) -> None:
    scene = draw_scene()
    options = {"lossless": True} if kind == "WEBP" else {}
    other = Image.fromarray(255 - scene)
    content = encode(scene, kind, save_all=True, append_images=[other], **options)
    pixels, notes = decode(content)
    assert len(notes) == 1
    assert np.abs(pixels.astype(int) - scene).mean() < 6  # GIF keeps 256 colours


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_keeps_its_colours(kind: str) -> None:
    pixels, _ = decode(encode(Image.fromarray(draw_scene()).convert("CMYK"), kind))
    assert np.abs(pixels.astype(int) - draw_scene()).mean() < 6


def test_the_digest_and_size_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(encode(draw_scene(), "JPEG"))
    field = READER.read(path)
    assert field.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert field.size_bytes == path.stat().st_size
    assert (field.path, field.width, field.height) == (path, 160, 120)


@pytest.mark.parametrize("make", [make_png_header, make_jpeg_header])
def test_a_giant_is_refused_by_its_header(make, monkeypatch: pytest.MonkeyPatch) -> None:
    for library, name in ((cv2, "imdecode"), (simplejpeg, "decode_jpeg")):
        monkeypatch.setattr(library, name, lambda *_, **__: pytest.fail("was decoded"))
    assert fail_bytes(make(30_000, 30_000)) is FailureCode.TOO_LARGE
    assert fail_bytes(make(10_001, 10_000)) is FailureCode.TOO_LARGE
    with pytest.raises(pytest.fail.Exception):
        decode(make(10_000, 10_000))


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999])
@pytest.mark.parametrize("kind", ["JPEG", "progressive", "PNG", "TIFF", "BMP", "WEBP", "GIF"])
def test_a_cut_file_is_never_taken_for_a_whole_one(kind: str, share: float) -> None:
    grain = np.random.default_rng(0).integers(0, 40, (120, 160, 3), dtype=np.uint8)
    options = {"progressive": True} if kind == "progressive" else {}
    whole = encode(draw_scene() - grain, "JPEG" if options else kind, **options)
    decode(whole)
    if kind == "GIF" and share == 0.999:
        share = 0.99  # one byte is the end marker, which no GIF reader needs
    assert fail_bytes(whole[: int(len(whole) * share)]) in (
        FailureCode.DAMAGED,
        FailureCode.NOT_A_PICTURE,
    )


def test_every_single_wrong_byte_of_a_png_is_noticed_or_harmless() -> None:
    scene = draw_scene()
    whole = encode(scene, "PNG")
    for at in range(33, len(whole), 7):
        spoiled = bytearray(whole)
        spoiled[at] ^= 0x55
        with contextlib.suppress(FieldUnreadable):
            assert (decode(bytes(spoiled))[0] == scene).all(), at


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, FailureCode.NO_PERMISSION),
        (errno.EPERM, FailureCode.NO_PERMISSION),
        (errno.ENOENT, FailureCode.MISSING),
        (errno.EIO, FailureCode.UNREADABLE),
        (errno.ESTALE, FailureCode.UNREADABLE),
        (errno.EMFILE, FailureCode.UNREADABLE),
    ],
)
def test_faults_of_the_disk_get_their_own_words(
    number: int, code: FailureCode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encode(draw_scene(), "PNG"))

    def refuse(*args: object, **options: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    assert fail(path) is code


def test_a_folder_that_may_not_be_listed_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    assert fail(tmp_path) is FailureCode.NOT_A_FILE
    monkeypatch.setattr(os, "scandir", refuse)
    assert fail(tmp_path) is FailureCode.NO_PERMISSION


def test_a_file_too_long_for_the_memory_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.tif"
    with path.open("wb") as file:
        file.truncate((1 << 30) + 1)  # sparse: takes no space
    assert fail(path) is FailureCode.TOO_LARGE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "pipe"])
def test_devices_and_pipes_are_never_opened(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(name) if name != "pipe" else tmp_path / "pipe.jpg"
    if name == "pipe":
        os.mkfifo(path)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("was opened"))
    assert fail(path) is FailureCode.NOT_A_FILE


def test_out_of_memory_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise MemoryError

    monkeypatch.setattr(cv2, "imdecode", refuse)
    assert fail_bytes(encode(draw_scene(), "PNG")) is FailureCode.TOO_LARGE


def test_damaged_files_print_no_python_warnings(tmp_path: Path) -> None:
    """In another process, since pytest replaces the program's warning filters."""
    make_bad_files(tmp_path / "bad")
    script = (
        "import sys; from pathlib import Path\n"
        "from hematovision_desktop.adapters.images.reader import ImageReader\n"
        "from hematovision_desktop.core.base.errors import FieldUnreadable\n"
        "for path in Path(sys.argv[1]).iterdir():\n"
        "    try: ImageReader().read(path)\n"
        "    except FieldUnreadable: pass\n"
    )
    command = [sys.executable, "-W", "always", "-c", script, str(tmp_path / "bad")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "Warning" not in done.stderr
    assert "[ WARN" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((640, 480), (160, 120)),
        ((480, 640), (120, 160)),
        ((575, 574), (160, 160)),
        ((321, 240), (160, 120)),
        ((319, 200), (160, 100)),
        ((100, 80), (100, 80)),
    ],
)
def test_a_thumbnail_is_a_small_jpeg_of_the_same_colours(
    size: tuple[int, int], small: tuple[int, int]
) -> None:
    scene = draw_scene(*size)
    content = READER.thumbnail(Field(Path("a.png"), scene, "", 0))
    image = Image.open(io.BytesIO(content))
    assert (image.format, image.size) == ("JPEG", small)
    expected = cv2.resize(scene, small, interpolation=cv2.INTER_AREA)
    assert np.abs(np.asarray(image).astype(int) - expected).mean() < 5


def test_a_thumbnail_of_a_camera_picture() -> None:
    scene = draw_scene(4000, 3000)
    image = Image.open(io.BytesIO(READER.thumbnail(Field(Path("a.png"), scene, "", 0))))
    assert image.size == (160, 120)
    assert np.abs(np.asarray(image).astype(int)[60, 80] - (90, 50, 130)).max() < 10


def test_real_files_read_as_opencv_reads_them(real_data: Path) -> None:
    paths = sorted((real_data / "bccd" / "images").iterdir())[:20]
    assert paths
    for path in paths:
        field = READER.read(path)
        expected = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
        assert (field.pixels == expected).all()
        assert field.notes == ()
