"""Handing over: only signed results, whole or not at all; resending and corrections."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "adapters"))

from log_samples import a_cell, a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState, Checked
from hematovision_desktop.core.microscopes.microscope import CheckState, MicroscopeProfile, Standing
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.reports.record_making import standings_of
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.reports.handover import (
    BEGUN,
    EVENT,
    hand_over,
    handed_over,
    looked_for,
)
from hematovision_desktop.services.reports.sheets import read_report, read_sheet

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEW = replace(STANDARD, name="As it was", least_cells=1)
HL7 = HandoverFormat.HL7


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


@pytest.fixture
def log(path: Path) -> Iterator[SqliteLog]:
    with closing(SqliteLog(path)) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "watched"
    made.mkdir()
    return made


def fill(log: SqliteLog) -> int:
    """Add a sample with two cells that a person named; return its id."""
    batch = log.begin_batch(a_start())
    log.add_fields(batch, [a_result(0, "/a.jpg", a_cell(), a_cell(Label.MONOCYTE))])
    log.add_verdicts(batch, [named(CellKey(0, at), Label.LYMPHOCYTE, "Ada", NOON) for at in (0, 1)])
    log.end_batch(batch, BatchState.FINISHED)
    sample_id = log.sample_of(batch)
    log.keep_sample(sample_id, SampleDetails("S-1", patient_number="P 1"))
    return sample_id


def sign(log: SqliteLog, sample_id: int, tmp_path: Path, reason: str = "Few there are.") -> str:
    wish = SigningWish("Ada", reason=reason)
    key = SigningKey(tmp_path / "signing")
    return log.sign_sample(log.read_sample(sample_id), wish, FEW, key).digest


def send(log: SqliteLog, sample_id: int, folder: Path, form: HandoverFormat = HL7) -> HandedOver:
    return hand_over(
        log, sample_id, STANDARD, HandoverTarget(form, folder), build_outside().handover_writers
    )


def test_shows_a_signed_sample_by_its_record_and_the_rules_of_that_time(
    log: SqliteLog, tmp_path: Path
) -> None:
    sample_id = fill(log)
    assert read_report(log, sample_id, STANDARD)[0].stamp is None
    digest = sign(log, sample_id, tmp_path)
    now = replace(STANDARD, name="Another name", ranges=(), logo=b"a picture")
    parts = read_sheet(log, sample_id, now)
    stamp, laboratory = parts.report.stamp, parts.report.laboratory
    assert stamp is not None
    assert (stamp.signer, stamp.version, stamp.digest_sha256) == ("Ada", 1, digest)
    assert (laboratory.name, laboratory.ranges) == ("As it was", FEW.ranges)
    assert laboratory.logo == b"a picture"
    assert not parts.report.is_provisional
    assert json.loads(parts.record)["digest_sha256"] == digest
    log.keep_sample(sample_id, SampleDetails("S-1", notes="another"))
    changed = read_sheet(log, sample_id, now)
    assert changed.report.stamp is None
    assert changed.record == b""
    assert changed.report.laboratory is now


def fill_checked(log: SqliteLog, right: int) -> tuple[int, int]:
    """Add a sample of a microscope that was checked with this many right names; return both ids."""
    sample_id = fill(log)
    (batch_id,) = log.batches_of(sample_id)
    start = log.read_batch(batch_id).summary.start
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    log.set_profile(batch_id, profile)
    seen = CheckedCell(Label.NEUTROPHIL, 0.9, Label.NEUTROPHIL, start.review_below)
    log.add_checked(profile, start.terms.named_by, [Checked(seen, "Ada", NOON)] * right)
    return sample_id, profile


@pytest.mark.parametrize("form", HandoverFormat)
def test_every_form_of_a_signed_result_tells_of_a_check_without_a_promise(
    form: HandoverFormat, log: SqliteLog, folder: Path, tmp_path: Path
) -> None:
    sample_id, _ = fill_checked(log, 20)
    sign(log, sample_id, tmp_path)
    report = read_report(log, sample_id, STANDARD)[0]
    assert [one.standing for one in report.microscopes] == [
        Standing("Olympus", unproven=CheckState.NOT_FINISHED)
    ]
    sent = send(log, sample_id, folder, form)
    written = Path(sent.path).read_text()
    assert "Olympus: check of the program not finished" in written
    assert "ot checked" not in written


def test_reports_and_signs_a_promise_withdrawn_by_corrections(
    log: SqliteLog, folder: Path, tmp_path: Path
) -> None:
    sample_id, profile = fill_checked(log, 59)
    wrong = log.begin_batch(a_start(day=9))
    log.set_profile(wrong, profile)
    log.add_fields(wrong, [a_result(1, "/b.jpg", *[a_cell()] * 40)])
    lymphocyte = Label.LYMPHOCYTE
    log.add_verdicts(wrong, [named(CellKey(1, at), lymphocyte, "Ada", NOON) for at in range(40)])
    sign(log, sample_id, tmp_path)
    (signed,) = log.records_of(sample_id)
    assert standings_of(signed) == (Standing("Olympus", unproven=CheckState.TAKEN_BACK),)
    sent = send(log, sample_id, folder, HandoverFormat.HL7)
    assert "too many sure names were corrected later" in Path(sent.path).read_text()


def test_an_earlier_record_says_the_same_of_a_microscope_as_then(
    log: SqliteLog, tmp_path: Path
) -> None:
    sample_id = fill(log)
    sign(log, sample_id, tmp_path)
    (signed,) = log.records_of(sample_id)
    told = json.loads(signed.record)
    for batch in told["batches"]:
        del batch["proven_from"], batch["check"], batch["unusual"]
        batch.update(microscope="Olympus", promise="0.9500")
    old = replace(signed, record=canonical(told))
    assert standings_of(old) == (Standing("Olympus", promise=0.95),)


@pytest.mark.parametrize("form", HandoverFormat)
def test_writes_a_file_whole_and_resends_it_under_the_same_name(
    form: HandoverFormat, log: SqliteLog, folder: Path, tmp_path: Path
) -> None:
    sample_id = fill(log)
    digest = sign(log, sample_id, tmp_path)
    sent = send(log, sample_id, folder, form)
    (there,) = folder.iterdir()
    assert str(there) == sent.path
    first = there.read_bytes()
    assert digest.encode() in first
    there.unlink()  # the hospital's system took it
    (folder / ".0123456789ab.part").write_bytes(first[:40])  # the power failed long ago
    os.utime(folder / ".0123456789ab.part", (1e9, 1e9))
    send(log, sample_id, folder, form)
    assert [one.name for one in folder.iterdir()] == [there.name]
    uid = log.read_sample(sample_id).uid
    listed = handed_over(log.events(), uid)
    assert [(one.form, one.version, one.digest) for one in listed] == [(form, 1, digest)] * 2
    assert handed_over(log.events(), "another") == ()


def test_a_correction_is_another_file(log: SqliteLog, folder: Path, tmp_path: Path) -> None:
    sample_id = fill(log)
    sign(log, sample_id, tmp_path)
    send(log, sample_id, folder)
    batch = log.batches_of(sample_id)[0]
    log.add_verdicts(batch, (named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON),))
    with pytest.raises(UserError, match="changed after it was signed"):
        send(log, sample_id, folder)
    sign(log, sample_id, tmp_path, "One cell was a basophil.")
    send(log, sample_id, folder)
    first, second = sorted(folder.iterdir())
    assert first.name.endswith("_v1.hl7")
    assert second.name.endswith("_v2.hl7")
    assert b"|||C|" in second.read_bytes()
    assert b"|||F|" in first.read_bytes()


def test_never_hands_over_an_unsigned_sample(log: SqliteLog, folder: Path) -> None:
    sample_id = fill(log)
    with pytest.raises(UserError, match="Nobody has signed"):
        send(log, sample_id, folder)
    assert list(folder.iterdir()) == []
    assert handed_over(log.events(), log.read_sample(sample_id).uid) == ()


def test_reports_a_missing_folder_and_records_nothing(
    log: SqliteLog, folder: Path, tmp_path: Path
) -> None:
    sample_id = fill(log)
    sign(log, sample_id, tmp_path)
    folder.rmdir()
    with pytest.raises(EnvironmentFault, match="watched"):
        send(log, sample_id, folder)
    assert handed_over(log.events(), log.read_sample(sample_id).uid) == ()


class PowerFails(BaseException):
    """Raised in place of a power cut."""


class FailingLog(SqliteLog):
    """A log at which the power fails instead of writing an event."""

    fails_at = ""

    def add_event(self, kind: str, text: str, about: str = "") -> None:
        """Fail at the chosen kind."""
        if kind == self.fails_at:
            raise PowerFails
        super().add_event(kind, text, about)


def test_lists_a_file_even_if_the_power_failed_before_it_was_recorded(
    path: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watched = folder.rename(folder.with_name("té 'రక్తం'"))
    with closing(FailingLog(path)) as log:
        sample_id = fill(log)
        sign(log, sample_id, tmp_path)
        log.fails_at = EVENT
        with pytest.raises(PowerFails):
            send(log, sample_id, watched)
    (there,) = watched.iterdir()
    told = ["handover", "S-1", "--log", str(path)]
    assert main([*told, "--list"]) == 0
    (said,) = capsys.readouterr().out.splitlines()
    assert said.split()[2] == "hl7"
    assert "cut short" not in said
    there.unlink()  # the other system took it, or it never arrived: nobody can tell
    assert main([*told, "--list"]) == 0
    assert "cut short" in capsys.readouterr().out
    there.write_bytes(b"something else")
    with closing(SqliteLog(path)) as log:
        uid = log.read_sample(sample_id).uid
        (unsure,) = looked_for(handed_over(log.events(), uid))
        assert unsure.cut_short_sha256
        assert unsure.path == str(there)
        there.unlink()
        watched.rmdir()
        with pytest.raises(EnvironmentFault):
            send(log, sample_id, watched)
        assert handed_over(log.events(), uid) == (unsure,)
        watched.mkdir()
        send(log, sample_id, watched)
        assert [one.cut_short_sha256 for one in handed_over(log.events(), uid)] == [""]


def test_writes_nothing_that_the_log_did_not_record(
    path: Path, folder: Path, tmp_path: Path
) -> None:
    with closing(FailingLog(path)) as log:
        sample_id = fill(log)
        sign(log, sample_id, tmp_path)
        log.fails_at = BEGUN
        with pytest.raises(PowerFails):
            send(log, sample_id, folder)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")
@pytest.mark.parametrize(("of_folder", "of_file"), [(0o700, 0o600), (0o750, 0o640), (0o755, 0o644)])
def test_files_are_readable_for_those_who_may_read_the_folder(
    of_folder: int, of_file: int, log: SqliteLog, folder: Path, tmp_path: Path
) -> None:
    sample_id = fill(log)
    sign(log, sample_id, tmp_path)
    folder.chmod(of_folder)
    sent = send(log, sample_id, folder)
    assert stat.S_IMODE(Path(sent.path).stat().st_mode) == of_file


def test_the_command_hands_over_and_lists(
    path: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(SqliteLog(path)) as log:
        sample_id = fill(log)
    told = ["handover", "S-1", "--log", str(path)]
    assert main([*told, "--to", str(folder)]) == 2
    assert "Nobody has signed" in capsys.readouterr().err
    assert main([*told, "--list"]) == 0
    assert "not been handed over" in capsys.readouterr().out
    with closing(SqliteLog(path)) as log:
        sign(log, sample_id, tmp_path)
    for form in HandoverFormat:
        assert main([*told, "--to", str(folder), "--format", form.value]) == 0
    capsys.readouterr()
    assert main([*told, "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in lines] == ["hl7", "fhir", "csv"]
    assert len(list(folder.iterdir())) == 3
    assert main(told) == 2
    assert "--to FOLDER" in capsys.readouterr().err
