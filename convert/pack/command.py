"""The command `quantize`: a checkpoint in, a model pack out."""

from __future__ import annotations

import json

from convert.base.options import Options
from convert.base.progress import console
from convert.base.recipe import LABELS, PREPROCESSING
from convert.data.crops import read_crops
from convert.pack.quantize import Request, quantize


def run_quantize(options: Options) -> None:
    """Convert a checkpoint into a model pack and say what it cost."""
    request = Request(
        options.checkpoint,
        options.pack,
        options.history,
        PREPROCESSING,
        LABELS,
        name=options.name,
        version=options.version,
    )
    cost = quantize(request, read_crops(options.crops))
    console.print_json(json.dumps(cost))
    console.print(f"The model pack is {options.pack} with its card beside it")
