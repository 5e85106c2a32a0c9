"""Work with two logs, for `power_cuts.py` and `every_step.py`.

A second reading is asked for, taken, sent back and taken over, by way of a stick; a log is given another place.
"""

# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "services")]

from disk_changes import tell, told
from kills import look_at_log
from laboratories import SAID, Laboratory, a_sample, laboratory, say
from work_to_kill import a_program, keys, ready, unless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.logbook.log import BatchKind, LogQuery
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.readings.sent_question import note_asked, read_file, write_file
from hematovision_desktop.services.readings.taken_question import (
    answer_of,
    kept_question,
    note_answered,
)
from hematovision_desktop.services.review.inbox import Ended

QUESTION, ANSWER = Path("stick", "question.hvreading"), Path("stick", "answer.hvreading")
PLACE = Path("place", "log.sqlite")


def both(home: Path) -> tuple[Laboratory, Laboratory]:
    """The laboratory that asks, and the one that is asked."""
    return laboratory(home), laboratory(home / "there")


def with_a_sample(home: Path) -> None:
    """Two laboratories, the first with a sample, and a stick."""
    here, there = both(home)
    a_sample(here)
    here.log.close()
    there.log.close()
    (home / "stick").mkdir()


def read_twice(home: Path) -> None:
    """A sample is sent, named elsewhere, sent back, and its names are taken over."""
    here, there = both(home)
    with closing(here.log), closing(there.log):
        (sample,) = here.log.samples(SampleQuery(), Page()).samples
        drafted = here.draft(sample.known, ReadingWish())
        write_file(home / QUESTION, here.parts.files.ask(drafted.asked, drafted.pictures))
        note_asked(here.log, drafted, home / QUESTION)
        tell(home, 1)
        batch = there.take(home / QUESTION)
        tell(home, 2)
        say(there, batch, *SAID)
        answered = answer_of(there.log, batch, "Bo", there.parts)
        write_file(home / ANSWER, there.parts.files.answer(answered))
        note_answered(there.log, batch, answered, home / ANSWER)
        tell(home, 3)
        here.merge(home / ANSWER)
        tell(home, 4)


def look_at_readings(home: Path) -> list[str]:
    """Each step that was told is there; every one is whole or not there, and can be done again."""
    here, there = both(home)
    stage, wrong = int(told(home) or 0), list[str]()
    with closing(here.log), closing(there.log):
        taken = [
            one for one in there.log.batches(LogQuery()) if one.start.kind is BatchKind.READING
        ]
        wrong += unless(stage < 1 or (home / QUESTION).exists(), "the question is lost")
        wrong += unless(stage < 2 or bool(taken), "what was taken is lost")
        wrong += unless(stage < 3 or (home / ANSWER).exists(), "the answer is lost")
        if (home / QUESTION).exists():
            question = read_file(home / QUESTION, here.parts).signed
            wrong += unless(here.parts.files.is_own(question), "the key that asked is lost")
            batch = there.log.read_batch(there.take(home / QUESTION))
            kept_question(batch.summary.start, there.parts)
            for one in batch.results:
                there.whole(one)
        if (home / ANSWER).exists():
            new = here.merge(home / ANSWER).new
            wrong += unless(new in (0, len(SAID)), f"{new} of {len(SAID)} names were not there")
            wrong += unless(stage < 4 or not new, "names that were taken over are lost")
            wrong += unless(here.merge(home / ANSWER).new == 0, "names are counted twice")
    look_at_log(home)
    look_at_log(home / "there")
    return wrong


def with_few_pictures(home: Path) -> None:
    """A home with a folder of four drawn cells."""
    ready(home)
    draw_folder(home / "drawn", seed=4, count=4)


def move_the_log(home: Path) -> None:
    """A folder is named, and the log then given another place."""
    heard: list[object] = []
    program, go_on = a_program(home, heard.append)
    while not any(isinstance(one, Ended) for one in heard):
        go_on()
    if program.flush():
        tell(home, 1)
    program.keep_elsewhere(home / PLACE)
    while not any(isinstance(one, Done) for one in heard):
        go_on()
    tell(home, 2)
    faults = [one.message for one in heard if isinstance(one, Fault)]
    program.close()
    if faults:
        raise AssertionError(faults)


def look_at_places(home: Path) -> list[str]:
    """What was kept is in the log that was told to be in use, whole."""
    stage = int(told(home) or 0)
    counts = [_results(home / one) for one in ("log.sqlite", PLACE)]
    wrong = unless(stage < 1 or counts[0] > 0, "what was kept is lost in the first place")
    return wrong + unless(stage < 2 or counts[1] == counts[0], f"of {counts[0]} {counts[1]} went")


def _results(path: Path) -> int:
    if not path.exists():
        return 0
    with closing(keys().open_log(path)) as log:
        found = sum(len(log.read_batch(one.batch_id).results) for one in log.batches(LogQuery()))
    look_at_log(path.parent)
    return found
