"""Lets a try of a passphrase cost a test next to nothing instead of 64 MiB and a fifth of a second.

What is stored of a passphrase says what it cost, so that nothing else about it changes. Programs that
tests start pay the usual price, and `tests/adapters/keys/test_log_keys.py` holds the program to it.
"""

from __future__ import annotations


def let_passphrases_cost_little() -> None:
    """Put a low cost in the place of the usual one, before anybody imports that."""
    from hematovision_desktop.adapters.keys import key_file

    key_file.USUAL_COST = key_file.Cost(passes=1, memory_kib=8, lanes=1)
