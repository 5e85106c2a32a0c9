"""Signing in the log: gates, linked versions, and what a check notices afterwards."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_failure, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.keys.signing_key import SigningKey, is_signed_by
from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.signing import head_file_of
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.field import Box, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, LogQuery
from hematovision_desktop.core.reports.record_making import laboratory_of, stamp_of
from hematovision_desktop.core.reports.report import report_of
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind, gates_of
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.samples.sample_log import SampleSigned
from hematovision_desktop.core.signing.signed_record import SignedRecord, SigningWish, recounted
from hematovision_desktop.core.signing.verifying import check_file, check_record, holds
from hematovision_desktop.core.verdicts.verdict import CellKey, added_by_hand, box_added, named

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADA = SigningWish("Ada")
FEW = replace(STANDARD, least_cells=2)
WHY = "The smear holds no more."


@pytest.fixture
def key(tmp_path: Path) -> SigningKey:
    return SigningKey(tmp_path / "signing")


def fill(log: SqliteLog, *, named_by: str = "Ada", failed: bool = False) -> int:
    """Add a sample of two pictures with four cells, each named by a person; return its id."""
    batch = log.begin_batch(a_start("S-1"))
    doubt = a_cell(Label.MONOCYTE, ReviewReason.LOW_CONFIDENCE)
    results = [a_result(0, "/a/x.jpg", a_cell(), doubt), a_result(1, "/a/y.jpg", a_cell(), doubt)]
    log.add_fields(batch, results + ([a_failure(2)] if failed else []))
    keys = [CellKey(at, index) for at in (0, 1) for index in (0, 1)]
    log.add_verdicts(batch, [named(one, Label.LYMPHOCYTE, named_by, NOON) for one in keys])
    log.end_batch(batch, BatchState.FINISHED)
    sample = log.sample_of(batch)
    log.keep_sample(sample, SampleDetails("S-1", patient_name="Padma నా", notes="for Ann"))
    return sample


def sign(
    log: SqliteLog,
    sample: int,
    key: SigningKey,
    wish: SigningWish = ADA,
    laboratory: Laboratory = FEW,
) -> SignedRecord:
    return log.sign_sample(log.read_sample(sample), wish, laboratory, key)


def signed_log(path: Path, key: SigningKey) -> None:
    """Make a closed log with a sample signed twice and an unsigned one."""
    log = SqliteLog(path, signer=key)
    sample = fill(log)
    sign(log, sample, key)
    batch = log.batches_of(sample)[0]
    log.add_verdicts(batch, (named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON),))
    sign(log, sample, key, replace(ADA, reason="One cell was a basophil."))
    fill(log)
    log.set_note(batch, "later")
    log.close()


def found(path: Path) -> list[str]:
    """Return the faults that a check finds in a log."""
    return [one.text for one in check_log(path, KNOWN_KEY, is_signed_by) if one.holds is False]


def test_a_signed_sample_holds_all_that_its_figures_rest_on(path: Path, key: SigningKey) -> None:
    log = SqliteLog(path, signer=key)
    sample = fill(log)
    head = log.events()[-1]
    signed = sign(log, sample, key)
    told = json.loads(signed.record)
    assert log.records_of(sample) == (signed,)
    after = log.read_sample(sample)
    log.close()
    assert (after.state.value, after.signer, after.progress.version) == ("signed", "Ada", 1)
    assert told["sample"]["patient_name"] == "Padma నా"
    assert told["report"]["counts"] == {"lymphocyte": 4} == recounted(told)
    assert told["batches"][0]["fields"][0]["name"] == "x.jpg"
    assert told["batches"][0]["fields"][0]["cells"][1] == {
        "box": [10, -2, 33, 44],
        "confidence": "0.7000",
        "counts": "lymphocyte",
        "label": "monocyte",
        "needs_review": True,
        "verdict": "lymphocyte",
        "who": "Ada",
    }
    assert len(told["verdicts"]) == 4
    assert (told["chain_number"], told["chain_head"]) == (head.number, head.hash)
    assert laboratory_of(signed) == FEW
    assert stamp_of(signed).digest_sha256 == signed.digest
    assert holds(list(check_record(signed, is_signed_by)))
    assert holds(list(check_file(signed.to_bytes(), is_signed_by)))
    assert found(path) == []


def test_amending_makes_another_version_and_keeps_the_first(path: Path, key: SigningKey) -> None:
    log = SqliteLog(path, signer=key)
    sample = fill(log)
    first = sign(log, sample, key)
    with pytest.raises(UserError, match="Nothing has changed"):
        sign(log, sample, key, replace(ADA, reason="again"))
    log.add_verdicts(
        log.batches_of(sample)[0], (named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON),)
    )
    with pytest.raises(UserError, match="signed before"):
        sign(log, sample, key)
    second = sign(log, sample, key, SigningWish("Grace", reason="A basophil."))
    assert log.records_of(sample) == (first, second)
    assert stamp_of(second).amends == first.digest
    assert log.read_sample(sample).state.value == "amended"
    log.close()
    assert found(path) == []


def test_a_batch_moved_to_where_it_is_changes_no_signed_sample(path: Path, key: SigningKey) -> None:
    log = SqliteLog(path, signer=key)
    sample = fill(log)
    sign(log, sample, key)
    before = log.events()
    log.put_batches(log.batches_of(sample), sample)
    assert log.read_sample(sample).stands_signed
    assert log.events() == before
    log.close()


def test_a_batch_stays_that_a_record_rests_on_wherever_it_was_moved(
    path: Path, key: SigningKey
) -> None:
    log = SqliteLog(path, signer=key)
    sample = fill(log)
    batch = log.batches_of(sample)[0]
    later = log.batches_of(fill(log))[0]
    sign(log, sample, key)
    log.put_batches([later], sample)
    for moved in (batch, later):
        with pytest.raises(SampleSigned, match="record of a signed sample"):
            log.remove_batch(moved)
    elsewhere = log.add_sample(SampleDetails("S-2"))
    log.put_batches([batch, later], elsewhere)
    log.put_batches([batch, later], log.add_sample(SampleDetails("S-3")))
    with pytest.raises(SampleSigned, match="signed with this batch before it was moved"):
        log.remove_batch(batch)
    log.remove_batch(later)  # no record mentions it
    assert [one.batch_id for one in log.batches(LogQuery())] == [batch]
    log.close()
    assert found(path) == []


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ("running", "still being read"),
        ("counting", r"press New count \(F6\) on the Live page"),
        ("waiting", "1 cell to decide"),
        ("unseen", "2 of 6 cells come from a microscope"),
    ],
)
def test_no_reason_opens_some_gates(path: Path, key: SigningKey, spoil: str, words: str) -> None:
    log = SqliteLog(path)
    sample = fill(log)
    batch = log.batches_of(sample)[0]
    if spoil == "running":
        log.reopen_batch(batch)
    if spoil == "counting":
        live = log.begin_batch(replace(a_start("S-1"), kind=BatchKind.LIVE))
        log.put_batches([live], sample)
    doubt = (ReviewReason.LOW_CONFIDENCE,) if spoil == "waiting" else ()
    if spoil not in ("running", "counting"):
        cells = [a_cell(Label.MONOCYTE, *doubt)] * (1 if doubt else 2)
        log.add_fields(batch, [a_result(5, "/a/z.jpg", *cells)])
    before = log.events()
    with pytest.raises(UserError, match=words):
        sign(log, sample, key, replace(ADA, reason=WHY))
    assert log.events() == before and not log.records_of(sample)
    log.close()


def test_a_gate_says_where_its_cells_are_and_counts_those_that_were_added(
    path: Path, key: SigningKey
) -> None:
    log = SqliteLog(path)
    sample = fill(log)
    batch = log.batches_of(sample)[0]
    log.add_fields(batch, [a_result(5, "/a/z.jpg", *[a_cell(Label.MONOCYTE)] * 2)])
    log.add_verdicts(
        batch, (box_added(CellKey(5, 2), Box(1, 2, 30, 40), Label.BASOPHIL, "Ada", NOON),)
    )
    read = [log.read_batch(batch)]
    seen = log.read_sample(sample)
    report = report_of(seen, FEW, [one.summary for one in read])
    assert gates_of(report, read, seen.created_at) == (Gate(GateKind.MICROSCOPE, 2, 7, batch),)
    log.close()


@pytest.mark.parametrize(
    ("laboratory", "failed", "words"),
    [
        (FEW, False, "1 picture in more than one batch"),
        (STANDARD, False, "4 leukocytes counted; this laboratory asks for 100"),
        (FEW, True, "1 of 3 pictures could not be read"),
        (FEW, False, "1 batch stopped before"),
    ],
)
def test_a_reason_opens_others(
    path: Path, key: SigningKey, laboratory: Laboratory, failed: bool, words: str
) -> None:
    log = SqliteLog(path)
    sample = fill(log, failed=failed)
    if "more than one" in words:
        again = log.begin_batch(a_start("S-1 again"))
        log.add_fields(again, [a_result(1, "/b/y.jpg", a_cell()), a_result(7, "/b/z.jpg")])
        log.add_verdicts(again, (named(CellKey(1, 0), Label.LYMPHOCYTE, "Ada", NOON),))
        log.end_batch(again, BatchState.FINISHED)
        log.put_batches([again], sample)
    if "stopped" in words:
        log.end_batch(log.batches_of(sample)[0], BatchState.CANCELLED)
    with pytest.raises(UserError, match=words):
        sign(log, sample, key, laboratory=laboratory)
    signed = sign(log, sample, key, replace(ADA, reason=f" {WHY} "), laboratory)
    assert stamp_of(signed).reason == WHY
    log.close()


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (SigningWish("  "), "needs a name"),
        (SigningWish("Ada"), "second signer"),
        (SigningWish("Ada", "ada "), "first signer too"),
        (SigningWish("Zo\u00eb", "Zoe\u0308"), "first signer too"),  # composed in another way
        (SigningWish("A" * 121, "Grace"), "at most 120"),
    ],
)
def test_asks_for_the_signers(path: Path, key: SigningKey, wish: SigningWish, words: str) -> None:
    two = replace(FEW, second_signer=True)
    log = SqliteLog(path)
    sample = fill(log)
    with pytest.raises(UserError, match=words):
        sign(log, sample, key, wish, two)
    signed = sign(log, sample, key, SigningWish(" Ada  L. ", "Grace"), two)
    assert (stamp_of(signed).signer, stamp_of(signed).second_signer) == ("Ada L.", "Grace")
    assert log.read_sample(sample).signer == "Ada L., Grace"
    log.close()
    assert not found(path)
    # Earlier versions listed the first signer alone.
    edited(path, "UPDATE samples SET signer = 'Ada L.'")
    assert not found(path)
    edited(path, "UPDATE samples SET signer = 'Grace'")
    assert found(path)


def test_does_not_sign_what_was_not_shown(path: Path, key: SigningKey) -> None:
    log = SqliteLog(path)
    sample = fill(log)
    seen = log.read_sample(sample)
    log.add_verdicts(
        log.batches_of(sample)[0], (added_by_hand(CellKey(-1, 0), Label.BASOPHIL, "Ada", NOON),)
    )
    with pytest.raises(UserError, match="has changed since it was shown"):
        log.sign_sample(seen, ADA, FEW, key)
    log.close()


def test_the_key_is_private_kept_and_never_replaced(tmp_path: Path) -> None:
    key = SigningKey(tmp_path / "signing")
    public = key.public_key
    assert key.path.stat().st_mode & 0o777 == 0o600
    again = SigningKey(tmp_path / "signing")
    assert again.public_key == public
    assert is_signed_by(public, again.sign(b"a"), b"a")
    assert not is_signed_by(public, again.sign(b"a"), b"b")
    key.path.write_bytes(b"not a key")
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        SigningKey(tmp_path / "signing").sign(b"a")
    assert key.path.read_bytes() == b"not a key"


def edited(path: Path, *statements: str) -> None:
    """Edit a log around its own rules."""
    raw = connect(path)
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    for _, sql in triggers:
        raw.execute(sql)
    raw.close()


LAST = "(SELECT max(number) FROM events)"
EDITS = {
    "an event changed": ("UPDATE events SET who = 'Eve' WHERE number = 5",),
    "an event removed": ("DELETE FROM events WHERE number = 5",),
    "the end cut off": (f"DELETE FROM events WHERE number = {LAST}",),
    "all events gone": ("DELETE FROM events",),
    "events in another order": (
        "UPDATE events SET number = -5 WHERE number = 5",
        "UPDATE events SET number = 5 WHERE number = 6",
        "UPDATE events SET number = 6 WHERE number = -5",
    ),
    "an event put in": (
        f"""INSERT INTO events SELECT number + 1, at, who, kind, about, payload, hash, hash
        FROM events WHERE number = {LAST}""",
    ),
    "a verdict's name": ("UPDATE verdicts SET label = 'monocyte' WHERE number = 1",),
    "a verdict's author": ("UPDATE verdicts SET who = 'Eve' WHERE number = 1",),
    "a verdict removed": ("DELETE FROM verdicts WHERE number = 4",),
    "a verdict added": (
        """INSERT INTO verdicts SELECT batch_id, number + 1, kind, position, cell_index, label, who,
        said_at, of_number, same_position, same_index, box FROM verdicts WHERE number = 4""",
    ),
    "a cell's name": ("UPDATE cells SET label = 'basophil' WHERE cell_index = 1",),
    "a cell removed": ("DELETE FROM cells WHERE position = 1 AND cell_index = 1",),
    "a field's sum": ("UPDATE fields SET sha256 = 'ab' WHERE position = 1",),
    "a field's name": ("UPDATE fields SET path = '/b/other.jpg' WHERE position = 1",),
    "a field removed": ("DELETE FROM fields WHERE position = 1",),
    "a batch removed": ("PRAGMA foreign_keys = ON", "DELETE FROM batches WHERE id = 2"),
    "a batch's state": ("UPDATE batches SET state = 'cancelled' WHERE id = 1",),
    "a batch's model": ("UPDATE models SET sha256 = 'ef'",),
    "a note": ("UPDATE batches SET note = 'other' WHERE id = 1",),
    "a batch of another sample": ("UPDATE batches SET sample_id = 2 WHERE id = 1",),
    "a record": (
        """UPDATE signed_records SET record = replace(record, 'lymphocyte', 'monocyte')
        WHERE version = 2""",
    ),
    "a record removed": ("DELETE FROM signed_records WHERE version = 1",),
    "the last record removed": (
        "DELETE FROM signed_records WHERE version = 2",
        "UPDATE samples SET version = 1 WHERE id = 1",
    ),
    "a signature": ("UPDATE signed_records SET signature = 'AA' || substr(signature, 3)",),
    "a patient": ("UPDATE samples SET patient_name = 'Eve' WHERE id = 1",),
    "a signer": ("UPDATE samples SET signer = 'Eve' WHERE id = 1",),
    "how a batch is counted": ("UPDATE label_counts SET number = number + 1 WHERE batch_id = 2",),
    "how a signed sample is counted": (
        "UPDATE sample_figures SET n_monocyte = 9, n_lymphocyte = 1",
    ),
    "that cells wait": ("UPDATE sample_figures SET waiting = waiting + 1 WHERE sample_id = 2",),
    "that nobody looked": ("UPDATE sample_figures SET to_confirm = 7 WHERE sample_id = 2",),
    "the types of a signed batch": ("UPDATE batches SET label_set = 'extended' WHERE id = 1",),
    "the microscope of a batch that was on none": (
        "INSERT INTO profiles VALUES (1, 'Olympus', '2026-01-01T00:00:00Z', '[]', '[]', NULL, NULL)",
        "UPDATE batches SET profile_id = 1 WHERE id = 2",
    ),
    "what a person is asked about": ("UPDATE batches SET review_below = 0.1 WHERE id = 2",),
    "the types that are told apart": ("UPDATE batches SET label_set = 'five' WHERE id = 2",),
    "what a batch is": ("UPDATE batches SET kind = 'live' WHERE id = 2",),
    "when a sample was made": ("UPDATE samples SET created_at = '2001-01-01T00:00:00+00:00'",),
    "when a sample was signed": ("UPDATE samples SET signed_at = '2001-01-01T00:00:00+00:00'",),
    "that a signed sample was changed since": (
        "UPDATE batches SET sample_id = 2 WHERE id = 1",
        "UPDATE samples SET signed_revision = revision",
    ),
    "a signed sample made unsigned": ("UPDATE samples SET version = 0 WHERE id = 1",),
}


@pytest.mark.parametrize("what", EDITS)
def test_whatever_is_changed_in_the_log_by_other_hands_is_noticed(
    path: Path, key: SigningKey, what: str
) -> None:
    signed_log(path, key)
    assert found(path) == []
    edited(path, *EDITS[what])
    assert found(path), what


def test_checks_a_log_in_use_as_of_one_moment(path: Path, key: SigningKey) -> None:
    with closing(SqliteLog(path, signer=key)) as log:
        sample = fill(log)
        sign(log, sample, key)
        batch = log.batches_of(sample)[0]
        wrong = []
        for number, one in enumerate(check_log(path, KNOWN_KEY, is_signed_by)):
            wrong += [one.text] if one.holds is False else []
            log.add_verdicts(batch, (named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON),))
            if not number:
                log.set_note(batch, "meanwhile")
    assert [text for text in wrong if "are still in a file beside it" not in text] == []


@pytest.mark.parametrize("change", ["older", "gone", "forged", "spoilt"])
def test_checks_the_chains_end_beside_the_log(
    path: Path, key: SigningKey, change: str, tmp_path: Path
) -> None:
    signed_log(path, key)
    head = head_file_of(path)
    told: dict[str, Any] = json.loads(head.read_bytes())
    if change == "gone":
        head.unlink()
        assert any("nobody can know" in one for one in found(path))
        return
    if change == "older":
        SqliteLog(path).close()
        assert any("came after" in one.text for one in check_log(path, KNOWN_KEY, is_signed_by))
        assert found(path) == []
        return
    told["number"] -= 1
    head.write_bytes(json.dumps(told).encode() if change == "forged" else b"{")
    assert any("signed" in one for one in found(path))


def test_a_shortened_log_shows_it_for_good(path: Path, key: SigningKey) -> None:
    signed_log(path, key)
    old = path.read_bytes()
    log = SqliteLog(path, signer=key)
    fill(log)
    log.close()
    path.write_bytes(old)
    assert any("reaches its signed end" in one for one in found(path))
    SqliteLog(path, signer=key).close()
    assert any("older copy was restored" in one for one in found(path))


def test_the_file_itself_refuses_to_change_a_record(path: Path, key: SigningKey) -> None:
    signed_log(path, key)
    raw = connect(path)
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        raw.execute("DELETE FROM signed_records")
    raw.close()


def test_a_log_whose_end_is_there_is_opened_without_a_walk_over_its_chain(
    path: Path, key: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_log(path, key)
    asked: list[str] = []

    def connect_traced(*terms: Any) -> Any:
        connection = connect(*terms)
        connection.set_trace_callback(asked.append)
        return connection

    monkeypatch.setattr(database, "connect", connect_traced)
    SqliteLog(path, signer=key).close()
    of_events = [one for one in asked if one.startswith("SELECT") and "FROM events" in one]
    assert of_events
    assert all("number =" in one or one.endswith("DESC LIMIT 1") for one in of_events)


def test_a_log_of_another_version_is_not_vouched_for(path: Path, key: SigningKey) -> None:
    signed_log(path, key)
    raw = connect(path)
    raw.execute("PRAGMA user_version = 8")
    raw.close()
    assert any("another version" in one for one in found(path))
    with pytest.raises(EnvironmentFault, match="no log"):
        found(path.with_name("none"))
