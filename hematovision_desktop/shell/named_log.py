"""Which log a command works on: that of `--log`, the one chosen in Settings, or the usual one."""

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
    """Return where the log is, whether or not it exists."""
    return _chosen(parsed) or places.log_path()


def log_to_read(parsed: argparse.Namespace) -> Path:
    """Return a log that is not empty, for a command that needs one. Raises UserError.

    A mistyped name or an unreachable share would otherwise create a new log, sound and empty.
    """
    return _there(log_in_use(parsed))


def log_to_use(parsed: argparse.Namespace) -> Path:
    """Return the log; only the usual one may be new. Raises UserError."""
    chosen = _chosen(parsed)
    return places.log_path() if chosen is None else _there(chosen)


def log_to_begin(parsed: argparse.Namespace) -> Path:
    """Return the log, which may be new if its folder exists; say which one Settings chose.

    Raises UserError.
    """
    chosen = _chosen(parsed)
    if chosen is None and places.log_path().exists():
        chosen = places.log_path()  # an empty file is not a log
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
    """Return whether the settings name a log. Few do, and the reader of all settings is slow to load.

    Raises UserError if they cannot be read: another log is never used silently.
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
