"""Assembles updates: where they are stored, what was shipped, and which model pack is the usual one."""

from __future__ import annotations

import os
import platform
import sys
from functools import cache
from pathlib import Path

from hematovision_desktop import __version__
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.adapters.updates.keys import TrustedKeys
from hematovision_desktop.adapters.updates.store import UpdateStore
from hematovision_desktop.adapters.updates.trial import try_program
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.newer_program import clean_environment
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.program_files import assets_folder
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.updates.update import (
    UpdateKind,
    is_version,
    numbers_of,
    platform_name,
    version_of_home,
)
from hematovision_desktop.services.base.outside import UpdatesOutside


def build_updates() -> UpdatesOutside:
    """Return what updates need from the outside world."""
    folder = places.updates_folder()
    return UpdatesOutside(
        folder=UpdateStore(folder),
        keys=TrustedKeys(folder / "trusted-keys.json", assets_folder() / "trusted-keys.json"),
        shipped=shipped_version,
        shipped_pack=places.shipped_pack(),
        read_card=_read_card,
        try_model=try_model,
        try_program=lambda files: try_program(files, clean_environment(os.environ)),
        platform=platform_name(sys.platform, platform.machine()),
        is_packaged=places.is_packaged(),
    )


def shipped_version(kind: UpdateKind) -> str:
    """Return the version that the program was shipped with, or ""."""
    if kind is not UpdateKind.MODEL:
        return __version__
    try:
        version = _read_card(places.shipped_pack()).version
    except EnvironmentFault:
        return ""
    return version if is_version(version) else ""


def folder_in_use(kind: UpdateKind) -> Path | None:
    """Return the folder of the update in use for a kind, or None if the shipped one is in use or newer.

    It stays there until this process ends, even if others are installed meanwhile.
    """
    store = UpdateStore(places.updates_folder())
    home = store.in_use().home.get(kind, "")
    if not home or numbers_of(version_of_home(home)) <= numbers_of(shipped_version(kind)):
        return None
    return store.hold(home)


def try_model(pack: Path) -> None:
    """Raise EnvironmentFault unless a model pack works here and gives its recorded answers."""
    from hematovision_desktop.assembly.self_checks import CheckFailed, check_model  # noqa: PLC0415

    try:
        check_model(pack)
    except CheckFailed as fault:
        raise EnvironmentFault(str(fault)) from fault


def _read_card(pack: Path) -> ModelCard:
    return _card_of(pack, pack.stat().st_mtime_ns if pack.is_file() else 0)


@cache
def _card_of(pack: Path, _changed_ns: int) -> ModelCard:
    return load_pack(pack).card
