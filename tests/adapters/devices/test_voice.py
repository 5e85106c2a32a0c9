"""Spoken words: by any available voice, the newest word first, silent without a voice."""

from __future__ import annotations

import shutil
import sys
import threading
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from hematovision_desktop.adapters.devices.voice import Voice, find_voice

PATIENCE_S = 30.0

# Speaks by writing the word into a file, then goes on until it is interrupted.
TALKER = """
import pathlib, sys, time
folder, code, lasts_s = sys.argv[1:]
text = sys.stdin.buffer.read().decode()
(pathlib.Path(folder) / f"{text} in {code}").touch()
time.sleep(float(lasts_s))
(pathlib.Path(folder) / f"{text} to the end").touch()
"""


def talker(folder: Path, lasts_s: float) -> Callable[[str], Sequence[str]]:
    return lambda code: (sys.executable, "-c", TALKER, str(folder), code, str(lasts_s))


def wait_for(path: Path) -> None:
    tick = threading.Event()
    for _ in range(int(PATIENCE_S * 50)):
        if path.exists():
            return
        tick.wait(0.02)
    raise AssertionError(f"{path.name} was never said")


def test_speaks_a_word_in_its_language(tmp_path: Path) -> None:
    voice = Voice(lambda: talker(tmp_path, 0))
    assert voice.is_there
    voice.say("--leucocyte", "fr")  # a word is never taken for an option
    wait_for(tmp_path / "--leucocyte in fr")
    wait_for(tmp_path / "--leucocyte to the end")
    assert voice.close()


def test_a_newer_word_cuts_the_one_before_short(tmp_path: Path) -> None:
    voice = Voice(lambda: talker(tmp_path, 60))
    voice.say("first", "en")
    wait_for(tmp_path / "first in en")
    voice.say("second", "en")
    wait_for(tmp_path / "second in en")
    assert voice.close()  # and closing interrupts the last one
    assert not (tmp_path / "first to the end").exists()
    assert not (tmp_path / "second to the end").exists()


def test_without_a_voice_there_is_silence() -> None:
    voice = Voice(lambda: None)
    assert not voice.is_there
    voice.say("neutrophil", "en")
    assert voice.close()


def test_a_voice_that_cannot_be_started_is_silence(tmp_path: Path) -> None:
    voice = Voice(lambda: lambda _code: (str(tmp_path / "gone"),))
    voice.say("neutrophil", "en")
    assert voice.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Linux' voices")
@pytest.mark.parametrize("found", ["espeak-ng", "spd-say", ""])
def test_the_voice_of_this_computer(found: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name == found else None)
    command = find_voice()
    assert (command is not None) == bool(found)
    if command is not None:
        assert command("hi")[0] == f"/usr/bin/{found}"
        assert "hi" in command("hi")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "neutrophil"),
        ("es", "neutrófilo"),
        ("fr", "polynucléaire neutrophile"),
        ("hi", "न्यूट्रोफिल"),
        ("te", "న్యూట్రోఫిల్"),
        ("ar", "العدلة"),
    ],
)
def test_espeak_says_a_word_into_a_file(code: str, word: str, tmp_path: Path) -> None:
    found, target = find_voice(), tmp_path / "said.wav"
    assert found is not None
    voice = Voice(lambda: lambda code: (*found(code), "-w", str(target)))
    voice.say(word, code)
    tick = threading.Event()
    for _ in range(int(PATIENCE_S * 50)):
        if target.exists() and target.stat().st_size > 5_000:
            break
        tick.wait(0.02)
    assert voice.close()
    with wave.open(str(target)) as said:
        assert said.getframerate() > 8_000
