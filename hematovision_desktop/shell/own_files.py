"""What a command's result takes the place of: an earlier result, and nothing else unless it is told to.

A name left out behind `--output` makes the next picture the place of the result, and a name typed wrong
another file. So what is there is looked at, before anything is done: by its content, as anybody can give it any name.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.shell.named_log import log_in_use

_START_BYTES = 4096
_FOOT_BYTES = 64_000
"""The columns of a Parquet table stand at its end: https://parquet.apache.org/docs/file-format/metadata/"""
_LARGEST_SHEET = 64_000_000
"""Who made a PDF may stand anywhere in it."""
_OUR_JSON = re.compile(rb'"(schema|format)": ?"hematovision\.(adapt|field|live|microscope|signed)/')
"""Of results alone: model packs, backups and what people learnt are JSON of the program, too."""
_OUR_TABLE = re.compile(rb"cells +review +main cell +how sure")
_OUR_COLUMNS = (
    {"final_label", "path", "label", "confidence"},
    {"what", "value", "of", "percent", "low", "high"},
    {"truth", "recall", "low", "high"},
)
"""Of the cells, of a period, of a check."""
_OUR_CHART = b"Software\0HematoVision"
_SHEET_MAKER = "HematoVision "
_ENCRYPTED_READING = b"HVREADING1"
_READING_FILES = ["manifest.json", "signature.json"]


def spare_own_files(parsed: argparse.Namespace, *targets: Path | None) -> None:
    """Refuse to write results over files of the program's own, or over what is no result: UserError. Asked before anything is done.

    parsed: its `force` lets a result take the place of any file but the program's own. targets: where the command line wants its
    results; None for those it does not want.
    """
    wanted = [one for one in targets if one is not None]
    log = log_in_use(parsed).resolve() if wanted else Path()
    for target in wanted:
        if is_own(target.resolve(), log):
            raise UserError(
                f"{target} is a file of this program's own, and the result would take its place. "
                "Choose another name for it."
            )
        if not parsed.force and not _may_be_replaced(target):
            raise UserError(
                f"{target} is there, and is no result of this program: the result would take its place. "
                "Choose another name, or give --force to replace it."
            )


def is_own(target: Path, log: Path) -> bool:
    """Whether a file is the log, lies with it, or holds what the program remembers or its keys. Both paths: without links.

    Names that differ in capitals, or in how an accent is written, are one on the disks of macOS and Windows: they are
    taken for one everywhere.
    """
    files = places.settings_path(), places.learners_path(), places.trace_path(), places.probe_path()
    folders = places.updates_folder(), places.earlier_versions_folder(), places.signing_folder()
    target, log = _folded(target), _folded(log)
    # SQLite and this program name all that goes with a log after it: its end, its key, its owner, its copies.
    is_beside = target.parent == log.parent
    is_of_log = is_beside and target.name.startswith((f"{log.name}-", f"{log.name}."))
    return (
        is_of_log
        or target in (log, *(_folded(one.resolve()) for one in files))
        or target.is_relative_to(log.parent / places.SIGNING_FOLDER)
        or any(target.is_relative_to(_folded(one.resolve())) for one in folders)
    )


def _folded(path: Path) -> Path:
    return Path(unicodedata.normalize("NFC", str(path)).casefold())


def _may_be_replaced(target: Path) -> bool:
    """Whether there is no file, nothing in it, or what a command or the window wrote."""
    with suppress(OSError):  # said by whoever writes
        return not target.is_file() or target.stat().st_size == 0 or is_result(target)
    return True


def is_result(file: Path) -> bool:
    """Whether this program wrote what is in a file, as a result for people or other programs. Raises OSError."""
    with file.open("rb") as stream:
        start = stream.read(_START_BYTES)
        if start.startswith(b"%PDF-"):
            rest = stream.read(_LARGEST_SHEET)
            return any(_SHEET_MAKER.encode(code) in start + rest for code in ("utf-8", "utf-16-be"))
        if start.startswith(b"PAR1"):
            stream.seek(-min(_FOOT_BYTES, file.stat().st_size), 2)
            return b"final_label" in stream.read()
    if start.startswith(b"PK"):
        return _is_reading(file)
    return (
        start.startswith(_ENCRYPTED_READING)
        or _OUR_CHART in start
        or (start.startswith(b"{") and _OUR_JSON.search(start) is not None)
        or _OUR_TABLE.match(start) is not None
        or _is_our_csv(start)
    )


def _is_reading(file: Path) -> bool:
    with suppress(BadZipFile, ValueError), ZipFile(file) as opened:
        return opened.namelist()[: len(_READING_FILES)] == _READING_FILES
    return False


def _is_our_csv(start: bytes) -> bool:
    """Whether a table begins with our columns, as we write it or as a spreadsheet saved it, in whatever order."""
    code = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    lines = start.decode(code, "replace").splitlines()
    if lines and lines[0].startswith("sep="):
        del lines[0]
    found = {one.strip('" ') for one in re.split("[,;\t]", lines[0])} if lines else set()
    return any(columns <= found for columns in _OUR_COLUMNS)
