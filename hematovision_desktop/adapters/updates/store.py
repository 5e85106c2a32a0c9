"""Updates in the user's folder: each version in its own folder, and a pointer to those in use.

A version is unpacked beside the others, flushed, read back and compared, and only then named by the
pointer, a small file that is replaced atomically. After any interruption, the pointer names whole
versions: the former or the new one.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from filelock import FileLock, Timeout

from hematovision_desktop.adapters.updates.container import (
    head_of,
    read_head,
    read_update,
    unpacked,
)
from hematovision_desktop.adapters.updates.disk import Disk
from hematovision_desktop.adapters.updates.held import hold, is_held
from hematovision_desktop.adapters.updates.keys import LOCK_NAME, LOCK_WAIT_S
from hematovision_desktop.core.base.bounded_file import read_bounded, read_json
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.program_files import UPDATES_POINTER
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.core.updates.update import (
    InUse,
    Manifest,
    SignedUpdate,
    UpdateFile,
    UpdateKind,
    is_version,
    version_of_home,
)

SCHEMA = "hematovision.updates/1"
_HEAD, _STAGED, _ROOM = "update.head", ".staged-", 50_000_000
_MOST_HEAD_BYTES = 17_000_000


class UpdateStore:
    """Installs updates and returns where the versions in use are. Calls raise EnvironmentFault.

    A damaged version is not used; the shipped one is used instead.
    """

    def __init__(self, folder: Path, disk: Disk | None = None) -> None:
        self._folder = folder
        self._disk = disk or Disk()

    # Looking

    def read(self, path: Path, tell: Tell = lambda _done, _total: None) -> SignedUpdate:
        """Return an update after checking that every byte is as signed. Raises UpdateRefused."""
        return read_update(path, tell)

    def in_use(self) -> InUse:
        """Return the versions in use; an unreadable pointer names none."""
        try:
            told = read_json(self._folder / UPDATES_POINTER)
            if told["schema"] != SCHEMA:
                return InUse()
            highest = _by_kind(told["highest"])
            return InUse(
                _by_kind(told["in_use"]),
                _by_kind(told["before"]),
                {kind: one for kind, one in highest.items() if is_version(one)},
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return InUse()

    def whole_home(self, home: str) -> Path | None:
        """Return the folder of a version's files, or None if it is incomplete. Checks sizes."""
        manifest = self.manifest_of(home)
        if manifest is None:
            return None
        files = self._folder / home / "files"
        return files if all(_is_there(files, one) for one in manifest.files) else None

    def hold(self, home: str) -> Path | None:
        """Return the folder of a version's files as `whole_home`, and keep them until this process ends."""
        if self.whole_home(home) is None:
            return None
        hold(self._folder / home)
        return self.whole_home(home)  # it was removed a moment ago, or stays from now on

    def manifest_of(self, home: str) -> Manifest | None:
        """Return the manifest of an installed version, or None."""
        if not version_of_home(home) or len(PurePosixPath(home).parts) != 1:
            return None
        try:
            update = read_head(read_bounded(self._folder / home / _HEAD, _MOST_HEAD_BYTES))
        except (OSError, UserError):
            return None
        return update.manifest if update.home == home else None

    def altered(self, kind: UpdateKind) -> list[str]:
        """Return the files of the version in use that are not as signed; reads them all."""
        home = self.in_use().home.get(kind, "")
        manifest = self.manifest_of(home)
        if manifest is None:
            return [home] if home else []
        files = self._folder / home / "files"
        return [one.path for one in manifest.files if not self._is_right(files, one)]

    # Installing

    def stage(
        self, path: Path, update: SignedUpdate, tell: Tell = lambda _done, _total: None
    ) -> Path:
        """Unpack and verify an update beside the version in use; return where its files are.

        It is not in use yet. Raises UpdateRefused if the file has changed meanwhile.
        """
        home = self._folder / update.home
        with self._owned():
            self._clear_staged()
            if self.whole_home(update.home) and not self._wrong_in(home, update.manifest):
                return home / "files"
            self._check_room(update.manifest)
            draft = self._folder / f"{_STAGED}{secrets.token_hex(4)}"
            try:
                self._unpack(path, update, draft, tell)
            except BaseException:
                # If this filled the disk, free its space.
                self._disk.remove(draft)
                raise
            self._disk.remove(home)  # an incomplete earlier version
            self._disk.replace(draft, home)
            self._disk.sync_folder(self._folder)
        return home / "files"

    def _unpack(self, path: Path, update: SignedUpdate, draft: Path, tell: Tell) -> None:
        files, disk = draft / "files", self._disk
        disk.make_folder(files)
        folders = {files, draft}
        done, total = 0, update.manifest.installed_bytes
        for one, content in unpacked(path, update):
            target = files / one.path
            if target.parent not in folders:
                disk.make_folder(target.parent)
                folders |= {target.parent, *target.parent.parents} & _between(files, target)
            if one.link:
                disk.link(target, one.link)
            else:
                disk.write(target, content, runs=one.runs)
                disk.sync(target)
            done += one.size
            tell(done, total)
        disk.write(draft / _HEAD, head_of(path))
        disk.sync(draft / _HEAD)
        for folder in sorted(folders):
            disk.sync_folder(folder)
        wrong = self._wrong_in(draft, update.manifest)
        if wrong:
            raise EnvironmentFault(
                sentence(
                    "What was written to {folder} is not what the update holds ({name}). The "
                    "disk may be failing. The old version stays in use.",
                    folder=self._folder,
                    name=wrong[0],
                )
            )

    def _wrong_in(self, home: Path, manifest: Manifest) -> list[str]:
        return [one.path for one in manifest.files if not self._is_right(home / "files", one)]

    def _is_right(self, files: Path, one: UpdateFile) -> bool:
        path = files / one.path
        try:
            if one.link:
                return path.is_symlink() and path.readlink().as_posix() == one.link
            return not path.is_symlink() and digest_of(self._disk.read(path)) == one.sha256
        except OSError:
            return False

    def _check_room(self, manifest: Manifest) -> None:
        if self._disk.free_bytes(self._folder) < manifest.installed_bytes + _ROOM:
            raise EnvironmentFault(
                sentence(
                    "There is not enough room in {folder} for this update: it needs {size} MB. "
                    "Free some space, then try again.",
                    folder=self._folder,
                    size=1 + manifest.installed_bytes // 1_000_000,
                )
            )

    def use(self, kind: UpdateKind, home: str) -> None:
        """Use a staged version from now on; "" for the shipped one."""
        self._switch(kind, lambda now: now.with_home(kind, home))

    def go_back(self, kind: UpdateKind) -> None:
        """Use the former version from now on. Raises UserError if there is none."""
        self._switch(kind, lambda now: now.gone_back(kind))

    def _switch(self, kind: UpdateKind, change: Callable[[InUse], InUse]) -> None:
        with self._owned():
            now = change(self.in_use())
            home = now.home[kind]
            if home and self.whole_home(home) is None:
                raise UserError(
                    sentence("That version is no longer complete. Install its update again.")
                )
            self._write_pointer(now)
            self._clear(now)

    def _write_pointer(self, now: InUse) -> None:
        told = {
            "schema": SCHEMA,
            "in_use": {kind.value: one for kind, one in now.home.items()},
            "before": {kind.value: one for kind, one in now.before.items()},
            "highest": {kind.value: one for kind, one in now.highest.items()},
        }
        draft = self._folder / f"{_STAGED}{secrets.token_hex(4)}"
        self._disk.write(draft, (json.dumps(told, indent=1) + "\n").encode())
        self._disk.sync(draft)
        self._disk.replace(draft, self._folder / UPDATES_POINTER)
        self._disk.sync_folder(self._folder)

    def _clear(self, now: InUse) -> None:
        """Remove versions that are neither in use nor the former one; open files stay until later.

        What a running program uses stays until then, too.
        """
        wanted = {*now.home.values(), *now.before.values()}
        for one in self._folder.iterdir():
            is_old = one.is_dir() and version_of_home(one.name) and one.name not in wanted
            if is_old and not is_held(one):
                self._disk.remove(one)

    def _clear_staged(self) -> None:
        for one in self._folder.glob(f"{_STAGED}*"):
            self._disk.remove(one)

    @contextmanager
    def _owned(self) -> Iterator[None]:
        """Let one program at a time install and choose."""
        try:
            self._disk.make_folder(self._folder)
            with FileLock(self._folder / LOCK_NAME, timeout=LOCK_WAIT_S):
                yield
        except Timeout:
            raise EnvironmentFault(
                sentence(
                    "Another window or command of this program is using {folder}. Try again "
                    "in a moment.",
                    folder=self._folder,
                )
            ) from None
        except OSError as fault:
            raise EnvironmentFault(
                sentence(
                    "The update cannot be installed in {folder} ({why}). The old version stays "
                    "in use.",
                    folder=self._folder,
                    why=fault.strerror or fault,
                )
            ) from fault


def _between(files: Path, target: Path) -> set[Path]:
    """Return the folders from an existing one down to a file's."""
    return {one for one in target.parents if one == files or files in one.parents}


def _is_there(files: Path, one: UpdateFile) -> bool:
    path = files / one.path
    try:
        if one.link:
            return path.is_symlink()
        return path.is_file() and path.stat().st_size == one.size
    except OSError:
        return False


def _by_kind(told: Mapping[str, Any]) -> dict[UpdateKind, str]:
    known = {kind.value for kind in UpdateKind}
    return {
        UpdateKind(name): one
        for name, one in told.items()
        if name in known and isinstance(one, str)
    }
