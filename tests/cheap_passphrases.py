"""Makes trying a passphrase nearly free in tests, instead of 64 MiB and a fifth of a second.

The stored form of a passphrase records its cost, so nothing else changes. Programs started by tests
use the usual cost, and `tests/adapters/keys/test_log_keys.py` checks it.
"""

from __future__ import annotations


def let_passphrases_cost_little() -> None:
    """Replace the usual cost by a low one before it is imported."""
    from hematovision_desktop.adapters.keys import key_file

    key_file.USUAL_COST = key_file.Cost(passes=1, memory_kib=8, lanes=1)
