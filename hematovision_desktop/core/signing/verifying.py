"""What is valid in a signed record, and what is not, line by line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.rounding import rounded
from hematovision_desktop.core.signing.record_figures import wrong_figures
from hematovision_desktop.core.signing.signed_record import (
    SignedRecord,
    fingerprint_of,
    message_of,
    read_signed,
    recounted,
)

SignatureCheck = Callable[[str, str, bytes], bool]
"""Returns whether a signature of bytes is that of a public key: public key, signature, bytes."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the result. holds: None for information only.

    key: the fingerprint of the key that a line is about, "" if none.
    """

    holds: bool | None
    text: str
    key: str = ""


def check_file(content: bytes, is_signed_by: SignatureCheck) -> Iterator[Finding]:
    """Yield the findings for the file of a signed record."""
    try:
        signed = read_signed(content)
    except UserError as wrong:
        yield Finding(False, str(wrong))
        return
    yield from check_record(signed, is_signed_by)


def check_record(signed: SignedRecord, is_signed_by: SignatureCheck) -> Iterator[Finding]:
    """Yield the findings for a signed record."""
    same = digest_of(signed.record) == signed.digest
    yield Finding(same, f"The record has the digest {signed.digest}.")
    right = is_signed_by(signed.public_key, signed.signature, message_of(signed.digest))
    key = key_named(signed.public_key)
    yield Finding(right, f"The signature is that of the key {key}.", key)
    if same:
        yield from _contents(json.loads(signed.record))


def key_named(public_key: str) -> str:
    """Return the fingerprint of a public key, or a note that it cannot be read."""
    try:
        return fingerprint_of(public_key)
    except ValueError:
        return "(unreadable)"


def _contents(record: Any) -> Iterator[Finding]:
    try:
        counts = {name: number for name, number in record["report"]["counts"].items() if number}
        right = recounted(record) == counts
        yield Finding(right, "The single cells give the counts of the report.")
        if right:  # any figure could follow from counts without cells
            wrong = list(wrong_figures(record))
            yield Finding(not wrong, "The counts give the figures of the report.")
            yield from (
                Finding(False, f"A figure that the counts do not give: {one}.")
                for one in wrong[:20]
            )
        told = f"Sample {record['sample']['accession']}, version {record['version']}"
        names = " and ".join(filter(None, (record["signer"], record["second_signer"])))
        yield Finding(None, f"{told}, signed by {names} on {record['signed_at']}.")
        if record["amends"]:
            yield Finding(None, f"It amends the version with the digest {record['amends']}.")
        for row in record["report"]["rows"]:
            yield Finding(
                None, f"{row['label']}: {row['count']} ({rounded(float(row['percent']), 1)} %)"
            )
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError):
        yield Finding(False, "The record is not complete: a part of it is missing.")


def check_key(findings: list[Finding], wanted: str) -> Finding:
    """Return whether every signature found is from one key. wanted: its fingerprint, as given."""
    keys = {"".join(one.key.split()) for one in findings if one.key}
    same = keys == {"".join(wanted.split()).lower()}
    return Finding(same, "Every signature is that of the key you gave.")


def holds(findings: list[Finding]) -> bool:
    """Return whether no finding failed."""
    return bool(findings) and all(one.holds is not False for one in findings)
