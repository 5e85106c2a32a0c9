"""`hematovision adapt`: teach the model the cells of a microscope, list its versions, or go back to
an earlier one.
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from typing import Any

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, build_pipeline
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.logbook.named_cells import NamedCell
from hematovision_desktop.core.naming.adapted_layer import (
    AdaptationFigures,
    AdaptationState,
    AdaptationTrial,
    AdaptedLayer,
    Judged,
    LeftOut,
    VersionList,
    figures_record,
)
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.outside import AdaptationParts, Outside
from hematovision_desktop.services.learn.adaptation import state_on
from hematovision_desktop.services.learn.adaptation_steps import (
    checked_in_log,
    named_in_folders,
    named_in_log,
    try_adaptation,
)
from hematovision_desktop.services.messages.adaptation import AdaptationStep
from hematovision_desktop.shell.known_microscopes import named_microscope
from hematovision_desktop.shell.named_log import log_to_begin, log_to_use
from hematovision_desktop.shell.streams import Ticker, complain, without_greetings
from hematovision_desktop.shell.vouched import vouch_who

SCHEMA = "hematovision.adapt/1"
EXIT_DONE, EXIT_REFUSED = 0, 1


def run_adapt(parsed: argparse.Namespace) -> int:
    """Run what the command line asks for and return the exit status."""
    outside = build_outside()
    pack = outside.open_adaptation(parsed.model)
    if parsed.list or parsed.shipped or parsed.rollback is not None:
        with closing(_open(parsed, outside)) as log:
            on = microscope_in(log, parsed.microscope)
            state = state_on(log, on, pack.card)
            if parsed.list:
                return _list(state, pack.card, parsed.format)
            vouch_who(log, outside, parsed.by, Right.RULES)
            if parsed.shipped:
                return _use(parsed, log, on, None, pack.card)
            wanted = parsed.rollback
            number = _earlier(log.versions(on), pack.card) if wanted == 0 else wanted
            return _use(parsed, log, on, number, pack.card)
    return _adapt(parsed, pack, outside)


def _open(parsed: argparse.Namespace, outside: Outside) -> Log:
    """Open the log. It may be new only for cells from folders that belong to no known microscope."""
    may_be_new = parsed.folder is not None and parsed.microscope is None
    return outside.open_log((log_to_begin if may_be_new else log_to_use)(parsed))


def _adapt(parsed: argparse.Namespace, pack: AdaptationParts, outside: Outside) -> int:
    processor_probe.guard()
    with without_greetings():
        # Teaching takes a while, so the log is released meanwhile.
        with closing(_open(parsed, outside)) as log:
            who = "" if parsed.dry_run else vouch_who(log, outside, parsed.by, Right.RULES)
            named = parsed.microscope
            profile = None if named is None else named_microscope(log, named).profile
            on = None if profile is None else profile.profile_id
            cells: list[NamedCell] = []
            checked = checked_in_log(log)
            if parsed.folder is None:
                cells = named_in_log(log, on)
        if parsed.folder is not None:
            locator = build_pipeline(parsed.model).locator
            cells = named_in_folders(
                parsed.folder, outside.find_files, pack.reader, locator, on=profile
            )
        trial = try_adaptation(cells, pack, LabelSet(parsed.label_set), _Progress(), checked)
    refused = bool(trial.refusal)
    model = trial.model
    if not refused and not parsed.dry_run:
        with closing(_open(parsed, outside)) as log:
            log.act_as(who)
            model = log.keep_version(on, model, trial.places)
            log.use_version(on, model.number)
    if parsed.format == "json":
        print(json.dumps(_record(trial, model)))
    else:
        _print(trial, model, dry=parsed.dry_run)
    return EXIT_REFUSED if refused else EXIT_DONE


def microscope_in(log: Log, name: str | None) -> int | None:
    """Return the number of a microscope from its name, or None for pictures from no known microscope."""
    return None if name is None else named_microscope(log, name).profile.profile_id


def _list(state: AdaptationState, card: ModelCard, form: str) -> int:
    if form == "json":
        rows = [_version_record(one, card, state.in_use) for one in state.versions]
        record: dict[str, Any] = {"schema": SCHEMA, "microscope": state.microscope or None}
        record |= {"in_use": state.in_use, "versions": rows}
        print(json.dumps(record | {"damaged": list(state.damaged), "note": state.trouble}))
        return EXIT_DONE
    print(f"{'version':<10}{'taught':<18}{'cells':>6}{'yours':>16}{'reference':>18}  ")
    for one in state.versions:
        print(_version_line(one, card, state.in_use))
    for number in state.damaged:
        print(f"{number:<10}damaged")
    used = "in use" if state.in_use is None else ""
    print(f"{'shipped':<10}{card.title:<58}  {used}".rstrip())
    if state.trouble:
        complain(state.trouble)
    return EXIT_DONE


def _version_line(one: AdaptedLayer, card: ModelCard, used: int | None) -> str:
    figures = one.figures
    state = "in use" if used == one.number else ""
    if one.pack_sha256 != card.sha256:
        state = "of another model pack"
    return (
        f"{one.number:<10}{clock_time(one.created_at):<18}{sum(figures.cells.values()):>6}"
        f"{_change(figures.verified_before, figures.verified_after):>16}"
        f"{_change(figures.reference_before, figures.reference_after):>18}  {state}"
    ).rstrip()


def _use(
    parsed: argparse.Namespace, log: Log, on: int | None, number: int | None, card: ModelCard
) -> int:
    if number is not None and log.read_version(number).pack_sha256 != card.sha256:
        raise UserError(
            f"Version {number} was taught to another model pack and cannot be used with "
            f"{card.title}. Teach again."
        )
    log.use_version(on, number)
    if parsed.format == "json":
        print(json.dumps({"schema": SCHEMA, "in_use": number}))
    elif number is None:
        print(f"In use from now on: {card.title}, as shipped.")
    else:
        print(f"In use from now on: {card.title} + site {number}.")
    return EXIT_DONE


def _earlier(shelf: VersionList, card: ModelCard) -> int | None:
    """Return the version before the current one, or None for the pack as shipped."""
    if shelf.chosen is None:
        raise UserError("The pack as shipped is already in use; there is nothing to go back from.")
    fitting = [one.number for one in shelf.versions if one.pack_sha256 == card.sha256]
    return max((number for number in fitting if number < shelf.chosen), default=None)


class _Progress:
    """Progress of the teaching on the terminal."""

    def __init__(self) -> None:
        self._ticker = Ticker(sys.stderr)

    def __call__(self, step: AdaptationStep, done: int, total: int) -> None:
        """Show how far a step has got."""
        what = "reading pictures" if step is AdaptationStep.READING else "teaching"
        self._ticker.show(f"{what}: {done} of {total}")
        if step is AdaptationStep.FITTING and done == total:
            self._ticker.clear()


def _record(trial: AdaptationTrial, model: AdaptedLayer) -> dict[str, Any]:
    left_out = trial.left_out
    return {
        "schema": SCHEMA,
        "accepted": not trial.refusal,
        "refusal": trial.refusal,
        "version": model.number or None,
        "pack_sha256": model.pack_sha256,
        "figures": figures_record(model.figures),
        "left_out": {
            "gone": left_out.gone,
            "changed": left_out.changed,
            "few": {label.value: count for label, count in left_out.few},
        },
        "seconds": round(trial.seconds, 3),
        "notice": RESEARCH_USE_ONLY,
    }


def _version_record(one: AdaptedLayer, card: ModelCard, used: int | None) -> dict[str, Any]:
    return {
        "version": one.number,
        "created_at": one.created_at.isoformat(),
        "pack_sha256": one.pack_sha256,
        "fits": one.pack_sha256 == card.sha256,
        "in_use": used == one.number,
        "figures": figures_record(one.figures),
    }


def _print(trial: AdaptationTrial, model: AdaptedLayer, *, dry: bool) -> None:
    figures = model.figures
    named = ", ".join(
        f"{count} {label.value.replace('_', ' ')}" for label, count in figures.cells.items()
    )
    cells = sum(figures.cells.values())
    print(f"Named cells: {cells} ({named}), pictures: {figures.originals}.")
    for line in left_out_lines(trial.left_out):
        print(line)
    _print_figures(figures)
    print(f"Took {trial.seconds:.0f} s.")
    if trial.refusal:
        print(f"Not used. {trial.refusal}")
    elif dry:
        print("It can be used. Nothing was saved, because of --dry-run.")
    else:
        print(
            f"In use from now on: version {model.number}. `hematovision adapt --rollback` undoes it."
        )
    print(RESEARCH_USE_ONLY)


def left_out_lines(left_out: LeftOut) -> list[str]:
    """Return lines that say which named cells could not take part."""
    lines = []
    if left_out.gone:
        lines.append(f"Not used, because their pictures are gone: {left_out.gone}.")
    if left_out.changed:
        lines.append(f"Not used, because their pictures were changed: {left_out.changed}.")
    if left_out.few:
        few = ", ".join(f"{count} {label.value.replace('_', ' ')}" for label, count in left_out.few)
        lines.append(f"Too few of their type to be taught: {few}.")
    return lines


def _print_figures(figures: AdaptationFigures) -> None:
    rows = (
        ("your cells, types weighted equally", figures.verified_before, figures.verified_after),
        (
            "reference cells, types weighted equally",
            figures.reference_before,
            figures.reference_after,
        ),
    )
    print(f"\n{'right':<40}{'before':>10}{'after':>10}")
    for name, before, after in rows:
        print(f"{name:<40}{before.balanced_accuracy:>10.1%}{after.balanced_accuracy:>10.1%}")
    for label, share in figures.verified_before.recall.items():
        later = figures.verified_after.recall[label]
        print(f"{'  your ' + label.value.replace('_', ' ') + 's':<40}{share:>10.1%}{later:>10.1%}")
    before, after = figures.verified_before, figures.verified_after
    print(f"{'confidence off by, your cells':<40}", end="")
    print(f"{before.calibration_error:>10.1%}{after.calibration_error:>10.1%}\n")


def _change(before: Judged, after: Judged) -> str:
    return f"{before.balanced_accuracy:.0%} -> {after.balanced_accuracy:.0%}"
