"""`hematovision report`: the sheet of a sample as PDF."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from functools import partial

from hematovision_desktop.assembly.factories import (
    build_outside,
    open_crops,
    read_own_laboratory,
    read_own_settings,
)
from hematovision_desktop.assembly.in_use import newer_translations
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.services.pictures.pictures import cut_again
from hematovision_desktop.services.reports.sheets import find_sample, read_sheet, with_pictures
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.painting import open_qt
from hematovision_desktop.shell.streams import harmless
from hematovision_desktop.ui.parts.words import language_code_name
from hematovision_desktop.ui.report.paper import write_pdf
from hematovision_desktop.ui.window.translation import look_first_in, use_language

EXIT_DONE = 0


def _speak(chosen: str | None) -> None:
    """Have the sheet in a language by its code, by default in that of the window."""
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
    """Write the sheet of a sample."""
    cut = partial(cut_again, *open_crops(parsed.model))
    with closing(build_outside().open_log(log_to_read(parsed))) as log:
        summary = find_sample(log, parsed.sample)
        sheet = with_pictures(read_sheet(log, summary.sample_id, read_own_laboratory()), cut)
    _speak(parsed.language)
    write_pdf(sheet, parsed.paper, parsed.pdf)
    state = "provisional: nobody has signed it" if sheet.report.stamp is None else "signed"
    print(f"The sheet is in {harmless(str(parsed.pdf))} ({state}).")
    return EXIT_DONE
