"""Files for second readers that are forged, repeated, or hold impossible names."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from laboratories import SAID, Laboratory, a_sample, say

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.readings.second_reading import Asked, ReadingWish
from hematovision_desktop.core.samples.sample import LONGEST_TEXT, SampleDetails
from hematovision_desktop.services.readings.sent_question import read_file, write_file

BLIND, FIELDS = ReadingWish(), ReadingWish(whole_fields=True)


def forged(clinic: Laboratory, target: Path, **changed: object) -> tuple[Path, Asked]:
    """Write a stranger's question with forged values; return the file and the question."""
    drafted = clinic.draft(a_sample(clinic), BLIND)
    asked = replace(drafted.asked, **changed)  # type: ignore[arg-type]  # whatever is forged
    write_file(target, clinic.parts.files.ask(asked, drafted.pictures))
    return target, asked


def test_no_question_can_join_an_existing_sample(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    own = a_sample(distant)
    before = distant.log.read_sample(own.sample_id)
    file, _ = forged(clinic, tmp_path / "out.hvreading", uid=own.uid)
    taken = distant.take(file)
    assert distant.log.sample_of(taken) != own.sample_id
    assert distant.log.read_sample(own.sample_id) == before


def test_refuses_another_question_under_a_known_number_but_accepts_the_same_one(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, build: type
) -> None:
    file, asked = forged(clinic, tmp_path / "out.hvreading")
    taken = distant.take(file)
    assert distant.take(file) == taken
    other, _ = forged(build("third"), tmp_path / "other.hvreading", uid=asked.uid)
    with pytest.raises(UserError, match="Another question was taken under this number"):
        distant.take(other)
    shutil.rmtree(distant.home / "readings" / asked.uid)
    with pytest.raises(UserError, match="Another question was taken under this number"):
        distant.take(other)


def test_restores_lost_files_from_the_question(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    file, asked = forged(clinic, tmp_path / "out.hvreading")
    taken = distant.take(file)
    folder = distant.home / "readings" / asked.uid
    pictures = sorted(one.name for one in folder.iterdir())
    shutil.rmtree(folder)
    say(distant, taken, *SAID)
    with pytest.raises(UserError, match="Open the file you received once more"):
        distant.send_back(taken, tmp_path / "back.hvreading")
    assert distant.take(file) == taken
    assert sorted(one.name for one in folder.iterdir()) == pictures
    assert clinic.merge(distant.send_back(taken, tmp_path / "back.hvreading")).new == len(SAID)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("26\u200e-0412", "26-0412"),
        ("\u202e26-0412\u202c", "26-0412"),
        ("26\x07\u00ad-\ufeff0412", "26-0412"),
        ("26\udcff", "26\\xff"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("క్\u200dష", "క్\u200dష"),
        ("x" * (LONGEST_TEXT + 50), "x" * LONGEST_TEXT),
    ],
)
def test_a_name_with_invisible_characters_makes_a_readable_file(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, told: str, shown: str
) -> None:
    sample = a_sample(clinic)
    clinic.log.keep_sample(sample.sample_id, SampleDetails(told, told, told))
    drafted = clinic.draft(sample, ReadingWish(with_patient=True), by=told[:100])
    file = tmp_path / "out.hvreading"
    write_file(file, clinic.parts.files.ask(drafted.asked, drafted.pictures))
    taken = distant.take(file)
    details = distant.log.read_sample(distant.log.sample_of(taken)).details
    assert (details.accession, details.patient_number, details.patient_name) == (shown,) * 3
    assert read_file(file, distant.parts).asked.by == shown[:100]
    say(distant, taken, *SAID)
    back = distant.send_back(taken, tmp_path / "back.hvreading", reader=told[:100])
    assert clinic.merge(back).reader == shown[:100]


@pytest.mark.parametrize("name", ["program", "PROGRAM", "\u202e", "\u200e \u200e"])
def test_refuses_a_reader_without_a_name_or_with_the_programs(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, name: str
) -> None:
    taken = distant.take(forged(clinic, tmp_path / "out.hvreading")[0])
    say(distant, taken, *SAID)
    with pytest.raises(UserError, match="name"):
        distant.send_back(taken, tmp_path / "back.hvreading", reader=name)


@pytest.mark.parametrize(
    ("um_per_px", "told"), [(0.1, 0.1), (0.0, None), (1e-9, None), (250.0, None)]
)
def test_an_impossible_scale_still_makes_a_file_that_opens(
    tmp_path: Path,
    clinic: Laboratory,
    distant: Laboratory,
    um_per_px: float,
    told: float | None,
) -> None:
    drafted = clinic.draft(a_sample(clinic), FIELDS)
    pictures = tuple(replace(one, um_per_px=um_per_px) for one in drafted.asked.pictures)
    asked = replace(drafted.asked, pictures=pictures)
    content = clinic.parts.files.ask(asked, drafted.pictures)
    assert [one.um_per_px for one in distant.parts.files.read(content).asked.pictures] == [told]


@pytest.mark.parametrize("accession", ["", "26-0412"])
def test_a_reading_without_a_number_still_has_a_name(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, accession: str
) -> None:
    file, asked = forged(clinic, tmp_path / "out.hvreading", patient=SampleDetails(accession))
    taken = distant.take(file)
    expected = accession or f"Reading {asked.uid[:6].upper()}"
    assert distant.log.read_start(taken).name == expected
    assert distant.log.read_sample(distant.log.sample_of(taken)).details.accession == expected
