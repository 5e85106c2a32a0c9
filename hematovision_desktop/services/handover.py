"""Hands signed results over to other systems, as files in a folder that they watch.

A file is there whole or not at all. Sending again writes the same file anew; a correction is another
file. The log's chain of events tells what was handed over and when.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.event_chain import Event
from hematovision_desktop.core.handover import (
    HandedOver,
    HandoverFormat,
    HandoverWriters,
    file_name,
    signed_stamp,
)
from hematovision_desktop.core.laboratory import Laboratory
from hematovision_desktop.core.log import Log
from hematovision_desktop.core.whole_file import drafted
from hematovision_desktop.services.sheets import read_report

EVENT = "handed over"
_FOR_OTHERS = 0o044
"""Who reads the folder may read the files in it: another account watches it."""


def hand_over(
    log: Log,
    sample_id: int,
    laboratory: Laboratory,
    target: tuple[HandoverFormat, Path],
    to: HandoverWriters,
) -> HandedOver:
    """Write a sample's signed result into a folder, and note it in the log.

    target: a format and the folder. Raises UserError for what nobody signed, or what was changed
    since, and EnvironmentFault where the folder cannot be written to.
    """
    form, folder = target
    report, _, _ = read_report(log, sample_id, laboratory)
    if report.stamp is None and report.sample.progress.version:
        raise UserError("This result was changed after it was signed. Sign it anew first.")
    stamp, now = signed_stamp(report), datetime.now(UTC)
    path = folder / file_name(report, form)
    _write(path, to[form](report, now))
    shown = ascii(str(path))[1:-1]
    said = {
        "digest": stamp.digest_sha256,
        "format": form.value,
        "path": shown,
        "version": stamp.version,
    }
    log.add_event(EVENT, json.dumps(said, sort_keys=True), report.sample.uid)
    return HandedOver(report.sample.uid, stamp.version, stamp.digest_sha256, form, shown, now)


def _write(path: Path, content: bytes) -> None:
    try:
        with drafted(path) as draft:
            draft.write_bytes(content)
            draft.chmod(0o600 | path.parent.stat().st_mode & _FOR_OTHERS)
    except OSError as fault:
        raise EnvironmentFault(
            f"The result cannot be written into {path.parent} ({fault.strerror or fault}). "
            "Look whether the folder is there and may be written to."
        ) from fault


def handed_over(events: Iterable[Event], sample_uid: str) -> tuple[HandedOver, ...]:
    """Return what of a sample was handed over, oldest first."""
    found = []
    for event in events:
        if event.kind != EVENT or event.about != sample_uid:
            continue
        with suppress(ValueError, KeyError, TypeError):
            told = json.loads(json.loads(event.payload)["text"])
            found.append(
                HandedOver(
                    sample_uid,
                    int(told["version"]),
                    str(told["digest"]),
                    HandoverFormat(told["format"]),
                    str(told["path"]),
                    datetime.fromisoformat(event.at),
                )
            )
    return tuple(found)
