"""The narrow network that looks first: `train-first-locator` and `quantize-first-locator`.

It learns from every source with boxes, from what the wide locator adds, and also in the light of
cheap cameras. It starts with the best channels of the wide one.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from convert.base.options import Options
from convert.base.progress import console
from convert.base.recipe import data_folder
from convert.data.sources import data_statements
from convert.locator.commands import load_model, save_model, train_with_progress
from hematovision_desktop.core.base.errors import UserError

if TYPE_CHECKING:
    from convert.locator.fields import BoxedField
    from hematovision_desktop.adapters.locator.learned import LearnedLocator

WIDTH_PX, HEIGHT_PX, ALPHA = 160, 128, 0.35
BATCH, PEAK_RATE, WARM_UP_STEPS = 16, 2e-3, 200
_DRAWN, _NOTHING = 160, 60
_START = {
    "name": "the locator of this program, its best channels",
    "used_for": "starting weights; boxes of red cells and platelets where nobody drew them",
    "licence": "MIT",
    "source": "locator.keras",
}
_CALIBRATION = 220
"""Fields from which the ranges of the int8 network are taken."""

_EXAMPLES = 48
"""Views that are used to measure the means of the wide network's channels."""


def read_first_fields(options: Options) -> tuple[list[BoxedField], LearnedLocator]:
    """Return every field for training, and the wide locator that completed them."""
    from convert.locator import fields, sources  # noqa: PLC0415
    from hematovision_desktop.adapters.locator.learned import open_locator  # noqa: PLC0415

    data, wide = data_folder(options.data), open_locator(options.wide)
    found = fields.read_bccd_fields(data) + fields.read_txl_fields(data)[0]
    found += fields.read_single_cells(data)
    found += fields.draw_fields(_DRAWN) + fields.draw_nothing(_NOTHING)
    found += sources.read_boxed_sources(data)
    for source, counts in fields.count_boxes(found).items():
        told = ", ".join(f"{count:,} {name}" for name, count in counts.items())
        console.print(f"{source}: {told}")
    return [sources.completed(field, wide) for field in found], wide


def run_train(options: Options) -> None:
    """Train with a fold held out, which is used to choose the thresholds."""
    import numpy as np  # noqa: PLC0415

    from convert.locator.narrow import start_from  # noqa: PLC0415
    from convert.locator.network import build_locator  # noqa: PLC0415
    from convert.locator.train import Plan, Trainer, odds_of  # noqa: PLC0415
    from convert.locator.views import USUAL, Strength, ViewMaker  # noqa: PLC0415
    from convert.train.input_pipeline import to_input  # noqa: PLC0415

    fields, _ = read_first_fields(options)
    state: Path = options.state
    if options.restart:
        shutil.rmtree(state, ignore_errors=True)
    model = build_locator(WIDTH_PX, HEIGHT_PX, ALPHA)
    views, rng = ViewMaker(fields, odds_of(fields), USUAL), np.random.default_rng(1)
    examples = np.stack([views.make(rng).pixels for _ in range(_EXAMPLES)])
    start_from(model, load_model(options.wide.with_suffix(".keras")), to_input(examples))
    plan = Plan(
        options.epochs,
        options.views,
        BATCH,
        PEAK_RATE,
        WARM_UP_STEPS,
        options.held_out,
        options.seed,
        Strength(mosaic=0.12, light=0.4, red_px=(12.0, 40.0), turn=0.25),
        whole=True,
    )
    train_with_progress(Trainer(fields, plan, state, model), "training")
    save_model(model, options.checkpoint)
    console.print(f"The network is in {options.checkpoint}")


def run_quantize(options: Options) -> None:
    """Convert. Sizes are chosen so the scale is that of the wide locator."""
    from convert.locator.choose import choose_rules  # noqa: PLC0415
    from convert.locator.quantize import (  # noqa: PLC0415
        DATA,
        build_card,
        calibration_inputs,
        convert_locator,
        input_size,
        write_locator,
    )
    from convert.locator.sources import BOXED  # noqa: PLC0415

    if not options.checkpoint.is_file():
        raise UserError(f"There is no checkpoint at {options.checkpoint}. Train one first.")
    fields, wide = read_first_fields(options)
    learned = [field for field in fields if field.fold != options.held_out]
    held_out = [field for field in fields if field.fold == options.held_out]
    model = load_model(options.checkpoint)
    net = input_size(model)
    content = convert_locator(model, calibration_inputs(learned, _CALIBRATION, net))
    rules, metrics = choose_rules(content, held_out, learned, net, wide)
    named = {
        "name": "hematovision-first-locator",
        "data": [*DATA[:-1], *data_statements(BOXED), _START],
    }
    card = build_card(content, rules, metrics, options.version, net) | named
    write_locator(options.pack, content, card)
    console.print_json(json.dumps(metrics))
    console.print(f"The locator is {options.pack}, {len(content):,} bytes, with its card beside it")
