"""The commands `make-key`, `sign` and `make-update`: files that a stick carries to a clinic are signed.

The key belongs on a computer that is not online. The program itself cannot sign such files.
"""

from __future__ import annotations

import base64
import getpass
import os
import platform
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from convert.base.options import Options
from hematovision_desktop.adapters.model.pack import (
    card_path,
    golden_path,
    load_pack,
    reference_path,
)
from hematovision_desktop.adapters.updates.container import Piece, pieces_of, write_update
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.whole_file import FILE_FOR_ALL, drafted, write_whole
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.updates.update import (
    ANY_PLATFORM,
    Manifest,
    UpdateKind,
    platform_name,
)
from hematovision_desktop.core.updates.update_manifest import MODEL_FILE

WORDS_VARIABLE = "HEMATOVISION_KEY_PASSPHRASE"
"""Where the passphrase of the key is looked for before the person is asked."""
SHORTEST = 12
_LOCATORS = ("locator", "first-locator")


def run_make_key(options: Options) -> None:
    """Make a key that signs updates; its file is encrypted with a passphrase."""
    target: Path = options.key
    if target.exists():
        raise UserError(f"{target} is there already; a key is never overwritten.")
    words = _words("Passphrase for the new key: ")
    if len(words) < SHORTEST:
        raise UserError(f"Choose a passphrase of at least {SHORTEST} letters.")
    key = Ed25519PrivateKey.generate()
    locked = BestAvailableEncryption(words.encode())
    write_whole(target, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    _write_for_all(target.with_suffix(".pub"), public)
    print(f"The key is in {target}. Keep it, and a copy, on computers that are not online.")
    print(f"Publish {target.with_suffix('.pub')}: installers are verified by it.")
    print(f"Fingerprint to publish: {_fingerprint(key)}")


def run_sign(options: Options) -> None:
    """Sign a file, such as SHA256SUMS. The signature, 64 bytes, is written beside it."""
    path: Path = options.file
    signature = path.with_name(f"{path.name}.sig")
    key = _read_key(options.key)
    _write_for_all(signature, key.sign(path.read_bytes()))
    print(f"{signature}: signed by {_fingerprint(key)}")


def _write_for_all(target: Path, content: bytes) -> None:
    with drafted(target) as draft:
        draft.write_bytes(content)
        draft.chmod(FILE_FOR_ALL)


def run_make_update(options: Options) -> None:
    """Write a signed update and print what is in it."""
    kind, source = UpdateKind(options.kind), Path(options.source)
    card = load_pack(source).card if kind is UpdateKind.MODEL else None
    pieces = pieces_of(source) if card is None else _pack_pieces(source)
    if not pieces:
        raise UserError(f"There is nothing in {source}.")
    version = options.version or ("" if card is None else card.version)
    if not version:
        raise UserError(f"Give the version of the {kind.value} this is: --version 1.2, say.")
    if card is not None and version != card.version:
        # Every program would refuse it.
        raise UserError(f"The card of {source} says version {card.version}: leave out --version.")
    own = platform_name(sys.platform, platform.machine())
    made = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    about = Manifest(
        kind,
        kind.value if card is None else card.name,
        version,
        datetime.fromtimestamp(made, UTC).isoformat(timespec="seconds"),
        options.platform or (own if kind is UpdateKind.PROGRAM else ANY_PLATFORM),
        options.needs_program,
        options.about,
        (),
    )
    key = _read_key(options.key)
    update = write_update(options.output, about, pieces, key)
    print(
        f"{options.output}: {kind.value} {version} for {about.platform}, {len(pieces)} files, "
        f"{update.manifest.installed_bytes / 1e6:.1f} MB installed, signed by {_fingerprint(key)}"
    )


def _pack_pieces(pack: Path) -> list[Piece]:
    """Return the files of a model pack under the names that a clinic's program knows."""
    old = pack.with_name("golden.npz")  # earlier packs shared one name
    named = {
        MODEL_FILE: pack,
        "hematovision.json": card_path(pack),
        "golden.npz": golden if (golden := golden_path(pack)).is_file() else old,
        "hematovision-reference.npz": reference_path(pack),
    }
    for name in _LOCATORS:
        if pack.with_name(f"{name}.tflite").is_file():
            named |= {
                f"{name}.{end}": pack.with_name(f"{name}.{end}") for end in ("tflite", "json")
            }
    if not named["golden.npz"].is_file():
        raise UserError(f"{pack} has no recorded answers; make the pack again with `quantize`.")
    return [Piece(name, path) for name, path in sorted(named.items()) if path.is_file()]


def _read_key(path: Path) -> Ed25519PrivateKey:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise UserError(f"{path} cannot be read ({fault.strerror or fault}).") from fault
    words = _words("Passphrase of the key: ").encode()
    try:
        key = load_pem_private_key(content, words)
    except (ValueError, TypeError) as fault:
        if words and isinstance(fault, TypeError):  # the key would have opened without words
            raise UserError(
                f"{path} has no passphrase: encrypt the key before it signs."
            ) from fault
        raise UserError(
            f"{path} cannot be opened: the passphrase is wrong, or it is no private key."
        ) from fault
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(f"{path} is not an Ed25519 key.")
    return key


def _words(question: str) -> str:
    return os.environ.get(WORDS_VARIABLE) or getpass.getpass(question)


def _fingerprint(key: Ed25519PrivateKey) -> str:
    return fingerprint_of(base64.b64encode(key.public_key().public_bytes_raw()).decode())
