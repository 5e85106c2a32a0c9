"""Hands signed results over to other systems, as files in a folder that they watch.

A file is there whole or not at all. Sending again writes the same file anew; a correction is another
file. The log's chain of events tells what was handed over and when.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import drafted
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.handover import (
    CHANGED_SINCE,
    NOT_SIGNED,
    HandedOver,
    HandoverWriters,
    file_name,
    signed_stamp,
)
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.signing.event_chain import Event
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.messages.handover import Handovers
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import Refused, Then
from hematovision_desktop.services.people.people import LOG_IN_FIRST, People
from hematovision_desktop.services.reports.sheets import read_report
from hematovision_desktop.services.review.inbox import Answered, Message
from hematovision_desktop.services.review.journal import LogInUse, ask_log
from hematovision_desktop.services.samples.samples import check_same

T = TypeVar("T")

EVENT = "handed over"
_FOR_OTHERS = 0o044
"""Who reads the folder may read the files in it: another account watches it."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file that is to be written, and what is noted of it."""

    content: bytes
    done: HandedOver


def hand_over(
    log: Log, sample_id: int, laboratory: Laboratory, target: HandoverTarget, to: HandoverWriters
) -> HandedOver:
    """Write a sample's signed result into a folder, and note it in the log.

    Raises UserError for what nobody signed, or what was changed since, and EnvironmentFault where
    the folder cannot be written to.
    """
    draft = _draft(log, sample_id, laboratory, target, to)
    _write(draft)
    _note(log, draft.done)
    return draft.done


def _draft(
    log: Log, sample_id: int, laboratory: Laboratory, target: HandoverTarget, to: HandoverWriters
) -> _Draft:
    report, _, _ = read_report(log, sample_id, laboratory)
    if report.stamp is None and report.sample.progress.version:
        raise UserError(CHANGED_SINCE)
    stamp, now = signed_stamp(report), datetime.now(UTC)
    path = str(target.folder / file_name(report, target.form))
    done = HandedOver(report.sample.uid, stamp.version, stamp.digest_sha256, target.form, path, now)
    return _Draft(to[target.form](report, now), done)


def _write(draft: _Draft) -> None:
    path = Path(draft.done.path)
    try:
        with drafted(path) as file:
            file.write_bytes(draft.content)
            file.chmod(0o600 | path.parent.stat().st_mode & _FOR_OTHERS)
    except OSError as fault:
        raise EnvironmentFault(
            sentence(
                "The result cannot be written into {parent} ({why}). Look whether the folder "
                "is there and may be written to.",
                parent=path.parent,
                why=fault.strerror or fault,
            )
        ) from fault


def _note(log: Log, done: HandedOver) -> None:
    said = {
        "digest": done.digest,
        "format": done.form.value,
        "path": ascii(done.path)[1:-1],
        "version": done.version,
    }
    log.add_event(EVENT, json.dumps(said, sort_keys=True), done.sample_uid)


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
                    event.who,
                )
            )
    return tuple(found)


def read_handovers(log: Log, sample_id: int) -> Handovers:
    """Return what of a sample was handed over, and what forbids to do it now."""
    sample = log.read_sample(sample_id)
    progress = sample.progress
    refusal = CHANGED_SINCE if progress.is_changed else ""
    if not progress.version:
        refusal = NOT_SIGNED
    return Handovers(sample, refusal, handed_over(log.events_about(sample.uid), sample.uid))


class HandingOver:
    """Carries out `messages.handover.HandoverCommands`, and says what was handed over."""

    def __init__(
        self,
        workers: Workers,
        log: Callable[[], LogInUse],
        send: Callable[[Message], None],
        *,
        people: People,
        laboratory: Callable[[], Laboratory],
        writers: HandoverWriters,
    ) -> None:
        self._workers = workers
        self._log = log
        self._send = send
        self._people = people
        self._laboratory = laboratory
        self._writers = writers

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Then[HandedOver]
    ) -> None:
        """Write a signed result into a folder; `then` gets what was done, or Refused."""
        if self._people.state.is_locked:
            self._send(Answered(then, Refused(LOG_IN_FIRST)))
            return
        laboratory, log = self._laboratory(), self._log()

        def read(there: Log) -> _Draft:
            check_same(there, sample)
            return _draft(there, sample.sample_id, laboratory, target, self._writers)

        def work() -> None:
            # The folder may lie on a slow network, for which the log must not wait.
            draft = log.writer.submit(read).result()
            _write(draft)
            log.writer.submit(lambda there: _note(there, draft.done)).result()
            self._send(Answered(then, draft.done))

        def refuse(fault: Fault) -> None:
            self._send(Answered(then, Refused(fault.message)))

        self._workers.run("files", work, refused=refuse)

    def of_sample(self, sample_id: int) -> Handovers:
        """Return what of a sample was handed over; on a worker's thread."""

        def work(log: LogInUse) -> Handovers:
            return log.writer.submit(lambda there: read_handovers(there, sample_id)).result()

        return ask_log(self._log, work)
