"""Words spoken by the system's own voices: Windows' speech, macOS's say, espeak-ng or spd-say.

No voice is shipped and nothing leaves the computer. A text goes to the voice through its standard
input, never as part of its command.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from hematovision_desktop.adapters.devices.sounds import own_environment
from hematovision_desktop.core.live.mailbox import Mailbox

_LONGEST_S, _CLOSING_S = 8.0, 1.0

# A single word, in the language's voice if there is one, else in the default voice.
_WINDOWS = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;Add-Type -AssemblyName System.Speech;"
    "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;$s.Rate=2;"
    "$v=$s.GetInstalledVoices()|?{$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{code}'};"
    "if($v){$s.SelectVoice(@($v)[0].VoiceInfo.Name)};$s.Speak([Console]::In.ReadToEnd())"
)

_VOICES = {
    "win32": (("powershell", ("-NoProfile", "-Command", _WINDOWS)),),
    "darwin": (("say", ("-f", "-")),),
}
_LINUX = (
    ("espeak-ng", ("-v", "{code}", "-s", "200", "--stdin")),  # 200 words a minute
    ("spd-say", ("-l", "{code}", "-w", "-e")),
)

Command = Callable[[str], Sequence[str]]
"""Returns the command that speaks its standard input in a language, given by the two letters of its code."""


def find_voice() -> Command | None:
    """Return this computer's voice, or None."""
    for name, arguments in _VOICES.get(sys.platform, _LINUX):
        if found := shutil.which(name):
            return partial(_command, found, arguments)
    return None


def _command(found: str, arguments: Sequence[str], code: str) -> tuple[str, ...]:
    return (found, *(one.replace("{code}", code) for one in arguments))


class Voice:
    """Speaks words on a daemon thread. A newer word cuts off the one before, so none lags behind."""

    def __init__(self, find: Callable[[], Command | None] = find_voice) -> None:
        self._command = find()
        self._next: Mailbox[tuple[str, str]] = Mailbox()
        self._thread: threading.Thread | None = None
        self._guard = threading.Lock()
        self._saying: subprocess.Popen[bytes] | None = None

    @property
    def is_there(self) -> bool:
        """Whether this computer has a voice."""
        return self._command is not None

    def say(self, text: str, code: str) -> None:
        """Speak a text in a language, given by the two letters of its code; returns at once."""
        if self._command is None or not text.strip():
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="live-voice", daemon=True)
            self._thread.start()
        self._next.put((text, code))
        self._cut_short()

    def _work(self) -> None:
        while not self._next.closed:
            wanted = self._next.take()
            if wanted is not None:
                with suppress(OSError, subprocess.SubprocessError):
                    self._say(*wanted)

    def _say(self, text: str, code: str) -> None:
        if self._command is None:
            return
        with subprocess.Popen(
            list(self._command(code)),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
        ) as saying:
            with self._guard:
                self._saying = saying
            try:
                saying.communicate(text.encode("utf-8"), timeout=_LONGEST_S)
            finally:
                with self._guard:
                    self._saying = None
                saying.kill()

    def _cut_short(self) -> None:
        with self._guard:
            if self._saying is not None:
                self._saying.kill()

    def close(self) -> bool:
        """Fall silent; return whether the thread ended."""
        self._next.close()
        self._cut_short()
        if self._thread is not None:
            self._thread.join(_CLOSING_S)
            return not self._thread.is_alive()
        return True
