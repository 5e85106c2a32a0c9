"""The file that goes to a second reader and the one that comes back; docs/second_reader.md describes them.

Unencrypted, it is a zip: manifest.json, signature.json, and the pictures, or the question that is answered.
Encrypted, it is a header, a random key wrapped by the passphrase (Argon2id, AES-256-GCM), and the zip encrypted with
that key.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import struct
from collections.abc import Sequence

from hematovision_desktop.adapters.keys.key_file import (
    USUAL_COST,
    Cost,
    KeyFile,
    parse_key_file,
    wrap,
)
from hematovision_desktop.adapters.keys.sealed import SealBroken, Vault, sealed
from hematovision_desktop.adapters.keys.signing_key import is_signed_by
from hematovision_desktop.adapters.readings.stored_zip import (
    LOCAL_MARK,
    NotStoredZip,
    joined,
    read_stored_zip,
)
from hematovision_desktop.core.base.bounded_file import parse_json
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.readings.reading_format import (
    answered_bytes,
    asked_bytes,
    changed,
    kind_of,
    message_of,
    read_answered,
    read_asked,
)
from hematovision_desktop.core.readings.second_reading import (
    ENCRYPTED_MARK,
    MANIFEST,
    Answered,
    Asked,
    NotAReading,
    ReadingFile,
    ReadingKind,
    SignedPart,
    WrongReadingWords,
)
from hematovision_desktop.core.signing.log_key import (
    KEY_BYTES,
    Guard,
    WrongPassphrase,
    check_passphrase,
)
from hematovision_desktop.core.signing.signed_record import Signer

LARGEST_BYTES = 128_000_000
SIGNATURE = "signature.json"
QUESTION, QUESTION_SIGNATURE = "question.json", "question-signature.json"
_MOST_MANIFEST, _MOST_SIGNATURE, _MOST_HEAD = 16_000_000, 1_000, 4_000
_MOST_COST = Cost(passes=10, memory_kib=262_144)
_SIZES = struct.Struct("<HQ")


def picture_name(place: int) -> str:
    """Return the name of a picture in the file, from its place in the question."""
    return f"pictures/{place + 1:05d}.png"


class SignedReadings:
    """Writes and reads these files with the key of this installation. cost: of one passphrase attempt."""

    def __init__(self, signer: Signer, cost: Cost = USUAL_COST) -> None:
        self._signer = signer
        self._cost = cost

    def ask(self, asked: Asked, pictures: Sequence[bytes], passphrase: str = "") -> bytes:
        """Return a question as a signed file, encrypted if a passphrase is given."""
        named = {picture_name(place): content for place, content in enumerate(pictures)}
        return self._written(asked_bytes(asked), named, passphrase)

    def answer(self, answered: Answered, passphrase: str = "") -> bytes:
        """Return an answer as a signed file, encrypted if a passphrase is given."""
        question = answered.question
        files = {QUESTION: question.content, QUESTION_SIGNATURE: question.seal_bytes()}
        return self._written(answered_bytes(answered), files, passphrase)

    def _written(self, manifest: bytes, files: dict[str, bytes], passphrase: str) -> bytes:
        signature = self._signer.sign(message_of(manifest))
        part = SignedPart(manifest, self._signer.public_key, signature)
        content = joined({MANIFEST: manifest, SIGNATURE: part.seal_bytes(), **files})
        if len(content) > LARGEST_BYTES:
            raise UserError(
                sentence(
                    "The pictures come to {size:,} MB; a file for a second reader may hold "
                    "{most:,} MB at most. Send single cells, not whole fields.",
                    size=len(content) // 1_000_000,
                    most=LARGEST_BYTES // 1_000_000,
                )
            )
        return self._encrypted(content, passphrase) if passphrase else content

    def _encrypted(self, content: bytes, passphrase: str) -> bytes:
        check_passphrase(passphrase)
        key = secrets.token_bytes(KEY_BYTES)
        head = wrap(key, Guard.PASSPHRASE, passphrase.encode(), self._cost).to_bytes()
        body = sealed(content, key)
        return ENCRYPTED_MARK + _SIZES.pack(len(head), len(body)) + head + body

    def read(self, content: bytes, passphrase: str = "") -> ReadingFile:
        """Return what a file holds. Raises NotAReading or WrongReadingWords, which say what is wrong with it."""
        if content.startswith(ENCRYPTED_MARK):
            content = _decrypted(content, passphrase)
        elif not content.startswith(LOCAL_MARK):
            raise NotAReading(
                sentence("This is not a file for a second reader, or its start is damaged.")
            )
        try:
            files = read_stored_zip(content)
        except NotStoredZip as wrong:
            raise (_cut_short() if wrong.is_short else changed()) from wrong
        part = _signed(files, MANIFEST, SIGNATURE)
        if kind_of(part.content) is ReadingKind.ASKED:
            return _question(part, files)
        question = _signed(files, QUESTION, QUESTION_SIGNATURE)
        answered = read_answered(part.content, question)
        told = json.loads(part.content)["question_sha256"]
        if files or told != digest_of(question.content):
            raise changed()
        return ReadingFile(ReadingKind.ANSWERED, part, answered.asked, answered)

    def is_own(self, part: SignedPart) -> bool:
        """Whether this installation signed it."""
        return part.public_key == self._signer.public_key


def _question(part: SignedPart, files: dict[str, bytes]) -> ReadingFile:
    asked = read_asked(part.content)
    wanted = {picture_name(place): one.sha256 for place, one in enumerate(asked.pictures)}
    if list(files) != list(wanted):
        raise changed()
    if any(hashlib.sha256(files[name]).hexdigest() != digest for name, digest in wanted.items()):
        raise changed()
    return ReadingFile(ReadingKind.ASKED, part, asked, pictures=tuple(files.values()))


def _signed(files: dict[str, bytes], name: str, beside: str) -> SignedPart:
    """Take a part and its signature out of the files. Raises NotAReading unless the signature belongs to the part."""
    content, seal = files.pop(name, b""), files.pop(beside, b"")
    if not 0 < len(content) <= _MOST_MANIFEST or len(seal) > _MOST_SIGNATURE:
        raise changed()
    try:
        told = parse_json(seal)
        part = SignedPart(content, str(told["public_key"]), str(told["signature"]))
    except (ValueError, KeyError) as wrong:
        raise changed() from wrong
    right = is_signed_by(part.public_key, part.signature, message_of(content))
    if not right or part.seal_bytes() != seal:
        raise changed()
    return part


def _decrypted(content: bytes, passphrase: str) -> bytes:
    start = len(ENCRYPTED_MARK) + _SIZES.size
    if len(content) < start:
        raise _cut_short()
    head_size, body_size = _SIZES.unpack_from(content, len(ENCRYPTED_MARK))
    if head_size > _MOST_HEAD or start + head_size + body_size < len(content):
        raise changed()
    if start + head_size + body_size > len(content):
        raise _cut_short()
    kept = _key_of(content[start : start + head_size])
    if not passphrase:
        raise WrongReadingWords(missing=True)
    try:
        key = kept.open(passphrase.encode())
    except WrongPassphrase as wrong:
        raise WrongReadingWords(missing=False) from wrong
    vault = Vault()
    vault.know(key)
    body = content[start + head_size :]
    try:
        opened = vault.unseal(body)
    except SealBroken as wrong:
        raise changed() from wrong
    if opened is body:  # content that is not sealed would come back unchanged
        raise changed()
    return opened


def _key_of(head: bytes) -> KeyFile:
    try:
        kept = parse_key_file(parse_json(head))
        # The signature does not cover these bytes, so only one way to write them is allowed.
        if kept.to_bytes() != head or kept.guard is not Guard.PASSPHRASE or kept.name:
            raise ValueError
        if kept.cost.passes > _MOST_COST.passes or kept.cost.memory_kib > _MOST_COST.memory_kib:
            raise ValueError
    except (ValueError, KeyError, TypeError, OverflowError) as wrong:
        raise changed() from wrong
    return kept


def _cut_short() -> NotAReading:
    return NotAReading(sentence("The end of this file is missing. Copy it to the stick again."))
