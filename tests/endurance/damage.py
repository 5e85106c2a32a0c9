"""Damages picture files like failing disks, sticks and cards, and counts those that still give a sure name.

    python tests/endurance/damage.py FOLDER --files 2000
    python tests/endurance/damage.py FOLDER --sound

FOLDER holds sound photos, in any depth. Each damaged file must be refused, or be doubted so that no cell
is sure. A changed byte of pixels that are stored as they are leaves no trace and no harm; such files
are counted apart (“harmless”: hardly a pixel differs). --sound counts which sound files are doubted.
"""
# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import io
import random
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import numpy as np
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote, Pixels
from hematovision_desktop.core.naming.analysis import Options, Pipeline, name_fields, prepare_field

FORMS: dict[str, tuple[str, dict[str, object]]] = {
    "jpeg": ("JPEG", {"quality": 92}),
    "progressive jpeg": ("JPEG", {"quality": 90, "progressive": True}),
    "png": ("PNG", {}),
    "bmp": ("BMP", {}),
    "tiff": ("TIFF", {}),
    "tiff lzw": ("TIFF", {"compression": "tiff_lzw"}),
    "webp": ("WEBP", {"quality": 90}),
    "webp lossless": ("WEBP", {"lossless": True, "method": 0}),
}
DAMAGES = ("zeros", "sector", "lost", "changed", "flip", "cut", "zeros to the end", "joined")
ENDINGS = (".jpg", ".jpeg", ".png", ".bmp")
HARMLESS_PX, HARMLESS_LEVELS = 200, 24
"""So few pixels that differ by more than so many grey levels change no cell."""


def encoded(pixels: Pixels, form: str) -> bytes:
    """Return a picture in one of the forms."""
    kind, options = FORMS[form]
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind, **options)
    return stream.getvalue()


def spoilt(content: bytes, other: bytes, damage: str, rng: random.Random) -> bytes:
    """Return content with one damage behind its head. other: a second file of the same form."""
    at = int(len(content) * rng.uniform(0.1, 0.85))
    count = 0
    new = b""
    match damage:
        case "zeros":
            new = bytes(count := rng.choice((32, 64, 256)))
        case "sector":
            at, count = at // 512 * 512, rng.choice((512, 4096))
            new = bytes(min(count, len(content) - at))
        case "lost":
            count = rng.choice((1, 8, 100, 700, 4096))
        case "changed":
            new = rng.randbytes(count := rng.choice((4, 64, 700)))
        case "flip":
            new, count = bytes([content[at] ^ 1 << rng.randrange(8)]), 1
        case "cut":
            new, count = b"\xff\xd9" * content.startswith(b"\xff\xd8"), len(content)
        case "zeros to the end":
            new = bytes(count := len(content) - at)
        case _:
            new, count = other[int(len(other) * at / len(content)) :], len(content)
    return content[:at] + new + content[at + count :]


def outcome(path: Path, sound: Pixels, parts: Pipeline) -> str:
    """Read a damaged file; return what came of it."""
    content = path.read_bytes()
    try:
        pixels, notes = decode(content)
    except FieldUnreadable:
        return "refused"
    if FieldNote.DAMAGE_SUSPECTED in notes:
        return "doubted"
    options = Options()
    field = name_fields([prepare_field(0, path, parts, options)], parts.classifier, options)[0]
    if not any(not cell.needs_review for cell in field.cells):
        return "no sure name"
    if pixels.shape == sound.shape:
        far = np.abs(pixels.astype(np.int16) - sound).max(axis=2) > HARMLESS_LEVELS
        if far.sum() <= HARMLESS_PX:
            return "harmless"
    return "SURE"


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", nargs="*", default=list(FORMS))
    parser.add_argument(
        "--keep", type=Path, help="where to leave files that still gave a sure name"
    )
    parser.add_argument("--sound", action="store_true")
    args = parser.parse_args()
    photos = sorted(path for path in args.folder.rglob("*") if path.suffix.lower() in ENDINGS)
    rng = random.Random(args.seed)
    if args.sound:
        count_sound(photos, args.forms, args.files, rng)
    else:
        count_damaged(photos, args, rng)


def count_sound(photos: list[Path], forms: list[str], most: int, rng: random.Random) -> None:
    """Print how many sound files are doubted, of each form and as they are."""
    doubted: Counter[str] = Counter()
    for path in rng.sample(photos, min(most, len(photos))):
        content = path.read_bytes()
        pixels, notes = decode(content)
        found = {"as it is"} if FieldNote.DAMAGE_SUSPECTED in notes else set()
        for form in forms:
            if FieldNote.DAMAGE_SUSPECTED in decode(encoded(pixels, form))[1]:
                found.add(form)
        for form in sorted(found):
            print(f"{path}: doubted {form}", flush=True)
        doubted.update(found)
    print(f"{min(most, len(photos))} sound pictures, doubted: {dict(doubted)}")


def count_damaged(photos: list[Path], args: argparse.Namespace, rng: random.Random) -> None:
    """Print what came of damaged files, by form and damage."""
    parts = build_pipeline(None)
    seen: dict[str, Counter[str]] = {}
    kinds = [(form, damage) for form in args.forms for damage in DAMAGES]
    for number in range(args.files):
        form, damage = kinds[number % len(kinds)]
        one, other = rng.sample(photos, 2)
        content = encoded(decode(one.read_bytes())[0], form)
        sound = decode(content)[0]
        second = encoded(decode(other.read_bytes())[0], form)
        bad = spoilt(content, second, damage, rng)
        path = Path(args.keep or "/tmp") / f"damaged-{number}-{form}-{damage}".replace(" ", "-")
        path.write_bytes(bad)
        result = outcome(path, sound, parts)
        if result != "SURE" or not args.keep:
            path.unlink()
        seen.setdefault(f"{form}, {damage}", Counter())[result] += 1
    for kind, counts in seen.items():
        print(f"{kind:32}{dict(counts)}")
    print("in all", dict(sum(seen.values(), Counter())))


if __name__ == "__main__":
    main()
