"""`hematovision microscope`: lists the microscopes and what was proven on them, and checks one."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, build_pipeline
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.base.tables import ENCODING, Entry, TableDialect, TableWriter
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleOffer, size_for
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.layers import Layers, adapted
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.learn.adaptation_steps import cells_to_name
from hematovision_desktop.services.microscopes.known_truth import (
    check_known,
    keep_as_proof,
    read_truths,
)
from hematovision_desktop.shell.known_microscopes import (
    find_microscope,
    named_microscope,
    open_known_log,
    scale_lines,
    scale_record,
)
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.records import open_target, plain, writing
from hematovision_desktop.shell.streams import Ticker, complain, harmless
from hematovision_desktop.shell.vouched import vouch_rules, vouch_who

EXIT_DONE, EXIT_SOME = 0, 1
SCHEMA = "hematovision.microscope/1"


def run_microscope(parsed: argparse.Namespace) -> int:
    """Run what the command line asks for and return the exit status."""
    outside = build_outside()
    if parsed.what == "check":
        return _check(parsed, outside)
    if parsed.what == "teach":
        return _teach(parsed, outside)
    if parsed.what == "scale":
        _scale(parsed, outside)
        return EXIT_DONE
    if parsed.what == "show":
        found = find_microscope(parsed, outside, parsed.name)
        if parsed.format == "json":
            print(json.dumps(_record(*found)))
        else:
            _print_proofs(*found)
        return EXIT_DONE
    with closing(open_known_log(parsed, outside)) as log:
        known = log.microscopes()
    for one in known:
        print(f"{harmless(one.profile.name)}: {_best(one)}")
    if not known:
        print("No microscope is known yet. Check one, or name one in the window.")
    return EXIT_DONE


def proof_line(proof: Proof) -> str:
    """Return what was proven, in words."""
    names = "name was" if proof.checked == 1 else "names was" if proof.right == 1 else "names were"
    said = f"{proof.right} of {proof.checked} {names} right"
    if proof.promise is not None:
        said += f": at least {100 * proof.promise:.0f} in 100"
    elif proof.was_taken_back:
        said += ", but too many sure names were corrected later: nothing is promised"
    else:
        said += ": too few, or too many wrong, to promise anything"
    if proof.corrected:
        were = "was" if proof.corrected == 1 else "were"
        said += f"; so far {proof.corrected} of {proof.seen} sure names there {were} corrected"
    return said


def _best(one: KnownMicroscope) -> str:
    if not one.proofs:
        return "not checked yet"
    return "; ".join(f"{proof_line(proof)} ({_model_line(by)})" for by, proof in one.proofs.items())


def _model_line(one: NamedBy) -> str:
    return f"model {one.name} {one.sha256[:8]}, {one.label_set.value} types"


def _print_proofs(one: KnownMicroscope, layers: Layers) -> None:
    profile = one.profile
    print(harmless(profile.name))
    print(f"noted {clock_time(profile.created_at)}")
    if profile.sizes:
        sizes = ", ".join(f"{width} × {height}" for width, height in profile.sizes)
        print(f"pictures of {sizes} pixels")
    print("\n".join(scale_lines(profile)))
    if profile.um_per_px is not None:
        print(f"first pictures measured {profile.um_per_px:.4f} µm per pixel")
    chosen = layers.chosen.get(profile.profile_id)
    print(f"names with version {chosen.number}" if chosen else "names with the pack as shipped")
    print(_best(one))


def _record(one: KnownMicroscope, layers: Layers) -> dict[str, Any]:
    """Return what is known about a microscope, for JSON."""
    profile = one.profile
    chosen = layers.chosen.get(profile.profile_id)
    return {
        "schema": SCHEMA,
        "microscope": profile.name,
        "noted": profile.created_at.isoformat(),
        "sizes": [list(size) for size in profile.sizes],
        "scale": None if profile.scale is None else scale_record(profile.scale),
        "scales": [scale_record(kept) for kept in profile.scales],
        "first_um_per_px": profile.um_per_px,
        "version": None if chosen is None else chosen.number,
        "proofs": [
            {
                "model": {"name": by.name, "sha256": by.sha256},
                "label_set": by.label_set.value,
                "right": proof.right,
                "checked": proof.checked,
                "promise": proof.promise,
                "seen": proof.seen,
                "corrected": proof.corrected,
                "taken_back": proof.was_taken_back,
            }
            for by, proof in one.proofs.items()
        ],
    }


def _teach(parsed: argparse.Namespace, outside: Outside) -> int:
    if parsed.ask is None:
        # It shares this module, and few commands need teaching.
        from hematovision_desktop.shell.adapt import run_adapt  # noqa: PLC0415

        parsed.microscope = parsed.name
        return run_adapt(parsed)
    with closing(open_known_log(parsed, outside)) as log:
        asked = cells_to_name(
            log, named_microscope(log, parsed.name).profile.profile_id, parsed.ask
        )
    rows: list[tuple[Entry, ...]] = [
        ("file", "x", "y", "width", "height", "named", "or", "margin"),
    ]
    for one in asked:
        box = one.box
        row = (str(one.path), box.x, box.y, box.width, box.height)
        cell = one.cell
        margin = Decimal(f"{cell.margin:.3f}")
        rows.append((*row, cell.label.value, cell.second.value, margin))
    with open_target(None) as stream, writing(None):
        TableWriter(stream, TableDialect(parsed.csv_dialect)).write(rows)
    if not asked:
        complain("There is no cell to ask for: classify pictures with --microscope first.")
    return EXIT_DONE


def _check(parsed: argparse.Namespace, outside: Outside) -> int:
    spare_own_files(parsed, parsed.output, parsed.picture)
    truths = read_truths(parsed.truth, outside.find_files)
    with closing(open_known_log(parsed, outside, new=parsed.new)) as log:
        who = vouch_who(log, outside, parsed.by)
        profile, layers = _profile_for(log, parsed), log.layers()
    processor_probe.guard()
    pipeline = build_pipeline(parsed.model)
    shipped = pipeline.classifier
    if trouble := layers.trouble(profile.profile_id, shipped.card):
        complain(trouble)
    layer = layers.on(profile.profile_id, shipped.card)
    pipeline = replace(pipeline, classifier=adapted(shipped, layer))
    ticker = Ticker(sys.stderr)

    def note(progress: Progress) -> None:
        ticker.show(f"{progress.done:,} of {progress.total:,}")

    check = check_known(truths, pipeline, Options(LabelSet(parsed.label_set), on=profile), note)
    ticker.clear()
    card = pipeline.classifier.card
    named_by = card.terms_for(LabelSet(parsed.label_set), None).named_by
    with closing(open_known_log(parsed, outside)) as log:
        log.act_as(who)
        proof, fresh = keep_as_proof(log, profile.profile_id, named_by, check)
    _print_check(check)
    if check.only_type is not None:
        print(
            f"All of these cells are of one type, {plain(check.only_type)}. They prove nothing about "
            "the others, so none of them was kept as proof."
        )
    elif not fresh and proof.checked:
        print(
            "None of these cells is new here: each was already checked or taught, and counts once."
        )
    if proof.checked or check.only_type is None:
        print(f"On {harmless(profile.name)} {proof_line(proof)}.")
    print(RESEARCH_USE_ONLY)
    if parsed.output is not None:
        _write_csv(check, parsed.output, TableDialect(parsed.csv_dialect))
    if parsed.picture is not None:
        # Qt takes a while to load, and `classify` shares this module.
        from hematovision_desktop.shell.painting import write_confusion  # noqa: PLC0415

        write_confusion(f"{profile.name}, {card.title}", check, parsed.picture)
    return EXIT_SOME if check.unread else EXIT_DONE


def _scale(parsed: argparse.Namespace, outside: Outside) -> None:
    """Set a scale as the command line says, and print the result."""
    if parsed.each_batch and parsed.um_per_px is not None:
        raise UserError("Give a figure or --each-batch, not both.")
    with closing(open_known_log(parsed, outside)) as log:
        profile = named_microscope(log, parsed.name).profile
        if parsed.each_batch or parsed.um_per_px is not None:
            vouch_rules(log, outside, parsed.by)
        if parsed.each_batch:
            log.keep_scale(profile.profile_id, None)
        elif parsed.um_per_px is not None:
            log.keep_scale(profile.profile_id, _typed(parsed, profile))
        profile = named_microscope(log, parsed.name).profile
    print("\n".join(scale_lines(profile)))


def _typed(parsed: argparse.Namespace, profile: MicroscopeProfile) -> ScaleOffer:
    size = parsed.size or size_for(profile.scales, profile.sizes)
    if size is None:
        raise UserError(
            f"No picture of {profile.name} has been seen yet. A scale applies to one size of "
            "picture: give it, such as --size 1600x1200."
        )
    return ScaleOffer(parsed.um_per_px, KeptFrom.TYPED, 0, size)


def _profile_for(log: Log, parsed: argparse.Namespace) -> MicroscopeProfile:
    known = {one.profile.name.casefold() for one in log.microscopes()}
    if parsed.new and parsed.name.strip().casefold() not in known:
        log.keep_profile(MicroscopeProfile(0, parsed.name.strip(), datetime.now(UTC)))
    return named_microscope(log, parsed.name).profile


def _print_check(check: KnownCheck) -> None:
    confusion, labels = check.confusion(), check.labels
    print(
        f"{'truth':<21}" + "".join(f"{label.letter:>6}" for label in labels) + "   right, interval"
    )
    for recall in check.recalls():
        row = "".join(f"{confusion.get((recall.label, name), 0):>6}" for name in labels)
        share = f"{recall.right / recall.cells:.0%}, {recall.low:.0%}-{recall.high:.0%}"
        print(f"{plain(recall.label):<21}{row}   {share}")
    if check.without_cell or check.unread:
        print(
            f"Pictures in which no cell was found: {check.without_cell}. "
            f"Pictures that could not be read: {check.unread}."
        )
    if check.unknown:
        print(
            f"Left out, because these are no types ({harmless(', '.join(check.unknown_examples))}). "
            f"Types: {', '.join(plain(label) for label in Label)}."
        )
    if check.copies:
        print(f"Pictures that are copies of others, which count once: {check.copies}.")


def _write_csv(check: KnownCheck, target: Path, dialect: TableDialect) -> None:
    with open_target(target, ENCODING) as stream, writing(target):
        TableWriter(stream, dialect).write(check.table())
