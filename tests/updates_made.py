"""Updates for tests: a key, drawn or tiny content, and the file with it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hematovision_desktop.adapters.updates.container import Piece, write_update
from hematovision_desktop.core.updates.update import UPDATE_MARK, Manifest, SignedUpdate, UpdateKind

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
TEXTS = Manifest(
    UpdateKind.TRANSLATIONS, "translations", "7.0", "2026-01-01", "any", "", "Better words.", ()
)
PIECES = (
    Piece("hematovision_fr.qm", b"a first file " * 40),
    Piece("hematovision_hi.qm", b"another one " * 40),
)


def make_update(
    path: Path,
    pieces: tuple[Piece, ...] = PIECES,
    key: Ed25519PrivateKey = KEY,
    **told: object,
) -> SignedUpdate:
    """Write an update, by default of translations, and return it."""
    return write_update(path, replace(TEXTS, **told), pieces, key)  # type: ignore[arg-type]


def pack_pieces(tiny_pack: Path, version: str, *, sound: bool = True) -> tuple[Piece, ...]:
    """Return the pieces of a pack under its installed name. sound: whether its recorded answers are right."""
    folder = tiny_pack.parent
    card = json.loads((folder / "tiny.json").read_text("utf-8"))
    card |= {"name": "hematovision", "version": version}
    golden = (folder / "golden.npz").read_bytes()
    return (
        Piece("hematovision.tflite", tiny_pack),
        Piece("hematovision.json", json.dumps(card).encode()),
        Piece("hematovision-reference.npz", folder / "tiny-reference.npz"),
        Piece("golden.npz", golden if sound else golden[:-40]),
    )


def pack_update(path: Path, tiny_pack: Path, version: str = "9", *, sound: bool = True) -> Path:
    pieces = pack_pieces(tiny_pack, version, sound=sound)
    make_update(path, pieces, kind=UpdateKind.MODEL, name="hematovision", version=version)
    return path


def write_signed(
    path: Path, manifest: bytes, packed: bytes = b"", key: Ed25519PrivateKey = KEY
) -> Path:
    """Write any bytes as manifest, with what follows them, under a valid signature."""
    public, length = key.public_key().public_bytes_raw(), len(manifest).to_bytes(4)
    signature = key.sign(UPDATE_MARK + public + length + manifest)
    path.write_bytes(UPDATE_MARK + public + signature + length + manifest + packed)
    return path
