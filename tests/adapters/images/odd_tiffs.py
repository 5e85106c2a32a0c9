"""TIFF files of kinds that people have, each with its true picture."""

from __future__ import annotations

import io
import lzma
import zlib
from functools import cache

import cv2
import numpy as np
from bad_input import encode
from PIL import Image
from tiff_writer import Tiff, put_bits

from hematovision_desktop.adapters.practice.drawn_smear import draw_field

IMAGEJ = "ImageJ=1.54f\nimages={n}\nchannels={c}\nmode=composite\nloop=false\n"
STACK = "ImageJ=1.54f\nimages=3\nslices=3\nunit=micron\nloop=false\n"
APERIO = "Aperio Image Library v11.2.1\n320x240 |AppMag = 40|MPP = 0.1"


@cache
def drawn(seed: int = 1, width: int = 320, height: int = 240) -> np.ndarray:
    """Return a drawn field, uint8 RGB."""
    return np.asarray(draw_field(seed=seed, width=width, height=height, mark=False).pixels)


def grey(pixels: np.ndarray) -> np.ndarray:
    """Return the luma of a picture."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))


def ome(order: str, names: str = "Red Green Blue", extra: str = "", kind: str = "uint8") -> str:
    """Return an OME description of one picture with three channels."""
    channels = "".join(
        f'<Channel ID="Channel:0:{place}" Name="{name}" SamplesPerPixel="1"/>'
        for place, name in enumerate(names.split())
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><OME xmlns="http://www.openmicroscopy.org/'
        f'Schemas/OME/2016-06"><Image ID="Image:0"><Pixels ID="Pixels:0" DimensionOrder="{order}" '
        f'Type="{kind}" SizeX="320" SizeY="240" SizeC="{len(names.split())}" SizeZ="1" SizeT="1" '
        f'PhysicalSizeX="100" PhysicalSizeXUnit="nm">{channels}{extra}</Pixels></Image></OME>'
    )


def pages_of(planes: list[np.ndarray], description: str | None = None) -> bytes:
    """Return grey planes as separate pages."""
    tiff = Tiff()
    for place, plane in enumerate(planes):
        about = {270: (2, description)} if description and place == 0 else None
        tiff.page(np.ascontiguousarray(plane), tags=about)
    return tiff.bytes()


def deep_kinds() -> dict[str, bytes]:
    """Return TIFFs of other depths and number formats, each of the drawn field."""
    pixels = drawn()
    shares = pixels / 255
    deep, twelve = pixels.astype(np.uint16) * 257, np.rint(shares * 4095).astype(np.uint16)
    ten, fourteen = np.rint(shares * 1023), np.rint(shares * 16383)
    hot = twelve.copy()
    hot[3:6, 3:6], hot[100, 100] = 65535, 0
    said = {281: (3, [4095] * 3)}
    kinds = {
        "16 bits, planes": Tiff().page(deep, planar=2),
        "16 bits, planes, deflate": Tiff().page(deep, planar=2, deflate=True, rows=50),
        "16 bits, big-endian": Tiff(order=">").page(deep, rows=16),
        "16 bits, BigTIFF, big-endian": Tiff(big=True, order=">").page(deep),
        "12 bits in 16": Tiff().page(twelve),
        "12 bits in the upper bits": Tiff().page(twelve << 4),
        "12 bits packed": Tiff().page(twelve, bits=12),
        "10 bits packed": Tiff().page(ten.astype(np.uint16), bits=10),
        "14 bits packed": Tiff(order=">").page(fourteen.astype(np.uint16), bits=14),
        "12 bits packed, planes": Tiff().page(twelve, bits=12, planar=2),
        "hot pixels": Tiff().page(hot),
        "hot pixels, depth said": Tiff().page(hot, tags=said),
        "brightest value said as the depth": Tiff().page(twelve, tags={281: (3, [3000] * 3)}),
        "12 bits from 32768": Tiff().page(twelve + 32768),
        "signed, from the least": Tiff().page((twelve.astype(int) - 32768).astype(np.int16)),
        "signed, around zero": Tiff().page((twelve.astype(int) - 2048).astype(np.int16)),
        "signed, above zero": Tiff().page((shares * 32767).astype(np.int16)),
        "signed 8 bits": Tiff().page((pixels.astype(int) - 128).astype(np.int8)),
        "32 bits": Tiff().page(pixels.astype(np.uint32) * 16843009),
        "32 bits of 8": Tiff().page(pixels.astype(np.uint32)),
        "float to 1": Tiff().page(shares.astype(np.float32)),
        "float to 255": Tiff(order=">").page(pixels.astype(np.float32)),
        "float to 65535": Tiff().page(deep.astype(np.float32)),
        "float from -1": Tiff().page((shares * 2 - 1).astype(np.float32)),
        "double": Tiff().page(shares),
        "half": Tiff().page(shares.astype(np.float16)),
        "float, one not a number": Tiff().page(_with_hole(shares)),
    }
    return {name: tiff.bytes() for name, tiff in kinds.items()}


def _with_hole(shares: np.ndarray) -> np.ndarray:
    holed = shares.astype(np.float32)
    holed[7, 7] = np.nan
    return holed


def layouts() -> dict[str, bytes]:
    """Return TIFFs of 8 bits with other layouts or compressions, each of the drawn field."""
    pixels = drawn()
    image = Image.fromarray(pixels)
    alone = {259: (3, 1)}
    wave, web, picture = io.BytesIO(), io.BytesIO(), io.BytesIO()
    image.save(wave, "JPEG2000", no_jp2=True)
    image.save(web, "WEBP", lossless=True)
    image.save(picture, "PNG")
    parts = [put_bits(pixels[top : top + 60], 8) for top in range(0, 240, 60)]
    squeezed = [lzma.compress(part) for part in parts]
    opaque = np.dstack([pixels, np.full((240, 320), 255, np.uint8)])
    nothing = np.dstack([pixels, np.zeros((240, 320), np.uint8)])
    return {
        "strips of a row": Tiff().page(pixels, rows=1).bytes(),
        "planes": Tiff().page(pixels, planar=2, rows=7).bytes(),
        "counts of zero": Tiff().page(pixels, tags={279: (4, 0)}).bytes(),
        "no counts": Tiff().page(pixels, tags={279: (4, None), **alone}).bytes(),
        "LZW": encode(image, "TIFF", compression="tiff_lzw"),
        "LZW, differences": encode(image, "TIFF", compression="tiff_lzw", tiffinfo={317: 2}),
        "PackBits": encode(image, "TIFF", compression="packbits"),
        "deflate": encode(image, "TIFF", compression="tiff_adobe_deflate"),
        "deflate, more than a strip holds": Tiff()
        .page(
            pixels,
            compression=8,
            data=[zlib.compress(part + bytes(100)) for part in parts],
            rows=60,
        )
        .bytes(),
        "LZMA": Tiff().page(pixels, compression=34925, data=squeezed, rows=60).bytes(),
        "JPEG 2000": Tiff().page(pixels, compression=33005, data=[wave.getvalue()]).bytes(),
        "JPEG 2000, other number": Tiff()
        .page(pixels, compression=34712, data=[wave.getvalue()])
        .bytes(),
        "WebP": Tiff().page(pixels, compression=50001, data=[web.getvalue()]).bytes(),
        "PNG": Tiff().page(pixels, compression=34933, data=[picture.getvalue()]).bytes(),
        "fill order": Tiff()
        .page(pixels, data=[_reversed(put_bits(pixels, 8))], tags={266: (3, 2)})
        .bytes(),
        "colours called black is zero": Tiff().page(pixels, photometric=1).bytes(),
        "no interpretation": Tiff().page(pixels, tags={262: (3, None)}).bytes(),
        "fourth sample of no meaning": Tiff().page(nothing, tags={338: (3, 0)}).bytes(),
        "fourth sample not spoken of": Tiff().page(nothing).bytes(),
        "alpha of one": Tiff().page(opaque, tags={338: (3, 2)}).bytes(),
        "alpha of zero": Tiff().page(nothing, tags={338: (3, 2)}).bytes(),
        "alpha of zero, in the colours": Tiff().page(nothing, tags={338: (3, 1)}).bytes(),
        "two more samples": Tiff().page(_more(pixels, 2), tags={338: (3, [0, 0])}).bytes(),
        "stretched edges of a cut tile": _tiled(pixels),
    }


def _reversed(data: bytes) -> bytes:
    return bytes(int(f"{one:08b}"[::-1], 2) for one in data)


def _more(pixels: np.ndarray, count: int) -> np.ndarray:
    return np.dstack([pixels, *[np.full(pixels.shape[:2], 77, np.uint8)] * count])


def _tiled(pixels: np.ndarray, side: int = 96) -> bytes:
    height, width = pixels.shape[:2]
    tiles = []
    for top in range(0, height, side):
        for left in range(0, width, side):
            tile = np.zeros((side, side, 3), np.uint8)
            part = pixels[top : top + side, left : left + side]
            tile[: part.shape[0], : part.shape[1]] = part
            tiles.append(tile.tobytes())
    body = Tiff()
    tags: dict[int, tuple[int, object]] = {322: (4, side), 323: (4, side), 278: (4, None)}
    plain = body.page(pixels, data=tiles, tags=tags).bytes()
    # Tile tags instead of strip tags; only their numbers differ.
    return plain.replace(b"\x11\x01\x04\x00", b"\x44\x01\x04\x00", 1).replace(
        b"\x17\x01\x04\x00", b"\x45\x01\x04\x00", 1
    )
