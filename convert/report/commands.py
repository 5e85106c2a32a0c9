"""The commands that measure and write the report, with their progress on the terminal."""

from __future__ import annotations

from dataclasses import replace

from convert.base.files import write_bytes
from convert.base.options import Options
from convert.base.progress import console, progress_bar
from convert.base.recipe import (
    IMAGENET,
    SETS,
    data_folder,
)
from convert.data.crops import read_crops
from convert.data.sources import FAMILIES
from convert.data.unlabelled import unlabelled_crops
from convert.measure.abstain import Sources, abstain
from convert.measure.adapt_check import check_adaptation
from convert.measure.adapt_gain import measure
from convert.measure.label_errors import find_suspects, suspects_csv
from convert.measure.leave_one_source_out import load_run
from convert.measure.left_out_figures import measure_runs
from convert.pack.writer import update_card
from convert.report.evaluate import evaluate, read_figures, write_figures
from convert.report.left_out import with_earlier_runs
from convert.report.use import card_statements
from convert.train.weights import first_run
from convert.trials.ablate import Experiment, ablate, add_longer
from convert.trials.ablate_rows import SHORT
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.base.errors import UserError


def run_evaluate(options: Options) -> None:
    """Measure the pack on every set through the whole path and write the report."""
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


def run_report(options: Options) -> None:
    """Write the report and the text of the card again from the stored figures."""
    update_card(options.pack, card_statements())
    write_figures(read_figures(options.report), load_pack(options.pack), options.report)
    console.print(f"The report is {options.report}")


def run_leave_one_out(options: Options) -> None:
    """Measure every run that left sources out, list suspect labels, and write the report."""
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
    earlier = known.get("left_out", {})
    known = {**known, **found, "left_out": with_earlier_runs(earlier, left_out)}
    write_figures(known, pack, options.report)
    console.print(f"The report is {options.report}")


def run_adapt_check(options: Options) -> None:
    """Measure what teaching a site gains on sets that runs never saw, and write the report."""
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


def run_adapt_gain(options: Options) -> None:
    """Measure what chosen cells gain on sources that a pack never saw, and write the report."""
    found = measure(
        load_pack(options.pack),
        options.only,
        options.crops,
        options.state,
        draws=options.seeds,
        report=console.print,
    )
    shipped = load_pack(options.report.parent / "hematovision.tflite")
    known = read_figures(options.report)
    earlier = known.get("adapt_gain", {}).get("sources", {})
    known["adapt_gain"] = {"draws": options.seeds, "sources": {**earlier, **found}}
    write_figures(known, shipped, options.report)
    console.print(f"The report is {options.report}")


def run_ablate(options: Options) -> None:
    """Compare recipes by short runs, keep each result at once, and write the report."""
    data = data_folder(options.data)
    experiment = Experiment(
        read_crops(options.crops),
        unlabelled_crops(data, options.crops),
        options.state,
        options.report.parent / "report" / "ablation.json",
        data / IMAGENET if options.start == "imagenet" else None,
        read_crops(options.raw) if (options.raw / "table.csv").exists() else None,
    )
    short = replace(SHORT, samples=options.samples) if options.samples else SHORT
    for folder in options.beside or ():
        add_longer(experiment, folder)
    if not options.beside:
        ablate(experiment, options.only or (), _numbers(options.seeds), console.print, short)
    write_figures(read_figures(options.report), load_pack(options.pack), options.report)
    console.print(f"The report is {options.report}")


def run_abstain(options: Options) -> None:
    """Determine when the pack abstains, put it on its card, and write the report."""
    data = data_folder(options.data)
    sources = Sources(data, options.pack, options.checkpoint, options.state)
    known = read_figures(options.report)
    known["abstention"] = abstain(sources, read_crops(options.crops), options.each)
    write_figures(known, load_pack(options.pack), options.report)
    console.print(f"The card is {options.pack.with_suffix('.json')}, the report {options.report}")


def _numbers(text: str) -> tuple[int, ...]:
    """Return an argument like `7,8` as numbers."""
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise UserError(f"--seeds takes numbers like 7,8, not {text!r}.") from None
