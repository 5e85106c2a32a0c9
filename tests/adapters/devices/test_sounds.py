from __future__ import annotations

import io
import shutil
import subprocess
import sys
import threading
import wave

import numpy as np
import pytest

from hematovision_desktop.adapters.devices.sounds import (
    LOUDNESS,
    NOTES_HZ,
    RATE_PER_S,
    REACHED,
    REVIEW,
    Sounds,
    make_tone,
    play_here,
)
from hematovision_desktop.core.cells.labels import Label


def samples_of(content: bytes) -> np.ndarray:
    with wave.open(io.BytesIO(content)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getframerate() == RATE_PER_S
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


def test_each_type_has_its_own_tone_and_so_have_doubt_and_the_end() -> None:
    assert set(NOTES_HZ) == {*Label, REVIEW, REACHED}
    assert len(set(map(tuple, NOTES_HZ.values()))) == len(NOTES_HZ)


@pytest.mark.parametrize("label", list(Label))
def test_a_tone_has_its_pitch_and_does_not_click(label: Label) -> None:
    samples = samples_of(make_tone(NOTES_HZ[label]))
    spectrum = np.abs(np.fft.rfft(samples, 8 * RATE_PER_S))
    assert np.argmax(spectrum) / 8 == pytest.approx(NOTES_HZ[label][0], abs=3)
    assert abs(int(samples[0])) < 100
    assert abs(int(samples[-1])) < 600
    assert samples.max() == pytest.approx(LOUDNESS * 32767, rel=0.02)


def test_the_newest_tone_wins_and_nobody_waits() -> None:
    played: list[bytes] = []
    hold, begun = threading.Event(), threading.Event()

    def play(content: bytes) -> None:
        played.append(content)
        begun.set()
        hold.wait(5)

    sounds = Sounds(play)
    sounds.play(Label.NEUTROPHIL)
    assert begun.wait(5)
    sounds.play(Label.LYMPHOCYTE)
    begun.clear()
    sounds.play(REVIEW)
    hold.set()
    assert begun.wait(5)
    assert sounds.close()
    assert played == [make_tone(NOTES_HZ[Label.NEUTROPHIL]), make_tone(NOTES_HZ[REVIEW])]


@pytest.mark.skipif(sys.platform != "linux", reason="players of Linux")
def test_without_a_player_or_a_device_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    play_here(make_tone((440.0,)))
    monkeypatch.setattr(shutil, "which", lambda _name: "/bin/false")
    play_here(make_tone((440.0,)))

    def hang(*_arguments: object, **_options: object) -> None:
        raise subprocess.TimeoutExpired("player", 3)

    monkeypatch.setattr(subprocess, "run", hang)
    play_here(make_tone((440.0,)))
