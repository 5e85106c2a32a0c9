"""Adapters that a short command never needs: each is loaded when it is first called.

Otherwise `hematovision classify` on one picture would spend more time loading than looking.
"""

# ruff: noqa: PLC0415
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
    from hematovision_desktop.core.naming.settings import Settings, WindowMemory
    from hematovision_desktop.core.reports.report import SampleReport
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.services.base.outside import SoundPlayer, Speaker, UpdatesOutside

# Parts of the settings file; the library behind them takes 15 ms.


def read_settings(path: Path) -> Settings:
    """Return the user's settings."""
    from hematovision_desktop.adapters.files import settings

    return settings.read_settings(path)


def find_settings_fault(path: Path) -> str:
    """Return in a sentence why the settings cannot be read, or ""."""
    from hematovision_desktop.adapters.files import settings

    return settings.find_fault(path)


def write_settings(path: Path, given: Settings) -> None:
    """Store the user's settings."""
    from hematovision_desktop.adapters.files import settings

    settings.write_settings(path, given)


def read_window_memory(path: Path) -> WindowMemory:
    """Return how the window was left; changes are stored in the same file."""
    from hematovision_desktop.adapters.files import settings
    from hematovision_desktop.core.naming.settings import WindowMemory

    return WindowMemory(
        settings.read_window_state(path), partial(settings.write_window_state, path)
    )


def own_ending(path: Path) -> str:
    """Return the ending that a file for a second reader or an update has; empty if a file is neither."""
    from hematovision_desktop.adapters.files import own_files

    return own_files.own_ending(path)


def read_laboratory(path: Path) -> Laboratory:
    """Return the laboratory's settings."""
    from hematovision_desktop.adapters.files import settings_parts

    return settings_parts.read_laboratory(path)


def write_laboratory(path: Path, given: Laboratory) -> None:
    """Store the laboratory's settings."""
    from hematovision_desktop.adapters.files import settings_parts

    settings_parts.write_laboratory(path, given)


def read_live_settings(path: Path) -> LiveSettings:
    """Return the settings of the live microscope."""
    from hematovision_desktop.adapters.files import settings_parts

    return settings_parts.read_live_settings(path)


def known_cameras(path: Path) -> tuple[str, ...]:
    """Return the cameras with settings, also those that another program has added since."""
    from hematovision_desktop.adapters.files import settings_parts

    return settings_parts.known_cameras(path)


def write_live_settings(path: Path, given: LiveSettings) -> None:
    """Store the settings of the live microscope."""
    from hematovision_desktop.adapters.files import settings_parts

    settings_parts.write_live_settings(path, given)


def usual_camera_settings(_key: str) -> CameraSettings:
    """Return the settings of a camera for which nothing was set."""
    from hematovision_desktop.core.live.live_settings import CameraSettings

    return CameraSettings()


# Results for other programs


def oru_message(report: SampleReport, sent_at: datetime) -> bytes:
    """Return a result as HL7."""
    from hematovision_desktop.adapters.handover import hl7

    return hl7.oru_message(report, sent_at)


def result_bundle(report: SampleReport, sent_at: datetime) -> bytes:
    """Return a result as FHIR."""
    from hematovision_desktop.adapters.handover import fhir

    return fhir.result_bundle(report, sent_at)


def result_table(report: SampleReport, sent_at: datetime) -> bytes:
    """Return a result as CSV."""
    from hematovision_desktop.adapters.handover import table

    return table.result_table(report, sent_at)


# Rarely needed


def build_updates() -> UpdatesOutside:
    """Return what updates need from the outside world."""
    from hematovision_desktop.assembly import updates

    return updates.build_updates()


# Sounds at the microscope


def open_sounds() -> SoundPlayer:
    """Return what plays tones."""
    from hematovision_desktop.adapters.devices.sounds import Sounds

    return Sounds()


def open_voice() -> Speaker:
    """Return what speaks words aloud."""
    from hematovision_desktop.adapters.devices.voice import Voice

    return Voice()
