"""Colour spaces stated by numbers or a name, without a profile."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn, grey
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.formats.primaries import ADOBE, SRGB, Places, profile_of
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.cells.field import FieldNote

P3: Places = (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290)
WIDE: Places = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, 0.3127, 0.3290)


def to_xyz(places: Places) -> np.ndarray:
    all_four = np.array(
        [(x / y, 1, (1 - x - y) / y) for x, y in zip(places[::2], places[1::2], strict=True)]
    )
    corners = all_four[:3].T
    return np.asarray(corners * np.linalg.solve(corners, all_four[3]))


def stored_in(places: Places, gamma: float = 2.2) -> np.ndarray:
    """Return the drawn field stored in another colour space."""
    shares = drawn() / 255
    light = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    light = light @ (np.linalg.inv(to_xyz(places)) @ to_xyz(SRGB)).T
    return np.rint(np.clip(light, 0, 1) ** (1 / gamma) * 255).astype(np.uint8)


def png(pixels: np.ndarray, **chunks: bytes) -> bytes:
    content = encode(Image.fromarray(pixels), "PNG")
    more = b""
    for name, body in chunks.items():
        whole = name.encode() + body
        more += struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))
    return content[:33] + more + content[33:]


def chromaticities(places: Places) -> bytes:
    return struct.pack(">8I", *(round(one * 100_000) for one in (*places[6:], *places[:6])))


def exif(space: int, index: bytes, order: str) -> bytes:
    """Return Exif about colours as cameras write it, in three nested directories."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    at_exif, at_index = 8 + 18, 8 + 18 + 30
    first = struct.pack(order + "HHHIII", 1, 0x8769, 4, 1, at_exif, 0)
    second = struct.pack(
        order + "HHHIHHHHIII", 2, 0xA001, 3, 1, space, 0, 0xA005, 4, 1, at_index, 0
    )
    third = struct.pack(order + "HHHI4sI", 1, 1, 2, 4, index + b"\0", 0)
    return head + first + second + third


def exif_gamma(value: float, space: int = 0xFFFF) -> bytes:
    """Return Exif with the exponent that turns values into light (CIPA DC-008, Gamma)."""
    head = b"II*\0" + struct.pack("<I", 8)
    first = struct.pack("<HHHIII", 1, 0x8769, 4, 1, 26, 0)
    second = struct.pack("<HHHIHHHHIII", 2, 0xA001, 3, 1, space, 0, 0xA500, 5, 1, 56, 0)
    return head + first + second + struct.pack("<II", round(value * 100), 100)


def curve(gamma: float, bits: int = 8) -> list[int]:
    top = (1 << bits) - 1
    return [round((value / top) ** gamma * 65535) for value in range(top + 1)]


def avif(pixels: np.ndarray, colours: int, light: int) -> bytes:
    content = encode(Image.fromarray(pixels), "AVIF", quality=97, subsampling="4:4:4")
    at = content.index(b"colrnclx") + 8
    return content[:at] + struct.pack(">HH", colours, light) + content[at + 4 :]


def jpeg(pixels: np.ndarray, about: bytes) -> bytes:
    content = encode(Image.fromarray(pixels), "JPEG", quality=97, subsampling=0)
    body = b"Exif\0\0" + about
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + content[2:]


def off(content: bytes) -> float:
    return float(np.abs(decode(content)[0].astype(int) - drawn()).mean())


STATED = {
    **{
        f"PNG {name}": png(
            stored_in(places), gAMA=struct.pack(">I", 45455), cHRM=chromaticities(places)
        )
        for name, places in (("Adobe", ADOBE), ("P3", P3), ("wide", WIDE))
    },
    "PNG without a gamma": png(stored_in(P3), cHRM=chromaticities(P3)),
    "PNG of light": png(
        stored_in(ADOBE, 1.0), gAMA=struct.pack(">I", 100_000), cHRM=chromaticities(ADOBE)
    ),
    "TIFF": Tiff()
    .page(stored_in(ADOBE), tags={319: (12, list(ADOBE[:6])), 318: (12, list(ADOBE[6:]))})
    .bytes(),
    "PNG by numbers": png(stored_in(P3), cICP=bytes((12, 13, 0, 1)), sRGB=b"\0"),
    "PNG of light by numbers": png(stored_in(SRGB, 1.0), cICP=bytes((1, 8, 0, 1))),
    "PNG of wide light by numbers": png(stored_in(WIDE, 1.0), cICP=bytes((9, 8, 0, 1))),
    "PNG, Exif": png(stored_in(ADOBE), eXIf=exif(2, b"R98", "<")),
    "PNG, Exif of light": png(stored_in(SRGB, 1.0), eXIf=exif_gamma(1.0)),
    "TIFF of light": Tiff().page(stored_in(SRGB, 1.0), tags={301: (3, curve(1.0))}).bytes(),
    "TIFF of light in three": Tiff()
    .page(stored_in(SRGB, 1.8), tags={301: (3, curve(1.8) * 3)})
    .bytes(),
    "TIFF of wide light": Tiff()
    .page(
        stored_in(WIDE, 1.0),
        tags={301: (3, curve(1.0)), 319: (12, list(WIDE[:6])), 318: (12, list(WIDE[6:]))},
    )
    .bytes(),
    "AVIF": avif(stored_in(P3), 12, 13),
    "JPEG of light, Exif": jpeg(stored_in(SRGB, 1.0), exif_gamma(1.0)),
    "JPEG, uncalibrated": jpeg(stored_in(ADOBE), exif(0xFFFF, b"R03", "<")),
    "JPEG, by number": jpeg(stored_in(ADOBE), exif(2, b"R98", ">")),
}


@pytest.mark.parametrize("name", STATED)
def test_stated_colours_become_the_usual_ones(name: str) -> None:
    assert off(STATED[name]) < 2
    assert FieldNote.PROFILE_APPLIED in decode(STATED[name])[1]


@pytest.mark.parametrize(
    "content",
    [
        png(drawn(), gAMA=struct.pack(">I", 45455), cHRM=chromaticities(SRGB)),
        png(drawn(), sRGB=b"\0", cHRM=chromaticities(WIDE)),
        png(drawn(), cHRM=bytes(32)),
        png(drawn(), cHRM=b"\xff" * 32),
        png(drawn(), cHRM=chromaticities(WIDE)[:20]),
        png(grey(drawn()), cHRM=chromaticities(WIDE)),
        Tiff().page(drawn(), tags={319: (12, [0.0] * 6), 318: (12, [0.0] * 2)}).bytes(),
        Tiff().page(drawn(), tags={301: (3, curve(2.2))}).bytes(),
        Tiff().page(drawn(), tags={301: (3, [0] * 256)}).bytes(),
        Tiff().page(drawn(), tags={301: (3, curve(1.0)[::-1])}).bytes(),
        Tiff().page(drawn(), tags={301: (3, curve(1.0)[:100])}).bytes(),
        Tiff().page(grey(drawn()), tags={301: (3, curve(1.0))}).bytes(),
        png(drawn(), cICP=bytes((1, 13, 0, 1)), cHRM=chromaticities(WIDE)),
        png(drawn(), cICP=bytes((2, 2, 0, 1))),
        png(drawn(), cICP=b"\1"),
        png(drawn(), eXIf=exif_gamma(2.2)),
        avif(drawn(), 1, 13),
    ],
)
def test_the_usual_or_no_colour_space_changes_nothing(content: bytes) -> None:
    assert FieldNote.PROFILE_APPLIED not in decode(content)[1]


@pytest.mark.parametrize(
    "about",
    [
        exif(1, b"R98", "<"),
        exif(0xFFFF, b"R98", "<"),
        exif_gamma(1.0, space=1),
        exif(2, b"R03", "<")[:30],
        exif(2, b"R03", "<")[:26],
    ],
)
def test_exif_that_names_the_usual_or_is_cut_changes_nothing(about: bytes) -> None:
    assert FieldNote.PROFILE_APPLIED not in decode(jpeg(drawn(), about))[1]


@pytest.mark.parametrize("places", [(), (0.3,) * 8, (*SRGB[:6], 0.0, 0.0), (float("nan"),) * 8])
def test_impossible_colours_make_no_profile(places: Places) -> None:
    assert profile_of(places, 2.2) == b""


@pytest.mark.parametrize("light", [16, 18])
def test_more_light_than_a_screen_has_leaves_colours_in_doubt(light: int) -> None:
    for content in (png(drawn(), cICP=bytes((9, light, 0, 1))), avif(drawn(), 9, light)):
        assert FieldNote.COLOURS_DOUBTFUL in decode(content)[1]


def test_the_range_of_video_is_spread_over_the_whole() -> None:
    narrow = np.rint(drawn() * (219 / 255) + 16).astype(np.uint8)
    assert off(png(narrow, cICP=bytes((1, 13, 0, 0)))) < 1
    clear = np.dstack([narrow, np.full(narrow.shape[:2], 255, np.uint8)])
    assert off(png(clear, cICP=bytes((1, 13, 0, 0)))) < 1


def test_reads_the_colour_space_of_a_webp_from_exif() -> None:
    stored = Image.fromarray(stored_in(ADOBE))
    content = encode(stored, "WEBP", lossless=True, exif=b"Exif\0\0" + exif(2, b"R98", "<"))
    assert off(content) < 2


def test_reads_the_colour_space_of_a_tiff_from_exif() -> None:
    content = encode(Image.fromarray(stored_in(ADOBE)), "TIFF", exif=_written(0xA001, 2))
    assert off(content) < 2


def _written(number: int, value: int) -> Image.Exif:
    about = Image.Exif()
    about.get_ifd(0x8769)[number] = value
    about[0x8769] = {number: value}  # otherwise the TIFF writer ignores it
    return about
