"""Checks a log, a signed record, or the record in a PDF, depending on the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hematovision_desktop.adapters.keys.signing_key import is_signed_by
from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.copies import finish_if_cut_short
from hematovision_desktop.assembly.factories import log_keys
from hematovision_desktop.core.base.bounded_file import open_regular, read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.signing.verifying import Finding, check_file

MOST_BYTES = 400_000_000
ADDED = "Something was added to this PDF after it was written: its page may have changed."
ONLY_RECORD = "The attached record is what was signed. The printed page can be compared with the figures here."


def verify(path: Path) -> Iterator[Finding]:
    """Yield the findings on a file. Raises EnvironmentFault if it cannot be read.

    The file is only read, except that a half-restored log is completed first.
    """
    finish_if_cut_short(path)
    with told_as("{path} cannot be read ({why}).", path=path), open_regular(path) as file:
        start = file.read(5)
    if start == b"%PDF-" or path.suffix.lower() == ".pdf":
        yield from _check_pdf(_read(path))
    elif start.startswith(b"{") or path.suffix.lower() == ".json":
        yield from check_file(_read(path), is_signed_by)
    else:
        yield from check_log(path, log_keys().find(path), is_signed_by)


def _check_pdf(content: bytes) -> Iterator[Finding]:
    # Its library takes a while to load, and only PDFs need it.
    from hematovision_desktop.adapters.files import pdf_record  # noqa: PLC0415

    try:
        record = pdf_record.attached_record(content)
    except UserError as wrong:
        yield Finding(False, str(wrong))
        return
    yield from check_file(record, is_signed_by)
    if pdf_record.was_added_to(content):
        yield Finding(False, ADDED)
    yield Finding(None, ONLY_RECORD)


def _read(path: Path) -> bytes:
    with told_as("{path} cannot be read ({why}).", path=path):
        return read_bounded(path, MOST_BYTES)
