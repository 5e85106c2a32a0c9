"""Which model pack and translations are in use: the shipped ones, or newer ones from an update.

Every start asks. Most installations never had an update, and then no update code is loaded.
"""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.program_files import UPDATES_POINTER


def usual_pack() -> Path:
    """Return the model pack used if the settings name none."""
    if not _has_updates():
        return places.shipped_pack()
    from hematovision_desktop.assembly.updates import folder_in_use  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import UpdateKind  # noqa: PLC0415
    from hematovision_desktop.core.updates.update_manifest import MODEL_FILE  # noqa: PLC0415

    files = folder_in_use(UpdateKind.MODEL)
    return places.shipped_pack() if files is None else files / MODEL_FILE


def newer_translations() -> Path | None:
    """Return where an update's translations are, or None if the shipped ones are in use."""
    if not _has_updates():
        return None
    from hematovision_desktop.assembly.updates import folder_in_use  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import UpdateKind  # noqa: PLC0415

    return folder_in_use(UpdateKind.TRANSLATIONS)


def _has_updates() -> bool:
    return (places.updates_folder() / UPDATES_POINTER).is_file()
