"""Short tones for counted cells: generated here, played by the system's player, silent without one."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.mailbox import Mailbox

RATE_PER_S = 22050
NOTE_S, FADE_S = 0.09, 0.012
LOUDNESS = 0.35
REVIEW, REACHED = "review", "reached"
NOTES_HZ: Mapping[str, Sequence[float]] = {
    # A pentatonic scale: any two neighbours are distinguishable, and none grates after the hundredth.
    Label.BASOPHIL: (523.3,),
    Label.EOSINOPHIL: (587.3,),
    Label.IMMATURE_GRANULOCYTE: (659.3,),
    Label.NEUTROPHIL: (784.0,),
    Label.LYMPHOCYTE: (880.0,),
    Label.MONOCYTE: (1046.5,),
    Label.ERYTHROBLAST: (1174.7,),
    Label.PLATELET: (1318.5,),
    Label.BLAST: (1568.0,),
    Label.BAND: (698.5,),
    Label.ATYPICAL_LYMPHOCYTE: (987.8,),
    Label.SMUDGE_CELL: (392.0,),
    Label.ARTEFACT: (261.6,),
    REVIEW: (440.0, 329.6),
    REACHED: (523.3, 659.3, 784.0, 1046.5),
}
"""The notes for each type, for a cell that needs a decision, and for reaching the target."""

_PLAYERS = ("pw-play", "paplay", "aplay")
_LONGEST_S, _CLOSING_S = 3.0, 1.0


def make_tone(notes_hz: Sequence[float]) -> bytes:
    """Return consecutive notes as a WAV file: mono, 16 bits, faded at both ends."""
    time_s = np.arange(round(NOTE_S * RATE_PER_S)) / RATE_PER_S
    fade = np.minimum(1.0, np.minimum(time_s, NOTE_S - time_s) / FADE_S)
    waves = [np.sin(2 * np.pi * note * time_s) * fade for note in notes_hz]
    samples = np.rint(np.concatenate(waves) * LOUDNESS * 32767).astype("<i2")
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_PER_S)
        file.writeframes(samples.tobytes())
    return content.getvalue()


class Sounds:
    """Plays tones on a daemon thread; the newest wins, and a fault of the sound system means silence."""

    def __init__(self, play: Callable[[bytes], None] | None = None) -> None:
        self._play = play or play_here
        self._next: Mailbox[str] = Mailbox()
        self._thread: threading.Thread | None = None

    def play(self, name: str) -> None:
        """Play a tone of `NOTES_HZ` soon; returns at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="live-sounds", daemon=True)
            self._thread.start()
        self._next.put(name)

    def _work(self) -> None:
        while not self._next.closed:
            name = self._next.take()
            if name is not None:
                self._play(make_tone(NOTES_HZ[name]))

    def close(self) -> bool:
        """Stop; return whether the thread ended."""
        self._next.close()
        if self._thread is not None:
            self._thread.join(_CLOSING_S)
            return not self._thread.is_alive()
        return True


def play_here(content: bytes) -> None:
    """Play a WAV file to its end with the system's player; without a sound device, do nothing."""
    try:
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - Windows alone has it

            winsound.PlaySound(content, winsound.SND_MEMORY | winsound.SND_NODEFAULT)
            return
        player = "afplay" if sys.platform == "darwin" else _linux_player()
        if player is not None:
            _play_by(player, content)
    except (OSError, RuntimeError, subprocess.SubprocessError):
        return


def _linux_player() -> str | None:
    return next((found for name in _PLAYERS if (found := shutil.which(name))), None)


def _play_by(player: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tone.wav"
        path.write_bytes(content)
        subprocess.run(
            [player, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
            env=own_environment(),
        )


def own_environment() -> dict[str, str]:
    """Return the environment without the packaged program's libraries, which the player must not use."""
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    elif getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    return environment
