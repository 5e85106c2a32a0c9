"""Damages every kind of file that the program reads from outside, and lets the program read them.

    python tests/endurance/mutations.py --mutations 20000

Each reader may accept a damaged file or refuse it in a sentence. Anything else (a trace, more than
five seconds, more than a gigabyte) is a fault and is printed with its seed. Files are read in children,
a hundred at a time, so that one that ends the process is found too. Only on systems that fork.
"""
# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "adapters" / "model")]
sys.path[:0] = [str(ROOT / "tests" / one) for one in ("core", "adapters", "endurance")]

import numpy as np
from bad_input import draw_scene, encode
from made_files import MADE, made
from test_layer_versions import a_model

from hematovision_desktop.adapters.files.finder import find_files
from hematovision_desktop.adapters.files.settings import read_settings, read_window_state
from hematovision_desktop.adapters.files.settings_parts import read_laboratory, read_live_settings
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.keys.key_file import Cost, read_key_file, wrap
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.adapters.model.versions import pack_version, unpack_version
from hematovision_desktop.adapters.recording.avi import Clip, NoClip, of_avi, to_avi
from hematovision_desktop.core.base.errors import EnvironmentFault, FieldUnreadable, UserError
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.services.keeping.backup_steps import back_up, check_backup
from hematovision_desktop.services.microscopes.known_truth import read_truths

MOST_S, MOST_KB, AT_ONCE = 5, 1_000_000, 100
PACK = ROOT / "tests" / "tiny_pack"
REFUSED = (EnvironmentFault, UserError, FieldUnreadable, NoClip)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file. prepare: fills a folder, returns the file to damage. read: reads it."""

    prepare: Callable[[Path], Path]
    read: Callable[[Path], object]


def mutated(content: bytes, rng: random.Random) -> bytes:
    """Return content as a failing disk, an interrupted copy or a stranger would leave it."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 1, 2, 8))):
        if not changed:
            break
        at, length = rng.randrange(len(changed)), rng.randrange(1, 600)
        match rng.randrange(9):
            case 0 | 1:
                changed[at] ^= 1 << rng.randrange(8)
            case 2:
                changed[at] = rng.choice((0, 0x7F, 0x80, 0xFF))
            case 3:
                changed[at : at + length] = bytes(len(changed[at : at + length]))
            case 4:
                del changed[at:]
            case 5:
                changed[at:at] = changed[max(0, at - length) : at]
            case 6:
                changed = changed[at:] + changed[:at]
            case 7:
                changed[at : at + length] = rng.randbytes(length)
            case _:
                changed = bytearray(_spelt_otherwise(bytes(changed), rng))
    return bytes(changed)


def _spelt_otherwise(content: bytes, rng: random.Random) -> bytes:
    """Replace a number or a word of a text; in other content, a length of two or four bytes."""
    odd = (b"NaN", b"-1", b"1e999", b"null", b"[]", b'"\\u0000"', b"9" * 400, b"[" * 3000, b"true")
    figures = [at for at, one in enumerate(content[:100_000]) if chr(one).isdigit()]
    if content[:1] in (b"{", b"[") and figures:
        at = rng.choice(figures)
        end = at
        while end < len(content) and content[end : end + 1] in b"0123456789.e-":
            end += 1
        return content[:at] + rng.choice(odd) + content[max(end, at + 1) :]
    at = rng.randrange(max(1, len(content) - 4))
    value = rng.choice((0, 1, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
    size = 2 if value <= 0xFFFF else 4
    return content[:at] + value.to_bytes(size, rng.choice(("big", "little"))) + content[at + size :]


def picture(ending: str, form: str, **options: object) -> Kind:
    """A kind of picture."""

    def prepare(home: Path) -> Path:
        path = home / f"picture{ending}"
        path.write_bytes(encode(draw_scene(), form, **options))
        return path

    return Kind(prepare, lambda path: ImageReader().read(path))


def a_json(content: dict[str, object], read: Callable[[Path], object]) -> Kind:
    """A kind of file that holds an object of JSON."""

    def prepare(home: Path) -> Path:
        path = home / "file.json"
        path.write_bytes(json.dumps(content, indent=1).encode())
        return path

    return Kind(prepare, read)


def a_pack(ending: str) -> Kind:
    """A model pack whose card, weights or reference cells are damaged."""

    def prepare(home: Path) -> Path:
        for path in PACK.glob("tiny*"):
            shutil.copy(path, home)
        return home / f"tiny{ending}"

    return Kind(prepare, lambda path: load_pack(path.with_name("tiny.tflite")))


def a_version(home: Path) -> Path:
    """A version of the last layer, as bytes."""
    path = home / "version.npz"
    path.write_bytes(pack_version(a_model()))
    return path


def read_version(path: Path) -> object:
    """Read a version; any fault counts as a damaged version, as in the log."""
    try:
        return unpack_version(path.read_bytes())
    except Exception as fault:
        raise EnvironmentFault(str(fault)) from fault


def a_label_file(home: Path) -> Path:
    """A table of files and their types."""
    lines = ["file,type"]
    for number, label in enumerate(("neutrophil", "lymphocyte", "monocyte")):
        (home / f"{number}.png").write_bytes(encode(draw_scene(), "PNG"))
        lines.append(f"{number}.png,{label}")
    (home / "truth.csv").write_text("\n".join(lines), "utf-8")
    return home / "truth.csv"


def a_key_file(home: Path) -> Path:
    """The key file of a log."""
    path = home / "log.sqlite.key"
    path.write_bytes(wrap(bytes(32), Guard.PASSPHRASE, b"words", Cost(1, 64, 1)).to_bytes())
    return path


def read_key(path: Path) -> object:
    """Read a key file without deriving the key."""
    return read_key_file(path)


def a_log(home: Path) -> Path:
    """A small log."""
    SqliteLog(home / "log.sqlite").close()
    return home / "log.sqlite"


def read_log(path: Path) -> object:
    """Open it and list what it holds."""
    log = SqliteLog(path)
    try:
        return log.batches(LogQuery())
    finally:
        log.close()


def a_backup(home: Path) -> Path:
    """The list of a backup."""
    log = SqliteLog(home / "log.sqlite")
    made = back_up(
        log.copy_to, home / "log.sqlite", home, home / "backups", datetime(2026, 1, 1, tzinfo=UTC)
    )
    log.close()
    return made / "files.json"


def a_clip(home: Path) -> Path:
    """A clip of two frames."""
    frame = encode(draw_scene(), "JPEG")
    (home / "clip.avi").write_bytes(to_avi(Clip(160, 120, 10.0, (frame, frame))))
    return home / "clip.avi"


SETTINGS: dict[str, object] = {
    "theme": "dark",
    "um_per_px": 0.1,
    "backups_kept": 7,
    "keep_days": 365,
    "live": {
        "keys": {},
        "sounds": True,
        "cameras": {"camera:1": {"mode": [1280, 720, 30.0], "um_per_px": [[1280, 720, 0.1]]}},
    },
    "window": {"tile_px": 120, "geometry": "AAAA", "folder": "/slides"},
}

KINDS = {
    "jpeg": picture(".jpg", "JPEG", quality=90),
    "progressive": picture(".jpg", "JPEG", progressive=True),
    "png": picture(".png", "PNG"),
    "tiff": picture(".tif", "TIFF"),
    "tiff lzw": picture(".tif", "TIFF", compression="tiff_lzw"),
    "webp": picture(".webp", "WEBP"),
    "bmp": picture(".bmp", "BMP"),
    "gif": picture(".gif", "GIF"),
    "avif": picture(".avif", "AVIF"),
    "jpeg 2000": picture(".jp2", "JPEG2000"),
    "card": a_pack(".json"),
    "weights": a_pack(".tflite"),
    "version": Kind(a_version, read_version),
    "settings": a_json(
        SETTINGS,
        lambda path: (read_settings(path), read_live_settings(path), read_window_state(path)),
    ),
    "laboratory": a_json({"name": "Lab", "least_cells": 100}, read_laboratory),
    "labels": Kind(a_label_file, lambda path: read_truths(path, find_files)),
    "key file": Kind(a_key_file, read_key),
    "log": Kind(a_log, read_log),
    "backup": Kind(a_backup, lambda path: check_backup(path.parent)),
    "clip": Kind(a_clip, lambda path: of_avi(path.read_bytes())),
    **{name: Kind(prepare, read) for name, (prepare, read) in MADE.items()},
}


class TooLong(BaseException):
    """Raised in a reader that does not end; readers cannot catch it."""


def read_some(kind: Kind, seeds: range, say: Callable[[str], None]) -> None:
    """In a child: damage and read; print each seed before trying it, and what went wrong."""

    def too_long(_number: int, _frame: object) -> None:
        raise TooLong

    signal.signal(signal.SIGALRM, too_long)
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        home = Path(folder) / "whole"
        home.mkdir()
        path = kind.prepare(home)
        content = path.read_bytes()
        for seed in seeds:
            say(f"at {seed}")
            here = Path(folder) / "damaged"
            shutil.copytree(home, here)
            damaged = here / path.relative_to(home)
            damaged.write_bytes(mutated(content, random.Random(seed)))
            signal.alarm(MOST_S)
            try:
                kind.read(damaged)
            except REFUSED:
                pass
            except TooLong:
                say(f"fault {seed}: more than {MOST_S} s")
            except Exception as fault:
                say(f"fault {seed}: {type(fault).__name__}: {ascii(str(fault))[:160]}")
            finally:
                signal.alarm(0)
            shutil.rmtree(here)
            now_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            if now_kb - before_kb > MOST_KB:
                say(f"fault {seed}: {(now_kb - before_kb) // 1000} MB")
                before_kb = now_kb


def faults_of(kind: Kind, seeds: range) -> list[str]:
    """Read damaged files in a child; return what went wrong, including the child's end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            read_some(kind, seeds, lambda text: os.write(writing, f"{text}\n".encode()) and None)
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as stream:
        lines = stream.read().splitlines()
    _, status = os.waitpid(child, 0)
    found = [line.removeprefix("fault ") for line in lines if line.startswith("fault")]
    if status:
        last = next((line for line in reversed(lines) if line.startswith("at")), "at the beginning")
        found.append(f"{last}: the process ended with {status}")
    return found


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutations", type=int, default=900, help="in all, shared by the kinds")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--seed", type=int, default=0, help="the first")
    parsed = parser.parse_args()
    each = -(-parsed.mutations // len(parsed.kinds))
    np.seterr(all="ignore")
    faults = 0
    if MADE.keys() & set(parsed.kinds):
        made()  # once, not in each child
    print("kind         files  faults")
    for name in parsed.kinds:
        found: list[str] = []
        for first in range(parsed.seed, parsed.seed + each, AT_ONCE):
            last = min(first + AT_ONCE, parsed.seed + each)
            found += faults_of(KINDS[name], range(first, last))
        print(f"{name:12} {each:5}  {len(found):6}", *found[:8], sep="\n    ", flush=True)
        faults += len(found)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
