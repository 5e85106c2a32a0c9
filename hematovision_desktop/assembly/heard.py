"""What is heard at the microscope, made when it is first asked for."""

from __future__ import annotations

from hematovision_desktop.services.outside import SoundPlayer, Speaker


def open_sounds() -> SoundPlayer:
    """Return what plays tones."""
    from hematovision_desktop.adapters.devices.sounds import Sounds  # noqa: PLC0415

    return Sounds()


def open_voice() -> Speaker:
    """Return what says words aloud."""
    from hematovision_desktop.adapters.devices.voice import Voice  # noqa: PLC0415

    return Voice()
