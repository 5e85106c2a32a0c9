"""The used parts of `cryptography` and `argon2`, loaded by the first key or seal (`core/base/late.py`)."""

from __future__ import annotations

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import hash_secret_raw
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

__all__ = (
    "AESGCM",
    "HKDF",
    "Ed25519PrivateKey",
    "Ed25519PublicKey",
    "Encoding",
    "InvalidHashError",
    "InvalidSignature",
    "InvalidTag",
    "NoEncryption",
    "PasswordHasher",
    "PrivateFormat",
    "Type",
    "VerificationError",
    "hash_secret_raw",
    "hashes",
    "load_pem_private_key",
)
