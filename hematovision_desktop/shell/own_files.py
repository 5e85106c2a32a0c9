"""Which files a command's result may replace: an earlier result, and nothing else unless the user forces it.

If the name after `--output` is missing, the next picture becomes the target; a mistyped name may be
another file. So an existing target is checked before anything is done. Its content decides, since a
file can have any name.
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
"""A Parquet table has its columns at its end: https://parquet.apache.org/docs/file-format/metadata/"""
_LARGEST_SHEET = 64_000_000
"""The maker of a PDF may stand anywhere in the file."""
_OUR_JSON = re.compile(rb'"(schema|format)": ?"hematovision\.(adapt|field|live|microscope|signed)/')
"""Only of results: model packs, backups and learners' answers are JSON of the program, too."""
_OUR_TABLE = re.compile(rb"cells +review +main cell +how sure")
_OUR_COLUMNS = (
    {"final_label", "path", "label", "confidence"},
    {"what", "value", "of", "percent", "low", "high"},
    {"truth", "recall", "low", "high"},
)
"""Tables of cells, of a period, and of a check."""
_OUR_CHART = b"Software\0HematoVision"
_SHEET_MAKER = "HematoVision "


def spare_own_files(parsed: argparse.Namespace, *targets: Path | None) -> None:
    """Refuse, with UserError, to write results over folders, the program's own files, or anything but a result.

    Called before anything is done. parsed: its `force` lets a result replace any file but the
    program's own. targets: where the command line wants its results; None for those it does not
    want.
    """
    wanted = [one for one in targets if one is not None]
    log = log_in_use(parsed).resolve() if wanted else Path()
    for target in wanted:
        if _is_folder(target):
            raise UserError(f"{target} is a folder. Name a file in it.")
        if is_own(target.resolve(), log):
            raise UserError(
                f"{target} is one of this program's own files, and the result would replace it. "
                "Choose another name."
            )
        if not parsed.force and not _may_be_replaced(target):
            raise UserError(
                f"{target} is not a result of this program, and the result would replace it. "
                "Choose another name, or give --force to replace it."
            )


def is_own(target: Path, log: Path) -> bool:
    """Return whether a file is the log, belongs to it, or holds the program's memory or keys. Both
    paths have links resolved.

    macOS and Windows treat names that differ only in capitals, or in how an accent is encoded, as
    one. They count as one on every system.
    """
    files = places.settings_path(), places.learners_path(), places.trace_path(), places.probe_path()
    folders = places.updates_folder(), places.earlier_versions_folder(), places.signing_folder()
    target, log = _folded(target), _folded(log)
    # SQLite and this program name every file of a log after it: its WAL, its key, its owner, its copies.
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


def _is_folder(target: Path) -> bool:
    with suppress(OSError):  # the writer reports it
        return target.is_dir()
    return False


def _may_be_replaced(target: Path) -> bool:
    """Return whether there is no file, an empty one, or one that a command or the window wrote."""
    with suppress(OSError):  # the writer reports it
        return not target.is_file() or target.stat().st_size == 0 or is_result(target)
    return True


def is_result(file: Path) -> bool:
    """Return whether this program wrote a file as a result for people or other programs. Raises OSError."""
    with file.open("rb") as stream:
        start = stream.read(_START_BYTES)
        if start.startswith(b"%PDF-"):
            rest = stream.read(_LARGEST_SHEET)
            return any(_SHEET_MAKER.encode(code) in start + rest for code in ("utf-8", "utf-16-be"))
        if start.startswith(b"PAR1"):
            stream.seek(-min(_FOOT_BYTES, file.stat().st_size), 2)
            return b"final_label" in stream.read()
    if start.startswith((b"PK", b"HV")):
        return _is_reading(file, start)
    return (
        _OUR_CHART in start
        or (start.startswith(b"{") and _OUR_JSON.search(start) is not None)
        or _OUR_TABLE.match(start) is not None
        or _is_our_csv(start)
    )


def _is_reading(file: Path, start: bytes) -> bool:
    # Most commands meet no such file, and would wait for the module.
    from hematovision_desktop.core.readings.second_reading import (  # noqa: PLC0415
        ENCRYPTED_MARK,
        MANIFEST,
    )

    if start.startswith(ENCRYPTED_MARK):
        return True
    with suppress(BadZipFile, ValueError), ZipFile(file) as opened:
        return opened.namelist()[:2] == [MANIFEST, "signature.json"]
    return False


def _is_our_csv(start: bytes) -> bool:
    """Return whether a table begins with our columns in any order, as we write it or as a
    spreadsheet saved it.
    """
    code = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    lines = start.decode(code, "replace").splitlines()
    if lines and lines[0].startswith("sep="):
        del lines[0]
    found = {one.strip('" ') for one in re.split("[,;\t]", lines[0])} if lines else set()
    return any(columns <= found for columns in _OUR_COLUMNS)
