"""Signed but malicious updates: one short sentence each, in window and terminal, and nothing changes."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless
from updates_made import OTHER_KEY, TEXTS, make_update, write_signed

from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.updates.update_manifest import manifest_bytes
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.updates import Offer
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.updates.update_steps import UpdateSteps

LONGEST_SENTENCE = 400
TEXT, NAME = b"words " * 40, "hematovision_fr.qm"
Make = Callable[[Path], object]


def manifest(*files: dict[str, Any], **told: object) -> bytes:
    """Return a manifest of newer translations, with changed values."""
    whole = json.loads(manifest_bytes(replace(TEXTS, version="8.0"))) | {"files": files} | told
    return json.dumps(whole).encode()


def entry(content: bytes = TEXT, packed: bytes | None = None, **told: object) -> dict[str, Any]:
    """Return a manifest's entry for a file of translations, with changed values."""
    stored = zlib.compress(content) if packed is None else packed
    return {
        "path": NAME,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "packed": len(stored),
        "packed_sha256": hashlib.sha256(stored).hexdigest(),
        "runs": False,
        "link": "",
    } | told


def signed(*files: dict[str, Any], packed: bytes | None = None, **told: object) -> Make:
    stored = zlib.compress(TEXT) * len(files) if packed is None else packed
    return lambda path: write_signed(path, manifest(*files, **told), stored)


def bomb(path: Path) -> None:
    stored = zlib.compress(bytes(64_000_000), 9)
    write_signed(path, manifest(entry(b"small", stored)), stored)


def bomb_behind_a_sound_file(path: Path) -> None:
    sound, stored = zlib.compress(TEXT), zlib.compress(bytes(64_000_000), 9)
    told = manifest(entry(), entry(b"small", stored, path="hematovision_hi.qm"))
    write_signed(path, told, sound + stored)


def other_content(path: Path) -> None:
    """Write a signed list whose SHA-256 is not that of the unpacked file."""
    write_signed(path, manifest(entry(sha256="0" * 64)), zlib.compress(TEXT))


def a_file_too_much(path: Path) -> None:
    make_update(path, version="8.0")
    path.write_bytes(path.read_bytes() + b"one more")


def nested(path: Path) -> None:
    write_signed(path, b'{"schema":' + b"[" * 200_000 + b"]" * 200_000 + b"}")


LOUD = "\x1b[31m<b>now</b>\n" * 20_000
HOSTILE: dict[str, Make] = {
    "an older one": lambda path: make_update(path, version="6.9"),
    "the same": lambda path: make_update(path, version="7.0"),
    "the same, made anew": lambda path: make_update(path, version="7.0.0", about="Other words."),
    "another key": lambda path: make_update(path, version="8.0", key=OTHER_KEY),
    "climbs": signed(entry(path="../hematovision_fr.qm")),
    "climbs on Windows": signed(entry(path="..\\hematovision_fr.qm")),
    "begins at the root": signed(entry(path="/tmp/hematovision_fr.qm")),
    "a drive": signed(entry(path="C:hematovision_fr.qm")),
    "a long climb": signed(entry(path="../" * 3_000_000 + NAME)),
    "as long as a text may be": signed(entry(path="../" * 1_300)),
    "a loud name": signed(entry(path=LOUD)),
    "a link": signed(entry(b"", b"", link="/etc/passwd"), packed=b""),
    "a link that stays inside": signed(entry(b"", b"", link="x.qm"), packed=b""),
    "a program": signed(entry(runs=True)),
    "twice": signed(entry(), entry()),
    "a file of another kind": signed(entry(path="sitecustomize.py")),
    "no file": signed(),
    "many files": signed(*[entry(path=f"{at}.qm") for at in range(20_001)]),
    "too large": signed(entry(size=600_000_000)),
    "less than nothing": signed(entry(size=-1)),
    "no whole number": signed(entry(size=1e300)),
    "another format": signed(entry(), schema=LOUD),
    "another format yet": signed(entry(), schema=[LOUD]),
    "another kind": signed(entry(), kind=LOUD),
    "a version in words": signed(entry(), version=LOUD[:3_000]),
    "a loud name of its own": signed(entry(), name=LOUD[:100], platform="elsewhere"),
    "another platform": signed(entry(), platform="elsewhere"),
    "a loud platform": signed(entry(), platform=LOUD[:3_000]),
    "another program": signed(entry(), needs_program="9" * 9),
    "no manifest": lambda path: write_signed(path, LOUD.encode()),
    "nested": nested,
    "a file too much": a_file_too_much,
    "a bomb": bomb,
    "a bomb behind a sound file": bomb_behind_a_sound_file,
    "other content": other_content,
}


@pytest.fixture
def program(
    mail: Headless, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(processor_probe, "guard", lambda: None)
    outside = build_outside()
    updates = replace(outside.updates(), shipped=lambda _kind: "0.1.0")
    one = mail.program = Program(Settings(), mail.send, replace(outside, updates=lambda: updates))
    yield one
    assert one.close()


@pytest.fixture(autouse=True)
def words_in_use(tmp_path: Path, program: Program) -> None:
    """Put version 7.0 of the translations into use and trust its key."""
    steps = UpdateSteps(build_outside())
    make_update(tmp_path / "seven.hvupdate", version="7.0")
    offer = steps.offer(tmp_path / "seven.hvupdate")
    steps.trust(offer, "Ann", "")
    offer = steps.offer(offer.path)
    steps.stage(offer)
    steps.install(offer)


def asked(mail: Headless, act: Callable[[Callable[[Any], None]], None]) -> Any:
    answers: list[Any] = []
    act(answers.append)
    mail.until(lambda: bool(answers))
    return answers[0]


def in_the_window(program: Program, mail: Headless, path: Path) -> Any:
    """Return the answer that the window gets before it would ask whether to install."""
    offer = asked(mail, lambda then: program.updates.open(path, then))
    if not isinstance(offer, Offer):
        return offer
    return asked(mail, lambda then: program.updates.prepare(offer, then))


def standing(folder: Path) -> dict[str, bytes]:
    """Return every file of the updates' folder except the empty lock file."""
    files = (one for one in folder.rglob("*") if one.is_file() and one.stat().st_size)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_update_gets_one_sentence_and_changes_nothing(
    name: str,
    program: Program,
    mail: Headless,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "a stick" / "hostile.hvupdate"
    path.parent.mkdir()
    HOSTILE[name](path)
    before, around = standing(places.updates_folder()), sorted(tmp_path.rglob("*"))
    answer = in_the_window(program, mail, path)
    assert isinstance(answer, Refused), answer
    program.close()
    capsys.readouterr()
    assert main(["update", str(path)]) == 1
    told = capsys.readouterr().err.rstrip("\n")
    for said in (str(answer.reason), told):
        assert said.isprintable() and len(said) <= LONGEST_SENTENCE, said[:2000]
    assert standing(places.updates_folder()) == before
    new = {one for one in tmp_path.rglob("*") if one not in around}
    assert {one for one in new if "hematovision_fr" in one.name or ".staged" in one.name} == set()
