"""Stored form of people's passphrases: Argon2id, each with its own salt."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.keys.key_file import USUAL_COST, Cost
from hematovision_desktop.core.base.late import late

if TYPE_CHECKING:
    from hematovision_desktop.adapters.keys import crypto
else:
    crypto = late("hematovision_desktop.adapters.keys.crypto")

_NOBODY = "nobody has this passphrase"


class Argon2Passphrases:
    """Makes and compares stored passphrases. cost: of one try; see RFC 9106."""

    def __init__(self, cost: Cost = USUAL_COST) -> None:
        self._cost = cost
        self._decoy = ""

    @cached_property
    def _hasher(self) -> crypto.PasswordHasher:
        return crypto.PasswordHasher(
            time_cost=self._cost.passes,
            memory_cost=self._cost.memory_kib,
            parallelism=self._cost.lanes,
            type=crypto.Type.ID,
        )

    def make(self, passphrase: str) -> str:
        """Return the stored form of a passphrase."""
        return self._hasher.hash(passphrase)

    def fits(self, stored: str, passphrase: str) -> bool:
        """Return whether a passphrase matches a stored form; "" never does, and takes as long."""
        if not stored:
            # As long as a real try, so the time reveals to nobody which names exist.
            self._decoy = self._decoy or self._hasher.hash(_NOBODY)
        try:
            return self._hasher.verify(stored or self._decoy, passphrase) and bool(stored)
        except (crypto.VerificationError, crypto.InvalidHashError):
            return False
