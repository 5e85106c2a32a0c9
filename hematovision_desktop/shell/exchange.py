"""`hematovision export` and `import`: write cells for other programs, and read their boxes and names."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from contextlib import closing

from hematovision_desktop.assembly.exchange import exchange_formats, pictures_again
from hematovision_desktop.assembly.factories import build_outside, open_crops
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import NOT_REVIEWED, out_set
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.formats.exchange_names import UNNAMED, Meaning, plain_name
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.signing.people import check_name
from hematovision_desktop.services.exchange.exchange import (
    bring_in,
    read_exchange,
    write_exchange,
)
from hematovision_desktop.services.samples.named import find_batch
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.streams import complain, harmless
from hematovision_desktop.shell.vouched import vouch_who

EXIT_DONE, EXIT_SOME = 0, 1
_MOST_SAID = 20


def run_export(parsed: argparse.Namespace) -> int:
    """Write the cells of a batch, or all verified cells, for other programs."""
    if (parsed.batch is None) != parsed.verified:
        raise UserError("Name a batch, or ask for the cells of all with --verified.")
    form = ExchangeForm(parsed.format)
    outside = build_outside()
    with closing(outside.open_log(log_to_read(parsed))) as log:
        vouch_who(log, outside, parsed.by)
        ids = log.judged_batches() if parsed.verified else [find_batch(log, parsed.batch).batch_id]
        batches = [log.read_batch(one) for one in ids]
        crops = form is ExchangeForm.FOLDERS
        out = out_set(batches, verified=parsed.verified, crops=crops)
        went = write_exchange(
            out,
            (form, exchange_formats()[form]),
            parsed.output,
            pictures_again(*open_crops(parsed.model)),
            pictures=parsed.pictures,
        )
        about = "" if parsed.verified else f"batch {ids[0]}"
        log.add_event("exported", f"{went.cells} cells", about)
    _say(went.problems)
    if out.partly:
        complain(f"{_count(out.partly, 'picture')} left out: some cells have no name yet.")
    if out.by_hand:
        complain(f"{_count(out.by_hand, 'cell')} counted by hand left out: no picture holds them.")
    are = "is" if went.cells == 1 else "are"
    print(
        f"{_count(went.cells, 'cell')} of {_count(went.fields, 'picture')} {are} in "
        f"{harmless(str(went.folder))}."
    )
    return EXIT_SOME if went.problems else EXIT_DONE


def run_import(parsed: argparse.Namespace) -> int:
    """Import boxes and names from another program as verdicts of a person."""
    said = dict(map(_meaning, parsed.name))
    who = check_name(parsed.by)
    form = ExchangeForm(parsed.format) if parsed.format else None
    marks = read_exchange(parsed.paths, exchange_formats(), form)
    outside = build_outside()
    with closing(outside.open_log(log_to_read(parsed))) as log:
        who = vouch_who(log, outside, who)
        batch = find_batch(log, parsed.batch)
        came = bring_in(log, batch.batch_id, marks, said, who)
    problems = (*marks.problems, *came.problems)
    _say(problems)
    print(
        f"Named {_count(came.named, 'cell')} and added {came.added:,} in batch {batch.batch_id}; "
        f"{_count(came.same, 'box', 'boxes')} said nothing new."
    )
    if came.left:
        print(
            f"{_count(came.left, 'name')} that the program gave and nobody confirmed stayed the "
            "program's: no person has said them."
        )
    return EXIT_SOME if problems else EXIT_DONE


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _say(problems: Iterable[str]) -> None:
    every = list(problems)
    for problem in every[:_MOST_SAID]:
        complain(problem)
    if len(every) > _MOST_SAID:
        complain(f"… and {len(every) - _MOST_SAID:,} more.")


def _meaning(text: str) -> tuple[str, Meaning]:
    theirs, sign, ours = text.partition("=")
    wanted = plain_name(ours)
    if theirs.strip() and sign:
        if wanted in set(Label):
            return plain_name(theirs), Label(wanted)
        if wanted in (UNIDENTIFIED, NOT_REVIEWED):
            return plain_name(theirs), None if wanted == UNIDENTIFIED else UNNAMED
    types = ", ".join((*Label, UNIDENTIFIED, NOT_REVIEWED))
    raise UserError(f"“{text}” does not say what a name means. Write THEIRS=TYPE: {types}.")
