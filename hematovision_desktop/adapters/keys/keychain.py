"""The system's keychain: Windows Credential Locker, macOS Keychain, Secret Service on Linux."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence

SERVICE = "HematoVision"


class Keychain(Protocol):
    """Stores secrets for the logged-in person. Calls raise EnvironmentFault."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None if there is none with that name."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Store a secret."""
        ...

    def forget(self, name: str) -> None:
        """Delete a secret."""
        ...


class SystemKeychain:
    """The keychain of this computer, loaded on first use."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None if there is none with that name."""
        import keyring  # noqa: PLC0415 - it asks the desktop over its bus when it is loaded
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            return keyring.get_password(SERVICE, name)
        except (KeyringError, OSError, RuntimeError) as fault:
            raise _no_keychain(fault) from fault

    def put(self, name: str, secret: str) -> None:
        """Store a secret."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(SERVICE, name, secret)
        except (KeyringError, OSError, RuntimeError) as fault:
            raise _no_keychain(fault) from fault

    def forget(self, name: str) -> None:
        """Delete a secret."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return  # already deleted
        except (KeyringError, OSError, RuntimeError) as fault:
            raise _no_keychain(fault) from fault


def _no_keychain(fault: Exception) -> EnvironmentFault:
    return EnvironmentFault(
        sentence(
            "The system's keychain is missing or locked ({name}). Unlock it, or guard the "
            "log by a passphrase instead.",
            name=type(fault).__name__,
        )
    )
