"""Tries a program version before use: it must pass its own self-test here."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.updates.update import RefusalCode, UpdateRefused
from hematovision_desktop.core.updates.update_manifest import PROGRAM_NAMES

_LONGEST_S = 180.0


def program_in(files: Path) -> Path | None:
    """Return the program in a version's folder, or None."""
    return next((files / name for name in PROGRAM_NAMES if (files / name).is_file()), None)


def try_program(files: Path, environment: Mapping[str, str]) -> None:
    """Raise UpdateRefused unless the program in a folder passes its self-test on this computer."""
    program = program_in(files)
    with tempfile.TemporaryDirectory(prefix="hematovision-") as home:
        said = (
            _said(program, Path(home), environment)
            if program is not None
            else sentence("it brings no program")
        )
    if said:
        raise UpdateRefused(
            RefusalCode.UNUSABLE,
            sentence(
                "The new version does not work on this computer ({why}). The old version stays "
                "in use.",
                why=said,
            ),
        )


def _said(program: Path, home: Path, environment: Mapping[str, str]) -> str:
    """Return what is wrong with a program, or ""."""
    settings = {**environment, "HEMATOVISION_HOME": str(home)}
    if sys.platform == "linux":
        settings["QT_QPA_PLATFORM"] = "offscreen"  # no window is to flash up
    try:
        done = subprocess.run(
            [program, "--self-test"],
            env=settings,
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_LONGEST_S,
        )
    except (OSError, subprocess.SubprocessError) as fault:
        return str(fault)
    if done.returncode == 0:
        return ""
    ended = sentence("its self-test ended with {code}", code=done.returncode)
    return next(reversed(done.stdout.splitlines()), ended)
