"""Pictures whose orientation is only in XMP or in an old kind of text."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.pixels.raster import turn_upright
from hematovision_desktop.adapters.images.reader import decode

TURNED = {2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}
"""By which orientation a picture is turned so that the other one turns it back."""


def xmp(number: int, form: str = 'tiff:Orientation="{}"') -> bytes:
    inside = form.format(number)
    tag = f"<{inside}" if inside.startswith("tiff:Orientation>") else f"<rdf:Description {inside}/>"
    return f"<x:xmpmeta><rdf:RDF>{tag}</rdf:RDF></x:xmpmeta>".encode()


def stored(number: int) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(turn_upright(drawn(), TURNED[number])))


def exif(number: int) -> bytes:
    about = Image.Exif()
    about[0x112] = number
    return about.tobytes()


def png(picture: Image.Image, *chunks: tuple[bytes, bytes]) -> bytes:
    content = encode(picture, "PNG")
    more = b""
    for kind, body in chunks:
        sum_ = struct.pack(">I", zlib.crc32(kind + body))
        more += struct.pack(">I", len(body)) + kind + body + sum_
    return content[:33] + more + content[33:]


def written(kind: str, number: int, said: bytes, about: bytes = b"") -> bytes:
    picture = stored(number)
    more = {"exif": about} if about else {}
    if kind == "JPEG":
        return encode(picture, "JPEG", quality=97, subsampling=0, xmp=said, **more)
    if kind == "WEBP":
        return encode(picture, "WEBP", lossless=True, xmp=said, **more)
    if kind == "TIFF":
        tags = {700: (1, said)}
        return Tiff().page(np.asarray(picture), tags=tags).bytes()
    text = zlib.compress(said) if kind == "PNG packed" else said
    packed = b"\1\0" if kind == "PNG packed" else b"\0\0"
    body = b"XML:com.adobe.xmp\0" + packed + b"\0\0" + text
    before = b"Comment\0\0\0\0\0something else"
    return png(picture, (b"iTXt", before), (b"iTXt", body))


def off(content: bytes) -> float:
    pixels = decode(content)[0]
    if pixels.shape != drawn().shape:
        return 255.0
    return float(np.abs(pixels.astype(int) - drawn()).mean())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "PNG packed", "TIFF", "WEBP"])
@pytest.mark.parametrize("number", TURNED)
def test_a_picture_is_upright_by_its_xmp(kind: str, number: int) -> None:
    assert off(written(kind, number, xmp(number))) < 2


@pytest.mark.parametrize(
    "form", ["tiff:Orientation = '{}'", "tiff:Orientation>{}</tiff:Orientation"]
)
def test_xmp_is_read_in_either_form(form: str) -> None:
    assert off(written("JPEG", 6, xmp(6, form))) < 2


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_exif_goes_before_xmp(kind: str) -> None:
    assert off(written(kind, 6, xmp(3), exif(6))) < 2
    assert off(written(kind, 6, xmp(1), exif(6))) < 2


@pytest.mark.parametrize("said", [b"", b"tiff:Orientation=9", xmp(9), xmp(0)])
def test_xmp_without_an_orientation_turns_nothing(said: bytes) -> None:
    content = encode(Image.fromarray(drawn()), "JPEG", quality=97, subsampling=0, xmp=said)
    assert off(content) < 2


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt"])
def test_exif_as_digits_in_a_text_turns_a_png(kind: bytes) -> None:
    about = exif(6)
    digits = f"\nexif\n{len(about):8}\n{about.hex()}\n".encode()
    text = digits if kind == b"tEXt" else b"\0" + zlib.compress(digits)
    body = b"Raw profile type exif\0" + text
    assert off(png(stored(6), (b"tEXt", b"Software\0x"), (kind, body))) < 2


@pytest.mark.parametrize(
    "body",
    [b"\nexif\n 3\nxyz", b"\nexif", b"", b"\nexif\n9\n4949", b"\nexif\n9\n49492a0008000000ffff"],
)
def test_broken_digits_turn_nothing(body: bytes) -> None:
    content = png(Image.fromarray(drawn()), (b"tEXt", b"Raw profile type exif\0" + body))
    assert off(content) == 0
