"""Clips as AVI files of JPEGs, written and read in memory, so no unencrypted film touches the disk.

The layout is AVI 1.0 (RIFF), which every player reads. Only clips from this program are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from hematovision_desktop.core.base.late_dataclass import dataclass

_HEAD = 8
_KEY_FRAME = 0x10
_HAS_INDEX = 0x10
_MOST_FRAMES = 100_000


class NoClip(ValueError):
    """Bytes that are not a clip from this program."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A film of JPEGs of equal size. rate_per_s: frames a second. frames: may repeat."""

    width: int
    height: int
    rate_per_s: float
    frames: tuple[bytes, ...]


def to_avi(clip: Clip) -> bytes:
    """Return a clip as AVI."""
    frames, width, height = clip.frames, clip.width, clip.height
    largest = max(map(len, frames), default=0)
    micros = round(1_000_000 / clip.rate_per_s)
    main = struct.pack(
        "<14I", micros, 0, 0, _HAS_INDEX, len(frames), 0, 1, largest, width, height, 0, 0, 0, 0
    )
    stream = b"vidsMJPG" + struct.pack(
        "<I2H8I4h",
        0,
        0,
        0,
        0,
        micros,
        1_000_000,
        0,
        len(frames),
        largest,
        2**32 - 1,
        0,
        0,
        0,
        width,
        height,
    )
    picture = struct.pack("<3I2H", 40, width, height, 1, 24) + b"MJPG"
    picture += struct.pack("<5I", width * height * 3, 0, 0, 0, 0)
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", picture))
    movie, index, at = [], [], 4
    for frame in frames:
        index.append(b"00dc" + struct.pack("<3I", _KEY_FRAME, at, len(frame)))
        movie.append(_chunk(b"00dc", frame))
        at += len(movie[-1])
    body = (
        _list(b"hdrl", _chunk(b"avih", main) + streams)
        + _list(b"movi", b"".join(movie))
        + _chunk(b"idx1", b"".join(index))
    )
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"AVI " + body


def of_avi(content: bytes) -> Clip:
    """Return the clip in an AVI. Raises NoClip."""
    if content[:4] != b"RIFF" or content[8:12] != b"AVI ":
        raise NoClip("no AVI")
    head: tuple[int, ...] = ()
    frames: list[bytes] = []
    same: dict[bytes, bytes] = {}
    for name, part in _walk(content, 12, len(content)):
        if name == b"avih" and len(part) >= 40:
            head = struct.unpack_from("<10I", part)
        elif name == b"00dc":
            frames.append(same.setdefault(part, part))
            if len(frames) > _MOST_FRAMES:
                raise NoClip("too long")
    if not head or not head[0] or not frames:
        raise NoClip("no frames")
    return Clip(head[8], head[9], 1_000_000 / head[0], tuple(frames))


def _walk(content: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks of a part, and those of the lists in it."""
    while at + _HEAD <= end:
        name = content[at : at + 4]
        (length,) = struct.unpack_from("<I", content, at + 4)
        start, over = at + _HEAD, at + _HEAD + length
        if over > end:
            raise NoClip("cut short")
        if name == b"LIST":
            yield from _walk(content, start + 4, over)
        else:
            yield name, content[start:over]
        at = over + length % 2


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", name + content)


def evenly(frames: Sequence[tuple[float, bytes]], rate_per_s: float) -> Iterator[bytes]:
    """Yield frames at an even rate; gaps in time are filled, so that the film keeps its duration.

    frames: when each was taken, s, and its content.
    """
    written = 0
    for captured_s, content in frames:
        while written <= (captured_s - frames[0][0]) * rate_per_s:
            yield content
            written += 1
