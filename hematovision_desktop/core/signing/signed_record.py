"""A signed record as a value and as a file: the record's bytes, their digest, the signature.

docs/verify.md describes the format, so that anyone can write another verifier.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any, Protocol

from hematovision_desktop.core.base.canonical_json import canonical, digest_of
from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence

SIGNED_FORMAT = "hematovision.signed/1"
_SIGNED_WORDS = b"hematovision.record/1\n"


class Signer(Protocol):
    """The key of this installation; creating it may raise EnvironmentFault."""

    @property
    def public_key(self) -> str:
        """Its public half, 32 bytes in base64."""
        ...

    def sign(self, content: bytes) -> str:
        """Return the Ed25519 signature of some bytes, 64 bytes in base64."""
        ...


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last event of a log's chain: how many there are, and its hash."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class SigningWish:
    """Who wants to sign, and the reason if a gate asks for one. second_signer: "" if none is required."""

    signer: str
    second_signer: str = ""
    reason: str = ""

    @property
    def tidy(self) -> SigningWish:
        """The same without surrounding blanks."""
        signer, second = (" ".join(one.split()) for one in (self.signer, self.second_signer))
        return SigningWish(signer, second, self.reason.strip())


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record with its signature. record: canonical JSON. digest: its SHA-256, hexadecimal.

    signature, public_key: base64. The signature covers the digest, so a printed code of the two can
    be checked without the record.
    """

    record: bytes
    digest: str
    signature: str
    public_key: str

    def to_bytes(self) -> bytes:
        """Return the file that is stored and handed on, also as canonical JSON."""
        return canonical(
            {
                "digest_sha256": self.digest,
                "format": SIGNED_FORMAT,
                "public_key": self.public_key,
                "record": json.loads(self.record),
                "signature": self.signature,
            }
        )


def message_of(digest: str) -> bytes:
    """Return what is signed for a record's digest."""
    return _SIGNED_WORDS + digest.encode()


def sign_record(record: bytes, signer: Signer) -> SignedRecord:
    """Return a record signed with the key of this installation."""
    digest = digest_of(record)
    return SignedRecord(record, digest, signer.sign(message_of(digest)), signer.public_key)


def fingerprint_of(public_key: str) -> str:
    """Return the form of a public key that people compare: 16 hexadecimal digits of its digest, in fours."""
    digits = digest_of(base64.b64decode(public_key))[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def read_signed(content: bytes) -> SignedRecord:
    """Return a file's record. Raises UserError for anything else, or JSON that is not canonical.

    So an extra blank or a duplicate key is noticed as well.
    """
    try:
        with nothing_collected():
            told = json.loads(content)
        if told["format"] != SIGNED_FORMAT or canonical(told) != content or len(told) != 5:
            raise ValueError
        return SignedRecord(
            canonical(told["record"]),
            str(told["digest_sha256"]),
            str(told["signature"]),
            str(told["public_key"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError, UnicodeError):
        raise UserError(
            sentence(
                "This is not a signed record, or it was changed: it is not written as records are."
            )
        ) from None


def recounted(record: Any) -> dict[str, int]:
    """Return the cells per type, counted again from the record's individual cells."""
    counts: dict[str, int] = {}
    for batch in record["batches"]:
        cells: Sequence[Any] = [cell for field in batch["fields"] for cell in field["cells"]]
        for cell in (*cells, *batch["added"]):
            if cell["counts"] is not None:
                counts[cell["counts"]] = counts.get(cell["counts"], 0) + 1
    return counts
