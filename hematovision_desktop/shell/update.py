"""`hematovision update`: shows what an update contains and installs it, goes back, or lists trusted keys."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, read_own_settings
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.adapted_layer import Judged
from hematovision_desktop.core.naming.update_figures import Compared, PackFigures
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import (
    Installed,
    RefusalCode,
    TrustedKey,
    UpdateKind,
    UpdateRefused,
)
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.learn.adaptation_steps import most_named
from hematovision_desktop.services.messages.updates import Offer
from hematovision_desktop.services.updates.update_steps import UpdateSteps
from hematovision_desktop.shell.named_log import log_to_use
from hematovision_desktop.shell.streams import Ticker, complain, harmless, without_greetings
from hematovision_desktop.shell.vouched import vouch_rules

EXIT_DONE, EXIT_REFUSED = 0, 1
NEXT_START = {
    UpdateKind.PROGRAM: "The new version runs from the next start on. "
    "HEMATOVISION_STAYS=1 starts the installed one.",
    UpdateKind.TRANSLATIONS: "A window that is open speaks it after its next start.",
}


def run_update(parsed: argparse.Namespace) -> int:
    """Run what the command line asks for and return the exit status."""
    _refuse_options_without_use(parsed)
    outside = build_outside()
    steps = UpdateSteps(outside)
    if parsed.back is not None:
        with closing(_opened_log(parsed, outside)) as log:
            vouch_rules(log, outside, parsed.by)
            log.add_event(*steps.go_back(UpdateKind(parsed.back)))
        print(_line(steps.present(UpdateKind(parsed.back))))
        return EXIT_DONE
    if parsed.distrust is not None:
        key = _key_of(steps, parsed.distrust)
        with closing(_opened_log(parsed, outside)) as log:
            vouch_rules(log, outside, parsed.by)
            steps.distrust(key.public_key)
            log.add_event("update", f"key {fingerprint_of(key.public_key)} is no longer trusted")
        print(f"No longer trusted: {harmless(key.name)}.")
        return EXIT_DONE
    if parsed.file is None:
        _print_state(steps)
        return EXIT_DONE
    try:
        return _take(parsed, outside, steps)
    except UpdateRefused as refused:
        complain(f"{refused} ({refused.code.value})")
        return EXIT_REFUSED


def _refuse_options_without_use(parsed: argparse.Namespace) -> None:
    if parsed.file is None and parsed.trust is not None:
        raise UserError("--trust needs the update whose key it is: give its file too.")
    if parsed.file is None and parsed.dry_run:
        raise UserError("--dry-run needs an update to look at: give its file too.")
    if parsed.name is not None and parsed.trust is None:
        raise UserError("--name says whose key it is, so it goes with --trust only.")


def _opened_log(parsed: argparse.Namespace, outside: Outside) -> Log:
    return outside.open_log(log_to_use(parsed))


def _take(parsed: argparse.Namespace, outside: Outside, steps: UpdateSteps) -> int:
    ticker = Ticker(sys.stderr)

    def tell(done: int, total: int) -> None:
        ticker.show(f"{100 * done // max(1, total)} %")

    offer = steps.offer(parsed.file, tell)
    ticker.clear()
    _print_offer(offer)
    with closing(_opened_log(parsed, outside)) as log:
        if offer.key is None or not parsed.dry_run:
            vouch_rules(log, outside, parsed.by)
        if offer.key is None:
            _trust(parsed, steps, offer, log)
        processor_probe.guard()
        with without_greetings():
            files = steps.stage(offer, tell)
            ticker.clear()
            if offer.update.manifest.kind is UpdateKind.MODEL:
                _compare(steps, files, log, ticker)
        if parsed.dry_run:
            print("Nothing was changed, because of --dry-run.")
            return EXIT_DONE
        log.add_event(*steps.install(offer))
    print(_line(steps.present(offer.update.manifest.kind)))
    if offer.update.manifest.kind in NEXT_START:
        print(NEXT_START[offer.update.manifest.kind])
    print(RESEARCH_USE_ONLY)
    return EXIT_DONE


def _trust(parsed: argparse.Namespace, steps: UpdateSteps, offer: Offer, log: Log) -> None:
    """Trust the update's key if the person gave its fingerprint; else raise UpdateRefused."""
    fingerprint = fingerprint_of(offer.update.public_key)
    given = (parsed.trust or "").replace(" ", "").casefold()
    if given != fingerprint.replace(" ", ""):
        raise UpdateRefused(
            RefusalCode.FOREIGN,
            sentence(
                "Nobody here trusts the key that signed this update. Anyone who has it can change "
                "how cells are named here. Ask its maker for the fingerprint, but not through "
                "this stick. If it is {fingerprint}, give it with --trust and a --name.",
                fingerprint=fingerprint,
            ),
        )
    key = steps.trust(offer, parsed.name or "", parsed.by or "")
    log.add_event("update", f"key {fingerprint} of {key.name} is trusted")


def _key_of(steps: UpdateSteps, fingerprint: str) -> TrustedKey:
    wanted = fingerprint.replace(" ", "").casefold()
    for key in steps.trusted_keys():
        if fingerprint_of(key.public_key).replace(" ", "") == wanted and not key.is_shipped:
            return key
    raise UserError(sentence("No key that was added here has this fingerprint."))


def _compare(steps: UpdateSteps, files: Path, log: Log, ticker: Ticker) -> None:
    settings = read_own_settings()

    def note(_step: str, done: int, total: int) -> None:
        ticker.show(f"checking cells that people named: {done} of {total} pictures")

    on, cells = most_named(log)
    chosen = log.layers().chosen.get(on)
    figures = steps.figures(
        files, settings.pack_path, cells, settings.label_set, note, chosen=chosen
    )
    ticker.clear()
    print("\n".join(figure_lines(figures)))


def figure_lines(figures: PackFigures) -> list[str]:
    """Return the figures of both packs side by side, as text."""
    lines = [f"\n{'right, types weighted equally':<34}{'in use':>9}{'new':>9}{'cells':>9}"]
    for name, both in (
        ("reference cells", figures.reference),
        ("cells that people named here", figures.verified),
    ):
        lines.append(f"{name:<34}{_share(both.before)}{_share(both.after)}{_cells(both)}")
        lines += [
            f"{'  ' + label.value.replace('_', ' '):<34}{share:>9.1%}{both.after.recall[label]:>9.1%}"
            for label, share in (both.before.recall.items() if both.before else ())
            if both.after is not None and label in both.after.recall
        ]
    if not figures.same_reference:
        lines.append("Each pack was judged by its own reference cells.")
    if figures.lost:
        lines.append(f"{figures.lost} named cells could not be checked: pictures gone or changed.")
    if figures.taught is not None:
        lines.append(f"Version {figures.taught}, which this site taught, does not carry over.")
    if figures.reference.is_worse or figures.verified.is_worse:
        lines.append("THE NEW PACK NAMES FEWER CELLS RIGHT.")
    return [*lines, ""]


def _share(one: Judged | None) -> str:
    return f"{'-':>9}" if one is None else f"{one.balanced_accuracy:>9.1%}"


def _cells(both: Compared) -> str:
    one = both.after or both.before
    return f"{one.cells if one else 0:>9}"


def _print_offer(offer: Offer) -> None:
    manifest, present = offer.update.manifest, offer.present
    here = f" in place of {present.version}" if present.version else ""
    print(f"{manifest.kind.value}: {harmless(manifest.name)} {manifest.version}{here}")
    print(f"made {harmless(manifest.made_at)}, {manifest.installed_bytes / 1e6:.1f} MB")
    print(f"signed by {harmless(offer.key.name) if offer.key else 'a key that nobody here trusts'}")
    print(f"fingerprint {fingerprint_of(offer.update.public_key)}")
    if manifest.about:
        print(harmless(manifest.about))


def _print_state(steps: UpdateSteps) -> None:
    for one in steps.installed():
        print(_line(one))
    keys = steps.trusted_keys()
    print("\nTrusted keys:" if keys else "\nNo key is trusted yet.")
    for key in keys:
        added = "came with the program" if key.is_shipped else f"added {harmless(key.added_at)}"
        who = f" by {harmless(key.added_by)}" if key.added_by else ""
        print(f"{fingerprint_of(key.public_key)}  {harmless(key.name)}, {added}{who}")


def _line(one: Installed) -> str:
    state = "as shipped" if one.is_shipped else "from an update"
    back = "" if one.before is None else f", before: {one.before or 'the installed one'}"
    return f"{one.kind.value:<14}{one.version or 'none'}, {state}{back}"
