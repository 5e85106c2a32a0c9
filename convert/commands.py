"""What the commands do, with their progress on the terminal."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from convert.boxes import read_names
from convert.crops import read_crops
from convert.data.sources import FAMILIES, read_sources
from convert.datasets import (
    Example,
    bccd_test_fields,
    read_kaggle_test,
    read_own,
    read_pbc,
    refuse_leaks,
)
from convert.progress import console, progress_bar
from convert.recipe import (
    IMAGENET,
    LABELS,
    MARGIN,
    PREPROCESSING,
    SETS,
    data_folder,
    wide,
)
from convert.weights import first_run
from hematovision_desktop.core.errors import FieldUnreadable, UserError

if TYPE_CHECKING:
    from hematovision_desktop.core.ports import FieldReader


def run_prepare(options: argparse.Namespace) -> None:
    """Check every file, refuse leaks, cut the crops."""
    from convert.prepare import Tools, prepare_crops  # noqa: PLC0415
    from hematovision_desktop.adapters.images.cutter import ScaledCropCutter  # noqa: PLC0415
    from hematovision_desktop.adapters.images.reader import ImageReader  # noqa: PLC0415
    from hematovision_desktop.adapters.locator.colour import ColourLocator  # noqa: PLC0415

    data = data_folder(options.data)
    reader = ImageReader()
    examples = _own_examples(options)
    if not options.alone:
        examples += read_sources(data)
    if not options.alone or data.is_dir():
        _check_test_files(data, reader)
        refuse_leaks(examples, data)
    _print_counts(examples)
    cut = wide(PREPROCESSING)
    if options.raw_colours:
        cut = replace(cut, background_level=None)
    tools = Tools(reader, ColourLocator(), ScaledCropCutter(cut), cut.side_px)
    with progress_bar("cutting crops") as (bar, task):
        bar.update(task, total=len(examples))
        counts = prepare_crops(examples, tools, options.crops, lambda: bar.advance(task))
    for kind, count in sorted(counts.items()):
        console.print(f"{count:7,} {kind}")
    console.print(f"Crops of {cut.side_px} px ({MARGIN:g} × the window) are in {options.crops}")


def _own_examples(options: argparse.Namespace) -> list[Example]:
    """Return the labelled cells of the folders named with --boxes."""
    if not options.boxes:
        if options.alone or options.names:
            raise UserError("--names and --alone are for folders named with --boxes.")
        return []
    if options.names is None:
        raise UserError("Name the file of the classes with --names; one class per line.")
    names = read_names(options.names)
    examples = []
    for folder in options.boxes:
        found, left_out = read_own(folder, names)
        examples += found
        for why, count in sorted(left_out.items()):
            console.print(f"{count:7,} {why} left out of {folder}")
    return examples


def _check_test_files(data: Path, reader: FieldReader) -> None:
    """Read every file of the test sets, so that a damaged one is known before training."""
    with progress_bar("checking test files") as (bar, task):
        others = [
            *(example.path for example in read_pbc(data, ["test"])),
            *(example.path for example in read_kaggle_test(data)),
            *bccd_test_fields(data),
        ]
        bar.update(task, total=len(others))
        for path in others:
            try:
                reader.read(path)
            except FieldUnreadable as refused:
                raise UserError(
                    f"{path} is not usable: {refused} Fetch the data again."
                ) from refused
            bar.advance(task)


def _print_counts(examples: list[Example]) -> None:
    counts = Counter((example.source, example.split, example.label.value) for example in examples)
    for (source, split, label), count in sorted(counts.items()):
        console.print(f"{count:7,} {source} {split} {label}")


def run_train(options: argparse.Namespace) -> None:
    """Train, then leave the checkpoint, the curves and the history in the models folder."""
    from convert.train_command import train  # noqa: PLC0415

    train(options)


def run_quantize(options: argparse.Namespace) -> None:
    """Convert a checkpoint into a model pack and say what it cost."""
    from convert.golden import write_golden  # noqa: PLC0415
    from convert.quantize import Request, quantize  # noqa: PLC0415

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
    write_golden(options.pack)
    console.print_json(json.dumps(cost))
    console.print(f"The model pack is {options.pack} with its card beside it")


def run_evaluate(options: argparse.Namespace) -> None:
    """Measure the pack on every set through the whole path and write the report."""
    from convert.evaluate import evaluate  # noqa: PLC0415

    with progress_bar("evaluating") as (bar, task):

        def report(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        evaluate(
            data_folder(options.data),
            options.pack,
            options.checkpoint,
            options.report,
            only=tuple(options.only or ()),
            drawn=options.drawn,
            report=report,
        )
    console.print(f"The report is {options.report}")


def run_leave_one_out(options: argparse.Namespace) -> None:
    """Measure every run that left sources out, list suspect labels, and renew the report."""
    from convert.checkpoint import write_bytes  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from convert.leave_out import load_run  # noqa: PLC0415
    from convert.left_out_figures import measure_runs  # noqa: PLC0415
    from convert.suspects import find_suspects, suspects_csv  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    crops = read_crops(options.crops)
    pack = load_pack(options.pack)
    side = pack.card.preprocessing.side_px
    parts = options.only or [*FAMILIES, "suspects"]
    families = [part for part in parts if part != "suspects"]
    left_out = measure_runs(
        options.runs, families, crops, side, needed=bool(options.only), report=console.print
    )
    found = {}
    fold = first_run(options.runs)
    if "suspects" in (options.only or ()) or ("suspects" in parts and "bccd" in left_out):
        with progress_bar("looking at the official test set") as (bar, task):
            suspects, found["suspects"] = find_suspects(
                load_run(options.runs, "bccd", side),
                crops,
                data_folder(options.data),
                pack,
                fold=fold if fold.exists() else None,
                report=lambda done, total: bar.update(task, completed=done, total=total),
            )
        write_bytes(options.report.parent / "suspect_labels.csv", suspects_csv(suspects))
    known = read_figures(options.report)
    known = {**known, **found, "left_out": {**known.get("left_out", {}), **left_out}}
    write_figures(known, pack, options.report)
    console.print(f"The report is {options.report}")


def run_adapt_check(options: argparse.Namespace) -> None:
    """Measure what teaching a site is worth on sets that runs never saw, and renew the report."""
    from convert.adapt_check import check_adaptation  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    crops = read_crops(options.crops)
    pack = load_pack(options.pack)
    with progress_bar("teaching") as (bar, task):
        found = check_adaptation(
            options.runs,
            options.only or SETS,
            crops,
            pack.card.preprocessing.side_px,
            seeds=options.seeds,
            report=lambda done, total: bar.update(task, completed=done, total=total),
        )
    known = read_figures(options.report)
    known["adaptation"] = {**known.get("adaptation", {}), **found}
    write_figures(known, pack, options.report)
    console.print(f"The report is {options.report}")


def run_ablate(options: argparse.Namespace) -> None:
    """Compare recipes by short runs, each result kept at once, and renew the report."""
    from convert.ablate import Bench, ablate, add_longer  # noqa: PLC0415
    from convert.ablate_rows import SHORT  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from convert.unlabelled import unlabelled_crops  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    data = data_folder(options.data)
    bench = Bench(
        read_crops(options.crops),
        unlabelled_crops(data, options.crops),
        options.state,
        options.report.parent / "report" / "ablation.json",
        data / IMAGENET if options.start == "imagenet" else None,
        read_crops(options.raw) if (options.raw / "table.csv").exists() else None,
    )
    short = replace(SHORT, samples=options.samples) if options.samples else SHORT
    for folder in options.beside or ():
        add_longer(bench, folder)
    if not options.beside:
        ablate(bench, options.only or (), options.seeds, console.print, short)
    write_figures(read_figures(options.report), load_pack(options.pack), options.report)
    console.print(f"The report is {options.report}")


def run_abstain(options: argparse.Namespace) -> None:
    """Fit from when on the pack abstains, put it on its card, and renew the report."""
    from convert.abstain import Sources, abstain  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from hematovision_desktop.adapters.model.pack import load_pack  # noqa: PLC0415

    data = data_folder(options.data)
    sources = Sources(data, options.pack, options.checkpoint, options.state)
    known = read_figures(options.report)
    known["abstention"] = abstain(sources, read_crops(options.crops), options.each)
    write_figures(known, load_pack(options.pack), options.report)
    console.print(f"The card is {options.pack.with_suffix('.json')}, the report {options.report}")


def path(text: str) -> Path:
    """Return an argument as a path."""
    return Path(text).expanduser()


def numbers(text: str) -> tuple[int, ...]:
    """Return an argument like `7,8` as numbers."""
    return tuple(int(part) for part in text.split(","))
