"""Sounds at the microscope: a tone for each type, and its name spoken aloud; both off by default."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.services.base.outside import LiveOutside

REVIEW, REACHED = "review", "reached"
"""Names of the tones and words for a cell to decide and for the end of a count."""


class Heard:
    """The player of the enabled sounds. settings: the present ones. No call waits for a sound."""

    def __init__(self, outside: LiveOutside, settings: Callable[[], LiveSettings]) -> None:
        self._sounds = outside.open_sounds()
        self._voice = outside.open_voice()
        self._settings = settings
        self._words: Mapping[str, str] = {}
        self._code = "en"
        self._is_closed = False

    @property
    def has_voice(self) -> bool:
        """Whether this computer can speak."""
        return self._voice.is_there

    def speak(self, code: str, words: Mapping[str, str]) -> None:
        """Use these words from now on, by label, REVIEW or REACHED, in a language of two letters."""
        self._code, self._words = code, dict(words)

    def tell(self, name: str | None) -> None:
        """Play the enabled sounds for a label, REVIEW or REACHED."""
        if name is None or self._is_closed:
            return
        if self._settings().sounds:
            self._sounds.play(name)
        if self._settings().voice:
            self._voice.say(self._words.get(name, ""), self._code)

    def try_tone(self, name: str) -> None:
        """Play a tone, enabled or not."""
        self._sounds.play(name)

    def try_voice(self, name: str) -> None:
        """Speak a word, enabled or not."""
        self._voice.say(self._words.get(name, ""), self._code)

    def close(self) -> bool:
        """Stop all sounds; return whether every thread ended."""
        self._is_closed = True
        silent, still = self._sounds.close(), self._voice.close()
        return silent and still
