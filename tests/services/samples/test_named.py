"""Which sample or batch a name on the command line means: numbers of samples go before ids."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "adapters"))

from log_samples import a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.samples.named import find_batch, find_sample


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    with closing(SqliteLog(tmp_path / "log.sqlite")) as opened:
        yield opened


def test_finds_a_sample_by_its_number_before_its_id(log: SqliteLog) -> None:
    first = log.add_sample(SampleDetails("2"))
    second = log.add_sample(SampleDetails("A 1"))
    assert find_sample(log, " 2 ").sample_id == first
    assert find_sample(log, "a 1").sample_id == second
    assert find_sample(log, str(first)).sample_id == first
    log.add_sample(SampleDetails("a 1"))
    with pytest.raises(UserError, match="Several samples"):
        find_sample(log, "A 1")
    with pytest.raises(UserError, match="No sample"):
        find_sample(log, "77")


def test_an_ambiguous_number_names_no_sample_however_old_the_other_is(log: SqliteLog) -> None:
    """This holds however many newer samples contain it: a page of the worklist has 200."""
    same = [log.add_sample(SampleDetails(number)) for number in ("É 26", "é 26")]
    log.add_worklist([SampleDetails(f"S-{at}", notes="like é 26") for at in range(250)])
    with pytest.raises(UserError, match=f"id:{same[1]}, id:{same[0]}"):
        find_sample(log, "É 26")


def numbered(log: SqliteLog, name: str, number: str) -> int:
    """Make a batch whose sample has a number; return its id."""
    batch = log.begin_batch(a_start(name))
    log.keep_sample(log.sample_of(batch), SampleDetails(number))
    return batch


def test_a_name_means_the_same_patient_to_every_command(log: SqliteLog) -> None:
    """The second batch belongs to number 1, which is the first one's id."""
    first, second = numbered(log, "Monday", "26-7"), numbered(log, "Tuesday", "1")
    assert (first, second) == (1, 2)
    for word, batch in (("1", second), ("id:1", first), ("26-7", first), ("ID:2", second)):
        assert find_batch(log, word).batch_id == batch
        assert find_sample(log, word).sample_id == log.sample_of(batch)
    assert find_batch(log, "2").batch_id == second  # nobody's number
    assert find_batch(log, "tuesday").batch_id == second


def test_does_not_take_a_number_without_a_batch_for_another_ones_id(log: SqliteLog) -> None:
    numbered(log, "Monday", "26-7")
    log.add_sample(SampleDetails("1"))
    with pytest.raises(UserError, match="The sample 1 has no batch"):
        find_batch(log, "1")


def test_lists_several_batches_by_unambiguous_ids(log: SqliteLog) -> None:
    first, second = numbered(log, "Monday", "1"), numbered(log, "Monday", "other")
    with pytest.raises(UserError, match=f"called monday. Give an id instead: id:{second}, id:1"):
        find_batch(log, "monday")
    log.put_batches([second], log.sample_of(first))
    with pytest.raises(UserError, match=f"number 1 has several.* instead: id:{second}, id:1"):
        find_batch(log, "1")
    assert find_batch(log, "id:1").batch_id == first


@pytest.mark.parametrize(
    "word", ["", "id:", "id:x", "nobody", "9", f"id:{10**30}", "9" * 5000, "id:²"]
)
def test_reports_a_name_that_matches_nothing(word: str, *, log: SqliteLog) -> None:
    with pytest.raises(UserError, match="No batch in the log"):
        find_batch(log, word)
    with pytest.raises(UserError, match="No sample has"):
        find_sample(log, word)
