"""The command `quantize`: from a checkpoint to a model pack."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from typing import Any

from convert.base.options import Options
from convert.base.progress import console
from convert.base.recipe import LABELS, MODELS, PREPROCESSING
from convert.data.crops import has_crops, read_crops
from convert.pack.adopt import Adoption, adopt
from convert.pack.keras_files import ABOUT
from convert.pack.quantize import Request, quantize
from convert.train.checkpoint import load_checkpoint
from hematovision_desktop.core.base.errors import UserError

_OF_OTHERS = ("labels", "pixels", "side", "pictures", "crop_um", "natural_colours")


def run_quantize(options: Options) -> None:
    """Convert a checkpoint into a model pack and print what it cost."""
    checkpoint: Path = options.checkpoint
    shipped = checkpoint == MODELS / "hematovision.keras"
    beside = MODELS / "hematovision.tflite" if shipped else checkpoint.with_suffix(".tflite")
    pack = options.pack or beside
    cost = _quantize_own(options, pack) if _is_own(options) else _adopt(options, pack)
    console.print_json(json.dumps(cost))
    console.print(f"The model pack is {pack} with its card beside it")


def _is_own(options: Options) -> bool:
    """Return whether a checkpoint is one of this workshop's, and nothing else is said about it."""
    path: Path = options.checkpoint
    if any(getattr(options, name) for name in _OF_OTHERS) or not path.is_file():
        return not path.exists()
    try:
        with zipfile.ZipFile(path) as archive:
            about = json.loads(archive.read(ABOUT))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return False
    if about.get("labels") != [label.value for label in LABELS]:
        return False
    try:
        load_checkpoint(path, LABELS, PREPROCESSING.side_px)
    except UserError:
        return False
    return True


def _quantize_own(options: Options, pack: Path) -> dict[str, Any]:
    request = Request(
        options.checkpoint,
        pack,
        options.history or options.checkpoint.with_name("history.json"),
        PREPROCESSING,
        LABELS,
        name=options.name or "hematovision",
        version=options.version,
    )
    return quantize(request, read_crops(options.crops))


def _adopt(options: Options, pack: Path) -> dict[str, Any]:
    asked_for = Adoption(
        options.checkpoint,
        pack,
        options.name or options.checkpoint.stem,
        options.version,
        options.labels,
        options.pixels,
        options.side,
        options.pictures,
        options.crop_um or PREPROCESSING.crop_um,
        options.natural_colours,
        options.anyway,
    )
    crops: Path = options.crops
    return adopt(asked_for, lambda: read_crops(crops) if has_crops(crops) else None, _say)


def _say(sentence: str) -> None:
    print(f"convert quantize: {sentence}", file=sys.stderr)
