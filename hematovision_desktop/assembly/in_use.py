"""Which model pack and which translations are used: what came along, or a newer one of an update.

Every start asks; most installations never saw an update, and then nothing of updates is loaded.
"""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.program_files import UPDATES_POINTER


def usual_pack() -> Path:
    """Return the model pack that is used where the settings name none."""
    if not _has_updates():
        return places.shipped_pack()
    from hematovision_desktop.assembly.updates import folder_in_use  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import UpdateKind  # noqa: PLC0415
    from hematovision_desktop.core.updates.update_manifest import MODEL_FILE  # noqa: PLC0415

    files = folder_in_use(UpdateKind.MODEL)
    return places.shipped_pack() if files is None else files / MODEL_FILE


def newer_translations() -> Path | None:
    """Return where translations of an update lie, None where those that came along are used."""
    if not _has_updates():
        return None
    from hematovision_desktop.assembly.updates import folder_in_use  # noqa: PLC0415
    from hematovision_desktop.core.updates.update import UpdateKind  # noqa: PLC0415

    return folder_in_use(UpdateKind.TRANSLATIONS)


def _has_updates() -> bool:
    return (places.updates_folder() / UPDATES_POINTER).is_file()
