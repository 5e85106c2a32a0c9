"""`hematovision report`: the sheet of a sample as PDF, and the record that was signed."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

from hematovision_desktop.assembly.factories import (
    build_outside,
    open_crops,
    read_own_laboratory,
    read_own_settings,
)
from hematovision_desktop.assembly.in_use import newer_translations
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.reports.record_making import stamp_of
from hematovision_desktop.services.pictures.pictures import cut_again
from hematovision_desktop.services.reports.sheets import read_sheet, with_pictures
from hematovision_desktop.services.samples.named import find_sample
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.painting import open_qt
from hematovision_desktop.shell.streams import harmless
from hematovision_desktop.ui.parts.texts.words import language_code_name
from hematovision_desktop.ui.report.paper import write_pdf
from hematovision_desktop.ui.window.translation import look_first_in, use_language

EXIT_DONE = 0


def _speak(chosen: str | None) -> None:
    """Set the sheet's language from a code; by default it is that of the window."""
    application = open_qt()
    look_first_in(newer_translations())
    language = Language(chosen) if chosen else read_own_settings().language
    spoken = use_language(application, language)
    if chosen and not spoken and language is not Language.ENGLISH:
        print(
            f"No font here can write {language_code_name(language)}, so the sheet is in English. "
            "On Linux install fonts-noto-core.",
            file=sys.stderr,
        )


def run_report(parsed: argparse.Namespace) -> int:
    """Write the sheet of a sample, a signed record, or both."""
    if parsed.pdf is None and parsed.record is None:
        raise UserError("Give --pdf FILE or --record FILE.")
    spare_own_files(parsed, parsed.pdf, parsed.record)
    with closing(build_outside().open_log(log_to_read(parsed))) as log:
        sample_id = find_sample(log, parsed.sample).sample_id
        if parsed.record is not None:
            _write_record(log, sample_id, parsed.record_version, parsed.record)
        if parsed.pdf is None:
            return EXIT_DONE
        parts = read_sheet(log, sample_id, read_own_laboratory())
        sheet = with_pictures(parts, partial(cut_again, *open_crops(parsed.model)))
    _speak(parsed.language)
    write_pdf(sheet, parsed.paper, parsed.pdf)
    state = "provisional: nobody has signed it" if sheet.report.stamp is None else "signed"
    print(f"The sheet is in {harmless(str(parsed.pdf))} ({state}).")
    return EXIT_DONE


def _write_record(log: Log, sample_id: int, version: int | None, target: Path) -> None:
    """Write a record as it was signed, whatever happened to the sample since."""
    records = log.records_of(sample_id)
    if not records:
        raise UserError("Nobody has signed this sample, so there is no record of it.")
    wanted = len(records) if version is None else version
    found = [one for one in records if stamp_of(one).version == wanted]
    if not found:
        raise UserError(f"There is no version {wanted}: {len(records)} were signed.")
    try:
        write_whole(target, found[0].to_bytes())
    except OSError as fault:
        raise EnvironmentFault(
            f"The record cannot be written to {target} ({fault.strerror or fault})."
        ) from fault
    print(f"The record of version {wanted} is in {harmless(str(target))}.")
