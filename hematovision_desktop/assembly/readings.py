"""Makes what writes, reads and keeps files for second readers."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.adapters.keys.sealed import Vault
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.naming.ports import FieldReader
from hematovision_desktop.core.signing.signed_record import Signer
from hematovision_desktop.services.base.outside import ReadingParts

_LARGEST_KEPT = 130_000_000


def reading_parts(signer: Signer, vault: Vault, reader: FieldReader) -> ReadingParts:
    """Return these parts. vault: encrypts what is stored if the log is encrypted."""

    def keep(path: Path, content: bytes) -> None:
        with told_as(
            "{path} could not be written ({why}). Free some space or choose another place.",
            path=path,
        ):
            make_folder(path.parent)
            write_whole(path, vault.seal(content))

    def kept(path: Path) -> bytes:
        return vault.unseal(read_bounded(path, _LARGEST_KEPT))

    return ReadingParts(SignedReadings(signer), reader, keep, kept)
