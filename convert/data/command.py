"""The command `prepare`: check every file, refuse leaks, cut the crops."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from convert.base.options import Options
from convert.base.progress import console, progress_bar
from convert.base.recipe import MARGIN, PREPROCESSING, data_folder, padded_crop
from convert.data.class_names import plain_name, read_names
from convert.data.datasets import (
    Example,
    bccd_test_fields,
    read_kaggle_test,
    read_own,
    read_pbc,
    refuse_leaks,
)
from convert.data.prepare import CropPipeline, prepare_crops
from convert.data.sources import read_sources
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.naming.ports import FieldReader


def run_prepare(options: Options) -> None:
    """Check every file, refuse leaks, cut the crops."""
    data = data_folder(options.data)
    reader = ImageReader()
    examples = _own_examples(options)
    if not options.alone:
        examples += read_sources(data)
    if not options.alone or data.is_dir():
        _check_test_files(data, reader)
        refuse_leaks(examples, data)
    _print_counts(examples)
    cut = padded_crop(PREPROCESSING)
    if options.raw_colours:
        cut = replace(cut, background_level=None)
    pipeline = CropPipeline(reader, ColourLocator(), ScaledCropCutter(cut), cut.side_px)
    with progress_bar("cutting crops") as (bar, task):
        bar.update(task, total=len(examples))
        counts = prepare_crops(examples, pipeline, options.crops, lambda: bar.advance(task))
    for kind, count in sorted(counts.items()):
        console.print(f"{count:7,} {kind}")
    console.print(f"Crops of {cut.side_px} px ({MARGIN:g} × the window) are in {options.crops}")


def _own_examples(options: Options) -> list[Example]:
    """Return the labelled cells of the folders given with --boxes."""
    if not options.boxes:
        if options.alone or options.names:
            raise UserError("--names and --alone are for folders named with --boxes.")
        return []
    if options.names is None:
        raise UserError("Name the file of the classes with --names; one class per line.")
    names = read_names(options.names)
    for name, label in names.labels.items():
        if plain_name(name) != label:
            console.print(f"Class {name} counts as {label}")
    examples = []
    for folder in options.boxes:
        found, left_out = read_own(folder, names)
        examples += found
        for why, count in sorted(left_out.items()):
            console.print(f"{count:7,} {why} left out of {folder}")
    return examples


def _check_test_files(data: Path, reader: FieldReader) -> None:
    """Read every file of the test sets, so a damaged one is found before training."""
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
