"""`hematovision second-reader`: writes a file for a second reader, reads one, sends it back, and merges it."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from hematovision_desktop.assembly.factories import build_outside, own_reader
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.rounding import rounded
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.readings.second_reading import (
    ReadingFile,
    ReadingWish,
    WrongReadingWords,
)
from hematovision_desktop.core.verdicts.agreement import SOURCE, Agreement, TypeAgreement
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.pictures.pictures import read_again
from hematovision_desktop.services.readings.sent_question import (
    draft_question,
    is_question,
    key_of,
    merge_answer,
    note_asked,
    read_file,
    read_to_ask,
    write_file,
)
from hematovision_desktop.services.readings.taken_question import (
    answer_of,
    check_elsewhere,
    lay_out,
    log_question,
    named_in,
    note_answered,
    stays_behind,
    take_question,
)
from hematovision_desktop.services.samples.named import find_sample
from hematovision_desktop.shell.named_log import log_in_use, log_to_begin, log_to_read
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.streams import complain, harmless
from hematovision_desktop.shell.vouched import vouch_who

PASSPHRASE_VARIABLE = "HEMATOVISION_READING"
"""Where the passphrase of a file is looked up before the program asks for it."""
EXIT_DONE, EXIT_SOME = 0, 1


def run_second_reader(parsed: argparse.Namespace) -> int:
    """Do one step of a second reading."""
    steps: dict[str, Callable[[argparse.Namespace, Outside, Log], int]] = {
        "send": _send,
        "read": _read,
        "return": _return,
        "merge": _merge,
    }
    if parsed.step in ("send", "return"):
        spare_own_files(parsed, parsed.file)
    outside = build_outside()
    find = log_to_begin if parsed.step == "read" else log_to_read
    with closing(outside.open_log(find(parsed))) as log:
        parsed.by = vouch_who(log, outside, parsed.by)
        return steps[parsed.step](parsed, outside, log)


def _send(parsed: argparse.Namespace, outside: Outside, log: Log) -> int:
    sample = find_sample(log, parsed.sample)
    wish = ReadingWish(
        whole_fields=parsed.whole_fields, with_names=parsed.names, with_patient=parsed.patient
    )
    reader = own_reader()
    drafted = draft_question(
        *read_to_ask(log, sample.known),
        wish,
        parsed.by,
        whole=lambda result: read_again(reader, result).pixels,
        encode=outside.live.encode_png,
    )
    words = _new_words() if parsed.encrypt else ""
    write_file(parsed.file, outside.readings().files.ask(drafted.asked, drafted.pictures, words))
    note_asked(log, drafted, parsed.file)
    for problem in drafted.problems:
        complain(problem)
    cells, pictures = drafted.asked.cells, len(drafted.pictures)
    these = f"{pictures:,} picture{'' if pictures == 1 else 's'} {'is' if cells == 1 else 'are'}"
    print(f"{_cells(cells)} in {these} in {_shown(parsed.file)}.")
    return EXIT_SOME if drafted.problems else EXIT_DONE


def _read(parsed: argparse.Namespace, outside: Outside, log: Log) -> int:
    file = _opened(parsed.file, outside)
    if not is_question(file):
        raise UserError("This file is an answer. Merge it with `second-reader merge`.")
    check_elsewhere(log, file, outside.readings())
    home = log_in_use(parsed).absolute().parent
    known = take_question(log, file, home, outside.readings())
    if known is not None:
        named, cells = named_in(log, known, file.asked), file.asked.cells
        print(
            f"It was already taken: batch id:{known}, “{_name_of(log, known)}”. "
            f"{_named_of(named, cells)}."
        )
        return EXIT_DONE
    results = lay_out(file, home, outside.readings())
    batch_id = log_question(log, file.asked, results, home)
    print(f"Batch id:{batch_id}, “{_name_of(log, batch_id)}”: {_cells(file.asked.cells)} to name.")
    print(f"Asked by {harmless(file.asked.by)}, key {key_of(file)}.")
    return EXIT_DONE


def _named_of(named: int, cells: int) -> str:
    return f"{named:,} of {_cells(cells)} {'is' if 1 in (named, cells) else 'are'} named"


def _cells(number: int) -> str:
    return f"{number:,} cell{'' if number == 1 else 's'}"


def _name_of(log: Log, batch_id: int) -> str:
    return harmless(log.read_start(batch_id).name)


def _return(parsed: argparse.Namespace, outside: Outside, log: Log) -> int:
    batch_id = _reading_of(log, parsed.sample)
    answered = answer_of(log, batch_id, parsed.by, outside.readings())
    words = _new_words() if parsed.encrypt else ""
    write_file(parsed.file, outside.readings().files.answer(answered, words))
    note_answered(log, batch_id, answered, parsed.file)
    named, asked = len(answered.names), answered.asked.cells
    print(f"{_named_of(named, asked)} in {_shown(parsed.file)}.")
    if answered.added:
        print(f"{len(answered.added):,} more cells were drawn here and are included.")
    for problem in stays_behind(answered):
        complain(problem)
    return EXIT_DONE


def _reading_of(log: Log, words: str) -> int:
    sample = find_sample(log, words)
    for batch_id in log.batches_of(sample.sample_id):
        if log.read_start(batch_id).kind is BatchKind.READING:
            return batch_id
    raise UserError("This sample was not sent here by another laboratory.")


def _merge(parsed: argparse.Namespace, outside: Outside, log: Log) -> int:
    file = _opened(parsed.file, outside)
    merged = merge_answer(log, file, outside.readings())
    print(f"{merged.new:,} new names from {harmless(merged.reader)}, key {merged.key}.")
    for other in merged.other_keys:
        print(f"Earlier answers of the same name came with another key: {other}. Compare by phone.")
    if merged.added:
        print(f"{merged.added:,} more cells were found there; they wait to be named here.")
    if merged.left_out:
        print(f"{merged.left_out:,} more cells were drawn there; an older program left them out.")
    if merged.lost:
        print(f"{merged.lost:,} more names are for batches that are no longer in the log.")
    if merged.sample.version and (merged.new or merged.added):
        print(
            "The sample was signed before; its record holds none of this until you sign it again."
        )
    _print_agreement(merged.agreement)
    return EXIT_SOME if merged.agreement.to_settle else EXIT_DONE


def _print_agreement(found: Agreement) -> None:
    program = found.cells - found.by_person
    print(f"Read twice: {_cells(found.cells)} (named by the program alone before: {program:,}).")
    print(f"Same name: {found.same:,}. Cohen's kappa {_kappa(found.kappa)} ({SOURCE}).")
    _print_types(found.types)
    if len(found.pairs) > 1:
        for pair in found.pairs:
            one, other = (harmless(who or "first reader") for who in pair.readers)
            told = f"{pair.same:,} of {pair.cells:,} the same, kappa {_kappa(pair.kappa)}"
            print(f"First {one}, second {other}: {told}")
            _print_types(pair.types)
    if found.drawn:
        print(f"Found by the second reader alone: {found.drawn:,}.")
    print(f"To settle: {found.to_settle:,}.")


def _print_types(types: Sequence[TypeAgreement]) -> None:
    for one in types:
        name = one.label.value if one.label else UNIDENTIFIED
        counts = f"first {one.first:>5,}  second {one.second:>5,}  both {one.both:>5,}"
        print(f"  {name:<22}{counts}  kappa {_kappa(one.kappa)}")


def _kappa(value: float | None) -> str:
    return "not defined" if value is None else rounded(value, 2)


def _opened(path: Path, outside: Outside) -> ReadingFile:
    try:
        return read_file(path, outside.readings(), os.environ.get(PASSPHRASE_VARIABLE, ""))
    except WrongReadingWords as wrong:
        if not wrong.missing or not sys.stdin.isatty():
            raise
        return read_file(path, outside.readings(), getpass.getpass("Passphrase of the file: "))


def _new_words() -> str:
    given = os.environ.get(PASSPHRASE_VARIABLE, "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass("Passphrase for the file: ")
    if not given:
        raise UserError(f"Give the passphrase in {PASSPHRASE_VARIABLE}, or at a terminal.")
    return given


def _shown(path: Path) -> str:
    return harmless(str(path))
