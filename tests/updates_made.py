"""Updates made for tests: a key, drawn or tiny contents, and the file that holds them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hematovision_desktop.adapters.updates.container import Piece, write_update
from hematovision_desktop.core.update import Manifest, SignedUpdate, UpdateKind

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
    """Write an update, of translations unless told otherwise, and return it."""
    return write_update(path, replace(TEXTS, **told), pieces, key)  # type: ignore[arg-type]
