"""The report's section that compares recipes on microscopes that training never saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from convert.base.recipe import SETS
from convert.report.tables import between, percent, table
from convert.trials.ablate import PBC_EACH, VIEWS, run_key
from convert.trials.ablate_figures import agreement, difference, joined
from convert.trials.ablate_rows import SHORT, VARIANTS, Variant

_HEAD = (
    "changed",
    "seeds",
    "→ BCCD",
    "95 % interval",
    "against base",
    "→ PBC",
    "95 % interval",
    "against base",
    "third look",
)


_COST = (
    "\nA row needs two runs of about 75 s each on one core at 96 px, and 2, 3 and 4 times as "
    "much at 128, 160 and 192 px. We could not try larger networks as teachers: their starting weights are "
    "not in the data folder. "
)


_MEAN_OF_LONGER = (
    "\nThe run of 18 × 12,000 crops is as long as that of version 3. With the pack's second looks it named 78.2 % of "
    "BCCD right (balanced), no more than the shorter runs. It left 71 % of the cells to a person; 90 % of the other "
    "names were right.\n"
    "\nWe made two more trials, which are not kept as commands:\n\n"
    "- **The mean of the weights of two such runs** (vivid + outlier exposure, seeds 7 and 8, with second looks at "
    "cells within 1.5 logits). It named 80.0 % of BCCD right (balanced), where the two runs name 79.0 % on average, "
    "and 77.8 % of PBC instead of 77.3 %. But at the full length two runs are further apart: on the held-out fold "
    "their mean was right for 92.0 %, and they for 93.0 and 92.8 %. And three more epochs, which int8 needs, took the "
    "gain away (BCCD 77.1 %). So the pack is one run.\n"
    "- **Three more epochs at 160 px**, after a finished run at 128 px: 73.6 % of BCCD instead of 77.0 %. So the input "
    "stays at 128 px.\n"
)


def ablation_section(known: Mapping[str, Any]) -> str:
    """Return the table of all runs there are; known as `convert.trials.ablate.read_results` returns it."""
    runs: Mapping[str, Any] = known["runs"]
    rows = [row for variant in VARIANTS if (row := _row(variant, runs))]
    missing = [variant.name for variant in VARIANTS if not _seeds(variant.name, runs)]
    plan = known["plan"] or asdict(SHORT)
    return (
        "## What helps on another microscope\n\n"
        f"These are short runs on crops of {' and '.join(one.upper() for one in known['sources'])} alone: "
        f"{plan['side']} px, {plan['epochs']} epochs of {plan['samples']:,} crops (the first for the head alone), and "
        "averaged weights of the last epoch. They differ only in what a row names. Nothing was chosen by the set that was "
        "left out. The runs are far from the full recipe: only their differences count.\n\n"
        f"- *→ BCCD* trains without BCCD and measures {VIEWS} crops of each of its typed training originals.\n"
        f"- *→ PBC* trains without PBC and measures every {PBC_EACH}th train or val cell of its four types.\n"
        "- Both give the balanced accuracy of the four types, as the mean of the seeds. The intervals resample "
        "originals. The differences are from the mean of the base's seeds, on the same originals.\n"
        "- *Third look*: how often the two models of a row, which were taught by different sets, give a leukocyte of a "
        "third microscope the same of five types. Nobody named the types of these leukocytes.\n\n"
        + table(_HEAD, rows)
        + _seed_note(runs)
        + _free_rows(runs)
        + _longer(known.get("longer", {}))
        + _MEAN_OF_LONGER
        + (f"\nNot run yet: {', '.join(missing)}.\n" if missing else "")
        + _COST
        + "Reproduce: `python -m convert ablate`, or one row with `--only NAME --seeds 7`.\n"
    )


def _seed_note(runs: Mapping[str, Any]) -> str:
    """Return how much two seeds of one row differ, which no interval over originals includes."""
    apart = []
    for variant in VARIANTS:
        seeds = _seeds(variant.name, runs)
        for without in SETS:
            some = [runs[run_key(variant.name, seed, without)] for seed in seeds]
            found = [run["balanced_accuracy"] for run in some]
            if len(found) > 1:
                apart.append(max(found) - min(found))
    if not apart:
        return "\nThere is one seed each: the intervals do not include what another seed would change.\n"
    gap = float(np.mean(apart))
    ahead = [variant.name for variant in VARIANTS if _least_gain(variant.name, runs) > gap]
    return (
        f"\nTwo seeds of the same row differ by {100 * gap:.1f} points on average, and by up to "
        f"{100 * max(apart):.1f} ({len(apart)} pairs). The intervals over originals do not include this: a row of one "
        "seed that differs by less shows nothing. Better than the base by more than this in both directions: "
        f"{', '.join(ahead) or 'none'}.\n"
    )


def _least_gain(name: str, runs: Mapping[str, Any]) -> float:
    """Return the smaller of a row's two differences from the base."""
    seeds, base = _seeds(name, runs), _seeds("base", runs)
    if not seeds or not base:
        return 0.0
    return min(
        difference(
            [runs[run_key(name, seed, without)] for seed in seeds],
            [runs[run_key("base", seed, without)] for seed in base],
        )[0]
        for without in SETS
    )


def _longer(longer: Mapping[str, Any]) -> str:
    """Return the table of finished longer runs, measured on the same cells."""
    if not longer:
        return ""
    rows = [
        (
            f"without {run['without'].upper()}",
            run["augmentation"],
            f"{run['side']} px, {run['epochs']} × {run['samples']:,}",
            str(run["seed"]),
            percent(run["balanced_accuracy"]),
            between(run["interval"]),
            *(percent(value) for value in run["recall"].values()),
        )
        for run in sorted(longer.values(), key=lambda run: (run["without"], run["epochs"]))
    ]
    types = next(iter(longer.values()))["recall"]
    head = ("run", "augmentation", "plan", "seed", "balanced", "95 % interval", *types)
    return (
        "\nLonger runs, with the usual augmentation and with others (`train --augmentation`), measured on "
        "the same cells:\n\n"
        + table(head, rows)
        + "\nReproduce: `python -m convert train --without SET --augmentation POLICIES --outlier-exposure SHARE --epochs N --samples N --state "
        "FOLDER`, then `python -m convert ablate --beside FOLDER`.\n"
    )


def _seeds(name: str, runs: Mapping[str, Any]) -> list[int]:
    """Return the seeds for which both directions of a row exist."""
    seeds = {int(key.split()[1]) for key in runs if key.split()[0] == name}
    return [seed for seed in sorted(seeds) if all(run_key(name, seed, one) in runs for one in SETS)]


def _row(variant: Variant, runs: Mapping[str, Any]) -> tuple[str, ...] | None:
    seeds = _seeds(variant.name, runs)
    if not seeds:
        return None
    base = _seeds("base", runs)
    cells: list[str] = [variant.what, ", ".join(map(str, seeds))]
    for without in SETS:
        found = joined([runs[run_key(variant.name, seed, without)] for seed in seeds])
        cells += [percent(found.balanced), between(found.interval)]
        if variant.name == "base" or not base:
            cells.append("")
            continue
        own, others = (
            [runs[run_key(name, seed, without)] for seed in some]
            for name, some in ((variant.name, seeds), ("base", base))
        )
        apart, (low, high) = difference(own, others)
        cells.append(f"{100 * apart:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})")
    cells.append(_third(variant.name, seeds, runs))
    return tuple(cells)


def _third(name: str, seeds: list[int], runs: Mapping[str, Any]) -> str:
    pairs = [[runs[run_key(name, seed, one)].get("third") for one in SETS] for seed in seeds]
    shares = [agreement(one, other) for one, other in pairs if one and other]
    return percent(float(np.mean(shares))) if shares else ""


def _free_rows(runs: Mapping[str, Any]) -> str:
    """Return what needs no training: mirrored looks in every run, and weights that are not averaged."""
    text = ""
    looks = [run["mirrored"] for run in runs.values() if "mirrored" in run]
    if looks:
        gains = [look["four_looks"] - look["one_look"] for look in looks]
        text += (
            f"\nFour mirrored looks at each cell instead of one, averaged, give {100 * np.mean(gains):+.1f} points "
            f"over {len(gains)} runs (from {100 * min(gains):+.1f} to {100 * max(gains):+.1f}), for four times the "
            "work.\n"
        )
    last = [run for run in runs.values() if "last_weights" in run]
    if last:
        gains = [run["balanced_accuracy"] - run["last_weights"] for run in last]
        text += (
            f"\nAveraged weights, compared with the last weights of the same run, give {100 * np.mean(gains):+.1f} points "
            f"over {len(gains)} runs (from {100 * min(gains):+.1f} to {100 * max(gains):+.1f}).\n"
        )
    return text
