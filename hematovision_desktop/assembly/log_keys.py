"""Finds the key of a log, asks for it if nobody has given it, and changes what guards a log."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.keys.key_file import (
    USUAL_COST,
    Cost,
    KeyFile,
    mark_of,
    read_key_file,
    wrap,
)
from hematovision_desktop.adapters.keys.keychain import Keychain, SystemKeychain
from hematovision_desktop.adapters.keys.sealed import Vault
from hematovision_desktop.adapters.model.earlier_versions import read_earlier
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.places import SIGNING_FOLDER
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import sweep, write_whole
from hematovision_desktop.core.logbook.log import READINGS, RECORDINGS
from hematovision_desktop.core.signing.log_key import (
    Guard,
    KeyMissing,
    LogLocked,
    WrongPassphrase,
    check_passphrase,
    key_file_of,
    key_of_recovery,
    recovery_text,
)

if TYPE_CHECKING:
    from hematovision_desktop.adapters.log import sqlite
    from hematovision_desktop.adapters.log.disk import cipher, copies
    from hematovision_desktop.core.logbook.log_port import Log
    from hematovision_desktop.core.signing.signed_record import Signer
else:
    # Some commands store nothing in a log, which would load thirty modules and two libraries.
    cipher = late("hematovision_desktop.adapters.log.disk.cipher")
    copies = late("hematovision_desktop.adapters.log.disk.copies")
    sqlite = late("hematovision_desktop.adapters.log.sqlite")

PASSPHRASE_VARIABLE = "HEMATOVISION_PASSPHRASE"


@dataclass(slots=True)
class LogKeys:
    """The keys of logs. ask: returns what a person types for a log, None if nobody is there to ask.

    signer: the key that vouches for the end of a log's chain of events. recordings: where snapshots
    and clips are kept while a log is in use. opened_in: the folder of the log that was opened last.
    """

    vault: Vault = field(default_factory=Vault)
    keychain: Keychain = field(default_factory=SystemKeychain)
    ask: Callable[[Path], str | None] = lambda _log: None
    cost: Cost = USUAL_COST
    signer: Callable[[], Signer | None] = lambda: None
    recordings: Callable[[Path], Path] = lambda log: log.parent / RECORDINGS
    opened_in: Path | None = None

    def guard_of(self, log: Path) -> Guard:
        """Return what guards the key of a log."""
        found = _key_file(log)
        return Guard.OPEN if found is None else found.guard

    def find(self, log: Path) -> bytes:
        """Return the key of a log. Raises LogLocked, WrongPassphrase and EnvironmentFault."""
        found = _key_file(log)
        if found is None:
            return cipher.KNOWN_KEY
        key = self.vault.known(found.mark)
        if key is not None:
            return key
        trouble: EnvironmentFault | None = None
        if found.guard is Guard.KEYCHAIN:
            try:
                return self._by_keychain(found)
            except EnvironmentFault as fault:
                trouble = fault
        typed = os.environ.get(PASSPHRASE_VARIABLE) or self.ask(log)
        if typed:
            return self._by_words(found, typed)
        if trouble is not None:
            raise KeyMissing(str(trouble)) from trouble
        raise LogLocked(log)

    def can_open(self, log: Path) -> bool:
        """Return whether the keys at hand open a log."""
        try:
            self.find(log)
        except (LogLocked, KeyMissing, WrongPassphrase):
            return False
        return True

    def unlock(self, log: Path, typed: str) -> None:
        """Accept a passphrase or a recovery key for a log. Raises WrongPassphrase."""
        found = _key_file(log)
        if found is not None:
            self._by_words(found, typed)

    def _by_words(self, found: KeyFile, typed: str) -> bytes:
        key = key_of_recovery(typed)
        if key is None or mark_of(key) != found.mark:
            if found.guard is not Guard.PASSPHRASE:
                raise WrongPassphrase
            key = found.open(typed.encode())
        self.vault.know(key)
        return key

    def _by_keychain(self, found: KeyFile) -> bytes:
        secret = self.keychain.get(found.name)
        if secret is None:
            raise EnvironmentFault(
                sentence(
                    "The key of the log is not in this account's keychain. Give the recovery key."
                )
            )
        try:
            key = found.open(base64.b64decode(secret))
        except (ValueError, WrongPassphrase) as wrong:
            raise EnvironmentFault(
                sentence("The key in the keychain does not open the log. Give the recovery key.")
            ) from wrong
        self.vault.know(key)
        return key

    def recovery(self, log: Path) -> str:
        """Return the recovery key of an encrypted log, to be printed."""
        return recovery_text(self.find(log))

    # Opening and changing

    def is_there(self, log: Path) -> bool:
        """Return whether there is a log, or one that is being put in its place."""
        return copies.is_there(log)

    def open_log(self, log: Path) -> sqlite.SqliteLog:
        """Open a log with its key, and finish sealing its pictures if that was interrupted."""
        opened = sqlite.SqliteLog(log, self.find, self.signer(), self.recordings(log))
        try:
            opened.bring_over_versions(read_earlier(places.earlier_versions_folder()))
            key = self.find(log)
            self.vault.use(None if key == cipher.KNOWN_KEY else key)
            self.opened_in = log.parent
            _sweep_beside(log, self._folders(log), was_left=opened.was_left)
            self._seal_signing_key(log, None if key == cipher.KNOWN_KEY else key)
            if sealing_note(log).exists():
                self._finish_sealing(opened, log, None if key == cipher.KNOWN_KEY else key)
        except BaseException:
            opened.close()
            raise
        return opened

    def _finish_sealing(self, opened: sqlite.SqliteLog, log: Path, key: bytes | None) -> None:
        """Continue sealing the pictures. If the disk refuses, the log still opens, and a later
        start retries.
        """
        try:
            self._seal(log, key)
        except EnvironmentFault as fault:
            opened.trouble = opened.trouble or str(fault)
        else:
            sealing_note(log).unlink(missing_ok=True)

    def seal_beside(self, folder: Path, content: bytes) -> bytes:
        """Return how the contents of a file in a folder beside a log are stored."""
        return self.vault.seal(content) if folder.parent == self.opened_in else content

    def _seal_signing_key(self, log: Path, key: bytes | None) -> None:
        """Put the signing key under the guard of the log beside it: a backup may be older than that guard.

        If that fails, signing reports it; the log is opened all the same.
        """
        with suppress(OSError):
            self.vault.seal_folder(log.parent / SIGNING_FOLDER, key)

    def protect(self, opened: Log, log: Path, guard: Guard, passphrase: str = "") -> None:
        """Put an open log and all its files under another guard.

        An encrypted log keeps its key, so a printed recovery key stays valid. Raises UserError and
        EnvironmentFault; the log then is as before, or under the new guard while some of the
        pictures wait for the next start.
        """
        with told_as(
            "The change to the protection of the log {log} could not be finished ({why}). "
            "Nothing is lost. Connect its disk or free some space, and try again.",
            log=log,
        ):
            self._protect(opened, log, guard, passphrase)

    def _protect(self, opened: Log, log: Path, guard: Guard, passphrase: str) -> None:
        former = _key_file(log)
        key = self.find(log)
        if guard is Guard.OPEN:
            if former is not None:
                # The pictures first: without the key file nothing could decrypt them.
                self._note_sealing(log)
                self.vault.use(None)
                self._seal(log, None)
                opened.change_key(cipher.KNOWN_KEY)
                sealing_note(log).unlink(missing_ok=True)
            opened.add_event("protected", guard.value)
        else:
            fresh = key if former is not None else secrets.token_bytes(len(cipher.KNOWN_KEY))
            content = self._wrapped(fresh, guard, passphrase).to_bytes()
            if former is not None:
                write_whole(key_file_of(log), content)
            else:
                self._note_sealing(log)
                opened.change_key(fresh, content)
            opened.add_event("protected", guard.value)
            if former is None:
                self.vault.use(fresh)
                self._seal(log, fresh)
                sealing_note(log).unlink(missing_ok=True)
        if former is not None and former.guard is Guard.KEYCHAIN:
            self.keychain.forget(former.name)

    def _wrapped(self, key: bytes, guard: Guard, passphrase: str) -> KeyFile:
        if guard is Guard.PASSPHRASE:
            check_passphrase(passphrase)
            return wrap(key, guard, passphrase.encode(), self.cost)
        secret, name = secrets.token_bytes(32), f"log {secrets.token_hex(8)}"
        self.keychain.put(name, base64.b64encode(secret).decode())
        return wrap(key, guard, secret, self.cost, name)

    def _note_sealing(self, log: Path) -> None:
        try:
            write_whole(sealing_note(log), b"The pictures are being encrypted, or set free.")
        except OSError as fault:
            raise _refused(log, fault) from fault

    def _folders(self, log: Path) -> tuple[Path, ...]:
        """Return the folders whose files belong to a log."""
        beside = (log.parent / name for name in ("live", RECORDINGS, "pasted", READINGS))
        return tuple(dict.fromkeys((*beside, self.recordings(log))))

    def _seal(self, log: Path, key: bytes | None) -> None:
        try:
            for folder in (*self._folders(log), log.parent / SIGNING_FOLDER):
                self.vault.seal_folder(folder, key)
        except OSError as fault:
            raise _refused(log, fault) from fault


def _key_file(log: Path) -> KeyFile | None:
    """Return the key file beside a log; a half-restored log has that of another one there."""
    copies.finish_if_cut_short(log)
    return read_key_file(key_file_of(log))


def sealing_note(log: Path) -> Path:
    """Return the note that says that pictures may still be stored as before."""
    return log.with_name(log.name + ".sealing")


def _sweep_beside(log: Path, kept: Sequence[Path], *, was_left: bool) -> None:
    """Remove partial files that belong to a log. was_left: its former owner ended badly."""
    for folder in (*kept, log.parent / SIGNING_FOLDER):
        sweep(folder)
    if was_left:
        # From a count that was interrupted; a later start finds its folder among thousands.
        for folder in kept:
            for inside in _folders_in(folder):
                sweep(inside, after_s=0)


def _folders_in(folder: Path) -> list[Path]:
    try:
        return [one for one in folder.iterdir() if one.is_dir() and not one.is_symlink()]
    except OSError:
        return []  # most logs lack some of these folders


def _refused(log: Path, fault: OSError) -> EnvironmentFault:
    return EnvironmentFault(
        sentence(
            "Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some "
            "space; it continues at the next start.",
            log=log,
            why=fault.strerror or fault,
        )
    )
