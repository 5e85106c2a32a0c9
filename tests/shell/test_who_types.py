"""If people log in, a command needs a person's name and passphrase, and their permission."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from log_samples import a_result, a_start

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.keys.passphrases import Argon2Passphrases
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.signing.people import Role

WORDS = "a long passphrase"
RULES = (
    ("adapt", "--shipped"),
    ("adapt", "--rollback"),
    ("adapt",),
    ("microscope", "teach", "Olympus"),
    ("microscope", "scale", "Olympus", "0.1", "--size", "640x480"),
    ("protect", "passphrase"),
    ("protect", "off"),
    ("restore", "FOLDER"),
)
"""What changes figures, the log or its protection."""
ANYONE = (
    ("export", "1", "--format", "coco", "--output", "FOLDER"),
    ("handover", "Monday", "--to", "FOLDER"),
    ("worklist", "TABLE"),
    ("microscope", "check", "Olympus", "TRUTH"),
    ("second-reader", "send", "Monday", "FILE"),
    ("second-reader", "read", "FILE"),
    ("second-reader", "merge", "FILE"),
)
"""What everyone may do who works here, under their own name."""


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    """Return a log with people, a batch and a microscope, and the values that commands get."""
    path, hashes = tmp_path / "log.sqlite", Argon2Passphrases()
    with closing(SqliteLog(path)) as log:
        batch = log.begin_batch(a_start("Monday", total=1))
        log.add_fields(batch, [a_result(0, "a.png")])
        log.end_batch(batch, BatchState.FINISHED)
        log.keep_profile(MicroscopeProfile(0, "Olympus", datetime(2026, 1, 2, tzinfo=UTC)))
        for name, role in (("Ann", Role.ADMINISTRATOR), ("Bob", Role.TECHNICIAN)):
            log.add_person(name, role, hashes.make(WORDS), must_change=False)
    (tmp_path / "worklist.csv").write_text("accession,patient name\n26-1,A. B.\n", encoding="utf-8")
    (tmp_path / "truth.csv").write_text("a.png,neutrophil\n", encoding="utf-8")
    return {
        "LOG": str(path),
        "FOLDER": str(tmp_path / "out"),
        "TABLE": str(tmp_path / "worklist.csv"),
        "TRUTH": str(tmp_path / "truth.csv"),
        "FILE": str(tmp_path / "sent.hvreading"),
    }


def typed(command: Sequence[str], places: dict[str, str], *more: str) -> int:
    """Run a command and return its exit status."""
    given = [places.get(word, word) for word in command]
    try:
        return main([*given, *more, "--log", places["LOG"]])
    except SystemExit as usage:
        return int(str(usage.code))


def events(places: dict[str, str]) -> list[tuple[str, str]]:
    with closing(SqliteLog(Path(places["LOG"]))) as log:
        return [(one.kind, one.who) for one in log.events()]


@pytest.mark.parametrize("command", RULES, ids=" ".join)
def test_only_administrators_change_figures_and_the_log(
    command: Sequence[str],
    places: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HEMATOVISION_SIGNER", WORDS)
    monkeypatch.setenv("HEMATOVISION_NEW_PASSPHRASE", "correct horse")
    before = events(places)
    for more, why in (((), "--by"), (("--by", "Bob"), "Only administrators may")):
        assert typed(command, places, *more) == 2
        assert why in capsys.readouterr().err
    monkeypatch.setenv("HEMATOVISION_SIGNER", "not these")
    assert typed(command, places, "--by", "Ann") == 2
    assert "do not match" in capsys.readouterr().err
    after = [kind for kind, who in events(places)[len(before) :] if who != "program"]
    assert set(after) <= {"login", "login refused"}


@pytest.mark.parametrize("command", [RULES[0], ANYONE[0]], ids=" ".join)
def test_a_passphrase_chosen_by_another_person_is_refused(
    command: Sequence[str],
    places: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with closing(SqliteLog(Path(places["LOG"]))) as log:
        stored = Argon2Passphrases().make("given by Ann")
        log.add_person("Tu", Role.ADMINISTRATOR, stored, must_change=True)
    monkeypatch.setenv("HEMATOVISION_SIGNER", "given by Ann")
    assert typed(command, places, "--by", "Tu") == 2
    assert "Somebody else chose" in capsys.readouterr().err


@pytest.mark.parametrize("command", ANYONE, ids=" ".join)
def test_what_everyone_may_do_records_who_did_it(
    command: Sequence[str],
    places: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert typed(command, places, "--by", "Bob") == 2
    assert "do not match" in capsys.readouterr().err
    monkeypatch.setenv("HEMATOVISION_SIGNER", WORDS)
    if command[1] != "send":
        assert typed(command, places) == 2
        assert "--by" in capsys.readouterr().err
    typed(command, places, "--by", "bob")
    assert "--by" not in capsys.readouterr().err


def test_the_chain_of_events_names_who_typed(
    places: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEMATOVISION_SIGNER", WORDS)
    assert typed(ANYONE[0], places, "--by", "bob") == 0
    assert ("exported", "Bob") in events(places)


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (("worklist", "TABLE"), "details"),
        (("export", "1", "--format", "coco", "--output", "FOLDER"), "exported"),
        (("adapt", "--shipped"), "layer"),
    ],
    ids=" ".join,
)
def test_the_chain_has_the_typed_name_if_nobody_logs_in(
    command: Sequence[str], kind: str, places: dict[str, str], tmp_path: Path
) -> None:
    open_to_all = places | {"LOG": str(tmp_path / "open.sqlite")}
    with closing(SqliteLog(tmp_path / "open.sqlite")) as log:
        batch = log.begin_batch(a_start("Monday", total=1))
        log.add_fields(batch, [a_result(0, "a.png")])
        log.end_batch(batch, BatchState.FINISHED)
    assert typed(command, open_to_all, "--by", "Ada L.") == 0
    assert (kind, "Ada L.") in events(open_to_all)
    assert ("found", "Ada L.") not in events(open_to_all)


def test_reading_asks_nobody(places: dict[str, str]) -> None:
    assert typed(("adapt", "--list"), places) == 0
    assert typed(("microscope", "show", "Olympus"), places) == 0
    assert typed(("handover", "Monday", "--list"), places) == 0
    assert typed(("protect", "status"), places) == 0
