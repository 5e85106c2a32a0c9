"""Which log a command works on: the one of `--log`, the one that Settings chose, or the usual one."""

from __future__ import annotations

import argparse
from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import log_keys, read_own_settings
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.shell.streams import complain


def log_in_use(parsed: argparse.Namespace) -> Path:
    """Return where the log lies, whether or not there is one."""
    return _chosen(parsed) or places.log_path()


def log_to_read(parsed: argparse.Namespace) -> Path:
    """Return a log with something in it, for a command that needs that. Raises UserError.

    A mistyped name or a share that is gone would else be a new log, sound and empty.
    """
    return _there(log_in_use(parsed))


def log_to_use(parsed: argparse.Namespace) -> Path:
    """Return the log; of those the usual one alone may be new. Raises UserError."""
    chosen = _chosen(parsed)
    return places.log_path() if chosen is None else _there(chosen)


def log_to_begin(parsed: argparse.Namespace) -> Path:
    """Return the log, which may be new in a folder that is there; one that was chosen says so.

    Raises UserError.
    """
    chosen = _chosen(parsed)
    if chosen is None and places.log_path().exists():
        chosen = places.log_path()  # an empty file is no log
    if chosen is None or log_keys().is_there(chosen):
        return log_in_use(parsed)
    if not chosen.absolute().parent.is_dir():
        raise UserError(sentence("There is no folder for the log {path}.", path=chosen))
    complain(f"There was no log at {chosen}: a new one begins.")
    return chosen


def _chosen(parsed: argparse.Namespace) -> Path | None:
    named: Path | None = parsed.log
    return read_own_settings().log_path if named is None and _is_log_in_settings() else named


def _is_log_in_settings() -> bool:
    """Whether the settings name a log: few do, and what reads all of them takes its time to load.

    Raises UserError where they cannot be read: another log is not taken in silence.
    """
    path = places.settings_path()
    try:
        return bool(read_json(path).get("log_path"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError) as fault:
        raise UserError(
            sentence(
                "The settings in {path} cannot be read ({why}), and they may name the log's place. "
                "Put the file right, or name the log with --log.",
                path=path,
                why=getattr(fault, "strerror", None) or fault,
            )
        ) from fault


def _there(log: Path) -> Path:
    if not log_keys().is_there(log):
        raise UserError(sentence("There is no log at {path}.", path=log))
    return log
