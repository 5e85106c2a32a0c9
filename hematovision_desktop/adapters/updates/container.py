"""The one file of an update: a signed head, then the packed files. docs/updates.md describes it.

    HEMATOVISION-UPDATE/1 and a line feed
    32 bytes   public key of who signed, Ed25519
    64 bytes   signature of everything in the head but itself
     4 bytes   length of the manifest, big endian
    the manifest, JSON; the packed files one after the other, in its order; nothing else

Nothing of the manifest is read before the signature holds, and nothing of a file is unpacked
before its packed bytes have the SHA-256 that the manifest names.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import FILE_FOR_ALL, drafted
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.core.updates.update import (
    LARGEST_FILE_BYTES,
    UPDATE_MARK,
    Manifest,
    RefusalCode,
    SignedUpdate,
    UpdateFile,
    UpdateRefused,
)
from hematovision_desktop.core.updates.update_manifest import manifest_bytes, read_manifest

if TYPE_CHECKING:
    from hematovision_desktop.adapters.keys import crypto
else:
    crypto = late("hematovision_desktop.adapters.keys.crypto")

_KEY, _SIGNATURE, _LENGTH = 32, 64, 4
_HEAD = len(UPDATE_MARK) + _KEY + _SIGNATURE + _LENGTH
_MOST_MANIFEST_BYTES = 16_000_000
_PIECE = 1 << 20


def read_update(path: Path, tell: Tell = lambda _done, _total: None) -> SignedUpdate:
    """Return an update after checking that every byte is as signed. Raises UpdateRefused.

    Does not judge who signed it.
    """
    with _opened(path) as file:
        head, update = _read_head(file)
        manifest = update.manifest
        # Distinguish a truncated copy from an altered one before reading everything.
        _check_length(file, len(head) + manifest.packed_bytes)
        done = 0
        for one in manifest.files:
            _check_packed(file, one)
            done += one.packed
            tell(done, manifest.packed_bytes)
        return update


def unpacked(path: Path, update: SignedUpdate) -> Iterator[tuple[UpdateFile, bytes]]:
    """Yield each file of an update with its content, after checking that its bytes are as signed."""
    with _opened(path) as file:
        _head, found = _read_head(file)
        if found != update:
            raise _tampered()  # another stick was inserted meanwhile
        for one in update.manifest.files:
            yield one, _inflated(_check_packed(file, one), one)


def head_of(path: Path) -> bytes:
    """Return the signed head of an update, which is kept beside the installed files."""
    with _opened(path) as file:
        return _read_head(file)[0]


def read_head(content: bytes) -> SignedUpdate:
    """Return the content of a stored head. Raises UpdateRefused."""
    file = io.BytesIO(content)
    _head, update = _read_head(file)
    if file.read(1):
        raise _tampered()
    return update


@contextmanager
def _opened(path: Path) -> Iterator[io.BufferedReader]:
    told = told_as("The update {path} cannot be read ({why}). Put the stick in again.", path=path)
    with told, open_regular(path) as file:
        yield file


def _read_head(file: io.BufferedIOBase) -> tuple[bytes, SignedUpdate]:
    head = _read(file, _HEAD)
    if not head.startswith(UPDATE_MARK):
        if UPDATE_MARK.startswith(head) and head:
            raise _truncated()
        raise UpdateRefused(
            RefusalCode.NOT_AN_UPDATE,
            sentence(
                "This file is not a HematoVision update, or it is damaged. Copy it again, or "
                "choose another."
            ),
        )
    if len(head) < _HEAD:
        raise _truncated()
    key = head[len(UPDATE_MARK) : len(UPDATE_MARK) + _KEY]
    signature = head[len(UPDATE_MARK) + _KEY : -_LENGTH]
    length = int.from_bytes(head[-_LENGTH:])
    if signature == bytes(_SIGNATURE):
        raise UpdateRefused(
            RefusalCode.UNSIGNED,
            sentence("This update is not signed, so nobody can say who made it. It is refused."),
        )
    if length > _MOST_MANIFEST_BYTES:
        raise _tampered()
    content = _read(file, length)
    if len(content) < length:
        raise _truncated()
    try:
        crypto.Ed25519PublicKey.from_public_bytes(key).verify(signature, _signed(key, content))
    except (crypto.InvalidSignature, ValueError):
        raise _tampered() from None
    head += content
    public = base64.b64encode(key).decode()
    return head, SignedUpdate(read_manifest(content), public, digest_of(head))


def _signed(key: bytes, manifest: bytes) -> bytes:
    return UPDATE_MARK + key + len(manifest).to_bytes(_LENGTH) + manifest


def _check_length(file: io.BufferedReader, wanted: int) -> None:
    found = os.fstat(file.fileno()).st_size
    if found < wanted:
        raise _truncated()
    if found > wanted:
        raise _tampered()


def _check_packed(file: io.BufferedIOBase, one: UpdateFile) -> bytes:
    content = _read(file, one.packed)
    if len(content) < one.packed:
        raise _truncated()
    if digest_of(content) != one.packed_sha256:
        raise _tampered()
    return content


def _inflated(content: bytes, one: UpdateFile) -> bytes:
    """Return a file's content, never more than the manifest says."""
    if one.link:
        return b""
    unpacker = zlib.decompressobj()
    try:
        whole = unpacker.decompress(content, one.size + 1)
    except zlib.error as fault:
        raise _tampered() from fault
    if len(whole) != one.size or not unpacker.eof or digest_of(whole) != one.sha256:
        raise _tampered()
    return whole


def _read(file: io.BufferedIOBase, most: int) -> bytes:
    pieces, left = [], most
    while left > 0 and (piece := file.read(min(left, _PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _truncated() -> UpdateRefused:
    text = sentence("This update is cut short. Copy it to the stick again.")
    return UpdateRefused(RefusalCode.TRUNCATED, text)


def _tampered() -> UpdateRefused:
    return UpdateRefused(
        RefusalCode.TAMPERED,
        sentence(
            "This update was altered after it was signed, or damaged on the way. Do not use it; "
            "get it again from its maker."
        ),
    )


# Making one: for the workshop, and for tests.


@dataclass(frozen=True, slots=True)
class Piece:
    """A file for an update: its path, or its content.

    path: below the folder in which it is installed. link: target, for a link.
    """

    path: str
    content: bytes | Path = b""
    runs: bool = False
    link: str = ""


def pieces_of(folder: Path) -> list[Piece]:
    """Return every file and link below a folder, in order of their names."""
    pieces = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            pieces.append(Piece(name, link=path.readlink().as_posix()))
        elif path.is_file():
            pieces.append(Piece(name, path, runs=os.access(path, os.X_OK)))
    return pieces


def write_update(
    target: Path, about: Manifest, pieces: Sequence[Piece], key: crypto.Ed25519PrivateKey
) -> SignedUpdate:
    """Write an update and return it; the same pieces give the same bytes.

    about: its description; its files are filled in here. Raises UpdateRefused for anything that the
    program would not accept.
    """
    packed = [_pack(one) for one in pieces]
    manifest = Manifest(
        about.kind,
        about.name,
        about.version,
        about.made_at,
        about.platform,
        about.needs_program,
        about.about,
        tuple(one for one, _ in packed),
    )
    content = manifest_bytes(manifest)
    read_manifest(content)
    public = key.public_key().public_bytes_raw()
    signature = key.sign(_signed(public, content))
    head = UPDATE_MARK + public + signature + len(content).to_bytes(_LENGTH) + content
    with drafted(target) as draft, draft.open("wb") as file:
        file.write(head)
        for _one, stored in packed:
            file.write(stored)
        # Whoever makes it is another than who installs it.
        draft.chmod(FILE_FOR_ALL)
    return read_head(head)


def _pack(piece: Piece) -> tuple[UpdateFile, bytes]:
    content = piece.content
    whole = content.read_bytes() if isinstance(content, Path) else content
    if len(whole) > LARGEST_FILE_BYTES:
        raise ValueError(f"{piece.path} is too large")
    stored = b"" if piece.link else zlib.compress(whole, 9)
    digests = hashlib.sha256(whole).hexdigest(), hashlib.sha256(stored).hexdigest()
    file = UpdateFile(
        piece.path, len(whole), digests[0], len(stored), digests[1], piece.runs, piece.link
    )
    return file, stored
