"""Handover of signed results to other systems, as files in a folder that they watch.

A file is there completely or not at all. Sending again writes the same file again; a correction is
another file. The log's chain of events records what was handed over and when. The beginning is
recorded before the file is written, so no file is in another system's folder without the log
knowing.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import drafted, sweep
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
from hematovision_desktop.services.messages.questions import Then
from hematovision_desktop.services.messages.results import Handovers
from hematovision_desktop.services.people.people import LOG_IN_FIRST, People
from hematovision_desktop.services.reports.sheets import read_report
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.samples import check_same

T = TypeVar("T")

BEGUN, EVENT, GIVEN_UP = "handing over", "handed over", "not handed over"
"""The kinds of event: before the file is written, once it is in place, and if it never got there."""
LARGEST_BYTES = 100_000_000
_FOR_OTHERS = 0o044
"""Users who may read the folder may read the files in it: another account watches it."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file to be written, and what is recorded about it."""

    content: bytes
    done: HandedOver


def hand_over(
    log: Log, sample_id: int, laboratory: Laboratory, target: HandoverTarget, to: HandoverWriters
) -> HandedOver:
    """Write a sample's signed result into a folder, and record it in the log.

    Raises UserError for an unsigned sample, or one changed since, and EnvironmentFault if the
    folder cannot be written to.
    """
    draft = _draft(log, sample_id, laboratory, target, to)
    _note(log, BEGUN, draft)
    try:
        _write(draft)
    except EnvironmentFault:
        _note(log, GIVEN_UP, draft)
        raise
    _note(log, EVENT, draft)
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
    with told_as(
        "The result cannot be written to {parent} ({why}). Check that the folder exists, is "
        "writable and has free space.",
        parent=path.parent,
    ):
        sweep(path.parent)
        with drafted(path) as file:
            file.write_bytes(draft.content)
            file.chmod(0o600 | path.parent.stat().st_mode & _FOR_OTHERS)


def _note(log: Log, kind: str, draft: _Draft) -> None:
    done = draft.done
    said = {
        "digest": done.digest,
        "format": done.form.value,
        "path": done.path,
        "version": done.version,
    }
    if kind == BEGUN:
        said["sha256"] = hashlib.sha256(draft.content).hexdigest()
    log.add_event(kind, json.dumps(said, sort_keys=True), done.sample_uid)


def handed_over(events: Iterable[Event], sample_uid: str) -> tuple[HandedOver, ...]:
    """Return the handovers of a sample, oldest first; see `looked_for`."""
    found: list[HandedOver] = []
    for event in events:
        if event.kind not in (BEGUN, EVENT, GIVEN_UP) or event.about != sample_uid:
            continue
        # Nothing is known of an event that was changed since; checking the log reports the change.
        with suppress(ValueError, KeyError, TypeError):
            one = _read(event)
            begun = [
                place
                for place, other in enumerate(found)
                if other.cut_short_sha256 and _is_same(other, one)
            ]
            # A file in its place also stands for those before it; one given up stands only for
            # itself.
            for place in {BEGUN: [], EVENT: begun, GIVEN_UP: begun[-1:]}[event.kind][::-1]:
                del found[place]
            if event.kind != GIVEN_UP:
                found.append(one)
    return tuple(found)


def _read(event: Event) -> HandedOver:
    told = json.loads(json.loads(event.payload)["text"])
    return HandedOver(
        event.about,
        int(told["version"]),
        str(told["digest"]),
        HandoverFormat(told["format"]),
        str(told["path"]),
        datetime.fromisoformat(event.at),
        event.who,
        cut_short_sha256=str(told["sha256"]) if event.kind == BEGUN else "",
    )


def _is_same(one: HandedOver, other: HandedOver) -> bool:
    return (one.digest, one.form, one.path) == (other.digest, other.form, other.path)


def looked_for(listed: Iterable[HandedOver]) -> tuple[HandedOver, ...]:
    """Look for the files with only a recorded beginning: one that is there was handed over.

    A missing one may have been taken by the other system, or never written: that stays unknown.
    """
    return tuple(
        replace(one, cut_short_sha256="") if one.cut_short_sha256 and _is_there(one) else one
        for one in listed
    )


def _is_there(one: HandedOver) -> bool:
    with suppress(OSError, ValueError):
        content = read_bounded(Path(one.path), LARGEST_BYTES)
        return hashlib.sha256(content).hexdigest() == one.cut_short_sha256
    return False


def read_handovers(log: Log, sample_id: int) -> Handovers:
    """Return the handovers of a sample, and what prevents one now."""
    sample = log.read_sample(sample_id)
    progress = sample.progress
    refusal = CHANGED_SINCE if progress.is_changed else ""
    if not progress.version:
        refusal = NOT_SIGNED
    return Handovers(sample, refusal, handed_over(log.events(sample.uid), sample.uid))


class HandingOver:
    """The implementation of `messages.handover.HandoverCommands`, which also reports the handovers."""

    def __init__(
        self,
        place: Workplace,
        *,
        people: People,
        laboratory: Callable[[], Laboratory],
        writers: HandoverWriters,
    ) -> None:
        self._place = place
        self._log = place.log
        self._people = people
        self._laboratory = laboratory
        self._writers = writers
        # Whoever reads the folder believes what came last: a correction must not overtake the
        # result that it corrects, however slow the folder is.
        self._in_turn: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Then[HandedOver]
    ) -> None:
        """Write a signed result into a folder; `then` gets the handover, or Refused."""
        if self._people.state.is_locked:
            self._place.decline(then, LOG_IN_FIRST)
            return
        laboratory, log = self._laboratory(), self._log()
        turn = self._in_turn[sample.uid]

        def read(there: Log) -> _Draft:
            check_same(there, sample)
            draft = _draft(there, sample.sample_id, laboratory, target, self._writers)
            _note(there, BEGUN, draft)
            return draft

        def work() -> HandedOver:
            # The folder may be on a slow network, and the log must not wait for it.
            with turn:
                draft = log.ask(read)
                try:
                    _write(draft)
                except EnvironmentFault:
                    log.ask(lambda there: _note(there, GIVEN_UP, draft))
                    raise
                log.ask(lambda there: _note(there, EVENT, draft))
                return draft.done

        self._place.work("files", work, then)

    def of_sample(self, sample_id: int) -> Handovers:
        """Return the handovers of a sample; on a worker's thread."""
        found = self._place.ask(lambda there: read_handovers(there, sample_id))
        return replace(found, done=looked_for(found.done))
