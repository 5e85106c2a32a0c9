"""All settings that are remembered between starts, with the shipped defaults, in one table."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.review import EVERY_CELL


class Theme(StrEnum):
    """The colour scheme of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How strongly the window's colours differ from each other."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Language(StrEnum):
    """The language of the window; the value is its ISO 639-1 code, except for the system's own."""

    SYSTEM = "system"
    ENGLISH = "en"
    HINDI = "hi"
    TELUGU = "te"
    SPANISH = "es"
    FRENCH = "fr"
    ARABIC = "ar"


class BackupWhen(StrEnum):
    """When automatic backups are made."""

    NEVER = "never"
    CLOSING = "closing"
    DAILY = "daily"


class Reach(StrEnum):
    """Where a setting applies: wherever its person works, or on this computer only."""

    PERSON = "person"
    COMPUTER = "computer"


def setting(default: object, reach: Reach, valid: Callable[[Any], bool] | None = None) -> Any:
    """Return a dataclass field that is remembered.

    default: a value, or a function that makes it. valid: tells whether a value of the correct type
    is in range; None accepts every one.
    """
    about = {"reach": reach, "valid": valid}
    if callable(default):
        return dataclasses.field(default_factory=default, metadata=about)
    return dataclasses.field(default=default, metadata=about)


def between(low: float, high: float) -> Callable[[float | None], bool]:
    """Return a test of whether a number is in range (which NaN never is) or not set."""
    return lambda value: value is None or low <= value <= high


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices.

    review_below: confidence in [0, 1] below which a cell needs review; None means the model card's.
    um_per_px: scale of the images; None has it estimated for each. pack_path: the model pack's
    .tflite; None means the shipped one. log_path: the log's file; None means the user's data
    folder. backup_folder: where backups go, None: nowhere. backup_when: when automatic backups are
    made. backups_kept: how many of the newest stay. keep_days: older batches are removed; None: all
    stay. learn_from_site: whether the Learn page shows cells of this site that two people agreed
    on. text_percent: size of the texts, 100 is normal; None follows the system. touch: whether all
    controls are large enough for a finger.
    """

    theme: Theme = setting(Theme.SYSTEM, Reach.PERSON)
    label_set: LabelSet = setting(LabelSet.FIVE, Reach.PERSON)
    review_below: float | None = setting(None, Reach.PERSON, between(0.0, EVERY_CELL))
    um_per_px: float | None = setting(None, Reach.COMPUTER, between(0.01, 2.0))
    pack_path: Path | None = setting(None, Reach.COMPUTER)
    log_path: Path | None = setting(None, Reach.COMPUTER)
    backup_folder: Path | None = setting(None, Reach.COMPUTER)
    backup_when: BackupWhen = setting(BackupWhen.DAILY, Reach.PERSON)
    backups_kept: int = setting(7, Reach.PERSON, between(1, 999))
    keep_days: int | None = setting(None, Reach.COMPUTER, between(1, 36_500))
    language: Language = setting(Language.SYSTEM, Reach.PERSON)
    contrast: Contrast = setting(Contrast.SYSTEM, Reach.PERSON)
    learn_from_site: bool = setting(False, Reach.COMPUTER)
    text_percent: int | None = setting(None, Reach.PERSON, between(100, 200))
    touch: bool = setting(False, Reach.COMPUTER)


_MOST_BYTES = 64_000


def _is_short(state: bytes | str) -> bool:
    return len(state) <= _MOST_BYTES


def _are_short(folders: Mapping[str, str]) -> bool:
    return sum(len(name) + len(folder) for name, folder in folders.items()) <= _MOST_BYTES


@dataclass(frozen=True, slots=True)
class WindowState:
    """The state of the window when it was last closed.

    geometry, split, side, log_split, samples_split: Qt's own description of the window's place and
    its splitters, empty for the defaults. tile_px: side of the gallery's tiles; 0 means the
    default. folder: around the images opened last. folders: where the other dialogs ended, by what
    they asked for. live_source: the microscope's last. signer: who signed last. protection_offered:
    whether the log's encryption was offered. recovery_waits: whether nobody has confirmed yet that
    the recovery key is stored. backup_fault: why the backup at the last closing failed, for the
    next start. paper: the paper that sheets were last printed on, "" for the default.
    """

    geometry: bytes = setting(b"", Reach.COMPUTER, _is_short)
    split: bytes = setting(b"", Reach.COMPUTER, _is_short)
    side: bytes = setting(b"", Reach.COMPUTER, _is_short)
    log_split: bytes = setting(b"", Reach.COMPUTER, _is_short)
    tile_px: int = setting(0, Reach.COMPUTER, between(0, 1_000))
    folder: str = setting("", Reach.COMPUTER, _is_short)
    live_source: str = setting("", Reach.COMPUTER, _is_short)
    signer: str = setting("", Reach.COMPUTER, _is_short)
    protection_offered: bool = setting(False, Reach.COMPUTER)
    recovery_waits: bool = setting(False, Reach.COMPUTER)
    backup_fault: str = setting("", Reach.COMPUTER, _is_short)
    samples_split: bytes = setting(b"", Reach.COMPUTER, _is_short)
    paper: str = setting("", Reach.COMPUTER, lambda paper: paper in ("", "a4", "letter"))
    folders: Mapping[str, str] = setting(dict, Reach.COMPUTER, _are_short)


class WindowMemory:
    """The state of the window, which is saved on request."""

    def __init__(
        self,
        state: WindowState | None = None,
        save: Callable[[WindowState], None] = lambda _state: None,
    ) -> None:
        self.state = state or WindowState()
        self._save = save

    def change(self, **changed: object) -> None:
        """Change the values of some fields."""
        self.state = dataclasses.replace(self.state, **changed)  # type: ignore[arg-type]

    def save(self) -> None:
        """Save it for the next start; a failure must not keep the window open."""
        with suppress(EnvironmentFault):
            self._save(self.state)
