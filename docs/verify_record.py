"""Checks a signed record of HematoVision, or the one attached to a PDF, without HematoVision.

    python verify_record.py RECORD.json|SHEET.pdf [KEY]

KEY: the fingerprint of the laboratory's key, as it gave it to you. verify.md describes the format.
Needs Python 3.11 and `cryptography`. Exit status 0: everything holds.
"""

import base64
import hashlib
import json
import pathlib
import re
import sys
import zlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def canonical(value):
    """Return JSON in UTF-8 with sorted keys and no spaces."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def from_pdf(pdf):
    """Return the record in one of the streams of a PDF, compressed with zlib or plain."""
    found = []
    for start in re.finditer(rb"stream\r?\n", pdf):
        raw, unpacker = pdf[start.end() :], zlib.decompressobj()
        try:
            content = unpacker.decompress(raw, 400_000_000) * unpacker.eof
        except zlib.error:
            content = raw[: max(raw.find(b"endstream"), 0)].rstrip(b"\r\n")
        if content.startswith(b'{"digest_sha256":'):
            found.append(content)
    if len(found) != 1 or re.split(rb"startxref\r?\n\d+ *\r?\n%%EOF\s*", pdf)[1:] != [b""]:
        raise ValueError("the PDF contains no signed record or more than one, or was changed later")
    return found[0]


def unpack(text, length):
    """Decode Base64 with padding; spare bits must be zero."""
    content = base64.b64decode(text, validate=True)
    if len(content) != length or base64.b64encode(content).decode() != text:
        raise ValueError("a key or signature is not written in the required form")
    return content


def show(*words):
    """Print without characters that move the cursor, hide text or start a new line."""
    print("".join(c if c.isprintable() else "?" for c in " ".join(map(str, words))))


def check(content, key_wanted=""):
    """Yield (holds, sentence)."""
    signed = json.loads(content, parse_float=int, parse_constant=int)  # whole numbers only
    record = signed["record"]
    yield canonical(signed) == content and len(signed) == 5, "It is written as a record must be."
    yield signed["format"] == "hematovision.signed/1", "Its format is known."
    digest = hashlib.sha256(canonical(record)).hexdigest()
    yield digest == signed["digest_sha256"], f"The digest is {digest}."
    key, signature = unpack(signed["public_key"], 32), unpack(signed["signature"], 64)
    fingerprint = hashlib.sha256(key).hexdigest()[:16]
    try:
        message = b"hematovision.record/1\n" + signed["digest_sha256"].encode()
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        yield True, f"The signature is that of the key {fingerprint}."
    except InvalidSignature:
        yield False, f"The signature is not that of the key {fingerprint}."
    if key_wanted:
        yield fingerprint == key_wanted.replace(" ", "").lower(), "The key is the one you gave."
    counts, total, rows = (record["report"][name] for name in ("counts", "total", "rows"))
    parts = [p for b in record["batches"] for p in [*b["fields"], {"cells": b["added"]}]]
    types = [cell["counts"] for part in parts for cell in part["cells"]]
    found = {one: types.count(one) for one in set(types) - {None}}
    yield found == counts, "The cells give the counts."
    yield sum(row["count"] for row in rows) == total, "The rows give the total."
    within = {"neutrophil": "band", "lymphocyte": "atypical_lymphocyte"}  # counted as these
    for row in rows:
        count = counts.get(row["label"], 0) + counts.get(within.get(row["label"]), 0)
        holds = (row["count"], row["percent"]) == (count, f"{100.0 * count / total:.4f}")
        yield holds, f"The counts give {row['label']}: {row['count']} = {row['percent']} %"
    signers = record["signer"], record["second_signer"], record["signed_at"]
    show("Sample", record["sample"]["accession"], "version", record["version"], "by", *signers)


if __name__ == "__main__":
    try:
        given = pathlib.Path(*sys.argv[1:2]).read_bytes()
        given = from_pdf(given) if given[:5] == b"%PDF-" else given
        lines = list(check(given, "".join(sys.argv[2:])))
        for holds, text in lines:
            show("holds " if holds else "FAILS ", text)
        sys.exit(not all(holds for holds, _ in lines))
    except Exception as fault:
        show("FAILS ", fault)
        sys.exit(1)
