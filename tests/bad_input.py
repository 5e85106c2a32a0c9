"""One file of every kind of bad or unusual input, for tests of reader, batch and window."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.cells.field import FieldNote

Expected = FailureCode | FieldNote | None
"""The failure of the row, or the note of a field that is read; None: read without a note."""

BadFiles = dict[str, tuple[Path, Expected]]

WIDTH, HEIGHT = 160, 120


def draw_scene(width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    """Return a smooth picture with three discs, uint8 RGB (height, width, 3).

    Four colours, since three lie in one plane, as if one channel were computed from the others.
    """
    scene = np.full((height, width, 3), (240, 225, 200), np.uint8)
    cv2.circle(scene, (width // 2, height // 2), height // 4, (90, 50, 130), -1, cv2.LINE_AA)
    cv2.circle(scene, (width // 5, height // 5), height // 8, (200, 160, 150), -1, cv2.LINE_AA)
    middle = (4 * width // 5, 4 * height // 5)
    cv2.circle(scene, middle, height // 8, (230, 150, 160), -1, cv2.LINE_AA)
    return scene


def encode(pixels: np.ndarray | Image.Image, kind: str, **options: object) -> bytes:
    """Return a picture's bytes in one of Pillow's formats. PNGs are packed fast, not small."""
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    stream = io.BytesIO()
    if kind.upper() == "PNG":
        options = {"compress_level": 1, **options}
    image.save(stream, kind, **options)
    return stream.getvalue()


def make_png_header(width: int, height: int) -> bytes:
    """Return a PNG that claims a size but holds almost no pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(100))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def make_jpeg_header(width: int, height: int) -> bytes:
    """Return a JPEG whose frame header claims another size than the data have."""
    content = bytearray(encode(draw_scene(), "JPEG"))
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(content)


def make_bad_files(folder: Path) -> BadFiles:
    """Write one file of each kind into folder; return name → (path, what its row must say)."""
    folder.mkdir(parents=True, exist_ok=True)
    made: BadFiles = {}
    for name, (content, expected) in (_broken() | _unusual()).items():
        path = folder / name
        path.write_bytes(content)
        made[name] = path, expected
    for name, content in _named(encode(draw_scene(), "JPEG")).items():
        try:
            (folder / name).write_bytes(content)
        except OSError:
            continue  # this file system refuses such a name, so no user can have one here
        made[name] = folder / name, None
    made["vanished.jpg"] = folder / "vanished.jpg", FailureCode.MISSING
    made["too_long"] = folder / ("x" * 300 + ".jpg"), FailureCode.MISSING
    made["null\0character"] = folder / "null\0character.jpg", FailureCode.MISSING
    (folder / "folder.jpg").mkdir()
    made["folder.jpg"] = folder / "folder.jpg", FailureCode.NOT_A_FILE
    made |= _system_entries(folder)
    return made


def _broken() -> dict[str, tuple[bytes, Expected]]:
    scene = draw_scene()
    jpeg, png = encode(scene, "JPEG"), encode(scene, "PNG")
    progressive = encode(scene, "JPEG", progressive=True)
    preview = _with_preview(jpeg)
    spoiled = bytearray(png)
    spoiled[len(png) // 2] ^= 0xFF
    damaged = FailureCode.DAMAGED
    return {
        "empty.jpg": (b"", FailureCode.EMPTY_FILE),
        "text.jpg": (b"This is a letter and no picture.\n" * 20, FailureCode.NOT_A_PICTURE),
        "zeros.png": (bytes(5000), FailureCode.DAMAGED),
        "page.png": (b"%PDF-1.7\n" + bytes(500), FailureCode.OTHER_FORMAT),
        "start_only.jpg": (jpeg[:3], damaged),
        "cut.jpg": (jpeg[: len(jpeg) // 2], damaged),
        "cut_by_a_few_bytes.jpg": (jpeg[:-40], damaged),
        "cut_with_preview.jpg": (preview[: len(preview) - len(jpeg) // 3], damaged),
        "cut_progressive.jpg": (progressive[: len(progressive) * 2 // 3], damaged),
        "zeros_at_the_end.jpg": (jpeg[: len(jpeg) // 2] + bytes(len(jpeg) // 2), damaged),
        "cut.png": (png[: len(png) // 2], damaged),
        "wrong_checksum.png": (bytes(spoiled), damaged),
        "header_only.png": (make_png_header(300, 300), damaged),
        **{
            f"cut.{kind.lower()}": (whole[: len(whole) // 2], damaged)
            for kind in ("TIFF", "BMP", "WEBP", "GIF")
            for whole in (encode(scene, kind),)
        },
        "one_pixel.png": (encode(scene[:1, :1], "PNG"), FailureCode.TOO_SMALL),
        "one_row.jpg": (encode(scene[:1], "JPEG"), FailureCode.TOO_SMALL),
        "small.png": (encode(scene[:63, :100], "PNG"), FailureCode.TOO_SMALL),
        "huge.png": (make_png_header(30_000, 30_000), FailureCode.TOO_LARGE),
        "huge.jpg": (make_jpeg_header(30_000, 30_000), FailureCode.TOO_LARGE),
    }


def _with_preview(jpeg: bytes) -> bytes:
    """Return a JPEG with an embedded preview that has its own end marker."""
    preview = b"Exif\0\0" + encode(draw_scene(80, 64), "JPEG", quality=30)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(preview) + 2) + preview + jpeg[2:]


def _unusual() -> dict[str, tuple[bytes, Expected]]:
    scene = draw_scene()
    image = Image.fromarray(scene)
    veil = np.full(scene.shape[:2], 128, np.uint8)
    veil[: HEIGHT // 2] = 200
    half = Image.fromarray(np.dstack([scene, veil]))
    deep = scene.astype(np.uint16) * 257
    scaled, first_frame = FieldNote.SIXTEEN_BIT_SCALED, FieldNote.FIRST_FRAME_ONLY
    frames: dict[str, object] = {
        "save_all": True,
        "append_images": [Image.fromarray(255 - scene)],
    }
    return {
        "16_bit.png": (cv2.imencode(".png", deep[..., ::-1])[1].tobytes(), scaled),
        "16_bit.tif": (cv2.imencode(".tif", deep[..., ::-1])[1].tobytes(), scaled),
        "grey.jpg": (encode(image.convert("L"), "JPEG"), FieldNote.GREY),
        "grey.png": (encode(image.convert("L"), "PNG"), FieldNote.GREY),
        "grey.tif": (encode(image.convert("L"), "TIFF"), FieldNote.GREY),
        "black_and_white.png": (encode(image.convert("1"), "PNG"), FailureCode.UNSUPPORTED_KIND),
        "palette.png": (encode(image.convert("P"), "PNG"), FieldNote.FEW_COLOURS),
        "cmyk.jpg": (encode(image.convert("CMYK"), "JPEG"), None),
        "cmyk.tif": (encode(image.convert("CMYK"), "TIFF"), None),
        "alpha.png": (encode(half, "PNG"), FieldNote.TRANSPARENCY_IGNORED),
        "alpha.tif": (encode(half, "TIFF"), FieldNote.TRANSPARENCY_IGNORED),
        "alpha.webp": (encode(half, "WEBP", lossless=True), FieldNote.TRANSPARENCY_IGNORED),
        "pages.tif": (encode(scene, "TIFF", **frames), FieldNote.FIRST_PAGE_ONLY),
        "animated.gif": (encode(scene, "GIF", **frames), first_frame),
        "animated.webp": (encode(scene, "WEBP", lossless=True, **frames), first_frame),
        "animated.png": (encode(scene, "PNG", **frames), first_frame),
        "no_end.png": (encode(scene, "PNG")[:-12], None),
        "trailing_bytes.jpg": (encode(scene, "JPEG") + b"appended by a phone" * 99, None),
        "plain.bmp": (encode(scene, "BMP"), None),
        "plain.webp": (encode(scene, "WEBP"), None),
        "UPPER.JPG": (encode(scene, "JPEG"), None),
    }


def _named(content: bytes) -> dict[str, bytes]:
    names = ["🩸 smear 😀.jpg", "రక్తం.jpg", "two\nlines.jpg", "x" * 251 + ".jpg", " spaces  .jpg"]
    names.append(os.fsdecode(b"latin-\xe9.jpg"))  # a lone surrogate: bytes that are not UTF-8
    return dict.fromkeys(names, content)


def _system_entries(folder: Path) -> BadFiles:
    """Make links, a pipe and a locked file, if the system has them."""
    made: BadFiles = {}
    if os.name == "nt":
        return made
    loop, dangling, pipe = folder / "loop.jpg", folder / "dangling.jpg", folder / "pipe.jpg"
    loop.symlink_to(loop)
    dangling.symlink_to(folder / "nowhere.jpg")
    os.mkfifo(pipe)
    made["loop.jpg"] = loop, FailureCode.NOT_A_FILE
    made["dangling.jpg"] = dangling, FailureCode.MISSING
    made["pipe.jpg"] = pipe, FailureCode.NOT_A_FILE
    made["/dev/zero"] = Path("/dev/zero"), FailureCode.NOT_A_FILE
    if os.geteuid() != 0:  # nothing is locked for root
        locked = folder / "locked.jpg"
        locked.write_bytes(encode(draw_scene(), "JPEG"))
        locked.chmod(0)
        made["locked.jpg"] = locked, FailureCode.NO_PERMISSION
    return made
